import { setTimeout as sleep } from 'node:timers/promises';
import { getOctokit } from '@actions/github';

/** Talks to one API with one token. */
export type Client = ReturnType<typeof getOctokit>;

/** A server that has not answered after so long is taken for one that is down, in milliseconds. */
const PATIENCE = 20_000;

/**
 * The API is the one that the runner names, and the token goes nowhere else.
 *
 * @param patience in milliseconds
 */
export function connect(token: string, apiUrl: string, patience = PATIENCE): Client {
  const client = getOctokit(token, { baseUrl: apiUrl });
  client.hook.before('request', (options) => {
    options.request = { ...options.request, signal: AbortSignal.timeout(patience) };
  });
  client.hook.after('request', ({ status, data }) => {
    // Octokit takes an answer that is cut in the middle for an empty one: no comments, where there are some.
    if (status === NO_CONTENT || (typeof data === 'object' && data !== null)) return;
    throw Object.assign(new Error('The answer was cut off'), { status: BAD_GATEWAY });
  });
  return client;
}

const NO_CONTENT = 204;
const BAD_GATEWAY = 502;

/** Before the second, the third and the fourth try, in milliseconds. */
export const WAITS: readonly number[] = [1_000, 3_000, 9_000];

/** An answer that asks for a longer wait than this is taken for a failure, in milliseconds. */
const LONGEST_WAIT = 60_000;

/**
 * Tries again while the server is down or asks to wait. What is tried is done anew from the start, so it must look
 * first whether an earlier try has not been done in spite of the failure.
 */
export async function patiently<T>(attempt: () => Promise<T>, waits: readonly number[] = WAITS): Promise<T> {
  for (const wait of waits) {
    try {
      return await attempt();
    } catch (error) {
      const pause = pauseAfter(error, wait);
      if (pause === undefined) throw error;
      await sleep(pause);
    }
  }
  return attempt();
}

/**
 * Octokit's error for an answer that is none of success; one without an answer has the status 500. GraphQL refuses with the
 * status 200: that error has none, and its headers are its own.
 */
interface Failure {
  readonly status?: number;
  readonly message?: string;
  readonly headers?: Headers;
  readonly response?: { readonly headers?: Headers };
}

type Headers = Readonly<Record<string, string | number | undefined>>;

/** The status of a failed request, if that is what the error is. */
export function statusOf(error: unknown): number | undefined {
  return (error as Failure | undefined)?.status;
}

/** True if the request was refused for being one too many. A secondary limit may say so in its message alone. */
export function isLimit(error: unknown): boolean {
  const { message = '' } = (error ?? {}) as Failure;
  return (
    header(error, 'retry-after') !== undefined ||
    header(error, 'x-ratelimit-remaining') === 0 ||
    /rate limit|abuse detection/i.test(message)
  );
}

/** How long to wait before another try is worthwhile, in milliseconds; undefined if none is. */
function pauseAfter(error: unknown, wait: number): number | undefined {
  const { status = 0, headers } = (error ?? {}) as Failure;
  const asked = askedFor(error);
  const isAsked = asked !== undefined && (status === 403 || headers !== undefined);
  const worthwhile = status >= 500 || status === 429 || isAsked;
  const pause = asked ?? wait;
  return worthwhile && pause <= LONGEST_WAIT ? pause : undefined;
}

/** The wait that the answer asks for: in so many words, or by the second at which the hour's limit begins anew. */
function askedFor(error: unknown): number | undefined {
  const after = header(error, 'retry-after');
  if (after !== undefined) return after * 1_000;
  const reset = header(error, 'x-ratelimit-reset');
  if (reset === undefined || header(error, 'x-ratelimit-remaining') !== 0) return undefined;
  return Math.max(0, reset * 1_000 - Date.now());
}

function header(error: unknown, name: string): number | undefined {
  const { headers, response } = (error ?? {}) as Failure;
  const value = Number((headers ?? response?.headers)?.[name]);
  return Number.isFinite(value) ? value : undefined;
}

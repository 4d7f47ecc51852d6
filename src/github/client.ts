import { setTimeout as sleep } from 'node:timers/promises';
import { getOctokit } from '@actions/github';

/** Talks to one API with one token. */
export type Client = ReturnType<typeof getOctokit>;

/** The API is the one that the runner names, and the token goes nowhere else. */
export function connect(token: string, apiUrl: string): Client {
  return getOctokit(token, { baseUrl: apiUrl });
}

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

/** Octokit's error for an answer that is none of success; one without an answer has the status 500. */
interface Failure {
  readonly status?: number;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

/** The status of a failed request, if that is what the error is. */
export function statusOf(error: unknown): number | undefined {
  return (error as Failure | undefined)?.status;
}

/** True if the request was refused for being one too many. */
export function isLimit(error: unknown): boolean {
  return header(error, 'retry-after') !== undefined || header(error, 'x-ratelimit-remaining') === 0;
}

function pauseAfter(error: unknown, wait: number): number | undefined {
  const status = statusOf(error) ?? 0;
  const asked = header(error, 'retry-after');
  const worthwhile = status >= 500 || status === 429 || (status === 403 && asked !== undefined);
  const pause = asked === undefined ? wait : asked * 1_000;
  return worthwhile && pause <= LONGEST_WAIT ? pause : undefined;
}

function header(error: unknown, name: string): number | undefined {
  const value = Number((error as Failure | undefined)?.response?.headers[name]);
  return Number.isFinite(value) ? value : undefined;
}

import { InputError } from './input-error.ts';

/**
 * The day by UTC, as `2027-03-31`: of `SOURCE_DATE_EPOCH`, the seconds that builds use where the same input must always
 * give the same output, or else of the clock.
 *
 * @param now milliseconds since 1970
 * @throws InputError if SOURCE_DATE_EPOCH is no number of seconds
 */
export function today(environment: Readonly<Record<string, string | undefined>>, now: number): string {
  const fixed = environment['SOURCE_DATE_EPOCH'] ?? '';
  if (fixed === '') return dayOf(now);
  if (!/^\d{1,11}$/.test(fixed)) throw new InputError('SOURCE_DATE_EPOCH must be a number of seconds');
  return dayOf(Number(fixed) * 1000);
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

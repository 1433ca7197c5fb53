import type { Heading } from '../../plan/index.js';
import type { TimePeriod } from '../../vietnamese/time/index.js';

/** The years a plan is about: its own period, else the year it was issued in, else null. */
export function periodOf({ period, issuedOn }: Heading): TimePeriod | null {
  if (period !== null && (period.from !== null || period.to !== null)) {
    return { from: period.from, to: period.to };
  }
  const issued = issuedOn === null ? null : Number(issuedOn.slice(0, 4));
  return issued === null ? null : { from: issued, to: issued };
}

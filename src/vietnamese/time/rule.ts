import type { Cycle, Frequency } from './frequency.js';

const NAMES = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const;
/** Nominal days, so that four quarters are a year. */
const DAYS: Readonly<Record<Cycle['unit'], number>> = { day: 1, week: 7, month: 30, year: 360 };

/** The RFC 5545 rule of a frequency: `FREQ=MONTHLY;INTERVAL=3`; null where the words give no cycle. */
export function ruleOf(frequency: Frequency): string | null {
  const { cycle, by } = frequency;
  if (cycle === null) return null;
  const interval = cycle.every === 1 ? [] : [`INTERVAL=${cycle.every}`];
  return [`FREQ=${NAMES[cycle.unit]}`, ...interval, ...by].join(';');
}

/** Nominal days between two occurrences; infinite where the words give no cycle. */
export function intervalOf({ cycle, by }: Frequency): number {
  if (cycle === null) return Number.POSITIVE_INFINITY;
  const months = by.find((part) => part.startsWith('BYMONTH='))?.split(',').length ?? 1;
  return (cycle.every * DAYS[cycle.unit]) / months;
}

/** The more frequent of two; of two alike the one that fixes the day. */
export function finerOf(a: Frequency, b: Frequency): Frequency {
  const difference = intervalOf(b) - intervalOf(a);
  return difference < 0 || (!(difference > 0) && b.by.length > a.by.length) ? b : a;
}

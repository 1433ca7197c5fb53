import type { Cycle, Frequency } from './cycles.js';

const NAMES = { hour: 'HOURLY', day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const;
/** Nominal days, so that four quarters are a year. */
const DAYS: Readonly<Record<Cycle['unit'], number>> = { hour: 1 / 24, day: 1, week: 7, month: 30, year: 360 };

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
  const months = by.find((part) => part.startsWith('BYMONTH='))?.split(',').length;
  if (months !== undefined) return (DAYS.year * (cycle.unit === 'year' ? cycle.every : 1)) / months;
  return cycle.every * DAYS[cycle.unit];
}

/**
 * Two frequencies of one thing as one: months that come back each year are both kept (`tháng 3 hằng năm và tháng 9 hằng năm`), of
 * others the finer counts.
 */
export function joined(a: Frequency, b: Frequency): Frequency {
  const [first, second] = [yearlyParts(a), yearlyParts(b)];
  if (first === null || second === null || first.days !== second.days) return finerOf(a, b);
  const months = [...new Set([...first.months, ...second.months])].sort((x, y) => x - y);
  const days = first.days === undefined ? [] : [first.days];
  return { ...a, by: [`BYMONTH=${months.join(',')}`, ...days] };
}

/** The months of each year that a frequency names, and the day in them. */
function yearlyParts({ cycle, by }: Frequency): { months: number[]; days: string | undefined } | null {
  const [first, days] = by;
  if (cycle?.unit !== 'year' || cycle.every !== 1 || first?.startsWith('BYMONTH=') !== true) return null;
  return { months: first.slice('BYMONTH='.length).split(',').map(Number), days };
}

/** The more frequent of two; of two alike the one that fixes the day. */
export function finerOf(a: Frequency, b: Frequency): Frequency {
  const difference = intervalOf(b) - intervalOf(a);
  return difference < 0 || (!(difference > 0) && b.by.length > a.by.length) ? b : a;
}

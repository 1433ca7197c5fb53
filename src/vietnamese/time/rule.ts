import type { Frequency } from './frequency.js';

const NAMES = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const;

/** The RFC 5545 rule of a frequency: `FREQ=MONTHLY;INTERVAL=3`; null where the words give no cycle. */
export function ruleOf(frequency: Frequency): string | null {
  const { cycle, by } = frequency;
  if (cycle === null) return null;
  const interval = cycle.every === 1 ? [] : [`INTERVAL=${cycle.every}`];
  return [`FREQ=${NAMES[cycle.unit]}`, ...interval, ...by].join(';');
}

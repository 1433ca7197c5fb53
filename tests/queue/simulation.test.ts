import { expect, test } from 'vitest';
import { type ServiceTimes, serviceTimes, simulate } from '../../scripts/queue-simulation.mjs';

const seconds: ServiceTimes = { convert: 0.1, redis: 0.001, postgres: 0.01, flush: 0.004 };
const around = { cores: 4, group: 8 };

/** What no arrangement can beat: each part at work all the time. */
const limit = ({ convert, redis, postgres, flush }: ServiceTimes, workers: number): number =>
  Math.min(workers / convert, 1 / redis, around.cores / postgres, around.group / flush);

test.each([
  [1, 'convert'],
  [10, 'convert'],
  [100, 'postgres'],
  [300, 'postgres'],
] as const)('%i workers come near what %s allows, and not beyond', (workers, first) => {
  const { rate, busy } = simulate(seconds, { workers, ...around });
  expect(rate).toBeLessThan(limit(seconds, workers) * 1.03);
  expect(rate).toBeGreaterThan(limit(seconds, workers) * 0.85);
  expect(Object.entries(busy).sort(([, a], [, b]) => b - a)[0]?.[0]).toBe(first);
});

test('the same seed gives the same figures', () => {
  expect(simulate(seconds, { workers: 7, ...around })).toEqual(simulate(seconds, { workers: 7, ...around }));
});

test('service times are those of one worker, for each document', () => {
  const cpu = { kehoach: 60, redis: 1, postgres: 8 };
  const lines = [
    { side: 'embedded', cpu: { kehoach: 50 } },
    { side: 1, cpu },
    { side: 2, cpu: { kehoach: 99, redis: 9, postgres: 9 } },
  ];
  expect(serviceTimes({ documents: 1_000, lines }, 0.005)).toEqual({
    convert: 0.06,
    redis: 0.001,
    postgres: 0.008,
    flush: 0.005,
  });
});

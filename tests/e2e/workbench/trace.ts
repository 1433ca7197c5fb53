import { z } from 'zod';

const trace = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      ph: z.string(),
      pid: z.number(),
      tid: z.number(),
      tdur: z.number().optional(),
      args: z.looseObject({ name: z.unknown().optional() }).optional(),
    }),
  ),
});

/** What the browser is to note, so that `longestTask` can tell. */
export const TRACED = { categories: ['toplevel'] };

/**
 * The longest task of the page's main thread in a trace of the browser, in milliseconds. Time on the processor counts and not time on the clock: a
 * machine that is busy with other things would otherwise make every task long.
 */
export function longestTask(recorded: Buffer): number {
  const { traceEvents } = trace.parse(JSON.parse(recorded.toString()));
  const placeOf = ({ pid, tid }: { pid: number; tid: number }): string => `${pid}/${tid}`;
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(placeOf),
  );
  const tasks = traceEvents.filter(
    (event) => event.ph === 'X' && event.name.endsWith('RunTask') && mains.has(placeOf(event)),
  );
  if (tasks.every(({ tdur }) => tdur === undefined))
    throw new Error('the trace tells no time on the processor');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

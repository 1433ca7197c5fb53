import type { Plan } from '../plan/index.js';

/**
 * How many words of a document ended nowhere in its plan, as the plan's own warnings say: what a correction has given a place since is not
 * among them.
 *
 * @param text - the canonical text
 */
export function unclaimedIn(plan: Plan, text: string): number {
  return plan.diagnostics
    .filter(({ code }) => code === 'text-unclaimed')
    .flatMap(({ spans }) => spans)
    .reduce((sum, { start, end }) => sum + (text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}

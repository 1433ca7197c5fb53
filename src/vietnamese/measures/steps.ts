/** How a step goes over the measures of a text: each gives new drafts and changes none. */
import type { RuleId } from '../../reading/index.js';
import type { MeasureDraft } from './types.js';

/** The drafts one after another, each with the one before it as this step has left it. */
export function inOrder(
  drafts: readonly MeasureDraft[],
  step: (draft: MeasureDraft, before: MeasureDraft | undefined, index: number) => MeasureDraft,
): MeasureDraft[] {
  const done: MeasureDraft[] = [];
  drafts.forEach((draft, index) => {
    done.push(step(draft, done.at(-1), index));
  });
  return done;
}

/** A draft that a rule has had a part in. */
export function withRule(draft: MeasureDraft, rule: RuleId): MeasureDraft {
  return { ...draft, rules: [...draft.rules, rule] };
}

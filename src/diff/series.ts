/** Three plans and more: the life of every target and task over the years. */
import { z } from 'zod';
import type { Measure, Plan } from '../plan/index.js';
import { type DiffOptions, diffPlans } from './compare.js';
import { DIFF_SCHEMA_VERSION, type DiffEntry, diffKind, diffSide } from './schema.js';

/** A number of a life through the plans. */
export const quantity = z.strictObject({
  unit: z.string(),
  /** What is counted, in the words of the latest plan that says it. */
  subject: z.string().nullable(),
  scope: z.string().nullable(),
  /** Its value in each plan; null where the plan states none. */
  values: z.array(z.number().nullable()),
});
export type Quantity = z.infer<typeof quantity>;

/** One life: where it stood in each plan, and what became of it from each plan to the next. */
export const life = z.strictObject({
  /** Words of its latest form. */
  text: z.string(),
  /** Ids in each plan; `[]` where it does not stand in that plan. */
  ids: z.array(z.array(z.string())),
  /** Kind from each plan to the next; null where it stands in neither. */
  kinds: z.array(diffKind.nullable()),
  quantities: z.array(quantity),
});
export type Life = z.infer<typeof life>;

export const planSeriesSchema = z.strictObject({
  schemaVersion: z.literal(DIFF_SCHEMA_VERSION),
  plans: z.array(diffSide),
  targets: z.array(life),
  tasks: z.array(life),
});
export type PlanSeries = z.infer<typeof planSeriesSchema>;

/**
 * Follows every target and task through plans given in order, oldest first. A life that splits goes on as one life with several
 * ids; lives that merge go on as the first of them, the others end there. What was dropped and comes back begins a new life.
 *
 * @throws RangeError for fewer than two plans
 */
export function seriesOf(plans: readonly Plan[], options: DiffOptions = {}): PlanSeries {
  const [first] = plans;
  if (first === undefined || plans.length < 2) throw new RangeError('A series takes two plans or more.');
  const diffs = plans.slice(1).flatMap((plan, index) => {
    const before = plans[index];
    return before === undefined ? [] : [diffPlans(before, plan, options)];
  });
  return {
    schemaVersion: DIFF_SCHEMA_VERSION,
    plans: [...diffs.map((diff) => diff.old), ...diffs.slice(-1).map((diff) => diff.new)],
    targets: livesOf(
      plans.map(({ targets }) => targets),
      diffs.map(({ targets }) => targets),
    ),
    tasks: livesOf(
      plans.map(({ tasks }) => tasks),
      diffs.map(({ tasks }) => tasks),
    ),
  };
}

interface Living {
  id: string;
  text: string;
  measures: readonly Measure[];
}

function livesOf(items: readonly (readonly Living[])[], steps: readonly (readonly DiffEntry[])[]): Life[] {
  const lives: Life[] = (items[0] ?? []).map(({ id, text }) => ({
    text,
    ids: [[id]],
    kinds: [],
    quantities: [],
  }));
  steps.forEach((entries, step) => {
    const texts = new Map(items[step + 1]?.map(({ id, text }) => [id, text]));
    const holder = new Map<string, Life>();
    for (const one of lives) for (const id of one.ids[step] ?? []) holder.set(id, one);
    for (const { kind, oldIds, newIds } of entries) {
      const owners = [...new Set(oldIds.flatMap((id) => holder.get(id) ?? []))];
      const [owner, ...absorbed] = owners;
      const text = newIds.map((id) => texts.get(id) ?? '').join(' ¶ ');
      if (owner === undefined) {
        const before = Array.from({ length: step + 1 }, () => []);
        lives.push({
          text,
          ids: [...before, [...newIds]],
          kinds: [...before.slice(1).map(() => null), kind],
          quantities: [],
        });
        continue;
      }
      owner.ids[step + 1] = [...(owner.ids[step + 1] ?? []), ...newIds];
      owner.kinds[step] = kind;
      if (text !== '') owner.text = text;
      for (const one of absorbed) {
        one.ids[step + 1] ??= [];
        one.kinds[step] = kind;
      }
    }
    for (const one of lives) {
      one.ids[step + 1] ??= [];
      one.kinds[step] ??= null;
    }
  });
  const measures = items.map((plan) => new Map(plan.map((item) => [item.id, item.measures])));
  return lives.map((one) => ({ ...one, quantities: quantitiesOf(one, measures) }));
}

/** The measures of a life by unit and scope; of several in one plan the first. */
function quantitiesOf(
  { ids }: Life,
  measures: readonly ReadonlyMap<string, readonly Measure[]>[],
): Quantity[] {
  const found = new Map<string, Quantity>();
  for (const [place, own] of ids.entries())
    for (const measure of own.flatMap((id) => measures[place]?.get(id) ?? [])) {
      const { unit, subject, scope, value } = measure;
      const key = `${unit}\n${scope ?? ''}`;
      const one = found.get(key) ?? { unit, subject, scope, values: ids.map(() => null) };
      one.values[place] ??= value;
      found.set(key, { ...one, subject: subject ?? one.subject });
    }
  return [...found.values()];
}

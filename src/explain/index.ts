/**
 * Why the values of an item came about: each with the words it was read from, their place, the rule that read them, and that rule's
 * example and source. Words that no rule reads are told as well.
 */

import type { Plan, Span, Target, Task } from '../plan/index.js';
import type { Example } from '../reading/index.js';
import { ruleOf } from '../vietnamese/rules.js';
import { type Considered, consideredIn } from './considered.js';

/** One value of an item and where it comes from. */
export interface Explained {
  field: string;
  /** The value as the plan has it. */
  value: unknown;
  /** Its words in the canonical text, a string a span. */
  words: string[];
  spans: Span[];
  /** `stated`, `inherited`, …; null for values that have none. */
  basis: string | null;
  /** Null where the words stand as printed and no rule was needed. */
  rule: { id: string; source: string; example: Example | null } | null;
}

/** An item with the reasons of its values. */
export interface Explanation {
  id: string;
  text: string;
  spans: Span[];
  values: Explained[];
  /** Words that stand where a value should and that no rule reads. */
  unread: Explained[];
  /** Numbers and times in the item's words that were not taken for its values. */
  considered: (Omit<Considered, 'rule'> & { rule: Explained['rule'] })[];
}

/**
 * Explains items of a plan.
 *
 * @param text - the canonical text that the plan's spans point into
 * @param id - id or key of an item; null for every item of work and every target
 */
export function explain(plan: Plan, text: string, id: string | null): Explanation[] {
  return [...plan.targets, ...plan.tasks]
    .filter((item) => id === null || item.id === id || item.key === id)
    .map((item) => explainItem(item, text));
}

function explainItem(item: Target | Task, text: string): Explanation {
  const told = (
    field: string,
    value: unknown,
    spans: Span[],
    basis: string | null,
    rule: string | null,
  ): Explained => ({
    field,
    value,
    words: spans.map(({ start, end }) => text.slice(start, end)),
    spans,
    basis,
    rule: rule === null ? null : reasonOf(rule),
  });
  const agencies = (['lead', 'support', 'monitor'] as const).flatMap((field) =>
    item[field].map(({ name, spans, basis, rule }) => told(field, name, spans, basis, rule)),
  );
  const { deadline } = item;
  return {
    id: item.id,
    text: item.text,
    spans: item.spans,
    values: [
      ...agencies,
      ...(deadline === null
        ? []
        : [told('deadline', timeOf(deadline), deadline.spans, deadline.basis, deadline.rule)]),
      ...('outputs' in item && item.outputs.length > 0
        ? [told('outputs', item.outputs, item.outputSpans, null, null)]
        : []),
      ...item.measures.map((measure) =>
        told(
          'measures',
          { value: measure.value, unit: measure.unit, comparator: measure.comparator },
          measure.spans,
          null,
          measure.rule,
        ),
      ),
    ],
    unread: item.unread.map(({ field, text: words, spans }) => told(field, words, spans, null, null)),
    considered: consideredIn(item).map((one) => ({
      ...one,
      rule: one.rule === null ? null : refusalOf(one.rule),
    })),
  };
}

function timeOf({ type, start, end, recurrence }: NonNullable<Task['deadline']>): unknown {
  return { type, start, end, recurrence };
}

function reasonOf(id: string): Explained['rule'] {
  const rule = ruleOf(id);
  return { id, source: rule?.source ?? '', example: rule?.examples[0] ?? null };
}

/** A rule that refuses, with what it refuses for an example. */
function refusalOf(id: string): Explained['rule'] {
  const examples = ruleOf(id)?.examples ?? [];
  const refused = examples.find(({ gives }) => Array.isArray(gives) && gives.length === 0);
  const reason = reasonOf(id);
  return reason === null || refused === undefined ? reason : { ...reason, example: refused };
}

/** What was read of a document as regions of its text, and what ties a value to its item. */
import type { Plan, Span } from '../../plan/index.js';

/** A stretch of the text with its label. */
export interface Region {
  id: string;
  type: 'labels';
  from_name: 'label';
  to_name: 'text';
  value: { start: number; end: number; text: string; labels: [string] };
}

/** From a value to the item it belongs to. */
export interface Relation {
  type: 'relation';
  from_id: string;
  to_id: string;
  direction: 'right';
  labels: [string];
}

/** Labels, which the labelling interface must name. */
export const LABELS = [
  'section',
  'target',
  'task',
  'result',
  'statement',
  'lead',
  'support',
  'monitor',
  'deadline',
  'measure',
  'output',
  'unread',
] as const;
type Label = (typeof LABELS)[number];

/** Words of an item: what they are and where they stand. */
type Value = readonly [label: Label, spans: readonly Span[]];

/** All regions, items in reading order with their values behind them, then their relations. */
export function resultsOf(plan: Plan, text: string): (Region | Relation)[] {
  const regions: Region[] = [];
  const relations: Relation[] = [];

  function add(label: Label, spans: readonly Span[], id: string): string | null {
    const own = spans.filter(({ start, end }) => end > start && end <= text.length);
    for (const [index, { start, end }] of own.entries()) {
      const value: Region['value'] = { start, end, text: text.slice(start, end), labels: [label] };
      regions.push({
        id: index === 0 ? id : `${id}.${index + 1}`,
        type: 'labels',
        from_name: 'label',
        to_name: 'text',
        value,
      });
      if (index > 0) relate(`${id}.${index + 1}`, id, 'continues');
    }
    return own.length === 0 ? null : id;
  }

  function relate(from: string, to: string, label: string): void {
    relations.push({ type: 'relation', from_id: from, to_id: to, direction: 'right', labels: [label] });
  }

  for (const { label, id, spans, values } of itemsOf(plan)) {
    const item = add(label, spans, id);
    for (const [index, [kind, places]] of values.entries()) {
      const value = add(kind, places, `${id}:${kind}-${index + 1}`);
      if (item !== null && value !== null) relate(value, item, kind);
    }
  }
  return [...regions, ...relations];
}

function itemsOf(plan: Plan): { label: Label; id: string; spans: readonly Span[]; values: Value[] }[] {
  const measures = (all: Plan['targets'][number]['measures']): Value[] =>
    all.map(({ spans }) => ['measure', spans]);
  return [
    ...plan.sections.map(({ id, spans }) => ({
      label: 'section' as const,
      id: `section:${id}`,
      spans,
      values: [],
    })),
    ...[...plan.targets, ...plan.tasks].map((item) => ({
      label: 'outputs' in item ? ('task' as const) : ('target' as const),
      id: `${'outputs' in item ? 'task' : 'target'}:${item.id}`,
      spans: item.spans,
      values: [
        ...(['lead', 'support', 'monitor'] as const).flatMap((role) =>
          item[role].map(({ spans }): Value => [role, spans]),
        ),
        ...(item.deadline === null ? [] : [['deadline', item.deadline.spans] as const]),
        ...measures(item.measures),
        ...('outputs' in item ? item.outputSpans.map((span): Value => ['output', [span]]) : []),
        ...item.unread.map(({ spans }): Value => ['unread', spans]),
      ],
    })),
    ...plan.results.map(({ id, spans, measures: all }) => ({
      label: 'result' as const,
      id: `result:${id}`,
      spans,
      values: measures(all),
    })),
    ...plan.statements.map(({ id, spans }) => ({
      label: 'statement' as const,
      id: `statement:${id}`,
      spans,
      values: [],
    })),
  ];
}

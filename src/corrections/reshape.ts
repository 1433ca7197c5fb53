/** Items that come, go, fall apart and grow together. */
import type { Measure, Span, Statement, Target, Task } from '../plan/index.js';
import { foldedWords, isObject } from './agrees.js';
import type { CorrectionLine } from './line.js';
import { findWords, foldedSlices, spansOfStretch } from './places.js';
import { type Ended, type Item, insertInOrder, itemsOf, startOf, takeOut, type Work } from './work.js';

/** Makes words of the document a task or a target; a statement of the same words becomes it. */
export function addItem(work: Work, line: CorrectionLine): Ended {
  const { plan, text } = work;
  if (line.path !== 'tasks' && line.path !== 'targets') return 'stale';
  const near = isObject(line.value) && typeof line.value['start'] === 'number' ? line.value['start'] : 0;
  const spans = findWords(plan, text, line.quote, near);
  const [place] = spans ?? [];
  if (spans === null || place === undefined) return 'stale';
  const words = foldedWords(line.quote);
  const here = [...itemsOf(plan)].filter(({ item }) => item.spans.some((span) => overlap(span, place)));
  if (here.some(({ list, item }) => list === line.path && foldedWords(item.text) === words))
    return 'obsolete';
  for (const found of here)
    if (found.list === 'statements' && foldedWords(found.item.text) === words) takeOut(work, found);
  const { section, group } = placeOf(work, place);
  const base = {
    id: `${section}+${line.id}`,
    key: line.key === '' ? `added-${line.id}` : line.key,
    sectionId: section,
    parentId: null,
    marker: null,
    number: null,
    group,
    text: line.quote.normalize('NFC').replace(/\s+/gu, ' ').trim(),
    measures: [],
    deadline: null,
    lead: [],
    support: [],
    monitor: [],
    extra: [],
    unread: [],
    spans,
  };
  if (line.path === 'targets') insertInOrder<Target>(plan.targets, { ...base, valueText: null });
  else insertInOrder<Task>(plan.tasks, { ...base, ...EMPTY_TASK, origin: 'body' });
  plan.diagnostics = plan.diagnostics.filter(
    ({ code, spans: lost }) => code !== 'text-unclaimed' || !lost.every((span) => within(span, place)),
  );
  work.moved();
  return 'applied';
}

const EMPTY_TASK = {
  sameAs: null,
  objective: null,
  objectiveSpans: [],
  activity: null,
  activitySpans: [],
  outputs: [],
  outputSpans: [],
  note: null,
  noteSpans: [],
};

/** The section a place is in, and the group of the item before it there. */
function placeOf({ plan }: Work, place: Span): { section: string; group: string | null } {
  const before = plan.sections.filter(({ spans }) => spans.length > 0 && startOf(spans) <= place.start);
  const section = (before.at(-1) ?? plan.sections[0])?.id ?? '';
  const siblings = [...plan.tasks, ...plan.targets]
    .filter(({ sectionId, spans }) => sectionId === section && startOf(spans) <= place.start)
    .sort((a, b) => startOf(a.spans) - startOf(b.spans));
  return { section, group: siblings.at(-1)?.group ?? null };
}

/** Says of an item that it is none: a task or target becomes a statement, so that its words are not lost. */
export function dropItem(work: Work, line: CorrectionLine): Ended {
  const found = work.find(line);
  if (found === null) return 'obsolete';
  if (found.list === 'statements' && line.path !== 'statements') return 'obsolete';
  takeOut(work, found);
  if (found.list === 'tasks' || found.list === 'targets') {
    const { id, key, sectionId, parentId, marker, text, spans } = found.item;
    const role = work.plan.sections.find((section) => section.id === sectionId)?.role ?? 'other';
    insertInOrder<Statement>(work.plan.statements, {
      id,
      key,
      sectionId,
      parentId,
      marker,
      role,
      text,
      spans,
    });
    work.moved();
  }
  return 'applied';
}

/** Makes one item several, at places in its text; a value goes with the part its words stand in, else with every part. */
export function splitItem(work: Work, line: CorrectionLine): Ended {
  const found = work.find(line);
  if (found === null || (found.list !== 'tasks' && found.list !== 'targets')) return 'stale';
  if (!Array.isArray(line.value) || line.value.length < 2) return 'stale';
  const folded = foldedSlices(work.text, found.item.spans);
  const parts: { text: string; spans: Span[] }[] = [];
  let from = 0;
  for (const wanted of line.value) {
    if (typeof wanted !== 'string' || wanted.trim() === '') return 'stale';
    const text = wanted.normalize('NFC').replace(/\s+/gu, ' ').trim();
    const at = folded.text.indexOf(text, from);
    if (at === -1) return 'stale';
    from = at + text.length;
    parts.push({ text, spans: spansOfStretch(folded, at, from, found.item.spans) });
  }
  if (found.list === 'tasks') replaceWithParts(work.plan.tasks, found.item, parts);
  else replaceWithParts(work.plan.targets, found.item, parts);
  work.moved();
  return 'applied';
}

function replaceWithParts<T extends Task | Target>(
  list: T[],
  item: T,
  parts: readonly { text: string; spans: Span[] }[],
): void {
  const of = (values: { spans: Span[] }, spans: readonly Span[]): boolean =>
    !values.spans.some((span) => item.spans.some((own) => overlap(span, own))) ||
    values.spans.some((span) => spans.some((own) => overlap(span, own)));
  const made = parts.map(({ text, spans }, index) => ({
    ...item,
    id: index === 0 ? item.id : `${item.id}/${index + 1}`,
    key: index === 0 ? item.key : `${item.key}/${index + 1}`,
    text,
    spans,
    measures: item.measures.filter((measure) => of(measure, spans)),
    deadline: item.deadline !== null && of(item.deadline, spans) ? item.deadline : null,
    lead: item.lead.filter((one) => of(one, spans)),
    support: item.support.filter((one) => of(one, spans)),
    monitor: item.monitor.filter((one) => of(one, spans)),
  }));
  list.splice(list.indexOf(item), 1, ...made);
}

/** Makes several items one: the words of all, the values of all, the first deadline there is. */
export function mergeItems(work: Work, line: CorrectionLine): Ended {
  const first = work.find(line);
  if (first === null || (first.list !== 'tasks' && first.list !== 'targets')) return 'stale';
  if (!Array.isArray(line.value) || line.value.length === 0) return 'stale';
  const others: Item[] = [];
  for (const key of line.value) {
    const other = typeof key === 'string' ? work.find({ key, quote: '' }) : null;
    if (other === null || other.list !== first.list || other.item.key === first.item.key) return 'stale';
    others.push(other);
  }
  for (const other of others) {
    takeOut(work, other);
    if (other.list === 'tasks' && first.list === 'tasks') first.item.outputs.push(...other.item.outputs);
    if (other.list === 'tasks' || other.list === 'targets') join(first.item, other.item);
  }
  work.moved();
  return 'applied';
}

function join(into: Task | Target, from: Task | Target): void {
  into.text = `${into.text} ${from.text}`;
  into.spans = [...into.spans, ...from.spans];
  into.measures = [...into.measures, ...from.measures] satisfies Measure[];
  into.deadline ??= from.deadline;
  for (const role of ['lead', 'support', 'monitor'] as const)
    for (const one of from[role])
      if (!into[role].some(({ organizationId }) => organizationId === one.organizationId))
        into[role].push(one);
  into.extra.push(...from.extra);
  into.unread.push(...from.unread);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

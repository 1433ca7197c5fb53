/** What the parts of two plans are called, by their ids. */
import type { Assignee, Plan, Section, Span } from '../../plan/index.js';
import { type Item, objectiveOf, outputsOf } from '../item.js';
import type { ListName } from '../lists.js';
import type { Fact } from './view.js';

/** A part of a plan in words. */
export interface Named {
  text: string;
  theme: string;
  agencies: string[];
  facts: Fact[];
  spans: Span[];
}

type Index = Record<ListName, ReadonlyMap<string, Named>>;
export type PlanNames = { old: Index; new: Index };

interface Compared {
  old: Plan;
  new: Plan;
  diff: {
    organizations: readonly { oldIds: string[]; newIds: string[]; tier: string | null }[];
    document: readonly { oldIds: string[]; newIds: string[]; changes: readonly { old: Side; new: Side }[] }[];
  };
}
type Side = { text: string } | null;

export function namesOf(comparison: Compared): PlanNames {
  const newNames = new Map(comparison.new.organizations.map(({ id, name }) => [id, name]));
  const oldNames = new Map(comparison.old.organizations.map(({ id, name }) => [id, name]));
  for (const { oldIds, newIds, tier } of comparison.diff.organizations) {
    const [before, after] = [oldIds[0], newIds[0]];
    const name = newNames.get(after ?? '');
    if (before !== undefined && name !== undefined && tier === 'same-text') oldNames.set(before, name);
  }
  return {
    old: indexOf(comparison.old, oldNames, documentNames(comparison, 'old')),
    new: indexOf(comparison.new, newNames, documentNames(comparison, 'new')),
  };
}

function documentNames({ diff }: Compared, side: 'old' | 'new'): Map<string, Named> {
  return new Map(
    diff.document.flatMap(({ oldIds, newIds, changes }) =>
      (side === 'old' ? oldIds : newIds).map((id) => {
        const text = changes.flatMap((change) => change[side]?.text ?? []).join('; ');
        return [id, { text, theme: '', agencies: [], facts: [], spans: [] }] as const;
      }),
    ),
  );
}

function indexOf(plan: Plan, agencies: ReadonlyMap<string, string>, document: Map<string, Named>): Index {
  const sections = new Map(plan.sections.map((section) => [section.id, section]));
  const plain = (text: string, theme: string, spans: Span[]): Named => ({
    text,
    theme,
    agencies: [],
    facts: [],
    spans,
  });
  const items = (list: readonly Item[]): Map<string, Named> =>
    new Map(list.map((item) => [item.id, namedItem(item, sections, agencies)]));
  const said = (
    list: readonly (Plan['statements'][number] | Plan['results'][number])[],
  ): Map<string, Named> =>
    new Map(
      list.map(({ id, text, sectionId, spans }) => [
        id,
        plain(text, titleOf(sections.get(sectionId ?? '')), spans),
      ]),
    );
  return {
    document,
    sections: new Map(
      plan.sections.map(({ id, marker, title, spans, parentId }) => [
        id,
        plain(title ?? marker ?? id, titleOf(sections.get(parentId ?? '')), spans),
      ]),
    ),
    targets: items(plan.targets),
    tasks: items(plan.tasks),
    results: said(plan.results),
    statements: said(plan.statements),
    tables: new Map(
      plan.tables.map(({ id, caption, columns, sectionId, rows }) => [
        id,
        plain(
          caption ?? columns.map(({ header }) => header).join(' | '),
          titleOf(sections.get(sectionId ?? '')),
          rows.flatMap(({ spans }) => spans.slice(0, 1)).slice(0, 1),
        ),
      ]),
    ),
    organizations: new Map(
      plan.organizations.map(({ id, name }) => [
        id,
        { ...plain(name, '', []), agencies: [agencies.get(id) ?? name] },
      ]),
    ),
  };
}

function namedItem(
  item: Item,
  sections: ReadonlyMap<string, Section>,
  agencies: ReadonlyMap<string, string>,
): Named {
  const names = (list: readonly Assignee[]): string[] =>
    list.map(({ organizationId, name }) => agencies.get(organizationId) ?? name);
  return {
    text: [objectiveOf(item), item.text].filter(Boolean).join(' — '),
    theme: item.group ?? titleOf(sections.get(item.sectionId)),
    agencies: [...new Set(names([...item.lead, ...item.support, ...item.monitor]))],
    facts: factsOf(item),
    spans: item.spans,
  };
}

/** The cells of a row that say who, when and what; those that are empty are left out. */
function factsOf(item: Item): Fact[] {
  const named = (list: readonly Assignee[]): string => list.map(({ name }) => name).join('; ');
  const facts: Fact[] = [
    { field: 'lead', text: named(item.lead) },
    { field: 'support', text: named(item.support) },
    { field: 'monitor', text: named(item.monitor) },
    { field: 'deadline', text: item.deadline?.text ?? '' },
    { field: 'outputs', text: outputsOf(item).join('; ') },
    ...item.unread.map(({ field, text }) => ({ field, text })),
  ];
  return facts.filter(({ text }) => text !== '');
}

function titleOf(section: Section | undefined): string {
  return section?.title ?? section?.id ?? '';
}

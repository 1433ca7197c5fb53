import type { Passage } from '../../document/index.js';
import {
  type AgencySlice,
  type Assignment,
  agenciesOfTitle,
  readAssignment,
} from '../../vietnamese/agencies/index.js';
import type { Draft, ItemDraft, SectionDraft } from '../draft.js';
import { type Evidence, toAssignees } from './assignee.js';

/** Fills lead and support of the statements of the body. Targets have none: they say what is to be reached. */
export function assignStatements(draft: Draft): void {
  const headings = new Map<SectionDraft, Heading>();
  /** The agencies of the nearest heading above that is nothing but agencies. */
  const headingOf = (section: SectionDraft): Heading => {
    const kept = headings.get(section);
    if (kept !== undefined) return kept;
    const own = { agencies: agenciesOfTitle(section.title.text), title: section.title };
    const read = own.agencies.length > 0 || section.parent === null ? own : headingOf(section.parent);
    headings.set(section, read);
    return read;
  };
  let before: ItemDraft | null = null;
  for (const item of draft.items) {
    if (item.type === 'target' || Object.keys(item.cells).length > 0) continue;
    assignStatement(item, headingOf(item.section), before);
    before = item;
  }
}

/** The agencies of a heading and its words. */
interface Heading {
  agencies: readonly AgencySlice[];
  title: Passage;
}

function assignStatement(item: ItemDraft, heading: Heading, before: ItemDraft | null): void {
  const names = heading.agencies.map(({ name }) => name);
  const read = readAssignment(item.statement.text, { headingAgencies: names });
  const above: Evidence = { basis: 'inherited', words: heading.title, rule: 'agency/heading' };
  const own: Evidence = { basis: 'stated', words: item.statement, rule: 'agency/statement' };
  item.lead = [
    ...toAssignees(read.heading === 'lead' ? heading.agencies : [], above),
    ...toAssignees(read.lead, own),
  ];
  item.support = [
    ...toAssignees(read.heading === 'support' ? heading.agencies : [], above),
    ...toAssignees(read.support, own),
  ];
  if (item.lead.length === 0 && names.length === 0) inheritLead(item, before);
  if (isAssignment(item, read, names)) item.origin = 'assignment';
}

function isAssignment(item: ItemDraft, read: Assignment, heading: readonly string[]): boolean {
  if (heading.length > 0 || read.opens) return true;
  return item.section.role === 'implementation' && item.lead.length > 0;
}

/**
 * A point inherits the lead of the statement it stands under (`Sở A có trách nhiệm: - …`); a paragraph without a marker that
 * goes on after a numbered statement of an implementation part inherits that one's.
 */
function inheritLead(item: ItemDraft, before: ItemDraft | null): void {
  const continued =
    item.marker === null &&
    !item.closes &&
    item.section.role === 'implementation' &&
    before !== null &&
    before.section === item.section &&
    before.parent === item.parent &&
    (before.marker !== null || before.lead.some(({ basis }) => basis === 'inherited'));
  const from = item.parent !== null && item.parent.lead.length > 0 ? item.parent : continued ? before : null;
  if (from === null || from.origin !== 'assignment') return;
  const supports = new Set(item.support.map(({ organizationId }) => organizationId));
  item.lead = from.lead
    .filter(({ organizationId }) => !supports.has(organizationId))
    .map((assignee) => ({ ...assignee, basis: 'inherited' }));
}

import type { Passage } from '../../document/index.js';
import type { Assignee } from '../../plan/index.js';
import {
  type Assignment,
  bodiesOfHeading,
  type HeadingOrder,
  type RuledSlice,
  readAssignment,
} from '../../vietnamese/agencies/index.js';
import { namesWhoDecided } from '../../vietnamese/sections.js';
import type { AssignedItem, SectionHead } from '../draft.js';
import { type Evidence, inheritedBy, toAssignees } from './assignee.js';

/** Fills lead, support and monitor of the statements of the body. Targets have none: they say what is to be reached. */
export function assignStatements(items: readonly AssignedItem[]): void {
  const headings = new Map<SectionHead, Heading>();
  /** What the nearest heading above says that names somebody. */
  const headingOf = (section: SectionHead): Heading => {
    const kept = headings.get(section);
    if (kept !== undefined) return kept;
    const decides = namesWhoDecided(section.title.text);
    const own = { order: decides ? NOBODY : bodiesOfHeading(section.title.text), title: section.title };
    const read = own.order.lead.length > 0 || section.parent === null ? own : headingOf(section.parent);
    headings.set(section, read);
    return read;
  };
  let before: AssignedItem | null = null;
  for (const item of items) {
    if (item.type === 'target' || Object.keys(item.cells).length > 0) continue;
    assignStatement(item, headingOf(item.section), before);
    before = item;
  }
}

const NOBODY: HeadingOrder = { lead: [], support: [] };

/** Whom a heading binds, and its words. */
interface Heading {
  order: HeadingOrder;
  title: Passage;
}

function assignStatement(item: AssignedItem, { order, title }: Heading, before: AssignedItem | null): void {
  const headingAgencies = order.lead.map(({ name }) => name);
  const below = (item.parent?.lead.length ?? 0) > 0 || item.orderedBy !== null;
  const apart = standsApart(item, before);
  const read = readAssignment(item.statement.text, { headingAgencies, apart, below });
  const above: Evidence = { basis: 'inherited', words: title, rule: 'agency/heading' };
  item.lead = [...toAssignees(read.heading === 'lead' ? order.lead : [], above), ...stated(read.lead, item)];
  item.support = [
    ...toAssignees(read.heading === 'support' ? order.lead : [], above),
    ...stated(read.support, item),
  ];
  item.monitor = stated(read.monitor, item);
  if (read.heading === 'lead' && read.support.length === 0)
    item.support.push(...toAssignees(order.support, above));
  inherit(item, read, before);
  if (isAssignment(item, read, headingAgencies)) item.origin = 'assignment';
}

/** Agencies that the statement names, each by the rule that reads it there. */
function stated(agencies: readonly RuledSlice[], { statement }: AssignedItem): Assignee[] {
  return agencies.flatMap((agency) =>
    toAssignees([agency], { basis: 'stated', words: statement, rule: agency.rule }),
  );
}

/** A paragraph without a marker behind the points of a heading closes them and speaks for itself. */
function standsApart(item: AssignedItem, before: AssignedItem | null): boolean {
  return item.marker === null && before !== null && before.section === item.section && before.marker !== null;
}

function isAssignment(item: AssignedItem, read: Assignment, heading: readonly string[]): boolean {
  if (heading.length > 0 || read.opens) return true;
  return item.section.role === 'implementation' && item.lead.length > 0;
}

/**
 * A point inherits lead and support of the statement it stands under (`Sở A có trách nhiệm: - …`, `Giao Sở A chủ trì, phối hợp với B: - …`), before what
 * a heading further up says; a paragraph without a marker that goes on after a numbered statement of an implementation part inherits that
 * one's lead.
 */
function inherit(item: AssignedItem, read: Assignment, before: AssignedItem | null): void {
  const { parent } = item;
  if (read.lead.length > 0 || (read.heading === null && read.binds)) return;
  if (parent !== null && parent.lead.length > 0 && parent.origin === 'assignment') {
    const supports = new Set(read.support.map(({ name }) => name.toLowerCase()));
    item.lead = inheritedBy(parent.lead).filter(({ name }) => !supports.has(name.toLowerCase()));
    if (read.support.length === 0)
      item.support = parent.statement.text.endsWith(':') ? inheritedBy(parent.support) : [];
    return;
  }
  if (item.lead.length > 0) return;
  if (item.orderedBy !== null) {
    inheritOpening(item, item.orderedBy, read.support.length > 0);
    return;
  }
  if (before === null || !continues(item, before) || before.origin !== 'assignment') return;
  const supports = new Set(item.support.map(({ organizationId }) => organizationId));
  item.lead = inheritedBy(before.lead).filter(({ organizationId }) => !supports.has(organizationId));
}

/** `Sở Du lịch đề nghị UBND các xã thực hiện các nội dung sau:`: whom the points below are for, where they name nobody. */
function inheritOpening(item: AssignedItem, words: Passage, ownSupport: boolean): void {
  const read = readAssignment(words.text, { headingAgencies: [] });
  const of = (agencies: readonly RuledSlice[]): Assignee[] =>
    agencies.flatMap((agency) => toAssignees([agency], { basis: 'inherited', words, rule: agency.rule }));
  const supports = new Set(item.support.map(({ organizationId }) => organizationId));
  item.lead = of(read.lead).filter(({ organizationId }) => !supports.has(organizationId));
  if (!ownSupport) item.support = of(read.support);
  if (item.lead.length > 0) item.origin = 'assignment';
}

function continues(item: AssignedItem, before: AssignedItem): boolean {
  return (
    item.marker === null &&
    !item.closes &&
    item.section.role === 'implementation' &&
    before.section === item.section &&
    before.parent === item.parent &&
    (before.marker !== null || before.lead.some(({ basis }) => basis === 'inherited'))
  );
}

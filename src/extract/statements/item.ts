import type { Passage } from '../../document/index.js';
import { readHeading } from '../../vietnamese/headings.js';
import { isTimeLeadIn } from '../../vietnamese/leadIns.js';
import { type ItemWords, nothingSaid, type SectionDraft } from '../draft.js';

/** What an item is made of; the passes that follow fill in the rest. */
export interface ItemShape {
  section: SectionDraft;
  parent: ItemWords | null;
  /** Its place in the section or under its parent, from 1. */
  place: number;
  marker: string | null;
  statement: Passage;
  closes: boolean;
  timeLeadIn: Passage | null;
  /** The opening words that say whom it is for. */
  orderedBy: Passage | null;
  /** An order, or a part of one, under a title that names no work. */
  ordered: boolean;
}

/** An item of the body: a target under objectives, else a task. Id: `II.1.a-3`, under a parent `II.1.a-3.2`. */
export function makeItem(shape: ItemShape): ItemWords {
  const { section, parent, place, marker, statement, closes, timeLeadIn, orderedBy, ordered } = shape;
  return {
    type: section.role === 'objectives' && !ordered ? 'target' : 'task',
    id: parent === null ? `${section.id}-${place}` : `${parent.id}.${place}`,
    origin: ordered ? 'assignment' : 'body',
    section,
    parent,
    marker,
    number: null,
    group: groupOf(section),
    statement,
    closes,
    timeLeadIn,
    orderedBy,
    leadIns: ancestors(parent).map((ancestor) => ancestor.statement),
    cells: {},
    hasSubRows: false,
    ...nothingSaid(),
  };
}

function ancestors(item: ItemWords | null): ItemWords[] {
  return item === null ? [] : [item, ...ancestors(item.parent)];
}

const groups = new WeakMap<SectionDraft, { title: Passage | null }>();

/** The nearest title that says more than its role: `Cải cách thể chế`, not `Nhiệm vụ`; null where none does. */
export function groupOf(section: SectionDraft): Passage | null {
  let group = groups.get(section);
  if (group === undefined) {
    const own = section.title.text;
    const says = own !== '' && !isTimeLeadIn(own) && readHeading(own).saysMore;
    group = { title: says ? section.title : section.parent === null ? null : groupOf(section.parent) };
    groups.set(section, group);
  }
  return group.title;
}

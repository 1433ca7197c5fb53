import { type Paragraph, type Passage, statementOf } from '../../document/index.js';
import { opensWith } from '../../vietnamese/patterns.js';
import {
  isLogistics,
  opensWithAction,
  readAside,
  readOrder,
  readTelling,
} from '../../vietnamese/statements/index.js';
import { statementWords } from '../../vietnamese/statements/words.js';
import { claim } from '../claim.js';
import type { ItemWords, SectionDraft } from '../draft.js';
import { implicitSection } from '../implicitSection.js';
import type { SectionNode } from '../outline/tree.js';
import { diagnose } from '../pass.js';
import type { Itemised } from '../stages.js';
import { laysDownRules, takesOn } from '../standing.js';
import { makeItem } from './item.js';
import { isOrderOutside } from './outside.js';

export interface State {
  draft: Itemised;
  /** Items made so far under each section or parent. */
  counts: Map<SectionDraft | ItemWords, number>;
  /** Orders read under titles that name no work, by section. */
  outside: Map<SectionDraft, Passage[]>;
}

/** What a list stands under. */
export interface Holder {
  section: SectionDraft | null;
  parent: ItemWords | null;
  /** Parent of paragraphs without a marker: a statement's continuation is its sibling, not its part. */
  continuationParent: ItemWords | null;
  timeLeadIn: Passage | null;
  /** True under an order that stands under a title that names no work: its parts are tasks as it is. */
  ordered: boolean;
  /** True behind words that open orders. */
  opened: boolean;
  /** The words outside every heading that say whom the points below are for: `Sở Du lịch đề nghị UBND các xã thực hiện:`. */
  orderedBy: Passage | null;
}

/** Makes an item of one statement; null where it is none. */
export function readStatement(
  state: State,
  node: SectionNode,
  block: Paragraph,
  holder: Holder,
): ItemWords | null {
  const { draft } = state;
  if (draft.uses.has(block)) return null;
  const statement = statementOf(block, node.marker?.end ?? 0);
  if (leaveAside(draft, block, statement, holder.section)) {
    keepStatement(draft, node, statement, holder);
    return null;
  }
  const taken = takes(draft, holder, statement.text) ? holder.section : null;
  const section = taken ?? sectionOutside(draft, statement.text, node, holder);
  if (section === null || statement.text === '') {
    if (holder.section?.role === 'results')
      draft.reportStatements.push({ section: holder.section, statement });
    else keepStatement(draft, node, statement, holder);
    return null;
  }
  const item = addItem(state, { node, statement, section, holder, ordered: taken === null });
  claim(draft, block, 'item');
  return item;
}

/** Under a heading of work every statement is an item; in the execution of a law or a regulation only what somebody has to do. */
function takes(draft: Itemised, { section, parent }: Holder, text: string): boolean {
  if (!takesItems(section)) return false;
  if (parent !== null || !laysDownRules(draft, section)) return true;
  return (takesOn(draft, section) && !isRight(text)) || opensWithAction(text) || readOrder(text) !== null;
}

/** `Được thanh toán đúng hạn`, `Có quyền kiểm tra`: what one may, not what one takes on. */
const isRight = opensWith(() => statementWords().rights);

/** The section of an order that stands under a title that names no work, or under none; null where the statement is no order. */
function sectionOutside(
  draft: Itemised,
  text: string,
  node: SectionNode,
  holder: Holder,
): SectionDraft | null {
  const { section, ordered, opened } = holder;
  if (ordered) return section ?? implicitSection(draft, 'tasks');
  if (section === null && text.endsWith(':')) return null;
  return isOrderOutside(draft, section, text, opened && node.marker !== null)
    ? (section ?? implicitSection(draft, 'tasks'))
    : null;
}

/** Keeps what is no item, so that the plan holds every statement of the document. */
export function keepStatement(
  draft: Itemised,
  { marker }: SectionNode,
  statement: Passage,
  { section, parent }: Pick<Holder, 'section' | 'parent'>,
): void {
  if (statement.text === '') return;
  const role = section?.role ?? 'other';
  draft.statements.push({ section, parent, marker: marker?.label ?? null, role, statement });
}

interface NewItem {
  node: SectionNode;
  statement: Passage;
  section: SectionDraft;
  holder: Holder;
  ordered: boolean;
}

/** Adds an item to the draft, behind those of its section or parent. */
export function addItem(state: State, { node, statement, section, holder, ordered }: NewItem): ItemWords {
  const { draft, counts, outside } = state;
  const place = (counts.get(holder.parent ?? section) ?? 0) + 1;
  counts.set(holder.parent ?? section, place);
  const item = makeItem({
    section,
    parent: holder.parent,
    place,
    marker: node.section === null ? (node.marker?.label ?? null) : null,
    statement,
    closes: node.closes,
    timeLeadIn: holder.timeLeadIn,
    orderedBy: holder.parent === null ? holder.orderedBy : null,
    ordered,
  });
  draft.items.push(item);
  if (ordered && !holder.ordered) outside.set(section, [...(outside.get(section) ?? []), statement]);
  return item;
}

/** Leaves out a statement that gives no work: formulas, copies, words that point to an annex, the heading of a day. */
export function leaveAside(
  draft: Itemised,
  block: Paragraph,
  statement: Passage,
  section: SectionDraft | null,
): boolean {
  const aside = asideIn(section, statement.text);
  if (aside === 'day') {
    claim(draft, block, 'title');
    return true;
  }
  const { text } = statement;
  if (aside === null && !(takesItems(section) && (isLogistics(text) || tells(section, text)))) return false;
  claim(draft, block, 'diagnostic');
  diagnose(
    draft,
    'pointer-or-closing',
    'info',
    'These words point to an annex, close the document, tell what was, or say when and where; they make no item.',
    statement,
  );
  return true;
}

/** What the statement is that gives no work; among goals a sum is what is to be reached, not where money comes from. */
function asideIn(section: SectionDraft | null, text: string): ReturnType<typeof readAside> {
  const aside = readAside(text);
  return aside === 'funds' && section?.role === 'objectives' ? null : aside;
}

/** Goals may say where things stand; among work such words give none. */
function tells(section: SectionDraft | null, text: string): boolean {
  return section?.role !== 'objectives' && readTelling(text) !== null;
}

/** One note a section on the orders under a title that names no work. */
export function reportOrders({ draft, outside }: State): void {
  for (const [section, orders] of outside) {
    const where =
      section.title.text === '' ? 'outside the headings of work' : `under “${section.title.text}”`;
    diagnose(draft, 'order-outside-sections', 'info', `Orders ${where} were read as tasks.`, ...orders);
  }
}

export function takesItems(section: SectionDraft | null): boolean {
  switch (section?.role) {
    case 'objectives':
    case 'tasks':
    case 'solutions':
    case 'budget':
    case 'implementation':
      return true;
    default:
      return false;
  }
}

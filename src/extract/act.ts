import { textNodes } from '../document/index.js';
import { weighAgainst } from '../vietnamese/acts/signs.js';
import { agenciesOfTitle } from '../vietnamese/agencies/index.js';
import { isCapitals } from '../vietnamese/casing.js';
import { readColumnTitle } from '../vietnamese/columns.js';
import { readHeading } from '../vietnamese/headings.js';
import { readOrder } from '../vietnamese/statements/index.js';
import { isLabelNode } from './outline/labelNodes.js';
import type { OutlineNode } from './outline/tree.js';
import { titleText } from './outline/tree.js';
import { diagnose, step } from './pass.js';
import { preambleOf } from './preamble.js';
import type { Headed, Outlined, Weighed } from './stages.js';

/** Weights of what shows an act; the sum must exceed what speaks against it. */
const NUMBERED = 4;
const KIND = 1;
/** `QUYẾT ĐỊNH` in capitals, as an act prints its kind. */
const KIND_IN_CAPITALS = 2;
const SIGNED = 2;
const LISTED = 2;
const GROUNDED = 1;
const PURPOSES = 3;
const PURPOSE = 2;
const BARE_PURPOSES = 1;
const ORDERS = 2;
const COLUMNS = 3;
const LABELS = 2;
/** A title of a kind above numbered headings of two purposes. */
const FORMAL_PLAN = KIND + PURPOSES;
/** What a text needs to be an act. */
const ENOUGH = 2;
/** Rules without a letterhead are a piece of a law. */
const LAW = 3;
const FEWEST_ARTICLES = 3;
/** From here on a text tells of orders and gives none. */
const TELLS = 4;

/**
 * Weighs the evidence that a text is an act of an agency that gives work: letterhead, kind, grounds, signature and recipients; numbered
 * headings that name the purposes of a plan, orders to bodies, columns of agencies and times. A text without it (news, an encyclopaedia, questions
 * on a law) promises nothing, whatever its headings say.
 */
export const act = step('act', (draft: Outlined, tree): Pick<Weighed, 'act'> => {
  const formal = formOf(draft, preambleOf(draft, tree).size);
  if (formal >= NUMBERED) return { act: { isAct: true, tells: false } };
  const lines = [...textNodes(tree.children)].flatMap((node) =>
    node.type === 'paragraph' ? node.value : [],
  );
  const act = weighed(draft, lines, formal);
  if (!act.isAct && lines.length > 0)
    diagnose(
      draft,
      'not-an-act',
      'info',
      'The text shows no sign of an act of an agency that gives work; its headings and statements promise nothing.',
    );
  return { act };
});

/** Where the form alone does not show it: what speaks for an act against what speaks against it. */
function weighed(draft: Outlined, lines: readonly string[], formal: number): Weighed['act'] {
  const against = weighAgainst(lines) + (isPieceOfLaw(draft) ? LAW : 0);
  const evidence = formal + contentOf(draft);
  const isAct = (formal > 0 && evidence >= FORMAL_PLAN) || (evidence >= ENOUGH && evidence > against);
  return { isAct, tells: against >= TELLS };
}

/** Letterhead, kind, grounds, signature, recipients. */
function formOf({ heading }: Headed, grounds: number): number {
  let weight = 0;
  if (heading.number !== null || heading.symbol !== null) weight += NUMBERED;
  if (heading.kind !== 'other') weight += isCapitals(heading.kindLabel ?? '') ? KIND_IN_CAPITALS : KIND;
  if (heading.signatory !== null) weight += SIGNED;
  if (heading.recipients.length > 0) weight += LISTED;
  if (grounds > 0) weight += GROUNDED;
  return weight;
}

/** Headings of a plan, orders, lines of labels, tables of who does what by when. */
function contentOf(draft: Outlined): number {
  const purposes = new Set<string>();
  const bare = new Set<string>();
  let [orders, labels, columns] = [false, false, false];
  visit(draft.outline, (node) => {
    const text = titleText(node);
    const numbered = node.marker !== null && node.marker.label !== '' && node.marker.kind !== 'bullet';
    if (node.section !== null) {
      const [role] = readHeading(text).roles;
      if (role !== undefined && PLAN_ROLES.has(role)) (numbered ? purposes : bare).add(role);
      orders ||= numbered && agenciesOfTitle(text).length > 0;
    } else if (node.marker !== null) {
      const order = orders ? null : readOrder(text);
      orders ||= order === 'handed' || order === 'responsible';
      labels ||= isLabelNode(node) && text.length > 0;
    }
    columns ||= namesWork(node);
  });
  let weight = 0;
  if (purposes.size > 1) weight += PURPOSES;
  else if (purposes.size === 1) weight += PURPOSE;
  else if (bare.size > 1) weight += PURPOSE;
  else if (bare.size === 1) weight += BARE_PURPOSES;
  if (orders) weight += ORDERS;
  if (labels) weight += LABELS;
  if (columns) weight += COLUMNS;
  return weight;
}

const PLAN_ROLES: ReadonlySet<string> = new Set([
  'objectives',
  'requirements',
  'tasks',
  'solutions',
  'budget',
  'implementation',
  'results',
]);

/** `TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian`, the titles of a plan's annex. */
function namesWork({ block }: OutlineNode): boolean {
  if (block.type === 'looseTable') return true;
  if (block.type !== 'table') return false;
  return block.children.slice(0, HEADER_ROWS).some((row) => {
    const roles = row.children.map(({ value }) => readColumnTitle(value));
    return (
      roles.some((role) => role === 'lead' || role === 'deadline' || role === 'value') && roles.some(isText)
    );
  });
}

const HEADER_ROWS = 3;

function isText(role: string | null): boolean {
  return (
    role === 'task' || role === 'objective' || role === 'activity' || role === 'indicator' || role === null
  );
}

/** `Điều 5`, `Điều 6`, `Điều 7` under no letterhead. */
function isPieceOfLaw({ heading, outline }: Outlined): boolean {
  if (heading.kind !== 'other') return false;
  let articles = 0;
  visit(outline, ({ marker }) => {
    if (marker?.kind === 'article') articles += 1;
  });
  return articles >= FEWEST_ARTICLES;
}

function visit(nodes: readonly OutlineNode[], see: (node: OutlineNode) => void): void {
  for (const node of nodes) {
    see(node);
    visit(node.children, see);
  }
}

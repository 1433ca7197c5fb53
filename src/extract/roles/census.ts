import { agenciesOfTitle } from '../../vietnamese/agencies/index.js';
import {
  isGoal,
  isLogistics,
  opensWithAction,
  readAside,
  readOrder,
} from '../../vietnamese/statements/index.js';
import { isLabelNode } from '../outline/labelNodes.js';
import type { OutlineNode } from '../outline/tree.js';
import { titleText } from '../outline/tree.js';

/** How many statements of each kind stand under a heading, all headings below it counted. */
export interface Census {
  /** Orders to a body: `Giao Sở X …`, `Sở X kiểm tra …`; what stands under an agency's heading; tasks with lines of labels. */
  orders: number;
  /** What is to be done, by its verb: `Rà soát văn bản`. */
  work: number;
  /** `100% văn bản được kiểm tra` */
  goals: number;
  /** When, where and for whom. */
  logistics: number;
  /** Statements of any other kind. */
  rest: number;
  /** Tables. */
  tables: number;
}

const kept = new WeakMap<OutlineNode, Census>();

/** Counts the statements under a node; a parent or a line that only leads up to points is not counted. */
export function censusOf(node: OutlineNode): Census {
  let census = kept.get(node);
  if (census === undefined) {
    census = { orders: 0, work: 0, goals: 0, logistics: 0, rest: 0, tables: 0 };
    for (const child of node.children) count(child, census, agenciesOfTitle(titleText(node)).length > 0);
    kept.set(node, census);
  }
  return census;
}

/** All statements of a census. */
export function statementsIn({ orders, work, goals, logistics, rest }: Census): number {
  return orders + work + goals + logistics + rest;
}

/** True where orders and work are at least half of the statements. */
export function mostlyWork(census: Census): boolean {
  const all = statementsIn(census);
  return all > 0 && (census.orders + census.work) * 2 >= all;
}

/** True where nothing but when, where and for whom is stated. */
export function onlyLogistics(census: Census): boolean {
  return census.logistics > 0 && census.logistics === statementsIn(census) && census.tables === 0;
}

function count(node: OutlineNode, census: Census, underAgency: boolean): void {
  const { block, children } = node;
  if (block.type === 'table' || block.type === 'looseTable') census.tables += 1;
  if (block.type !== 'paragraph') return;
  const text = titleText(node);
  if (children.length > 0 && children.every(isLabelNode)) {
    census.orders += 1;
    return;
  }
  const marked = children.filter((child) => child.section !== null || child.marker !== null);
  if (marked.length > 0 && isLogistics(text)) {
    census.logistics += marked.length;
    return;
  }
  if (node.marker === null && children.length === 0 && text.endsWith(':')) return;
  const below = underAgency || agenciesOfTitle(text).length > 0;
  if (node.section === null ? marked.length === 0 : children.length === 0) add(census, text, underAgency);
  for (const child of children) count(child, census, below);
}

/** Formulas, copies, signatures are no statement of the section. */
function add(census: Census, text: string, underAgency: boolean): void {
  if (readAside(text) === null) census[kindOf(text, underAgency)] += 1;
}

function kindOf(text: string, underAgency: boolean): Exclude<keyof Census, 'tables'> {
  if (isLogistics(text)) return 'logistics';
  if (underAgency || readOrder(text) !== null) return 'orders';
  if (isGoal(text)) return 'goals';
  return opensWithAction(text) ? 'work' : 'rest';
}

import type { Block, Table } from '../../document/index.js';
import { isPageColumn } from '../../vietnamese/layout/pages.js';
import { isContentsTitle } from '../../vietnamese/sections.js';
import type { Reader } from './reader.js';

/** `I. MỤC TIÊU ........ 2`: leaders in front of a page number. */
const LEADERS = /(?:\.{4}|…{2}|_{4}|(?:\. ){4})\s?\d{1,4}$/u;
const LEADER = /[\s.…_]/u;
const PAGE = /^\d{1,4}$/u;
/** Entries in a row that make a table of contents where no title does. */
const LEAST_UNTITLED = 3;

/**
 * Leaves out a table of contents: entries with a page number behind leaders or a tab, or a table of them. Where no title
 * (`MỤC LỤC`) stands above, most entries must be headings that come again below, for figures are typed like that too.
 */
export function withoutContents(blocks: readonly Block[], reader: Reader): Block[] {
  const kept: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const titled = isTitle(blocks[at]);
    const first = titled ? at + 1 : at;
    const end = endOfEntries(blocks, first, titled, reader);
    if (titled || (end - first >= LEAST_UNTITLED && comeAgain(blocks, first, end, reader))) {
      reader.losses.leaveOut('contents-left-out');
      at = end - 1;
    } else {
      kept.push(...blocks.slice(at, Math.max(at + 1, end)));
      at = Math.max(at, end - 1);
    }
  }
  return kept;
}

function isTitle(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && isContentsTitle(block.value);
}

function endOfEntries(blocks: readonly Block[], first: number, titled: boolean, reader: Reader): number {
  let end = first;
  while (end < blocks.length) {
    const block = blocks[end];
    const belongs = entryOf(block, reader) !== null || (titled && end === first && isColumnTitle(block));
    if (!belongs && !(titled && block?.type === 'table' && isContentsTable(block))) break;
    end++;
  }
  return end;
}

function isColumnTitle(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && isPageColumn(block.value);
}

/** The words of an entry in front of its page number; null where a block is none. */
function entryOf(block: Block | undefined, reader: Reader): string | null {
  if (block?.type !== 'paragraph') return null;
  const { value } = block;
  if (LEADERS.test(value)) return withoutLeaders(value.replace(LEADERS, ''));
  const last = reader.columns.get(block)?.[2] ?? '';
  return PAGE.test(last) && value.length > last.length ? value.slice(0, -last.length).trim() : null;
}

function withoutLeaders(text: string): string {
  let end = text.length;
  while (end > 0 && LEADER.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

function comeAgain(blocks: readonly Block[], first: number, end: number, reader: Reader): boolean {
  const below = new Set(blocks.slice(end).map((block) => ('value' in block ? block.value : '')));
  const entries = blocks.slice(first, end).map((block) => entryOf(block, reader));
  return entries.filter((entry) => entry !== null && below.has(entry)).length * 2 > entries.length;
}

/** A table whose last column holds page numbers, which never fall. */
function isContentsTable(table: Table): boolean {
  const pages = table.children
    .map(({ children }) => children.at(-1)?.value ?? '')
    .filter((value) => value !== '' && !/^trang$/iu.test(value));
  return (
    pages.length > 1 &&
    pages.every((value, at) => PAGE.test(value) && Number(value) >= Number(pages[at - 1] ?? 0))
  );
}

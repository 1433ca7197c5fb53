import type { Element, Root, RootContent } from 'hast';
import { type Block, type Footnote, footnote, raisedDigits, textNodes } from '../../document/index.js';
import { textOf } from './layout.js';
import type { Reader } from './reader.js';

const NOTE_ROLE = /^doc-(?:foot|end)note$/u;
const NOTE_HOLDER: ReadonlySet<string> = new Set(['p', 'li', 'div', 'dd', 'aside', 'td']);
/** `1`, `[1]`, `(*)`: what a link to a note says. */
const LINK_TEXT = /^[[(]?(?:\d{1,3}|\*{1,3}|[a-z])[\])]?$/u;

interface Place {
  order: number;
  holder: Element | null;
}

/**
 * Finds the blocks that are notes: those with the role of one, and those that a link set like a mark (`[1]`) leads down to
 * and that begin with the same mark or are items of a list.
 */
export function findNotes(root: Root): Map<Element, string> {
  const notes = new Map<Element, string>();
  const places = new Map<string, Place>();
  const links: (Place & { target: string; text: string })[] = [];
  let order = 0;
  const visit = (node: RootContent, around: Element | null): void => {
    if (node.type !== 'element') return;
    order++;
    const holder = NOTE_HOLDER.has(node.tagName) ? node : around;
    const { id, name, href, role } = node.properties;
    if (typeof role === 'string' && NOTE_ROLE.test(role) && typeof id === 'string') notes.set(node, id);
    for (const key of [id, name]) if (typeof key === 'string') places.set(key, { order, holder });
    if (node.tagName === 'a' && typeof href === 'string' && href.startsWith('#')) {
      const text = textOf(node).trim();
      if (LINK_TEXT.test(text)) links.push({ target: href.slice(1), text, order, holder });
    }
    for (const child of node.children) visit(child, holder);
  };
  for (const child of root.children) visit(child, null);
  for (const link of links) {
    const place = places.get(link.target);
    const holder = place?.holder ?? null;
    if (place === undefined || holder === null || place.order < link.order || holder === link.holder)
      continue;
    if (holder.tagName === 'li' || textOf(holder).trim().startsWith(link.text))
      notes.set(holder, link.target);
  }
  return notes;
}

/**
 * Puts every note behind the block that refers to it, and says which words are notes' marks. A paragraph that begins with
 * a raised mark which an earlier paragraph holds (`¹ Theo Quyết định …`) is a note too. Notes nobody refers to come last.
 */
export function placeNotes(blocks: readonly Block[], reader: Reader): Block[] {
  const raised = raisedNotes(blocks, reader);
  const body = blocks.filter((block) => !raised.has(block));
  const waiting = new Map<string, Footnote>();
  for (const [id, words] of reader.notes)
    if (words !== '') waiting.set(`#${id}`, footnote(withRaisedMark(words)));
  for (const [block, key] of raised) if ('value' in block) waiting.set(key, footnote(block.value));
  const referable = new Set(waiting.keys());
  const placed = body.flatMap((block) => {
    const found: Block[] = [block];
    for (const node of textNodes([block])) {
      for (const { start, end, key } of reader.marks.get(node) ?? []) {
        if (referable.has(key)) node.marks.push({ start, end });
        const note = waiting.get(key);
        if (note !== undefined) found.push(note);
        waiting.delete(key);
      }
    }
    return found;
  });
  return [...placed, ...waiting.values()];
}

/** A note's own mark as it is printed: `1 Đề án số …` → `¹ Đề án số …`. */
function withRaisedMark(words: string): string {
  return words.replace(/^\d{1,3}(?=\s)/u, (mark) => raisedDigits(mark) ?? mark);
}

function raisedNotes(blocks: readonly Block[], reader: Reader): Map<Block, string> {
  const referred = new Set<string>();
  const notes = new Map<Block, string>();
  for (const block of blocks) {
    for (const node of textNodes([block])) {
      for (const { start, key } of reader.marks.get(node) ?? []) {
        if (!key.startsWith('^')) continue;
        if (start > 0) referred.add(key);
        else if (block.type === 'paragraph' && referred.has(key)) notes.set(block, key);
      }
    }
  }
  return notes;
}

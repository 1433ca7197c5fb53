import type { Element, ElementContent, RootContent } from 'hast';
import type { Block } from '../../document/index.js';
import { readMarkers } from '../../vietnamese/markers/index.js';
import type { LeftOut } from '../losses.js';
import { hasWords, textOf } from './layout.js';
import { type LineTable, type PlacedWords, tablesAmong } from './line-tables.js';
import { linesOf, type Segment } from './lines.js';
import { itemLabels } from './lists.js';
import { endsPage, isHidden, isStruck, type Look, lookInside, type Position, positionOf } from './look.js';
import { lineParagraphs, paragraphsOf } from './paragraphs.js';
import {
  between,
  hasWordsBeside,
  isFrameOfLines,
  isPageNumber,
  isPageOfLines,
  isPositionedLine,
} from './positioned.js';
import type { Reader } from './reader.js';
import { readTable } from './tables.js';

/** Where blocks stand: in the page, where a line may go on, or in a cell, where every line end is kept. */
export type Setting = 'page' | 'cell';

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const WORDLESS: ReadonlySet<string> = new Set(
  (
    'script style template noscript head title meta link base object embed iframe canvas svg math audio video picture ' +
    'img map button input select option textarea progress meter del colgroup'
  ).split(' '),
);

/**
 * Reads the blocks among some nodes in reading order. Words outside any paragraph make one of their own.
 *
 * @param label - printed in front of the first paragraph: the marker of a list's item
 */
export function readFlow(
  nodes: readonly (ElementContent | RootContent)[],
  look: Look,
  setting: Setting,
  reader: Reader,
  label = '',
): Block[] {
  const blocks: Block[] = [];
  let segments: Segment[] = [];
  let pending = label;
  /** Where the last printed line stands, while lines are set at places of their own. */
  let above: Position | null = null;
  let inLines = false;
  let page = 0;
  /** Where the frame around some of these lines stands. */
  let frame: Position | null = null;
  let placed: (PlacedWords & { from: number })[] = [];
  const flush = (): void => {
    for (const part of partsOf(segments, placed, reader)) {
      if (Array.isArray(part)) flushLines(part);
      else blocks.push(part);
    }
    segments = [];
    placed = [];
    above = null;
    inLines = false;
  };
  const flushLines = (some: readonly Segment[]): void => {
    const lines = linesOf(some);
    const first = lines.find(({ value }) => value !== '');
    if (first === undefined) return;
    if (pending !== '' && readMarkers(first.value).length === 0) {
      const width = pending.length + 1;
      first.value = `${pending} ${first.value}`;
      first.marks = first.marks.map(({ start, end, key }) => ({
        start: start + width,
        end: end + width,
        key,
      }));
    }
    pending = '';
    for (const block of (setting === 'page' ? paragraphsOf : lineParagraphs)(lines, look, reader))
      blocks.push(block);
  };
  const visit = (
    node: ElementContent | RootContent,
    around: Look,
    note: string | null,
    siblings: readonly (ElementContent | RootContent)[] = nodes,
  ): void => {
    if (node.type === 'text') {
      for (const segment of textSegments(node.value, around, note)) segments.push(segment);
    } else if (node.type === 'element' && !WORDLESS.has(node.tagName)) {
      const leftOut = leftOutOf(node);
      if (leftOut !== null) {
        if (hasWords(node)) reader.losses.leaveOut(leftOut);
      } else if (node.tagName === 'br') {
        const ends = setting === 'page' || !endsPage(node);
        segments.push({ ...segment(ends ? '\n' : ' ', around), note });
      } else if (isPositionedLine(node, isBlock)) {
        visitLine(node, around, note, siblings);
      } else if (inLines && isFrameOfLines(node, isBlock)) {
        const outer = frame;
        frame = placedIn(outer, positionOf(node));
        for (const child of node.children) visit(child, lookInside(node, around), note);
        frame = outer;
      } else if (isPageOfLines(node, isBlock)) {
        above = null;
        page++;
        for (const child of node.children) visit(child, lookInside(node, around), note, node.children);
      } else if (isBlock(node)) {
        flush();
        for (const block of readBlock(node, around, setting, reader, pending)) blocks.push(block);
        if (hasWords(node)) pending = '';
      } else {
        const target = linkTarget(node, reader) ?? note;
        for (const child of node.children) visit(child, lookInside(node, around), target);
      }
    }
  };
  const visitLine = (
    line: Element,
    around: Look,
    note: string | null,
    siblings: readonly (ElementContent | RootContent)[],
  ): void => {
    if (frame === null && isPageNumber(textOf(line)) && !hasWordsBeside(line, siblings)) return;
    const position = placedIn(frame, positionOf(line));
    if (position === null) return;
    if (!inLines) flush();
    inLines = true;
    placed.push({ words: textOf(line), position, page, from: segments.length });
    for (const gap of between(above, position))
      segments.push({ ...segment(gap, around), note, left: position.left });
    for (const child of line.children) visit(child, lookInside(line, around), note);
    above = position;
  };
  for (const node of nodes) visit(node, look, null);
  flush();
  return blocks;
}

/** A place told from that of a frame, as told from the page. */
function placedIn(frame: Position | null, own: Position | null): Position | null {
  return frame === null || own === null ? own : { top: frame.top + own.top, left: frame.left + own.left };
}

/** The tables among words at places of their own, and what stands in front of, between and behind them. */
function partsOf(
  segments: Segment[],
  placed: readonly (PlacedWords & { from: number })[],
  reader: Reader,
): (Segment[] | Block)[] {
  const tables = placed.length === 0 ? [] : tablesAmong(placed, reader);
  if (tables.length === 0) return [segments];
  const parts: (Segment[] | Block)[] = [segments.slice(0, placed[0]?.from)];
  const done = new Set<LineTable>();
  placed.forEach(({ from }, index) => {
    const found = tables.find(({ members }) => members.has(index));
    const own = segments.slice(from, placed[index + 1]?.from);
    const last = parts.at(-1);
    if (found === undefined) {
      if (Array.isArray(last)) last.push(...own);
      else parts.push(own);
    } else if (!done.has(found)) {
      done.add(found);
      parts.push(found.table);
    }
  });
  return parts;
}

/** Why an element's words are not read; null where they are. */
function leftOutOf(element: Element): LeftOut | null {
  if (isHidden(element)) return 'text-hidden';
  return isStruck(element) ? 'text-struck' : null;
}

function readBlock(element: Element, around: Look, setting: Setting, reader: Reader, label: string): Block[] {
  const note = reader.noteBlocks.get(element);
  const look = lookInside(element, around);
  if (note !== undefined) {
    const blocks = readFlow(element.children, look, 'page', reader);
    reader.notes.set(note, blocks.flatMap((block) => ('value' in block ? [block.value] : [])).join(' '));
    return [];
  }
  if (element.tagName === 'table') return readTable(element, around, setting, reader);
  if (element.tagName !== 'ul' && element.tagName !== 'ol')
    return readFlow(element.children, look, setting, reader, label);
  const labels = itemLabels(element, around.bullets);
  return element.children.flatMap((child) =>
    readFlow([child], look, setting, reader, child.type === 'element' ? labels.get(child) : ''),
  );
}

function textSegments(text: string, look: Look, note: string | null): Segment[] {
  const make = (words: string): Segment => ({ ...segment(words, look), note });
  if (!look.lines) return [make(text.replace(/[\r\n\t]+/gu, ' '))];
  return text
    .split(/\r?\n/u)
    .flatMap((line, index) => (index === 0 ? [make(line)] : [make('\n'), make(line)]));
}

function segment(text: string, look: Look): Segment {
  const { bold, italic, raised, capitals, font } = look;
  return { text, bold, italic, raised, capitals, font, note: null };
}

function linkTarget(element: Element, reader: Reader): string | null {
  const href = element.tagName === 'a' ? element.properties['href'] : undefined;
  if (typeof href !== 'string' || !href.startsWith('#')) return null;
  return reader.noteIds.has(href.slice(1)) ? href.slice(1) : null;
}

/** A block by its tag, or an inline element that holds one: `<b><p>…</p></b>`. */
function isBlock(element: Element): boolean {
  if (BLOCKS.has(element.tagName)) return true;
  return element.children.some((child) => child.type === 'element' && isBlock(child));
}

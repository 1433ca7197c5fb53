import type { FootnoteDefinition, List, Table as MarkdownTable, RootContent } from 'mdast';
import type { Node, Parent } from 'unist';
import {
  type Block,
  clean,
  fold,
  footnote,
  type Hints,
  type Ingested,
  paragraph,
} from '../../document/index.js';
import { readMarkers } from '../../vietnamese/markers/index.js';
import { endsStatement } from '../../vietnamese/sentences.js';
import { asBlocks } from '../forms/asBlocks.js';
import { htmlReader, type ReadHtml, readForm } from '../forms/index.js';
import { isRule, readMarks } from '../marks/index.js';
import { joinPageCuts } from '../pageCuts.js';
import { joinTables } from '../table/joinTables.js';
import { asFootnote, markReferences, setNotesApart } from '../text/footnotes.js';
import { plainLines } from '../text/markup.js';
import { footnoteMark, inlineLines, isStrong } from './inline.js';
import { putRowsBack, setRowsApart } from './longTables.js';
import { boundComments, boundNesting } from './nesting.js';
import { createParser } from './parse.js';
import { MOST_LETTERS, partsOf, readParts } from './parts.js';
import { splitPlain } from './plain.js';
import { placeOf, type SetApart, setTablesApart } from './tables.js';

/**
 * Reads Markdown (CommonMark with GFM tables and footnotes) without losing what it eats: list markers come from the
 * source, so that `3.` stays 3 and `- +` stays a plus; `#` levels become hints.
 *
 * @param text - decoded text
 * @param most - letters that the parser is given at once
 */
export async function readMarkdown(text: string, most: number = MOST_LETTERS): Promise<Ingested> {
  const { text: words, notes } = readMarks(clean(text.replace(/\r\n?/gu, '\n')));
  const { source: rest, tables, notes: leftOut } = setTablesApart(words);
  const nested = boundComments(boundNesting(rest));
  const { source, apart } = setRowsApart(nested);
  const [parse, readHtml] = await Promise.all([createParser(nested), htmlReader(words)]);
  const read: Block[] = [];
  for (const stretch of splitPlain(source)) {
    if (stretch.plain) for (const line of stretch.source.split('\n')) read.push(paragraph(fold(line)));
    else {
      const blocks = readParts(partsOf(stretch.source, most), parse, (tree, part) => {
        putRowsBack(tree, apart, nested, parse);
        return tree.children.flatMap((node) => readNode(node, part));
      });
      for (const block of blocks) read.push(block);
    }
  }
  const whole = read.flatMap((block) => inPlace(block, tables, readHtml));
  const content = whole.filter((block) => !isSigns(block)).map(noteOrBlock);
  const blocks = joinTables(joinPageCuts(setNotesApart(content)));
  markReferences(blocks);
  return { blocks, pages: null, ocr: false, encoding: 'unicode', notes: [...notes, ...leftOut] };
}

/** The table whose place a paragraph keeps, or the block itself. */
function inPlace(block: Block, tables: readonly SetApart[], readHtml: ReadHtml): Block[] {
  const place = block.type === 'paragraph' ? placeOf(block.value) : null;
  const table = place === null ? undefined : tables[place];
  return table === undefined ? [block] : readForm(table.form, table.lines, readHtml);
}

/** A paragraph of signs only, `…………`, is a rule that Markdown does not know. */
function isSigns(block: Block): boolean {
  return block.type === 'paragraph' && isRule(block.value);
}

function noteOrBlock(block: Block): Block {
  return block.type === 'paragraph' ? (asFootnote(block) ?? block) : block;
}

/** @param around - bullets of the lists it stands in */
function readNode(node: RootContent, source: string, around: readonly string[] = []): Block[] {
  switch (node.type) {
    case 'heading':
      return proseBlocks(node, { heading: node.depth, ...(isStrong(node) ? { bold: true } : {}) });
    case 'paragraph':
      return proseBlocks(node, isStrong(node) ? { bold: true } : {});
    case 'list':
      return readList(node, source, around);
    case 'table':
      return readTable(node);
    case 'footnoteDefinition':
      return [readFootnote(node, source)];
    case 'code':
    case 'html':
      return plainLines(node.value.replace(/<!--[\s\S]{0,100000}?-->/gu, ''))
        .flatMap((line) => line.split('\n'))
        .map((line) => fold(line.replace(/<[^<>]{1,300}>/gu, '')))
        .filter((line) => line !== '')
        .map((line) => paragraph(line));
    case 'blockquote':
      return node.children.flatMap((child) => readNode(child, source, around));
    default:
      return [];
  }
}

/** A paragraph's lines: a line with a marker or behind a finished one begins a block, others are soft wraps. */
function proseBlocks(node: Node, hints: Hints, marker = ''): Block[] {
  const values: string[] = [];
  for (const hard of inlineParts(node)) {
    let open: string[] = [];
    for (const line of hard) {
      const last = open.at(-1);
      if (last !== undefined && (readMarkers(line).length > 0 || endsStatement(last))) {
        values.push(open.join(' '));
        open = [];
      }
      open.push(line);
    }
    if (open.length > 0) values.push(open.join(' '));
  }
  const [first = '', ...rest] = values;
  return [fold(`${marker} ${first}`), ...rest]
    .filter((value) => value !== '')
    .map((value) => paragraph(value, hints));
}

/** Groups of soft lines; a hard break ends a group, and so does the end of a line that is strong as a whole before another that is. */
function inlineParts(node: Node): string[][] {
  const HARD = '\u0001';
  const mark = (child: Node): Node =>
    child.type === 'break'
      ? ({ type: 'text', value: HARD } as Node)
      : 'children' in child
        ? ({ ...child, children: (child as Parent).children.map(markAt) } as Node)
        : child;
  const markAt = (child: Node, at: number, all: readonly Node[]): Node =>
    endsStrongLine(child, all[at - 1], all[at + 1]) ? ({ type: 'text', value: HARD } as Node) : mark(child);
  return inlineLines(mark(node))
    .join('\n')
    .split(HARD)
    .map((part) =>
      part
        .split('\n')
        .map((line) => fold(line))
        .filter((line) => line !== ''),
    );
}

/** `**SỞ Y TẾ THANH VÂN**` | `**BỆNH VIỆN ĐA KHOA**`: lines of a letterhead, not a paragraph that was wrapped. */
function endsStrongLine(node: Node, before: Node | undefined, after: Node | undefined): boolean {
  const text = 'value' in node && typeof node.value === 'string' ? node.value : '';
  return before?.type === 'strong' && after?.type === 'strong' && /^[^\S\n]*\n\s*$/u.test(text);
}

function readList(list: List, source: string, around: readonly string[]): Block[] {
  return list.children.flatMap((item) => {
    const from = item.position?.start.offset ?? 0;
    const marker = /^\s*([-+*]|\d{1,9}[.)])/u.exec(source.slice(from, from + 12))?.[1] ?? '-';
    const [first, ...rest] = item.children;
    if (first === undefined) return [];
    const inside = [...around, marker];
    const lead =
      first.type === 'paragraph' || first.type === 'heading'
        ? proseBlocks(first, isStrong(first) ? { bold: true } : {}, marker)
        : readNode(first, source, inside);
    const nested = unusualDepth(marker, around);
    const [head] = lead;
    if (nested > 0 && head?.type === 'paragraph' && head.value.startsWith(marker)) head.hints.nested = nested;
    return [...lead, ...rest.flatMap((child) => readNode(child, source, inside))];
  });
}

/** Bullets from the outermost in, as agencies nest them. */
const USUAL = '*-+';

/** How many bullets stand around one whose glyph does not tell that it stands inside them: `- -`, `- *`; 0 for `- +` and for numbers. */
function unusualDepth(marker: string, around: readonly string[]): number {
  const bullets = around.filter((glyph) => USUAL.includes(glyph));
  const path = [...bullets, marker];
  const usual = path.every(
    (glyph, at) => at === 0 || USUAL.indexOf(glyph) > USUAL.indexOf(path[at - 1] ?? ''),
  );
  return usual || !USUAL.includes(marker) ? 0 : bullets.length;
}

function readTable(node: MarkdownTable): Block[] {
  const rows = node.children.map((row) => ({
    cells: row.children.map((cell) => ({
      lines: inlineLines(cell)
        .map((line) => fold(line))
        .filter((line) => line !== ''),
      bold: isStrong(cell),
    })),
  }));
  return asBlocks(rows);
}

function readFootnote(node: FootnoteDefinition, source: string): Block {
  const words = node.children.flatMap((child) => readNode(child, source));
  const mark = footnoteMark(node.label ?? node.identifier);
  const text = words.map((block) => ('value' in block ? block.value : '')).join(' ');
  return footnote(fold(`${mark} ${text}`), { marks: mark === '' ? [] : [{ start: 0, end: mark.length }] });
}

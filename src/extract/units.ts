import {
  type DocumentTree,
  type Passage,
  slicePassage,
  statementOf,
  type TextNode,
} from '../document/index.js';
import type { Span } from '../plan/index.js';
import { spansOf } from './spans.js';

/** A stretch of words to be read as one: a paragraph, a footnote, a cell, or all lines of a loose table. */
export interface TextUnit {
  /** The first node its words are printed in. */
  node: TextNode;
  /** Without the marks of footnotes; lines of a loose table joined by a space. */
  text: string;
  /** Its lines in order; one except in a loose table. */
  lines: { passage: Passage; start: number; end: number }[];
}

/** Every unit of a document, in the order of the canonical text. */
export function textUnits(tree: DocumentTree): TextUnit[] {
  const units: TextUnit[] = [];
  for (const block of tree.children) {
    if (block.type === 'table') {
      for (const row of block.children) for (const cell of row.children) units.push(unitOf(cell, [cell]));
    } else if (block.type === 'looseTable') {
      const [first] = block.children;
      if (first !== undefined) units.push(unitOf(first, block.children));
    } else units.push(unitOf(block, [block]));
  }
  return units;
}

function unitOf(node: TextNode, nodes: readonly TextNode[]): TextUnit {
  const lines: TextUnit['lines'] = [];
  let end = -1;
  for (const line of nodes) {
    const passage = statementOf(line);
    const start = end + 1;
    end = start + passage.text.length;
    lines.push({ passage, start, end });
  }
  return { node, text: lines.map(({ passage }) => passage.text).join(' '), lines };
}

/** The words from `start` to `end`, UTF-16 offsets into the unit's text: a passage for each line they stand in. */
export function passagesWithin(unit: TextUnit, start: number, end: number): Passage[] {
  return unit.lines
    .filter((line) => line.start < end && start < line.end)
    .map((line) =>
      slicePassage(line.passage, Math.max(0, start - line.start), Math.min(end, line.end) - line.start),
    );
}

/** The contract's spans of a stretch of a unit. */
export function unitSpans(unit: TextUnit, start: number, end: number): Span[] {
  return passagesWithin(unit, start, end).flatMap(spansOf);
}

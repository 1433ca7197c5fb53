import type { Element, ElementContent, Root } from 'hast';
import { fold } from '../../document/index.js';
import { isStampText } from '../../vietnamese/stamps.js';
import { equationField } from '../docx/formulas.js';
import { makeNumberFields } from '../docx/number-fields.js';
import { TAB } from '../html/lines.js';
import { blocksOf } from './blocks.js';
import { element } from './elements.js';
import { withRaised } from './raised.js';
import type { Stories } from './stories.js';
import { UNSHAPED } from './tables.js';

/** The mark of a note that Word numbers by itself. */
const NOTE = '\x02';

/**
 * The texts of an old Word file as the HTML they stand for: paragraphs, tables, notes, boxes.
 *
 * @returns `shaped`: the merged cells of all tables are known
 */
export function toHast({ body, rows, nested, footnotes, endnotes, textBoxes }: Stories): {
  root: Root;
  shaped: boolean;
} {
  const notes = [...notesOf(footnotes), ...notesOf(endnotes)];
  const referred = referrer(notes.length);
  const boxes = placeBoxes(
    printed(body),
    textBoxes.map((box) => withoutStamps(printed(box))),
  );
  const content = [
    ...blocksOf(boxes.body, rows, nested, (text) => paragraph(text, referred)),
    ...boxes.left.flatMap((box) => blocksOf(box, [], [], (text) => paragraph(text, plainText))),
  ];
  const asides = notes.map((words, index) =>
    element('div', { id: `note-${index + 1}`, role: 'doc-footnote' }, [
      paragraph(`${index + 1} ${words}`, plainText),
    ]),
  );
  const shaped = content.every(({ properties }) => properties[UNSHAPED] !== true);
  return { root: { type: 'root', children: [...content, ...asides] }, shaped };
}

/**
 * Puts text boxes behind the paragraphs to which they are tied.
 *
 * @returns `left`: those that are tied to none, or hold a table
 */
function placeBoxes(body: string, boxes: readonly string[]): { body: string; left: string[] } {
  const placed = new Set<number>();
  const filled = body.replace(/\x18(\d+)\x18/g, (_, digits: string) => {
    const index = Number(digits);
    const words = boxes[index] ?? '';
    if (/[\x07\n]/.test(words)) return '';
    placed.add(index);
    return words.trim() === '' ? '' : `\r${words.trimEnd()}`;
  });
  return { body: filled, left: boxes.filter((_, index) => !placed.has(index)) };
}

/** Text boxes that hold a stamp (`HỎA TỐC`, `DỰ THẢO`) are furniture. */
function withoutStamps(boxes: string): string {
  return boxes
    .split('\r')
    .filter((line) => !isStampText(fold(line)))
    .join('\r');
}

/** What is printed of Word's text: the results of fields, not their codes, numbers that fields count; no pictures, no deleted characters. */
function printed(text: string): string {
  let open = 0;
  let hidden = 0;
  const stack: boolean[] = [];
  const codes: string[] = [];
  const numbers = makeNumberFields();
  let words = '';
  for (const sign of text) {
    if (sign === '\x13') {
      stack.push(true);
      codes.push('');
      hidden++;
      open++;
    } else if (sign === '\x14' && stack.at(-1) === true) {
      stack[stack.length - 1] = false;
      hidden--;
    } else if (sign === '\x15' && open > 0) {
      const code = codes.pop() ?? '';
      if (stack.pop() === true) {
        hidden--;
        if (hidden === 0) words += numbers.next(code, 1) ?? equationField(code) ?? '';
      }
      open--;
    } else if (hidden > 0) {
      const at = codes.length - 1;
      if (stack[at] === true) codes[at] = (codes[at] ?? '') + sign;
    } else {
      words += sign;
    }
  }
  return words
    .replace(/[\x00\x01\x03-\x06\x08\x1F]/g, '')
    .replace(/\x1E/g, '-')
    .replace(/\x0C/g, '\r');
}

/** Each note begins with its mark and ends its paragraph. */
function notesOf(story: string): string[] {
  return printed(story)
    .split(NOTE)
    .slice(1)
    .map((words) => words.replace(/[\r\n\x07\x0B]+/g, ' ').trim());
}

type Inline = (text: string) => ElementContent[];

const plainText: Inline = (text) =>
  text
    .replaceAll(NOTE, '')
    .split('\x0B')
    .flatMap((line, index) => [...(index === 0 ? [] : [element('br', {}, [])]), ...withRaised(line, words)]);

/** Marks in the body refer to the notes in their order. */
function referrer(notes: number): Inline {
  let next = 0;
  return (text) =>
    text.split(NOTE).flatMap((part, index) => {
      if (index === 0 || next >= notes) return plainText(part);
      next++;
      const link = element('a', { href: `#note-${next}` }, [words(String(next))]);
      return [element('sup', {}, [link]), ...plainText(part)];
    });
}

function paragraph(text: string, inline: Inline): Element {
  return element('p', {}, inline(text));
}

function words(value: string): ElementContent {
  return { type: 'text', value: value.replaceAll('\t', TAB) };
}

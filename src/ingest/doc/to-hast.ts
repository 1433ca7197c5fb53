import type { Element, ElementContent, Root } from 'hast';
import { fold } from '../../document/index.js';
import { readMarkers } from '../../vietnamese/markers/index.js';
import { isStampText } from '../../vietnamese/stamps.js';
import { equationField } from '../docx/formulas.js';
import { makeNumberFields } from '../docx/number-fields.js';
import { TAB } from '../html/lines.js';
import type { Stories } from './stories.js';

/** Ends of cells and rows; word-extractor turns Word's mark of a row's end into a line feed. */
const CELL_END = '\x07';
const ROW_END = '\n';
/** The mark of a note that Word numbers by itself. */
const NOTE = '\x02';
/** Letters of a first cell that may run over several paragraphs. */
const MOST_CELL_LETTERS = 120;

/** The texts of an old Word file as the HTML they stand for: paragraphs, tables as far as cell marks tell, notes, boxes. */
export function toHast({ body, footnotes, endnotes, textBoxes }: Stories): Root {
  const notes = [...notesOf(footnotes), ...notesOf(endnotes)];
  const content = [
    ...blocksOf(printed(body), referrer(notes.length)),
    ...blocksOf(withoutStamps(printed(textBoxes)), plainText),
  ];
  const asides = notes.map((words, index) =>
    element('div', { id: `note-${index + 1}`, role: 'doc-footnote' }, [
      paragraph(`${index + 1} ${words}`, plainText),
    ]),
  );
  return { type: 'root', children: [...content, ...asides] };
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
    .flatMap((line, index) => (index === 0 ? [words(line)] : [element('br', {}, []), words(line)]));

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

/**
 * Splits a text into paragraphs and tables. A row is what ends in a row mark; where its first cell began is told by the row
 * before it, or taken to be its last paragraph.
 */
function blocksOf(text: string, inline: Inline): Element[] {
  const blocks: Element[] = [];
  let rows: string[][] = [];
  const closeTable = (): void => {
    if (rows.length > 0) blocks.push(tableOf(rows, inline));
    rows = [];
  };
  const chunks = text.split(ROW_END);
  const rest = chunks.pop() ?? '';
  for (const chunk of chunks) {
    const cells = chunk.split(CELL_END);
    if (cells.at(-1)?.trim() === '') cells.pop();
    const before = cells.length === 0 ? [] : paragraphsBefore(cells, rows.at(-1));
    if (before.length > 0) {
      closeTable();
      blocks.push(...before.map((words) => paragraph(words, inline)));
      cells[0] = (cells[0] ?? '').split('\r').at(-1) ?? '';
    }
    if (cells.length > 0) rows.push(cells);
  }
  closeTable();
  for (const words of rest.replaceAll(CELL_END, '\r').split('\r')) blocks.push(paragraph(words, inline));
  return blocks;
}

/** Paragraphs in front of a table, which the text does not set apart from its first cell. */
function paragraphsBefore(cells: readonly string[], above: readonly string[] | undefined): string[] {
  const lines = (cells[0] ?? '').split('\r');
  const sameTable =
    above !== undefined &&
    above.length === cells.length &&
    (cells[0] ?? '').length <= MOST_CELL_LETTERS &&
    lines.every(
      (line, index) => line.trim() !== '' && (index === 0 || readMarkers(line.trim()).length === 0),
    );
  return sameTable ? [] : lines.slice(0, -1);
}

function tableOf(rows: readonly string[][], inline: Inline): Element {
  const columns = Math.max(...rows.map((cells) => cells.length));
  return element('table', {}, [
    element(
      'tbody',
      {},
      rows.map((cells) =>
        element(
          'tr',
          {},
          cells.map((cell) => {
            const across = cells.length === 1 ? columns : 1;
            return element(
              'td',
              { colSpan: across },
              cell.split('\r').map((words) => paragraph(words, inline)),
            );
          }),
        ),
      ),
    ),
  ]);
}

function paragraph(text: string, inline: Inline): Element {
  return element('p', {}, inline(text));
}

function words(value: string): ElementContent {
  return { type: 'text', value: value.replaceAll('\t', TAB) };
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

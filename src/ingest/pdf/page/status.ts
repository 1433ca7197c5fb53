import type { IngestNote, Page } from '../../../document/index.js';
import { allLines } from './lines.js';
import { numbered } from './numbered.js';
import { type KnownWords, possibleShare } from './syllables.js';
import type { SetPage } from './types.js';
import { UNREAD } from './unread.js';

/** Fewer letters than this on a page full of picture are a stamp or a signature. */
const FEW_LETTERS = 60;
/** Share of a page that a scan's picture covers at least. */
const SCAN_COVER = 0.3;
/** Fewest words to judge a page's language by. */
const ENOUGH_WORDS = 12;
/** Readable Vietnamese pages stand above 0.9, tables of names and numbers above 0.7. */
const READABLE = 0.5;

/**
 * How a page could be read.
 *
 * @param text - all its words
 * @param known - what was found of the words of other pages
 */
export function statusOf(page: SetPage, text: string, known: KnownWords = new Map()): Page['status'] {
  if (page.letters < FEW_LETTERS && (page.pictured >= SCAN_COVER || page.outlined)) return 'scanned';
  if (page.letters === 0) return page.drawn && page.pictured > 0.05 ? 'scanned' : 'empty';
  const { words, share } = possibleShare(text, known);
  return words >= ENOUGH_WORDS && share < READABLE ? 'garbled' : 'text';
}

/** The sheets that pages stand on, each as its worse page could be read. */
export function sheetsOf(pages: readonly SetPage[], status: readonly Page['status'][]): Page[] {
  const sheets: Page[] = [];
  for (const [index, { sheet, turned }] of pages.entries()) {
    const own = status[index] ?? 'text';
    const last = sheets.at(-1);
    if (last?.number === sheet.number) {
      if (last.status === 'text') last.status = own;
      continue;
    }
    const across = turned % 2 === 1;
    sheets.push({
      number: sheet.number,
      width: across ? sheet.height : sheet.width,
      height: across ? sheet.width : sheet.height,
      status: own,
    });
  }
  return sheets;
}

/** Notes on the pages whose words could not be read. */
export function statusNotes(pages: readonly Page[], damaged: readonly number[]): IngestNote[] {
  const scanned = pages.filter((page) => page.status === 'scanned').map((page) => page.number);
  const garbled = pages.filter((page) => page.status === 'garbled').map((page) => page.number);
  const notes: IngestNote[] = [];
  if (scanned.length > 0) {
    notes.push({
      code: 'scanned-no-text',
      severity: 'warning',
      message: `${numbered(scanned)} of ${pages.length}: a scanned picture without text; its words were not read.`,
    });
  }
  if (garbled.length > 0) {
    notes.push({
      code: 'text-suspect',
      severity: 'warning',
      message: `${numbered(garbled)} of ${pages.length}: a font does not tell which letters it draws; the words read are not the words printed.`,
    });
  }
  if (damaged.length > 0) {
    notes.push({
      code: 'page-damaged',
      severity: 'error',
      message: `${numbered(damaged)} of ${pages.length}: damaged and not read.`,
    });
  }
  return notes;
}

/** The words of readable pages that hold letters which their font does not tell. */
export function unreadNotes(pages: readonly SetPage[], status: readonly Page['status'][]): IngestNote[] {
  const on: number[] = [];
  const words = new Set<string>();
  for (const [index, page] of pages.entries()) {
    if (status[index] !== 'text') continue;
    const unread = allLines(page).flatMap((line) => line.words.filter(({ text }) => text.includes(UNREAD)));
    if (unread.length > 0) on.push(page.sheet.number);
    for (const { text } of unread) words.add(text);
  }
  if (words.size === 0) return [];
  const sample = [...words].slice(0, MOST_NAMED).join(', ');
  return [
    {
      code: 'text-suspect',
      severity: 'warning',
      message: `${numbered(on)} of ${pages.length}: a font does not tell some of the letters it draws, in ${words.size} words: ${sample}${words.size > MOST_NAMED ? ', …' : ''}.`,
    },
  ];
}

/** Notes on the words that were left out because the page does not show them, or strikes them out. */
export function leftOutNotes(pages: readonly SetPage[], contents: readonly number[]): IngestNote[] {
  const hidden = pages.filter((page) => page.hidden).map((page) => page.sheet.number);
  const struck = pages.filter((page) => page.struck).map((page) => page.sheet.number);
  const notes: IngestNote[] = [];
  if (hidden.length > 0) {
    notes.push({
      code: 'text-hidden',
      severity: 'info',
      message: `${numbered(hidden)} of ${pages.length}: words that nobody sees (clipped, covered, tiny or in the colour of the page) were left out.`,
    });
  }
  if (struck.length > 0) {
    notes.push({
      code: 'text-struck',
      severity: 'info',
      message: `${numbered(struck)} of ${pages.length}: words with a line through them were left out.`,
    });
  }
  const righted = pages.filter((page) => page.righted).map((page) => page.sheet.number);
  if (righted.length > 0) {
    notes.push({
      code: 'text-decoded',
      severity: 'info',
      message: `${numbered(righted)} of ${pages.length}: a font tells other letters than it draws; they were read by their places in the font.`,
    });
  }
  if (contents.length > 0) {
    notes.push({
      code: 'contents-left-out',
      severity: 'info',
      message: `${numbered(contents)} of ${pages.length}: a table of contents was left out.`,
    });
  }
  const overlays = [...new Set(pages.flatMap((page) => page.overlays))];
  if (overlays.length > 0) {
    notes.push({
      code: 'text-overlaid',
      severity: 'info',
      message: `Words stamped or printed across others were left out: ${overlays.slice(0, MOST_NAMED).join('; ')}.`,
    });
  }
  const askew = pages.filter((page) => page.askew.length > 0);
  if (askew.length > 0) {
    const words = [...new Set(askew.flatMap((page) => page.askew))];
    notes.push({
      code: 'content-not-read',
      severity: 'warning',
      message: `${numbered(askew.map((page) => page.sheet.number))} of ${pages.length}: words that stand askew were not read: ${words.slice(0, MOST_NAMED).join('; ')}${words.length > MOST_NAMED ? '; …' : ''}.`,
    });
  }
  const leaning = pages.filter((page) => page.lean?.sure === false).map((page) => page.sheet.number);
  if (leaning.length > 0) {
    notes.push({
      code: 'page-skewed',
      severity: 'warning',
      message: `${numbered(leaning)} of ${pages.length}: lines lean, not all the same way; words and rows may be in the wrong order.`,
    });
  }
  return notes;
}

/** Most texts named in one message. */
const MOST_NAMED = 8;

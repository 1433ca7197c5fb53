import type { IngestNote, Page } from '../../../document/index.js';
import { possibleShare } from './syllables.js';
import type { SetPage } from './types.js';

/** Fewer letters than this on a page full of picture are a stamp or a signature. */
const FEW_LETTERS = 60;
/** Share of a page that a scan's picture covers at least. */
const SCAN_COVER = 0.3;
/** Fewest words to judge a page's language by. */
const ENOUGH_WORDS = 12;
/** Readable Vietnamese pages stand above 0.9, tables of names and numbers above 0.7. */
const READABLE = 0.5;

/** How a page could be read. `text` is all its words. */
export function statusOf(page: SetPage, text: string): Page['status'] {
  if (page.letters < FEW_LETTERS && page.pictured >= SCAN_COVER) return 'scanned';
  if (page.letters === 0) return page.drawn && page.pictured > 0.05 ? 'scanned' : 'empty';
  const { words, share } = possibleShare(text);
  return words >= ENOUGH_WORDS && share < READABLE ? 'garbled' : 'text';
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
      message: `${named(scanned)} of ${pages.length}: a scanned picture without text; its words were not read.`,
    });
  }
  if (garbled.length > 0) {
    notes.push({
      code: 'text-suspect',
      severity: 'warning',
      message: `${named(garbled)} of ${pages.length}: a font does not tell which letters it draws; the words read are not the words printed.`,
    });
  }
  if (damaged.length > 0) {
    notes.push({
      code: 'page-damaged',
      severity: 'error',
      message: `${named(damaged)} of ${pages.length}: damaged and not read.`,
    });
  }
  return notes;
}

/** Notes on the words that were left out because the page does not show them, or strikes them out. */
export function leftOutNotes(pages: readonly SetPage[]): IngestNote[] {
  const hidden = pages.filter((page) => page.hidden).map((page) => page.number);
  const struck = pages.filter((page) => page.struck).map((page) => page.number);
  const notes: IngestNote[] = [];
  if (hidden.length > 0) {
    notes.push({
      code: 'text-hidden',
      severity: 'info',
      message: `${named(hidden)} of ${pages.length}: words that nobody sees (clipped, covered, tiny or in the colour of the page) were left out.`,
    });
  }
  if (struck.length > 0) {
    notes.push({
      code: 'text-struck',
      severity: 'info',
      message: `${named(struck)} of ${pages.length}: words with a line through them were left out.`,
    });
  }
  return notes;
}

/** `Page 3`, `Pages 1-4, 7`. */
function named(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  const list = runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
  return `${numbers.length === 1 ? 'Page' : 'Pages'} ${list}`;
}

import type { IngestNote } from '../../../document/index.js';
import { numbered } from '../page/numbered.js';
import type { SeenWord } from './engines/types.js';
import type { Distrust } from './trust.js';

/** What is known of a page that was read off its picture. */
export interface Told {
  number: number;
  distrust: Distrust;
  /** Degrees. */
  lean: number;
  words: SeenWord[];
  /** Its picture has fewer dots an inch than letters need. */
  isCoarse: boolean;
}

/** A lean is told from this many degrees. */
const TOLD_LEAN = 0.3;
/** A page whose words are less sure than this, on the whole, is to be read beside its picture; so is a coarse one. */
const SURE = 0.75;

/** What there is to say of the pages that were read off their pictures. */
export function recognisedNotes(told: readonly Told[], by: string, pageCount: number): IngestNote[] {
  const notes: IngestNote[] = [];
  const say = (
    code: string,
    severity: IngestNote['severity'],
    pages: readonly Told[],
    words: string,
  ): void => {
    if (pages.length === 0) return;
    const which = numbered(pages.map(({ number }) => number));
    notes.push({ code, severity, message: `${which} of ${pageCount}: ${words}` });
  };
  const read = told.filter(({ words }) => words.length > 0);
  say('text-recognised', 'info', read, `read off the picture by ${by}.`);
  const layers = read.filter(({ distrust }) => distrust === 'layer' || distrust === 'garbled');
  say(
    'text-suspect',
    'info',
    layers,
    'the text behind the picture is not the words printed, which were read anew.',
  );
  const leaning = told.filter(({ lean }) => Math.abs(lean) >= TOLD_LEAN);
  say(
    'page-skewed',
    'info',
    leaning,
    'lies askew and was straightened; boxes are those of the straight page.',
  );
  const unsure = read.filter(
    ({ words, isCoarse }) => isCoarse || mean(words.map(({ confidence }) => confidence)) < SURE,
  );
  say('ocr-low-confidence', 'warning', unsure, 'hard to read; check its words against the page.');
  return notes;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

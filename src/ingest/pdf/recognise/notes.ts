import type { IngestNote } from '../../../document/index.js';
import { numbered } from '../page/numbered.js';
import type { SeenLine } from './engines/types.js';
import type { Distrust } from './trust.js';

/** What is known of a page that was read off its picture. */
export interface Told {
  number: number;
  distrust: Distrust;
  /** Degrees. */
  lean: number;
  /** How sure its words are on the whole, 0 to 1; null where there are none. */
  confidence: number | null;
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
  const read = told.filter(({ confidence }) => confidence !== null);
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
  const unsure = read.filter(({ confidence, isCoarse }) => isCoarse || (confidence ?? 1) < SURE);
  say('ocr-low-confidence', 'warning', unsure, 'hard to read; check its words against the page.');
  return notes;
}

/** How sure the words of a page are on the whole, 0 to 1; null where it has none. */
export function surenessOf(lines: readonly SeenLine[]): number | null {
  let [sum, count] = [0, 0];
  for (const line of lines) {
    for (const { confidence } of line) sum += confidence;
    count += line.length;
  }
  return count === 0 ? null : sum / count;
}

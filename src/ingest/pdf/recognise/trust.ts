import type { Page } from '../../../document/index.js';
import type { PageContent } from '../engine/types.js';
import { ofSign } from '../lines/signs.js';
import { spellLines } from '../lines/spell.js';
import { allLines, pageText } from '../page/index.js';
import { setPage } from '../page/setPage.js';
import { statusOf } from '../page/status.js';
import type { SetPage } from '../page/types.js';

/** Share of a page that its picture covers at least, to read the page off it. */
const COVERED = 0.3;
/** A Vietnamese page has a mark on more than half of its words; a text layer made as English has next to none. */
const MARKED_SHARE = 0.25;
const ENOUGH_WORDS = 20;
/** A text layer whose lines fall by this much, degrees, lies askew over its picture. */
const MOST_LEAN = 0.3;

/** Of the letters of a Vietnamese text one in five is no letter of any other language; text of fonts that tell nonsense has next to none. */
const isVietnamese = ofSign((text) => /[ăâđêôơưĂÂĐÊÔƠƯ\u1EA0-\u1EF9]/u.test(text));
const isLetter = ofSign((text) => /^\p{L}$/u.test(text));
const PLAINLY = 0.1;
const ENOUGH_LETTERS = 200;

/** Why a page is read off its picture; null where its own text is trusted, or it shows nothing to read. */
export type Distrust = 'no-text' | 'garbled' | 'layer' | null;

/** What is known of the text of a page. */
export interface Judged {
  distrust: Distrust;
  /** Its pictures show the page; else it has to be drawn. */
  pictured: boolean;
}

/** Judges the text of a page. */
export function judged(content: PageContent): Judged {
  if (isPlainly(content)) return { distrust: null, pictured: false };
  const page = setPage(content);
  spellLines(allLines(page));
  const pictured = page.pictured >= COVERED;
  return { distrust: distrustOf(content, page, pictured), pictured };
}

/**
 * A page of drawn text that is plainly Vietnamese, without a picture of its own size: setting it only to judge it would take as long as to read it.
 */
function isPlainly({ glyphs, images, width, height }: PageContent): boolean {
  const covered = images.reduce((sum, [x0, y0, x1, y1]) => sum + Math.abs((x1 - x0) * (y1 - y0)), 0);
  if (covered >= COVERED * width * height) return false;
  let [letters, marked] = [0, 0];
  for (const { text, invisible, hidden } of glyphs) {
    if (invisible || hidden || !isLetter(text)) continue;
    letters++;
    if (isVietnamese(text)) marked++;
  }
  return letters >= ENOUGH_LETTERS && marked >= letters * PLAINLY;
}

function distrustOf(content: PageContent, page: SetPage, pictured: boolean): Distrust {
  const text = pageText(page);
  const status: Page['status'] = statusOf(page, text);
  if (!pictured) {
    if (status === 'scanned' && page.outlined) return 'no-text';
    return status === 'garbled' ? 'garbled' : null;
  }
  if (status === 'scanned' || status === 'empty') return 'no-text';
  if (status === 'garbled') return 'garbled';
  return page.recognised && isPoorLayer(content, page, text) ? 'layer' : null;
}

function isPoorLayer(content: PageContent, page: SetPage, text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => /^\p{L}{2,}$/u.test(word));
  const marked = words.filter((word) => /[^\p{ASCII}]/u.test(word)).length;
  if (words.length >= ENOUGH_WORDS && marked < words.length * MARKED_SHARE) return true;
  return page.turned === 0 && Math.abs(layerLean(content)) >= MOST_LEAN;
}

/** The angle by which the text layer's runs fall, degrees: the middle one of those long enough to tell. */
function layerLean({ glyphs }: PageContent): number {
  const runs = new Map<number, { x0: number; y0: number; x1: number; y1: number; size: number }>();
  for (const { run, box, baseline, invisible, text, size } of glyphs) {
    if (!invisible || text.trim() === '') continue;
    const ends = runs.get(run);
    if (ends === undefined) runs.set(run, { x0: box[0], y0: baseline, x1: box[2], y1: baseline, size });
    else Object.assign(ends, { x1: box[2], y1: baseline });
  }
  const angles = [...runs.values()]
    .filter(({ x0, x1, size }) => x1 - x0 > 8 * size)
    .map(({ x0, y0, x1, y1 }) => (Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI)
    .sort((a, b) => a - b);
  return angles[angles.length >> 1] ?? 0;
}

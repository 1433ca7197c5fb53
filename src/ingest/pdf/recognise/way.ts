import type { Recogniser, SeenLine } from './engines/types.js';
import type { Sheet } from './picture/sheet.js';
import { quartered } from './picture/turn.js';

/** Quarter turns clockwise. */
export type Quarters = 0 | 1 | 2 | 3;

/** A word is read with this confidence where it stands upright; what is read of letters that lie on their side is far below. */
const SURE = 0.8;
/** A page of which more than this share of the words is sure stands upright. */
const READABLE = 0.5;
/** Another way up must give so many times the sure words, and so many at least. */
const BETTER = 2;
const FEWEST = 5;

/** Whether what was read of a page is what a page gives that stands upright. */
export function isReadable(lines: readonly SeenLine[]): boolean {
  const words = lines.flat();
  return sureWords(lines) > words.length * READABLE;
}

/** The turn by which a page that could not be read stands upright: a sheet laid into the scanner on its side or upside down; 0 where none helps. */
export async function turnToRead(
  { picture, dpi }: Sheet,
  lines: readonly SeenLine[],
  reader: Recogniser,
): Promise<Quarters> {
  let best: Quarters = 0;
  let most = Math.max(FEWEST, BETTER * sureWords(lines));
  for (const quarters of [1, 3, 2] as const) {
    const found = (await reader.read([quartered(picture, quarters)], 'page', dpi))[0] ?? [];
    const sure = sureWords(found);
    if (sure <= most) continue;
    most = sure;
    best = quarters;
  }
  return best;
}

function sureWords(lines: readonly SeenLine[]): number {
  return lines.flat().filter(({ text, confidence }) => confidence >= SURE && /\p{L}{2}/u.test(text)).length;
}

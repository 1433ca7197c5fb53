import type { BBox } from '../../../document/index.js';
import type { PageContent } from '../engine/types.js';
import { linesOf } from '../lines/lines.js';
import { sidewaysLines } from '../lines/sideways.js';
import { isWritten } from '../lines/signs.js';
import { edgesOf } from '../ruled/edges.js';
import { ruledTables } from '../ruled/index.js';
import { askewTexts } from './askew.js';
import { type Half, halvesOf } from './halves.js';
import { leanOf, straightened } from './lean.js';
import { withoutOverlays } from './overlays.js';
import { withoutStruck } from './struck.js';
import type { SetPage } from './types.js';
import { type UprightPage, uprightPage } from './upright.js';
import { isRecognised, visibleGlyphs } from './visible.js';

/** Fewer shapes with curves are an emblem or a signature. */
const OUTLINED = 100;
/** A gap this wide, in sizes of type, ends a line: it stands beside another column. */
const COLUMN_GAP = 1.2;

/**
 * Sets one sheet: turned upright, and each page on it set. Two pages printed side by side are pages of their own.
 *
 * @param first - the number of its first page among all pages
 */
export function setSheet(content: PageContent, first: number): SetPage[] {
  const upright = uprightPage(content);
  return halvesOf(upright).map((half, at) => setHalf(half, upright, first + at));
}

/** Sets a sheet as the one page it is in its file. */
export function setPage(content: PageContent): SetPage {
  const upright = uprightPage(content);
  return setHalf({ page: upright, left: 0 }, upright, upright.number);
}

/** Visible glyphs chosen, ruled tables filled, the rest set into lines. */
function setHalf({ page: turned, left }: Half<UprightPage>, whole: UprightPage, number: number): SetPage {
  const lean = leanOf(turned);
  const straight = lean?.sure === true ? straightened(turned, lean) : turned;
  const seen = visibleGlyphs(straight);
  const unstruck = withoutStruck(straight, seen.glyphs);
  const page = { ...unstruck.page, number };
  const { glyphs, overlays } = withoutOverlays(unstruck.glyphs, page);
  const askew = askewTexts(glyphs);
  const { tables, rest } = ruledTables(page, glyphs);
  return {
    number,
    sheet: { number: whole.number, width: whole.width, height: whole.height, left },
    width: page.width,
    height: page.height,
    turned: page.turned,
    lines: linesOf(
      rest.filter((glyph) => glyph.turn === 0),
      page.number,
      COLUMN_GAP,
    ),
    sideways: sidewaysLines(rest, page.number),
    tables: tables.sort((a, b) => a.box[1] - b.box[1]),
    rules: rulesOf(page),
    letters: glyphs.filter((glyph) => isWritten(glyph.text)).length,
    pictured: picturedShare(page.images, page.width * page.height),
    outlined: page.outlines >= OUTLINED,
    drawn: glyphs.length + page.strokes.length + page.fills.length + page.images.length > 0,
    recognised: isRecognised(glyphs),
    hidden: seen.hidden,
    righted: seen.righted,
    struck: unstruck.glyphs.length < seen.glyphs.length,
    overlays: [...overlays, ...askew.watermarks],
    askew: askew.words,
    lean,
    damage: null,
  };
}

function rulesOf(page: PageContent): BBox[] {
  return edgesOf(page.strokes, page.fills)
    .filter((edge) => edge.axis === 'horizontal')
    .map(({ at, from, to }) => [from, at, to, at]);
}

function picturedShare(images: readonly BBox[], area: number): number {
  const covered = images.reduce(
    (sum, box) => sum + Math.max(0, box[2] - box[0]) * Math.max(0, box[3] - box[1]),
    0,
  );
  return Math.min(1, covered / area);
}

/**
 * Stands in for a page that cannot be read, of the size of its neighbour or A4.
 *
 * @param number - among all pages
 * @param sheet - the number of its sheet
 */
export function damagedPage(
  number: number,
  sheet: number,
  reason: string,
  neighbour: SetPage | undefined,
): SetPage {
  const { width, height } = neighbour?.sheet ?? { width: 595, height: 842 };
  return {
    number,
    sheet: { number: sheet, width, height, left: 0 },
    width,
    height,
    turned: 0,
    lines: [],
    sideways: [],
    tables: [],
    rules: [],
    letters: 0,
    pictured: 0,
    outlined: false,
    drawn: false,
    recognised: false,
    hidden: false,
    righted: false,
    struck: false,
    overlays: [],
    askew: [],
    lean: null,
    damage: reason,
  };
}

import { MAX_MILLISECONDS } from '../engine/limits.js';
import type { Glyph, PageContent, PdfEngine, PdfSource } from '../engine/types.js';
import { turnGlyph, turnStroke } from '../page/upright.js';
import { closeReaders, named, openReaders } from './engines/index.js';
import type { SeenWord } from './engines/types.js';
import { type KeptPages, keptPages } from './kept/index.js';
import { recognisedNotes, surenessOf, type Told } from './notes.js';
import type { OcrOptions } from './options.js';
import { type Readers, readSheet } from './page.js';
import { COARSE_DPI } from './picture/scale.js';
import { MOST_PIXELS, type Sheet, sheetOf } from './picture/sheet.js';
import type { RecognisedPage } from './recognised.js';
import { judged } from './trust.js';
import { glyphsOf, type Runs } from './words/glyphs.js';
import { mentions } from './words/mentions.js';
import { lineType, type SizeHabit, sizeHabit } from './words/size.js';

export {
  DEFAULT_OCR,
  OCR_ENGINES,
  OCR_MODES,
  type OcrEngine,
  type OcrMode,
  type OcrOptions,
} from './options.js';
export type { RecognisedPage } from './recognised.js';

/** Longest time for a page that is read off its picture, milliseconds. */
const PAGE_MILLISECONDS = 180_000;
/** Dots an inch at which a page is drawn to be read: what recognition is made for. */
const DRAWN_DPI = 300;

/**
 * An engine whose pages without trustworthy text are read off their pictures: words as invisible glyphs, as in the text behind a scan, rulings as
 * strokes. Nothing behind the page interface knows of it.
 *
 * @param onPage - told of each page so read, as they take long
 */
export function recognising(
  engine: PdfEngine,
  options: OcrOptions,
  onPage?: (page: RecognisedPage) => void,
): PdfEngine {
  if (options.mode === 'off') return engine;
  return { open: async (bytes) => recognisingSource(await engine.open(bytes), options, onPage) };
}

function recognisingSource(
  source: PdfSource,
  { mode, engine, cache = true }: OcrOptions,
  onPage: ((page: RecognisedPage) => void) | undefined,
): PdfSource {
  let opened: Promise<Opened> | null = null;
  const habit = sizeHabit();
  const said = mentions();
  const told: Told[] = [];
  let by = '';
  const open = async (): Promise<Opened> => {
    const readers = await openReaders(engine);
    by = named(readers);
    return { readers, kept: keptPages(by, cache === true ? undefined : cache === false ? null : cache) };
  };
  return {
    ...source,
    patience: MAX_MILLISECONDS + source.pageCount * PAGE_MILLISECONDS,
    page: async (number) => {
      const content = await source.page(number);
      const { distrust: found, pictured } = judged(content);
      const distrust = mode === 'force' && content.images.length > 0 ? 'no-text' : found;
      if (distrust === null) return content;
      const drawn = !pictured && found !== null;
      const sheet = drawn
        ? await drawnSheet(source, content)
        : sheetOf(await source.pictures(number), content.width, content.height);
      if (sheet === null) return content;
      opened ??= open();
      const { readers, kept } = await opened;
      const seen = await kept.page(sheet, () => readSheet(sheet, readers));
      said.learn(seen.lines);
      const isCoarse = sheet.dpi < COARSE_DPI;
      const isAlone = readers.first === readers.second || isCoarse;
      const righted = said.righted(seen.lines, isAlone);
      const read = { ...seen, lines: isAlone ? righted.map((line) => line.map(unconfirmed)) : righted };
      onPage?.(inPoints({ number, pageCount: source.pageCount }, content, read));
      told.push({ number, distrust, lean: read.lean, confidence: surenessOf(read.lines), isCoarse });
      if (read.lines.length === 0) return content;
      // What a font tells wrongly is what is drawn: the words read take its place.
      return overlaid(
        drawn && found === 'garbled' ? { ...content, glyphs: [] } : content,
        read,
        habit,
        drawn,
      );
    },
    notes: () => recognisedNotes(told, by, source.pageCount),
    close: async () => {
      await source.close();
      if (opened === null) return;
      const { readers, kept } = await opened;
      await closeReaders(readers);
      await kept.close();
    },
  };
}

/** A word that one model alone has read, or off a coarse picture, is never quite sure. */
const UNCONFIRMED = 0.85;

function unconfirmed(word: SeenWord): SeenWord {
  return { ...word, confidence: Math.min(word.confidence, UNCONFIRMED) };
}

/** A page that no picture shows, drawn. */
async function drawnSheet(source: PdfSource, { number, width, height }: PageContent): Promise<Sheet | null> {
  const dpi = Math.min(DRAWN_DPI, Math.sqrt(MOST_PIXELS / (width * height)) * 72);
  const picture = (await source.draw?.(number, dpi / 72)) ?? null;
  return picture === null ? null : { picture, dpi };
}

/** What is opened for the first page that is read off its picture. */
interface Opened {
  readers: Readers;
  kept: KeptPages;
}

/** What was read, in the page's points. */
function inPoints(
  place: Pick<RecognisedPage, 'number' | 'pageCount'>,
  { width, height }: PageContent,
  { lines, lean, dpi, quarters }: Read,
): RecognisedPage {
  const scale = 72 / dpi;
  const points = (word: SeenWord): SeenWord => {
    const [x0, y0, x1, y1] = word.box;
    return { ...word, box: [x0 * scale, y0 * scale, x1 * scale, y1 * scale] };
  };
  const across = quarters % 2 === 1;
  const size = { width: across ? height : width, height: across ? width : height };
  return { ...place, ...size, quarters, lean, lines: lines.map((line) => line.map(points)) };
}

type Read = Awaited<ReturnType<typeof readSheet>>;

/**
 * A page with the words read off its picture in the place of its invisible text. What is printed over the picture stays.
 *
 * @param drawn - the picture is the page itself, whose strokes and fills are its letters' as well: the rulings seen take their place
 */
function overlaid(
  content: PageContent,
  { lines, dpi, strokes, quarters }: Read,
  habit: SizeHabit,
  drawn: boolean,
): PageContent {
  const scale = 72 / dpi;
  const kept = content.glyphs.filter((glyph) => !glyph.invisible);
  habit.learn(lines.flatMap((line) => (line.length < 2 ? [] : [lineType(line).size * scale])));
  const runs: Runs = { next: Math.max(0, ...kept.map(({ run }) => run)) + 1 };
  const [width, height] =
    quarters % 2 === 1 ? [content.height, content.width] : [content.width, content.height];
  const words = lines
    .flatMap((line) => glyphsOf(line, scale, habit, runs))
    .map((glyph) => (quarters === 0 ? glyph : turnGlyph(glyph, quarters, width, height)));
  const seen = strokes.map((stroke) => turnStroke(stroke, quarters, width, height));
  return {
    ...content,
    glyphs: [...kept, ...words.filter((glyph) => !kept.some((other) => overlaps(glyph, other)))],
    strokes: drawn ? seen : [...content.strokes, ...seen],
    ...(drawn ? { fills: [], images: [...content.images, [0, 0, content.width, content.height]] } : {}),
  };
}

function overlaps({ box: a }: Glyph, { box: b, text }: Glyph): boolean {
  if (text.trim() === '') return false;
  const [x, y] = [(a[0] + a[2]) / 2, (a[1] + a[3]) / 2];
  return x >= b[0] && x <= b[2] && y >= b[1] && y <= b[3];
}

import type { IngestNote } from '../../../document/index.js';
import { KehoachError } from '../../../errors.js';
import { startDeadline } from '../engine/deadline.js';
import type { PdfEngine, PdfReader } from '../engine/types.js';
import { sharingRuns } from '../lines/alike.js';
import { allLines, cellLines } from './lines.js';
import { damagedPage, setSheet } from './setPage.js';
import type { SetPage } from './types.js';

export { allLines, pageText } from './lines.js';
export type { SetPage } from './types.js';

/**
 * Reads and sets every page of a document, and gives the document's memory back whatever happens. A page that cannot be read
 * stands empty among the others; where none can, the document is damaged.
 */
export async function setPages(
  bytes: Uint8Array,
  engine: PdfEngine,
): Promise<{ pages: SetPage[]; notes: IngestNote[]; readBy: PdfReader[] }> {
  const source = await startDeadline()(engine.open(bytes));
  const inTime = startDeadline(source.patience);
  try {
    const pages: SetPage[] = [];
    const shareRuns = sharingRuns();
    let damage: KehoachError | null = null;
    for (let number = 1; number <= source.pageCount; number++) {
      try {
        const set = setSheet(await inTime(source.page(number)), pages.length + 1);
        for (const page of set) shareRuns(allLines(page));
        pages.push(...set);
      } catch (error) {
        if (!(error instanceof KehoachError) || error.code !== 'format-damaged') throw error;
        damage = error;
        pages.push(damagedPage(pages.length + 1, number, error.message, pages.at(-1)));
      }
    }
    if (damage !== null && pages.every((page) => page.damage !== null)) throw damage;
    return { pages, notes: source.notes?.() ?? [], readBy: source.readBy() };
  } finally {
    await source.close();
  }
}

/** The size most of the running text is set in, points; of the tables where there is no other text. */
export function bodySizeOf(pages: readonly SetPage[]): number {
  const inTables = pages.flatMap(cellLines);
  const running = pages.flatMap((page) => page.lines);
  const counts = new Map<number, number>();
  for (const line of running.length > 0 ? running : inTables) {
    counts.set(line.size, (counts.get(line.size) ?? 0) + line.text.length);
  }
  let best = 12;
  let most = 0;
  for (const [size, count] of counts) {
    if (count > most) {
      best = size;
      most = count;
    }
  }
  return best;
}

import { startDeadline } from '../engine/deadline.js';
import type { PdfEngine } from '../engine/types.js';
import type { Line } from '../lines/types.js';
import { setPage } from './setPage.js';
import type { SetPage } from './types.js';

export type { SetPage } from './types.js';

/** Reads and sets every page of a document, and gives the document's memory back whatever happens. */
export async function setPages(bytes: Uint8Array, engine: PdfEngine): Promise<SetPage[]> {
  const inTime = startDeadline();
  const source = await inTime(engine.open(bytes));
  try {
    const pages: SetPage[] = [];
    for (let number = 1; number <= source.pageCount; number++) {
      pages.push(setPage(await inTime(source.page(number))));
    }
    return pages;
  } finally {
    await source.close();
  }
}

/** All lines of a page, those of its ruled tables included. */
export function allLines(page: SetPage): Line[] {
  return [...page.lines, ...cellLines(page), ...page.sideways];
}

/** All words of a page. */
export function pageText(page: SetPage): string {
  return allLines(page)
    .map((line) => line.text)
    .join(' ');
}

function cellLines(page: SetPage): Line[] {
  return page.tables.flatMap((table) => table.cells.flatMap((cell) => cell.lines));
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

// Memory over a long scan: so many different pages as one document, recognised in this process without the cache, and the most memory that each tenth
// of them took (with the recogniser's own processes). Flat is when the last tenths take no more than the second.
import { convert } from '../../dist/index.js';
import { residentOf } from './cost.mjs';
import { degraded } from './degrade.mjs';
import { bound, printed } from './print.mjs';

const LOOK_EVERY_MS = 100;
const DPI = 150;

/** `{ pages, engine, tenths: megabytes[] }`; the pages are those of `path` over and over, each time with a noise of its own. */
export async function measuredMemory(path, { pages = 300, engine = 'tesseract' } = {}) {
  const sheets = printed(path, DPI);
  const pictures = Array.from({ length: pages }, (_, index) =>
    degraded(sheets[index % sheets.length], index, { lean: 0, noise: 4 + (index % 7), blur: 0, quality: 40 }),
  );
  const bytes = await bound(pictures, DPI);
  pictures.length = 0;
  const tenths = Array.from({ length: 10 }, () => 0);
  let page = 1;
  const look = () => {
    const at = Math.min(9, Math.floor(((page - 1) / pages) * 10));
    tenths[at] = Math.max(tenths[at], residentOf(process.pid) / 1e6);
  };
  const watch = setInterval(look, LOOK_EVERY_MS);
  try {
    await convert(bytes, {
      ocr: { mode: 'auto', engine, cache: false },
      onPage: ({ number }) => {
        look();
        page = number + 1;
      },
    });
  } finally {
    clearInterval(watch);
  }
  return { pages, engine, tenths: tenths.map(Math.round) };
}

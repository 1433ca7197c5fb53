// How well scans are read, and at what cost: `node bench/scans/index.mjs [PDF] [DPI] [SEED]`. Prints a PDF's pages, degrades them, reads every page back by
// each engine, and compares the words with those of the PDF itself. Needs poppler's pdftoppm; engines that are not there are left out.
import { fileURLToPath } from 'node:url';
import { convert } from '../../dist/index.js';
import { scanOf } from './print.mjs';

const FIXTURE = fileURLToPath(
  new URL('../../fixtures/documents/quyet-dinh-chuyen-doi-so.pdf', import.meta.url),
);
const [path = FIXTURE, dpi = '200', seed = '1'] = process.argv.slice(2);

const printed = await convert(path, { ocr: { mode: 'off', engine: 'auto' } });
const scan = await scanOf(path, { dpi: Number(dpi), seed: Number(seed) });
console.log(`${printed.plan.source.pages} pages at ${dpi} dots an inch, seed ${seed}`);
for (const engine of ['tesseract', 'tesseract.js']) {
  const began = performance.now();
  let most = 0;
  try {
    const { plan, text } = await convert(scan, {
      ocr: { mode: 'auto', engine },
      onPage: () => {
        most = Math.max(most, process.memoryUsage().rss);
      },
    });
    const seconds = (performance.now() - began) / 1000 / plan.source.pages;
    const unread = [...plan.tasks, ...plan.targets].flatMap((item) => item.unread).length;
    console.log(
      `${engine}: CER ${share([...printed.text], [...text])} %, WER ${share(printed.text.split(/\s+/u), text.split(/\s+/u))} %, ` +
        `${seconds.toFixed(1)} s a page, ${Math.round(most / 1e6)} MB at most, ${unread} values left unread`,
    );
  } catch (error) {
    if (error?.code !== 'usage') throw error;
    console.log(`${engine}: not there`);
  }
}

/** Insertions, deletions and changes that make one list the other, per cent of the first. */
function share(wanted, got) {
  return ((100 * distance(wanted, got)) / wanted.length).toFixed(2);
}

/** Levenshtein's distance, looked for within a band around the diagonal. */
function distance(a, b) {
  const band = Math.max(400, Math.abs(a.length - b.length) + 200);
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = new Array(b.length + 1).fill(Number.POSITIVE_INFINITY);
    const from = Math.max(0, i - band);
    if (from === 0) row[0] = i;
    for (let j = Math.max(1, from); j <= Math.min(b.length, i + band); j++) {
      row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    above = row;
  }
  return above[b.length];
}

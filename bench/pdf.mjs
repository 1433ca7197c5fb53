/**
 * How fast PDFs are read, beside bare pdf.js on the same pages, and whether memory is given back.
 *
 *   npm run build && node bench/pdf.mjs [--memory] FILE.pdf …
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { rendered } from './support/corpus.mjs';

/** Rounds after two to warm up; the fastest counts, for other work on the machine can only slow one down. */
const ROUNDS = 9;
/** Documents read one after the other to see whether memory grows. */
const DOCUMENTS = 300;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { memory: { type: 'boolean', default: false } },
});
const files = (positionals.length > 0 ? positionals : rendered('.pdf')).map((path) => ({
  path,
  bytes: new Uint8Array(readFileSync(path)),
}));
const { readPdf } = await import('../dist/ingest/pdf/index.js');
await (values.memory ? memory() : speed());

async function speed() {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  for (const { path, bytes } of files) {
    const whole = [];
    const bare = [];
    let pages = 0;
    for (let round = 0; round < ROUNDS + 2; round++) {
      const begun = performance.now();
      const read = await readPdf(bytes);
      const between = performance.now();
      await readBare(pdfjs, home, bytes);
      whole.push(between - begun);
      bare.push(performance.now() - between);
      pages = read.pages.length;
    }
    const took = Math.min(...whole.slice(2));
    const alone = Math.min(...bare.slice(2));
    console.log(
      `${path}: ${pages} pages, ${((pages / took) * 1000).toFixed(0)} pages/s, ${took.toFixed(0)} ms ÷ bare ${alone.toFixed(0)} ms = ${(took / alone).toFixed(2)}`,
    );
  }
}

async function readBare(pdfjs, home, bytes) {
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    verbosity: 0,
    cMapUrl: `${join(home, 'cmaps')}/`,
    standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
  });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    await page.getTextContent();
    await page.getOperatorList();
    page.cleanup();
  }
  await task.destroy();
}

async function memory() {
  const peaks = [0, 0, 0];
  for (let index = 0; index < DOCUMENTS; index++) {
    await readPdf(files[index % files.length].bytes);
    const third = Math.floor((index * 3) / DOCUMENTS);
    peaks[third] = Math.max(peaks[third], process.memoryUsage().rss);
  }
  const [first, , last] = peaks.map((peak) => peak / 1024 / 1024);
  console.log(
    `${DOCUMENTS} documents: peak ${first.toFixed(0)} MiB in the first hundred, ${last.toFixed(0)} MiB in the last: ${(last / first).toFixed(2)}`,
  );
}

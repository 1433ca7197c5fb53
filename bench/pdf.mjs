/**
 * How fast PDFs are read, with PDFium and with pdf.js alone, beside bare pdf.js on the same pages, and whether memory is given back.
 *
 *   npm run build && node bench/pdf.mjs [--memory] [--rounds N] FILE.pdf …
 *
 * CPU time, as wall time tells of the machine's other work as well; the engines take turns within each round.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { rendered } from './support/corpus.mjs';

/** Rounds to warm up; of the others the fastest counts, for other work on the machine can only slow one down. */
const WARM_UP = 2;
/** Documents read one after the other to see whether memory grows. */
const DOCUMENTS = 300;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { memory: { type: 'boolean', default: false }, rounds: { type: 'string', default: '9' } },
});
const files = (positionals.length > 0 ? positionals : rendered('.pdf')).map((path) => ({
  path,
  bytes: new Uint8Array(readFileSync(path)),
}));
const { readPdf } = await import('../dist/ingest/pdf/index.js');
const { engineNamed } = await import('../dist/ingest/pdf/engine/index.js');
await (values.memory ? memory() : speed());

async function speed() {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  for (const { path, bytes } of files) {
    const took = { bare: [], pdfjs: [], auto: [] };
    let read;
    for (let round = 0; round < WARM_UP + Number(values.rounds); round++) {
      took.bare.push(await cpuOf(() => readBare(pdfjs, home, bytes)));
      took.pdfjs.push(await cpuOf(() => readPdf(bytes, engineNamed('pdfjs'))));
      took.auto.push(
        await cpuOf(async () => {
          read = await readPdf(bytes, engineNamed('auto'));
        }),
      );
    }
    const [bare, old, fast] = Object.values(took).map((all) => Math.min(...all.slice(WARM_UP)));
    const pages = read.pages.length;
    console.log(
      `${path}: ${pages} pages by ${read.readBy.join(' and ')}, ${((pages / fast) * 1000).toFixed(0)} pages/s a core, ${fast.toFixed(0)} ms ÷ bare ${bare.toFixed(0)} ms = ${(fast / bare).toFixed(2)}; pdf.js alone ${old.toFixed(0)} ms = ${(old / bare).toFixed(2)}`,
    );
  }
}

/** Milliseconds of CPU. */
async function cpuOf(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
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

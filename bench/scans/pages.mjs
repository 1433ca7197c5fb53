// Ten degraded pages of the fixtures, read by each engine and, beside it, by tesseract as it comes: words and letters wrong, seconds and megabytes a page.
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { convert } from '../../dist/index.js';
import { costOf } from './cost.mjs';
import { errorsOf, wordsOf } from './errors.mjs';
import { bound, pictures } from './print.mjs';

const fixture = (path) => fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url));
const SOURCES = [fixture('documents/quyet-dinh-chuyen-doi-so.pdf'), fixture('layouts/ruled.pdf')];
const run = promisify(execFile);

/** Words of each page as the PDF itself has them. */
const printedOf = (path, count) =>
  Array.from({ length: count }, (_, index) =>
    wordsOf(
      execFileSync('pdftotext', ['-f', `${index + 1}`, '-l', `${index + 1}`, path, '-'], {
        encoding: 'utf8',
      }),
    ),
  );

/** Ways to read them. */
export const WAYS = {
  tesseract: (scans) => byUs(scans, 'tesseract'),
  'tesseract.js': (scans) => byUs(scans, 'tesseract.js'),
  'tesseract as it comes': bare,
};

/** Words of each page of each scan, read as a user would have them read. */
async function byUs(scans, engine) {
  const pages = [];
  for (const { pdf } of scans) {
    await convert(pdf, {
      ocr: { mode: 'auto', engine, cache: false },
      onPage: ({ lines }) => pages.push(lines.flat().flatMap(({ text }) => wordsOf(text))),
    });
  }
  return pages;
}

async function bare(scans, dpi) {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-bare-'));
  try {
    const pages = [];
    for (const picture of scans.flatMap((scan) => scan.pictures)) {
      const path = join(folder, 'page.jpg');
      writeFileSync(path, picture);
      const { stdout } = await run('tesseract', [path, '-', '-l', 'vie', '--dpi', `${dpi}`], {
        env: { ...process.env, OMP_THREAD_LIMIT: '1' },
      });
      pages.push(wordsOf(stdout));
    }
    return pages;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Rows of the table: `{ way, dpi, pages: [{ wer, cer }], seconds, cpu, megabytes }`; a way that is not there is left out, and said. */
export async function measuredPages({
  dpi = 200,
  seed = 1,
  ways = Object.keys(WAYS),
  say = console.log,
} = {}) {
  const scans = [];
  for (const path of SOURCES) {
    const made = pictures(path, { dpi, seed });
    scans.push({ pictures: made, pdf: await bound(made, dpi), printed: printedOf(path, made.length) });
  }
  const printed = scans.flatMap((scan) => scan.printed);
  const rows = [];
  for (const way of ways) {
    try {
      const { result, seconds, cpu, megabytes } = await costOf(() => WAYS[way](scans, dpi));
      const pages = printed.map((words, index) => errorsOf(words, result[index] ?? []));
      rows.push({
        way,
        dpi,
        pages,
        seconds: seconds / pages.length,
        cpu: cpu === null ? null : cpu / pages.length,
        megabytes,
      });
      say(lineOf(rows.at(-1)));
    } catch (error) {
      if (error?.code !== 'usage' && error?.code !== 'ENOENT') throw error;
      say(`${way}: not there`);
    }
  }
  return rows;
}

const percent = (share) => (100 * share).toFixed(2);
export const mean = (numbers) =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

function lineOf({ way, dpi, pages, seconds, cpu, megabytes }) {
  const each = pages.map(({ cer, wer }) => `${percent(cer)}/${percent(wer)}`).join(' ');
  const [cer, wer] = ['cer', 'wer'].map((kind) => percent(mean(pages.map((page) => page[kind]))));
  return `${way}, ${dpi} dpi: CER ${cer} %, WER ${wer} %, ${seconds.toFixed(1)} s a page (${cpu?.toFixed(1) ?? '–'} s of the processor), ${megabytes?.toFixed(0) ?? '–'} MB at most\n  CER/WER by page: ${each}`;
}

/**
 * Whole conversion of Word files beside bare mammoth on the same bytes, both warm.
 *
 *   npm run build && node bench/docx.mjs FILE.docx …
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import mammoth from 'mammoth';
import { convert } from '../dist/index.js';
import { rendered } from './support/corpus.mjs';

/** Both take turns in blocks, so that other work on the machine weighs on both alike and each is measured warm. */
const BLOCKS = 11;
const BLOCK = 20;

const files = process.argv.length > 2 ? process.argv.slice(2) : rendered('.docx');
for (const path of files) {
  const buffer = readFileSync(path);
  const whole = [];
  const bare = [];
  for (let block = 0; block < BLOCKS; block++) {
    const counts = block > 0;
    await timed(() => mammoth.convertToHtml({ buffer }), counts ? bare : []);
    await timed(() => convert(buffer), counts ? whole : []);
  }
  const [took, alone] = [quartile(whole), quartile(bare)];
  process.stdout.write(
    `${basename(path)}: ${took.toFixed(1)} ms ÷ bare ${alone.toFixed(1)} ms = ${(took / alone).toFixed(2)}\n`,
  );
}

async function timed(run, times) {
  for (let at = 0; at < BLOCK; at++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
}

/** The first quartile: other work on the machine only slows down. */
function quartile(times) {
  return times.sort((a, b) => a - b)[times.length >> 2];
}

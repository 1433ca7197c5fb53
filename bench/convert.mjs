// Whole conversion of each text, warm, and how its time grows with length.
import { convert } from '../dist/index.js';
import { median, texts } from './support/corpus.mjs';

async function run() {
  const found = texts();
  for (const { name, bytes } of found) {
    const ms = await median(() => convert(bytes));
    process.stdout.write(
      `${name.padEnd(40)} ${ms.toFixed(1).padStart(8)} ms ${(bytes.length / 1e3 / ms).toFixed(2).padStart(8)} MB/s\n`,
    );
  }
  await growth(found);
}

/** A text made of many plans' bodies, 1 to 8 MB: twice the length should take twice the time. */
async function growth(found) {
  const body = found
    .filter(({ bytes }) => !bytes.includes('\t') && !bytes.toString('utf8').startsWith(' '))
    .map(({ bytes }) => bytes.toString('utf8'))
    .join('\n\n');
  let last = null;
  for (const megabytes of [1, 2, 4, 8]) {
    const size = megabytes * 1e6;
    const repeated = body.repeat(Math.ceil(size / Buffer.byteLength(body)));
    const bytes = Buffer.from(repeated).subarray(0, size);
    const start = performance.now();
    await convert(bytes, { format: 'text' });
    const ms = performance.now() - start;
    const ratio = last === null ? '' : ` ×${(ms / last).toFixed(2)}`;
    process.stdout.write(
      `${String(megabytes).padStart(2)} MB of plans ${ms.toFixed(0).padStart(8)} ms ${(size / 1e3 / ms).toFixed(2).padStart(8)} MB/s${ratio}\n`,
    );
    last = ms;
  }
}

await run();

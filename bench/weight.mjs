/** Prints what an install weighs without the parts that may be left out, and what each of them adds. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PARTS } from '../dist/parts.js';
import { weigh } from './support/weight.mjs';

const HEAVIEST = 3;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const names = Object.fromEntries(Object.entries(PARTS).map(([part, { packages }]) => [part, packages]));
// pdf.js asks for it to draw; nothing here draws.
const { needed, parts } = weigh(root, { ...names, 'canvas of pdf.js': ['@napi-rs/canvas'] });

for (const [part, list] of [['without parts', needed], ...Object.entries(parts)]) {
  const heaviest = list.slice(0, HEAVIEST).map(({ name, bytes }) => `${name} ${megabytes([{ bytes }])}`);
  const row = [part.padEnd(18), `${megabytes(list)} MB`.padStart(9), `${list.length}`.padStart(5)];
  process.stdout.write(`${row.join('')} packages  ${heaviest.join(', ')}\n`);
}

function megabytes(list) {
  return (list.reduce((sum, { bytes }) => sum + bytes, 0) / 2 ** 20).toFixed(1);
}

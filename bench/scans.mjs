// How well scans are read, and at what cost. `node bench/scans.mjs`: ten degraded pages of the fixtures by each engine, beside tesseract as it comes;
// `node bench/scans.mjs pages 200 1 tesseract.js`: one of these alone.
// `node bench/scans.mjs memory 300`: the most memory that each tenth of so many pages took, in one process (a quarter of an hour).
// `node bench/scans.mjs plan 002 200 1`: a document of the corpus at so many dots an inch with a seed, from end to end (minutes). With `--keep` what was
// measured goes into bench/scans/measured.json, of which `npm run accuracy` makes a table. Needs poppler; engines that are not there are left out.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measuredMemory } from './scans/memory.mjs';
import { measuredPages, WAYS } from './scans/pages.mjs';
import { measuredPlan } from './scans/plans.mjs';

const KEPT = fileURLToPath(new URL('./scans/measured.json', import.meta.url));
const [what = 'pages', ...given] = process.argv.slice(2).filter((word) => word !== '--keep');
const kept = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : { pages: [], plans: [] };

if (what === 'memory') {
  const [pages = '300', engine = 'tesseract'] = given;
  const document = fileURLToPath(
    new URL('../fixtures/documents/quyet-dinh-chuyen-doi-so.pdf', import.meta.url),
  );
  console.log(JSON.stringify(await measuredMemory(document, { pages: Number(pages), engine })));
} else if (what === 'plan') {
  const [document = '002', dpi = '200', seed = '1', engine = 'tesseract'] = given;
  const row = await measuredPlan({ document, dpi: Number(dpi), seed: Number(seed), engine });
  if (row === null) console.log('The corpus with its scorer is not there.');
  else {
    console.log(JSON.stringify(row, null, 2));
    const { examples: _, ...numbers } = row;
    const others = kept.plans.filter((one) => keyOf(one) !== keyOf(row));
    keep({ ...kept, plans: [...others, rounded(numbers)].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) });
  }
} else {
  const [dpi = '200', seed = '1', ...ways] = given;
  const rows = await measuredPages({
    dpi: Number(dpi),
    seed: Number(seed),
    ...(ways.length === 0 ? {} : { ways }),
  });
  const all = [...kept.pages.filter(({ way }) => !rows.some((row) => row.way === way)), ...rounded(rows)];
  keep({ ...kept, pages: Object.keys(WAYS).flatMap((way) => all.filter((row) => row.way === way)) });
}

function keyOf({ document, dpi, seed, engine }) {
  return [document, `${dpi}`.padStart(4, '0'), engine, seed].join(' ');
}

function keep(measured) {
  if (process.argv.includes('--keep')) writeFileSync(KEPT, `${JSON.stringify(measured, null, 2)}\n`);
}

/** Numbers with four places. */
function rounded(value) {
  return JSON.parse(
    JSON.stringify(value, (_, part) => (typeof part === 'number' ? Math.round(part * 1e4) / 1e4 : part)),
  );
}

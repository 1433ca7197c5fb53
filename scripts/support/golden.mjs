// Scores the golden documents of the project, one column a kind of document.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compact, FIELDS, scoreCompact } from './compact.mjs';

/**
 * Reads every golden document and scores it against the plan that was written down before it was first read.
 *
 * @param fixtures - the folder of fixtures
 * @param convert - `convert` of the version that is scored
 * @returns one entry a document, in order of names: its name and the counts per field
 */
export async function scoreGolden(fixtures, convert) {
  const files = readdirSync(join(fixtures, 'golden'));
  const scores = [];
  for (const file of readdirSync(join(fixtures, 'expected')).sort()) {
    const name = file.slice(0, -'.json'.length);
    const document = files.find((one) => one.startsWith(`${name}.`));
    if (document === undefined) throw new Error(`No golden document for ${file}.`);
    const expected = JSON.parse(readFileSync(join(fixtures, 'expected', file), 'utf8'));
    const { plan } = await convert(join(fixtures, 'golden', document));
    scores.push({ name, kind: plan.document.kind, counts: scoreCompact(expected, compact(plan)) });
  }
  return scores;
}

/** Precision, recall and F1 of one field; empty where a document has nothing of it. */
export function ratios({ right, missed, extra }) {
  if (right + missed + extra === 0) return '';
  const of = (all) => (all === 0 ? 0 : right / all);
  const [p, r] = [of(right + extra), of(right + missed)];
  const f1 = p + r === 0 ? 0 : (2 * p * r) / (p + r);
  return `${p.toFixed(2)} / ${r.toFixed(2)} / **${f1.toFixed(2)}**`;
}

export { FIELDS };

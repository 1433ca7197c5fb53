/** Values from the converted fixtures, as examples. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { convert } from '../../dist/index.js';
import { valuesAt } from './fieldPaths.mjs';

const root = new URL('../../', import.meta.url);

/** The plans of all fixtures, in the order of their names. */
export async function fixturePlans() {
  const plans = [];
  for (const folder of ['fixtures/documents', 'fixtures/golden']) {
    for (const name of readdirSync(new URL(folder, root)).sort())
      plans.push((await convert(fileURLToPath(new URL(`${folder}/${name}`, root)))).plan);
  }
  return plans;
}

/** Values at any of the paths that are plain, or lists of plain ones; neither null nor empty. */
export function examplesAt(plans, paths) {
  return plans
    .flatMap((plan) => paths.flatMap((path) => valuesAt(plan, path)))
    .filter((value) => value !== null && value !== undefined)
    .filter((value) => (Array.isArray(value) ? value.length > 0 && value.every(isPlain) : isPlain(value)));
}

function isPlain(value) {
  return typeof value !== 'object';
}

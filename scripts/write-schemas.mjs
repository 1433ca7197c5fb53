// Writes the published JSON Schemas from the build, with examples from the converted fixtures: node scripts/write-schemas.mjs
import { mkdir, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { planDiffSchema, planSchema } from '../dist/index.js';
import { examplesAt, fixturePlans } from './support/examples.mjs';
import { publishedSchema } from './support/publishedSchema.mjs';

/** Examples of one node, and the longest that is shown. */
const EXAMPLES = 2;
const LONGEST = 120;

const plans = await fixturePlans();

function examplesOf(path) {
  const texts = examplesAt(plans, [path])
    .map((value) => JSON.stringify(value))
    .filter((text) => text.length <= LONGEST);
  return [...new Set(texts)].slice(0, EXAMPLES).map((text) => JSON.parse(text));
}

await mkdir('schema', { recursive: true });
const schemas = {
  plan: publishedSchema('plan', z.toJSONSchema(planSchema), examplesOf),
  diff: publishedSchema('diff', z.toJSONSchema(planDiffSchema)),
};
for (const [name, schema] of Object.entries(schemas))
  await writeFile(`schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);

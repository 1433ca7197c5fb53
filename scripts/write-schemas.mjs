// Writes the published JSON Schemas from the build: node scripts/write-schemas.mjs
import { mkdir, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { planDiffSchema, planSchema } from '../dist/index.js';

await mkdir('schema', { recursive: true });
for (const [name, schema] of Object.entries({ plan: planSchema, diff: planDiffSchema })) {
  await writeFile(`schema/${name}.schema.json`, `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`);
}

// Runs every bench in this folder, or those named: `npm run bench`, `npm run bench -- convert passes`.
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const known = readdirSync(here)
  .filter((file) => file.endsWith('.mjs') && file !== 'index.mjs')
  .map((file) => basename(file, '.mjs'));
const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : known) {
  process.stdout.write(`\n## ${name}\n`);
  const { run } = await import(join(here, `${name}.mjs`));
  await run();
}

// Runs every bench in this folder, or those named, each in a process of its own: `npm run bench`, `npm run bench -- convert passes`.
import { spawnSync } from 'node:child_process';
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
  const { status } = spawnSync(process.execPath, [join(here, `${name}.mjs`)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

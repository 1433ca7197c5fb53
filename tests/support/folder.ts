import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** An empty folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'kehoach-test-'));
  // Thousands of files take a busy disk a while.
  afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);
  return folder;
}

/** Writes files by their paths below a folder. */
export async function writeFiles(folder: string, files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** Every plan below a folder, by its path. */
export async function plansIn(folder: string): Promise<Record<string, string>> {
  const plans: Record<string, string> = {};
  const paths = await readdir(folder, { recursive: true });
  for (const path of paths.filter((name) => name.endsWith('.plan.json')).sort())
    plans[path] = await readFile(join(folder, path), 'utf8');
  return plans;
}

/** The lines of a folder's manifest. */
export async function manifestOf(folder: string): Promise<Record<string, unknown>[]> {
  const text = await readFile(join(folder, 'manifest.jsonl'), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

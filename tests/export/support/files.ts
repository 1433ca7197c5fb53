/** Folders for what tests write, and other programs that read it back. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from '../../support/folder.js';

const run = promisify(execFile);

const base = temporaryFolder();

/** An empty folder, gone when the tests of the file are over. */
export function testFolder(): Promise<string> {
  return mkdtemp(join(base, 'f-'));
}

/** The first of the programs that is installed and answers; null, with a message, where none does. */
export function program(
  names: readonly string[],
  question: readonly string[] = ['--version'],
): string | null {
  const found = names.find((name) => spawnSync(name, question).status === 0);
  if (found === undefined) process.stderr.write(`skipped: none of ${names.join(', ')} is installed\n`);
  return found ?? null;
}

export async function outputOf(command: string, parameters: readonly string[]): Promise<string> {
  const { stdout } = await run(command, parameters, { maxBuffer: 64 << 20 });
  return stdout;
}

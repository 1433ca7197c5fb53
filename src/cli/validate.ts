import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { safePlanFrom } from '../plan/index.js';
import { EXIT } from './exit.js';
import { printable } from './printable.js';
import { SUMMARIES } from './summaries.js';
import { checkReferences } from './validateReferences.js';

/** Problems shown for one file, at most. */
const SHOWN = 20;

/** `kehoach validate`: does a file keep the contract? */
export function validateCommand(program: Command): void {
  program
    .command('validate')
    .description(SUMMARIES.validate)
    .argument('<files...>', 'plan JSON files')
    .addHelpText('after', '\nExample:\n  $ kehoach validate ket-qua/*.plan.json')
    .action(async (files: string[]) => {
      let bad = 0;
      for (const file of files) {
        const problems = await problemsOf(file);
        if (problems.length === 0) {
          process.stdout.write(`${printable(file)}: valid\n`);
          continue;
        }
        bad++;
        for (const problem of problems.slice(0, SHOWN))
          process.stderr.write(`kehoach: ${printable(file)}: ${printable(problem)}\n`);
        if (problems.length > SHOWN)
          process.stderr.write(`kehoach: ${printable(file)}: and ${problems.length - SHOWN} more\n`);
      }
      process.exitCode = bad > 0 ? EXIT.failed : EXIT.ok;
    });
}

async function problemsOf(file: string): Promise<string[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return ['the file cannot be read [file-unreadable]'];
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return ['the file is not JSON [not-json]'];
  }
  const result = safePlanFrom(value);
  if (!result.success)
    return result.error.issues.map((issue) => `${issue.path.join('.') || '(root)'}: ${issue.message}`);
  return checkReferences(result.data);
}

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type Agreement, agreementOf, CORRECTIONS_ENDING, readCorrections } from '../corrections/index.js';
import { EXIT } from './exit.js';
import { SUMMARIES } from './summaries.js';

/** `kehoach accuracy`: how often people agreed with what was read, measured on their own corrections. */
export function accuracyCommand(program: Command): void {
  program
    .command('accuracy')
    .description(SUMMARIES.accuracy)
    .requiredOption('--corrections <dir>', 'folder with *.corrections.jsonl, as the workbench writes them')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Example:
  $ kehoach accuracy --corrections van-ban
  field      agreed  corrected  share
  deadline       38          2  0.950

Counted are the values a person accepted or set; what nobody looked at is not counted.

Exit codes: 0 all well, 1 the folder cannot be read, 2 wrong usage.`,
    )
    .action(async ({ corrections, json }: { corrections: string; json?: boolean }) => {
      const files = (await readdir(corrections, { recursive: true })).filter((name) =>
        name.endsWith(CORRECTIONS_ENDING),
      );
      const documents = [];
      for (const file of files.sort()) documents.push((await readCorrections(join(corrections, file))).lines);
      const rows = agreementOf(documents);
      process.stdout.write(json === true ? `${JSON.stringify(rows, null, 2)}\n` : tableOf(rows));
      process.exitCode = EXIT.ok;
    });
}

function tableOf(rows: readonly Agreement[]): string {
  const wide = Math.max(5, ...rows.map(({ field }) => field.length));
  const lines = rows.map(
    ({ field, agreed, corrected, share }) =>
      `${field.padEnd(wide)}  ${String(agreed).padStart(6)}  ${String(corrected).padStart(9)}  ${share.toFixed(3)}`,
  );
  return [`${'field'.padEnd(wide)}  agreed  corrected  share`, ...lines, ''].join('\n');
}

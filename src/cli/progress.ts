import Table from 'cli-table3';
import type { Command } from 'commander';
import { type PlanProgress, progressOf } from '../diff/index.js';
import { EXIT } from './exit.js';
import { addLimitFlags, type LimitFlags, limitsOf } from './limits.js';
import { readAll } from './readPlan.js';

/** Width of the words in the table. */
const WORDS = 48;

/** `kehoach progress`: a report's results beside the plan's targets. */
export function progressCommand(program: Command): void {
  const command = program
    .command('progress')
    .description("set a report's results beside the targets of the plan it reports on")
    .argument('<plan>', 'plan JSON or a document')
    .argument('<report>', 'plan JSON of the report, or the document')
    .option('--json', 'as JSON');
  addLimitFlags(command)
    .addHelpText('after', '\nExample:\n  $ kehoach progress ke-hoach-2025.docx bao-cao-quy-1.pdf')
    .action(async (planPath: string, reportPath: string, options: LimitFlags & { json?: boolean }) => {
      const plans = await readAll([planPath, reportPath], limitsOf(options));
      if (plans === null) process.exitCode = EXIT.failed;
      const [plan, report] = plans ?? [];
      if (plan === undefined || report === undefined) return;
      const progress = progressOf(plan, report);
      process.stdout.write(
        options.json === true ? `${JSON.stringify(progress, null, 2)}\n` : tableOf(progress),
      );
    });
}

function tableOf({ targets, summary, unmeasured, unmatchedResults }: PlanProgress): string {
  const table = new Table({
    head: ['target', 'promised', 'reported', 'state'],
    style: { head: [], border: [] },
  });
  const cut = (text: string): string => (text.length > WORDS ? `${text.slice(0, WORDS - 1)}…` : text);
  for (const { targetId, promised, resultId, reported, state } of targets)
    table.push([
      targetId,
      cut(promised.text),
      reported === null ? '–' : `${cut(reported.text)}\n${resultId}`,
      state,
    ]);
  return `${table.toString()}
met ${summary.met}, not yet ${summary['not-yet']}, unknown ${summary.unknown}; without a number ${unmeasured.length}; results that speak of no target ${unmatchedResults.length}
`;
}

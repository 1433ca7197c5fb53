import Table from 'cli-table3';
import type { Command } from 'commander';
import { type GateReason, type PlanProgress, progressOf } from '../diff/index.js';
import type { Plan } from '../plan/index.js';
import { EXIT } from './exit.js';
import { addLimitFlags, type LimitFlags, limitsOf } from './limits.js';
import { readAll } from './readPlan.js';
import { printData, shownIn } from './shown.js';
import { SUMMARIES } from './summaries.js';

/** Width of the words in the table. */
const WORDS = 48;

/** `kehoach progress`: what a report says beside the plan's targets and tasks. */
export function progressCommand(program: Command): void {
  const command = program
    .command('progress')
    .description(SUMMARIES.progress)
    .argument('<plan>', 'plan JSON or a document')
    .argument('<report>', 'plan JSON of the report, or the document')
    .option('--json', 'as JSON');
  addLimitFlags(command)
    .addHelpText('after', '\nExample:\n  $ kehoach progress ke-hoach-2025.docx bao-cao-quy-1.pdf')
    .action(async (planPath: string, reportPath: string, options: LimitFlags & { json?: boolean }) => {
      const plans = await readAll([planPath, reportPath], limitsOf(options));
      if (plans === null) process.exitCode = EXIT.failed;
      const [plan, report] = plans?.map((one) => one.plan) ?? [];
      if (plan === undefined || report === undefined) return;
      const progress = progressOf(plan, report);
      for (const reason of progress.gate.reasons) process.stderr.write(`${GATE[reason]}\n`);
      if (options.json === true) printData(`${JSON.stringify(progress, null, 2)}\n`);
      else process.stdout.write(tableOf(shownIn(progress), shownIn(plan)));
      if (!progress.gate.comparable) process.exitCode = EXIT.failed;
    });
}

/** What is said of a report that is not, or not surely, one on the plan. */
const GATE: Record<GateReason, string> = {
  'different-issuers':
    'refused: plan and report are of different issuers, and the report does not cite the plan by its number',
  'other-period': 'refused: the report is on years the plan does not cover',
  'not-a-report': 'refused: the second document is a plan and reports no results',
  'issuer-unknown': 'warning: the issuer of the plan or of the report is not known',
  'period-unknown': 'warning: the time of the plan or of the report is not known',
};

function tableOf(progress: PlanProgress, plan: Plan): string {
  const { targets, tasks, summary, taskSummary, unmeasured, unmatchedResults } = progress;
  const table = new Table({
    head: ['id', 'promised', 'reported', 'state'],
    style: { head: [], border: [] },
  });
  const cut = (text: string): string => (text.length > WORDS ? `${text.slice(0, WORDS - 1)}…` : text);
  const said = (text: string | undefined, id: string | null): string =>
    text === undefined ? '–' : `${cut(text)}\n${id}`;
  for (const { targetId, promised, resultId, reported, state } of targets)
    table.push([targetId, cut(promised.text), said(reported?.text, resultId), state]);
  const words = new Map(plan.tasks.map(({ id, text }) => [id, text]));
  for (const { taskId, reportId, text, state } of tasks)
    if (reportId !== null)
      table.push([taskId, cut(words.get(taskId) ?? ''), said(text ?? undefined, reportId), state]);
  const counts = (of: PlanProgress['summary']): string =>
    `met ${of.met}, not yet ${of['not-yet']}, unknown ${of.unknown}`;
  return `${table.toString()}
targets: ${counts(summary)}; without a number ${unmeasured.length}
tasks: ${counts(taskSummary)}
results that speak of neither ${unmatchedResults.length}
`;
}

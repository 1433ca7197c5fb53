import { type Command, Option } from 'commander';
import { KehoachError } from '../errors.js';
import { queryPlans } from '../export/index.js';
import { EXIT } from './exit.js';
import { failureLine } from './failure.js';
import { addLimitFlags, type LimitFlags, limitsOf } from './limits.js';
import { readPlans } from './planInputs.js';
import { type RowFormat, rowsText } from './rows.js';
import { printData } from './shown.js';
import { SUMMARIES } from './summaries.js';
import { positive, whole } from './values.js';

interface Options extends LimitFlags {
  format: RowFormat;
  rows: number;
  seconds: number;
}

const DEFAULT_ROWS = 100_000;
const DEFAULT_SECONDS = 30;

/** `kehoach query`: SQL over plans. */
export function queryCommand(program: Command): void {
  const command = program
    .command('query')
    .description(SUMMARIES.query)
    .argument(
      '<sql>',
      'one statement; tables: documents, sections, organizations, targets, tasks, results, statements, measures, assignees',
    )
    .argument('<paths...>', 'plan JSON, folders of it, or documents')
    .addOption(
      new Option('--format <format>', 'how rows are printed')
        .choices(['table', 'csv', 'json'])
        .default('table'),
    )
    .addOption(
      new Option('--rows <count>', 'most rows that are given').argParser(whole).default(DEFAULT_ROWS),
    )
    .addOption(
      new Option('--seconds <seconds>', 'longest a statement may take')
        .argParser(positive)
        .default(DEFAULT_SECONDS),
    );
  addLimitFlags(command)
    .addHelpText(
      'after',
      `
The dialect is SQLite's; bo_dau(text) takes the marks off Vietnamese, quy(day) gives the quarter ('2026-Q2').

Example:
  $ kehoach query "select name, count(*) as tasks from assignees where role = 'lead' group by name order by tasks desc" ket-qua

Exit codes: 0 all well, 1 some document failed, 2 wrong usage.`,
    )
    .action(async (sql: string, paths: string[], { format, rows: most, seconds, ...flags }: Options) => {
      const reader = readPlans(paths, limitsOf(flags));
      try {
        const { columns, rows, isCut } = await queryPlans(reader.plans, sql, { rows: most, seconds });
        printData(rowsText(columns, rows, format));
        if (isCut) process.stderr.write(`kehoach: only the first ${rows.length} rows are shown (--rows).\n`);
        process.exitCode = reader.failures() > 0 ? EXIT.failed : EXIT.ok;
      } catch (error) {
        process.stderr.write(`${failureLine('(query)', error)}\n`);
        const isUsage = error instanceof KehoachError && error.code === 'usage';
        process.exitCode = isUsage ? EXIT.usage : EXIT.failed;
      }
    });
}

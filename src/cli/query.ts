import { type Command, Option } from 'commander';
import { KehoachError } from '../errors.js';
import { queryPlans } from '../export/index.js';
import { EXIT } from './exit.js';
import { failureLine } from './failure.js';
import { readPlans } from './planInputs.js';
import { type RowFormat, rowsText } from './rows.js';

/** `kehoach query`: SQL over plans. */
export function queryCommand(program: Command): void {
  program
    .command('query')
    .description('ask plans in SQL')
    .argument(
      '<sql>',
      'one statement; tables: documents, sections, organizations, targets, tasks, results, measures, assignees',
    )
    .argument('<paths...>', 'plan JSON, folders of it, or documents')
    .addOption(
      new Option('--format <format>', 'how rows are printed')
        .choices(['table', 'csv', 'json'])
        .default('table'),
    )
    .addHelpText(
      'after',
      `
Example:
  $ kehoach query "select name, count(*) as tasks from assignees where role = 'lead' group by name order by tasks desc" ket-qua

Exit codes: 0 all well, 1 some document failed, 2 wrong usage.`,
    )
    .action(async (sql: string, paths: string[], { format }: { format: RowFormat }) => {
      const reader = readPlans(paths);
      try {
        const { columns, rows } = await queryPlans(reader.plans, sql);
        process.stdout.write(rowsText(columns, rows, format));
        process.exitCode = reader.failures() > 0 ? EXIT.failed : EXIT.ok;
      } catch (error) {
        process.stderr.write(`${failureLine('(query)', error)}\n`);
        const isUsage = error instanceof KehoachError && error.code === 'usage';
        process.exitCode = isUsage ? EXIT.usage : EXIT.failed;
      }
    });
}

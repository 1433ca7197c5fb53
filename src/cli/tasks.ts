import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  type Cell,
  calendarWriter,
  cellFor,
  createCounter,
  GROUPINGS,
  type Grouping,
  LANGUAGES,
  type Language,
  labelOf,
  SHEETS,
  selectTasks,
  type TaskFilter,
  viewOf,
} from '../export/index.js';
import { keyOf, readKnownAgencies } from '../vietnamese/agencies/index.js';
import { barsText } from './bars.js';
import { EXIT } from './exit.js';
import { addLimitFlags, type LimitFlags, limitsOf } from './limits.js';
import { readPlans } from './planInputs.js';
import { type RowFormat, rowsText } from './rows.js';
import { printData } from './shown.js';
import { SUMMARIES } from './summaries.js';
import { widthOf } from './width.js';

interface Options extends LimitFlags {
  agency?: string;
  dueBefore?: string;
  theme?: string;
  monitor?: string;
  quarter?: string;
  overdue?: string;
  groupBy?: Grouping;
  format: RowFormat | 'ics';
  lang: Language;
}

/** Columns of the tasks sheet that are shown, in order. */
const SHOWN = ['documentNumber', 'id', 'text', 'lead', 'support', 'deadline', 'end', 'outputs'];

/** `kehoach tasks`: who must do what by when, over many plans. */
export function tasksCommand(program: Command): void {
  const command = program
    .command('tasks')
    .description(SUMMARIES.tasks)
    .argument('<paths...>', 'plan JSON, folders of it, or documents')
    .option(
      '--agency <name>',
      'tasks this agency leads or supports, by any of its names, marks or none: "so noi vu"',
    )
    .option('--monitor <name>', 'tasks this agency watches over')
    .option('--quarter <quarter>', 'tasks that fall due in this quarter, as 2026-Q2 or II/2026', quarter)
    .option('--overdue <date>', 'tasks whose last day was before this day', isoDay)
    .addOption(new Option('--group-by <what>', 'count the tasks instead').choices([...GROUPINGS]))
    .option('--due-before <date>', 'tasks due up to and including this day, as 2025-06-30', isoDay)
    .option('--theme <words>', 'tasks whose group, objective or section title holds these words')
    .addOption(
      new Option('--format <format>', 'how tasks are printed')
        .choices(['table', 'csv', 'json', 'ics'])
        .default('table'),
    )
    .addOption(new Option('--lang <language>', 'language of headings').choices([...LANGUAGES]).default('vi'));
  addLimitFlags(command)
    .addHelpText(
      'after',
      `
Examples:
  $ kehoach tasks ket-qua --agency "Sở Nội vụ" --due-before 2025-06-30
  $ kehoach tasks ket-qua --quarter II/2026 --group-by agency

Exit codes: 0 all well, 1 some document failed, 2 wrong usage.`,
    )
    .action(async (paths: string[], options: Options) => {
      const reader = readPlans(paths, limitsOf(options));
      if (options.groupBy !== undefined) await printGroups(reader.plans, options, options.groupBy);
      else if (options.format === 'ics') await printCalendar(reader.plans, options);
      else await printRows(reader.plans, options, options.format);
      process.exitCode = reader.failures() > 0 ? EXIT.failed : EXIT.ok;
    });
}

function isoDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text))
    return text;
  throw new InvalidArgumentError('a day looks like 2025-06-30');
}

/** `2026-Q2`, also written `2026-q2` or `II/2026`. */
function quarter(text: string): string {
  const code = /^(\d{4})-q([1-4])$/i.exec(text);
  if (code !== null) return `${code[1]}-Q${code[2]}`;
  const roman = /^(IV|I{1,3})\/(\d{4})$/i.exec(text);
  if (roman !== null)
    return `${roman[2]}-Q${['I', 'II', 'III', 'IV'].indexOf((roman[1] ?? '').toUpperCase()) + 1}`;
  throw new InvalidArgumentError('a quarter looks like 2026-Q2 or II/2026');
}

function filterOf({ agency, dueBefore, theme, monitor, quarter: asked, overdue }: Options): TaskFilter {
  return {
    ...(monitor === undefined ? {} : { monitor: namesFor(monitor) }),
    ...(asked === undefined ? {} : { quarter: asked }),
    ...(overdue === undefined ? {} : { overdueAt: overdue }),
    ...(agency === undefined ? {} : { agency: namesFor(agency) }),
    ...(dueBefore === undefined ? {} : { dueBefore }),
    ...(theme === undefined ? {} : { theme }),
  };
}

/** The name with all others that the gazetteer knows for the body: `Sở GD&ĐT` gives `Sở Giáo dục và Đào tạo` too. */
function namesFor(agency: string): string[] {
  const known = readKnownAgencies().filter(({ name, aliases }) =>
    [name, ...aliases].some((form) => keyOf(form) === keyOf(agency.normalize('NFC'))),
  );
  return [...new Set([agency, ...known.flatMap(({ name, aliases }) => [name, ...aliases])])];
}

async function printGroups(
  plans: ReturnType<typeof readPlans>['plans'],
  options: Options,
  by: Grouping,
): Promise<void> {
  const counter = createCounter(by, options.lang);
  for await (const plan of plans) {
    const view = viewOf(plan);
    counter.add(view, selectTasks(plan, filterOf(options), view));
  }
  const groups = counter.groups();
  if (options.format === 'table') process.stdout.write(barsText(groups, widthOf(process.stdout.columns, 80)));
  else {
    const rows = groups.map(({ name, count }) => [name, count]);
    printData(rowsText([by, 'tasks'], rows, options.format === 'json' ? 'json' : 'csv'));
  }
}

async function printRows(
  plans: ReturnType<typeof readPlans>['plans'],
  options: Options,
  format: RowFormat,
): Promise<void> {
  const sheet = SHEETS.find(({ name }) => name === 'tasks');
  const columns = (sheet?.columns ?? []).map(({ key }) => key);
  const idAt = columns.indexOf('id');
  const rows: Cell[][] = [];
  for await (const plan of plans) {
    const chosen = new Set<Cell>(selectTasks(plan, filterOf(options)).map(({ id }) => id));
    rows.push(...(sheet?.rows(plan) ?? []).filter((row) => chosen.has(row[idAt] ?? null)));
  }
  const shown = format === 'json' ? columns : SHOWN;
  const places = shown.map((key) => columns.indexOf(key));
  const raw = rows.map((row) => places.map((place) => row[place] ?? null));
  const cells = raw.map((row) => row.map((cell, index) => cellFor(shown[index] ?? '', cell, options.lang)));
  if (format === 'json') printData(rowsText(shown, raw, format));
  else
    printData(
      rowsText(
        shown.map((key) => labelOf(key, options.lang)),
        cells,
        format,
      ),
    );
}

async function printCalendar(plans: ReturnType<typeof readPlans>['plans'], options: Options): Promise<void> {
  const writer = calendarWriter({ language: options.lang });
  process.stdout.write(writer.head);
  for await (const plan of plans) {
    const view = viewOf(plan);
    printData(writer.entries(view, selectTasks(plan, filterOf(options), view)).text);
  }
  process.stdout.write(writer.foot);
}

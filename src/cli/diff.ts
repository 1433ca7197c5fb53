import { writeFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  type Comparison,
  type DiffFormat,
  type DiffKind,
  diffKind,
  diffPlans,
  type RenderOptions,
  renderDiff,
  renderRows,
  renderTracked,
  seriesOf,
  seriesPage,
} from '../diff/index.js';
import { workbookOf } from '../export/index.js';
import { replacing } from '../files/index.js';
import { failureLine } from './failure.js';
import { addLimitFlags, type LimitFlags, limitsOf } from './limits.js';
import { writeWhole } from './output.js';
import { readAll } from './readPlan.js';
import { renderSeries } from './series.js';
import { printData, shownIn } from './shown.js';
import { SUMMARIES } from './summaries.js';
import { place } from './values.js';

/** As `diff` has it. */
const DIFF_EXIT = { same: 0, differs: 1, error: 2 } as const;

interface Options extends LimitFlags {
  json?: boolean;
  markdown?: boolean;
  html?: boolean;
  csv?: boolean;
  xlsx?: boolean;
  docx?: boolean;
  series?: boolean;
  only?: ReadonlySet<DiffKind>;
  lang: 'en' | 'vi';
  years?: number;
  output?: string;
}

/** `kehoach diff`: what changed from one plan to the next. */
export function diffCommand(program: Command): void {
  const command = program
    .command('diff')
    .description(SUMMARIES.diff)
    .argument('<plans...>', 'OLD and NEW: plan JSON or documents; with --series, any number, oldest first')
    .addOption(new Option('--json', 'the comparison as JSON').conflicts(['markdown', 'html', 'csv', 'xlsx']))
    .addOption(new Option('--markdown', 'as Markdown').conflicts(['html', 'csv', 'xlsx']))
    .addOption(new Option('--html', 'as one self-contained page').conflicts(['csv', 'xlsx']))
    .addOption(new Option('--csv', 'as comma-separated rows, one a change').conflicts('xlsx'))
    .addOption(
      new Option('--xlsx', 'as an Excel workbook, a row a change (with --output)').conflicts([
        'series',
        'docx',
      ]),
    )
    .addOption(
      new Option(
        '--docx',
        "as a Word file: the new plan's text with tracked changes (with --output)",
      ).conflicts('series'),
    )
    .option('--only <kinds>', `show only these kinds: ${diffKind.options.join(', ')}`, kindsOf)
    .option('--series', 'follow every target and task through all the plans given')
    .option('--years <n>', 'years between the plans, where they tell it wrong', wholeNumber)
    .addOption(new Option('--lang <language>', 'language of the labels').choices(['en', 'vi']).default('en'))
    .option('-o, --output <file>', 'write to a file', place);
  addLimitFlags(command)
    .addHelpText(
      'after',
      `
Examples:
  $ kehoach diff ke-hoach-2024.docx ke-hoach-2025.pdf --only changed,added
  $ kehoach diff 2024.plan.json 2025.plan.json --html --lang vi -o so-sanh.html

Exit codes: 0 the same, 1 they differ, 2 something failed.`,
    )
    .action(async (paths: string[], options: Options) => {
      const series = options.series === true;
      if (series ? paths.length < 2 : paths.length !== 2)
        command.error(`error: diff takes ${series ? 'two plans or more' : 'two plans, OLD and NEW'}`, {
          exitCode: DIFF_EXIT.error,
        });
      if ((options.xlsx === true || options.docx === true) && options.output === undefined)
        command.error('error: --xlsx and --docx write a file: name it with --output', {
          exitCode: DIFF_EXIT.error,
        });
      try {
        process.exitCode = await run(paths, options);
      } catch (error) {
        process.stderr.write(`${failureLine('diff', error)}\n`);
        process.exitCode = DIFF_EXIT.error;
      }
    });
}

async function run(paths: readonly string[], options: Options): Promise<number> {
  const read = await readAll(paths, limitsOf(options));
  if (read === null) return DIFF_EXIT.error;
  const plans = formatOf(options) === 'terminal' && options.output === undefined ? shownIn(read) : read;
  const years = options.years === undefined ? {} : { yearShift: options.years };
  if (options.series === true) {
    const series = seriesOf(
      plans.map(({ plan }) => plan),
      years,
    );
    const format = formatOf(options);
    const text =
      format === 'html' ? seriesPage(series, renderOptions(options)) : renderSeries(series, format);
    await print(text, options);
    const differs = [...series.targets, ...series.tasks].some(({ kinds }) =>
      kinds.some((kind) => kind !== 'unchanged'),
    );
    return differs ? DIFF_EXIT.differs : DIFF_EXIT.same;
  }
  const [old, next] = plans;
  if (old === undefined || next === undefined) return DIFF_EXIT.error;
  const texts = old.text === null || next.text === null ? {} : { texts: { old: old.text, new: next.text } };
  const diff = diffPlans(old.plan, next.plan, { ...years, ...texts });
  const comparison = { old: old.plan, new: next.plan, diff };
  const file = await fileOf(comparison, options);
  if (file !== null && options.output !== undefined)
    await replacing(options.output, (temporary) => writeFile(temporary, file));
  else await print(renderDiff(comparison, formatOf(options), renderOptions(options)), options);
  return diff.summary.same ? DIFF_EXIT.same : DIFF_EXIT.differs;
}

/** The forms that are no text; null where none is asked for. */
async function fileOf(comparison: Comparison, options: Options): Promise<Uint8Array | null> {
  if (options.docx === true) return renderTracked(comparison, renderOptions(options));
  if (options.xlsx !== true) return null;
  const { title, rows } = renderRows(comparison, renderOptions(options));
  return workbookOf(title, rows, options.lang);
}

function formatOf({ json, markdown, html, csv }: Options): DiffFormat {
  if (json === true) return 'json';
  if (markdown === true) return 'markdown';
  if (html === true) return 'html';
  return csv === true ? 'csv' : 'terminal';
}

function renderOptions({ lang, only, output }: Options): RenderOptions {
  const color =
    output === undefined && process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '';
  return { language: lang, only: only ?? null, color };
}

async function print(text: string, options: Options): Promise<void> {
  const { output } = options;
  if (output !== undefined) await writeWhole(output, text);
  else if (formatOf(options) === 'terminal') process.stdout.write(text);
  else printData(text);
}

function kindsOf(list: string): ReadonlySet<DiffKind> {
  return new Set(
    list.split(',').map((name) => {
      const kind = diffKind.safeParse(name.trim());
      if (!kind.success) throw new InvalidArgumentError(`${name} is none of ${diffKind.options.join(', ')}.`);
      return kind.data;
    }),
  );
}

function wholeNumber(text: string): number {
  if (!/^-?\d{1,3}$/.test(text)) throw new InvalidArgumentError('A whole number of years is needed.');
  return Number(text);
}

import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { KehoachError } from '../errors.js';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportOptions,
  exportPlans,
  FORMATS,
  isOneFile,
  LANGUAGES,
  PURPOSES,
  type Purpose,
  withScratch,
} from '../export/index.js';
import { addressOf, exportToPostgres, isPostgres } from '../store/index.js';
import { counted } from './counted.js';
import { EXIT } from './exit.js';
import { failureLine } from './failure.js';
import { addLimitFlags, type LimitFlags, limitsOf } from './limits.js';
import { type PlanReader, readPlans } from './planInputs.js';
import { printable } from './printable.js';
import { SUMMARIES } from './summaries.js';
import { place } from './values.js';

interface Options extends LimitFlags {
  /** A format, or the address of a database. */
  to: string;
  output?: string;
  lang: NonNullable<ExportOptions['language']>;
  sheet?: string;
  separator: keyof typeof SEPARATORS;
  for?: Purpose;
  alarm?: number;
}

const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t' } as const;

/** `kehoach export`: plans as spreadsheets, databases, calendars, pages. */
export function exportCommand(program: Command): void {
  const command = program
    .command('export')
    .description(SUMMARIES.export)
    .argument('<paths...>', 'plan JSON, folders of it, or documents; - reads standard input')
    .addOption(
      new Option('--to <format>', `${EXPORT_FORMATS.join(', ')}, or postgres://host/database`)
        .argParser(target)
        .makeOptionMandatory(),
    )
    .option(
      '-o, --output <path>',
      'file or folder to write; - writes a one-file format to standard output',
      place,
    )
    .addOption(
      new Option(
        '--for <purpose>',
        'xlsx: a workbook that people fill in (tracking); csv: the columns that a program imports',
      ).choices([...PURPOSES]),
    )
    .addOption(new Option('--alarm <days>', 'ics: remind so many days before').argParser(wholeNumber))
    .addOption(new Option('--lang <language>', 'language of headings').choices([...LANGUAGES]).default('vi'))
    .option(
      '--sheet <name>',
      'csv: only this sheet, as a file (targets, measures, tasks, assignees, documents)',
    )
    .addOption(
      new Option('--separator <sign>', 'csv: sign between cells')
        .choices(Object.keys(SEPARATORS))
        .default('comma'),
    );
  addLimitFlags(command)
    .addHelpText(
      'after',
      `
One file:          xlsx, jsonl, sqlite, ics, label-studio, csv with --sheet or --for
A file a table:    csv, parquet (a folder)
A file a document: stratml, markdown, html (a folder, or a file for one document)
A database:        postgres://host/database, without -o; password in KEHOACH_STORE_PASSWORD
jsonl, sqlite, parquet and postgres add to what is there; the same documents twice change nothing.
xlsx --for tracking keeps what people typed into the workbook that is there.
label-studio needs the documents themselves: plans do not hold their text.

Examples:
  $ kehoach export ket-qua --to xlsx -o ke-hoach.xlsx
  $ kehoach export ket-qua --to xlsx --for tracking -o theo-doi.xlsx
  $ kehoach export ket-qua --to csv --for jira -o jira.csv
  $ kehoach export ke-hoach-2026.docx --to ics -o lich.ics
  $ kehoach export ket-qua --to postgres://kho/ke-hoach

Exit codes: 0 all well, 1 some document failed, 2 wrong usage.`,
    )
    .action(async (paths: string[], options: Options) => {
      const reader = readPlans(paths, limitsOf(options));
      try {
        if (isPostgres(options.to)) await exportToDatabase(reader.plans, options);
        else await exportTo(reader, formatOf(options.to), options);
        process.exitCode = reader.failures() > 0 ? EXIT.failed : EXIT.ok;
      } catch (error) {
        process.stderr.write(`${failureLine(options.output ?? '(export)', error)}\n`);
        const isUsage = error instanceof KehoachError && error.code === 'usage';
        process.exitCode = isUsage ? EXIT.usage : EXIT.failed;
      }
    });
}

function wholeNumber(text: string): number {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It should be a whole number of days.');
}

/** A name of a format, or the address of a database, which is looked at when it is used. */
function target(text: string): string {
  if (isPostgres(text) || (EXPORT_FORMATS as string[]).includes(text)) return text;
  throw new InvalidArgumentError(`Formats are ${EXPORT_FORMATS.join(', ')}, or postgres://host/database.`);
}

function formatOf(text: string): ExportFormat {
  return EXPORT_FORMATS.find((format) => format === text) ?? 'csv';
}

async function exportToDatabase(
  plans: ReturnType<typeof readPlans>['plans'],
  { to, output }: Options,
): Promise<void> {
  if (output !== undefined)
    throw new KehoachError('usage', 'A database is no file to write.', { hint: 'Leave out -o.' });
  const { url, shown } = addressOf('store', to, process.env);
  const { plans: count, rows } = await exportToPostgres(plans, url);
  process.stderr.write(`${shown}: ${counted(count, 'document')}, ${counted(rows, 'row')}\n`);
}

async function exportTo(
  { plans, textOf }: PlanReader,
  format: ExportFormat,
  { output, ...options }: Options,
): Promise<void> {
  if (output === undefined)
    throw new KehoachError('usage', 'Say where to write: -o file or folder, or -o - for standard output.');
  if (options.for !== undefined && format !== (options.for === 'tracking' ? 'xlsx' : 'csv'))
    throw new KehoachError('usage', `--for ${options.for} does not go with --to ${format}.`, {
      hint: '--to xlsx is for tracking, --to csv for the others.',
    });
  const settings: ExportOptions = {
    textOf,
    language: options.lang,
    separator: SEPARATORS[options.separator],
    ...(options.for === undefined ? {} : { purpose: options.for }),
    ...(options.alarm === undefined ? {} : { alarmDays: options.alarm }),
    ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
  };
  if (output !== '-') {
    const { files, plans: count, rows } = await exportPlans(plans, format, output, settings);
    process.stderr.write(
      `${printable(output)}: ${counted(count, 'document')}, ${counted(rows, 'row')}, ${counted(files.length, 'file')}\n`,
    );
    return;
  }
  if (FORMATS[format].shape === 'tables' && !isOneFile(settings))
    throw new KehoachError('usage', `${format} is several files; standard output takes one.`, {
      hint: 'Give a folder, or for csv one --sheet.',
    });
  await withScratch(async (folder) => {
    const { files } = await exportPlans(
      plans,
      format,
      join(folder, `plans.${FORMATS[format].extension}`),
      settings,
    );
    for (const file of files) await pipeline(createReadStream(file), process.stdout, { end: false });
  });
}

import type { Command } from 'commander';
import { addBatchFlags, type BatchFlags, batchOptions, ocrOptions } from './batchOptions.js';
import { EXIT } from './exit.js';
import { limitsOf } from './limits.js';
import { pdfEngineOf } from './pdfEngine.js';
import { toSearchable } from './searchable.js';
import { SUMMARIES } from './summaries.js';
import { place } from './values.js';

interface Options extends BatchFlags {
  output?: string;
  stdout?: boolean;
  searchable?: string;
  bind?: boolean;
  force?: boolean;
  corrections?: string;
}

/** `kehoach convert`: documents in, plan JSON out. */
export function convertCommand(program: Command): void {
  const command = program
    .command('convert')
    .description(SUMMARIES.convert)
    .argument('<paths...>', 'files, folders and patterns; - reads standard input')
    .option('-o, --output <dir>', 'folder for the results, one <name>.plan.json a document', place)
    .option('--stdout', 'write the plans to standard output, one after another')
    .option(
      '--searchable <file>',
      'write one scan anew as a PDF whose words can be searched and copied',
      place,
    )
    .option('--bind', 'take each folder as one document, its pictures (JPEG, PNG, TIFF) as the pages')
    .option('--force', 'convert what is unchanged since the last run as well')
    .option('--corrections <dir>', 'folder with what people corrected, applied to what is read');
  addBatchFlags(command)
    .addHelpText(
      'after',
      `
Examples:
  $ kehoach convert ke-hoach-2026.docx -o ket-qua
  ket-qua/ke-hoach-2026.docx.plan.json
  $ kehoach convert ban-quet.pdf --searchable ban-quet-tim-duoc.pdf
  $ kehoach convert --bind trang-quet/ -o ket-qua
  $ kehoach convert van-ban/ 'luu-tru/20*/*.pdf' -o ket-qua

Beside the plans stands manifest.jsonl, one line a document. Documents that have not changed since the last run
are skipped. Hidden files are left out, links to folders are not followed. Ctrl-C finishes what has begun; running
the same command again goes on where the last run stopped.

Exit codes: 0 all well, 1 some document failed (in this run or, skipped, in an earlier one), 2 wrong usage,
130 stopped by Ctrl-C.`,
    )
    .action(async (paths: string[], options: Options) => {
      if (options.searchable !== undefined) {
        const [path] = paths;
        if (path === undefined || paths.length > 1 || path === '-' || options.output !== undefined) {
          return command.error('error: --searchable takes one file, and no -o', { exitCode: EXIT.usage });
        }
        return toSearchable(path, options.searchable, options);
      }
      if ((options.output === undefined) === (options.stdout !== true)) {
        command.error('error: say where the plans go: -o DIR or --stdout', { exitCode: EXIT.usage });
      }
      if (options.output === undefined) await toStandardOutput(paths, options);
      else await toFolder(paths, options.output, options);
    });
}

async function toStandardOutput(paths: string[], options: Options): Promise<void> {
  const [{ readEach }, { planText }] = await Promise.all([import('./reading.js'), import('./output.js')]);
  const { format, corrections } = options;
  process.exitCode = await readEach(
    paths,
    {
      ...limitsOf(options),
      ...ocrOptions(options),
      ...pdfEngineOf(options),
      ...(format === 'auto' ? {} : { format }),
      ...(options.bind === true ? { bind: true } : {}),
      ...(corrections === undefined ? {} : { corrections }),
    },
    ({ plan }) => planText(plan),
  );
}

async function toFolder(paths: string[], output: string, options: Options): Promise<void> {
  const [{ countFiles, rootOf }, { everythingIn }, { runWithReport }] = await Promise.all([
    import('../batch/index.js'),
    import('./inputs.js'),
    import('./runWithReport.js'),
  ]);
  process.exitCode = await runWithReport(
    () => everythingIn(paths, output, options.bind),
    {
      output,
      ...batchOptions(options),
      force: options.force === true,
      ...(options.corrections === undefined ? {} : { corrections: options.corrections }),
      roots: paths.map(rootOf),
      ...(options.timeout === undefined && options.memory === undefined ? {} : { workers: true }),
    },
    { ...options, output, total: () => countFiles(paths, output, options.bind) },
  );
}

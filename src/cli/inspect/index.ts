import { type Command, Option } from 'commander';
import type { Conversion } from '../../convert.js';
import { addLimitFlags, type LimitFlags, limitsOf } from '../limits.js';
import { addPdfEngineFlag, type PdfEngineFlag, pdfEngineOf } from '../pdfEngine.js';
import { readEach } from '../reading.js';
import { shownIn } from '../shown.js';
import { SUMMARIES } from '../summaries.js';
import { widthOf } from '../width.js';
import { writeOverlay } from './overlay.js';
import { drawPlan } from './picture.js';
import { WORDS } from './words.js';

/** Width of the picture where the output is no terminal. */
const PIPED_WIDTH = 120;

interface InspectOptions extends LimitFlags, PdfEngineFlag {
  lang: 'en' | 'vi';
  page: string;
  overlay?: string;
  full?: boolean;
}

/** `kehoach inspect`: a readable picture of one plan. */
export function inspectCommand(program: Command): void {
  const command = program
    .command('inspect')
    .description(SUMMARIES.inspect)
    .argument('<file>', 'a document; - reads standard input')
    .addOption(new Option('--lang <language>', 'language of the labels').choices(['en', 'vi']).default('en'))
    .option('--full', 'tasks in a table with all of their words, instead of one line each')
    .option('--page <number>', 'with --overlay: the page to draw, from 1', '1')
    .option(
      '--overlay <svg>',
      'write a picture of a PDF page with lines, cells, blocks and roles drawn over it',
    );
  addLimitFlags(addPdfEngineFlag(command))
    .addHelpText(
      'after',
      '\nExample:\n  $ kehoach inspect ke-hoach-2026.docx --lang vi\n  $ kehoach inspect ke-hoach-2026.pdf --page 3 --overlay trang-3.svg',
    )
    .action(async (file: string, { lang, page, overlay, full = false, ...flags }: InspectOptions) => {
      const show = async (conversion: Conversion): Promise<string> => {
        if (overlay !== undefined) {
          await writeOverlay(conversion, file, Number(page), overlay, flags.pdfEngine);
          return '';
        }
        return drawPlan(shownIn(conversion), {
          words: WORDS[lang],
          full,
          width: widthOf(process.stdout.columns, PIPED_WIDTH),
          color: process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '',
        });
      };
      process.exitCode = await readEach([file], { ...limitsOf(flags), ...pdfEngineOf(flags) }, show, (text) =>
        process.stdout.write(text),
      );
    });
}

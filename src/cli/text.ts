import type { Command } from 'commander';
import { addLimitFlags, type LimitFlags, limitsOf } from './limits.js';
import { addPdfEngineFlag, type PdfEngineFlag, pdfEngineOf } from './pdfEngine.js';
import { readEach } from './reading.js';
import { SUMMARIES } from './summaries.js';

/** `kehoach text`: the canonical text that every span points into. */
export function textCommand(program: Command): void {
  const command = program
    .command('text')
    .description(SUMMARIES.text)
    .argument('<file>', 'a document; - reads standard input');
  addLimitFlags(addPdfEngineFlag(command))
    .addHelpText('after', '\nExample:\n  $ kehoach text quyet-dinh.pdf | less')
    .action(async (file: string, flags: LimitFlags & PdfEngineFlag) => {
      process.exitCode = await readEach(
        [file],
        { ...limitsOf(flags), ...pdfEngineOf(flags) },
        ({ text }) => `${text}\n`,
      );
    });
}

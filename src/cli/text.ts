import type { Command } from 'commander';
import { convert } from '../convert.js';
import { EXIT } from './exit.js';
import { failureLine } from './failure.js';
import { inputsOf } from './inputs.js';

/** `kehoach text`: the canonical text that every span points into. */
export function textCommand(program: Command): void {
  program
    .command('text')
    .description('print the canonical text of a document, the text that spans point into')
    .argument('<file>', 'a document; - reads standard input')
    .addHelpText('after', '\nExample:\n  $ kehoach text quyet-dinh.pdf | less')
    .action(async (file: string) => {
      for await (const input of inputsOf([file])) {
        try {
          process.stdout.write(`${(await convert(input.source)).text}\n`);
        } catch (error) {
          process.stderr.write(`${failureLine(input.label, error)}\n`);
          process.exitCode = EXIT.failed;
        }
      }
    });
}

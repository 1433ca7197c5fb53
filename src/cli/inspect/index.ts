import { type Command, Option } from 'commander';
import { convert } from '../../convert.js';
import { EXIT } from '../exit.js';
import { failureLine } from '../failure.js';
import { inputsOf } from '../inputs.js';
import { drawPlan } from './picture.js';
import { WORDS } from './words.js';

/** Width of the picture where the output is no terminal. */
const PIPED_WIDTH = 120;

/** `kehoach inspect`: a readable picture of one plan. */
export function inspectCommand(program: Command): void {
  program
    .command('inspect')
    .description(
      'show a readable picture of one document: letterhead, outline, targets, tasks, what to check',
    )
    .argument('<file>', 'a document; - reads standard input')
    .addOption(new Option('--lang <language>', 'language of the labels').choices(['en', 'vi']).default('en'))
    .addHelpText('after', '\nExample:\n  $ kehoach inspect ke-hoach-2026.docx --lang vi')
    .action(async (file: string, options: { lang: 'en' | 'vi' }) => {
      for await (const input of inputsOf([file])) {
        try {
          const conversion = await convert(input.source);
          process.stdout.write(
            drawPlan(conversion, {
              words: WORDS[options.lang],
              width: process.stdout.columns ?? PIPED_WIDTH,
              color: process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '',
            }),
          );
        } catch (error) {
          process.stderr.write(`${failureLine(input.label, error)}\n`);
          process.exitCode = EXIT.failed;
        }
      }
    });
}

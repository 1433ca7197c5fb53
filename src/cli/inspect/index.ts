import { type Command, Option } from 'commander';
import { addLimitFlags, type LimitFlags, limitsOf } from '../limits.js';
import { readEach } from '../reading.js';
import { drawPlan } from './picture.js';
import { WORDS } from './words.js';

/** Width of the picture where the output is no terminal. */
const PIPED_WIDTH = 120;

/** `kehoach inspect`: a readable picture of one plan. */
export function inspectCommand(program: Command): void {
  const command = program
    .command('inspect')
    .description(
      'show a readable picture of one document: letterhead, outline, targets, tasks, what to check',
    )
    .argument('<file>', 'a document; - reads standard input')
    .addOption(new Option('--lang <language>', 'language of the labels').choices(['en', 'vi']).default('en'));
  addLimitFlags(command)
    .addHelpText('after', '\nExample:\n  $ kehoach inspect ke-hoach-2026.docx --lang vi')
    .action(async (file: string, { lang, ...flags }: LimitFlags & { lang: 'en' | 'vi' }) => {
      process.exitCode = await readEach([file], limitsOf(flags), (conversion) =>
        drawPlan(conversion, {
          words: WORDS[lang],
          width: process.stdout.columns ?? PIPED_WIDTH,
          color: process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '',
        }),
      );
    });
}

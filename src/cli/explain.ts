import { type Command, Option } from 'commander';
import { convert } from '../convert.js';
import { explain } from '../explain/index.js';
import { type ExplainLanguage, renderExplanation } from '../explain/render.js';
import { EXIT } from './exit.js';
import { failureLine } from './failure.js';
import { inputsOf } from './inputs.js';

interface ExplainOptions {
  lang: ExplainLanguage;
  json?: true;
}

/** `kehoach explain`: why each value of an item came about. */
export function explainCommand(program: Command): void {
  program
    .command('explain')
    .description('say of each value of an item which words it was read from, where, and by which rule')
    .argument('<file>', 'a document; - reads standard input')
    .argument('[id]', 'id or key of a target or task; all of them where it is left out')
    .addOption(new Option('--lang <language>', 'language of the labels').choices(['en', 'vi']).default('en'))
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  $ kehoach explain ke-hoach-2026.pdf PL-3 --lang vi')
    .action(async (file: string, id: string | undefined, options: ExplainOptions) => {
      for await (const input of inputsOf([file])) {
        try {
          const { plan, text } = await convert(input.source);
          const found = explain(plan, text, id ?? null);
          if (found.length === 0) {
            process.stderr.write(
              `kehoach: ${input.label}: no target or task has the id or key “${id ?? ''}”\n`,
            );
            process.exitCode = EXIT.failed;
          } else if (options.json === true) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
          else process.stdout.write(`${found.map((one) => renderExplanation(one, options.lang)).join('\n')}`);
        } catch (error) {
          process.stderr.write(`${failureLine(input.label, error)}\n`);
          process.exitCode = EXIT.failed;
        }
      }
    });
}

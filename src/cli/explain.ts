import { type Command, Option } from 'commander';
import { KehoachError } from '../errors.js';
import { explain } from '../explain/index.js';
import { type ExplainLanguage, renderExplanation } from '../explain/render.js';
import { addLimitFlags, type LimitFlags, limitsOf } from './limits.js';
import { readEach } from './reading.js';
import { shown } from './shown.js';
import { SUMMARIES } from './summaries.js';

interface ExplainOptions extends LimitFlags {
  lang: ExplainLanguage;
  json?: true;
}

/** `kehoach explain`: why each value of an item came about. */
export function explainCommand(program: Command): void {
  const command = program
    .command('explain')
    .description(SUMMARIES.explain)
    .argument('<file>', 'a document; - reads standard input')
    .argument('[id]', 'id or key of a target or task; all of them where it is left out')
    .addOption(new Option('--lang <language>', 'language of the labels').choices(['en', 'vi']).default('en'))
    .option('--json', 'as JSON');
  addLimitFlags(command)
    .addHelpText('after', '\nExample:\n  $ kehoach explain ke-hoach-2026.pdf PL-3 --lang vi')
    .action(async (file: string, id: string | undefined, { lang, json, ...flags }: ExplainOptions) => {
      process.exitCode = await readEach([file], limitsOf(flags), ({ plan, text }) => {
        const found = explain(plan, text, id ?? null);
        if (found.length === 0)
          throw new KehoachError('usage', `No target or task has the id or key “${id ?? ''}”.`);
        return json === true
          ? `${JSON.stringify(found, null, 2)}\n`
          : shown(found.map((one) => renderExplanation(one, lang)).join('\n'));
      });
    });
}

import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { convert } from '../convert.js';
import type { SourceFormat } from '../ingest/index.js';
import { EXIT } from './exit.js';
import { failureLine } from './failure.js';
import { type Input, inputsOf } from './inputs.js';
import { planText, writeWhole } from './output.js';

interface Options {
  output?: string;
  stdout?: boolean;
  format: SourceFormat | 'auto';
}

/** `kehoach convert`: documents in, plan JSON out. */
export function convertCommand(program: Command): void {
  program
    .command('convert')
    .description('convert documents to plan JSON')
    .argument('<paths...>', 'files and folders; - reads standard input')
    .option('-o, --output <dir>', 'folder for the results, one <name>.plan.json a document')
    .option('--stdout', 'write the plans to standard output')
    .addOption(
      new Option('--format <format>', 'format of the documents')
        .choices(['auto', 'pdf', 'docx', 'doc', 'html', 'markdown', 'text'])
        .default('auto'),
    )
    .addHelpText(
      'after',
      `
Example:
  $ kehoach convert ke-hoach-2026.docx -o ket-qua
  ket-qua/ke-hoach-2026.docx.plan.json

Exit codes: 0 all well, 1 some document failed, 2 wrong usage.`,
    )
    .action(async (paths: string[], options: Options, command: Command) => {
      if (options.output === undefined && options.stdout !== true) {
        command.error('error: say where the plans go: -o DIR or --stdout', { exitCode: EXIT.usage });
      }
      let failed = 0;
      for await (const input of inputsOf(paths)) {
        try {
          await convertOne(input, options);
        } catch (error) {
          failed++;
          process.stderr.write(`${failureLine(input.label, error)}\n`);
        }
      }
      process.exitCode = failed > 0 ? EXIT.failed : EXIT.ok;
    });
}

async function convertOne(input: Input, options: Options): Promise<void> {
  const { plan } = await convert(input.source, {
    ...(typeof input.source === 'string' ? {} : { name: input.name }),
    ...(options.format === 'auto' ? {} : { format: options.format }),
  });
  if (options.stdout === true) process.stdout.write(planText(plan));
  if (options.output === undefined) return;
  const path = join(options.output, `${input.name}.plan.json`);
  await writeWhole(path, planText(plan));
  const { targets, tasks, diagnostics } = plan;
  const remarks = diagnostics.filter((diagnostic) => diagnostic.severity !== 'info').length;
  process.stderr.write(
    `${input.label} → ${path}: ${targets.length} targets, ${tasks.length} tasks, ${remarks} remarks\n`,
  );
}

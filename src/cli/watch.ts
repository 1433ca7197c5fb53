import { type Command, Option } from 'commander';
import { addBatchFlags, type BatchFlags, batchOptions } from './batchOptions.js';
import { EXIT } from './exit.js';
import { failureLine } from './failure.js';
import { SUMMARIES } from './summaries.js';
import { amount, place } from './values.js';

interface Options extends BatchFlags {
  output: string;
  settle: number;
  poll?: boolean;
}

/** `kehoach watch`: converts what arrives in a folder. */
export function watchCommand(program: Command): void {
  const command = program
    .command('watch')
    .description(SUMMARIES.watch)
    .argument('<folder>', 'the folder; folders below it are watched as well')
    .requiredOption('-o, --output <dir>', 'folder for the results, one <name>.plan.json a document', place)
    .addOption(
      new Option('--settle <seconds>', 'how long a file must not have grown before it is read')
        .argParser(amount)
        .default(2),
    )
    .option('--poll', 'look again and again instead of being told: for folders on a network');
  addBatchFlags(command)
    .addHelpText(
      'after',
      `
Example:
  $ kehoach watch van-ban-den -o ket-qua

What is in the folder already is converted first, unless it has not changed. Ctrl-C finishes what has begun.

A folder that is taken away and comes back is watched again.

Exit codes: 0 stopped by Ctrl-C, all well, 1 some document that is there could not be read when it was last tried, or the
folder is not there, 2 wrong usage.`,
    )
    .action(async (folder: string, options: Options) => {
      const [{ checkWatchable, watchDocuments }, { runWithReport }] = await Promise.all([
        import('../batch/watch.js'),
        import('./runWithReport.js'),
      ]);
      const { output, settle, poll = false } = options;
      try {
        await checkWatchable(folder);
      } catch (error) {
        process.stderr.write(`${failureLine(folder, error)}\n`);
        process.exitCode = EXIT.failed;
        return;
      }
      process.exitCode = await runWithReport(
        (stop, tell) =>
          watchDocuments(folder, {
            output,
            settle: settle * 1000,
            poll,
            stop,
            onState: (event) => tell({ event, folder, output }),
          }),
        { output, ...batchOptions(options), workers: true, live: true, roots: [folder] },
        options,
      );
    });
}

import { type Command, Option } from 'commander';
import { loadPart } from '../parts.js';
import type { Queued } from '../queue/index.js';
import type { Again } from '../store/index.js';
import { addReadingFlags, type ReadingFlags, readingOptions } from './batchOptions.js';
import { EXIT } from './exit.js';
import { failureText } from './failure.js';
import { addPdfEngineFlag, type PdfEngineFlag, pdfEngineOf } from './pdfEngine.js';
import { addQueueFlags, addressesOf, PASSWORDS, type QueueFlags } from './queueFlags.js';
import { SUMMARIES } from './summaries.js';

interface Options extends QueueFlags, ReadingFlags, PdfEngineFlag {
  keep: 'bytes' | 'place';
  again?: Again;
  json?: boolean;
}

/** `kehoach enqueue`: documents onto a queue. */
export function enqueueCommand(program: Command): void {
  const command = program
    .command('enqueue')
    .description(SUMMARIES.enqueue)
    .argument('[paths...]', 'files, folders and patterns; - reads standard input');
  addPdfEngineFlag(addReadingFlags(addQueueFlags(command)))
    .addOption(
      new Option('--keep <what>', 'whether the store keeps the bytes of documents or only where they are')
        .choices(['bytes', 'place'])
        .default('bytes'),
    )
    .addOption(
      new Option(
        '--again <which>',
        'documents in the store: those this version has no result for, or those that failed',
      ).choices(['missing', 'failed']),
    )
    .option('--json', 'tell everything as JSON on standard output, one document a line')
    .addHelpText(
      'after',
      `
Examples:
  $ kehoach enqueue luu-tru/ --queue redis://hang-doi --store postgres://kho/ke-hoach
  $ kehoach enqueue --again missing --queue redis://hang-doi --store postgres://kho/ke-hoach

The same bytes are one document, under the name they first came with. Queueing twice changes nothing.
${PASSWORDS}

Exit codes: 0 all well, 1 some document could not be queued, 2 wrong usage.`,
    )
    .action(async (paths: string[], options: Options) => {
      if ((paths.length === 0) === (options.again === undefined)) {
        command.error('error: say what to queue: paths, or --again', { exitCode: EXIT.usage });
      }
      process.exitCode = await enqueue(paths, options);
    });
}

async function enqueue(paths: string[], options: Options): Promise<number> {
  const [{ openEnqueuer }, { openStore }, { inputsOf }] = await Promise.all([
    loadPart('queue', () => import('../queue/index.js')),
    import('../store/index.js'),
    import('./inputs.js'),
  ]);
  const { queue, store: place } = addressesOf(options);
  const store = await openStore(place.url);
  const enqueuer = openEnqueuer(queue.url, store, {
    keep: options.keep,
    ...readingOptions(options),
    ...pdfEngineOf(options),
  });
  const count = { queued: 0, converted: 0, unreadable: 0 };
  try {
    const all =
      options.again === undefined ? enqueuer.addAll(inputsOf(paths)) : enqueuer.again(options.again);
    for await (const queued of all) {
      count[queued.state]++;
      tell(queued, options.json === true);
    }
  } finally {
    await enqueuer.close();
    await store.close();
  }
  const { queued, converted, unreadable } = count;
  process.stderr.write(`queued ${queued}, converted already ${converted}, unreadable ${unreadable}\n`);
  return unreadable > 0 ? EXIT.failed : EXIT.ok;
}

function tell(queued: Queued, asJson: boolean): void {
  if (asJson) process.stdout.write(`${JSON.stringify(queued)}\n`);
  else if (queued.failure !== null) process.stderr.write(`${failureText(queued.label, queued.failure)}\n`);
}

import type { Command } from 'commander';
import { loadPart } from '../parts.js';
import type { QueueStatus } from '../queue/index.js';
import { addReadingFlags, type ReadingFlags, readingOptions } from './batchOptions.js';
import { EXIT } from './exit.js';
import { addPdfEngineFlag, type PdfEngineFlag, pdfEngineOf } from './pdfEngine.js';
import { printable } from './printable.js';
import { addQueueFlags, addressesOf, PASSWORDS, type QueueFlags } from './queueFlags.js';
import { textTable } from './report/textTable.js';
import { SUMMARIES } from './summaries.js';

interface Options extends QueueFlags, ReadingFlags, PdfEngineFlag {
  json?: boolean;
}

/** `kehoach status`: how far the workers are. */
export function statusCommand(program: Command): void {
  const command = program.command('status').description(SUMMARIES.status);
  addPdfEngineFlag(addReadingFlags(addQueueFlags(command)))
    .option('--json', 'as JSON on standard output')
    .addHelpText(
      'after',
      `
Example:
  $ kehoach status --queue redis://hang-doi --store postgres://kho/ke-hoach
${PASSWORDS}

Exit codes: 0 all well, 1 queue or store cannot be reached, 2 wrong usage.`,
    )
    .action(async (options: Options) => {
      const [{ readStatus }, { openStore }] = await Promise.all([
        loadPart('queue', () => import('../queue/index.js')),
        import('../store/index.js'),
      ]);
      const { queue, store: place } = addressesOf(options);
      const store = await openStore(place.url);
      try {
        const status = await readStatus(queue.url, store, {
          ...readingOptions(options),
          ...pdfEngineOf(options),
        });
        process.stdout.write(options.json === true ? `${JSON.stringify(status)}\n` : statusText(status));
        process.exitCode = EXIT.ok;
      } finally {
        await store.close();
      }
    });
}

function statusText(status: QueueStatus): string {
  const { depth, summary, secondsLeft } = status;
  const parts = [
    textTable([
      ['extractor', `${status.version} (${status.options})`],
      ['documents in the store', summary.documents],
      ['  ok', summary.ok],
      ['  with warnings', summary.warned],
      ['  failed', summary.failed],
      ['  waiting', depth.waiting],
      ['  in hand', depth.active],
      ['  to be tried again', depth.delayed],
      ['pages', summary.pages],
      ['in the last minute', summary.lastMinute],
      ['in the last hour', summary.lastHour],
      ['time left', secondsLeft === null ? '-' : `${Math.ceil(secondsLeft / 60)} min`],
    ]),
  ];
  if (summary.failures.length > 0) {
    parts.push(
      textTable([
        ['failure', 'documents', 'first'],
        ...summary.failures.map(({ code, documents, first }) => [code, documents, printable(first)]),
      ]),
    );
  }
  if (summary.slowest.length > 0) {
    parts.push(
      textTable([
        ['slowest', ''],
        ...summary.slowest.map(({ name, milliseconds }) => [
          printable(name),
          `${(milliseconds / 1000).toFixed(1)} s`,
        ]),
      ]),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

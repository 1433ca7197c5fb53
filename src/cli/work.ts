import { setTimeout as sleep } from 'node:timers/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { loadPart } from '../parts.js';
import type { QueueView, Working, WorkOptions } from '../queue/index.js';
import type { Readers } from '../queue/readers.js';
import { EXIT } from './exit.js';
import { addLimitFlags, type LimitFlags, limitsOf } from './limits.js';
import { addQueueFlags, addressesOf, PASSWORDS, type QueueFlags } from './queueFlags.js';
import { stopOnSignal } from './signals.js';
import { SUMMARIES } from './summaries.js';
import { amount, positive, whole } from './values.js';

interface Options extends QueueFlags, LimitFlags {
  concurrency?: number;
  tries?: number;
  lostAfter?: number;
  partPages?: number;
  grace: number;
  listen?: { host: string; port: number };
  untilEmpty?: boolean;
}

/** How often a worker that ends with the queue looks whether it is empty, in milliseconds. */
const LOOK_EVERY_MS = 200;

/** How often it looks whether it has nothing in hand, which it need not ask anybody. */
const OWN_EVERY_MS = 20;

/** Longest wait for connections to close, in milliseconds. */
const CLOSE_MS = 2_000;

/** `kehoach work`: a worker over a queue. */
export function workCommand(program: Command): void {
  const command = program.command('work').description(SUMMARIES.work);
  addLimitFlags(addQueueFlags(command))
    .option('--concurrency <n>', 'documents converted at once (default: one a core)', whole)
    .option('--tries <n>', 'tries for a document whose failure may pass (default: 3)', whole)
    .option(
      '--lost-after <seconds>',
      'a worker that gives no sign for so long is taken for lost (default: 30)',
      positive,
    )
    .option(
      '--part-pages <n>',
      'pages of a scan that one worker reads; a scan of twice as many is split (default: 20)',
      whole,
    )
    .addOption(
      new Option(
        '--grace <seconds>',
        'time to finish what is in hand when asked to end; the rest is handed back',
      )
        .argParser(amount)
        .default(20),
    )
    .option('--listen <[host:]port>', 'answer /metrics, /health and /ready there', listenAddress)
    .option('--until-empty', 'end when the queue is empty')
    .addHelpText(
      'after',
      `
Example:
  $ kehoach work --queue redis://hang-doi --store postgres://kho/ke-hoach --listen 9464

What happens is told as JSON on standard error, one event a line; documents are named by their hash.
${PASSWORDS}

Exit codes: 0 ended as asked, 1 could not begin, 2 wrong usage.`,
    )
    .action(work);
}

async function work(options: Options): Promise<void> {
  const { startReaders } = await import('../queue/readers.js');
  const addresses = addressesOf(options);
  const readers = startReaders(workOptions(options));
  try {
    await workWith(readers, addresses, options);
  } catch (error) {
    await readers.pool.close();
    throw error;
  }
}

async function workWith(
  readers: Readers,
  addresses: ReturnType<typeof addressesOf>,
  options: Options,
): Promise<void> {
  const [{ jsonLog, listen, startMetrics, startWorker, viewQueue }, { openStore }] = await Promise.all([
    loadPart('queue', () => import('../queue/index.js')),
    import('../store/index.js'),
  ]);
  const log = jsonLog((line) => process.stderr.write(line));
  const store = await openStore(addresses.store.url);
  const queue = viewQueue(addresses.queue.url);
  const { listen: place } = options;
  const metrics = place === undefined ? null : await loadPart('queue', () => startMetrics(queue.depth));
  const worker = await startWorker(addresses.queue.url, store, {
    ...workOptions(options),
    queue,
    log,
    metrics,
    readers,
  });
  const server =
    place === undefined || metrics === null
      ? null
      : await listen(place.host, place.port, { metrics, isReady: worker.isReady });
  log('info', 'started', {
    queue: addresses.queue.shown,
    store: addresses.store.shown,
    port: server?.port ?? null,
  });
  const { signal, forget } = stopOnSignal(() => log('info', 'stopping', { inHand: worker.inHand() }));
  await (options.untilEmpty === true ? emptied(worker, queue, signal) : aborted(signal));
  const returned = await worker.stop(options.grace * 1000);
  const closing = Promise.allSettled([server?.close(), queue.close(), store.close()]);
  // Connections to a server that is away do not close.
  await Promise.race([closing, sleep(CLOSE_MS)]);
  forget();
  log('info', 'stopped', { returned });
  process.exit(EXIT.ok);
}

function workOptions({ concurrency, tries, lostAfter, partPages, ...limits }: Options): WorkOptions {
  return {
    ...limitsOf(limits),
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(tries === undefined ? {} : { tries }),
    ...(partPages === undefined ? {} : { partPages }),
    ...(lostAfter === undefined ? {} : { lostAfter: lostAfter * 1000 }),
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve());
  });
}

/** Settles when nothing is waiting or in anybody's hand, or when the worker is asked to end. */
async function emptied(worker: Working, queue: QueueView, signal: AbortSignal): Promise<void> {
  for (
    let pause = LOOK_EVERY_MS;
    !signal.aborted;
    pause = worker.inHand() > 0 ? OWN_EVERY_MS : LOOK_EVERY_MS
  ) {
    await sleep(pause, undefined, { signal }).catch(() => undefined);
    if (worker.inHand() > 0) continue;
    const depth = await queue.depth().catch(() => null);
    if (depth === null || worker.inHand() > 0) continue;
    if (depth.waiting + depth.active + depth.delayed === 0) return;
  }
}

function listenAddress(text: string): { host: string; port: number } {
  const [, host = '127.0.0.1', digits = ''] = /^(?:(.+):)?(\d{1,5})$/u.exec(text) ?? [];
  const port = Number(digits);
  if (digits === '' || port > 65_535) throw new InvalidArgumentError('It should be a port, or host:port.');
  return { host: host.replace(/^\[|\]$/gu, ''), port };
}

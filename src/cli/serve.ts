import { spawn } from 'node:child_process';
import { type Command, InvalidArgumentError } from 'commander';
import type { QueuePlaces } from '../queue/index.js';
import { EXIT } from './exit.js';
import { addQueueFlags, addressesOf, PASSWORDS, type QueueFlags } from './queueFlags.js';
import { stopOnSignal } from './signals.js';
import { SUMMARIES } from './summaries.js';

interface Options extends QueueFlags {
  port: number;
  host: string;
  open?: boolean;
}

const DEFAULT_PORT = 4680;

/** `kehoach serve`: the workbench in the browser. */
export function serveCommand(program: Command): void {
  const command = program
    .command('serve')
    .description(SUMMARIES.serve)
    .argument(
      '[folder]',
      'folder of documents; results and corrections are written beside them (default: .)',
    );
  addQueueFlags(command)
    .option('--port <n>', 'port to listen at', portOf, DEFAULT_PORT)
    .option(
      '--host <address>',
      'address to listen at; others than this machine then need the token',
      '127.0.0.1',
    )
    .option('--open', 'open it in the browser')
    .addHelpText(
      'after',
      `
Example:
  $ kehoach serve van-ban --open
  http://127.0.0.1:${DEFAULT_PORT}/
  $ kehoach serve --queue redis://hang-doi --store postgres://kho/ke-hoach

Nothing leaves the machine. Beside each document come its plan (<name>.plan.json) and what was corrected
(<name>.corrections.jsonl), which kehoach convert --corrections applies as well. Ctrl-C ends it.

With --queue and --store the documents are those of the store, workers read them, and corrections are kept there.
${PASSWORDS}`,
    )
    .action(async (folder: string | undefined, { port, host, open, ...places }: Options) => {
      const isShared = places.queue !== undefined || places.store !== undefined;
      if (isShared && folder !== undefined) {
        command.error('error: either a folder, or --queue and --store', { exitCode: EXIT.usage });
      }
      const { startWorkbench } = await import('../workbench/server/index.js');
      const { signal, forget } = stopOnSignal(() => undefined);
      const { url, close } = await startWorkbench({
        ...(isShared ? { shared: sharedPlaces(places) } : { folder: folder ?? '.' }),
        port,
        host,
      });
      process.stdout.write(`${url}\n`);
      if (open === true) openInBrowser(url);
      if (!signal.aborted)
        await new Promise<void>((resolve) =>
          signal.addEventListener('abort', () => resolve(), { once: true }),
        );
      await close();
      forget();
      process.exitCode = EXIT.ok;
    });
}

function sharedPlaces(flags: QueueFlags): QueuePlaces {
  const { queue, store } = addressesOf(flags);
  return { queue: queue.url, store: store.url };
}

/** Asks the desktop to open an address; where there is none, the address that was printed is enough. */
function openInBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['explorer'] : ['xdg-open'];
  const child = spawn(command ?? 'xdg-open', [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new InvalidArgumentError('A port from 0 to 65535 is needed.');
  return port;
}

import cliProgress from 'cli-progress';
import { printable } from '../printable.js';
import type { Reporter } from './index.js';
import { lineOf } from './lines.js';

/** A bar with the rate and the time left; failures and remarks scroll above it. */
export function barReporter(to: NodeJS.WriteStream, total: () => Promise<number>): Reporter {
  const bars = new cliProgress.MultiBar({
    stream: to,
    format: ' {bar} {value}/{total} · {rate}/s · {eta_formatted} left · {file}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 100,
    gracefulExit: false,
    linewrap: true,
  });
  const bar = bars.create(0, 0, { rate: '–', file: '' });
  const began = performance.now();
  let done = 0;
  void total().then((count) => bar.setTotal(Math.max(count, done)));
  return {
    event(event) {
      if (event.event === 'page') {
        bar.update(done, { file: `${printable(event.source)}, page ${event.page} of ${event.pages}` });
        return;
      }
      if (event.event !== 'document' || event.status === 'failed') {
        const line = lineOf(event, '');
        if (line !== null) bars.log(`${line}\n`);
      }
      if (event.event !== 'document') return;
      done++;
      if (done > bar.getTotal()) bar.setTotal(done);
      const rate = (done / (performance.now() - began)) * 1000;
      bar.update(done, { rate: rate.toFixed(1), file: printable(event.name) });
    },
    end: () => bars.stop(),
  };
}

import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { BatchEvent } from '../../batch/index.js';
import { counted } from '../counted.js';
import { failureText } from '../failure.js';
import { printable } from '../printable.js';
import type { Reporter } from './index.js';

/**
 * One line a document. Documents that are skipped are only counted at the end: of thousands the few new ones matter.
 */
export function lineReporter(
  to: Writable,
  { output, failuresOnly = false }: { output: string; failuresOnly?: boolean },
): Reporter {
  return {
    event(event) {
      const line = isTrouble(event) || !failuresOnly ? lineOf(event, output) : null;
      if (line !== null) to.write(`${line}\n`);
    },
    end: () => undefined,
  };
}

/** Whether an event is one that even a quiet run tells. */
export function isTrouble(event: BatchEvent): boolean {
  return event.event === 'document' && event.status === 'failed';
}

/** Pages of a scan for each line that tells of them: they take seconds each. */
const PAGES_A_LINE = 10;

/** An event in words, or null where it is not worth a line. */
export function lineOf(event: BatchEvent, output: string): string | null {
  switch (event.event) {
    case 'waiting':
      return `kehoach: another run is writing into ${printable(event.output)}, or was stopped a moment ago; waiting up to ${event.seconds} s`;
    case 'watching':
      return `kehoach: watching ${printable(event.folder)}; plans go to ${printable(event.output)}`;
    case 'away':
      return `kehoach: ${printable(event.folder)} is gone; waiting until it comes back`;
    case 'page':
      return event.page % PAGES_A_LINE === 0
        ? `${printable(event.source)}: page ${event.page} of ${event.pages} read off its picture`
        : null;
    case 'passed':
      return `${printable(event.source)}: passed over: ${event.remark}`;
    case 'removed':
      return `${printable(event.source)}: is gone; its plan stays: ${printable(event.output)}`;
    case 'document': {
      if (event.status === 'skipped') return null;
      if (event.error !== null) return failureText(event.source, event.error);
      const { targets, tasks } = event.counts;
      const path = printable(join(output, event.output ?? ''));
      const found = [counted(targets, 'target'), counted(tasks, 'task'), counted(event.remarks, 'remark')];
      return `${printable(event.source)} → ${path}: ${found.join(', ')}`;
    }
  }
}

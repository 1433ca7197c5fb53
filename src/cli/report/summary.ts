import type { BatchResult } from '../../batch/index.js';
import { printable } from '../printable.js';
import { textTable } from './textTable.js';

const ENDINGS: Record<NonNullable<BatchResult['stopped']>, string> = {
  asked: 'Stopped before everything was done; the same command goes on from here.',
  'disk-full':
    'Stopped: the results could not be written, the disk is full. Make room; the same command goes on from here.',
  locked: 'Stopped: another run has taken over the output folder.',
};

/**
 * What a run came to: documents, items, failures by code with the first file of each, the slowest documents.
 *
 * @param output - folder of the plans, as it was given
 */
export function summaryTable(result: BatchResult, output: string): string {
  const { found, ok, warned, failed, skipped, skippedFailed, counts, unclaimed, failures, slowest } = result;
  const unchanged = skippedFailed > 0 ? `${skipped} (${skippedFailed} of them failed before)` : skipped;
  const parts = [
    textTable([
      ['documents', found],
      ['  ok', ok],
      ['  with warnings', warned],
      ['  failed', failed],
      ['  skipped, unchanged', unchanged],
      ['targets', counts.targets],
      ['tasks', counts.tasks],
      [
        'words in no item',
        unclaimed.words === 0 ? 0 : `${unclaimed.words} (documents: ${unclaimed.documents})`,
      ],
      ['time', seconds(result.milliseconds)],
      ['plans in', printable(output)],
    ]),
  ];
  if (failures.length > 0) {
    parts.push(
      textTable([
        ['failure', 'documents', 'first'],
        ...failures.map(({ code, documents, first }) => [code, documents, printable(first)]),
      ]),
    );
  }
  if (slowest.length > 1) {
    parts.push(
      textTable([
        ['slowest', ''],
        ...slowest.map(({ source, milliseconds }) => [printable(source), seconds(milliseconds)]),
      ]),
    );
  }
  if (result.stopped !== null) parts.push(ENDINGS[result.stopped]);
  return `\n${parts.join('\n\n')}\n`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Files of corrections: `<document>.corrections.jsonl`, only ever added to. */
import { mkdirSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode, unwritable } from '../files/index.js';
import { type CorrectionFile, type CorrectionLine, correctionText, parseCorrections } from './line.js';

/** What was corrected so far; nothing where the file is not there. */
export async function readCorrections(path: string): Promise<CorrectionFile> {
  try {
    return parseCorrections(await readFile(path, 'utf8'));
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT' || systemCode(cause) === 'ENOTDIR') return { lines: [], faults: [] };
    throw cause;
  }
}

/**
 * Adds lines at the end of a file, flushed to disk. Where a stop cut off the last line, the new ones begin on a line of their own.
 *
 * @throws KehoachError `disk-full` or `output-unwritable`
 */
export async function appendCorrections(path: string, lines: readonly CorrectionLine[]): Promise<void> {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = await open(path, 'a+');
    try {
      const { size } = await file.stat();
      const last = Buffer.alloc(1);
      if (size > 0) await file.read(last, 0, 1, size - 1);
      const start = size > 0 && last.toString() !== '\n' ? '\n' : '';
      await file.appendFile(start + lines.map(correctionText).join(''));
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

import { join } from 'node:path';
import { type CorrectionLine, correctionText, parseCorrections } from '../../corrections/index.js';
import { namesIn, readText, writeOnce } from './files.js';

/** Digits of a file's name, so that names are in the order of their numbers. */
const DIGITS = 6;

/** What people corrected of a document, in the order it was written. */
export async function correctionsIn(folder: string): Promise<CorrectionLine[]> {
  const lines: CorrectionLine[] = [];
  for (const name of await namesIn(folder)) {
    lines.push(...parseCorrections((await readText(join(folder, name))) ?? '').lines);
  }
  return lines;
}

/**
 * Adds lines behind those that are known. The file is named by their number and written once, whoever comes first.
 *
 * @returns false where there are others by now
 */
export async function correct(
  folder: string,
  known: number,
  lines: readonly CorrectionLine[],
): Promise<boolean> {
  if ((await correctionsIn(folder)).length !== known) return false;
  const name = `${String(known).padStart(DIGITS, '0')}.jsonl`;
  return writeOnce(join(folder, name), lines.map(correctionText).join(''));
}

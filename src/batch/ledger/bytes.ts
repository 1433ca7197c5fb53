import { readSync } from 'node:fs';
import { readStretch, type Stretch } from '../../files/index.js';

const NEWLINE = 0x0a;

/** Whether a file of so many bytes is empty or ends with a newline. */
export function endsWithNewline(file: number, size: number): boolean {
  if (size === 0) return true;
  const last = Buffer.alloc(1);
  readSync(file, last, 0, 1, size - 1);
  return last[0] === NEWLINE;
}

/** The text at a place. */
export function lineAt(file: number, place: Stretch): string {
  return readStretch(file, place).toString('utf8');
}

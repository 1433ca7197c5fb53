import { readSync } from 'node:fs';
import type { Place } from './places.js';

const NEWLINE = 0x0a;

/** Whether a file of so many bytes is empty or ends with a newline. */
export function endsWithNewline(file: number, size: number): boolean {
  if (size === 0) return true;
  const last = Buffer.alloc(1);
  readSync(file, last, 0, 1, size - 1);
  return last[0] === NEWLINE;
}

/** The text at a place. */
export function lineAt(file: number, { at, length }: Place): string {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, at);
  return bytes.toString('utf8');
}

import { randomUUID } from 'node:crypto';
import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '../../files/index.js';
import { type Owner, owner } from './owner.js';

/**
 * A lock is a folder of numbered files, a turn each; whoever made the highest holds it. A turn is taken by making the next
 * file, which the system lets one process do only, and the highest is never removed but by the one above it: so two that see the
 * same dead turn cannot both take its place, however long either of them sleeps in between.
 */
export interface Turn {
  number: number;
  /** Null where the file says nothing: it is being written, or its writer was stopped. */
  owner: Owner | null;
  /** When it was last renewed, in milliseconds since 1970. */
  renewed: number;
}

/** The highest turn of a folder, or null. */
export function currentTurn(folder: string): Turn | null {
  for (;;) {
    const number = highest(folder);
    if (number === 0) return null;
    try {
      const path = turnPath(folder, number);
      const { mtimeMs } = statSync(path);
      return { number, owner: ownerIn(path), renewed: mtimeMs };
    } catch (error) {
      // Taken over and removed in between.
      if (systemCode(error) !== 'ENOENT') throw error;
    }
  }
}

/** Takes a turn. @returns false where another was faster */
export function takeTurn(folder: string, number: number, mine: Owner): boolean {
  const path = turnPath(folder, number);
  let file: number;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(file, JSON.stringify(mine));
  } finally {
    closeSync(file);
  }
  if (highest(folder) !== number) {
    rmSync(path, { force: true });
    return false;
  }
  for (const past of numbersIn(folder)) if (past < number) rmSync(turnPath(folder, past), { force: true });
  return true;
}

/** Gives a turn back: its file stays as the mark that the next number is free. */
export function freeTurn(folder: string, number: number, mine: Owner): void {
  if (highest(folder) !== number) return;
  const draft = join(folder, `${randomUUID()}.tmp`);
  writeFileSync(draft, JSON.stringify({ ...mine, free: true }));
  renameSync(draft, turnPath(folder, number));
}

/** Whether a turn is still the highest. */
export function isCurrent(folder: string, number: number): boolean {
  return highest(folder) === number;
}

/** The file of a turn. */
export function turnPath(folder: string, number: number): string {
  return join(folder, String(number));
}

function highest(folder: string): number {
  return Math.max(0, ...numbersIn(folder));
}

function numbersIn(folder: string): number[] {
  return readdirSync(folder)
    .filter((name) => /^[1-9]\d{0,14}$/u.test(name))
    .map(Number);
}

function ownerIn(path: string): Owner | null {
  const text = readFileSync(path, 'utf8');
  try {
    return owner.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

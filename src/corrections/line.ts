/** One line of a file of corrections. */
import { z } from 'zod';

/**
 * What a person did: `set` a value, `add` an item the reader missed, `drop` one that is none, `split` one into several, `merge`
 * several into one, `accept` what was read, `undo` an earlier line. Lines are only ever added, so undoing is a line as well.
 */
export const correctionOp = z.enum(['set', 'add', 'drop', 'split', 'merge', 'accept', 'undo']);
export type CorrectionOp = z.infer<typeof correctionOp>;

/** Longest text of a line, in UTF-16 units: no statement of a plan comes near. */
const LONGEST = 20_000;

const words = z.string().max(LONGEST);

export const correctionLine = z.strictObject({
  /** Names the line, so that `undo` can say which it takes back. */
  id: z.string().regex(/^[\w-]{1,64}$/),
  op: correctionOp,
  /** Key of the item; `document` for the letterhead; empty for `add`, `undo` and what is no item (a diagnostic). */
  key: words,
  /** Words of the item, by which it is found where the key has changed; for `add`, the words that become an item. */
  quote: words,
  /**
   * The field: `deadline`, `deadline.end`, `lead`; for `add` the list (`tasks`, `targets`); for `accept` a field, or empty for the whole
   * item, or the code of a diagnostic.
   */
  path: words,
  /** What was read when the person looked. */
  was: z.json(),
  /** What should stand: a value, the texts of a `split`, the keys of a `merge`, the id of the line to `undo`. */
  value: z.json(),
  why: words.nullable(),
  by: words,
  /** ISO 8601 instant. */
  at: z.iso.datetime({ offset: true }),
});
export type CorrectionLine = z.infer<typeof correctionLine>;

/** What a file of corrections holds, and the numbers (from 1) of lines that are none. */
export interface CorrectionFile {
  lines: CorrectionLine[];
  faults: number[];
}

/** Reads the JSON Lines of a file; a last line cut off by a stop is a fault like any other and loses only itself. */
export function parseCorrections(text: string): CorrectionFile {
  const file: CorrectionFile = { lines: [], faults: [] };
  for (const [index, raw] of text.split('\n').entries()) {
    if (raw.trim() === '') continue;
    const line = correctionLine.safeParse(jsonOf(raw));
    if (line.success) file.lines.push(line.data);
    else file.faults.push(index + 1);
  }
  return file;
}

/** A line as it is written, with its newline. */
export function correctionText(line: CorrectionLine): string {
  return `${JSON.stringify(line)}\n`;
}

/** The lines that stand: those undone, and the undoing, left out. An `undo` can itself be undone. */
export function standing(lines: readonly CorrectionLine[]): CorrectionLine[] {
  const undone = new Set<string>();
  for (const line of [...lines].reverse())
    if (line.op === 'undo' && !undone.has(line.id) && typeof line.value === 'string') undone.add(line.value);
  return lines.filter(({ id, op }) => op !== 'undo' && !undone.has(id));
}

function jsonOf(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

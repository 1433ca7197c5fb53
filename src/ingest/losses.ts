import type { IngestNote } from '../document/index.js';

/** What a reader leaves out on purpose, because it is not printed or is no content. */
export type LeftOut = 'text-struck' | 'text-hidden' | 'contents-left-out';

/** Keeps in mind what a document holds and the tree does not, so that each kind is said once. */
export interface Losses {
  leaveOut(code: LeftOut): void;
  /** @param thing - what is printed and could not be read, in words: `an embedded file (Excel.Sheet.12)` */
  notRead(thing: string): void;
  notes(): IngestNote[];
}

const MESSAGES: Readonly<Record<LeftOut, string>> = {
  'text-struck': 'Struck-through words were left out.',
  'text-hidden': 'Hidden words, which are not printed, were left out.',
  'contents-left-out': 'The table of contents was left out.',
};

/** Things named in the message, at most; the others are counted. */
const MOST_NAMED = 5;

export function makeLosses(): Losses {
  const codes = new Set<LeftOut>();
  const things = new Set<string>();
  return {
    leaveOut: (code) => codes.add(code),
    notRead: (thing) => things.add(thing),
    notes: () => [...[...codes].map(leftOutNote), ...(things.size === 0 ? [] : [notReadNote([...things])])],
  };
}

function leftOutNote(code: LeftOut): IngestNote {
  return { code, severity: 'info', message: MESSAGES[code] };
}

function notReadNote(things: readonly string[]): IngestNote {
  const more = things.length - MOST_NAMED;
  const named = things.slice(0, MOST_NAMED).join('; ');
  return {
    code: 'content-not-read',
    severity: 'warning',
    message: `The document holds what is not read: ${named}${more > 0 ? `; and ${more} more` : ''}.`,
  };
}

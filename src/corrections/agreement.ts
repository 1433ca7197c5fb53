import { isObject } from './agrees.js';
import { type CorrectionLine, standing } from './line.js';

/** How often a person agreed with what was read, for one field. */
export interface Agreement {
  /** `deadline`, `lead`, … or `items`: whether what was read as an item is one. */
  field: string;
  agreed: number;
  corrected: number;
  /** `agreed` of all that were looked at, 0 to 1. */
  share: number;
}

/** Fields of an item that are values read from it; the others are words as printed, or ids. */
const VALUES = [
  'text',
  'lead',
  'support',
  'monitor',
  'deadline',
  'measures',
  'outputs',
  'number',
  'group',
  'note',
];

/**
 * The measured accuracy on one's own documents: per field, how often a person who looked agreed. An item accepted whole agrees in
 * every value it was shown with; a value that was set afterwards does not. Each list of lines is one document's.
 */
export function agreementOf(documents: Iterable<readonly CorrectionLine[]>): Agreement[] {
  const tally = new Map<string, { agreed: number; corrected: number }>();
  for (const lines of documents) {
    for (const [place, agreed] of verdicts(standing(lines))) {
      const field = place.slice(place.indexOf('\n') + 1);
      const counts = tally.get(field) ?? { agreed: 0, corrected: 0 };
      counts[agreed ? 'agreed' : 'corrected'] += 1;
      tally.set(field, counts);
    }
  }
  return [...tally]
    .map(([field, { agreed, corrected }]) => ({
      field,
      agreed,
      corrected,
      share: agreed / (agreed + corrected),
    }))
    .sort((a, b) => (a.field < b.field ? -1 : 1));
}

/** For each value of each item that was looked at: whether the person agreed. */
function verdicts(lines: readonly CorrectionLine[]): Map<string, boolean> {
  const verdict = new Map<string, boolean>();
  const agree = (key: string, field: string): void => {
    const place = `${key}\n${field}`;
    if (!verdict.has(place)) verdict.set(place, true);
  };
  for (const { id, op, key, path, was } of lines) {
    if (op === 'set') verdict.set(`${key}\n${path.split('.')[0] ?? path}`, false);
    else if (op !== 'accept') verdict.set(`${key === '' ? id : key}\nitems`, false);
    else if (key !== '' && path !== '') agree(key, path);
    else if (key !== '') {
      agree(key, 'items');
      for (const field of VALUES) if (isObject(was) && isSaid(was[field])) agree(key, field);
    }
  }
  return verdict;
}

function isSaid(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';
}

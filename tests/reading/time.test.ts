import { describe, expect, test } from 'vitest';
import {
  bareYears,
  cycleForms,
  datelessForms,
  eachYear,
  events,
  frequencyForms,
  owners,
  refusals,
  roundForms,
  unitForms,
} from '../../src/vietnamese/time/books.js';
import {
  type DeadlineReading,
  readDeadline,
  readEvent,
  type TimePlace,
  type UnreadTime,
} from '../../src/vietnamese/time/index.js';
import { checkDomain } from './checkDomain.js';
import { domainOf, type Read } from './domains.js';

/** A plan of 2026, so that years left out can be told. */
const PERIOD = { from: 2026, to: 2026 };

/** `by ..2024-01-31`, `during 2024-01-01..2024-03-31`, `recurring FREQ=MONTHLY`, `ongoing`, `unread`; null for none. */
function briefOf(reading: DeadlineReading | UnreadTime | null): Read {
  if (reading === null) return { value: null, rules: [] };
  if ('unread' in reading) return { value: 'unread', rules: [] };
  const { type, start, end, recurrence, rules } = reading;
  const days = start === null && end === null ? '' : `${start ?? ''}..${end ?? ''}`;
  return { value: [type, days, recurrence ?? ''].filter((part) => part !== '').join(' '), rules };
}

/** Where an example stands: `cell`, `cell: Thời hạn`, `lead-in`, `title`, `column`, `event`; a statement where it does not say. */
function placeOf(as: string | null): TimePlace {
  const [kind = 'statement', column = 'Thời gian'] = (as ?? 'statement').split(': ');
  if (kind === 'cell') return { kind, column };
  if (kind === 'lead-in' || kind === 'title' || kind === 'column' || kind === 'statement') return { kind };
  throw new Error(`No place is called ${kind}.`);
}

const books = [
  unitForms,
  bareYears,
  frequencyForms,
  cycleForms,
  eachYear,
  datelessForms,
  roundForms,
  refusals,
  owners,
  events,
];

const time = domainOf(books, (text, as) =>
  briefOf(as === 'event' ? readEvent(text) : readDeadline(text, { place: placeOf(as), period: PERIOD })),
);

checkDomain('time', time);

describe('the rules of time', () => {
  test('bring at least 60 examples and 40 counter-examples', () => {
    expect(time.rules.flatMap(({ examples }) => examples).length).toBeGreaterThanOrEqual(60);
    expect(time.rules.flatMap(({ not }) => not).length).toBeGreaterThanOrEqual(40);
  });
});

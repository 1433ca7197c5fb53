/**
 * How much work the reading of a document takes, counted in calls of functions and not in time: a change that makes it slow is seen on a busy
 * machine as well.
 */
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { convert } from '../../src/index.js';

const FIXTURES = ['quyet-dinh-chuyen-doi-so.md', 'ke-hoach-kiem-soat-thu-tuc.txt', 'bao-cao-quy.txt'];
const texts = FIXTURES.map((name) =>
  readFileSync(new URL(`../../fixtures/documents/${name}`, import.meta.url)),
);
const thousands = texts.reduce((all, text) => all + text.toString().split(/\s+/u).length, 0) / 1000;

/** Calls for 1,000 words of all functions of a room. Whoever makes a room work less writes the new number down. */
const ROOMS: readonly (readonly [room: string, usual: number])[] = [
  ['src/extract/', 26800],
  ['src/vietnamese/agencies/', 20200],
  ['src/vietnamese/time/', 6800],
  ['src/vietnamese/measures/', 9690],
  ['src/vietnamese/abbreviations/', 6760],
  ['src/vietnamese/references/', 2260],
  ['src/vietnamese/letterhead/', 1430],
  ['src/vietnamese/statements/', 706],
  ['src/vietnamese/encodings/', 1000],
];

/** Calls for 1,000 words of the readers that cost most: a statement is cut into words, and searched for who acts, once. */
const READERS: readonly (readonly [file: string, reader: string, usual: number])[] = [
  ['src/vietnamese/agencies/words.ts', 'wordsOf', 107],
  ['src/vietnamese/agencies/assignment/index.ts', 'readWords', 26],
  ['src/vietnamese/agencies/assignment/leads.ts', 'readLeads', 26],
  ['src/vietnamese/agencies/list.ts', 'readMembers', 63],
  ['src/vietnamese/agencies/read.ts', 'readNext', 46],
  ['src/vietnamese/measures/tokens.ts', 'tokenize', 25],
  ['src/vietnamese/time/phrases.ts', 'phrasesOf', 35],
  ['src/vietnamese/time/phrases.ts', 'readPhrase', 30],
  ['src/vietnamese/markers/index.ts', 'readBullet', 220],
  ['src/vietnamese/fold.ts', 'keyOf', 526],
];

/** Share of the usual number by which the work may be more, or less before the number is to be written down anew. */
const TOLERANCE = 0.2;

/** Calls by file and function. */
const calls: { file: string; name: string; count: number }[] = [];

beforeAll(async () => {
  // What is made ready at its first use is no work of the documents that follow.
  for (const text of texts) await convert(text);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  for (const text of texts) await convert(text);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  for (const { url, functions } of result)
    for (const { functionName: name, ranges } of functions)
      calls.push({ file: url, name, count: ranges[0]?.count ?? 0 });
}, 120_000);

/** Calls for 1,000 words. */
function counted(file: string, name: string | null): number {
  const own = calls.filter((call) => call.file.includes(file) && (name === null || call.name === name));
  return own.reduce((all, { count }) => all + count, 0) / thousands;
}

function expectAbout(count: number, usual: number): void {
  expect(count).toBeGreaterThan(usual * (1 - TOLERANCE));
  expect(count).toBeLessThan(usual * (1 + TOLERANCE));
}

describe('calls for 1,000 words', () => {
  test.each(ROOMS)('in %s about %i', (room, usual) => {
    expectAbout(counted(room, null), usual);
  });

  test.each(READERS)('in %s of %s about %i', (file, reader, usual) => {
    expectAbout(counted(file, reader), usual);
  });
});

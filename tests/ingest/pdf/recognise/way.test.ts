import { describe, expect, test } from 'vitest';
import type { Recogniser, SeenLine } from '../../../../src/ingest/pdf/recognise/engines/types.js';
import type { Grey } from '../../../../src/ingest/pdf/recognise/picture/types.js';
import { isReadable, turnToRead } from '../../../../src/ingest/pdf/recognise/way.js';
import { drawn } from './support.js';

const words = (count: number, confidence: number): SeenLine =>
  Array.from({ length: count }, () => ({ text: 'Sở', box: [0, 0, 9, 9], confidence }));

/** A page with a mark in its top left corner when it stands upright, and an engine that reads it only so. */
const UPRIGHT = drawn(60, 40, [[0, 0, 4, 4]]);
const reader: Recogniser = {
  name: '',
  version: '',
  model: '',
  read: async (pictures) =>
    pictures.map((picture: Grey) => [words(20, picture.width === 60 && picture.data[0] === 0 ? 0.95 : 0.4)]),
  close: async () => undefined,
};

/** The page as it lies when it was turned clockwise by quarters: where its corner goes. */
const LYING = {
  1: drawn(40, 60, [[36, 0, 40, 4]]),
  2: drawn(60, 40, [[56, 36, 60, 40]]),
  3: drawn(40, 60, [[0, 56, 4, 60]]),
} as const;

describe('a page', () => {
  test.each([
    [1, 3],
    [2, 2],
    [3, 1],
  ] as const)('that lies turned by %d quarters is read when it is turned by %d', async (lying, expected) => {
    const sheet = { picture: LYING[lying], dpi: 200 };
    expect(await turnToRead(sheet, [words(20, 0.4)], reader)).toBe(expected);
  });

  test('of which no way up gives twice the sure words stays as it is', async () => {
    expect(await turnToRead({ picture: UPRIGHT, dpi: 200 }, [words(20, 0.9)], reader)).toBe(0);
    expect(await turnToRead({ picture: LYING[1], dpi: 200 }, [words(12, 0.9), words(30, 0.2)], reader)).toBe(
      0,
    );
  });

  test('is readable where most of its words are sure', () => {
    expect(isReadable([words(6, 0.9), words(4, 0.3)])).toBe(true);
    expect(isReadable([words(4, 0.9), words(6, 0.3)])).toBe(false);
    expect(isReadable([])).toBe(false);
  });
});

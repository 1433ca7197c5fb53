import { expect, test } from 'vitest';
import type { SeenWord } from '../../../../src/ingest/pdf/recognise/engines/types.js';
import { recognisedNotes, surenessOf, type Told } from '../../../../src/ingest/pdf/recognise/notes.js';

function page(number: number, confidence: number | null, isCoarse: boolean): Told {
  return { number, distrust: 'no-text', lean: 0, confidence, isCoarse };
}

function word(confidence: number): SeenWord {
  return { text: 'Sở', box: [0, 0, 9, 9], confidence };
}

test('pages read unsurely and pages off coarse pictures are to be checked', () => {
  const told = [page(1, 0.95, false), page(2, 0.6, false), page(3, 0.95, true), page(4, null, true)];
  const notes = recognisedNotes(told, 'tesseract', 4).filter(({ code }) => code === 'ocr-low-confidence');
  expect(notes).toMatchObject([
    { severity: 'warning', message: expect.stringMatching(/^Pages 2-3 of 4: hard to read/u) },
  ]);
});

test('a page is as sure as its words are on the whole', () => {
  expect(surenessOf([[word(0.9), word(0.6)], [word(0.6)]])).toBeCloseTo(0.7);
  expect(surenessOf([[], []])).toBeNull();
});

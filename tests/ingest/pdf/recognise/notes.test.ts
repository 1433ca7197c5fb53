import { expect, test } from 'vitest';
import { recognisedNotes, type Told } from '../../../../src/ingest/pdf/recognise/notes.js';

/** A page of one word. */
function page(number: number, confidence: number, isCoarse: boolean): Told {
  const words = [{ text: 'Sở', box: [0, 0, 9, 9] as [number, number, number, number], confidence }];
  return { number, distrust: 'no-text', lean: 0, words, isCoarse };
}

test('pages read unsurely and pages off coarse pictures are to be checked', () => {
  const told = [page(1, 0.95, false), page(2, 0.6, false), page(3, 0.95, true)];
  const notes = recognisedNotes(told, 'tesseract', 3).filter(({ code }) => code === 'ocr-low-confidence');
  expect(notes).toMatchObject([
    { severity: 'warning', message: expect.stringMatching(/^Pages 2-3 of 3: hard to read/u) },
  ]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedAtMost, typedWords } from '../../src/vietnamese/encodings/words.js';

test.each([
  ['Quye^.t ddi.nh so 12', 2],
  ['Sở Y tế rà soát.', 0],
])('words that are typed with their marks behind: %s', (text, found) => {
  expect(typedWords(text)).toHaveLength(found);
});

test('never more words than places that may be a mark', () => {
  const piece = fc.constantFrom('a', 'o', 'd', 'D', 'e', '^', '.', "'", '+', ' ', 'x', 'ạ', '?', 'ng');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      expect(typedAtMost(text)).toBeGreaterThanOrEqual(typedWords(text).length);
    }),
  );
});

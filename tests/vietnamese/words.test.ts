import { describe, expect, test } from 'vitest';
import { withMemory } from '../../src/reading/index.js';
import { wordClass } from '../../src/vietnamese/agencies/forms.js';
import { wordsIn, wordsOf } from '../../src/vietnamese/agencies/words.js';

describe('the words of a text', () => {
  test('are those of the stretch, with the places they have in the text', () => {
    const words = wordsOf('Giao Sở Y tế;\nUBND các xã', 5, 24);
    expect(words.map(({ key }) => key)).toEqual(['sở', 'y', 'tế', ';', 'ubnd', 'các', 'x']);
    expect(words.map(({ start }) => start)).toEqual([5, 8, 10, 12, 14, 19, 23]);
    expect(words.filter(({ shout }) => shout).map(({ key }) => key)).toEqual(['ubnd']);
    expect(words.filter(({ opensLine }) => opensLine).map(({ key }) => key)).toEqual(['ubnd']);
  });

  test('are one for every reader of a document, and their forms for all', () => {
    withMemory(() => expect(wordsIn('Sở Y tế')).toBe(wordsIn('Sở Y tế')));
    expect(wordsOf('Hoà và Hoà')[0]?.form).toBe(wordsOf('Hoà')[0]?.form);
  });
});

test('a class of words is asked of a form once, and keeps apart what is printed apart', () => {
  const asked: string[] = [];
  const hands = wordClass((key) => {
    asked.push(key);
    return key === 'giao';
  });
  expect(wordsOf('giao Giao giao nhận nhận').map(hands)).toEqual([true, true, true, false, false]);
  expect(asked).toEqual(['giao', 'giao', 'nhận']);
});

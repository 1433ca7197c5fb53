import { describe, expect, test } from 'vitest';
import { remembered, ruleBook, withMemory } from '../../src/reading/index.js';

/** A reader that tells how often it was asked to read. */
function counted() {
  const asked: string[] = [];
  const read = remembered((text) => {
    asked.push(text);
    return text === '' ? undefined : { length: text.length };
  });
  return { asked, read };
}

describe('the memory of a document', () => {
  test('reads each text once, also where nothing was read', () => {
    const { asked, read } = counted();
    withMemory(() => {
      expect(read('Quý I')).toBe(read('Quý I'));
      expect(read('Quý II')).toEqual({ length: 6 });
      expect([read(''), read('')]).toEqual([undefined, undefined]);
    });
    expect(asked).toEqual(['Quý I', 'Quý II', '']);
  });

  test('ends with the document, also where the reading failed', () => {
    const { asked, read } = counted();
    withMemory(() => read('Quý I'));
    expect(() =>
      withMemory(() => {
        read('Quý I');
        throw new Error('x');
      }),
    ).toThrow('x');
    read('Quý I');
    read('Quý I');
    expect(asked).toHaveLength(4);
  });

  test('is shared by what runs inside it', () => {
    const { asked, read } = counted();
    withMemory(() => {
      withMemory(() => read('Quý I'));
      read('Quý I');
    });
    expect(asked).toEqual(['Quý I']);
  });

  test('is set aside while a rule is switched off', () => {
    const { asked, read } = counted();
    const book = ruleBook('sum', []);
    withMemory(() => {
      read('Quý I');
      book.without('sum/any', () => read('Quý I'));
      read('Quý I');
    });
    expect(asked).toEqual(['Quý I', 'Quý I']);
  });

  test('keeps readers apart', () => {
    const small = remembered((text) => text.toLowerCase());
    const large = remembered((text) => text.toUpperCase());
    expect(withMemory(() => [small('Quý'), large('Quý')])).toEqual(['quý', 'QUÝ']);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathOfBytes, spelledPath, systemPath } from '../../src/files/index.js';

describe('paths whose bytes are not UTF-8', () => {
  test.each<[string, number[], string]>([
    ['letters', [...Buffer.from('kế hoạch.txt')], 'kế hoạch.txt'],
    ['a byte of Latin-1', [0x6b, 0xea, 0x2e], 'k%EA.'],
    ['a letter that is cut off', [0x6b, 0xe1, 0xba], 'k%E1%BA'],
    ['a letter behind one', [0xff, ...Buffer.from('ế')], '%FFế'],
    ['a surrogate written as bytes', [0xed, 0xb3, 0xbf], '%ED%B3%BF'],
    ['the sign of replacement itself', [0xef, 0xbf, 0xbd], '\uFFFD'],
    ['a byte order mark', [0xef, 0xbb, 0xbf, 0x61], '\uFEFFa'],
  ])('%s', (_, bytes, spelled) => {
    const path = pathOfBytes(Buffer.from(bytes));
    expect(Buffer.from(systemPath(path))).toEqual(Buffer.from(bytes));
    expect(spelledPath(path)).toBe(spelled);
  });

  test('every name has a string of its own and way back', () => {
    const name = fc.uint8Array({ min: 1, minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(name, name, (one, other) => {
        const path = pathOfBytes(Buffer.from(one));
        expect(Buffer.from(systemPath(path))).toEqual(Buffer.from(one));
        expect(path === pathOfBytes(Buffer.from(other))).toBe(Buffer.compare(one, other) === 0);
      }),
    );
  });
});

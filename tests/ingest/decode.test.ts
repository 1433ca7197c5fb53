import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KehoachError } from '../../src/errors.js';
import { decodeText } from '../../src/ingest/decode.js';

const LINE = 'Kế hoạch số 12/KH-UBND ngày 20/01/2026 của UBND tỉnh';

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const buffer = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return bigEndian ? buffer.swap16() : buffer;
}

describe('decodes', () => {
  test.each([
    ['UTF-8', Buffer.from(LINE), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${LINE}`), 'utf-8'],
    ['UTF-16 with a mark', utf16(LINE, false, true), 'utf-16le'],
    ['UTF-16, big end first, with a mark', utf16(LINE, true, true), 'utf-16be'],
    ['UTF-16 without a mark', utf16(LINE, false, false), 'utf-16le'],
    ['UTF-16, big end first, without a mark', utf16(LINE, true, false), 'utf-16be'],
  ])('%s', (_, bytes, charset) => {
    expect(decodeText(bytes)).toEqual({ text: LINE, charset });
  });

  test('bytes that are not Unicode as one letter each, for the readers of legacy fonts', () => {
    const bytes = Uint8Array.from([0x4b, 0xd5, 0x20, 0x68, 0x6f, 0xb9, 0x63, 0x68]);
    expect(decodeText(bytes)).toEqual({ text: 'KÕ ho¹ch', charset: 'windows-1252' });
  });

  test('any text survives UTF-8', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('ế', 'đ', 'Ư', ' ', 'a', '\n', '1'), minLength: 1 }),
        (text) => {
          expect(decodeText(Buffer.from(text)).text).toBe(text);
        },
      ),
    );
  });
});

test('binary junk is refused with a code', () => {
  const junk = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3)) % 256);
  expect(() => decodeText(junk)).toThrow(KehoachError);
  expect(() => decodeText(junk)).toThrow(expect.objectContaining({ code: 'format-unknown' }));
});

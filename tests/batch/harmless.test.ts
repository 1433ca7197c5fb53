import { describe, expect, test } from 'vitest';
import { isHarmless, SMALL_BYTES } from '../../src/batch/harmless.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what is read without a worker', () => {
  test.each<[string, Uint8Array, boolean]>([
    ['a small text', bytes('KẾ HOẠCH\n\n1. Rà soát.\n'), true],
    ['a page', bytes('<html><body><p>Kế hoạch</p></body></html>'), true],
    ['a text in UTF-16', Buffer.from('\uFEFFKế hoạch', 'utf16le'), true],
    ['nothing at all', new Uint8Array(), true],
    ['a PDF', bytes('%PDF-1.7\n'), false],
    ['a PDF behind a few letters', bytes(`${' '.repeat(900)}%PDF-1.7\n`), false],
    ['a Word file', Buffer.from('504b0304140000', 'hex'), false],
    ['an old Word file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), false],
    ['a Word file saved as one XML file', bytes('<?xml version="1.0"?><pkg:package>'), false],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), false],
    ['a large text', bytes('a'.repeat(SMALL_BYTES + 1)), false],
  ])('%s', async (_, content, expected) => {
    expect(await isHarmless(content, content.length)).toBe(expected);
  });

  test('nothing that the caller says is a Word file', async () => {
    expect(await isHarmless(bytes('KẾ HOẠCH'), null, 'docx')).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { keepingBuiltIns } from '../../../src/ingest/pdf/engine/builtIns.js';
import { pdfjsEngine } from '../../../src/ingest/pdf/engine/pdfjs.js';
import { withoutDrawing } from '../../../src/ingest/pdf/engine/withoutDrawing.js';

/** Built-in functions that a polyfill may replace. */
function builtIns(): unknown[] {
  return [JSON.parse, JSON.stringify, Array.prototype.push, Function.prototype.toString, Promise.all];
}

describe('built-in functions', () => {
  test('are the same after the library that reads PDF files was loaded', async () => {
    const before = builtIns();
    await pdfjsEngine.open(new Uint8Array()).catch(() => undefined);
    expect('withResolvers' in Promise).toBe(true);
    expect(builtIns().map((each, at) => each === before[at])).toEqual(before.map(() => true));
  });

  test('are put back where loading fails; what was added stays', async () => {
    const { stringify } = JSON;
    const failing = keepingBuiltIns(async () => {
      JSON.stringify = () => 'khác';
      Object.defineProperty(Math, 'thêm', { value: 1, configurable: true });
      throw new Error('không nạp được');
    });
    await expect(failing).rejects.toThrow('không nạp được');
    expect(JSON.stringify).toBe(stringify);
    expect('thêm' in Math).toBe(true);
    Reflect.deleteProperty(Math, 'thêm');
  });
});

test('what stands in for drawing is there while pdf.js loads, and gone afterwards', async () => {
  const names = ['DOMMatrix', 'ImageData', 'Path2D'];
  const there = (): boolean[] => names.map((name) => name in globalThis);
  const before = there();
  expect(await withoutDrawing(async () => there())).toEqual([true, true, true]);
  expect(there()).toEqual(before);
});

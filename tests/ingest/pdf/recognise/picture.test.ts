import { describe, expect, test } from 'vitest';
import { greyOf } from '../../../../src/ingest/pdf/recognise/picture/grey.js';
import { leanOf } from '../../../../src/ingest/pdf/recognise/picture/lean.js';
import { evenLight } from '../../../../src/ingest/pdf/recognise/picture/light.js';
import { factorFor, scaled } from '../../../../src/ingest/pdf/recognise/picture/scale.js';
import { sheetOf } from '../../../../src/ingest/pdf/recognise/picture/sheet.js';
import { thresholdsOf } from '../../../../src/ingest/pdf/recognise/picture/thresholds.js';
import { quartered, straightened } from '../../../../src/ingest/pdf/recognise/picture/turn.js';
import { drawn, written } from './support.js';

describe('grey', () => {
  test.each([
    ['black print', [20, 22, 18], 22],
    ['white paper', [250, 252, 248], 252],
    ['a red stamp', [210, 40, 50], 210],
    ['a blue signature', [40, 60, 200], 200],
  ])('%s', (_, [red = 0, green = 0, blue = 0], level) => {
    const picture = {
      width: 1,
      height: 1,
      channels: 3 as const,
      mask: false,
      matrix: [1, 0, 0, 1, 0, 0] as const,
    };
    expect(greyOf({ ...picture, data: Uint8Array.of(red, green, blue) }).data[0]).toBe(level);
  });
});

describe('lean', () => {
  test.each([0, 0.4, -0.75, 1.5, -2.6])('lines that fall by %d°', (degrees) => {
    expect(leanOf(written(1200, 1500, degrees), 128)).toBeCloseTo(degrees, 0.5);
  });

  test('a page turned back lies straight', () => {
    const straight = straightened(written(1200, 1500, 1.5), 1.5);
    expect(Math.abs(leanOf(straight, 128))).toBeLessThanOrEqual(0.1);
  });

  test('an empty page does not lean', () => {
    expect(leanOf(drawn(400, 400, []), 128)).toBe(0);
  });
});

test('a shadow across a photographed page goes, its ink stays', () => {
  const page = drawn(800, 800, [[380, 380, 420, 384]]);
  const shaded = {
    ...page,
    data: page.data.map((level, at) => Math.round(level * (1 - 0.5 * ((at % 800) / 800)))),
  };
  const even = evenLight(shaded);
  expect(even.data[10 * 800 + 780]).toBeGreaterThan(240);
  expect(even.data[382 * 800 + 400]).toBeLessThan(20);
});

test('a hairline that the first threshold takes for paper is ink by the second', () => {
  const page = drawn(400, 400, [[50, 50, 350, 70]]);
  page.data.fill(190, 200 * 400 + 50, 200 * 400 + 350);
  const { otsu, faint } = thresholdsOf(page);
  expect(otsu).toBeLessThanOrEqual(190);
  expect(faint).toBeGreaterThan(otsu);
});

describe('scale', () => {
  test.each([
    [72, 3],
    [100, 3],
    [150, 1],
    [200, 1],
    [250, 1],
    [300, 2 / 3],
    [600, 1 / 3],
    [1200, 1 / 6],
  ])('a page of %d dots an inch: times %d', (dpi, factor) => expect(factorFor(dpi)).toBeCloseTo(factor));

  test('there and back', () => {
    const page = drawn(60, 40, [[10, 10, 40, 20]]);
    const back = scaled(scaled(page, 3), 1 / 3);
    expect([back.width, back.height]).toEqual([60, 40]);
    expect(back.data[15 * 60 + 25]).toBe(0);
    expect(back.data[30 * 60 + 50]).toBe(255);
  });

  test('a part of a pixel counts for its part', () => {
    const row = { width: 6, height: 3, data: new Uint8Array(18).fill(255) };
    for (const y of [0, 1, 2]) row.data[y * 6 + 1] = 0;
    const small = scaled(row, 2 / 3);
    expect([small.width, small.height]).toEqual([4, 2]);
    // The second column lies half in the first pixel and half in the second, each one and a half wide.
    expect([...small.data.subarray(0, 4)]).toEqual([170, 170, 255, 255]);
  });
});

test('a quarter turn four times is none', () => {
  const page = drawn(30, 20, [[2, 3, 9, 5]]);
  const once = quartered(page, 1);
  expect([once.width, once.height]).toEqual([20, 30]);
  expect(quartered(quartered(once, 1), 2)).toEqual(page);
});

describe('the page’s picture', () => {
  const strip = (top: number, level: number) => ({
    width: 100,
    height: 50,
    channels: 1 as const,
    mask: false,
    data: new Uint8Array(5000).fill(level),
    matrix: [100, 0, 0, -50, 0, top + 50] as const,
  });

  test('is put together from strips', () => {
    const sheet = sheetOf([strip(0, 10), strip(50, 20), strip(100, 30)], 100, 150);
    expect(sheet?.dpi).toBeCloseTo(72);
    expect([25, 75, 125].map((y) => sheet?.picture.data[y * 100 + 50])).toEqual([10, 20, 30]);
  });

  test('is the largest where others are stamps on it', () => {
    const page = { ...strip(0, 200), matrix: [100, 0, 0, -150, 0, 150] as const };
    const stamp = { ...strip(60, 0), matrix: [20, 0, 0, -20, 40, 80] as const };
    expect(sheetOf([page, stamp], 100, 150)?.picture.data[75 * 100 + 50]).toBe(200);
  });

  test('is turned as the page turns it', () => {
    const half = strip(0, 255);
    half.data.fill(0, 0, 2500);
    const sheet = sheetOf([{ ...half, matrix: [0, 100, 50, 0, 0, 0] as const }], 50, 100);
    expect([sheet?.picture.data[50 * 50 + 40], sheet?.picture.data[50 * 50 + 10]]).toEqual([0, 255]);
  });

  test('is not there on a page without pictures', () => expect(sheetOf([], 100, 100)).toBeNull());
});

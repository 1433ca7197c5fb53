import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKeeper, planFileName, planPath } from '../../src/batch/sources/names.js';

describe('names of documents', () => {
  test.each<[string, [name: string, path: string][], (string | RegExp)[]]>([
    [
      'names that differ stay',
      [
        ['a.pdf', 'x/a.pdf'],
        ['b.pdf', 'x/b.pdf'],
      ],
      ['a.pdf', 'b.pdf'],
    ],
    [
      'one stem, two formats',
      [
        ['kh.pdf', 'kh.pdf'],
        ['kh.docx', 'kh.docx'],
      ],
      ['kh.pdf', 'kh.docx'],
    ],
    [
      'one name from two folders',
      [
        ['kh.pdf', '2025/kh.pdf'],
        ['kh.pdf', '2026/kh.pdf'],
      ],
      ['kh.pdf', /^kh~[0-9a-f]{8}\.pdf$/u],
    ],
    [
      'letter case alone',
      [
        ['KH.pdf', 'KH.pdf'],
        ['kh.pdf', 'kh.pdf'],
      ],
      ['KH.pdf', /^kh~[0-9a-f]{8}\.pdf$/u],
    ],
    ['letters taken apart become one', [['kế.txt'.normalize('NFD'), 'a']], ['kế.txt'.normalize('NFC')]],
    [
      'composed and taken apart',
      [
        ['kế.txt'.normalize('NFC'), 'a'],
        ['kế.txt'.normalize('NFD'), 'b'],
      ],
      ['kế.txt', /^kế~[0-9a-f]{8}\.txt$/u],
    ],
    [
      'a folder with a dot',
      [
        ['q.1/kh', 'a'],
        ['q.1/kh', 'b'],
      ],
      ['q.1/kh', /^q\.1\/kh~[0-9a-f]{8}$/u],
    ],
  ])('%s', (_, given, expected) => {
    const nameOf = nameKeeper();
    const names = given.map(([name, path]) => nameOf(name, path).name);
    for (const [index, name] of names.entries()) {
      const wanted = expected[index];
      if (wanted instanceof RegExp) expect(name).toMatch(wanted);
      else expect(name).toBe(wanted);
    }
  });

  test.skipIf(sep !== '/')('a backslash is a letter off Windows', () => {
    const nameOf = nameKeeper();
    const given = ['a.txt', 'x\\..\\a.txt', 'x\\..\\..\\b.txt', '..\\c.txt'];
    expect(given.map((name) => nameOf(name, name).name)).toEqual(given);
  });

  test('bytes that are no letters are spelled, and two names spelled alike stay apart', () => {
    const nameOf = nameKeeper();
    expect(nameOf('\uDCFF.txt', 'x/\uDCFF.txt').name).toBe('%FF.txt');
    expect(nameOf('%FF.txt', 'x/%FF.txt').name).toMatch(/^%FF~[0-9a-f]{8}\.txt$/u);
  });

  test('the same document given twice is known', () => {
    const nameOf = nameKeeper();
    expect(nameOf('kh.pdf', 'x/kh.pdf')).toEqual({ name: 'kh.pdf', again: false });
    expect(nameOf('kh.pdf', 'x/kh.pdf')).toEqual({ name: 'kh.pdf', again: true });
  });

  test('no two paths share a name, whatever they are called', () => {
    const word = fc.constantFrom('kh', 'KH', 'ế', 'e\u0302\u0301', 'a.b', 'x~1');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(word, fc.nat(20)), { selector: (pair) => pair.join('/') }),
        (pairs) => {
          const nameOf = nameKeeper();
          const names = pairs.map(([name, folder]) => nameOf(name, `${folder}/${name}`).name.toLowerCase());
          expect(new Set(names).size).toBe(names.length);
        },
      ),
    );
  });
});

describe('where plans go', () => {
  test.each([
    ['a.txt', 'ra/a.txt.plan.json'],
    ['quý 1/a.txt', 'ra/quý 1/a.txt.plan.json'],
    ['..txt', 'ra/..txt.plan.json'],
    ['...', 'ra/....plan.json'],
    ['../a.txt', null],
    ['x/../../a.txt', null],
    ['x/../a.txt', null],
    ['x/..', null],
  ])('%j → %j', (name, expected) => {
    expect(planPath('ra', name)).toBe(expected === null ? null : join(expected));
  });
});

describe('names of plan files', () => {
  test.each([
    ['2026/ke-hoach.docx', '2026/ke-hoach.docx.plan.json'],
    ['bản sao "cuối" (2).txt', 'bản sao "cuối" (2).txt.plan.json'],
    ['hai\ndòng.txt', 'hai\ndòng.txt.plan.json'],
  ])('%j → %j', (name, expected) => {
    expect(planFileName(name)).toBe(expected);
  });

  test('fit on the disk however long the source is called, and stay apart', () => {
    const long = 'kế hoạch triển khai '.repeat(12);
    const names = [planFileName(`quý 1/${long}1.pdf`), planFileName(`quý 1/${long}2.pdf`)];
    for (const name of names) {
      expect(Buffer.byteLength(name.slice('quý 1/'.length))).toBeLessThanOrEqual(255);
      expect(name).toMatch(/~[0-9a-f]{8}\.plan\.json$/u);
    }
    expect(names[0]).not.toBe(names[1]);
  });
});

import fc from 'fast-check';
import { toTCVN3, toVIQR, toVNI } from 'vietnamese-conversion';
import { describe, expect, test } from 'vitest';
import {
  decodeRuns,
  detectEncoding,
  encodingOfFont,
  toUnicode,
} from '../../src/vietnamese/encodings/index.js';
import { isSyllable } from '../../src/vietnamese/encodings/syllable.js';

const SENTENCES = [
  'Căn cứ kế hoạch phát triển kinh tế của huyện Mỹ Lộc Đông, các đơn vị thực hiện những nhiệm vụ sau đây',
  'Xây dựng đội ngũ cán bộ đủ phẩm chất, năng lực; bảo đảm đúng tiến độ được giao trước quý tư',
];

describe('TCVN3', () => {
  test.each([
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['QUYÕT §ÞNH', 'QUYẾT ĐỊNH'],
    ['Thñ t\u00ADíng n\u00ADíc ta', 'Thủ tướng nước ta'],
    ['Thñ t−íng, th«ng t−, −u tiªn', 'Thủ tướng, thông tư, ưu tiên'],
    ['x∙ héi nhμ n\u00ADíc', 'xã hội nhà nước'],
    ['giai ®o¹n 5 − 6, −X©y dùng', 'giai đoạn 5 − 6, −Xây dựng'],
    ['· Néi dung', '· Nội dung'],
    ['Sè: 25/2004/Q§-UB', 'Số: 25/2004/QĐ-UB'],
    ['huyÖn Mỹ Lộc §«ng', 'huyện Mỹ Lộc Đông'],
  ])('%s → %s', (legacy, unicode) => {
    expect(toUnicode(legacy, 'tcvn3')).toBe(unicode);
  });

  test('a whole text is recognised', () => {
    for (const sentence of SENTENCES) expect(detectEncoding(toTCVN3(sentence, 'unicode'))).toBe('tcvn3');
  });
});

describe('VNI', () => {
  test.each([
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Uûy ban nhaân daân', 'Ủy ban nhân dân'],
    ['UÛY BAN NHAÂN DAÂN', 'ỦY BAN NHÂN DÂN'],
    ['UûY BAN NHAâN DAâN TæNH', 'ỦY BAN NHÂN DÂN TỉNH'],
    ['Aâm nhaïc, Ôû ñaâu, Ñaêk Laêk', 'Âm nhạc, Ở đâu, Đăk Lăk'],
    ['tröôûng phoøng, kyõ thuaät, yû laïi', 'trưởng phòng, kỹ thuật, ỷ lại'],
    ['huyeän Mỹ Lộc Ñoâng và xaõ', 'huyện Mỹ Lộc Đông và xã'],
  ])('%s → %s', (legacy, unicode) => {
    expect(toUnicode(legacy, 'vni')).toBe(unicode);
  });

  test('a whole text is recognised', () => {
    for (const sentence of SENTENCES) expect(detectEncoding(toVNI(sentence, 'unicode'))).toBe('vni');
  });
});

describe('VIQR', () => {
  test.each([
    [
      "U?y ban nha^n da^n huye^.n ca^`n ddu+o+.c ho^~ tro+. kinh phi'.",
      'Ủy ban nhân dân huyện cần được hỗ trợ kinh phí.',
    ],
    ["Kinh te^' - xa~ ho^.i. Ddo^.c la^.p", 'Kinh tế - xã hội. Độc lập'],
  ])('%s → %s', (legacy, unicode) => {
    expect(toUnicode(legacy, 'viqr')).toBe(unicode);
  });

  test('a whole text is recognised', () => {
    for (const sentence of SENTENCES) expect(detectEncoding(toVIQR(sentence, 'unicode'))).toBe('viqr');
  });
});

describe('Unicode is left alone', () => {
  test.each([
    ['Vietnamese', SENTENCES.join('. ')],
    [
      'a text that quotes legacy letters',
      `${SENTENCES.join('. ')}. Bản cũ ghi “ViÖt Nam”, “Vieät Nam” và “huyÖn”.`,
    ],
    ['English', "The plan isn't late. What's next? Nothing (yet). See a.b and e^x + y."],
    ['French', 'Le résumé a été rédigé à Paris, où le café est apprécié.'],
    ['nothing', ''],
    ['digits', '1.200 + 35% (2024)'],
  ])('%s', (_, text) => {
    expect(detectEncoding(text)).toBe('unicode');
    expect(toUnicode(text, detectEncoding(text))).toBe(text);
  });
});

describe('fonts', () => {
  test.each([
    ['.VnTime', 'tcvn3'],
    ['.VnArial Narrow', 'tcvn3'],
    ['.VnTimeH', 'tcvn3-upper'],
    ['.VnArialH', 'tcvn3-upper'],
    ['.VnBahamasBH', 'tcvn3-upper'],
    ['FBHPFO+VnTimeHBold', 'tcvn3-upper'],
    ['AARIQC+.VnTime,BoldItalic', 'tcvn3'],
    ['.vntime', 'tcvn3'],
    ['VNI-Times', 'vni'],
    ['VNI-Helve-Condense', 'vni'],
    ['"VNI-Times"', 'vni'],
    ['Times New Roman', null],
    ['Arial', null],
    ['Vni', null],
    ['VNPT Sans', null],
  ])('%s: %s', (font, encoding) => {
    expect(encodingOfFont(font)).toBe(encoding);
  });
});

describe('runs', () => {
  test('small letters of a capitals font are capitals', () => {
    const runs = [
      { text: 'ñy ban nh©n d©n', font: '.VnTimeH' },
      { text: 'huyÖn Thanh V©n, §iÒu 1', font: '.VnTime' },
      { text: 'Quyết định', font: 'Times New Roman' },
    ];
    expect(decodeRuns(runs)).toEqual({
      texts: ['ỦY BAN NHÂN DÂN', 'huyện Thanh Vân, Điều 1', 'Quyết định'],
      encoding: 'tcvn3',
    });
  });

  test('a document that declares .VnTime but is Unicode stays', () => {
    const runs = SENTENCES.map((text) => ({ text, font: '.VnTime' }));
    expect(decodeRuns(runs)).toEqual({ texts: SENTENCES, encoding: 'unicode' });
  });

  test('a word cut between runs is decoded whole, in the run it begins in', () => {
    const runs = [
      { text: 'Thñ t', font: 'ABCDEF+VnTime' },
      { text: '−', font: 'ABCDEG+VnTime' },
      { text: 'íng ChÝnh phñ', font: 'ABCDEF+VnTime' },
    ];
    expect(decodeRuns(runs).texts).toEqual(['Thủ tướng', '', ' Chính phủ']);
    const vni = [
      { text: 'nhieäm vuï cuûa U', font: 'VNI-Times' },
      { text: 'ûy ban', font: 'VNI-Times' },
    ];
    expect(decodeRuns(vni).texts).toEqual(['nhiệm vụ của Ủy', ' ban']);
  });

  test('a word does not go on over a paragraph end', () => {
    const runs = [
      { text: 'KÕ ho¹ch ph¸t triÓn', font: '.VnTime' },
      { text: 'huyÖn Thanh V©n', font: '.VnTime', opens: true },
    ];
    expect(decodeRuns(runs).texts).toEqual(['Kế hoạch phát triển', 'huyện Thanh Vân']);
  });

  test('without font names the words decide', () => {
    expect(decodeRuns([{ text: 'KÕ ho¹ch ph¸t triÓn huyÖn', font: null }])).toEqual({
      texts: ['Kế hoạch phát triển huyện'],
      encoding: 'tcvn3',
    });
  });
});

test.each([
  ['nghiêng', true],
  ['Thuở', true],
  ['quyết', true],
  ['khuya', true],
  ['nớc', false],
  ['cát', true],
  ['càt', false],
  ['huyÖn', false],
  ['strong', false],
  ['', false],
])('%s is a syllable: %s', (word, expected) => {
  expect(isSyllable(word)).toBe(expected);
});

describe('properties', () => {
  const letters = 'áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ';

  test.each([...letters])('%s is read from TCVN3 and VNI as another converter writes it', (letter) => {
    expect(toUnicode(`b${toTCVN3(letter, 'unicode')}`, 'tcvn3')).toBe(`b${letter}`);
    if ('ỷỹ'.includes(letter)) return;
    expect(toUnicode(`b${toVNI(letter, 'unicode')}`, 'vni')).toBe(`b${letter}`);
    expect(toUnicode(`b${toVNI(letter.toUpperCase(), 'unicode')}`, 'vni')).toBe(`b${letter.toUpperCase()}`);
  });

  test('Unicode in, the same out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toUnicode(text, 'unicode')).toBe(text.normalize('NFC'));
        expect(toUnicode(text.normalize('NFC').replace(/[^\0-\x7F]/gu, ''), 'tcvn3')).toMatch(
          /^[\0-\x7F]*$/u,
        );
      }),
    );
  });

  test('runs come back one for one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: fc.string(), font: fc.constantFrom('.VnTime', 'VNI-Times', null) })),
        (runs) => {
          expect(decodeRuns(runs).texts).toHaveLength(runs.length);
        },
      ),
    );
  });

  test.each(['µ', 'aù', '−', "a^'", 'ươ', 'A¸', 'dd', ' ·'])(
    'long lines of "%s" take little time',
    (piece) => {
      const line = piece.repeat(Math.ceil(50_000 / piece.length));
      const begun = performance.now();
      for (const encoding of ['tcvn3', 'vni', 'viqr'] as const) toUnicode(line, encoding);
      detectEncoding(line);
      expect(performance.now() - begun).toBeLessThan(2000);
    },
  );
});

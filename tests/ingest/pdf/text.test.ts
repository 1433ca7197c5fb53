import { expect, test } from 'vitest';
import { makePage, makePdf, type Sheet } from './support/makePdf.js';
import { linesOfText, treeOf } from './support/readText.js';

test('words drawn apart inside a syllable come together: the space between them has no room', async () => {
  const bytes = makePage((sheet) => {
    sheet.text(80, 100, 'ĐIỀ').text(98, 100, ' ').text(98.2, 100, 'U 1. Phạm vi');
  });
  expect(await linesOfText(bytes)).toEqual(['ĐIỀU 1. Phạm vi']);
});

test('a letter-spaced heading is closed up', async () => {
  const bytes = makePage((sheet) => {
    sheet.text(200, 100, 'KẾ HOẠCH', { spacing: 4, bold: true });
    sheet.text(200, 140, 'T H Ô N G  B Á O', { bold: true });
  });
  expect(await linesOfText(bytes)).toEqual(['KẾ HOẠCH', 'THÔNG BÁO']);
});

test.each(['x ≤ 5; y ≥ 7', '1 2 3 4 5 6 7', 'a + b = c - 4 : 2'])(
  'single letters and digits stay apart: %s',
  async (words) => {
    const bytes = makePage((sheet) => {
      sheet.text(200, 140, words);
    });
    expect(await linesOfText(bytes)).toEqual([words]);
  },
);

test('text drawn twice to look bold counts once, as bold', async () => {
  const bytes = makePage((sheet) => {
    sheet.text(80, 100, 'I. MỤC TIÊU').text(80.4, 100, 'I. MỤC TIÊU');
  });
  const tree = await treeOf(bytes);
  expect(tree.text).toBe('I. MỤC TIÊU');
  expect(tree.children[0]).toMatchObject({ hints: { bold: true } });
});

test('combining marks drawn as glyphs of their own are put on their letters', async () => {
  const bytes = makePage((sheet) => {
    sheet.text(80, 100, 'Quy').text(98, 100, 'ê').text(98.5, 100, '\u0301').text(104, 100, 't định');
  });
  expect(await linesOfText(bytes)).toEqual(['Quyết định']);
});

test.each([
  ['behind nothing', 3, [80, 300], 'Sở Nội vụ'],
  ['beyond the right edge', 0, [900, 300], 'Sở Nội vụ'],
  ['above the top edge', 0, [80, -40], 'Sở Nội vụ'],
])('text that no reader sees is left out: %s', async (_, mode, [x = 0, y = 0], seen) => {
  const bytes = makePage((sheet) => {
    sheet.text(80, 100, 'Sở Nội vụ').text(x, y, 'khuất', { mode });
  });
  expect(await linesOfText(bytes)).toEqual([seen]);
});

test('invisible text over a picture is what character recognition read off it', async () => {
  const bytes = makePage((sheet) => {
    sheet.picture(0, 0, 595, 842);
    sheet.text(80, 100, 'Ủy ban nhân dân tỉnh Thanh Vân ban hành Kế hoạch cải cách hành chính', {
      mode: 3,
      size: 10,
    });
  });
  const tree = await treeOf(bytes);
  expect(tree.ocr).toBe(true);
  expect(tree.text).toBe('Ủy ban nhân dân tỉnh Thanh Vân ban hành Kế hoạch cải cách hành chính');
});

const written = (sheet: Sheet): void => {
  sheet.text(100, 120, 'Sở Tài chính chủ trì, báo cáo hằng quý.');
};

test.each([0, 90, 180, 270])('a page with /Rotate %i is read as shown', async (rotate) => {
  const tree = await treeOf(makePage(written, { rotate }));
  expect(tree.text).toBe('Sở Tài chính chủ trì, báo cáo hằng quý.');
  const sideways = rotate % 180 === 90;
  expect(tree.pages?.[0]).toMatchObject({ width: sideways ? 842 : 595, height: sideways ? 595 : 842 });
});

test('a page whose text runs upwards is turned, and its boxes are turned back', async () => {
  const bytes = makePage((sheet) => {
    sheet.text(300, 700, 'PHỤ LỤC nhiệm vụ trọng tâm', { angle: 90 });
  });
  const tree = await treeOf(bytes);
  expect(tree.text).toBe('PHỤ LỤC nhiệm vụ trọng tâm');
  const [x0, y0, x1, y1] =
    tree.children[0]?.type === 'paragraph' ? (tree.children[0].fragments[0]?.bbox ?? []) : [];
  expect(x0).toBeLessThan(300);
  expect(x1).toBeGreaterThanOrEqual(300);
  expect(y0).toBeLessThan(550);
  expect(y1).toBeGreaterThanOrEqual(700);
});

test('boxes count from the crop box', async () => {
  const tree = await treeOf(makePage(written, { crop: [50, 50, 545, 792] }));
  const node = tree.children[0];
  const box = node?.type === 'paragraph' ? node.fragments[0]?.bbox : undefined;
  expect(tree.pages?.[0]).toMatchObject({ width: 495, height: 742 });
  expect(box?.[0]).toBeCloseTo(50, 1);
  expect(box?.[3]).toBeCloseTo(120 - 50 + 3, 1);
});

test('a raised number is a footnote mark where a note answers to it, a power where none does', async () => {
  const bytes = makePage((sheet) => {
    sheet.text(80, 100, 'Trồng mới 500 m').text(170, 95, '2', { size: 7 }).text(175, 100, ' cây xanh');
    sheet.text(80, 120, 'theo Nghị quyết của Tỉnh ủy').text(242, 115, '1', { size: 7 }).text(246, 120, '.');
    sheet.line(80, 700, 220, 700);
    sheet.text(80, 712, '1', { size: 6 }).text(85, 715, ' Nghị quyết số 05-NQ/TU', { size: 9 });
  });
  const tree = await treeOf(bytes);
  expect(tree.text.split('\n')).toEqual([
    'Trồng mới 500 m² cây xanh',
    'theo Nghị quyết của Tỉnh ủy¹.',
    '¹ Nghị quyết số 05-NQ/TU',
  ]);
  expect(tree.children.map((block) => block.type)).toEqual(['paragraph', 'paragraph', 'footnote']);
  expect(tree.children[1]).toMatchObject({ marks: [{ start: 27, end: 28 }] });
  expect(tree.children[0]).toMatchObject({ marks: [] });
});

test('a mark as large as browsers set it stays in its line, and a note below the text is one', async () => {
  const bytes = makePage((sheet) => {
    sheet.text(80, 100, 'Trồng mới 120').text(157, 96, '2', { size: 10 }).text(162, 100, ' km bờ tre.');
    sheet.text(80, 130, 'Sở Nội vụ theo dõi.');
    sheet.text(80, 157, '2', { size: 8 }).text(86, 160, ' Gồm 80 km sông Con.', { size: 10 });
    sheet.text(80, 190, 'Sở Tài chính cấp vốn.');
  });
  const tree = await treeOf(bytes);
  expect(tree.text.split('\n')).toEqual([
    'Trồng mới 120² km bờ tre.',
    'Sở Nội vụ theo dõi.',
    '² Gồm 80 km sông Con.',
    'Sở Tài chính cấp vốn.',
  ]);
  expect(tree.children[2]?.type).toBe('footnote');
});

test('two pages of a TCVN3 font are read as Unicode', async () => {
  const page = (sheet: Sheet): void => {
    sheet.text(80, 100, 'Uû ban nh©n d©n tØnh chØ ®¹o c¸c së, ngµnh thùc hiÖn kÕ ho¹ch', { font: '.VnTime' });
    sheet.text(80, 130, 'kÕ ho¹ch n¨m 2006', { font: '.VnTimeH' });
  };
  const tree = await treeOf(
    makePdf([
      [{}, page],
      [{}, page],
    ]),
  );
  expect(tree.encoding).toBe('tcvn3');
  expect(tree.text.split('\n').slice(0, 2)).toEqual([
    'Uỷ ban nhân dân tỉnh chỉ đạo các sở, ngành thực hiện kế hoạch',
    'KẾ HOẠCH NĂM 2006',
  ]);
});

test('letters slanted by the matrix keep their places', async () => {
  const bytes = makePage((sheet) => {
    const codes = [...'ngày 13 tháng 12'].map((char) =>
      (char.codePointAt(0) ?? 0).toString(16).padStart(4, '0'),
    );
    sheet.text(80, 60, 'Thanh Vân').raw(`BT /F0 13 Tf 1 0 0.21 1 80 700 Tm <${codes.join('')}> Tj ET`);
  });
  expect((await linesOfText(bytes))[1]).toBe('ngày 13 tháng 12');
});

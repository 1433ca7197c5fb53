import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solveNesting } from '../../src/extract/outline/solve.js';
import type { Plan } from '../../src/plan/index.js';
import { readMarkers } from '../../src/vietnamese/markers/index.js';
import { planOfText } from '../support/convertText.js';

/** Each marker with one dot a level in front, and what was noticed behind. */
function nested(...lines: string[]): string[] {
  const depths: number[] = [];
  return solveNesting(lines.map(readMarkers)).map(({ node, parent, oddity }) => {
    const depth = parent === null ? 0 : (depths[parent] ?? 0) + 1;
    depths[node] = depth;
    return '.'.repeat(depth) + (lines[node] ?? '') + (oddity === null ? '' : ` (${oddity})`);
  });
}

test('points that begin again under a heading stand under it, though they bear its kind of number', () => {
  const lines = ['1. Cơ sở', '1. Lát sân', '2. Mua lưới', '2. Nhân lực', '1. Tuyển giáo viên'];
  const parents = (headings: readonly boolean[]): (number | null)[] =>
    solveNesting(lines.map(readMarkers), headings).map(({ parent }) => parent);
  expect(parents([true, false, false, true, false])).toEqual([null, 0, 0, null, 3]);
});

describe('nesting by the sequence of markers', () => {
  test.each([
    [
      'the usual order',
      ['I. A', '1. B', 'a) C', '- D', '+ E', '- D', 'b) C', '2. B', 'II. A'],
      [0, 1, 2, 3, 4, 3, 2, 1, 0],
    ],
    ['bullets straight under a numeral', ['I. A', '- B', '- B', 'II. A', '- B'], [0, 1, 1, 0, 1]],
    [
      'chapters and articles',
      ['Chương I', 'Điều 1. A', '1. B', 'a) C', 'Điều 2. A', 'Chương II', 'Điều 3. A'],
      [0, 1, 2, 3, 1, 0, 1],
    ],
    ['decimal numbers', ['1. A', '1.1. B', '1.2. B', '1.2.1. C', '2. A', '2.1. B'], [0, 1, 1, 2, 0, 1]],
    ['capitals above Roman numerals', ['A. X', 'I. Y', 'II. Y', 'B. X', 'I. Y'], [0, 1, 1, 0, 1]],
    ['letters restart under each numeral', ['1. A', 'a) B', 'b) B', '2. A', 'a) B'], [0, 1, 1, 0, 1]],
    ['letters without numerals', ['I. A', 'a) B', 'b) B', 'II. A', 'a) B'], [0, 1, 1, 0, 1]],
    ['an annex begins anew', ['I. A', '1. B', 'Phụ lục', 'I. A', '1. B'], [0, 1, 0, 1, 2]],
    [
      'i) after h) is the letter',
      ['g) A', 'h) A', 'i) A', 'k) A']
        .map((line, at) => (at === 0 ? `a) A|b) A|c) A|d) A|đ) A|e) A|${line}` : line))
        .flatMap((line) => line.split('|')),
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ],
    ['small Roman numerals', ['a) A', 'i) B', 'ii) B', 'iii) B', 'b) A'], [0, 1, 1, 1, 0]],
    [
      'I. above V.: Roman, not a letter',
      ['I. A', 'II. A', 'III. A', 'IV. A', 'V. A', 'VI. A'],
      [0, 0, 0, 0, 0, 0],
    ],
  ])('%s', (_, lines, depths) => {
    const expected = lines.map((line, at) => '.'.repeat(depths[at] ?? 0) + line);
    expect(nested(...lines).map((line) => line.replace(/ \([a-z-]+\)$/u, ''))).toEqual(expected);
  });

  test('đ) damaged to d) keeps its place between d) and e)', () => {
    expect(nested('a) A', 'b) B', 'c) C', 'd) D', 'd) Đ', 'e) E')).toEqual([
      'a) A',
      'b) B',
      'c) C',
      'd) D',
      'd) Đ (damaged-letter)',
      'e) E',
    ]);
  });

  test('the Latin alphabet without đ is no gap', () => {
    expect(nested('c) C', 'd) D', 'e) E', 'f) F', 'g) G').slice(1)).toEqual(['d) D', 'e) E', 'f) F', 'g) G']);
  });

  test('a gap and a restart are noticed', () => {
    expect(nested('I. A', 'II. A', 'V. A')).toEqual(['I. A', 'II. A', 'V. A (gap)']);
    expect(nested('1. A', '2. A', '2. A')).toEqual(['1. A', '2. A', '2. A']);
    expect(nested('1. A', '1. A')).toEqual(['1. A', '1. A (restart)']);
    expect(nested('1. A', '2. A', '1. A')).toEqual(['1. A', '2. A', '1. A (restart)']);
  });

  test('whatever the markers, each has one place and its parent stands before it', () => {
    const line = fc.constantFrom(
      'I. A',
      'II. A',
      'V. A',
      '1. B',
      '2. B',
      '1.1. C',
      'a) D',
      'đ) D',
      'i) D',
      '- E',
      '+ F',
      'Điều 1. G',
      'Phụ lục',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const placements = solveNesting(lines.map(readMarkers));
        expect(placements.map(({ node }) => node)).toEqual(lines.map((_, at) => at));
        for (const { node, parent } of placements) expect(parent ?? -1).toBeLessThan(node);
      }),
    );
  });

  test('ten thousand bullets take little time', () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => (at % 3 === 0 ? '- A' : '+ B'));
    const began = performance.now();
    nested(...lines);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

const sections = (plan: Plan): string[] => plan.sections.map(({ id, title }) => `${id} ${title ?? '-'}`);
const sectionsOf = async (text: string): Promise<string[]> => sections(await planOfText(text));

describe('section or statement?', () => {
  test('numerals and letters with a short title that hold blocks are sections', async () => {
    expect(
      await sectionsOf(
        'II. NHIỆM VỤ\n\n1. Hạ tầng số\n\na) Mạng di động\n\n- Phủ sóng thôn, bản.\n\nb) Dữ liệu\n\n- Kết nối nền tảng.\n',
      ),
    ).toEqual(['II NHIỆM VỤ', 'II.1 Hạ tầng số', 'II.1.a Mạng di động', 'II.1.b Dữ liệu']);
  });

  test('whole statements are items', async () => {
    const plan = await planOfText(
      'V. TỔ CHỨC THỰC HIỆN\n\n1. Tăng cường công tác chỉ đạo, điều hành, bảo đảm kỷ luật, kỷ cương.\n\n2. Các sở, ban, ngành căn cứ Kế hoạch này xây dựng kế hoạch của mình.\n',
    );
    expect(sections(plan)).toEqual(['V TỔ CHỨC THỰC HIỆN']);
    expect(plan.tasks.map(({ id, marker }) => `${id} ${marker}`)).toEqual(['V-1 1', 'V-2 2']);
  });

  test('a statement that holds bullets is a section where a numeral marks it, a parent where a bullet does', async () => {
    const plan = await planOfText(
      'II. NHIỆM VỤ\n\n1. Rà soát các quy trình:\n\n- Quy trình nội bộ.\n\n2. Tập huấn cán bộ.\n\n- Kiểm tra:\n\n+ Kiểm tra định kỳ.\n',
    );
    expect(sections(plan)).toEqual(['II NHIỆM VỤ', 'II.1 Rà soát các quy trình', 'II.2 Tập huấn cán bộ.']);
    expect(plan.tasks.map(({ id, parentId }) => `${id} ${parentId}`)).toEqual([
      'II.1-1 null',
      'II.2-1 null',
      'II.2-1.1 II.2-1',
    ]);
  });

  test('agencies are headings, even with a full stop or a colon', async () => {
    expect(
      await sectionsOf(
        'V. TỔ CHỨC THỰC HIỆN\n\n1. Sở Tư pháp:\n\nThẩm định văn bản.\n\n2. Chi cục Quản lý thị trường.\n\nKiểm tra việc niêm yết giá.\n\n3. Các sở, ban, ngành\n\n- Thực hiện theo phân công.\n',
      ),
    ).toEqual([
      'V TỔ CHỨC THỰC HIỆN',
      'V.1 Sở Tư pháp',
      'V.2 Chi cục Quản lý thị trường.',
      'V.3 Các sở, ban, ngành',
    ]);
  });

  test('a pointer to the annex is no part of the title', async () => {
    expect(
      await sectionsOf('III. NHIỆM VỤ TRỌNG TÂM: (Phụ lục kèm theo)\n\nIV. TỔ CHỨC THỰC HIỆN\n'),
    ).toEqual(['III NHIỆM VỤ TRỌNG TÂM', 'IV TỔ CHỨC THỰC HIỆN']);
  });

  test('the title of a chapter or an annex stands on the lines below', async () => {
    expect(
      await sectionsOf(
        'Phần thứ nhất\nQUAN ĐIỂM, MỤC TIÊU\n\nI. QUAN ĐIỂM\n\n- Lấy người dân làm trung tâm.\n\nPhụ lục II\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 5/KH-SYT ngày 01/02/2026)\n\n- Rà soát.\n',
      ),
    ).toEqual(['P1 QUAN ĐIỂM, MỤC TIÊU', 'P1.I QUAN ĐIỂM', 'PL2 DANH MỤC NHIỆM VỤ']);
  });

  test('decimal numbers give short steps', async () => {
    expect(
      await sectionsOf(
        '1. NHIỆM VỤ\n\n1.1. Hạ tầng\n\n- Phủ sóng.\n\n1.2. Dữ liệu\n\n1.2.1. Đất đai\n\n- Làm sạch.\n',
      ),
    ).toEqual(['1 NHIỆM VỤ', '1.1 Hạ tầng', '1.2 Dữ liệu', '1.2.1 Đất đai']);
  });

  test('equal paths are told apart', async () => {
    expect(await sectionsOf('I. MỤC TIÊU\n\n- Một.\n\nI. NHIỆM VỤ\n\n- Hai.\n')).toEqual([
      'I MỤC TIÊU',
      'I~2 NHIỆM VỤ',
    ]);
  });
});

describe('the outline of a decision begins anew in its plan', () => {
  test('articles, then the plan’s own sections', async () => {
    expect(
      await sectionsOf(
        'QUYẾT ĐỊNH\nBan hành Kế hoạch năm 2026\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch.\n\nĐiều 2. Chánh Văn phòng thi hành./.\n\nCHỦ TỊCH\nLê Văn Hảo\n\nKẾ HOẠCH\nCông tác năm 2026\n(Kèm theo Quyết định số 5/QĐ-UBND)\n\nI. MỤC TIÊU\n\n- Hoàn thành.\n',
      ),
    ).toEqual(['D1 -', 'D2 -', 'I MỤC TIÊU']);
  });
});

describe('numbering gaps are said', () => {
  test.each([
    ['II then V', 'I. MỤC TIÊU\n\n- A.\n\nII. YÊU CẦU\n\n- B.\n\nV. TỔ CHỨC THỰC HIỆN\n\n- C.\n', 1],
    ['1 then 3', 'II. NHIỆM VỤ\n\n1. Hạ tầng\n\n- A.\n\n3. Dữ liệu\n\n- B.\n', 1],
    ['none', 'I. MỤC TIÊU\n\n- A.\n\nII. YÊU CẦU\n\n- B.\n\nIII. NHIỆM VỤ\n\n- C.\n', 0],
  ])('%s', async (_, text, count) => {
    const gaps = (await planOfText(text)).diagnostics.filter(({ code }) => code === 'numbering-gap');
    expect(gaps).toHaveLength(count);
    expect(gaps.every(({ severity, spans }) => severity === 'warning' && spans.length === 1)).toBe(true);
  });
});

test('a gap between decimal numbers names both whole', async () => {
  const plan = await planOfText(
    'II. NHIỆM VỤ\n\n2. Công tác quản lý\n\n2.1. Rà soát quy chế.\n\n2.3. Thu học phí.\n',
  );
  expect(plan.diagnostics.find(({ code }) => code === 'numbering-gap')?.message).toContain('from 2.1 to 2.3');
});

test('points named by a word and a number are headings with their own ids', async () => {
  const plan = await planOfText(`KẾ HOẠCH
Năm học 2025 - 2026

C. NHIỆM VỤ VÀ GIẢI PHÁP
Nhiệm vụ 1: Thực hiện chương trình giáo dục
- Xây dựng kế hoạch dạy học.
Nhiệm vụ 2: Bồi dưỡng đội ngũ
- Tổ chức chuyên đề cấp trường.`);
  expect(plan.sections.map(({ id, marker, title }) => [id, marker, title])).toEqual([
    ['C', 'C', 'NHIỆM VỤ VÀ GIẢI PHÁP'],
    ['C.1', 'Nhiệm vụ 1', 'Thực hiện chương trình giáo dục'],
    ['C.2', 'Nhiệm vụ 2', 'Bồi dưỡng đội ngũ'],
  ]);
  expect(plan.tasks.map(({ id }) => id)).toEqual(['C.1-1', 'C.2-1']);
});

test('a Roman numeral misread as a digit still opens the outermost list', async () => {
  const plan = await planOfText(`KẾ HOẠCH
Phổ biến pháp luật năm 2026

1. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Nâng cao ý thức chấp hành pháp luật.
2. Yêu cầu
- Đúng trọng tâm.
II. NỘI DUNG THỰC HIỆN
1. Tổ chức tuyên truyền
a) Tổ chức 10 hội nghị.`);
  expect(plan.sections.map(({ parentId, title }) => [parentId, title])).toEqual([
    [null, 'MỤC ĐÍCH, YÊU CẦU'],
    ['1', 'Mục đích'],
    ['1', 'Yêu cầu'],
    [null, 'NỘI DUNG THỰC HIỆN'],
    ['II', 'Tổ chức tuyên truyền'],
  ]);
});

describe('headings without a number', () => {
  const outlineOf = async (text: string): Promise<string[]> => {
    const plan = await planOfText(text);
    return [
      ...plan.sections.map(({ id, role, title }) => `${id} ${role} ${title}`),
      ...plan.targets.map(({ id, text: words }) => `${id} ${words}`),
      ...plan.tasks.map(({ id, text: words, lead }) =>
        [id, words, ...lead.map(({ name }) => `[${name}]`)].join(' '),
      ),
    ];
  };

  test('bold purposes at the top, bold subjects and agencies below', async () => {
    expect(
      await outlineOf(`**CÔNG TY CẤP NƯỚC THANH VÂN**

**KẾ HOẠCH HÀNH ĐỘNG NĂM 2026**

**Mục tiêu**

- Giảm tỷ lệ thất thoát nước xuống dưới 15%.

**Nhiệm vụ trọng tâm**

**Hạ tầng mạng lưới**

Thay thế 12 km đường ống cũ.

**Tổ chức thực hiện**

**Phòng Kế hoạch**

- Theo dõi, tổng hợp tiến độ.`),
    ).toEqual([
      'S1 objectives Mục tiêu',
      'S2 tasks Nhiệm vụ trọng tâm',
      'S2.S1 tasks Hạ tầng mạng lưới',
      'S3 implementation Tổ chức thực hiện',
      'S3.S1 implementation Phòng Kế hoạch',
      'S1-1 Giảm tỷ lệ thất thoát nước xuống dưới 15%.',
      'S2.S1-1 Thay thế 12 km đường ống cũ.',
      'S3.S1-1 Theo dõi, tổng hợp tiến độ. [Phòng Kế hoạch]',
    ]);
  });

  test('capitals above points that restart', async () => {
    expect(
      await outlineOf(
        'KẾ HOẠCH\nCông tác tháng 5\n\nMỤC ĐÍCH, YÊU CẦU\n1. Nâng cao chất lượng.\n2. Đúng tiến độ.\nNỘI DUNG\n1. Tổ chức hội nghị.\n2. Ban hành quy chế.',
      ),
    ).toEqual([
      'S1 objectives MỤC ĐÍCH, YÊU CẦU',
      'S2 tasks NỘI DUNG',
      'S1-1 Nâng cao chất lượng.',
      'S1-2 Đúng tiến độ.',
      'S2-1 Tổ chức hội nghị.',
      'S2-2 Ban hành quy chế.',
    ]);
  });

  test('plain type: two purposes that say no more make an outline', async () => {
    expect(
      await outlineOf(
        'KẾ HOẠCH\nCông tác tháng 5\n\nMục tiêu\n- Đón 500 lượt khách.\nNhiệm vụ\n- Mở cửa bảo tàng cả tuần.',
      ),
    ).toEqual([
      'S1 objectives Mục tiêu',
      'S2 tasks Nhiệm vụ',
      'S1-1 Đón 500 lượt khách.',
      'S2-1 Mở cửa bảo tàng cả tuần.',
    ]);
  });

  test('where the outline is numbered, bold words make no section', async () => {
    const plan = await planOfText(
      'KẾ HOẠCH\nCông tác tháng 5\n\n**I. NHIỆM VỤ**\n\n**Kết quả cần đạt**\n\n- Mở cửa bảo tàng cả tuần.',
    );
    expect(plan.sections.map(({ id }) => id)).toEqual(['I']);
  });
});

test('a bold heading that ends in a full stop, above plain paragraphs', async () => {
  const plan = await planOfText(
    '**II. GIẢI PHÁP**\n\n**1. Điều hòa phụ tải.**\n\nKý thỏa thuận với 150 khách hàng.\n\nTheo dõi kết quả hằng tuần.\n',
  );
  expect(plan.sections.map(({ id }) => id)).toEqual(['II', 'II.1']);
  expect(plan.tasks.map(({ id }) => id)).toEqual(['II.1-1', 'II.1-2']);
});

test('of two lists of Roman numerals the next one goes on with the one set alike', async () => {
  const plan = await planOfText(
    'I. MỤC TIÊU\n\n- A.\n\nII. NHIỆM VỤ\n\nA. NHIỆM VỤ CHUNG\n\n- B.\n\nB. NHIỆM VỤ CỤ THỂ\n\nI. Về hạ tầng số\n\n- C.\n\nII. Về dữ liệu\n\n- D.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n- E.\n',
  );
  expect(plan.sections.map(({ id, parentId }) => `${id} ${parentId ?? ''}`)).toEqual([
    'I ',
    'II ',
    'II.A II',
    'II.B II',
    'II.B.I II.B',
    'II.B.II II.B',
    'III ',
  ]);
});

describe('bullets that Markdown nests stand under one another', () => {
  const idsOf = async (list: string): Promise<string[]> => {
    const { tasks } = await planOfText(`## I. NHIỆM VỤ\n\n${list}`, 'markdown');
    return tasks.map(({ id }) => id);
  };

  test.each([
    [
      'of one glyph',
      '- Sở Nội vụ mở lớp:\n  - Dạy xoay gốm.\n    - Thuê nghệ nhân.\n  - Dạy vẽ men.\n- Sở Y tế trực.',
      ['I-1', 'I-1.1', 'I-1.1.1', 'I-1.2', 'I-2'],
    ],
    [
      'of a glyph that is usually further out',
      '- Sở Công Thương mở hội chợ:\n  * Thuê gian hàng.\n- Sở Y tế trực.',
      ['I-1', 'I-1.1', 'I-2'],
    ],
    [
      'of the usual glyphs, nested or not',
      '- Sở Xây dựng sửa đường:\n  + Rải nhựa.\n\n- Sở Y tế dựng trạm:\n\n+ Mua giường.',
      ['I-1', 'I-1.1', 'I-2', 'I-2.1'],
    ],
  ])('%s', async (_, list, expected) => {
    expect(await idsOf(list)).toEqual(expected);
  });
});

describe('a whole statement that gives work is an item, whatever stands under it', () => {
  const HEAD = 'III. TỔ CHỨC THỰC HIỆN\n\n';

  test('its work and its time are not left in a title, its agency leads what stands under it', async () => {
    const plan = await planOfText(
      `${HEAD}1. Sở Y tế bố trí trực cấp cứu. Báo cáo trước ngày 15/3/2028.\n\n- Lập danh sách trực.\n\n- Gửi danh sách về Văn phòng.\n\n2. Công an tỉnh\n\n- Tuần tra ban đêm.\n`,
    );
    expect(plan.sections.map(({ id }) => id)).toEqual(['III', 'III.2']);
    expect(plan.tasks.map(({ text, parentId, lead }) => [text, parentId, lead[0]?.name])).toEqual([
      ['Sở Y tế bố trí trực cấp cứu. Báo cáo trước ngày 15/3/2028.', null, 'Sở Y tế'],
      ['Lập danh sách trực.', plan.tasks[0]?.id, 'Sở Y tế'],
      ['Gửi danh sách về Văn phòng.', plan.tasks[0]?.id, 'Sở Y tế'],
      ['Tuần tra ban đêm.', null, 'Công an tỉnh'],
    ]);
    expect(plan.tasks[0]?.deadline?.end).toBe('2028-03-15');
  });

  test('above an unmarked lead-in with bullets', async () => {
    const plan = await planOfText(
      `${HEAD}1. Các sở, ban, ngành bố trí lịch trực. Ngay sau kỳ nghỉ, các đơn vị giải quyết việc còn lại.\n\nChế độ báo cáo:\n\n- Báo cáo nhanh gửi trước ngày 15/3/2028.\n`,
    );
    expect(plan.tasks[0]?.text).toMatch(/^Các sở, ban, ngành bố trí lịch trực\./u);
  });

  test('several sentences that begin with what is done', async () => {
    const plan = await planOfText(
      `${HEAD}1. Tổ chức sơ kết trước ngày 15/3/2028. Nội dung gồm:\n\n- Đánh giá kết quả.\n`,
    );
    expect(plan.tasks.map(({ text, deadline }) => [text, deadline?.end])).toEqual([
      ['Tổ chức sơ kết trước ngày 15/3/2028. Nội dung gồm:', '2028-03-15'],
      ['Đánh giá kết quả.', '2028-03-15'],
    ]);
  });

  test.each([
    '1. Duy trì các chỉ số: hài lòng (SIPAS), cải cách (PAR).',
    '1. Sở Y tế:',
    '1. Rà soát thủ tục',
  ])('a heading stays one: %s', async (line) => {
    const plan = await planOfText(`${HEAD}${line}\n\n- Niêm yết công khai.\n`);
    expect(plan.sections.map(({ id }) => id)).toEqual(['III', 'III.1']);
    expect(plan.tasks).toHaveLength(1);
  });
});

import { beforeAll, expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import type { Plan } from '../../src/plan/index.js';
import { fixture } from '../support/fixtures.js';

/** A plan without what only tells of the file: its name and size, and where on the page things stand. */
function saying(plan: Plan): unknown {
  const { source: _, ...rest } = plan;
  return JSON.parse(
    JSON.stringify(rest, (key, value: unknown) => (/^spans$|Spans$/u.test(key) ? undefined : value)),
  );
}

const read = async (format: string): Promise<Plan> =>
  (await convert(fixture(`quyet-dinh-chuyen-doi-so.${format}`))).plan;

let markdown: Plan;
beforeAll(async () => {
  markdown = await read('md');
});

test.each(['docx', 'html', 'pdf'])('the same plan from Markdown and %s', async (format) => {
  expect(saying(await read(format))).toEqual(saying(markdown));
});

test('what the plan says, by eye', () => {
  expect(markdown.document).toMatchObject({
    kind: 'decision',
    number: '45/QĐ-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Thanh Vân',
    issuedOn: '2026-01-12',
    period: { from: 2026, to: 2030, outlook: 2035 },
    promulgates: { kind: 'plan' },
    signatory: {
      capacity: 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH',
      position: 'PHÓ CHỦ TỊCH',
      name: 'Đỗ Minh Khuê',
    },
    recipients: ['Như Điều 3', 'Thường trực Tỉnh ủy', 'Các sở, ban, ngành', 'Lưu: VT, KSTT'],
  });
  expect(markdown.sections.map(({ id, role }) => `${id} ${role}`)).toEqual([
    'D1 other',
    'D2 other',
    'D3 other',
    'I objectives',
    'I.1 objectives',
    'I.2 objectives',
    'I.2.a objectives',
    'I.2.b objectives',
    'II requirements',
    'III tasks',
    'III.1 tasks',
    'III.2 tasks',
    'IV budget',
    'V implementation',
    'V.1 implementation',
    'V.2 implementation',
    'V.3 implementation',
    'PL annex',
  ]);
  expect(markdown.targets.map(({ id, deadline }) => `${id} ${deadline?.end ?? '-'}`)).toEqual([
    'I.1-1 -',
    'I.2.a-1 2027-12-31',
    'I.2.a-2 2027-12-31',
    'I.2.a-3 2030-12-31',
    'I.2.a-4 2030-12-31',
    'I.2.b-1 2030-12-31',
    'I.2.b-2 -',
  ]);
  expect(
    markdown.tasks.map(({ id, lead }) => `${id} ${lead.map(({ name }) => name).join(', ')}`.trim()),
  ).toEqual([
    'III.1-1',
    'III.1-2',
    'III.1-2.1',
    'III.1-2.2',
    'III.2-1',
    'III.2-2',
    'IV-1',
    'V.1-1 Sở Khoa học và Công nghệ',
    'V.1-2 Sở Khoa học và Công nghệ',
    'V.2-1 Sở Văn hóa, Thể thao và Du lịch',
    'V.3-1 Ủy ban nhân dân các xã, phường',
    'V.3-2 Ủy ban nhân dân các xã, phường',
    'V-1 các cơ quan, đơn vị',
    'PL-1 Sở Khoa học và Công nghệ',
    'PL-2 Công an tỉnh, Sở Khoa học và Công nghệ',
    'PL-2.1 Công an tỉnh, Sở Khoa học và Công nghệ',
    'PL-2.2 Công an tỉnh, Sở Khoa học và Công nghệ',
    'PL-3 Văn phòng UBND tỉnh',
    'PL-4 Sở Nông nghiệp và Môi trường',
    'PL-5 Sở Nội vụ',
  ]);
  expect(markdown.tables[0]?.declaredCount).toBe(5);
});

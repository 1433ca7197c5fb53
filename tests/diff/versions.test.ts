/** Drafts and finals of one document, and documents of two offices. */
import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { diffPlans, renderDiff } from '../../src/diff/index.js';
import { LABELS } from '../../src/diff/render/labels.js';
import { seedPath } from './corpus.js';
import { type Form, planOfLines } from './planted/documents.js';
import { ANNEX, PERIOD, YEARLY } from './planted/goldens.js';

/** Each with two insertions: before everything else, and in the midst. */
const DRAFTS = [
  {
    name: 'a plan of a year',
    draft: YEARLY,
    final: [
      ['1. Cải cách thể chế\n', '1. Cải cách thể chế\n- Lập danh mục văn bản hết hiệu lực của tỉnh.\n'],
      ['- Tăng thu phí', '- Bố trí màn hình tra cứu tại sảnh tiếp dân.\n- Tăng thu phí'],
    ],
  },
  {
    name: 'a plan of five years',
    draft: PERIOD,
    final: [
      ['a) Xây dựng cánh đồng', 'a) Khảo sát độ mặn của nước ngầm.\nb) Xây dựng cánh đồng'],
      ['a) Nâng cấp 8 km', 'a) Cắm mốc hành lang bảo vệ suối.\nb) Nâng cấp 8 km'],
    ],
  },
  {
    name: 'rows of an annex',
    draft: ANNEX,
    final: [
      [
        '| 1 | Xây dựng kho',
        '| 1 | Mua máy quét sổ cũ | Sở Nội vụ | | | Máy quét | Quý I/2025 | | |\n| 2 | Xây dựng kho',
      ],
      [
        '| 4 | Phủ sóng',
        '| 5 | Lắp trạm phát dự phòng | Công an tỉnh | | | Trạm phát | Quý I/2025 | | |\n| 6 | Phủ sóng',
      ],
    ],
  },
] as const;

test.each(DRAFTS.flatMap((one) => (['text', 'docx'] as const).map((form) => ({ ...one, form }))))(
  'after two insertions every key of $name stays ($form)',
  async ({
    draft,
    final,
    form,
  }: {
    draft: string;
    final: readonly (readonly [string, string])[];
    form: Form;
  }) => {
    const edited = final.reduce((lines, [from, to]) => {
      expect(lines).toContain(from);
      return lines.replace(from, to);
    }, draft);
    const { plan: old } = await planOfLines(draft, form);
    const { plan: next } = await planOfLines(edited, form);
    expect(next.document.key).toBe(old.document.key);
    const keys = new Set(next.tasks.map(({ key }) => key));
    expect(old.tasks.filter(({ key }) => !keys.has(key)).map(({ text }) => text)).toEqual([]);
    const { tasks, relation } = diffPlans(old, next);
    expect(relation).toBe('same-document');
    expect(tasks.filter(({ kind }) => kind === 'added')).toHaveLength(2);
    expect(tasks.filter(({ kind, tier }) => kind === 'unchanged' && tier === 'same-key')).toHaveLength(
      old.tasks.length,
    );
  },
);

test('plans of two provinces are said to be of different issuers, in every rendering', async () => {
  const [first, second] = [seedPath('002'), seedPath('003')];
  if (first === null || second === null) return console.warn('skipped: the corpus is not at hand');
  const [{ plan: old }, { plan: next }] = [await convert(first), await convert(second)];
  const diff = diffPlans(old, next);
  expect(diff.relation).toBe('different-issuers');
  for (const language of ['vi', 'en'] as const)
    for (const format of ['terminal', 'markdown', 'html'] as const)
      expect(renderDiff({ old, new: next, diff }, format, { language, only: null, color: false })).toContain(
        LABELS[language].relations['different-issuers'],
      );
}, 60_000);

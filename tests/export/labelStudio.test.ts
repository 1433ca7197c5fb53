import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { exportPlan } from '../../src/export/index.js';
import { type LabelTask, labelTask } from '../../src/export/labelStudio/index.js';
import { LABELS, type Region, type Relation } from '../../src/export/labelStudio/regions.js';
import { plan } from './support/plans.js';

const TEXT = [
  'ỦY BAN NHÂN DÂN\nTỈNH HƯNG LÂM',
  'Số: 7/KH-UBND',
  'Hưng Lâm, ngày 05 tháng 01 năm 2026',
  'KẾ HOẠCH\nTrồng cây xanh năm 2026',
  'I. MỤC TIÊU\n1. Trồng ít nhất 1.500 cây.',
  'II. NHIỆM VỤ\n1. Sở Nông nghiệp và Môi trường chủ trì, phối hợp với UBND các xã chọn giống cây trước ngày 31/3/2026.',
].join('\n');

async function labelled(): Promise<LabelTask> {
  const { plan: read, text } = await convert(Buffer.from(TEXT), { name: 'cay-xanh.txt' });
  return labelTask(read, text);
}

function parts({ predictions }: LabelTask): { regions: Region[]; relations: Relation[] } {
  const all = predictions[0]?.result ?? [];
  return {
    regions: all.filter((one) => one.type === 'labels'),
    relations: all.filter((one) => one.type === 'relation'),
  };
}

describe('predictions for Label Studio', () => {
  test('regions are the words they say, of the labels of the interface', async () => {
    const task = await labelled();
    const { regions } = parts(task);
    const words = (label: string) =>
      regions.filter(({ value }) => value.labels[0] === label).map(({ value }) => value.text);
    for (const { value } of regions) {
      expect(task.data.text.slice(value.start, value.end)).toBe(value.text);
      expect(LABELS).toContain(value.labels[0]);
    }
    expect(words('lead')).toEqual(['Sở Nông nghiệp và Môi trường']);
    expect(words('support')).toEqual(['UBND các xã']);
    expect(words('deadline')[0]).toContain('31/3/2026');
    expect(words('target')).toHaveLength(1);
    expect(words('measure')).toHaveLength(1);
  });

  test('ids are each one region; relations lead from a value to its item', async () => {
    const { regions, relations } = parts(await labelled());
    const ids = regions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { from_id: from, to_id: to } of relations)
      expect(ids).toEqual(expect.arrayContaining([from, to]));
    const lead = relations.find(({ labels }) => labels[0] === 'lead');
    expect(lead?.to_id).toMatch(/^task:/u);
  });

  test('the file is a list of tasks with data and predictions', async () => {
    const { plan: read, text } = await convert(Buffer.from(TEXT), { name: 'cay-xanh.txt' });
    const [file] = await exportPlan([read, read], 'label-studio', { textOf: () => text });
    const tasks: LabelTask[] = JSON.parse(new TextDecoder().decode(file?.content));
    expect(tasks).toHaveLength(2);
    expect(Object.keys(tasks[0] ?? {})).toEqual(['data', 'predictions']);
    expect(tasks[0]?.predictions[0]?.model_version).toMatch(/^kehoach \d/u);
    expect(JSON.parse(new TextDecoder().decode((await exportPlan([], 'label-studio'))[0]?.content))).toEqual(
      [],
    );
  });

  test('a plan without its text is refused', async () => {
    await expect(exportPlan(plan(), 'label-studio')).rejects.toMatchObject({ code: 'usage' });
  });

  test('the interface in the docs has every label', async () => {
    const page = await readFile('docs/exports.md', 'utf8');
    for (const label of LABELS) expect(page).toContain(`<Label value="${label}"/>`);
  });
});

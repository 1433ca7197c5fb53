import { expect, test } from 'vitest';
import { planOfText } from '../support/convertText.js';

const plan = (...rows: string[]): string =>
  `KẾ HOẠCH\nVề công tác nội vụ năm 2026\n\nII. NHIỆM VỤ\n\n1. Sở Nội vụ chủ trì rà soát vị trí việc làm của công chức cấp xã, trình UBND tỉnh.\n\n2. Sở Tư pháp tập huấn nghiệp vụ hộ tịch cho công chức cấp xã.\n\nPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n\nTT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\n${rows.join('\n')}`;

const ties = async (...rows: string[]) =>
  (await planOfText(plan(...rows))).tasks.flatMap(({ id, sameAs }) =>
    sameAs === null ? [] : [`${id} = ${sameAs}`],
  );

test('a row that repeats a task of the body is tied to it, both ways', async () => {
  expect(
    await ties(
      '1\tRà soát vị trí việc làm của công chức cấp xã\tSở Nội vụ\tQuý II/2026',
      '2\tXây dựng phần mềm chấm điểm thi đua\tSở Nội vụ\tQuý III/2026',
    ),
  ).toEqual(['II-1 = PL-1', 'PL-1 = II-1']);
});

test('the same words led by another are another duty', async () => {
  expect(
    await ties(
      '1\tTập huấn nghiệp vụ hộ tịch cho công chức cấp xã\tCông an tỉnh\tQuý II/2026',
      '2\tTập huấn\tSở Tư pháp\tQuý III/2026',
    ),
  ).toEqual([]);
});

test('a row of few words may be any duty', async () => {
  const text = plan('1\tTập huấn nghiệp vụ\tSở Tư pháp\tQuý III/2026').replace(
    ' hộ tịch cho công chức cấp xã',
    '',
  );
  const { tasks } = await planOfText(text);
  expect(tasks.map(({ id, sameAs }) => [id, sameAs])).toEqual([
    ['II-1', null],
    ['II-2', null],
    ['PL-1', null],
  ]);
});

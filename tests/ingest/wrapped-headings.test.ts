import { expect, test } from 'vitest';
import { planOfText } from '../support/convertText.js';

const sections = async (text: string): Promise<string[]> =>
  (await planOfText(text)).sections.map(({ title }) => title ?? '');

const plan = (second: string): string => `KẾ HOẠCH
Dọn kênh năm 2026

I. MỤC TIÊU
  1. Kênh Bến Mây sạch rác trong cả mùa khô, không còn bè rau lấn
     dòng ở các khúc sông của xã.
II. TỔ CHỨC
${second}
  Phòng Kinh tế theo dõi việc thực hiện.
`;

test('a heading in capitals goes on set in under its words', async () => {
  expect(await sections(plan('    THỰC HIỆN'))).toEqual(['MỤC TIÊU', 'TỔ CHỨC THỰC HIỆN']);
});

test('another heading at the margin does not', async () => {
  expect(await sections(plan('III. THỰC HIỆN'))).toContain('TỔ CHỨC');
});

import { expect, test } from 'vitest';
import { planOfText } from '../support/convertText.js';

const tasks = async (text: string) =>
  (await planOfText(text)).tasks.map(({ id, lead }) => [id, lead.map(({ name }) => name).join('; ')]);

test('orders of a directive stand in a section of their own where no heading holds them', async () => {
  const text = `UBND TỈNH THANH VÂN
Số: 06/CT-UBND
CHỈ THỊ
Về việc phòng, chống thiên tai năm 2026

Để chủ động ứng phó, Chủ tịch UBND tỉnh yêu cầu:
1. Sở Nông nghiệp và Môi trường
a) Rà soát phương án ứng phó.
b) Kiểm tra 45 hồ chứa nước.
2. Sở Xây dựng chủ trì, phối hợp với Công an tỉnh bảo đảm giao thông.
3. Giao Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện Chỉ thị này.
Yêu cầu Giám đốc các sở nghiêm túc thực hiện Chỉ thị này./.`;
  expect(await tasks(text)).toEqual([
    ['1-1', 'Sở Nông nghiệp và Môi trường'],
    ['1-2', 'Sở Nông nghiệp và Môi trường'],
    ['B-1', 'Sở Xây dựng'],
    ['B-2', 'Văn phòng UBND tỉnh'],
    ['B-3', 'Giám đốc các sở'],
  ]);
});

test('dashes behind a line that hands out are orders, those of the addressees are none', async () => {
  const text = `UBND TỈNH THANH VÂN
Số: 11/CĐ-UBND
CÔNG ĐIỆN
Về việc ứng phó với bão số 5

Chủ tịch UBND tỉnh điện:
- Giám đốc các sở: Xây dựng, Công Thương;
- Chủ tịch UBND các xã, phường.

Chủ tịch UBND tỉnh yêu cầu các cơ quan thực hiện:
- Sở Xây dựng kiểm tra các công trình.
- Sở Y tế chuẩn bị thuốc.`;
  expect(await tasks(text)).toEqual([
    ['B-1', 'Sở Xây dựng'],
    ['B-2', 'Sở Y tế'],
  ]);
});

test('a decision gives no orders outside its articles', async () => {
  const text =
    'QUYẾT ĐỊNH\nVề việc khen thưởng\n\n1. Sở Y tế có thành tích xuất sắc.\n2. Sở Nội vụ trao quyết định.';
  expect(await tasks(text)).toEqual([]);
});

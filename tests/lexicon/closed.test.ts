/** What the closed lists must hold whatever the data files say: a frame that reads the data cannot miss what was deleted from it. */
import { describe, expect, test } from 'vitest';
import { readProvince } from '../../src/vietnamese/administration.js';
import { classifyAgency } from '../../src/vietnamese/agencies/index.js';
import { readKindName } from '../../src/vietnamese/kinds.js';
import { readMeasures } from '../../src/vietnamese/measures/index.js';
import { readDeadline } from '../../src/vietnamese/time/index.js';

const split = (text: string): string[] => text.split(', ');

/** Resolution 202/2025/QH15. */
const PROVINCES = split(
  'Hà Nội, Huế, Lai Châu, Điện Biên, Sơn La, Lạng Sơn, Quảng Ninh, Thanh Hóa, Nghệ An, Hà Tĩnh, Cao Bằng, Tuyên Quang, Lào Cai, Thái Nguyên, Phú Thọ, Bắc Ninh, Hưng Yên, Hải Phòng, Ninh Bình, Quảng Trị, Đà Nẵng, Quảng Ngãi, Gia Lai, Khánh Hòa, Lâm Đồng, Đắk Lắk, Hồ Chí Minh, Đồng Nai, Tây Ninh, Cần Thơ, Vĩnh Long, Đồng Tháp, Cà Mau, An Giang',
);
/** Resolution 176/2025/QH15. */
const MINISTRIES =
  'Bộ Quốc phòng; Bộ Công an; Bộ Ngoại giao; Bộ Nội vụ; Bộ Tư pháp; Bộ Tài chính; Bộ Công Thương; Bộ Nông nghiệp và Môi trường; Bộ Xây dựng; Bộ Văn hóa, Thể thao và Du lịch; Bộ Khoa học và Công nghệ; Bộ Giáo dục và Đào tạo; Bộ Y tế; Bộ Dân tộc và Tôn giáo; Ngân hàng Nhà nước Việt Nam; Thanh tra Chính phủ; Văn phòng Chính phủ'.split(
    '; ',
  );
/** Decree 30/2020/NĐ-CP, Article 7, and the law on legal documents. */
const KINDS: Record<string, string> = {
  'Nghị quyết': 'resolution',
  'Quyết định': 'decision',
  'Chỉ thị': 'directive',
  'Quy chế': 'regulation',
  'Quy định': 'regulation',
  'Thông báo': 'notice',
  'Hướng dẫn': 'guidance',
  'Chương trình': 'programme',
  'Kế hoạch': 'plan',
  'Phương án': 'option',
  'Đề án': 'scheme',
  'Dự án': 'project',
  'Báo cáo': 'report',
  'Biên bản': 'minutes',
  'Tờ trình': 'submission',
  'Hợp đồng': 'contract',
  'Công điện': 'telegram',
  'Công văn': 'official-letter',
  'Nghị định': 'decree',
  'Thông tư': 'circular',
  Luật: 'law',
  'Pháp lệnh': 'ordinance',
  'Kết luận': 'conclusion',
};
const UNITS: Record<string, string> = {
  '%': '%',
  'phần trăm': '%',
  '‰': '‰',
  'triệu đồng': 'triệu đồng',
  'tỷ đồng': 'tỷ đồng',
  'tỉ đồng': 'tỷ đồng',
  ha: 'ha',
  'héc ta': 'ha',
  km: 'km',
  m2: 'm²',
  m3: 'm³',
  tấn: 'tấn',
  kg: 'kg',
  điểm: 'điểm',
  người: 'người',
  hộ: 'hộ',
  xã: 'xã',
  'hồ sơ': 'hồ sơ',
  'sản phẩm': 'sản phẩm',
  lớp: 'lớp',
  cuộc: 'cuộc',
  'doanh nghiệp': 'doanh nghiệp',
};
const TIMES = ['giờ', 'phút', 'ngày', 'ngày làm việc'];
/** `tháng một` and `tháng năm` are too often other words. */
const MONTHS = split('1, hai, ba, tư, 5, sáu, bảy, tám, chín, mười, mười một, mười hai');

describe('closed lists', () => {
  test.each(PROVINCES)('the province %s', (name) => {
    expect(readProvince(name)?.validTo).toBeNull();
  });
  test('are 34 provinces', () => {
    expect(new Set(PROVINCES).size).toBe(34);
  });
  test.each(MINISTRIES)('%s is of the central level', (name) => {
    expect(classifyAgency(name).level).toBe('central');
  });
  test.each(Object.entries(KINDS))('%s is a document of the kind %s', (name, kind) => {
    expect(readKindName(`${name} số 01`)).toEqual({ kind, length: name.length });
  });
  test.each(Object.entries(UNITS))('12 %s is measured in %s', (printed, unit) => {
    expect(readMeasures(`Phấn đấu năm 2026 đạt 12 ${printed}.`).map((one) => [one.value, one.unit])).toEqual([
      [12, unit],
    ]);
  });
  test.each(TIMES)('a length of time in %s', (unit) => {
    const read = readMeasures(`Giảm thời gian giải quyết xuống còn 12 ${unit}.`);
    expect(read.map((one) => [one.value, one.unit])).toEqual([[12, unit]]);
  });
  test.each(MONTHS.map((name, at) => [name, at + 1] as const))('tháng %s', (name, month) => {
    const read = readDeadline(`Hoàn thành trong tháng ${name} năm 2026.`, {
      place: { kind: 'statement' },
      period: null,
    });
    const end = new Date(Date.UTC(2026, month, 0)).toISOString().slice(0, 10);
    expect(read).toMatchObject({ end });
  });
});

import { convert } from '../../src/convert.js';
import type { CorrectionLine } from '../../src/corrections/index.js';

/** A short plan of an invented province. */
export const PLAN = `ỦY BAN NHÂN DÂN
TỈNH HƯNG LÂM

Số: 12/KH-UBND

*Hưng Lâm, ngày 05 tháng 01 năm 2026*

# KẾ HOẠCH

Nâng cấp thư viện huyện năm 2026

## I. MỤC TIÊU

- Tối thiểu 80% thư viện huyện có phòng đọc số.

## II. NHIỆM VỤ

1. Sở Nội vụ chủ trì rà soát biên chế thư viện; hoàn thành trước ngày 31/3/2026.

2. Lập danh mục sách cần số hóa và chọn đơn vị số hóa trong quý II/2026.

3. Mở lớp tập huấn cho cán bộ thư viện.
`;

export const read = (text = PLAN) => convert(Buffer.from(text), { name: 'thu-vien.md', format: 'markdown' });

let lines = 0;

/** A line of corrections with what is not said filled in. */
export function line(parts: Partial<CorrectionLine> & Pick<CorrectionLine, 'op'>): CorrectionLine {
  return {
    id: `dong-${++lines}`,
    key: '',
    quote: '',
    path: '',
    was: null,
    value: null,
    why: null,
    by: 'Lan',
    at: '2026-02-01T08:00:00Z',
    ...parts,
  };
}

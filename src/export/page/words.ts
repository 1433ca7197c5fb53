import type { Language } from '../../plan/index.js';

/** What pages say of themselves. */
export const PAGE_WORDS: Record<Language, { contents: string; remarks: string; hint: string }> = {
  vi: {
    contents: 'Nội dung',
    remarks: 'Cần kiểm tra',
    hint: 'Đưa con trỏ lên chỗ gạch chấm để xem căn cứ: trang, vị trí, cách đọc.',
  },
  en: {
    contents: 'Contents',
    remarks: 'To be checked',
    hint: 'Point at dotted words to see where they come from: page, place, reading.',
  },
};

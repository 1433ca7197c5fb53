import { light } from './patterns.js';

const COUNT = light(
  /^\(?(?:phụ lục|danh mục|biểu|bảng|kế hoạch|tổng cộng|tổng số|danh sách)\s?(?:này)?\s?(?:có|gồm|:)?\s?(?:tổng cộng |tất cả )?(\d{1,4})\s(?:nhiệm vụ|nội dung|công việc|hoạt động|chỉ tiêu|mục|dòng|đề án|dự án)(?!\p{L})/iu,
);

/** `Phụ lục có 29 nhiệm vụ.` → 29; `Danh mục gồm 12 chỉ tiêu` → 12; null where a text declares no count. */
export function readDeclaredCount(text: string): number | null {
  if (text.length > 120) return null;
  const match = COUNT.exec(text);
  return match === null ? null : Number(match[1]);
}

// Plans of an invented province, as many and as long as wanted, in formats that take no more than text to make.
import JSZip from 'jszip';

const AGENCIES = [
  'Sở Nội vụ',
  'Sở Tài chính',
  'Sở Khoa học và Công nghệ',
  'Văn phòng UBND tỉnh',
  'Công an tỉnh',
];
const WORKS = [
  'xây dựng kho dữ liệu dùng chung',
  'rà soát thủ tục hành chính thuộc phạm vi quản lý',
  'tổ chức tập huấn cho cán bộ, công chức cấp xã',
  'tham mưu kế hoạch kiểm tra việc số hóa hồ sơ',
  'cập nhật danh mục dịch vụ công trực tuyến',
];

/**
 * The lines of a plan; the same number gives the same plan.
 *
 * @param number - from 1; the plan's number and what its tasks are
 * @param tasks - how many tasks it has
 */
export function planLines(number, tasks = 20) {
  const pick = (list, at) => list[(number * 7 + at * 3) % list.length];
  const lines = [
    'ỦY BAN NHÂN DÂN',
    'TỈNH THANH VÂN',
    `Số: ${number}/KH-UBND`,
    'Thanh Vân, ngày 15 tháng 01 năm 2026',
    'KẾ HOẠCH',
    'Chuyển đổi số tỉnh Thanh Vân năm 2026',
    'I. MỤC TIÊU',
    `1. Phấn đấu ${50 + (number % 50)}% hồ sơ thủ tục hành chính được số hóa.`,
    `2. Có ít nhất ${10 + (number % 7)} dịch vụ công trực tuyến toàn trình.`,
    'II. NHIỆM VỤ',
  ];
  for (let at = 1; at <= tasks; at++) {
    const day = `${1 + ((number + at) % 28)}/${1 + (at % 12)}/2026`;
    lines.push(
      `${at}. ${pick(AGENCIES, at)} chủ trì, phối hợp với ${pick(AGENCIES, at + 1)} ${pick(WORKS, at)} đợt ${at}, hoàn thành trước ngày ${day}.`,
    );
  }
  return lines;
}

/** The plan as plain text. */
export function asText(lines) {
  return Buffer.from(`${lines.join('\n')}\n`);
}

/** The plan as Markdown. */
export function asMarkdown(lines) {
  return Buffer.from(lines.map((line) => (/^[IVX]+\./u.test(line) ? `# ${line}` : line)).join('\n\n'));
}

/** The plan as a web page. */
export function asHtml(lines) {
  return Buffer.from(
    `<!doctype html><html><meta charset="utf-8"><body>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`,
  );
}

/** The plan as a Word file. */
export async function asDocx(lines) {
  const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const words = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const zip = new JSZip();
  const options = { date: new Date(Date.UTC(2026, 0, 1)) };
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    options,
  );
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${relationships}"><Relationship Id="r0" Type="${office}" Target="word/document.xml"/></Relationships>`,
    options,
  );
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="${words}"><w:body>${lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
    options,
  );
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** Formats by the ending of their names. */
export const FORMATS = { txt: asText, md: asMarkdown, html: asHtml, docx: asDocx };

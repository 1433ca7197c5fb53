import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { detectFormat } from '../../src/ingest/detect.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the format by content', () => {
  test.each([
    ['text', 'I. MỤC TIÊU\n\n1. Mục tiêu chung\n'],
    ['text', 'TT\tNhiệm vụ\tChủ trì\n# 1\n# 2\n'],
    ['text', 'C. # KHÔNG PHẢI TIÊU ĐỀ\n**Đậm** và *nghiêng* thôi\n'],
    ['text', 'a < b và b > c'],
    ['markdown', '# KẾ HOẠCH\n\n## I. MỤC TIÊU\n\n- Hoàn thành\n'],
    ['markdown', '# KẾ HOẠCH\n\nTổ chức Tết Trung thu\n\n- Dựng sân khấu.\n'],
    ['text', 'KẾ HOẠCH\n\n# 12 điểm cầu\n\n- Dựng sân khấu.\n'],
    ['markdown', 'Bảng\n\n| TT | Nhiệm vụ |\n|---|---|\n| 1 | Rà soát |\n'],
    ['html', '<!DOCTYPE html><html><body><p>Kế hoạch</p></body></html>'],
    ['html', '\n  <html lang="vi"><p>Kế hoạch</p></html>'],
    ['html', '<?xml version="1.0"?>\n<!-- in --><html><body/></html>'],
    ['html', '<META charset="utf-8"><p>Kế hoạch'],
    ['html', 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x'],
    ['html', 'From: <Saved by Blink>\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/related'],
    ['docx', '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="x">'],
    ['pdf', '%PDF-1.7\n…'],
    ['pdf', '\n\n%PDF-1.4 đứng sau vài dòng'],
  ])('%s: %s', async (format, text) => {
    expect(await detectFormat(bytes(text))).toBe(format);
  });

  test('UTF-16', async () => {
    const html = Buffer.from('\uFEFF<html><body>Kế hoạch</body></html>', 'utf16le');
    expect(await detectFormat(html)).toBe('html');
    expect(await detectFormat(Buffer.from('\uFEFFI. MỤC TIÊU', 'utf16le'))).toBe('text');
    expect(await detectFormat(Buffer.from('\uFEFFI. MỤC TIÊU', 'utf16le').swap16())).toBe('text');
  });

  test('an old Word file whatever it is called', async () => {
    const head = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(await detectFormat(head)).toBe('doc');
  });

  test('a Word archive', async () => {
    const zip = new JSZip();
    zip.file('[Content_Types].xml', '<Types/>');
    zip.file('word/document.xml', '<w:document/>');
    expect(await detectFormat(await zip.generateAsync({ type: 'uint8array' }))).toBe('docx');
  });
});

describe('known and not read', () => {
  test('rich text', async () => {
    await expect(detectFormat(bytes('{\\rtf1\\ansi K\\u7871? ho\\u7841?ch}'))).rejects.toMatchObject({
      code: 'format-unsupported',
      hint: expect.stringContaining('DOCX'),
    });
  });

  test.each([
    ['a flat OpenDocument file', '<?xml version="1.0"?>\n<office:document xmlns:office="x">'],
    ['a Word 2003 file', '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>'],
    ['another XML file', '<?xml version="1.0"?>\n<!-- x -->\n<rows><row/></rows>'],
  ])('%s', async (_, text) => {
    await expect(detectFormat(bytes(text))).rejects.toMatchObject({
      code: 'format-unsupported',
      hint: expect.stringContaining('DOCX'),
    });
  });

  test('a picture', async () => {
    const gif = new TextEncoder().encode('GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;');
    await expect(detectFormat(gif)).rejects.toMatchObject({ code: 'format-unsupported' });
  });

  test('an archive of other files', async () => {
    const zip = new JSZip();
    zip.file('ke-hoach.txt', 'Kế hoạch');
    const archive = await zip.generateAsync({ type: 'uint8array' });
    await expect(detectFormat(archive)).rejects.toMatchObject({ code: 'format-unsupported' });
  });
});

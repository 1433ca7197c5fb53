// What the shapes are made of: pieces repeated up to a size, and the frames of files around them.
import JSZip from 'jszip';

export const times = (piece, bytes) =>
  piece.repeat(Math.max(1, Math.floor(bytes / Buffer.byteLength(piece))));
export const counted = (piece, bytes) => {
  const pieces = [];
  for (let at = 1, size = 0; size < bytes; at++) {
    const next = piece(at);
    size += Buffer.byteLength(next);
    pieces.push(next);
  }
  return pieces.join('');
};
export const whole = (before, middle, after = '') => Buffer.from(before + middle + after);
export const HEAD = 'UBND TỈNH THANH VÂN\nSố: 1/KH-UBND\n\nKẾ HOẠCH\nChuyển đổi số\n\nII. NHIỆM VỤ\n\n';

export function pdf(...pages) {
  return pdfOf(pages);
}

/** A PDF with objects of its own, numbered from the first behind the pages on. */
export function pdfOf(pages, { objects: more = [], page = () => '', fonts = () => '' } = {}) {
  const first = 4 + pages.length * 2;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
    ...pages.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F0 3 0 R ${fonts(first)} >> >> /Contents ${5 + at * 2} 0 R ${page(first)} >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
    ...more,
  ];
  const file = '%PDF-1.4\n';
  const places = [];
  let size = file.length;
  const parts = [file];
  for (const [at, body] of objects.entries()) {
    const part = `${at + 1} 0 obj\n${body}\nendobj\n`;
    places.push(`${String(size).padStart(10, '0')} 00000 n \n`);
    parts.push(part);
    size += part.length;
  }
  parts.push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`);
  parts.push(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${size}\n%%EOF\n`);
  return Buffer.from(parts.join(''), 'latin1');
}

/** @param {Record<string, string>} more - further parts, `word/styles.xml` */
export function docx(body, more = {}) {
  const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  );
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r0" Type="${kinds}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  for (const [path, part] of Object.entries(more)) zip.file(path, part);
  zip.file(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.keys(more)
      .map((path, at) => {
        const name = path.replace('word/', '').replace('.xml', '');
        return `<Relationship Id="r${at + 1}" Type="${kinds}/${name}" Target="${name}.xml"/>`;
      })
      .join('')}</Relationships>`,
  );
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  );
  return zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
}

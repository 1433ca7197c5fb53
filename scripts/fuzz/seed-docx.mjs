import JSZip from 'jszip';

const NS = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ');
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const run = (words, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const p = (content, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;
const listed = (level) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
const tc = (words, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`;
const tr = (...cells) => `<w:tr>${cells.join('')}</w:tr>`;
const field = (type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const box = (holder) => `<w:${holder}><w:txbxContent>${p('DỰ THẢO')}</w:txbxContent></w:${holder}>`;

const BODY = [
  `<w:tbl><w:tblPr/>${tr(tc('UBND TỈNH THANH VÂN'), tc('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'))}</w:tbl>`,
  p(
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('drawing')}</mc:Choice><mc:Fallback>${box('pict')}</mc:Fallback></mc:AlternateContent></w:r>`,
  ),
  p(run('KẾ HOẠCH', '<w:b/>'), '<w:pStyle w:val="Tieude"/><w:jc w:val="center"/>'),
  p('MỤC TIÊU', listed(0)),
  p(`${run('Số hóa 90% hồ sơ')}<w:r><w:footnoteReference w:id="2"/></w:r>`, listed(1)),
  p(
    `${run('QuyÕt ®Þnh', '<w:rFonts w:ascii=".VnTime"/>')}<w:del>${run('cũ')}</w:del><w:ins>${run(' mới')}</w:ins>`,
    listed(2),
  ),
  p(
    `${field('begin')}<w:r><w:instrText>DATE</w:instrText></w:r>${field('separate')}${run('năm 2026')}${field('end')}`,
  ),
  `<w:tbl><w:tblPr><w:tblStyle w:val="Luoi"/></w:tblPr>${tr(tc('TT'), tc('Nhiệm vụ'), tc('Thời gian'))}`,
  tr(tc('I'), tc('CẢI CÁCH THỂ CHẾ', '<w:gridSpan w:val="2"/>')),
  tr(tc('1', '<w:vMerge w:val="restart"/>'), tc('Rà soát văn bản'), tc('Quý I/2026')),
  tr(tc('', '<w:vMerge/>'), tc('Báo cáo kết quả'), tc('Quý II/2026')),
  `</w:tbl>${p('<w:r><w:sym w:font="Wingdings" w:char="F0D8"/><w:tab/><w:t>Lưu: VT.</w:t><w:br/></w:r>')}<w:sectPr/>`,
].join('');

const level = (index, format, text) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2.')}${level(2, 'bullet', '-')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="2"/></w:lvlOverride></w:num>`;
const STYLES =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Thuong"/><w:style w:type="paragraph" w:styleId="Tieude"><w:name w:val="heading 1"/><w:basedOn w:val="Thuong"/></w:style><w:style w:type="table" w:styleId="Luoi"><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr></w:style>';
const FOOTNOTES = `<w:footnote w:id="2">${p('<w:r><w:footnoteRef/></w:r><w:r><w:t>Theo Đề án số 3.</w:t></w:r>')}</w:footnote>`;

/** A small Word file with every trait the reader looks at, to be damaged. */
export async function seedDocx() {
  const zip = new JSZip();
  const relation = (type, target) =>
    `<Relationship Id="${type}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (...each) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
  const part = (name, content) => zip.file(`word/${name}.xml`, `<w:${name} ${NS}>${content}</w:${name}>`);
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  );
  zip.file('_rels/.rels', relations(relation('officeDocument', 'word/document.xml')));
  zip.file(
    'word/_rels/document.xml.rels',
    relations(...['styles', 'numbering', 'footnotes'].map((type) => relation(type, `${type}.xml`))),
  );
  part('document', `<w:body>${BODY}</w:body>`);
  part('numbering', NUMBERING);
  part('styles', STYLES);
  part('footnotes', FOOTNOTES);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

import JSZip from 'jszip';

/** Parts of a Word file to make; what is left out is left out of the package. */
export interface DocxParts {
  /** Content of `w:body`. */
  body: string;
  /** Content of `w:numbering`, `w:styles`, `w:footnotes`, `w:endnotes`. */
  numbering?: string;
  styles?: string;
  footnotes?: string;
  endnotes?: string;
  /** Further files by name. */
  files?: Record<string, string>;
  /** Further parts the document refers to: id, type, target. */
  relations?: readonly (readonly [id: string, type: string, target: string])[];
}

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATED = ['numbering', 'styles', 'footnotes', 'endnotes'] as const;

/** Makes a small Word file. */
export async function makeDocx(parts: DocxParts): Promise<Uint8Array> {
  const zip = new JSZip();
  const part = (name: string, root: string, content: string): void => {
    zip.file(
      `word/${name}.xml`,
      `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`,
    );
  };
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  );
  zip.file('_rels/.rels', relationships([['officeDocument', 'word/document.xml']]));
  part('document', 'document', `<w:body>${parts.body}</w:body>`);
  for (const name of RELATED) if (parts[name] !== undefined) part(name, name, parts[name]);
  const more = (parts.relations ?? []).map(([id, type, target]) => relationship(id, type, target));
  zip.file(
    'word/_rels/document.xml.rels',
    relationships(
      RELATED.map((name) => [name, `${name}.xml`]),
      more,
    ),
  );
  for (const [name, content] of Object.entries(parts.files ?? {})) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function relationships(
  targets: readonly (readonly [string, string])[],
  more: readonly string[] = [],
): string {
  const each = targets.map(([type, target], at) => relationship(`r${at}`, type, target));
  return `<Relationships xmlns="${RELATIONSHIPS}">${[...each, ...more].join('')}</Relationships>`;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

/** A complex field: its code, its result (runs) and the content of its first mark. */
export function field(code: string, result?: string, form = ''): string {
  const mark = (type: string, content = ''): string =>
    `<w:r><w:fldChar w:fldCharType="${type}">${content}</w:fldChar></w:r>`;
  const printed = result === undefined ? '' : `${mark('separate')}${result}`;
  return `${mark('begin', form)}<w:r><w:instrText> ${code} </w:instrText></w:r>${printed}${mark('end')}`;
}

/** A paragraph: its properties (content of `w:pPr`) and its words, or runs made by `run`. */
export function p(words: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${words.startsWith('<') ? words : run(words)}</w:p>`;
}

/** A run of words with run properties (content of `w:rPr`). */
export function run(words: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** Properties of a paragraph in an automatic list. */
export function listed(numId: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
}

/** One level of a list definition. */
export function level(index: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
}

/** A list definition with the list `numId` made from it. */
export function list(numId: number, levels: string, overrides = ''): string {
  return `<w:abstractNum w:abstractNumId="${numId}">${levels}</w:abstractNum><w:num w:numId="${numId}"><w:abstractNumId w:val="${numId}"/>${overrides}</w:num>`;
}

/** A cell: its properties (content of `w:tcPr`) and its paragraphs as words. */
export function tc(words: string | readonly string[], properties = ''): string {
  const lines = typeof words === 'string' ? [words] : words;
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${lines.map((line) => p(line)).join('')}</w:tc>`;
}

/** A row of cells with row properties (content of `w:trPr`). */
export function tr(cells: readonly string[], properties = ''): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((cell) => (cell.startsWith('<w:tc>') ? cell : tc(cell))).join('')}</w:tr>`;
}

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
/** Table properties with every ruling printed. */
export const RULED = `<w:tblBorders>${SIDES.map((side) => `<w:${side} w:val="single"/>`).join('')}</w:tblBorders>`;

/** A table of rows with table properties (content of `w:tblPr`). */
export function tbl(rows: readonly string[], properties = RULED): string {
  return `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.join('')}</w:tbl>`;
}

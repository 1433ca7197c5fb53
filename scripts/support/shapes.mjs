// Documents made to grow: each shape repeats one thing until it is as large as asked for. What takes a reader more than
// twice the time for twice the size is found by them.
import { DIFFERING } from './shapes/differing.mjs';
import { counted, docx, HEAD, pdf, times, whole } from './shapes/make.mjs';
import { PARSED } from './shapes/parsed.mjs';

export { pdf };

/** Words that rules of the language begin to read at, and signs that parsers do. */
const PIECES = {
  letters: 'a',
  words: 'rà soát ',
  blanks: ' ',
  'no-break spaces': '\u00A0',
  dots: '.',
  commas: ',',
  semicolons: '; ',
  colons: ': ',
  dashes: '- ',
  slashes: '/',
  'open brackets': '(',
  'closed brackets': ')',
  brackets: '()',
  'quotation marks': '“',
  'angle brackets': '<',
  'open comments': '<!--',
  stars: '*',
  'stars and underscores': '*a_ ',
  'open links': '[a](',
  'open pictures': '![a](',
  bars: '|a',
  'code marks': '`a',
  backslashes: '\\',
  entities: '&#x26;',
  'quotation levels': '> ',
  tildes: '~~a',
  digits: '1',
  numbers: '1 ',
  'numbers in numbers': '1.',
  percent: '1% ',
  dates: 'ngày 1/1/2026 ',
  months: 'tháng 1 năm ',
  quarters: 'Quý I, ',
  'Roman numerals': 'XI',
  capitals: 'Đ',
  titles: 'KẾ HOẠCH ',
  'numbers of documents': 'số 1/KH-UBND ',
  citations: 'Quyết định số 1/QĐ-UBND ngày 1/1/2026 của UBND tỉnh, ',
  agencies: 'Sở Y tế, ',
  'agencies without end': 'Sở ',
  'collective agencies': 'các sở, ban, ngành ',
  'collective agencies listed': 'các sở, ban, ngành, ',
  assignments: 'Sở Y tế chủ trì, phối hợp với Sở Nội vụ ',
  cooperation: 'phối hợp với ',
  and: 'và ',
  abbreviations: '(sau đây gọi là A) ',
};

/** @typedef {{ name: string, format: 'text' | 'markdown' | 'html' | 'pdf' | 'docx', make: (bytes: number) => Uint8Array | Promise<Uint8Array> }} Shape */

const LONG_LINE =
  'Sở Tài chính chủ trì, phối hợp với Công an tỉnh rà soát thủ tục hành chính thuộc phạm vi quản lý, hoàn thành trước ngày 23/8/2026.\n';

/** Every piece in every frame. */
const FRAMES = {
  'in one line': ['text', (piece, bytes) => whole(`${HEAD}- `, times(piece, bytes), '\n')],
  'a line each': ['text', (piece, bytes) => whole(HEAD, times(`- ${piece.repeat(4).trim()}\n`, bytes))],
  'in Markdown': ['markdown', (piece, bytes) => whole('# NHIỆM VỤ\n\n', times(piece, bytes), '\n')],
  'in a cell': [
    'html',
    (piece, bytes) =>
      whole(
        '<p>NHIỆM VỤ</p><table><tr><td>TT</td><td>Nhiệm vụ</td><td>Chủ trì</td></tr><tr><td>1</td><td>Việc</td><td>',
        times(piece, bytes),
        '</td></tr></table>',
      ),
  ],
};

/** Shapes of a whole document. */
const DOCUMENTS = {
  'loose annex rows': [
    'text',
    (bytes) =>
      whole(
        `${HEAD}PHỤ LỤC\nTT   Nhiệm vụ          Chủ trì      Thời gian\n`,
        counted((at) => `${at}    Rà soát văn bản     Sở Nội vụ    Quý I\n`, bytes),
      ),
  ],
  'loose annex rows of several lines': [
    'text',
    (bytes) =>
      whole(
        `${HEAD}PHỤ LỤC\nTT   Nhiệm vụ          Chủ trì      Thời gian\n`,
        counted(
          (at) =>
            `${at}    Rà soát văn bản     Sở Nội vụ    Quý I\n     quy phạm             tỉnh         2026\n`,
          bytes,
        ),
      ),
  ],
  'a loose annex row of long lines': [
    'text',
    (bytes) =>
      whole(
        `${HEAD}PHỤ LỤC\nTT   Nhiệm vụ          Chủ trì      Thời gian\n1. ${LONG_LINE}2. ${LONG_LINE}3. `,
        times(LONG_LINE, bytes),
      ),
  ],
  'two columns by tabs': [
    'text',
    (bytes) =>
      whole(
        HEAD,
        counted((at) => `${at}\tviệc\n`, bytes),
      ),
  ],
  'two columns by tabs, unnumbered': ['text', (bytes) => whole(HEAD, times('UBND TỈNH\tCỘNG HÒA\n', bytes))],
  'five columns by tabs': [
    'text',
    (bytes) =>
      whole(
        `${HEAD}TT\tNhiệm vụ\tSản phẩm\tChủ trì\tThời gian\n`,
        counted((at) => `${at}\tRà soát\tBáo cáo\tSở Y tế\tQuý I\n`, bytes),
      ),
  ],
  'form feeds': ['text', (bytes) => whole(HEAD, times('\f', bytes), 'x')],
  'form feeds with lines': [
    'text',
    (bytes) =>
      whole(
        HEAD,
        counted((at) => `- Việc ${at}\n\f`, bytes),
      ),
  ],
  'pages with furniture': [
    'text',
    (bytes) =>
      whole(
        HEAD,
        counted((at) => `${at}\nKẾ HOẠCH SỐ 1\n- Việc ${at}.\n\f`, bytes),
      ),
  ],
  'empty lines': ['text', (bytes) => whole(HEAD, times('\n', bytes), 'x')],
  'one word a line': ['text', (bytes) => whole(HEAD, times('việc\n', bytes))],
  'short items': [
    'text',
    (bytes) =>
      whole(
        HEAD,
        counted((at) => `${at}. Rà soát việc ${at}.\n`, bytes),
      ),
  ],
  'items that all bear one number': ['text', (bytes) => whole(HEAD, times('1. Rà soát.\n', bytes))],
  'items in items': [
    'text',
    (bytes) =>
      whole(
        HEAD,
        counted((at) => `${'IVX'.charAt(at % 3)}. A\n1. B\na) C\n- D\n+ E\n`, bytes),
      ),
  ],
  'headings alone': [
    'text',
    (bytes) =>
      whole(
        HEAD,
        counted((at) => `Điều ${at}. Nhiệm vụ\n`, bytes),
      ),
  ],
  sections: [
    'text',
    (bytes) =>
      whole(
        HEAD,
        counted((at) => `${at}. NHIỆM VỤ ${at}\n- Rà soát.\n`, bytes),
      ),
  ],
  annexes: [
    'text',
    (bytes) =>
      whole(
        HEAD,
        counted((at) => `PHỤ LỤC ${at}\nTT\tNhiệm vụ\tChủ trì\n1\tRà soát\tSở Y tế\n\n`, bytes),
      ),
  ],
  signatures: [
    'text',
    (bytes) => whole(HEAD, times('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An\n\n', bytes)),
  ],
  letterheads: [
    'text',
    (bytes) =>
      whole('', times('UBND TỈNH THANH VÂN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 1/KH-UBND\n', bytes)),
  ],
  recipients: [
    'text',
    (bytes) =>
      whole(
        `${HEAD}- Việc.\n\nNơi nhận:\n`,
        counted((at) => `- Sở số ${at};\n`, bytes),
      ),
  ],
  footnotes: [
    'text',
    (bytes) =>
      whole(
        HEAD,
        counted((at) => `- Việc ${at} [${at}].\n[${at}] Chú thích ${at}.\n`, bytes),
      ),
  ],
  'many agencies in a document': [
    'text',
    (bytes) =>
      whole(
        HEAD,
        counted((at) => `- Sở Số ${at} Tỉnh chủ trì rà soát.\n`, bytes),
      ),
  ],
  'many agencies in an assignment': [
    'text',
    (bytes) =>
      whole(
        `${HEAD}- Rà soát. Chủ trì: `,
        counted((at) => `Phòng Số ${at}, `, bytes),
        '.',
      ),
  ],
  'many agencies in a cell': [
    'html',
    (bytes) =>
      whole(
        '<p>NHIỆM VỤ</p><table><tr><td>TT</td><td>Nhiệm vụ</td><td>Chủ trì</td></tr><tr><td>1</td><td>Việc</td><td>',
        counted((at) => `Phòng Số ${at}, `, bytes),
        '</td></tr></table>',
      ),
  ],
  'many agencies in rows': [
    'html',
    (bytes) =>
      whole(
        '<p>NHIỆM VỤ</p><table><tr><td>TT</td><td>Nhiệm vụ</td><td>Chủ trì</td></tr>',
        counted((at) => `<tr><td>${at}</td><td>Việc ${at}</td><td>Phòng Số ${at}</td></tr>`, bytes),
        '</table>',
      ),
  ],
  'abbreviations that are defined': [
    'text',
    (bytes) =>
      whole(
        HEAD,
        counted((at) => `- Ban Chỉ đạo số ${at} (sau đây gọi tắt là BCĐ${at}) rà soát.\n`, bytes),
      ),
  ],
  'items all alike': [
    'text',
    (bytes) => whole(HEAD, times('- Sở Nội vụ rà soát văn bản trước ngày 1/1/2026.\n', bytes)),
  ],
  'lines between bars': [
    'text',
    (bytes) =>
      whole(
        HEAD,
        counted((at) => `| ${at} | việc | Sở Y tế |\n`, bytes),
      ),
  ],
  'line breaks in HTML': ['html', (bytes) => whole('<p>', times('a<br>', bytes), '</p>')],
  'line breaks alone in HTML': ['html', (bytes) => whole('<p>a', times('<br>', bytes), 'b</p>')],
  'elements in elements': ['html', (bytes) => whole('', times('<div>', bytes), 'a')],
  'inline elements in elements': ['html', (bytes) => whole('<p>', times('<b>', bytes), 'a')],
  'spans side by side': ['html', (bytes) => whole('<p>', times('<span>a</span>', bytes), '</p>')],
  'cells that reach over all': [
    'html',
    (bytes) =>
      whole('<table>', times('<tr><td colspan="1000" rowspan="65534">a</td></tr>', bytes), '</table>'),
  ],
  'cells that reach over ten': [
    'html',
    (bytes) => whole('<table>', times('<tr><td colspan="10" rowspan="10">a</td></tr>', bytes), '</table>'),
  ],
  'cells in one row': ['html', (bytes) => whole('<table><tr>', times('<td>a</td>', bytes), '</tr></table>')],
  'rows of one cell': ['html', (bytes) => whole('<table>', times('<tr><td>a</td></tr>', bytes), '</table>')],
  tables: ['html', (bytes) => whole('', times('<table><tr><td>1</td><td>a</td></tr></table>', bytes))],
  'tables in tables': ['html', (bytes) => whole('', times('<table><tr><td>', bytes), 'a')],
  'lists in lists': ['html', (bytes) => whole('', times('<ul><li>', bytes), 'a')],
  'list items in HTML': ['html', (bytes) => whole('<ol>', times('<li>a</li>', bytes), '</ol>')],
  'rules of style': [
    'html',
    (bytes) =>
      whole(
        '<style>',
        counted((at) => `.c${at}{font-weight:bold}`, bytes / 2),
        `</style>${counted((at) => `<p class=c${at}>a</p>`, bytes / 2)}`,
      ),
  ],
  'paragraphs in HTML': ['html', (bytes) => whole('', times('<p>- Rà soát</p>', bytes))],
  attributes: [
    'html',
    (bytes) =>
      whole(
        '<p ',
        counted((at) => `a${at}=1 `, bytes),
        '>a</p>',
      ),
  ],
  'open formatting elements': ['html', (bytes) => whole('', times('<p><b><i>a', bytes))],
  'Markdown table rows': [
    'markdown',
    (bytes) =>
      whole(
        '| TT | Việc |\n|---|---|\n',
        counted((at) => `| ${at} | a |\n`, bytes),
      ),
  ],
  'Markdown table cells': [
    'markdown',
    (bytes) => whole('', times('| a ', bytes / 2), `|\n${times('|--', bytes / 2)}|\n`),
  ],
  'Markdown headings': ['markdown', (bytes) => whole('', times('# a\n\n', bytes))],
  'Markdown lists': ['markdown', (bytes) => whole('', times('- a\n', bytes))],
  'Markdown lists in lists': [
    'markdown',
    (bytes) =>
      whole(
        '',
        counted((at) => `${' '.repeat((at * 2) % 80)}- a\n`, bytes),
      ),
  ],
  'Markdown quotations a line': ['markdown', (bytes) => whole('', times('> a\n', bytes))],
  'Markdown definitions': [
    'markdown',
    (bytes) =>
      whole(
        '',
        counted((at) => `[a${at}]: b\n`, bytes),
      ),
  ],
  'Markdown footnotes': [
    'markdown',
    (bytes) =>
      whole(
        '',
        counted((at) => `a[^${at}]\n\n[^${at}]: b\n\n`, bytes),
      ),
  ],
  'Markdown fences': ['markdown', (bytes) => whole('', times('```\na\n', bytes))],
  'Markdown HTML': ['markdown', (bytes) => whole('', times('<b>a</b> ', bytes))],
  'line breaks in Markdown': ['markdown', (bytes) => whole('', times('a<br>', bytes))],
  'Markdown hard breaks': ['markdown', (bytes) => whole('', times('a\\\n', bytes))],
  'Markdown addresses': ['markdown', (bytes) => whole('', times('www.a.b ', bytes))],
  'Markdown mail addresses': ['markdown', (bytes) => whole('', times('a@b.c ', bytes))],
  'PDF: q operators': ['pdf', (bytes) => pdf(times('q ', bytes))],
  'PDF: q and Q': ['pdf', (bytes) => pdf(times('q Q ', bytes))],
  'PDF: letters': [
    'pdf',
    (bytes) =>
      pdf(
        `BT /F0 12 Tf ${counted((at) => `1 0 0 1 ${60 + (at % 400)} ${60 + (at % 700)} Tm (a) Tj `, bytes)} ET`,
      ),
  ],
  'PDF: letters in one place': [
    'pdf',
    (bytes) => pdf(`BT /F0 12 Tf 1 0 0 1 80 400 Tm ${times('(a) Tj ', bytes)} ET`),
  ],
  'PDF: lines that are drawn': [
    'pdf',
    (bytes) => pdf(counted((at) => `${at % 500} 0 m ${at % 500} 700 l S `, bytes)),
  ],
  'PDF: a grid': [
    'pdf',
    (bytes) =>
      pdf(
        counted(
          (at) => `60 ${at % 800} m 540 ${at % 800} l S ${60 + (at % 480)} 0 m ${60 + (at % 480)} 800 l S `,
          bytes,
        ),
      ),
  ],
  'PDF: boxes': ['pdf', (bytes) => pdf(counted((at) => `${at % 500} ${at % 700} 9 9 re f `, bytes))],
  'PDF: pictures': ['pdf', (bytes) => pdf(times('BI /W 1 /H 1 /CS /G /BPC 8 ID \u007f EI ', bytes))],
  'PDF: pages': [
    'pdf',
    (bytes) =>
      pdf(
        ...Array.from(
          { length: Math.ceil(bytes / 400) },
          (_, at) => `BT /F0 12 Tf 80 700 Td (- Viec ${at}) Tj ET`,
        ),
      ),
  ],
  'Word: paragraphs': ['docx', (bytes) => docx(times('<w:p><w:r><w:t>- Rà soát</w:t></w:r></w:p>', bytes))],
  'Word: runs': ['docx', (bytes) => docx(`<w:p>${times('<w:r><w:t>a</w:t></w:r>', bytes)}</w:p>`)],
  'Word: rows': [
    'docx',
    (bytes) =>
      docx(
        `<w:tbl>${times('<w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>', bytes)}</w:tbl>`,
      ),
  ],
  'Word: tabs': ['docx', (bytes) => docx(`<w:p><w:r>${times('<w:tab/>', bytes)}<w:t>a</w:t></w:r></w:p>`)],
  'Word: line breaks': [
    'docx',
    (bytes) => docx(`<w:p><w:r><w:t>a</w:t>${times('<w:br/>', bytes)}<w:t>a</w:t></w:r></w:p>`),
  ],
  'Word: page breaks': ['docx', (bytes) => docx(times('<w:p><w:r><w:br w:type="page"/></w:r></w:p>', bytes))],
  'Word: agencies': [
    'docx',
    (bytes) => docx(counted((at) => `<w:p><w:r><w:t>- Phòng Số ${at} chủ trì.</w:t></w:r></w:p>`, bytes)),
  ],
};

/** Every shape. */
export const SHAPES = [
  ...Object.entries(PIECES).flatMap(([name, piece]) =>
    Object.entries(FRAMES).map(([frame, [format, make]]) => ({
      name: `${name} ${frame}`,
      format,
      make: (bytes) => make(piece, bytes),
    })),
  ),
  ...Object.entries({ ...DOCUMENTS, ...DIFFERING, ...PARSED }).map(([name, [format, make]]) => ({
    name,
    format,
    make,
  })),
];

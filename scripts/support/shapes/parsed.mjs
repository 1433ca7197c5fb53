// What the parsers of Markdown, HTML, Word and PDF may stumble over.
import { counted, docx, pdf, pdfOf, times, whole } from './make.mjs';

const markdown = (piece, before = '', after = '') => [
  'markdown',
  (bytes) => whole(before, typeof piece === 'string' ? times(piece, bytes) : counted(piece, bytes), after),
];
const html = (piece, before = '', after = '') => [
  'html',
  (bytes) => whole(before, typeof piece === 'string' ? times(piece, bytes) : counted(piece, bytes), after),
];
const word = (piece, before = '', after = '', parts = () => ({})) => [
  'docx',
  (bytes) =>
    docx(
      before + (typeof piece === 'string' ? times(piece, bytes) : counted(piece, bytes)) + after,
      parts(bytes),
    ),
];
const drawn = (piece, before = '', after = '') => [
  'pdf',
  (bytes) => pdf(before + (typeof piece === 'string' ? times(piece, bytes) : counted(piece, bytes)) + after),
];
const paragraph = (words, more = '') => `<w:p>${more}<w:r><w:t>${words}</w:t></w:r></w:p>`;
const cell = (words, more = '') => `<w:tc>${more}${paragraph(words)}</w:tc>`;
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
/** A page of so many lines. */
const page = (from, lines, line) =>
  `BT /F0 12 Tf 15 TL 70 780 Td ${Array.from({ length: lines }, (_, at) => `(${line(from + at)}) Tj T*`).join(' ')} ET`;
const pages = (bytes, bytesOfPage, make) =>
  Array.from({ length: Math.max(1, Math.ceil(bytes / bytesOfPage)) }, (_, at) => make(at));

const MARKDOWN = {
  'Markdown: paragraphs': markdown((at) => `Rà soát *việc* ${at}.\n\n`),
  'Markdown: lines of one paragraph': markdown((at) => `rà soát *việc* ${at} của\n`),
  'Markdown: open brackets': markdown('[a'),
  'Markdown: brackets in brackets': markdown('['),
  'Markdown: links to labels': markdown((at) => `[a${at}][b${at}] `),
  'Markdown: links to one label': markdown('[a][b] ', '', '\n\n[b]: c\n'),
  'Markdown: links to labels that are defined': markdown((at) => `[a${at}]\n\n[a${at}]: b\n\n`),
  'Markdown: footnotes that nothing defines': markdown((at) => `a[^${at}] `),
  'Markdown: footnotes at the end': [
    'markdown',
    (bytes) =>
      whole(
        counted((at) => `- Việc ${at}[^${at}]\n`, bytes / 2),
        '\n',
        counted((at) => `[^${at}]: Chú thích ${at}\n\n`, bytes / 2),
      ),
  ],
  'Markdown: open elements': markdown('<a '),
  'Markdown: open elements a line': markdown('<a b="\n'),
  'Markdown: elements with words': markdown((at) => `<a href="${at}">Việc ${at}</a>\n\n`),
  'Markdown: tables in HTML': markdown((at) => `<table><tr><td>${at}</td><td>Việc</td></tr></table>\n\n`),
  'Markdown: a table in HTML': markdown(
    (at) => `<tr><td>${at}</td><td>Việc ${at}</td></tr>\n`,
    '<table>\n',
    '</table>\n',
  ),
  'Markdown: comments': markdown((at) => `<!-- trang ${at} -->\n\nViệc ${at}.\n\n`),
  'Markdown: code marks that grow': markdown((at) => `${'`'.repeat(1 + (at % 500))}a `),
  'Markdown: bold without end': markdown('**a '),
  'Markdown: bold in bold': markdown('**a *b '),
  'Markdown: closing stars': markdown('a** '),
  'Markdown: stars between letters': markdown('a*b_c'),
  'Markdown: runs of three': markdown('***a** b* '),
  'Markdown: bold words': markdown((at) => `**Việc ${at}** rà soát `),
  'Markdown: lazy quotations': markdown('> a\nb\n\n'),
  'Markdown: a lazy quotation': markdown('b\n', '> a\n'),
  'Markdown: quotations in quotations': markdown((at) => `${'> '.repeat(at % 20)}a ${at}\n`),
  'Markdown: lines set in': markdown('    a\n'),
  'Markdown: headings underlined': markdown('a\n=\n'),
  'Markdown: a heading underlined': markdown('a\n', '', '=\n'),
  'Markdown: rules': markdown('---\n'),
  'Markdown: task lists': markdown((at) => `- [ ] Việc ${at}\n`),
  'Markdown: numbered items': markdown((at) => `${at}. Rà soát *việc* ${at}\n`),
  'Markdown: items with paragraphs': markdown((at) => `- Việc *${at}*\n\n  rà soát\n\n`),
  'Markdown: one item of paragraphs': markdown((at) => `  Việc *${at}*\n\n`, '- a\n\n'),
  'Markdown: items of kinds that change': markdown((at) => `${'-*+'.charAt(at % 3)} Việc ${at}\n`),
  'Markdown: items set in': markdown((at) => `  - Rà soát *việc* ${at}\n`, '- a\n'),
  'Markdown: items in a quotation': markdown((at) => `> - Rà soát *việc* ${at}\n`),
  'Markdown: a fence without end': markdown((at) => `việc ${at}\n`, '```\n'),
  'Markdown: fences in items': markdown((at) => `- a ${at}\n  \`\`\`\n  b\n  \`\`\`\n`),
  'Markdown: definitions alike': markdown('[a]: b\n'),
  'Markdown: a definition without end': markdown('a\n', '[a]: b "'),
  'Markdown: formulas': markdown((at) => `$a_${at}$ `),
  'Markdown: open formulas': markdown('$a '),
  'Markdown: tables': markdown((at) => `| TT | Việc |\n|---|---|\n| ${at} | a |\n\n`),
  'Markdown: tables without a blank': markdown((at) => `| TT | Việc |\n|---|---|\n| ${at} | a |\n`),
  'Markdown: breaks in cells': markdown((at) => `a${at}<br>`, '| TT | Việc |\n|---|---|\n| 1 | ', ' |\n'),
  'Markdown: rows that differ': markdown(
    (at) => `| ${at} | **Việc ${at}** rà soát | Sở Số ${at} |\n`,
    '| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n',
  ),
  'Markdown: rows of many cells': markdown(
    `${'| a '.repeat(60)}|\n`,
    `${'| a '.repeat(60)}|\n${'|---'.repeat(60)}|\n`,
  ),
  'Markdown: bars that are escaped': markdown('\\| ', '| TT | Việc |\n|---|---|\n| 1 | ', ' |\n'),
  'Markdown: rows of a grid': markdown((at) => `+---+------+\n| ${at} | việc |\n`, '', '+---+------+\n'),
  'Markdown: open entities': markdown('&a'),
  'Markdown: blanks at the end of a line': markdown('a  \n'),
  'Markdown: a line of blanks': markdown(' ', 'a', 'a'),
  'Markdown: tabs': markdown('\ta\n'),
};

const HTML = {
  'HTML: one cell over all rows': html(
    (at) => `<tr><td>Việc ${at}</td></tr>`,
    '<table><tr><td rowspan="65534" colspan="1000">a</td><td>b</td></tr>',
    '</table>',
  ),
  'HTML: cells that reach down': html(
    (at) => `<tr><td rowspan="100">${at}</td><td>Việc</td></tr>`,
    '<table>',
    '</table>',
  ),
  'HTML: cells that reach across': html(
    (at) => `<tr><td colspan="60">Nhóm ${at}</td></tr><tr><td>1</td><td>Việc</td></tr>`,
    '<table>',
    '</table>',
  ),
  'HTML: rows of sixty cells': html(`<tr>${'<td>a</td>'.repeat(60)}</tr>`, '<table>', '</table>'),
  'HTML: rows without cells': html('<tr></tr>', '<table>', '</table>'),
  'HTML: cells without rows': html('<td>a', '<table>'),
  'HTML: words in a table': html('a<tr>', '<table>'),
  'HTML: elements in a table': html('<b>a</b>', '<table>', '</table>'),
  'HTML: bold in a table': html('<b>a', '<table>'),
  'HTML: captions': html((at) => `<table><caption>Bảng ${at}</caption><tr><td>a</td></tr></table>`),
  'HTML: groups of rows': html(
    (at) =>
      `<tr><td colspan="3">${at}. Nhóm ${at}</td></tr><tr><td>1</td><td>Việc ${at}</td><td>Sở Y tế</td></tr>`,
    '<table><tr><td>TT</td><td>Nhiệm vụ</td><td>Chủ trì</td></tr>',
    '</table>',
  ),
  'HTML: tables that go on': html(
    (at) =>
      `<table><tr><td>TT</td><td>Nhiệm vụ</td><td>Chủ trì</td></tr><tr><td>${at}</td><td>Việc ${at}</td><td>Sở Y tế</td></tr></table>`,
    '<p>PHỤ LỤC</p>',
  ),
  'HTML: lists in a cell': html(
    (at) => `<li>Việc ${at}</li>`,
    '<table><tr><td>TT</td><td><ul>',
    '</ul></td></tr></table>',
  ),
  'HTML: quotations in quotations': html('<blockquote>'),
  'HTML: open paragraphs': html('<p>a'),
  'HTML: closed paragraphs': html('</p>'),
  'HTML: open links': html('<a href=b>a'),
  'HTML: bold over paragraphs': html('<b><p>a</b>'),
  'HTML: fonts that differ': html((at) => `<font size=${at}>a`),
  'HTML: paragraphs over fonts': html((at) => `<font size=${at}><p>a`),
  'HTML: buttons and forms': html('<form><button>a'),
  'HTML: choices': html('<option>a', '<select>'),
  'HTML: comments': html('<!-- a --><p>a</p>'),
  'HTML: open tags': html('<a b="'),
  'HTML: closing tags': html('</div>'),
  'HTML: pictures of words': html('<svg><text>a</text></svg>'),
  'HTML: formulas': html('<math><mi>a'),
  'HTML: lines set out': html((at) => `việc ${at}\n`, '<pre>', '</pre>'),
  'HTML: lines placed on a page': html(
    (at) =>
      `<div style="position:absolute;left:${60 + (at % 7) * 60}px;top:${20 + at * 3}px">việc ${at}</div>`,
  ),
  'HTML: spans placed on a line': html(
    (at) => `<span style="position:absolute;left:${at * 9}px;top:20px">${at}</span>`,
  ),
  'HTML: styles of their own': html((at) => `<p style="font-weight:bold;margin-left:${at}px">Việc ${at}</p>`),
  'HTML: a style without end': html((at) => `a${at}:b;`, '<p style="', '">a</p>'),
  'HTML: rules for one class': [
    'html',
    (bytes) =>
      whole(
        '<style>',
        times('.c{font-weight:bold}', bytes / 2),
        `</style>${times('<p class=c>a</p>', bytes / 2)}`,
      ),
  ],
  'HTML: rules for what stands inside': [
    'html',
    (bytes) =>
      whole(
        '<style>',
        counted((at) => `div .c${at} b{display:none}`, bytes / 2),
        `</style><div>${counted((at) => `<p class=c${at}><b>a</b></p>`, bytes / 2)}</div>`,
      ),
  ],
  'HTML: many classes': html((at) => `c${at} `, '<style>.c1{display:none}</style><p class="', '">a</p>'),
  'HTML: numbers of notes': html((at) => `<p>Việc ${at}<sup>${at}</sup></p>`),
  'HTML: notes at the end': [
    'html',
    (bytes) =>
      whole(
        counted((at) => `<p>Việc ${at}<a href="#n${at}"><sup>${at}</sup></a></p>`, bytes / 2),
        '<hr>',
        counted((at) => `<p id="n${at}"><sup>${at}</sup> Chú thích ${at}</p>`, bytes / 2),
      ),
  ],
  'HTML: entities': html('&nbsp;&amp;a'),
  'HTML: bold words': html((at) => `<b>Việc</b> <i>${at}</i> `, '<p>', '</p>'),
  'HTML: lists in lists again': html((at) => `${'<ul><li>'.repeat(8)}Việc ${at}${'</ul>'.repeat(8)}`),
  'HTML: divisions side by side': html((at) => `<div><div>Việc ${at}</div></div>`),
  'HTML: headings': html((at) => `<h2>${at}. Việc ${at}</h2><p>Rà soát.</p>`),
  'HTML: a page of links': html(
    (at) => `<li><a href="/${at}">Tin số ${at}</a></li>`,
    '<ul>',
    '</ul><p>II. NHIỆM VỤ</p>',
  ),
};

const WORDS = {
  'Word: sentences that differ': word((at) =>
    paragraph(
      `- Sở Số ${at} chủ trì rà soát ${at} hồ sơ, hoàn thành trước ngày ${1 + (at % 28)}/${1 + (at % 12)}/2026.`,
    ),
  ),
  'Word: tables': word((at) => `<w:tbl><w:tr>${cell(at)}${cell('a')}</w:tr></w:tbl><w:p/>`),
  'Word: tables without a paragraph': word((at) => `<w:tbl><w:tr>${cell(at)}${cell('a')}</w:tr></w:tbl>`),
  'Word: tables in tables': [
    'docx',
    (bytes) => {
      const table = `<w:tbl><w:tr><w:tc>${'<w:tbl><w:tr><w:tc>'.repeat(9)}${paragraph('a')}${'</w:tc></w:tr></w:tbl><w:p/>'.repeat(9)}</w:tc></w:tr></w:tbl><w:p/>`;
      return docx(times(table, bytes));
    },
  ],
  'Word: elements in elements': [
    'docx',
    (bytes) => {
      const deep = Math.floor(bytes / 47);
      return docx(
        `${'<w:sdt><w:sdtContent>'.repeat(deep)}${paragraph('a')}${'</w:sdtContent></w:sdt>'.repeat(deep)}`,
      );
    },
  ],
  'Word: rows merged down': word(
    (at) =>
      `<w:tr>${cell(at === 1 ? '1' : '', `<w:tcPr><w:vMerge${at === 1 ? ' w:val="restart"' : ''}/></w:tcPr>`)}${cell(`Việc ${at}`)}</w:tr>`,
    '<w:tbl>',
    '</w:tbl>',
  ),
  'Word: cells that reach across': word(
    (at) => `<w:tr>${cell(`Nhóm ${at}`, '<w:tcPr><w:gridSpan w:val="63"/></w:tcPr>')}</w:tr>`,
    '<w:tbl>',
    '</w:tbl>',
  ),
  'Word: lines of a cell': word(
    (at) => paragraph(`- Sở Số ${at}`),
    '<w:tbl><w:tr><w:tc>',
    '</w:tc></w:tr></w:tbl>',
  ),
  'Word: tracked changes': word(
    (at) =>
      `<w:p><w:ins><w:r><w:t>việc ${at}</w:t></w:r></w:ins><w:del><w:r><w:delText>a</w:delText></w:r></w:del></w:p>`,
  ),
  'Word: bookmarks': word(
    (at) => `<w:bookmarkStart w:id="${at}" w:name="b${at}"/>${paragraph(at)}<w:bookmarkEnd w:id="${at}"/>`,
  ),
  'Word: fields': word(
    (at) =>
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${at}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
  ),
  'Word: fields that stay open': word(
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>a</w:t></w:r></w:p>',
  ),
  'Word: runs that differ': word(
    (at) => `<w:r><w:rPr><w:b w:val="${at % 2}"/></w:rPr><w:t>việc ${at} </w:t></w:r>`,
    '<w:p>',
    '</w:p>',
  ),
  'Word: one run of letters': word('a', '<w:p><w:r><w:t>', '</w:t></w:r></w:p>'),
  'Word: one run of words': word((at) => `rà soát ${at} `, '<w:p><w:r><w:t>', '</w:t></w:r></w:p>'),
  'Word: paragraphs between tabs': word(
    (at) => `<w:p><w:r><w:t>${at}</w:t><w:tab/><w:t>việc ${at}</w:t><w:tab/><w:t>Sở Y tế</w:t></w:r></w:p>`,
  ),
  'Word: numbered paragraphs': word(
    (at) =>
      paragraph(
        `Việc ${at}`,
        `<w:pPr><w:numPr><w:ilvl w:val="${at % 9}"/><w:numId w:val="1"/></w:numPr></w:pPr>`,
      ),
    '',
    '',
    () => ({
      'word/numbering.xml': `<w:numbering ${WORD}><w:abstractNum w:abstractNumId="0">${Array.from({ length: 9 }, (_, at) => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${Array.from({ length: at + 1 }, (_, one) => `%${one + 1}`).join('.')}."/></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    }),
  ),
  'Word: lists that differ': word(
    (at) =>
      paragraph(
        `Việc ${at}`,
        `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${at}"/></w:numPr></w:pPr>`,
      ),
    '',
    '',
    (bytes) => ({
      'word/numbering.xml': `<w:numbering ${WORD}>${counted((at) => `<w:abstractNum w:abstractNumId="${at}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>`, bytes)}${counted((at) => `<w:num w:numId="${at}"><w:abstractNumId w:val="${at}"/></w:num>`, bytes / 2)}</w:numbering>`,
    }),
  ),
  'Word: styles based on styles': word(
    (at) => paragraph(`Việc ${at}`, `<w:pPr><w:pStyle w:val="s${at}"/></w:pPr>`),
    '',
    '',
    (bytes) => ({
      'word/styles.xml': `<w:styles ${WORD}>${counted((at) => `<w:style w:type="paragraph" w:styleId="s${at}"><w:name w:val="s${at}"/><w:basedOn w:val="s${at - 1}"/></w:style>`, bytes)}</w:styles>`,
    }),
  ),
  'Word: footnotes': word(
    (at) => `<w:p><w:r><w:t>Việc ${at}</w:t><w:footnoteReference w:id="${at}"/></w:r></w:p>`,
    '',
    '',
    (bytes) => ({
      'word/footnotes.xml': `<w:footnotes ${WORD}>${counted((at) => `<w:footnote w:id="${at}">${paragraph(`Chú thích ${at}`)}</w:footnote>`, bytes)}</w:footnotes>`,
    }),
  ),
};

const PDFS = {
  'PDF: pages of lines': [
    'pdf',
    (bytes) =>
      pdf(
        ...pages(bytes, 2_400, (at) =>
          page(at * 45, 45, (line) => `- Ra soat viec so ${line} cua So Y te tinh`),
        ),
      ),
  ],
  'PDF: one page of lines': drawn((at) => `(- Viec ${at}) Tj T* `, 'BT /F0 1 Tf 0.1 TL 70 780 Td ', 'ET'),
  'PDF: pages of columns': [
    'pdf',
    (bytes) =>
      pdf(
        ...pages(
          bytes,
          3_900,
          (at) =>
            `BT /F0 10 Tf ${Array.from({ length: 40 }, (_, line) => [70, 130, 330].map((x, column) => `1 0 0 1 ${x} ${780 - line * 18} Tm (${['', 'Ra soat viec ', 'So Y te '][column]}${at * 40 + line}) Tj`).join(' ')).join(' ')} ET`,
        ),
      ),
  ],
  'PDF: pages of ruled tables': [
    'pdf',
    (bytes) =>
      pdf(
        ...pages(
          bytes,
          5_700,
          (at) =>
            `${Array.from({ length: 31 }, (_, line) => `60 ${795 - line * 24} m 540 ${795 - line * 24} l S`).join(' ')} ${[60, 120, 320, 540].map((x) => `${x} 795 m ${x} 75 l S`).join(' ')} BT /F0 10 Tf ${Array.from({ length: 30 }, (_, line) => [70, 130, 330].map((x, column) => `1 0 0 1 ${x} ${780 - line * 24} Tm (${['', 'Ra soat viec ', 'So Y te '][column]}${at * 30 + line}) Tj`).join(' ')).join(' ')} ET`,
        ),
      ),
  ],
  'PDF: one table of small cells': drawn(
    (at) =>
      `60 ${(800 - at * 0.2).toFixed(1)} m 540 ${(800 - at * 0.2).toFixed(1)} l S BT /F0 0.1 Tf 1 0 0 1 70 ${(800 - at * 0.2).toFixed(1)} Tm (a) Tj ET `,
    '60 0 m 60 800 l S 300 0 m 300 800 l S 540 0 m 540 800 l S ',
  ),
  'PDF: letters across one line': drawn(
    (at) => `1 0 0 1 ${(60 + at * 0.02).toFixed(2)} 400 Tm (a) Tj `,
    'BT /F0 1 Tf ',
    'ET',
  ),
  'PDF: one long string': drawn('a ', 'BT /F0 12 Tf 80 400 Td (', ') Tj ET'),
  'PDF: one long array': drawn('(a) -300 ', 'BT /F0 12 Tf 80 400 Td [', '] TJ ET'),
  'PDF: brackets in brackets': drawn('(', 'BT /F0 12 Tf 80 400 Td '),
  'PDF: arrays in arrays': drawn('[ '),
  'PDF: numbers without an operator': drawn('1 '),
  'PDF: unknown operators': drawn('xx '),
  'PDF: marks in marks': drawn('/P BMC '),
  'PDF: clips': drawn((at) => `q 0 0 ${at % 500} 800 re W n `),
  'PDF: curves': drawn((at) => `${at % 500} 0 m 1 2 3 4 ${at % 300} 700 c S `),
  'PDF: dashes of a line': drawn((at) => `${60 + (at % 240) * 2} ${40 + Math.floor(at / 240)} 1 0.5 re f `),
  'PDF: objects that nobody asks for': [
    'pdf',
    (bytes) =>
      pdfOf([page(0, 10, (line) => `- Viec ${line}`)], {
        objects: Array.from({ length: Math.floor(bytes / 40) }, (_, at) => `<< /A ${at} >>`),
      }),
  ],
  'PDF: links on one page': [
    'pdf',
    (bytes) => {
      const links = Array.from(
        { length: Math.floor(bytes / 130) },
        (_, at) =>
          `<< /Type /Annot /Subtype /Link /Rect [70 ${at % 800} 90 ${(at % 800) + 9}] /A << /S /URI /URI (http://a.b/${at}) >> >>`,
      );
      return pdfOf([page(0, 40, (line) => `- Ra soat viec so ${line} cua So Y te tinh`)], {
        objects: links,
        page: (first) => `/Annots [${links.map((_, at) => `${first + at} 0 R`).join(' ')}]`,
      });
    },
  ],
  'PDF: fonts': [
    'pdf',
    (bytes) => {
      const fonts = Array.from(
        { length: Math.floor(bytes / 110) },
        () => '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
      );
      return pdfOf(
        [
          `BT 15 TL 70 780 Td ${fonts.map((_, at) => `/G${at} 12 Tf (ra soat ) Tj ${at % 9 === 8 ? 'T*' : ''}`).join(' ')} ET`,
        ],
        { objects: fonts, fonts: (first) => fonts.map((_, at) => `/G${at} ${first + at} 0 R`).join(' ') },
      );
    },
  ],
};

export const PARSED = { ...MARKDOWN, ...HTML, ...WORDS, ...PDFS };

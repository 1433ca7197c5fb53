// Texts of which no two pieces are alike, so that what a reader remembers of one saves it nothing at the next.
import { counted, HEAD, times, whole } from './make.mjs';

const day = (at) => `${1 + (at % 28)}/${1 + (at % 12)}/${2026 + (at % 5)}`;
const sentence = (at) =>
  `Sở Y tế chủ trì, phối hợp với Sở Số ${at} rà soát ${at} hồ sơ thuộc mục ${at} Kế hoạch số ${at}/KH-UBND, hoàn thành trước ngày ${day(at)}`;
const headed = (piece, before = '', after = '') => [
  'text',
  (bytes) => whole(HEAD + before, counted(piece, bytes), after),
];
const inCell = (piece) => [
  'html',
  (bytes) =>
    whole(
      '<p>NHIỆM VỤ</p><table><tr><td>TT</td><td>Nhiệm vụ</td><td>Chủ trì</td><td>Thời gian</td></tr><tr><td>1</td><td>Việc</td><td>',
      counted(piece, bytes),
      '</td><td>Quý I</td></tr></table>',
    ),
];
const wrapped = (text, width) =>
  text
    .split(' ')
    .reduce(
      (lines, word) => {
        const last = lines.at(-1);
        if (last.length + word.length < width)
          lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
        else lines.push(word);
        return lines;
      },
      [''],
    )
    .join('\n');

export const DIFFERING = {
  'sentences that differ': headed((at) => `- ${sentence(at)}.\n`),
  'sentences that differ in one line': headed((at) => `${sentence(at)}. `, '- '),
  'clauses that differ in one line': headed((at) => `${sentence(at)}; `, '- '),
  'sentences that differ in Markdown': [
    'markdown',
    (bytes) =>
      whole(
        '# NHIỆM VỤ\n\n',
        counted((at) => `- **Việc ${at}**: ${sentence(at)}.\n`, bytes),
      ),
  ],
  'sentences that differ in a cell': inCell((at) => `${sentence(at)}. `),
  'lines that differ in a cell': inCell((at) => `${sentence(at)}<br>`),
  'rows that differ': [
    'html',
    (bytes) =>
      whole(
        '<p>NHIỆM VỤ</p><table><tr><td>TT</td><td>Nhiệm vụ</td><td>Chủ trì</td><td>Thời gian</td></tr>',
        counted(
          (at) =>
            `<tr><td>${at}</td><td>${sentence(at)}</td><td>Sở Số ${at}</td><td>Trước ${day(at)}</td></tr>`,
          bytes,
        ),
        '</table>',
      ),
  ],
  'lines of one paragraph': [
    'text',
    (bytes) =>
      whole(
        `${HEAD}- `,
        wrapped(
          counted((at) => `rà soát hồ sơ ${at} của Sở Số ${at} và `, bytes),
          80,
        ),
      ),
  ],
  'lines of paragraphs': [
    'text',
    (bytes) =>
      whole(
        HEAD,
        counted((at) => `${wrapped(`${at}. ${sentence(at)}.`, 60)}\n`, bytes),
      ),
  ],
  'lines of paragraphs without a mark': [
    'text',
    (bytes) =>
      whole(
        HEAD,
        counted((at) => `${wrapped(`${sentence(at)}.`, 60)}\n`, bytes),
      ),
  ],
  'measures that differ in one line': headed((at) => `đạt ${at}% hồ sơ loại ${at}, `, '- '),
  'measures that differ': headed(
    (at) => `- Đạt tối thiểu ${at}% hồ sơ loại ${at} vào năm ${2026 + (at % 5)}.\n`,
  ),
  'times that differ in one line': headed(
    (at) => `trước ngày ${day(at)}, Quý ${'IV'.charAt(at % 2)}/${2026 + at}, `,
    '- ',
  ),
  'documents that differ in one line': headed(
    (at) => `Quyết định số ${at}/QĐ-UBND ngày ${day(at)} của UBND tỉnh, `,
    '- ',
  ),
  'documents that differ': headed(
    (at) => `Căn cứ Nghị quyết số ${at}/NQ-CP ngày ${day(at)} của Chính phủ;\n`,
  ),
  'documents that are cited again': headed(
    (at) => `- Thực hiện Kế hoạch số ${at}/KH-UBND và Kế hoạch số ${Math.ceil(at / 2)}/KH-UBND.\n`,
  ),
  'agencies that differ in one line': headed((at) => `Sở Số ${at}, `, '- Chủ trì: ', '.'),
  'agencies joined by and': headed((at) => `Sở Số ${at} và `, '- ', 'Sở Y tế rà soát.'),
  'agencies that differ in a cell': inCell((at) => `Sở Số ${at}; `),
  'agencies a line each in a cell': inCell((at) => `- Sở Số ${at}<br>`),
  'agencies between slashes in a cell': inCell((at) => `Phòng Số ${at}/ `),
  'agencies of agencies': headed((at) => `Phòng Số ${at} thuộc `, '- Chủ trì: ', 'Sở Y tế.'),
  'agencies of a place': headed(
    (at) => `- UBND xã Số ${at} tỉnh Thanh Vân và Sở Số ${at} tỉnh Thanh Vân rà soát.\n`,
  ),
  'agencies and their short names': headed(
    (at) => `- Trung tâm Việc ${at} Việc Chung (TTVC${at}) rà soát; TTVC${at} báo cáo.\n`,
  ),
  'agencies that lead and support': headed(
    (at) => `Sở Số ${at} chủ trì, phối hợp với Phòng Số ${at} rà soát; `,
    '- ',
  ),
  'abbreviations that differ in one line': headed((at) => `Ban Số ${at} (sau đây gọi tắt là B${at}), `, '- '),
  'abbreviations that are used': headed(
    (at) => `BCĐ${at}, `,
    `${times('- Ban Chỉ đạo số 1 (sau đây gọi tắt là BCĐ1) rà soát.\n', 4000)}- `,
  ),
  'sections under agencies': headed((at) => `${at}. Sở Số ${at}\na) Rà soát ${at}.\nb) Báo cáo ${at}.\n`),
  'leads in leads': headed((at) => `${at}. Việc ${at} gồm:\n- Nhóm ${at}:\n+ Rà soát ${at}.\n`),
  'leads without end': headed((at) => `- Đến năm ${2026 + at}:\n`),
  'a heading without end': [
    'text',
    (bytes) =>
      whole(
        HEAD.replace('II. NHIỆM VỤ\n\n', 'II. '),
        counted((at) => `NHIỆM VỤ SỐ ${at} `, bytes),
        '\n- Rà soát.\n',
      ),
  ],
  'a title without end': [
    'text',
    (bytes) =>
      whole(
        'UBND TỈNH THANH VÂN\nSố: 1/KH-UBND\n\nKẾ HOẠCH\n',
        counted((at) => `Chuyển đổi số ${at}\n`, bytes),
        'II. NHIỆM VỤ\n- Rà soát.\n',
      ),
  ],
  articles: headed(
    (at) => `Điều ${at}. Rà soát ${at}\n1. Sở Số ${at} rà soát.\n2. Báo cáo trước ngày ${day(at)}.\n`,
  ),
  contents: headed((at) => `${1 + (at % 900)}. Việc ${at} ${'.'.repeat(30)} ${1 + (at % 900)}\n`),
  'recipients in one line': headed((at) => `Sở Số ${at}; `, '- Việc.\n\nNơi nhận:\n- '),
  'recipients beside a signature': headed(
    (at) => `- Sở Số ${at};\tCHỦ TỊCH\n`,
    '- Việc.\n\nNơi nhận:\tTM. ỦY BAN NHÂN DÂN\n',
  ),
  'annexes of loose rows': headed(
    (at) =>
      `PHỤ LỤC ${at}\nTT   Nhiệm vụ               Chủ trì         Thời gian\n1    Rà soát văn bản ${at}     Sở Số ${at}     Quý I\n2    Báo cáo ${at}             Sở Nội vụ       Quý II\n\n`,
  ),
  'loose annex rows that differ': headed(
    (at) =>
      `${String(at).padEnd(7)}${`Rà soát hồ sơ loại ${at}`.padEnd(32)}${`Sở Số ${at}`.padEnd(17)}Quý ${['I', 'II', 'III', 'IV'][at % 4]}\n`,
    `PHỤ LỤC\n${'TT'.padEnd(7)}${'Nhiệm vụ'.padEnd(32)}${'Chủ trì'.padEnd(17)}Thời gian\n`,
  ),
  'rows by tabs that differ': headed(
    (at) => `${at}\t${sentence(at)}\tBáo cáo ${at}\tSở Số ${at}\t${day(at)}\n`,
    'TT\tNhiệm vụ\tSản phẩm\tChủ trì\tThời gian\n',
  ),
  'rows by tabs under headers again': headed(
    (at) => `${at % 4 === 0 ? 'TT\tNhiệm vụ\tChủ trì\n' : ''}${at}\tRà soát ${at}\tSở Số ${at}\n`,
    'TT\tNhiệm vụ\tChủ trì\n',
  ),
  'columns by blanks': headed((at) => `Việc ${at}          Sở Số ${at}          ${day(at)}\n`),
  'two columns of a page': headed((at) => `${`rà soát việc ${at}`.padEnd(40)}báo cáo việc ${at}\n`),
  'tabs in one line': headed((at) => `việc ${at}\t`),
  'wide gaps in one line': headed((at) => `việc ${at}          `),
  'results with measures': [
    'text',
    (bytes) =>
      whole(
        'UBND TỈNH THANH VÂN\nSố: 1/BC-UBND\n\nBÁO CÁO\nChuyển đổi số\n\nII. KẾT QUẢ THỰC HIỆN\n\n',
        counted(
          (at) => `- Đã xử lý ${at}/${2 * at} hồ sơ, đạt ${at % 100}%, tăng ${at}% so với năm 2025. `,
          bytes,
        ),
      ),
  ],
  'references to sections': headed((at) => `- Thực hiện điểm a khoản ${at} Điều ${at} và mục ${at}.\n`),
  'footnotes that differ': headed(
    (at) => `- Việc ${at} (${at}).\n`,
    '',
    `\n${'_'.repeat(20)}\n(1) Chú thích.\n`,
  ),
  'signatures that differ': headed(
    (at) => `- Việc ${at}.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn ${'ABCDE'.charAt(at % 5)}nh\n\n`,
  ),
  'carriage returns': headed((at) => `- Việc ${at}.\r`),
  'marks above one letter': ['text', (bytes) => whole(`${HEAD}- a`, times('\u0301', bytes))],
  'letters with marks apart': ['text', (bytes) => whole(`${HEAD}- `, times('a\u0302\u0301 ', bytes))],
  'signs beyond the plane': ['text', (bytes) => whole(`${HEAD}- `, times('😀', bytes))],
  'joiners of no width': ['text', (bytes) => whole(`${HEAD}- `, times('a\u200b', bytes))],
  rules: ['text', (bytes) => whole(HEAD, times('__________\nviệc\n', bytes))],
  'quotations that stay open': headed((at) => `- Đề án “Việc ${at}\n`),
  'old encoding': [
    'text',
    (bytes) =>
      Buffer.from(
        `KÕ ho¹ch\n${counted((at) => `- Rµ so¸t viÖc ${at} cña Së Néi vô tr­íc ngµy ${day(at)}.\n`, bytes)}`,
        'latin1',
      ),
  ],
  targets: [
    'text',
    (bytes) =>
      whole(
        'UBND TỈNH THANH VÂN\nSố: 1/KH-UBND\n\nKẾ HOẠCH\nChuyển đổi số\n\nI. MỤC TIÊU\n',
        counted(
          (at) =>
            `${at}. Đến năm 2030:\n- ${at % 100}% hồ sơ loại ${at}\n- Giảm ${at % 50}% so với năm 2025\n`,
          bytes,
        ),
      ),
  ],
  'a decision': [
    'text',
    (bytes) =>
      whole(
        'UBND TỈNH THANH VÂN\nSố: 1/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc ban hành Kế hoạch\n\n',
        counted((at) => `Căn cứ Luật Số ${at} ngày ${day(at)};\n`, bytes / 2),
        `QUYẾT ĐỊNH:\n${counted((at) => `Điều ${at}. Giao Sở Số ${at} thực hiện.\n`, bytes / 2)}`,
      ),
  ],
  'agencies with and without their place': headed(
    (at) => `- Trung tâm Phục vụ việc ${at} tỉnh rà soát.\n- Trung tâm Phục vụ việc ${at} báo cáo.\n`,
  ),
  'columns that differ': [
    'html',
    (bytes) =>
      whole(
        '<p>NHIỆM VỤ</p><table><tr><td>TT</td><td>Nhiệm vụ</td>',
        counted((at) => `<td>Cột ${at}</td>`, bytes / 2),
        `</tr><tr><td>1</td><td>Việc</td>${counted((at) => `<td>Sở Số ${at}</td>`, bytes / 2)}</tr></table>`,
      ),
  ],
  'tables without items': [
    'html',
    (bytes) =>
      whole(
        '',
        counted(
          (at) =>
            `<p>Bảng ${at}. Số liệu</p><table><tr><th>Tên đơn vị ${at}</th><th>Số lượng</th></tr><tr><td>Đơn vị ${at}</td><td>x${at}</td></tr><tr><td>Nhóm ${at}</td><td>y${at}</td></tr></table>`,
          bytes,
        ),
      ),
  ],
  'annexes of tables': [
    'html',
    (bytes) =>
      whole(
        '',
        counted(
          (at) =>
            `<p>PHỤ LỤC ${at}</p><table><tr><td>TT</td><td>Nhiệm vụ</td><td>Chủ trì</td></tr><tr><td>1</td><td>Rà soát ${at}</td><td>Sở Số ${at}</td></tr></table>`,
          bytes,
        ),
      ),
  ],
  'one row of rows': [
    'html',
    (bytes) =>
      whole(
        '<p>NHIỆM VỤ</p><table><tr><td>TT</td><td>Nhiệm vụ</td><td>Chủ trì</td></tr><tr><td rowspan="60000">1</td><td>Việc</td><td>Sở Y tế</td></tr>',
        counted((at) => `<tr><td>Việc ${at}</td><td>Sở Số ${at}</td></tr>`, bytes),
        '</table>',
      ),
  ],
};

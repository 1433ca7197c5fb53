import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asDocx, asHtml, asMarkdown, asText, planLines } from '../../../scripts/support/plans.mjs';
import { makePdf } from '../../ingest/pdf/support/makePdf.js';
import { makeDoc } from '../../support/doc.js';

const LINES_A_PAGE = 40;

/** The plan as a PDF. */
function asPdf(lines: readonly string[]): Uint8Array {
  const pages = Array.from({ length: Math.ceil(lines.length / LINES_A_PAGE) }, (_, page) =>
    lines.slice(page * LINES_A_PAGE, (page + 1) * LINES_A_PAGE),
  );
  return makePdf(
    pages.map((shown) => [
      { width: 1_200 },
      (sheet) => {
        for (const [at, line] of shown.entries()) sheet.text(60, 60 + at * 18, line, { size: 12 });
      },
    ]),
  );
}

/** The plan as an old Word file. */
function asDoc(lines: readonly string[]): Uint8Array {
  return makeDoc(`${lines.join('\r')}\r`);
}

const WHOLE: Record<string, (lines: readonly string[]) => Uint8Array | Promise<Uint8Array>> = {
  txt: asText,
  md: asMarkdown,
  html: asHtml,
  docx: asDocx,
  doc: asDoc,
  pdf: asPdf,
};

/** Ways a file can be broken, with the code that is expected. */
const BROKEN: [ending: string, code: string, make: (number: number) => Uint8Array | Promise<Uint8Array>][] = [
  ['txt', 'file-empty', () => new Uint8Array()],
  ['docx', 'format-damaged', async (number) => (await asDocx(planLines(number))).subarray(0, -60)],
  ['pdf', 'format-damaged', (number) => asPdf(planLines(number)).subarray(0, 200)],
  ['doc', 'format-damaged', (number) => asDoc(planLines(number)).slice(0, 600)],
  ['rtf', 'format-unsupported', (number) => Buffer.from(`{\\rtf1 Kế hoạch ${number}}`)],
  ['png', 'format-damaged', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['zip', 'format-unsupported', () => Buffer.from('504b030414000000000000000000', 'hex')],
  ['txt', 'file-empty', () => Buffer.from('\n\n   \r\n')],
];

/** Documents of an office as files: every format, some broken, names as people give them. */
export async function libraryOf(
  whole: number,
  broken: number,
): Promise<{ files: Record<string, Uint8Array>; failures: Record<string, number> }> {
  const files: Record<string, Uint8Array> = {};
  const failures: Record<string, number> = {};
  const endings = Object.keys(WHOLE);
  for (let at = 1; at <= whole; at++) {
    const ending = endings[at % endings.length] ?? 'txt';
    const make = WHOLE[ending] ?? asText;
    files[`quý ${1 + (at % 4)}/kế hoạch số ${at}.${ending}`] = await make(planLines(at, 5 + (at % 30)));
  }
  for (let at = 1; at <= broken; at++) {
    const kind = BROKEN[at % BROKEN.length];
    if (kind === undefined) continue;
    const [ending, code, make] = kind;
    files[`hỏng/tệp ${at}.${ending}`] = await make(at);
    failures[code] = (failures[code] ?? 0) + 1;
  }
  return { files, failures };
}

/** Documents of the corpus that lies beside the project, where it is there. */
export function realDocuments(): Record<string, Uint8Array> {
  const folder = join(import.meta.dirname, '../../../../shared/corpus/real');
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [`thật/${name}`, readFileSync(join(folder, name))]),
  );
}

/** The kinds of damaged documents: what each is made from, and how. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asHtml, asMarkdown, asText, planLines } from '../support/plans.mjs';
import { mutate } from './mutate-bytes.mjs';
import { mutateDocx } from './mutate-docx.mjs';
import { oddPdf } from './pdf-parts.mjs';
import { seedDocx } from './seed-docx.mjs';
import { drawnPdfs } from './seed-pdf.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const fixture = (...path) => readFileSync(join(root, 'fixtures', ...path));

const TABLE =
  '| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | **Rà soát** văn bản[^1] | Sở Nội vụ |\n\n[^1]: Chú thích.\n';
const LOOSE =
  '\nPHỤ LỤC\nTT   Nhiệm vụ          Chủ trì      Thời gian\n1    Rà soát văn bản   Sở Nội vụ    Quý I\n2    Báo cáo           Sở Y tế      Quý II\n';

/** The seeds in turn, each damaged. */
const damaged =
  (isText, ...seeds) =>
  (at, random) =>
    mutate(seeds[at % seeds.length], random, isText);

const goodDocx = await seedDocx();

/**
 * @typedef {object} Kind
 * @property {'docx' | 'doc' | 'pdf' | 'html' | 'markdown' | 'text'} format
 * @property {(at: number, random: ReturnType<typeof import('./random.mjs').makeRandom>) => Uint8Array | Promise<Uint8Array>} make
 * @property {boolean} [hasPages] whether its pages may be read off their pictures
 */

/** @type {Record<string, Kind>} */
export const KINDS = {
  docx: { format: 'docx', make: (_, random) => mutateDocx(goodDocx, random) },
  doc: { format: 'doc', make: damaged(false, fixture('word97', 'ke-hoach-cay-xanh.doc')) },
  // Right in its structure, wrong in its values.
  pdf: { format: 'pdf', make: (_, random) => oddPdf(random), hasPages: true },
  'pdf-bytes': { format: 'pdf', make: damaged(false, ...drawnPdfs()), hasPages: true },
  html: {
    format: 'html',
    make: damaged(true, asHtml(planLines(1)), fixture('documents', 'quyet-dinh-chuyen-doi-so.html')),
  },
  markdown: {
    format: 'markdown',
    make: damaged(
      true,
      Buffer.concat([asMarkdown(planLines(2)), Buffer.from(TABLE)]),
      fixture('documents', 'quyet-dinh-chuyen-doi-so.md'),
    ),
  },
  text: {
    format: 'text',
    make: damaged(
      true,
      Buffer.concat([asText(planLines(3)), Buffer.from(LOOSE)]),
      fixture('documents', 'bao-cao-quy.txt'),
    ),
  },
};

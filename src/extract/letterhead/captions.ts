/** Captions of what stands with a document: whose it is, and what the annex above them is called. */
import { type Block, fold, type Passage, passageOf } from '../../document/index.js';
import { isCapitals } from '../../vietnamese/casing.js';
import { readKindName } from '../../vietnamese/kinds.js';
import { captionFrom, isCaption } from '../../vietnamese/letterhead/lines.js';
import { readCaptionDate, readNumber } from '../../vietnamese/letterhead/number.js';
import { readMarkers } from '../../vietnamese/markers/index.js';
import { listed } from '../../vietnamese/sources.js';
import type { Head } from './head.js';

/** What a caption says of the document it belongs to. */
export interface Caption {
  kind: string | null;
  number: string | null;
  symbol: string | null;
  date: ReturnType<typeof readCaptionDate>;
  issuer: string | null;
  passage: Passage;
}

/** `… ngày /01/2024 | của Văn phòng UBND tỉnh)`. */
const issuedBy = listed('(?:\\d{4}|\\p{Lu})\\s+{of}\\s+(.{3,120}?)\\s*[)*.]*$', undefined, 'u');

/** Captions such as `(Kèm theo Kế hoạch số: /KH-VP ngày /01/2024 của Văn phòng UBND tỉnh)`. */
export function captionsOf(heads: readonly Head[], body: readonly Block[]): Caption[] {
  const inBody = body.flatMap((block) =>
    block.type === 'paragraph' && isCaption(block.value) && readMarkers(block.value).length === 0
      ? [passageOf(block)]
      : [],
  );
  const passages = [...heads.flatMap((head) => (head.caption === null ? [] : [head.caption])), ...inBody];
  return passages.map((passage) => {
    const words = passage.text.slice(captionFrom(passage.text));
    const number = readNumber(words);
    const issuer = issuedBy().exec(words)?.[1] ?? null;
    return {
      kind: readKindName(words)?.kind ?? null,
      number: number?.number ?? null,
      symbol: number?.symbol ?? null,
      date: readCaptionDate(words),
      issuer,
      passage,
    };
  });
}

/** The lines around the caption of an annex that opens the file: `PHỤ LỤC` | `DANH MỤC NHIỆM VỤ` | `(Kèm theo …)`, or behind the caption. */
export function titleOfAnnex(body: readonly Block[]): string | null {
  const at = body.findIndex((block) => block.type === 'paragraph' && isCaption(block.value));
  if (at > TITLE_LINES_OF_ANNEX) return null;
  const above = body.slice(0, at).flatMap(wordsOfTitle);
  const behind = body.slice(at + 1, at + 1 + TITLE_LINES_OF_ANNEX);
  const end = behind.findIndex((block) => block.type !== 'paragraph' || !isCapitals(block.value));
  const lines =
    above.length > 0 ? above : behind.slice(0, end < 0 ? behind.length : end).flatMap(wordsOfTitle);
  return fold(lines.join(' ')) || null;
}

/** Lines of an annex's title with its label, at most. */
export const TITLE_LINES_OF_ANNEX = 5;

/** A line without the annex's label; none where something else stands there. */
function wordsOfTitle(block: Block): string[] {
  if (block.type !== 'paragraph') return [];
  const [marker] = readMarkers(block.value);
  if (marker !== undefined && marker.kind !== 'annex') return [];
  const words = block.value.slice(marker?.end ?? 0);
  return words === '' ? [] : [words];
}

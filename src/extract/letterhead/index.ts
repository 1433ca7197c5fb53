import { type Block, EMPTY_PASSAGE, fold, type Passage, passageOf } from '../../document/index.js';
import { type DocumentKind, documentKind } from '../../plan/index.js';
import { isCapitals } from '../../vietnamese/casing.js';
import { kindOfSymbol, readKindName } from '../../vietnamese/kinds.js';
import { captionFrom, isCaption, isMotto, isNumberLine } from '../../vietnamese/letterhead/lines.js';
import {
  readAdoption,
  readCaptionDate,
  readNumber,
  readPlaceDate,
} from '../../vietnamese/letterhead/number.js';
import { letterheadWords } from '../../vietnamese/letterhead/words.js';
import { readMarkers } from '../../vietnamese/markers/index.js';
import { isAuthority } from '../../vietnamese/offices.js';
import { oneOf, worded } from '../../vietnamese/patterns.js';
import { readPeriod } from '../../vietnamese/period.js';
import { claim } from '../claim.js';
import { isDoubted } from '../doubts.js';
import { diagnose, step } from '../pass.js';
import type { Begun, Headed } from '../stages.js';
import { type Head, readHead } from './head.js';
import { readIssuer } from './issuer.js';
import { readKindLine } from './kindLine.js';
import { holdsMotto } from './lines.js';
import { beginsSignature, readSignature, type Signature } from './signature.js';

/**
 * Takes letterheads, signatures and recipients out of the body and reads them: the document's own, and that of a document
 * it puts in force (Decree 30/2020/NĐ-CP, Appendix III, form 1.3: a decision and its plan in one file).
 */
export const letterhead = step('letterhead', (begun: Begun, tree) => {
  const draft: Headed = Object.assign(begun, { heading: nothingOf(), partStarts: new Set<Block>() });
  const heads: Head[] = [];
  const signatures: Signature[] = [];
  const body: Block[] = [];
  const blocks = draft.body;
  let at = 0;
  while (at < blocks.length) {
    const block = blocks[at];
    if (block === undefined) break;
    if (body.length === 0 || beginsHead(blocks, at, signatures.length > 0)) {
      const head = readHead(blocks, at, body.length > 0);
      if (head.nodes.length > 0) {
        const next = blocks[head.end];
        if (next !== undefined) draft.partStarts.add(next);
        heads.push(head);
        for (const node of head.nodes) claim(draft, node, 'letterhead');
        at = head.end;
        continue;
      }
    }
    if (beginsSignature(blocks, at)) {
      const signature = readSignature(blocks, at);
      signatures.push(signature);
      for (const node of signature.nodes) claim(draft, node, 'letterhead');
      at = signature.end;
      // What stands behind a signature belongs to no section in front of it.
      const next = blocks[at];
      if (next !== undefined && signature.name !== null) draft.partStarts.add(next);
      continue;
    }
    body.push(block);
    at++;
  }
  draft.body = body;
  describe(draft, tree, mergeHeads(heads), signatures, body);
  return draft;
});

/** A heading that says nothing. */
function nothingOf(): Headed['heading'] {
  return {
    key: '',
    kind: 'other',
    kindLabel: null,
    number: null,
    symbol: null,
    issuer: null,
    place: null,
    issuedOn: null,
    title: null,
    promulgates: null,
    period: null,
    signatory: null,
    recipients: [],
  };
}

/** A second letterhead inside the document: a motto, or a kind's title behind a signature or above a caption. */
function beginsHead(blocks: readonly Block[], at: number, signed: boolean): boolean {
  const block = blocks[at];
  if (block?.type !== 'paragraph') return false;
  if (holdsMotto(block)) return true;
  if (signed && opensLetterhead(blocks, at)) return true;
  if (readKindLine({ text: block.value, block }, signed) === null || titlesAnnex(blocks, at)) return false;
  const below = blocks
    .slice(at + 1, at + 5)
    .some((next) => next.type === 'paragraph' && isCaption(next.value));
  return signed || below;
}

/** `PHỤ LỤC` | `KẾ HOẠCH CÔNG TÁC QUÝ III` above a table: the title of an annex, no document of its own. */
function titlesAnnex(blocks: readonly Block[], at: number): boolean {
  const above = blocks[at - 1];
  if (above?.type !== 'paragraph' || readMarkers(above.value)[0]?.kind !== 'annex') return false;
  return blocks.slice(at + 1, at + 1 + TITLE_LINES_OF_ANNEX).some(({ type }) => type === 'table');
}

/** Lines between the issuer and the motto, at most. */
const MOTTO_REACH = 5;

/** `CÔNG ĐOÀN NGÀNH Y TẾ`, `Số: 12/KH-CĐYT` printed above the motto. */
function opensLetterhead(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block?.type !== 'paragraph' || !(isAuthority(block.value) || isNumberLine(block.value))) return false;
  return blocks
    .slice(at + 1, at + 1 + MOTTO_REACH)
    .some((next) => next.type === 'paragraph' && isMotto(next.value));
}

/** Heads without a kind of their own belong to the one they lead up to. */
function mergeHeads(heads: readonly Head[]): Head[] {
  const merged: Head[] = [];
  for (const head of heads) {
    const open = merged.at(-1);
    if (open === undefined || open.kind !== null) {
      merged.push({ ...head });
      continue;
    }
    open.issuerLines = [...open.issuerLines, ...head.issuerLines];
    open.number ??= head.number;
    open.placeDate ??= head.placeDate;
    open.kind ??= head.kind;
    open.title = [...open.title, ...head.title];
    open.subject = open.subject.length > 0 ? open.subject : head.subject;
    open.caption ??= head.caption;
    open.authority = [...open.authority, ...head.authority];
    open.preamble = [...open.preamble, ...head.preamble];
  }
  return merged;
}

function describe(
  draft: Headed,
  tree: Parameters<typeof readIssuer>[2],
  heads: readonly Head[],
  signatures: readonly Signature[],
  body: readonly Block[],
): void {
  const heading = draft.heading;
  describeSignature(draft, signatures);
  const first = heads[0];
  const [attachedTo] = captionsOf([], body);
  if (attachedTo !== undefined && (first === undefined || saysNoKind(first))) {
    describeByCaption(draft, attachedTo, body);
    return;
  }
  if (first === undefined) return;
  const later = heads.slice(1).filter((head) => head.kind !== null);
  const attached = later.find((head) => head.number === null);
  for (const { number } of later) if (number !== null) reportSecond(draft, number);
  const captions = captionsOf(heads, body);
  const own = captions.find((caption) => caption.kind === first.kind?.kind);
  const number = readNumber(first.number?.text ?? '') ?? own ?? null;
  const placeDate = first.placeDate === null ? null : readPlaceDate(first.placeDate.text);
  const dated = placeDate ?? own?.date ?? adoptionIn(body);
  heading.number = number?.number ?? null;
  heading.symbol = number?.symbol ?? null;
  heading.kind = kindOf(first, heading.symbol);
  heading.kindLabel = first.kind?.label ?? null;
  heading.place = placeDate?.place ?? null;
  heading.issuedOn = dated?.issuedOn ?? null;
  heading.title = titleOf(first);
  heading.issuer = readIssuer(first, own?.issuer ?? captions[0]?.issuer ?? null, tree, heading.signatory);
  heading.promulgates =
    attached?.kind === undefined || attached.kind === null
      ? promisedBy(heading.title)
      : { kind: knownKind(attached.kind.kind), title: titleOf(attached) };
  heading.period = readPeriod(heading.title ?? '') ?? readPeriod(heading.promulgates?.title ?? '');
  for (const words of [first.number, first.placeDate]) {
    if (words === null || !isDoubted(words, (text) => /\d/u.test(text))) continue;
    if (words === first.number) heading.number = null;
    if (words === first.placeDate) heading.issuedOn = null;
  }
  if (number !== null && number.number === null) {
    diagnose(
      draft,
      'document-number-blank',
      'info',
      'The document’s number is left blank.',
      first.number ?? own?.passage ?? EMPTY_PASSAGE,
    );
  }
  if (dated?.incomplete === true) {
    diagnose(
      draft,
      'date-incomplete',
      'info',
      'The date of issue lacks its day or month.',
      first.placeDate ?? own?.passage ?? EMPTY_PASSAGE,
    );
  }
}

/** The day on which the closing formula says that the document was adopted, where no line of the letterhead has one. */
function adoptionIn(body: readonly Block[]): ReturnType<typeof readAdoption> {
  for (const block of body) {
    const date = block.type === 'paragraph' ? readAdoption(block.value) : null;
    if (date !== null) return date;
  }
  return null;
}

/** `UBND PHƯỜNG AN LẠC` alone above an annex. */
function saysNoKind({ kind, number, placeDate, subject, caption }: Head): boolean {
  return subject.length === 0 && [kind, number, placeDate, caption].every((part) => part === null);
}

/** An annex in a file of its own: `(Kèm theo Kế hoạch số 22/KH-UBND ngày 15/01/2026 của UBND phường An Lạc)`. */
function describeByCaption({ heading }: Headed, caption: Caption, body: readonly Block[]): void {
  heading.kind = knownKind(caption.kind ?? 'other');
  heading.number = caption.number;
  heading.symbol = caption.symbol;
  heading.issuer = caption.issuer;
  heading.issuedOn = caption.date?.issuedOn ?? null;
  heading.title = titleOfAnnex(body);
  heading.period = readPeriod(heading.title ?? '');
}

/** The lines around the caption of an annex that opens the file: `PHỤ LỤC` | `DANH MỤC NHIỆM VỤ` | `(Kèm theo …)`, or behind the caption. */
function titleOfAnnex(body: readonly Block[]): string | null {
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
const TITLE_LINES_OF_ANNEX = 5;

/** A line without the annex's label; none where something else stands there. */
function wordsOfTitle(block: Block): string[] {
  if (block.type !== 'paragraph') return [];
  const [marker] = readMarkers(block.value);
  if (marker !== undefined && marker.kind !== 'annex') return [];
  const words = block.value.slice(marker?.end ?? 0);
  return words === '' ? [] : [words];
}

/** A letterhead with a number of its own is another document, not one the first puts in force. */
function reportSecond(draft: Headed, number: Passage): void {
  diagnose(
    draft,
    'several-documents',
    'warning',
    'Another document with a number of its own stands in this file; its items follow those of the first, whose letterhead is given.',
    number,
  );
}

function describeSignature(draft: Headed, signatures: readonly Signature[]): void {
  const joined = (lines: readonly Passage[]): string | null =>
    lines.length === 0 ? null : lines.map((line) => line.text).join(' ');
  const signed = signatures.find((signature) => signature.capacity.length + signature.position.length > 0);
  if (signed !== undefined) {
    draft.heading.signatory = {
      capacity: joined(signed.capacity),
      position: joined(signed.position),
      name: signed.name?.text ?? null,
    };
  }
  const listed = signatures.find((signature) => signature.recipients.length > 0);
  draft.heading.recipients = listed?.recipients ?? [];
}

function titleOf(head: Head): string | null {
  const title = fold(head.title.map((line) => line.text).join(' '));
  if (title !== '') return title.replace(/^v\/v\s*/iu, '');
  return fold(head.subject.map((line) => line.text).join(' ')).replace(/^v\/v\s*:?\s*/iu, '') || null;
}

function kindOf(head: Head, symbol: string | null): DocumentKind {
  if (head.kind !== null) return knownKind(head.kind.kind);
  // `Số: 411/PB-KH` above `V/v …`: letters alone name no kind, and their symbols begin with whose they are.
  if (symbol !== null && head.subject.length > 0) return 'official-letter';
  const bySymbol = symbol === null ? null : kindOfSymbol(symbol);
  return bySymbol === null ? 'other' : knownKind(bySymbol);
}

function knownKind(kind: string): DocumentKind {
  return documentKind.safeParse(kind).data ?? 'other';
}

const promulgating = worded(() => {
  const { subjects, promulgating: words } = letterheadWords();
  return `^(?:${oneOf(subjects)}\\s+)?${oneOf(words)}\\s+`;
});

/** `Ban hành Kế hoạch …` promises a plan even where the file does not hold it. */
function promisedBy(title: string | null): Headed['heading']['promulgates'] {
  const match = promulgating().exec(title ?? '');
  if (title === null || match === null) return null;
  const rest = title.slice(match[0].length);
  const reading = readKindName(rest);
  if (reading === null) return null;
  return { kind: knownKind(reading.kind), title: rest.slice(reading.length).trim() || null };
}

interface Caption {
  kind: string | null;
  number: string | null;
  symbol: string | null;
  date: ReturnType<typeof readCaptionDate>;
  issuer: string | null;
  passage: Passage;
}

/** Captions such as `(Kèm theo Kế hoạch số: /KH-VP ngày /01/2024 của Văn phòng UBND tỉnh)`. */
function captionsOf(heads: readonly Head[], body: readonly Block[]): Caption[] {
  const inBody = body.flatMap((block) =>
    block.type === 'paragraph' && isCaption(block.value) && readMarkers(block.value).length === 0
      ? [passageOf(block)]
      : [],
  );
  const passages = [...heads.flatMap((head) => (head.caption === null ? [] : [head.caption])), ...inBody];
  return passages.map((passage) => {
    const words = passage.text.slice(captionFrom(passage.text));
    const number = readNumber(words);
    const issuer = /(?:\d{4}|\p{Lu})\s+của\s+(.{3,120}?)\s*[)*.]*$/u.exec(words)?.[1] ?? null;
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

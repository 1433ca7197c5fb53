/** What letterheads, captions and signatures say of a document. */
import { type Block, EMPTY_PASSAGE, fold, type Passage } from '../../document/index.js';
import { type DocumentKind, documentKind } from '../../plan/index.js';
import { kindOfSymbol, readKindName } from '../../vietnamese/kinds.js';
import { readAdoption, readNumber, readPlaceDate } from '../../vietnamese/letterhead/number.js';
import { letterheadWords } from '../../vietnamese/letterhead/words.js';
import { oneOf, worded } from '../../vietnamese/patterns.js';
import { readPeriod } from '../../vietnamese/period.js';
import { isDoubted } from '../doubts.js';
import { diagnose } from '../pass.js';
import type { Headed } from '../stages.js';
import { type Caption, captionsOf, titleOfAnnex } from './captions.js';
import type { Head } from './head.js';
import { readIssuer } from './issuer.js';
import type { Signature } from './signature.js';

/** A heading that says nothing. */
export function emptyHeading(): Headed['heading'] {
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

/** Fills the heading of a draft. */
export function describe(
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

import { type Block, type Paragraph, type Passage, slicePassage } from '../../document/index.js';
import { isAgencyTitle } from '../../vietnamese/agencies/index.js';
import { isCapitals } from '../../vietnamese/casing.js';
import {
  isAddressee,
  isCaption,
  isNumberLine,
  isPlaceDate,
  isPreamble,
  isRule,
  isSubject,
} from '../../vietnamese/letterhead/lines.js';
import { isMotto } from '../../vietnamese/letterhead/state.js';
import { readMarkers } from '../../vietnamese/markers/index.js';
import { isAuthority, isTerm } from '../../vietnamese/offices.js';
import { endsStatement } from '../../vietnamese/sentences.js';
import { listed } from '../../vietnamese/sources.js';
import { isStampText } from '../../vietnamese/stamps.js';
import { readOrder } from '../../vietnamese/statements/index.js';
import { type KindLine, readKindLine, readTitledKind } from './kindLine.js';
import { type HeadLine, linesOf } from './lines.js';
import { kindAboveTitle, kindOfBareTitle, takeTitle } from './title.js';

/** Strays are short, and the kind stands this many blocks below at the most. */
const LONGEST_STRAY = 120;
const REACH = 8;
/** Longest line of an addressee. */
const LONGEST_ADDRESSEE = 250;

/** What a letterhead says, each line as a passage. */
export interface Head {
  /** Issuing bodies above the kind. */
  issuerLines: Passage[];
  number: Passage | null;
  placeDate: Passage | null;
  /** Contract's kind and the words it was printed in, null where only the symbol states it. */
  kind: { kind: string; label: string | null } | null;
  title: Passage[];
  /** The lines of `V/v …`. */
  subject: Passage[];
  caption: Passage | null;
  /** Who enacts, in capitals between title and preamble. */
  authority: Passage[];
  preamble: Passage[];
  /** Every paragraph the head is made of. */
  nodes: Paragraph[];
  /** Index of the first block behind the head. */
  end: number;
}

/** A head in the making: what the line above was says what the next can be. */
export interface OpenHead extends Head {
  above: 'issuer' | 'subject' | 'addressee' | 'authority' | 'other';
}

/**
 * Reads a letterhead that begins at block `from`: national motto, issuer, number, place and date, kind, title, caption,
 * enacting authority and preamble, in whatever order the columns were printed, up to the first block of the body.
 *
 * @param later - true for a letterhead behind the first: a kind alone on its line counts there even in small letters
 */
export function readHead(blocks: readonly Block[], from: number, later = false): Head {
  const head: OpenHead = {
    issuerLines: [],
    number: null,
    placeDate: null,
    kind: null,
    title: [],
    subject: [],
    caption: null,
    authority: [],
    preamble: [],
    nodes: [],
    end: from,
    above: 'other',
  };
  let at = from;
  while (at < blocks.length) {
    const block = blocks[at];
    if (block?.type !== 'paragraph') break;
    const taken = takeBlock(head, block, blocks, at, later);
    if (!taken) break;
    head.nodes.push(block);
    at++;
    if (taken === 'title') at = takeTitle(head, blocks, at);
  }
  head.end = at;
  return head;
}

type Taken = boolean | 'title';

/** All lines of a paragraph, where the first is one of a letterhead; a later one that says nothing to us is taken with it. */
function takeBlock(
  head: OpenHead,
  block: Paragraph,
  blocks: readonly Block[],
  at: number,
  later: boolean,
): Taken {
  let taken: Taken = false as Taken;
  for (const [index, line] of linesOf(block).entries()) {
    const read = takeLine(head, line, blocks, at, later) || index > 0 || isStray(head, blocks, at);
    if (!read) return false;
    taken = read === 'title' || taken === 'title' ? 'title' : read;
  }
  return taken;
}

function takeLine(
  head: OpenHead,
  line: HeadLine,
  blocks: readonly Block[],
  at: number,
  later: boolean,
): Taken {
  const { text, words, block } = line;
  if (isMotto(text) || isRule(text) || isStampText(text)) return true;
  // «V/v thi hành» | «Thông tư số 19/2026/TT-BXD» names another document.
  const cited = head.above === 'subject' && head.number !== null && !numbered().test(text);
  if ((isNumberLine(text) && !cited) || isPlaceDate(text)) {
    if (isNumberLine(text)) head.number ??= words;
    if (isPlaceDate(text)) head.placeDate ??= words;
    if (head.above === 'issuer') head.above = 'other';
    return true;
  }
  if (isAddressee(text) || isFurtherAddressee(head, text)) {
    head.above = 'addressee';
    return true;
  }
  if (isCaption(text)) {
    head.caption ??= words;
    return true;
  }
  const kind = head.kind === null ? (readKindLine(line, later) ?? titleOnHeading(head, block)) : null;
  if (kind !== null) {
    takeKind(head, kind, words);
    return 'title';
  }
  if (takeSubject(head, line, blocks, at) || takeIssuer(head, line, blocks, at)) return true;
  const bare = kindOfBareTitle(head, text, blocks.slice(at + 1, at + 1 + REACH));
  if (bare === null) return takeEnactment(head, words);
  head.kind = { kind: bare, label: null };
  head.title.push(words);
  return 'title';
}

/** `V/v triển khai các biện pháp` | `bình ổn giá`: up to the next part of the letterhead, which the lines of the other column may stand before. */
function takeSubject(
  head: OpenHead,
  { text, words }: HeadLine,
  blocks: readonly Block[],
  at: number,
): boolean {
  if (head.preamble.length > 0) return false;
  if (isSubject(text)) {
    if (head.subject.length === 0) head.subject.push(words);
    head.above = 'subject';
    return true;
  }
  if (head.above !== 'subject' || head.kind !== null || text.length > LONGEST_STRAY || isAuthority(text))
    return false;
  const last = head.subject.at(-1)?.text ?? '';
  const goesOn = leadsTo(
    blocks,
    at + 1,
    (next) => isMotto(next) || isPlaceDate(next) || isAddressee(next) || isNumberLine(next),
  );
  if (endsStatement(last) || readMarkers(text).length > 0 || !(goesOn || /^\p{Ll}/u.test(text))) return false;
  head.subject.push(words);
  return true;
}

/** Lines that name who issues: in capitals, or an agency's name in small letters above everything else. */
function takeIssuer(
  head: OpenHead,
  { text, words }: HeadLine,
  blocks: readonly Block[],
  at: number,
): boolean {
  if (head.kind !== null || text.length > LONGEST_STRAY || readMarkers(text).length > 0) return false;
  const leads = (): boolean =>
    leadsTo(blocks, at + 1, (next) => isMotto(next) || isNumberLine(next) || isPlaceDate(next));
  const goesOn = head.above === 'issuer' && isCapitals(text) && leads();
  const first = head.nodes.length === 0 && !isCapitals(text) && isAgencyTitle(text) && leads();
  if (!isAuthority(text) && !goesOn && !first) return false;
  head.issuerLines.push(words);
  head.above = 'issuer';
  return true;
}

/** True where one of the next blocks is what `wanted` says, with nothing but short lines between. */
export function leadsTo(blocks: readonly Block[], from: number, wanted: (text: string) => boolean): boolean {
  for (const block of blocks.slice(from, from + REACH)) {
    if (block.type !== 'paragraph') return false;
    const [first] = linesOf(block);
    if (first !== undefined && (wanted(first.text) || linesOf(block).some(({ text }) => wanted(text))))
      return true;
    if (block.value.length > LONGEST_STRAY || readMarkers(block.value).length > 0) return false;
  }
  return false;
}

/** `- Giám đốc các sở: Xây dựng, Công Thương;` below `Kính gửi:`. */
function isFurtherAddressee(head: OpenHead, text: string): boolean {
  if (head.above !== 'addressee' || text.length > LONGEST_ADDRESSEE) return false;
  return readMarkers(text)[0]?.kind === 'bullet' && /[;.,]$/u.test(text);
}

/** A line that says nothing to us between the parts of a letterhead (a draft's code, a stamp's remains): the kind is still to come. */
function isStray(head: OpenHead, blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (head.kind !== null || block?.type !== 'paragraph') return false;
  // In front of everything a word that says nothing must lead up to a motto or a number: `DUBND TỈNH THANH VÂN`, a slip of the key.
  if (head.nodes.length === 0 && !(at === 0 && leadsUp(blocks))) return false;
  if (block.value.length > LONGEST_STRAY || readMarkers(block.value).length > 0) return false;
  return blocks
    .slice(at + 1, at + 1 + REACH)
    .some((next) => next.type === 'paragraph' && readKindLine({ text: next.value, block: next }) !== null);
}

function leadsUp(blocks: readonly Block[]): boolean {
  return blocks
    .slice(1, REACH)
    .some((next) => next.type === 'paragraph' && (isMotto(next.value) || isNumberLine(next.value)));
}

/** `# Kế hoạch cải cách hành chính năm 2026`: a heading above the whole document states kind and title in small letters; `# Quy định chung` does not. */
function titleOnHeading(head: OpenHead, block: Paragraph): KindLine | null {
  const text = block.value;
  if (block.hints.heading === undefined || head.subject.length > 0 || head.preamble.length > 0) return null;
  if (readMarkers(text).length > 0 || endsStatement(text)) return null;
  const line = readTitledKind(text);
  return line === null || text.slice(line.rest).split(' ').length < SHORTEST_TITLE ? null : line;
}

/** Words of a title in small letters, at least. */
const SHORTEST_TITLE = 3;

/** `QUYẾT ĐỊNH của Ủy ban nhân dân tỉnh` names who enacts; other words behind the kind begin the title. */
function takeKind(head: OpenHead, kind: KindLine, words: Passage): void {
  const rest = slicePassage(words, kind.rest, words.text.length);
  const above = kindAboveTitle(head, rest.text, kind);
  if (above !== null) {
    head.kind = { kind: above, label: null };
    head.title.push(words);
    return;
  }
  head.kind = { kind: kind.kind, label: kind.label };
  const by = ofWhom().exec(rest.text);
  if (by !== null) head.authority.push(slicePassage(rest, by[0].length, rest.text.length));
  else if (rest.text !== '') head.title.push(rest);
}

const numbered = listed('^{numbering}');
const ofWhom = listed('^{of}\\s+');

const LETTER = 'official-letter';
/** Kinds whose opening may be the order itself: `Thực hiện Công văn số …, Sở Nội vụ đề nghị các sở rà soát …`. */
const GIVES_WORK: ReadonlySet<string> = new Set([
  LETTER,
  'directive',
  'telegram',
  'notice',
  'conclusion',
  'guidance',
]);

function takeEnactment(head: OpenHead, words: Passage): boolean {
  const { text } = words;
  const started = head.kind !== null || head.number !== null || head.subject.length > 0;
  if (
    started &&
    isPreamble(text) &&
    !(GIVES_WORK.has(head.kind?.kind ?? LETTER) && readOrder(text) === 'handed')
  ) {
    head.preamble.push(words);
    return true;
  }
  if (started && isCapitals(text) && /:$/u.test(text) && text.length <= 40) return true;
  if (head.above === 'authority' && isTerm(text)) return true;
  if (!isAuthority(text) || readMarkers(text).length > 0 || head.kind === null) return false;
  head.authority.push(words);
  head.above = 'authority';
  return true;
}

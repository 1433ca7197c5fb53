import { type Block, type Paragraph, type Passage, passageOf, slicePassage } from '../../document/index.js';
import { isCapitals } from '../../vietnamese/casing.js';
import { readHeading } from '../../vietnamese/headings.js';
import { readMarkers } from '../../vietnamese/markers/index.js';
import { isAuthority } from '../../vietnamese/offices.js';
import { endsStatement } from '../../vietnamese/sentences.js';
import { isPersonName } from '../../vietnamese/signers.js';
import {
  captionWithin,
  isAddressee,
  isCaption,
  isMotto,
  isNumberLine,
  isPlaceDate,
  isPreamble,
  isRecipientsHead,
  isRule,
  isStamp,
  isSubject,
  type KindLine,
  mottoWithin,
  readKindLine,
  readTitledKind,
} from './patterns.js';

/** Lines of a title, at most. */
const TITLE_LINES = 8;
const LONGEST_TITLE_LINE = 600;
/** Strays are short, and the kind stands this many blocks below at the most. */
const LONGEST_STRAY = 120;
const STRAY_REACH = 8;

/** What a letterhead says, each line as a passage. */
export interface Head {
  /** Issuing bodies in capitals above the kind. */
  issuerLines: Passage[];
  number: Passage | null;
  placeDate: Passage | null;
  /** Contract's kind and the words it was printed in. */
  kind: { kind: string; label: string } | null;
  title: Passage[];
  subject: Passage | null;
  caption: Passage | null;
  /** Who enacts, in capitals between title and preamble. */
  authority: Passage[];
  preamble: Passage[];
  /** Every paragraph the head is made of. */
  nodes: Paragraph[];
  /** Index of the first block behind the head. */
  end: number;
}

/**
 * Reads a letterhead that begins at block `from`: national motto, issuer, number, place and date, kind, title, caption,
 * enacting authority and preamble, in whatever order the columns were printed, up to the first block of the body.
 *
 * @param later - true for a letterhead behind the first: a kind alone on its line counts there even in small letters
 */
export function readHead(blocks: readonly Block[], from: number, later = false): Head {
  const head: Head = {
    issuerLines: [],
    number: null,
    placeDate: null,
    kind: null,
    title: [],
    subject: null,
    caption: null,
    authority: [],
    preamble: [],
    nodes: [],
    end: from,
  };
  let at = from;
  while (at < blocks.length) {
    const block = blocks[at];
    if (block?.type !== 'paragraph') break;
    const taken = takeLine(head, block, later) || isStray(head, blocks, at);
    if (!taken) break;
    head.nodes.push(block);
    at++;
    if (taken === 'kind') at = takeTitle(head, blocks, at);
  }
  head.end = at;
  return head;
}

/** A line that says nothing to us between the parts of a letterhead (a draft's code, a stamp's remains): the kind is still to come. */
function isStray(head: Head, blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (head.kind !== null || block?.type !== 'paragraph') return false;
  // In front of everything a word that says nothing must lead up to a motto or a number: `DUBND TỈNH THANH VÂN`, a slip of the key.
  if (head.nodes.length === 0 && !(at === 0 && leadsUp(blocks))) return false;
  if (block.value.length > LONGEST_STRAY || readMarkers(block.value).length > 0) return false;
  return blocks
    .slice(at + 1, at + 1 + STRAY_REACH)
    .some((next) => next.type === 'paragraph' && readKindLine(next) !== null);
}

function leadsUp(blocks: readonly Block[]): boolean {
  return blocks
    .slice(1, STRAY_REACH)
    .some((next) => next.type === 'paragraph' && (isMotto(next.value) || isNumberLine(next.value)));
}

function takeLine(head: Head, block: Paragraph, later: boolean): boolean | 'kind' {
  const text = block.value;
  const passage = passageOf(block);
  if (isMotto(text) || isRule(text) || isAddressee(text) || isStamp(text)) return true;
  if (mottoWithin(text) >= 0) {
    head.issuerLines.push(passageOf(block, 0, mottoWithin(text)));
    return true;
  }
  if (isNumberLine(text) || isPlaceDate(text)) {
    if (isNumberLine(text)) head.number ??= passage;
    if (isPlaceDate(text)) head.placeDate ??= passage;
    return true;
  }
  if (isCaption(text)) {
    head.caption ??= passage;
    return true;
  }
  const kind = head.kind === null ? (readKindLine(block, later) ?? titleOnHeading(head, block)) : null;
  if (kind !== null) {
    takeKind(head, kind, passageOf(block, kind.rest));
    return 'kind';
  }
  if (isSubject(text) && head.preamble.length === 0) {
    head.subject ??= passage;
    return true;
  }
  return takeEnactment(head, passage);
}

/** `# Kế hoạch cải cách hành chính năm 2026`: a heading above the whole document states kind and title in small letters; `# Quy định chung` does not. */
function titleOnHeading(head: Head, block: Paragraph): KindLine | null {
  const text = block.value;
  if (block.hints.heading === undefined || head.subject !== null || head.preamble.length > 0) return null;
  if (readMarkers(text).length > 0 || endsStatement(text)) return null;
  const line = readTitledKind(text);
  return line === null || text.slice(line.rest).split(' ').length < SHORTEST_TITLE ? null : line;
}

/** Words of a title in small letters, at least. */
const SHORTEST_TITLE = 3;

/** `QUYẾT ĐỊNH của Ủy ban nhân dân tỉnh` names who enacts; other words behind the kind begin the title. */
function takeKind(head: Head, kind: KindLine, rest: Passage): void {
  head.kind = { kind: kind.kind, label: kind.label };
  const by = /^của\s+/iu.exec(rest.text);
  if (by !== null) head.authority.push(slicePassage(rest, by[0].length, rest.text.length));
  else if (rest.text !== '') head.title.push(rest);
}

function takeEnactment(head: Head, passage: Passage): boolean {
  const text = passage.text;
  const started = head.kind !== null || head.number !== null || head.subject !== null;
  if (started && isPreamble(text)) {
    head.preamble.push(passage);
    return true;
  }
  if (started && isCapitals(text) && /:$/u.test(text) && text.length <= 40) return true;
  if (!isAuthority(text) || readMarkers(text).length > 0) return false;
  (head.kind === null ? head.issuerLines : head.authority).push(passage);
  return true;
}

/** The lines behind the kind, up to the caption, the preamble or the body. A Party body's title may begin with a small letter. */
function takeTitle(head: Head, blocks: readonly Block[], from: number): number {
  let at = from;
  while (at < blocks.length && head.title.length < TITLE_LINES) {
    const block = blocks[at];
    if (block?.type !== 'paragraph' || !continuesTitle(head, block)) break;
    if (head.title.length === 0 && ENACTED_BY.test(block.value) && isCapitals(block.value)) {
      head.nodes.push(block);
      at++;
      continue;
    }
    const caption = captionWithin(block.value);
    head.title.push(passageOf(block, 0, caption));
    head.nodes.push(block);
    at++;
    if (caption < block.value.length) {
      head.caption ??= passageOf(block, caption);
      break;
    }
    if (block.value.endsWith('.')) break;
  }
  return at;
}

/** `NGHỊ QUYẾT` | `CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ` | `về …`: who enacts is no part of the title. */
const ENACTED_BY = /^của\s/iu;

function continuesTitle(head: Head, block: Paragraph): boolean {
  const text = block.value;
  if (text.length > LONGEST_TITLE_LINE || isRule(text) || isMotto(text) || isCaption(text)) return false;
  if (isNumberLine(text) || isPlaceDate(text) || isRecipientsHead(text) || isAddressee(text)) return false;
  if (readMarkers(text).some((marker) => marker.kind !== 'bullet' && marker.kind !== 'annex')) return false;
  if (/^phụ lục(?!\p{L})/iu.test(text) || readKindLine(block) !== null || isPersonName(text)) return false;
  if (head.title.length > 0) {
    if (isPreamble(text) || isAuthority(text) || (endsStatement(text) && text.length > 120)) return false;
    if (isBodyHeading(text)) return false;
    if (block.hints.bold !== true && lastTitleIsBold(head) && !/^\p{Ll}/u.test(text)) return false;
    if (/:$/u.test(text) || /^[-–+•]\s*\p{Lu}/u.test(text)) return false;
  } else if (/^\p{Ll}/u.test(text)) {
    return true;
  }
  return !/^(?:căn cứ|kính gửi|thực hiện (?:quyết định|nghị quyết|kế hoạch|chỉ thị|công văn|chương trình) số)/iu.test(
    text,
  );
}

/** `Mục tiêu`, `NHIỆM VỤ TRỌNG TÂM` right below a title: the body begins. */
function isBodyHeading(text: string): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  const { roles, saysMore } = readHeading(text);
  return roles.length > 0 && !saysMore && roles.every((role) => role !== 'implementation');
}

function lastTitleIsBold(head: Head): boolean {
  const node = head.title.at(-1)?.parts[0]?.node;
  return node !== undefined && node.type === 'paragraph' && (node as Paragraph).hints.bold === true;
}

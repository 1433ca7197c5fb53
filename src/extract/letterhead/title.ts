/** The title of a document: the lines behind its kind, up to the caption, the authority, the preamble or the body. */

import { type Block, type Paragraph, passageOf } from '../../document/index.js';
import { isCapitals } from '../../vietnamese/casing.js';
import { commonWords } from '../../vietnamese/commonWords.js';
import { readHeading } from '../../vietnamese/headings.js';
import { kindNames, kindOfSymbol } from '../../vietnamese/kinds.js';
import {
  captionWithin,
  isAddressee,
  isCaption,
  isNumberLine,
  isPlaceDate,
  isPreamble,
  isRecipientsHead,
  isRule,
  statesGround,
} from '../../vietnamese/letterhead/lines.js';
import { readNumber } from '../../vietnamese/letterhead/number.js';
import { isMotto } from '../../vietnamese/letterhead/state.js';
import { letterheadWords } from '../../vietnamese/letterhead/words.js';
import { readMarkers } from '../../vietnamese/markers/index.js';
import { isAuthority } from '../../vietnamese/offices.js';
import { oneOf, worded } from '../../vietnamese/patterns.js';
import { breaksOff, endsStatement } from '../../vietnamese/sentences.js';
import { isPersonName } from '../../vietnamese/signers.js';
import { listed } from '../../vietnamese/sources.js';
import { isLogistics, opensOrders, readOrder } from '../../vietnamese/statements/index.js';
import { namesAnnex } from '../../vietnamese/tables.js';
import type { OpenHead } from './head.js';
import { type KindLine, readKindLine } from './kindLine.js';

/** Lines of a title, at most. */
const TITLE_LINES = 8;
const LONGEST_TITLE_LINE = 600;

/** Kinds whose names titles begin with as well: `Quy định chi tiết …`, `Hướng dẫn thực hiện …`, `Kết luận của …`. */
const ALSO_IN_TITLES: ReadonlySet<string> = new Set(['regulation', 'guidance', 'conclusion']);

/**
 * The kind a symbol states, where what reads as another kind is only how the title begins, the line of the kind being lost: `QUY ĐỊNH CHI
 * TIẾT LUẬT THANH TRA` below `Số: 43/2026/NĐ-CP`.
 *
 * @param rest - the words behind what reads as a kind
 */
export function kindAboveTitle({ number }: OpenHead, rest: string, { kind }: KindLine): string | null {
  if (rest === '' || !ALSO_IN_TITLES.has(kind)) return null;
  const stated = kindOfSymbol(readNumber(number?.text ?? '')?.symbol ?? '');
  return stated === kind ? null : stated;
}

/**
 * `Quy định cơ chế phối hợp …` below `Số: 43/2031/QĐ-TTg` and above whoever enacts: a title whose kind only the symbol states.
 *
 * @returns the kind, or null where the line is no such title
 */
export function kindOfBareTitle(head: OpenHead, text: string, below: readonly Block[]): string | null {
  if (head.kind !== null || head.subject.length > 0 || head.preamble.length > 0) return null;
  if (text.length > LONGEST_TITLE_LINE || readMarkers(text).length > 0 || endsStatement(text)) return null;
  if (isAuthority(text) || isPreamble(text)) return null;
  const enacted = below
    .slice(0, BARE_REACH)
    .some(
      ({ type, ...block }) =>
        type === 'paragraph' && 'value' in block && (isAuthority(block.value) || statesGround(block.value)),
    );
  return enacted ? kindOfSymbol(readNumber(head.number?.text ?? '')?.symbol ?? '') : null;
}

/** Whoever enacts stands this many blocks below such a title at the most. */
const BARE_REACH = 3;

/** Takes the lines behind the kind into the head. */
export function takeTitle(head: OpenHead, blocks: readonly Block[], from: number): number {
  let at = from;
  for (; at < blocks.length && head.title.length < TITLE_LINES; at++) {
    const block = blocks[at];
    if (block?.type !== 'paragraph') break;
    const skipped = isRule(block.value) || isEnacting(head, block);
    if (!skipped && !continuesTitle(head, block, blocks[at + 1])) break;
    if (skipped && head.title.length > 0) break;
    head.nodes.push(block);
    if (skipped) continue;
    const caption = captionWithin(block.value);
    head.title.push(passageOf(block, 0, caption));
    if (caption < block.value.length) head.caption ??= passageOf(block, caption);
    if (caption < block.value.length || block.value.endsWith('.')) return at + 1;
  }
  return at;
}

/** `NGHỊ QUYẾT` | `CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ` | `về …`: who enacts is no part of the title. */
function isEnacting({ title }: OpenHead, { value }: Paragraph): boolean {
  return title.length === 0 && ofWhom().test(value) && isCapitals(value);
}

function continuesTitle(head: OpenHead, block: Paragraph, next: Block | undefined): boolean {
  const text = block.value;
  if (text.length > LONGEST_TITLE_LINE || isMotto(text) || isCaption(text)) return false;
  if (isNumberLine(text) || isPlaceDate(text) || isRecipientsHead(text) || isAddressee(text)) return false;
  if (readMarkers(text).some((marker) => marker.kind !== 'bullet' && marker.kind !== 'annex')) return false;
  if (namesAnnex(text) || isPersonName(text)) return false;
  return head.title.length === 0 ? beginsTitle(block, next) : goesOn(head, block);
}

/** Not `Chủ tịch UBND xã giao Phòng Kinh tế các việc sau:`; `THỰC HIỆN CHỈ THỊ SỐ 9/CT-TTg …` in capitals or bold, or without an end; `Thực hiện Quyết định số …, UBND tỉnh ban hành …:` is preamble. */
function beginsTitle(block: Paragraph, next: Block | undefined): boolean {
  const text = block.value;
  const kind = readKindLine({ text, block });
  if (kind !== null && kind.rest === text.length && !isEnactingLine(next)) return false;
  if (/^\p{Ll}/u.test(text)) return true;
  if (readOrder(text) === 'handed' && opensOrders(text)) return false;
  if (statesGround(text) || isAddressee(text)) return false;
  if (!carriesOut().test(text) || isCapitals(text)) return true;
  return !/[.;:]$/u.test(text);
}

const carriesOut = worded(
  () =>
    `^${oneOf(letterheadWords().carrying)} ${oneOf(kindNames())}(?:,? [\\p{L}-]{1,12}){0,4} ${oneOf(commonWords().numbering)}`,
);

const ofWhom = listed('^{of}\\s');
const ofWhomOrAt = listed('^(?:{of}|{placed})\\s');
const opensWithDay = listed('^(?:{partsOfDay} )?{days} \\d{1,2}(?:/| {months} )');

/** `CỦA PHÓ THỦ TƯỚNG …` below `KẾT LUẬN` below `THÔNG BÁO`. */
function isEnactingLine(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && ofWhomOrAt().test(block.value);
}

function goesOn(head: OpenHead, block: Paragraph): boolean {
  const text = block.value;
  const last = head.title.at(-1)?.text ?? '';
  if (/^\p{Ll}/u.test(text) && !/[.;:]$/u.test(text) && !/[.;]$/u.test(last)) return true;
  if (unfinished().test(last) || breaksOff(last)) return !/:$/u.test(text);
  if (readKindLine({ text, block }) !== null || isPreamble(text) || isAuthority(text)) return false;
  if (beginsBody(text, last)) return false;
  if ((endsStatement(text) && text.length > 120) || isBodyHeading(text) || isLogistics(text)) return false;
  if (block.hints.bold !== true && lastTitleIsBold(head) && !/^\p{Ll}/u.test(text)) return false;
  return !/:$/u.test(text) && !/^[-–+•]\s*\p{Lu}/u.test(text);
}

/**
 * `Ngày 03/01/2026, Chủ tịch UBND tỉnh chủ trì họp.` right below a title: a sentence that opens with its day, or one in small letters with its
 * end below a title in capitals.
 */
function beginsBody(text: string, last: string): boolean {
  if (!/^\p{Lu}/u.test(text) || isCapitals(text)) return false;
  const dated = opensWithDay().test(text);
  return dated || (isCapitals(last) && /[.;]$/u.test(text));
}

/** `VỀ VIỆC BAN HÀNH` | `QUY CHẾ LÀM VIỆC …`: the title names a document on its next line. */
const unfinished = worded(() => `(?<!\\p{L})${oneOf(letterheadWords().openTitles)}$`);

/** `Mục tiêu`, `NHIỆM VỤ TRỌNG TÂM` right below a title: the body begins. */
function isBodyHeading(text: string): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  const { roles, saysMore } = readHeading(text);
  return roles.length > 0 && !saysMore && roles.every((role) => role !== 'implementation');
}

function lastTitleIsBold(head: OpenHead): boolean {
  const node = head.title.at(-1)?.parts[0]?.node;
  return node !== undefined && node.type === 'paragraph' && (node as Paragraph).hints.bold === true;
}

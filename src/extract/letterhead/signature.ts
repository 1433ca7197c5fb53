import { type Block, type Paragraph, type Passage, passageOf, slicePassage } from '../../document/index.js';
import { isCapitals } from '../../vietnamese/casing.js';
import { isRecipientsHead, isRule, recipientsFrom } from '../../vietnamese/letterhead/lines.js';
import { isMotto } from '../../vietnamese/letterhead/state.js';
import { letterheadWords } from '../../vietnamese/letterhead/words.js';
import { readMarkers } from '../../vietnamese/markers/index.js';
import { isPosition } from '../../vietnamese/offices.js';
import {
  isCapacity,
  isPersonName,
  isSignedMark,
  readSigner,
  signedMarkWithin,
} from '../../vietnamese/signers.js';
import { listed } from '../../vietnamese/sources.js';
import { readKindLine } from './kindLine.js';
import { isDashed, isRecipient, Recipients } from './recipients.js';

/** A signature block with the list of recipients beside it. */
export interface Signature {
  recipients: string[];
  capacity: Passage[];
  position: Passage[];
  name: Passage | null;
  nodes: Paragraph[];
  end: number;
}

/** True where a signature block begins: `Nơi nhận:`, a capacity, or a position with a person's name on its line or the next. */
export function beginsSignature(blocks: readonly Block[], at: number): boolean {
  const text = textAt(blocks, at);
  if (text === null) return false;
  if (isRecipientsHead(text) || isCapacity(text) || isUnknownPosition(blocks, at)) return true;
  if (readSigner(text)?.at(-1)?.part === 'name') return true;
  if (!isPosition(text)) return false;
  const next = textAt(blocks, at + 1);
  return next !== null && (isPersonName(next) || isSignedMark(next) || isRecipientsHead(next));
}

/** Longest position that only the name below it tells. */
const LONGEST_POSITION = 60;

/** `CHỈ HUY TRƯỞNG` right above a person's name at the end of a document: whatever the position is called. */
function isUnknownPosition(blocks: readonly Block[], at: number): boolean {
  const text = textAt(blocks, at) ?? '';
  if (text.length > LONGEST_POSITION || !isCapitals(text) || readMarkers(text).length > 0) return false;
  const signed = isSignedMark(textAt(blocks, at + 1) ?? '') ? 2 : 1;
  return isPersonName(textAt(blocks, at + signed) ?? '') && endsDocument(blocks, at + signed + 1);
}

/** True where nothing follows, or an annex, another document, the recipients. */
function endsDocument(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at];
  if (next === undefined) return true;
  if (next.type !== 'paragraph') return false;
  if (isUnknownPosition(blocks, at)) return true;
  return (
    isRecipientsHead(next.value) ||
    isMotto(next.value) ||
    readMarkers(next.value)[0]?.kind === 'annex' ||
    readKindLine({ text: next.value, block: next }) !== null
  );
}

/** Reads recipients, capacity, position and name, in either order of the two columns. */
export function readSignature(blocks: readonly Block[], from: number): Signature {
  const found: Signature = { recipients: [], capacity: [], position: [], name: null, nodes: [], end: from };
  const recipients = new Recipients();
  let listing = false;
  let at = from;
  for (; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.type !== 'paragraph') break;
    const text = block.value;
    const beside = signerBeside(text);
    if (isRecipientsHead(text)) {
      listing = true;
      recipients.addInline(text.slice(recipientsFrom(text), beside ?? text.length));
      if (beside !== null) addSigner(found, passageOf(block, beside));
    } else if (isSignerLine(found, blocks, at)) {
      addSigner(found, passageOf(block));
      listing = false;
    } else if (recipients.open && beside !== null && (listing || isDashed(block))) {
      recipients.add(block, beside);
      addSigner(found, passageOf(block, beside));
    } else if (isPersonName(text) && found.name === null && isSigned(found)) {
      found.name = passageOf(block);
      listing = false;
    } else if (isPersonName(text) && isUnknownPosition(blocks, at - 1)) {
      // «THƯ KÝ» | «Lê Văn An» | «CHỦ TRÌ» | «Trần Thị Mẫu»: the second of two who sign.
      listing = false;
    } else if (isRule(text) || isSignedMark(text)) {
      listing = false;
    } else if (
      listing ? isRecipient(block) || recipients.goesOn(block) : recipients.open && isDashed(block)
    ) {
      recipients.add(block);
    } else {
      break;
    }
    found.nodes.push(block);
  }
  found.recipients = recipients.list;
  found.end = at;
  return found;
}

function isSigned({ capacity, position }: Signature): boolean {
  return capacity.length + position.length > 0;
}

function isSignerLine(found: Signature, blocks: readonly Block[], at: number): boolean {
  const text = textAt(blocks, at) ?? '';
  if (readSigner(text) !== null || isPosition(text) || isUnknownPosition(blocks, at)) return true;
  return goesOn(found, blocks, at) || isSmallPosition(found, text);
}

/** Lines down to the name, at most. */
const NAME_REACH = 4;

/** `TL. BỘ TRƯỞNG` | `CỤC TRƯỞNG CỤC QUẢN LÝ` | `KHÁM, CHỮA BỆNH` above a name: the column broke the line. */
function goesOn(found: Signature, blocks: readonly Block[], at: number): boolean {
  const text = textAt(blocks, at) ?? '';
  if (!isSigned(found) || found.name !== null || !isCapitals(text) || text.length > LONGEST_POSITION)
    return false;
  if (readMarkers(text).length > 0 || isMotto(text)) return false;
  const below = blocks.slice(at + 1, at + NAME_REACH);
  const name = below.findIndex(
    ({ type }, index) => type === 'paragraph' && isPersonName(textAt(blocks, at + 1 + index) ?? ''),
  );
  return (
    name >= 0 &&
    below.slice(0, name).every((_, index) => {
      const between = textAt(blocks, at + 1 + index) ?? '';
      return isCapitals(between) || isSignedMark(between) || isRule(between);
    })
  );
}

/** `chủ tịch` below `tm. ủy ban nhân dân`: capitals that were lost with a legacy font. */
function isSmallPosition(found: Signature, text: string): boolean {
  const above = found.capacity.at(-1);
  return (
    above !== undefined &&
    found.position.length === 0 &&
    !isCapitals(above.text) &&
    isPosition(text.toUpperCase()) &&
    !/[.;:,]$/u.test(text)
  );
}

/**
 * Offset of the signer's words where the two columns of a signature run together on one line, or null:
 * `Nơi nhận: TM. ỦY BAN NHÂN DÂN`, `- Sở Tài chính; CHỦ TỊCH`, `- Lưu: VT, NC. Trần Văn Mẫu`.
 */
function signerBeside(text: string): number | null {
  if (text.length > LONGEST_BESIDE) return null;
  for (const gap of text.matchAll(/[\p{Ll}\d;,.:)]\s(?=\p{Lu}[\p{Lu}./])/gu)) {
    const at = gap.index + gap[0].length;
    const words = text.slice(at);
    if (isCapacity(words) || isPosition(words)) return at;
  }
  const mark = signedMarkWithin(text);
  if (mark !== null) return mark.start;
  const last = filed().exec(text)?.[0].length;
  return last !== undefined && isPersonName(text.slice(last)) ? last : null;
}

const LONGEST_BESIDE = 200;
/** `- Lưu: VT, NC. | Trần Văn Mẫu` */
const filed = listed('^[-–]?\\s?{filing}\\s?:?[^;]{2,60}\\.\\s(?=\\p{Lu}\\p{Ll})', letterheadWords);

function addSigner(found: Signature, beside: Passage): void {
  const mark = isSignedMark(beside.text) ? (signedMarkWithin(` ${beside.text}`)?.end ?? 1) - 1 : 0;
  const words = mark === 0 ? beside : slicePassage(beside, mark, beside.text.length);
  if (words.text === '') return;
  if (isPersonName(words.text) && isSigned(found)) {
    found.name ??= words;
    return;
  }
  const [node] = words.parts;
  const parts = readSigner(words.text);
  if (node === undefined) return;
  if (parts === null) {
    // «PHÓ CHỦ TỊCH THƯỜNG» | «TRỰC» goes on with the position, «TM. ỦY BAN NHÂN DÂN» | «TỈNH THANH VÂN» with the capacity.
    const goesOnAbove = found.position.length === 0 && !isPosition(words.text.toUpperCase());
    (goesOnAbove && found.capacity.length > 0 ? found.capacity : found.position).push(words);
    return;
  }
  for (const { part, start, end } of parts) {
    const passage = passageOf(node.node, node.from + start, node.from + end);
    if (part === 'capacity') found.capacity.push(passage);
    else if (part === 'position') found.position.push(passage);
    else if (part === 'name') found.name ??= passage;
  }
}

function textAt(blocks: readonly Block[], at: number): string | null {
  const block = blocks[at];
  return block?.type === 'paragraph' ? block.value : null;
}

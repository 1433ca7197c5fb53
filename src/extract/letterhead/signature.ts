import { type Block, type Paragraph, type Passage, passageOf } from '../../document/index.js';
import { isCapitals } from '../../vietnamese/casing.js';
import { readMarkers } from '../../vietnamese/markers/index.js';
import { isPosition } from '../../vietnamese/offices.js';
import {
  isCapacity,
  isMotto,
  isPersonName,
  isRecipientsHead,
  isRule,
  isSignedMark,
  mottoWithin,
  readKindLine,
} from './patterns.js';

const LONGEST_RECIPIENT = 200;

/** A signature block with the list of recipients beside it. */
export interface Signature {
  recipients: Passage[];
  capacity: Passage[];
  position: Passage[];
  name: Passage | null;
  nodes: Paragraph[];
  end: number;
}

/** True where a signature block begins: `Nơi nhận:`, a capacity, or a position right above a person's name. */
export function beginsSignature(blocks: readonly Block[], at: number): boolean {
  const text = textAt(blocks, at);
  if (text === null) return false;
  if (isRecipientsHead(text) || isCapacity(text) || isUnknownPosition(blocks, at)) return true;
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
  return (
    isRecipientsHead(next.value) ||
    isMotto(next.value) ||
    readMarkers(next.value)[0]?.kind === 'annex' ||
    readKindLine(next) !== null
  );
}

/** Reads recipients, capacity, position and name, in either order of the two columns. */
export function readSignature(blocks: readonly Block[], from: number): Signature {
  const found: Signature = { recipients: [], capacity: [], position: [], name: null, nodes: [], end: from };
  let listing = false;
  let listed = false;
  let at = from;
  for (; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.type !== 'paragraph') break;
    const text = block.value;
    const beside = signerBeside(text);
    if (isRecipientsHead(text)) {
      listing = true;
      listed = true;
      found.recipients.push(...inlineRecipients(block, text.search(/:|$/u) + 1, beside ?? text.length));
      if (beside !== null) addSigner(found, passageOf(block, beside));
    } else if (isCapacity(text) || isPosition(text) || isUnknownPosition(blocks, at)) {
      addSigner(found, passageOf(block));
      listing = false;
    } else if (listing && beside !== null) {
      found.recipients.push(recipientOf(block, beside));
      addSigner(found, passageOf(block, beside));
    } else if (
      isPersonName(text) &&
      found.name === null &&
      found.capacity.length + found.position.length > 0
    ) {
      found.name = passageOf(block);
      listing = false;
    } else if (isRule(text) || isSignedMark(text)) {
      listing = false;
    } else if (listing ? isRecipient(block) : listed && isDashed(block)) {
      found.recipients.push(recipientOf(block));
    } else {
      break;
    }
    found.nodes.push(block);
  }
  found.end = at;
  return found;
}

/**
 * Offset of the signer's capacity or position where the two columns of a signature run together on one line, or null:
 * `Nơi nhận: TM. ỦY BAN NHÂN DÂN`, `- Sở Tài chính; CHỦ TỊCH`.
 */
function signerBeside(text: string): number | null {
  if (text.length > LONGEST_RECIPIENT) return null;
  for (const gap of text.matchAll(/[\p{Ll}\d;,.:)]\s(?=\p{Lu}[\p{Lu}./])/gu)) {
    const at = gap.index + gap[0].length;
    const words = text.slice(at);
    if (isCapacity(words) || isPosition(words)) return at;
  }
  return null;
}

function addSigner(found: Signature, words: Passage): void {
  (isCapacity(words.text) ? found.capacity : found.position).push(words);
}

/** `Nơi nhận: Như trên; UBND tỉnh; Lưu: VT.` */
function inlineRecipients(block: Paragraph, from: number, to: number): Passage[] {
  const found: Passage[] = [];
  let start = from;
  for (const piece of block.value.slice(from, to).split(';')) {
    const words = piece.replace(/(?<![\s.,])[\s.,]+$/u, '');
    const dash = /^\s*[-–]\s*/u.exec(words)?.[0].length ?? 0;
    const passage = passageOf(block, start + dash, start + words.length);
    if (passage.text !== '') found.push(passage);
    start += piece.length + 1;
  }
  return found;
}

function isRecipient(block: Paragraph): boolean {
  const text = block.value;
  if (text.length > LONGEST_RECIPIENT || isMotto(text) || mottoWithin(text) >= 0) return false;
  if (readKindLine(block, true) !== null) return false;
  const marker = readMarkers(text)[0];
  if (marker?.kind === 'annex') return false;
  return marker?.kind === 'bullet' || /[;,]$/u.test(text) || /^(?:lưu|như|và)(?!\p{L})/iu.test(text);
}

/** The next recipient behind the signer's lines, where the two columns were read line by line: `- Lưu: VT.` */
function isDashed(block: Paragraph): boolean {
  return isRecipient(block) && readMarkers(block.value)[0]?.kind === 'bullet' && /[;,.]$/u.test(block.value);
}

function recipientOf(block: Paragraph, end = block.value.length): Passage {
  const from = readMarkers(block.value)[0]?.end ?? 0;
  const words = block.value.slice(0, end).replace(/(?<![\s;.,])[\s;.,]+$/u, '');
  return passageOf(block, from, Math.max(from, words.length));
}

function textAt(blocks: readonly Block[], at: number): string | null {
  const block = blocks[at];
  return block?.type === 'paragraph' ? block.value : null;
}

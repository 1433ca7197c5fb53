import type { Block } from '../../document/index.js';
import { isCaption, isNumberLine } from '../../vietnamese/letterhead/lines.js';
import { isMotto } from '../../vietnamese/letterhead/state.js';
import { readMarkers } from '../../vietnamese/markers/index.js';
import { isAuthority } from '../../vietnamese/offices.js';
import { claim } from '../claim.js';
import { step } from '../pass.js';
import type { Begun, Headed } from '../stages.js';
import { TITLE_LINES_OF_ANNEX } from './captions.js';
import { describe, emptyHeading } from './describe.js';
import { type Head, readHead } from './head.js';
import { readKindLine } from './kindLine.js';
import { holdsMotto } from './lines.js';
import { beginsSignature, readSignature, type Signature } from './signature.js';

/**
 * Takes letterheads, signatures and recipients out of the body and reads them: the document's own, and that of a document
 * it puts in force (Decree 30/2020/NĐ-CP, Appendix III, form 1.3: a decision and its plan in one file).
 */
export const letterhead = step('letterhead', (begun: Begun, tree) => {
  const draft: Headed = Object.assign(begun, { heading: emptyHeading(), partStarts: new Set<Block>() });
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

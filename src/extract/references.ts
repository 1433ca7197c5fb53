import { type DocumentTree, type Passage, statementOf, type TextNode, textNodes } from '../document/index.js';
import { documentKind, type Reference, type ReferenceRole } from '../plan/index.js';
import {
  isShortFor,
  numberKey,
  type ReferenceReading,
  readReferences,
} from '../vietnamese/references/index.js';
import type { Draft } from './draft.js';
import { definePass, diagnose } from './pass.js';
import { preambleOf } from './preamble.js';
import { spansWithin } from './spans.js';

/** One mention with the words it stands in. */
interface Mention {
  reading: ReferenceReading;
  role: ReferenceRole;
  passage: Passage;
}

/** `(Kèm theo Quyết định số 384/QĐ-UBND …)` under an annex's title points at the document itself. */
const CARRIED_BY = /^[*_\s(]{0,6}(?:ban hành )?kèm theo(?!\p{L})/iu;
/** `Số: 384/QĐ-UBND` in a letterhead is the document's own number; `số 05-CT/TU` that opens a line goes on from another. */
const OWN_NUMBER = /^\s*(?:S[ốỐ]\s?:?|số\s?:)\s*$/u;

/**
 * Lists the documents that the whole tree cites: body, cells and footnotes; each number once, with every place it stands
 * at. `legal-basis` where a Căn cứ or Thực hiện line of the preamble cites it, else `citation`.
 */
export const references = definePass('references', (draft, tree) => {
  const groups = groupMentions(mentionsOf(draft, tree));
  draft.heading.references = groups.map((mentions) => mergeMentions(draft, mentions));
});

function mentionsOf(draft: Draft, tree: DocumentTree): Mention[] {
  const legalBasis = preambleOf(draft, tree);
  const mentions: Mention[] = [];
  const own = new Set(draft.heading.number === null ? [] : [numberKey(draft.heading.number)]);
  for (const node of textNodes(tree.children)) {
    if (!/\d|Luật|luật|Pháp lệnh|Hiến pháp/u.test(node.value)) continue;
    const passage = statementOf(node);
    const cited = legalBasis.has(node);
    for (const reading of readReferences(passage.text, { undatedLaws: cited })) {
      if (isOwn(node, passage.text, reading)) own.add(numberKey(reading.number ?? ''));
      else mentions.push({ reading, role: cited ? 'legal-basis' : 'citation', passage });
    }
  }
  return mentions.filter(({ reading }) => reading.number === null || !own.has(numberKey(reading.number)));
}

function isOwn(node: TextNode, text: string, reading: ReferenceReading): boolean {
  if (reading.number === null) return false;
  return CARRIED_BY.test(node.value) || OWN_NUMBER.test(text.slice(0, reading.start));
}

/** Mentions of one document, in order of first mention; a short form joins the whole number it can only mean. */
function groupMentions(mentions: readonly Mention[]): Mention[][] {
  const groups = new Map<string, Mention[]>();
  const wholes = mentions.flatMap(({ reading }) => (reading.number === null ? [] : [reading]));
  for (const mention of mentions) {
    const key = groupKey(mention.reading, wholes);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return [...groups.values()];
}

function groupKey(reading: ReferenceReading, wholes: readonly ReferenceReading[]): string {
  const { number, title, issuedOn } = reading;
  if (number === null) return `${(title ?? '').toLowerCase()}|${issuedOn ?? ''}`;
  const meant = new Set(
    wholes
      .filter((whole) => isShortFor(number, whole.number ?? '') && whole.kind === reading.kind)
      .map((whole) => numberKey(whole.number ?? '')),
  );
  const [only] = meant;
  return meant.size === 1 && only !== undefined ? only : numberKey(number);
}

function mergeMentions(draft: Draft, mentions: readonly Mention[]): Reference {
  const readings = mentions.map((mention) => mention.reading);
  const dates = new Set(readings.flatMap(({ issuedOn }) => (issuedOn === null ? [] : [issuedOn])));
  const number = bestNumber(readings);
  if (dates.size > 1) {
    const message = `${number ?? 'A law'} is cited with different dates: ${[...dates].join(', ')}`;
    diagnose(
      draft,
      'reference-date-conflict',
      'warning',
      message,
      ...mentions.map((mention) => mention.passage),
    );
  }
  return {
    kind: documentKind.catch('other').parse(readings.find(({ kind }) => kind !== 'other')?.kind),
    number,
    issuedOn: [...dates][0] ?? null,
    issuer: readings.find(({ issuer }) => issuer !== null)?.issuer ?? null,
    role: mentions.some(({ role }) => role === 'legal-basis') ? 'legal-basis' : 'citation',
    spans: mentions.flatMap(({ passage, reading }) => spansWithin(passage, reading.start, reading.end)),
  };
}

/** The printing met most often among the longest ones: the whole number before the short, the usual before the slip. */
function bestNumber(readings: readonly ReferenceReading[]): string | null {
  const counts = new Map<string, number>();
  for (const { number } of readings) if (number !== null) counts.set(number, (counts.get(number) ?? 0) + 1);
  const parts = (number: string): number => number.split('/').length;
  const [best] = [...counts].sort(
    ([a, countA], [b, countB]) =>
      Number(isShortFor(a, b)) - Number(isShortFor(b, a)) || countB - countA || parts(b) - parts(a),
  );
  return best?.[0] ?? null;
}

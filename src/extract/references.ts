import type { DocumentTree, Passage } from '../document/index.js';
import { documentKind, type Reference, type ReferenceRole } from '../plan/index.js';
import { captionFrom } from '../vietnamese/letterhead/lines.js';
import { holdsAny } from '../vietnamese/patterns.js';
import {
  numberKey,
  type ReferenceReading,
  readReferences,
  shortKeys,
} from '../vietnamese/references/index.js';
import { citationWords } from '../vietnamese/references/words.js';
import { listed } from '../vietnamese/sources.js';
import { diagnose, step } from './pass.js';
import { preambleOf } from './preamble.js';
import type { Begun, Outlined } from './stages.js';
import { passagesWithin, type TextUnit, textUnits, unitSpans } from './units.js';

const anyKind = documentKind.catch('other');

/** One mention with the words it stands in. */
interface Mention {
  reading: ReferenceReading;
  role: ReferenceRole;
  unit: TextUnit;
}

/** `Số: 384/QĐ-UBND` in a letterhead is the document's own number; `số 05-CT/TU` that opens a line goes on from another. */
const ownNumber = listed('^\\s*{numberSigns}\\s?(:?)\\s*$', citationWords);
const issuerInFront = listed('[\\s,]{0,3}{of}\\s{1,3}$', citationWords, 'u');

/**
 * Lists the documents that the whole tree cites: body, cells and footnotes; each number once, with every place it stands
 * at. `legal-basis` where a Căn cứ or Thực hiện line of the preamble cites it, else `citation`.
 */
export const references = step('references', (draft: Outlined, tree) => {
  const groups = groupMentions(mentionsOf(draft, tree));
  const references = groups.map((mentions) => mergeMentions(draft, mentions));
  return { heading: Object.assign(draft.heading, { references }) };
});

function mentionsOf(draft: Outlined, tree: DocumentTree): Mention[] {
  const legalBasis = preambleOf(draft, tree);
  const mentions: Mention[] = [];
  const own = new Set(draft.heading.number === null ? [] : [numberKey(draft.heading.number)]);
  for (const unit of textUnits(tree)) {
    if (!/\d/u.test(unit.text) && !holdsAny(unit.text, citationWords().laws)) continue;
    const cited = legalBasis.has(unit.node);
    for (const found of readReferences(unit.text, { undatedLaws: cited })) {
      const reading = withinLine(unit, found);
      if (isOwn(unit, reading)) own.add(numberKey(reading.number ?? ''));
      else mentions.push({ reading, role: cited ? 'legal-basis' : 'citation', unit });
    }
  }
  return mentions.filter(({ reading }) => reading.number === null || !own.has(numberKey(reading.number)));
}

/** The lines of a loose table may go on in another cell: an issuer that runs over a line's end is left out. */
function withinLine(unit: TextUnit, reading: ReferenceReading): ReferenceReading {
  const from = reading.end - (reading.issuer?.length ?? 0);
  const cut = reading.issuer !== null && unit.lines.some(({ end }) => from < end && end < reading.end);
  if (!cut) return reading;
  const before = unit.text.slice(reading.start, from).replace(issuerInFront(), '');
  return { ...reading, issuer: null, end: reading.start + before.length };
}

function opensOwnNumber(before: string): boolean {
  const sign = ownNumber().exec(before);
  return sign !== null && (sign[1] === ':' || /^\s*\p{Lu}/u.test(before));
}

function isOwn(unit: TextUnit, reading: ReferenceReading): boolean {
  if (reading.number === null) return false;
  return captionFrom(unit.text) > 0 || opensOwnNumber(unit.text.slice(0, reading.start));
}

/** Mentions of one document, in order of first mention; a short form joins the whole number it can only mean. */
function groupMentions(mentions: readonly Mention[]): Mention[][] {
  const wholes = wholesByShort(mentions);
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const { number, title, issuedOn, kind } = mention.reading;
    const short = number === null ? '' : numberKey(number);
    const [only, ...others] = wholes.get(`${kind} ${short}`) ?? [];
    const whole = only === undefined || others.length > 0 ? short : only;
    const key = number === null ? `${(title ?? '').toLowerCase()}|${issuedOn ?? ''}` : whole;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return [...groups.values()];
}

/** The whole numbers each short form may stand for, by kind: a decree's `45/2020` is no circular's. */
function wholesByShort(mentions: readonly Mention[]): Map<string, Set<string>> {
  const wholes = new Map<string, Set<string>>();
  for (const { reading } of mentions) {
    if (reading.number === null) continue;
    for (const short of shortKeys(reading.number)) {
      const key = `${reading.kind} ${short}`;
      wholes.set(key, (wholes.get(key) ?? new Set()).add(numberKey(reading.number)));
    }
  }
  return wholes;
}

function mergeMentions(draft: Begun, mentions: readonly Mention[]): Reference {
  const readings = mentions.map((mention) => mention.reading);
  const dates = new Set(readings.flatMap(({ issuedOn }) => (issuedOn === null ? [] : [issuedOn])));
  const number = bestNumber(readings);
  for (const { reading, unit } of mentions) {
    if (reading.printed === null) continue;
    const message = `${reading.printed} is printed where ${number ?? 'another number'} can only be meant.`;
    diagnose(
      draft,
      'reference-repaired',
      'info',
      message,
      ...placesOfMention({ reading, unit, role: 'citation' }),
    );
  }
  if (dates.size > 1) {
    const message = `${number ?? 'A law'} is cited with different dates: ${[...dates].join(', ')}`;
    diagnose(draft, 'reference-date-conflict', 'warning', message, ...mentions.flatMap(placesOfMention));
  }
  return {
    kind: anyKind.parse(readings.find(({ kind }) => kind !== 'other')?.kind),
    number,
    issuedOn: [...dates][0] ?? null,
    issuer: readings.find(({ issuer }) => issuer !== null)?.issuer ?? null,
    role: mentions.some(({ role }) => role === 'legal-basis') ? 'legal-basis' : 'citation',
    spans: mentions.flatMap(({ unit, reading }) => unitSpans(unit, reading.start, reading.end)),
  };
}

function placesOfMention({ unit, reading }: Mention): Passage[] {
  return passagesWithin(unit, reading.start, reading.end);
}

/** The whole number before the short form; of two printings the one met more often, so the usual before the slip. */
function bestNumber(readings: readonly ReferenceReading[]): string | null {
  const counts = new Map<string, number>();
  for (const { number } of readings) if (number !== null) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [best] = [...counts].sort(
    ([a, countA], [b, countB]) => shortKeys(b).length - shortKeys(a).length || countB - countA,
  );
  return best?.[0] ?? null;
}

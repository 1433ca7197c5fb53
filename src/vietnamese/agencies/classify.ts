import { commonWords } from '../commonWords.js';
import { keyOf } from '../fold.js';
import { lazily } from '../lazily.js';
import { light, oneOf, worded } from '../patterns.js';
import { readCollective } from './collective.js';
import { type Head, type KnownAgency, lexicon, readHeads, readKnownAgencies } from './lexicon.js';
import { isMark, markWords } from './marks.js';
import { type Phrases, phrasesOf } from './phrases.js';
import { readName } from './read.js';
import { isJoin, type Word, wordsOf } from './words.js';

/** What sort of body a name denotes, in the plan contract's words. */
export interface AgencyClass {
  type: string;
  level: string | null;
}

/**
 * `Sở Nội vụ` is a department of the province, `Các phòng, ban, đơn vị` collective, `UBND xã Yên Lâm` of the commune.
 *
 * @param province - the document's own province: `Báo Thanh Vân` is of the province
 */
export function classifyAgency(name: string, province: string | null = null): AgencyClass {
  const words = wordsOf(name);
  const own = province !== null && keyOf(name).endsWith(` ${keyOf(province)}`) ? 'province' : null;
  const level = levelOf(words) ?? own;
  if (lexicon().leaders.longest(words, 0) > 0) return { type: 'other', level };
  if (isCollective(words)) return { type: 'collective', level };
  const known = knownByKey().get(keyOf(name));
  if (known !== undefined) return { type: known.type, level: known.level };
  return headClass(words, level);
}

/** True for a body of the gazetteer, by itself or of a place, and for many bodies by their kinds: `Sở Nội vụ`, `Các phòng, ban, đơn vị`. */
export function isListedAgency(name: string): boolean {
  const words = wordsOf(name);
  const end = lexicon().names.longest(words, 0);
  if (end > 0 && end >= words.length - PLACE_WORDS) return true;
  return words.length <= KIND_WORDS && isCollective(words);
}

/** Words of the place that may stand behind a listed name: `tỉnh Hưng Lâm`. */
const PLACE_WORDS = 3;
/** More words, signs among them, say more than kinds: `các cơ quan làm đầu mối thực hiện …`. */
const KIND_WORDS = 10;

let byKey: Map<string, KnownAgency> | null = null;

/** The bodies of the gazetteer by every form of their names; the first of several that share one. */
function knownByKey(): ReadonlyMap<string, KnownAgency> {
  if (byKey === null) {
    byKey = new Map();
    for (const agency of readKnownAgencies()) {
      for (const key of [agency.name, ...agency.aliases].map(keyOf)) {
        if (!byKey.has(key)) byKey.set(key, agency);
      }
    }
  }
  return byKey;
}

/** Many bodies under one name: quantified, a list of kinds, or the committees of several territories. */
function isCollective(words: readonly Word[]): boolean {
  const { quantifiers, heads, generics } = lexicon();
  const head = heads.longest(words, 0);
  if (quantifiers.longest(words, 0) > 0) return true;
  if (head > 0 && isMark('several', words[head])) return true;
  if (head > 0 && namesKinds(words, head)) return true;
  const kind = generics.longest(words, 0);
  const oneBody = head > 0 && kind <= head && words[kind]?.key !== ',';
  return !oneBody && readCollective(words, 0, readName) === words.length;
}

/** `UBND | xã, phường`, `UBND | 96 xã, phường`: kinds of territory without a name. */
function namesKinds(words: readonly Word[], at: number): boolean {
  const { areas } = lexicon();
  const first = /^\d+$/.test(words[at]?.key ?? '') ? at + 1 : at;
  const joint = first + areas.longest(words, first);
  return joint > first && isJoin(words[joint]) && areas.longest(words, joint + 1) > 0;
}

function headClass(words: readonly Word[], level: string | null): AgencyClass {
  let best: { length: number; type: string; level: string | null } = {
    length: 0,
    type: 'other',
    level: null,
  };
  for (const { phrase, head } of headPhrases()) {
    const length = phrase.longest(words, 0);
    if (length > best.length) best = { length, type: head.type, level: head.level };
  }
  if (best.length > 0) return { type: best.type, level: best.level ?? level };
  const short = lexicon().shorts.get(words[0]?.key.toUpperCase() ?? '');
  return short === undefined ? { type: 'other', level } : headClass(wordsOf(short), level);
}

let kept: { phrase: Phrases; head: Head }[] | null = null;

/** Compiled at the first use. */
function headPhrases(): { phrase: Phrases; head: Head }[] {
  kept ??= readHeads().map((head) => ({ phrase: phrasesOf([head.name]), head }));
  return kept;
}

const levels = lazily((): [RegExp, string][] => {
  const { communeKinds, districtKinds, central, notCentral, notCommune } = commonWords();
  const named = (source: string): RegExp => light(`(?:^| )${source}(?: |$)`, 'u');
  return [
    [named(`(?!${oneOf(notCommune)})${oneOf(communeKinds)}`), 'commune'],
    [named(oneOf(districtKinds)), 'district'],
    [named(oneOf(markWords('provinces'))), 'province'],
    [named(`(?<!${oneOf(notCentral)} )${oneOf(central)}`), 'central'],
  ];
});

const longDistricts = worded(
  () => oneOf(commonWords().districtKinds.filter((kind) => kind.includes(' '))),
  'gu',
);
const shortDistrict = (): string => commonWords().districtKinds.find((kind) => !kind.includes(' ')) ?? '';

/** By the narrowest territory named; `thị xã` before `xã`. */
function levelOf(words: readonly Word[]): string | null {
  const text = words
    .map(({ key }) => key)
    .join(' ')
    .replace(longDistricts(), shortDistrict());
  const named = levels()
    .filter(([territory]) => territory.test(text))
    .map(([, level]) => level);
  if (named.includes('district')) return 'district';
  return named.find((level) => level !== 'central' || named.length === 1) ?? null;
}

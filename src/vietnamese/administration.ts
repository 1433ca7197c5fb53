import { z } from 'zod';
import { standardLongForm } from './abbreviations/lexicon.js';
import { type KnownAgency, keyOf, readKnownAgencies } from './agencies/index.js';
import { readMarks } from './agencies/marks.js';
import { commonWords } from './commonWords.js';
import { dataFile, wordList } from './data.js';
import { lazily } from './lazily.js';
import { oneOf, worded } from './patterns.js';
import { listed } from './sources.js';

const province = z.strictObject({
  name: z.string(),
  code: z.string().nullable(),
  aliases: wordList,
  kinds: z.array(z.strictObject({ kind: z.enum(['province', 'city']), from: z.string().nullable() })),
  validTo: z.string().nullable(),
  successor: z.string().nullable(),
});
/** A province or centrally run city; dates are ISO, `validTo` is its last day. */
export type Province = z.infer<typeof province>;
const provinces = dataFile('provinces', z.array(province));

/** The province of a name, with or without `tỉnh` / `thành phố` in front; null where there is none. */
export function readProvince(name: string): Province | null {
  const wanted = bare(name);
  return (
    provinces().find((entry) => [entry.name, ...entry.aliases].some((own) => bare(own) === wanted)) ?? null
  );
}

function bare(name: string): string {
  return withoutProvinceKind(keyOf(name.trim())).replace(/\s?[-–]\s?/g, '-');
}

const kind = worded(() => {
  const { provinceKinds, shortKinds } = commonWords();
  return `^(?:${oneOf(provinceKinds)}|${oneOf(shortKinds)}\\.?)\\s+`;
});

/** `Thành phố Thanh Vân`, `TP. Thanh Vân` without what kind of territory it is. */
export function withoutProvinceKind(name: string): string {
  return name.replace(kind(), '');
}

/**
 * The province that a province's territory belongs to on a day: Trà Vinh on 2025-07-01 is Vĩnh Long.
 *
 * @param date - ISO date
 */
export function provinceOn(name: string, date: string): Province | null {
  const found = readProvince(name);
  if (found === null || found.validTo === null || date <= found.validTo || found.successor === null)
    return found;
  return readProvince(found.successor);
}

/** Whether a province is a province or a centrally run city on a day; null where it no longer exists. */
export function provinceKindOn({ kinds, validTo }: Province, date: string): 'province' | 'city' | null {
  if (validTo !== null && date > validTo) return null;
  return kinds.filter(({ from }) => from === null || from <= date).at(-1)?.kind ?? null;
}

/** A body that took over the work of another. */
export interface Successor {
  name: string;
  /** ISO date of its first day. */
  validFrom: string;
  kind: 'renamed' | 'merged' | 'split';
}

/**
 * Who had taken over from an agency by a day: `Sở Kế hoạch và Đầu tư` on 2025-03-01 is `Sở Tài chính`.
 *
 * @param name - full name as in the gazetteer, any case and tone placement; a trailing `tỉnh` may be there or not
 * @param date - ISO date
 * @returns `[]` where the agency still stands or is not known.
 */
export function successorsOf(name: string, date: string): Successor[] {
  const agency = knownAgency(name);
  if (agency === null) return [];
  return agency.successors
    .filter(({ validFrom }) => validFrom <= date)
    .map(({ to, validFrom, kind }) => ({ name: to, validFrom, kind }));
}

function knownAgency(name: string): KnownAgency | null {
  const wanted = plain(name);
  return (
    readKnownAgencies().find((agency) =>
      [agency.name, ...agency.aliases].some((own) => plain(own) === wanted),
    ) ?? null
  );
}

const council = lazily(() => keyOf(standardLongForm('UBND') ?? ''));
const joints = listed('[\\s,&–-]+|(?<=\\s){and}(?=\\s)', readMarks, 'gu');
const ofProvince = listed(' {provinces}$', readMarks, 'u');

function plain(name: string): string {
  return keyOf(name)
    .replace(/ubnd/g, council())
    .replace(joints(), ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(ofProvince(), '');
}

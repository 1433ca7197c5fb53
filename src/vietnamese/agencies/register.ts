import { remembered } from '../../reading/index.js';
import { keyOf } from '../fold.js';
import { initialsOfParts, knownName, type NameContext, type Part, partsOf, sameName } from './identity.js';

/** One real body with every form of its name that a document prints. */
export interface RegisteredAgency {
  /** ASCII slug of the full name. */
  id: string;
  /** Longest form seen. */
  name: string;
  aliases: string[];
  /** How the body was told: by the printed words, or by what short forms and damaged letters stand for. */
  forms: ReadonlyMap<string, 'stated' | 'inferred'>;
}

interface Group {
  parts: Part[];
  known: string | null;
  forms: Map<string, 'stated' | 'inferred'>;
}

/**
 * Groups the printed names of a document into bodies: short forms with long ones, case, dashes, tone placement, the trailing
 * `tỉnh`; letters that recognition damaged only where nothing else fits. Two bodies are never joined on a guess: where
 * letters fit several names they stay apart.
 */
export function registerAgencies(names: Iterable<string>, context: NameContext): RegisteredAgency[] {
  const printed = [...new Set(names)];
  const groups = groupByName(printed, context);
  const settled = groups.filter(isSettled);
  const byInitials = bucketed(settled, ({ parts }) => initialsOfParts(parts));
  const kept = [...settled];
  for (const group of groups) {
    if (isSettled(group)) continue;
    const alike = byInitials.get(initialsOfParts(group.parts)) ?? [];
    join(
      kept,
      group,
      alike.filter(({ parts }) => sameName(group.parts, parts)),
    );
  }
  const seen = new Map(printed.map((name, index) => [name, index]));
  return joinDamaged(kept)
    .map((group) => ({ group, first: firstSeen(seen, group) }))
    .sort((a, b) => a.first - b.first)
    .map(({ group }) => toAgency(group));
}

/** Known, or printed in words alone. */
function isSettled({ parts, known }: Group): boolean {
  return known !== null || !hasInitials(parts);
}

/** Groups by what two must share to be one: no group is held against all others. */
function bucketed(groups: readonly Group[], keyOfGroup: (group: Group) => string): Map<string, Group[]> {
  const buckets = new Map<string, Group[]>();
  for (const group of groups) {
    const key = keyOfGroup(group);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [group]);
    else bucket.push(group);
  }
  return buckets;
}

function groupByName(names: readonly string[], context: NameContext): Group[] {
  const groups = new Map<string, Group>();
  for (const name of names) {
    const printed = partsOf(name, context);
    const known = knownName(printed);
    const parts = known === null ? printed : partsOf(known, context);
    const key = parts.map((part) => part.key).join(' ');
    const group = groups.get(key) ?? { parts, known, forms: new Map() };
    group.forms.set(name, hasInitials(printed) ? 'inferred' : 'stated');
    groups.set(key, group);
  }
  return [...groups.values()];
}

function hasInitials(parts: readonly Part[]): boolean {
  return parts.some(({ initials }) => initials !== null);
}

/** Joins a group to the only one that fits; keeps it apart otherwise. */
function join(kept: Group[], group: Group, fitting: readonly Group[]): void {
  const [only] = fitting;
  if (fitting.length !== 1 || only === undefined) {
    kept.push(group);
    return;
  }
  for (const form of group.forms.keys()) only.forms.set(form, 'inferred');
}

/** `Công Thông tin điện tử` is `Cổng Thông tin điện tử`: one word differs, by its diacritics alone. */
function joinDamaged(groups: readonly Group[]): Group[] {
  const kept: Group[] = groups.filter(({ known }) => known !== null);
  const byLetters = bucketed(kept, ({ parts }) => lettersOf(parts));
  for (const group of groups) {
    if (group.known !== null) continue;
    const letters = lettersOf(group.parts);
    const alike = byLetters.get(letters) ?? [];
    const before = kept.length;
    join(
      kept,
      group,
      alike.filter((other) => differByDiacritics(group.parts, other.parts)),
    );
    if (kept.length > before) byLetters.set(letters, [...alike, group]);
  }
  return kept;
}

function lettersOf(parts: readonly Part[]): string {
  return plainLetters(parts.map(({ key }) => key).join(' '));
}

function firstSeen(seen: ReadonlyMap<string, number>, { forms }: Group): number {
  return Math.min(...[...forms.keys()].map((form) => seen.get(form) ?? Number.POSITIVE_INFINITY));
}

function differByDiacritics(a: readonly Part[], b: readonly Part[]): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  const different = a.filter(({ key }, index) => key !== b[index]?.key);
  const index = a.findIndex(({ key }, at) => key !== b[at]?.key);
  return different.length === 1 && plainLetters(a[index]?.key ?? '') === plainLetters(b[index]?.key ?? '');
}

function toAgency({ forms, known }: Group): RegisteredAgency {
  const printed = [...forms.keys()];
  const name = printed.reduce((best, form) => (isFuller(form, best) ? form : best));
  const full = known !== null && /\p{Lu}{2}/u.test(name) ? known : name;
  return { id: slugOf(full), name, aliases: printed.filter((form) => form !== name), forms };
}

function isFuller(form: string, best: string): boolean {
  if (form.length !== best.length) return form.length > best.length;
  return /^\p{Lu}/u.test(form) && !/^\p{Lu}/u.test(best);
}

/** `Sở Giáo dục và Đào tạo` gives `so-giao-duc-va-dao-tao`. */
export const slugOf = remembered((name): string =>
  plainLetters(keyOf(name))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, ''),
);

function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .toLowerCase();
}

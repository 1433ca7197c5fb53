/** Agencies of two plans: which is which, and which took over from which. */

import type { Organization, Plan } from '../plan/index.js';
import { successorsOf } from '../vietnamese/administration.js';
import { keyOf } from '../vietnamese/agencies/index.js';
import { isOf } from '../vietnamese/comparing.js';
import { yearsOf } from './years.js';

/** Ids of the two plans that stand for one body. */
export interface AgencyMatches {
  /** New id by old id, for a body that is the same. */
  same: ReadonlyMap<string, string>;
  /** New ids by old id, for a body whose work others took over. */
  successors: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Matches the agencies of two plans: by id, by any form of the name, by the same words in another order (`Thương mại và Du
 * lịch`, `Du lịch và Thương mại`), then by the dated gazetteer of successors in force by the end of the new plan.
 */
export function matchAgencies(old: Plan, next: Plan): AgencyMatches {
  const same = new Map<string, string>();
  const taken = new Set<string>();
  for (const forms of [idForms, nameForms, wordForms]) {
    const index = new Map<string, string>();
    for (const agency of next.organizations) {
      if (taken.has(agency.id)) continue;
      for (const form of forms(agency)) if (!index.has(form)) index.set(form, agency.id);
    }
    for (const agency of old.organizations) {
      if (same.has(agency.id)) continue;
      const found = forms(agency)
        .map((form) => index.get(form))
        .find((id) => id !== undefined && !taken.has(id));
      if (found === undefined) continue;
      same.set(agency.id, found);
      taken.add(found);
    }
  }
  return { same, successors: successorIds(old, next, same) };
}

function idForms({ id }: Organization): string[] {
  return [id];
}

function nameForms({ name, aliases }: Organization): string[] {
  return [name, ...aliases].map((form) => wordsOfName(form).join(' '));
}

function wordForms({ name, aliases }: Organization): string[] {
  return [name, ...aliases].map((form) =>
    wordsOfName(form)
      .filter((word) => !isOf('bodyLinks', word))
      .sort()
      .join(' '),
  );
}

function wordsOfName(name: string): string[] {
  return keyOf(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function successorIds(old: Plan, next: Plan, same: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const years = yearsOf(next);
  const found = new Map<string, Set<string>>();
  if (years === null) return found;
  const index = new Map(next.organizations.flatMap((one) => nameForms(one).map((form) => [form, one.id])));
  for (const agency of old.organizations) {
    if (same.has(agency.id)) continue;
    const heirs = [agency.name, ...agency.aliases]
      .flatMap((name) => successorsOf(name, `${years.to}-12-31`))
      .map(({ name }) => index.get(wordsOfName(name).join(' ')))
      .filter((id) => id !== undefined);
    if (heirs.length > 0) found.set(agency.id, new Set(heirs));
  }
  return found;
}

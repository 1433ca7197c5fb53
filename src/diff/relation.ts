/** How two documents stand to each other. */

import type { Plan } from '../plan/index.js';
import { provinceOn } from '../vietnamese/administration.js';
import { commonWords } from '../vietnamese/commonWords.js';
import type { Relation } from './schema.js';
import type { Wording } from './wording.js';
import { yearsOf } from './years.js';

/** True for two versions of one document: draft and final, one format and another. */
export function isVersion(old: Plan, next: Plan): boolean {
  return old.document.key !== '' && old.document.key === next.document.key;
}

export function relationOf(old: Plan, next: Plan, wording: Wording): Relation {
  if (isVersion(old, next)) return 'same-document';
  const [a, b] = [old.document.issuer, next.document.issuer];
  if (a === null || b === null) return 'unknown';
  const date = `${yearsOf(next)?.to ?? '9999'}-12-31`;
  const name = (issuer: string): string => wording.keyOf(withProvinceOn(issuer, date));
  return name(a) === name(b) ? 'same-issuer' : 'different-issuers';
}

/** The name with the province of that day: those merged in 2025 are one issuer with their successor. */
function withProvinceOn(issuer: string, date: string): string {
  for (const kind of commonWords().provinceKinds) {
    const word = `${kind} `;
    const at = issuer.lastIndexOf(word);
    const found = at < 0 ? null : provinceOn(issuer.slice(at + word.length).trim(), date);
    if (found !== null) return `${issuer.slice(0, at + word.length)}${found.name}`;
  }
  return issuer;
}

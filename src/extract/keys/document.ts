import { createHash } from 'node:crypto';
import type { Heading } from '../../plan/index.js';
import type { FoldForKey } from './folded.js';

/** What a document's key is made of. */
export type KeyedDocument = Pick<Heading, 'issuer' | 'kind' | 'number' | 'issuedOn' | 'title' | 'period'>;

/** Hex digits of a key, as many as an item's. */
const LENGTH = 16;

/**
 * The key of a document: a hash of who issued it, its kind, number and year; where the number is blank (drafts), of the title and
 * the years it covers instead. Words are folded (`UBND tỉnh` as `Ủy ban nhân dân tỉnh`, `05/KH-SNV` as `5/KH-SNV`), so that every
 * format gives the same key.
 *
 * @param fold - folds words and writes out the document's short forms
 */
export function documentKey(document: KeyedDocument, fold: FoldForKey): string {
  const { issuer, kind, number, issuedOn, title, period } = document;
  const own =
    number === null
      ? [fold(title ?? ''), period?.from ?? '', period?.to ?? '']
      : [foldedNumber(number), yearOf(number, issuedOn)];
  const words = ['document', fold(issuer ?? ''), kind, ...own].join('\n');
  return createHash('sha256').update(words).digest('hex').slice(0, LENGTH);
}

/** `05/KH-SNV` → `5/kh-snv`: printed with or without the zero, in any case. */
function foldedNumber(number: string): string {
  return number
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s/gu, '')
    .replace(/^0+(?=\d)/u, '');
}

/** The year of a number that names it (`12/2025/NQ-HĐND`), else of the date of issue. */
function yearOf(number: string, issuedOn: string | null): string {
  return /\/(\d{4})(?=\/)/u.exec(number)?.[1] ?? issuedOn?.slice(0, 4) ?? '';
}

/**
 * Citations of other documents: find what has the form of a number, read the kind in front, decide whether it is a
 * document's number at all, read date and issuer behind; then the laws that are cited by title.
 */
import { listed } from '../sources.js';
import { readIssueDate } from './date.js';
import { readIssuer } from './issuer.js';
import { assemblyKind, kindBySymbol, type NumberLead, readNumberLead } from './kind.js';
import { readLaws } from './laws.js';
import { findNumbers, type NumberReading } from './number.js';
import type { ReferenceReading } from './types.js';
import { citationWords } from './words.js';

export { numberKey, shortKeys } from './identity.js';
export type { ReferenceReading } from './types.js';

/** Choices of {@link readReferences}. */
export interface ReferenceOptions {
  /** Also read laws cited by title without a date, as the `Căn cứ` lines of a preamble do. */
  undatedLaws?: boolean;
}

/**
 * Every mention of another document in a text, in order. Offsets are UTF-16 units into `text`, which is NFC.
 *
 * Source of the forms: Decree 30/2020/NĐ-CP (Appendix I, II.3 and II.6), Law on the Promulgation of Legal Documents
 * (numbers with a year), Party usage (`01-NQ/TU`).
 */
export function readReferences(text: string, options: ReferenceOptions = {}): ReferenceReading[] {
  const numbered = readNumbered(text);
  const laws = [...readLaws(text, options.undatedLaws ?? false)].filter(
    (law) => !numbered.some((reading) => law.start < reading.end && reading.start < law.end),
  );
  return [...numbered, ...laws].sort((a, b) => a.start - b.start);
}

function readNumbered(text: string): ReferenceReading[] {
  const readings: ReferenceReading[] = [];
  let previous: { lead: NumberLead; end: number } | null = null;
  for (const number of findNumbers(text)) {
    const direct = readNumberLead(text, number.start);
    if (direct === null) continue;
    const lead: NumberLead = continuesList(text, previous?.end ?? null, number.start)
      ? inherit(previous?.lead, direct)
      : direct;
    if (!isDocumentNumber(number, lead)) continue;
    const kind = kindOf(text, number, direct, lead);
    const tail = readTail(text, number);
    readings.push({
      kind,
      number: number.value,
      printed: number.printed,
      title: null,
      ...tail,
      start: direct.start,
    });
    previous = { lead, end: number.end };
  }
  return readings;
}

const nextNumber = listed('^\\s?(?:[,;]|,?\\s{and})\\s(?:{numberSigns}\\s)?$', citationWords, 'u');

/** `các Nghị định số 107/2020/NĐ-CP, 108/2020/NĐ-CP và 120/2020/NĐ-CP`: one name in front of several numbers. */
function continuesList(text: string, end: number | null, start: number): boolean {
  return end !== null && start - end < 12 && nextNumber().test(text.slice(end, start));
}

function inherit(previous: NumberLead | undefined, own: NumberLead): NumberLead {
  if (previous === undefined || own.kind !== null) return own;
  return { kind: previous.kind, counted: previous.counted || own.counted, start: own.start };
}

/** Weighs the form against the words in front: the plainer the number, the more the words must say. */
function isDocumentNumber(number: NumberReading, lead: NumberLead): boolean {
  if (number.symbol === null) {
    if (lead.kind === null) return false;
    return lead.counted || citationWords().shortKinds.includes(lead.kind);
  }
  const announced = lead.kind !== null || lead.counted;
  const joined = /[-/]/u.test(number.symbol);
  const known = !['other', 'official-letter'].includes(kindBySymbol(number.symbol));
  if (known) return joined || number.year !== null || announced;
  return joined || number.year !== null ? announced : lead.kind !== null;
}

/** The name in front decides (`Kế hoạch số 3647/QĐ-UBND` is a plan), then the symbol, then the list's name. */
function kindOf(text: string, number: NumberReading, direct: NumberLead, lead: NumberLead): string {
  if (direct.kind !== null) return direct.kind;
  if (number.symbol === null) return lead.kind ?? 'other';
  const assembly = /^(?:QH|UBTVQH)\d/u.test(number.symbol) ? assemblyKind(text, number.start) : null;
  if (assembly !== null) return assembly;
  const symbolic = kindBySymbol(number.symbol);
  return symbolic === 'other' ? (lead.kind ?? 'other') : symbolic;
}

/** Date and issuer behind the number, in either order. */
function readTail(
  text: string,
  number: NumberReading,
): Pick<ReferenceReading, 'issuedOn' | 'issuer' | 'end'> {
  let end = number.end;
  let date = readIssueDate(text, end, number.year);
  end = date?.end ?? end;
  const issuer = readIssuer(text, end);
  end = issuer?.end ?? end;
  if (date === null && issuer !== null) {
    date = readIssueDate(text, end, number.year);
    end = date?.end ?? end;
  }
  return { issuedOn: date?.value ?? null, issuer: issuer?.name ?? null, end };
}

import { type DocumentTree, statementOf, type Table } from '../document/index.js';
import type { Abbreviation } from '../plan/index.js';
import {
  acronymsIn,
  isAcronym,
  longFormsIn,
  readDefinitions,
  standardLongForm,
} from '../vietnamese/abbreviations/index.js';
import { abbreviationWords } from '../vietnamese/abbreviations/lexicon.js';
import { isRecipientsHead } from '../vietnamese/letterhead/lines.js';
import { holdsAny } from '../vietnamese/patterns.js';
import { step } from './pass.js';
import { spansOf } from './spans.js';
import type { Abbreviated, Headed } from './stages.js';
import { type TextUnit, textUnits, unitSpans } from './units.js';

/**
 * Lists the short forms of the document: those it defines, at the place of their definition, then those it plainly uses,
 * at their first use, with the words they stand for where the document or usage tells them.
 */
export const abbreviations = step(
  'abbreviations',
  (draft: Headed, tree): Pick<Abbreviated, 'abbreviations'> => {
    const units = textUnits(tree);
    const defined = definedIn(draft, tree, units);
    return { abbreviations: [...defined.values(), ...usedIn(units, defined)] };
  },
);

function definedIn(draft: Headed, tree: DocumentTree, units: readonly TextUnit[]): Map<string, Abbreviation> {
  const found = new Map<string, Abbreviation>();
  const recipients = new Set(draft.heading.recipients.map(lineKey));
  for (const block of tree.children) {
    if (block.type === 'table') for (const entry of glossaryOf(block)) keepFirst(found, entry);
  }
  for (const unit of units) {
    const definitions = readDefinitions(unit.text);
    if (definitions.length === 0) continue;
    if (recipients.has(lineKey(unit.text)) || isRecipientsHead(unit.text)) continue;
    for (const { short, long, start, end } of definitions) {
      keepFirst(found, { short, long, defined: true, spans: unitSpans(unit, start, end) });
    }
  }
  return found;
}

/** A later definition only adds the long form the first one lacks. */
function keepFirst(found: Map<string, Abbreviation>, entry: Abbreviation): void {
  const first = found.get(entry.short);
  if (first === undefined) found.set(entry.short, entry);
  else first.long ??= entry.long;
}

/** `- Sở Nội vụ (02 bản);` in the list of recipients and in the text is one line. */
function lineKey(line: string): string {
  return line.replace(/^[\s+–-]{1,5}|[\s;.]{1,5}$/gu, '').toLowerCase();
}

/** Rows of a table whose head says `Từ viết tắt`: the short form in one cell, its words in the next. */
function glossaryOf(table: Table): Abbreviation[] {
  const head = table.children[0]?.children.map((cell) => cell.value.toLowerCase()) ?? [];
  if (!head.some((title) => holdsAny(title, abbreviationWords().shortening))) return [];
  return table.children.slice(1).flatMap((row) => {
    const cells = row.children.filter((cell) => cell.value !== '');
    const short = cells.find((cell) => isAcronym(cell.value));
    const long = cells.find((cell) => cell !== short && /\p{L}\s\p{L}/u.test(cell.value));
    if (short === undefined || long === undefined) return [];
    return [{ short: short.value, long: long.value, defined: true, spans: spansOf(statementOf(short)) }];
  });
}

/** `PAR-Index` and `PAR INDEX` are one short form. */
function shortKey(short: string): string {
  return short.toUpperCase().replaceAll('-', ' ');
}

function usedIn(units: readonly TextUnit[], defined: ReadonlyMap<string, Abbreviation>): Abbreviation[] {
  const known = new Set([...defined.keys()].map(shortKey));
  const used = new Map<string, Abbreviation>();
  for (const unit of units) {
    for (const { short, start, end } of acronymsIn(unit.text)) {
      if (known.has(shortKey(short)) || used.has(short)) continue;
      used.set(short, { short, long: null, defined: false, spans: unitSpans(unit, start, end) });
    }
  }
  const longs = longFormsIn(
    [...used.keys()],
    units.map(({ text }) => text),
  );
  return [...used.values()].map((entry) => ({
    ...entry,
    long: longs.get(entry.short) ?? standardLongForm(entry.short),
  }));
}

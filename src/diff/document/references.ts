import type { Plan, Reference } from '../../plan/index.js';
import { changeOf, sideOf } from '../changes/change.js';
import { type Context, compareTexts } from '../changes/index.js';
import { pairUp } from '../changes/lists.js';
import type { DiffEntry } from '../schema.js';
import { documentEntry, inPlace } from './entry.js';

/** Cited documents by their numbers; one without a number by its kind, date and issuer. */
export function compareReferences(
  old: Plan['document'],
  next: Plan['document'],
  context: Context,
): DiffEntry[] {
  const { keyOf } = context.wording;
  const numbered = (a: Reference, b: Reference): boolean =>
    a.number !== null && b.number !== null && keyOf(a.number) === keyOf(b.number);
  const named = (a: Reference, b: Reference): boolean =>
    a.number === b.number && a.kind === b.kind && keyOf(a.issuer) === keyOf(b.issuer);
  const {
    pairs,
    old: gone,
    next: come,
  } = pairUp(old.references, next.references, [
    (a, b) => numbered(a, b) && a.kind === b.kind && a.issuedOn === b.issuedOn,
    (a, b) => numbered(a, b) && a.kind === b.kind,
    named,
  ]);
  const id = (list: readonly Reference[], one: Reference): string => `reference-${list.indexOf(one) + 1}`;
  return [
    ...pairs.map(([a, b]) => {
      const [before, after] = [
        { text: textOf(a), spans: a.spans },
        { text: textOf(b), spans: b.spans },
      ];
      const changes = compareTexts('references', before, after, context).map(inPlace);
      return documentEntry(id(old.references, a), id(next.references, b), changes);
    }),
    ...gone.map((one) =>
      documentEntry(id(old.references, one), null, [
        changeOf('references', sideOf(textOf(one), one.spans), null, 'dropped'),
      ]),
    ),
    ...come.map((one) =>
      documentEntry(null, id(next.references, one), [
        changeOf('references', null, sideOf(textOf(one), one.spans), 'added'),
      ]),
    ),
  ];
}

/** `decision 12/QĐ-UBND, 2024-01-05, Ủy ban nhân dân tỉnh …, legal-basis` */
function textOf({ kind, number, issuedOn, issuer, role }: Reference): string {
  return [`${kind} ${number ?? ''}`.trim(), issuedOn, issuer, role]
    .filter((part) => part !== null)
    .join(', ');
}

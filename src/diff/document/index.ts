/** The letterhead, the articles, the recipients and the cited documents: an entry a part. */
import type { Plan } from '../../plan/index.js';
import { changeOf, sideOf } from '../changes/change.js';
import { type Context, compareTexts } from '../changes/index.js';
import type { ChangedField, DiffEntry } from '../schema.js';
import { compareArticles } from './articles.js';
import { documentEntry, inPlace } from './entry.js';
import { compareRecipients } from './recipients.js';
import { compareReferences } from './references.js';

type Heading = Plan['document'];

/** Parts of one value each, in the order they stand on the page. */
const PARTS: readonly [field: ChangedField, read: (heading: Heading) => string | null][] = [
  ['issuer', ({ issuer }) => issuer],
  ['number', ({ number }) => number],
  ['symbol', ({ symbol }) => symbol],
  ['place', ({ place }) => place],
  ['issuedOn', ({ issuedOn }) => issuedOn],
  ['kind', ({ kindLabel, kind }) => kindLabel ?? kind],
  ['title', ({ title }) => title],
  [
    'promulgates',
    ({ promulgates }) => (promulgates === null ? null : (promulgates.title ?? promulgates.kind)),
  ],
  ['period', ({ period }) => periodText(period)],
  ['signatory', ({ signatory }) => signatoryText(signatory)],
];

export function compareDocuments(old: Plan, next: Plan, context: Context): DiffEntry[] {
  return [
    ...PARTS.flatMap(([field, read]) => partEntry(field, read(old.document), read(next.document), context)),
    ...compareArticles(old.document, next.document, context),
    ...compareReferences(old.document, next.document, context),
    ...compareRecipients(old.document, next.document, context),
  ];
}

/** Where nothing else differs and the texts do: words that no part of the plan holds, or layout. */
export function unplacedEntry(old: Plan, next: Plan): DiffEntry[] {
  if (old.source.textSha256 === next.source.textSha256) return [];
  const side = ({ source }: Plan) => sideOf(`${source.textLength}`, []);
  return [
    documentEntry('canonical-text', 'canonical-text', [
      changeOf('canonicalText', side(old), side(next), 'unplaced'),
    ]),
  ];
}

function partEntry(
  field: ChangedField,
  old: string | null,
  next: string | null,
  context: Context,
): DiffEntry[] {
  if (old === null && next === null) return [];
  const changes = compareTexts(field, { text: old, spans: [] }, { text: next, spans: [] }, context);
  return [documentEntry(field, field, field === 'title' ? changes : changes.map(inPlace))];
}

function periodText(period: Heading['period']): string | null {
  if (period === null) return null;
  const { from, to, outlook } = period;
  const years = from === to ? `${from ?? ''}` : `${from ?? ''}-${to ?? ''}`;
  return outlook === null ? years : `${years}, ${outlook}`;
}

function signatoryText(signatory: Heading['signatory']): string | null {
  if (signatory === null) return null;
  const { capacity, position, name } = signatory;
  return [capacity, position, name].filter((part) => part !== null).join(' ');
}

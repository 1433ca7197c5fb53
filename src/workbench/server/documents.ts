/** The list of documents: which of them are asked for, in which order, and what the list can be narrowed to. */
import { z } from 'zod';
import { type DocumentEntry, type DocumentList, documentStatus } from '../api.js';
import { isFound, isFoundWhole } from '../fold.js';
import type { Stored } from './library/index.js';

const ORDERS = {
  added: ({ addedAt }: DocumentEntry) => addedAt,
  title: ({ summary, name }: DocumentEntry) => summary?.title ?? name,
  number: ({ summary }: DocumentEntry) => summary?.number ?? '',
  date: ({ summary }: DocumentEntry) => summary?.issuedOn ?? '',
  tasks: ({ summary }: DocumentEntry) => summary?.tasks ?? -1,
  unread: ({ summary }: DocumentEntry) => summary?.unread ?? -1,
  check: ({ summary }: DocumentEntry) => (summary === null ? -1 : summary.toCheck - summary.checked),
  status: ({ status }: DocumentEntry) => status,
} as const;

type Order = keyof typeof ORDERS;

/** `fit`: those first in which the words that are asked for stand whole, of these the newest. */
export const DOCUMENT_ORDERS = ['fit', ...(Object.keys(ORDERS) as Order[])] as const;

/** A question about documents; what is empty does not narrow. */
export const documentQuestion = z.object({
  q: z.string().max(200).default(''),
  status: documentStatus.or(z.enum(['', 'open'])).default(''),
  issuer: z.string().max(500).default(''),
  year: z
    .string()
    .regex(/^(?:\d{4})?$/)
    .default(''),
  sort: z.enum(DOCUMENT_ORDERS).default('added'),
  order: z.enum(['up', 'down']).default('down'),
});
export type DocumentQuestion = z.infer<typeof documentQuestion>;

const { compare } = new Intl.Collator('vi', { numeric: true });

/** The documents that fit, in order. */
export function documentsFor(records: readonly Stored[], question: DocumentQuestion): DocumentEntry[] {
  const { sort } = question;
  const of = ORDERS[sort === 'fit' ? 'added' : sort];
  const way = question.order === 'up' ? 1 : -1;
  const rank = ({ words }: Stored): number => (sort === 'fit' && isFoundWhole(words, question.q) ? 0 : 1);
  return records
    .filter((record) => fitsDocument(record, question))
    .map((record) => ({ entry: record.entry, value: of(record.entry), rank: rank(record) }))
    .sort((a, b) => a.rank - b.rank || way * compared(a.value, b.value) || compared(a.entry.id, b.entry.id))
    .map(({ entry }) => entry);
}

/** Whether a document fits; `open` are those with something left to look at. */
export function fitsDocument(
  { entry, words }: Stored,
  { q, status, issuer, year }: Omit<DocumentQuestion, 'sort' | 'order'>,
): boolean {
  const { summary } = entry;
  return (
    (status === '' || (status === 'open' ? isOpen(entry) : entry.status === status)) &&
    (issuer === '' || summary?.issuer === issuer) &&
    (year === '' || yearOf(entry) === year) &&
    isFound(words, q)
  );
}

/** What the list can be narrowed to. */
export function choicesOf(records: readonly Stored[]): Pick<DocumentList, 'issuers' | 'years'> {
  const issuers = counted(records.map(({ entry }) => entry.summary?.issuer ?? ''));
  const years = counted(records.map(({ entry }) => yearOf(entry)));
  return {
    issuers: issuers
      .map(([name, documents]) => ({ name, documents }))
      .sort((a, b) => compare(a.name, b.name)),
    years: years.map(([year, documents]) => ({ year, documents })).sort((a, b) => (a.year < b.year ? 1 : -1)),
  };
}

function isOpen({ status, summary }: DocumentEntry): boolean {
  return status === 'failed' || (summary !== null && summary.checked < summary.toCheck);
}

function yearOf({ summary }: DocumentEntry): string {
  return summary?.issuedOn?.slice(0, 4) ?? '';
}

function counted(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}

/** As people of the language sort: `12/KH` before `100/KH`. */
function compared(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
}

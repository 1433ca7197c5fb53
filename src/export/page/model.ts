/** What a page about a plan shows, before it is Markdown or HTML. */
import type { Assignee, Deadline, Measure, Plan, Span } from '../../plan/index.js';
import { type Language, LIST_LABELS, labelOf, wordFor } from '../../plan/index.js';
import { vietnameseDate } from '../dates.js';
import { type Group, groupsOf } from '../groups.js';
import { extraOf, milestonesOf, pageOf, unreadOf, viewOf } from '../view.js';

/** Words, with where they come from: shown where a reader points at them. */
export interface Piece {
  text: string;
  evidence: string | null;
}

/** A cell holds one piece or, for lists, several. */
export type PageCell = readonly Piece[];

export interface PagePart {
  /** Place in the page, `p1`, for the contents to point to. */
  anchor: string;
  /** `Nhiệm vụ: III. Tổ chức thực hiện` */
  title: string;
  /** Of the columns that hold anything. */
  headings: readonly string[];
  rows: readonly { id: string; cells: readonly PageCell[] }[];
}

export interface PageModel {
  title: string;
  facts: readonly { label: string; value: string }[];
  parts: readonly PagePart[];
  remarks: readonly { severity: string; text: string }[];
}

const RESULTS: Record<Language, string> = { vi: 'Kết quả', en: 'Results' };

export function modelOf(plan: Plan, language: Language): PageModel {
  return {
    title: titleOf(plan),
    facts: factsOf(plan, language),
    parts: groupsOf(viewOf(plan)).map((group, index) => partOf(group, index, language)),
    remarks: plan.diagnostics
      .filter(({ severity }) => severity !== 'info')
      .map(({ severity, message, spans }) => ({ severity, text: withPage(message, spans, language) })),
  };
}

function titleOf({ document, source }: Plan): string {
  return [document.kindLabel, document.title].filter((part) => part !== null).join(' ') || source.name;
}

function factsOf({ document, source }: Plan, language: Language): PageModel['facts'] {
  const { period } = document;
  const years = [period?.from, period?.to].filter((year) => year != null);
  const facts: [string, string | null][] = [
    ['documentNumber', document.number ?? document.symbol],
    ['issuedOn', document.issuedOn === null ? null : vietnameseDate(document.issuedOn)],
    ['issuer', document.issuer],
    ['place', document.place],
    ['promulgates', document.promulgates?.title ?? null],
    ['periodFrom', years.length === 0 ? null : [...new Set(years)].join('–')],
    ['outlook', period?.outlook == null ? null : String(period.outlook)],
    ['signatory', document.signatory?.name ?? null],
    ['position', document.signatory?.position ?? null],
    ['file', source.name],
    ['sha256', source.sha256],
  ];
  return facts.flatMap(([key, value]) =>
    value === null || value === '' ? [] : [{ label: labelOf(key, language), value }],
  );
}

const COLUMNS: Record<Group['kind'], readonly string[]> = {
  target: [
    'number',
    'text',
    'measures',
    'lead',
    'support',
    'monitor',
    'deadline',
    'end',
    'extra',
    'unread',
    'page',
  ],
  task: [
    'number',
    'text',
    'outputs',
    'lead',
    'support',
    'monitor',
    'deadline',
    'end',
    'extra',
    'unread',
    'page',
  ],
  result: ['text', 'measures', 'page'],
};

function partOf(group: Group, index: number, language: Language): PagePart {
  const kind = group.kind === 'result' ? RESULTS[language] : LIST_LABELS[`${group.kind}s`]?.[language];
  const all = COLUMNS[group.kind];
  const rows = group.items.map((item) => ({
    id: item.id,
    cells: all.map((column) => cellOf(column, item, language)),
  }));
  const filled = all.map(
    (column, at) => column === 'text' || rows.some(({ cells }) => cells[at]?.length !== 0),
  );
  return {
    anchor: `p${index + 1}`,
    title: `${kind}: ${group.marker === null ? '' : `${group.marker}. `}${group.title}`,
    headings: all.filter((_, at) => filled[at]).map((key) => labelOf(key, language)),
    rows: rows.map(({ id, cells }) => ({ id, cells: cells.filter((_, at) => filled[at]) })),
  };
}

function cellOf(column: string, item: Group['items'][number], language: Language): PageCell {
  if (column === 'text') return textCell(item, language);
  if (column === 'measures') return item.measures.map((measure) => measurePiece(measure, language));
  if (column === 'page') return plain(pageOf(item.spans));
  if (!('lead' in item)) return [];
  if (column === 'number') return plain(item.number ?? item.marker);
  if (column === 'outputs') return 'outputs' in item ? item.outputs.flatMap(plain) : [];
  if (column === 'lead') return item.lead.map((one) => assigneePiece(one, language));
  if (column === 'support') return item.support.map((one) => assigneePiece(one, language));
  if (column === 'monitor') return item.monitor.map((one) => assigneePiece(one, language));
  if (column === 'extra') return item.extra.map((one) => wordsPiece(extraOf([one]), one.spans, language));
  if (column === 'unread')
    return item.unread.map((one) => wordsPiece(unreadOf([one], language), one.spans, language));
  if (item.deadline === null) return [];
  if (column === 'end') return plain(item.deadline.end === null ? null : vietnameseDate(item.deadline.end));
  return [deadlinePiece(item.deadline, milestonesOf(item), language)];
}

function plain(value: string | number | null): PageCell {
  return value === null ? [] : [{ text: String(value), evidence: null }];
}

/** The statement; a duty that the document states twice names its twin. */
function textCell(item: Group['items'][number], language: Language): PageCell {
  const statement = { text: item.text, evidence: placeWords(item.spans, language) };
  const twin = 'sameAs' in item ? item.sameAs : null;
  return twin === null
    ? [statement]
    : [statement, { text: `(${labelOf('sameAs', language)}: ${twin})`, evidence: null }];
}

function wordsPiece(words: string | null, spans: readonly Span[], language: Language): Piece {
  return { text: words ?? '', evidence: placeWords(spans, language) };
}

function measurePiece({ text, spans, comparator, value, upper, unit }: Measure, language: Language): Piece {
  const read = `${wordFor('comparator', comparator, language)} ${value}${upper === null ? '' : `–${upper}`} ${unit}`;
  return { text, evidence: evidence([read, placeWords(spans, language)]) };
}

function assigneePiece({ name, basis, organizationId, rule, spans }: Assignee, language: Language): Piece {
  const how = [wordFor('basis', basis, language), rule, placeWords(spans, language), organizationId];
  return { text: name, evidence: evidence(how) };
}

function deadlinePiece(deadline: Deadline, milestones: string | null, language: Language): Piece {
  return {
    text: deadline.text,
    evidence: evidence([
      wordFor('deadlineType', deadline.type, language),
      [deadline.start, deadline.end].filter((day) => day !== null).join(' – ') || null,
      deadline.recurrence,
      deadline.yearInferred ? labelOf('yearInferred', language) : null,
      wordFor('basis', deadline.basis, language),
      deadline.rule,
      placeWords(deadline.spans, language),
      milestones,
    ]),
  };
}

function evidence(parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null).join(' · ') || null;
}

const PLACES: Record<Language, (page: number | null, start: number, end: number) => string> = {
  vi: (page, start, end) => `${page === null ? '' : `trang ${page}, `}ký tự ${start}–${end}`,
  en: (page, start, end) => `${page === null ? '' : `page ${page}, `}characters ${start}–${end}`,
};

/** `trang 3, ký tự 1200–1260`, a place a span; offsets are UTF-16 units of the canonical text. */
function placeWords(spans: readonly Span[], language: Language): string | null {
  return spans.map(({ page, start, end }) => PLACES[language](page, start, end)).join('; ') || null;
}

function withPage(message: string, spans: readonly Span[], language: Language): string {
  const page = pageOf(spans);
  return page === null ? message : `${message} (${labelOf('page', language)} ${page})`;
}

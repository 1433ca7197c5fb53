import type { Passage } from '../../document/index.js';
import type { Deadline } from '../../plan/index.js';
import type { RuleId } from '../../reading/index.js';
import {
  type DeadlineReading,
  readDeadline,
  readDoubtful,
  readEvent,
  readUntold,
  type TimePeriod,
  type TimePlace,
  type UnreadTime,
  withSpan,
} from '../../vietnamese/time/index.js';
import { timed } from '../../vietnamese/time/words.js';
import type { ItemWords, SectionDraft } from '../draft.js';
import { spansOf } from '../spans.js';
import { isMergedOverAll, readCells } from './cells.js';
import { type Found, foundIn } from './found.js';
import { periodFor, periodWithin } from './period.js';

type Above = Extract<TimePlace['kind'], 'lead-in' | 'title'>;

/** What the search for a deadline needs of the whole draft. */
export interface Search {
  period: TimePeriod | null;
  /** The same for the targets and tasks of a section, with the year of the part it belongs to. */
  periods: Record<ItemWords['type'], Map<SectionDraft, TimePeriod | null>>;
  childrenOf: (item: ItemWords) => readonly ItemWords[];
  /** What was found for an item itself, without the titles above it. */
  own: Map<ItemWords, Found | null>;
  /** What the titles and lead-ins say that stand above many items, by kind, words and the years they are read with. */
  above: Record<Above, Map<Passage, Map<TimePeriod | null, DeadlineReading | UnreadTime | null>>>;
}

/** The nearest time above or in an item: itself, a span that an event begins, its group row, its section's title and those above; else the event it waits for. */
export function nearestDeadline(item: ItemWords, search: Search): Found | null {
  const own = ownDeadline(item, search);
  const period = periodOfItem(item, search);
  const pointed = own !== null && 'unread' in own ? pointedAt(item, period, search) : null;
  if (pointed !== null) return pointed;
  if (own !== null || item.hasSubRows) return own;
  const event = eventDeadline(item);
  if (event !== null && isCounted(event)) return event;
  return (
    groupDeadline(item, period) ??
    titleDeadline(item.section, period, search) ??
    event ??
    doubtfulDeadline(item, period)
  );
}

/** `chậm nhất sau 03 ngày kể từ ngày công bố` is the item's own limit; what waits for an event alone is done within the time of the titles. */
function isCounted(found: Found): boolean {
  return 'deadline' in found && found.deadline.rule === COUNTED;
}

const COUNTED: RuleId = 'time/span-after-event';

/** `Trong quý`, `cả tháng`: the quarter or month that the part is for. */
const points = timed('^(?:{inside}|{wholes}) ({partsOfYear})(?: {current})?$');

/** The time in the titles above that a cell points at, as the cell's column reads it: `Trong quý` under `KẾ HOẠCH QUÝ III NĂM 2026`. */
function pointedAt(item: ItemWords, period: TimePeriod | null, search: Search): Found | null {
  const [cell, ...others] = item.cells.deadline ?? [];
  const unit = points()
    .exec(cell?.passage.text ?? '')?.[1]
    ?.toLowerCase();
  if (cell === undefined || unit === undefined || others.length > 0) return null;
  const above = groupDeadline(item, period) ?? titleDeadline(item.section, period, search);
  if (above === null || 'unread' in above || !above.deadline.text.toLowerCase().includes(unit)) return null;
  const place = { kind: 'cell', column: cell.header } as const;
  const found = foundIn(readDeadline(above.deadline.text, { place, period }), item.statement, true);
  if (found === null || 'unread' in found) return null;
  return { deadline: { ...found.deadline, text: cell.passage.text, spans: spansOf(cell.passage) } };
}

/** Cell, statement, title of the value column, lead-ins, parent: the nearest that names a time. */
function ownDeadline(item: ItemWords, search: Search): Found | null {
  const known = search.own.get(item);
  if (known !== undefined) return known;
  const period = periodOfItem(item, search);
  const found = item.hasSubRows
    ? mergedDeadline(item, period, search)
    : (readCells(item.cells.deadline ?? [], period) ??
      foundIn(readOwn(item, period), item.statement, false) ??
      columnDeadline(item, period) ??
      leadInDeadline(item, period, search) ??
      parentDeadline(item, search));
  search.own.set(item, found);
  return found;
}

/** The one context that every time of an item is read in, wherever its words stand. */
function periodOfItem({ section, type }: ItemWords, { period, periods }: Search): TimePeriod | null {
  const known = periods[type].get(section);
  if (known !== undefined) return known;
  const own = periodFor({ type }, periodWithin(section, period));
  periods[type].set(section, own);
  return own;
}

/** A parent row has the time of a cell that is merged over all its sub-rows, else none. */
function mergedDeadline(item: ItemWords, period: TimePeriod | null, { childrenOf }: Search): Found | null {
  const merged = (item.cells.deadline ?? []).filter((cell) => isMergedOverAll(cell, childrenOf(item)));
  return readCells(merged, period);
}

/** `Mục tiêu đến năm 2025` above the value: the title of a target's column. */
function columnDeadline(item: ItemWords, period: TimePeriod | null): Found | null {
  const columns: { header: string; deadline: Deadline }[] = [];
  for (const { header, titles, passage } of item.cells.value ?? []) {
    if (passage.text === '') continue;
    const found = foundIn(readDeadline(header, { place: { kind: 'column' }, period }), titles, true);
    if (found !== null && 'deadline' in found) columns.push({ header, deadline: found.deadline });
  }
  const [first] = columns;
  const last = columns.at(-1);
  if (first === undefined || last === undefined) return null;
  if (first === last) return { deadline: first.deadline };
  return { deadline: overYears(columns, first.deadline, last.deadline) };
}

/** `Năm 2026 | Năm 2027 | Năm 2028`: the last year ends it, each is a milestone. */
function overYears(
  columns: readonly { header: string; deadline: Deadline }[],
  first: Deadline,
  last: Deadline,
): Deadline {
  return {
    ...last,
    text: columns.map(({ deadline }) => deadline.text).join('; '),
    start: first.start,
    edtf: null,
    spans: columns.flatMap(({ deadline }) => deadline.spans),
    milestones: columns.map(({ header, deadline: { start, end } }) => ({ label: header, start, end })),
  };
}

function leadInDeadline(item: ItemWords, period: TimePeriod | null, search: Search): Found | null {
  const leadIns = item.timeLeadIn === null ? item.leadIns : [item.timeLeadIn, ...item.leadIns];
  for (const leadIn of leadIns) {
    const found = readAbove(leadIn, 'lead-in', period, search);
    if (found !== null) return found;
  }
  return null;
}

function parentDeadline({ parent }: ItemWords, search: Search): Found | null {
  if (parent === null) return null;
  const found = ownDeadline(parent, search);
  if (found === null || 'unread' in found) return null;
  return { deadline: { ...found.deadline, basis: 'inherited' } };
}

/** `Ban hành quy chế sau khi có hướng dẫn của bộ`: what a task waits for where no date governs it. */
function eventDeadline({ type, statement }: ItemWords): Found | null {
  return type === 'task' ? foundIn(readEvent(statement.text), statement, false) : null;
}

/** `Tổng hợp kết quả giải quyết đơn thư trong quý III.`: where nothing else names a time, one that may be the task's is said to be unread. */
function doubtfulDeadline({ type, statement }: ItemWords, period: TimePeriod | null): Found | null {
  return type === 'task'
    ? foundIn(readDoubtful(statement.text, period) ?? readUntold(statement.text), statement, false)
    : null;
}

/** A group row of the table: `NHIỆM VỤ TRONG QUÝ I`. */
function groupDeadline(
  { group, origin }: Pick<ItemWords, 'group' | 'origin'>,
  period: TimePeriod | null,
): Found | null {
  if (group === null || origin !== 'annex') return null;
  return foundIn(readDeadline(group.text, { place: { kind: 'title' }, period }), group, true);
}

function titleDeadline(section: SectionDraft, period: TimePeriod | null, search: Search): Found | null {
  for (let at: SectionDraft | null = section; at !== null; at = at.parent) {
    const found = readAbove(at.title, 'title', period, search);
    if (found !== null) return found;
  }
  return null;
}

function readStated(
  { text }: Passage,
  kind: 'statement' | Above,
  period: TimePeriod | null,
): DeadlineReading | UnreadTime | null {
  return readDeadline(text, { place: { kind }, period });
}

/** What a task's statement says of its time, dates and events. */
function readOwn(
  { type, statement }: ItemWords,
  period: TimePeriod | null,
): DeadlineReading | UnreadTime | null {
  const reading = readStated(statement, 'statement', period);
  if (type === 'target' || reading === null || 'unread' in reading) return reading;
  return withSpan(statement.text, reading);
}

/** Words above an item are read once, however many items stand below them. */
function readAbove(
  passage: Passage,
  kind: Above,
  period: TimePeriod | null,
  { above }: Search,
): Found | null {
  const readings =
    above[kind].get(passage) ?? new Map<TimePeriod | null, DeadlineReading | UnreadTime | null>();
  above[kind].set(passage, readings);
  const known = readings.get(period);
  const reading = known === undefined ? readStated(passage, kind, period) : known;
  readings.set(period, reading);
  return foundIn(reading, passage, true);
}

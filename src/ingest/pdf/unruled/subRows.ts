import { isWholeTime } from '../../../vietnamese/layout/times.js';
import { breaksOff, startsLowerCase } from '../../../vietnamese/sentences.js';
import { opensWithAction } from '../../../vietnamese/statements/action.js';
import { agencyLength, isBareTime, kindLength, startsTime } from '../../loose/rules/words.js';
import type { Line } from '../lines/types.js';
import { greatest } from '../numbers.js';
import { endsUnspaced, nextWordFits } from '../paragraphs/continues.js';
import { showsSpaces } from '../paragraphs/text.js';
import type { Columns } from './columns.js';
import type { TextRow } from './rows.js';

/** A column that falls silent for more than this many line distances and speaks again begins a new cell. */
const SILENCE = 1.6;

/** What telling sub-rows needs to know of the table. */
export interface Setting {
  pitch: number;
  columns: number;
  roles: Columns['roles'];
  showsSpaces: boolean;
  /** How far to the right the lines of a line's column reach. */
  reach: (line: Line) => number;
}

/** Learns it from the table's lines. */
export function settingOf(rows: readonly TextRow[], { edges, roles }: Columns, pitch: number): Setting {
  const lines = rows.flatMap((row) => row.parts.map((part) => part.line));
  const columnOf = (line: Line): number => edges.findLastIndex((edge) => edge <= line.box[0]);
  const reaches = edges.map((_, column) =>
    greatest(lines.filter((line) => columnOf(line) === column).map((line) => line.box[2])),
  );
  return {
    pitch,
    columns: edges.length - 1,
    roles,
    showsSpaces: showsSpaces(lines),
    reach: (line) => reaches[columnOf(line)] ?? line.box[2],
  };
}

/** The sub-rows of a numbered row, by column, and whether nothing in them could be read otherwise. */
export interface SubRows {
  rows: Map<number, Line[]>[];
  told: boolean;
  /** First lines of those that may be none: the words of what is done run on beside them. */
  unsure: Line[];
}

/**
 * Cuts a numbered row into its sub-rows: where a silent column speaks again, and where two columns, a time among them, end a
 * line on purpose together: `Kế hoạch` | `Quý I` above `Báo cáo` | `Quý IV`. Columns whose words run on there stay above.
 */
export function subRows(rows: readonly TextRow[], setting: Setting): SubRows {
  const found: Map<number, Line[]>[] = [new Map()];
  const home = new Map<number, Map<number, Line[]>>();
  const above = new Map<number, Line[]>();
  const unsure: Line[] = [];
  let told = true;
  for (const [at, { parts }] of rows.entries()) {
    const met = parts.flatMap(({ column, line }) => {
      const before = above.get(column);
      if (before === undefined) return [];
      const pair = { before, line, rest: columnText(rows.slice(at), column) };
      return [{ column, meeting: meetingOf(pair, setting.roles[column] ?? null, setting) }];
    });
    const cut = isCut(met, setting);
    if (cut) {
      const next = new Map<number, Line[]>();
      found.push(next);
      const runningOn = new Set(
        met.filter(({ meeting }) => meeting === 'runs-on').map(({ column }) => column),
      );
      for (let column = 0; column < setting.columns; column++)
        if (!runningOn.has(column)) home.set(column, next);
    }
    told &&= !isOpen(met, setting, cut);
    if (cut && runsOnBeside(met, setting)) unsure.push(...parts.map(({ line }) => line));
    for (const { column, line } of parts) {
      const lines = home.get(column) ?? found[0];
      lines?.set(column, [...(lines.get(column) ?? []), line]);
      const own = cut && met.some((one) => one.column === column && one.meeting !== 'runs-on');
      above.set(column, own ? [line] : [...(above.get(column) ?? []), line]);
    }
  }
  return { rows: found, told, unsure };
}

/** True where a row's cell of times holds two: a row of sub-rows, which centred cells do not part. */
export function hasTwoTimes(rows: readonly TextRow[], setting: Setting): boolean {
  const above = new Map<number, string>();
  return rows.some(({ parts }, at) =>
    parts.some(({ column, line }) => {
      if (setting.roles[column] !== 'deadline') return false;
      const before = above.get(column);
      above.set(column, before === undefined ? line.text : `${before} ${line.text}`);
      if (before === undefined) return false;
      const rest = columnText(rows.slice(at), column);
      return knownMeeting(before, line.text, rest, 'deadline') === 'break';
    }),
  );
}

/** How a line of a column stands to those above it; `open` where it may go on and may begin anew. */
type Meeting = 'silence' | 'break' | 'open' | 'runs-on';

interface Met {
  column: number;
  meeting: Meeting;
}

/** A line of a column with those above it, and its words with those below it. */
interface Pair {
  before: readonly Line[];
  line: Line;
  rest: string;
}

function columnText(rows: readonly TextRow[], column: number): string {
  return rows
    .flatMap(({ parts }) => parts.filter((part) => part.column === column))
    .map(({ line }) => line.text)
    .join(' ');
}

function meetingOf({ before, line, rest }: Pair, role: string | null, setting: Setting): Meeting {
  const above = before.at(-1) ?? line;
  if (line.baseline - above.baseline > SILENCE * setting.pitch) return 'silence';
  if (/[;,]$/u.test(above.text) || startsLowerCase(line.text)) return 'runs-on';
  if (role !== 'deadline' && breaksOff(above.text)) return 'runs-on';
  const text = before.map((one) => one.text).join(' ');
  const known = knownMeeting(text, line.text, rest, role);
  if (known !== null) return known;
  const measure = { left: above.box[0], right: setting.reach(above) };
  if (nextWordFits(above, line, measure) || (setting.showsSpaces && endsUnspaced(above, measure)))
    return 'break';
  if (/^[-–+•]\s/u.test(line.text)) return 'open';
  const anew = WORK.has(role ?? '') ? opensWithAction(line.text) : /^["“(]?\p{Lu}/u.test(line.text);
  return anew ? 'open' : 'runs-on';
}

/** What is to be done begins with a verb: «Xây dựng, ban hành» | «Kế hoạch tuyên truyền» goes on. */
const WORK: ReadonlySet<string> = new Set(['task', 'activity', 'objective']);

/** What the words say where the column's title tells what they are: two whole times are two, a name goes on to its end. */
function knownMeeting(above: string, line: string, rest: string, role: string | null): Meeting | null {
  if (role === 'deadline') {
    if (!(isBareTime(above) || isWholeTime(above)) || !startsTime(rest)) return 'runs-on';
    return !/^\d/u.test(line) || (/\d{4}$/u.test(above) && isBareTime(line)) ? 'break' : 'runs-on';
  }
  if (role === 'output' && kindLength(line) > 0 && kindLength(above) > 0) return 'break';
  if (role === 'lead' || role === 'support') {
    const last = above.slice(above.lastIndexOf(';') + 1).trim();
    if (agencyLength(`${last} ${line}`) > last.length) return 'runs-on';
    if (agencyLength(last) === last.length && agencyLength(line) > 0) return 'break';
  }
  return null;
}

function isCut(met: readonly Met[], { roles }: Setting): boolean {
  if (met.some(({ meeting }) => meeting === 'silence')) return true;
  const fresh = met.filter(({ meeting }) => meeting === 'break');
  return fresh.length >= 2 && fresh.some(({ column }) => roles[column] === 'deadline');
}

/** `Kế hoạch` | `Quý I` above `Báo cáo` | `Định kỳ`, while one activity runs on beside both: two rows, or one with two outputs and times. */
function runsOnBeside(met: readonly Met[], { roles }: Setting): boolean {
  if (met.some(({ meeting }) => meeting === 'silence')) return false;
  return met.some(({ column, meeting }) => meeting === 'runs-on' && roles[column] === 'activity');
}

/** A new time beside words that may be new or go on: the row may end here, or not. */
function isOpen(met: readonly Met[], { roles }: Setting, cut: boolean): boolean {
  const anew = cut || met.some(({ column, meeting }) => meeting === 'break' && roles[column] === 'deadline');
  return anew && met.some(({ meeting }) => meeting === 'open');
}

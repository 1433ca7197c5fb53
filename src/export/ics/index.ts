/** iCalendar (RFC 5545): entries of each task with a time, a task being what has no other under it, each duty once. */

import { createHash } from 'node:crypto';
import { writingWhole } from '../../files/index.js';
import type { Language, Task } from '../../plan/index.js';
import { dayNumber, isoOf } from '../dates.js';
import type { Exporter } from '../format.js';
import { type PlanView, viewOf } from '../view.js';
import { type CalendarEntry, entriesOf } from './entry.js';
import { calendarLines, textValue } from './lines.js';
import { DIGEST, readWritten, type Written } from './previous.js';

/** Makes calendars out of tasks, a part at a time: `head`, any number of entries, `foot`. */
export interface CalendarWriter {
  head: string;
  foot: string;
  /** The entries of tasks of one plan, and how many there are. */
  entries: (view: PlanView, tasks: readonly Task[]) => { text: string; count: number };
}

export interface CalendarOptions {
  language: Language;
  /** Days before the day itself on which to remind; null for no reminder. */
  alarmDays?: number | null;
  /** Entries of a calendar that is written over. */
  written?: ReadonlyMap<string, Written>;
}

const TITLES: Record<Language, string> = { vi: 'Nhiệm vụ của các kế hoạch', en: 'Tasks of plans' };

/**
 * Gives a writer. RFC 5545 wants the time of writing: for an entry that is new it is the day of issue, the same for the same plan; for
 * one that says something else than in the calendar that is written over, it is now, and `SEQUENCE` grows.
 */
export function calendarWriter({ language, alarmDays = null, written }: CalendarOptions): CalendarWriter {
  const head = calendarLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', `-//kehoach//kehoach//${language.toUpperCase()}`],
    ['NAME', textValue(TITLES[language])],
    ['X-WR-CALNAME', textValue(TITLES[language])],
  ]);
  return {
    head,
    foot: calendarLines([['END', 'VCALENDAR']]),
    entries: (view, tasks) => {
      const issued = instantOf(dayNumber(view.plan.document.issuedOn) ?? 0);
      const all = tasks.flatMap((task) => entriesOf(view, task, language));
      const texts = all.map((entry) => entryText(entry, alarmDays, issued, written?.get(entry.uid)));
      return { text: texts.join(''), count: texts.length };
    },
  };
}

function entryText(
  entry: CalendarEntry,
  alarmDays: number | null,
  issued: string,
  before: Written | undefined,
): string {
  const content = calendarLines(contentOf(entry)) + (alarmDays === null ? '' : alarmText(entry, alarmDays));
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 16);
  const isSame = before === undefined || before.digest === digest;
  const modified = isSame ? (before?.modified ?? issued) : instant(new Date());
  const sequence = (before?.sequence ?? 0) + (isSame ? 0 : 1);
  const name = entry.kind === 'event' ? 'VEVENT' : 'VTODO';
  const stamps = calendarLines([
    ['BEGIN', name],
    ['UID', entry.uid],
    ['DTSTAMP', modified],
    ['LAST-MODIFIED', modified],
    ['SEQUENCE', String(sequence)],
    [DIGEST, digest],
  ]);
  return `${stamps}${content}${calendarLines([['END', name]])}`;
}

function contentOf(entry: CalendarEntry): [string, string | null][] {
  const times: [string, string | null][] =
    entry.kind === 'todo'
      ? [['DTSTART;VALUE=DATE', entry.from === null ? null : dateValue(entry.from)]]
      : [
          ['DTSTART;VALUE=DATE', dateValue(entry.time.start)],
          ['DTEND;VALUE=DATE', dateValue(entry.time.end)],
          ['RRULE', entry.time.rule],
          ['RDATE;VALUE=DATE', entry.time.extra.map(dateValue).join(',') || null],
          ['TRANSP', 'TRANSPARENT'],
        ];
  return [
    ...times,
    ['SUMMARY', textValue(entry.summary)],
    ['DESCRIPTION', textValue(entry.description)],
    ['CATEGORIES', entry.category === null ? null : textValue(entry.category)],
  ];
}

/** A reminder so many days before the last day of an event; what is to be done on no day has none. */
function alarmText(entry: CalendarEntry, days: number): string {
  if (entry.kind === 'todo') return '';
  return calendarLines([
    ['BEGIN', 'VALARM'],
    ['ACTION', 'DISPLAY'],
    ['DESCRIPTION', textValue(entry.summary)],
    [
      entry.time.rule === null ? 'TRIGGER;RELATED=END' : 'TRIGGER',
      `-P${days + (entry.time.rule === null ? 1 : 0)}D`,
    ],
    ['END', 'VALARM'],
  ]);
}

function dateValue(day: number): string {
  return isoOf(day).replaceAll('-', '');
}

function instantOf(day: number): string {
  return `${dateValue(day)}T000000Z`;
}

function instant(date: Date): string {
  return `${date.toISOString().replace(/[-:]|\.\d{3}/gu, '')}`;
}

export const exportIcs: Exporter = async (plans, output, options) => {
  const done = { files: [output], plans: 0, rows: 0 };
  const writer = calendarWriter({
    language: options.language ?? 'vi',
    alarmDays: options.alarmDays ?? null,
    written: await readWritten(output),
  });
  await writingWhole([output], async ([file]) => {
    file?.write(writer.head);
    for await (const plan of plans) {
      done.plans++;
      const view = viewOf(plan);
      const { text, count } = writer.entries(view, view.duties);
      done.rows += count;
      file?.write(text);
    }
    file?.write(writer.foot);
  });
  return done;
};

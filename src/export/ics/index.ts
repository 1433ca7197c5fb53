/** iCalendar (RFC 5545): an all-day event for each task with a day, a task being what has no other under it. */

import { writingWhole } from '../../files/index.js';
import type { Language, Task } from '../../plan/index.js';
import { dateOf, dayNumber } from '../dates.js';
import type { Exporter } from '../format.js';
import { type PlanView, viewOf } from '../view.js';
import { eventOf } from './event.js';

/** Makes calendars out of tasks, a part at a time: `head`, any number of events, `foot`. */
export interface CalendarWriter {
  head: string;
  foot: string;
  /** The events of tasks of one plan, and how many there are. */
  events: (view: PlanView, tasks: readonly Task[]) => { text: string; count: number };
}

const TITLES: Record<Language, string> = { vi: 'Nhiệm vụ của các kế hoạch', en: 'Tasks of plans' };

/** Loads the calendar library and gives a writer in the language of the descriptions. */
export async function calendarWriter(language: Language): Promise<CalendarWriter> {
  const { default: ical, ICalEventTransparency } = await import('ical-generator');
  const empty = () =>
    ical({
      name: TITLES[language],
      prodId: { company: 'kehoach', product: 'kehoach', language: language.toUpperCase() },
    });
  const frame = `${empty().toString().trimEnd()}\r\n`;
  const foot = 'END:VCALENDAR\r\n';
  const head = frame.slice(0, -foot.length);
  return {
    head,
    foot,
    events: (view, tasks) => {
      const calendar = empty();
      // RFC 5545 wants the time of writing; the day of issue is the same for the same plan.
      const stamp = dateOf(dayNumber(view.plan.document.issuedOn) ?? 0);
      for (const task of tasks) {
        const event = eventOf(view, task, language);
        if (event === null) continue;
        calendar.createEvent({
          id: event.uid,
          stamp,
          start: dateOf(event.start),
          end: dateOf(event.end),
          allDay: true,
          summary: event.summary,
          description: event.description,
          transparency: ICalEventTransparency.TRANSPARENT,
          ...(event.rule === null ? {} : { repeating: `RRULE:${event.rule}` }),
          ...(event.category === null ? {} : { categories: [{ name: event.category }] }),
        });
      }
      const text = `${calendar.toString().trimEnd()}\r\n`.slice(head.length, -foot.length);
      return { text, count: calendar.length() };
    },
  };
}

export const exportIcs: Exporter = async (plans, output, options) => {
  const written = { files: [output], plans: 0, rows: 0 };
  const writer = await calendarWriter(options.language ?? 'vi');
  await writingWhole([output], async ([file]) => {
    file?.write(writer.head);
    for await (const plan of plans) {
      written.plans++;
      const view = viewOf(plan);
      const { text, count } = writer.events(view, view.duties);
      written.rows += count;
      file?.write(text);
    }
    file?.write(writer.foot);
  });
  return written;
};

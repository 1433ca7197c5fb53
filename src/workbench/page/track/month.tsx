import { useState } from 'preact/hooks';
import type { TaskList } from '../../api.js';
import { useShared } from '../shared.js';

interface Props {
  byDay: TaskList['byDay'];
  /** The day that is asked for, or empty. */
  chosen: string;
  onDay: (day: string) => void;
}

/** A month with how much is due on each day; at first the next one in which something is, else the last. */
export function Month({ byDay, chosen, onDay }: Props) {
  const { words, language } = useShared();
  const [chosenMonth, setMoved] = useState<number | null>(null);
  const due = new Map(byDay.map(({ day, tasks }) => [day, tasks]));
  const now = new Date();
  const moved = chosenMonth ?? monthsToNext(byDay, now);
  const first = new Date(Date.UTC(now.getFullYear(), now.getMonth() + moved, 1));
  const name = first.toLocaleDateString(language === 'vi' ? 'vi-VN' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const blank = (first.getUTCDay() + 6) % 7;
  const cells = [...Array<null>(blank).fill(null), ...Array.from({ length: days }, (_, index) => index + 1)];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    cells.slice(7 * week, 7 * week + 7),
  );
  return (
    <section>
      <h2 class="month-name">
        <button
          type="button"
          class="quiet"
          aria-label={words.previousMonth}
          onClick={() => setMoved(moved - 1)}
        >
          ‹
        </button>
        <span>{name}</span>
        <button type="button" class="quiet" aria-label={words.nextMonth} onClick={() => setMoved(moved + 1)}>
          ›
        </button>
      </h2>
      <table class="month" aria-label={`${words.calendar}: ${name}`}>
        <thead>
          <tr>
            {words.weekdays.map((day) => (
              <th scope="col" key={day}>
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, index) => {
                const iso = `${first.toISOString().slice(0, 8)}${String(day).padStart(2, '0')}`;
                const here = day === null ? 0 : (due.get(iso) ?? 0);
                return (
                  <td key={index} class={here > 0 ? 'due' : undefined}>
                    {here === 0 ? (
                      day
                    ) : (
                      <button
                        type="button"
                        class="link day"
                        aria-pressed={chosen === iso}
                        onClick={() => onDay(chosen === iso ? '' : iso)}
                      >
                        {day}{' '}
                        <span class="badge">
                          {here}
                          <span class="hidden"> {words.dueThen}</span>
                        </span>
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** How many months it is to the next one in which something is due; to the last one where nothing is due any more. */
function monthsToNext(byDay: TaskList['byDay'], now: Date): number {
  const months = byDay.map(({ day }) => {
    const [year = 0, month = 1] = day.split('-').map(Number);
    return (year - now.getFullYear()) * 12 + (month - 1 - now.getMonth());
  });
  return months.find((month) => month >= 0) ?? months.at(-1) ?? 0;
}

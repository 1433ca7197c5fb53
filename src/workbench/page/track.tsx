import { useEffect, useState } from 'preact/hooks';
import type { TaskList, TaskRow } from '../api.js';
import { listTasks } from './client.js';
import { Downloads } from './downloads.js';
import { Month } from './month.js';
import { readingOf } from './review/card.js';
import { failureWords, useShared } from './shared.js';

const MOST = 1000;
const BARS = 12;

/** All tasks of all plans: by agency, by quarter, overdue; as bars, as a month, as a list. */
export function Track() {
  const { words, tell, language } = useShared();
  const [question, setQuestion] = useState({ q: '', agency: '', quarter: '', dueBefore: '' });
  const [found, setFound] = useState<TaskList | null>(null);
  const [quarters, setQuarters] = useState<string[]>([]);
  const ask = (part: Partial<typeof question>): void => setQuestion((now) => ({ ...now, ...part }));
  useEffect(() => {
    const clock = setTimeout(() => {
      listTasks({ ...question, limit: String(MOST) }).then(
        (list) => {
          setFound(list);
          if (question.quarter === '') setQuarters(list.byQuarter.map(({ quarter }) => quarter));
        },
        (error: unknown) => tell(failureWords(words, error), true),
      );
    }, 150);
    return () => clearTimeout(clock);
  }, [question, words, tell]);
  const today = new Date().toISOString().slice(0, 10);
  const longest = Math.max(1, ...(found?.byAgency.map(({ tasks }) => tasks) ?? []));
  return (
    <div class="sheet">
      <h1>{words.track}</h1>
      <div class="filters">
        <input
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={question.q}
          onInput={({ currentTarget }) => ask({ q: currentTarget.value })}
        />
        <input
          type="search"
          aria-label={words.agency}
          placeholder={words.agency}
          value={question.agency}
          onInput={({ currentTarget }) => ask({ agency: currentTarget.value })}
        />
        <select
          aria-label={words.quarter}
          value={question.quarter}
          onChange={({ currentTarget }) => ask({ quarter: currentTarget.value })}
        >
          <option value="">{words.anyQuarter}</option>
          {quarters.map((quarter) => (
            <option key={quarter} value={quarter}>
              {quarter === 'none'
                ? words.noDate
                : `${words.quarter} ${quarter.slice(6)}/${quarter.slice(0, 4)}`}
            </option>
          ))}
        </select>
        <label class="check">
          <input
            type="checkbox"
            checked={question.dueBefore !== ''}
            onChange={({ currentTarget }) => ask({ dueBefore: currentTarget.checked ? today : '' })}
          />{' '}
          {words.overdue}
        </label>
        {found !== null && <span class="count">{words.tasksFound(found.total)}</span>}
        <Downloads query={question} />
      </div>
      {found !== null && (
        <div class="charts">
          <section>
            <h2>{words.byAgency}</h2>
            <table class="bars">
              <tbody>
                {found.byAgency.slice(0, BARS).map(({ name, tasks }) => (
                  <tr key={name}>
                    <th scope="row">
                      <button type="button" class="link" onClick={() => ask({ agency: name })}>
                        {name}
                      </button>
                    </th>
                    <td>
                      <div class="bar-line" style={{ width: `${(100 * tasks) / longest}%` }} /> {tasks}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <Month tasks={found.tasks} />
        </div>
      )}
      <ul class="duties">
        {found?.tasks.map((task) => (
          <Row
            key={`${task.document}/${task.key}`}
            task={task}
            isLate={task.deadline?.end != null && task.deadline.end < today}
            reading={task.deadline === null ? '' : readingOf(task.deadline, words, language)}
          />
        ))}
      </ul>
    </div>
  );
}

function Row({ task, isLate, reading }: { task: TaskRow; isLate: boolean; reading: string }) {
  return (
    <li>
      <a href={`#/d/${task.document}`}>{task.text}</a>
      <small>{task.lead.join('; ')}</small>
      <small class={isLate ? 'warning' : undefined}>{reading}</small>
    </li>
  );
}

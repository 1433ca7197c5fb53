import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TaskRow } from '../../api.js';
import { Downloads } from '../downloads.js';
import { readingOf } from '../review/reading.js';
import { Rows, usePageScroller } from '../rows.js';
import { failureWords, useShared } from '../shared.js';
import { dayIn } from '../words.js';
import { Bars } from './bars.js';
import { Month } from './month.js';
import { type Question, useTasks } from './tasks.js';

const ROW_HEIGHT = 40;
const ALL: Question = { q: '', agency: '', quarter: '', day: '', dueBefore: '' };

/** All tasks of all plans: by agency, by quarter, overdue; as bars, as a month, as a list. */
export function Track() {
  const { words, tell, language } = useShared();
  const [question, setQuestion] = useState(ALL);
  const [quarters, setQuarters] = useState<string[]>([]);
  const scroller = usePageScroller();
  const found = useTasks(question, (error) => tell(failureWords(words, error), true));
  const ask = (part: Partial<Question>): void => setQuestion((now) => ({ ...now, ...part }));
  useEffect(() => {
    if (found !== null && question.quarter === '')
      setQuarters(found.head.byQuarter.map(({ quarter }) => quarter));
  }, [found]);
  const today = todayIso();
  const total = found?.head.total ?? 0;
  const names = useMemo(() => Array.from({ length: total }, (_, index) => String(index)), [total]);
  const search = (part: 'q' | 'agency', label: string) => (
    <input
      class={part === 'q' ? 'wide' : undefined}
      type="search"
      aria-label={label}
      placeholder={label}
      value={question[part]}
      onInput={({ currentTarget }) => ask({ [part]: currentTarget.value })}
    />
  );
  return (
    <div class="sheet">
      <h1>{words.track}</h1>
      <div class="filters">
        {search('q', words.searchTasks)}
        {search('agency', words.agency)}
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
        {question.day !== '' && (
          <button type="button" class="quiet" onClick={() => ask({ day: '' })}>
            {dayIn(language, question.day)} ✕<span class="hidden"> {words.takeOut}</span>
          </button>
        )}
        {found !== null && (
          <span class="count" role="status">
            {words.tasksFound(found.head.total)}
          </span>
        )}
        {total > 0 && <Downloads query={question} />}
      </div>
      {found !== null && total === 0 && <p class="empty">{words.noneFound}</p>}
      {found !== null && (
        <div class="charts">
          <Bars byAgency={found.head.byAgency} onAgency={(agency) => ask({ agency })} />
          <Month byDay={found.head.byDay} chosen={question.day} onDay={(day) => ask({ day })} />
        </div>
      )}
      {found !== null && total > 0 && (
        <div class="duties">
          <Rows
            as="ul"
            names={names}
            estimate={ROW_HEIGHT}
            scroller={scroller}
            onRange={found.look}
            render={(name, index) => <Row key={name} name={name} task={found.at(index)} today={today} />}
          />
        </div>
      )}
    </div>
  );
}

function Row({ name, task, today }: { name: string; task: TaskRow | null; today: string }) {
  const { words, language } = useShared();
  if (task === null) return <li data-row={name}>…</li>;
  const { deadline } = task;
  const isLate = deadline?.end != null && deadline.end < today;
  return (
    <li data-row={name}>
      <a href={`#/d/${task.document}/${encodeURIComponent(task.key)}`}>{task.text}</a>
      <small>{task.lead.join('; ')}</small>
      <small class={isLate ? 'warning' : undefined}>
        {deadline === null ? '' : readingOf(deadline, words, language)}
      </small>
    </li>
  );
}

/** Today where the person is. */
function todayIso(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

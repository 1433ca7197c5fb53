import { useState } from 'preact/hooks';
import { useShared } from './shared.js';

/** Formats by what people know them as; some are an export for one purpose. */
const FORMATS: readonly { name: string; label: string; query: Readonly<Record<string, string>> }[] = [
  { name: 'xlsx', label: 'Excel (.xlsx)', query: { format: 'xlsx' } },
  { name: 'tracking', label: '', query: { format: 'xlsx', for: 'tracking' } },
  { name: 'csv', label: 'CSV (.zip)', query: { format: 'csv' } },
  { name: 'jsonl', label: 'JSON Lines', query: { format: 'jsonl' } },
  { name: 'sqlite', label: 'SQLite', query: { format: 'sqlite' } },
  { name: 'parquet', label: 'Parquet (.zip)', query: { format: 'parquet' } },
  { name: 'ics', label: 'iCalendar (.ics)', query: { format: 'ics' } },
  { name: 'markdown', label: 'Markdown', query: { format: 'markdown' } },
  { name: 'html', label: 'HTML', query: { format: 'html' } },
  { name: 'stratml', label: 'StratML', query: { format: 'stratml' } },
  { name: 'label-studio', label: 'Label Studio', query: { format: 'label-studio' } },
  { name: 'planner', label: 'Microsoft Planner (.csv)', query: { format: 'csv', for: 'planner' } },
  { name: 'project', label: 'Microsoft Project (.csv)', query: { format: 'csv', for: 'project' } },
  { name: 'jira', label: 'Jira (.csv)', query: { format: 'csv', for: 'jira' } },
  { name: 'trello', label: 'Trello (.csv)', query: { format: 'csv', for: 'trello' } },
];

/** What is filtered, as a download in any format. */
export function Downloads({ query }: { query: Readonly<Record<string, string>> }) {
  const { words, language } = useShared();
  const [chosen, setChosen] = useState('xlsx');
  const format = FORMATS.find(({ name }) => name === chosen)?.query ?? {};
  return (
    <span class="downloads">
      <select
        aria-label={words.format}
        value={chosen}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      >
        {FORMATS.map(({ name, label }) => (
          <option key={name} value={name}>
            {label === '' ? words.trackingBook : label}
          </option>
        ))}
      </select>
      <a
        class="button"
        href={`/api/export?${new URLSearchParams({ ...query, ...format, lang: language })}`}
        download
      >
        {words.handOn}
      </a>
    </span>
  );
}

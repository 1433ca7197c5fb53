import { useState } from 'preact/hooks';
import { useShared } from './shared.js';

const FORMATS: Readonly<Record<string, string>> = {
  xlsx: 'Excel (.xlsx)',
  csv: 'CSV (.zip)',
  jsonl: 'JSON Lines',
  sqlite: 'SQLite',
  parquet: 'Parquet (.zip)',
  ics: 'iCalendar (.ics)',
  markdown: 'Markdown',
  html: 'HTML',
  stratml: 'StratML',
};

/** What is filtered, as a download in any format. */
export function Downloads({ query }: { query: Readonly<Record<string, string>> }) {
  const { words, language } = useShared();
  const [format, setFormat] = useState('xlsx');
  const address = `/api/export?${new URLSearchParams({ ...query, format, lang: language })}`;
  return (
    <span class="downloads">
      <select
        aria-label={words.format}
        value={format}
        onChange={({ currentTarget }) => setFormat(currentTarget.value)}
      >
        {Object.entries(FORMATS).map(([name, label]) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
      <a class="button" href={address} download>
        {words.handOn}
      </a>
    </span>
  );
}

import type { DocumentStatus } from '../../api.js';
import { Downloads } from '../downloads.js';
import { useShared } from '../shared.js';
import type { Documents, Question } from './list.js';

const STATUSES: readonly DocumentStatus[] = ['waiting', 'reading', 'ready', 'failed'];

interface Props {
  question: Question;
  documents: Documents | null;
  onAsk: (part: Partial<Question>) => void;
}

/** What narrows the list, and the download of what is left. */
export function Filters({ question, documents, onAsk }: Props) {
  const { words } = useShared();
  const { q, status, issuer, year } = question;
  const choice = (
    name: 'status' | 'issuer' | 'year',
    label: string,
    any: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <select
      aria-label={label}
      value={question[name]}
      onChange={({ currentTarget }) => onAsk({ [name]: currentTarget.value })}
    >
      <option value="">{any}</option>
      {options.map(([value, shown]) => (
        <option key={value} value={value}>
          {shown}
        </option>
      ))}
    </select>
  );
  return (
    <div class="filters">
      <input
        class="wide"
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={q}
        onInput={({ currentTarget }) => onAsk({ q: currentTarget.value })}
      />
      {choice('status', words.columns.status, words.anyStatus, [
        ['open', words.openStatus],
        ...STATUSES.map((one) => [one, words.status[one]] as const),
      ])}
      {choice(
        'issuer',
        words.columns.issuer,
        words.anyIssuer,
        (documents?.head.issuers ?? []).map(({ name, documents: count }) => [name, `${name} (${count})`]),
      )}
      {choice(
        'year',
        words.year,
        words.anyYear,
        (documents?.head.years ?? []).map(({ year: one, documents: count }) => [one, `${one} (${count})`]),
      )}
      {documents !== null && (
        <span class="count" role="status">
          {words.documentsFound(documents.head.total)}
        </span>
      )}
      {documents !== null && documents.head.total > 0 && (
        <Downloads query={{ documents: q, status, issuer, year }} />
      )}
    </div>
  );
}

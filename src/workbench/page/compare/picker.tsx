import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { DocumentEntry } from '../../api.js';
import { documentAt, listDocuments } from '../client.js';
import { failureWords, useShared } from '../shared.js';
import { dayIn, type Language } from '../words.js';

interface Props {
  label: string;
  /** Id of the document that is chosen, or empty. */
  chosen: string;
  onChoose: (id: string) => void;
}

/** Documents offered at once; the others are found by more words. */
const OFFERED = 20;
const TYPING_MS = 150;

/** Chooses one of the documents that were read, however many there are: what is typed searches all of them. */
export function Picker({ label, chosen, onChoose }: Props) {
  const { words, tell, language } = useShared();
  const [entry, setEntry] = useState<DocumentEntry | null>(null);
  const [question, setQuestion] = useState<string | null>(null);
  const [found, setFound] = useState<{ documents: DocumentEntry[]; total: number } | null>(null);
  const [at, setAt] = useState(0);
  const name = useId();
  const list = useRef<HTMLDivElement>(null);
  const isOpen = question !== null && found !== null;
  useEffect(() => {
    setEntry(null);
    if (chosen === '') return;
    let isOver = false;
    documentAt(chosen).then(
      (one) => {
        if (!isOver) setEntry(one);
      },
      (error: unknown) => tell(failureWords(words, error), true),
    );
    return () => {
      isOver = true;
    };
  }, [chosen, words, tell]);
  useEffect(() => {
    setFound(null);
    if (question === null) return;
    let isOver = false;
    const clock = setTimeout(() => {
      listDocuments({ status: 'ready', q: question, sort: 'fit', limit: String(OFFERED) }).then(
        ({ documents, total }) => {
          if (isOver) return;
          setFound({ documents, total });
          setAt(0);
        },
        (error: unknown) => tell(failureWords(words, error), true),
      );
    }, TYPING_MS);
    return () => {
      isOver = true;
      clearTimeout(clock);
    };
  }, [question, words, tell]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [at, found]);
  const choose = (one: DocumentEntry | undefined): void => {
    setQuestion(null);
    if (one !== undefined && one.id !== chosen) onChoose(one.id);
  };
  const onKey = (event: KeyboardEvent): void => {
    const many = found?.documents.length ?? 0;
    if (event.key === 'Escape') setQuestion(null);
    else if (event.key === 'Enter' && isOpen) choose(found.documents[at]);
    else if (event.key === 'ArrowDown' && !isOpen) setQuestion('');
    else if (event.key === 'ArrowDown') setAt(Math.min(many - 1, at + 1));
    else if (event.key === 'ArrowUp' && isOpen) setAt(Math.max(0, at - 1));
    else return;
    event.preventDefault();
  };
  return (
    <div class="picker">
      <label>
        <span>{label}</span>
        <input
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={`${name}-list`}
          aria-activedescendant={isOpen && found.total > 0 ? `${name}-${at}` : undefined}
          autocomplete="off"
          placeholder={words.chooseDocument}
          value={question ?? (entry === null ? '' : titleOf(entry))}
          onFocus={({ currentTarget }) => {
            setQuestion('');
            currentTarget.select();
          }}
          onInput={({ currentTarget }) => setQuestion(currentTarget.value)}
          onBlur={() => setQuestion(null)}
          onKeyDown={onKey}
        />
      </label>
      <div
        class="offers"
        hidden={!isOpen}
        // The input would lose the focus, and the list be gone before it is clicked.
        onMouseDown={(event) => event.preventDefault()}
      >
        <div id={`${name}-list`} ref={list} role="listbox" aria-label={label} hidden={found?.total === 0}>
          {(found?.documents ?? []).map((one, index) => (
            <div
              key={one.id}
              class="offer"
              id={`${name}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onClick={() => choose(one)}
            >
              {titleOf(one)} <small class="offer-about">{aboutOf(one, language)}</small>
            </div>
          ))}
        </div>
        {found?.total === 0 && <p class="offers-more">{words.noneFound}</p>}
        {found !== null && found.total > found.documents.length && (
          <p class="offers-more">{words.moreDocuments(found.total - found.documents.length)}</p>
        )}
      </div>
    </div>
  );
}

function titleOf({ name, summary }: DocumentEntry): string {
  return [summary?.number, summary?.title ?? name].filter(Boolean).join(' · ');
}

function aboutOf({ name, summary }: DocumentEntry, language: Language): string {
  const day = summary?.issuedOn == null ? null : dayIn(language, summary.issuedOn);
  return [summary?.issuer, day, name].filter(Boolean).join(' · ');
}

import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Compare } from './compare.js';
import { Documents } from './documents/documents.js';
import { Review } from './review/review.js';
import { SharedContext } from './shared.js';
import { Track } from './track/track.js';
import { keepLanguage, keptLanguage, WORDS } from './words.js';

const KEPT_PERSON = 'kehoach-person';
const TOLD_MS = 6_000;

/** Where the address leads: `#/d/<id>/<key>` is an item of a document, `#/compare` and `#/track` what they say. */
function placeOf(hash: string): { name: string; id: string; key: string } {
  const [name = '', id = '', key = ''] = hash.replace(/^#\/?/, '').split('/');
  return { name, id, key: decoded(key) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

export function App() {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  const [language, setLanguage] = useState(keptLanguage);
  const [person, setPerson] = useState(() => localStorage.getItem(KEPT_PERSON) ?? '');
  const [told, setTold] = useState<{ message: string; isWarning: boolean; at: number } | null>(null);
  const words = WORDS[language];
  const tell = useCallback((message: string, isWarning = false) => {
    setTold({ message, isWarning, at: Date.now() });
  }, []);
  useEffect(() => {
    const onChange = (): void => setPlace(placeOf(location.hash));
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
    keepLanguage(language);
  }, [language]);
  useEffect(() => {
    if (told === null) return;
    const clock = setTimeout(() => setTold(null), TOLD_MS);
    return () => clearTimeout(clock);
  }, [told]);
  const shared = useMemo(() => ({ language, words, person, tell }), [language, words, person, tell]);
  const link = (name: string, label: string) => (
    <a href={`#/${name}`} aria-current={place.name === name ? 'page' : undefined}>
      {label}
    </a>
  );
  return (
    <SharedContext.Provider value={shared}>
      <a
        class="skip"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {words.skip}
      </a>
      <header class="top">
        <a class="brand" href="#/">
          <img src="/icon.svg" alt="" width="24" height="24" /> kehoach
        </a>
        <nav aria-label={words.view}>
          {link('', words.documents)}
          {link('track', words.track)}
          {link('compare', words.compare)}
        </nav>
        <label class="person" title={words.personHint}>
          <span>{words.person}</span>
          <input
            value={person}
            placeholder={words.person}
            maxLength={100}
            autocomplete="name"
            onInput={({ currentTarget }) => {
              setPerson(currentTarget.value);
              localStorage.setItem(KEPT_PERSON, currentTarget.value);
            }}
          />
        </label>
        <button
          type="button"
          class="quiet"
          lang={language === 'vi' ? 'en' : 'vi'}
          onClick={() => setLanguage(language === 'vi' ? 'en' : 'vi')}
        >
          {words.switchTo}
        </button>
      </header>
      <main id="content" tabIndex={-1}>
        {place.name === 'd' ? (
          <Review key={place.id} id={place.id} item={place.key} />
        ) : place.name === 'track' ? (
          <Track />
        ) : place.name === 'compare' ? (
          <Compare />
        ) : (
          <Documents />
        )}
      </main>
      <div class="told" role="status" aria-live="polite">
        {told !== null && (
          <p key={told.at} class={told.isWarning ? 'warning' : undefined}>
            {told.message}
          </p>
        )}
      </div>
    </SharedContext.Provider>
  );
}

import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Compare } from './compare/compare.js';
import { Documents } from './documents/documents.js';
import { Review } from './review/review.js';
import { type Act, SharedContext } from './shared.js';
import { Track } from './track/track.js';
import { keepLanguage, keptLanguage, WORDS } from './words.js';

const KEPT_PERSON = 'kehoach-person';
const TOLD_MS = 6_000;
/** Where something can be done about it, there is time to do it. */
const ACT_MS = 20_000;

/** Where the address leads: `#/d/<id>/<key>` is an item of a document, `#/compare/<id>/<id>` two plans beside each other, `#/track` what it says. */
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
  const [told, setTold] = useState<{ message: string; isWarning: boolean; act: Act | null } | null>(null);
  const words = WORDS[language];
  const tell = useCallback((message: string, isWarning = false, act: Act | null = null) => {
    setTold({ message, isWarning, act });
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
    const clock = setTimeout(() => setTold(null), told.act === null ? TOLD_MS : ACT_MS);
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
            placeholder={words.personName}
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
          <Compare older={place.id} newer={place.key} />
        ) : (
          <Documents />
        )}
      </main>
      <div class="told" role="status" aria-live="polite">
        {told !== null && (
          <p class={told.isWarning ? 'warning' : undefined}>
            {told.message}
            {told.act !== null && (
              <button
                type="button"
                class="link"
                onClick={() => {
                  told.act?.act();
                  setTold(null);
                }}
              >
                {told.act.label}
              </button>
            )}
          </p>
        )}
      </div>
    </SharedContext.Provider>
  );
}

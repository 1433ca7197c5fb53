import { useEffect, useState } from 'preact/hooks';
import type { DocumentEntry } from '../../api.js';
import { documentAt } from '../client.js';
import { Downloads } from '../downloads.js';
import { failureWords, useShared } from '../shared.js';
import { dayIn, wordFor } from '../words.js';
import { Desk, loadPdfView } from './desk.js';
import { Editor } from './editor/editor.js';
import { useDesk } from './model.js';

/**
 * A document beside what was read of it.
 *
 * @param item - key of the item to show first, or empty
 */
export function Review({ id, item }: { id: string; item: string }) {
  const { words, tell, language } = useShared();
  const desk = useDesk(id);
  const [entry, setEntry] = useState<DocumentEntry | null>(null);
  const [isEditing, setEditing] = useState(false);
  const { head, failure } = desk.model;
  useEffect(() => {
    // The pages can be shown before what was read has arrived.
    void loadPdfView();
    documentAt(id).then(setEntry, (error: unknown) => tell(failureWords(words, error), true));
  }, [id, words, tell]);
  useEffect(() => {
    if (failure !== null) tell(failureWords(words, failure), true);
  }, [failure, words, tell]);
  const known = head?.entry ?? entry;
  const document = head?.document;
  const title = document?.title ?? document?.promulgates?.title ?? known?.summary?.title ?? known?.name ?? '';
  useEffect(() => {
    if (title !== '') window.document.title = `${title} · kehoach`;
    return () => {
      window.document.title = 'kehoach';
    };
  }, [title]);
  if (known === null || known.status === 'failed') {
    const why =
      known?.failure != null
        ? wordFor(words.failures, known.failure.code)
        : failure === null
          ? words.loading
          : failureWords(words, failure);
    return (
      <div class="sheet">
        <a href="#/">← {words.back}</a>
        <h1>{known?.name ?? words.source}</h1>
        <p class="empty">{why}</p>
      </div>
    );
  }
  return (
    <div class="review">
      <div class="heading">
        <a href="#/">← {words.back}</a>
        <h1>
          {title}{' '}
          <small>
            {[
              document?.issuer ?? known.summary?.issuer,
              document?.number,
              document?.issuedOn == null ? null : dayIn(language, document.issuedOn),
            ]
              .filter(Boolean)
              .join(' · ')}
          </small>{' '}
          {document !== undefined && (
            <button type="button" class="link" onClick={() => setEditing(true)}>
              {words.editHeading}
            </button>
          )}
        </h1>
        <Downloads query={{ ids: id }} />
      </div>
      <Desk entry={known} desk={desk} first={item} />
      {isEditing && document !== undefined && (
        <Editor
          subject={{ kind: 'heading', heading: document }}
          agencies={head?.agencies ?? []}
          onCancel={() => setEditing(false)}
          onSave={(lines) => {
            setEditing(false);
            if (lines.length === 0) return;
            desk.correct(lines).then(
              () => tell(words.kept),
              (error: unknown) => tell(failureWords(words, error), true),
            );
          }}
        />
      )}
    </div>
  );
}

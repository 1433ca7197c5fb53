/** Changes of documents, as the server tells them. */
import type { DocumentEntry } from '../api.js';

/**
 * Listens to changes; the browser connects again by itself. Only a page that is seen listens, since a browser keeps few connections to one
 * server and each open tab would take one for good.
 *
 * @param onChange - with null for a document that is gone
 * @param onBack - called when it listens again after a pause: what happened meanwhile was not heard
 */
export function listen(
  onChange: (entry: DocumentEntry | null, id: string) => void,
  onBack: () => void,
): () => void {
  let source: EventSource | null = null;
  let wasAway = false;
  const open = (): void => {
    source = new EventSource('/api/events');
    source.addEventListener('document', ({ data }) => {
      const entry = JSON.parse(data as string) as DocumentEntry;
      onChange(entry, entry.id);
    });
    source.addEventListener('removed', ({ data }) =>
      onChange(null, (JSON.parse(data as string) as { id: string }).id),
    );
    source.addEventListener('error', () => {
      wasAway = true;
    });
    source.addEventListener('ready', () => {
      if (wasAway) onBack();
      wasAway = false;
    });
  };
  const look = (): void => {
    if (document.visibilityState === 'visible') {
      if (source === null) open();
      return;
    }
    source?.close();
    source = null;
    wasAway = true;
  };
  look();
  document.addEventListener('visibilitychange', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    source?.close();
  };
}

import type { IngestNote } from '../../document/index.js';
import { makeLosses } from '../losses.js';

/** `![Sơ đồ tuyến kênh](so-do.png "Hình 1")` */
const PICTURE = / ?!\[([^[\]\n]{0,400})\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,200}")?\)/gu;

/** Leaves pictures out: what describes one is no statement of the document, and what it shows cannot be read. */
export function leaveOutPictures(text: string): { text: string; notes: IngestNote[] } {
  if (!text.includes('![')) return { text, notes: [] };
  const losses = makeLosses();
  const left = text.replace(PICTURE, (_, description: string) => {
    const words = description.trim();
    losses.notRead(words === '' ? 'a picture' : `a picture (${words})`);
    return '';
  });
  return { text: left, notes: losses.notes() };
}

import { basename } from 'node:path';
import { Readable } from 'node:stream';

/** Where a document's bytes are: the path of a file, the bytes themselves, or a stream of them. */
export type Content = string | Uint8Array | AsyncIterable<Uint8Array>;

/** A document to convert, with the name to note in its plan where content is not a path. */
export type Source = Content | { name: string; content: Content };

/** A source with its name: that which it was given, or that of its file. */
export function namedSource(source: Source): { name: string; content: Content } {
  if (typeof source === 'object' && 'content' in source) return source;
  return { name: typeof source === 'string' ? basename(source).normalize('NFC') : '', content: source };
}

/** Closes a stream that nobody reads any more, where it can be closed. */
export function letGo(content: Content): void {
  if (content instanceof Readable) content.destroy();
}

/** NUL, which PostgreSQL has in no text, and halves of pairs, which no encoding has. */
const UNSTORABLE = /\u0000|\p{Cs}/gu;

/**
 * JSON that PostgreSQL takes: characters it cannot hold become U+FFFD.
 *
 * @param text - the value as JSON, where it is known
 */
export function storable(value: unknown, text = JSON.stringify(value)): string {
  if (!/\\u(?:0000|d[89a-f])/u.test(text)) return text;
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'string' ? inner.replace(UNSTORABLE, '\uFFFD') : inner,
  );
}

/** The same for a text. */
export function storableText(text: string): string {
  return text.replace(UNSTORABLE, '\uFFFD');
}

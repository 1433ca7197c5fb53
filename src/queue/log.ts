/** One event of a worker. Fields are numbers, codes and keys: never a name or the words of a document. */
export type Log = (level: 'info' | 'warn' | 'error', event: string, fields?: Fields) => void;

export type Fields = Readonly<Record<string, string | number | boolean | null>>;

/** Writes events as JSON, one a line. */
export function jsonLog(write: (line: string) => void): Log {
  return (level, event, fields = {}) => {
    write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })}\n`);
  };
}

/** Hex digits of a document's hash in the log: those that are its `document_id` in the tables. */
const KEY_LENGTH = 16;

/** How a document is named in the log. */
export function logKey(sha256: string): string {
  return sha256.slice(0, KEY_LENGTH);
}

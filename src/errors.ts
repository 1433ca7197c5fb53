/** Stable codes of what can go wrong with one file. Programs match on these; people read the message. */
export type ErrorCode =
  | 'file-not-found'
  | 'file-unreadable'
  | 'file-empty'
  | 'file-too-large'
  | 'folder-unreadable'
  | 'format-unknown'
  | 'format-unsupported'
  | 'format-damaged'
  | 'format-encrypted'
  | 'timeout'
  | 'memory'
  | 'output-unwritable'
  | 'disk-full'
  | 'locked'
  | 'queue-unreachable'
  | 'store-unreachable'
  | 'store-unusable'
  | 'worker-lost'
  | 'part-missing'
  | 'usage';

/**
 * A failure with a code, for people and programs alike. Every expected failure of the library is one of these; anything
 * else that is thrown is a defect.
 */
export class KehoachError extends Error {
  readonly code: ErrorCode;
  /** What the reader can do about it, as one sentence, or null. */
  readonly hint: string | null;

  constructor(code: ErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'KehoachError';
    this.code = code;
    this.hint = options.hint ?? null;
  }
}

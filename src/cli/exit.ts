/** Exit codes of every command. */
export const EXIT = {
  /** All well. */
  ok: 0,
  /** Some document failed. */
  failed: 1,
  /** Wrong usage. */
  usage: 2,
} as const;

/** Exit codes of every command. */
export const EXIT = {
  /** All well. */
  ok: 0,
  /** Some document failed. */
  failed: 1,
  /** Wrong usage. */
  usage: 2,
  /** Stopped by Ctrl-C, as shells count it. */
  interrupted: 130,
} as const;

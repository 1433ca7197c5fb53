/** Exit codes of every command. */
export const EXIT = {
  /** All well. */
  ok: 0,
  /** Some document failed. */
  failed: 1,
  /** Wrong usage. */
  usage: 2,
  /** Nobody reads what is printed any more, as shells count it. */
  unheard: 141,
  /** Stopped by Ctrl-C, as shells count it. */
  interrupted: 130,
} as const;

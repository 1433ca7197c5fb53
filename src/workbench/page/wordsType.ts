import type { vi } from './words.vi.js';

/** Any text in the place of the Vietnamese one. */
type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { [K in keyof T]: Widened<T[K]> };
export type Words = Widened<typeof vi>;

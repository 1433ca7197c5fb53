/** A path as one line on a terminal: control characters are spelled out, as in `ke\nhoach.pdf`. */
export function printable(path: string): string {
  return path.replace(/[\p{Cc}\u2028\u2029]/gu, (character) => JSON.stringify(character).slice(1, -1));
}

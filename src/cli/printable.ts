/**
 * A path as one line on a terminal: control characters and marks of direction are spelled out, as in `ke\nhoach.pdf`. Unlike in
 * other texts they can be told from each other and typed again.
 */
export function printable(path: string): string {
  return path.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, (character) => {
    const spelled = JSON.stringify(character).slice(1, -1);
    return spelled === character ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}` : spelled;
  });
}

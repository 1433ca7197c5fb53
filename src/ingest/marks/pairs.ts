/** What stands from an opening to a closing sign, both included. Offsets are UTF-16 units. */
export interface Pair {
  start: number;
  end: number;
  /** The words between the signs. */
  inside: string;
}

/** A sign that opens or closes, or may do either. */
export interface Sign {
  start: number;
  end: number;
  opens: boolean;
  closes: boolean;
}

/**
 * Pairs each opening sign with the next one that closes, none inside another. Looks at every sign once.
 *
 * @param fits - whether the words between may stand there; where not, the closing sign is looked at as an opening one
 */
export function pairSigns(text: string, signs: readonly Sign[], fits: (inside: string) => boolean): Pair[] {
  const pairs: Pair[] = [];
  let open: Sign | null = null;
  for (const sign of signs) {
    const inside: string | null = open !== null && sign.closes ? text.slice(open.end, sign.start) : null;
    if (open !== null && inside !== null && fits(inside)) {
      pairs.push({ start: open.start, end: sign.end, inside });
      open = null;
    } else if (sign.opens) {
      open = sign;
    }
  }
  return pairs;
}

/** A text with some stretches of it written otherwise. */
export function replacePairs(text: string, pairs: readonly Pair[], write: (pair: Pair) => string): string {
  let written = '';
  let at = 0;
  for (const pair of pairs) {
    written += text.slice(at, pair.start) + write(pair);
    at = pair.end;
  }
  return written + text.slice(at);
}

/** True where no blank line stands between two signs, so that both are of one paragraph. */
export function isOneParagraph(inside: string): boolean {
  return !/\n[ \t]*\n/u.test(inside);
}

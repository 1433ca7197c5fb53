/** Words that are asked for one by one. */
export interface WordSet {
  has(word: string | undefined): boolean;
}

/**
 * The words of a list as a set, which is made at its first use: the list is read then and not before.
 *
 * @param words - the list, small letters
 */
export function wordSet(words: () => readonly string[]): WordSet {
  let kept: ReadonlySet<string> | null = null;
  return {
    has(word) {
      kept ??= new Set(words());
      return word !== undefined && kept.has(word);
    },
  };
}

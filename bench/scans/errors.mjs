// How many words and letters of a page were read wrong, whatever order they came in: engines and columns order words each in its own way.

/** The words of a text. */
export const wordsOf = (text) => text.normalize('NFC').split(/\s+/u).filter(Boolean);

/**
 * @returns `wer`: words of the page that were not read as they stand, `cer`: letters that make what was read in their place what stands there; both as
 * shares of the page. Words that were read and stand nowhere count as the letters they have.
 */
export function errorsOf(printed, read) {
  const [missed, extra] = [without(printed, read), without(read, printed)];
  let letters = 0;
  for (const word of missed) {
    const [best] = extra
      .map((other, at) => ({ at, distance: distanceOf([...word], [...other]) }))
      .sort((a, b) => a.distance - b.distance);
    if (best === undefined || best.distance >= [...word].length) letters += [...word].length;
    else {
      letters += best.distance;
      extra.splice(best.at, 1);
    }
  }
  letters += extra.reduce((sum, word) => sum + [...word].length, 0);
  const all = printed.reduce((sum, word) => sum + [...word].length, 0);
  return { wer: missed.length / Math.max(1, printed.length), cer: letters / Math.max(1, all) };
}

/** The words of one list that another does not have, as often as it does not. */
function without(words, others) {
  const left = new Map();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count === 0;
  });
}

/** Levenshtein's distance. */
function distanceOf(a, b) {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row.push(Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    above = row;
  }
  return above[b.length];
}

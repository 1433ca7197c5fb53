// The values of a plan that was read off a scan, beside those of the same document read from its own text.

/** What of an item's values a plan states: numbers, times, agencies, the number of a row. */
function valuesOf(item) {
  return [
    ...(item.measures ?? []).map(({ value, upper, unit, comparator }) => [
      'measures',
      [value, upper, unit, comparator],
    ]),
    ...(item.deadline ? [['deadline', [item.deadline.type, item.deadline.start, item.deadline.end]]] : []),
    ...['lead', 'support'].flatMap((role) =>
      (item[role] ?? []).map(({ name }) => [role, name.toLowerCase()]),
    ),
    ...(item.number == null ? [] : [['number', item.number]]),
  ].map(([field, value]) => ({ field, value: JSON.stringify(value) }));
}

/**
 * Counts values that are wrong, and that are missing, each with how many of them nothing is said of: neither among the item's `unread` nor by
 * `ocr-low-confidence`. Items that were invented are wrong values, items that were lost are missing ones.
 */
export function comparedValues(known, read) {
  const counts = {
    wrong: 0,
    wrongSilent: 0,
    missing: 0,
    missingSilent: 0,
    invented: 0,
    lost: 0,
    examples: [],
  };
  for (const kind of ['targets', 'tasks']) {
    const { pairs, lost, invented } = paired(known[kind], read[kind]);
    counts.lost += lost.length;
    counts.invented += invented.length;
    for (const [ours, theirs] of pairs) compare(ours, theirs, counts);
    for (const item of invented) compare(null, item, counts);
  }
  return counts;
}

function compare(known, read, counts) {
  const left = known === null ? [] : valuesOf(known);
  const isSaid = (field) => (read.unread ?? []).some((unread) => unread.field === field);
  for (const { field, value } of valuesOf(read)) {
    const at = left.findIndex((other) => other.field === field && other.value === value);
    if (at >= 0) left.splice(at, 1);
    else {
      counts.wrong++;
      if (!isSaid(field)) {
        counts.wrongSilent++;
        counts.examples.push(`${read.id} ${field} ${value}`);
      }
    }
  }
  for (const { field, value } of left) {
    counts.missing++;
    if (isSaid(field)) continue;
    counts.missingSilent++;
    counts.examples.push(`${read.id} ${field} ${value} is missing`);
  }
}

/** Items that say the same, best first; one below this share of common words is another. */
const ALIKE = 0.6;

function paired(known, read) {
  const words = (item) =>
    [item.number, item.objective, item.text, item.activity, ...(item.outputs ?? [])]
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}\p{N}%]+/u)
      .filter(Boolean);
  const [ours, theirs] = [known.map(words), read.map(words)];
  const all = ours.flatMap((a, i) =>
    theirs
      .map((b, j) => ({ i, j, alike: common(a, b) - Math.abs(i - j) * 1e-4 }))
      .filter(({ alike }) => alike > ALIKE),
  );
  const [taken, given] = [new Set(), new Set()];
  const pairs = [];
  for (const { i, j } of all.sort((a, b) => b.alike - a.alike)) {
    if (taken.has(i) || given.has(j)) continue;
    taken.add(i);
    given.add(j);
    pairs.push([known[i], read[j]]);
  }
  return {
    pairs,
    lost: known.filter((_, i) => !taken.has(i)),
    invented: read.filter((_, j) => !given.has(j)),
  };
}

/** Share of words two lists have in common (Dice). */
function common(a, b) {
  const left = new Map();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      hits++;
      left.set(word, count - 1);
    }
  }
  return a.length + b.length === 0 ? 1 : (2 * hits) / (a.length + b.length);
}

/** `Page 3`, `Pages 1-4, 7`. */
export function numbered(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of new Set(numbers)) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  const list = runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
  return `${new Set(numbers).size === 1 ? 'Page' : 'Pages'} ${list}`;
}

/** Orders versions of the extractor as semantic versioning does: `0.10.0` after `0.9.1`, `1.0.0-rc.1` before `1.0.0`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let at = 0; at < Math.max(left.numbers.length, right.numbers.length); at++) {
    const difference = (left.numbers[at] ?? 0) - (right.numbers[at] ?? 0);
    if (difference !== 0) return difference;
  }
  if (left.early === right.early) return 0;
  if (left.early === '' || right.early === '') return left.early === '' ? 1 : -1;
  return left.early < right.early ? -1 : 1;
}

function partsOf(version: string): { numbers: number[]; early: string } {
  const [numbers = '', ...early] = version.split('-');
  return { numbers: numbers.split('.').map(Number), early: early.join('-') };
}

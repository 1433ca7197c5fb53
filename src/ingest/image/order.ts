/** Compares names as people number pages: `trang-2.jpg` before `trang-10.jpg`; the same everywhere, whatever the language of the system. */
export function byNumber(a: string, b: string): number {
  const [ours, theirs] = [partsOf(a), partsOf(b)];
  for (const [index, part] of ours.entries()) {
    const other = theirs[index];
    if (other === undefined) return 1;
    const [x, y] = [Number(part), Number(other)];
    if (part !== other && x !== y && !Number.isNaN(x) && !Number.isNaN(y)) return x - y;
    if (part !== other) return part < other ? -1 : 1;
  }
  return ours.length - theirs.length;
}

/** Digits and what stands between them. */
function partsOf(name: string): string[] {
  return name.normalize('NFC').match(/\d+|\D+/gu) ?? [];
}

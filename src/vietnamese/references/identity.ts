/**
 * What two printings of one number share: letter case, the bar of Đ, leading zeros and the choice between `/` and `-`
 * (`1291/QĐ/TTg` is `1291/QĐ-TTg`) aside.
 */
export function numberKey(number: string): string {
  return number
    .toUpperCase()
    .replaceAll('Đ', 'D')
    .replace(/[-/.]/gu, '/')
    .replace(/^0+(?=\d)/u, '');
}

/** Keys of the short forms a number may be cited by: those of `45/2020` and `45/2020/NĐ` for `45/2020/NĐ-CP`. */
export function shortKeys(number: string): string[] {
  const parts = numberKey(number).split('/');
  return parts.slice(2).map((_, at) => parts.slice(0, at + 2).join('/'));
}

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

/** True where `short` is the beginning of `whole` up to a separator: `45/2020` of `45/2020/NĐ-CP`. */
export function isShortFor(short: string, whole: string): boolean {
  const key = numberKey(short);
  return key.includes('/') && numberKey(whole).startsWith(`${key}/`);
}

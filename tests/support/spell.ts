const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** A whole number below a thousand million in Vietnamese words. */
export function spell(value: number): string {
  const words: string[] = [];
  let rest = value;
  for (const [scale, name] of [
    [1e6, 'triệu'],
    [1e3, 'nghìn'],
  ] as const) {
    if (rest >= scale) words.push(spellGroup(Math.floor(rest / scale)), name);
    rest %= scale;
  }
  if (rest > 0) words.push(spellGroup(rest));
  return words.join(' ');
}

function spellGroup(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const unit = value % 10;
  const words: string[] = [];
  if (hundreds > 0) words.push(DIGITS[hundreds] ?? '', 'trăm');
  if (tens === 1) words.push('mười');
  if (tens > 1) words.push(DIGITS[tens] ?? '', 'mươi');
  if (unit > 0) {
    if (hundreds > 0 && tens === 0) words.push('linh');
    words.push(unit === 5 && tens > 0 ? 'lăm' : unit === 1 && tens > 1 ? 'mốt' : (DIGITS[unit] ?? ''));
  }
  return words.join(' ');
}

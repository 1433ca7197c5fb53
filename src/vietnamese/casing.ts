/** Words behind which a name follows, each of its words with a capital: `tỉnh Thanh Vân`. */
const PLACE_WORDS = new Set([
  'tỉnh',
  'thành phố',
  'huyện',
  'quận',
  'thị xã',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'quận ủy',
  'thị ủy',
]);
/** Words that open an agency's name; the word behind them has a capital too: `Sở Nội vụ`. */
const OPENERS =
  /^(bộ|sở|ban quản lý|ban|phòng|cục|tổng cục|chi cục|vụ|trung tâm|viện|văn phòng|trường|hội|liên đoàn|thanh tra)(?= )/u;
/** Names that keep their small letters behind the first word. */
const COMMON =
  /^(?:ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|tòa án nhân dân|viện kiểm sát nhân dân)/u;

/** Three letters or more that make no syllable: `PCCC`, `CNCH`, and the committees `UBND`, `HĐND`, `MTTQ`. */
const VOWELLESS = /(?<!\p{L})(?:ubnd|[bcdđghklmnpqrstvx]{3,})(?!\p{L})/gu;

/** True where a text has letters and none of them is small. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase();
}

/**
 * Gives an agency's name printed in capitals its usual case: `ỦY BAN NHÂN DÂN TỈNH THANH VÂN` → `Ủy ban nhân dân tỉnh Thanh
 * Vân`, `SỞ NỘI VỤ` → `Sở Nội vụ`. A document that writes the name in small letters elsewhere is the better source.
 */
export function restoreCase(capitals: string): string {
  let name = capitals.toLowerCase();
  const common = COMMON.exec(name)?.[0] ?? '';
  const opener = common === '' ? (OPENERS.exec(name)?.[0] ?? '') : common;
  const rest = name.slice(opener.length).replace(VOWELLESS, (word) => word.toUpperCase());
  const body = common === '' && opener !== '' ? capitalizeParts(rest) : rest;
  name = capitalize(opener) + capitalizePlaces(body);
  return capitalize(name).replace(
    /(?<!\p{L})và (\p{Ll})/gu,
    (_, letter: string) => `và ${letter.toUpperCase()}`,
  );
}

function capitalize(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** The parts of an agency's name: `văn hóa, thể thao` → `Văn hóa, Thể thao`, `lao động - thương binh` → `Lao động - Thương binh`. */
function capitalizeParts(name: string): string {
  return capitalize(name).replace(/(?<=,\s|\s-\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function capitalizePlaces(text: string): string {
  const words = text.split(' ');
  const key = (at: number): string => (words[at] ?? '').toLowerCase().replace('uỷ', 'ủy');
  let inPlace = false;
  return words
    .map((word, at) => {
      const single = PLACE_WORDS.has(key(at)) && !(key(at) === 'xã' && key(at + 1) === 'hội');
      if (single || PLACE_WORDS.has(`${key(at - 1)} ${key(at)}`)) {
        inPlace = true;
        return word;
      }
      if (PLACE_WORDS.has(`${key(at)} ${key(at + 1)}`)) return word;
      return inPlace ? capitalize(word) : word;
    })
    .join(' ');
}

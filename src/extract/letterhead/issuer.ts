import { type DocumentTree, fold, type Passage } from '../../document/index.js';
import type { Heading } from '../../plan/index.js';
import { withoutProvinceKind } from '../../vietnamese/administration.js';
import { isCapitals, restoreCase } from '../../vietnamese/casing.js';
import { commonWords } from '../../vietnamese/commonWords.js';
import { lazily } from '../../vietnamese/lazily.js';
import { bodiesOf, isOfSuperior } from '../../vietnamese/letterhead/bodies.js';
import { readNumber, readPlaceDate } from '../../vietnamese/letterhead/number.js';
import { inCapitals, letterheadWords } from '../../vietnamese/letterhead/words.js';
import { isAuthority, officeWords, withoutTerm } from '../../vietnamese/offices.js';
import { isWord, light, oneOf, opensWith, worded } from '../../vietnamese/patterns.js';
import { listed } from '../../vietnamese/sources.js';
import type { Head } from './head.js';

const person = worded(() => `^${oneOf(inCapitals(officeWords().heads))}(?!\\p{L})`, 'u');
const OPENS_AGENCY =
  '(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Văn phòng|Sở|Ban|Bộ|Cục|Chi cục|Trung tâm|Phòng|Trường|Tỉnh ủy|Thành ủy|Viện|Công ty|Tổng cục)';
const SELF_NAMED = light(
  `(?:^|[,;]\\s)(${OPENS_AGENCY} [^,;]{2,90}?)\\s(?:kính báo cáo|báo cáo|xây dựng|ban hành|đề ra|triển khai|tổ chức|thông báo|hướng dẫn)(?!\\p{L})`,
  'u',
);

type Signatory = NonNullable<Heading['signatory']>;

/**
 * The issuing body in words, from the surest place: the authority that enacts, the letterhead's last body, the caption of
 * what is attached, the opening paragraph (`… , Sở Nội vụ xây dựng kế hoạch …`).
 */
export function readIssuer(
  head: Head,
  captionIssuer: string | null,
  tree: DocumentTree,
  signatory: Signatory | null,
): string | null {
  const named = issuerNamed(head, captionIssuer, tree, signatory);
  return named === null ? null : (wholeCouncil(named, head.placeDate, tree) ?? named);
}

function issuerNamed(
  head: Head,
  captionIssuer: string | null,
  tree: DocumentTree,
  signatory: Signatory | null,
): string | null {
  const spell = (name: string): string => withOwnPlace(spelling(name, tree), head.placeDate);
  const authority = withoutTerm(fold(distinct(head.authority.map((line) => line.text)).join(' '))).replace(
    dispatches(),
    '',
  );
  const bodies = bodiesOf(head.issuerLines.map((line) => line.text));
  const body = bodies.at(-1) ?? null;
  // «ỦY BAN NHÂN DÂN TỈNH» above the preamble, «ỦY BAN NHÂN DÂN» | «TỈNH THANH VÂN» in the letterhead
  const fuller = body?.toLowerCase().startsWith(`${authority.toLowerCase()} `) === true ? body : authority;
  if (authority !== '' && (!person().test(authority) || issuesHimself(authority))) return spell(fuller);
  if (body !== null && isOfSuperior(body, bodies.at(-2))) {
    if (bodies.length > 1 || captionIssuer !== null)
      return ofSuperior(body, bodies.at(-2) ?? null, captionIssuer, spell);
    return selfNamed(head.preamble) ?? spell(body);
  }
  if (body !== null) return spell(withPlace(body, authority));
  const office = authority.replace(person(), '').trim();
  if (office !== '') return spell(office);
  return (
    (captionIssuer === null ? null : bodyOf(captionIssuer)) ??
    selfNamed(head.preamble) ??
    signedFor(signatory, spell) ??
    centralBody(head)
  );
}

/** A body whose name stands above the preamble again is named once. */
function distinct(lines: readonly string[]): string[] {
  return lines.filter((line, at) => lines.findIndex((one) => keyOfName(one) === keyOfName(line)) === at);
}

const keyOfName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, '')
    .replace(/^ubnd(?!\p{L})/u, 'ủy ban nhân dân')
    .trim();

/** Officers whose acts bear their own name. */
const issuesHimself = opensWith(() => officeWords().ownNames);

const forBody = worded(() => `^${oneOf(inCapitals(officeWords().forOthers))}[\\s.:,/]{1,3}(.{3,})$`, 'u');

/** `TM. ỦY BAN NHÂN DÂN TỈNH THANH VÂN` and `GIÁM ĐỐC SỞ Y TẾ` sign for a body whose name the letterhead lost. */
function signedFor(signatory: Signatory | null, spell: (name: string) => string): string | null {
  const body = forBody().exec(signatory?.capacity ?? '')?.[1];
  if (body !== undefined && isAuthority(body)) return spell(body);
  const office = signatory?.position?.replace(person(), '').trim() ?? '';
  return office !== signatory?.position && isAuthority(office) ? spell(office) : null;
}

/** The bodies of the state that have a symbol of their own. */
function centralBody(head: Head): string | null {
  const symbol = readNumber(head.number?.text ?? '')?.symbol ?? '';
  return CENTRAL.find(([pattern]) => pattern.test(symbol))?.[1] ?? null;
}

const CENTRAL: readonly (readonly [RegExp, string])[] = [
  [/-CP$/u, 'Chính phủ'],
  [/-TTg$/u, 'Thủ tướng Chính phủ'],
  [/^UBTVQH\d{0,2}$/u, 'Ủy ban Thường vụ Quốc hội'],
  [/^QH\d{1,2}$/u, 'Quốc hội'],
  [/-CTN$/u, 'Chủ tịch nước'],
  [/-VPCP$|^VPCP-/u, 'Văn phòng Chính phủ'],
];

/** `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH … ĐIỆN:` above a telegram's addressees. */
const dispatches = worded(() => `\\s${oneOf(letterheadWords().dispatching)}\\s?:?$`);
/** `Giám đốc Đại học Hòa Long` acts for the university. */
const headOf = worded(() => `^${oneOf(officeWords().heads)}\\s+(?=\\p{Lu})`);

function bodyOf(issuer: string): string {
  return issuesHimself(issuer) ? issuer : issuer.replace(headOf(), '');
}

/** `UBND TỈNH THANH VÂN` above `VĂN PHÒNG`: the office of that body, in the words the document has for it where it has some. */
function ofSuperior(
  office: string,
  superior: string | null,
  captionIssuer: string | null,
  spell: (name: string) => string,
): string {
  const spelled = restoreCase(office);
  if (captionIssuer?.startsWith(`${spelled} `) === true) return captionIssuer;
  if (superior === null) return spelled;
  // «VĂN PHÒNG HĐND VÀ UBND» of «UBND HUYỆN NAM SƠN»
  const above = spell(superior);
  return `${spelled} ${spelled.endsWith('UBND') ? above.replace(councilInFront(), '') : above}`;
}

const councilInFront = listed('^{councils}\\s', letterheadWords);
const isCouncil = isWord(() => letterheadWords().councils);
const ofPlace = lazily(() => {
  const { provinceKinds, districtKinds, communeKinds } = commonWords();
  return oneOf([...provinceKinds, ...districtKinds, ...communeKinds]);
});

/**
 * A bare `Ủy ban nhân dân`, with the place the document names it with where that is the place it was issued in: a cell that a crawler
 * lost, `TM. ỦY BAN NHÂN DÂN` that is all the signature says.
 */
function wholeCouncil(name: string, placeDate: Passage | null, tree: DocumentTree): string | null {
  const place = placeDate === null ? null : (readPlaceDate(placeDate.text)?.place ?? null);
  if (place === null || !isCouncil(name)) return null;
  const lower = tree.text.toLowerCase();
  for (const kind of kindsOfName(name)) {
    const opening = light(`${kind} ${ofPlace()} $`, 'u');
    for (
      let at = lower.indexOf(place.toLowerCase());
      at >= 0;
      at = lower.indexOf(place.toLowerCase(), at + 1)
    ) {
      const before = opening.exec(lower.slice(Math.max(0, at - LONGEST_COUNCIL), at));
      if (before !== null) return `${name} ${before[0].slice(kind.length + 1)}${place}`;
    }
  }
  return null;
}

const LONGEST_COUNCIL = 40;

/** The forms of a council's name in small letters. */
function kindsOfName(name: string): string[] {
  return /^h/iu.test(name) ? ['hội đồng nhân dân', 'hđnd'] : ['ủy ban nhân dân', 'uỷ ban nhân dân', 'ubnd'];
}

/** A bare `ỦY BAN NHÂN DÂN` takes the place that the enacting person's title names. */
function withPlace(body: string, authority: string): string {
  const at = authority.indexOf(body);
  return at >= 0 ? authority.slice(at) : body;
}

/** `Công ty cấp nước thanh vân` of a letterhead signed in Thanh Vân: the place's name has its capitals. */
function withOwnPlace(name: string, placeDate: Passage | null): string {
  const place = placeDate === null ? null : (readPlaceDate(placeDate.text)?.place ?? null);
  const words = place === null ? '' : withoutProvinceKind(place);
  const at = words === '' ? -1 : name.toLowerCase().indexOf(` ${words.toLowerCase()}`);
  return at < 0 ? name : `${name.slice(0, at + 1)}${words}${name.slice(at + 1 + words.length)}`;
}

/** The spelling the document uses elsewhere in small letters, else the usual one. */
function spelling(name: string, tree: DocumentTree): string {
  if (!isMostlyCapitals(name)) return name;
  const wanted = name.toLowerCase();
  const text = tree.text;
  const lower = text.toLowerCase();
  if (lower.length === text.length) {
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      const printed = text.slice(at, at + wanted.length);
      if (!isCapitals(printed) && /^\p{Lu}/u.test(printed)) return printed;
    }
  }
  return restoreCase(name.toUpperCase());
}

/** `ủY BAN NHÂN DÂN TỈNH`: legacy fonts print small letters as capitals. */
function isMostlyCapitals(name: string): boolean {
  const capitals = name.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  return capitals > letters * MOSTLY;
}

const MOSTLY = 0.6;

function selfNamed(preamble: readonly Passage[]): string | null {
  for (const { text } of preamble) {
    const match = SELF_NAMED.exec(text);
    if (match?.[1] !== undefined) return match[1];
  }
  return null;
}

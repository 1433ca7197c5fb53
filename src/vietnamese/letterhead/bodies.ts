/** Puts the lines above a document's number together to the names of bodies, the one that issues last. */

import { ruleBook } from '../../reading/index.js';
import { commonWords } from '../commonWords.js';
import { isAuthority, withoutTerm } from '../offices.js';
import { oneOf, worded } from '../patterns.js';
import { breaksOff } from '../sentences.js';
import { inCapitals, letterheadWords } from './words.js';

const placeLine = worded(() => {
  const { provinceKinds, districtKinds, communeKinds } = commonWords();
  const places = oneOf(inCapitals([...provinceKinds, ...districtKinds, ...communeKinds]));
  return `^${places}(?!\\p{L})(?! ${oneOf(inCapitals(letterheadWords().noPlaces))}(?!\\p{L}))`;
}, 'u');
const branchLine = worded(() => {
  const { provinceKinds, districtKinds, communeKinds } = commonWords();
  const places = oneOf(
    inCapitals([...provinceKinds, ...districtKinds, ...communeKinds, ...letterheadWords().areas]),
  );
  return `^${oneOf(inCapitals(letterheadWords().branches))} ${places}(?!\\p{L})`;
}, 'u');
const openBody = worded(() => `^${oneOf(inCapitals(letterheadWords().openBodies))}$`, 'u');
/** `UBND TỈNH THANH VÂN SỞ NỘI VỤ`: a body above and one below it on one line; not `MÔI TRƯỜNG`, `QUẢN LÝ THỊ TRƯỜNG`, `CƠ SỞ`. */
const superior = worded(() => `^${oneOf(inCapitals(letterheadWords().superiors))}\\s`, 'u');
const inferior = worded(() => {
  const { inferiors, noInferiors } = letterheadWords();
  return `(?<=(?<!${oneOf(inCapitals(noInferiors))})\\s)${oneOf(inCapitals(inferiors))}(?!\\p{L})(?= )`;
}, 'u');

/** `… VÀ MÔI` above `TRƯỜNG`: a word of two syllables, the second of which looks like a body. */
const endsBroken = worded(() => `(?<!\\p{L})${oneOf(inCapitals(letterheadWords().noInferiors))}$`, 'u');
const opensInferior = worded(() => `^${oneOf(inCapitals(letterheadWords().inferiors))}(?!\\p{L})`, 'u');

const SOURCE = 'Decree 30/2020/NĐ-CP, Appendix I, clause II.2; letterheads as agencies break them into lines';

/** By what a line goes on with the name above it. */
export const bodyLines = ruleBook<[above: string, line: string], true>('letterhead', [
  {
    id: 'letterhead/place-below',
    source: SOURCE,
    examples: [
      { text: 'ỦY BAN NHÂN DÂN / TỈNH VÂN SƠN', as: 'bodies', gives: ['ỦY BAN NHÂN DÂN TỈNH VÂN SƠN'] },
      { text: 'HỘI ĐỒNG NHÂN DÂN / PHƯỜNG AN LẠC', as: 'bodies', gives: ['HỘI ĐỒNG NHÂN DÂN PHƯỜNG AN LẠC'] },
    ],
    not: [
      { text: 'TRUNG ƯƠNG ĐOÀN / TỈNH ĐOÀN VÂN SƠN', as: 'bodies' },
      { text: 'ĐẢNG CỘNG SẢN / TỈNH ỦY VÂN SƠN', as: 'bodies' },
    ],
    read: (_, line) => placeLine().test(line) || null,
  },
  {
    id: 'letterhead/branch-below',
    source: SOURCE,
    examples: [
      {
        text: 'NGÂN HÀNG NHÀ NƯỚC VIỆT NAM / CHI NHÁNH TỈNH VÂN SƠN',
        as: 'bodies',
        gives: ['NGÂN HÀNG NHÀ NƯỚC VIỆT NAM CHI NHÁNH TỈNH VÂN SƠN'],
      },
    ],
    not: [{ text: 'CÔNG TY ĐIỆN LỰC VÂN SƠN / CHI NHÁNH ĐIỆN NÀ CANG', as: 'bodies' }],
    read: (_, line) => branchLine().test(line) || null,
  },
  {
    id: 'letterhead/unfinished-above',
    source: SOURCE,
    examples: [
      {
        text: 'UBND TỈNH VÂN SƠN / BAN QUẢN LÝ CÁC / KHU CÔNG NGHIỆP',
        as: 'bodies',
        gives: ['UBND TỈNH VÂN SƠN', 'BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP'],
      },
      { text: 'BAN QUẢN LÝ / KHU KINH TẾ VÂN SƠN', as: 'bodies', gives: ['BAN QUẢN LÝ KHU KINH TẾ VÂN SƠN'] },
      { text: 'CÔNG TY TNHH MTV / NHÀ MÁY NƯỚC', as: 'bodies', gives: ['CÔNG TY TNHH MTV NHÀ MÁY NƯỚC'] },
    ],
    not: [
      { text: 'UBND TỈNH VÂN SƠN / SỞ NỘI VỤ', as: 'bodies' },
      { text: 'SỞ Y TẾ / TRUNG TÂM GIÁM ĐỊNH Y KHOA', as: 'bodies' },
    ],
    read: (above) => openBody().test(above) || breaksOff(above) || null,
  },
  {
    id: 'letterhead/word-broken',
    source: SOURCE,
    examples: [
      {
        text: 'UBND TỈNH VÂN SƠN / SỞ NÔNG NGHIỆP VÀ MÔI / TRƯỜNG',
        as: 'bodies',
        gives: ['UBND TỈNH VÂN SƠN', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
      },
      {
        text: 'SỞ CÔNG THƯƠNG / CHI CỤC QUẢN LÝ THỊ / TRƯỜNG VÂN SƠN',
        as: 'bodies',
        gives: ['SỞ CÔNG THƯƠNG', 'CHI CỤC QUẢN LÝ THỊ TRƯỜNG VÂN SƠN'],
      },
    ],
    not: [{ text: 'SỞ CÔNG THƯƠNG / TRƯỜNG CAO ĐẲNG NGHỀ', as: 'bodies' }],
    read: (above, line) => (endsBroken().test(above) && opensInferior().test(line)) || null,
  },
  {
    id: 'letterhead/no-body-below',
    source: SOURCE,
    examples: [
      {
        text: 'SỞ NÔNG NGHIỆP / MÔI TRƯỜNG',
        as: 'bodies',
        gives: ['SỞ NÔNG NGHIỆP MÔI TRƯỜNG'],
      },
      { text: 'BAN CHỈ ĐẠO / CHUYỂN ĐỔI SỐ', as: 'bodies', gives: ['BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ'] },
    ],
    not: [
      { text: 'TỈNH ỦY VÂN SƠN / BAN TỔ CHỨC', as: 'bodies' },
      { text: 'BỆNH VIỆN ĐA KHOA VÂN SƠN / KHOA DƯỢC', as: 'bodies' },
      { text: 'CÔNG TY MAY VÂN SƠN / XƯỞNG CẮT', as: 'bodies' },
    ],
    read: (_, line) => !isAuthority(line) || null,
  },
]);

/** `UBND TỈNH THANH VÂN`, `SỞ NÔNG NGHIỆP VÀ` | `MÔI TRƯỜNG` are two bodies over three lines. */
export function bodiesOf(lines: readonly string[]): string[] {
  const bodies: string[] = [];
  for (const line of lines.flatMap(apart)) {
    const above = bodies.at(-1);
    if (above !== undefined && bodyLines.first(above, line) !== null)
      bodies[bodies.length - 1] = `${above} ${line}`;
    else bodies.push(line);
  }
  return committeesOf(bodies).map((body) => withoutTerm(body).replace(/(?<![\s_*-])[\s_*-]+$/u, ''));
}

/** `ĐẢNG BỘ PHƯỜNG AN LẠC` | `ĐẢNG ỦY`: the committee has the place of the Party's body above it. */
function committeesOf(bodies: readonly string[]): string[] {
  return bodies.map((body, at) => {
    const place = committee().test(body) ? partyBody().exec(bodies[at - 1] ?? '')?.[1] : undefined;
    if (place === undefined) return body;
    const kind = ofPlace().test(body);
    return `${body} ${kind ? place.replace(placeKind(), '') : place}`;
  });
}

/** `ĐẢNG ỦY`, `ỦY BAN KIỂM TRA TỈNH ỦY`, `BAN TỔ CHỨC HUYỆN ỦY` */
const committee = worded(() => {
  const { partyCommittees, partyBoards, committees } = letterheadWords();
  return `^(?:${oneOf(inCapitals(partyCommittees))}|${oneOf(inCapitals(partyBoards))} ${oneOf(inCapitals([...committees, ...partyCommittees]))})$`;
}, 'u');
/** `TỈNH ỦY`, `BAN TỔ CHỨC HUYỆN ỦY`: the kind of its place is said. */
const ofPlace = worded(() => `${oneOf(inCapitals(letterheadWords().committees))}$`, 'u');
/** `TỈNH` of `TỈNH AN LẠC`, which `TỈNH ỦY` says already. */
const placeKind = worded(() => {
  const { provinceKinds, districtKinds } = commonWords();
  return `^${oneOf(inCapitals([...provinceKinds, ...districtKinds]))}\\s`;
}, 'u');
const partyBody = worded(() => `^${oneOf(inCapitals(letterheadWords().partyBodies))}\\s(.{2,80})$`, 'u');

function apart(line: string): string[] {
  const at = superior().test(line) ? line.search(inferior()) : -1;
  if (at < 0 || !isAuthority(line.slice(at))) return [line];
  return [line.slice(0, at).trimEnd(), line.slice(at)];
}

/** Bodies that are named by whose they are. */
const owned = worded(() => `^${oneOf(inCapitals(letterheadWords().ownedBodies))}$`, 'u');
/** A committee of the Party, a people's council: its boards are named with it. */
const party = worded(() => `^${oneOf(inCapitals(letterheadWords().partySuperiors))}(?!\\p{L})`, 'u');
/** `ỦY BAN KIỂM TRA TỈNH ỦY AN LẠC`: whose board it is stands in its name. */
const namedCommittee = worded(() => ` ${oneOf(inCapitals(letterheadWords().committeeEnds))} \\p{Lu}`, 'u');
const partyBoard = worded(() => `^${oneOf(inCapitals(letterheadWords().partyBoards))}`, 'u');
const assembly = worded(() => `^${oneOf(inCapitals(letterheadWords().assemblies))}(?!\\p{L})`, 'u');
const assemblyBoard = worded(() => `^${oneOf(inCapitals(letterheadWords().assemblyBoards))}`, 'u');

/** Whose name a body's is whole with only. */
export const ofSuperiors = ruleBook<[body: string, superior: string | undefined], true>('letterhead', [
  {
    id: 'letterhead/of-its-superior',
    source: SOURCE,
    examples: [
      { text: 'UBND TỈNH VÂN SƠN / VĂN PHÒNG', as: 'superior', gives: true },
      { text: 'TỈNH ĐOÀN VÂN SƠN / BAN THƯỜNG VỤ', as: 'superior', gives: true },
    ],
    not: [
      { text: 'UBND TỈNH VÂN SƠN / SỞ NỘI VỤ', as: 'superior' },
      { text: 'TỈNH ỦY VÂN SƠN / BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ', as: 'superior' },
    ],
    read: (body) => owned().test(body) || null,
  },
  {
    id: 'letterhead/party-board',
    source: 'Guidance 36-HD/VPTW of the Party’s Central Office',
    examples: [
      { text: 'TỈNH ỦY VÂN SƠN / BAN TỔ CHỨC', as: 'superior', gives: true },
      { text: 'ĐẢNG BỘ XÃ AN LẠC / BAN XÂY DỰNG ĐẢNG', as: 'superior', gives: true },
    ],
    not: [{ text: 'SỞ NỘI VỤ / BAN TỔ CHỨC HỘI THI', as: 'superior' }],
    read: (body, superior) =>
      (party().test(superior ?? '') && partyBoard().test(body) && !namedCommittee().test(body)) || null,
  },
  {
    id: 'letterhead/council-board',
    source: SOURCE,
    examples: [
      { text: 'HỘI ĐỒNG NHÂN DÂN TỈNH VÂN SƠN / BAN PHÁP CHẾ', as: 'superior', gives: true },
      { text: 'HĐND XÃ AN LẠC / BAN KINH TẾ - XÃ HỘI', as: 'superior', gives: true },
    ],
    not: [{ text: 'UBND TỈNH VÂN SƠN / BAN DÂN TỘC', as: 'superior' }],
    read: (body, superior) => (assembly().test(superior ?? '') && assemblyBoard().test(body)) || null,
  },
]);

/** True where a body's name is whole only with that of the body above it: `VĂN PHÒNG`, a Party committee's `BAN TỔ CHỨC`. */
export function isOfSuperior(body: string, superior: string | undefined): boolean {
  return ofSuperiors.first(body, superior) !== null;
}

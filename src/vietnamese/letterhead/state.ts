/** The name of the state or the Party, and the motto, as letterheads print them (Decree 30/2020/NĐ-CP, Appendix I, cells 1 and 2). */
import { lazily } from '../lazily.js';
import { light, oneOf, oneOfAnyCase, worded } from '../patterns.js';
import { letterheadWords } from './words.js';

const DASH = '\\s{0,4}[-–—]\\s{0,4}';

/** Names without their last words: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT`. */
function cutBy(count: number, names: readonly string[]): string[] {
  return names.map((name) => name.split(' ').slice(0, -count).join(' '));
}

const inCapitals = (names: readonly string[]): string[] => names.map((name) => name.toUpperCase());

/** `Độc lập`, `Độc Lập`, `ĐỘC LẬP`. */
function asPrinted(words: string): string {
  const [first = '', ...others] = words.split(' ');
  const capital = first.charAt(0).toUpperCase() + first.slice(1);
  return oneOf([words.toUpperCase(), `${capital} ${oneOfAnyCase([others.join(' ')])}`]);
}

/** The names of the state and what a narrow column leaves of them. */
const statesOrCut = (): string[] => {
  const { states } = letterheadWords();
  return [...states, ...cutBy(1, states), ...cutBy(2, states)];
};

const mottoLine = worded(() => {
  const { states, parties, mottoes } = letterheadWords();
  const motto = `(?:${oneOf(states)}\\s*)?${mottoes.join(DASH)}`;
  return `^(?:${motto}|${oneOf([...statesOrCut(), ...parties])})[\\s._*-]*$`;
});
const youthUnion = worded(() => `^${oneOf(inCapitals(letterheadWords().youthUnions))}[\\s._*-]*$`, 'u');
/** `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT` | `NAM`. */
const stateEnd = worded(() => {
  const ends = letterheadWords().states.flatMap((name) =>
    [-1, -2].map((from) => name.split(' ').slice(from)),
  );
  return `^${oneOf([...new Set(inCapitals(ends.map((words) => words.join(' '))))])}$`;
}, 'u');

/**
 * `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, `Độc lập - Tự do - Hạnh phúc`, both on one line, `ĐẢNG CỘNG SẢN VIỆT NAM`, and the name of the Youth
 * Union, which stands in the same place of its documents.
 */
export function isMotto(text: string): boolean {
  return mottoLine().test(text) || youthUnion().test(text) || stateEnd().test(text);
}

/** The beginning of the state's name, the Party's, or the motto. */
const beginnings = worded(() => {
  const { states, parties, mottoes } = letterheadWords();
  return oneOf([...cutBy(5, states), ...parties, `${mottoes[0] ?? ''}\\s?[-–—]`]);
});

/** True where a text can hold a motto: nothing else of it needs to be looked at. */
export function mayHoldMotto(text: string): boolean {
  return beginnings().test(text);
}

const anyCase = worded(() => {
  const { states, parties, mottoes } = letterheadWords();
  return oneOf([...states, ...parties, mottoes.slice(0, 2).join(DASH)]);
});

/** True where the name of the state or the Party, or the motto, stands somewhere in a text. */
export function holdsState(text: string): boolean {
  return anyCase().test(text);
}

const printed = worded(() => {
  const { states, parties, mottoes } = letterheadWords();
  return oneOf([...inCapitals([...states, ...parties]), mottoes.slice(0, 2).map(asPrinted).join(DASH)]);
}, 'u');

/** The same as a letterhead prints it, not as a sentence does: `Căn cứ Hiến pháp nước Cộng hòa …`. */
export function printsState(text: string): boolean {
  return printed().test(text);
}

const opening = worded(() => {
  const { states, parties, mottoes } = letterheadWords();
  return `^${oneOf([...cutBy(4, states), ...parties, `${mottoes[0] ?? ''}\\s?[-–]`])}`;
});

/** True where the words begin with the state's name, which a narrow half may cut, the Party's, or the motto. */
export function opensWithState(text: string): boolean {
  return opening().test(text);
}

const firstWords = lazily(() => {
  const { states, parties, mottoes } = letterheadWords();
  return new Set([...states, ...parties, ...mottoes.slice(0, 1)].map((name) => name.split(' ')[0] ?? ''));
});

/** True for the first word of the state's name, the Party's, or the motto. */
export function mayOpenState(word: string): boolean {
  return firstWords().has(word.toLowerCase());
}

const bareState = worded(() => `^${oneOf(letterheadWords().states)}$`, 'u');

/** True for the state's name in small letters, and nothing else. */
export function isBareState(text: string): boolean {
  return bareState().test(text);
}

const wholeMotto = worded(() => `^${letterheadWords().mottoes.join(DASH)}$`);

/** `Độc lập - Tự do - Hạnh phúc`, and nothing else. */
export function isWholeMotto(text: string): boolean {
  return wholeMotto().test(text);
}

const mottoStart = worded(() => {
  const [first = '', second = ''] = letterheadWords().mottoes;
  return `(?:^${first}|${second})$`;
});
const mottoRest = worded(() => `^[-–—] ${oneOf(letterheadWords().mottoes.slice(1))}`);

/** `Độc lập` | `- Tự do - Hạnh phúc`: two lines of one motto. */
export function cutsMotto(above: string, below: string): boolean {
  return mottoStart().test(above) && mottoRest().test(below);
}

const at = lazily(() => {
  const { states, parties, mottoes } = letterheadWords();
  const motto = mottoes.map(asPrinted).join(DASH);
  const capitals = inCapitals([...statesOrCut(), ...parties]).map((name) => `${name}(?!\\p{L})`);
  const whole = [
    ...inCapitals([...states, ...parties]),
    `${oneOfAnyCase(states)}(?=\\s{0,3}${motto})`,
    motto,
  ];
  return light(`${oneOf(whole)}|${oneOf(capitals)}`, 'uy');
});

/** Offset behind the name or motto that begins exactly at an offset; null where none does. */
export function mottoEnd(text: string, from: number): number | null {
  const pattern = at();
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : null;
}

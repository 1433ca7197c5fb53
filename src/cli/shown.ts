/** What steers a terminal, or turns the order of letters around: controls but line ends and tabs, marks of direction. */
const STEERING = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Pictures of the first 32 control characters begin here, that of DEL stands apart. */
const PICTURES = 0x2400;
const PICTURE_OF_DELETE = '\u2421';
const DELETE = 0x7f;
const NO_PICTURE = '\ufffd';

/**
 * Text with what would steer a terminal shown as a sign (`␛` for escape, `�` where there is none): a document can neither colour, move nor
 * reorder what is printed. One sign for each, so that places in the text stay.
 */
export function shown(text: string): string {
  return text.replace(STEERING, (sign) => {
    const code = sign.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(PICTURES + code);
    return code === DELETE ? PICTURE_OF_DELETE : NO_PICTURE;
  });
}

/** The same for every text in a value that JSON can hold. */
export function shownIn<T>(value: T): T {
  return mapped(value) as T;
}

function mapped(value: unknown): unknown {
  if (typeof value === 'string') return shown(value);
  if (Array.isArray(value)) return value.map(mapped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [shown(key), mapped(inner)]));
}

/** Prints data: as it is for programs, with what would steer it shown on a terminal. */
export function printData(text: string): void {
  process.stdout.write(process.stdout.isTTY === true ? shown(text) : text);
}

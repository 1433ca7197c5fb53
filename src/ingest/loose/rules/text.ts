import { breaksOff } from '../../../vietnamese/sentences.js';
import { type NameState, nameState } from './names.js';
import { agencyLength, agencyShare, isTime, startsCapital, startsList, startsTime } from './words.js';

/** From this many letters on, more words behind a text do not change whether it begins as a list does. */
const LIST_SIGN = 5;

/** Letters kept of a cell's beginning and of its end. */
const MOST_LETTERS = 2_000;

/**
 * Words with what they look like, each feature read when a rule first asks for it and then kept: many rules ask the same. Cells grow line by
 * line, so that a text may be two of which one follows the other; what one of them tells is not read again.
 */
export class Text {
  readonly length: number;
  #value: string | null;
  readonly #parts: readonly [Text, Text] | null;
  #capital: boolean | undefined;
  #list: boolean | undefined;
  #small: boolean | undefined;
  #broken: boolean | undefined;
  #bracket: string | undefined;
  #name: NameState | undefined;
  #agency: number | undefined;
  #share: number | undefined;
  #time: boolean | undefined;
  #startsTime: boolean | undefined;

  constructor(value: string | readonly [Text, Text]) {
    this.#value = typeof value === 'string' ? value : null;
    this.#parts = typeof value === 'string' ? null : value;
    this.length = typeof value === 'string' ? value.length : value[0].length + 1 + value[1].length;
  }

  /** The words; of a cell that has thousands, the first and the last. */
  get value(): string {
    this.#value ??= this.#parts === null ? '' : joined(this.#parts[0].value, this.#parts[1].value);
    return this.#value;
  }

  /** `Xây dựng …` */
  get startsCapital(): boolean {
    this.#capital ??= this.#parts?.[0].startsCapital ?? startsCapital(this.value);
    return this.#capital;
  }

  /** `- Phòng Nội chính`, `a) Rà soát` */
  get startsList(): boolean {
    const first = this.#parts?.[0] ?? null;
    this.#list ??= first !== null && first.length >= LIST_SIGN ? first.startsList : startsList(this.value);
    return this.#list;
  }

  /** `hành chính …` */
  get startsSmall(): boolean {
    this.#small ??= this.#parts?.[0].startsSmall ?? /^\p{Ll}/u.test(this.value);
    return this.#small;
  }

  /** The last letter or sign. */
  get lastSign(): string {
    return this.#parts?.[1].lastSign ?? this.value.at(-1) ?? '';
  }

  /** `… kết quả của` */
  get breaksOff(): boolean {
    this.#broken ??= breaksOff(this.value);
    return this.#broken;
  }

  /** `… (nếu` */
  get leavesBracketOpen(): boolean {
    return this.lastBracket === '(';
  }

  /** The last bracket in it, '' where there is none. */
  get lastBracket(): string {
    this.#bracket ??=
      this.#parts === null
        ? lastBracket(this.value)
        : this.#parts[1].lastBracket || this.#parts[0].lastBracket;
    return this.#bracket;
  }

  /** How far the name of an agency has come with which it ends. */
  get nameState(): NameState {
    this.#name ??= nameState(this.value);
    return this.#name;
  }

  /** See {@link agencyLength}. */
  get agencyLength(): number {
    this.#agency ??= agencyLength(this.value);
    return this.#agency;
  }

  /** True where it is the name of an agency and nothing else. */
  get isAgency(): boolean {
    return this.agencyLength >= this.length - 1;
  }

  /** See {@link agencyShare}. */
  get agencyShare(): number {
    this.#share ??= agencyShare(this.value);
    return this.#share;
  }

  get isTime(): boolean {
    this.#time ??= isTime(this.value);
    return this.#time;
  }

  get startsTime(): boolean {
    this.#startsTime ??= startsTime(this.value);
    return this.#startsTime;
  }
}

/** A cell is told by its first and its last words; all of them at each of its lines would be the square of a long cell. */
function joined(above: string, below: string): string {
  const whole = `${above} ${below}`;
  return whole.length <= MOST_LETTERS * 2
    ? whole
    : `${whole.slice(0, MOST_LETTERS)} ${whole.slice(-MOST_LETTERS)}`;
}

function lastBracket(text: string): string {
  const [open, closed] = [text.lastIndexOf('('), text.lastIndexOf(')')];
  return open === closed ? '' : open > closed ? '(' : ')';
}

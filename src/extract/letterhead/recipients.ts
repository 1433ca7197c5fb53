import type { Paragraph } from '../../document/index.js';
import { isFiling, isOfRecipients } from '../../vietnamese/letterhead/lines.js';
import { readMarkers } from '../../vietnamese/markers/index.js';
import { readKindLine } from './kindLine.js';
import { holdsMotto } from './lines.js';

const LONGEST_RECIPIENT = 200;

/** The lines of a Nơi nhận list, put together as they come. */
export class Recipients {
  readonly list: string[] = [];
  /** True once a list has begun. */
  open = false;
  /** True where a line of the list has a dash: one without goes on with the line above. */
  #dashed = false;
  /** The last line without its end sign taken off. */
  #last = '';

  /** `Nơi nhận: Như trên; UBND tỉnh; Lưu: VT.` */
  addInline(words: string): void {
    this.open = true;
    for (const piece of words.split(';')) this.#push(piece);
  }

  /** @param end - offset at which the other column begins on the line */
  add(block: Paragraph, end = block.value.length): void {
    const words = block.value.slice(0, end).trimEnd();
    if (this.goesOn(block)) {
      this.#last = `${this.#last} ${words}`;
      this.list[this.list.length - 1] = bare(this.#last.replace(DASH, ''));
      return;
    }
    for (const piece of words.split(/;\s(?=[-–]\s)/u)) this.#push(piece);
    this.#dashed ||= /^[-–+•]/u.test(words);
    this.#last = words;
  }

  /** `- Thường trực Tỉnh ủy, HĐND,` | `UBND tỉnh;`: a line without a dash among dashed ones, the one above not ended. */
  goesOn(block: Paragraph): boolean {
    const text = block.value;
    if (!this.#dashed || this.list.length === 0 || text.length > LONGEST_RECIPIENT) return false;
    return (
      readMarkers(text).length === 0 &&
      !/[;.]$/u.test(this.#last) &&
      !isFiling(text) &&
      readKindLine({ text: block.value, block }, true) === null
    );
  }

  #push(words: string): void {
    const recipient = bare(words.replace(DASH, ''));
    if (recipient !== '') this.list.push(recipient);
  }
}

const DASH = /^\s*[-–+•]\s*/u;

function bare(words: string): string {
  return words.replace(/(?<![\s;.,*_])[\s;.,*_]+$/u, '').trim();
}

/** A line of the list: dashed, ended by a semicolon or a comma, or one of its usual words. */
export function isRecipient(block: Paragraph): boolean {
  const text = block.value;
  if (text.length > LONGEST_RECIPIENT || holdsMotto(block)) return false;
  if (readKindLine({ text: block.value, block }, true) !== null) return false;
  const marker = readMarkers(text)[0];
  if (marker?.kind === 'annex') return false;
  return marker?.kind === 'bullet' || /[;,]$/u.test(text) || isOfRecipients(text);
}

/** The next recipient behind the signer's lines, where the two columns were read line by line: `- Lưu: VT.` */
export function isDashed(block: Paragraph): boolean {
  return (
    isRecipient(block) &&
    readMarkers(block.value)[0]?.kind === 'bullet' &&
    /[;,.]$|\.\s\p{Lu}/u.test(block.value)
  );
}

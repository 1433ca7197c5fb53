import { layoutWords } from '../../../../vietnamese/layout/words.js';
import { isWord, oneOf, worded } from '../../../../vietnamese/patterns.js';
import type { SeenLine, SeenWord } from '../engines/types.js';
import { DOUBTED } from './agree.js';

/** Words less sure than this give no value, whatever they say. */
const UNSURE = 0.5;
/** What a form has where nothing is filled in; here what was filled in by hand and cannot be read. */
export const BLANK = '…';
/** `Số:`, with what was read of the hand's number in one breath: `Số:/f6`. */
const numberHead = worded(() => `^(${oneOf(layoutWords().symbols)}\\s?[:.])(.*)$`);
const isDayWord = isWord(() => layoutWords().days);
const isMonthWord = isWord(() => layoutWords().months);
const isYearWord = isWord(() => layoutWords().years);
/** `/CT-UBND`: the printed symbol behind the number. */
const SYMBOL = /^(\S*?)(\/\p{Lu}[\p{L}\d-]*)$/u;

/**
 * The line with a blank where a number or day was filled in by hand and what was read is no number: `Số:/f6 /CT-UBND` is `Số: … /CT-UBND`, `ngày 4Ÿ tháng 12`
 * is `ngày … tháng 12`. What is printed around it can be read so, and the blank is in doubt, which is told.
 */
export function withBlanks(line: SeenLine): SeenLine {
  return withoutDay(withoutNumber(line));
}

function withoutNumber(line: SeenLine): SeenLine {
  const [first, ...rest] = line;
  const [, head, stuck = ''] = numberHead().exec(first?.text ?? '') ?? [];
  const at = rest.findIndex(({ text }) => SYMBOL.test(text));
  if (first === undefined || head === undefined || at < 0) return line;
  const between = rest.slice(0, at);
  const [, before = '', symbol = ''] = SYMBOL.exec(rest[at]?.text ?? '') ?? [];
  const written = [stuck, ...between.map(({ text }) => text), before].join('');
  const isUnsure = [first, ...between, ...rest.slice(at, at + 1)].some(
    ({ confidence }) => confidence < UNSURE,
  );
  if (written === '' || /^\d{1,5}$/u.test(written) || !isUnsure) return line;
  const printed = rest[at] ?? first;
  return [
    { ...first, text: head },
    blankBetween(first, printed),
    { ...printed, text: symbol },
    ...rest.slice(at + 1),
  ];
}

function withoutDay(line: SeenLine): SeenLine {
  return line.map((word, index) => {
    const isDay = isDayWord(line[index - 1]?.text ?? '') && isMonthWord(line[index + 1]?.text ?? '');
    const isMonth = isMonthWord(line[index - 1]?.text ?? '') && isYearWord(line[index + 1]?.text ?? '');
    const isPrinted = /^\d{1,2}$/u.test(word.text) || word.confidence >= UNSURE;
    return (isDay || isMonth) && !isPrinted ? blank(word) : word;
  });
}

function blankBetween(left: SeenWord, right: SeenWord): SeenWord {
  return blank({
    ...left,
    box: [left.box[2], left.box[1], Math.max(left.box[2], right.box[0]), left.box[3]],
  });
}

function blank({ other: _, ...word }: SeenWord): SeenWord {
  return { ...word, text: BLANK, confidence: DOUBTED };
}

import type { IngestNote } from '../../document/index.js';
import { light } from '../../vietnamese/patterns.js';
import { isOneParagraph, pairSigns, replacePairs, type Sign } from './pairs.js';

const ELEMENT = /<(\/?)(?:s|del|strike)(?: [^<>]{0,200})?>/giu;
/** Stands where struck words stood, until their line is looked at. */
const STRUCK = '\uFFFC';
const ONLY_MARKER = light(/^(?:(?:\d{1,3}|\p{L}|[IVX]{1,5})[.)])?[\s>#*_+•.;,-]{0,40}$/u);

/**
 * Takes words that are struck through out of a text, `~~30/6/2026~~ 30/9/2026`, `<del>…</del>`, and the marker of a line of which nothing is left. A
 * lone `~` means "about".
 *
 * @returns the text without them, and a note that says how many there were
 */
export function leaveOutStruck(text: string): { text: string; notes: IngestNote[] } {
  let left = text;
  let count = 0;
  for (const signsOf of [tildes, elements]) {
    const pairs = pairSigns(left, signsOf(left), isOneParagraph);
    count += pairs.length;
    left = replacePairs(left, pairs, () => STRUCK);
  }
  if (count === 0) return { text, notes: [] };
  const lines = left.split('\n').map((line) => (line.includes(STRUCK) ? withoutStruck(line) : line));
  return { text: lines.join('\n'), notes: [struckNote(count)] };
}

/** Pairs of tildes; they open and close where they stand against a word. A longer row of them is a rule or a fence. */
function tildes(text: string): Sign[] {
  return [...text.matchAll(/~{2,}/gu)].flatMap(({ 0: sign, index }) => {
    const end = index + sign.length;
    const opens = /\S/u.test(text.charAt(end)) && !/[\p{L}\p{N}/]/u.test(text.charAt(index - 1));
    const closes = index > 0 && /\S/u.test(text.charAt(index - 1));
    return sign.length === 2 ? [{ start: index, end, opens, closes }] : [];
  });
}

function elements(text: string): Sign[] {
  if (!text.includes('<')) return [];
  return [...text.matchAll(ELEMENT)].map(({ 0: tag, 1: slash, index }) => ({
    start: index,
    end: index + tag.length,
    opens: slash === '',
    closes: slash !== '',
  }));
}

function withoutStruck(line: string): string {
  const left = line
    .replaceAll(`${STRUCK} `, '')
    .replaceAll(STRUCK, '')
    .replace(/ (?=[.,;:](?:\s|$))/gu, '');
  return ONLY_MARKER.test(left.trimStart()) && !left.includes('|') ? '' : left;
}

function struckNote(count: number): IngestNote {
  return {
    code: 'text-struck',
    severity: 'info',
    message: `Words that are struck through were left out (${count} ${count === 1 ? 'place' : 'places'}).`,
  };
}

import type { IngestNote } from '../../document/index.js';
import { light } from '../../vietnamese/patterns.js';

const KEY = light(/^[\p{L}\p{N}_-]{1,40}[ \t]*:(?:\s|$)/u);
/** What else may stand in metadata: a list, a further line of a value, a remark, nothing. */
const WITHIN = /^(?:[ \t]|-[ \t]|#|$)/u;
const FENCE = /^\s{0,3}(`{3,}|~{3,})[^`\n]{0,40}$/u;
/** Lines of metadata, at most. */
const MOST_METADATA = 200;

/** Takes off what stands around a document and is not of it: metadata on top, a code fence around the whole, comments. */
export function unframe(text: string): { text: string; notes: IngestNote[] } {
  const matter = withoutFrontMatter(text);
  const notes: IngestNote[] =
    matter === text
      ? []
      : [
          {
            code: 'content-not-read',
            severity: 'info',
            message:
              'Metadata on top of the text (front matter) is not part of the document and was left out.',
          },
        ];
  return { text: withoutComments(unfence(matter)), notes };
}

/** `---`, lines such as `title: …`, `---`, before anything else. */
function withoutFrontMatter(text: string): string {
  const lines = text.trimStart().split('\n', MOST_METADATA);
  if (lines[0]?.trim() !== '---') return text;
  const end = lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/u.test(line));
  const inside = lines.slice(1, Math.max(1, end));
  if (!inside.some((line) => KEY.test(line)) || !inside.every((line) => KEY.test(line) || WITHIN.test(line)))
    return text;
  const length = lines.slice(0, end + 1).reduce((sum, line) => sum + line.length + 1, 0);
  return text.trimStart().slice(length);
}

/** A text that stands in one code fence as a whole, as wikis and language models hand it on. */
function unfence(text: string): string {
  const lines = text.trim().split('\n');
  const open = FENCE.exec(lines[0] ?? '')?.[1];
  if (open === undefined || lines.length < 3 || lines.at(-1)?.trim() !== open) return text;
  const inside = lines.slice(1, -1);
  return inside.some((line) => FENCE.test(line)) ? text : inside.join('\n');
}

function withoutComments(text: string): string {
  let left = '';
  let at = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open + 4);
    if (close < 0) break;
    left += text.slice(at, open);
    at = close + 3;
  }
  return at === 0 ? text : left + text.slice(at);
}

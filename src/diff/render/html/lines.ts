/** One entry of the page: kind and ids, the old words, the new words, the changes. */
import type { Change } from '../../schema.js';
import type { Labels } from '../labels.js';
import type { Line, LineSide } from '../view.js';
import { escapeHtml } from './escape.js';

/** File names of the two documents, for links to their pages. */
export interface Files {
  old: string;
  new: string;
}

export function lineHtml(line: Line, labels: Labels, files: Files): string {
  const moved = line.moved && line.kind !== 'moved' ? `, ${labels.moved}` : '';
  const data = [
    `data-kind="${line.kind}"`,
    `data-theme="${escapeHtml(line.theme)}"`,
    `data-agencies="${escapeHtml(line.agencies.join('|'))}"`,
  ].join(' ');
  const theme = line.theme === '' ? '' : `<div class="theme">${escapeHtml(line.theme)}</div>`;
  const changes = line.changes.map((change) => changeHtml(change, labels)).join('');
  return `<article ${data}>
<div class="what"><span class="kind">${escapeHtml(labels.kinds[line.kind] + moved)}</span><span class="ids">${escapeHtml(idsOf(line))}</span></div>
${sideHtml(line, 'old', files.old, labels)}
${sideHtml(line, 'new', files.new, labels)}
${theme}${changes === '' ? '' : `<ul>${changes}</ul>`}
</article>`;
}

function idsOf({ old, new: next }: Line): string {
  return [...new Set([old?.ids.join(' + '), next?.ids.join(' + ')])].filter(Boolean).join(' → ');
}

function sideHtml(line: Line, side: 'old' | 'new', file: string, labels: Labels): string {
  const own = line[side];
  if (own === null) return '<p class="none">–</p>';
  const hidden = side === 'old' ? 'added' : 'removed';
  const tag = side === 'old' ? 'del' : 'ins';
  const words =
    line.words === null
      ? escapeHtml(own.text)
      : line.words
          .filter(({ op }) => op !== hidden)
          .map(({ op, text }) => (op === 'same' ? escapeHtml(text) : `<${tag}>${escapeHtml(text)}</${tag}>`))
          .join('');
  return `<p class="${side}">${words}${pagesHtml(own, file, labels)}</p>`;
}

function pagesHtml({ pages }: LineSide, file: string, labels: Labels): string {
  return pages
    .map(
      (page) =>
        ` <a class="page" href="${escapeHtml(encodeURIComponent(file))}#page=${page}">${labels.page} ${page}</a>`,
    )
    .join('');
}

function changeHtml({ field, direction, old, new: next }: Change, labels: Labels): string {
  const value = (text: string | undefined, side: string): string =>
    text === undefined ? '' : `<span class="${side}">${escapeHtml(text)}</span>`;
  const values = [value(old?.text, 'old'), value(next?.text, 'new')].filter(Boolean).join(' → ');
  return `<li><b>${escapeHtml(labels.fields[field])}</b> · ${escapeHtml(labels.directions[direction])}: ${values}</li>`;
}

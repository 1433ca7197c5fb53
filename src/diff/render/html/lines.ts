/** One entry of the page: kind and ids, the old words, the new words, the changes. */
import type { Plan } from '../../../plan/index.js';
import type { Change } from '../../schema.js';
import type { Labels } from '../labels.js';
import { aspectSentence, fieldName } from '../sentence.js';
import type { Line, LineSide } from '../view.js';
import { escapeHtml } from './escape.js';

/** The files of the two documents, for links to their pages and words. */
export interface Files {
  old: Source;
  new: Source;
}
type Source = Pick<Plan['source'], 'name' | 'format'>;

/** @param id - anchor of the entry in the page */
export function lineHtml(line: Line, id: string, labels: Labels, files: Files): string {
  const moved = line.moved && line.kind !== 'moved' ? `, ${labels.moved}` : '';
  const data = [
    `data-kind="${line.kind}"`,
    `data-theme="${escapeHtml(line.theme)}"`,
    `data-agencies="${escapeHtml(line.agencies.join('|'))}"`,
  ].join(' ');
  const theme = line.theme === '' ? '' : `<div class="theme">${escapeHtml(line.theme)}</div>`;
  const changes = [
    ...line.aspects.map((aspect) => `<li>${escapeHtml(aspectSentence(aspect, labels))}</li>`),
    ...line.facts.map(
      ({ field, text }) => `<li><b>${escapeHtml(labels.fields[field])}</b>: ${escapeHtml(text)}</li>`,
    ),
    ...line.changes.map((change) => changeHtml(change, labels)),
    ...line.twins.map((twin) => `<li>${escapeHtml(`${labels.twins} ${twin}`)}</li>`),
  ].join('');
  return `<article id="${id}" ${data}>
<div class="what"><span class="kind">${escapeHtml(labels.kinds[line.kind] + moved)}</span><span class="ids">${escapeHtml(idsOf(line))}</span></div>
${sideHtml(line, 'old', files.old, labels)}
${sideHtml(line, 'new', files.new, labels)}
${theme}${changes === '' ? '' : `<ul>${changes}</ul>`}
</article>`;
}

function idsOf({ old, new: next }: Line): string {
  return [...new Set([old?.ids.join(' + '), next?.ids.join(' + ')])].filter(Boolean).join(' → ');
}

function sideHtml(line: Line, side: 'old' | 'new', file: Source, labels: Labels): string {
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

/** Words of a link; more would make it long and find no more. */
const LINKED_WORDS = 6;

/** Links to the pages a side stands on, with its words where the viewer of the format can search; without pages to the words. */
function pagesHtml({ pages, text }: LineSide, { name, format }: Source, labels: Labels): string {
  const file = encodeURIComponent(name);
  const words = encodeURIComponent(text.split(/\s+/u, LINKED_WORDS).join(' '));
  const link = (target: string, label: string): string =>
    ` <a class="page" href="${escapeHtml(target)}">${escapeHtml(label)}</a>`;
  if (pages.length === 0)
    return format === 'html' && text !== '' ? link(`${file}#:~:text=${words}`, '↗') : '';
  return pages
    .map((page) =>
      link(`${file}#page=${page}${format === 'pdf' ? `&search=${words}` : ''}`, `${labels.page} ${page}`),
    )
    .join('');
}

function changeHtml(change: Change, labels: Labels): string {
  const { direction, old, new: next } = change;
  const value = (text: string | undefined, side: string): string =>
    text === undefined ? '' : `<span class="${side}">${escapeHtml(text)}</span>`;
  const values = [value(old?.text, 'old'), value(next?.text, 'new')].filter(Boolean).join(' → ');
  return `<li><b>${escapeHtml(fieldName(change, labels))}</b> · ${escapeHtml(labels.directions[direction])}: ${values}</li>`;
}

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
    ...line.changes.filter((change) => !isWhole(change, line)).map((change) => changeHtml(change, labels)),
    ...line.twins.map((twin) => `<li>${escapeHtml(`${labels.twins} ${twin}`)}</li>`),
  ].join('');
  return `<article id="${id}" ${data}>
<div class="what"><span class="kind">${escapeHtml(labels.kinds[line.kind] + moved)}</span><span class="ids">${escapeHtml(idsOf(line, labels))}</span></div>
${sideHtml(line, 'old', files.old, labels)}
${sideHtml(line, 'new', files.new, labels)}
${theme}${changes === '' ? '' : `<ul>${changes}</ul>`}
</article>`;
}

function idsOf({ list, old, new: next }: Line, labels: Labels): string {
  const name = (id: string): string => (list === 'document' ? partName(id, labels) : id);
  const sides = [old, next].flatMap((side) => (side === null ? [] : side.ids.map(name).join(' + ')));
  return [...new Set(sides)].filter(Boolean).join(' → ');
}

/** `issuedOn` as `ngày ban hành`, `article-2` as `điều 2`. */
function partName(id: string, labels: Labels): string {
  const [part = '', number = ''] = id.split('-');
  const fields: Readonly<Record<string, string>> = { ...labels.fields, lines: labels.line };
  const named = fields[number === '' ? part : `${part}s`];
  return named === undefined ? id : `${named} ${number}`.trim();
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
  return `<p class="${side}" data-side="${escapeHtml(labels[side])}">${words}${pagesHtml(own, file, labels)}</p>`;
}

/** Formats a browser shows itself, so that it finds words in them. */
const SHOWN_AS_TEXT: ReadonlySet<string> = new Set(['html', 'text']);
/** Words of a link; more would make it long and find no more. */
const LINKED_WORDS = 6;

/** Links to the pages a side stands on, with its words where the viewer of the format can search; without pages to the words. */
function pagesHtml({ pages, text }: LineSide, { name, format }: Source, labels: Labels): string {
  const file = encodeURIComponent(name);
  const words = encodeURIComponent(text.split(/\s+/u, LINKED_WORDS).join(' '));
  const link = (target: string, label: string, kind = 'page'): string =>
    ` <a class="${kind}" href="${escapeHtml(target)}">${escapeHtml(label)}</a>`;
  if (pages.length === 0)
    return SHOWN_AS_TEXT.has(format) && text !== ''
      ? link(`${file}#:~:text=${words}`, labels.place, 'page place')
      : '';
  return pages
    .map((page) =>
      link(`${file}#page=${page}${format === 'pdf' ? `&search=${words}` : ''}`, `${labels.page} ${page}`),
    )
    .join('');
}

/** True for a part of the document, whose words on either side are the change. */
function isWhole({ old, new: next }: Change, { list, changes, words }: Line): boolean {
  return list === 'document' && words !== null && changes.length === 1 && old !== null && next !== null;
}

function changeHtml(change: Change, labels: Labels): string {
  const { direction, old, new: next } = change;
  const value = (text: string | undefined, side: string): string =>
    text === undefined ? '' : `<span class="${side}">${escapeHtml(text)}</span>`;
  const values = [value(old?.text, 'old'), value(next?.text, 'new')].filter(Boolean).join(' → ');
  return `<li><b>${escapeHtml(fieldName(change, labels))}</b> · ${escapeHtml(labels.directions[direction])}: ${values}</li>`;
}

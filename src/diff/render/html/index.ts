/** A comparison as one self-contained page: nothing is loaded, it works from a file and prints. */

import { LIST_NAMES } from '../../lists.js';
import { type DiffKind, diffKind } from '../../schema.js';
import type { Labels } from '../labels.js';
import { type Comparison, type Line, linesOf } from '../view.js';
import { escapeHtml } from './escape.js';
import { leaderHtml } from './leader.js';
import { type Files, lineHtml } from './lines.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';

/** Kinds a reader has to ask for. */
const QUIET: ReadonlySet<DiffKind> = new Set(['unchanged']);

/** The page: summary, filters by kind, theme and agency, then the lists with both sides beside each other. */
export function renderHtml(
  comparison: Comparison,
  labels: Labels,
  only: ReadonlySet<DiffKind> | null,
): string {
  const { diff } = comparison;
  const lines = linesOf(comparison, only);
  const files: Files = { old: comparison.old.source, new: comparison.new.source };
  const places = new Map(lines.map((line, index) => [line, `d${index + 1}`]));
  const lists = LIST_NAMES.map((list) => {
    const own = lines.filter((line) => line.list === list);
    if (own.length === 0) return '';
    return `<section id="${list}"><h2>${escapeHtml(labels.lists[list])}</h2>\n${own.map((line) => lineHtml(line, places.get(line) ?? '', labels, files)).join('\n')}\n</section>`;
  });
  return `<!doctype html>
<html lang="${labels.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<title>${escapeHtml(labels.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escapeHtml(labels.title)}</h1>
<div class="sides">
<p><b>${escapeHtml(labels.old)}</b>${escapeHtml(`${diff.old.title ?? ''} (${diff.old.name})`)}</p>
<p><b>${escapeHtml(labels.new)}</b>${escapeHtml(`${diff.new.title ?? ''} (${diff.new.name})`)}</p>
</div>
${noteHtml(labels.relations[diff.relation])}
${countsHtml(comparison, labels)}
${diff.summary.same ? `<p>${escapeHtml(labels.same)}</p>` : ''}
${leaderHtml(comparison, lines, places, labels)}
</header>
${formHtml(lines, labels)}
<main>
${lists.filter(Boolean).join('\n')}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function noteHtml(note: string | null): string {
  return note === null ? '' : `<p class="note" role="note">${escapeHtml(note)}</p>`;
}

/** A line a list: how many of each kind. */
function countsHtml({ diff }: Comparison, labels: Labels): string {
  const rows = LIST_NAMES.filter((list) => diff[list].length > 0).map((list) => {
    const counts = diffKind.options
      .filter((kind) => (diff.summary[list][kind] ?? 0) > 0)
      .map(
        (kind) =>
          `<span data-kind="${kind}"><b>${diff.summary[list][kind]}</b> ${escapeHtml(labels.kinds[kind])}</span>`,
      );
    return `<dt>${escapeHtml(labels.lists[list])}</dt><dd>${counts.join(' ')}</dd>`;
  });
  return `<dl class="counts">${rows.join('\n')}</dl>`;
}

function formHtml(lines: readonly Line[], labels: Labels): string {
  const present = new Set(lines.map(({ kind }) => kind));
  const kinds = diffKind.options
    .filter((kind) => present.has(kind))
    .map((kind) => {
      const checked = QUIET.has(kind) ? '' : ' checked';
      return `<label><input type="checkbox" name="kind" value="${kind}"${checked}> ${escapeHtml(labels.kinds[kind])}</label>`;
    });
  const options = (values: readonly string[]): string =>
    [...new Set(values)]
      .filter((value) => value !== '')
      .map((value) => `<option value="${escapeHtml(value)}">${escapeHtml(value)}</option>`)
      .join('');
  const select = (name: string, label: string, values: readonly string[]): string =>
    `<label>${escapeHtml(label)} <select name="${name}"><option value="">${escapeHtml(labels.all)}</option>${options(values)}</select></label>`;
  const agencies = [...new Set(lines.flatMap((line) => line.agencies))].sort((a, b) =>
    a.localeCompare(b, 'vi'),
  );
  return `<form hidden data-shown="${escapeHtml(labels.shown)}">
<span class="kinds">${kinds.join('')}</span>
${select(
  'theme',
  labels.theme,
  lines.map(({ theme }) => theme),
)}
${select('agency', labels.agency, agencies)}
<label>${escapeHtml(labels.search)} <input type="search" name="words"></label>
<output name="count"></output>
</form>`;
}

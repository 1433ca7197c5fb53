/** One HTML page a plan: self-contained, printable, without scripts; evidence shows where a reader points. */
import type { Language, Plan } from '../../plan/index.js';
import { pageExporter } from '../pages.js';
import { escaped } from '../xml.js';
import { modelOf, type PageCell, type PageModel, type PagePart } from './model.js';
import { STYLE } from './style.js';
import { PAGE_WORDS } from './words.js';

export function htmlOf(plan: Plan, language: Language = 'vi'): string {
  const page = modelOf(plan, language);
  const words = PAGE_WORDS[language];
  return [
    `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(page.title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>`,
    `<header>\n<h1>${escaped(page.title)}</h1>\n${factsHtml(page)}\n<p class="hint">${words.hint}</p>\n</header>`,
    page.parts.length === 0 ? '' : contentsHtml(page, words.contents),
    `<main>\n${page.parts.map(partHtml).join('\n')}\n</main>`,
    page.remarks.length === 0 ? '' : remarksHtml(page, words.remarks),
    '</body>\n</html>\n',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function factsHtml({ facts }: PageModel): string {
  const each = facts.map(({ label, value }) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`);
  return `<dl>${each.join('\n')}</dl>`;
}

function contentsHtml({ parts }: PageModel, title: string): string {
  const each = parts.map(
    ({ anchor, title: part, rows }) =>
      `<li><a href="#${anchor}">${escaped(part)}</a> <small>(${rows.length})</small></li>`,
  );
  return `<nav>\n<h2>${title}</h2>\n<ol>${each.join('\n')}</ol>\n</nav>`;
}

function partHtml({ anchor, title, headings, rows }: PagePart): string {
  const head = headings.map((heading) => `<th scope="col">${escaped(heading)}</th>`).join('');
  const body = rows.map(
    ({ id, cells }) => `<tr data-id="${escaped(id)}">${cells.map(cellHtml).join('')}</tr>`,
  );
  return `<section id="${anchor}">\n<h2>${escaped(title)}</h2>\n<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n</section>`;
}

function cellHtml(cell: PageCell): string {
  const pieces = cell.map(({ text, evidence }) =>
    evidence === null
      ? escaped(text)
      : `<span class="evidence" tabindex="0" title="${escaped(evidence)}">${escaped(text)}</span>`,
  );
  return `<td>${pieces.join('<br>')}</td>`;
}

function remarksHtml({ remarks }: PageModel, title: string): string {
  const each = remarks.map(({ severity, text }) => `<li class="${severity}">${escaped(text)}</li>`);
  return `<footer>\n<h2>${title}</h2>\n<ul>${each.join('\n')}</ul>\n</footer>`;
}

export const exportHtml = pageExporter('html', (plan, { language }) => htmlOf(plan, language));

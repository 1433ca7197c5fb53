/** One Markdown page a plan (GitHub tables), safe to render: nothing of the document is taken for markup. */
import type { Language, Plan } from '../../plan/index.js';
import { pageExporter } from '../pages.js';
import { xmlText } from '../xml.js';
import { modelOf, type PageCell, type PagePart } from './model.js';
import { PAGE_WORDS } from './words.js';

const MARKUP = /[\\`*_{}[\]()#+\-!|~>.:@]/g;

/** Text in which no sign is markup: `a*b|c` is `a\*b\|c`, `<b>` is `&lt;b\>`. */
export function markdownText(text: string): string {
  return xmlText(text)
    .replace(/\s+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(MARKUP, '\\$&');
}

export function markdownOf(plan: Plan, language: Language = 'vi'): string {
  const page = modelOf(plan, language);
  const words = PAGE_WORDS[language];
  const facts = page.facts.map(({ label, value }) => `- **${markdownText(label)}:** ${markdownText(value)}`);
  const contents = page.parts.map(({ anchor, title }) => `- [${markdownText(title)}](#${anchor})`);
  const remarks = page.remarks.map(({ severity, text }) => `- ${severity}: ${markdownText(text)}`);
  return [
    `# ${markdownText(page.title)}`,
    facts.join('\n'),
    ...(contents.length === 0 ? [] : [`## ${words.contents}`, contents.join('\n')]),
    ...page.parts.map(partText),
    ...(remarks.length === 0 ? [] : [`## ${words.remarks}`, remarks.join('\n')]),
  ]
    .join('\n\n')
    .concat('\n');
}

function partText({ anchor, title, headings, rows }: PagePart): string {
  const lines = [
    headings.map(markdownText),
    headings.map(() => '---'),
    ...rows.map(({ cells }) => cells.map(cellText)),
  ];
  const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `<a id="${anchor}"></a>\n\n## ${markdownText(title)}\n\n${table}`;
}

function cellText(cell: PageCell): string {
  return cell.map(({ text }) => markdownText(text)).join('<br>');
}

export const exportMarkdown = pageExporter('md', (plan, { language }) => markdownOf(plan, language));

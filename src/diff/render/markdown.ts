/** A comparison to paste into a report or an issue. */

import { LIST_NAMES } from '../lists.js';
import { type DiffKind, diffKind } from '../schema.js';
import type { Labels } from './labels.js';
import { aspectSentence, changeSentence } from './sentence.js';
import { type Comparison, changedLines, type Line } from './view.js';

/** Headings, a table of counts, then what changed under its theme; what is unchanged is only counted. */
export function renderMarkdown(
  comparison: Comparison,
  labels: Labels,
  only: ReadonlySet<DiffKind> | null,
): string {
  const { diff } = comparison;
  const lines = changedLines(comparison, only);
  const out = [
    `# ${labels.title}`,
    '',
    `- ${labels.old}: ${escapeMarkdown(diff.old.title ?? diff.old.name)}`,
    `- ${labels.new}: ${escapeMarkdown(diff.new.title ?? diff.new.name)}`,
    '',
    `| | ${diffKind.options.map((kind) => labels.kinds[kind]).join(' | ')} |`,
    `|---|${diffKind.options.map(() => '---:').join('|')}|`,
    ...LIST_NAMES.map(
      (list) =>
        `| ${labels.lists[list]} | ${diffKind.options.map((kind) => diff.summary[list][kind] ?? 0).join(' | ')} |`,
    ),
  ];
  const note = labels.relations[diff.relation];
  if (note !== null) out.push('', escapeMarkdown(note));
  if (diff.summary.same) out.push('', labels.same);
  for (const list of LIST_NAMES) {
    const own = lines.filter((line) => line.list === list);
    if (own.length === 0) continue;
    out.push('', `## ${labels.lists[list]}`);
    let theme: string | null = null;
    for (const line of own) {
      if (line.theme !== theme) {
        theme = line.theme;
        out.push('', ...(theme === '' ? [] : [`### ${escapeMarkdown(theme)}`, '']));
      }
      out.push(...itemLines(line, labels));
    }
  }
  return `${out.join('\n')}\n`;
}

function itemLines(line: Line, labels: Labels): string[] {
  const ids = [...new Set([line.old?.ids.join('+'), line.new?.ids.join('+')])].filter(Boolean).join(' → ');
  const moved = line.moved && line.kind !== 'moved' ? `, ${labels.moved}` : '';
  const twins = line.twins.length === 0 ? '' : escapeMarkdown(` (${labels.twins} ${line.twins.join(', ')})`);
  return [
    `- **${labels.kinds[line.kind]}${moved}** ${escapeMarkdown(ids)}: ${wordsOf(line)}${twins}`,
    ...line.aspects.map((aspect) => `  - ${escapeMarkdown(aspectSentence(aspect, labels))}`),
    ...line.facts.map(({ field, text }) => `  - ${labels.fields[field]}: ${escapeMarkdown(text)}`),
    ...line.changes.map((change) => `  - ${escapeMarkdown(changeSentence(change, labels))}`),
  ];
}

function wordsOf({ words, old, new: next }: Line): string {
  if (words === null) return escapeMarkdown((next ?? old)?.text ?? '');
  return words
    .map(({ op, text }) => {
      const [lead, body, tail] = [
        text.match(/^\s*/)?.[0] ?? '',
        text.trim(),
        text.slice(text.trimEnd().length),
      ];
      if (op === 'same' || body === '') return escapeMarkdown(text);
      return op === 'removed'
        ? `${lead}~~${escapeMarkdown(body)}~~${tail}`
        : `${lead}**${escapeMarkdown(body)}**${tail}`;
    })
    .join('');
}

/** Signs that Markdown would read as marks. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

import type { Explained, Explanation } from './index.js';

/** What people read beside the values, in both languages. */
const WORDS = {
  en: {
    words: 'words',
    page: 'page',
    at: 'characters',
    rule: 'rule',
    example: 'example',
    source: 'source',
    unread: 'not read',
    considered: 'not taken',
    as: 'as',
  },
  vi: {
    words: 'đọc từ',
    page: 'trang',
    at: 'ký tự',
    rule: 'quy tắc',
    example: 'ví dụ',
    source: 'nguồn',
    unread: 'chưa đọc được',
    considered: 'không lấy',
    as: 'ở',
  },
} as const;

export type ExplainLanguage = keyof typeof WORDS;

/** The explanation as text for the terminal. */
export function renderExplanation(
  { id, text, values, unread, considered }: Explanation,
  language: ExplainLanguage,
): string {
  const words = WORDS[language];
  const blocks = [
    ...values.map((value) => valueLines(value, value.field, language)),
    ...unread.map((value) => valueLines(value, `${words.unread}: ${value.field}`, language)),
    ...considered.map(({ field, words: printed, rule }) => [
      `  ${words.considered}: “${printed}” (${field})`,
      ...(rule === null ? [] : ruleLines(rule, language)),
    ]),
  ];
  return [`${id}  ${text}`, ...blocks.flat(), ''].join('\n');
}

function valueLines(value: Explained, field: string, language: ExplainLanguage): string[] {
  const words = WORDS[language];
  const shown = typeof value.value === 'string' ? value.value : JSON.stringify(value.value);
  const lines = [`  ${field}: ${shown}${value.basis === null ? '' : ` [${value.basis}]`}`];
  value.words.forEach((printed, index) => {
    const span = value.spans[index];
    const page = span?.page == null ? '' : `${words.page} ${span.page}, `;
    const place = span === undefined ? '' : ` (${page}${words.at} ${span.start}–${span.end})`;
    lines.push(`    ${words.words}: “${printed}”${place}`);
  });
  return value.rule === null ? lines : [...lines, ...ruleLines(value.rule, language)];
}

function ruleLines(
  { id, source, example }: NonNullable<Explained['rule']>,
  language: ExplainLanguage,
): string[] {
  const words = WORDS[language];
  const lines = [`    ${words.rule}: ${id}`];
  if (example !== null) {
    const where = example.as === undefined ? '' : ` (${words.as} ${example.as})`;
    lines.push(`    ${words.example}: “${example.text}”${where} → ${JSON.stringify(example.gives)}`);
  }
  if (source !== '') lines.push(`    ${words.source}: ${source}`);
  return lines;
}

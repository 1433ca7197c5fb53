import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { boundMarks, putMarksBack } from './marks.js';

/** What each rule that finds bare addresses needs in a text to find any. */
const ADDRESS_RULES: Readonly<Record<string, RegExp>> = {
  wwwAutolink: /www\./iu,
  protocolAutolink: /https?:\/\//iu,
  emailAutolink: /@/u,
};

/**
 * Makes a parser of Markdown: CommonMark with GFM tables, footnotes, strikethrough and bare addresses. Marks by the thousand in one block mean nothing to it.
 *
 * @param source - the whole text whose stretches will be parsed, cleaned
 */
export async function createParser(source: string): Promise<(stretch: string) => Root> {
  const [{ unified }, { default: remarkParse }, { default: remarkGfm }] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
  ]);
  const parser = unified().use(remarkParse).use(remarkGfm).use(leaveOutAddressRules, source).freeze();
  return (stretch) => {
    const bound = boundMarks(stretch);
    const tree = parser.parse(bound);
    if (bound !== stretch) putMarksBack(tree);
    return tree;
  };
}

/**
 * Takes the rules for bare addresses out where the source can hold none: one of them tries every letter, which costs more
 * than the rest of the parser. Turning addresses into links afterwards is left out as well, for only their words are read.
 */
const leaveOutAddressRules: Plugin<[string]> = function (source) {
  const needless = new Set(
    Object.entries(ADDRESS_RULES).flatMap(([name, needed]) => (needed.test(source) ? [] : [name])),
  );
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => {
    const kept = Object.entries(extension.text ?? {}).map(
      ([code, rules]) => [code, [rules ?? []].flat().filter(({ name = '' }) => !needless.has(name))] as const,
    );
    return { ...extension, text: Object.fromEntries(kept.filter(([, rules]) => rules.length > 0)) };
  });
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map(({ transforms: _, ...extension }) => extension);
};

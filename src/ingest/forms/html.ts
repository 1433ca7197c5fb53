import type { Block } from '../../document/index.js';
import type { Form, ReadHtml } from './types.js';

const OPEN = /<table\b/giu;
const CLOSE = /<\/table\s*>/giu;
/** Tables in one another that are still tables; more that stay open are a broken file. */
const DEEPEST = 20;

/** An HTML table inside a text or Markdown, as converters write tables with merged cells; blank lines may stand in it. */
export const html: Form = {
  name: 'HTML table',
  end: (lines, at) => {
    if (!/^\s*(?:<(?:div|center|p|figure)\b[^<>]{0,200}>\s*)?<table\b/iu.test(lines[at]?.text ?? ''))
      return at;
    let open = 0;
    for (let end = at; end < lines.length; end++) {
      const text = lines[end]?.text ?? '';
      if (open > DEEPEST) return at;
      open += (text.match(OPEN)?.length ?? 0) - (text.match(CLOSE)?.length ?? 0);
      if (open <= 0) return end + 1;
    }
    return at;
  },
  read: (lines, readHtml) => readHtml(lines.map(({ text }) => text).join('\n')),
};

/**
 * Loads what reads HTML.
 *
 * @param text - the whole text
 * @returns a reader that gives nothing where the text holds no table
 */
export async function htmlReader(text: string): Promise<ReadHtml> {
  if (!/<table\b/iu.test(text)) return () => [];
  const [{ loadHtmlParser }, { readBlocks }] = await Promise.all([
    import('../html/syntax.js'),
    import('../html/blocks.js'),
  ]);
  const parse = await loadHtmlParser();
  return (piece): Block[] => readBlocks(parse(piece.replaceAll('**', ''), 'piece')).blocks;
}

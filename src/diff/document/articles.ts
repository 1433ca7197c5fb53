import type { Plan } from '../../plan/index.js';
import { type Context, compareTexts } from '../changes/index.js';
import { pairUp } from '../changes/lists.js';
import { commonShare } from '../changes/outputs.js';
import type { DiffEntry } from '../schema.js';
import { documentEntry } from './entry.js';

type Heading = Plan['document'];
type Article = Heading['articles'][number];

/** From this share of common words on an article is the same under another number. */
const SAME_ARTICLE = 0.6;

/** Articles of equal words, then by likeness, then by number. */
export function compareArticles(old: Heading, next: Heading, context: Context): DiffEntry[] {
  const { keyOf } = context.wording;
  const {
    pairs,
    old: gone,
    next: come,
  } = pairUp(old.articles, next.articles, [
    (a, b) => keyOf(a.text) === keyOf(b.text),
    (a, b) => a.number === b.number && commonShare(a.text, b.text) >= SAME_ARTICLE / 2,
    (a, b) => commonShare(a.text, b.text) >= SAME_ARTICLE,
  ]);
  const id = ({ number }: Article): string => `article-${number}`;
  const compare = (a: Article | null, b: Article | null) =>
    compareTexts(
      'articles',
      { text: a?.text ?? null, spans: [] },
      { text: b?.text ?? null, spans: [] },
      context,
    );
  return [
    ...pairs.map(([a, b]) => documentEntry(id(a), id(b), compare(a, b))),
    ...gone.map((one) => documentEntry(id(one), null, compare(one, null))),
    ...come.map((one) => documentEntry(null, id(one), compare(null, one))),
  ];
}

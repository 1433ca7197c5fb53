/** The new plan's text against the old one's as a Word file with tracked changes, the form in which changes are signed off. */
import { DeletedTextRun, Document, HeadingLevel, InsertedTextRun, Packer, Paragraph, TextRun } from 'docx';
import { compareWords } from '../changes/words.js';
import type { Change, WordRun } from '../schema.js';
import type { Labels } from './labels.js';
import { fieldName } from './sentence.js';
import { type Comparison, type Line, linesOf } from './view.js';

/** Who made the changes, and when: a comparison has no author and no clock. */
const BY = 'kehoach';
const AT = '1980-01-01T00:00:00Z';

type Run = TextRun | InsertedTextRun | DeletedTextRun;

/** Lists that are the text of the document; agencies stand in its statements. */
const TEXT = new Set(['sections', 'targets', 'tasks', 'results', 'statements']);

/** A paragraph a statement in the new plan's order, taken-out and put-in words as revisions; below it the values that changed. */
export async function renderDocx(comparison: Comparison, labels: Labels): Promise<Uint8Array> {
  const revisions = createRevisions();
  const lines = linesOf(comparison);
  const paragraphs = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(labels.title)] }),
    ...lines
      .filter(({ list, kind }) => list === 'document' && kind !== 'unchanged')
      .flatMap((line) => valuesOf(line, labels, revisions)),
    ...inOrder(lines.filter(({ list }) => TEXT.has(list))).flatMap((line) => [
      statementOf(line, revisions),
      ...valuesOf(line, labels, revisions),
    ]),
  ];
  const file = new Document({ creator: BY, title: labels.title, sections: [{ children: paragraphs }] });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** Makes runs, every revision with a number of its own. */
type Revisions = (run: WordRun, italics?: boolean) => Run;

function createRevisions(): Revisions {
  let id = 0;
  return ({ op, text }, italics = false) => {
    if (op === 'same') return new TextRun({ text, italics });
    id += 1;
    const revision = { text, italics, id, author: BY, date: AT };
    return op === 'added' ? new InsertedTextRun(revision) : new DeletedTextRun(revision);
  };
}

function statementOf(line: Line, revise: Revisions): Paragraph {
  const children = runsOf(line).map((run) => revise(run));
  return line.list === 'sections'
    ? new Paragraph({ heading: HeadingLevel.HEADING_2, children })
    : new Paragraph({ children });
}

function runsOf({ words, old, new: next }: Line): WordRun[] {
  if (words !== null) return words;
  if (next === null) return [{ op: 'removed', text: old?.text ?? '' }];
  return [{ op: old === null ? 'added' : 'same', text: next.text }];
}

/** `chủ trì: ~~Sở A~~ Sở B`, a paragraph a value. */
function valuesOf(line: Line, labels: Labels, revise: Revisions): Paragraph[] {
  const op = line.new === null ? 'removed' : 'added';
  const paragraph = (name: string, runs: readonly WordRun[]): Paragraph =>
    new Paragraph({
      indent: { left: 567 },
      children: [revise({ op: 'same', text: `${name}: ` }, true), ...runs.map((run) => revise(run, true))],
    });
  return [
    ...line.facts.map(({ field, text }) => paragraph(labels.fields[field], [{ op, text }])),
    ...line.changes
      .filter(({ field }) => field !== 'group')
      .map((change) => paragraph(fieldName(change, labels), changeRuns(change))),
  ];
}

function changeRuns({ words, old, new: next }: Change): WordRun[] {
  if (words !== null) return words;
  if (old !== null && next !== null) return compareWords(old.text, next.text);
  return old === null ? [{ op: 'added', text: next?.text ?? '' }] : [{ op: 'removed', text: old.text }];
}

/** By where they stand in the new text; what was taken out behind what stood before it. */
function inOrder(lines: readonly Line[]): Line[] {
  const kept = lines.filter(({ old, new: next }) => old !== null && next !== null);
  const anchors = kept
    .map(({ old, new: next }) => ({ from: old?.start ?? 0, to: next?.start ?? 0 }))
    .sort((a, b) => a.from - b.from);
  const places = new Map(
    lines.map((line) => {
      if (line.new !== null) return [line, line.new.start];
      const from = line.old?.start ?? 0;
      const before = anchors.filter((one) => one.from < from).at(-1);
      return [line, (before?.to ?? -1) + 0.5];
    }),
  );
  return [...lines].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

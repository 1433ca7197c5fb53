import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { DocumentTree, Passage } from '../document/index.js';
import type { Severity } from '../plan/index.js';
import type { ItemWords, SectionDraft } from './draft.js';
import type { Begun, Draft, Lists, Outlined, Purposed } from './stages.js';

declare module 'vfile' {
  interface DataMap {
    draft: Begun;
  }
}

/** One step of the extractor: reads the tree, writes the draft. */
export type Pass = Plugin<[], DocumentTree>;

/** A pass that needs no more of the draft than `Finds`, and what it adds to it. */
export type Step<Finds extends Begun, Adds> = Pass & {
  /** Gives what is added; the pass puts it into the draft. */
  run: (draft: Finds, tree: DocumentTree) => Adds;
};

/** The draft that travels with the file, as all passes together leave it; made at its first use. */
export function draftOf(file: VFile, tree: DocumentTree): Draft {
  file.data.draft ??= { body: [...tree.children], diagnostics: [], uses: new Map() };
  return reached<Draft>(file.data.draft);
}

/**
 * Makes a unified plugin from a function over tree and draft.
 *
 * @param name - the pass's name, as it appears in timings
 */
export function definePass(name: string, run: (draft: Draft, tree: DocumentTree) => void): Pass {
  const plugin: Pass = () => (tree, file) => {
    run(draftOf(file, tree), tree);
  };
  Object.defineProperty(plugin, 'name', { value: name });
  return plugin;
}

/** Makes one of the extractor's own passes: it names the stage of the draft that it works on, and gives what the next one has more. */
export function step<Finds extends Begun, Adds>(
  name: string,
  run: (draft: Finds, tree: DocumentTree) => Adds,
): Step<Finds, Adds> {
  const plugin = definePass(name, (draft, tree) => {
    Object.assign(draft, run(reached<Finds>(draft), tree));
  });
  return Object.assign(plugin, { run });
}

/** Passes in the order they run, and what they have made. */
export interface Line<Made extends Begun> {
  passes: readonly Pass[];
  /** The same passes and one more, which must find in the draft what it reads. */
  next: <Adds>(pass: Step<Made, Adds>) => Line<Adds extends object ? Made & Adds : Made>;
}

/** A line of passes that begins with a draft of which nothing is read. */
export function line<Made extends Begun = Begun>(passes: readonly Pass[] = []): Line<Made> {
  return { passes, next: (pass) => line([...passes, pass]) };
}

/** The passes of a line that makes the whole of a draft. */
export function whole({ passes }: Line<Draft>): readonly Pass[] {
  return passes;
}

/** Gives every item what a pass reads of it. */
export function give<Item extends ItemWords, More extends object>(
  { items, labelLines, statements }: Lists<Item>,
  read: (item: Item) => More,
): Lists<Item & More> {
  for (const item of items) Object.assign(item, read(item));
  return reached<Lists<Item & More>>({ items, labelLines, statements });
}

/** Gives every section what a pass reads of it. */
export function giveSections(
  { outline, sections }: Pick<Outlined, 'outline' | 'sections'>,
  read: () => Pick<SectionDraft, 'role' | 'roleStated'>,
): Pick<Purposed, 'outline' | 'sections'> {
  for (const section of sections) Object.assign(section, read());
  return reached<Pick<Purposed, 'outline' | 'sections'>>({ outline, sections });
}

/** The same object as the stage it has come to. No other place says so; the order of the passes proves it. */
function reached<Stage>(draft: object): Stage {
  return draft as Stage;
}

/** Notes something the reader should check. */
export function diagnose(
  draft: Pick<Begun, 'diagnostics'>,
  code: string,
  severity: Severity,
  message: string,
  ...passages: Passage[]
): void {
  draft.diagnostics.push({ code, severity, message, passages });
}

import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url));

/** The folder of real documents that stands beside the project in places, or null. */
export const CORPUS: string | null = existsSync(`${SHARED}/corpus`) ? `${SHARED}/corpus` : null;
/** The program that scores a plan against a reference answer, or null. */
export const SCORER: string | null = existsSync(`${SHARED}/score/score.mjs`)
  ? `${SHARED}/score/score.mjs`
  : null;

/** What to say where the documents are not there. */
export const WITHOUT_CORPUS = 'skipped: the real documents are not here (../shared/corpus)';

/** Paths of the documents in folders of the corpus, sorted by name; none where there is no corpus. */
export function corpusFiles(...folders: string[]): string[] {
  if (CORPUS === null) return [];
  return folders.flatMap((folder) => {
    const path = `${CORPUS}/${folder}`;
    if (!existsSync(path)) return [];
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:txt|md|html|docx?|pdf)$/u.test(entry.name))
      .map((entry) => `${path}/${entry.name}`)
      .sort();
  });
}

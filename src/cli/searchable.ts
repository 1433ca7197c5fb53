import type { OcrEngine, OcrMode } from '../ingest/pdf/recognise/options.js';
import { ocrOptions } from './batchOptions.js';
import { EXIT } from './exit.js';
import { failureLine } from './failure.js';

/** Writes one scan anew with the words read off it as an invisible text, and its plan where it was asked for. */
export async function toSearchable(
  path: string,
  target: string,
  flags: { ocr: OcrMode; ocrEngine: OcrEngine; stdout?: boolean },
): Promise<void> {
  const [{ convert }, { searchable }, { replacing }, { planText }, { readFile, writeFile }] =
    await Promise.all([
      import('../convert.js'),
      import('../ingest/searchable.js'),
      import('../files/index.js'),
      import('./output.js'),
      import('node:fs/promises'),
    ]);
  try {
    const pages: Parameters<typeof searchable>[1][number][] = [];
    const { plan } = await convert(path, { ...ocrOptions(flags), onPage: (page) => pages.push(page) });
    const written = await searchable(await readFile(path), pages);
    await replacing(target, (temporary) => writeFile(temporary, written));
    if (flags.stdout === true) process.stdout.write(planText(plan));
    process.exitCode = EXIT.ok;
  } catch (error) {
    process.stderr.write(`${failureLine(path, error)}\n`);
    process.exitCode = EXIT.failed;
  }
}

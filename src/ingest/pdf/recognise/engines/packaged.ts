import { createRequire } from 'node:module';
import type { Worker } from 'tesseract.js';
import { modelFolder, PACKAGED_MODEL } from './model.js';
import { pgmOf } from './pgm.js';
import { linesOfTsv } from './tsv.js';
import { type Recogniser, SEGMENTATION, type SeenLine } from './types.js';

/** tesseract.js, which works from the package's own files: no network, nothing written, one thread of its own. */
export async function packagedRecogniser(): Promise<Recogniser> {
  const { createWorker } = await import('tesseract.js');
  const worker = await createWorker('vie', 1, { langPath: modelFolder(), gzip: true, cacheMethod: 'none' });
  return {
    name: 'tesseract.js',
    version: versionOf('tesseract.js'),
    model: `vie ${PACKAGED_MODEL}`,
    async read(pictures, layout, dpi) {
      await worker.setParameters({
        tessedit_pageseg_mode: `${SEGMENTATION[layout]}` as Tesseract.PSM,
        user_defined_dpi: `${Math.round(dpi)}`,
      });
      const found: SeenLine[][] = [];
      for (const picture of pictures) found.push(await linesOn(worker, pgmOf(picture)));
      return found;
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

async function linesOn(worker: Worker, picture: Buffer): Promise<SeenLine[]> {
  const { data } = await worker.recognize(picture, {}, { text: false, tsv: true });
  return linesOfTsv(data.tsv ?? '', 1)[0] ?? [];
}

function versionOf(name: string): string {
  const { version }: { version?: unknown } = createRequire(import.meta.url)(`${name}/package.json`);
  return typeof version === 'string' ? version : 'unknown';
}

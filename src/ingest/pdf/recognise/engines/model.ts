import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The language data that comes with the package: `vie.traineddata.gz` in a folder named for its kind. */
export const PACKAGED_MODEL = '4.0.0_best_int';

/** The folder of the packaged language data. */
export function modelFolder(): string {
  const home = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json'));
  return join(home, PACKAGED_MODEL);
}

/** The packaged language data, still compressed. */
export function packedModel(): Promise<Buffer> {
  return readFile(join(modelFolder(), 'vie.traineddata.gz'));
}

import { KehoachError } from '../../../../errors.js';
import { loadPart } from '../../../../parts.js';
import type { OcrEngine } from '../options.js';
import type { Readers } from '../page.js';
import { packagedRecogniser } from './packaged.js';
import { systemRecogniser, systemVersion } from './system.js';
import type { Recogniser } from './types.js';

export type { Recogniser } from './types.js';

/**
 * The engines to read by. The system's tesseract reads the second time with the packaged language data; tesseract.js has only these, and
 * a second reading of its own is of the single pieces.
 *
 * @throws KehoachError `usage` where the engine asked for is not there, `part-missing` where the packaged data are not
 */
export async function openReaders(engine: OcrEngine): Promise<Readers> {
  const version = engine === 'tesseract.js' ? null : await systemVersion();
  if (version !== null) {
    const first = await systemRecogniser(version, 'installed');
    return { first, second: await loadPart('scans', () => systemRecogniser(version, 'packaged')) };
  }
  if (engine === 'tesseract') {
    throw new KehoachError('usage', 'There is no tesseract with Vietnamese language data on the PATH.', {
      hint: 'Install it (apt-get install tesseract-ocr tesseract-ocr-vie), or use --ocr-engine tesseract.js.',
    });
  }
  const first = await loadPart('scans', packagedRecogniser);
  return { first, second: first };
}

/** Closes both. */
export async function closeReaders({ first, second }: Readers): Promise<void> {
  await first.close();
  if (second !== first) await second.close();
}

/** `tesseract 5.3.0 (vie), again with vie 4.0.0_best_int`. */
export function named({ first, second }: Readers): string {
  const again = second.model === first.model ? '' : `, numbers again with ${second.model}`;
  return `${label(first)}${again}`;
}

function label({ name, version, model }: Recogniser): string {
  return `${name} ${version} (${model})`;
}

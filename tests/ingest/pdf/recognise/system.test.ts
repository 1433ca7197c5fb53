import { expect, test } from 'vitest';
import { systemVersion, tsvOf } from '../../../../src/ingest/pdf/recognise/engines/system.js';

const hasTesseract = (await systemVersion()) !== null;

test.skipIf(!hasTesseract)('tesseract that fails, or takes too long, ends with a code', async () => {
  await expect(tsvOf(['there-is-no-such-picture.pgm', '-'])).rejects.toMatchObject({
    name: 'KehoachError',
    code: 'format-damaged',
  });
  await expect(tsvOf(['-', '-'], 50)).rejects.toMatchObject({ name: 'KehoachError', code: 'timeout' });
});

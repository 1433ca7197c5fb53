/** Reads the documents it is sent, one at a time, and says how each ended and the most memory it has held. */
import { convert } from '../../dist/convert.js';
import { KehoachError } from '../../dist/errors.js';

process.on('disconnect', () => process.exit());
process.on('message', async ({ bytes, format, recognises }) => {
  const outcome = { end: 'read', stack: null };
  try {
    const { text } = await convert(bytes, {
      format,
      ocr: { mode: recognises ? 'auto' : 'off', engine: 'auto' },
    });
    if (text.trim() === '') outcome.end = 'read, empty';
  } catch (error) {
    outcome.end = error instanceof KehoachError ? error.code : 'crash';
    if (outcome.end === 'crash') outcome.stack = String(error?.stack ?? error);
  }
  process.send({ ...outcome, peak: process.resourceUsage().maxRSS / 1024 });
});

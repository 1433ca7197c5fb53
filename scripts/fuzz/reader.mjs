/** Reads the documents it is sent, one at a time, and says how each ended, what it took and the most memory it has held. */
import { convert } from '../../dist/convert.js';
import { KehoachError } from '../../dist/errors.js';

process.on('disconnect', () => process.exit());
process.on('message', async ({ bytes, format, recognises }) => {
  const outcome = { end: 'read', stack: null };
  const before = process.cpuUsage();
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
  const { user, system } = process.cpuUsage(before);
  const spent = (user + system) / 1000;
  process.send({ ...outcome, spent, peak: process.resourceUsage().maxRSS / 1024 });
});

/** Reads the files it is sent, one at a time, and says how each ended: read, refused with a code, or crashed. */
import { parentPort } from 'node:worker_threads';
import { KehoachError } from '../../dist/errors.js';
import { readDocx } from '../../dist/ingest/docx/index.js';

parentPort.on('message', async (bytes) => {
  try {
    const { blocks } = await readDocx(bytes);
    parentPort.postMessage({ end: blocks.length > 0 ? 'read' : 'read, empty' });
  } catch (error) {
    const expected = error instanceof KehoachError;
    parentPort.postMessage({
      end: expected ? error.code : 'crash',
      stack: expected ? null : String(error?.stack ?? error),
    });
  }
});

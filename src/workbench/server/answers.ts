/** Answers that are files. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';

/** A page opened from an address of this server could otherwise run what a document says. */
const INERT = { 'Content-Security-Policy': "default-src 'none'; sandbox" };

/** What was made, to be kept under a name. */
export function download(name: string, content: string | Uint8Array): Response {
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), {
    headers: {
      ...INERT,
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': attachment(name),
    },
  });
}

/**
 * A file, or the one range of bytes that was asked for: a viewer of a long scan takes the pages it shows.
 *
 * @param range - the request's header, `bytes=0-99`; one that is not understood gets the whole file
 */
export async function fileAnswer(
  path: string,
  { name, type, range }: { name: string; type: string; range: string | undefined },
): Promise<Response> {
  const { size } = await stat(path);
  const headers = {
    ...INERT,
    'Content-Type': type,
    'Content-Disposition': attachment(name),
    'Accept-Ranges': 'bytes',
  };
  const asked = /^bytes=(\d+)-(\d*)$/.exec(range ?? '');
  if (asked === null)
    return new Response(streamOf(path, 0, size - 1), {
      headers: { ...headers, 'Content-Length': `${size}` },
    });
  const start = Number(asked[1]);
  const end = Math.min(size - 1, asked[2] === '' ? size - 1 : Number(asked[2]));
  if (start > end)
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${size}` } });
  return new Response(streamOf(path, start, end), {
    status: 206,
    headers: {
      ...headers,
      'Content-Length': `${end - start + 1}`,
      'Content-Range': `bytes ${start}-${end}/${size}`,
    },
  });
}

/** RFC 6266: the name in UTF-8, percent-encoded, so that no character of it can end the header. */
function attachment(name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}

function streamOf(path: string, start: number, end: number): ReadableStream {
  // An empty file has no last byte to name.
  const stream = end < start ? createReadStream(path) : createReadStream(path, { start, end });
  return Readable.toWeb(stream) as ReadableStream;
}

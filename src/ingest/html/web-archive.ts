import { KehoachError } from '../../errors.js';

/** Bytes in which the headers of a web archive stand. */
const HEAD_BYTES = 4096;
/** `MIME-Version: 1.0`, `Content-Type: multipart/related`, other headers before them. */
const MIME = /^(?:[\w-]{1,40}:[^\n]{0,400}\n(?:[ \t][^\n]{0,400}\n){0,8}){0,12}?mime-version\s?:/iu;

/** True for a web archive (MHTML, RFC 2557): what Word and browsers save as «single file web page», often named `.doc`. */
export function isWebArchive(bytes: Uint8Array): boolean {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_BYTES)).replace(/\r/gu, '');
  return MIME.test(head.trimStart()) && /\bmultipart\/related\b|\btext\/html\b/iu.test(head);
}

/**
 * The page inside a web archive, decoded.
 *
 * @throws KehoachError `format-unsupported` where it holds none.
 */
export async function webArchivePage(bytes: Uint8Array): Promise<string> {
  const { default: PostalMime } = await import('postal-mime');
  const start = bytes.findIndex((byte) => byte > 0x20);
  const { html = '' } = await PostalMime.parse(bytes.subarray(start));
  if (html === '') {
    throw new KehoachError(
      'format-unsupported',
      'This is an e-mail or web archive without a web page in it.',
      {
        hint: 'Convert the documents attached to it.',
      },
    );
  }
  return firstPage(html);
}

/** Further pages of an archive are frames and running heads. */
function firstPage(html: string): string {
  const opens = html.search(/<html/iu);
  const next = opens < 0 ? -1 : html.slice(opens + 1).search(/<html/iu);
  return next < 0 ? html : html.slice(0, opens + 1 + next);
}

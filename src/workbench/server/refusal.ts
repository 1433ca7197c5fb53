import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Every answer that is not what was asked for: a code for programs, a sentence, and what to do about it. */
export function refusal(
  context: Context,
  status: ContentfulStatusCode,
  code: string,
  hint: string | null = null,
  message = MESSAGES[code] ?? code,
): Response {
  return context.json({ code, message, hint }, status);
}

const MESSAGES: Record<string, string> = {
  'foreign-host': 'The request names a host that is not this server.',
  'foreign-origin': 'The request comes from another site.',
  'token-needed': 'The token is missing or wrong.',
  'not-found': 'There is no such document.',
  'already-here': 'The document is in the list already.',
  'not-removable': 'The documents are those of many machines and stay where they are.',
  'file-not-found': 'The file is no longer there.',
  'no-pages': 'The document has no pages to show.',
  'nothing-found': 'Nothing fits what is asked for.',
  'not-read': 'The document has not been read yet, or could not be.',
  'request-invalid': 'The request is not as the API describes it.',
  'not-multipart': 'Files are sent as multipart/form-data.',
  'file-too-large': 'The file is larger than is taken in.',
  'too-many-files': 'These are more files than are taken in at once.',
  'upload-broken': 'The upload ended before it was complete.',
  internal: 'Something went wrong in the server.',
};

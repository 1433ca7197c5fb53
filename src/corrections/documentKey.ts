/** Key by which a line means the letterhead. */
export const DOCUMENT_KEY = 'document';

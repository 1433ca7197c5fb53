/** What a single document may be; beyond it conversion is refused with a coded error. */

/** Largest file, in bytes. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** Most of a text's letters that may be control characters before it is taken for something other than text. */
export const MAX_CONTROL_SHARE = 0.02;

/** Bytes looked at to tell text from binary and plain text from Markdown. */
export const SAMPLE_BYTES = 256 * 1024;

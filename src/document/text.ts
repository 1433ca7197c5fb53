/** Text as the project keeps it: NFC, visible, with single spaces. */

const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;
const SPACES = /[\s\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g;
/** White space other than single plain spaces, which most texts are without. */
const UNFOLDED = / {2}|[^\S ]|\u0085/;
/** Anything but the letters and marks of Vietnamese in print, each of which stays as it is. */
const UNCLEAN = /[^\t\n\r -~\u00A1-\u00AC\u00AE-\u02FF\u1E00-\u1EFF\u2010-\u2027\u20AB]/;

/**
 * Composes to NFC and removes what no reader sees: zero-width characters, soft hyphens, direction marks, control
 * characters. Line ends and tabs are kept. NFC, not NFKC: `m²` must not become `m2`.
 */
export function clean(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  return text.normalize('NFC').replace(INVISIBLE, '').replace(CONTROL, ' ');
}

/** Folds every run of white space (no-break and line ends included) to one space and trims the ends. */
export function fold(text: string): string {
  return UNFOLDED.test(text) ? text.replace(SPACES, ' ').trim() : text.trim();
}

/** Digits as the raised ones that stand for them, `1` as `¹`; null where a text is anything but up to three digits. */
export function raisedDigits(text: string): string | null {
  return /^\d{1,3}$/u.test(text) ? [...text].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('') : null;
}

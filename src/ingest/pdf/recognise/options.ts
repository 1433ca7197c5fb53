/** Which pages of a document are read off their pictures: those without trustworthy text, none, or all that show a picture. */
export const OCR_MODES = ['auto', 'off', 'force'] as const;
export type OcrMode = (typeof OCR_MODES)[number];

/** What reads them: the `tesseract` of the system, the packaged tesseract.js, or the first of these that is there. */
export const OCR_ENGINES = ['auto', 'tesseract', 'tesseract.js'] as const;
export type OcrEngine = (typeof OCR_ENGINES)[number];

/** How scans are read. */
export interface OcrOptions {
  mode: OcrMode;
  engine: OcrEngine;
  /**
   * Whether pages that were read are kept in the user's cache folder (`KEHOACH_CACHE`), so that reading them again takes no time. A
   * string names another folder. Default: true.
   */
  cache?: boolean | string;
}

export const DEFAULT_OCR: OcrOptions = { mode: 'auto', engine: 'auto' };

/** The options that change what is read, spelled out for those who keep results by them; empty for the usual ones. */
export function ocrMark(ocr: OcrOptions | undefined): string {
  const { mode, engine } = ocr ?? DEFAULT_OCR;
  const isUsual = mode === DEFAULT_OCR.mode && engine === DEFAULT_OCR.engine;
  return isUsual ? '' : `,ocr=${mode}/${engine}`;
}

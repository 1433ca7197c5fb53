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
}

export const DEFAULT_OCR: OcrOptions = { mode: 'auto', engine: 'auto' };

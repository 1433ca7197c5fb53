/**
 * What reads the pages of a PDF: pdf.js, PDFium where it can tell a page as pdf.js does and pdf.js for the rest, or the same where PDFium is
 * installed and pdf.js alone where it is not.
 */
export const PDF_ENGINES = ['auto', 'pdfjs', 'pdfium'] as const;
export type PdfEngineName = (typeof PDF_ENGINES)[number];

export const DEFAULT_PDF_ENGINE: PdfEngineName = 'auto';

/** The option spelled out for those who keep results by it; empty for the usual engine. */
export function engineMark(engine: PdfEngineName | undefined): string {
  return engine === undefined ? '' : `,pdf=${engine}`;
}

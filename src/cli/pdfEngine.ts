import { type Command, Option } from 'commander';
import { DEFAULT_PDF_ENGINE, PDF_ENGINES, type PdfEngineName } from '../ingest/pdf/engine/options.js';

/** What reads the pages of a PDF, as commander gives it. */
export interface PdfEngineFlag {
  pdfEngine: PdfEngineName;
}

/** Adds that option to a command. */
export function addPdfEngineFlag(command: Command): Command {
  return command.addOption(
    new Option('--pdf-engine <engine>', 'what reads PDF pages: auto is PDFium, where it is, and pdf.js')
      .choices([...PDF_ENGINES])
      .default(DEFAULT_PDF_ENGINE),
  );
}

/** What reads them, where it was said. */
export function pdfEngineOf({ pdfEngine }: PdfEngineFlag): { pdfEngine?: PdfEngineName } {
  return pdfEngine === DEFAULT_PDF_ENGINE ? {} : { pdfEngine };
}

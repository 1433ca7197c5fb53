/** What PDFium's engine cannot read as the reference does: the page, or the document, is for the other engine. */
export class Refusal extends Error {
  override name = 'Refusal';
}

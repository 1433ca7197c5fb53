/**
 * pdf.js leaves promises behind that nobody waits for; where one fails in a damaged file, Node would end the process. While
 * documents are open such failures are put aside: the page or the document they belong to reports its own.
 */
let open = 0;

/** Starts putting pdf.js's stray failures aside. @returns what ends it */
export function catchStrays(): () => void {
  if (open++ === 0) process.on('unhandledRejection', putAside);
  let done = false;
  return () => {
    if (done) return;
    done = true;
    // Failures of this turn of the event loop are reported at its end.
    setImmediate(() => {
      if (--open === 0) process.off('unhandledRejection', putAside);
    });
  };
}

/** Anything that does not come from pdf.js ends the process as it would have. */
function putAside(reason: unknown): void {
  const stack = reason instanceof Error ? (reason.stack ?? '') : '';
  const origin = `${stack} ${reason instanceof Error ? reason.name : ''}`;
  if (
    /pdfjs-dist|pdf\.worker|(?:Format|XRef|Parser|MissingData|Abort)\w{0,40}(?:Error|Exception)/u.test(origin)
  )
    return;
  if (process.listenerCount('unhandledRejection') === 1) throw reason;
}

// The part of docs/accuracy.md about scans, from what bench/scans.mjs measured and kept.

const percent = (share) => (100 * share).toFixed(2);
const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
const three = (number) => number.toFixed(3);

/** @param measured - bench/scans/measured.json */
export function scansPart({ pages, plans }) {
  return `## Scans

From \`bench/scans/measured.json\`, which \`node bench/scans.mjs --keep\` and \`node bench/scans.mjs plan 002 200 1 --keep\` write: printed to pictures, then degraded as
a scanner does it, every page its own lean of up to 1.5°, noise and blur, JPEG 40, one in four stamped in red; a seed gives the same pictures again.

Ten pages of the fixtures, letters and words wrong (order aside, in which engines differ), and what a page costs. The time is that of the processor, all processes
together, on one thread; the memory the most at one moment, Node.js included.

| read by | letters wrong | words wrong | each page: letters / words, per cent | s a page | MB |
|---|---|---|---|---|---|
${pages.map(pageRow).join('\n')}

Documents with a reference answer from end to end. *Wrong* are values (numbers, times, agencies, row numbers) that the document itself does not give, *missing* those it gives
and the scan did not; in brackets how many of them nothing is said of, neither \`unread\` nor \`ocr-low-confidence\`. *Lost* and *invented* are whole items.

| document | dpi | seed | engine | mean score | body tasks recall | annex rows recall | deadlines F1 | leads F1 | wrong (unsaid) | missing (unsaid) | lost | invented |
|---|---|---|---|---|---|---|---|---|---|---|---|---|
${plans.map(planRow).join('\n')}
`;
}

function pageRow({ way, pages, cpu, seconds, megabytes }) {
  const [letters, words] = ['cer', 'wer'].map((kind) => percent(mean(pages.map((page) => page[kind]))));
  const each = pages.map(({ cer, wer }) => `${(100 * cer).toFixed(1)}/${(100 * wer).toFixed(1)}`).join(' · ');
  return `| ${way} | ${letters} % | ${words} % | ${each} | ${(cpu ?? seconds).toFixed(1)} | ${megabytes === null ? '–' : Math.round(megabytes)} |`;
}

function planRow(row) {
  const { document, dpi, seed, engine, wrong, wrongSilent, missing, missingSilent, lost, invented } = row;
  return `| ${[
    ...[
      document,
      dpi,
      seed,
      engine,
      three(row.mean),
      three(row.bodyRecall),
      row.annexRecall === null ? '' : three(row.annexRecall),
    ],
    ...[
      three(row.deadlines),
      three(row.leads),
      `${wrong} (${wrongSilent})`,
      `${missing} (${missingSilent})`,
      lost,
      invented,
    ],
  ].join(' | ')} |`;
}

/** A series as one page: the values of every target over the years, each a small line chart. */
import type { Life, PlanSeries, Quantity } from '../series.js';
import { escapeHtml } from './html/escape.js';
import { STYLE } from './html/style.js';
import type { Labels } from './labels.js';

const WIDTH = 320;
const HEIGHT = 96;
const MARGIN = 20;

const CHARTS = `
.life { display:block; padding:10px 14px; margin:8px 0; background:var(--paper); border:1px solid var(--line); border-radius:8px; break-inside:avoid; }
.life p { margin:0 0 6px; overflow-wrap:anywhere; } .life figure { margin:4px 12px 4px 0; display:inline-block; max-width:100%; } .life svg { max-width:100%; height:auto; }
.life figcaption { font-size:13px; color:var(--faint); } .life polyline { fill:none; stroke:var(--accent); stroke-width:2; } .life circle { fill:var(--accent); }
.life text { fill:var(--ink); font-size:11px; } .life line { stroke:var(--line); }
`;

/** The page: a card a life, targets first; those with a number in two plans or more have a chart. */
export function renderSeriesPage(series: PlanSeries, labels: Labels): string {
  const years = series.plans.map(({ name, period }) => `${period?.from ?? name}`);
  const list = (name: 'targets' | 'tasks'): string =>
    series[name].length === 0
      ? ''
      : `<section><h2>${escapeHtml(labels.lists[name])}</h2>\n${series[name].map((life) => lifeHtml(life, years, labels)).join('\n')}\n</section>`;
  return `<!doctype html>
<html lang="${labels.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<title>${escapeHtml(`${labels.title}: ${years.join(', ')}`)}</title>
<style>${STYLE}${CHARTS}</style>
</head>
<body>
<header><h1>${escapeHtml(`${labels.title}: ${years.join(', ')}`)}</h1></header>
<main>
${list('targets')}
${list('tasks')}
</main>
</body>
</html>
`;
}

function lifeHtml({ text, kinds, quantities }: Life, years: readonly string[], labels: Labels): string {
  const steps = kinds.flatMap((kind, index) =>
    kind === null ? [] : [`${years[index + 1] ?? ''}: ${labels.kinds[kind]}`],
  );
  const charts = quantities
    .filter(({ values }) => values.filter((value) => value !== null).length > 1)
    .map((quantity) => chartHtml(quantity, years));
  return `<article class="life"><p>${escapeHtml(text)}</p>${charts.join('')}<p class="steps">${escapeHtml(steps.join(' · '))}</p></article>`;
}

/** One line chart; a year without a value breaks the line. */
function chartHtml({ unit, subject, values }: Quantity, years: readonly string[]): string {
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const x = (index: number): number =>
    MARGIN + (index * (WIDTH - 2 * MARGIN)) / Math.max(1, values.length - 1);
  const y = (value: number): number =>
    most === least
      ? HEIGHT / 2
      : HEIGHT - MARGIN - ((value - least) / (most - least)) * (HEIGHT - 2.5 * MARGIN);
  const round = (place: number): string => String(Math.round(place * 10) / 10);
  const points = values.map((value, index) => (value === null ? null : { index, value }));
  const lines = stretches(points).map(
    (stretch) =>
      `<polyline points="${stretch.map(({ index, value }) => `${round(x(index))},${round(y(value))}`).join(' ')}"/>`,
  );
  const dots = points.flatMap((point) =>
    point === null
      ? []
      : [
          `<circle cx="${round(x(point.index))}" cy="${round(y(point.value))}" r="3"/>`,
          `<text x="${round(x(point.index))}" y="${round(y(point.value) - 6)}" text-anchor="middle">${point.value}</text>`,
        ],
  );
  const axis = years.map(
    (year, index) =>
      `<text x="${round(x(index))}" y="${HEIGHT - 4}" text-anchor="middle">${escapeHtml(year)}</text>`,
  );
  const name = [subject, unit].filter((part) => part !== null && part !== '').join(', ');
  const told = years.map((year, index) => `${year}: ${values[index] ?? '–'}`).join(', ');
  return `<figure><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${escapeHtml(`${name}: ${told}`)}">${lines.join('')}${dots.join('')}${axis.join('')}</svg><figcaption>${escapeHtml(name)}</figcaption></figure>`;
}

interface Point {
  index: number;
  value: number;
}

function stretches(points: readonly (Point | null)[]): Point[][] {
  const found: Point[][] = [[]];
  for (const point of points) {
    if (point === null) found.push([]);
    else found.at(-1)?.push(point);
  }
  return found.filter(({ length }) => length > 1);
}

/** Style of the page on screen and on paper; system fonts, so nothing is fetched. */
export const STYLE = `
:root { color-scheme: light; }
body { font: 15px/1.5 "Times New Roman", Tinos, "Liberation Serif", serif; margin: 2rem auto; max-width: 78rem; padding: 0 1rem; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; }
dt { color: #555; } dd { margin: 0; overflow-wrap: anywhere; }
.hint, small { color: #666; } a { color: #124f8c; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #b8c0c8; padding: .3rem .45rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #e8eef5; overflow-wrap: normal; } td { min-width: 2.5rem; } td:nth-child(n+3) { min-width: 7rem; } td:last-child { min-width: 3rem; }
.evidence { text-decoration: underline dotted 1px #b9c3cd; text-underline-offset: .25em; cursor: help; }
.error { color: #a11; }
@media print {
  @page { size: A4 landscape; margin: 15mm; }
  body { margin: 0; max-width: none; font-size: 10.5pt; }
  nav { break-after: page; } h2 { break-after: avoid; }
  thead { display: table-header-group; } tr { break-inside: avoid; }
  .hint { display: none; } .evidence { text-decoration: none; } a { color: inherit; text-decoration: none; }
}
`;

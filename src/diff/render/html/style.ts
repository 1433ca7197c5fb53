/** The page's look: on screen, in the dark, on paper. */
export const STYLE = `
:root { --ink:#1c2430; --faint:#667085; --line:#d9dee6; --paper:#fff; --ground:#f5f6f8; --accent:#1d4ed8;
  --added:#1a7f37; --removed:#c0262d; --changed:#b45309; --text:#0e7490; --moved:#7e22ce; --several:#1d4ed8; --quiet:#667085;
  --ins:#d6f5dd; --del:#fde0e0; }
@media (prefers-color-scheme: dark) { :root { --ink:#e6e9ef; --faint:#98a2b3; --line:#344054; --paper:#161b24; --ground:#0e1218; --accent:#84adff;
  --added:#5fd38d; --removed:#ff8a8a; --changed:#f7b267; --text:#67d3e8; --moved:#d0a2ff; --several:#84adff; --quiet:#98a2b3;
  --ins:#123d22; --del:#4a1b1e; } }
* { box-sizing: border-box; }
body { margin:0; background:var(--ground); color:var(--ink); font:15px/1.55 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
header, main { max-width:1280px; margin:0 auto; padding:0 24px; }
h1 { font-size:22px; margin:28px 0 12px; }
h2 { font-size:17px; margin:28px 0 8px; break-after:avoid; }
.sides { display:grid; grid-template-columns:1fr 1fr; gap:16px; }
.sides p { margin:0; padding:10px 14px; background:var(--paper); border:1px solid var(--line); border-radius:8px; }
.sides b { display:block; color:var(--faint); font-weight:600; font-size:12px; text-transform:uppercase; letter-spacing:.04em; }
dl.counts { display:grid; grid-template-columns:max-content 1fr; gap:2px 16px; margin:16px 0; }
dl.counts dt { font-weight:600; } dl.counts dd { margin:0; } dl.counts span { color:var(--tone); margin-right:12px; display:inline-block; }
.note { padding:10px 14px; border:1px solid var(--changed); border-radius:8px; background:var(--paper); }
.leader { display:grid; grid-template-columns:repeat(auto-fill, minmax(280px, 1fr)); gap:8px 16px; margin:16px 0; }
.leader h2 { grid-column:1 / -1; margin:8px 0 0; } .leader div { padding:8px 14px; background:var(--paper); border:1px solid var(--line); border-radius:8px; }
.leader h3 { margin:0 0 4px; font-size:14px; } .leader ul { margin:0; padding-left:18px; } .leader li { overflow-wrap:anywhere; }
form { position:sticky; top:0; z-index:1; display:flex; flex-wrap:wrap; gap:8px 16px; align-items:center; padding:10px 24px;
  max-width:1280px; margin:0 auto; background:var(--ground); border-bottom:1px solid var(--line); }
form label { display:inline-flex; gap:6px; align-items:center; }
form select, form input[type=search] { font:inherit; padding:4px 8px; max-width:260px; color:inherit; background:var(--paper); border:1px solid var(--line); border-radius:6px; }
form .kinds { display:flex; flex-wrap:wrap; gap:4px 12px; }
output { color:var(--faint); margin-left:auto; }
article { display:grid; grid-template-columns:170px 1fr 1fr; gap:4px 16px; margin:8px 0; padding:10px 14px; background:var(--paper);
  border:1px solid var(--line); border-left:4px solid var(--tone); border-radius:8px; break-inside:avoid; }
article[hidden], section[hidden] { display:none; }
article .what { color:var(--faint); font-size:13px; }
article .kind { color:var(--tone); font-weight:600; font-size:14px; }
article .ids { display:block; overflow-wrap:anywhere; }
article .theme { grid-column:2 / -1; color:var(--faint); font-size:13px; }
article p { margin:0; overflow-wrap:anywhere; }
article ul { grid-column:2 / -1; margin:4px 0 0; padding:6px 0 0 18px; border-top:1px dashed var(--line); }
article .none { color:var(--faint); }
ins { background:var(--ins); text-decoration:none; border-radius:3px; }
del { background:var(--del); text-decoration:line-through; text-decoration-color:var(--removed); border-radius:3px; }
a { color:var(--accent); } .page { font-size:13px; white-space:nowrap; }
li b { font-weight:600; } li .old { color:var(--removed); } li .new { color:var(--added); }
[data-kind=added] { --tone:var(--added); } [data-kind=removed] { --tone:var(--removed); } [data-kind=changed] { --tone:var(--changed); }
[data-kind=text-changed] { --tone:var(--text); } [data-kind=moved] { --tone:var(--moved); } [data-kind=split], [data-kind=merged] { --tone:var(--several); }
[data-kind=not-rolled], [data-kind=unread] { --tone:var(--changed); } [data-kind=unchanged], [data-kind=rolled-over], [data-kind=editorial] { --tone:var(--quiet); }
@media (max-width:800px) { header, main { padding:0 12px; } form { position:static; padding:10px 12px; } form label { flex-wrap:wrap; max-width:100%; }
  form select, form input[type=search] { max-width:100%; min-width:0; } .leader { grid-template-columns:1fr; }
  article, .sides { grid-template-columns:minmax(0, 1fr); } article .theme, article ul { grid-column:auto; }
  article [data-side]::before { content:attr(data-side); margin-right:8px; color:var(--faint); font-size:12px; font-weight:600; text-transform:uppercase; letter-spacing:.04em; } }
@media (max-width:560px) { dl.counts { grid-template-columns:1fr; } }
@page { size:A4; margin:12mm; }
@media print { :root { --ground:#fff; } form { display:none; } body { font-size:10.5px; line-height:1.3; } h1 { font-size:15px; margin:0 0 6px; } h2 { font-size:12px; margin:10px 0 4px; }
  header, main { max-width:none; padding:0; } article { grid-template-columns:minmax(0, 1fr) minmax(0, 1fr); gap:1px 10px; margin:3px 0; padding:3px 6px; border-radius:0; }
  article .what, article .theme, article ul { grid-column:1 / -1; font-size:10px; } article .kind { font-size:10px; } article .ids { display:inline; margin-left:6px; }
  article ul { margin:1px 0 0; padding:1px 0 0 14px; } .page { font-size:9.5px; } article [data-side]::before { content:none; } article .theme { display:inline; } .leader { grid-template-columns:1fr 1fr; gap:4px 10px; } .leader h3 { font-size:11px; }
  .place { display:none; } .leader div { padding:3px 6px; }
  ins { text-decoration:underline; } a { color:inherit; text-decoration:none; } }
`;

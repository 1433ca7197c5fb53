/** The page's filters. Without scripts everything is shown. */
export const SCRIPT = `
const form = document.querySelector('form');
const items = [...document.querySelectorAll('article')];
const fold = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/\\s+/g, ' ');
const texts = new Map(items.map((item) => [item, fold(item.textContent)]));
function apply() {
  const kinds = new Set([...form.querySelectorAll('[name=kind]:checked')].map((box) => box.value));
  const theme = form.elements.theme.value;
  const agency = form.elements.agency.value;
  const words = fold(form.elements.words.value.trim());
  let shown = 0;
  for (const item of items) {
    const fits = kinds.has(item.dataset.kind)
      && (theme === '' || item.dataset.theme === theme)
      && (agency === '' || item.dataset.agencies.split('|').includes(agency))
      && (words === '' || texts.get(item).includes(words));
    item.hidden = !fits;
    if (fits) shown += 1;
  }
  for (const section of document.querySelectorAll('main > section'))
    section.hidden = section.querySelector('article:not([hidden])') === null;
  form.elements.count.value = shown + ' / ' + items.length + ' ' + form.dataset.shown;
}
form.hidden = false;
form.addEventListener('input', apply);
for (const link of document.querySelectorAll('.leader a'))
  link.addEventListener('click', () => { document.querySelector(link.getAttribute('href')).hidden = false; });
form.addEventListener('submit', (event) => event.preventDefault());
apply();
`;

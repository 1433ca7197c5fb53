import { z } from 'zod';
import { raisedDigits } from '../../document/index.js';
import { dataFile } from '../../vietnamese/data.js';
import { type Pair, pairSigns, replacePairs, type Sign } from './pairs.js';

const signs = dataFile('latex-signs', z.record(z.string(), z.string()));

/** A formula is no longer than this; a dollar sign far from the next is money. */
const LONGEST = 400;
/** Commands that only dress what stands in their braces. */
const DRESS =
  /\\(?:mathbf|mathrm|mathit|mathsf|mathbb|mathcal|boldsymbol|text|textbf|textit|textrm|underline|overline|mbox|operatorname|bm|emph)\s?\{([^{}]{0,200})\}/gu;
const FRACTION = /\\[dt]?frac\s?\{([^{}]{1,80})\}\s?\{([^{}]{1,80})\}/gu;
/** Braces in braces that are undone, at most. */
const DEEPEST = 6;

/**
 * Writes LaTeX as what it prints: `$\geq 95\%$` → `≥ 95%`, `$\mathbf{20\%}$` → `20%`, `$30/6/2026$` → `30/6/2026`, `$m^2$` → `m²`. What holds a
 * command that is not known stays as it stands.
 *
 * @param text - text or Markdown
 */
export function printLatex(text: string): string {
  const dollars = text.includes('$') ? replacePairs(text, formulas(text), writeFormula(text)) : text;
  if (!dollars.includes('\\(')) return dollars;
  const brackets = pairSigns(dollars, bracketSigns(dollars), (inside) => /\\[a-z]{2}/iu.test(inside));
  return replacePairs(dollars, brackets, writeFormula(dollars));
}

function writeFormula(text: string): (pair: Pair) => string {
  return ({ start, end, inside }) => printed(inside) ?? text.slice(start, end);
}

/** `$…$`: signs against both dollars and no digit behind the second, so that `50 $; 60 $` and `$50,$60` hold none; `$$…$$`. */
function formulas(text: string): Pair[] {
  const signs = [...text.matchAll(/(?<!\\)\$\$?/gu)].map(({ 0: sign, index }): Sign => {
    const end = index + sign.length;
    const double = sign.length === 2;
    return {
      start: index,
      end,
      opens: double || /[^\s$]/u.test(text.charAt(end)),
      closes: double || (/\S/u.test(text.charAt(index - 1)) && !/\d/u.test(text.charAt(end))),
    };
  });
  return pairSigns(text, signs, (inside) => inside.length <= LONGEST && isFormula(inside));
}

/** `\( … \)` is a formula where it holds a command; else it is a bracket with escapes. */
function bracketSigns(text: string): Sign[] {
  return [...text.matchAll(/\\[()]/gu)].map(({ 0: sign, index }) => ({
    start: index,
    end: index + 2,
    opens: sign === '\\(',
    closes: sign === '\\)',
  }));
}

/** A command, a raised or lowered sign, or nothing but numbers and signs; words in plain letters are no formula. */
function isFormula(inside: string): boolean {
  return /\\[a-z%]|[\^_]/iu.test(inside) || /^[\d.,/%+\-–×:<>=≥≤~\s()]{1,60}$/u.test(inside);
}

/** What a formula prints, or null where it holds an unknown command. */
function printed(formula: string): string | null {
  let text = formula;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const next = text.replace(DRESS, '$1').replace(FRACTION, '$1/$2');
    if (next === text) break;
    text = next;
  }
  let known = true;
  text = text
    .replace(/\\([%$&#_{}])/gu, '$1')
    .replace(/\\[,;:! ]|~/gu, ' ')
    .replace(/\^\s?\{?\s?\\circ\s?\}?/gu, '°')
    .replace(/\\([A-Za-z]{1,20})\s?/gu, (whole, name: string) => {
      const sign = signs()[name];
      if (sign === undefined) known = false;
      return sign === undefined ? whole : /^[≥≤≠≈<>→]$/u.test(sign) ? `${sign} ` : sign;
    })
    .replace(/\^\{?(\d{1,3})\}?/gu, (whole, digits: string) => raisedDigits(digits) ?? whole)
    .replace(/_\{?([\p{L}\d]{1,3})\}?/gu, '$1')
    .replace(/[{}]/gu, '');
  return known ? text.replace(/ {2,}/gu, ' ').trim() : null;
}

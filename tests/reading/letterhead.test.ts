import { bodiesOf, bodyLines, isOfSuperior, ofSuperiors } from '../../src/vietnamese/letterhead/bodies.js';
import { letterheadLines, readLetterheadLine } from '../../src/vietnamese/letterhead/book.js';
import { checkDomain } from './checkDomain.js';
import { domainOf, type Read } from './domains.js';

const NOTHING: Read = { value: null, rules: [] };

/** Lines of bodies set apart by strokes: what they come to, and which rules joined them. */
function bodies(lines: readonly string[]): Read {
  const rules = lines.slice(1).flatMap((line, at) => {
    const above = bodiesOf(lines.slice(0, at + 1)).at(-1) ?? '';
    const given = bodyLines.first(above, line);
    return given === null ? [] : [given.rule];
  });
  return { value: bodiesOf(lines), rules };
}

function superior([above, body = '']: readonly string[]): Read {
  const given = ofSuperiors.first(body, above);
  return given === null ? NOTHING : { value: isOfSuperior(body, above), rules: [given.rule] };
}

function line(text: string): Read {
  const given = readLetterheadLine(text);
  return given === null ? NOTHING : { value: given.value, rules: [given.rule] };
}

checkDomain(
  'letterhead',
  domainOf([letterheadLines, bodyLines, ofSuperiors], (text, as) => {
    if (as === 'bodies') return bodies(text.split(' / '));
    return as === 'superior' ? superior(text.split(' / ')) : line(text);
  }),
);

import { letterheadLines, readLetterheadLine } from '../../src/vietnamese/letterhead/lines.js';
import { checkDomain } from './checkDomain.js';
import { domainOf } from './domains.js';

checkDomain(
  'letterhead',
  domainOf([letterheadLines], (text) => {
    const given = readLetterheadLine(text);
    return given === null ? { value: null, rules: [] } : { value: given.value, rules: [given.rule] };
  }),
);

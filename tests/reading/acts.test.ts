import { signsAgainst } from '../../src/vietnamese/acts/signs.js';
import { checkDomain } from './checkDomain.js';
import { domainOf } from './domains.js';

checkDomain(
  'signs that a text is no act',
  domainOf([signsAgainst], (text) => {
    const given = signsAgainst.first(text);
    return { value: given?.value ?? null, rules: given === null ? [] : [given.rule] };
  }),
);

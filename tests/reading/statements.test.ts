import { asides, tellings } from '../../src/vietnamese/statements/index.js';
import { checkDomain } from './checkDomain.js';
import { domainOf } from './domains.js';

checkDomain(
  'statements that give no work',
  domainOf([asides], (text) => {
    const given = asides.first(text, text.toLowerCase());
    return { value: given?.value ?? null, rules: given === null ? [] : [given.rule] };
  }),
);

checkDomain(
  'statements that tell, agree or refuse',
  domainOf([tellings], (text) => {
    const given = tellings.first(text);
    return { value: given?.value ?? null, rules: given === null ? [] : [given.rule] };
  }),
);

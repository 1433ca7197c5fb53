/** What each node of a comparison means; what it shares with a plan is told there. */
import { meaningOf } from './meanings.mjs';

const LISTS = 'document|sections|targets|tasks|results|statements|tables|organizations';

/** Meanings by what a path ends in, the first that fits. */
const ENDINGS = [
  ['^schemaVersion$', 'Version of this contract. It changes when a field disappears or changes its type.'],
  ['^generator$', 'The program that compared.'],
  ['^generator\\.name$', 'Always `kehoach`.'],
  ['^generator\\.version$', 'Version of the program.'],
  ['^old$', 'The plan before.'],
  ['^new$', 'The plan after.'],
  ['^(?:old|new)\\.name$', 'File name of the document.'],
  ['^(?:old|new)\\.sha256$', 'SHA-256 of the file, lower-case hex.'],
  ['^(?:old|new)\\.textSha256$', 'SHA-256 of the canonical text.'],
  ['^yearShift$', 'Years from the old plan to the new; deadlines are compared after this is taken off.'],
  [
    '^relation$',
    '`same-document` (versions of one), `same-issuer`, `different-issuers` (what is told is likeness, no history) or `unknown`.',
  ],
  ['^summary$', 'How many entries are of each kind.'],
  ['^summary\\.same$', 'True where nothing differs: every entry is `unchanged`.'],
  ['^summary\\.\\w+\\{\\}$', 'How many entries are of the kind.'],
  ['^summary\\.\\w+$', 'Entries of the list by kind, twins once.'],
  ['^document$', 'The letterhead and what the document cites, an entry a part.'],
  [`^(?:${LISTS})$`, 'An entry an item, in the reading order of the new plan.'],
  [`^(?:${LISTS})\\[\\]$`, 'What became of an item.'],
  ['\\[\\]\\.kind$', 'What became of it.'],
  ['\\.moved$', 'True where it stands under another theme than before, whatever else changed.'],
  ['\\.tier$', 'What made it a match, surest first; null for what is added or removed.'],
  ['\\.score$', 'Likeness from 0 to 1; null for what is added or removed.'],
  ['\\.oldIds$', 'Ids in the old plan: one for a plain match, several for a merge, none for what is added.'],
  [
    '\\.newIds$',
    'Ids in the new plan: one for a plain match, several for a split, none for what is removed.',
  ],
  ['\\.(?:old|new)Ids\\[\\]$', 'Id of an item, or in `document` the name of a part.'],
  ['\\.sameAs$', 'Id of the entry that tells the same; null elsewhere.'],
  ['\\.patches$', 'What a program needs to write the new items from the old.'],
  ['\\.patches\\[\\]$', 'The fields that differ, or the whole item.'],
  ['\\.changes$', 'Every difference.'],
  ['\\.changes\\[\\]$', 'A difference of one field.'],
  ['\\.changes\\[\\]\\.field$', 'The field that differs.'],
  [
    '\\.changes\\[\\]\\.label$',
    'Title of the column where the field is `extra`, `rows` or `columns`; else null.',
  ],
  ['\\.changes\\[\\]\\.old$', 'The side of the old plan; null where the value was put in.'],
  ['\\.changes\\[\\]\\.new$', 'The side of the new plan; null where the value was dropped.'],
  ['\\.(?:old|new)\\.text$', 'The words.'],
  [
    '\\.(?:old|new)\\.value$',
    'The measure, deadline or assignee as in the plan; null where the field is words alone.',
  ],
  ['\\.changes\\[\\]\\.(?:old|new)\\.spans$', 'Where the words stand.'],
  ['\\.direction$', 'Which way the value went.'],
  ['\\.words$', 'Word by word, for fields of words with both sides; else null.'],
  ['\\.words\\[\\]$', 'A run of words.'],
  ['\\.words\\[\\]\\.op$', '`same`, `removed` or `added`.'],
  ['\\.words\\[\\]\\.text$', 'The words, of `same` in their new spelling.'],
  ['\\.aspects$', 'What of the words\u2019 meaning changed, where it can be told.'],
  ['\\.aspects\\[\\]$', 'A change of meaning.'],
  [
    '\\.aspects\\[\\]\\.kind$',
    '`negation`, `direction`, `citation`, `number`, `sentence-added` or `sentence-dropped`.',
  ],
  ['\\.aspects\\[\\]\\.old$', 'The words that tell it in the old plan; null where none stand.'],
  ['\\.aspects\\[\\]\\.new$', 'The words that tell it in the new plan; null where none stand.'],
].map(([pattern, meaning]) => [new RegExp(pattern, 'u'), meaning]);

/** What stands at a path of a comparison; undefined where nobody told. */
export function diffMeaningOf(path) {
  const patched = /^(\w+\[\])\.patches\[\]\.(.+)$/u.exec(path);
  if (patched !== null) return meaningOf(`${patched[1]}.${patched[2]}`);
  const value = /\.(?:old|new)\.value\.(.+)$/u.exec(path);
  if (value !== null) return ofValue(value[1]);
  const side = /^(?:old|new)\.(key|issuer|number|title|issuedOn|period.*)$/u.exec(path);
  if (side !== null) return meaningOf(`document.${side[1]}`);
  const spans = /\.(spans\[\].*)$/u.exec(path);
  if (spans !== null) return meaningOf(`tasks[].${spans[1]}`);
  return ENDINGS.find(([pattern]) => pattern.test(path))?.[1];
}

/** A value is a measure, a deadline or an assignee. */
function ofValue(rest) {
  return ['targets[].measures[]', 'tasks[].deadline', 'tasks[].lead[]']
    .map((part) => meaningOf(`${part}.${rest}`))
    .find((meaning) => meaning !== undefined);
}

import { z } from 'zod';
import { dataFile, wordList } from './data.js';

/** Words that several rooms build their expressions from; the file says what each list holds. */
export const commonWords = dataFile(
  'common-words',
  z.strictObject({
    provinceKinds: wordList,
    shortKinds: wordList,
    districtKinds: wordList,
    communeKinds: wordList,
    central: wordList,
    notCentral: wordList,
    notCommune: wordList,
    tables: wordList,
    summaries: wordList,
    annexes: wordList,
    attached: wordList,
    addresses: wordList,
    familiar: wordList,
    plurals: wordList,
    giving: wordList,
    asking: wordList,
    directing: wordList,
    concluding: wordList,
    polite: wordList,
    locating: wordList,
    responsible: wordList,
    before: wordList,
    works: wordList,
  }),
);

/** What the title of a column says of the times or values below it. */
import { holdsWord } from '../patterns.js';
import { timeWords } from './words.js';

/** `Thời gian bắt đầu`, `Khởi công`: the column tells when things begin. */
export const titlesBeginning = holdsWord(() => timeWords().beginningColumns);

/** `Năm 2026 - 6 tháng đầu năm`, `Quý I/2026`: what stands below is for a part of the year. */
export const namesPartOfYear = holdsWord(() => timeWords().partsOfYear);

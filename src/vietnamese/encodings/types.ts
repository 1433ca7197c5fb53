/** How Vietnamese letters are coded in a text that was typed before Unicode, or `unicode`. */
export type Encoding = 'unicode' | 'tcvn3' | 'vni' | 'viqr' | 'windows-1258';

/** What a font draws: `tcvn3-upper` is TCVN3 whose small letters are drawn as capitals (`.VnTimeH`). */
export type FontEncoding = 'tcvn3' | 'tcvn3-upper' | 'vni';

/** What each code of a diagnostic means. */
export declare const CODES: Readonly<Record<string, string>>;

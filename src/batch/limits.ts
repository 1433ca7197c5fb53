/** Longest time for one document, in milliseconds. */
export const DEFAULT_TIMEOUT = 60_000;

/** Most heap for one worker, in MiB. */
export const DEFAULT_MEMORY = 1_024;

/** How long to wait for another run that writes into the same folder, in milliseconds. */
export const DEFAULT_WAIT = 30_000;

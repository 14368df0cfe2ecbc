/** Time that an informational message stays, in milliseconds. */
export const FADES_AFTER = 6000;

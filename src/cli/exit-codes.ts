/** Exit codes (contract §3); 0 is done. */

/** The input has errors. */
export const BAD_INPUT = 1;
export const WRONG_USAGE = 2;
/** `EX_CONFIG` of sysexits.h: the settings are wrong. */
export const BAD_SETTINGS = 78;

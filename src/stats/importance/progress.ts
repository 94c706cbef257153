/**
 * Told some 100 times how much of a long computation is done, 0 to 1. The computation stops when it returns false, or throws.
 */
export type ProgressCallback = (share: number) => boolean | void;

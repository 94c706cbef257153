/** Below this alpha even turning an item has only sorted noise: its key is then not called suspicious. */
export const plausibleAlpha = 0.3;

/** Below this correlation with the others an item is called a weak one. */
export const weakItemRest = 0.3;

/** An alpha that rises by at least so much is worth a sentence. */
export const noticeable = 0.01;

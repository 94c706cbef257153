/** The product's version, printed on every method page. */
export const version = "0.1.0";

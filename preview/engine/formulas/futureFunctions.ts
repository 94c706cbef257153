import { formulaPieces } from "./tokens";

/**
 * Functions that came after the file format: a file has them with the prefix `_xlfn.`, while people and Office.js write them without.
 * As documented for the prefix by Microsoft.
 */
const future: ReadonlySet<string> = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT
  BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA
  CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE
  EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV
  GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM
  LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST
  NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC
  QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T
  T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S
  VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`
    .trim()
    .split(/\s+/),
);

/** Two of them have a prefix more. */
const worksheetFunctions: ReadonlySet<string> = new Set(["FILTER", "SORT"]);

/**
 * A formula as a file has it.
 *
 * @param formula without `=`
 */
export function asSaved(formula: string): string {
  const pieces = formulaPieces(formula);
  return pieces
    .map(({ kind, source }, index) => {
      if (kind !== "other" || pieces[index + 1]?.source !== "(") return source;
      const name = source.toUpperCase();
      if (worksheetFunctions.has(name)) return `_xlfn._xlws.${name}`;
      return future.has(name) ? `_xlfn.${name}` : source;
    })
    .join("");
}

/** A formula of a file as people write it. */
export function asShown(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  const pieces = formulaPieces(formula);
  return pieces
    .map(({ kind, source }, index) =>
      kind === "other" && pieces[index + 1]?.source === "(" ? source.replace(/^_xlfn\.(?:_xlws\.)?(?=[A-Z])/i, "") : source,
    )
    .join("");
}

import { golden } from "../../agreement/files";

/** A weighted figure as R's survey package gives it. */
export interface WeightedFigure {
  readonly n: number;
  readonly sum_w: number;
  readonly wmean: number;
  readonly kish_neff: number;
  readonly wvar_pop: number;
  readonly wvar_reliability_unbiased: number;
  readonly se_linearised_survey: number;
  readonly se_kish: number;
}

const file = golden("weighting.json") as {
  readonly raking: {
    readonly margins: readonly [Readonly<Record<string, number>>, Readonly<Record<string, number>>];
    readonly margin_vars: readonly [string, string];
    readonly n: number;
    readonly min: number;
    readonly max: number;
    readonly kish_neff: number;
    readonly deff: number;
    readonly weights: Readonly<Record<string, number>>;
  };
  readonly weighted: Readonly<Record<"osat" | "P1" | "nps_points" | "top2_P5", WeightedFigure>>;
};

export const { raking, weighted } = file;

/** The option `margins`: gender half and half, and four age groups. */
export const margins: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  [raking.margin_vars[0]]: raking.margins[0],
  [raking.margin_vars[1]]: raking.margins[1],
};

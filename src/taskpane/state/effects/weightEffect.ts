import type { Survey } from "../../../survey/survey";

export interface WeightEffect {
  /** Respondents with a weight, and the others, who are left out. */
  readonly n: number;
  readonly leftOut: number;
  /** Kish's effective n: so many respondents of equal weight would tell as much. */
  readonly effective: number;
}

/** What the case weights cost; undefined without any. */
export function weightEffect({ weighting }: Survey): WeightEffect | undefined {
  if (weighting === undefined) return undefined;
  const { n, leftOut, effective } = weighting;
  return { n, leftOut, effective };
}

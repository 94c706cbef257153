import type { Dimension } from "../../survey/questionnaire";
import type { SurveyItem } from "../itemSet";
import type { ScaleReliability } from "./scaleReliability";
import type { Verdict } from "./verdict";

/** The id of the scale that all items make together. */
export const wholeScale = "all";

/** One scale: a dimension, or all items together. */
export interface ScaleResult extends ScaleReliability {
  readonly id: string;
  /** Absent for all items together. */
  readonly dimension?: Dimension;
  readonly items: readonly SurveyItem[];
  readonly verdict: Verdict;
}

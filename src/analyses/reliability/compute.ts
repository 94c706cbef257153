import { OptionReader } from "../../survey/optionReader";
import type { Dimension } from "../../survey/questionnaire";
import type { Survey } from "../../survey/survey";
import type { Outcome, RawOptions } from "../analysis";
import { degenerateAnswers } from "../degenerate";
import type { ItemSet, SurveyItem } from "../itemSet";
import { readItems } from "../itemSet";
import { isUnfinished } from "../unfinished";
import type { KeyEvidenceLine } from "./keyEvidenceLines";
import { keyEvidenceLines } from "./keyEvidenceLines";
import { scaleReliability } from "./scaleReliability";
import type { ScaleResult } from "./scaleResult";
import { wholeScale } from "./scaleResult";
import { verdictOf } from "./verdict";

export interface ReliabilityResult {
  readonly confidence: number;
  readonly set: ItemSet;
  /** The dimensions in the questionnaire's order, then all items; items of one scale only give that one. */
  readonly scales: readonly ScaleResult[];
  readonly evidence: readonly KeyEvidenceLine[];
}

/** Fewest items and complete respondents without which nothing can be said. */
const fewest = 2;

/**
 * How well the questions of each dimension, and all together, go together: Cronbach's alpha and its relatives on the keyed answers.
 *
 * Conventions: each scale over the respondents who answered all of its items; see `scaleReliability`. Sources: Cronbach (1951), Feldt
 * (1965), McDonald (1999), Guttman (1945).
 */
export function computeReliability(survey: Survey, raw: RawOptions): Outcome<ReliabilityResult> {
  const reader = new OptionReader(
    raw,
    survey.columns.map(({ header }) => header),
  );
  const confidence = reader.number("confidence", 0.5, 0.999) ?? 0.95;
  const set = readItems(survey, reader);
  if (isUnfinished(set)) return set;
  const { items, dimensions } = set;
  const degenerate = degenerateAnswers(survey, items);
  if (degenerate) return degenerate;
  if (items.length < fewest) return { status: "refused", refusal: { code: "too-few-items", items: items.length, needed: fewest } };
  const scaleOf = (id: string, own: readonly SurveyItem[], dimension?: Dimension): ScaleResult => {
    const found = scaleReliability(
      own.map(({ answers }) => answers),
      confidence,
    );
    return { id, ...(dimension && { dimension }), items: own, verdict: verdictOf(found.reliability), ...found };
  };
  const parts = dimensions
    .map((dimension) => ({ dimension, own: items.filter((item) => item.dimension === dimension.id) }))
    .filter(({ own }) => own.length < items.length)
    .map(({ dimension, own }) => scaleOf(dimension.id, own, dimension));
  const whole = scaleOf(wholeScale, items);
  const scales = [...parts, whole];
  const n = Math.max(...scales.map(({ reliability }) => reliability.n ?? 0));
  if (n < fewest && scales.every(({ alphaPairwise }) => alphaPairwise === undefined))
    return { status: "refused", refusal: { code: "too-few-complete", n, items: items.length, needed: fewest } };
  return { status: "complete", result: { confidence, set, scales, evidence: keyEvidenceLines(scales) } };
}

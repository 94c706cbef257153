import type { Description } from "../../stats/descriptive/describe";
import type { BoxShares } from "../../stats/proportions/boxes";
import type { Counted } from "../../stats/proportions/counted";
import type { AnswerScale } from "../../survey/answerScale";
import type { OpenQuestion } from "../../survey/openAnswers";
import type { ParetoShares } from "../../survey/paretoShares";
import type { GroupStatus } from "../../survey/privacy/status";
import type { QuestionKind } from "./questionKind";

/** One answer or option with how many people gave it. */
export interface AnswerCount {
  /** `yes`, `no`, or the answer as people wrote it. */
  readonly answer: string;
  readonly count: number;
  /** With case weights: its weighted share times the question's effective n. */
  readonly weighted?: number;
  /** Of a background question, where a group may be too small to show. */
  readonly status?: GroupStatus;
  /** Of a ranking: the mean rank of the option, 1 the first, and how many gave it any. */
  readonly meanRank?: number;
  readonly ranked?: number;
}

/** One question, of one column or of one column an option. */
export interface Question {
  /** The header; of several columns what their headers begin with. */
  readonly id: string;
  readonly kind: Exclude<QuestionKind, "skip">;
  /** People who answered. */
  readonly n: number;
  /** With case weights: Kish's effective n of those people. */
  readonly effectiveN?: number;
  /** With case weights: linearised standard errors of the mean, or of the share of yes, and of the top boxes. */
  readonly seLinearised?: number;
  readonly topSeLinearised?: number;
  readonly missing: number;
  /** In the order of the answers on a scale; by count where there is none. Empty where counts make no sense. */
  readonly counts: readonly AnswerCount[];
  readonly scale?: AnswerScale;
  readonly description?: Description;
  readonly boxes?: BoxShares;
  /** Of choose-several; in its order the counts stand. */
  readonly pareto?: ParetoShares;
  readonly open?: OpenQuestion;
}

/** An answer's share as intervals and tests take it: people, or with case weights the weighted share of Kish's effective n. */
export function countedIn({ n, effectiveN }: Question, { count, weighted }: AnswerCount): Counted {
  return { count: weighted ?? count, n: effectiveN ?? n };
}

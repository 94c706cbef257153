import type { AnswerScale } from "../../survey/answerScale";
import type { MissingRule } from "../../survey/missingRule";
import type { Wording } from "../../survey/questionnaire";
import type { Refusal } from "../../survey/refusal";
import type { SurveyItem } from "../itemSet";
import { scoreTest } from "../scoreMoments";
import type { GivenWeights } from "./givenWeights";
import type { IndexLine } from "./indexLine";
import { indexLine } from "./indexLine";
import type { IndexBlock, IndexDefinition } from "./indexParts";
import { asIndex } from "./indexParts";
import type { HardFigure } from "./readHardIndicators";
import type { IndexMethod } from "./weigh";
import { weigh } from "./weigh";
import type { MeasuredPart, RatedPart } from "./weightedScores";
import { weightedScores } from "./weightedScores";

interface PartWeights {
  /** Among the parts of its dimension. */
  readonly weight: number;
  /** In the whole index. */
  readonly share: number;
  /** Points that the whole would gain if this part were at its best. */
  readonly room?: number;
}

export interface RatedIndicator extends PartWeights {
  readonly item: SurveyItem;
  readonly n: number;
  /** On the answer scale. */
  readonly mean?: number;
  /** The mean as an index. */
  readonly score?: number;
}

export interface MeasuredIndicator extends PartWeights {
  readonly figure: HardFigure;
}

/** One score a respondent, absent where nothing is rated, and their mean. */
export interface Scored {
  readonly scores?: Float64Array;
  readonly line: IndexLine;
}

export interface BuiltBlock extends Scored {
  readonly id: string;
  readonly name?: Wording;
  readonly weight: number;
  readonly rated: readonly RatedIndicator[];
  readonly measured: readonly MeasuredIndicator[];
}

export interface BuiltIndex {
  readonly blocks: readonly BuiltBlock[];
  readonly overall: Scored;
}

export interface IndexSettings {
  readonly definition: IndexDefinition;
  readonly method: IndexMethod;
  readonly missingRule: MissingRule;
  readonly confidence: number;
  readonly outcome?: Float64Array;
  /** Case weights, one a respondent; they weigh people, not indicators. */
  readonly caseWeights?: Float64Array;
}

const best = 100;

/**
 * Indicators to dimensions, dimensions to the whole, each level with its weights.
 *
 * @param scale of the rated indicators; absent where there are none
 * @returns a refusal where weights cannot be found: `no-weights` names the dimension, or nothing where it is the dimensions' own
 */
export function buildIndex(
  blocks: readonly IndexBlock[],
  scale: AnswerScale | undefined,
  given: GivenWeights,
  settings: IndexSettings,
): BuiltIndex | Refusal {
  const { method, outcome, confidence, definition, caseWeights } = settings;
  const scored: { readonly weights: Float64Array; readonly columns: readonly Float64Array[]; readonly whole: Scored }[] = [];
  for (const [place, { id, items, figures }] of blocks.entries()) {
    const columns = items.map(({ answers }) => (scale ? asIndex(answers, scale, definition) : answers));
    const parts = [...columns.map((scores) => ({ scores })), ...figures.map(() => ({}))];
    const weights = weigh(withGiven(parts, given.parts[place]), method, outcome);
    if (!weights) return { code: "no-weights", dimension: id, method };
    const rated = columns.map((scores, at): RatedPart => ({ weight: weights[at] ?? 0, scores }));
    const measured = figures.map(({ score }, at): MeasuredPart => ({ weight: weights[columns.length + at] ?? 0, score }));
    scored.push({ weights, columns, whole: wholeOf([...rated, ...measured], settings) });
  }
  const levels = scored.map(({ whole }) => (whole.scores ? { scores: whole.scores } : {}));
  const weights = weigh(withGiven(levels, given.blocks), method, outcome);
  if (!weights) return { code: "no-weights", method };
  const top = scored.map(({ whole }, place): RatedPart | MeasuredPart =>
    whole.scores ? { weight: weights[place] ?? 0, scores: whole.scores } : { weight: weights[place] ?? 0, score: whole.line.index ?? 0 },
  );
  return {
    overall: wholeOf(top, settings),
    blocks: blocks.flatMap(({ id, name, items, figures }, place): BuiltBlock[] => {
      const [own, weight = 0] = [scored[place], weights[place]];
      if (!own) return [];
      const weigher = (at: number, score: number | undefined): PartWeights => {
        const within = own.weights[at] ?? 0;
        const share = within * weight;
        return { weight: within, share, ...(score !== undefined && { room: share * (best - score) }) };
      };
      const rated = items.map((item, at): RatedIndicator => {
        const { mean, n } = scoreTest(item.answers, caseWeights, confidence);
        const { mean: score } = scoreTest(own.columns[at] ?? item.answers, caseWeights, confidence);
        return { item, n, ...(mean !== undefined && { mean }), ...(score !== undefined && { score }), ...weigher(at, score) };
      });
      const measured = figures.map((figure, at): MeasuredIndicator => ({ figure, ...weigher(items.length + at, figure.score) }));
      return [{ id, ...(name && { name }), weight, rated, measured, ...own.whole }];
    }),
  };
}

function withGiven(
  parts: readonly { readonly scores?: Float64Array }[],
  given: readonly (number | undefined)[] | undefined,
): readonly { readonly scores?: Float64Array; readonly given?: number }[] {
  return parts.map((part, at) => {
    const own = given?.[at];
    return own === undefined ? part : { ...part, given: own };
  });
}

/** Without a rated part the index is one number, the same for everybody. */
function wholeOf(parts: readonly (RatedPart | MeasuredPart)[], { missingRule, confidence, caseWeights }: IndexSettings): Scored {
  if (parts.some((part) => "scores" in part)) {
    const scores = weightedScores(parts, missingRule);
    return { scores, line: indexLine(scores, confidence, undefined, caseWeights) };
  }
  return { line: { index: parts.reduce((sum, part) => sum + ("score" in part ? part.weight * part.score : 0), 0) } };
}

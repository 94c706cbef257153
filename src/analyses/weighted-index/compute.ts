import type { AnswerScale } from "../../survey/answerScale";
import type { Finding } from "../../survey/finding";
import type { MissingRule } from "../../survey/missingRule";
import { missingRules } from "../../survey/missingRule";
import { OptionReader } from "../../survey/optionReader";
import type { Survey } from "../../survey/survey";
import type { Outcome, RawOptions } from "../analysis";
import { degenerateAnswers } from "../degenerate";
import type { ItemSet } from "../itemSet";
import { protectedGroups, readMinimumGroup } from "../protectedGroups";
import { isUnfinished } from "../unfinished";
import type { BuiltIndex } from "./buildIndex";
import { buildIndex } from "./buildIndex";
import { givenWeights } from "./givenWeights";
import type { IndexCut } from "./indexGroups";
import { indexGroups } from "./indexGroups";
import type { IndexDefinition } from "./indexParts";
import { indexBlocks, indexDefinitions, isDefined, readIndicators } from "./indexParts";
import { readHardIndicators } from "./readHardIndicators";
import type { IndexMethod } from "./weigh";
import { indexMethods } from "./weigh";

export interface IndexResult extends BuiltIndex {
  readonly definition: IndexDefinition;
  readonly method: IndexMethod;
  /** Whether weights were given for dimensions, or for the parts of one. */
  readonly hasGiven: boolean;
  readonly missingRule: MissingRule;
  readonly confidence: number;
  readonly minimumGroup: number;
  /** The rated indicators; absent where all are measured. */
  readonly set?: ItemSet;
  readonly scale?: AnswerScale;
  readonly cuts: readonly IndexCut[];
  readonly findings: readonly Finding[];
}

/**
 * A weighted index of three levels: indicators make dimensions, dimensions the whole.
 *
 * Conventions: keyed answers; 100 x (answer - min) / (max - min) by the declared ends, or ten times ratings from 1 to 10; weights given,
 * equal or derived, summing to 1 among the parts of one dimension and among the dimensions; one score a respondent under the missing rule
 * (listwise unless told otherwise), t intervals of their means; measured figures are the same for everybody and widen no interval.
 * Source: Fornell and others (1996).
 */
export function computeIndex(survey: Survey, raw: RawOptions): Outcome<IndexResult> {
  const reader = new OptionReader(
    raw,
    survey.columns.map(({ header }) => header),
  );
  const method = reader.choice("method", indexMethods, "equal");
  const definition = reader.choice("definition", indexDefinitions, "scale-ends");
  const missingRule = reader.choice("missingRule", missingRules, "complete");
  const confidence = reader.number("confidence", 0.5, 0.999) ?? 0.95;
  const minimum = readMinimumGroup(reader);
  const dimensions = reader.lists("dimensions");
  const { figures, refusal } = readHardIndicators(raw);
  if (refusal) return { status: "refused", refusal };
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  const set = readIndicators(survey, raw, figures.length > 0);
  if (set && isUnfinished(set)) return set;
  const degenerate = set && degenerateAnswers(survey, set.items);
  if (degenerate) return degenerate;
  if (!isDefined(definition, set?.scale, figures))
    return { status: "refused", refusal: { code: "bad-option", option: "definition", given: definition, allowed: "scale-ends" } };
  const { outcome } = survey.answers;
  if (method === "outcome" && !outcome) return { status: "incomplete", incomplete: { code: "choose-outcome" } };
  const blocks = indexBlocks(set, dimensions, figures);
  const given = givenWeights(reader, blocks);
  if ("code" in given) return { status: "refused", refusal: given };
  const { weight: caseWeights } = survey.answers;
  const built = buildIndex(blocks, set?.scale, given, {
    definition,
    method,
    missingRule,
    confidence,
    ...(outcome && { outcome }),
    ...(caseWeights && { caseWeights }),
  });
  if ("code" in built) return { status: "refused", refusal: built };
  const n = built.overall.line.n;
  if (n !== undefined && Math.max(n, ...built.blocks.map(({ line }) => line.n ?? 0)) < minimum)
    return { status: "refused", refusal: { code: "too-few-answers", n, needed: minimum } };
  const { groups, wave } = survey.roles;
  const isRated = built.overall.scores !== undefined;
  const protection = protectedGroups(survey, !isRated ? [] : wave === undefined ? groups : [...groups, wave], minimum);
  if ("refusal" in protection) return { status: "refused", refusal: protection.refusal };
  const result: IndexResult = {
    ...built,
    definition,
    method,
    hasGiven: [...given.blocks, ...given.parts.flat()].some((weight) => weight !== undefined),
    missingRule,
    confidence,
    minimumGroup: minimum,
    ...(set && { set, scale: set.scale }),
    cuts: protection.cuts.map((cut, place) =>
      indexGroups(cut, built, place === groups.length ? "before" : "rest", confidence, minimum, caseWeights),
    ),
    findings: set?.findings ?? [],
  };
  return { status: "complete", result };
}

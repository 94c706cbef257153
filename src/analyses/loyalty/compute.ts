import type { AnswerScale } from "../../survey/answerScale";
import type { Finding } from "../../survey/finding";
import { OptionReader } from "../../survey/optionReader";
import type { ProtectedCut } from "../../survey/privacy/protection";
import type { Survey } from "../../survey/survey";
import type { Outcome, RawOptions } from "../analysis";
import type { JudgedAnswers } from "../degenerate";
import { degenerateAnswers } from "../degenerate";
import { protectedGroups, readMinimumGroup } from "../protectedGroups";
import type { PeopleShare } from "../shareBase";
import { marksOf, peopleShare, shareBaseOf } from "../shareBase";
import { isUnfinished } from "../unfinished";
import type { Against, PromoterGroup, ShareGroup } from "./cutFigures";
import { promoterGroups, shareGroups } from "./cutFigures";
import type { GridCuts, LoyaltyGrid } from "./loyaltyGrid";
import { loyaltyGrid } from "./loyaltyGrid";
import type { LoyaltyMeasure } from "./loyaltyMeasures";
import { readLoyaltyMeasures } from "./loyaltyMeasures";
import { loyaltyFindings } from "./loyaltyFindings";
import type { PromoterFigure } from "./promoterScore";
import { promoterBase, promoterScore } from "./promoterScore";
import type { Recommendation } from "./recommendation";
import { readRecommendation } from "./recommendation";

/** The figures of one cut of the respondents. */
export interface LoyaltyCut {
  readonly cut: ProtectedCut;
  readonly against: Against;
  /** Empty without a likelihood to recommend. */
  readonly promoters: readonly PromoterGroup[];
  /** By measure, then by group. */
  readonly measures: readonly (readonly ShareGroup[])[];
}

export interface LoyaltyResult {
  readonly recommendation?: Recommendation & { readonly score: PromoterFigure };
  readonly measures: readonly (LoyaltyMeasure & { readonly share: PeopleShare })[];
  readonly grid?: LoyaltyGrid & { readonly column: string };
  readonly cuts: readonly LoyaltyCut[];
  readonly confidence: number;
  readonly minimumGroup: number;
  readonly findings: readonly Finding[];
}

/** Overall satisfaction is asked from 0 to 10 unless something says otherwise. */
const tenScale: AnswerScale = { min: 0, max: 10 };

/**
 * Loyalty: the share of each measure, the net promoter score, and satisfaction against loyalty, for everybody, by group and by wave.
 *
 * Conventions: shares with Wilson's interval; the score's standard error sqrt((p + d - (p - d)²) / n); a group against everybody
 * outside it, a wave against the one before, by Newcombe's interval and the chi-square test, or the normal test of two scores; p by Holm
 * over the groups. With case weights shares are weighted, and every interval and test takes Kish's effective n. Sources: Reichheld (2003); Wilson (1927); Newcombe (1998); Kish (1965); Jones and Sasser (1995).
 */
export function computeLoyalty(survey: Survey, raw: RawOptions): Outcome<LoyaltyResult> {
  const reader = new OptionReader(
    raw,
    survey.columns.map(({ header }) => header),
  );
  const confidence = reader.number("confidence", 0.5, 0.999) ?? 0.95;
  const minimum = readMinimumGroup(reader);
  const measures = readLoyaltyMeasures(survey, reader);
  if (isUnfinished(measures)) return measures;
  const recommendation = readRecommendation(survey, reader);
  if (recommendation && isUnfinished(recommendation)) return recommendation;
  if (measures.length === 0 && !recommendation) return { status: "incomplete", incomplete: { code: "choose-recommend" } };
  const judged = [...measures, ...(recommendation ? [recommendation, ...satisfactionOf(survey)] : [])];
  const degenerate = degenerateAnswers(survey, judged);
  if (degenerate) return degenerate;
  const { weight: weights } = survey.answers;
  const score = recommendation && promoterScore(promoterBase(recommendation.onTen, weights), confidence);
  const shares = measures.map((measure) => {
    const marks = marksOf(measure.answers, (answer) => answer >= measure.cut);
    return { ...measure, share: peopleShare(shareBaseOf(marks, weights), confidence) };
  });
  const most = Math.max(score?.n ?? 0, ...shares.map(({ share }) => share.n));
  if (most < minimum) return { status: "refused", refusal: { code: "too-few-answers", n: most, needed: minimum } };
  const grid = recommendation && gridOf(survey, recommendation, reader, confidence);
  const { groups, wave } = survey.roles;
  const protection = protectedGroups(survey, wave === undefined ? groups : [...groups, wave], minimum);
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  if ("refusal" in protection) return { status: "refused", refusal: protection.refusal };
  const cuts = protection.cuts.map((cut, place): LoyaltyCut => {
    const against: Against = place === groups.length ? "before" : "rest";
    const settings = { cut, against, confidence, minimum, ...(weights && { weights }) };
    return {
      cut,
      against,
      promoters: recommendation ? promoterGroups(recommendation, settings) : [],
      measures: measures.map((measure) => shareGroups(measure, settings)),
    };
  });
  const result: LoyaltyResult = {
    ...(recommendation && score && { recommendation: { ...recommendation, score } }),
    measures: shares,
    ...(grid && { grid }),
    cuts,
    confidence,
    minimumGroup: minimum,
    findings: loyaltyFindings(survey, measures, recommendation),
  };
  return { status: "complete", result };
}

function satisfactionOf({ answers, roles }: Survey): readonly JudgedAnswers[] {
  return answers.outcome ? [{ answers: answers.outcome, column: roles.outcome }] : [];
}

/** Absent without overall satisfaction beside the likelihood to recommend. */
function gridOf(
  survey: Survey,
  { column, scale, answers: loyalty }: Recommendation,
  reader: OptionReader,
  confidence: number,
): LoyaltyResult["grid"] {
  const { roles, answers, questionnaire, columns } = survey;
  const satisfaction = answers.outcome;
  const header = columns[roles.outcome ?? -1]?.header;
  if (!satisfaction || header === undefined || roles.outcome === column) return undefined;
  const asked = questionnaire?.background.find(({ role, scale: ends }) => role === "outcome" && ends)?.scale;
  const cuts: GridCuts = {
    satisfaction: cutOf(reader, "satisfactionCut", reader.scale("outcomeScale") ?? asked ?? tenScale),
    loyalty: cutOf(reader, "loyaltyCut", scale),
  };
  const grid = loyaltyGrid(satisfaction, loyalty, cuts, confidence, answers.weight);
  return grid.n === 0 ? undefined : { ...grid, column: header };
}

/** The given cut, else the first whole answer at seven tenths of the scale: 7 of 0 to 10, 4 of 1 to 5. */
function cutOf(reader: OptionReader, option: string, { min, max }: AnswerScale): number {
  const rounding = 1e-9;
  return reader.number(option, min, max) ?? Math.ceil(min + (7 * (max - min)) / 10 - rounding);
}

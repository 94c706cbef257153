import { missingRules } from "../../survey/missingRule";
import { OptionReader } from "../../survey/optionReader";
import type { ProtectedCut } from "../../survey/privacy/protection";
import type { Survey } from "../../survey/survey";
import type { Outcome, RawOptions } from "../analysis";
import type { Measure, Measures } from "../measures";
import { readMeasures } from "../measures";
import { scored } from "../measureStatuses";
import { protectedGroups, readMinimumGroup } from "../protectedGroups";
import { isUnfinished } from "../unfinished";
import type { Adjustment } from "./adjusted";
import { adjustments } from "./adjusted";
import type { GroupLine } from "./groupLines";
import { groupLines } from "./groupLines";
import type { GroupTest } from "./groupTest";
import { groupTest } from "./groupTest";
import type { CompareMethod } from "./methods";
import { compareMethods } from "./methods";
import type { PairLine } from "./pairLines";
import { pairLines } from "./pairLines";
import type { RestLine } from "./restLines";
import { restLines } from "./restLines";

/** How comparisons are made. */
export interface CompareSettings {
  readonly method: CompareMethod;
  readonly adjustment: Adjustment;
  readonly confidence: number;
  readonly minimumGroup: number;
  /** Case weights, one a respondent. */
  readonly weights?: Float64Array;
}

/** The groups of one column, compared. */
export interface Comparison {
  readonly cut: ProtectedCut;
  readonly groups: readonly GroupLine[];
  readonly test: GroupTest;
  readonly pairs: readonly PairLine[];
  /** Each group against the rest; empty for two groups, where the pair says it. */
  readonly rest: readonly RestLine[];
  /** Each group against the rest on the parts of the score; p adjusted over all of them. */
  readonly parts: readonly { readonly measure: Measure; readonly rest: RestLine }[];
}

export interface CompareResult extends CompareSettings {
  readonly measures: Measures;
  readonly comparisons: readonly Comparison[];
}

const fewestGroups = 2;

/**
 * Compares groups of respondents: means with intervals, one test of all groups, every pair, and each group against everyone outside it.
 *
 * Conventions: SD with n - 1; Welch's analysis of variance with Games-Howell intervals by default; groups that are kept back for privacy
 * are in the rest, and in no test of all groups and no pair. Sources: Welch (1951), Games and Howell (1976), Holm (1979).
 */
export function computeCompare(survey: Survey, raw: RawOptions): Outcome<CompareResult> {
  const reader = new OptionReader(
    raw,
    survey.columns.map(({ header }) => header),
  );
  const missingRule = reader.choice("missingRule", missingRules, "half");
  const method = reader.choice("method", compareMethods, "welch");
  const adjustment = reader.choice("adjustment", adjustments, "holm");
  const confidence = reader.number("confidence", 0.5, 0.999) ?? 0.95;
  const minimumGroup = readMinimumGroup(reader);
  const measures = readMeasures(survey, reader, missingRule, minimumGroup);
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  if (isUnfinished(measures)) return measures;
  if (survey.roles.groups.length === 0) return { status: "incomplete", incomplete: { code: "choose-groups" } };
  const protection = protectedGroups(survey, survey.roles.groups, minimumGroup);
  if ("refusal" in protection) return { status: "refused", refusal: protection.refusal };
  const several = protection.cuts.filter((cut) => answeredGroups(cut, measures.main).length >= fewestGroups);
  const [first] = protection.cuts;
  if (several.length === 0 && first) {
    const groups = answeredGroups(first, measures.main).length;
    return { status: "refused", refusal: { code: "too-few-groups", column: first.column, groups, needed: fewestGroups } };
  }
  const { weight: weights } = survey.answers;
  const settings: CompareSettings = { method, adjustment, confidence, minimumGroup, ...(weights && { weights }) };
  return { status: "complete", result: { ...settings, measures, comparisons: several.map((cut) => compared(cut, measures, settings)) } };
}

function answeredGroups({ groups }: ProtectedCut, { scores }: Measure): readonly unknown[] {
  return groups.filter(({ members }) => scored(scores, members) > 0);
}

function compared(cut: ProtectedCut, { main, parts }: Measures, settings: CompareSettings): Comparison {
  const groups = groupLines(cut, main, settings);
  const shown = groups.filter(({ status }) => status === "shown");
  const isPair = groups.filter(({ status }) => status !== "empty").length <= fewestGroups;
  const [rest = [], ...ofParts] = restLines(cut, groups, [[main], parts], settings);
  return {
    cut,
    groups,
    test: groupTest(shown, settings),
    pairs: pairLines(shown, settings),
    rest: isPair ? [] : rest,
    parts: ofParts.flat().flatMap((line) => (line.status === "empty" ? [] : [{ measure: line.measure, rest: line }])),
  };
}

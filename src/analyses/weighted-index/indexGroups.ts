import { holm } from "../../stats/adjust/holm";
import type { Moments } from "../../stats/moments";
import type { MeanDifference } from "../../stats/welchT";
import { welchT } from "../../stats/welchT";
import type { ProtectedCut } from "../../survey/privacy/protection";
import { answeredStatuses, everybodyOutside } from "../../survey/privacy/protection";
import type { GroupStatus } from "../../survey/privacy/status";
import { scoreMoments } from "../scoreMoments";
import type { BuiltIndex } from "./buildIndex";
import type { IndexLine } from "./indexLine";
import { indexLine } from "./indexLine";

/** The index of a group on one line, and its difference from everybody outside it, or from the wave before. */
export interface GroupIndex {
  readonly name: string;
  readonly status: GroupStatus;
  readonly line: IndexLine;
  readonly difference?: MeanDifference;
  /** Adjusted by Holm over the groups of the line. */
  readonly pHolm?: number;
}

export interface IndexCut {
  readonly cut: ProtectedCut;
  readonly against: "rest" | "before";
  /** By id of the dimension; only those that were rated. */
  readonly blocks: readonly { readonly id: string; readonly groups: readonly GroupIndex[] }[];
  readonly overall: readonly GroupIndex[];
}

/** Every rated dimension and the whole by group: t intervals, Welch's t against the others, what may be shown. */
export function indexGroups(
  cut: ProtectedCut,
  { blocks, overall }: BuiltIndex,
  against: "rest" | "before",
  confidence: number,
  minimum: number,
  weights?: Float64Array,
): IndexCut {
  const groupsOf = (scores: Float64Array): readonly GroupIndex[] => lineGroups(scores, cut, against, confidence, minimum, weights);
  return {
    cut,
    against,
    blocks: blocks.flatMap(({ id, scores }) => (scores ? [{ id, groups: groupsOf(scores) }] : [])),
    overall: overall.scores ? groupsOf(overall.scores) : [],
  };
}

function lineGroups(
  scores: Float64Array,
  cut: ProtectedCut,
  against: "rest" | "before",
  confidence: number,
  minimum: number,
  weights: Float64Array | undefined,
): readonly GroupIndex[] {
  const { groups } = cut;
  const lines = groups.map(({ members }) => indexLine(scores, confidence, members, weights));
  const of = (rows: readonly number[]): Moments => scoreMoments(scores, weights, rows).moments;
  const statuses = answeredStatuses(cut, (respondent) => !Number.isNaN(scores[respondent]), minimum);
  const differences = groups.map(({ members }, place) => {
    const isOpen = statuses[place] === "shown" && (against === "rest" || statuses[place - 1] === "shown");
    if (!isOpen) return undefined;
    const others = against === "rest" ? everybodyOutside(cut, place) : groups[place - 1]?.members;
    return welchT(of(members), of(others ?? []), confidence);
  });
  const adjusted = holm(differences.map((difference) => difference?.p));
  return groups.flatMap(({ name }, place): GroupIndex[] => {
    const [line, status, difference, pHolm] = [lines[place], statuses[place], differences[place], adjusted[place]];
    if (!line || !status) return [];
    return [{ name, status, line, ...(difference && { difference }), ...(pHolm !== undefined && { pHolm }) }];
  });
}

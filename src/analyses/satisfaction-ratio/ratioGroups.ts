import { holm } from "../../stats/adjust/holm";
import type { Moments } from "../../stats/moments";
import type { MeanDifference } from "../../stats/welchT";
import { welchT } from "../../stats/welchT";
import type { ProtectedCut } from "../../survey/privacy/protection";
import { everybodyOutside } from "../../survey/privacy/protection";
import type { GroupStatus } from "../../survey/privacy/status";
import { measureStatuses } from "../measureStatuses";
import { scoreMoments } from "../scoreMoments";
import type { RatioColumns, RatioLine } from "./ratioLine";
import { ratioLine } from "./ratioLine";

/** All items together for one group, and how its mean ratio differs from that of everybody outside it, or of the wave before. */
export interface RatioGroup {
  readonly name: string;
  readonly status: GroupStatus;
  readonly line: RatioLine;
  readonly difference?: MeanDifference;
  /** Adjusted by Holm over the groups. */
  readonly pHolm?: number;
}

export interface RatioCut {
  readonly cut: ProtectedCut;
  readonly against: "rest" | "before";
  readonly groups: readonly RatioGroup[];
}

/** The groups of a cut; what may be shown goes by the respondents with a ratio: those with a gap are at least as many. */
export function ratioGroups(
  cut: ProtectedCut,
  columns: RatioColumns,
  against: "rest" | "before",
  confidence: number,
  minimum: number,
): RatioCut {
  const { ratio, weights } = columns;
  const of = (rows: readonly number[]): Moments => scoreMoments(ratio, weights, rows).moments;
  const lines = cut.groups.map(({ members }) => ratioLine(columns, confidence, members));
  const statuses = measureStatuses(cut, { scores: ratio }, minimum);
  const differences = cut.groups.map(({ members }, place) => {
    const isOpen = statuses[place] === "shown" && (against === "rest" || statuses[place - 1] === "shown");
    if (!isOpen) return undefined;
    const others = against === "rest" ? everybodyOutside(cut, place) : (cut.groups[place - 1]?.members ?? []);
    return welchT(of(members), of(others), confidence);
  });
  const adjusted = holm(differences.map((difference) => difference?.p));
  const groups = cut.groups.flatMap(({ name }, place): RatioGroup[] => {
    const [line, status, difference, pHolm] = [lines[place], statuses[place], differences[place], adjusted[place]];
    if (!line || !status) return [];
    return [{ name, status, line, ...(difference && { difference }), ...(pHolm !== undefined && { pHolm }) }];
  });
  return { cut, against, groups };
}

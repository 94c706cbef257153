import type { GapChange, WaveGap } from "../../stats/trend/gapChange";
import { gapChange } from "../../stats/trend/gapChange";
import type { RatioChange } from "../../stats/trend/ratioChange";
import { ratioChange } from "../../stats/trend/ratioChange";
import { holm } from "../../stats/adjust/holm";
import type { GroupStatus } from "../../survey/privacy/status";
import type { Measure } from "../measures";
import { measureStatuses } from "../measureStatuses";
import { scoreMoments } from "../scoreMoments";
import type { TrendSettings, Wave } from "./compute";
import type { PairedScores } from "./pairedScores";
import { worse } from "./waveLines";

/** The change of one gap from one wave to the next, split into what perception and what expectation did. */
export interface GapSplit {
  readonly measure: Measure;
  readonly earlier: Wave;
  readonly later: Wave;
  readonly status: GroupStatus;
  readonly before: WaveGap;
  readonly after: WaveGap;
  readonly change?: GapChange;
  /** Of the gap's change, by Holm over all rows. */
  readonly pHolm?: number;
  /** The same for perception / expectation. */
  readonly ratio?: RatioChange;
}

/** Every gap from each wave to the next; the changes of waves that are kept back are not computed. */
export function gapSplits(scores: readonly PairedScores[], settings: TrendSettings): readonly GapSplit[] {
  const { waves, cut, weights, confidence, minimumGroup } = settings;
  const splits = scores.flatMap(({ measure, expectation, perception }) => {
    const byName = new Map(measureStatuses(cut, measure, minimumGroup).map((status, place) => [cut.groups[place]?.name, status]));
    const levels = waves.map(({ members }): WaveGap => {
      const of = (column: Float64Array): WaveGap["gap"] => scoreMoments(column, weights, members).moments;
      return { expectation: of(expectation), perception: of(perception), gap: of(measure.scores) };
    });
    return waves.slice(1).flatMap((later, at): Omit<GapSplit, "pHolm">[] => {
      const [earlier, before, after] = [waves[at], levels[at], levels[at + 1]];
      if (!earlier || !before || !after) return [];
      const status = worse(byName.get(later.name) ?? later.status, byName.get(earlier.name) ?? earlier.status);
      const isOpen = status === "shown";
      const change = isOpen ? gapChange(before, after, confidence) : undefined;
      const means = ({ expectation: e, perception: p }: WaveGap): { expectation: number; perception: number } => ({
        expectation: e.mean,
        perception: p.mean,
      });
      const ratio = change && ratioChange(means(before), means(after));
      return [{ measure, earlier, later, status, before, after, ...(change && { change }), ...(ratio && { ratio }) }];
    });
  });
  const p = holm(splits.map(({ change }) => change?.gapTest?.p));
  return splits.map((split, at) => {
    const pHolm = p[at];
    return pHolm === undefined ? split : { ...split, pHolm };
  });
}

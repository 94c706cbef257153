import type { Messages } from "../../i18n/messages";
import type { FigureCell, LiveColumn, LiveFormula } from "../../report/live";
import { figure, listed, live, quoted } from "../../report/live";
import type { Survey } from "../../survey/survey";
import type { LiveGroup } from "../live/byGroup";
import { liveGroup } from "../live/liveGroup";
import { liveGroupReach, liveReach } from "../live/intervals";
import { liveMeasure } from "../live/liveMeasure";
import { everybody, membersOf } from "../live/respondents";
import { withCount } from "../live/withCount";
import type { Measure } from "../measures";
import { measureName } from "../measureWords";
import type { TargetCut, TargetsResult } from "./compute";
import type { TargetLine } from "./targetLine";

type Formulas = Readonly<Record<string, LiveFormula>>;

/** Excel nests no more than 64 functions, and takes no longer text in a formula. */
const [mostNested, longestName] = [50, 120];

/** Another unit of the same table: its row and its name. */
export interface PeerRow {
  readonly row: string;
  readonly name: string;
}

/** Gives the formulas of a line; none where no formula can gather its answers. */
export type TargetFormulas = (line: TargetLine, cut?: TargetCut, peers?: readonly PeerRow[]) => Formulas;

/** Formulas of scores beside the target that stands in the cell, whatever is typed there. */
export function targetFormulas(survey: Survey, result: TargetsResult, messages: Messages): TargetFormulas {
  const { measures, confidence, minimumGroup } = result;
  const hidden = messages.privacy.few(minimumGroup);
  const columns = new Map<Measure, LiveColumn | undefined>(
    [measures.main, ...measures.parts].map((measure) => [
      measure,
      liveMeasure(survey, measureName(measure, messages), measure.answers ?? [], measures.missingRule),
    ]),
  );
  return (line, cut, peers) => {
    const of = columns.get(line.measure);
    if (!of) return {};
    const columnIndex = survey.roles.groups.find((index) => survey.columns[index]?.header === cut?.cut.column);
    const group = cut && liveGroup(survey, columnIndex, line.group ?? "");
    if (cut && !group) return {};
    const { count, mean } = group ? membersOf(group) : everybody;
    const others = {
      score: mean(of),
      ciLow: reach("low", of, group, confidence),
      ciHigh: reach("high", of, group, confidence),
      difference: live`${figure("score")}-${figure("target")}`,
      met: verdict(result, messages),
      ...(peers && peerFormulas(peers, result)),
    };
    return withCount(count(of), others, minimumGroup, hidden);
  };
}

function reach(end: "low" | "high", of: LiveColumn, group: LiveGroup | undefined, confidence: number): LiveFormula {
  const own = { n: live`${figure("n")}`, mean: live`${figure("score")}` };
  return group ? liveGroupReach(end, of, group, own, confidence) : liveReach(end, of, own, confidence);
}

/** As `targetVerdict`: unknown without an interval, nothing without a target. */
function verdict({ direction }: TargetsResult, { targets: { verdicts } }: Messages): LiveFormula {
  const [low, high, target] = [figure("ciLow"), figure("ciHigh"), figure("target")];
  const isLess = direction === "less-is-better";
  const met = isLess ? live`${high}<=${target}` : live`${low}>=${target}`;
  const notMet = isLess ? live`${low}>${target}` : live`${high}<${target}`;
  const by = live`IF(${met},${quoted(verdicts.met)},IF(${notMet},${quoted(verdicts.notMet)},${quoted(verdicts.unknown)}))`;
  return live`IF(ISNUMBER(${target}),IF(COUNT(${low},${high})=2,${by},${quoted(verdicts.unknown)}),NA())`;
}

/** From the scores of the other units as they stand in their rows; one that is kept back is no number. */
function peerFormulas(peers: readonly PeerRow[], { direction }: TargetsResult): Formulas {
  const scores = peers.map(({ row }): FigureCell => figure("score", row));
  if (scores.length === 0) return {};
  const best = live`${direction === "less-is-better" ? "MIN" : "MAX"}(${listed(scores)})`;
  const name = peers.reduceRight(
    (rest, peer) => live`IF(${figure("best")}=${figure("score", peer.row)},${quoted(peer.name)},${rest})`,
    live`NA()`,
  );
  return {
    peers: live`AVERAGE(${listed(scores)})`,
    peersDifference: live`${figure("score")}-${figure("peers")}`,
    best: live`IF(COUNT(${listed(scores)})>0,${best},NA())`,
    ...(peers.length <= mostNested &&
      peers.every((peer) => peer.name.length <= longestName) && { bestName: live`IF(ISNUMBER(${figure("best")}),${name},NA())` }),
  };
}

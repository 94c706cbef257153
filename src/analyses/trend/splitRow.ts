import type { Messages } from "../../i18n/messages";
import type { ReportCell, ReportRow } from "../../report/tree";
import { computedCell } from "../computedCell";
import { measureName } from "../measureWords";
import { protectedCell } from "../protectedGroups";
import type { GapSplit } from "./gapSplits";
import { changeVerdict } from "./verdict";
import { verdictText } from "./waveCells";

/** The change of one gap from one wave to the next; its wave is the later one. */
export function splitRow(split: GapSplit, minimum: number, messages: Messages): ReportRow {
  const { measure, later, status, before, after, change, pHolm, ratio } = split;
  const { reasons } = messages.measures;
  const why = before.gap.n === 0 || after.gap.n === 0 ? reasons.none : reasons.one;
  const hidden = (cell: ReportCell): ReportCell => protectedCell(status, cell, minimum, messages);
  const cell = (figure: number | undefined): ReportCell => hidden(computedCell(figure, why));
  const ratioCell = (figure: number | undefined): ReportCell => hidden(computedCell(figure, messages.trend.reasons.noRatio));
  return {
    id: measure.id,
    cells: {
      gap: { code: measure.id, text: measureName(measure, messages) },
      wave: later.name,
      before: cell(before.gap.n > 0 ? before.gap.mean : undefined),
      after: cell(after.gap.n > 0 ? after.gap.mean : undefined),
      change: cell(change?.change),
      ciLow: cell(change?.gapTest?.low),
      ciHigh: cell(change?.gapTest?.high),
      p: cell(change?.gapTest?.p),
      pHolm: cell(pHolm),
      verdict: hidden(verdictText(changeVerdict(change?.gapTest), messages)),
      byPerception: cell(change?.byPerception),
      byPerceptionP: cell(change?.perceptionTest?.p),
      byExpectation: cell(change?.byExpectation),
      byExpectationP: cell(change?.expectationTest?.p),
      ratioChange: ratioCell(ratio?.change),
      ratioByPerception: ratioCell(ratio?.byPerception),
      ratioByExpectation: ratioCell(ratio?.byExpectation),
    },
  };
}

import type { Messages } from "../../i18n/messages";
import type { ReportCell, ReportRow } from "../../report/tree";
import { computedCell } from "../computedCell";
import { measureName } from "../measureWords";
import { protectedCell } from "../protectedGroups";
import type { WaveImpact, WaveImpacts } from "./waveImpacts";

/** A row for each part and wave: what low and high answers went with, and how that has changed since the first wave. */
export function impactRows({ lines }: WaveImpacts, minimum: number, messages: Messages): readonly ReportRow[] {
  return lines.map((line) => ({ id: line.part.id, cells: impactCells(line, minimum, messages) }));
}

function impactCells({ part, wave, status, impact, ...changes }: WaveImpact, minimum: number, messages: Messages): ReportRow["cells"] {
  const { reasons } = messages.trend;
  const { kinds } = messages.drivers;
  const { penalty, reward, kind = "unknown" } = impact ?? {};
  const hidden = (cell: ReportCell): ReportCell => protectedCell(status, cell, minimum, messages);
  const cell = (figure: number | undefined, why: string): ReportCell => hidden(computedCell(figure, impact ? why : reasons.smallWave));
  const count = (n: number | undefined): ReportCell =>
    n !== undefined && n > 0 && n < minimum ? protectedCell("few", n, minimum, messages) : cell(n, reasons.smallWave);
  const changed = (figure: number | undefined): ReportCell => cell(figure, reasons.noImpactChange);
  return {
    part: { code: part.id, text: measureName(part, messages) },
    wave: wave.name,
    low: count(impact?.low),
    high: count(impact?.high),
    penalty: cell(penalty?.b, reasons.fewInContrast),
    penaltyP: cell(penalty?.p, reasons.fewInContrast),
    reward: cell(reward?.b, reasons.fewInContrast),
    rewardP: cell(reward?.p, reasons.fewInContrast),
    kind: hidden({ code: kind, text: kinds[kind] }),
    penaltyChange: changed(changes.penaltyChange?.difference),
    penaltyChangeP: changed(changes.penaltyChange?.pHolm),
    rewardChange: changed(changes.rewardChange?.difference),
    rewardChangeP: changed(changes.rewardChange?.pHolm),
  };
}

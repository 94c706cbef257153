import type { Messages } from "../../i18n/messages";
import type { ReportCell, ReportRow } from "../../report/tree";
import { tidy } from "../../survey/normalised";
import type { Survey } from "../../survey/survey";
import { computedCell } from "../computedCell";
import type { AuditResult } from "./compute";
import { toldFlags } from "./respondentChecks";

/** One row for each listed respondent, called by its row on the sheet. */
export function respondentRows(
  survey: Survey,
  { checks, listed, timeColumn }: AuditResult,
  { audit, weighting }: Messages,
): readonly ReportRow[] {
  const { weight: weights } = survey.answers;
  const { reasons } = audit;
  const identity = survey.columns[survey.roles.identity ?? -1];
  const noDistance =
    checks.distanceReason === undefined
      ? reasons.incomplete
      : ["constant", "collinear", "improper-solution"].includes(checks.distanceReason)
        ? reasons.distance
        : reasons.fewComplete;
  return listed.map((check): ReportRow => {
    const row = (survey.rows[check.respondent] ?? 0) + 1;
    const cells: Record<string, ReportCell> = {
      row,
      ...(identity && { identity: tidy(String(identity.cells[check.respondent] ?? "")) }),
      ...(weights && { weight: computedCell(positive(weights[check.respondent]), weighting.noWeight) }),
      flags: {
        code: check.flags.join(" "),
        text: toldFlags(check.flags)
          .map((flag) => audit.flags[flag])
          .join(audit.separator),
      },
      missing: check.missing,
      longestRun: check.longestRun,
      spread: computedCell(check.spread, reasons.oneAnswer),
      d2: computedCell(check.d2, noDistance),
      p: computedCell(check.p, noDistance),
      ...(checks.pairsFrom && {
        contradictions: computedCell((check.pairs ?? 0) > 0 ? check.contradictions : undefined, reasons.noPairs),
        pairs: check.pairs ?? 0,
      }),
      ...(timeColumn !== undefined && { time: computedCell(check.time, reasons.noTime) }),
    };
    return { id: `row${row}`, cells };
  });
}

function positive(weight: number | undefined): number | undefined {
  return weight !== undefined && weight > 0 ? weight : undefined;
}

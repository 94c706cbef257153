import type { AuditMessages } from "../../i18n/audit";
import type { Messages } from "../../i18n/messages";
import type { CodedText, ReportCell, ReportRow } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import { computedCell } from "../computedCell";
import type { CellKind } from "./cellFindings";
import type { AuditedPart } from "./columnChecks";
import type { AuditResult } from "./compute";
import type { Effect } from "./effects";
import { listedCells } from "./listedCells";

const treatments: Readonly<Record<CellKind, keyof AuditMessages["treatments"]>> = {
  "off-scale": "missing",
  invalid: "missing",
  "duplicate-id": "look",
  "duplicate-row": "look",
  "duplicate-header": "look",
  "row-left-out": "left-out",
  "empty-column": "missing",
  "points-sum": "proportion",
  "not-whole": "used",
  "declared-missing": "missing",
  "read-as-number": "used",
  "number-as-text": "used",
  blank: "missing",
};

/** One row for each column with answers, called by its header. */
export function columnRows(survey: Survey, { columns }: AuditResult, messages: Messages): readonly ReportRow[] {
  return columns.map(({ id, part, valid, missing, invalid, offScale, readAsNumber, notWhole }) => ({
    id,
    cells: {
      column: id,
      part: partCell(survey, part, messages),
      valid,
      missing,
      invalid,
      offScale,
      unusableShare: (invalid + offScale) / survey.respondents,
      missingShare: missing / survey.respondents,
      validShare: valid / survey.respondents,
      readAsNumber,
      notWhole,
    },
  }));
}

function partCell({ questionnaire }: Survey, part: AuditedPart, { audit, language }: Messages): CodedText {
  if ("role" in part) return { code: part.role, text: audit.parts[part.role] };
  const block = questionnaire?.blocks.find(({ id }) => id === part.block);
  return { code: part.block, text: block?.name[language] ?? part.block };
}

/** One row for each odd cell, called by its address. */
export function cellRows({ cells }: AuditResult, { audit }: Messages): readonly ReportRow[] {
  const taken = new Map<string, number>();
  return listedCells(cells).listed.map(({ kind, address, column, content }) => {
    const again = taken.get(address) ?? 0;
    taken.set(address, again + 1);
    const treatment = treatments[kind];
    const shown: Record<string, ReportCell> = {
      address,
      kind: { code: kind, text: audit.cells[kind] },
      content,
      column,
      treatment: { code: treatment, text: audit.treatments[treatment] },
    };
    return { id: again === 0 ? address : `${address} ${kind}`, cells: shown };
  });
}

/** One row for each main figure. */
export function effectRows({ effects }: AuditResult, messages: Messages): readonly ReportRow[] {
  const { reasons, stands: words } = messages.audit;
  return effects.map((effect) => {
    const { id, all, kept, change, stands } = effect;
    const without = all.mean === undefined ? reasons.noAnswers : reasons.nobodyLeft;
    const cells: Record<string, ReportCell> = {
      figure: { code: id, text: effectName(effect, messages) },
      n: all.n,
      mean: computedCell(all.mean, reasons.noAnswers),
      ciLow: computedCell(all.low, messages.common.notComputable.constant),
      ciHigh: computedCell(all.high, messages.common.notComputable.constant),
      nKept: kept.n,
      meanKept: computedCell(kept.mean, without),
      change: computedCell(change, without),
      stands:
        stands === undefined
          ? { notComputable: kept.mean === undefined ? without : messages.common.notComputable.constant }
          : { code: stands ? "yes" : "no", text: stands ? words.yes : words.no },
    };
    return { id, cells, ...(id.endsWith("all") && { summary: true }) };
  });
}

/** What a main figure is called. */
export function effectName({ of }: Effect, { audit, language }: Messages): string {
  const { figures } = audit;
  if (of.kind === "outcome" || of.kind === "recommend") return figures[of.kind];
  const dimension = of.dimension?.name[language];
  if (of.kind === "gap") return dimension === undefined ? figures.gap : figures.gapOf(dimension);
  return dimension ?? figures.overall;
}

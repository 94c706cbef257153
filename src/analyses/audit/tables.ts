import type { AuditColumn } from "../../i18n/audit";
import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { FormatName, ReportColumn, ReportTable } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import { defaultMinimumGroup } from "../../survey/privacy/status";
import { weightTables } from "../weightTables";
import { cellRows, columnRows, effectRows } from "./auditRows";
import type { AuditResult } from "./compute";
import { flags } from "./respondentChecks";
import { respondentRows } from "./respondentRows";

/** The tables of an audit: flags and effect first, then respondents, columns and cells. */
export function auditTables(survey: Survey, result: AuditResult, messages: Messages): readonly ReportTable[] {
  const { audit: words } = messages;
  const headings = words.columns(percentText(result.confidence));
  const column = (id: AuditColumn, format: FormatName, main = false, emphasis?: "sign"): ReportColumn => ({
    id,
    format,
    ...headings[id],
    ...(main && { main: true }),
    ...(emphasis && { emphasis }),
  });
  const table = (id: keyof typeof words.tables, columns: readonly ReportColumn[], rows: ReportTable["rows"]): ReportTable => ({
    kind: "table",
    id,
    title: words.tables[id],
    columns,
    rows,
  });
  const raised = flags
    .map((flag) => ({ flag, n: result.flagged.filter((check) => check.flags.includes(flag)).length }))
    .filter(({ n }) => n > 0);
  const hasPairs = result.checks.pairsFrom !== undefined;
  const columnTable = table(
    "columns",
    [
      column("column", "text", true),
      column("part", "text"),
      column("valid", "count", true),
      column("missing", "count", true),
      column("invalid", "count", true),
      column("offScale", "count", true),
      column("unusableShare", "share"),
      column("missingShare", "share", true),
      column("validShare", "share"),
      column("readAsNumber", "count"),
      column("notWhole", "count"),
    ],
    columnRows(survey, result, messages),
  );
  const flagTable = table(
    "flags",
    [column("flag", "text", true), column("respondents", "count", true), column("share", "share", true)],
    raised.map(({ flag, n }) => ({
      id: flag,
      cells: { flag: { code: flag, text: words.flags[flag] }, respondents: n, share: n / survey.respondents },
    })),
  );
  const effectTable = table(
    "effect",
    [
      column("figure", "text", true),
      column("n", "count"),
      column("mean", "mean", true),
      column("ciLow", "mean"),
      column("ciHigh", "mean"),
      column("nKept", "count"),
      column("meanKept", "mean", true),
      column("change", "difference", true, "sign"),
      column("stands", "text", true),
    ],
    effectRows(result, messages),
  );
  const respondentTable = table(
    "respondents",
    [
      column("row", "count", true),
      ...(survey.roles.identity === undefined ? [] : [column("identity", "text", true)]),
      ...(survey.weighting ? [column("weight", "ratio")] : []),
      column("flags", "text", true),
      column("missing", "count", true),
      column("longestRun", "count", true),
      column("spread", "spread", true),
      column("d2", "mean"),
      column("p", "probability"),
      ...(hasPairs ? [column("contradictions", "count"), column("pairs", "count")] : []),
      ...(result.timeColumn === undefined ? [] : [column("time", "mean")]),
    ],
    respondentRows(survey, result, messages),
  );
  const cellTable = table(
    "cells",
    [
      column("address", "text", true),
      column("kind", "text", true),
      column("content", "text", true),
      column("column", "text", true),
      column("treatment", "text"),
    ],
    cellRows(result, messages),
  );
  return [
    ...(raised.length > 0 ? [flagTable] : []),
    effectTable,
    respondentTable,
    columnTable,
    cellTable,
    ...weightTables(survey, defaultMinimumGroup, messages),
  ];
}

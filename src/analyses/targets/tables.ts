import type { TargetsColumn } from "../../i18n/targets";
import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { ReportCell, ReportRow, ReportTable } from "../../report/tree";
import { absentCell, computedCell } from "../computedCell";
import { followed } from "../live/followed";
import { measureName } from "../measureWords";
import { protectedCell } from "../protectedGroups";
import { reportColumns, shownCells } from "../reportColumns";
import { peerColumns, targetColumns, targetsShapes } from "./columns";
import type { TargetCut, TargetsResult } from "./compute";
import type { TargetFormulas } from "./liveLines";
import type { TargetLine } from "./targetLine";

/** All tables of the targets report: everyone, then each group beside its target and its peers, then the parts by group. */
export function targetsTables(result: TargetsResult, messages: Messages, formulas: TargetFormulas = () => ({})): readonly ReportTable[] {
  const { tables, columns } = messages.targets;
  const { lines, cuts, confidence, measures, minimumGroup, direction } = result;
  const words = columns(percentText(confidence), direction);
  const isSplit = cuts.length > 1;
  const table = (id: string, title: string, ids: readonly TargetsColumn[], rows: readonly ReportRow[]): readonly ReportTable[] => {
    const shown = reportColumns(ids, targetsShapes(direction), words);
    return rows.length > 0 ? [{ kind: "table", id, title, columns: shown, rows: shownCells(rows, shown) }] : [];
  };
  const row = (id: string, cells: ReportRow["cells"], own: ReturnType<TargetFormulas>): readonly ReportRow[] =>
    followed([{ id, cells }], new Map([[id, own]]));
  const grouped = (
    of: (cut: TargetCut) => readonly TargetLine[],
    idOf: (line: TargetLine) => string,
    peersOf: (lines: readonly TargetLine[], line: TargetLine) => readonly TargetLine[] | undefined,
  ): readonly ReportRow[] =>
    cuts.flatMap((cut) => {
      const rowOf = (line: TargetLine): string => (isSplit ? `${cut.cut.column}: ${idOf(line)}` : idOf(line));
      return of(cut).flatMap((line) => {
        const peers = peersOf(of(cut), line)?.map((other) => ({ row: rowOf(other), name: other.group ?? "" }));
        const cells = { ...(isSplit && { grouping: cut.cut.column }), ...targetCells(line, minimumGroup, messages) };
        return row(rowOf(line), cells, formulas(line, cut, peers));
      });
    });
  const by: readonly TargetsColumn[] = isSplit ? ["grouping", "group"] : ["group"];
  return [
    ...table(
      "targets",
      tables.targets,
      ["measure", ...targetColumns],
      lines.flatMap((line) => row(line.measure.id, targetCells(line, minimumGroup, messages), formulas(line))),
    ),
    ...table(
      "groups",
      tables.groups(measureName(measures.main, messages)),
      [...by, ...targetColumns, ...peerColumns],
      grouped(
        ({ groups }) => groups,
        ({ group = "" }) => group,
        (others, line) => others.filter((other) => other !== line),
      ),
    ),
    ...table(
      "parts",
      tables.parts,
      ["measure", ...by, ...targetColumns, ...peerColumns],
      grouped(
        ({ parts }) => parts,
        ({ measure }) => measure.id,
        // A part has a row for every group under the same id, so that no formula can name one of them.
        () => undefined,
      ),
    ),
  ];
}

function targetCells(line: TargetLine, minimum: number, messages: Messages): Readonly<Record<string, ReportCell>> {
  const { measures, targets } = messages;
  const { measure, group, status, score, level, target, verdict, peers } = line;
  const why = score.n === 0 ? measures.reasons.none : score.n === 1 ? measures.reasons.one : measures.reasons.constant;
  const hidden = (cell: ReportCell): ReportCell => protectedCell(status, cell, minimum, messages);
  const cell = (figure: number | undefined, reason = why): ReportCell => hidden(computedCell(figure, reason));
  const { mean, low, high } = level;
  const noTarget = absentCell(targets.reasons.noTarget);
  const common = {
    ...(group === undefined ? {} : { group }),
    measure: { code: measure.id, text: measureName(measure, messages) },
    n: cell(score.n),
    score: cell(mean),
    ciLow: cell(low),
    ciHigh: cell(high),
    target: target ?? noTarget,
    difference: target === undefined ? noTarget : cell(mean === undefined ? undefined : mean - target),
    met: verdict === undefined ? noTarget : hidden({ code: verdict, text: targets.verdicts[verdict] }),
  };
  if (!peers) return common;
  const difference = mean === undefined || peers.mean === undefined ? undefined : mean - peers.mean;
  return {
    ...common,
    peers: cell(peers.mean, targets.reasons.noPeers),
    peersDifference: cell(difference, mean === undefined ? why : targets.reasons.noPeers),
    best: cell(peers.best, targets.reasons.noPeers),
    bestName: hidden(peers.bestName ?? absentCell(targets.reasons.noPeers)),
  };
}

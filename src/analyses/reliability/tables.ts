import type { Messages } from "../../i18n/messages";
import type { ReliabilityColumn, ReliabilityReason } from "../../i18n/reliability";
import { percentText } from "../../report/percent";
import type { CodedText, FormatName, ReportCell, ReportColumn, ReportTable } from "../../report/tree";
import { computedCell } from "../computedCell";
import type { SurveyItem } from "../itemSet";
import { followed } from "../live/followed";
import { surveyItemName } from "../surveyItemName";
import type { ReliabilityResult } from "./compute";
import type { ScaleResult } from "./scaleResult";
import { wholeScale } from "./scaleResult";
import type { KeyEvidenceLine } from "./keyEvidenceLines";
import type { ReliabilityLiveRows } from "./liveRows";
import { scaleName } from "./names";

/** The tables of a reliability report: scores, questions, and where there is any the evidence against keys. */
export function reliabilityTables(result: ReliabilityResult, messages: Messages, formulas?: ReliabilityLiveRows): readonly ReportTable[] {
  const words = messages.reliability;
  const headings = words.columns(percentText(result.confidence));
  const column = (id: ReliabilityColumn, format: FormatName, main = false): ReportColumn => ({
    id,
    format,
    ...headings[id],
    ...(main && { main: true }),
  });
  const isSplit = result.scales.length > 1;
  const scales: ReportTable = {
    kind: "table",
    id: "scales",
    title: words.tables.scales,
    columns: [
      column("scale", "text", true),
      column("items", "count", true),
      column("n", "count", true),
      column("alpha", "mean", true),
      column("ciLow", "mean", true),
      column("ciHigh", "mean", true),
      column("verdict", "text", true),
      column("alphaStandardized", "mean"),
      column("omega", "mean"),
      column("lambda6", "mean"),
      column("lambda2", "mean"),
      column("splitHalf", "mean"),
      column("meanInterItem", "mean"),
      column("alphaPairwise", "mean"),
    ],
    rows: followed(
      result.scales.map((scale) => ({
        id: scale.id,
        cells: scaleCells(scale, messages),
        ...(isSplit && scale.id === wholeScale && { summary: true }),
      })),
      formulas?.scales ?? new Map(),
    ),
  };
  const items: ReportTable = {
    kind: "table",
    id: "items",
    title: words.tables.items,
    columns: [
      column("item", "text", true),
      ...(isSplit ? [column("scale", "text")] : []),
      column("key", "text"),
      column("n", "count", true),
      column("mean", "mean", true),
      column("sd", "spread"),
      column("itemRest", "mean", true),
      column("itemRestLow", "mean"),
      column("itemRestHigh", "mean"),
      column("alphaIfDeleted", "mean", true),
      ...(isSplit ? [column("itemRestAll", "mean"), column("alphaIfDeletedAll", "mean")] : []),
    ],
    rows: followed(
      result.set.items.map((item) => ({ id: item.id, cells: itemCells(item, result, messages) })),
      formulas?.items ?? new Map(),
    ),
  };
  if (result.evidence.length === 0) return [scales, items];
  const evidence: ReportTable = {
    kind: "table",
    id: "evidence",
    title: words.tables.evidence,
    columns: [
      column("item", "text", true),
      column("scale", "text", true),
      column("key", "text"),
      column("itemRest", "mean", true),
      column("alpha", "mean", true),
      column("alphaIfTurned", "mean", true),
      column("againstComponent", "text"),
    ],
    rows: result.evidence.map((line) => ({ id: line.item.id, cells: evidenceCells(line, messages) })),
  };
  return [scales, items, evidence];
}

function scaleCells(scale: ScaleResult, messages: Messages): Record<string, ReportCell> {
  const { reliability: found, verdict, omega, omegaReason, splitHalf, alphaPairwise, items } = scale;
  const { reasons, verdicts } = messages.reliability;
  const why = (reason: ReliabilityReason | undefined): string => reasons[reason ?? "constant"];
  const noAlpha = why(found.reasons.alpha);
  return {
    scale: scaleCell(scale, messages),
    items: items.length,
    n: found.n ?? 0,
    alpha: computedCell(found.alpha, noAlpha),
    ciLow: computedCell(found.alphaInterval?.low, noAlpha),
    ciHigh: computedCell(found.alphaInterval?.high, noAlpha),
    verdict: { code: verdict, text: verdicts[verdict] },
    alphaStandardized: computedCell(found.standardisedAlpha, why(found.reasons.standardisedAlpha)),
    omega: computedCell(omega, why(omegaReason)),
    lambda6: computedCell(found.lambda6, why(found.reasons.lambda6)),
    lambda2: computedCell(found.lambda2, noAlpha),
    splitHalf: computedCell(splitHalf, noAlpha),
    meanInterItem: computedCell(found.interItem?.average, why(found.reasons.standardisedAlpha)),
    alphaPairwise: computedCell(alphaPairwise, why(items.length < 2 ? "too-few-items" : "too-few-rows")),
  };
}

function itemCells(item: SurveyItem, { scales }: ReliabilityResult, messages: Messages): Record<string, ReportCell> {
  const { reasons } = messages.reliability;
  const whole = scales.find(({ id }) => id === wholeScale);
  const own = scales.find(({ dimension }) => dimension && dimension.id === item.dimension) ?? whole;
  const place = own?.items.indexOf(item) ?? -1;
  const found = own?.reliability.items[place];
  const interval = own?.itemRestIntervals[place];
  const inWhole = whole?.reliability.items[whole.items.indexOf(item)];
  const without = own?.reliability.reasons.items ?? (own && own.items.length < 2 ? "too-few-items" : "constant");
  const ifDeleted = own?.reliability.reasons.items ?? (own?.items.length === 2 ? "two-items" : without);
  return {
    item: { code: item.id, text: surveyItemName(item, messages.language) },
    ...(own && scales.length > 1 && { scale: scaleCell(own, messages) }),
    key: keyCell(item, messages),
    n: own?.reliability.n ?? 0,
    mean: computedCell(found?.mean, reasons[without]),
    sd: computedCell(found?.sd, reasons[without]),
    itemRest: computedCell(found?.itemRestCorrelation, reasons[without]),
    itemRestLow: computedCell(interval?.low, reasons[found ? "too-few-rows" : without]),
    itemRestHigh: computedCell(interval?.high, reasons[found ? "too-few-rows" : without]),
    alphaIfDeleted: computedCell(found?.alphaIfDeleted, reasons[ifDeleted]),
    ...(scales.length > 1 && {
      itemRestAll: computedCell(inWhole?.itemRestCorrelation, reasons[whole?.reliability.reasons.items ?? "constant"]),
      alphaIfDeletedAll: computedCell(inWhole?.alphaIfDeleted, reasons[whole?.reliability.reasons.items ?? "constant"]),
    }),
  };
}

function evidenceCells(line: KeyEvidenceLine, messages: Messages): Record<string, ReportCell> {
  const { reasons, component } = messages.reliability;
  return {
    item: { code: line.item.id, text: surveyItemName(line.item, messages.language) },
    scale: scaleCell(line.scale, messages),
    key: keyCell(line.item, messages),
    itemRest: computedCell(line.itemRest, reasons.constant),
    alpha: computedCell(line.alpha, reasons.constant),
    alphaIfTurned: computedCell(line.alphaIfTurned, reasons.constant),
    againstComponent: line.againstComponent ? { code: "against", text: component.against } : { code: "along", text: component.along },
  };
}

function scaleCell(scale: ScaleResult, messages: Messages): CodedText {
  return { code: scale.id, text: scaleName(scale, messages) };
}

function keyCell({ key }: SurveyItem, { reliability }: Messages): CodedText {
  return key === -1 ? { code: "-1", text: reliability.keys.turned } : { code: "1", text: reliability.keys.asWorded };
}

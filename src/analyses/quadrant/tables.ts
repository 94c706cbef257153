import type { Messages } from "../../i18n/messages";
import type { QuadrantColumn } from "../../i18n/quadrant";
import type { CodedText, FormatName, ReportCell, ReportColumn, ReportRow, ReportTable } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import { followed } from "../live/followed";
import type { CrosshairId, PlacedAttribute, QuadrantResult } from "./compute";
import { crosshairs } from "./compute";
import { quadrantFormulas } from "./liveTables";
import { attributeName } from "./names";
import type { QuadrantId } from "./quadrant";
import { importanceFormatOf, statedDerivedTables } from "./statedDerived";

const underColumn: Readonly<Record<CrosshairId, QuadrantColumn>> = {
  mean: "underMean",
  median: "underMedian",
  midpoint: "underMidpoint",
  target: "underTarget",
};

/** The tables of a quadrant report: attributes, crosshair, what would flip, stated beside derived. */
export function quadrantTables(survey: Survey, result: QuadrantResult, messages: Messages): readonly ReportTable[] {
  const { quadrant: words, language, common } = messages;
  const { questionnaire } = survey;
  const { method, usesKeys } = result.source;
  const importanceFormat = importanceFormatOf(method);
  const hasRespondents = method !== "given";
  const column = (id: QuadrantColumn, format: FormatName, main = true): ReportColumn => ({
    id,
    format,
    ...words.columns[id],
    ...(main && { main: true }),
  });
  const coded = (id: QuadrantId): CodedText => ({ code: id, text: words.quadrants[id] });
  const none: ReportCell = { notComputable: common.notComputable.notApplicable };
  const named = ({ attribute }: PlacedAttribute): ReportCell =>
    usesKeys ? { code: attribute.id, text: attributeName(attribute, questionnaire, language) } : attribute.label;
  const dimensionOf = ({ attribute }: PlacedAttribute): CodedText | undefined => {
    const dimension = questionnaire?.dimensions.find(({ id }) => id === attribute.dimension);
    return dimension && attribute.dimension !== attribute.id ? { code: dimension.id, text: dimension.name[language] } : undefined;
  };
  const formulas = quadrantFormulas(survey, result, messages, underColumn);
  const withDimension = result.attributes.some((placed) => dimensionOf(placed));

  const attributes: ReportTable = {
    kind: "table",
    id: "attributes",
    title: words.tables.attributes,
    columns: [
      column("attribute", "text"),
      ...(withDimension ? [column("dimension", "text")] : []),
      ...(hasRespondents ? [column("nImportance", "count", false), column("nPerformance", "count", false)] : []),
      column("importance", importanceFormat),
      column("performance", "mean"),
      ...(result.diagonal ? [{ ...column("gap", "difference"), emphasis: "sign" as const }] : []),
      column("quadrant", "text"),
      ...(result.stability ? [column("stays", "share")] : []),
    ],
    rows: result.attributes.map((placed): ReportRow => {
      const { measured, point, quadrant, stays } = placed;
      const cells: Record<string, ReportCell> = {
        attribute: named(placed),
        ...(withDimension && { dimension: dimensionOf(placed) ?? none }),
        ...(hasRespondents && { nImportance: measured.nImportance ?? none, nPerformance: measured.nPerformance ?? none }),
        importance: point.importance,
        performance: point.performance,
        ...(result.diagonal && { gap: point.performance - point.importance }),
        quadrant: coded(quadrant),
        ...(result.stability && { stays: stays ?? none }),
      };
      return { id: placed.attribute.id, cells };
    }),
  };

  const used = crosshairs
    .filter((id) => result.crosshairs[id])
    .sort((a, b) => Number(b === result.crosshair) - Number(a === result.crosshair));
  const crosshair: ReportTable = {
    kind: "table",
    id: "crosshair",
    title: words.tables.crosshair,
    columns: [
      column("crosshair", "text"),
      column("importance", importanceFormat),
      column("performance", "mean"),
      column("used", "text"),
    ].map((shape) => ({
      id: shape.id,
      title: shape.title,
      format: shape.format,
      main: true,
    })),
    rows: used.map((id): ReportRow => {
      const { importance, performance } = result.crosshairs[id] ?? { importance: NaN, performance: NaN };
      return {
        id,
        cells: {
          crosshair: { code: id, text: words.crosshairs[id] },
          importance,
          performance,
          used: id === result.crosshair ? { code: "used", text: words.used } : "",
        },
      };
    }),
  };

  const others = used.filter((id) => id !== result.crosshair);
  const flipping = result.attributes.filter(({ quadrant, under }) => others.some((id) => under[id] !== quadrant));
  const flips: ReportTable = {
    kind: "table",
    id: "flips",
    title: words.tables.flips,
    columns: [column("attribute", "text"), column("quadrant", "text"), ...others.map((id) => column(underColumn[id], "text"))],
    rows: flipping.map((placed): ReportRow => {
      const under = others.map((id) => [underColumn[id], placed.under[id] ? coded(placed.under[id]) : none] as const);
      return {
        id: placed.attribute.id,
        cells: { attribute: named(placed), quadrant: coded(placed.quadrant), ...Object.fromEntries(under) },
      };
    }),
  };

  const [beside, agreement] = statedDerivedTables(result, named, messages);
  return [
    { ...attributes, rows: followed(attributes.rows, formulas.attributes) },
    { ...crosshair, rows: followed(crosshair.rows, formulas.crosshair) },
    ...(flipping.length > 0 ? [{ ...flips, rows: followed(flips.rows, formulas.flips) }] : []),
    ...(beside ? [{ ...beside, rows: followed(beside.rows, formulas.beside) }] : []),
    ...(agreement ? [{ ...agreement, rows: followed(agreement.rows, formulas.agreement) }] : []),
  ];
}

import type { Messages } from "../../i18n/messages";
import type { QuadrantColumn } from "../../i18n/quadrant";
import type { CodedText, FormatName, ReportCell, ReportColumn, ReportRow, ReportTable } from "../../report/tree";
import { computedCell } from "../computedCell";
import type { ImportanceMethod } from "./attributes";
import type { PlacedAttribute, QuadrantResult } from "./compute";
import type { QuadrantId } from "./quadrant";

/** Shares of points and of R2 are shares; everything else is a number on its own scale. */
export function importanceFormatOf(method: ImportanceMethod): FormatName {
  return method === "points" || method === "relative-weights" || method === "shapley" ? "share" : "mean";
}

/** Stated and derived importance side by side, and how far they agree; none where importance is not both. */
export function statedDerivedTables(
  { attributes, source, derivedBy, agreement }: QuadrantResult,
  named: (placed: PlacedAttribute) => ReportCell,
  { quadrant: words, common }: Messages,
): readonly ReportTable[] {
  const column = (id: QuadrantColumn, format: FormatName, main = true): ReportColumn => ({
    id,
    format,
    ...words.columns[id],
    ...(main && { main: true }),
  });
  const coded = (id: QuadrantId): CodedText => ({ code: id, text: words.quadrants[id] });
  const none = common.notComputable.notApplicable;
  const compared = attributes.filter(({ derived }) => derived !== undefined);
  if (compared.length === 0) return [];
  const statedRanks = ranks(compared.map(({ point }) => point.importance));
  const derivedRanks = ranks(compared.map(({ derived }) => derived ?? NaN));
  const beside: ReportTable = {
    kind: "table",
    id: "stated-derived",
    title: words.tables.statedDerived,
    columns: [
      column("attribute", "text"),
      column("stated", importanceFormatOf(source.method)),
      { ...column("derived", importanceFormatOf(derivedBy)), definition: words.importanceBy[derivedBy] },
      column("statedRank", "count"),
      column("derivedRank", "count"),
      { ...column("rankDifference", "count"), emphasis: "sign" },
      column("quadrant", "text", false),
      column("derivedQuadrant", "text"),
    ],
    rows: compared.map((placed, index): ReportRow => {
      const { point, derived, quadrant, derivedQuadrant } = placed;
      const [statedRank, derivedRank] = [statedRanks[index] ?? NaN, derivedRanks[index] ?? NaN];
      const cells: Record<string, ReportCell> = {
        attribute: named(placed),
        stated: point.importance,
        derived: computedCell(derived, none),
        statedRank,
        derivedRank,
        rankDifference: statedRank - derivedRank,
        quadrant: coded(quadrant),
        derivedQuadrant: derivedQuadrant ? coded(derivedQuadrant) : { notComputable: none },
      };
      return { id: placed.attribute.id, cells };
    }),
  };
  if (!agreement) return [beside];
  const together: ReportTable = {
    kind: "table",
    id: "agreement",
    title: words.tables.agreement,
    columns: [column("line", "text"), column("n", "count"), column("pearson", "statistic"), column("spearman", "statistic")],
    rows: [
      {
        id: "stated-derived",
        cells: {
          line: words.agreement,
          n: agreement.n,
          pearson: computedCell(agreement.pearson, common.notComputable.constant),
          spearman: computedCell(agreement.spearman, common.notComputable.constant),
        },
      },
    ],
  };
  return [beside, together];
}

/** 1 for the highest; equal numbers share the better rank, and so do those that only rounding tells apart. */
function ranks(numbers: readonly number[]): number[] {
  return numbers.map((number) => 1 + numbers.filter((other) => other > number + 1e-12).length);
}

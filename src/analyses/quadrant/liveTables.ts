import type { Messages } from "../../i18n/messages";
import type { FigureCell, LiveFormula } from "../../report/live";
import { figure, live, quoted } from "../../report/live";
import type { Survey } from "../../survey/survey";
import type { LiveRows } from "../live/followed";
import type { CrosshairId, QuadrantResult } from "./compute";
import { crosshairs } from "./compute";
import { liveCorrelation, liveMeasures } from "./liveMeasures";

type Formulas = Readonly<Record<string, LiveFormula>>;

/** The formulas of a quadrant report's tables, by row id. */
export interface QuadrantFormulas {
  readonly attributes: LiveRows;
  readonly crosshair: LiveRows;
  readonly flips: LiveRows;
  readonly beside: LiveRows;
  readonly agreement: LiveRows;
}

/** Where a point and the crosshair stand on the sheet. */
interface Cells {
  readonly importance: FigureCell;
  readonly performance: FigureCell;
}

/**
 * The formulas of a quadrant report. Each quadrant hangs on the cells of the point and of the crosshair, so that another number typed over
 * the crosshair moves the attributes.
 *
 * @param underColumn column of the quadrant under each crosshair
 */
export function quadrantFormulas(
  survey: Survey,
  result: QuadrantResult,
  messages: Messages,
  underColumn: Readonly<Record<CrosshairId, string>>,
): QuadrantFormulas {
  const { attributes, source, crosshair } = result;
  const ids = attributes.map(({ attribute }) => attribute.id);
  if (new Set(ids).size < ids.length) return { attributes: none, crosshair: none, flips: none, beside: none, agreement: none };
  const cross = (id: CrosshairId): Cells => ({
    importance: figure("importance", id, "crosshair"),
    performance: figure("performance", id, "crosshair"),
  });
  const cellsOf = (row: string): Cells => ({
    importance: figure("importance", row, "attributes"),
    performance: figure("performance", row, "attributes"),
  });
  const placed = (at: Cells, line: Cells): LiveFormula => quadrantFormula(at, line, messages.quadrant.quadrants);
  const own = { importance: figure("importance"), performance: figure("performance") };
  const others = crosshairs.filter((id) => id !== crosshair && result.crosshairs[id]);
  const levels = (name: string, column: string): LiveFormula => live`${name}(${span(ids, column, "attributes")})`;
  const both = (name: string): Formulas => ({ importance: levels(name, "importance"), performance: levels(name, "performance") });
  return {
    attributes: new Map(
      attributes.map(({ attribute }) => [
        attribute.id,
        {
          ...liveMeasures(survey, attribute, source, messages),
          gap: live`${own.performance}-${own.importance}`,
          quadrant: placed(own, cross(crosshair)),
        },
      ]),
    ),
    crosshair: new Map([
      ["mean", both("AVERAGE")],
      ["median", both("MEDIAN")],
    ]),
    flips: new Map(
      ids.map((id) => [
        id,
        {
          quadrant: placed(cellsOf(id), cross(crosshair)),
          ...Object.fromEntries(others.map((other) => [underColumn[other], placed(cellsOf(id), cross(other))])),
        },
      ]),
    ),
    ...besideStated(survey, result, messages, placed),
  };
}

const none: LiveRows = new Map();

/** Stated beside derived importance, where a formula can derive it. */
function besideStated(
  survey: Survey,
  { attributes, source, derivedBy, crosshair }: QuadrantResult,
  messages: Messages,
  placed: (at: Cells, line: Cells) => LiveFormula,
): Pick<QuadrantFormulas, "beside" | "agreement"> {
  const compared = attributes.filter(({ derived }) => derived !== undefined).map(({ attribute }) => attribute);
  const ids = compared.map(({ id }) => id);
  const derive = (index: number): LiveFormula | undefined => {
    const attribute = compared[index];
    return attribute && derivedBy === "correlation" ? liveCorrelation(survey, attribute, source, messages) : undefined;
  };
  const [statedRange, derivedRange] = [span(ids, "stated", "stated-derived"), span(ids, "derived", "stated-derived")];
  const line = live`${crosshair === "median" ? "MEDIAN" : "AVERAGE"}(${derivedRange})`;
  const beside = new Map(
    ids.map((id, index): readonly [string, Formulas] => {
      const performance = figure("performance", id, "attributes");
      const chosen = figure("performance", crosshair, "crosshair");
      const derived = derive(index);
      const level = figure("importance", id, "attributes");
      return [
        id,
        {
          stated: live`${level}`,
          quadrant: placed(
            { importance: level, performance },
            { importance: figure("importance", crosshair, "crosshair"), performance: chosen },
          ),
          ...(derived && {
            derived: live`IF(ISNUMBER(${figure("stated")}),${derived},NA())`,
            statedRank: rankFormula(figure("stated"), statedRange),
            derivedRank: rankFormula(figure("derived"), derivedRange),
            rankDifference: live`${figure("statedRank")}-${figure("derivedRank")}`,
            derivedQuadrant: quadrantFormula(
              { importance: figure("derived"), performance },
              { importance: line, performance: chosen },
              messages.quadrant.quadrants,
            ),
          }),
        },
      ];
    }),
  );
  if (derive(0) === undefined) return { beside, agreement: none };
  const n = live`SUMPRODUCT(ISNUMBER(${statedRange})*ISNUMBER(${derivedRange}))`;
  const pearson = live`IF(${figure("n")}>2,CORREL(${statedRange},${derivedRange}),NA())`;
  return { beside, agreement: new Map([["stated-derived", { n, pearson }]]) };
}

/** The cells of a column from the first row to the last. */
function span(ids: readonly string[], column: string, table: string): LiveFormula {
  return live`${figure(column, ids[0] ?? "", table)}:${figure(column, ids.at(-1) ?? "", table)}`;
}

/** 1 for the highest; equal numbers share the better rank. */
function rankFormula(own: FigureCell, range: LiveFormula): LiveFormula {
  return live`IF(ISNUMBER(${own}),1+SUMPRODUCT(ISNUMBER(${range})*(${range}>${own}+${rounding})),NA())`;
}

/** At or above the crosshair is high, with the same allowance for rounding as `quadrantOf`. */
function quadrantFormula(
  { importance, performance }: Cells,
  line: { readonly importance: FigureCell | LiveFormula; readonly performance: FigureCell | LiveFormula },
  names: Messages["quadrant"]["quadrants"],
): LiveFormula {
  const reaches = (level: FigureCell, at: FigureCell | LiveFormula): LiveFormula => live`${level}>=${at}-${rounding}*MAX(1,ABS(${at}))`;
  const performsWell = reaches(performance, line.performance);
  const high = live`IF(${performsWell},${quoted(names["keep-up"])},${quoted(names.concentrate)})`;
  const low = live`IF(${performsWell},${quoted(names.overkill)},${quoted(names["low-priority"])})`;
  return live`IF(COUNT(${importance},${performance})=2,IF(${reaches(importance, line.importance)},${high},${low}),NA())`;
}

/** As in `quadrantOf`. */
const rounding = 1e-12;

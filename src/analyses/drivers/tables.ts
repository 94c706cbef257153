import type { DriversColumn } from "../../i18n/drivers";
import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { CodedText, ReportCell, ReportRow, ReportTable } from "../../report/tree";
import { absentCell, computedCell } from "../computedCell";
import { driversColumns } from "./columns";
import type { DriverLine, DriversResult } from "./compute";
import { directionOf } from "./direction";
import { followed } from "../live/followed";
import { impactTable } from "./impactTable";
import type { DriversLiveRows } from "./liveRows";
import { driverName } from "./names";
import type { Driver } from "./readModel";

const effectColumns = ["b", "ciLow", "ciHigh", "p", "beta", "vif"] as const;

/** The tables of a drivers report: the drivers, the model, what to fix first, low and high answers, the crosshair of the chart. */
export function driversTables(result: DriversResult, messages: Messages, formulas: DriversLiveRows = new Map()): readonly ReportTable[] {
  const impacts = impactTable(result, messages);
  const { scale } = result.columns;
  const tables = [
    driverTable(result, messages),
    modelTable(result, messages),
    ...(scale ? [priorityTable(result, messages)] : []),
    ...(impacts ? [impacts] : []),
    ...(scale ? [crosshairTable(result, messages)] : []),
  ];
  return tables.map((table) => ({ ...table, rows: followed(table.rows, formulas.get(table.id) ?? new Map()) }));
}

/** The words of the columns, for this outcome and confidence. */
export function columnWords({ columns, confidence }: DriversResult, { drivers }: Messages): ReturnType<Messages["drivers"]["columns"]> {
  return drivers.columns(columns.outcome.header, percentText(confidence));
}

/** How the result's own share is called in tables. */
export function shareColumns({ method }: DriversResult): readonly [share: DriversColumn, low: DriversColumn, high: DriversColumn] {
  return method === "shapley" ? ["shapley", "shapleyLow", "shapleyHigh"] : ["relativeWeight", "relativeWeightLow", "relativeWeightHigh"];
}

function named(driver: Driver, { language }: Messages): CodedText {
  return { code: driver.id, text: driverName(driver, language) };
}

function driverTable(result: DriversResult, messages: Messages): ReportTable {
  const { tables, reasons } = messages.drivers;
  const { columns, method, lines, constant } = result;
  const ids: readonly DriversColumn[] = [
    "driver",
    "mean",
    "shapley",
    "shapleyLow",
    "shapleyHigh",
    "share",
    "first",
    "relativeWeight",
    ...(method === "relative-weights" ? (["relativeWeightLow", "relativeWeightHigh"] as const) : []),
    "correlation",
    "sign",
    ...effectColumns,
    "priority",
  ];
  const others = ids.filter((id) => id !== "driver");
  const left = constant.map((driver): ReportRow => {
    const cells = Object.fromEntries(others.map((id) => [id, absentCell(reasons.constant)]));
    return { id: driver.id, cells: { driver: named(driver, messages), ...cells } };
  });
  return {
    kind: "table",
    id: "drivers",
    title: tables.drivers(columns.outcome.header),
    columns: driversColumns(ids, columnWords(result, messages)),
    rows: [
      ...lines.map((line) => ({
        id: line.driver.id,
        cells: { driver: named(line.driver, messages), ...driverCells(line, result, messages) },
      })),
      ...left,
    ],
  };
}

function driverCells(line: DriverLine, { method }: DriversResult, { drivers }: Messages): Readonly<Record<string, ReportCell>> {
  const { reasons, signs } = drivers;
  const { mean, correlation, relativeWeight, shapley, share, first, effect, priority } = line;
  const { shapleyInterval, relativeWeightInterval } = line;
  const direction = directionOf(line);
  return {
    mean,
    shapley,
    shapleyLow: computedCell(shapleyInterval?.low, reasons.noIntervals),
    shapleyHigh: computedCell(shapleyInterval?.high, reasons.noIntervals),
    share: computedCell(share, reasons.perfect),
    first: computedCell(first, reasons.noIntervals),
    relativeWeight,
    ...(method === "relative-weights" && {
      relativeWeightLow: computedCell(relativeWeightInterval?.low, reasons.noIntervals),
      relativeWeightHigh: computedCell(relativeWeightInterval?.high, reasons.noIntervals),
    }),
    correlation,
    sign: { code: direction, text: signs[direction] },
    b: computedCell(effect?.b, reasons.collinear),
    ciLow: computedCell(effect?.low, reasons.collinear),
    ciHigh: computedCell(effect?.high, reasons.collinear),
    p: computedCell(effect?.p, effect ? reasons.perfect : reasons.collinear),
    beta: computedCell(effect?.beta, reasons.collinear),
    vif: computedCell(effect?.vif, reasons.collinear),
    priority: computedCell(priority?.priority, reasons.noScale),
  };
}

function modelTable(result: DriversResult, messages: Messages): ReportTable {
  const { tables, model: name, reasons } = messages.drivers;
  const { model, lines } = result;
  const words = columnWords(result, messages);
  const [p] = driversColumns(["pModel"], words);
  const cells: Readonly<Record<string, ReportCell>> = {
    line: name,
    n: model.n,
    drivers: lines.length,
    r2: computedCell(model.r2, reasons.collinear),
    adjustedR2: computedCell(model.adjustedR2, reasons.collinear),
    sigma: computedCell(model.sigma, reasons.collinear),
    f: computedCell(model.f, reasons.perfect),
    p: computedCell(model.p, reasons.perfect),
  };
  return {
    kind: "table",
    id: "model",
    title: tables.model,
    columns: [...driversColumns(["line", "n", "drivers", "r2", "adjustedR2", "sigma", "f"], words), ...(p ? [{ ...p, id: "p" }] : [])],
    rows: [{ id: "model", cells }],
  };
}

/** What to fix first on top. */
function priorityTable(result: DriversResult, messages: Messages): ReportTable {
  const { tables, reasons } = messages.drivers;
  const ranked = result.lines.flatMap((line) => (line.priority ? [{ line, priority: line.priority }] : []));
  ranked.sort((one, other) => one.priority.rank - other.priority.rank);
  return {
    kind: "table",
    id: "priorities",
    title: tables.priorities,
    columns: driversColumns(
      ["driver", "rank", "importance", "mean", "room", "priority", "b", "ciLow", "ciHigh", "changeAtTop"],
      columnWords(result, messages),
    ),
    rows: ranked.map(({ line, priority }): ReportRow => {
      const { driver, importance, mean, effect } = line;
      return {
        id: driver.id,
        cells: {
          driver: named(driver, messages),
          rank: priority.rank,
          importance,
          mean,
          room: priority.room,
          priority: priority.priority,
          b: computedCell(effect?.b, reasons.collinear),
          ciLow: computedCell(effect?.low, reasons.collinear),
          ciHigh: computedCell(effect?.high, reasons.collinear),
          changeAtTop: computedCell(priority.changeAtTop, reasons.collinear),
        },
      };
    }),
  };
}

function crosshairTable(result: DriversResult, messages: Messages): ReportTable {
  const { tables, means } = messages.drivers;
  const { lines } = result;
  const [share] = shareColumns(result);
  const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const cells = {
    crosshair: { code: "mean", text: means },
    mean: meanOf(lines.map(({ mean }) => mean)),
    [share]: meanOf(lines.map(({ importance }) => importance)),
  };
  return {
    kind: "table",
    id: "crosshair",
    title: tables.crosshair,
    columns: driversColumns(["crosshair", "mean", share], columnWords(result, messages)).map(({ id, title, format }) => ({
      id,
      title,
      format,
    })),
    rows: [{ id: "mean", cells }],
  };
}

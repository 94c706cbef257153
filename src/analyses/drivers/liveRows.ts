import type { Messages } from "../../i18n/messages";
import { column, figure, listed, live } from "../../report/live";
import type { Survey } from "../../survey/survey";
import type { LiveRows } from "../live/followed";
import { liveMeasure } from "../live/liveMeasure";
import type { DriversResult } from "./compute";
import { driverName } from "./names";

/** The formulas of the report's tables: by table id, by row id. */
export type DriversLiveRows = ReadonlyMap<string, LiveRows>;

/** Formulas of the drivers' means and what hangs on them alone; all that comes of the model stays numbers. */
export function driversLiveRows(survey: Survey, { lines, columns, missingRule }: DriversResult, { language }: Messages): DriversLiveRows {
  const { scale } = columns;
  const found = lines.flatMap(({ driver }) => {
    const of = liveMeasure(survey, driverName(driver, language), driver.columns ?? [driver.answers], missingRule);
    return of ? [{ id: driver.id, of }] : [];
  });
  if (found.length < lines.length) return new Map();
  const meanOf = (id: string): ReturnType<typeof figure> => figure("mean", id, "drivers");
  return new Map<string, LiveRows>([
    // A driver that does not vary has no figures.
    [
      "drivers",
      new Map(found.map(({ id, of }) => [id, { mean: live`IF(MAX(${column(of)})>MIN(${column(of)}),AVERAGE(${column(of)}),NA())` }])),
    ],
    [
      "priorities",
      new Map(
        found.map(({ id }) => {
          const room = scale && { room: live`(${scale.max}-${figure("mean")})/${scale.max - scale.min}` };
          return [id, { mean: live`${meanOf(id)}`, ...room }];
        }),
      ),
    ],
    ["crosshair", new Map([["mean", { mean: live`AVERAGE(${listed(found.map(({ id }) => meanOf(id)))})` }]])],
  ]);
}

import type { Messages } from "../../i18n/messages";
import { figure, live } from "../../report/live";
import type { ServiceGapNumber } from "../../survey/serviceGaps";
import type { Survey } from "../../survey/survey";
import type { LiveRows } from "../live/followed";
import type { ServiceGapsResult } from "./compute";
import type { GapLine } from "./gapLines";
import { gapFormulas, levelFormulas } from "./liveLines";
import type { LiveScores } from "./liveScores";
import { liveScoring } from "./liveScores";

/** The formulas of the report's tables: by table id, by row id. */
export type ServiceGapsLiveRows = ReadonlyMap<string, LiveRows>;

/** Row id of a gap of an item or dimension. */
export function gapRow(id: string, gap: ServiceGapNumber): string {
  return `${id}-gap${gap}`;
}

/** Formulas that give the figures of all lines from the answers as they stand. */
export function serviceGapsLiveRows(survey: Survey, result: ServiceGapsResult, messages: Messages): ServiceGapsLiveRows {
  const scoring = liveScoring(survey, result, messages);
  const lines = <Entry extends { readonly line: GapLine }>(
    entries: readonly Entry[],
    idOf: (entry: Entry) => string,
    scoresOf: (entry: Entry) => LiveScores,
  ): LiveRows => new Map(entries.map((entry) => [idOf(entry), gapFormulas(entry.line, scoresOf(entry), result, messages)]));
  const dimensionGaps = lines(
    result.byDimension,
    ({ dimension, line }) => gapRow(dimension.id, line.gap),
    ({ dimension }) => scoring.dimension(dimension.id),
  );
  const itemGaps = lines(
    result.byItem,
    ({ item, line }) => gapRow(item.id, line.gap),
    ({ item }) => scoring.item(item),
  );
  return new Map<string, LiveRows>([
    [
      "gaps",
      lines(
        result.overall,
        ({ line }) => `gap${line.gap}`,
        () => scoring.overall,
      ),
    ],
    ["ratings", new Map(result.ratings.map(({ rating }) => [rating, levelFormulas(rating, scoring.overall, result, messages)]))],
    ["dimensions", differences(result.dimensions, dimensionGaps, "dimension-gaps")],
    ["dimension-gaps", dimensionGaps],
    ["items", differences(result.items, itemGaps, "item-gaps")],
    ["item-gaps", itemGaps],
  ]);
}

/** The differences side by side, from the table that has a row for each. */
function differences(places: readonly { readonly id: string }[], rows: LiveRows, table: string): LiveRows {
  const gaps: readonly ServiceGapNumber[] = [1, 2, 3, 4, 5];
  return new Map(
    places.map(({ id }) => {
      const followed = gaps.filter((gap) => rows.get(gapRow(id, gap))?.["difference"] !== undefined);
      return [id, Object.fromEntries(followed.map((gap) => [`gap${gap}`, live`${figure("difference", gapRow(id, gap), table)}`]))];
    }),
  );
}

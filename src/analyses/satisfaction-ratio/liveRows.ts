import type { Messages } from "../../i18n/messages";
import type { Survey } from "../../survey/survey";
import { liveGroup } from "../live/liveGroup";
import type { LiveRows } from "../live/followed";
import type { RatioResult } from "./compute";
import { groupFormulas } from "./liveGroupLines";
import type { LineWords } from "./liveLines";
import { itemFormulas, lineFormulas } from "./liveLines";
import { liveRatioColumns } from "./liveRatios";

/** The formulas of the report's tables, by row id. */
export interface RatioLiveRows {
  readonly dimensions: LiveRows;
  readonly items: LiveRows;
  /** One a cut of the result; empty for dates, which no formula gathers. */
  readonly groups: readonly LiveRows[];
}

/** Formulas that give the figures of all lines and groups from the answers as they stand. */
export function ratioLiveRows(survey: Survey, result: RatioResult, messages: Messages): RatioLiveRows {
  const { items, dimensions, cuts } = result;
  const columns = liveRatioColumns(survey, result, messages);
  const words: LineWords = { bands: messages.satisfactionRatio.bands, hidden: messages.privacy.few(result.minimumGroup) };
  const { groups, wave } = survey.roles;
  const places = [...groups, ...(wave === undefined ? [] : [wave])];
  return {
    dimensions: new Map([
      ...dimensions.flatMap(({ dimension: { id } }, place) => {
        const own = columns.dimensions[place];
        return own ? [[id, lineFormulas(own, result, words)] as const] : [];
      }),
      ["overall", lineFormulas(columns.overall, result, words)],
    ]),
    items: new Map(
      items.flatMap(({ item: { id } }, place) => {
        const own = columns.items[place];
        return own ? [[id, itemFormulas(own, result, words)] as const] : [];
      }),
    ),
    groups: cuts.map((cut, place): LiveRows => {
      const lines = cut.groups.flatMap(({ name }) => {
        const group = liveGroup(survey, places[place], name);
        return group ? [[name, groupFormulas(columns.overall, group, result, words)] as const] : [];
      });
      return new Map(lines);
    }),
  };
}

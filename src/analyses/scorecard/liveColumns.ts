import type { Messages } from "../../i18n/messages";
import type { DerivedColumn, LiveColumn } from "../../report/live";
import { inRow, listed, live } from "../../report/live";
import type { MissingRule } from "../../survey/missingRule";
import { answersNeeded } from "../../survey/missingRule";
import type { Survey } from "../../survey/survey";
import type { LiveGroup } from "../live/byGroup";
import { liveGroup } from "../live/liveGroup";
import { liveItem } from "../live/liveItem";
import type { ScorecardResult } from "./compute";
import { allCategories, categoryCell } from "./tables";

/** A total of each rater, with the lowest one that is possible. */
export interface LiveTotal {
  readonly of: DerivedColumn;
  readonly minimum: number;
}

/** The columns behind the lines of a scorecard, by the id of the line; what does not stand among the keyed answers is left out. */
export interface ScorecardColumns {
  readonly totals: ReadonlyMap<string, LiveTotal>;
  readonly items: ReadonlyMap<string, LiveColumn>;
  /** By grouping, then by group. */
  readonly groups: readonly (readonly (LiveGroup | undefined)[])[];
}

export function scorecardLiveColumns(survey: Survey, result: ScorecardResult, messages: Messages): ScorecardColumns {
  const { set, missingRule, groupings } = result;
  const items = new Map<string, LiveColumn>();
  for (const { id, answers } of set.items) {
    const found = liveItem(survey, answers);
    if (found) items.set(id, found);
  }
  const totals = new Map<string, LiveTotal>();
  set.dimensions.forEach(({ id }, place) => {
    const own = set.items.filter(({ dimension }) => dimension === id);
    const known = own.flatMap((item) => items.get(item.id) ?? []);
    if (known.length < own.length) return;
    totals.set(id, {
      of: totalColumn(categoryCell(result, place, messages).text, known, missingRule),
      minimum: own.length * set.scale.min,
    });
  });
  const parts = [...totals.values()];
  if (parts.length === set.dimensions.length) {
    const minimum = parts.reduce((sum, part) => sum + part.minimum, 0);
    totals.set(allCategories, { of: sumColumn(messages.scorecard.overall, parts), minimum });
  }
  const { groups } = survey.roles;
  return {
    totals,
    items,
    groups: groupings.map((grouping, index) => grouping.groups.map(({ name }) => liveGroup(survey, groups[index], name))),
  };
}

/** The mean answer times the number of items: see `categoryScores`. */
function totalColumn(title: string, items: readonly LiveColumn[], rule: MissingRule): DerivedColumn {
  const cells = listed(items.map(inRow));
  const needed = answersNeeded(rule, items.length);
  return {
    kind: "derived",
    id: `total(${items.map(({ id }) => id).join()};${needed})`,
    title,
    formula: live`IF(COUNT(${cells})>=${needed},${items.length}*AVERAGE(${cells}),"")`,
  };
}

/** All totals added up, for raters who have every one. */
function sumColumn(title: string, parts: readonly LiveTotal[]): DerivedColumn {
  const cells = listed(parts.map(({ of }) => inRow(of)));
  return {
    kind: "derived",
    id: `sum(${parts.map(({ of }) => of.id).join()})`,
    title,
    formula: live`IF(COUNT(${cells})=${parts.length},SUM(${cells}),"")`,
  };
}

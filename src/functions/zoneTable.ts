import { toleranceMomentsOf } from "../survey/toleranceMoments";
import { zoneOfTolerance } from "../survey/zoneOfTolerance";
import { answerList } from "./answerColumns";
import { anyNumber } from "./answerIn";
import type { CellRows, Cells } from "./cells";
import { requireLine, requireNumbers, requireSameShape } from "./readArguments";
import { tableRows } from "./tableRows";
import { zoneNames } from "./words";

/**
 * Where perceived levels lie between the least that people accept and what they wish for: one row for each cell of the ranges, an item with
 * its means or a respondent with their answers. What a row lacks is "".
 *
 * @throws CustomFunctions.Error `#VALUE!` if the ranges are not lines of the same shape, `#N/A` if one of them has no number
 */
export function zoneTable(minimum: Cells, desired: Cells, perceived: Cells, asIds: boolean): CellRows {
  requireLine(minimum);
  requireSameShape(minimum, desired);
  requireSameShape(minimum, perceived);
  const [least, wished, felt] = [answerList(minimum, anyNumber), answerList(desired, anyNumber), answerList(perceived, anyNumber)];
  for (const levels of [least, wished, felt]) requireNumbers(levels);
  const names = zoneNames(asIds);
  return tableRows(
    ["item", "adequacy", "superiority", "width", "position", "zone"],
    Array.from(felt, (level, place) => {
      const one = { minimum: column(least, place), desired: column(wished, place), perceived: Float64Array.of(level) };
      const { adequacyOfMeans, superiorityOfMeans, widthOfMeans, positionOfMeans, zone } = zoneOfTolerance(toleranceMomentsOf(one));
      return {
        item: place + 1,
        adequacy: adequacyOfMeans,
        superiority: superiorityOfMeans,
        width: widthOfMeans,
        position: positionOfMeans,
        zone: zone && names[zone],
      };
    }),
  );
}

function column(levels: Float64Array, place: number): Float64Array {
  return levels.slice(place, place + 1);
}

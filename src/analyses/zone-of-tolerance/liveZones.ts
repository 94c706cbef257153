import type { Messages } from "../../i18n/messages";
import type { DerivedColumn, LiveColumn, LiveFormula } from "../../report/live";
import { inRow, listed, live } from "../../report/live";
import { answersNeeded } from "../../survey/missingRule";
import { readingId } from "../../survey/readAnswers";
import type { Survey } from "../../survey/survey";
import { differenceColumn, scoreColumn } from "../live/derivedColumns";
import { liveAnswers } from "../live/liveSource";
import type { ZoneResult } from "./compute";

/** The three levels with their differences: perceived - minimum, perceived - desired, desired - minimum. */
export interface LiveZone {
  readonly minimum: LiveColumn;
  readonly desired: LiveColumn;
  readonly perceived: LiveColumn;
  readonly adequacy: LiveColumn;
  readonly superiority: LiveColumn;
  readonly width: LiveColumn;
}

export interface LiveZones {
  /** In the order of the result, as is `dimensions`. */
  readonly items: readonly LiveZone[];
  readonly dimensions: readonly LiveZone[];
  readonly overall: LiveZone;
}

type Level = "minimum" | "desired" | "perceived";
type Part = keyof LiveZone;

/** The columns behind all lines of a report: the same scores as `zoneScores`. */
export function liveZones(survey: Survey, result: ZoneResult, { zoneOfTolerance, language }: Messages): LiveZones {
  const words = zoneOfTolerance.columns("");
  const titled =
    (name: string): ((part: Part) => string) =>
    (part) =>
      `${words[part].title} ${name}`;
  const isStrict = result.inconsistentRule === "leave-out";
  const items = result.items.map(({ item }) => {
    const place = (survey.questionnaire?.items ?? []).findIndex(({ id }) => id === item.id);
    const level = (block: Level): LiveColumn => liveAnswers(survey, readingId(block, place));
    return {
      item,
      zone: itemZone(
        { minimum: level("minimum"), desired: level("desired"), perceived: level("perceived") },
        isStrict,
        titled(`${item.number}`),
      ),
    };
  });
  const ofItems = (own: readonly LiveZone[], name: string): LiveZone => {
    const needed = answersNeeded(result.missingRule, own.length);
    return combined((level, title) => scoreOfComplete(title, level, own, needed, isStrict), titled(name));
  };
  const dimensions = result.dimensions.map(({ dimension: { id, name } }) =>
    ofItems(
      items.filter(({ item }) => item.dimension === id).map(({ zone }) => zone),
      name[language],
    ),
  );
  const overall =
    dimensions.length > 1
      ? combined(
          (level, title) =>
            scoreColumn(
              title,
              dimensions.map((dimension) => dimension[level]),
              "complete",
            ),
          titled(zoneOfTolerance.overall),
        )
      : ofItems(
          items.map(({ zone }) => zone),
          zoneOfTolerance.overall,
        );
  return { items: items.map(({ zone }) => zone), dimensions, overall };
}

function itemZone(levels: Readonly<Record<Level, LiveColumn>>, isStrict: boolean, title: (part: Part) => string): LiveZone {
  const { minimum, desired, perceived } = levels;
  const width = differenceColumn(title("width"), desired, minimum);
  const unlessInconsistent = (difference: DerivedColumn): DerivedColumn =>
    isStrict
      ? {
          ...difference,
          id: `consistent(${difference.id};${width.id})`,
          formula: live`IF(COUNT(${inRow(width)})=0,${difference.formula},IF(${inRow(width)}<0,"",${difference.formula}))`,
        }
      : difference;
  return {
    ...levels,
    adequacy: unlessInconsistent(differenceColumn(title("adequacy"), perceived, minimum)),
    superiority: unlessInconsistent(differenceColumn(title("superiority"), perceived, desired)),
    width,
  };
}

function combined(score: (level: Level, title: string) => DerivedColumn, title: (part: Part) => string): LiveZone {
  const [minimum, desired, perceived] = (["minimum", "desired", "perceived"] as const).map((level) => score(level, title(level)));
  if (!minimum || !desired || !perceived) throw new RangeError("A zone has three levels.");
  return itemZone({ minimum, desired, perceived }, false, title);
}

/** The mean of a level over the items of which a respondent has all three answers; such items have both differences. */
function scoreOfComplete(title: string, level: Level, own: readonly LiveZone[], needed: number, isStrict: boolean): DerivedColumn {
  const isComplete = ({ adequacy, superiority }: LiveZone): LiveFormula => live`COUNT(${inRow(adequacy)},${inRow(superiority)})=2`;
  const kept = listed(own.map((zone) => live`IF(${isComplete(zone)},${inRow(zone[level])},0)`));
  const complete = listed(own.map((zone) => live`IF(${isComplete(zone)},1,0)`));
  return {
    kind: "derived",
    id: `${isStrict ? "consistent" : "complete"}(${own.map((zone) => zone[level].id).join()};${needed})`,
    title,
    formula: live`IF(SUM(${complete})>=${needed},SUM(${kept})/SUM(${complete}),"")`,
  };
}

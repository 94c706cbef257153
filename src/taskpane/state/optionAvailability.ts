/** Which options and choices of an analysis make sense with the columns that are named. */
import type { Survey } from "../../survey/survey";
import type { Choices } from "./choices";
import { hasForeignColumn, optionColumns } from "./optionColumns";
import { isList } from "./optionEntry";
import { optionNames } from "./optionNames";

/** Ways to derive importance: all need an outcome to derive it from. */
const derivedMethods: readonly string[] = ["correlation", "beta", "relative-weights", "shapley"];

type HasEffect = (survey: Survey, choices: Choices) => boolean;

function hasOutcome(_survey: Survey, { outcome }: Choices): boolean {
  return typeof outcome === "string";
}

function hasGroups(_survey: Survey, { groups }: Choices): boolean {
  return groups.length > 0;
}

function named(choices: Choices, id: string): readonly string[] {
  const entry = choices.entries[id];
  return entry !== undefined && isList(entry) ? entry : [];
}

/** The scale of columns that are no items has to be told, of the others it is known. */
function scaleOf(...lists: readonly string[]): HasEffect {
  return (survey, choices) =>
    hasForeignColumn(
      survey,
      lists.flatMap((list) => named(choices, list)),
    );
}

/** By analysis and option; an option that is not listed always has an effect. */
const effects: Readonly<Record<string, HasEffect>> = {
  "quadrant.target": (_survey, { entries }) => (entries["quadrant.crosshair"] ?? entries["crosshair"]) === "target",
  "quadrant.method": ({ questionnaire }, choices) => questionnaire !== undefined && named(choices, "quadrant.performance").length === 0,
  "quadrant.derived": (survey, choices) =>
    hasOutcome(survey, choices) && !derivedMethods.some((method) => method === choices.entries["quadrant.method"]),
  "quadrant.outcome": ({ questionnaire }) => questionnaire !== undefined,
  "quadrant.importance": (_survey, choices) => named(choices, "quadrant.performance").length > 0,
  "quadrant.performance": ({ questionnaire }) => questionnaire !== undefined,
  "quadrant.scale": ({ questionnaire }) => questionnaire === undefined,
  "drivers.level": ({ questionnaire }, choices) =>
    (questionnaire?.dimensions.length ?? 0) > 1 && named(choices, "drivers.drivers").length === 0,
  "drivers.outcomeScale": hasOutcome,
  "drivers.scale": scaleOf("drivers.drivers"),
  "loyalty.recommendScale": (_survey, { recommend }) => recommend !== false,
  "loyalty.map": (_survey, { entries }) => entries["loyalty.recommendScale"] !== undefined,
  "loyalty.outcomeScale": hasOutcome,
  "loyalty.satisfactionCut": hasOutcome,
  "loyalty.loyaltyCut": hasOutcome,
  "compare.method": hasGroups,
  "compare.adjustment": hasGroups,
  "linkage.scale": scaleOf("linkage.employee"),
  "linkage.outcomeScale": scaleOf("linkage.customer"),
  "index.outcome": (_survey, { entries }) => entries["index.method"] === "outcome",
  "value-map.scale": scaleOf("value-map.benefits", "value-map.costs"),
  "ranking.scale": (_survey, { entries }) => entries["ranking.weights"] !== undefined,
  "ranking.unranked": (_survey, { entries }) => entries["ranking.weights"] === undefined,
};

/** False for an option without effect: it is not shown. */
export function hasEffect(analysis: string, option: string, survey: Survey, choices: Choices): boolean {
  const own = effects[`${analysis}.${option}`];
  if (own !== undefined && !own(survey, choices)) return false;
  if (own === undefined && option === "scale") return scaleOf(`${analysis}.items`)(survey, choices);
  const listed = ["groups", "wave", "outcome", "recommend", "weight", "duration", "rating"];
  if (listed.includes(option)) return optionColumns(survey, analysis, option).length > 0;
  if (option === "weights") return optionNames(survey, choices, analysis, "en").length > 0;
  return true;
}

/** False for a choice that needs columns which nobody has named, or a scale that nobody knows. */
export function isAvailable(analysis: string, option: string, choice: string, survey: Survey, { points, outcome }: Choices): boolean {
  if (analysis === "index" && option === "method" && choice === "outcome") return typeof outcome === "string";
  if (analysis !== "quadrant") return true;
  if (option === "method" && choice === "points") return points.length > 0;
  if (option === "method" && derivedMethods.includes(choice)) return typeof outcome === "string";
  if (option === "crosshair" && choice === "midpoint") return survey.questionnaire !== undefined;
  return true;
}

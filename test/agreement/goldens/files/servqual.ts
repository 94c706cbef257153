import { gapProfile } from "../../../../src/analyses/servqual/gapProfile";
import { gapScores } from "../../../../src/analyses/servqual/gapScores";
import { momentsOf } from "../../../../src/stats/moments";
import { groupsOf } from "../../../../src/survey/grouping";
import { levelOf } from "../../../../src/survey/level";
import { meanScore } from "../../../../src/survey/meanScore";
import type { Survey } from "../../../../src/survey/survey";
import type { GoldenFile, GoldenFolder, JsonObject, Mirror } from "../mirror";
import { dimensionNames } from "../sources/dimensionNames";
import { pairMirror } from "../sources/pairMirror";
import { servqualCleaning } from "../sources/servqualCleaning";
import { servqualSurvey } from "../sources/servqualSurvey";
import { answerPatterns } from "../../../../src/stats/careless/answerPatterns";
import { testOf } from "../sources/testOf";

type Rows = readonly number[];

/** Everything that the file says of one set of respondents. */
function partMirror(survey: Survey, rows: Rows): Readonly<Record<string, Mirror>> {
  const scores = { half: gapScores(survey, "half"), complete: gapScores(survey, "complete") };
  const profiles = { half: gapProfile(scores.half, 0.95, rows), complete: gapProfile(scores.complete, 0.95, rows) };
  const names = dimensionNames(survey);
  const byDimension = (mirror: (dimension: number) => Mirror): Mirror =>
    Object.fromEntries(names.map((name, dimension) => [name, mirror(dimension)]));
  const itemGaps = profiles.half.items.map(({ test }) => test.mean);
  const dimensionGaps = profiles.half.dimensions.map(({ test }) => test.mean);
  const itemsOf = (dimension: number): number[] => itemPlaces(survey, dimension);
  return {
    n_rows: rows.length,
    items: itemsMirror(survey, rows),
    dimensions: {
      rule_half_item_gaps: { results: byDimension((dimension) => testOf(profiles.half.dimensions[dimension]?.test ?? { n: 0 })) },
      rule_complete_item_gaps: { results: byDimension((dimension) => testOf(profiles.complete.dimensions[dimension]?.test ?? { n: 0 })) },
      rule_half_separate_E_P: {
        results: byDimension((dimension) =>
          pairMirror(blockScore(survey, "expectation", itemsOf(dimension)), blockScore(survey, "perception", itemsOf(dimension)), rows),
        ),
      },
      average_of_item_mean_gaps: { results: byDimension((dimension) => plainMean(itemsOf(dimension).map((item) => itemGaps[item]))) },
    },
    overall: {
      unweighted_half: testOf(profiles.half.overallDimensions.test),
      unweighted_complete: testOf(profiles.complete.overallDimensions.test),
      mean_of_22_item_gaps_all_items_half: testOf(profiles.half.overallItems.test),
      mean_of_22_item_mean_gaps: plainMean(itemGaps),
      mean_of_5_dimension_mean_gaps_half: plainMean(dimensionGaps),
      weighted_individual_half: testOf(profiles.half.overallWeighted?.test ?? { n: 0 }),
      weighted_individual_complete: testOf(profiles.complete.overallWeighted?.test ?? { n: 0 }),
      weighted_mean_weights_half: profiles.half.overallMeanWeights,
    },
    weights: weightsMirror(survey, scores.half.pointShares, rows),
  };
}

function itemsMirror(survey: Survey, rows: Rows): Mirror {
  const names = dimensionNames(survey);
  const { questionnaire, answers, keys } = survey;
  return Object.fromEntries(
    (questionnaire?.items ?? []).map(({ id, dimension }, item) => [
      id,
      {
        dimension: names[questionnaire?.dimensions.findIndex((other) => other.id === dimension) ?? -1],
        reversed: keys[item] === -1,
        ...pairMirror(answers.expectation[item] as Float64Array, answers.perception[item] as Float64Array, rows),
      },
    ]),
  );
}

function itemPlaces({ questionnaire }: Survey, dimension: number): number[] {
  const id = questionnaire?.dimensions[dimension]?.id;
  return (questionnaire?.items ?? []).flatMap((item, place) => (item.dimension === id ? [place] : []));
}

function blockScore({ answers }: Survey, block: "expectation" | "perception", items: readonly number[]): Float64Array {
  return meanScore(
    items.map((item) => answers[block][item] as Float64Array),
    "half",
  );
}

function plainMean(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  return known.length === numbers.length ? known.reduce((sum, number) => sum + number, 0) / known.length : undefined;
}

function weightsMirror(survey: Survey, shares: readonly Float64Array[], rows: Rows): Mirror {
  const levels = shares.map((column) => levelOf(momentsOf(column, rows)));
  const complete = rows.filter((row) => !Number.isNaN(shares[0]?.[row]));
  const names = dimensionNames(survey);
  const sumOf = (row: number): number => survey.answers.points.reduce((sum, column) => sum + (column[row] as number), 0);
  const byName = (figure: "mean" | "sd"): Mirror => Object.fromEntries(names.map((name, place) => [name, levels[place]?.[figure]]));
  return {
    n_valid: complete.length,
    n_sum_not_100: complete.filter((row) => sumOf(row) !== 100).length,
    mean_normalised: byName("mean"),
    sd_normalised: byName("sd"),
  };
}

function byGroup(survey: Survey, index: number | undefined): Mirror {
  const column = survey.columns[index ?? -1];
  return Object.fromEntries((column ? groupsOf(column) : []).map(({ name, members }) => [name, partMirror(survey, members)]));
}

function conventionsMirror(survey: Survey): Mirror {
  const numbers = survey.questionnaire?.items.map(({ number }) => number) ?? [];
  return {
    dims: Object.fromEntries(
      dimensionNames(survey).map((name, dimension) => [name, itemPlaces(survey, dimension).map((place) => numbers[place])]),
    ),
    reversed: numbers.filter((_, place) => survey.keys[place] === -1),
  };
}

function servqualMirror(folder: GoldenFolder, expected: JsonObject): Mirror {
  const [survey, asGiven] = [servqualSurvey(folder), servqualSurvey(folder, "as-given")];
  const all = Array.from({ length: survey.respondents }, (_, row) => row);
  const { rule } = expected.excluding_straightliners as { readonly rule: string };
  const longest = Number(/run of >= (\d+)/.exec(rule)?.[1]);
  const { longestRun } = answerPatterns(asGiven.answers.perception.flatMap((column) => (column ? [column] : [])));
  const kept = all.filter((row) => (longestRun[row] as number) < longest);
  const ids = survey.columns.find(({ header }) => header === "id")?.cells ?? [];
  return {
    conventions: conventionsMirror(survey),
    cleaning: servqualCleaning(folder.table("servqual_raw.csv"), expected.cleaning as JsonObject),
    full: partMirror(survey, all),
    by_site: byGroup(survey, survey.roles.groups[0]),
    by_wave: byGroup(survey, survey.roles.wave),
    excluding_straightliners: {
      dropped: all.filter((row) => !kept.includes(row)).map((row) => String(ids[row])),
      ...partMirror(survey, kept),
    },
  };
}

/** SERVQUAL gaps from the raw answers: by item, dimension and overall, for all, by site, by wave and without straight-liners. */
export const servqualFile: GoldenFile = {
  name: "servqual.json",
  mirror: servqualMirror,
  tolerances: [{ path: "**/dz_ci_*", kind: "noncentral-t" }],
};

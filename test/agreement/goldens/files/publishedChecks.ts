import { crossProductsOf } from "../../../../src/stats/crossProducts";
import { oneWayAnova } from "../../../../src/stats/groups/oneWayAnova";
import { driverCorrelations } from "../../../../src/stats/importance/driverCorrelations";
import { relativeWeights } from "../../../../src/stats/importance/relativeWeights";
import { shapley } from "../../../../src/stats/importance/shapley";
import { momentsOf } from "../../../../src/stats/moments";
import type { MeanDifference } from "../../../../src/stats/welchT";
import { welchT } from "../../../../src/stats/welchT";
import type { Regression } from "../../../../src/stats/regression/regression";
import { leastSquares } from "../../../../src/stats/regression/leastSquares";
import { reliability } from "../../../../src/stats/reliability/reliability";
import type { GoldenFile, GoldenFolder, GoldenTable, Json, JsonObject, Mirror } from "../mirror";

/** Outcome of the model of each set; every other column of numbers is a predictor. */
const outcomes: Readonly<Record<string, string>> = { swiss: "Fertility", attitude: "rating", longley: "Employed" };

interface Model {
  readonly outcome: Float64Array;
  readonly names: readonly string[];
  readonly predictors: readonly Float64Array[];
}

function modelOf(set: string, table: GoldenTable): Model {
  const outcome = outcomes[set] ?? "";
  const names = table.headers.filter((header) => header !== outcome && !table.numbers(header).every(Number.isNaN));
  return { outcome: table.numbers(outcome), names, predictors: names.map((name) => table.numbers(name)) };
}

/** What a check names, computed: "swiss LMG Education", "sleep Welch t". */
function computed(what: string, folder: GoldenFolder): number | undefined {
  const [set = "", ...rest] = what.replace(" /1000", "").split(" ");
  const file = `${set.toLowerCase()}.csv`;
  if (!folder.has(file)) return undefined;
  const table = folder.table(file);
  const figure = rest.join(" ");
  if (set === "sleep") return ofTest(figure.replace("Welch ", ""), welchOf(table));
  if (set === "PlantGrowth") return ofVariances(figure, table);
  const model = modelOf(set, table);
  const name = rest.at(-1) ?? "";
  const place = model.names.indexOf(name);
  if (/^(LMG|general dominance)/.test(figure)) return lmgOf(model)?.[place];
  if (figure.startsWith("weighted LMG"))
    return lmgOf(
      model,
      model.outcome.map((_, row) => 1 + ((row + 1) % 3)),
    )?.[place];
  if (figure.startsWith("Johnson relative weight")) return relativeWeightsOf(model)?.[place];
  if (/^(alpha|G6)/.test(figure)) return ofReliability(figure, [model.outcome, ...model.predictors]);
  return ofRegression(figure, leastSquares(model.outcome, model.predictors), place);
}

function lmgOf({ outcome, predictors }: Model, weights?: Float64Array): Float64Array | undefined {
  const correlations = driverCorrelations(crossProductsOf([outcome, ...predictors], weights ? { weights } : {}));
  return correlations && shapley(correlations)?.shares;
}

function relativeWeightsOf({ outcome, predictors }: Model): Float64Array | undefined {
  const correlations = driverCorrelations(crossProductsOf([outcome, ...predictors]));
  return correlations && relativeWeights(correlations).weights;
}

function ofRegression(figure: string, found: Regression, place: number): number | undefined {
  if (figure === "R2") return found.r2;
  if (figure === "F") return found.f;
  if (/^(sigma|residual SD)$/.test(figure)) return found.sigma;
  return /intercept/i.test(figure) ? found.intercept?.b : found.effects?.[place]?.b;
}

function ofReliability(figure: string, items: readonly Float64Array[]): number | undefined {
  const found = reliability(crossProductsOf(items));
  if (figure === "G6") return found.lambda6;
  return figure === "alpha std" ? found.standardisedAlpha : found.alpha;
}

function welchOf(table: GoldenTable): MeanDifference | undefined {
  const [first, second] = parts(table, "extra", "group");
  return first && second && welchT(momentsOf(first), momentsOf(second));
}

function ofTest(figure: string, test: MeanDifference | undefined): number | undefined {
  return test && { t: test.t, df: test.df, p: test.p }[figure];
}

function ofVariances(figure: string, table: GoldenTable): number | undefined {
  const { f, p } = oneWayAnova(parts(table, "weight", "group").map((part) => momentsOf(part)));
  return { F: f, p }[figure];
}

/** A column cut by the names in another, in their order. */
function parts(table: GoldenTable, column: string, by: string): Float64Array[] {
  const numbers = table.numbers(column);
  const names = table.text(by);
  return [...new Set(names)].sort().map((name) => numbers.filter((_, row) => names[row] === name));
}

function checkMirror(folder: GoldenFolder, check: JsonObject): Mirror {
  const ours = computed(check.what as string, folder);
  if (ours === undefined) return {};
  const difference = Math.abs(ours - (check.published as number));
  const isList = Array.isArray(check.ours);
  return { ours: isList ? [ours] : ours, abs_diff: isList ? [difference] : difference };
}

/** Values published for small public sets, beside ours. */
export const publishedChecksFile: GoldenFile = {
  name: "published_checks.json",
  mirror: (folder, expected) => ({ checks: (expected.checks as readonly Json[]).map((check) => checkMirror(folder, check as JsonObject)) }),
  given: ["checks/*/published"],
};

import type { Level } from "../../survey/level";
import { levelOf } from "../../survey/level";
import { OptionReader } from "../../survey/optionReader";
import type { Survey } from "../../survey/survey";
import type { ValuePosition } from "../../survey/valueMap";
import { valueMap } from "../../survey/valueMap";
import { momentsOf } from "../../stats/moments";
import { bootstrap } from "../../stats/resampling/bootstrap";
import { percentileInterval } from "../../stats/resampling/intervals";
import type { Outcome, Progress, RawOptions } from "../analysis";
import { degenerateAnswers } from "../degenerate";
import type { SurveyItem } from "../itemSet";
import { readMinimumGroup } from "../protectedGroups";
import { isUnfinished } from "../unfinished";
import type { RatedSuppliers, Supplier } from "./readSuppliers";
import { readSuppliers } from "./readSuppliers";

const resamples = 1000;
const defaultSeed = 20261121;
const fewestSuppliers = 2;

/** A mean rating, and by how much it lies above the mean of the suppliers, in per cent of that. */
export interface ItemRating {
  readonly item: SurveyItem;
  readonly side: "benefit" | "cost";
  readonly level: Level;
  readonly relative?: number;
}

export interface SupplierValue {
  readonly name: string;
  /** Rows that rate it. */
  readonly n: number;
  readonly position: ValuePosition;
  /** Perceived value above fair value, in per cent, with its interval. */
  readonly advantage?: number;
  readonly low?: number;
  readonly high?: number;
  readonly items: readonly ItemRating[];
}

export interface ValueMapResult extends Omit<RatedSuppliers, "suppliers"> {
  readonly minimumGroup: number;
  readonly confidence: number;
  readonly seed: number;
  readonly resamples: number;
  /** Those with enough raters; only they make the average. */
  readonly suppliers: readonly SupplierValue[];
  /** Names of those with too few, left out of every figure. */
  readonly few: readonly string[];
}

/**
 * The value map: perceived value of each supplier, weighted benefits over weighted costs, relative to the average of the suppliers shown.
 *
 * A supplier with fewer raters than the minimum, in all or of a rating that carries weight, is left out of the average too, so that its
 * figures cannot be had by subtraction. Intervals by resampling rows. Source: Gale (1994).
 */
export function computeValueMap(survey: Survey, raw: RawOptions, progress?: Progress): Outcome<ValueMapResult> {
  const reader = new OptionReader(
    raw,
    survey.columns.map(({ header }) => header),
  );
  const confidence = reader.number("confidence", 0.5, 0.999) ?? 0.95;
  const seed = Math.round(reader.number("seed", 0, 2 ** 31) ?? defaultSeed);
  const minimumGroup = readMinimumGroup(reader);
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  const read = readSuppliers(survey, reader);
  if (isUnfinished(read)) return read;
  const degenerate = degenerateAnswers(survey, [...read.benefits, ...read.costs]);
  if (degenerate) return degenerate;
  const shown = read.suppliers.filter((supplier) => isEnough(supplier, read, minimumGroup));
  const positions = mapOf(shown, read);
  const rated = positions.filter(({ side }) => side !== undefined).length;
  if (rated < fewestSuppliers)
    return { status: "refused", refusal: { code: "too-few-suppliers", column: read.column, suppliers: rated, needed: fewestSuppliers } };
  const drawn = bootstrap(survey.respondents, (counts) => resampledValues(shown, read, counts), {
    seed,
    resamples,
    ...(progress && { onProgress: (share: number) => (progress.report(share), !progress.cancelled) }),
  });
  const items = itemRatings(shown, read);
  return {
    status: "complete",
    result: {
      ...read,
      minimumGroup,
      confidence,
      seed,
      resamples,
      few: read.suppliers.filter((supplier) => !shown.includes(supplier)).map(({ name }) => name),
      suppliers: shown.map(({ name, members }, index): SupplierValue => {
        const position = positions[index] ?? { name };
        const value = position.perceivedValue;
        const interval =
          value === undefined || members.length < 2 ? undefined : percentileInterval(drawn?.draws[index] ?? new Float64Array(), confidence);
        return {
          name,
          n: members.length,
          position,
          ...(value !== undefined && { advantage: perCent(value) }),
          ...(interval && { low: perCent(interval.low), high: perCent(interval.high) }),
          items: items[index] ?? [],
        };
      }),
    },
  };
}

const perCent = (ratio: number): number => (ratio - 1) * 100;

function isEnough({ members }: Supplier, { benefits, costs, benefitWeights, costWeights }: RatedSuppliers, minimum: number): boolean {
  if (members.length < minimum) return false;
  const weights = [...benefitWeights, ...costWeights];
  return [...benefits, ...costs].every(({ answers }, index) => {
    const n = momentsOf(answers, members).n;
    return weights[index] === 0 || n === 0 || n >= minimum;
  });
}

function mapOf(suppliers: readonly Supplier[], read: RatedSuppliers): readonly ValuePosition[] {
  return positioned(suppliers, read, (answers, members) => {
    const { n, mean } = momentsOf(answers, members);
    return n > 0 ? mean : undefined;
  });
}

function positioned(
  suppliers: readonly Supplier[],
  { benefits, costs, benefitWeights, costWeights }: RatedSuppliers,
  meanOf: (answers: Float64Array, members: readonly number[]) => number | undefined,
): readonly ValuePosition[] {
  const means = (items: readonly SurveyItem[], members: readonly number[]): (number | undefined)[] =>
    items.map(({ answers }) => meanOf(answers, members));
  return valueMap(
    suppliers.map(({ name, members }) => ({ name, benefits: means(benefits, members), costs: means(costs, members) })),
    { benefits: benefitWeights, costs: costWeights },
  );
}

/** Undefined where a supplier was not drawn at all. */
function resampledValues(suppliers: readonly Supplier[], read: RatedSuppliers, counts: Float64Array): Float64Array | undefined {
  const positions = positioned(suppliers, read, (answers, members) => {
    let [sum, n] = [0, 0];
    for (const row of members) {
      const answer = answers[row] as number;
      if (answer !== answer) continue;
      const times = counts[row] as number;
      sum += times * answer;
      n += times;
    }
    return n > 0 ? sum / n : undefined;
  });
  return positions.every(({ perceivedValue, reason }) => perceivedValue !== undefined || reason === "unrated")
    ? Float64Array.from(positions, ({ perceivedValue }) => perceivedValue ?? NaN)
    : undefined;
}

function itemRatings(suppliers: readonly Supplier[], { benefits, costs }: RatedSuppliers): readonly (readonly ItemRating[])[] {
  const sided = [
    ...benefits.map((item) => ({ item, side: "benefit" as const })),
    ...costs.map((item) => ({ item, side: "cost" as const })),
  ];
  const levels = suppliers.map(({ members }) => sided.map(({ item }) => levelOf(momentsOf(item.answers, members))));
  const averages = sided.map((_, index) => {
    const means = levels.flatMap((own) => own[index]?.mean ?? []);
    return means.reduce((sum, mean) => sum + mean, 0) / means.length;
  });
  return levels.map((own) =>
    sided.map(({ item, side }, index): ItemRating => {
      const level = own[index] ?? { n: 0 };
      const average = averages[index] ?? NaN;
      return { item, side, level, ...(level.mean !== undefined && average > 0 && { relative: perCent(level.mean / average) }) };
    }),
  );
}

/** Functions of the answers to several items. */
import type { FillContext, FilledArguments, Filler, Unfit, Variant } from "./fillContext";
import { fillerOf, isUnfit, unfit } from "./fillContext";
import { answeredOnly } from "./answersPlace";
import { arrayConstant, columnBelowHeading, surveyCall } from "./formulaText";
import type { ItemRange } from "./itemRange";
import { askedItems, cleaned, endsOf, itemRange, keysOf } from "./itemRange";

type ItemVariant = Extract<Variant, { kind: "items" }>;

/** Ranks are no ratings. */
const ranksBlock = "ranks";

/** The blocks that hold ratings, the main one first. */
function ratedBlocks(context: FillContext): readonly string[] {
  const { questionnaire } = context.survey;
  const ids = (questionnaire?.blocks ?? []).map(({ id }) => id).filter((id) => id !== ranksBlock);
  const asked = ids.filter((id) => askedItems(context, id).length > 0);
  return [...asked.filter((id) => id === questionnaire?.mainBlock), ...asked.filter((id) => id !== questionnaire?.mainBlock)];
}

interface Sets {
  /** Fewest items that the function takes. */
  readonly fewest: number;
  /** Whether the items of one dimension can be taken by themselves; `first` where that is what one looks at. */
  readonly dimensions: "first" | "also" | "no";
}

function itemVariants(context: FillContext, { fewest, dimensions }: Sets): readonly Variant[] | Unfit {
  const { questionnaire, scaleKnown } = context.survey;
  if (questionnaire === undefined) return unfit("no-survey");
  if (!scaleKnown) return unfit("no-scale");
  const own = dimensions === "no" || questionnaire.dimensions.length < 2 ? [] : questionnaire.dimensions;
  const variants = ratedBlocks(context).flatMap((block): readonly ItemVariant[] => {
    const whole = { kind: "items", block } as const;
    const parts = own.map(({ id }) => ({ kind: "items", block, dimension: id }) as const);
    return dimensions === "first" ? [...parts, whole] : [whole, ...parts];
  });
  const found = variants.filter(({ block, dimension }) => askedItems(context, block, dimension).length >= fewest);
  return found.length === 0 ? unfit("few-items") : found;
}

function itemFiller(sets: Sets, fill: (range: ItemRange, context: FillContext) => FilledArguments | Unfit): Filler {
  return fillerOf(
    "items",
    (context) => itemVariants(context, sets),
    (context, { block, dimension }) => {
      const range = itemRange(context, block, askedItems(context, block, dimension));
      return isUnfit(range) ? range : fill(range, context);
    },
  );
}

function keyed(range: ItemRange): FilledArguments {
  return { answers: range, ...endsOf(range), keys: keysOf(range) };
}

/** Each item's part of an index in which dimensions count alike, and the items of one dimension alike; whole numbers. */
function equalWeights({ survey }: FillContext, items: readonly number[]): readonly number[] {
  const dimensionOf = (item: number): string => survey.questionnaire?.items[item]?.dimension ?? "";
  const sizeOf = (item: number): number => items.filter((other) => dimensionOf(other) === dimensionOf(item)).length;
  const common = items.map(sizeOf).reduce(leastCommonMultiple, 1);
  return items.map((item) => common / sizeOf(item));
}

function leastCommonMultiple(first: number, second: number): number {
  let [larger, rest] = [first, second];
  while (rest > 0) [larger, rest] = [rest, larger % rest];
  return (first * second) / larger;
}

/** The mean of each item over those who answered all of them, weighed alike. */
const index: Filler = fillerOf(
  "items",
  (context) => itemVariants(context, { fewest: 2, dimensions: "no" }),
  (context, { block }) => {
    const items = askedItems(context, block);
    const range = itemRange(context, block, items);
    if (isUnfit(range)) return range;
    const { minimum, maximum } = endsOf(range);
    const table = surveyCall("ITEMREST", [range.text, minimum.text, maximum.text, keysOf(range).text]);
    const weights = arrayConstant(equalWeights(context, items));
    return {
      means: { text: columnBelowHeading(table, items.length, 3), rows: items.length, columns: 1 },
      weights: { text: weights, rows: 1, columns: items.length },
      minimum,
      maximum,
    };
  },
);

export const answerFillers: Readonly<Record<string, Filler>> = {
  ALPHA: itemFiller({ fewest: 2, dimensions: "first" }, keyed),
  OMEGA: itemFiller({ fewest: 3, dimensions: "first" }, keyed),
  ITEMREST: itemFiller({ fewest: 2, dimensions: "first" }, keyed),
  SCORE: itemFiller({ fewest: 1, dimensions: "also" }, keyed),
  // Every key is told: without any the function turns all items.
  REVERSE: itemFiller({ fewest: 1, dimensions: "also" }, (range) => ({ ...keyed(range), keys: { text: arrayConstant(range.keys) } })),
  FAVOURABLE: itemFiller({ fewest: 1, dimensions: "also" }, (range) =>
    range.keys.includes(-1) ? { answers: cleaned(range), ...endsOf(range) } : { answers: range, ...endsOf(range) },
  ),
  // An empty row at the end of a table is nobody who answered carelessly.
  FLAGS: fillerOf(
    "items",
    (context) => itemVariants(context, { fewest: 2, dimensions: "no" }),
    (context, { block }) => {
      const answered = { ...context, place: answeredOnly(context.place) };
      const range = itemRange(answered, block, askedItems(context, block));
      return isUnfit(range) ? range : { answers: range, ...endsOf(range) };
    },
  ),
  INDEX100: index,
};

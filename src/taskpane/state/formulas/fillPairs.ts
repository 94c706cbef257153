/** Functions that set two or three sides of the same items against each other. */
import type { FillContext, Filled, FilledArguments, Filler, Unfit } from "./fillContext";
import { fillerOf, isUnfit, unfit } from "./fillContext";
import { columnBelowHeading, surveyCall } from "./formulaText";
import type { ItemRange } from "./itemRange";
import { allOf, askedItems, cleaned, columnsRange, endsOf, itemRange, keysOf, meansOf } from "./itemRange";

/** Blocks that stand for what is expected and what is perceived, the usual names first. */
const pairs: readonly (readonly [expected: string, perceived: string])[] = [
  ["expectation", "perception"],
  ["expectation", "satisfaction"],
  ["expected", "perceived"],
  ["minimum", "perceived"],
  ["desired", "perceived"],
];

function bothAsked(context: FillContext, ...blocks: readonly string[]): readonly number[] {
  const [first = "", ...others] = blocks;
  return askedItems(context, first).filter((item) => others.every((block) => askedItems(context, block).includes(item)));
}

interface Sides extends FilledArguments {
  readonly expectation: Required<Filled>;
  readonly perception: Required<Filled>;
  readonly minimum: Filled;
  readonly maximum: Filled;
  readonly keys: Filled;
}

/** Both sides of the items that have both, on one scale and turned alike. */
function sidesOf(context: FillContext, expected: string, perceived: string): Sides | Unfit {
  const items = bothAsked(context, expected, perceived);
  const found = allOf([expected, perceived].map((block) => itemRange(context, block, items)));
  if (isUnfit(found)) return found;
  const [expectation, perception] = found as readonly [ItemRange, ItemRange];
  if (expectation.scale.min !== perception.scale.min || expectation.scale.max !== perception.scale.max) return unfit("two-scales");
  const ends = endsOf(expectation);
  const areAlike = expectation.keys.every((key, item) => key === perception.keys[item]);
  if (areAlike) return { expectation, perception, ...ends, keys: keysOf(expectation) };
  return { expectation: cleaned(expectation), perception: cleaned(perception), ...ends, keys: { text: "" } };
}

function pairVariants(context: FillContext): ReturnType<Filler["variants"]> {
  if (context.survey.questionnaire === undefined) return unfit("no-survey");
  const found = pairs.filter(([expected, perceived]) => bothAsked(context, expected, perceived).length > 0);
  return found.length === 0 ? unfit("no-pair") : found.map(([expected, perceived]) => ({ kind: "pair", expected, perceived }));
}

function pairFiller(fill: (sides: Sides) => FilledArguments | Unfit): Filler {
  return fillerOf("pair", pairVariants, (context, { expected, perceived }) => {
    const sides = sidesOf(context, expected, perceived);
    return isUnfit(sides) ? sides : fill(sides);
  });
}

function gapTable({ expectation, perception, minimum, maximum, keys }: Sides): string {
  return surveyCall("GAP", [expectation.text, perception.text, minimum.text, maximum.text, keys.text]);
}

/** A column of the table of gaps: means over those who answered both sides. */
function gapColumn(sides: Sides, column: number): Required<Filled> {
  const lines = sides.expectation.columns;
  return { text: columnBelowHeading(gapTable(sides), lines, column), rows: lines, columns: 1 };
}

const [expectedColumn, perceivedColumn, pColumn] = [3, 4, 8];
/** How far the ratio of two means may be from 1 and still count as 1. */
const toleranceOfMeans = "0.005";

/** Where somebody may expect 0, a ratio leaves them out and the means of a table of gaps do not. */
function ratioOf(sides: Sides): { readonly perceived: Required<Filled>; readonly expected: Required<Filled> } | Unfit {
  if (Number(sides.minimum.text) <= 0) return unfit("zero-on-scale");
  return { perceived: gapColumn(sides, perceivedColumn), expected: gapColumn(sides, expectedColumn) };
}

const itemsOfServqual = 22;
const pointsOfServqual = 5;
/** Items that the wording of 1988 turns, by number. */
const turnedIn1988: ReadonlySet<number> = new Set([10, 11, 12, 13, 18, 19, 20, 21, 22]);

/** As declared by a version of the wording, else with each side turned before. */
const servqual: Filler = fillerOf(
  "whole",
  ({ survey }) => (survey.questionnaire?.id.startsWith("servqual-") === true ? [{ kind: "whole" }] : unfit("not-servqual")),
  (context) => {
    const { survey } = context;
    const items = bothAsked(context, "expectation", "perception");
    if (items.length !== itemsOfServqual) return unfit("not-servqual");
    const found = allOf(["expectation", "perception"].map((block) => itemRange(context, block, items)));
    if (isUnfit(found)) return found;
    const [expectation, perception] = found as readonly [ItemRange, ItemRange];
    if (survey.scale.min !== 1 || survey.scale.max !== 7) return unfit("not-servqual");
    const isPlain = !expectation.keys.includes(-1);
    const is1988 = expectation.keys.every((key, item) => (key === -1) === turnedIn1988.has(item + 1));
    const sides = isPlain || is1988 ? { expectation, perception } : { expectation: cleaned(expectation), perception: cleaned(perception) };
    const { points } = survey.roles;
    return {
      ...sides,
      version: { text: is1988 ? "1988" : "" },
      ...(points.length === pointsOfServqual && { weights: columnsRange(context, points, true) }),
    };
  },
);

const zoneBlocks = ["minimum", "desired", "perceived"] as const;

const zone: Filler = fillerOf(
  "whole",
  (context) => (bothAsked(context, ...zoneBlocks).length > 0 ? [{ kind: "whole" }] : unfit("no-zone")),
  (context) => {
    const items = bothAsked(context, ...zoneBlocks);
    const found = allOf(zoneBlocks.map((block) => meansIn(context, block, items)));
    return isUnfit(found) ? found : Object.fromEntries(zoneBlocks.map((block, place) => [block, found[place] ?? { text: "" }]));
  },
);

function meansIn(context: FillContext, block: string, items: readonly number[]): Required<Filled> | Unfit {
  const range = itemRange(context, block, items);
  return isUnfit(range) ? range : meansOf(range);
}

/** What stands for importance, the best first. */
const importanceBlocks = ["importance", "expectation", "expected"] as const;

function axesOf(context: FillContext): { readonly importance: string; readonly performance: string } | undefined {
  const performance = context.survey.questionnaire?.mainBlock;
  const importance = importanceBlocks.find((block) => block !== performance && askedItems(context, block).length > 0);
  return performance === undefined || importance === undefined ? undefined : { importance, performance };
}

const quadrant: Filler = fillerOf(
  "whole",
  (context) => (context.attributes !== undefined || axesOf(context) !== undefined ? [{ kind: "whole" }] : unfit("no-importance")),
  (context) => {
    const axes = axesOf(context);
    if (axes === undefined) return attributeColumns(context);
    const items = bothAsked(context, axes.importance, axes.performance);
    const found = allOf([axes.importance, axes.performance].map((block) => meansIn(context, block, items)));
    if (isUnfit(found)) return found;
    const [importance = { text: "" }, performance = { text: "" }] = found;
    return { importance, performance };
  },
);

/** A table of attributes: one column each of importance and performance. */
function attributeColumns(context: FillContext): FilledArguments | Unfit {
  const headers = [context.attributes?.importance, context.attributes?.performance];
  const places = headers.map((header) => context.survey.columns.findIndex((column) => column.header === header));
  if (places.includes(-1)) return unfit("no-importance");
  const [importance = 0, performance = 0] = places;
  return { importance: columnsRange(context, [importance], true), performance: columnsRange(context, [performance], true) };
}

export const pairFillers: Readonly<Record<string, Filler>> = {
  GAP: pairFiller((sides) => sides),
  SERVQUAL: servqual,
  ZONE: zone,
  RATIO: pairFiller(ratioOf),
  BAND: pairFiller((sides) => {
    const found = ratioOf(sides);
    if (isUnfit(found)) return found;
    const { perceived, expected } = found;
    const ratio = { ...perceived, text: surveyCall("RATIO", [perceived.text, expected.text]) };
    return { ratio, tolerance: { text: toleranceOfMeans } };
  }),
  QUADRANT: quadrant,
  ADJUST: pairFiller((sides) => ({ p: gapColumn(sides, pColumn) })),
};

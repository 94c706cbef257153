/** Functions of single columns, of groups, and of what drives an outcome. */
import { isSeveralInOneCell } from "../../../analyses/frequencies/chosenInCell";
import type { AnswerScale } from "../../../survey/answerScale";
import { groupsOf } from "../../../survey/grouping";
import { tidy } from "../../../survey/normalised";
import { readAnswer } from "../../../survey/readAnswer";
import type { FillContext, Filled, Filler, Unfit, Variant } from "./fillContext";
import { fillerOf, isUnfit, unfit } from "./fillContext";
import { arrayConstant, quotedText, sideBySide, surveyCall } from "./formulaText";
import { allOf, areNumbers, askedItems, cleaned, columnsRange, itemRange } from "./itemRange";

const tenScale: AnswerScale = { min: 0, max: 10 };
const anyNumber: AnswerScale = { min: -Infinity, max: Infinity };

function columnVariants(columns: readonly (number | undefined)[]): readonly Variant[] {
  return [...new Set(columns)].flatMap((column) => (column === undefined ? [] : [{ kind: "column", column }]));
}

const recommend: Filler = fillerOf(
  "column",
  ({ survey }) => (survey.roles.recommend === undefined ? unfit("no-recommend") : columnVariants([survey.roles.recommend])),
  (context, { column }) => {
    const { columns, answers } = context.survey;
    const { recommend: read } = answers;
    if (read === undefined || !areNumbers(columns[column]?.cells ?? [], read, tenScale)) return unfit("texts");
    return { answers: columnsRange(context, [column], true) };
  },
);

/** Columns that a person may want counted: items first, then what groups them. */
function countable({ survey }: FillContext): readonly number[] {
  const { roles, questionnaire, candidates } = survey;
  const items = (roles.blocks[questionnaire?.mainBlock ?? ""] ?? []).flatMap((column) => column ?? []);
  const others = candidates.flatMap(({ column, kind }) =>
    ["item", "group", "wave", "outcome", "recommend"].includes(kind) ? [column] : [],
  );
  return [...roles.groups, ...items, ...others].filter((column) => survey.columns[column]?.header !== "");
}

function columnFiller(name: string, columns: (context: FillContext) => readonly number[], reason: Unfit): Filler {
  return fillerOf(
    "column",
    (context) => {
      const found = columnVariants(columns(context));
      return found.length === 0 ? reason : found;
    },
    (context, { column }) => ({ [name]: columnsRange(context, [column], true) }),
  );
}

function severalInOne({ survey }: FillContext): readonly number[] {
  return survey.columns.flatMap((column, place) => (isSeveralInOneCell(column) ? [place] : []));
}

const ranks: Filler = fillerOf(
  "whole",
  (context) => (askedItems(context, "ranks").length > 1 ? [{ kind: "whole" }] : unfit("no-ranks")),
  (context) => {
    const columns = askedItems(context, "ranks").flatMap((item) => context.survey.roles.blocks["ranks"]?.[item] ?? []);
    return { ranks: columnsRange(context, columns, false) };
  },
);

/** More groups than this are no groups to choose from. */
const mostGroups = 40;

/** The groups that a formula finds by their name: Excel compares without regard to case, and knows no other spellings. */
function groupVariants({ survey }: FillContext): readonly Variant[] {
  return survey.roles.groups.flatMap((column) => {
    const source = survey.columns[column];
    const groups = source === undefined ? [] : groupsOf(source);
    if (groups.length < 2 || groups.length > mostGroups) return [];
    const isNamed = (name: string, members: readonly number[]): boolean =>
      members.every((member) => tidy(String(source?.cells[member] ?? "")).toLowerCase() === name.toLowerCase());
    return groups.flatMap(({ name, members }) => (isNamed(name, members) ? [{ kind: "group" as const, column, group: name }] : []));
  });
}

/** One group against everybody outside it, item by item. */
const compare: Filler = fillerOf(
  "group",
  (context) => {
    const variants = groupVariants(context);
    return variants.length === 0 ? unfit("no-groups") : variants;
  },
  (context, { column, group }) => {
    const block = context.survey.questionnaire?.mainBlock ?? "";
    const range = itemRange(context, block, askedItems(context, block));
    if (isUnfit(range)) return range;
    const answers = cleaned(range).text;
    const groups = `TRIM(${columnsRange(context, [column], false).text})`;
    const side = (sign: string): Filled => ({
      text: `FILTER(${answers},${groups}${sign}${quotedText(group)})`,
      columns: range.columns,
    });
    return { first: side("="), second: side("<>") };
  },
);

/** Overall satisfaction: read as an item where it is one, as a rating from 0 to 10 where most of it is, else as it stands. */
function outcomeOf(context: FillContext): Required<Filled> | Unfit {
  const { survey } = context;
  const { roles, answers, columns, scaleKnown } = survey;
  const column = roles.outcome;
  if (column === undefined || answers.outcome === undefined) return unfit("no-outcome");
  const home = Object.keys(roles.blocks).find((id) => roles.blocks[id]?.includes(column));
  if (home !== undefined && scaleKnown) {
    const range = itemRange(context, home, [roles.blocks[home]?.indexOf(column) ?? -1]);
    return isUnfit(range) ? range : cleaned(range);
  }
  const cells = columns[column]?.cells ?? [];
  const numbers = cells.filter((cell) => readAnswer(cell, anyNumber).kind === "answer").length;
  const rated = answers.outcome.filter((answer) => !Number.isNaN(answer)).length;
  if (rated === 0 && numbers === 0) return unfit("no-outcome");
  const range = columnsRange(context, [column], true);
  if (rated * 2 < numbers) return range;
  if (!areNumbers(cells, answers.outcome, tenScale)) return unfit("texts");
  return { ...range, text: surveyCall("REVERSE", [range.text, String(tenScale.min), String(tenScale.max), arrayConstant([1])]) };
}

function driverItems(context: FillContext, dimension?: string): readonly number[] {
  const { roles, questionnaire } = context.survey;
  const block = questionnaire?.mainBlock ?? "";
  return askedItems(context, block, dimension).filter((item) => roles.blocks[block]?.[item] !== roles.outcome);
}

/** Scores of the dimensions, one column each. */
function dimensionScores(context: FillContext): Required<Filled> | Unfit {
  const { questionnaire } = context.survey;
  const sets = (questionnaire?.dimensions ?? []).map(({ id }) => driverItems(context, id)).filter((items) => items.length > 0);
  const found = allOf(sets.map((items) => itemRange(context, questionnaire?.mainBlock ?? "", items)));
  if (isUnfit(found)) return found;
  const scores = found.map(({ text, scale, keys }) =>
    surveyCall("SCORE", [text, String(scale.min), String(scale.max), keys.includes(-1) ? arrayConstant(keys) : ""]),
  );
  return { text: sideBySide(scores), rows: context.place.rows, columns: scores.length };
}

const drivers: Filler = fillerOf(
  "drivers",
  (context) => {
    const { questionnaire, roles } = context.survey;
    if (questionnaire === undefined) return unfit("no-survey");
    if (roles.outcome === undefined) return unfit("no-outcome");
    const dimensions = questionnaire.dimensions.filter(({ id }) => driverItems(context, id).length > 0);
    const variants: readonly Variant[] = [
      ...(dimensions.length > 1 ? [{ kind: "drivers", of: "dimensions" } as const] : []),
      ...(driverItems(context).length > 1 ? [{ kind: "drivers", of: "items" } as const] : []),
    ];
    return variants.length === 0 ? unfit("few-items") : variants;
  },
  (context, { of }) => {
    const outcome = outcomeOf(context);
    if (isUnfit(outcome)) return outcome;
    if (of === "dimensions") {
      const scores = dimensionScores(context);
      return isUnfit(scores) ? scores : { drivers: scores, outcome };
    }
    const range = itemRange(context, context.survey.questionnaire?.mainBlock ?? "", driverItems(context));
    return isUnfit(range) ? range : { drivers: cleaned(range), outcome };
  },
);

export const columnFillers: Readonly<Record<string, Filler>> = {
  RECOMMEND: recommend,
  "FREQUENCY.TABLE": columnFiller("answers", countable, unfit("no-columns")),
  REASONS: columnFiller("cells", severalInOne, unfit("no-reasons")),
  BORDA: ranks,
  CONCORDANCE: ranks,
  COMPARE: compare,
  DRIVERS: drivers,
};

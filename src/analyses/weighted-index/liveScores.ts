import type { DerivedColumn, KeyedAnswers, LiveFormula } from "../../report/live";
import { column, figure, inRow, listed, live } from "../../report/live";
import type { AnswerScale } from "../../survey/answerScale";
import type { MissingRule } from "../../survey/missingRule";
import { answersNeeded } from "../../survey/missingRule";
import { liveSum } from "../live/withCount";
import type { BuiltBlock } from "./buildIndex";
import type { IndexDefinition } from "./indexParts";

/** One score a respondent as a formula over whole columns, for `SUMPRODUCT`: 0 for those who are not kept. */
export interface LiveScored {
  readonly scores: LiveFormula;
  /** 1 for the respondents with a score, 0 for the others. */
  readonly kept: DerivedColumn;
}

export interface LiveSettings {
  readonly scale: AnswerScale;
  readonly definition: IndexDefinition;
  readonly missingRule: MissingRule;
}

/** An answer as an index: see `asIndex`. */
export function liveIndex(answer: LiveFormula, { scale: { min, max }, definition }: LiveSettings): LiveFormula {
  return definition === "scale-ends" ? live`100*(${answer}-${min})/${max - min}` : live`10*${answer}`;
}

/**
 * The scores of a dimension with the weights that stand in the report, so that a weight that is changed there is followed. Weights need no
 * particular sum.
 *
 * @param answers of the rated parts, in their order
 */
export function liveBlockScores(
  name: string,
  { rated, measured }: Pick<BuiltBlock, "rated" | "measured">,
  answers: readonly KeyedAnswers[],
  settings: LiveSettings,
): LiveScored {
  const kept = keptColumn(name, answers, settings.missingRule);
  const parts = rated.flatMap(({ item }, at) => {
    const own = answers[at];
    return own ? [{ weight: figure("partWeight", item.id, "indicators"), own }] : [];
  });
  const fixed = measured.map((part) => {
    const cell = (id: string): ReturnType<typeof figure> => figure(id, part.figure.name, "measured");
    return { weight: cell("partWeight"), score: cell("score") };
  });
  const sum = liveSum([
    ...parts.map(({ weight, own }) => live`${weight}*${column(indexColumn(own, kept, settings))}`),
    ...fixed.map(({ weight, score }) => live`${weight}*${score}*${column(kept)}`),
  ]);
  if (settings.missingRule === "complete" || parts.length < 2)
    return { kept, scores: live`(${sum})/(${liveSum([...parts, ...fixed].map(({ weight }) => live`${weight}`))})` };
  const weights = liveSum([
    ...parts.map(({ weight, own }) => live`${weight}*${column(answeredColumn(own, kept))}`),
    ...fixed.map(({ weight }) => live`${weight}*${column(kept)}`),
  ]);
  return { kept, scores: live`(${sum})/(${weights}+1-${column(kept)})` };
}

/** A dimension as a part of the whole: rated, or one number for everybody. */
export interface LivePart {
  readonly weight: LiveFormula;
  readonly rated?: LiveScored;
  readonly score?: LiveFormula;
}

/** The scores of the whole from those of its dimensions. */
export function liveWholeScores(name: string, parts: readonly LivePart[], rule: MissingRule): LiveScored | undefined {
  const rated = parts.flatMap(({ weight, rated: own }) => (own ? [{ weight, ...own }] : []));
  const [first] = rated;
  if (!first) return undefined;
  if (parts.length === 1) return first;
  const needed = answersNeeded(rule, rated.length);
  const keptCells = liveSum(rated.map(({ kept }) => live`${inRow(kept)}`));
  const kept: DerivedColumn = {
    kind: "derived",
    id: `kept(${rated.map((part) => part.kept.id).join()};${needed})`,
    title: `✓ ${name}`,
    formula: live`IF(${keptCells}>=${needed},1,0)`,
  };
  const all = column(kept);
  const fixed = parts.flatMap(({ weight, score }) => (score ? [{ weight, score }] : []));
  const sum = liveSum([
    ...rated.map(({ weight, scores }) => live`${weight}*${scores}`),
    ...fixed.map(({ weight, score }) => live`${weight}*${score}`),
  ]);
  const weights = liveSum([...rated.map((part) => live`${part.weight}*${column(part.kept)}`), ...fixed.map(({ weight }) => weight)]);
  const isWhole = rule === "complete" || rated.length === 1;
  const scores = isWhole
    ? live`${all}*(${sum})/(${liveSum(parts.map(({ weight }) => weight))})`
    : live`${all}*(${sum})/(${weights}+1-${all})`;
  return { kept, scores };
}

/** 1 for who has answered as much as the rule asks for, else 0. */
function keptColumn(name: string, answers: readonly KeyedAnswers[], rule: MissingRule): DerivedColumn {
  const needed = answersNeeded(rule, answers.length);
  return {
    kind: "derived",
    id: `kept(${answers.map(({ id }) => id).join()};${needed})`,
    title: `✓ ${name}`,
    formula: live`IF(COUNT(${listed(answers.map(inRow))})>=${needed},1,0)`,
  };
}

/** The answer as an index, 0 for who has not answered or is not kept. */
function indexColumn(of: KeyedAnswers, kept: DerivedColumn, settings: LiveSettings): DerivedColumn {
  return {
    kind: "derived",
    id: `index(${of.id},${kept.id};${settings.definition})`,
    title: `${of.title} → 0–100`,
    formula: live`IF(AND(${inRow(kept)}=1,ISNUMBER(${inRow(of)})),${liveIndex(live`N(${inRow(of)})`, settings)},0)`,
  };
}

/** 1 for who is kept and has answered, else 0. */
function answeredColumn(of: KeyedAnswers, kept: DerivedColumn): DerivedColumn {
  return {
    kind: "derived",
    id: `answered(${of.id},${kept.id})`,
    title: `✓ ${of.title}`,
    formula: live`${inRow(kept)}*COUNT(${inRow(of)})`,
  };
}

import type { Messages } from "../../i18n/messages";
import type { LiveColumn, LiveFormula } from "../../report/live";
import { column, figure, live } from "../../report/live";
import type { Survey } from "../../survey/survey";
import { readingId } from "../../survey/readAnswers";
import { pairedColumn, scoreColumn } from "../live/derivedColumns";
import { liveItem } from "../live/liveItem";
import { liveAnswers } from "../live/liveSource";
import { shareColumns } from "../live/shareColumns";
import type { Attribute, AttributeSource } from "./attributes";
import { isDerived } from "./attributes";
import { axisBlocks } from "./questionnaireAttributes";

type Formulas = Readonly<Record<string, LiveFormula>>;

/**
 * The formulas of an attribute's importance and performance, with how many people are behind them: the same numbers as `measured`. An
 * attribute that has lost one of them shows neither, so that the crosshair is that of the attributes with a place. An importance from a
 * model of all attributes stays as it was computed.
 */
export function liveMeasures(survey: Survey, attribute: Attribute, source: AttributeSource, messages: Messages): Formulas {
  const { method } = source;
  const { importance: axis, performance } =
    method === "points" ? dimensionColumns(survey, attribute, messages) : itemColumns(survey, attribute);
  const rated = (condition: LiveFormula): Formulas =>
    performance ? { nPerformance: count(performance), performance: live`IF(${condition},${mean(performance)},NA())` } : {};
  if (method === "correlation") {
    const pair = correlatedColumns(survey, attribute, source, messages);
    if (!pair) return rated(live`TRUE`);
    return { nImportance: count(pair[0]), importance: correlationOf(pair), ...rated(live`ISNUMBER(${figure("importance")})`) };
  }
  if (isDerived(method) || !axis) return rated(live`TRUE`);
  const stated = { nImportance: count(axis), importance: live`IF(${figure("nPerformance")}>0,${mean(axis)},NA())` };
  return { ...stated, ...rated(live`${figure("nImportance")}>0`) };
}

/** The correlation of an attribute's performance with overall satisfaction: see `correlationImportance`. */
export function liveCorrelation(
  survey: Survey,
  attribute: Attribute,
  source: AttributeSource,
  messages: Messages,
): LiveFormula | undefined {
  const pair = correlatedColumns(survey, attribute, source, messages);
  return pair && correlationOf(pair);
}

type Pair = readonly [rated: LiveColumn, outcome: LiveColumn];

function correlatedColumns(survey: Survey, attribute: Attribute, source: AttributeSource, messages: Messages): Pair | undefined {
  const { performance } = source.method === "points" ? dimensionColumns(survey, attribute, messages) : itemColumns(survey, attribute);
  const outcome = liveItem(survey, source.outcome);
  if (!performance || !outcome) return undefined;
  const title = `${messages.quadrant.columns.performance.title} ${attribute.label}`;
  return [pairedColumn(title, performance, outcome), pairedColumn(`${outcome.title} · ${attribute.label}`, outcome, performance)];
}

/** No number where one of both is the same for everybody: rounding would make something of it. */
function correlationOf([rated, outcome]: Pair): LiveFormula {
  const varies = (own: LiveColumn): LiveFormula => live`MIN(${column(own)})<MAX(${column(own)})`;
  return live`IF(AND(${varies(rated)},${varies(outcome)}),CORREL(${column(rated)},${column(outcome)}),NA())`;
}

interface AxisColumns {
  readonly importance?: LiveColumn | undefined;
  readonly performance?: LiveColumn | undefined;
}

function itemColumns(survey: Survey, { importanceAnswers, performanceAnswers }: Attribute): AxisColumns {
  return { importance: liveItem(survey, importanceAnswers), performance: liveItem(survey, performanceAnswers) };
}

/** As `dimensionAttributes`, on the sheet of keyed answers. */
function dimensionColumns(survey: Survey, { id }: Attribute, { quadrant: words, language }: Messages): AxisColumns {
  const { questionnaire, answers } = survey;
  const place = questionnaire?.dimensions.findIndex((dimension) => dimension.id === id) ?? -1;
  const name = questionnaire?.dimensions[place]?.name[language] ?? id;
  const points = answers.points.map((_, index) => liveAnswers(survey, readingId("points", index)));
  const titles = (questionnaire?.dimensions ?? []).map((dimension) => `${words.columns.importance.title} ${dimension.name[language]}`);
  const block = axisBlocks(survey).performance;
  const items = (questionnaire?.items ?? []).flatMap(({ dimension }, item) =>
    dimension === id && answers.blocks[block]?.[item] ? [liveAnswers(survey, readingId(block, item))] : [],
  );
  return {
    importance: shareColumns(titles, points)[place],
    performance: items.length === 0 ? undefined : scoreColumn(`${words.columns.performance.title} ${name}`, items, "half"),
  };
}

function count(of: LiveColumn): LiveFormula {
  return live`COUNT(${column(of)})`;
}

function mean(of: LiveColumn): LiveFormula {
  return live`AVERAGE(${column(of)})`;
}

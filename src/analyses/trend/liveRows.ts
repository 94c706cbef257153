import type { Messages } from "../../i18n/messages";
import type { LiveColumn, LiveFormula } from "../../report/live";
import { figure, live, quoted } from "../../report/live";
import type { Survey } from "../../survey/survey";
import { liveGroupInterval, liveGroupLevel } from "../live/groupLevel";
import type { LiveRows } from "../live/followed";
import { liveGroup } from "../live/liveGroup";
import { liveMeasure } from "../live/liveMeasure";
import { membersOf } from "../live/respondents";
import { measureName } from "../measureWords";
import type { TrendResult } from "./compute";
import type { MeasureTrend } from "./waveLines";

type Formulas = Readonly<Record<string, LiveFormula>>;

/** The formulas of a trend's rows; none where the scores or the waves do not stand among the keyed answers. */
export interface TrendFormulas {
  /** By wave. */
  readonly waves: (trend: MeasureTrend) => LiveRows;
  /** By wave; the differences hang on the means in the table of waves. */
  readonly changes: (trend: MeasureTrend, wavesTable: string) => LiveRows;
  /** By wave. */
  readonly part: (trend: MeasureTrend) => LiveRows;
}

/** What is descriptive is a formula; tests, control limits and slopes stay as they were computed. */
export function trendFormulas(survey: Survey, result: TrendResult, messages: Messages): TrendFormulas {
  const { confidence, minimumGroup: minimum, measures } = result;
  const privacy = { minimum, hidden: messages.privacy.few(minimum) };
  const columnOf = ({ measure }: MeasureTrend): LiveColumn | undefined =>
    measure.answers && liveMeasure(survey, measureName(measure, messages), measure.answers, measures.missingRule);
  const rowsOf = (trend: MeasureTrend, formulas: (column: LiveColumn, name: string, at: number) => Formulas | undefined): LiveRows => {
    const column = columnOf(trend);
    if (!column) return new Map();
    return new Map(
      trend.lines.flatMap(({ wave }, at) => {
        const own = formulas(column, wave.name, at);
        return own ? [[wave.name, own] as const] : [];
      }),
    );
  };
  const groupOf = (name: string | undefined): ReturnType<typeof liveGroup> =>
    name === undefined ? undefined : liveGroup(survey, survey.roles.wave, name);
  return {
    waves: (trend) =>
      rowsOf(trend, (column, name, at) => {
        const group = groupOf(name);
        const names = trend.lines.map(({ wave }) => wave.name);
        if (!group) return undefined;
        const [centred, trailing] = [averageOf(names[at - 1], name, names[at + 1]), averageOf(names[at - 2], names[at - 1], name)];
        return {
          ...liveGroupLevel(column, group, confidence, privacy),
          ...(centred && { movingAverage: centred }),
          ...(trailing && { trailingAverage: trailing }),
        };
      }),
    changes: (trend, table) =>
      rowsOf(trend, (_, name, at) => {
        const [before, first] = [trend.lines[at - 1]?.wave.name, trend.lines[0]?.wave.name];
        if (!groupOf(name) || before === undefined || first === undefined) return undefined;
        return { difference: changeOf(name, before, table), sinceFirst: changeOf(name, first, table) };
      }),
    part: (trend) =>
      rowsOf(trend, (column, name, at) => {
        const [group, before] = [groupOf(name), groupOf(trend.lines[at - 1]?.wave.name)];
        if (!group) return undefined;
        const own = liveGroupInterval(column, group, confidence, privacy);
        if (!before) return own;
        const earlier = membersOf(before);
        const count = earlier.count(column);
        const change = live`${figure("mean")}-${earlier.mean(column)}`;
        const kept = minimum > 1 ? live`IF(AND(${count}>0,${count}<${minimum}),${quoted(privacy.hidden)},${change})` : change;
        return { ...own, difference: live`IF(ISTEXT(${figure("n")}),${figure("n")},${kept})` };
      }),
  };
}

/** Of the means of three waves, where one of them is not shown nothing; undefined at the ends of the series. */
function averageOf(first: string | undefined, second: string | undefined, third: string | undefined): LiveFormula | undefined {
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const means = live`${figure("mean", first)},${figure("mean", second)},${figure("mean", third)}`;
  return live`IF(ISTEXT(${figure("n")}),${figure("n")},IF(COUNT(${means})=3,AVERAGE(${means}),NA()))`;
}

/** A change is kept back with either of its waves. */
function changeOf(wave: string, before: string, table: string): LiveFormula {
  const [n, earlierN] = [figure("n", wave, table), figure("n", before, table)];
  const change = live`${figure("mean", wave, table)}-${figure("mean", before, table)}`;
  return live`IF(ISTEXT(${n}),${n},IF(ISTEXT(${earlierN}),${earlierN},${change}))`;
}

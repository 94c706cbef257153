import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { ReportChart } from "../../report/tree";
import type { FrequenciesResult } from "./compute";
import type { Question } from "./question";
import { questionTableId } from "./tables";

/** More bars than this cannot be read. */
const mostBars = 40;
const [fewestBars, mostQuestions] = [2, 12];

/** A Pareto for each choose-several question, boxes of all ratings, shares of yes, and bars for single questions. */
export function frequencyCharts(result: FrequenciesResult, messages: Messages): readonly ReportChart[] {
  const { charts } = messages.frequencies;
  const { questions } = result;
  const boxed = questions.filter(({ kind, boxes }) => kind === "rating" && boxes).map(({ id }) => id);
  const answered = questions.filter(({ kind }) => kind === "yes-no").map(({ id }) => id);
  const isMiddle = questions.some(({ boxes }) => boxes && (boxes.top.share ?? 0) + (boxes.bottom.share ?? 0) < 1);
  const stacked: ReportChart = {
    kind: "chart",
    type: "stacked-bars",
    id: "boxes",
    title: charts.boxes,
    description: charts.boxesAlt,
    table: "ratings",
    rows: boxed.slice(0, mostBars),
    label: "question",
    series: [
      { column: "bottom", tone: "bad" },
      ...(isMiddle ? [{ column: "middle", tone: "middle" as const }] : []),
      { column: "top", tone: "good" },
    ],
    axisTitle: charts.answersAxis,
  };
  const yes: ReportChart = {
    kind: "chart",
    type: "interval-bars",
    id: "yes-shares",
    title: charts.yes,
    description: charts.yesAlt,
    table: "yes-no",
    rows: answered.slice(0, mostBars),
    label: "question",
    number: "yes",
    low: "ciLow",
    high: "ciHigh",
    axisTitle: charts.yesAxis,
    intervalTitle: messages.common.interval(percentText(result.confidence)),
  };
  const single = questions.flatMap((question, place) => questionChart(question, place, boxed.length > 1, messages)).slice(0, mostQuestions);
  return [...(boxed.length > 1 ? [stacked] : []), ...(answered.length > 0 ? [yes] : []), ...single];
}

function questionChart(
  question: Question,
  place: number,
  areRatingsDrawn: boolean,
  { frequencies, weighting }: Messages,
): readonly ReportChart[] {
  const { charts } = frequencies;
  const { id, kind, counts, effectiveN } = question;
  const shown = counts.flatMap(({ status = "shown" }, index) => (status === "shown" ? [`answer${index + 1}`] : []));
  const base = {
    kind: "chart",
    id: `chart-${place + 1}`,
    title: id,
    table: questionTableId(place),
    rows: shown.slice(0, mostBars),
    label: "answer",
  } as const;
  if (shown.length < fewestBars) return [];
  if (kind === "choose-several")
    return [
      {
        ...base,
        type: "pareto",
        description: charts.paretoAlt,
        number: effectiveN === undefined ? "count" : "ofRespondents",
        cumulative: "cumulative",
        axisTitle: effectiveN === undefined ? charts.countAxis : weighting.shareAxis,
        cumulativeTitle: charts.cumulativeAxis,
      },
    ];
  const isBars = kind === "choose-one" || (kind === "rating" && !(areRatingsDrawn && question.boxes));
  if (!isBars && kind !== "rank") return [];
  const column = kind === "rank" ? "meanRank" : "percent";
  return [
    {
      ...base,
      type: "clustered-bars",
      description: kind === "rank" ? charts.rankAlt : charts.shareAlt,
      series: [{ column, role: "perception" }],
      axisTitle: kind === "rank" ? charts.rankAxis : charts.answersAxis,
      minimum: 0,
    },
  ];
}

import type { FrequenciesColumn } from "../../i18n/frequencies";
import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { CodedText, FormatName, ReportCell, ReportColumn, ReportRow, ReportTable } from "../../report/tree";
import { roundedShares } from "../../stats/proportions/roundedShares";
import { wilsonInterval } from "../../stats/proportions/wilson";
import { computedCell } from "../computedCell";
import { protectedCell } from "../protectedGroups";
import type { FrequenciesResult } from "./compute";
import { shownCells } from "../reportColumns";
import { weightCells, weightIds } from "../weightColumns";
import type { AnswerCount, Question } from "./question";
import { countedIn } from "./question";

const formats: Readonly<Partial<Record<FrequenciesColumn, FormatName>>> = {
  n: "count",
  missing: "count",
  count: "count",
  percent: "share",
  share: "ratio",
  ciLow: "share",
  ciHigh: "share",
  ofRespondents: "share",
  ofAnswers: "share",
  cumulative: "share",
  ranked: "count",
  meanRank: "mean",
  mean: "mean",
  meanLow: "mean",
  meanHigh: "mean",
  sd: "spread",
  median: "mean",
  lowerQuartile: "mean",
  upperQuartile: "mean",
  bottom: "share",
  middle: "share",
  top: "share",
  topLow: "share",
  topHigh: "share",
  yes: "share",
  times: "count",
};
const main: ReadonlySet<FrequenciesColumn> = new Set([
  "question",
  "kind",
  "answer",
  "n",
  "count",
  "percent",
  "ofRespondents",
  "mean",
  "top",
  "yes",
]);

/** Quantiles take no case weights. */
const unweighted: ReadonlySet<FrequenciesColumn> = new Set(["median", "lowerQuartile", "upperQuartile"]);

/** Id of the table of a question, by its place in the report. */
export function questionTableId(place: number): string {
  return `question-${place + 1}`;
}

/** One table of all questions, one for each kind that has figures of its own, and one for each question's answers. */
export function frequencyTables(result: FrequenciesResult, messages: Messages): readonly ReportTable[] {
  const { questions, hidden, minimumGroup } = result;
  const { frequencies: words, common, privacy } = messages;
  const headings = words.columns(percentText(result.confidence));
  const columns = (ids: readonly FrequenciesColumn[]): readonly ReportColumn[] =>
    ids.map((id) => ({ id, format: formats[id] ?? "text", ...headings[id], ...(main.has(id) && { main: true }) }));
  const ofKind = (kind: Question["kind"]): readonly Question[] => questions.filter((question) => question.kind === kind);
  const isWeighted = questions.some(({ effectiveN }) => effectiveN !== undefined);
  const table = (id: string, title: string, all: readonly FrequenciesColumn[], rows: readonly ReportRow[]): ReportTable[] => {
    const shown = columns(all.filter((column) => !isWeighted || !unweighted.has(column)));
    return rows.length > 0 ? [{ kind: "table", id, title, columns: shown, rows: shownCells(rows, shown, weightIds) }] : [];
  };
  const kindCell = (kind: Question["kind"]): CodedText => ({ code: kind, text: words.kinds[kind] });
  const few: ReportCell = { hidden: "few", text: privacy.few(minimumGroup) };
  const number = (figure: number | undefined): ReportCell => computedCell(figure, common.notComputable.one);
  const boxes = (figure: number | undefined): ReportCell => computedCell(figure, words.noScale);
  return [
    ...table(
      "questions",
      words.tables.questions,
      ["question", "kind", "n", "missing"],
      [
        ...questions.map(({ id, kind, n, missing }) => ({ id, cells: { question: id, kind: kindCell(kind), n, missing } })),
        ...hidden.map(({ id, kind }) => ({ id, cells: { question: id, kind: kindCell(kind), n: few, missing: few } })),
      ],
    ),
    ...table(
      "ratings",
      words.tables.ratings,
      ["question", "n", "mean", "meanLow", "meanHigh", "sd", "median", "bottom", "middle", "top", "topLow", "topHigh"],
      ofKind("rating").map(({ id, n, description, boxes: found, effectiveN, seLinearised, topSeLinearised }) => ({
        id,
        cells: {
          question: id,
          n,
          ...weightCells({ effectiveN, seLinearised }, number),
          ...(found && weightCells({ effectiveN, seLinearised: topSeLinearised }, boxes, "shareSeLinearised")),
          mean: number(description?.mean),
          meanLow: number(description?.low),
          meanHigh: number(description?.high),
          sd: number(description?.sd),
          median: number(description?.median),
          bottom: boxes(found?.bottom.share),
          middle: boxes(found && 1 - (found.bottom.share ?? 0) - (found.top.share ?? 0)),
          top: boxes(found?.top.share),
          topLow: boxes(found?.top.low),
          topHigh: boxes(found?.top.high),
        },
      })),
    ),
    ...table(
      "yes-no",
      words.tables.yesNo,
      ["question", "n", "yes", "ciLow", "ciHigh"],
      ofKind("yes-no").map((question) => {
        const { id, n } = question;
        const yes = countedIn(question, question.counts[0] ?? { answer: "yes", count: 0 });
        const interval = wilsonInterval(yes, result.confidence);
        const ends = { ciLow: interval?.low ?? 0, ciHigh: interval?.high ?? 1 };
        return { id, cells: { question: id, n, ...weightCells(question, number), yes: yes.count / yes.n, ...ends } };
      }),
    ),
    ...table(
      "numbers",
      words.tables.numbers,
      ["question", "n", "mean", "meanLow", "meanHigh", "sd", "lowerQuartile", "median", "upperQuartile"],
      ofKind("number").map(({ id, n, description: found, effectiveN, seLinearised }) => ({
        id,
        cells: {
          question: id,
          n,
          ...weightCells({ effectiveN, seLinearised }, number),
          mean: number(found?.mean),
          meanLow: number(found?.low),
          meanHigh: number(found?.high),
          sd: number(found?.sd),
          lowerQuartile: number(found?.lowerQuartile),
          median: number(found?.median),
          upperQuartile: number(found?.upperQuartile),
        },
      })),
    ),
    ...questions.flatMap((question, place): ReportTable[] => {
      const { kind, id, counts, open } = question;
      if (open?.answers)
        return table(
          questionTableId(place),
          words.tables.open(id, open.n),
          ["answer", "times"],
          open.answers.map(({ text, times }, index) => ({ id: `answer${index + 1}`, cells: { answer: text, times } })),
        );
      const ids = answerColumns[kind];
      return ids
        ? table(
            questionTableId(place),
            id,
            ids,
            counts.map((count, index) => answerRow(question, count, index, result, messages)),
          )
        : [];
    }),
  ];
}

const plain = ["answer", "count", "percent", "share", "ciLow", "ciHigh"] as const;
const answerColumns: Readonly<Partial<Record<Question["kind"], readonly FrequenciesColumn[]>>> = {
  "yes-no": plain,
  rating: plain,
  "choose-one": plain,
  "choose-several": ["answer", "count", "ofRespondents", "ciLow", "ciHigh", "ofAnswers", "cumulative"],
  rank: ["answer", "ranked", "meanRank", "count", "ofRespondents"],
};

/** Row ids are the place in the table: answers are people's words, and may come twice. */
function answerRow(question: Question, answer: AnswerCount, index: number, result: FrequenciesResult, messages: Messages): ReportRow {
  const { counts, pareto, kind } = question;
  const { count, status, ranked, meanRank } = answer;
  const counted = countedIn(question, answer);
  const interval = wilsonInterval(counted, result.confidence);
  const shares =
    kind === "rank"
      ? undefined
      : roundedShares(
          counts.map((own) => countedIn(question, own).count),
          1,
        );
  const own = pareto?.shares[index];
  const ofRespondents = own?.ofRespondents ?? counted.count / counted.n;
  const figures: Readonly<Partial<Record<FrequenciesColumn, number | undefined>>> = {
    count,
    percent: shares && (shares.rounded[index] ?? 0) / 100,
    share: counted.count / counted.n,
    ciLow: interval?.low,
    ciHigh: interval?.high,
    ofRespondents,
    ofAnswers: own?.ofAnswers,
    cumulative: own?.cumulative,
    ranked,
    meanRank,
  };
  const name =
    kind === "yes-no" ? { code: answer.answer, text: messages.frequencies.yesNo[answer.answer === "yes" ? "yes" : "no"] } : answer.answer;
  const cells = (answerColumns[kind] ?? []).map((id): [string, ReportCell] => {
    if (id === "answer") return [id, name];
    return [id, protectedCell(status, computedCell(figures[id], messages.frequencies.notRanked), result.minimumGroup, messages)];
  });
  return { id: `answer${index + 1}`, cells: Object.fromEntries(cells) };
}

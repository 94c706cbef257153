import type { Messages } from "../../i18n/messages";
import type { ReportChart } from "../../report/tree";
import type { ChecklistResult } from "./compute";

/** More bars than this cannot be read. */
const mostBars = 40;

/** Bars of the signs answered yes by candidate, with the range over the interviewers where every candidate has several. */
export function checklistCharts({ set, candidates }: ChecklistResult, { checklist }: Messages): readonly ReportChart[] {
  const { charts } = checklist;
  const base = {
    kind: "chart",
    id: "candidate-bars",
    title: charts.candidates(set.items.length),
    table: "candidates",
    rows: candidates.slice(0, mostBars).map((_, place) => `candidate${place + 1}`),
    label: "candidate",
    axisTitle: charts.axis,
  } as const;
  if (candidates.every(({ lists }) => lists > 1))
    return [
      {
        ...base,
        type: "interval-bars",
        description: charts.rangeAlt,
        number: "yes",
        low: "lowest",
        high: "highest",
        intervalTitle: charts.range,
        order: "descending",
      },
    ];
  return [
    {
      ...base,
      type: "clustered-bars",
      description: charts.candidatesAlt,
      series: [{ column: "yes", role: "perception" }],
      minimum: 0,
      maximum: set.items.length,
      order: "descending",
    },
  ];
}

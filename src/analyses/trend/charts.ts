import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { Lines } from "../../report/tree";
import { measureName } from "../measureWords";
import type { TrendResult } from "./compute";
import type { MeasureTrend, WaveLine } from "./waveLines";

/** More lines than this cannot be told apart. */
const mostLines = 7;

/** The score over the waves with its interval, the gap likewise, and a line for each part; waves that are kept back are left out. */
export function trendCharts({ main, gap, parts, confidence }: TrendResult, messages: Messages): readonly Lines[] {
  const { charts } = messages.trend;
  const intervalTitle = messages.common.interval(percentText(confidence));
  const shown = (lines: readonly WaveLine[]): readonly WaveLine[] => lines.filter(({ status, score }) => status === "shown" && score.n > 0);
  const lineOf = ({ measure, lines }: MeasureTrend, before: string, axisTitle: string): Lines[] => {
    const drawn = shown(lines);
    if (drawn.length < 2) return [];
    return [
      {
        kind: "chart",
        type: "lines",
        id: `${before}waves-chart`,
        title: charts.waves(measureName(measure, messages)),
        description: charts.wavesAlt,
        table: `${before}waves`,
        rows: drawn.map(({ wave }) => wave.name),
        category: "wave",
        number: "mean",
        ...(drawn.every(({ level }) => level.low !== undefined) && { low: "ciLow", high: "ciHigh" }),
        axisTitle,
        intervalTitle,
      },
    ];
  };
  const whole = parts.filter(({ lines }) => shown(lines).length === lines.length);
  const partLines: Lines = {
    kind: "chart",
    type: "lines",
    id: "parts-chart",
    title: charts.parts,
    description: charts.partsAlt,
    table: "parts",
    rows: whole.map(({ measure }) => measure.id),
    category: "wave",
    number: "mean",
    split: "part",
    axisTitle: charts.mean,
    intervalTitle,
  };
  const isDrawn = whole.length > 1 && parts.length <= mostLines && (whole[0]?.lines.length ?? 0) > 1;
  return [...lineOf(main, "", charts.mean), ...(gap ? lineOf(gap, "gap-", charts.gap) : []), ...(isDrawn ? [partLines] : [])];
}

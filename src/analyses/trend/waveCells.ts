import type { Messages } from "../../i18n/messages";
import type { CodedText, ReportCell } from "../../report/tree";
import type { WaveChange } from "../../stats/trend/waveChanges";
import { absentCell, computedCell } from "../computedCell";
import type { Measure } from "../measures";
import { measureName } from "../measureWords";
import { protectedCell } from "../protectedGroups";
import type { ChangeVerdict } from "./verdict";
import { changeVerdict } from "./verdict";
import type { MeasureTrend, WaveLine } from "./waveLines";

type Cells = Readonly<Record<string, ReportCell>>;

function levelCells({ status, score, level }: WaveLine, minimum: number, messages: Messages): Record<string, ReportCell> {
  const { reasons } = messages.measures;
  const why = score.n === 0 ? reasons.none : score.n === 1 ? reasons.one : reasons.constant;
  const cell = (figure: number | undefined): ReportCell => protectedCell(status, computedCell(figure, why), minimum, messages);
  return { n: cell(score.n), mean: cell(level.mean), sd: cell(level.sd), ciLow: cell(level.low), ciHigh: cell(level.high) };
}

/** One wave of a measure: its level, averages over waves, and whether it is within the control limits. */
export function waveCells(line: WaveLine, { limits }: MeasureTrend, minimum: number, messages: Messages): Cells {
  const { trend } = messages;
  const { status, wave, movingAverage, trailingAverage, level } = line;
  const { low, high } = limits;
  const cell = (figure: number | undefined, why: string): ReportCell => protectedCell(status, computedCell(figure, why), minimum, messages);
  const isOutside = level.mean !== undefined && low !== undefined && high !== undefined && (level.mean < low || level.mean > high);
  const control: CodedText = isOutside ? { code: "outside", text: trend.control.outside } : { code: "inside", text: trend.control.inside };
  return {
    wave: wave.name,
    ...levelCells(line, minimum, messages),
    movingAverage: cell(movingAverage, trend.reasons.edge),
    trailingAverage: cell(trailingAverage, trend.reasons.edge),
    ...(low !== undefined && {
      controlLow: computedCell(low, trend.reasons.fewWaves),
      controlHigh: computedCell(high, trend.reasons.fewWaves),
      control: level.mean === undefined ? absentCell(messages.measures.reasons.none) : protectedCell(status, control, minimum, messages),
    }),
  };
}

/** The change of a wave against the one before, and against the first. */
export function changeCells(line: WaveLine, minimum: number, messages: Messages): Cells {
  const { wave, sincePrevious, sinceFirst, previousStatus, firstStatus } = line;
  const why = messages.measures.reasons.one;
  const hide =
    (status: WaveLine["status"]) =>
    (cell: ReportCell): ReportCell =>
      protectedCell(status, cell, minimum, messages);
  const [previous, first] = [hide(previousStatus), hide(firstStatus)];
  return {
    wave: wave.name,
    difference: previous(computedCell(sincePrevious?.difference, why)),
    ciLow: previous(computedCell(sincePrevious?.test?.low, why)),
    ciHigh: previous(computedCell(sincePrevious?.test?.high, why)),
    p: previous(computedCell(sincePrevious?.test?.p, why)),
    pHolm: previous(computedCell(sincePrevious?.holmP, why)),
    verdict: previous(verdictCell(sincePrevious, messages)),
    sinceFirst: first(computedCell(sinceFirst?.difference, why)),
    sinceFirstLow: first(computedCell(sinceFirst?.test?.low, why)),
    sinceFirstHigh: first(computedCell(sinceFirst?.test?.high, why)),
    sinceFirstP: first(computedCell(sinceFirst?.test?.p, why)),
    sinceFirstPHolm: first(computedCell(sinceFirst?.holmP, why)),
    sinceFirstVerdict: first(verdictCell(sinceFirst, messages)),
  };
}

/** One wave of a part of the score, with its change against the wave before. */
export function partCells(line: WaveLine, measure: Measure, minimum: number, messages: Messages): Cells {
  const { sincePrevious, previousStatus, wave } = line;
  const why = sincePrevious ? messages.measures.reasons.one : messages.trend.reasons.first;
  const previous = (cell: ReportCell): ReportCell => protectedCell(previousStatus, cell, minimum, messages);
  const { n = 0, mean = 0, ciLow = 0, ciHigh = 0 } = levelCells(line, minimum, messages);
  return {
    part: { code: measure.id, text: measureName(measure, messages) },
    wave: wave.name,
    ...{ n, mean, ciLow, ciHigh },
    difference: previous(computedCell(sincePrevious?.difference, why)),
    differenceLow: previous(computedCell(sincePrevious?.test?.low, why)),
    differenceHigh: previous(computedCell(sincePrevious?.test?.high, why)),
    p: previous(computedCell(sincePrevious?.test?.p, why)),
    pHolm: previous(computedCell(sincePrevious?.holmP, why)),
    verdict: sincePrevious ? previous(verdictCell(sincePrevious, messages)) : absentCell(why),
  };
}

function verdictCell(change: WaveChange | undefined, messages: Messages): CodedText {
  return verdictText(changeVerdict(change?.test), messages);
}

/** A verdict as a cell. */
export function verdictText(code: ChangeVerdict, { trend }: Messages): CodedText {
  return { code, text: trend.verdicts[code] };
}

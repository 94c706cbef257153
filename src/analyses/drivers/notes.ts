import type { Messages } from "../../i18n/messages";
import type { ReportNote } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import type { DriversResult } from "./compute";
import { impactTable } from "./impactTable";
import { plainName } from "./names";

/** Beyond this the coefficients of overlapping drivers hang on few rows (Marquardt 1970). */
const entangledVif = 10;
/** Rows a driver below which a model is called small. */
const rowsEach = 10;

/** What the figures do not say by themselves: who counts, drivers left out or entangled, few rows, missing intervals. */
export function driversNotes(survey: Survey, result: DriversResult, messages: Messages): readonly ReportNote[] {
  const { notes } = messages.drivers;
  const { model, lines, constant, columns, resampled, pairs, impacts } = result;
  const drivers = lines.map(({ driver }) => driver);
  const names = (which: (index: number) => boolean): string[] =>
    drivers.filter((_, index) => which(index)).map((driver) => plainName(driver, messages.language));
  const entangled = names((index) => (lines[index]?.effect?.vif ?? 0) > entangledVif);
  const otherWay = names((index) => {
    const { effect, correlation = 0 } = lines[index] ?? {};
    return effect?.p !== undefined && effect.p < 0.05 && effect.b * correlation < 0;
  });
  return [
    information("kept", notes.kept(model.n, survey.respondents, lines.length)),
    ...(constant.length > 0
      ? [warning("constant-drivers", notes.constant(constant.map((driver) => plainName(driver, messages.language))))]
      : []),
    ...(model.dependences ?? []).map(({ predictor, on }, index) => {
      const [name = ""] = names((place) => place === predictor);
      return warning(
        `dependence-${index + 1}`,
        notes.dependence(
          name,
          names((place) => on.includes(place)),
        ),
      );
    }),
    ...(entangled.length > 0 ? [warning("entangled", notes.entangled(entangled))] : []),
    ...(otherWay.length > 0 ? [warning("other-way", notes.otherWay(otherWay, columns.outcome.header))] : []),
    ...(model.n < rowsEach * lines.length ? [warning("few-rows", notes.fewRows(model.n, lines.length))] : []),
    ...(columns.scale ? [] : [information("no-scale", notes.noScale)]),
    ...(impacts && !impactTable(result, messages) ? [information("no-impacts", notes.noImpacts)] : []),
    ...(resampled ? [] : [information("no-intervals", notes.noIntervals)]),
    ...(pairs === undefined ? [] : [information("estimated", notes.pairs(pairs, lines.length))]),
    ...(resampled && resampled.failed > 0 ? [information("failed-resamples", notes.failed(resampled.failed))] : []),
    information("no-cause", notes.cause),
  ];
}

function information(id: string, text: string): ReportNote {
  return { kind: "note", id, tone: "information", text };
}

function warning(id: string, text: string): ReportNote {
  return { kind: "note", id, tone: "warning", text };
}

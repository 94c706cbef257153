import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { MethodPage, Report, ReportNote } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import type { ReportContext } from "../analysis";
import { closingEntries, sourceEntries } from "../methodEntries";
import { privacyEntry } from "../protectedGroups";
import { findingNotes, placeOf } from "../surveyNotes";
import { withWeightColumns } from "../weightColumns";
import { weightTables } from "../weightTables";
import { frequencyCharts } from "./charts";
import type { FrequenciesResult } from "./compute";
import { frequencyHeadlines } from "./headlines";
import { followingTables } from "./liveTables";
import { usualBoxes } from "./rating";
import { frequencyTables } from "./tables";

/** How frequencies read as a report. */
export function frequenciesReport(survey: Survey, result: FrequenciesResult, context: ReportContext): Report {
  const { messages, date } = context;
  return {
    analysis: "frequencies",
    status: "complete",
    language: messages.language,
    title: messages.frequencies.title,
    subtitle: messages.common.subtitle(placeOf(survey), survey.respondents, date),
    headlines: frequencyHeadlines(result, messages),
    blocks: [
      ...frequencyCharts(result, messages),
      ...followingTables(survey, result, withWeightColumns(frequencyTables(result, messages), messages), messages),
      ...weightTables(survey, result.minimumGroup, messages),
      ...notesOf(survey, result, messages),
      ...findingNotes(result.findings, messages),
      methodPage(survey, result, context),
    ],
  };
}

function notesOf(
  survey: Survey,
  { questions, hidden, minimumGroup, minimumOpen }: FrequenciesResult,
  { frequencies, privacy }: Messages,
): readonly ReportNote[] {
  const { notes } = frequencies;
  const information = (id: string, text: string): ReportNote => ({ kind: "note", id, tone: "information", text });
  const unscaled = questions.filter(({ kind, boxes }) => kind === "rating" && !boxes).map(({ id }) => id);
  const kept = questions.filter(({ counts }) => counts.some(({ status = "shown" }) => status !== "shown")).map(({ id }) => id);
  const few = questions.flatMap(({ open }) => (open && !open.answers ? [open.question] : []));
  return [
    information("base", notes.base(survey.respondents)),
    ...(hidden.length > 0
      ? [
          information(
            "hidden",
            notes.hidden(
              hidden.map(({ id }) => id),
              minimumGroup,
            ),
          ),
        ]
      : []),
    ...(kept.length > 0 ? [information("hidden-answers", `${notes.hiddenAnswers(kept)}${privacy.notes.figures(minimumGroup)}`)] : []),
    ...(unscaled.length > 0 ? [information("no-scale", notes.noScale(unscaled))] : []),
    ...(few.length > 0 ? [information("open-few", notes.openFew(few, minimumOpen))] : []),
    ...(questions.some(({ open }) => open?.answers) ? [{ ...information("open-care", notes.openCare), tone: "warning" as const }] : []),
  ];
}

function methodPage(survey: Survey, result: FrequenciesResult, context: ReportContext): MethodPage {
  const { messages } = context;
  const { common, frequencies } = messages;
  const { method } = frequencies;
  const { questions, boxes } = result;
  // With no questionnaire the columns are taken as they stand: nobody named them.
  const unnamed = survey.questionnaire ? undefined : common.method.recognition;
  const widths = [...new Set(questions.flatMap(({ scale, boxes: found }) => (scale && found ? [boxes ?? usualBoxes(scale)] : [])))].sort();
  const isListed = questions.some(({ open }) => open?.answers);
  return {
    kind: "method",
    id: "method",
    title: common.method.title,
    entries: [
      ...sourceEntries(survey, context).filter(({ term }) => term !== common.method.scale && term !== unnamed),
      { term: common.method.keys, text: method.keysText },
      { term: method.kinds, text: method.kindsText },
      { term: common.method.missing, text: method.missingText },
      { term: method.shares, text: method.sharesText },
      ...(widths.length > 0 ? [{ term: method.boxes, text: method.boxesText(widths.join(" / ")) }] : []),
      ...(questions.some(({ kind }) => kind === "choose-several") ? [{ term: method.several, text: method.severalText }] : []),
      ...(isListed ? [{ term: method.open, text: method.openText(result.minimumOpen, result.seed) }] : []),
      { term: common.method.confidence, text: method.intervalText(percentText(result.confidence)) },
      privacyEntry(result.minimumGroup, messages),
      ...closingEntries(survey, method.references, context),
    ],
  };
}

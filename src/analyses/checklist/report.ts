import type { Messages } from "../../i18n/messages";
import type { MethodPage, Report, ReportNote } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import type { ReportContext } from "../analysis";
import { itemKeyEntry } from "../itemKeyEntry";
import { closingEntries, sourceEntries } from "../methodEntries";
import { findingNotes, placeOf } from "../surveyNotes";
import { checklistCharts } from "./charts";
import type { ChecklistResult } from "./compute";
import { checklistHeadlines } from "./headlines";
import { checklistLiveRows } from "./liveRows";
import { checklistTables } from "./tables";

/** How checklists read as a report. */
export function checklistReport(survey: Survey, result: ChecklistResult, context: ReportContext): Report {
  const { messages, date } = context;
  return {
    analysis: "checklist",
    status: "complete",
    language: messages.language,
    title: messages.checklist.title,
    subtitle: messages.common.subtitle(placeOf(survey), survey.respondents, date),
    headlines: checklistHeadlines(result, messages),
    blocks: [
      ...checklistCharts(result, messages),
      ...checklistTables(result, messages, checklistLiveRows(survey, result, messages)),
      ...notesOf(survey, result, messages),
      ...findingNotes(result.set.findings, messages),
      methodPage(survey, result, context),
    ],
  };
}

function notesOf(
  survey: Survey,
  { candidates, column, unnamed, withoutAnswers }: ChecklistResult,
  { checklist }: Messages,
): readonly ReportNote[] {
  const { notes } = checklist;
  const information = (id: string, text: string): ReportNote => ({ kind: "note", id, tone: "information", text });
  const open = candidates.filter(({ open: signs }) => signs > 0).map(({ name }) => name);
  return [
    information("lists", notes.lists(survey.respondents, candidates.length, column)),
    ...(unnamed > 0 ? [information("unnamed", notes.unnamed(unnamed, column ?? ""))] : []),
    ...(withoutAnswers.length > 0 ? [information("without-answers", notes.withoutAnswers(withoutAnswers))] : []),
    ...(open.length > 0 ? [information("open", notes.open(open))] : []),
  ];
}

function methodPage(survey: Survey, { set }: ChecklistResult, context: ReportContext): MethodPage {
  const { messages } = context;
  const { common, checklist } = messages;
  const { method } = checklist;
  return {
    kind: "method",
    id: "method",
    title: common.method.title,
    entries: [
      ...sourceEntries({ ...survey, scale: set.scale }, context),
      itemKeyEntry(set, messages),
      { term: method.count, text: method.countText(String((set.scale.min + set.scale.max) / 2)) },
      { term: common.method.missing, text: method.missingText },
      { term: method.agreement, text: method.agreementText },
      { term: messages.privacy.method.term, text: method.privacyText },
      ...closingEntries(survey, method.references, context),
    ],
  };
}

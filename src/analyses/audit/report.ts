import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { MethodPage, Report, ReportNote } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import type { ReportContext } from "../analysis";
import { closingEntries, keyEntry, missingEntry, sourceEntries } from "../methodEntries";
import { keyNotes, placeOf } from "../surveyNotes";
import { auditCharts } from "./charts";
import type { AuditResult } from "./compute";
import { fewestColumnsForDuplicates } from "./duplicates";
import { auditHeadlines } from "./headlines";
import { listedCells } from "./listedCells";
import { auditTables } from "./tables";

/** How an audit reads as a report. */
export function auditReport(survey: Survey, result: AuditResult, context: ReportContext): Report {
  const { messages, date } = context;
  return {
    analysis: "audit",
    status: "complete",
    language: messages.language,
    title: messages.audit.title,
    subtitle: messages.common.subtitle(placeOf(survey), survey.respondents, date),
    headlines: auditHeadlines(survey, result, messages),
    blocks: [
      ...auditCharts(result, messages),
      ...auditTables(survey, result, messages),
      ...notes(survey, result, messages),
      ...keyNotes(survey, messages),
      methodPage(survey, result, context),
    ],
  };
}

function notes(survey: Survey, { checks, cells, timeColumn }: AuditResult, { audit }: Messages): readonly ReportNote[] {
  const words = audit.notes;
  const information = (id: string, text: string): ReportNote => ({ kind: "note", id, tone: "information", text });
  return [
    { kind: "note", id: "confidential", tone: "warning", text: words.confidential },
    information("nothing-deleted", words.nothingDeleted),
    information("distances", checks.distanceReason ? words.noDistances : words.distances(checks.complete, survey.respondents)),
    information("contradictions", words.pairs[checks.pairsFrom ?? "none"]),
    information("time", timeColumn === undefined ? words.noTime : words.time(timeColumn)),
    ...(survey.roles.identity === undefined ? [information("no-identity", words.noIdentity)] : []),
    ...listedCells(cells).cut.map(({ kind, shown, all }) =>
      information(`short-list-${kind}`, words.shortList(audit.cells[kind], shown, all)),
    ),
  ];
}

function methodPage(survey: Survey, result: AuditResult, context: ReportContext): MethodPage {
  const { common, audit } = context.messages;
  const { method } = audit;
  return {
    kind: "method",
    id: "method",
    title: common.method.title,
    entries: [
      ...sourceEntries({ ...survey, scale: result.set.scale }, context),
      keyEntry(survey, context),
      { term: method.cells, text: method.cellsText },
      { term: method.rows, text: method.rowsText(result.checks.runLimit, result.set.items.length) },
      { term: method.distance, text: method.distanceText },
      { term: method.contradictions, text: method.contradictionsText },
      { term: method.duplicates, text: method.duplicatesText(fewestColumnsForDuplicates) },
      missingEntry(result.missingRule, context),
      { term: method.effect, text: method.effectText(percentText(result.confidence)) },
      ...closingEntries(survey, method.references, context),
    ],
  };
}

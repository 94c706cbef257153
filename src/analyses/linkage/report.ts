import { percentText } from "../../report/percent";
import type { MethodPage, Report, ReportNote } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import type { ReportContext } from "../analysis";
import { closingEntries, missingEntry, sourceEntries } from "../methodEntries";
import { privacyEntry, privacyNotes } from "../protectedGroups";
import { findingNotes, placeOf } from "../surveyNotes";
import { linkageChart } from "./charts";
import type { LinkageResult } from "./compute";
import { linkageHeadlines } from "./headlines";
import { linkageLiveRows } from "./liveRows";
import { linkageTables } from "./tables";

/** A correlation over fewer units than this is called shaky. */
const fewUnits = 10;

/** How a linkage result reads as a report. */
export function linkageReport(survey: Survey, result: LinkageResult, context: ReportContext): Report {
  const { messages, date } = context;
  const { employee, customer, cut, minimumGroup } = result;
  const seen = new Set([...employee.findings, ...customer.findings]);
  return {
    analysis: "linkage",
    status: "complete",
    language: messages.language,
    title: messages.linkage.title,
    subtitle: messages.common.subtitle(placeOf(survey), survey.respondents, date),
    headlines: linkageHeadlines(result, messages),
    blocks: [
      linkageChart(result, messages),
      ...linkageTables(result, messages, linkageLiveRows(survey, result, messages)),
      ...notes(result, context),
      ...privacyNotes(cut ? [cut] : [], minimumGroup, messages),
      ...findingNotes([...seen], messages),
      methodPage(survey, result, context),
    ],
  };
}

function notes({ units, hidden, incomplete, outside, column }: LinkageResult, { messages }: ReportContext): readonly ReportNote[] {
  const words = messages.linkage.notes;
  const note = (id: string, text: string, tone: ReportNote["tone"] = "information"): ReportNote => ({ kind: "note", id, tone, text });
  return [
    note("no-cause", words.cause, "warning"),
    note("units-shown", words.shown(units.length, hidden, incomplete)),
    ...(units.length < fewUnits ? [note("few-units", words.few(units.length), "warning")] : []),
    ...(outside > 0 ? [note("outside", words.outside(outside, column))] : []),
  ];
}

function methodPage(survey: Survey, result: LinkageResult, context: ReportContext): MethodPage {
  const { common, linkage } = context.messages;
  const { method } = linkage;
  const { employee, customer, column, level, confidence, missingRule, minimumGroup } = result;
  const source = sourceEntries(survey, context).filter(({ term }) => term !== common.method.scale);
  const severalColumns = employee.columns.length > 1 || customer.columns.length > 1;
  return {
    kind: "method",
    id: "method",
    title: common.method.title,
    entries: [
      ...source,
      { term: method.employee, text: method.measureText(employee.columns, employee.scale) },
      { term: method.customer, text: method.measureText(customer.columns, customer.scale) },
      ...(severalColumns ? [missingEntry(missingRule, context)] : []),
      { term: method.units, text: method.unitsText(column, level === "units") },
      { term: method.link, text: method.linkText(percentText(confidence)) },
      ...(level === "units" ? [] : [privacyEntry(minimumGroup, context.messages)]),
      ...closingEntries(survey, method.references, context),
    ],
  };
}

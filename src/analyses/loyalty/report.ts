import { percentText } from "../../report/percent";
import type { MethodPage, Report } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import type { ReportContext } from "../analysis";
import { closingEntries, sourceEntries } from "../methodEntries";
import { privacyEntry } from "../protectedGroups";
import { findingNotes, placeOf } from "../surveyNotes";
import { withWeightColumns } from "../weightColumns";
import { loyaltyCharts } from "./charts";
import type { LoyaltyResult } from "./compute";
import { loyaltyHeadlines } from "./headlines";
import { followingTables } from "./liveTables";
import { isYesNo } from "./loyaltyMeasures";
import { measureName, measureTables } from "./measureTables";
import { loyaltyNotes } from "./notes";
import { promoterTables } from "./promoterTables";

/** How loyalty reads as a report. */
export function loyaltyReport(survey: Survey, result: LoyaltyResult, context: ReportContext): Report {
  const { messages, date } = context;
  return {
    analysis: "loyalty",
    status: "complete",
    language: messages.language,
    title: messages.loyalty.title,
    subtitle: messages.common.subtitle(placeOf(survey), survey.respondents, date),
    headlines: loyaltyHeadlines(result, messages),
    blocks: [
      ...loyaltyCharts(result, messages),
      ...followingTables(
        survey,
        result,
        withWeightColumns([...promoterTables(result, messages), ...measureTables(result, messages)], messages),
        messages,
      ),
      ...loyaltyNotes(survey, result, messages),
      ...findingNotes(result.findings, messages),
      methodPage(survey, result, context),
    ],
  };
}

function methodPage(survey: Survey, result: LoyaltyResult, context: ReportContext): MethodPage {
  const { messages } = context;
  const { method } = messages.loyalty;
  const { common } = messages;
  const { recommendation, measures, grid, cuts } = result;
  const source = sourceEntries(survey, context).filter(({ term }) => term !== common.method.scale);
  const cutTexts = measures.map((measure) => {
    const name = measureName(measure, messages);
    const { scale, cut } = measure;
    return isYesNo(scale) ? method.yesNo(name) : method.cut(name, cut, scale.min, scale.max);
  });
  const { map, scale, header } = recommendation ?? {};
  return {
    kind: "method",
    id: "method",
    title: common.method.title,
    entries: [
      ...source,
      ...(header !== undefined && scale
        ? [
            { term: method.column, text: `${header} (${common.method.scaleText(scale.min, scale.max)})` },
            { term: method.nps, text: map ? method.mapped(map.promoters, map.detractors, scale.min, scale.max) : method.npsText },
          ]
        : []),
      ...(measures.length > 0 ? [{ term: method.measures, text: method.measuresText(cutTexts) }] : []),
      ...(grid ? [{ term: method.grid, text: method.gridText(grid.column, grid.satisfaction, header ?? "", grid.loyalty) }] : []),
      { term: common.method.confidence, text: method.intervalText(percentText(result.confidence)) },
      ...(cuts.length > 0 ? [{ term: common.method.tests, text: method.tests }, privacyEntry(result.minimumGroup, messages)] : []),
      ...closingEntries(survey, method.references, context),
    ],
  };
}

import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { Questionnaire } from "../../survey/questionnaire";
import type { Survey } from "../../survey/survey";
import type { LiveGroup } from "../live/byGroup";
import type { LiveRows } from "../live/followed";
import type { LivePrivacy } from "../live/groupLevel";
import { liveGroup } from "../live/liveGroup";
import type { ServqualResult } from "./compute";
import { liveGaps } from "./liveColumns";
import { changeLines, groupLines, restLines, shareLines, wholeLines } from "./liveLines";

/** The formulas of a SERVQUAL report, by row id; none for groups and waves that no formula finds. */
export interface ServqualFormulas {
  readonly whole: LiveRows;
  readonly shares: LiveRows;
  /** Of a group, by the place of its grouping. */
  readonly group: (place: number, name: string) => LiveRows;
  readonly againstRest: (place: number, name: string) => LiveRows;
  readonly wave: (name: string) => LiveRows;
  readonly againstBefore: (name: string, before: string) => LiveRows;
}

export function servqualFormulas(
  survey: Survey,
  result: ServqualResult,
  questionnaire: Questionnaire,
  messages: Messages,
): ServqualFormulas {
  const { servqual, privacy, language } = messages;
  const { confidence, minimumGroup: minimum, missingRule } = result;
  const { expectation, perception, gap, share } = servqual.columns(percentText(confidence));
  const marks = { expectation: expectation.title, perception: perception.title, gap: gap.title };
  const gaps = liveGaps(survey, questionnaire, missingRule, language, marks, {
    share: share.title,
    weighted: servqual.rows.overallWeighted,
  });
  const kept: LivePrivacy = { minimum, hidden: privacy.few(minimum) };
  const { groups, wave } = survey.roles;
  const ofWave = (name: string): LiveGroup | undefined => liveGroup(survey, wave, name);
  const rows = (group: LiveGroup | undefined, lines: (group: LiveGroup) => LiveRows): LiveRows => (group ? lines(group) : nothing);
  const itsLines = (group: LiveGroup): LiveRows => groupLines(gaps, group, confidence, kept);
  return {
    whole: wholeLines(gaps, questionnaire, confidence),
    shares: shareLines(gaps),
    group: (place, name) => rows(liveGroup(survey, groups[place], name), itsLines),
    againstRest: (place, name) => rows(liveGroup(survey, groups[place], name), (group) => restLines(gaps, group, kept)),
    wave: (name) => rows(ofWave(name), itsLines),
    againstBefore: (name, before) => {
      const earlier = ofWave(before);
      return earlier ? rows(ofWave(name), (group) => changeLines(gaps, group, earlier, kept)) : nothing;
    },
  };
}

const nothing: LiveRows = new Map();

/** No formulas at all. */
export const noFormulas: ServqualFormulas = {
  whole: nothing,
  shares: nothing,
  group: () => nothing,
  againstRest: () => nothing,
  wave: () => nothing,
  againstBefore: () => nothing,
};

import type { Messages } from "../../i18n/messages";
import type { LiveColumn, LiveFormula } from "../../report/live";
import { figure, live, quoted } from "../../report/live";
import type { Survey } from "../../survey/survey";
import type { LiveGroup } from "../live/byGroup";
import type { LivePrivacy } from "../live/groupLevel";
import { liveGroupLevel } from "../live/groupLevel";
import { liveGroup } from "../live/liveGroup";
import { liveMeasure } from "../live/liveMeasure";
import { everybody, membersOf } from "../live/respondents";
import { withCount } from "../live/withCount";
import { measureName } from "../measureWords";
import type { Measure } from "../measures";
import type { CompareResult } from "./compute";

type Formulas = Readonly<Record<string, LiveFormula>>;

/** The formulas of a comparison's rows; none where the scores or the groups do not stand among the keyed answers. */
export interface CompareFormulas {
  readonly group: (column: string, name: string) => Formulas | undefined;
  readonly rest: (measure: Measure, column: string, name: string) => Formulas | undefined;
}

/** What is descriptive is a formula; tests, their intervals and medians stay as they were computed. */
export function compareFormulas(survey: Survey, result: CompareResult, messages: Messages): CompareFormulas {
  const { measures, confidence, minimumGroup: minimum } = result;
  const privacy = { minimum, hidden: messages.privacy.few(minimum) };
  const columnOf = (measure: Measure): LiveColumn | undefined =>
    measure.answers && liveMeasure(survey, measureName(measure, messages), measure.answers, measures.missingRule);
  const groupOf = (header: string, name: string): LiveGroup | undefined => {
    const column = survey.roles.groups.find((index) => survey.columns[index]?.header === header);
    return liveGroup(survey, column, name);
  };
  return {
    group(header, name) {
      const [column, group] = [columnOf(measures.main), groupOf(header, name)];
      return column && group && liveGroupLevel(column, group, confidence, privacy);
    },
    rest(measure, header, name) {
      const [column, group] = [columnOf(measure), groupOf(header, name)];
      return column && group && restFormulas(column, group, privacy);
    },
  };
}

/** A group against everybody else, who are what the whole has beyond the group; a rest of very few people is kept back too. */
function restFormulas(column: LiveColumn, group: LiveGroup, { minimum, hidden }: LivePrivacy): Formulas {
  const members = membersOf(group);
  const [n, mean, restN, rest] = [figure("n"), figure("mean"), figure("restN"), figure("rest")];
  const others = live`${everybody.count(column)}-${n}`;
  const kept = minimum > 1 ? live`IF(AND(${others}>0,${others}<${minimum}),${quoted(hidden)},${others})` : others;
  const own = live`IF(${n}>0,${n}*${mean},0)`;
  const formulas = {
    mean: members.mean(column),
    restN: kept,
    rest: live`IF(ISTEXT(${restN}),${restN},(${everybody.sum(column)}-${own})/${restN})`,
    difference: live`IF(ISTEXT(${restN}),${restN},${mean}-${rest})`,
  };
  return withCount(members.count(column), formulas, minimum, hidden);
}

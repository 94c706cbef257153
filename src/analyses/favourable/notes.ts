import type { Messages } from "../../i18n/messages";
import type { ReportNote } from "../../report/tree";
import { isHiddenStatus } from "../../survey/privacy/siblings";
import { minimumForOpenAnswers } from "../../survey/privacy/status";
import type { Survey } from "../../survey/survey";
import { privacyNotes } from "../protectedGroups";
import type { FavourableResult } from "./compute";

/** Who counts, who is in no group, what is kept back, and what to mind with open answers. */
export function favourableNotes(survey: Survey, result: FavourableResult, messages: Messages): readonly ReportNote[] {
  const { notes } = messages.favourable;
  const { groupings, open, minimumGroup, statuses } = result;
  const information = (id: string, text: string): ReportNote => ({ kind: "note", id, tone: "information", text });
  const hidesFigures =
    [...statuses.themes, ...statuses.items].some(isHiddenStatus) ||
    groupings.some(({ groups, cut }) =>
      groups.some(
        (group, place) =>
          cut.groups[place]?.status === "shown" &&
          [...group.statuses.themes, ...group.statuses.items, group.statuses.overall].some(isHiddenStatus),
      ),
    );
  return [
    information("base", notes.base(survey.respondents, result.whole.overall.n, result.missingRule)),
    ...groupings
      .filter(({ cut }) => cut.outside > 0)
      .map(({ cut }, index) => information(`without-group-${index + 1}`, notes.withoutGroup(cut.outside, cut.column))),
    ...privacyNotes(
      groupings.map(({ cut }) => cut),
      minimumGroup,
      messages,
    ),
    ...(hidesFigures ? [information("hidden-figures", messages.privacy.notes.figures(minimumGroup))] : []),
    ...open
      .filter(({ answers }) => !answers)
      .map(({ question }, index) =>
        information(`open-few-${index + 1}`, notes.openFew(question, Math.max(minimumForOpenAnswers, minimumGroup))),
      ),
    ...(open.some(({ answers }) => answers) ? [{ ...information("open-care", notes.openCare), tone: "warning" as const }] : []),
  ];
}

import type { Messages } from "../i18n/messages";
import type { Report, ReportNote } from "../report/tree";
import { OptionReader } from "../survey/optionReader";
import type { Release } from "../survey/privacy/releases";
import { changedWhole, everybodyId, releaseId } from "../survey/privacy/releases";
import type { Survey } from "../survey/survey";
import type { OptionDeclaration, RawOptions } from "./analysis";
import { protectedGroups, readMinimumGroup } from "./protectedGroups";

/** Their rows are candidates, members of a meeting or single respondents on purpose, and no people who were promised to stay unknown. */
const namingPeople: ReadonlySet<string> = new Set(["audit", "checklist", "ranking"]);
/** Their groups are what was rated. */
const ratingGroups: ReadonlySet<string> = new Set(["value-map"]);

/**
 * A report with what it publishes of groups, and with a warning when the whole has changed by so few people since a copy was handed out
 * that the two copies together would tell their answers.
 *
 * @param survey as it is `given`, and as the analysis has `seen` it: respondents without a case weight may be left out
 * @param options of the analysis: from them follows which groups it shows
 */
export function withReleases(
  report: Report,
  { given, seen }: { readonly given: Survey; readonly seen: Survey },
  options: readonly OptionDeclaration[],
  raw: RawOptions,
  { privacy }: Messages,
): Report {
  if (namingPeople.has(report.analysis) || raw.level === "units") return report;
  const minimum = readMinimumGroup(new OptionReader(raw, []));
  const groups = ratingGroups.has(report.analysis) ? [] : shownGroups(given, options, minimum);
  const shown = listedUnits(report, given === seen ? groups : alsoIn(groups, shownGroups(seen, options, minimum)));
  const releases: readonly Release[] = [{ group: everybodyId, n: given.respondents }, ...shown, ...(report.releases ?? [])];
  const changed = changedWhole(given.respondents, given.handedOut ?? [], minimum);
  if (!changed) return { ...report, releases };
  const text = privacy.notes.changedWhole(changed.n, given.respondents, changed.date);
  const warning: ReportNote = { kind: "note", id: "changed-since-hand-out", tone: "warning", text };
  const place = report.blocks.findIndex(({ kind }) => kind === "note" || kind === "method");
  const at = place < 0 ? report.blocks.length : place;
  return { ...report, blocks: [...report.blocks.slice(0, at), warning, ...report.blocks.slice(at)], releases };
}

/** Sizes are those of the survey as it is given, so that weighted and plain reports of the same answers agree. */
function alsoIn(releases: readonly Release[], others: readonly Release[]): readonly Release[] {
  return releases.filter(({ group }) => others.some((other) => other.group === group));
}

/** Units need enough people on both sides: of those large enough as a whole, the ones that the report lists. */
function listedUnits(report: Report, releases: readonly Release[]): readonly Release[] {
  if (report.analysis !== "linkage") return releases;
  const units = report.blocks.flatMap((block) => (block.kind === "table" && block.id === "units" ? block.rows.map(({ id }) => id) : []));
  return releases.filter(({ group }) => units.some((unit) => group.endsWith(`=${unit}`)));
}

function shownGroups(survey: Survey, options: readonly OptionDeclaration[], minimum: number): readonly Release[] {
  const declares = (option: string): boolean => options.some(({ id }) => id === option);
  if (!declares("minimumGroup")) return [];
  const { groups, wave } = survey.roles;
  const columns = [...(declares("groups") ? groups : []), ...(declares("wave") && wave !== undefined ? [wave] : [])];
  if (columns.length === 0) return [];
  const protection = protectedGroups(survey, columns, minimum);
  if ("refusal" in protection) return [];
  return protection.cuts.flatMap(({ column, groups: cut }) =>
    cut.flatMap(({ name, members, status }) => (status === "shown" ? [{ group: releaseId(column, name), n: members.length }] : [])),
  );
}

import type { OptionReader } from "../../survey/optionReader";
import { crossedCut, crossedCutStatuses } from "../../survey/privacy/crossedCuts";
import type { Release } from "../../survey/privacy/releases";
import { releaseId } from "../../survey/privacy/releases";
import type { GroupStatus } from "../../survey/privacy/status";
import type { Survey } from "../../survey/survey";
import type { RawOptions } from "../analysis";
import type { FavourableGrouping } from "./compute";
import type { FavourableLine } from "./favourableLine";
import { scoreLine } from "./favourableLine";
import type { FavourableScores } from "./favourableProfile";

/** Everybody in a group of one cut and a group of another, over all questions. */
export interface CrossedCell {
  readonly line: FavourableLine;
  readonly status: GroupStatus;
}

/** Two cuts crossed: the one with more groups down the side. */
export interface CrossedGroups {
  readonly rows: FavourableGrouping;
  readonly columns: FavourableGrouping;
  /** By row, then column. */
  readonly cells: readonly (readonly CrossedCell[])[];
  /** The cells that are shown. */
  readonly releases: readonly Release[];
}

/** More columns than this are no map any more. */
const mostColumns = 12;

/**
 * The two groupings that are crossed, by their place: those that the option names; the first two where it says `true`; and without it
 * those of a survey with exactly two group columns. A survey's waves are crossed only when they are named.
 */
export function readCrossed(
  reader: OptionReader,
  { crossed }: RawOptions,
  { columns, roles }: Survey,
): readonly [number, number] | undefined {
  const { groups, wave } = roles;
  if (crossed === false) return undefined;
  if (!reader.has("crossed")) return groups.length === 2 ? [0, 1] : undefined;
  const places = wave === undefined ? groups : [...groups, wave];
  const [first, second, ...more] = crossed === true ? [0, 1] : (reader.columns("crossed") ?? []).map((column) => places.indexOf(column));
  const isPlace = (place: number | undefined): place is number => place !== undefined && place >= 0 && place < places.length;
  if (isPlace(first) && isPlace(second) && more.length === 0) return [first, second];
  const allowed = places.length < 2 ? "false" : places.map((place) => columns[place]?.header ?? "").join(", ");
  reader.refuse({ code: "bad-option", option: "crossed", given: JSON.stringify(crossed), allowed });
  return undefined;
}

/** The favourable share of all questions for the groups of two cuts together; undefined where even the smaller cut has too many groups. */
export function crossedGroups(
  groupings: readonly FavourableGrouping[],
  [first, second]: readonly [number, number],
  scores: FavourableScores,
  survey: Survey,
  { confidence, minimumGroup }: { readonly confidence: number; readonly minimumGroup: number },
): CrossedGroups | undefined {
  const [one, other] = [groupings[first], groupings[second]];
  if (!one || !other) return undefined;
  const [rows, columns] = one.groups.length < other.groups.length ? [other, one] : [one, other];
  if (columns.groups.length > mostColumns) return undefined;
  const { score } = scores.overall;
  const answered = (respondent: number): boolean => !Number.isNaN(score[respondent]);
  const shownOf = ({ cut, groups }: FavourableGrouping): readonly (readonly number[])[] =>
    cut.groups.flatMap(({ members }, place) => (groups[place]?.statuses.overall === "shown" ? [members.filter(answered)] : []));
  const withStatuses = ({ cut, groups }: FavourableGrouping): Parameters<typeof crossedCutStatuses>[0] => ({
    ...cut,
    statuses: groups.map(({ statuses }) => statuses.overall),
  });
  const statuses = crossedCutStatuses(withStatuses(rows), withStatuses(columns), minimumGroup, {
    answered,
    respondents: survey.respondents,
    published: groupings.flatMap(shownOf),
    handOuts: survey.handedOut ?? [],
  });
  const { column, groups } = crossedCut(rows.cut, columns.cut);
  const width = columns.groups.length;
  const cells = statuses.map((line, row) =>
    line.map((status, at): CrossedCell => {
      const members = groups[row * width + at]?.members ?? [];
      return { line: scoreLine(scores.overall, confidence, members, scores.weights), status };
    }),
  );
  const releases = groups.flatMap(({ name, members }, at): Release[] =>
    statuses[Math.floor(at / width)]?.[at % width] === "shown" ? [{ group: releaseId(column, name), n: members.length }] : [],
  );
  return { rows, columns, cells, releases };
}

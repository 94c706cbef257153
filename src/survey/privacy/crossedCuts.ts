import type { Group } from "../grouping";
import { crossedStatuses } from "./crossed";
import type { Cut } from "./protection";
import { releasesOf } from "./protection";
import type { HandOut } from "./releases";
import { releaseId, tellingReleases } from "./releases";
import { isHiddenStatus } from "./siblings";
import { tellingSince } from "./sinceHandOut";
import type { GroupStatus } from "./status";
import { tellingCombination } from "./tellingCombination";

/** One of the two cuts, with what is shown of each group. */
export interface CrossedCut extends Cut {
  readonly statuses: readonly GroupStatus[];
}

/** What a table of two crossed cuts is shown beside. */
export interface BesideCross {
  /** Whether a respondent is behind the figure. */
  readonly answered: (respondent: number) => boolean;
  readonly respondents: number;
  /** The people behind every other figure of this kind, margins among them; everybody is added. */
  readonly published: readonly (readonly number[])[];
  readonly handOuts: readonly HandOut[];
}

/** The groups of two crossed cuts, one a cell, in the order of the rows. */
export function crossedCut(row: Cut, column: Cut): Cut {
  const groups = row.groups.flatMap((first) => {
    const inside = new Set(first.members);
    return column.groups.map((second): Group => ({
      name: releaseName(first.name, second.name),
      members: second.members.filter((member) => inside.has(member)),
    }));
  });
  return { column: releaseName(row.column, column.column), groups };
}

function releaseName(first: string, second: string): string {
  return `${first} × ${second}`;
}

/**
 * Which cells of two crossed cuts may be shown beside their margins and everything else that is published. A cell of a group that is
 * itself kept back is kept back with it. The others are protected line against line, then by the search over everything that linear
 * algebra can do, then against what was handed out before.
 *
 * @returns by row, then column
 */
export function crossedCutStatuses(
  row: CrossedCut,
  column: CrossedCut,
  minimum: number,
  { answered, respondents, published, handOuts }: BesideCross,
): readonly (readonly GroupStatus[])[] {
  const cut = crossedCut(row, column);
  const width = column.groups.length;
  const behind = cut.groups.map(({ members }) => members.filter(answered));
  const everybody = Array.from({ length: respondents }, (_, index) => index).filter(answered);
  const before = new Set(
    tellingReleases(
      releasesOf(cut),
      handOuts.flatMap(({ releases }) => releases),
      minimum,
    ),
  );
  const fixed = cut.groups.map(({ name }, at): GroupStatus | undefined => {
    const [own, other] = [row.statuses[Math.floor(at / width)], column.statuses[at % width]];
    const above = [own, other].find((status) => status !== "shown");
    return above ?? (before.has(releaseId(cut.column, name)) ? "released" : undefined);
  });
  for (;;) {
    const statuses = lineByLine(row, column, behind, fixed, minimum, answered);
    const shown = behind.flatMap((members, at) => (statuses[at] === "shown" ? [{ at, members }] : []));
    const telling = tellingCombination([...shown.map(({ members }) => members), everybody, ...published], respondents, minimum);
    const now = telling.flatMap((index) => shown[index]?.at ?? []);
    const isShown = statuses.map((status) => status === "shown");
    const since = (handOut: HandOut): readonly number[] => tellingSince(cut.column, cut.groups, isShown, respondents, handOut, minimum);
    const taking = now.length > 0 ? now : (handOuts.map(since).find(({ length }) => length > 0) ?? []);
    const [smallest] = [...taking].sort((one, other) => (behind[one]?.length ?? 0) - (behind[other]?.length ?? 0));
    if (smallest === undefined) return row.groups.map((_, line) => statuses.slice(line * width, (line + 1) * width));
    fixed[smallest] = "complement";
  }
}

/** Rows and columns that are kept back count as people outside the others. */
function lineByLine(
  row: CrossedCut,
  column: CrossedCut,
  behind: readonly (readonly number[])[],
  fixed: readonly (GroupStatus | undefined)[],
  minimum: number,
  answered: (respondent: number) => boolean,
): readonly GroupStatus[] {
  const width = column.groups.length;
  const open = ({ statuses }: CrossedCut): number[] => statuses.flatMap((status, place) => (status === "shown" ? [place] : []));
  const [rows, columns] = [open(row), open(column)];
  const count = (line: number, at: number): number => behind[line * width + at]?.length ?? 0;
  const total = ({ groups }: CrossedCut, place: number): number => groups[place]?.members.filter(answered).length ?? 0;
  const sum = (counts: readonly number[]): number => counts.reduce((all, own) => all + own, 0);
  const { cells } = crossedStatuses(
    rows.map((line) => columns.map((at) => count(line, at))),
    minimum,
    rows.map((line) => total(row, line) - sum(columns.map((at) => count(line, at)))),
    columns.map((at) => total(column, at) - sum(rows.map((line) => count(line, at)))),
    rows.map((line) => columns.map((at) => fixed[line * width + at])),
  );
  return fixed.map((status, at): GroupStatus => {
    const [line, place] = [rows.indexOf(Math.floor(at / width)), columns.indexOf(at % width)];
    if (line >= 0 && place >= 0) return cells[line]?.[place] ?? "empty";
    return status === "empty" || isHiddenStatus(status) ? (status ?? "empty") : "complement";
  });
}

import { identityNames, isGroupName, openNames, outcomeNames, recommendNames, siteNames, waveNames } from "./columnNames";
import { columnProfile, isUnique } from "./columnProfile";
import { normalised } from "./normalised";
import type { BackgroundQuestion, Questionnaire } from "./questionnaire";
import type { ResponseTable } from "./responseTable";

/** The parts that columns beside the items play, as far as headers and cells tell; indices into the table's columns. */
export interface GuessedRoles {
  readonly outcome?: number;
  readonly recommend?: number;
  readonly wave?: number;
  readonly weight?: number;
  readonly identity?: number;
  readonly groups: readonly number[];
  readonly open: readonly number[];
  readonly points: readonly number[];
}

/**
 * Guesses the columns beside the items: first the questionnaire's own background questions, by the ids of our template or by their
 * marks, then the usual words. A case weight is never guessed from words: it would change every figure unseen.
 *
 * @param taken columns that carry items, or of which nothing is to be guessed
 * @param template columns by background id, from the hidden ids of our template
 */
export function guessRoles(
  table: ResponseTable,
  questionnaire: Questionnaire | undefined,
  taken: ReadonlySet<number>,
  template: { readonly background: Readonly<Record<string, number>>; readonly points: Readonly<Record<string, number>> } | undefined,
): GuessedRoles {
  const headers = table.columns.map(({ header }, column) => (taken.has(column) ? "" : normalised(header)));
  const asked = (questionnaire?.background ?? []).flatMap((question) => {
    const column = template?.background[question.id] ?? headers.findIndex((header) => isAsked(question, header));
    return column >= 0 && !taken.has(column) ? [{ question, column }] : [];
  });
  const ofRole = (role: BackgroundQuestion["role"]): number | undefined => asked.find(({ question }) => question.role === role)?.column;
  const first = (names: RegExp): number | undefined => found(headers.findIndex((header) => names.test(header)));
  const outcome = ofRole("outcome") ?? first(outcomeNames);
  const recommend = ofRole("recommend") ?? first(recommendNames);
  const wave = repeating(table, ofRole("wave") ?? first(waveNames));
  const weight = template && ofRole("weight");
  const identity = ofRole("identity") ?? headers.findIndex((header, column) => identityNames.test(header) && hasUnique(table, column));
  const askedGroups = asked.flatMap(({ question, column }) => (question.role === "group" && !question.optional ? [column] : []));
  const groups = [...new Set([...askedGroups, first(siteNames)])].flatMap((column) => repeating(table, column) ?? []);
  const isOpen = (column: number): boolean =>
    openNames.test(headers[column] ?? "") && !isGroupName(headers[column] ?? "") && hasTexts(table, column);
  const open = [
    ...asked.flatMap(({ question, column }) => (question.role === "open" ? [column] : [])),
    ...headers.flatMap((_, column) => (isOpen(column) ? [column] : [])),
  ];
  return {
    ...(outcome !== undefined && { outcome }),
    ...(recommend !== undefined && recommend !== outcome && { recommend }),
    ...(wave !== undefined && { wave }),
    ...(weight !== undefined && { weight }),
    ...(identity >= 0 && { identity }),
    groups: groups.filter((column) => column !== wave).sort((one, other) => one - other),
    open: [...new Set(open)].sort((one, other) => one - other),
    points: questionnaire ? pointColumns(questionnaire, headers, template?.points).filter((column) => !taken.has(column)) : [],
  };
}

function found(index: number): number | undefined {
  return index < 0 ? undefined : index;
}

/** The header is the question's name or a mark, alone or with more behind it. */
function isAsked({ name, marks }: BackgroundQuestion, header: string): boolean {
  if (header === "") return false;
  return [...Object.values(name), ...marks].some((words) => {
    const mark = normalised(words);
    if (!header.startsWith(mark)) return false;
    const next = header.slice(mark.length, mark.length + 1);
    return next === "" || !/[\p{L}\p{N}]/u.test(next) || /\p{Script=Han}/u.test(mark.slice(-1));
  });
}

/** The column, if it has at least two entries and they come twice on average: a grouping, not a name or a date. */
function repeating(table: ResponseTable, column: number | undefined): number | undefined {
  if (column === undefined) return undefined;
  const entries = new Set((table.columns[column]?.cells ?? []).map((cell) => normalised(String(cell))).filter((entry) => entry !== ""));
  return entries.size > 1 && entries.size <= Math.max(2, table.rows.length / 2) ? column : undefined;
}

function hasUnique(table: ResponseTable, column: number): boolean {
  const cells = table.columns[column];
  return cells !== undefined && isUnique(columnProfile(cells));
}

function hasTexts(table: ResponseTable, column: number): boolean {
  const cells = table.columns[column];
  const profile = cells && columnProfile(cells);
  return profile !== undefined && profile.numbers + profile.dates <= profile.filled / 2;
}

/** The columns of the shared-out points, all or none: `W1` to `W5`, or a mark with the dimension's name. */
function pointColumns(
  { dimensions, pointMarks = [] }: Questionnaire,
  headers: readonly string[],
  template: Readonly<Record<string, number>> = {},
): readonly number[] {
  const columns = dimensions.map(({ id, name }, index) => {
    const known = template[id];
    if (known !== undefined) return known;
    return headers.findIndex((header) =>
      pointMarks.some((mark) => {
        if (!header.includes(mark)) return false;
        const rest = header.replace(mark, "").replace(/[\s_.:#()-]/g, "");
        return rest === String(index + 1) || Object.values(name).some((word) => rest.includes(word));
      }),
    );
  });
  return columns.length > 0 && columns.every((column) => column >= 0) && new Set(columns).size === columns.length ? columns : [];
}

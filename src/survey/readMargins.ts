import { groupsOf } from "./grouping";
import { normalised, tidy } from "./normalised";
import { OptionReader } from "./optionReader";
import type { ResponseTable } from "./responseTable";

/** A characteristic with the shares its groups have in the population, as the option `margins` gives it. */
export interface GivenMargin {
  /** Index of the column, and its header. */
  readonly index: number;
  readonly column: string;
  /** One a respondent: the index of the group in `targets`, -1 where the column is empty or its entry has no target. */
  readonly levels: Int32Array;
  /** Shares that sum to 1. */
  readonly targets: readonly { readonly name: string; readonly share: number }[];
  /** Entries of the column that have no target, in their order. */
  readonly withoutTarget: readonly string[];
}

/** Shares are mostly rounded, so that their sum may miss 1 or 100 by this part of it. */
const roundingOfSum = 0.015;
/** Whole numbers from this sum on are numbers of people. */
const leastCount = 200;
const allowed = '{"gender": {"F": 0.5, "M": 0.5}, "age_group": {"18-29": 22, "30-44": 78}}';

/**
 * The option `margins`: by header of a column the share of each of its groups in the population, as fractions of 1, in percent, or as
 * numbers of people. Names of groups are compared without regard to case, width and spaces.
 *
 * Refused through the reader: `bad-option`, `unknown-column`, `duplicate-column`; `margin-sum` where shares sum neither to 1 nor to 100.
 *
 * @returns empty without the option, or where it is refused
 */
export function readMargins(
  options: Readonly<Record<string, unknown>>,
  table: ResponseTable,
  reader: OptionReader,
): readonly GivenMargin[] {
  const given = options.margins;
  if (!reader.has("margins")) return [];
  const refuse = (content: unknown): readonly GivenMargin[] => {
    reader.refuse({ code: "bad-option", option: "margins", given: JSON.stringify(content), allowed });
    return [];
  };
  if (!isRecord(given) || Object.keys(given).length === 0) return refuse(given);
  const margins: GivenMargin[] = [];
  for (const [header, shares] of Object.entries(given)) {
    const index = columnNamed(header, table, reader);
    const column = table.columns[index ?? -1];
    const targets = isRecord(shares) ? targetsIn(shares) : undefined;
    if (!targets || margins.some((margin) => margin.index === index)) return refuse({ [header]: shares });
    if (index === undefined || !column) return [];
    const sum = targets.reduce((total, { share }) => total + share, 0);
    if (!isWhole(targets, sum)) {
      reader.refuse({ code: "margin-sum", column: tidy(column.header), sum });
      return [];
    }
    const levels = new Int32Array(table.rows.length).fill(-1);
    const withoutTarget: string[] = [];
    for (const { name, members } of groupsOf(column)) {
      const level = targets.findIndex((target) => normalised(target.name) === normalised(name));
      if (level < 0) withoutTarget.push(name);
      for (const member of members) levels[member] = level;
    }
    const normedTargets = targets.map(({ name, share }) => ({ name, share: share / sum }));
    margins.push({ index, column: tidy(column.header), levels, targets: normedTargets, withoutTarget });
  }
  return margins;
}

function columnNamed(header: string, { columns }: ResponseTable, reader: OptionReader): number | undefined {
  const headers = columns.map((column) => column.header);
  const one = new OptionReader({ margins: header }, headers);
  const index = one.column("margins");
  if (one.refusal) reader.refuse(one.refusal);
  return index;
}

/** Undefined unless every group has a number of 0 or more, some above 0, and no group comes twice. */
function targetsIn(shares: Readonly<Record<string, unknown>>): readonly { readonly name: string; readonly share: number }[] | undefined {
  const targets = Object.entries(shares).flatMap(([name, share]) =>
    typeof share === "number" && share >= 0 && share < Infinity ? [{ name: tidy(name), share }] : [],
  );
  const names = new Set(targets.map(({ name }) => normalised(name)));
  const isComplete = targets.length === Object.keys(shares).length && names.size === targets.length && !names.has("");
  return isComplete && targets.some(({ share }) => share > 0) ? targets : undefined;
}

function isWhole(targets: readonly { readonly share: number }[], sum: number): boolean {
  const isNear = (whole: number): boolean => Math.abs(sum - whole) <= whole * roundingOfSum;
  return isNear(1) || isNear(100) || (sum >= leastCount && targets.every(({ share }) => Number.isInteger(share)));
}

function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}

import { benjaminiHochberg } from "../../../../src/stats/adjust/benjaminiHochberg";
import { bonferroni } from "../../../../src/stats/adjust/bonferroni";
import { hochberg } from "../../../../src/stats/adjust/hochberg";
import { holm } from "../../../../src/stats/adjust/holm";
import { frequenciesOf } from "../../../../src/stats/descriptive/frequencies";
import { cohenD } from "../../../../src/stats/groups/cohenD";
import { independence } from "../../../../src/stats/groups/independence";
import { mannWhitney } from "../../../../src/stats/groups/mannWhitney";
import { pooledT } from "../../../../src/stats/groups/pooledT";
import { momentsOf } from "../../../../src/stats/moments";
import { welchT } from "../../../../src/stats/welchT";
import { keyedScores } from "../../../../src/survey/keyedScores";
import { levelOf } from "../../../../src/survey/level";
import type { GoldenFile, GoldenFolder, JsonObject, Mirror } from "../mirror";
import { gapColumns } from "../sources/gapColumns";
import type { NamedGroup } from "../sources/groupsMirror";
import { groupNames, groupsAgreement, groupsMirror, namedGroups } from "../sources/groupsMirror";

/** A column of answers beside the column that says who belongs where. */
interface Grouped {
  readonly column: Float64Array;
  readonly entries: readonly string[];
}

const servqualTable = "servqual_clean_reversed.csv";

/** What a set compares, by its name. */
const grouped: Readonly<Record<string, (folder: GoldenFolder) => Grouped>> = {
  servqual_overall_gap_by_site: (folder) => ({ column: gapColumns(folder).gap_mean5, entries: folder.table(servqualTable).text("site") }),
  osat_by_site: (folder) => servqualColumns(folder, "osat", "site"),
  osat_by_age: (folder) => servqualColumns(folder, "osat", "age_group"),
  osat_W1_W2: (folder) => servqualColumns(folder, "osat", "wave"),
  bfi_neuro_gender: (folder) => inventoryScore(folder, ["N1", "N2", "N3", "N4", "N5"], "gender"),
  bfi_agree_education: (folder) => inventoryScore(folder, ["-A1", "A2", "A3", "A4", "A5"], "education"),
  housing_sat_by_type: (folder) => {
    const levels = ["Low", "Medium", "High"];
    return {
      column: Float64Array.from(housing(folder, "Sat"), (level) => levels.indexOf(level) + 1),
      entries: housing(folder, "Type"),
    };
  },
  plantgrowth: (folder) => tableColumns(folder, "plantgrowth.csv", "weight", "group"),
  sleep_independent: (folder) => tableColumns(folder, "sleep.csv", "extra", "group"),
};

/** What a set crosses: the entries of the rows of the table and of its columns. */
const crossed: Readonly<Record<string, (folder: GoldenFolder) => readonly [readonly string[], readonly string[]]>> = {
  site_by_promoter: (folder) => {
    const table = folder.table(servqualTable);
    return [table.text("site"), Array.from(table.numbers("ltr"), promoterGroup)];
  },
  gender_by_site: (folder) => [folder.table(servqualTable).text("gender"), folder.table(servqualTable).text("site")],
  housing_sat_x_infl: (folder) => [housing(folder, "Sat"), housing(folder, "Infl")],
};

/** Groups compared: two of them, several, one table crossed with another. */
export const groupsFile: GoldenFile = {
  name: "groups.json",
  mirror: (folder, expected) => ({
    sets: Object.fromEntries(
      Object.entries(expected.sets as JsonObject).map(([name, design]) => [name, setMirror(folder, name, design as JsonObject)]),
    ),
  }),
  tolerances: [...groupsAgreement.tolerances, { path: "sets/*/effectsize_*_ci_*", kind: "optimised-interval" }],
  leftOut: groupsAgreement.leftOut,
};

function setMirror(folder: GoldenFolder, name: string, design: JsonObject): Mirror {
  const crossing = crossed[name];
  if (crossing) return tableMirror(...crossing(folder), design.rows as readonly string[], design.cols as readonly string[]);
  if (name === "dims_wave_tests") return waveTests(folder, design.tests as readonly string[]);
  const found = grouped[name]?.(folder);
  if (!found) return {};
  if ("groups" in design) return groupsMirror(namedGroups(found.column, found.entries, groupNames(design)));
  const [first, second] = namedGroups(found.column, found.entries, [design.a as string, design.b as string]);
  return first && second && twoGroupsMirror(first, second);
}

function servqualColumns(folder: GoldenFolder, column: string, by: string): Grouped {
  return tableColumns(folder, servqualTable, column, by);
}

function tableColumns(folder: GoldenFolder, name: string, column: string, by: string): Grouped {
  const table = folder.table(name);
  return { column: table.numbers(column), entries: table.text(by) };
}

function inventoryScore(folder: GoldenFolder, signed: readonly string[], by: string): Grouped {
  const table = folder.table("bfi.csv");
  const items = signed.map((name) => table.numbers(name.replace("-", "")));
  const keys = signed.map((name) => (name.startsWith("-") ? -1 : 1));
  return { column: keyedScores(items, { keys, scale: { min: 1, max: 6 }, rule: "any" }), entries: table.text(by) };
}

/** A column of housing.csv with every row as often as it was counted. */
function housing(folder: GoldenFolder, header: string): readonly string[] {
  const table = folder.table("housing.csv");
  const counts = table.numbers("Freq");
  return table.text(header).flatMap((entry, row) => new Array<string>(counts[row] as number).fill(entry));
}

function promoterGroup(answer: number): string {
  if (Number.isNaN(answer)) return "";
  return answer >= 9 ? "promoter" : answer >= 7 ? "passive" : "detractor";
}

function waveTests(folder: GoldenFolder, tests: readonly string[]): Mirror {
  const waves = folder.table(servqualTable).text("wave");
  const names = [...new Set(waves)].filter((wave) => wave !== "").sort();
  const gaps: Readonly<Record<string, Float64Array>> = gapColumns(folder);
  const p = tests.map((test) => {
    const [first, second] = namedGroups(gaps[test] as Float64Array, waves, names).map(({ answers }) => momentsOf(answers));
    return first && second && welchT(first, second)?.p;
  });
  return { tests, p_welch: p, holm: holm(p), bh: benjaminiHochberg(p), bonferroni: bonferroni(p), hochberg: hochberg(p) };
}

function twoGroupsMirror(first: NamedGroup, second: NamedGroup): Mirror {
  const [a, b] = [momentsOf(first.answers), momentsOf(second.answers)];
  const [welch, student, effect] = [welchT(a, b), pooledT(a, b), cohenD(a, b)];
  const ranks = mannWhitney(frequenciesOf(first.answers), frequenciesOf(second.answers));
  return {
    ...{ a: first.name, b: second.name, n_a: a.n, n_b: b.n, mean_a: a.mean, mean_b: b.mean },
    ...{ sd_a: levelOf(a).sd, sd_b: levelOf(b).sd, diff: welch?.difference },
    welch: { t: welch?.t, df: welch?.df, p: welch?.p, se: welch?.standardError, ci_low: welch?.low, ci_high: welch?.high },
    student: { t: student?.t, df: student?.df, p: student?.p, ci_low: student?.low, ci_high: student?.high },
    cohen_d_pooled: effect?.d,
    hedges_g_exact_gamma: effect?.g,
    hedges_g_approx_1_minus_3_over_4df_minus_1: effect?.approximateG,
    effectsize_hedges_g: effect?.g,
    effectsize_g_ci_low: effect?.gLow,
    effectsize_g_ci_high: effect?.gHigh,
    effectsize_d_ci_low: effect?.low,
    effectsize_d_ci_high: effect?.high,
    mann_whitney: {
      U_a: ranks.u,
      p_continuity_tie_corrected: ranks.p,
      p_no_continuity: ranks.pWithoutContinuity,
      rank_biserial_cliffs_delta: ranks.delta,
    },
  };
}

function tableMirror(down: readonly string[], across: readonly string[], rows: readonly string[], columns: readonly string[]): Mirror {
  const counts = rows.map((row) => columns.map((column) => down.filter((entry, at) => entry === row && across[at] === column).length));
  const { expected, adjustedResiduals, chiSquare, df, p, cramersV, yates, smallestExpected } = independence(counts);
  return {
    rows,
    cols: columns,
    counts,
    ...{ expected, adj_residuals: adjustedResiduals, chi2: chiSquare, df, p, cramers_v: cramersV },
    chi2_yates_only_2x2: yates?.chiSquare,
    min_expected: smallestExpected,
  };
}

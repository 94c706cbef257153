import { boxCountsOf } from "../../../../src/stats/proportions/boxes";
import { proportionOf } from "../../../../src/stats/proportions/proportion";
import { momentsOf } from "../../../../src/stats/moments";
import { keyedScores } from "../../../../src/survey/keyedScores";
import { levelOf } from "../../../../src/survey/level";
import { normalised } from "../../../../src/survey/normalised";
import { siblingStatuses } from "../../../../src/survey/privacy/siblings";
import { keyedColumn } from "../../../../src/survey/reverseKeyed";
import { scaleTo100 } from "../../../../src/survey/scaleTo100";
import type { GoldenFile, GoldenTable, JsonObject, Mirror } from "../mirror";
import { descriptives, frequencyTable } from "../sources/descriptives";
import { groupNames, groupsAgreement, groupsMirror, meanMirror, namedGroups } from "../sources/groupsMirror";
import { rowsWhere } from "../sources/rowsWhere";

const scale = { min: 0, max: 3 };
/** From this keyed answer on a respondent agrees. */
const favourableFrom = 2;

interface Staff {
  readonly table: GoldenTable;
  /** Keyed answers by the name of the item. */
  readonly items: Readonly<Record<string, Float64Array>>;
  readonly score: Float64Array;
}

/** An employee survey: items, scores, departments with the small ones hidden, comments. */
export const employeeFile: GoldenFile = {
  name: "employee.json",
  mirror(folder, expected) {
    const staff = staffOf(folder.table("employee.csv"), expected);
    const { table, items, score } = staff;
    const tests = (part: string, column: string): Mirror =>
      groupsMirror(namedGroups(score, table.text(column), groupNames(expected[part] as JsonObject)));
    const hidden = (minimum: number): Mirror => {
      const names = Object.keys(expected.by_department_min5 as JsonObject);
      const few = fewIn(table, "department", names, minimum);
      return names.filter((_, at) => few[at]);
    };
    return {
      n: table.rows,
      items: Object.fromEntries(Object.entries(items).map(([name, answers]) => [name, itemMirror(answers)])),
      score_all: descriptives(score),
      score_0_100_mean: scaleTo100(momentsOf(score).mean, scale),
      by_department_min5: cutMirror(staff, "department", Object.keys(expected.by_department_min5 as JsonObject)),
      by_tenure_min5: cutMirror(staff, "tenure", Object.keys(expected.by_tenure_min5 as JsonObject)),
      suppressed_min5: hidden(5),
      suppressed_min10: hidden(10),
      department_test_visible_only: tests("department_test_visible_only", "department"),
      tenure_test: tests("tenure_test", "tenure"),
      comments: commentsMirror(table.text("comment")),
    };
  },
  ...groupsAgreement,
};

function staffOf(table: GoldenTable, expected: JsonObject): Staff {
  const names = Object.keys(expected.items as JsonObject);
  const [, turned = ""] = /((?:Q\d+,?)+) reversed/.exec(expected.rule as string) ?? [];
  const items = names.map((name) => keyedColumn(table.numbers(name), turned.split(",").includes(name) ? -1 : 1, scale));
  return { table, items: Object.fromEntries(names.map((name, at) => [name, items[at] as Float64Array])), score: keyedScores(items) };
}

function itemMirror(answers: Float64Array): Mirror {
  const { mean, sd } = levelOf(momentsOf(answers));
  const freq = frequencyTable(answers);
  return { n: momentsOf(answers).n, missing: freq.missing, mean, sd, pct_favourable: favourable([answers]), freq };
}

function favourable(columns: readonly Float64Array[], rows?: readonly number[]): number | undefined {
  const counts = columns.map((column) => boxCountsOf(column, { topFrom: favourableFrom, bottomTo: favourableFrom - 1 }, rows));
  const [count, n] = [counts.reduce((sum, { good }) => sum + good, 0), counts.reduce((sum, part) => sum + part.n, 0)];
  return proportionOf({ count, n }).share;
}

/** Which groups have fewer people than the minimum. */
function fewIn(table: GoldenTable, column: string, names: readonly string[], minimum: number): boolean[] {
  const counts = names.map((name) => rowsWhere(table, column, name).length);
  return siblingStatuses(counts, minimum).map((status) => status === "few");
}

function cutMirror({ table, items, score }: Staff, column: string, names: readonly string[]): Mirror {
  const few = fewIn(table, column, names, 5);
  const mirrors = names.map((name, at): Mirror => {
    const rows = rowsWhere(table, column, name);
    if (few[at]) return { n: rows.length, suppressed: true };
    const answers = Float64Array.from(rows, (row) => score[row] as number);
    return { n: rows.length, suppressed: false, score: meanMirror(answers), pct_favourable: favourable(Object.values(items), rows) };
  });
  return Object.fromEntries(names.map((name, at) => [name, mirrors[at]]));
}

function commentsMirror(comments: readonly string[]): Mirror {
  const written = comments.filter((comment) => comment.trim() !== "");
  return {
    non_blank_after_trim: written.length,
    meaningful_excluding_NA_and_zanwu: written.filter((comment) => !["n/a", "na", "暂无"].includes(normalised(comment))).length,
    containing_chinese: written.filter((comment) => /\p{Script=Han}/u.test(comment)).length,
  };
}

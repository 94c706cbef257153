import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ICruiseResult, IForbiddenRuleType } from "dependency-cruiser";
import { cruise } from "dependency-cruiser";
import { afterEach, describe, expect, test } from "vitest";

const { forbidden, options } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as {
  forbidden: IForbiddenRuleType[];
  options: Record<string, unknown>;
};
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Writes files that import each other into a folder of their own, and gives the names of the rules they break. */
async function rulesBrokenBy(imports: Readonly<Record<string, readonly string[]>>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "survey-lens-dependencies-"));
  folders.push(folder);
  const named = new Set(
    [...Object.keys(imports), ...Object.values(imports).flat()].filter((path) => path.includes("/") && !path.startsWith("./")),
  );
  const packages = { dependencies: { comlink: "1.0.0" }, devDependencies: { planted: "1.0.0" } };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "planted", ...packages }));
  for (const name of ["comlink", "planted"]) {
    mkdirSync(join(folder, "node_modules", name), { recursive: true });
    writeFileSync(join(folder, "node_modules", name, "index.js"), "module.exports = 1;\n");
  }
  for (const path of named) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    const lines = (imports[path] ?? []).map((target) => `import "${target.includes("/") ? up(path) + target : target}";`);
    writeFileSync(join(folder, `${path}.ts`), `${lines.join("\n")}\nexport {};\n`);
  }
  const { output } = await cruise(["."], { ...options, baseDir: folder, validate: true, ruleSet: { forbidden } });
  return [...new Set((output as ICruiseResult).summary.violations.map((violation) => violation.rule.name))].sort();
}

function up(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}

const breaches: readonly (readonly [rule: string, from: string, to: string])[] = [
  ["stats-alone", "src/stats/a", "src/survey/b"],
  ["stats-alone", "src/stats/a", "src/i18n/b"],
  ["survey-on-stats", "src/survey/a", "src/questionnaires/b"],
  ["survey-on-stats", "src/survey/a", "src/report/b"],
  ["questionnaires-on-survey", "src/questionnaires/a", "src/analyses/b"],
  ["i18n-on-nouns", "src/i18n/a", "src/report/b"],
  ["report-knows-no-analysis", "src/report/a", "src/analyses/b"],
  ["analyses-on-core", "src/analyses/one/a", "src/excel/b"],
  ["analyses-apart", "src/analyses/one/a", "src/analyses/two/b"],
  ["live-formulas-are-for-all", "src/analyses/live/a", "src/analyses/one/b"],
  ["compute-knows-no-report", "src/analyses/one/compute", "src/report/b"],
  ["excel-on-report", "src/excel/a", "src/taskpane/b"],
  ["excel-on-declarations-only", "src/excel/a", "src/analyses/one/b"],
  ["worker-on-analyses", "src/worker/a", "src/taskpane/b"],
  ["worker-on-analyses", "src/worker/a", "src/excel/b"],
  ["worker-on-declarations-only", "src/worker/a", "src/analyses/one/b"],
  ["comlink-in-worker-only", "src/taskpane/a", "comlink"],
  ["excel-on-report", "src/excel/a", "src/worker/b"],
  ["functions-on-numbers", "src/functions/a", "src/report/b"],
  ["functions-on-numbers", "src/functions/a", "src/analyses/one/report"],
  ["commands-alone", "src/commands/a", "src/excel/b"],
  ["taskpane-from-above", "src/taskpane/a", "src/stats/b"],
  ["src-stands-alone", "src/taskpane/a", "preview/b"],
  ["core-without-packages", "src/survey/a", "planted"],
  ["shipped-packages-are-dependencies", "src/taskpane/a", "planted"],
  ["nothing-unresolved", "src/taskpane/a", "absent"],
];

const allowed: readonly (readonly [from: string, to: string])[] = [
  ["src/survey/a", "src/stats/b"],
  ["src/questionnaires/a", "src/survey/b"],
  ["src/analyses/one/a", "src/analyses/analysis"],
  ["src/analyses/one/a", "src/report/b"],
  ["src/analyses/index", "src/analyses/one/index"],
  ["src/functions/a", "src/analyses/one/compute"],
  ["src/excel/a", "src/analyses/index"],
  ["src/taskpane/a", "src/excel/b"],
  ["src/taskpane/a", "src/worker/b"],
  ["src/worker/a", "src/analyses/analyse"],
  ["src/worker/a", "comlink"],
  ["preview/a", "src/taskpane/b"],
];

describe("the rules of dependency", () => {
  test.each(breaches)("%s is broken by an import from %s of %s", async (rule, from, to) => {
    expect(await rulesBrokenBy({ [from]: [to] })).toContain(rule);
  });

  test.each(allowed)("an import from %s of %s breaks none", async (from, to) => {
    expect(await rulesBrokenBy({ [from]: [to] })).toEqual([]);
  });

  test("no-cycles is broken by two files that import each other", async () => {
    expect(await rulesBrokenBy({ "src/stats/a": ["src/stats/b"], "src/stats/b": ["src/stats/a"] })).toEqual(["no-cycles"]);
  });

  test("each has a breach planted above, and says what to do instead", () => {
    const planted = new Set(["no-cycles", ...breaches.map(([rule]) => rule)]);
    expect(forbidden.map((rule) => rule.name).filter((name) => !planted.has(name ?? ""))).toEqual([]);
    for (const rule of forbidden) expect(rule.comment?.length, rule.name).toBeGreaterThan(40);
  });
});

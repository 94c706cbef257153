import { readFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { describedFunctions } from "../../scripts/functions/describedFunctions";
import { callOf } from "../../scripts/functions/evaluate";
import { functionExamples } from "../../scripts/functions/examples";
import { functionPage } from "../../scripts/functions/functionPage";
import * as survey from "../../src/functions/functions";
import { fakeRuntime } from "./fakeRuntime";

beforeEach(() => fakeRuntime());
afterEach(() => vi.unstubAllGlobals());

const all = survey as unknown as Readonly<Record<string, (...parameters: readonly unknown[]) => unknown[][]>>;
const described = await describedFunctions();

describe("docs/functions.md", () => {
  test("is up to date; `npm run functions:docs` makes it anew", async () => {
    const path = "docs/functions.md";
    const made = await format(functionPage(described), { ...(await resolveConfig(path)), parser: "markdown" });
    expect(readFileSync(path, "utf8")).toBe(made);
  });

  test.each(Object.entries(functionExamples))("shows of %s what its formula gives", (name, example) => {
    const { name: called, parameters } = callOf(example);
    expect(called).toBe(name);
    const rows = all[name.replace(".", "_")]?.(...parameters) ?? [];
    const rounded = rows.map((row) => row.map((cell) => (typeof cell === "number" ? Math.round(cell * 1e4) / 1e4 : cell)));
    expect(rounded).toEqual(example.result);
  });

  test("has every function of the issue, and an example of each", () => {
    const names = described.map(({ name }) => name);
    expect(Object.keys(functionExamples).sort()).toEqual([...names].sort());
    expect(Object.keys(all).sort()).toEqual(names.map((name) => name.replace(".", "_")).sort());
    expect(names).toHaveLength(23);
  });
});

describe("what Excel shows beside a formula", () => {
  const chinese = JSON.parse(readFileSync("src/functions/descriptions.zh-CN.json", "utf8")) as Readonly<
    Record<string, { readonly description: string; readonly parameters: Readonly<Record<string, string>> }>
  >;

  test.each(described)("$name is described in full in both languages, in texts that fit a tooltip", ({ name, description, parameters }) => {
    const texts = [description, ...parameters.map((parameter) => parameter.description)];
    for (const text of texts) {
      expect(text).toMatch(/[.]$/);
      expect(text.length, text).toBeLessThanOrEqual(255);
    }
    const translated = chinese[name];
    expect(Object.keys(translated?.parameters ?? {})).toEqual(parameters.map((parameter) => parameter.name));
    for (const text of [translated?.description ?? "", ...Object.values(translated?.parameters ?? {})])
      expect(text).toMatch(/\p{Script=Han}.*[。]$/u);
  });

  test("a function whose scale may hold 0, or that has none, says that a blank may count as 0", () => {
    const careful = described.filter(({ name }) => !["SERVQUAL", "INDEX100", "INTERVAL", "REASONS", "BORDA", "CONCORDANCE"].includes(name));
    for (const { name, description } of careful) {
      expect(description, name).toMatch(/blank.* may count as/);
      expect(chinese[name]?.description, name).toContain("空白可能被算作");
    }
  });

  test("optional arguments come last, and are no required one in disguise", () => {
    for (const { name, parameters } of described) {
      const firstOptional = parameters.findIndex(({ optional }) => optional === true);
      if (firstOptional >= 0)
        expect(
          parameters.slice(firstOptional).every(({ optional }) => optional === true),
          name,
        ).toBe(true);
    }
  });
});

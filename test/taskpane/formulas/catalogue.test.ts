import { describe, expect, it, test } from "vitest";
import { describedFunctions } from "../../../scripts/functions/describedFunctions";
import { languages } from "../../../src/i18n/language";
import { insertFunctionWords } from "../../../src/i18n/pane/insertFunctionWords";
import { unfitReasons } from "../../../src/taskpane/state/formulas/fillContext";
import { soughtFunctions } from "../../../src/taskpane/state/formulas/soughtFunctions";
import { functionQuestions, surveyFunctions } from "../../../src/taskpane/state/formulas/surveyFunctions";

const described = await describedFunctions();

describe("the functions that the pane offers", () => {
  it("are those that Excel is told of, with the same arguments in the same order", () => {
    expect(surveyFunctions.map(({ name }) => name).sort()).toEqual(described.map(({ name }) => name).sort());
    for (const { name, parameters } of surveyFunctions) {
      const told = described.find((each) => each.name === name)?.parameters ?? [];
      expect(
        parameters.map((argument) => ({ name: argument.name, optional: argument.optional === true })),
        name,
      ).toEqual(told.map((argument) => ({ name: argument.name, optional: argument.optional === true })));
      for (const { kind, name: argument } of parameters) {
        const type = (told.find((each) => each.name === argument) as { readonly type?: string } | undefined)?.type;
        if (kind === "flag") expect(type, `${name} ${argument}`).toBe("boolean");
        if (kind === "number") expect(type, `${name} ${argument}`).toBe("number");
      }
    }
  });

  it.each(languages)("have words for everything in %s", (language) => {
    const words = insertFunctionWords[language];
    for (const { name, parameters } of surveyFunctions) {
      expect(words.functions[name]?.title, name).toBeTruthy();
      expect(words.functions[name]?.gives, name).toMatch(/[.。]$/);
      for (const argument of parameters) {
        expect((words.parameters[`${name}.${argument.name}`] ?? words.parameters[argument.name])?.title, argument.name).toBeTruthy();
        for (const choice of argument.choices ?? []) expect(words.choices[choice] ?? choice).not.toContain('"');
      }
    }
    for (const question of functionQuestions) expect(words.questions[question]).toBeTruthy();
    for (const reason of unfitReasons) expect(words.unfit[reason], reason).toMatch(/[.。]$/);
  });
});

test("a function is found by its name, its title, or what one would like to know", () => {
  const found = (sought: string, language: "en" | "zh-CN"): readonly string[] =>
    soughtFunctions(surveyFunctions, sought, insertFunctionWords[language]).map(({ name }) => name);
  expect(found("nps promoter", "en")).toEqual([]);
  expect(found(" Promoter ", "en")).toEqual(["RECOMMEND"]);
  expect(found("可靠", "zh-CN")).toEqual(["ALPHA", "OMEGA", "ITEMREST"]);
  expect(found("", "en")).toHaveLength(surveyFunctions.length);
});

import { describe, expect, it } from "vitest";
import { languageOf, readCommandLine } from "../../../preview/headless/commandLine";
import { rangeAddress, typedRange } from "../../../preview/headless/rangeAddress";
import { startFolder } from "../../../preview/headless/startFolder";
import { headlessMessages } from "../../../src/i18n/headless";

const known = ["servqual", "quadrant"];
const read = (...typed: string[]): unknown => readCommandLine(typed, headlessMessages.en, known, () => undefined);

describe("the command line", () => {
  it("is read as typed, each analysis once", () => {
    const typed = ["survey.xlsx", "--analysis", "servqual, quadrant,servqual", "--sheet", "Answers", "--range=A1:C9", "--out", "a.xlsx"];
    expect(read(...typed)).toEqual({
      file: "survey.xlsx",
      analyses: ["servqual", "quadrant"],
      sheet: "Answers",
      range: "A1:C9",
      out: "a.xlsx",
    });
  });

  it("takes analyses that are named one by one together", () => {
    expect(read("a.xlsx", "--analysis", "quadrant", "--analysis=servqual")).toMatchObject({ analyses: ["quadrant", "servqual"] });
  });

  it("finds the language before anything else", () => {
    expect(languageOf(["x", "--nonsense", "--lang", "zh-CN"])).toBe("zh-CN");
    expect(languageOf(["--lang=zh-CN"])).toBe("zh-CN");
    expect(languageOf(["--lang", "fr"])).toBe("en");
    expect(languageOf([])).toBe("en");
  });

  it.each([
    [["a.xlsx", "--analysis", "servqal"], 'There is no analysis "servqal"; choose from servqual, quadrant.'],
    [["a.xlsx"], "Say which analysis to run with --analysis: servqual, quadrant."],
    [["a.xlsx", "--analysis", ","], "Say which analysis to run with --analysis: servqual, quadrant."],
    [["--analysis", "servqual"], "Name the survey file: npm run analyze -- FILE --analysis ID."],
    [["a.xlsx", "--analysis"], "The option --analysis needs something after it; --help shows what."],
    [["a.xlsx", "--analyses", "servqual"], "The command has no option --analyses; --help lists the ones it has."],
    [
      ["a.xlsx", "b.xlsx", "--analysis", "servqual"],
      'Only one survey file can be analysed at a time, and "b.xlsx" is one too many; put names with spaces in quotes.',
    ],
    [["a.xlsx", "--analysis", "servqual", "--out", "a.xlsx", "--out=b.xlsx"], "The option --out is given twice; give it once."],
    [["a.xlsx", "--analysis", "servqual", "--lang", "fr"], 'There is no language "fr"; choose from en, zh-CN.'],
  ])("is refused with exit code 2 when it is not right: %j", (typed, message) => {
    expect(() => read(...typed)).toThrow(expect.objectContaining({ exitCode: 2, message }));
  });

  it.each(["en", "zh-CN"] as const)("shows its help in %s with every option", (language) => {
    let shown = "";
    expect(readCommandLine(["--help"], headlessMessages[language], known, (text) => (shown += text))).toBeUndefined();
    for (const option of [
      "FILE",
      "--analysis",
      "--sheet",
      "--range",
      "--questionnaire",
      "--options",
      "--lang",
      "--out",
      "--json",
      "--help",
    ])
      expect(shown).toContain(option);
    if (language === "zh-CN") expect(shown).not.toMatch(/Usage|Options:|Arguments|display help/);
  });
});

describe("a range", () => {
  it.each([
    ["A1:AZ301", "A1:AZ301"],
    ["$B$5:$ax$305", "B5:AX305"],
    ["C3:A1", "A1:C3"],
    ["B2", "B2"],
    ["A:C", "A1:C1048576"],
    ["2:4", "A2:XFD4"],
  ])("%s is read as %s", (typed, address) => expect(rangeAddress(typed)).toBe(address));

  it.each(["", "A", "A1:", ":B2", "A0:B2", "A1:B2:C3", "Sheet1!A1:B2", "XFE1", "A1048577", "A1,B2", "A:2", "名称"])(
    "%s is refused",
    (typed) => {
      expect(rangeAddress(typed)).toBeUndefined();
    },
  );
});

describe("a range with a sheet's name", () => {
  it.each([
    ["a1:b2", { address: "A1:B2" }],
    ["Answers!$A:$B", { sheet: "Answers", address: "A1:B1048576" }],
    ["'Kong''s 2026'!A1:B2", { sheet: "Kong's 2026", address: "A1:B2" }],
    ["a!b!A1:B2", { sheet: "a!b", address: "A1:B2" }],
    ["答卷!Ａ１：Ｂ２", { sheet: "答卷", address: "A1:B2" }],
  ])("%s is taken apart", (typed, range) => expect(typedRange(typed)).toEqual(range));

  it.each(["!A1:B2", "Answers!", "Answers", "'Answers'!A1:B2:C3"])("%s is refused", (typed) => expect(typedRange(typed)).toBeUndefined());
});

describe("the folder where relative paths start", () => {
  const project = process.cwd();

  it("is the user's own when npm runs the script", () => {
    expect(startFolder("analyze", { INIT_CWD: "/home/user", npm_lifecycle_event: "analyze" }, project)).toBe("/home/user");
  });

  it("is the current one when something else started the command", () => {
    expect(startFolder("analyze", { INIT_CWD: "/home/user", npm_lifecycle_event: "test" }, project)).toBe(project);
    expect(startFolder("analyze", { INIT_CWD: "/home/user", npm_lifecycle_event: "analyze" }, "/")).toBe("/");
    expect(startFolder("analyze", {}, project)).toBe(project);
  });
});

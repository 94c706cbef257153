import { describe, expect, it } from "vitest";
import { ExcelProblem, type ExcelProblemCode } from "../../src/excel";
import { asProblem, wasTurnedAway } from "../../src/excel/problem";
import { excelMessages } from "../../src/i18n/excel";
import { languages } from "../../src/i18n/language";

describe("problems with Excel", () => {
  it.each(languages)("have a sentence for every code in %s", (language) => {
    const sentences: Readonly<Record<ExcelProblemCode, string>> = excelMessages[language].problem;
    expect(Object.values(sentences).every((sentence) => /[.。]$/.test(sentence))).toBe(true);
    expect(new Set(Object.values(sentences)).size).toBe(Object.keys(sentences).length);
    expect(Object.keys(sentences).length).toBeGreaterThanOrEqual(12);
  });

  it("say nothing changed wherever a write can fail", () => {
    const { problem } = excelMessages.en;
    for (const code of ["cell-edit", "busy", "protected", "too-large", "unknown"] as const)
      expect(problem[code]).toContain("Nothing has changed");
  });

  it("keep what Excel said for a report, and pass through unchanged", () => {
    const problem = asProblem({ code: "AccessDenied", message: "no", debugInfo: { errorLocation: "Range.values" } });
    expect(problem).toMatchObject({ code: "protected", detail: "AccessDenied · no · Range.values" });
    expect(asProblem(problem)).toBe(problem);
    expect(asProblem(new TypeError("broken"))).toMatchObject({ code: "unknown", detail: "broken" });
    expect(problem).toBeInstanceOf(ExcelProblem);
  });

  it("are only worth sending again when the whole request was turned away", () => {
    expect(wasTurnedAway({ code: "ActivityLimitReached", message: "" })).toBe(true);
    expect(wasTurnedAway({ code: "ActivityLimitReached", message: "", debugInfo: { errorLocation: "Range.values" } })).toBe(false);
    expect(wasTurnedAway({ code: "GeneralException", message: "" })).toBe(false);
  });
});

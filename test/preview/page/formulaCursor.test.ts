import { describe, expect, it } from "vitest";
import type { DeclaredFunctions } from "../../../preview/host/declaredFunctions";
import { finishedFormula } from "../../../preview/page/grid/finishedFormula";
import { awaitsReference, formulaCursor } from "../../../preview/page/grid/formulaCursor";

const at = (marked: string) => formulaCursor(marked.replace("|", ""), marked.indexOf("|"));

describe("the place in a formula where somebody types", () => {
  it("is a name after a sign, a bracket or a comma", () => {
    expect(at("=SUR|")).toEqual({ name: { typed: "SUR", start: 1 } });
    expect(at("=1+survey.al|")).toEqual({ name: { typed: "survey.al", start: 3 } });
    expect(at("=SUM(SUR|,1)")).toEqual({ name: { typed: "SUR", start: 5 }, call: { name: "SUM", argument: 0 } });
  });

  it("is an argument of the innermost function that is open", () => {
    expect(at("=SURVEY.ALPHA(|")?.call).toEqual({ name: "SURVEY.ALPHA", argument: 0 });
    expect(at("=SURVEY.ALPHA(E2:Z9,1,|")?.call).toEqual({ name: "SURVEY.ALPHA", argument: 2 });
    expect(at("=SURVEY.ALPHA(E2:Z9,MAX(1,2),|")?.call).toEqual({ name: "SURVEY.ALPHA", argument: 2 });
    expect(at("=SURVEY.ALPHA(E2:Z9,MAX(1,|")?.call).toEqual({ name: "MAX", argument: 1 });
    expect(at("=SURVEY.ALPHA((A1,B2),{1,2,|")?.call).toEqual({ name: "SURVEY.ALPHA", argument: 1 });
    expect(at("=SURVEY.ALPHA(E2:Z9,1,7)|")).toEqual({});
  });

  it("is no name in a reference", () => {
    const references = ["=A1|", "=F:F|", "=SUM(Sheet1!F|", "='a b'!F|"];
    expect(references.filter((reference) => at(reference)?.name !== undefined)).toEqual([]);
  });

  it("is none in a text, in the name of a sheet or outside formulas", () => {
    expect(at('=SURVEY.SCORE(A1,"SUR|')).toBeUndefined();
    expect(at("='SUR|")).toBeUndefined();
    expect(at("SUR|")).toBeUndefined();
    expect(at("=SURVEY.SCORE('a, (b'!A1,|")?.call).toEqual({ name: "SURVEY.SCORE", argument: 1 });
    expect(at('=SURVEY.SCORE("a, (b",|')?.call).toEqual({ name: "SURVEY.SCORE", argument: 1 });
  });
});

describe("a formula as it is entered", () => {
  const declared: DeclaredFunctions = { namespace: "SURVEY", functions: [{ id: "ALPHA", name: "ALPHA", parameters: [] }] };

  it("has the brackets closed that were left open, and functions spelt as declared", () => {
    expect(finishedFormula("=survey.alpha(A1:B9,1,MAX(5,7", declared)).toBe("=SURVEY.ALPHA(A1:B9,1,MAX(5,7))");
    expect(finishedFormula("=survey.other(A1)", declared)).toBe("=survey.other(A1)");
    expect(finishedFormula('="survey.alpha("&survey.Alpha(A1)', declared)).toBe('="survey.alpha("&SURVEY.ALPHA(A1)');
  });

  it("is left alone if a text is open, or if it is no formula", () => {
    expect(finishedFormula('=SURVEY.ALPHA("a', declared)).toBe('=SURVEY.ALPHA("a');
    for (const typed of ["=", "(1", "survey.alpha(", ""]) expect(finishedFormula(typed, declared)).toBe(typed);
  });
});

describe("a place for a reference", () => {
  it("is after a sign, an opening bracket or a comma, and nowhere else", () => {
    const awaits = (marked: string): boolean => awaitsReference(marked.replace("|", ""), marked.indexOf("|"));
    const places = ["=|", "=1+|", "=SURVEY.ALPHA(|", "=SURVEY.ALPHA(A1:B2, |", "=A1:|", '="a"&|'];
    expect(places.filter(awaits)).toEqual(places);
    expect(["|=", "=A1|", "=SUM|", '="a(|', "SUM(|", "=SUM(A1)|", "='a(|"].filter(awaits)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { asSaved, asShown } from "../../../preview/engine/formulas/futureFunctions";

describe("functions that came after the file format", () => {
  it.each([
    ["STDEV.S(A1:A9)+T.INV.2T(0.05,COUNT(A1:A9))", "_xlfn.STDEV.S(A1:A9)+_xlfn.T.INV.2T(0.05,COUNT(A1:A9))"],
    ["SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
    ["IF(A1=\"UNICODE(1)\",UNICODE(A1),'IFS(x)'!B2)", "IF(A1=\"UNICODE(1)\",_xlfn.UNICODE(A1),'IFS(x)'!B2)"],
    ["SUM(A1:A9)", "SUM(A1:A9)"],
  ])("%s", (shown, saved) => {
    expect(asSaved(shown)).toBe(saved);
    expect(asShown(saved)).toBe(shown);
  });

  it("leaves prefixes alone that are no function's", () => {
    expect(asShown('"_xlfn.STDEV.S("&_xlfn.STDEV.S(A1)')).toBe('"_xlfn.STDEV.S("&STDEV.S(A1)');
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FormatName } from "../../../src/report/tree";
import { formatted } from "../../../src/report/formats";
import { localNumber } from "../../../src/taskpane/charts/localNumber";
import { tickText } from "../../../src/taskpane/charts/tickText";

const formats: readonly FormatName[] = [
  "mean",
  "difference",
  "spread",
  "statistic",
  "freedom",
  "probability",
  "share",
  "points",
  "index",
  "ratio",
];

describe("a number in the workbook's locale", () => {
  it("has the locale's decimal sign and keeps digits, signs and what is too small to be told", () => {
    expect(localNumber(-0.4717, "difference", "de-DE")).toBe("−0,47");
    expect(localNumber(0.4717, "difference", "fr-FR")).toBe("+0,47");
    expect(localNumber(0.0002, "probability", "de-CH")).toBe("<0.001");
    expect(localNumber(0.0002, "probability", "sv-SE")).toBe("<0,001");
    expect(localNumber(0.1234, "share", "de-DE")).toBe("12,3%");
    expect(localNumber(4.5, "mean", "zh-CN")).toBe("4.50");
  });

  it("groups the thousands of a count, as the sheet does", () => {
    expect(localNumber(1234567, "count", "en-US")).toBe("1,234,567");
    expect(localNumber(1234567, "count", "de-DE")).toBe("1.234.567");
    expect(localNumber(300, "count", "de-DE")).toBe("300");
  });

  it("writes western digits whatever the locale's own are, and English signs where a locale cannot be read", () => {
    expect(localNumber(12.5, "mean", "ar-EG")).toMatch(/^12\D50$/);
    expect(localNumber(12.5, "mean", "not a locale")).toBe("12.50");
  });

  it("is in English what every other renderer writes, and elsewhere differs by the decimal sign alone", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(...formats), (number, format) => {
        const plain = formatted(number, format);
        expect(localNumber(number, format, "en-US")).toBe(plain);
        expect(localNumber(number, format, "de-DE").replace(",", ".")).toBe(plain);
      }),
    );
  });
});

describe("a number on an axis", () => {
  it("has as many decimals as its ticks need, and the sign of a difference", () => {
    expect(tickText(0.5, "difference", 0.5, "de-DE")).toBe("+0,5");
    expect(tickText(-2, "difference", 1, "en")).toBe("−2");
    expect(tickText(0, "difference", 0.25, "en")).toBe("0.00");
    expect(tickText(0.25, "share", 0.25, "en")).toBe("25%");
    expect(tickText(0.025, "share", 0.025, "en")).toBe("2.5%");
  });
});

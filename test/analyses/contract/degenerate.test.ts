import { describe, expect, it } from "vitest";
import { languages } from "../../../src/i18n/language";
import { reportsAsJson } from "../../../src/report/json";
import { reportAsText } from "../../../src/report/text";
import type { AnyReport } from "../../../src/report/tree";
import { layoutReport } from "../../../src/excel/layout/layoutReport";
import type { Degenerate } from "./degenerate";
import { agreementIsResult, hopeless, poor, unanimous } from "./degenerate";
import { figuresOf } from "./figures";
import type { ContractCase } from "./fixtures";
import { oneCaseEach, run } from "./fixtures";
import { foreign, missingWords, ownWords, quotedWords } from "./words";

/** An interval without width says "quite sure" where nothing is known of it. */
const noInterval = /(?:interval|区间) (\S+) (?:to|至) \1(?![\d.%])/;

describe.each(languages)("in %s", (language) => {
  const left = (found: ContractCase, { grid, options }: Degenerate): AnyReport =>
    run(grid(found, language), found.analysis, { ...found.options, ...options?.(found, language) }, language);

  describe.each(hopeless)("of $name", (degenerate) => {
    it.each(oneCaseEach)("$analysis is refused in a sentence", (found) => {
      expectRefusal(left(found, degenerate));
    });
  });

  describe.each([...hopeless, ...unanimous])("of $name, before anything was chosen,", (degenerate) => {
    it.each(oneCaseEach.filter(({ analysis }) => !agreementIsResult.has(analysis)))("$analysis is refused too", (found) => {
      expectRefusal(run(degenerate.grid(found, language), found.analysis, {}, language));
    });
  });

  describe.each(unanimous)("of $name", (degenerate) => {
    it.each(oneCaseEach.filter(({ analysis }) => !agreementIsResult.has(analysis)))("$analysis is refused in a sentence", (found) => {
      expectRefusal(left(found, degenerate));
    });
  });

  describe.each([...poor, ...unanimous])("of $name", (degenerate) => {
    it.each(oneCaseEach)("$analysis says what can be said, or in a sentence why not", (found) => {
      const report = left(found, degenerate);
      if (report.status !== "complete") {
        expectSentence(report.sentence);
        return;
      }
      const said = ownWords(report);
      expect(said.filter(({ text }) => missingWords.test(text)).slice(0, 5)).toEqual([]);
      const quoted = quotedWords(found.grid(language));
      expect(said.filter(({ text }) => foreign(text, language, quoted) !== undefined).slice(0, 5)).toEqual([]);
      expect(report.headlines.length).toBeLessThanOrEqual(5);
      expect(report.headlines.filter((headline) => noInterval.test(headline))).toEqual([]);
      for (const [place, { number }] of figuresOf(report)) expect([place, Number.isFinite(number)]).toEqual([place, true]);
      expect(JSON.stringify(reportsAsJson([report]))).not.toMatch(/NaN|Infinity/);
      expect(reportAsText(report, "full")).not.toMatch(/NaN|Infinity|undefined/);
      expect(layoutReport(report).tables.length).toBeGreaterThan(0);
    });
  });

  function expectRefusal(report: AnyReport): void {
    if (report.status === "complete") throw new Error(`${report.title}: ${report.headlines.join(" ")}`);
    expect([report.sentence, report.status]).toEqual([report.sentence, "refused"]);
    expectSentence(report.sentence);
    // What is wrong where: only an empty range and headers alone have no cells to name.
    if (!["empty-range", "no-respondents"].includes(report.code)) expect(report.sentence).toMatch(/[A-Z]+\d+:[A-Z]+\d+|[“"]/);
  }

  function expectSentence(sentence: string): void {
    expect(sentence).toMatch(language === "en" ? /^\p{Lu}.*\.$|^\d.*\.$/u : /\p{Script=Han}.*。$/u);
    expect([sentence, foreign(sentence, language), missingWords.test(sentence)]).toEqual([sentence, undefined, false]);
  }
});

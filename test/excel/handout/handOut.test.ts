import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { describe, expect, it } from "vitest";
import { handOut } from "../../../src/excel/handout/handOut";
import { parsedXml, writtenXml } from "../../../src/excel/handout/xml";
import { surveyWithResults } from "./surveyWithResults";

const read = (file: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));

describe("the copy to hand out", async () => {
  const { file, resultSheets } = await surveyWithResults();
  const copy = handOut(file, resultSheets);
  const parts = read(copy);
  const everything = Object.values(parts).join("\n");

  it("starts from a workbook that holds answers, names, marks, formulas and a hidden sheet", () => {
    const before = Object.values(read(file)).join("\n");
    for (const secret of ["Respondent-007", "my secret opinion", "SurveyLens.source", "<definedName", "hidden-sheet-text", "<f>"])
      expect(before).toContain(secret);
  });

  it("holds no answer, no respondent, no mark, no name and nothing of a hidden sheet", () => {
    for (const secret of [
      "Respondent-",
      "my secret opinion",
      "SurveyLens.",
      "definedName",
      "hidden-sheet-text",
      "customPr",
      "externalReference",
    ])
      expect(everything).not.toContain(secret);
    const kinds = Object.keys(parts).map((path) => path.replace(/\d+/g, ""));
    expect(kinds.filter((path) => /custom|comment|calcChain|docProps|pivot|external|vml|printer|media/i.test(path))).toEqual([]);
  });

  it("has the result sheets alone, all of them visible", () => {
    const sheets = [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet [^>]*name="([^"]*)"[^>]*>/g)];
    expect(sheets.map(([, name]) => name)).toEqual(resultSheets);
    expect(sheets.some(([tag]) => tag.includes("state="))).toBe(false);
  });

  it("has values in place of formulas", () => {
    const cells = Object.entries(parts).filter(([path]) => path.startsWith("xl/worksheets/sheet") || path.startsWith("xl/tables/"));
    expect(cells.length).toBeGreaterThan(1);
    for (const [path, xml] of cells) expect(xml, path).not.toMatch(/<f[ >/]|Formula>/);
  });

  it("keeps the charts of the result sheets, and none that draws other cells", () => {
    const charts = Object.entries(parts).filter(([path]) => path.startsWith("xl/charts/"));
    expect(charts.length).toBeGreaterThan(0);
    const sheets = charts.flatMap(([, xml]) => [...xml.matchAll(/<c:f>([^<]*)!/g)].map(([, sheet]) => (sheet ?? "").replace(/^'|'$/g, "")));
    expect(new Set(sheets)).toEqual(new Set(resultSheets.filter((name) => sheets.includes(name))));
  });

  it("opens in another program, with the figures of the original", async () => {
    installChartSupport();
    const [before, after] = [new Workbook(), new Workbook()];
    await before.xlsx.load(file);
    await after.xlsx.load(copy);
    for (const name of resultSheets) {
      const numbers = (workbook: Workbook): readonly number[] => {
        const found: number[] = [];
        workbook.getWorksheet(name)?.eachRow((row) => {
          row.eachCell((cell) => {
            const figure: unknown = cell.result ?? cell.value;
            if (typeof figure === "number") found.push(figure);
          });
        });
        return found;
      };
      expect(numbers(after).length).toBeGreaterThan(5);
      expect(numbers(after)).toEqual(numbers(before));
    }
  });

  it("is made by no other sheets than those named, and not at all without one", () => {
    expect(() => handOut(file, ["No such sheet"])).toThrow(RangeError);
  });

  it("leaves out a chart on a result sheet that draws the answers themselves", () => {
    const entries = unzipSync(file);
    const [chart = ""] = Object.keys(entries).filter((path) => path.startsWith("xl/charts/chart"));
    const answers = strFromU8(entries[chart] ?? new Uint8Array()).replace(/<c:f>[^<]*<\/c:f>/, "<c:f>Answers!$B$2:$B$40</c:f>");
    const changed = zipSync({ ...entries, [chart]: strToU8(answers) });
    const left = Object.entries(read(handOut(changed, resultSheets))).filter(([path]) => path.startsWith("xl/charts/"));
    expect(left.map(([, xml]) => xml).join()).not.toContain("Answers!");
    expect(left).toHaveLength(Object.keys(parts).filter((path) => path.startsWith("xl/charts/")).length - 1);
  });
});

describe("the parts of a workbook", () => {
  it("are written back as they were read, entities and spaces included", () => {
    const text = '<a xmlns:b="u"><b:c d="1 &amp; 2"> x &lt; y\n</b:c><e/></a>';
    expect(writtenXml(parsedXml(`<?xml version="1.0"?><!-- note -->${text}`))).toContain(text);
  });

  it("are refused when they are not well formed, or have a document type", () => {
    for (const text of ["<a><b></a></b>", "<a>", "text", '<!DOCTYPE a [<!ENTITY x "y">]><a/>'])
      expect(() => parsedXml(text)).toThrow(SyntaxError);
  });
});

import { describe, expect, it } from "vitest";
import { axisScale } from "../../src/excel/layout/axisScale";
import { layoutReport } from "../../src/excel/layout/layoutReport";
import { numberFormat } from "../../src/excel/layout/numberFormats";
import { sheetName } from "../../src/excel/layout/sheetName";
import type { PlannedCell, SheetPlan } from "../../src/excel/layout/sheetPlan";
import { textWidth, twoLineWidth, wrapText } from "../../src/excel/layout/textWidth";
import { languages } from "../../src/i18n/language";
import { hostileTexts, kitchenSink } from "../report/kitchenSink";

function at(plan: SheetPlan, row: number, column: number): PlannedCell | undefined {
  return plan.cells.find((cell) => cell.row === row && cell.column === column);
}

function bottomOf(plan: SheetPlan, row: number): number {
  return plan.rowHeights.slice(0, row).reduce((sum, height) => sum + height, 0);
}

describe.each(languages)("the kitchen sink's sheet in %s", (language) => {
  const plan = layoutReport(kitchenSink(language));

  it("has at most one thing in a cell", () => {
    const places = plan.cells.map(({ row, column }) => `${row},${column}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it("gives every text the text format and every number a finite one", () => {
    for (const { content, format } of plan.cells) {
      if ("text" in content) expect(format).toBe("@");
      else if ("number" in content) expect(Number.isFinite(content.number) && format !== "@").toBe(true);
      else expect(content.formula.startsWith("=") && format !== "@").toBe(true);
    }
  });

  it("keeps hostile texts as text, in a table's header too", () => {
    const texts = new Set(plan.cells.flatMap(({ content }) => ("text" in content ? [content.text] : [])));
    for (const text of [...hostileTexts, "=1+1"]) expect(texts).toContain(text);
    const formulas = plan.cells.flatMap(({ content }) => ("formula" in content ? [content.formula] : []));
    expect(formulas.filter((formula) => /cmd|HYPERLINK|SUM/.test(formula))).toEqual([]);
  });

  it("keeps charts apart from each other and clear of every text and number", () => {
    for (const chart of plan.charts) {
      const rows = plan.cells.filter(({ row, column }) => {
        const left = plan.columnWidths.slice(0, column).reduce((sum, width) => sum + width, 0);
        const covered = left >= chart.left && left < chart.left + chart.width;
        return covered && bottomOf(plan, row + 1) > chart.top + 0.1 && bottomOf(plan, row) < chart.top + chart.height - 0.1;
      });
      expect(rows).toEqual([]);
      for (const other of plan.charts) {
        if (other === chart) continue;
        const apartAcross = chart.left + chart.width <= other.left || other.left + other.width <= chart.left;
        const apartDown = chart.top + chart.height <= other.top || other.top + other.height <= chart.top;
        expect(apartAcross || apartDown).toBe(true);
      }
    }
  });

  it("starts with the headlines, the first two charts and, where it fits, the table they draw on one page", () => {
    const short = layoutReport({ ...kitchenSink(language), headlines: ["One."] });
    const [first = 0] = short.print.breaks;
    expect(short.charts.slice(0, 2).every(({ top, height }) => top + height <= bottomOf(short, first))).toBe(true);
    const [table] = short.tables;
    expect(table?.id).toBe("dimensions");
    expect((table?.area.row ?? Infinity) + (table?.area.rows ?? 0)).toBeLessThanOrEqual(first);
  });

  it.each(["A4", "Letter"] as const)("fills no page of %s beyond its end", (paper) => {
    const { print, columnWidths, rowHeights } = layoutReport(kitchenSink(language), undefined, paper);
    const width = columnWidths.reduce((sum, points) => sum + points, 0);
    const scale = Math.min(1, (paper === "A4" ? 770 : 720) / width);
    const page = (paper === "A4" ? 513 : 530) / scale;
    const starts = [0, ...print.breaks, print.area.rows];
    starts.slice(1).forEach((end, index) => {
      const start = starts[index] ?? 0;
      const height = rowHeights.slice(start, end).reduce((sum, points) => sum + points, 0);
      expect(height + (index === 0 ? 0 : 51)).toBeLessThanOrEqual(page);
    });
  });

  it("sets a key contradiction right under the headlines, other findings not", () => {
    const report = kitchenSink(language);
    const alert = { kind: "note", id: "keys-contradicted-expectation", tone: "warning", text: "The keys may be wrong." } as const;
    const warned = layoutReport({ ...report, blocks: [...report.blocks, alert] });
    const shown = warned.cells.filter(({ content }) => "text" in content && content.text === alert.text);
    expect(shown.map(({ style }) => style)).toEqual(["alert"]);
    const headlines = warned.cells.filter(({ style }) => style === "headline").map(({ row }) => row);
    expect((shown[0]?.row ?? Infinity) - Math.max(...headlines)).toBeLessThanOrEqual(
      2 + report.blocks.filter(({ kind }) => kind === "note").length,
    );
    expect(bottomOf(warned, shown[0]?.row ?? 0)).toBeLessThan(warned.charts[0]?.top ?? 0);
  });

  it("puts figures below what is printed, and charts on figures only", () => {
    for (const chart of plan.charts) {
      for (const { values, categories } of chart.series) {
        expect(values.row).toBeGreaterThanOrEqual(plan.print.area.rows);
        expect(values.rows).toBe(categories.rows);
      }
    }
  });

  it("breaks no page inside a chart", () => {
    const height = (row: number): number => bottomOf(plan, row);
    for (const row of plan.print.breaks) {
      const cut = plan.charts.filter(({ top, height: tall }) => height(row) > top + 0.1 && height(row) < top + tall - 0.1);
      expect(cut.map(({ id }) => id)).toEqual([]);
    }
  });

  it("gives the headers of a table different names", () => {
    for (const { area } of plan.tables) {
      const headers = Array.from({ length: area.columns }, (_, index) => at(plan, area.row, area.column + index)?.content);
      const texts = headers.map((content) => (content !== undefined && "text" in content ? content.text.toLowerCase() : ""));
      expect(new Set(texts).size).toBe(area.columns);
      expect(texts).not.toContain("");
    }
  });

  it("explains every dash in a note below its table", () => {
    const report = kitchenSink(language);
    const texts = plan.cells.flatMap(({ content }) => ("text" in content ? [content.text] : []));
    const reasons = report.blocks.flatMap((block) =>
      block.kind === "table"
        ? block.rows.flatMap(({ cells }) =>
            Object.values(cells).flatMap((cell) => (typeof cell === "object" && "notComputable" in cell ? [cell.notComputable] : [])),
          )
        : [],
    );
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(texts.some((text) => text.startsWith("–") && text.includes(reason))).toBe(true);
  });

  it("is the same for the same report, and keeps its structure when only figures change", () => {
    const report = kitchenSink(language);
    expect(layoutReport(report)).toEqual(plan);
    const changed = {
      ...report,
      blocks: report.blocks.map((block) =>
        block.kind === "table" && block.id === "sites"
          ? { ...block, rows: block.rows.map((row) => ({ ...row, cells: { ...row.cells, perception: 2 } })) }
          : block,
      ),
    };
    expect(layoutReport(changed).structure).toBe(plan.structure);
    const shorter = {
      ...report,
      blocks: report.blocks.map((block) =>
        block.kind === "table" && block.id === "sites" ? { ...block, rows: block.rows.slice(0, 10) } : block,
      ),
    };
    expect(layoutReport(shorter).structure).not.toBe(plan.structure);
  });

  it("gives a dimension one colour in all charts", () => {
    const colours = new Map<string, Set<string>>();
    for (const { series } of plan.charts) {
      for (const { name, look } of series) {
        const colour = look.fill ?? look.marker?.colour;
        if (colour !== undefined) colours.set(name, (colours.get(name) ?? new Set()).add(colour));
      }
    }
    const reliability = language === "en" ? "Reliability" : "可靠性";
    expect([...(colours.get(reliability) ?? [])]).toHaveLength(1);
  });
});

describe("sheet names", () => {
  it("lose what Excel refuses, are cut to 31 characters and made unique whatever their case", () => {
    expect(sheetName("Gaps: 2025/26", ["gaps 2025 26"])).toBe("Gaps 2025 26 (2)");
    expect(sheetName("'quoted'", [])).toBe("quoted");
    expect(sheetName("[]", [])).toBe("Survey Lens");
    expect(sheetName("History", [])).toBe("Survey Lens");
    const long = "A title that is much too long for a sheet";
    expect(sheetName(long, [])).toHaveLength(31);
    expect(sheetName(long, [sheetName(long, [])])).toMatch(/ \(2\)$/);
  });
});

describe("text", () => {
  it("counts wide characters double", () => {
    expect(textWidth("n = 期望")).toBe(8);
  });

  it("breaks between words and at wide characters, never before a full stop", () => {
    expect(wrapText("one two three", 8)).toEqual(["one two", "three"]);
    expect(wrapText("服务比期望低。", 12)).toEqual(["服务比期望", "低。"]);
    expect(wrapText("", 5)).toEqual([""]);
  });

  it("finds the width at which a header takes two lines", () => {
    expect(wrapText("95 % interval, lower", twoLineWidth("95 % interval, lower"))).toHaveLength(2);
  });
});

describe("numbers", () => {
  it("carry their sign, their decimals and small p values in the format", () => {
    expect(numberFormat("difference", -1)).toBe('+0.00;"−"0.00;0.00');
    expect(numberFormat("probability", 0)).toBe('[<0.001]"<0.001";0.000');
    expect(numberFormat("freedom", 87.4)).toBe("0.0");
    expect(numberFormat("freedom", 87)).toBe("0");
  });

  it("stand on axes with round ends", () => {
    expect(axisScale([0, -1.73, 0.12], 6)).toEqual({ minimum: -2, maximum: 0.5, majorUnit: 0.5 });
    expect(axisScale([5, 5], 5).maximum).toBeGreaterThan(5);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resultsWords } from "../../../src/i18n/pane/resultsWords";
import type { Report, ReportCell, ReportChart, ReportTable } from "../../../src/report/tree";
import type { ChartDrawing } from "../../../src/taskpane/charts/chartDrawing";
import type { ChartLook } from "../../../src/taskpane/charts/chartLook";
import { isDark, mixed, onPage } from "../../../src/taskpane/charts/chartLook";
import { tooltipText } from "../../../src/taskpane/charts/commonOption";
import { drawChart } from "../../../src/taskpane/charts/drawChart";
import { chartsOf, nameLooks, tableFinder } from "../../../src/taskpane/charts/nameLooks";
import { labelWidth, wrappedLabel } from "../../../src/taskpane/charts/wrappedLabel";
import { kitchenSink } from "../../report/kitchenSink";

const light: ChartLook = {
  ink: "#242424",
  quiet: "#616161",
  hairline: "#E0E0E0",
  background: "#FFFFFF",
  font: "Segoe UI",
  dark: false,
  forced: false,
  still: true,
};

function frozen<Kind>(tree: Kind): Kind {
  if (typeof tree === "object" && tree !== null) {
    Object.values(tree).forEach(frozen);
    Object.freeze(tree);
  }
  return tree;
}

function drawn(report: Report, chart: ReportChart, width = 288, look = light): ChartDrawing {
  const { language } = report;
  return drawChart(chart, {
    width,
    look,
    locale: language,
    words: resultsWords[language].chart,
    tableOf: tableFinder(report),
    lookOf: nameLooks([report]),
  });
}

function table(rows: readonly Readonly<Record<string, ReportCell>>[]): ReportTable {
  const columns = [
    { id: "name", title: "Name", format: "text" },
    { id: "group", title: "Group", format: "text" },
    { id: "n", title: "n", format: "count" },
    { id: "gap", title: "Gap", format: "difference" },
    { id: "low", title: "Low", format: "difference" },
    { id: "high", title: "High", format: "difference" },
    { id: "other", title: "Other", format: "mean" },
  ] as const;
  return { kind: "table", id: "t", title: "T", columns, rows: rows.map((cells, index) => ({ id: `r${index}`, cells })) };
}

function reportOf(chart: ReportChart, ...tables: readonly ReportTable[]): Report {
  return { analysis: "a", status: "complete", language: "en", title: "A", subtitle: "", headlines: [], blocks: [...tables, chart] };
}

const base = { kind: "chart", id: "c", title: "C", description: "D.", table: "t" } as const;
const bars: ReportChart = {
  ...base,
  type: "interval-bars",
  label: "name",
  number: "gap",
  low: "low",
  high: "high",
  axisTitle: "gap",
  intervalTitle: "95% interval",
};
const few = { hidden: "few", text: "fewer than 5" } as const;

describe.each(["en", "zh-CN"] as const)("every chart of a report in %s", (language) => {
  const report = frozen(kitchenSink(language));
  const cases = chartsOf(report).map((chart) => [chart.type, chart] as const);

  it("covers every type there is", () => {
    const types = ["clustered-bars", "interval-bars", "lines", "pareto", "quadrant", "radar", "stacked-bars"];
    expect([...new Set(cases.map(([type]) => type))].sort()).toEqual(types);
  });

  it.each(cases)("%s: is drawn the same each time, at any width, with something to point at", (_type, chart) => {
    for (const width of [240, 288, 328, 568, 688]) {
      const drawing = drawn(report, chart, width);
      expect(JSON.stringify(drawn(report, chart, width))).toBe(JSON.stringify(drawing));
      expect(drawing.marks.length).toBeGreaterThan(0);
      expect(drawing.height).toBeGreaterThan(60);
      expect(JSON.stringify(drawing.option)).not.toMatch(/NaN|null/);
      for (const { lines } of drawing.marks) {
        expect(lines.length).toBeGreaterThan(1);
        expect(lines.join("")).not.toMatch(/NaN|undefined/);
      }
    }
  });

  it.each(cases)("%s: has no colours but the person's own where those are forced", (_type, chart) => {
    const { option } = drawn(report, chart, 328, {
      ...light,
      ink: "ink",
      quiet: "ink",
      hairline: "none",
      background: "page",
      forced: true,
    });
    const colours = [...JSON.stringify(option.series).matchAll(/"#[0-9A-F]{6}"/gi)].map(([colour]) => colour);
    expect(colours).toEqual([]);
  });
});

describe("what can be pointed at", () => {
  it("tells the figure, its interval and n as the sheet shows them", () => {
    const report = reportOf(bars, table([{ name: "empathy", n: 1200, gap: -0.4717, low: -0.6, high: -0.34 }]));
    expect(drawn(report, bars).marks.map(({ lines }) => lines)).toEqual([
      ["empathy", "Gap: −0.47", "95% interval: −0.60 to −0.34", "n = 1,200"],
    ]);
  });

  it("leaves out a row whose figure is hidden or cannot be computed, and a hidden n", () => {
    const rows = [
      { name: "small", n: few, gap: few, low: few, high: few },
      { name: "none", n: 0, gap: { notComputable: "no answers" } },
      { name: "open", n: few, gap: 0.5, low: 0.1, high: 0.9 },
    ];
    const { marks, option } = drawn(reportOf(bars, table(rows)), bars);
    expect(marks.map(({ lines }) => lines)).toEqual([["open", "Gap: +0.50", "95% interval: +0.10 to +0.90"]]);
    expect(JSON.stringify(option)).not.toContain("small");
  });

  it("is text and never markup", () => {
    expect(tooltipText(["<img src=x onerror=alert(1)>", 'a & "b"'])).toBe(
      "<strong>&lt;img src=x onerror=alert(1)&gt;</strong><br>a &amp; &quot;b&quot;",
    );
  });
});

describe("bars", () => {
  const items = (count: number): ReportTable =>
    table(
      Array.from({ length: count }, (_, index) => ({
        name: `Item ${index + 1} with a rather long name`,
        gap: index - 10,
        low: index - 11,
        high: index - 9,
      })),
    );

  it("have room for every name: one more row, one row higher, up to a window that slides", () => {
    const heights = [5, 22, 26].map((count) => drawn(reportOf(bars, items(count)), bars).height);
    const each = ((heights[1] ?? 0) - (heights[0] ?? 0)) / 17;
    expect(each).toBeGreaterThanOrEqual(26);
    expect((heights[2] ?? 0) - (heights[1] ?? 0)).toBeCloseTo(4 * each);
    expect(drawn(reportOf(bars, items(26)), bars).option.dataZoom).toBeUndefined();
    const many = drawn(reportOf(bars, items(40)), bars);
    expect(many.option.dataZoom).toMatchObject([{ type: "slider", startValue: 0, endValue: 17 }]);
    expect(many.marks).toHaveLength(40);
    expect(many.height).toBeLessThan(heights[1] ?? 0);
  });

  it("stand from lowest to highest, or as the table has them", () => {
    const report = reportOf(
      bars,
      table([
        { name: "b", gap: 1 },
        { name: "a", gap: -1 },
      ]),
    );
    const names = (chart: ReportChart): unknown => drawn(report, chart).marks.map(({ lines }) => lines[0]);
    expect(names(bars)).toEqual(["a", "b"]);
    expect(names({ ...bars, order: "table" })).toEqual(["b", "a"]);
  });
});

describe("a radar", () => {
  const radar: ReportChart = {
    ...base,
    type: "radar",
    label: "name",
    series: [{ column: "other", role: "group" }],
    split: "group",
    minimum: 1,
    maximum: 7,
  };
  const rows = ["North", "South"].flatMap((group) => ["a", "b", "c"].map((name, index) => ({ name, group, other: index + 3 })));

  it("leaves out a group of which a figure is hidden, and says so", () => {
    const whole = drawn(reportOf(radar, table(rows)), radar);
    expect(whole.marks.map(({ lines }) => lines)).toEqual([
      ["North", "a: 3.00", "b: 4.00", "c: 5.00"],
      ["South", "a: 3.00", "b: 4.00", "c: 5.00"],
    ]);
    expect(whole.notes).toEqual([]);
    const partly = rows.map((row, index) => (index === 4 ? { ...row, other: few } : row));
    const { marks, notes } = drawn(reportOf(radar, table(partly)), radar);
    expect(marks.map(({ lines }) => lines[0])).toEqual(["North"]);
    expect(notes).toEqual(["Not drawn, because not all of their figures can be shown: South."]);
  });
});

describe("a quadrant plot", () => {
  const plot: ReportChart = {
    ...base,
    type: "quadrant",
    label: "name",
    x: "gap",
    y: "other",
    crosshair: { table: "t", row: "r0" },
    xTitle: "performance",
    yTitle: "importance",
    corners: { topLeft: "Concentrate here", topRight: "Keep up", bottomLeft: "Low priority", bottomRight: "Possible overkill" },
  };
  const points = (count: number): ReportTable =>
    table(
      Array.from({ length: count }, (_, index) => ({ name: `A long name ${index}`, gap: (index * 7) % count, other: (index * 3) % 5 })),
    );

  it("names its points while names fit, and gives numbers with a key where they do not", () => {
    const places = [
      [1, 1],
      [0.896, 1.087],
      [1.058, 1.065],
      [1.038, 0.99],
      [1.01, 0.855],
    ] as const;
    const companies = table(places.map(([gap, other], index) => ({ name: `Firm ${index}`, gap, other })));
    const named: ReportChart = { ...plot, rows: ["r1", "r2", "r3", "r4"] };
    const wide = drawn(reportOf(named, companies), named, 568);
    expect(wide.key).toEqual([]);
    expect(JSON.stringify(wide.option)).toContain('"formatter":"Firm 3"');
    const narrow = drawn(reportOf(plot, points(22)), plot, 288);
    expect(narrow.key.map(({ number }) => number)).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
    expect(narrow.key[4]?.name).toBe("A long name 4");
  });
});

describe("the look of names", () => {
  const report = kitchenSink("en");

  it("is the same in every chart, and tells the first four apart by symbol and by pattern", () => {
    const colour: ReportChart = { ...bars, colour: "group" };
    const rows = ["d", "c", "b", "a"].map((group, index) => ({ name: group, group, gap: index }));
    const lookOf = nameLooks([reportOf(colour, table(rows)), report]);
    const looks = ["d", "c", "b", "a"].map(lookOf);
    expect(looks[0]?.colour).toBe("#0072B2");
    for (const part of ["colour", "pattern", "symbol"] as const) expect(new Set(looks.map((look) => look[part])).size).toBe(4);
  });

  it("is lighter on a dark page", () => {
    expect(isDark("#292929")).toBe(true);
    expect(isDark("#FFF")).toBe(false);
    expect(isDark("transparent")).toBe(false);
    expect(mixed("#000000", "#FFFFFF", 0.5)).toBe("#808080");
    expect(onPage("#0072B2", { ...light, dark: true })).toBe(mixed("#0072B2", "#FFFFFF", 0.3));
  });
});

describe("a wrapped label", () => {
  it("never has more lines than allowed, and none wider than its room", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 80 }),
        fc.integer({ min: 40, max: 160 }),
        fc.integer({ min: 1, max: 3 }),
        (text, width, most) => {
          const lines = wrappedLabel(text, width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(labelWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it("breaks between words and ends in an ellipsis where it is cut", () => {
    expect(wrappedLabel("staff backed by the company", 90, 2)).toEqual(["staff backed by", "the company"]);
    expect(wrappedLabel("responsiveness", 50, 1)[0]).toMatch(/^resp.*…$/);
  });
});

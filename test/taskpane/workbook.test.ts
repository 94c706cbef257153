import { describe, expect, it } from "vitest";
import { excelMessages } from "../../src/i18n/excel";
import { insertWords } from "../../src/i18n/insertWords";
import { languages } from "../../src/i18n/language";
import { workbookWords } from "../../src/i18n/pane/workbookWords";
import { questionnaires } from "../../src/questionnaires/index";
import { localDate } from "../../src/taskpane/components/localDate";
import { reportStanding } from "../../src/taskpane/components/reportStanding";
import type { ListedReport, ReportState } from "../../src/taskpane/host/paneHost";
import { refreshRequests } from "../../src/taskpane/state/refreshRequests";
import { reportGroups } from "../../src/taskpane/state/reportGroups";
import { cellsUnasked } from "../../src/taskpane/state/workbookActions";
import { FakeProblem } from "./fakeHost";
import { testPane, type TestPane } from "./pane";

const source = { sheet: "servqual_raw", address: "A1:BE301" };

function report(analysis: string, more: Partial<ListedReport> = {}): ListedReport {
  return { analysis, sheetId: `sheet-${analysis}`, sheetName: analysis, source, options: {}, date: "2026-11-21", ...more };
}

function at(address: string, freshness: ReportState["freshness"] = "grown"): ReportState {
  return { freshness, added: 2, now: { sheetId: "answers", sheet: "servqual_raw", address } };
}

async function withReports(...reports: readonly ListedReport[]): Promise<TestPane & { readonly end: () => Promise<void> }> {
  const pane = testPane();
  pane.host.listed = [...reports];
  const end = await pane.actions.begin();
  return { ...pane, end };
}

/** Lets everything that is waiting come to its end. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

describe("the reports in the workbook", () => {
  it("are compared with their answers when the pane opens, up to a number of cells", async () => {
    const { host, state } = await withReports(report("servqual"));
    expect(host.checks).toEqual([cellsUnasked]);
    expect(state().reportStates).toMatchObject({ "sheet-servqual": { freshness: "fresh" } });
  });

  it("are compared again when the list is shown, and all of them when somebody asks", async () => {
    const { actions, host, state } = await withReports(report("servqual"));
    actions.goToStart();
    await settled();
    expect(host.checks).toEqual([cellsUnasked, cellsUnasked]);
    const checking = actions.checkReports();
    expect(state().checking).toBe(true);
    await checking;
    expect(host.checks.at(-1)).toBe(Infinity);
    expect(state().checking).toBe(false);
  });

  it("keep what was known when nobody asked and the comparison fails; who asked is told", async () => {
    const { actions, host, state } = await withReports(report("servqual"));
    host.failures.checkReports = new FakeProblem("busy");
    actions.goToStart();
    await settled();
    expect(state().problem).toBeUndefined();
    expect(state().reportStates["sheet-servqual"]?.freshness).toBe("fresh");
    await actions.checkReports();
    expect(state()).toMatchObject({ checking: false, screen: "start", problem: { task: "checking", code: "busy" } });
  });

  it("are compared again once their answers have been left alone, not at a change elsewhere, and not after the end", async () => {
    const { host, end } = await withReports(report("servqual"));
    const tell = host.answersChanged;
    tell?.("other");
    await settled();
    expect(host.checks).toHaveLength(1);
    tell?.("answers");
    tell?.("answers");
    await settled();
    expect(host.checks).toHaveLength(2);
    tell?.(undefined);
    await settled();
    expect(host.checks).toHaveLength(3);
    tell?.("answers");
    await end();
    await settled();
    expect(host.checks).toHaveLength(3);
    expect(host.answersChanged).toBeUndefined();
  });

  it("are compared after the run when their answers change while one is under way", async () => {
    const pane = testPane(undefined, ({ host, state }) => {
      if (state().run !== undefined && host.checks.length === 1) host.answersChanged?.("answers");
    });
    pane.host.listed = [report("servqual")];
    await pane.actions.begin();
    await pane.actions.useSelection();
    pane.actions.choose({ questionnaire: "servqual-1988", analyses: ["servqual"] });
    await pane.actions.run();
    await settled();
    expect(pane.state().screen).toBe("results");
    expect(pane.host.checks).toEqual([cellsUnasked, cellsUnasked]);
  });

  it("stand together when their answers do, also when some were made before rows were added", () => {
    const reports = [report("servqual"), report("quadrant", { source: { ...source, address: "A1:BE303" } }), report("audit")];
    const states = { "sheet-servqual": at("A1:BE303"), "sheet-quadrant": at("A1:BE303", "fresh") };
    expect(reportGroups(reports, states).map(({ place, reports: made }) => [place.address, made.length])).toEqual([
      ["A1:BE303", 2],
      ["A1:BE301", 1],
    ]);
  });
});

describe("making reports again", () => {
  it("reads the answers where they stand now, says where they stood, and leaves the other reports alone", async () => {
    const { actions, host, state } = await withReports(
      report("servqual", { options: { questionnaire: "servqual-1988" } }),
      report("audit"),
    );
    host.states = { "sheet-servqual": at("A1:BE303") };
    await actions.refreshReports("sheet-servqual");
    expect(state().screen).toBe("results");
    expect(host.written).toHaveLength(1);
    expect(host.written[0]?.reports.map(({ analysis }) => analysis)).toEqual(["servqual"]);
    expect(host.written[0]?.origin).toMatchObject({ address: "A1:BE303", before: source, answers: { rows: 301 } });
  });

  it("leaves out those whose answers are gone, and says so when there are no others", async () => {
    const { actions, host, state } = await withReports(report("servqual"));
    host.states = { "sheet-servqual": { freshness: "gone", added: 0 } };
    await actions.refreshReports();
    expect(state()).toMatchObject({ screen: "start", notice: "answers-gone" });
    expect(host.written).toEqual([]);
  });

  it("runs reports of one range and the same options together", () => {
    const states = Object.fromEntries(["servqual", "quadrant", "audit"].map((analysis) => [`sheet-${analysis}`, at("A1:BE303")]));
    const moved = { source: { ...source, address: "A1:BE303" } };
    const reports = [report("servqual"), report("quadrant"), report("audit", moved)];
    expect(refreshRequests(reports, states, ["servqual", "quadrant", "audit"])).toEqual([
      { sheet: "servqual_raw", address: "A1:BE303", options: {}, live: false, before: source, analyses: ["servqual", "quadrant"] },
      { sheet: "servqual_raw", address: "A1:BE303", options: {}, live: false, analyses: ["audit"] },
    ]);
    expect(refreshRequests(reports, states, ["audit"])).toHaveLength(1);
    const following = { ...report("servqual"), follows: { row: 9, rows: 3 } };
    expect(refreshRequests([following, report("quadrant")], states, ["servqual", "quadrant"]).map(({ live }) => live)).toEqual([
      true,
      false,
    ]);
  });
});

describe("removing a report", () => {
  it("removes that one, lists the others and says so", async () => {
    const { actions, host, state } = await withReports(report("servqual"), report("audit"));
    const removing = actions.removeReport("sheet-servqual");
    expect(state().busy).toBe("removing");
    await removing;
    expect(host.removed).toEqual(["sheet-servqual"]);
    expect(state()).toMatchObject({ screen: "start", notice: "removed" });
    expect(state().reportsOnSheets.map(({ analysis }) => analysis)).toEqual(["audit"]);
  });

  it("says what failed, and the report stays in the list", async () => {
    const { actions, host, state } = await withReports(report("servqual"));
    host.failures.removeReport = new FakeProblem("protected");
    await actions.removeReport("sheet-servqual");
    expect(state()).toMatchObject({ screen: "start", problem: { task: "removing", code: "protected" } });
    expect(state().reportsOnSheets).toHaveLength(1);
  });
});

describe("the way to the templates", () => {
  it("leads there and back, and what fails there is told there", async () => {
    const { actions, host, state } = testPane();
    actions.goToInsert();
    expect(state().screen).toBe("insert");
    host.failures.insertTemplate = new FakeProblem("protected");
    await actions.insert({ questionnaire: "employee", kind: "template" });
    expect(state()).toMatchObject({ screen: "insert", problem: { task: "inserting" } });
    actions.goToStart();
    expect(state()).toMatchObject({ screen: "start" });
    expect(state().problem).toBeUndefined();
  });

  it("has a line on what each questionnaire is for, in both languages", () => {
    for (const language of languages)
      for (const { id } of questionnaires) expect(insertWords[language].purposes[id], `${id} in ${language}`).toMatch(/\S.+[.。]$/);
  });
});

describe("numbers and dates", () => {
  it("are those of the workbook's locale, where Excel tells one that is one", async () => {
    const pane = testPane();
    pane.host.toldLocale = "de_ch";
    await pane.actions.begin();
    expect(pane.state().numberLocale).toBe("de-CH");
    pane.host.toldLocale = "no locale";
    await pane.actions.begin();
    pane.host.failures.numberLocale = new FakeProblem("unknown");
    await pane.actions.begin();
    pane.actions.goToStart();
    expect(pane.state().numberLocale).toBe("de-CH");
  });

  it("spell the month only in the pane's language", () => {
    expect(localDate("2026-11-21", "en-US", "en")).toBe("Nov 21, 2026");
    expect(localDate("2026-11-21", "de-DE", "en")).toBe("21.11.2026");
    expect(localDate("2026-11-21", "zh-CN", "zh-CN")).toBe("2026年11月21日");
    expect(localDate("2026-11-21", "en-US", "zh-CN")).toBe("11/21/2026");
    expect(localDate("", "en-US", "en")).toBe("");
  });
});

describe("how a report stands", () => {
  const kinds = ["fresh", "grown", "changed", "unchecked", "unknown", "gone", "moved"] as const;

  it.each(languages)("is said in a sentence of its own for each case (%s)", (language) => {
    const words = workbookWords[language];
    const standings = kinds.flatMap((freshness) =>
      [0, 60].map((added) => reportStanding({ freshness, added }, "Answers!A1:C6", true, words).sentence),
    );
    expect(new Set(standings).size).toBe(kinds.length + 2);
    expect(reportStanding({ freshness: "grown", added: 60 }, "", true, words).sentence).toContain("60");
    expect(reportStanding({ freshness: "gone", added: 0 }, "Answers!A1:C6", true, words).sentence).toContain("Answers!A1:C6");
    expect(reportStanding(undefined, "", true, words).kind).toBe("open");
    expect(reportStanding({ freshness: "fresh", added: 0 }, "", false, words).kind).toBe("lost");
    expect(excelMessages[language].problem["only-sheet"]).not.toBe("");
  });
});

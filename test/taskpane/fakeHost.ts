import type {
  AnswerTable,
  FormulaCells,
  FormulaObstacle,
  FormulaOutcome,
  ListedReport,
  PaneHost,
  ReportOrigin,
  ReportState,
  SelectionSource,
  WrittenReport,
} from "../../src/taskpane/host/paneHost";
import type { TemplatePlan } from "../../src/excel/template/templatePlan";
import type { Report } from "../../src/report/tree";
import type { Declaration } from "../../src/survey/declaration";
import type { Grid } from "../../src/survey/grid";
import type { HandOut } from "../../src/survey/privacy/releases";

export interface Written {
  readonly reports: readonly Report[];
  readonly origin: ReportOrigin;
}

/** What Excel throws, as far as the pane looks at it. */
export class FakeProblem extends Error {
  constructor(readonly code: string) {
    super(`Excel refused: ${code}`);
  }
}

/** A workbook that holds one grid and keeps what is asked of it. */
export class FakeHost implements PaneHost {
  readonly written: Written[] = [];
  readonly shown: string[] = [];
  listed: ListedReport[] = [];
  /** Thrown by the next calls of these members. */
  readonly failures: Partial<Record<keyof PaneHost, FakeProblem>> = {};
  reads = 0;
  copies = 0;

  constructor(public grid: Grid) {}

  readSelection = (): Promise<Grid> => this.answer("readSelection", this.grid);

  readRange = (): Promise<Grid> => {
    this.reads += 1;
    return this.answer("readRange", this.grid);
  };

  /** What is selected; the first cell of the answers unless told. */
  selection: SelectionSource | undefined;

  selectionSource = () => this.answer("selectionSource", this.selection ?? { sheet: this.grid.sheet, address: "A1" });

  table: AnswerTable | undefined;
  obstacle: FormulaObstacle | undefined;
  outcome: FormulaOutcome = { kind: "inserted", shown: 0.9, isError: false };
  readonly inserted: { readonly formula: string; readonly cells: FormulaCells }[] = [];

  functionSupport = () => ({ functions: true, spills: true });

  answerTable = (): Promise<AnswerTable | undefined> => this.answer("answerTable", this.table);

  formulaObstacle = (): Promise<FormulaObstacle | undefined> => this.answer("formulaObstacle", this.obstacle);

  insertFormula = (formula: string, cells: FormulaCells): Promise<FormulaOutcome> => {
    this.inserted.push({ formula, cells });
    return this.answer("insertFormula", this.outcome);
  };

  watchSelection = () => this.answer("watchSelection", () => Promise.resolve());

  insertSample = (grid: Grid, name: string) => {
    this.grid = { ...grid, sheet: name };
    return this.answer("insertSample", { sheetName: name, address: "A1:B2" });
  };

  readonly templates: TemplatePlan[] = [];
  declared: readonly Declaration[] = [];

  /** The sheet then holds what the template does, from its ids down. */
  insertTemplate = (plan: TemplatePlan) => {
    this.templates.push(plan);
    const cells = [plan.columns.map(({ id }) => id), plan.columns.map(({ header }) => header), ...plan.rows];
    this.grid = { sheet: plan.name, row: 0, column: 0, cells };
    return this.answer("insertTemplate", { sheetName: plan.name, address: "A1:B2" });
  };

  loadDeclarations = (): Promise<readonly Declaration[]> => this.answer("loadDeclarations", this.declared);

  saveDeclaration = (declaration: Declaration): Promise<readonly Declaration[]> => {
    this.declared = [...this.declared, declaration];
    return this.answer("saveDeclaration", this.declared);
  };

  showSheet = (sheetId: string): Promise<void> => {
    this.shown.push(sheetId);
    return this.answer("showSheet", undefined);
  };

  selectCell = (sheet: string, address: string): Promise<void> => {
    this.shown.push(`${sheet}!${address}`);
    return this.answer("selectCell", undefined);
  };

  openHandOut = (date: string): Promise<number> => {
    this.copies += 1;
    this.handOuts = [...this.handOuts, { date, releases: [] }];
    return this.answer("openHandOut", this.listed.length);
  };

  handOuts: readonly HandOut[] = [];

  loadHandOuts = (): Promise<readonly HandOut[]> => this.answer("loadHandOuts", this.handOuts);

  forgetHandOuts = (): Promise<number> => {
    const { length } = this.handOuts;
    this.handOuts = [];
    return this.answer("forgetHandOuts", length);
  };

  /** By the id of the report's sheet; fresh where nothing is said. */
  states: Record<string, ReportState> = {};
  readonly checks: number[] = [];
  readonly removed: string[] = [];
  /** Tells the pane of a change; set while it watches. */
  answersChanged: ((sheetId: string | undefined) => void) | undefined;
  toldLocale: string | undefined;

  checkReports = (reports: readonly ListedReport[], cellLimit: number): Promise<Readonly<Record<string, ReportState>>> => {
    this.checks.push(cellLimit);
    const fresh = ({ source }: ListedReport): ReportState => ({ freshness: "fresh", added: 0, now: { ...source, sheetId: "answers" } });
    return this.answer(
      "checkReports",
      Object.fromEntries(reports.map((report) => [report.sheetId, this.states[report.sheetId] ?? fresh(report)])),
    );
  };

  removeReport = async (sheetId: string): Promise<void> => {
    await this.answer("removeReport", undefined);
    this.removed.push(sheetId);
    this.listed = this.listed.filter((report) => report.sheetId !== sheetId);
  };

  watchAnswers = (handler: (sheetId: string | undefined) => void) => {
    this.answersChanged = handler;
    return this.answer("watchAnswers", () => {
      this.answersChanged = undefined;
      return Promise.resolve();
    });
  };

  numberLocale = () => this.answer("numberLocale", this.toldLocale);

  listReports = (): Promise<readonly ListedReport[]> => this.answer("listReports", this.listed);

  writeReports = async (
    reports: readonly Report[],
    origin: ReportOrigin,
    onProgress: (share: number) => void,
  ): Promise<readonly WrittenReport[]> => {
    onProgress(0.5);
    const written = await this.answer(
      "writeReports",
      reports.map(({ analysis, title }) => ({ analysis, sheetId: `sheet-${analysis}`, sheetName: title, created: true, syncs: 1 })),
    );
    this.written.push({ reports, origin });
    const { sheet, address, options, date, live = false } = origin;
    for (const { analysis, sheetId, sheetName } of written) {
      this.listed = this.listed.filter((report) => report.analysis !== analysis);
      this.listed.push({
        analysis,
        sheetId,
        sheetName,
        source: { sheet, address },
        options,
        date,
        ...(live && { follows: { row: 9, rows: 3 } }),
      });
    }
    return written;
  };

  private answer<Kind>(member: keyof PaneHost, kind: Kind): Promise<Kind> {
    const failure = this.failures[member];
    return failure === undefined ? Promise.resolve(kind) : Promise.reject(failure);
  }
}

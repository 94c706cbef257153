import type { Page } from "playwright-core";
import type { Area, SheetModel } from "../../preview/engine/workbook";
import { excelEngine } from "../../preview/engine/index";
import type { SurveyLensPreview } from "../../preview/page/start";

declare global {
  interface Window {
    surveyLensPreview?: SurveyLensPreview;
    releaseReads?: () => void;
    /** What `keepContents` saw. */
    keptContents?: string;
  }
}

/** The workbook in the page's Excel, asked and troubled behind the pane's back. */
export class PageWorkbook {
  constructor(private readonly page: Page) {}

  sheetNames(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.surveyLensPreview?.workbook.sheets.map(({ name }) => name) ?? []);
  }

  activeSheet(): Promise<string | undefined> {
    return this.page.evaluate(() => {
      const workbook = window.surveyLensPreview?.workbook;
      return workbook?.sheets.find(({ id }) => id === workbook.activeSheetId)?.name;
    });
  }

  selection(): Promise<readonly Area[] | undefined> {
    return this.page.evaluate(() => window.surveyLensPreview?.workbook.selection.areas);
  }

  /** Keeps all cells, charts and names of sheets as they are now, in the page: they are too many to be brought here. */
  async keepContents(): Promise<void> {
    await this.page.evaluate(() => {
      window.keptContents = JSON.stringify(
        window.surveyLensPreview?.workbook.sheets.map((sheet) => {
          const area = sheet.kind === "worksheet" ? sheet.usedArea(true) : undefined;
          const lines = Array.from({ length: area?.rows ?? 0 }, (_, row) =>
            Array.from({ length: area?.columns ?? 0 }, (__, column) =>
              area === undefined ? "" : sheet.formulaAt(area.row + row, area.column + column),
            ),
          );
          return [sheet.id, sheet.name, area, lines, sheet.charts.length];
        }),
      );
    });
  }

  /** Whether all is as it was kept. */
  async isAsKept(): Promise<boolean> {
    const before = await this.page.evaluate(() => window.keptContents);
    await this.keepContents();
    return this.page.evaluate((kept) => window.keptContents === kept, before);
  }

  /** Refuses a request to Excel; 1 is the next. */
  async failRequest(n: number, code: "AccessDenied" | "GeneralException"): Promise<void> {
    await this.page.evaluate((fault) => window.surveyLensPreview?.host.failRequest(fault.n, fault.code), { n, code });
  }

  /** How many requests Excel has been sent. */
  requests(): Promise<number> {
    return this.page.evaluate(() => window.surveyLensPreview?.host.batches ?? 0);
  }

  /** Keeps Excel's answers back until they are released. */
  async holdReads(): Promise<void> {
    await this.page.evaluate(() => {
      const host = window.surveyLensPreview?.host;
      if (host === undefined) return;
      const process = host.process.bind(host);
      const held = new Promise<void>((resolve) => {
        window.releaseReads = () => {
          host.process = process;
          resolve();
        };
      });
      host.process = async (request, flags) => {
        await held;
        return process(request, flags);
      };
    });
  }

  async releaseReads(): Promise<void> {
    await this.page.evaluate(() => window.releaseReads?.());
  }

  /** Opens a workbook in place of the one on screen. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.evaluate(
      async (file) => {
        const content = Uint8Array.from(atob(file.base64), (byte) => byte.charCodeAt(0));
        await window.surveyLensPreview?.open(content, file.name);
      },
      { name, base64: Buffer.from(bytes).toString("base64") },
    );
  }

  /** As it would be saved, opened anew. */
  async saved(): Promise<readonly SheetModel[]> {
    const base64 = await this.page.evaluate(() => window.surveyLensPreview?.saveBase64());
    if (base64 === undefined) throw new Error("the page offers no workbook");
    return (await excelEngine.open(new Uint8Array(Buffer.from(base64, "base64")), "saved.xlsx")).sheets;
  }
}

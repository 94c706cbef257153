import type { WorkbookModel } from "../engine/workbook";
import type { ExcelHostOptions } from "../host/process";
import { ExcelHost } from "../host/process";
import { History } from "./history";

/** A host that tells when a batch or a calculation is through, so that the page can be drawn anew, and remembers what can be taken back. */
export class WatchedHost extends ExcelHost {
  readonly history: History;

  constructor(
    workbook: WorkbookModel,
    options: ExcelHostOptions,
    private readonly afterBatch: () => void,
  ) {
    super(workbook, options);
    this.history = new History(workbook);
    this.onEvents((_entries, events) => {
      if (events.some(({ kind }) => kind === "calculated")) this.afterBatch();
    });
  }

  /** The file that `Excel.createWorkbook` was given since this was asked last. */
  takeCreatedWorkbook(): Uint8Array | undefined {
    const base64 = this.book.kept.get("createdWorkbook");
    this.book.kept.delete("createdWorkbook");
    return typeof base64 === "string" ? Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)) : undefined;
  }

  override process(requestJson: string, flags = 0): string | Promise<string> {
    const wasDirty = this.book.isDirty;
    this.book.isDirty = false;
    const wrote = (): boolean => this.book.isDirty;
    try {
      const answer = this.history.aroundBatch(() => super.process(requestJson, flags), wrote);
      void Promise.resolve(answer).then(this.afterBatch);
      return answer;
    } finally {
      if (wasDirty) this.book.isDirty = true;
    }
  }
}

import type { WorkbookModel } from "../engine/workbook";
import type { ExcelHostOptions } from "../host/process";
import { ExcelHost } from "../host/process";

/** A host that tells when a batch is through, so that the page can be drawn anew. */
export class WatchedHost extends ExcelHost {
  constructor(
    workbook: WorkbookModel,
    options: ExcelHostOptions,
    private readonly afterBatch: () => void,
  ) {
    super(workbook, options);
  }

  override process(requestJson: string, flags = 0): string | Promise<string> {
    const answer = super.process(requestJson, flags);
    void Promise.resolve(answer).then(this.afterBatch);
    return answer;
  }
}

/** A refusal that Excel would make too, with the code that Office.js gives it. */
export class WorkbookError extends Error {
  constructor(
    readonly code: "ItemAlreadyExists" | "ItemNotFound" | "InvalidArgument",
    message: string,
  ) {
    super(message);
    this.name = "WorkbookError";
  }
}

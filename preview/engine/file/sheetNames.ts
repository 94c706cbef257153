import { WorkbookError } from "../workbookError";

/**
 * Checks a name for a sheet as Excel does.
 *
 * @throws WorkbookError `InvalidArgument` for a name Excel would not take, `ItemAlreadyExists` for one that is taken in any case
 */
export function checkSheetName(name: string, taken: readonly string[]): void {
  if (name.trim() === "" || name.length > 31) throw new WorkbookError("InvalidArgument", "A sheet's name has 1 to 31 characters.");
  if (/[:\\/?*[\]]/.test(name)) throw new WorkbookError("InvalidArgument", "A sheet's name cannot contain : \\ / ? * [ or ].");
  if (name.startsWith("'") || name.endsWith("'"))
    throw new WorkbookError("InvalidArgument", "A sheet's name cannot begin or end with an apostrophe.");
  if (name.toLowerCase() === "history") throw new WorkbookError("InvalidArgument", "Excel keeps the name History for itself.");
  if (taken.some((present) => present.toLowerCase() === name.toLowerCase())) {
    throw new WorkbookError("ItemAlreadyExists", `There is already a sheet named ${name}.`);
  }
}

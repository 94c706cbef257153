import { versionNumber } from "./members";

/** Requirement sets by name and the highest version of each. */
export type RequirementMatrix = Readonly<Record<string, string>>;

/** What this host has, beside the ExcelApi it was given. */
export function defaultRequirements(excelApi: string): RequirementMatrix {
  return {
    ExcelApi: excelApi,
    SharedRuntime: "1.2",
    RibbonApi: "1.2",
    CustomFunctionsRuntime: "1.4",
    CustomFunctions: "1.9",
    RichApiRuntime: "1.2",
    DelayForCellEdit: "1.1",
    Settings: "1.1",
    CompressedFile: "1.1",
  };
}

/** Whether a set is there in at least the given version, compared as office.js compares: part by part, names in any case. */
export function isSetSupported(requirements: RequirementMatrix, name: string, version: string | number = "1.1"): boolean {
  const entry = Object.entries(requirements).find(([each]) => each.toLowerCase() === name.toLowerCase());
  return entry !== undefined && versionNumber(entry[1]) >= versionNumber(String(version));
}

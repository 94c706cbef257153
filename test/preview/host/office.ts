import { ExcelHost, type ExcelHostOptions } from "../../../preview/host/process";
import { loadOfficeClient, type OfficeClient } from "../../../preview/host/vm";
import { MemoryWorkbook } from "./memoryWorkbook";

/** Microsoft's client tied to a host with an empty workbook. */
export interface Office {
  readonly workbook: MemoryWorkbook;
  readonly host: ExcelHost;
  readonly Excel: OfficeClient["Excel"];
}

/** A fresh workbook, host and client for one test. */
export function openOffice(options: ExcelHostOptions = {}): Office {
  const workbook = new MemoryWorkbook();
  const host = new ExcelHost(workbook, { today: () => new Date(2024, 5, 1), ...options });
  return { workbook, host, Excel: loadOfficeClient(host).Excel };
}

/** The code of the `OfficeExtension.Error` that a run ends in; a run that succeeds fails the test. */
export async function codeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
  } catch (error) {
    return typeof error === "object" && error !== null && "code" in error ? String(error.code) : `no code: ${String(error)}`;
  }
  throw new Error("The run was expected to be refused.");
}

import { readFileSync } from "node:fs";
import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { excelEngine } from "../preview/engine/index";
import type { Timing } from "./timed";
import { timedAwaiting } from "./timed";

const survey = new Uint8Array(readFileSync(new URL("../test/golden/servqual_raw.xlsx", import.meta.url)));

/** Unpacks a workbook and reads the XML of its sheets, without making cells of it. */
function readParts(): Promise<unknown> {
  const sheets = Object.entries(unzipSync(survey)).filter(([path]) => path.startsWith("xl/worksheets/"));
  return Promise.resolve(sheets.map(([, bytes]) => new XMLParser({ ignoreAttributes: false }).parse(strFromU8(bytes)) as unknown));
}

/** Writes rows one by one and looks at the sheet after each, as an add-in does that writes in small steps; then saves and opens again. */
async function grow(rows: number): Promise<unknown> {
  const workbook = await excelEngine.empty("x.xlsx");
  const [sheet] = workbook.sheets;
  for (let row = 0; row < rows; row++) {
    sheet?.setValue(row, 0, row);
    sheet?.usedArea(true);
    sheet?.valueAt(row, 0);
  }
  return excelEngine.open(await workbook.save(), workbook.name);
}

/** Times the preview's workbooks: a survey of 300 by 57 is opened, and a sheet grows with its rows, not with their square. */
export async function workbookTimings(): Promise<readonly Timing[]> {
  const sixteenTimes = async (): Promise<void> => {
    for (let time = 0; time < 16; time++) await grow(2000);
  };
  return [
    await timedAwaiting("open-survey-300x57", () => excelEngine.open(survey, "x.xlsx"), "fflate and fast-xml-parser", readParts),
    await timedAwaiting("grow-32k-rows", () => grow(32_000), "16 sheets of 2000 rows", sixteenTimes, 2),
  ];
}

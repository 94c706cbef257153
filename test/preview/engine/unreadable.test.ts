import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { excelEngine } from "../../../preview/engine/index";
import { golden, handmade, sheetWith } from "./support";

/** A compound file whose directory has a stream of this name. */
function compoundFile(stream: string): Uint8Array {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, character] of [...stream].entries()) file[1024 + index * 2] = character.charCodeAt(0);
  return file;
}

describe("a file that cannot be opened", () => {
  const servqual = golden("servqual_raw.xlsx");
  const cases: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
    ["behind a password", compoundFile("EncryptedPackage"), "password", /password/],
    ["of the old form", compoundFile("Workbook"), "not-a-workbook", /\.xls form/],
    ["that is another compound file", compoundFile("WordDocument"), "not-a-workbook", /\.xls/],
    ["of random bytes", new Uint8Array(1000).map((_, index) => (index * 7919) % 251), "not-a-workbook", /not an Excel workbook/],
    ["that is empty", new Uint8Array(0), "not-a-workbook", /not an Excel workbook/],
    ["that is cut off", servqual.slice(0, servqual.length / 2), "damaged", /damaged/],
    ["that is another zip archive", zipSync({ "a.txt": strToU8("a") }), "not-a-workbook", /zip archive/],
    ["whose XML is broken", handmade("<worksheet><sheetData><row></worksheet>"), "damaged", /damaged/],
    ["whose workbook is missing", handmade(sheetWith(""), { "xl/workbook.xml": "<workbook/>" }), "damaged", /no sheets/],
  ];

  it.each(cases)("%s is refused with its reason", async (_what, file, reason, message) => {
    await expect(excelEngine.open(file, "x.xlsx")).rejects.toMatchObject({
      name: "UnreadableWorkbook",
      reason,
      message: expect.stringMatching(message) as string,
    });
  });
});

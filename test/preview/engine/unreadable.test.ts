import { strToU8, unzipSync, zipSync } from "fflate";
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

/** An answer that became another on the file's way: it still unpacks and is still XML. */
function flipped(file: Uint8Array): Uint8Array {
  const stored = Buffer.from(zipSync(unzipSync(file), { level: 0 }));
  const at = stored.indexOf("<v>5</v>");
  if (at < 0) throw new Error("There is no answer 5.");
  stored.write("1", at + "<v>".length);
  return new Uint8Array(stored);
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
    ["with a byte that changed on its way", flipped(servqual), "damaged", /checksum/],
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

describe("a file that other programs pack their own way", () => {
  const parts = unzipSync(golden("servqual_raw.xlsx"));
  const renamed = (rename: (path: string) => string): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [rename(path), bytes])));

  it.each([
    ["slashes before the paths", (path: string) => `/${path}`],
    ["backslashes in the paths", (path: string) => path.replaceAll("/", "\\")],
    ["paths in another case than they are listed", (path: string) => path.replace("worksheets", "Worksheets")],
  ])("is opened: %s", async (_what, rename) => {
    const workbook = await excelEngine.open(renamed(rename), "x.xlsx");
    const again = await excelEngine.open(await workbook.save(), "x.xlsx");
    expect([again.sheets[0]?.valueAt(0, 6), again.sheets[0]?.usedArea(true)?.rows]).toEqual(["E1", 301]);
  });
});

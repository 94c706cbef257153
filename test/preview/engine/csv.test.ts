import { describe, expect, it } from "vitest";
import { openCsv } from "../../../preview/engine/index";
import { golden } from "./support";

async function cells(source: string | Uint8Array, name = "survey.csv") {
  const sheet = (await openCsv(source, name)).sheets[0];
  const used = sheet?.usedArea(true);
  if (!sheet || !used) return [];
  return Array.from({ length: used.rows }, (_, row) =>
    Array.from({ length: used.columns }, (_unused, column) => sheet.valueAt(row, column)),
  );
}

describe("opening delimited text", () => {
  it("takes for numbers only what is written as one", async () => {
    expect(await cells("3,-1.5,0.25,007,1e5,+5,2024-01-02,=cmd|' /C calc'!A0,12345678901234567890, 4\n")).toEqual([
      [3, -1.5, 0.25, "007", "1e5", "+5", "2024-01-02", "=cmd|' /C calc'!A0", "12345678901234567890", " 4"],
    ]);
  });

  it("stores a field that looks like a formula as text", async () => {
    const sheet = (await openCsv("=1+1\n", "x.csv")).sheets[0];
    expect([sheet?.valueAt(0, 0), sheet?.valueTypeAt(0, 0)]).toEqual(["=1+1", "String"]);
  });

  it.each([
    [
      "a semicolon",
      "a;b\n1,5;2\n",
      [
        ["a", "b"],
        ["1,5", 2],
      ],
    ],
    [
      "a tab",
      "a\tb\n1\t2\n",
      [
        ["a", "b"],
        [1, 2],
      ],
    ],
    [
      "commas beside quoted semicolons",
      '"x;y;z",b\n1,2\n',
      [
        ["x;y;z", "b"],
        [1, 2],
      ],
    ],
  ])("finds %s as the delimiter", async (_what, text, expected) => {
    expect(await cells(text)).toEqual(expected);
  });

  it("keeps line breaks, delimiters and quotes inside quoted fields", async () => {
    expect(await cells('a,b\r\n"x\ny, ""z""",2\r\n')).toEqual([
      ["a", "b"],
      ['x\ny, "z"', 2],
    ]);
  });

  it("reads UTF-8 with and without a mark, and GB18030 otherwise", async () => {
    const utf8 = new TextEncoder().encode("满意度,b\n");
    expect(await cells(utf8)).toEqual([["满意度", "b"]]);
    expect(await cells(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]))).toEqual([["满意度", "b"]]);
    expect(await cells(new Uint8Array([0xc2, 0xfa, 0xd2, 0xe2, 0xb6, 0xc8, 0x2c, 0x62, 0x0a]))).toEqual([["满意度", "b"]]);
  });

  it("names the sheet after the file, within Excel's rules", async () => {
    expect((await openCsv("a", "a:b*c [2024] with a name that is far too long.csv")).sheets[0]?.name).toBe(
      "a b c  2024  with a name that i",
    );
    expect((await openCsv("a", "History.csv")).sheets[0]?.name).toBe("Sheet1");
  });

  it("refuses a quote that is never closed", async () => {
    await expect(openCsv('a,"b\n1,2', "x.csv")).rejects.toMatchObject({ name: "UnreadableWorkbook", reason: "damaged" });
  });

  it("reads the golden survey with all its rows", async () => {
    const rows = await cells(golden("servqual_raw.csv"));
    expect([rows.length, rows[0]?.length]).toEqual([301, 57]);
  });
});

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

  it.each([
    ["little-endian with a mark", "utf16le", [0xff, 0xfe]],
    ["big-endian with a mark", "utf16be", [0xfe, 0xff]],
    ["little-endian without a mark", "utf16le", []],
    ["big-endian without a mark", "utf16be", []],
  ] as const)("reads UTF-16, %s", async (_what, order, mark) => {
    const bytes = Buffer.from("满意度\tb\r\n5\t12345\r\n", "utf16le");
    const ordered = order === "utf16be" ? bytes.swap16() : bytes;
    expect(await cells(new Uint8Array([...mark, ...ordered]))).toEqual([
      ["满意度", "b"],
      [5, 12345],
    ]);
  });

  it("stays with UTF-8 when a mark says so, whatever a broken byte suggests", async () => {
    const bytes = new TextEncoder().encode("满意度,b\n");
    expect((await cells(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes, 0xff])))[0]).toEqual(["满意度", "b"]);
  });

  it.each([
    ["a bar", "a|b\n1|2\n"],
    ["the one that a first line declares", "sep=;\r\na;b\r\n1;2\r\n"],
  ])("finds %s as the delimiter", async (_what, text) => {
    expect(await cells(text)).toEqual([
      ["a", "b"],
      [1, 2],
    ]);
  });

  it("is not misled by commas in unquoted headers or by a title", async () => {
    const text = "Survey of 2026, spring, north, south\nE1 Modern, clean, new;P1 Modern, clean, new\n5;4\n6;3\n";
    expect((await cells(text)).slice(1)).toEqual([
      ["E1 Modern, clean, new", "P1 Modern, clean, new"],
      [5, 4],
      [6, 3],
    ]);
  });

  it("cuts a field to what a cell can hold, without halving a character", async () => {
    const [[long] = []] = await cells(`${"x".repeat(32_766)}😀😀\n`);
    expect([String(long).length, String(long).slice(-1)]).toEqual([32_766, "x"]);
  });

  it("refuses bytes that are no text", async () => {
    await expect(openCsv(golden("servqual_raw.xlsx"), "x.csv")).rejects.toMatchObject({ reason: "not-a-workbook" });
  });

  it("refuses more columns than a sheet has, but not empty ones", async () => {
    expect(await cells(`a,b${",".repeat(17_000)}\n`)).toEqual([["a", "b"]]);
    await expect(openCsv(`a${",".repeat(16_384)}b\n`, "x.csv")).rejects.toMatchObject({ reason: "too-large" });
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

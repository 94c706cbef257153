import { beforeEach, describe, expect, it } from "vitest";
import { excelEngine } from "../../../preview/engine/index";
import type { SheetModel, WorkbookModel } from "../../../preview/engine/workbook";
import { History } from "../../../preview/page/history";

let workbook: WorkbookModel;
let sheet: SheetModel;
let time: number;
let history: History;

beforeEach(async () => {
  workbook = await excelEngine.empty("Book1.xlsx");
  const [first] = workbook.sheets;
  if (first === undefined) throw new Error("an empty workbook has a sheet");
  sheet = first;
  time = 0;
  history = new History(workbook, () => time);
});

function type(content: number): void {
  history.aroundEdit(() => sheet.setValue(0, 0, content));
}

function batch(write?: () => void): void {
  history.aroundBatch(
    () => write?.(),
    () => write !== undefined,
  );
}

function undo(): void {
  const snapshot = history.undo();
  if (snapshot !== undefined) workbook.restore(snapshot);
}

function redo(): void {
  const snapshot = history.redo();
  if (snapshot !== undefined) workbook.restore(snapshot);
}

describe("what can be taken back", () => {
  it("each edit of the user is a step, backwards and forwards", () => {
    type(1);
    type(2);
    undo();
    expect(sheet.valueAt(0, 0)).toBe(1);
    undo();
    expect(sheet.valueAt(0, 0)).toBe("");
    undo();
    redo();
    redo();
    expect(sheet.valueAt(0, 0)).toBe(2);
    expect(history.canRedo).toBe(false);
  });

  it("a report that is written in many batches is one step", () => {
    const added = (): void => void workbook.addSheet(`Report ${workbook.sheets.length}`);
    batch();
    batch(added);
    time += 200;
    batch(added);
    time += 5000;
    batch();
    undo();
    expect(workbook.sheets).toHaveLength(1);
    redo();
    expect(workbook.sheets).toHaveLength(3);
  });

  it("reading is no step, and writes far apart are two", () => {
    batch();
    expect(history.canUndo).toBe(false);
    batch(() => sheet.setValue(0, 0, 1));
    time += 60_000;
    batch(() => sheet.setValue(0, 0, 2));
    undo();
    expect(sheet.valueAt(0, 0)).toBe(1);
  });

  it("an edit between two batches parts them", () => {
    batch(() => sheet.setValue(1, 0, "report"));
    type(5);
    batch(() => sheet.setValue(1, 0, "report again"));
    undo();
    expect([sheet.valueAt(0, 0), sheet.valueAt(1, 0)]).toEqual([5, "report"]);
    undo();
    expect(sheet.valueAt(0, 0)).toBe("");
  });

  it("a change that was refused is none, and a new edit forgets what was taken back", () => {
    expect(() =>
      history.aroundEdit(() => {
        throw new Error("refused");
      }),
    ).toThrow();
    expect(history.canUndo).toBe(false);
    type(1);
    undo();
    type(2);
    expect(history.canRedo).toBe(false);
  });
});

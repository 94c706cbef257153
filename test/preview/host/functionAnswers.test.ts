import { beforeEach, describe, expect, it, vi } from "vitest";
import type { FunctionArgument } from "../../../preview/engine/formulas/customFunctions";
import type { FunctionCall } from "../../../preview/host/customFunctionCalls";
import { CustomFunctionFailure } from "../../../preview/host/customFunctionCalls";
import { FunctionAnswers } from "../../../preview/host/functionAnswers";
import type { Json } from "../../../preview/host/protocol";

interface Asked extends FunctionCall {
  answer(content: Json): void;
  fail(code: number, sentence: string): void;
}

let asked: Asked[];
let changed: number;
/** Rows whose formula was deleted. */
let emptied: Set<number>;
let answers: FunctionAnswers;

beforeEach(() => {
  asked = [];
  changed = 0;
  emptied = new Set();
  answers = new FunctionAnswers(
    {
      namespace: "SURVEY",
      functions: [{ id: "GAP-ID", name: "GAP", parameters: [{ name: "cells", type: "any", dimensionality: "matrix" }] }],
    },
    {
      call: (call) =>
        new Promise((resolve, reject) => {
          asked.push({ ...call, answer: resolve, fail: (code, sentence) => reject(new CustomFunctionFailure(code, sentence)) });
        }),
      formulaOf: ({ row }) => (emptied.has(row) ? "" : "=survey.Gap(A1)"),
      changed: () => (changed += 1),
    },
  );
});

const cell = (row: number, sheet = "Sheet 1") => ({ sheet, row, column: 1 });
/** What one calculation gives for each of these arguments, one a row. */
async function calculated(...cells: FunctionArgument[]) {
  const given = cells.map((argument, row) => answers.ask("survey.gap", [argument], cell(row)));
  await Promise.resolve();
  return given;
}

describe("answers of custom functions", () => {
  it("knows the functions by namespace and name, whatever the case, and as files name them", () => {
    const names = ["SURVEY.GAP", "survey.Gap", "_xldudf_SURVEY_GAP", "GAP", "SURVEY.GAPS", "_xldudf_GAP", "SUM"];
    expect(names.filter((name) => answers.knows(name))).toEqual(names.slice(0, 3));
  });

  it("are asked of the page once, by the function's id, and remembered for every cell with the same arguments", async () => {
    expect(await calculated([[1, null]], [[1, null]])).toEqual([undefined, undefined]);
    expect(asked).toMatchObject([{ name: "GAP-ID", args: [[[1, null]]], address: "'Sheet 1'!B1" }]);
    expect(answers.pending).toBe(1);
    asked[0]?.answer([[4, "", null]]);
    await vi.waitFor(() => expect(changed).toBe(1));
    expect(await calculated([[1, null]], [[1, null]], [[1, 0]])).toEqual([{ rows: [[4, "", 0]] }, { rows: [[4, "", 0]] }, undefined]);
    expect(asked).toHaveLength(2);
    expect([answers.takeAnswered(), answers.takeAnswered()]).toEqual([[cell(0), cell(1)], []]);
  });

  it("have no sentence for the error of another formula", async () => {
    await calculated([[1]]);
    asked[0]?.fail(7, "Give a range.");
    await vi.waitFor(() => expect(answers.pending).toBe(0));
    expect(answers.sentenceAt(cell(0))).toBe("Give a range.");
    emptied.add(0);
    expect(answers.sentenceAt(cell(0))).toBeUndefined();
  });

  it("are errors with the sentence of the function, found by the cell", async () => {
    await calculated([[1]], [[2]]);
    asked[0]?.fail(1, "Give a range.");
    asked[1]?.fail(2, "");
    await vi.waitFor(() => expect(answers.pending).toBe(0));
    expect(await calculated([[1]], [[2]])).toMatchObject([{ error: "#N/A" }, { error: "#VALUE!" }]);
    const sentences = () => [cell(0), cell(1), cell(0, "Sheet 2")].map((each) => answers.sentenceAt(each));
    expect(sentences()).toEqual(["Give a range.", undefined, undefined]);
    emptied.add(0);
    expect(sentences()).toEqual([undefined, undefined, undefined]);
    emptied.clear();
    await calculated([[3]]);
    expect(sentences()).toEqual([undefined, undefined, undefined]);
  });

  it("are given up when their cells ask for something else or are emptied, and asked for again when one asks", async () => {
    await calculated([[1]], [[2]]);
    await calculated([[2]]);
    expect(asked.map(({ signal }) => signal?.aborted)).toEqual([true, false]);
    expect([answers.pending, changed]).toEqual([1, 1]);
    emptied.add(0);
    answers.giveUpUnneeded();
    expect(answers.pending).toBe(1);
    emptied.add(1);
    answers.giveUpUnneeded();
    expect([answers.pending, asked[1]?.signal?.aborted]).toEqual([0, true]);
    emptied.clear();
    asked[0]?.answer([[5]]);
    await calculated([[1]]);
    expect(asked).toHaveLength(3);
    asked[2]?.answer(6);
    await vi.waitFor(() => expect(answers.pending).toBe(0));
    expect(await calculated([[1]])).toEqual([{ rows: [[6]] }]);
  });

  it("wait for arguments that are themselves not known yet", async () => {
    expect(await calculated([[1, "#BUSY!"]], "#BUSY!")).toEqual([undefined, undefined]);
    expect(asked).toEqual([]);
  });
});

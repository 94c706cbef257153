import { describe, expect, it } from "vitest";
import type { DeclaredFunction } from "../../../preview/host/declaredFunctions";
import { passedArguments } from "../../../preview/host/functionArguments";

const declared: DeclaredFunction = {
  id: "TRIED",
  name: "TRIED",
  parameters: [
    { name: "cells", type: "any", dimensionality: "matrix" },
    { name: "number", type: "number" },
    { name: "text", type: "string", optional: true },
    { name: "truth", type: "boolean", optional: true },
  ],
};

describe("arguments of a custom function", () => {
  it("arrive as a matrix where one is declared, with blanks as null and errors as objects", () => {
    expect(
      passedArguments(declared, [
        [
          [1, null],
          ["#N/A", "a"],
        ],
        2,
      ]),
    ).toEqual({
      passed: [
        [
          [1, null],
          [{ type: "CustomFunctionError", code: "#N/A" }, "a"],
        ],
        2,
        null,
        null,
      ],
    });
    expect(passedArguments(declared, [true, 2])).toEqual({ passed: [[[true]], 2, null, null] });
  });

  it("are converted to the type that is declared", () => {
    expect(passedArguments(declared, [[[1]], "7", 5, 1])).toEqual({ passed: [[[1]], 7, "5", true] });
    expect(passedArguments(declared, [[[1]], true, false, "FALSE"])).toEqual({ passed: [[[1]], 1, "FALSE", false] });
  });

  it("are null where the formula leaves them out, and a zero, an empty text or FALSE where it names a blank cell", () => {
    expect(passedArguments(declared, [null, null])).toEqual({ passed: [null, null, null, null] });
    expect(passedArguments(declared, [[[1]], [[null]], [[null]], [[null]]])).toEqual({ passed: [[[1]], 0, "", false] });
    expect(passedArguments(declared, [[[1]], [[3]]])).toEqual({ passed: [[[1]], 3, null, null] });
  });

  it("end in an error, without the function, where they cannot be converted, are too many or are errors themselves", () => {
    expect(passedArguments(declared, [[[1]], "seven"])).toEqual({ error: "#VALUE!" });
    expect(passedArguments(declared, [[[1]], ""])).toEqual({ error: "#VALUE!" });
    expect(passedArguments(declared, [[[1]], [[1, 2]]])).toEqual({ error: "#VALUE!" });
    expect(passedArguments(declared, [[[1]], 1, "", "yes"])).toEqual({ error: "#VALUE!" });
    expect(passedArguments(declared, [[[1]], 1, "", true, 5])).toEqual({ error: "#VALUE!" });
    expect(passedArguments(declared, [[[1]], "#DIV/0!"])).toEqual({ error: "#DIV/0!" });
    expect(passedArguments(declared, [[[1]], [["#N/A"]]])).toEqual({ error: "#N/A" });
  });
});

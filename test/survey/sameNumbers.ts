import { expect } from "vitest";

/** Asserts that two records hold the same numbers to rounding, and the same of everything else, at every depth. */
export function expectSameNumbers(actual: unknown, expected: unknown, path = ""): void {
  if (typeof expected === "number" && typeof actual === "number") {
    const near = Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
    expect(near || Object.is(actual, expected), `${path}: ${actual} against ${expected}`).toBe(true);
  } else if (typeof expected === "object" && expected !== null && typeof actual === "object" && actual !== null) {
    expect(Object.keys(actual), path).toEqual(Object.keys(expected));
    for (const [key, child] of Object.entries(expected))
      expectSameNumbers((actual as Record<string, unknown>)[key], child, `${path}/${key}`);
  } else expect(actual, path).toEqual(expected);
}

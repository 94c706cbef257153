import { expect } from "vitest";

/** Asserts that a number agrees with R's to a tolerance relative to max(1, |R's|). */
export function expectClose(actual: unknown, expected: number, tolerance = 1e-9, what = ""): void {
  expect(typeof actual, what).toBe("number");
  const error = Math.abs((actual as number) - expected) / Math.max(1, Math.abs(expected));
  expect(error, `${what}: ${String(actual)} against ${expected}`).toBeLessThanOrEqual(tolerance);
}

/** Asserts a p value: 1e-9 absolute, and 1e-6 relative where it is above 1e-12. */
export function expectP(actual: unknown, expected: number, what = ""): void {
  expect(typeof actual, what).toBe("number");
  expect(Math.abs((actual as number) - expected), what).toBeLessThanOrEqual(1e-9);
  if (expected > 1e-12) expect(Math.abs((actual as number) - expected) / expected, what).toBeLessThanOrEqual(1e-6);
}

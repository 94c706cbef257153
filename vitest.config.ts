import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    retry: 0,
    // A test that matches nothing is a mistake in its path, not a success.
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: "unit",
          environment: "node",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/e2e/**", "test/libreoffice/**"],
          // Of two cores vitest would leave one idle.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "e2e",
          environment: "node",
          include: ["test/e2e/**/*.test.ts"],
          // One browser at a time, after everything else: two of them on two cores make each other time out.
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // As long as the browser waits for what it is to find.
          expect: { poll: { timeout: 30_000 } },
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Needs LibreOffice: `npm run test:libreoffice`.
        test: {
          name: "libreoffice",
          environment: "node",
          include: ["test/libreoffice/**/*.test.ts"],
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});

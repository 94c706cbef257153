import { join } from "node:path";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");
// Rules that need types would need the planted files on disk; the bans do not.
const eslint = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });

async function messagesFor(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, path) });
  return result?.messages.map((message) => message.message) ?? [];
}

const breaches: readonly (readonly [path: string, code: string, says: string])[] = [
  ["src/taskpane/planted.ts", "export const sheet = Excel.SheetVisibility.visible;", "Only src/excel knows Excel."],
  ["src/taskpane/planted.ts", "export function use(sheet: Excel.Range): void { void sheet; }", "Only src/excel knows Excel."],
  ["src/functions/planted.ts", "export const run = Excel.run;", "Only src/excel knows Excel."],
  ["src/excel/planted.ts", "export const error = CustomFunctions.Error;", "Only src/functions knows CustomFunctions."],
  ["src/report/planted.ts", "export const language = Office.context.displayLanguage;", "This folder runs without Office."],
  ["src/excel/planted.ts", 'import { useState } from "react";\nexport { useState };', "Only src/taskpane knows React."],
  ["src/commands/planted.ts", 'import { Button } from "@fluentui/react-components";\nexport { Button };', "Only src/taskpane knows React."],
  ["src/stats/planted.ts", "export const now = new Date();", "no clock"],
  ["src/survey/planted.ts", "export const now = Date.now();", "no clock"],
  ["src/analyses/planted.ts", "export const seed = Math.random();", "no chance"],
  ["src/report/planted.ts", "export const text = (12.5).toLocaleString();", "do not depend on the computer's locale"],
  ["src/report/planted.ts", "export const format = new Intl.NumberFormat();", "do not depend on the computer's locale"],
  ["src/taskpane/planted.ts", 'import { a } from "./a.ts";\nexport { a };', "Leave the file extension out"],
];

describe("the bans of the linter", () => {
  test.each(breaches)("in %s, `%s` is told: %s", async (path, code, says) => {
    expect((await messagesFor(path, code)).filter((message) => message.includes(says))).toHaveLength(1);
  });

  test.each([
    ["src/excel/planted.ts", "export const run = Excel.run;"],
    ["src/functions/planted.ts", "export const error = CustomFunctions.Error;"],
    ["src/taskpane/planted.tsx", 'import { useState } from "react";\nexport { useState };'],
    ["src/survey/planted.ts", "export const day = new Date(0);"],
  ])("in %s, `%s` is allowed", async (path, code) => {
    expect(await messagesFor(path, code)).toEqual([]);
  });
});

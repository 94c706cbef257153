import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headlessMessages } from "../../../src/i18n/headless";
import { project, run } from "../headless/runAnalyze";

const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const { en } = headlessMessages;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "survey-lens-"));
  await writeFile(join(folder, "text.xlsx"), "this is no workbook");
});

afterAll(() => rm(folder, { recursive: true }));

describe("npm start", { timeout: 60_000 }, () => {
  it.each<readonly [string, readonly string[], string]>([
    ["a file that is not there", ["nothing.xlsx"], en.fileNotFound("nothing.xlsx")],
    ["a file that is no workbook", ["text.xlsx"], en.notAWorkbook("text.xlsx")],
    ["a port that is none", ["--port", "http"], 'The port must be a whole number from 1 to 65535, and "http" is none.'],
  ])("ends with exit code 2 and one sentence for %s", async (_, words, sentence) => {
    const ended = await run(process.execPath, ["--import", tsx, resolve(project, "preview/page/serve.ts"), "--no-open", ...words], folder);
    expect(ended).toEqual({ code: 2, out: "", errors: `${sentence}\n` });
  });
});

import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { headlessMessages } from "../../src/i18n/headless";
import { languages } from "../../src/i18n/language";
import { CommandFailure } from "../headless/failure";
import { readInput } from "../headless/inputs";
import { openWorkbook } from "../headless/openWorkbook";
import { sampleName } from "../headless/sampleWorkbook";
import { projectPath, startFolder } from "../headless/startFolder";
import { buildPreview, isBuilt } from "./server/build";
import { listen } from "./server/listen";
import { openBrowser } from "./server/openBrowser";
import type { Served } from "./server/requests";
import { requestListener } from "./server/requests";
import { readServeArguments } from "./server/serveArguments";

type Workbooks = Pick<Served, "workbooks" | "first">;

/** The workbook that was named, after a look whether it can be opened at all. */
async function givenWorkbook(file: string): Promise<Workbooks> {
  const bytes = await readInput(resolve(startFolder("start"), file), file, headlessMessages.en);
  await openWorkbook(bytes, file, headlessMessages.en);
  const name = basename(file);
  return { workbooks: new Map([[name, bytes]]), first: Object.fromEntries(languages.map((language) => [language, name])) };
}

async function samples(): Promise<Workbooks> {
  const names = languages.map((language) => [language, sampleName(language)] as const);
  const files = names.map(async ([, name]) => [name, new Uint8Array(await readFile(projectPath("samples", name)))] as const);
  return { workbooks: new Map(await Promise.all(files)), first: Object.fromEntries(names) };
}

async function serve(): Promise<void> {
  const typed = readServeArguments(process.argv.slice(2), (text) => void process.stdout.write(text));
  if (typed === undefined) return;
  const workbooks = await (typed.file === undefined ? samples() : givenWorkbook(typed.file));
  const page = projectPath("dist-preview");
  if (!(await isBuilt(page))) {
    process.stdout.write("Building the preview...\n");
    await buildPreview(page);
  }
  const officeJs = projectPath("node_modules", "@microsoft", "office-js", "dist");
  const { port } = await listen(requestListener({ page, officeJs, ...workbooks }), typed.port);
  const address = `http://localhost:${port}/`;
  process.stdout.write(`Survey Lens preview: ${address} (Ctrl+C ends it)\n`);
  if (typed.open && process.env["CI"] === undefined) openBrowser(address);
}

try {
  await serve();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof CommandFailure ? error.exitCode : 1;
}

import { mkdir, writeFile } from "node:fs/promises";
import { languages } from "../../src/i18n/language";
import { sampleName, sampleWorkbook } from "./sampleWorkbook";
import { projectPath } from "./startFolder";

await mkdir(projectPath("samples"), { recursive: true });
for (const language of languages) await writeFile(projectPath("samples", sampleName(language)), await sampleWorkbook(language));

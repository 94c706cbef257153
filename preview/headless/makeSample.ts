import { mkdir, readFile, writeFile } from "node:fs/promises";
import { languages } from "../../src/i18n/language";
import { questionnaires } from "../../src/questionnaires/index";
import { isoDate } from "../../src/taskpane/state/isoDate";
import { sampleResults, templateWorkbook } from "./questionnaireWorkbook";
import { isSampleNow, sampleName, sampleWorkbook } from "./sampleWorkbook";
import { projectPath } from "./startFolder";

// Without names all of them; with names these questionnaires only, and the committed sample stays as it is.
const wanted = process.argv.slice(2);
const chosen = questionnaires.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
const unknown = wanted.filter((id) => !questionnaires.some((questionnaire) => questionnaire.id === id));
if (unknown.length > 0) throw new RangeError(`There is no questionnaire ${unknown.join(", ")}.`);

await mkdir(projectPath("samples", "out", "templates"), { recursive: true });
if (wanted.length === 0) {
  for (const language of languages) {
    const path = projectPath("samples", sampleName(language));
    const before = await readFile(path).catch(() => undefined);
    if (before === undefined || !(await isSampleNow(new Uint8Array(before), language)))
      await writeFile(path, await sampleWorkbook(language));
  }
}
for (const questionnaire of chosen) {
  for (const language of languages) {
    const name = `${questionnaire.id}.${language}.xlsx`;
    if (questionnaire.items.length > 0) {
      const template = await templateWorkbook(questionnaire, language);
      await writeFile(projectPath("samples", "out", "templates", name), template.file);
    }
    const { file, reports } = await sampleResults(questionnaire, language, isoDate(new Date()));
    await writeFile(projectPath("samples", "out", name), file);
    const told = reports.map((report) => (report.status === "complete" ? report.analysis : `${report.analysis}: ${report.sentence}`));
    process.stdout.write(`samples/out/${name}  ${told.join(", ")}\n`);
  }
}

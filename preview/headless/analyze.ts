import { analyses } from "../../src/analyses/index";
import { ExcelProblem } from "../../src/excel/index";
import { excelMessages } from "../../src/i18n/excel";
import { headlessMessages } from "../../src/i18n/headless";
import { languageOf, readCommandLine } from "./commandLine";
import { CommandFailure } from "./failure";
import { runCommand } from "./runCommand";
import { startFolder } from "./startFolder";

const WRONG_INPUT = 2;
const INTERNAL = 1;

/** Today on this computer's calendar, `2026-11-21`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

function show(text: string): void {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}

const typed = process.argv.slice(2);
const language = languageOf(typed);
const messages = headlessMessages[language];

/** Ends the command with a sentence and an exit code; a mistake of the program is reported without its innards. */
function stop(error: unknown): void {
  if (error instanceof CommandFailure) return say(error.message, error.exitCode);
  if (error instanceof ExcelProblem && error.code !== "unknown") return say(excelMessages[language].problem[error.code], WRONG_INPUT);
  say(messages.unexpected(error instanceof Error ? error.message : String(error)), INTERNAL);
}

function say(sentence: string, exitCode: number): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = exitCode;
}

process.on("uncaughtException", stop);
process.on("unhandledRejection", stop);
try {
  const line = readCommandLine(
    typed,
    messages,
    analyses.map((analysis) => analysis.id),
    show,
  );
  if (line !== undefined) await runCommand(line, { folder: startFolder("analyze"), language, messages, date: today(), show });
} catch (error) {
  stop(error);
}

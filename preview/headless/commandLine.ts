import { Command, CommanderError } from "commander";
import type { HeadlessMessages } from "../../src/i18n/headless";
import type { Language } from "../../src/i18n/language";
import { languages } from "../../src/i18n/language";
import type { CommandFailure } from "./failure";
import { wrong } from "./failure";

/** What was typed, as text: nothing is opened or checked against a file yet. */
export interface CommandLine {
  readonly file: string;
  readonly sheet?: string;
  readonly range?: string;
  readonly questionnaire?: string;
  /** Without repetitions, in the order given. */
  readonly analyses: readonly string[];
  readonly options?: string;
  readonly out?: string;
  readonly json?: string;
  readonly handout?: string;
  readonly forgetHandouts?: boolean;
  readonly live?: boolean;
}

interface ParsedFlags {
  readonly sheet?: string;
  readonly range?: string;
  readonly questionnaire?: string;
  readonly analysis?: string;
  readonly options?: string;
  readonly lang?: string;
  readonly out?: string;
  readonly json?: string;
  readonly handout?: string;
  readonly forgetHandouts?: boolean;
  readonly live?: boolean;
}

/**
 * The language asked for, found before anything else is read so that even a mistyped option is answered in it.
 * An unknown or absent one gives English; `readCommandLine` then refuses the unknown one.
 */
export function languageOf(typed: readonly string[]): Language {
  const place = typed.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = typed[place];
  const given = word === "--lang" ? typed[place + 1] : word?.slice("--lang=".length);
  return languages.find((language) => language === given) ?? "en";
}

/**
 * Reads what was typed after the command's name.
 *
 * @returns the command line, or undefined when the help was asked for and has been shown
 * @throws CommandFailure with exit code 2
 */
export function readCommandLine(
  typed: readonly string[],
  messages: HeadlessMessages,
  known: readonly string[],
  show: (text: string) => void,
): CommandLine | undefined {
  const command = describe(messages, known, show);
  try {
    command.parse([...typed], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === "commander.helpDisplayed") return undefined;
    throw failureFor(error, messages);
  }
  const [file, excess] = command.args;
  const { analysis, lang, ...rest } = command.opts<ParsedFlags>();
  if (lang !== undefined && !languages.some((language) => language === lang)) throw wrong(messages.unknownLanguage(lang, languages));
  if (file === undefined || file === "") throw wrong(messages.missingFile);
  if (excess !== undefined) throw wrong(messages.tooManyFiles(excess));
  return { file, ...rest, analyses: analysesIn(analysis, messages, known) };
}

function analysesIn(typed: string | undefined, messages: HeadlessMessages, known: readonly string[]): readonly string[] {
  const ids = [...new Set((typed ?? "").split(",").map((id) => id.trim()))].filter((id) => id !== "");
  if (ids.length === 0) throw wrong(messages.missingAnalysis(known));
  const stranger = ids.find((id) => !known.includes(id));
  if (stranger !== undefined) throw wrong(messages.unknownAnalysis(stranger, known));
  return ids;
}

function describe(messages: HeadlessMessages, known: readonly string[], show: (text: string) => void): Command {
  const { help } = messages;
  const titles: Record<string, string> = { "Usage:": help.usage, "Arguments:": help.argumentsTitle, "Options:": help.optionsTitle };
  const once = (option: string) => (given: string, before: string | undefined) => {
    if (before !== undefined) throw wrong(messages.optionTwice(option));
    return given;
  };
  const alsoAfter = (given: string, before: string | undefined): string => (before === undefined ? given : `${before},${given}`);
  return new Command("npm run analyze --")
    .usage("FILE --analysis ID[,ID] [...]")
    .description(help.description)
    .argument("[FILE]", help.file)
    .option("--analysis <ID[,ID]>", help.analysis(known), alsoAfter)
    .option("--sheet <NAME>", help.sheet, once("--sheet"))
    .option("--range <A1:B2>", help.range, once("--range"))
    .option("--questionnaire <ID>", help.questionnaire, once("--questionnaire"))
    .option("--options <JSON|@FILE>", help.options, once("--options"))
    .option("--lang <LANGUAGE>", help.lang, once("--lang"))
    .option("--out <FILE.xlsx>", help.out, once("--out"))
    .option("--live", help.live)
    .option("--json <FILE.json>", help.json, once("--json"))
    .option("--handout <FILE.xlsx>", help.handout, once("--handout"))
    .option("--forget-handouts", help.forgetHandouts)
    .helpOption("-h, --help", help.help)
    .addHelpText("after", `\n${help.after}`)
    .allowExcessArguments(true)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .configureOutput({ writeOut: show, writeErr: () => undefined })
    .exitOverride();
}

function failureFor(error: CommanderError, messages: HeadlessMessages): CommandFailure {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  switch (error.code) {
    case "commander.unknownOption":
      return wrong(messages.unknownOption(quoted));
    case "commander.optionMissingArgument":
      return wrong(messages.optionWithoutArgument(quoted.split(" ")[0] ?? quoted));
    default:
      return wrong(error.message.replace(/^error: /, ""));
  }
}

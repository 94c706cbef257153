import { Command, CommanderError } from "commander";
import { parseNumber } from "office-addin-cli";
import { wrong } from "../../headless/failure";

/** What was typed after `npm start --`. */
export interface ServeArguments {
  readonly file?: string;
  readonly port: number;
  readonly open: boolean;
}

const DEFAULT_PORT = 3100;

/**
 * Reads what was typed.
 *
 * @returns undefined when the help was asked for and has been shown
 * @throws CommandFailure with exit code 2
 */
export function readServeArguments(typed: readonly string[], show: (text: string) => void): ServeArguments | undefined {
  const command = new Command("npm start --")
    .usage("[FILE] [--port N] [--no-open]")
    .description("Opens the add-in beside a workbook in the browser, without Excel. For development and trial.")
    .argument("[FILE]", "an .xlsx or .csv file (default: a sample survey); the page works on a copy")
    .option("--port <N>", `the port on this computer; the next free one if it is taken (default: ${DEFAULT_PORT})`)
    .option("--no-open", "do not open the browser")
    .allowExcessArguments(true)
    .configureOutput({ writeOut: show, writeErr: () => undefined })
    .exitOverride();
  try {
    command.parse([...typed], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === "commander.helpDisplayed") return undefined;
    throw wrong(`${error.message.replace(/^error: /, "").replace(/^./, (letter) => letter.toUpperCase())}; --help lists the options.`);
  }
  const [file, excess] = command.args;
  if (excess !== undefined) throw wrong(`Only one file can be opened, and "${excess}" is one too many; put names with spaces in quotes.`);
  const { port, open } = command.opts<{ port?: string; open: boolean }>();
  return { ...(file !== undefined && { file }), port: portOf(port), open };
}

function portOf(typed: string | undefined): number {
  if (typed === undefined) return DEFAULT_PORT;
  const sentence = `The port must be a whole number from 1 to 65535, and "${typed}" is none.`;
  let port: number | undefined;
  try {
    port = parseNumber(typed, sentence);
  } catch {
    throw wrong(sentence);
  }
  if (port === undefined || !/^\d+$/.test(typed.trim()) || port < 1 || port > 65_535) throw wrong(sentence);
  return port;
}

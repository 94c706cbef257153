/** Why the command stops: an exit code, and the one sentence the user gets. */
export class CommandFailure extends Error {
  constructor(
    readonly exitCode: 2 | 3,
    sentence: string,
  ) {
    super(sentence);
    this.name = "CommandFailure";
  }
}

/** An argument, an option or a file is not right. */
export function wrong(sentence: string): CommandFailure {
  return new CommandFailure(2, sentence);
}

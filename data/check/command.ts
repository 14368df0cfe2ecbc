/** The shape of a subcommand of `npx opic-widgets`. */

export interface Command {
  /** After the subcommand's name, such as `FILE`. */
  usage: string;
  /** What it does and its options, in lines of at most a hundred characters. */
  about: string;
  /** Resolves to the exit code. What it throws as a `CommandError` is printed in one line, and ends with 1. */
  run(args: readonly string[]): Promise<number>;
}

/** A fault of the person who typed the command, said in one line. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

import { FactsError } from '../../build/facts/faults.js';
import { printable } from '../../check/printable.js';

/** Stops an import: the reason, and what the person at the keyboard can do. Nothing was written. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly reason: string,
    readonly remedy: string = getThePage,
  ) {
    super(`Refused: ${reason}\n${remedy}\nNothing was written.`);
  }
}

const page = 'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-11-d&chapter=4&clang=_en';

/** Instructions for getting the right file; most refusals end with them. */
export const getThePage = `Open the treaty's page on treaties.un.org in a browser (for this Protocol: ${page}), wait until the table of participants and the text below it are there, and save it with "Save page as…", as "Webpage, HTML only". Then run this again with that file.`;

/** Ends a command by what stopped it; what is no fault of the program's own without the program's trace. */
export const endsWith =
  (usage: string, remedy = '') =>
  (error: unknown): void => {
    const { message, code } = error as NodeJS.ErrnoException;
    const isExpected = error instanceof Refusal || error instanceof FactsError;
    if (isExpected) console.error(printable(message));
    else console.error(code?.startsWith('ERR_PARSE_ARGS') ? `${printable(message)}\n\n${usage}` : error);
    if (remedy && error instanceof FactsError) console.error(remedy);
    process.exitCode = 1;
  };

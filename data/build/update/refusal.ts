/** What stops an update: the reason, and what the person at the keyboard can do. Nothing was written. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly reason: string,
    readonly remedy: string,
  ) {
    super(`Refused: ${reason}\n${remedy}\nNothing was written.`);
  }
}

const page = 'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-11-d&chapter=4&clang=_en';

/** How to get the right file: what nearly every refusal must end with. */
export const getThePage = `Open ${page} in a browser, wait until the table of participants and the text below it are there, and save it with "Save page as…", as "Webpage, HTML only". Then run this again with that file.`;

/** The module that reads documents: at hand where the page's script brought it along, else loaded when first needed. */
type Reader = typeof import('./controllers/read-document.js');

let atHand: Reader | undefined;

export function provideReader(reader: Reader): void {
  atHand = reader;
}

/** Uses the reader at once where it is at hand. Rejects where it cannot be loaded. */
export async function withReader(use: (reader: Reader) => void | Promise<void>): Promise<void> {
  if (atHand) await use(atHand);
  else await use((atHand = await import('./controllers/read-document.js')));
}

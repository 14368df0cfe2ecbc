/** What was wrong with what came in: kept by attribute until it is put right. */
/** As in `detail.issues` of `opic-error`. */
export interface Issue {
  /** The attribute's name, or the place in a data document such as `actions[3].ratified`. */
  path: string;
  given: string;
  /** For an attribute what it takes, in the language shown; for a document in English. */
  expected: string;
}

/** What stands for a data document. */
export const DOCUMENT = 'JSON: { "schema": 1 … }';

/** What was given, short enough to show. */
export function shown(given: unknown): string {
  let text: string;
  try {
    text = typeof given === 'string' ? given : (JSON.stringify(given) ?? String(given));
  } catch {
    text = typeof given;
  }
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

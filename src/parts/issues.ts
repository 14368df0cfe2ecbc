/** What was wrong with what came in: kept by attribute until it is put right. */
import type { Speaker, Values } from '../language/speak.js';
import type { MessageKey } from '../language/en.js';

/** As in `detail.issues` of `opic-error`. */
export interface Issue {
  /** The attribute's name, or the place in a data document such as `actions[3].ratified`. */
  path: string;
  given: string;
  expected: string;
}

/** An issue whose expectation is still to be said in the reader's language. */
export interface Refusal {
  path: string;
  given: string;
  expected: MessageKey | { text: string };
  values?: Values;
}

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

export function toIssue(refusal: Refusal, speaker: Speaker): Issue {
  const { path, given, expected, values } = refusal;
  return {
    path,
    given,
    expected: typeof expected === 'string' ? speaker.say(expected, values) : expected.text,
  };
}

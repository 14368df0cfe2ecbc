/** Faults in a document, described so that its author can correct them. */
import { shorten, show } from './describe-value.js';

export { show };

export interface Issue {
  /** Path to the fault, such as `actions[3].ratified`; empty for the document itself. */
  path: string;
  /** The value given, shortened. */
  given: string;
  /** A description of the values allowed. */
  expected: string;
}

/** Thrown by `parseDataset`; `issues` names every fault, or the first hundred and how many more there are. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  constructor(readonly issues: readonly Issue[]) {
    super(
      issues
        .map(({ path, given, expected }) => `${path || 'document'}: ${given}; expected ${expected}`)
        .join('\n'),
    );
  }
}

/** Adds a fault. Returns null, which stands for a refused value. */
export type Refuse = (path: string, given: unknown, expected: string) => null;

const MOST_NAMED = 100;

/** Gathers faults, and throws them together at the end. */
export function gather(): { refuse: Refuse; settle(): void } {
  const issues: Issue[] = [];
  let more = 0;
  return {
    refuse(path, given, expected) {
      if (issues.length < MOST_NAMED) issues.push({ path: shorten(path), given: show(given), expected });
      else more++;
      return null;
    },
    settle() {
      if (more)
        issues.push({ path: '', given: `${more} more ${more === 1 ? 'fault' : 'faults'}`, expected: 'none' });
      if (issues.length) throw new DatasetError(Object.freeze(issues));
    },
  };
}

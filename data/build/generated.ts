/** A file that a build step makes, and that is committed. */
export interface Generated {
  /** Its path from the project's root. */
  file: string;
  text: string;
}

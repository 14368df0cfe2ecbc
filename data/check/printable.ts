/**
 * Text from somebody's file, made safe to print: no terminal escapes, no reversed reading order, and none of
 * the commands that a workflow on GitHub obeys when they stand in its log.
 */
export function printable(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
      escaped,
    )
    .replaceAll('::', ': :')
    .replaceAll('##[', '# #[')
    .replaceAll('```', "'''");
}

/** The same in one line. */
export function printableLine(text: string): string {
  return printable(text).replace(/[\n\u2028\u2029]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** What was given, in few words. */

/**
 * A short text for any value: a list or an object by its kind and size, because to write out a large one would
 * freeze the page. A string that would read as something else stands in quotation marks.
 */
export function show(value: unknown): string {
  try {
    return describe(value);
  } catch {
    return 'something that cannot be read';
  }
}

function describe(value: unknown): string {
  if (typeof value === 'string') {
    const short = shorten(value);
    return /^(-?\d*\.?\d*|true|false|null)$/.test(short) ? `"${short}"` : short;
  }
  if (value === undefined) return 'nothing';
  if (/^(function|symbol|bigint)$/.test(typeof value)) return `a ${typeof value}`;
  if (typeof value !== 'object' || !value) return String(value).slice(0, 60);
  if (!Array.isArray(value)) return 'an object';
  return value.length ? `a list of ${value.length}` : 'an empty list';
}

/** Enough of a text to know it by. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

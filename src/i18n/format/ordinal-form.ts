/** The forms of an ordinal that our languages tell apart: `39th` and `1st`, `2nd`, `3rd`. */

const FORMS = ['one', 'two', 'few'] as const;

export function ordinalForm(n: number, code: string): (typeof FORMS)[number] | 'other' {
  try {
    const rule = new Intl.PluralRules(code, { type: 'ordinal' }).select(n);
    return FORMS.find(form => form === rule) ?? 'other';
  } catch {
    return 'other';
  }
}

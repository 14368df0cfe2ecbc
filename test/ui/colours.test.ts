/** Contrast and difference of the built-in colours, in both schemes and for every kind of colour vision. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { baseStyles } from '../../src/ui/base-styles.js';
import { contrast, difference, eyes, light } from '../support/colour.js';

type Scheme = 'light' | 'dark';

/** The defaults as the styles write them: `light-dark(#…, #…)`. */
function coloursOf(scheme: Scheme) {
  const [, rules = ''] = baseStyles.cssText.split('@supports');
  const found = new Map<string, string>();
  for (const [, name = '', day = '', night = ''] of rules.matchAll(
    /--_opic-([\w-]+):[^;]*?light-dark\((#\w+), (#\w+)\)/g,
  ))
    found.set(name, scheme === 'light' ? day : night);
  return (name: string) => {
    assert.ok(found.has(name), `${name} is among the looks`);
    return light(found.get(name)!);
  };
}

const classes = ['party', 'signatory', 'no-action'] as const;
const pairs = classes.flatMap((a, i) => classes.slice(i + 1).map(b => [a, b] as const));

for (const scheme of ['light', 'dark'] as const) {
  describe(scheme, () => {
    const of = coloursOf(scheme);
    const atLeast = (ratio: number, a: string, b: string) => {
      const given = contrast(of(a), of(b));
      assert.ok(given >= ratio, `${a} on ${b}: ${given.toFixed(2)}`);
    };

    for (const [name, see] of Object.entries(eyes)) {
      test(`the three classes are apart: ${name}`, () => {
        for (const [a, b] of pairs) {
          const ratio = contrast(see(of(a)), see(of(b)));
          const apart = difference(see(of(a)), see(of(b)));
          assert.ok(ratio >= 3, `${a} and ${b}: ${ratio.toFixed(2)} to 1`);
          assert.ok(apart >= 25, `${a} and ${b}: a difference of ${apart.toFixed(0)}`);
        }
      });
    }

    test('text and links are read on what they stand on', () => {
      for (const text of ['text', 'quiet', 'accent'])
        for (const ground of ['surface', 'ocean']) atLeast(4.5, text, ground);
    });

    test('the hatching is seen in its colour', () => atLeast(1.9, 'hatch', 'signatory'));

    test('a State without action, and a territory, have an outline that is seen', () => {
      for (const ground of ['no-action', 'surface', 'ocean']) atLeast(3, 'border', ground);
    });

    test('the focus is seen on every class: of its two lines one always is, and they are apart', () => {
      atLeast(3, 'text', 'surface');
      for (const ground of [...classes, 'territory', 'ocean', 'hatch']) {
        const best = Math.max(contrast(of('text'), of(ground)), contrast(of('surface'), of(ground)));
        assert.ok(best >= 3, `${ground}: ${best.toFixed(2)}`);
      }
    });
  });
}

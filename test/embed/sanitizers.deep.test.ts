/** Runs the recipes through widely used sanitizers: the rest must still work. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import sanitize from 'sanitize-html';
import { pastedSite, outline, reads } from '../support/pasted.js';
import { choice, recipes, snippet } from '../support/recipes.js';
import { page } from '../support/serve.js';

/** Only the widget: what people paste where a script is loaded by the theme. */
const widget = snippet('script').match(/<opic-map[\s\S]*<\/opic-map>/)![0];

const { here, works } = pastedSite({
  '/purify.html': page('<script src="/purify.js"></script>'),
  '/purify.js': {
    type: 'text/javascript',
    body: readFileSync('node_modules/dompurify/dist/purify.min.js', 'utf8'),
  },
});

describe('sanitize-html', () => {
  test('by default: the sentence and its link', () => {
    const clean = sanitize(snippet('script'));
    assert.deepEqual(outline(clean).tags, ['p', 'a']);
    reads(clean);
  });
  test('with the tag allowed: the widget', async () => {
    const clean = sanitize(widget, {
      allowedTags: [...sanitize.defaults.allowedTags, 'opic-map'],
      allowedAttributes: { ...sanitize.defaults.allowedAttributes, 'opic-map': ['as-of', 'lang', 'region'] },
    });
    reads(clean);
    await works(clean);
  });
});

describe('DOMPurify', () => {
  const purify = async (html: string, options: object) => {
    await here.goto('/purify.html');
    return here.opened.run(
      (text, { tags }: { tags?: string }) => {
        const { DOMPurify } = window as unknown as {
          DOMPurify: { sanitize(html: string, options: object): string };
        };
        const handling = tags && {
          CUSTOM_ELEMENT_HANDLING: {
            tagNameCheck: new RegExp(tags),
            attributeNameCheck: /^(as-of|lang|region|state|selected|group|src)$/,
          },
        };
        return DOMPurify.sanitize(text, handling || {});
      },
      html,
      options,
    );
  };
  test('by default: the sentence and its link', async () => {
    const clean = await purify(snippet('script'), {});
    assert.ok(!/<opic|<script/.test(clean), clean);
    reads(clean);
  });
  test('with the tag allowed: the widget', async () => {
    const clean = await purify(snippet('script'), { tags: '^opic-' });
    assert.ok(!clean.includes('<script'));
    reads(clean);
    await works(clean);
  });
});

test('every recipe escapes what it is given', () => {
  const harm = '"><img src=x onerror=alert(1)>';
  for (const { id, code } of recipes({
    ...choice,
    sentence: harm,
    source: { name: harm, url: `https://example.org/${harm}` },
    attributes: [['as-of', harm]],
    base: `/x${harm}`,
    live: `https://example.org/${harm}`,
    title: harm,
    world: harm,
  })) {
    if (id === 'wordpress-plugin') continue; // no HTML before WordPress made it
    const { tags } = outline(code);
    assert.equal(
      tags.filter(tag => tag === 'img').length,
      ['picture', 'picture-inside'].includes(id) ? 1 : 0,
      `${id}: ${code}`,
    );
  }
});

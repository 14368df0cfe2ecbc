/**
 * The recipes for WordPress, tried with its own code: what it takes away from authors, what its editors make of what is
 * pasted. `test/embed/bring.sh` brings it; the plugin is tried in `test/wordpress`.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { pastedSite, outline, reads } from '../support/pasted.js';
import { choice, snippet } from '../support/recipes.js';
import { page } from '../support/serve.js';

const has = spawnSync('php', ['--version']).status === 0;
const wordpress = ['.cache/others/wordpress/usr/share/wordpress', '/usr/share/wordpress'].find(folder =>
  existsSync(`${folder}/wp-includes/kses.php`),
);
const noWordpress = wordpress ? false : 'NOT RUN: sh test/embed/bring.sh brings WordPress';
const noPhp = has ? false : 'NOT RUN: php is not here';
const missing = noPhp || noWordpress;

function php(script: string, args: string[], input = ''): string {
  const { stdout, stderr, status } = spawnSync('php', [`test/embed/${script}`, ...args], {
    input,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr + stdout);
  return stdout;
}
const folder = () => path.resolve(wordpress!);
const kses = (html: string, context = 'post') => php('kses.php', [folder(), context], html);

/** Scripts that the block editor's library needs, in order. */
const library =
  `vendor/lodash vendor/regenerator-runtime vendor/wp-polyfill dom-ready hooks i18n a11y url api-fetch autop blob
  vendor/react vendor/react-dom block-serialization-default-parser deprecated dom escape-html element is-shallow-equal
  keycodes priority-queue compose redux-routine data html-entities shortcode blocks vendor/moment date primitives
  rich-text warning components keyboard-shortcuts notices style-engine token-list wordcount block-editor core-data
  reusable-blocks server-side-render viewport block-library`.split(/\s+/);

const scripts = library.map(name => `<script src="/wp/${name}.js"></script>`).join('');
const { here, works } = pastedSite({
  '/editor.html': page(scripts.replace('</script>', '</script><script>lodash = _.noConflict()</script>')),
  ...(wordpress &&
    Object.fromEntries(
      library.map(name => {
        const body = readFileSync(`${wordpress}/wp-includes/js/dist/${name}.min.js`);
        return [`/wp/${name}.js`, { type: 'text/javascript', body }];
      }),
    )),
});

describe('for authors, by kses', { skip: missing }, () => {
  for (const context of ['post', 'data']) {
    test(`${context}: the sentence and its link stay, and no half of a script`, () => {
      for (const id of ['script', 'wordpress-block', 'wordpress-html', 'cdn', 'frame', 'wordpress-frame']) {
        const clean = kses(snippet(id), context);
        const { tags } = outline(clean);
        assert.ok(!tags.some(tag => /script|iframe|style|opic/.test(tag)), tags.join());
        if (!id.endsWith('frame')) reads(clean);
      }
    });
  }
  for (const id of ['wordpress-block', 'wordpress-html']) {
    test(`${id}: nothing but the sentence is read`, () => {
      const { text } = outline(kses(snippet(id, { colours: {} })));
      assert.equal(text, `${choice.sentence} ${choice.source.name}`);
    });
  }
  test('the shortcode stays as it is, also with newer data', () => {
    const code = snippet('wordpress-plugin', { live: 'https://ngo.example/a.json' });
    assert.equal(
      code,
      '[opic element="opic-map" as_of="2022-05-24" lang="fr" color_party="#123456" src="https://ngo.example/a.json"]',
    );
    assert.equal(kses(code), code);
  });
  test('the picture survives', () => {
    const base = 'https://ngo.example/opic';
    const dated = kses(snippet('picture', { base }));
    const latest = kses(snippet('picture', { base, attributes: [['lang', 'fr']] }));
    for (const clean of [dated, latest]) assert.deepEqual(outline(clean).tags, ['a', 'img']);
    assert.match(dated, /src="[^"]*\/opic-map-2022-05-24-fr\.svg"[^>]* alt="[^"]*48 sur 197/);
    assert.match(latest, /src="[^"]*\/opic-map\.fr\.svg"[^>]* alt="[^"]*54 sur 197/);
  });
});

describe('in the block editor', { skip: noWordpress }, () => {
  /** Pastes as text, saves, and gives what was saved with what the editor thinks of it when it opens the post again. */
  const paste = async (text: string) => {
    await here.goto('/editor.html');
    return here.opened.run(text => {
      interface Block {
        name: string;
        isValid: boolean;
      }
      const { blocks, blockLibrary } = (
        window as unknown as {
          wp: {
            blockLibrary: { registerCoreBlocks(): void };
            blocks: {
              pasteHandler(given: object): Block[] | string;
              serialize(blocks: Block[]): string;
              parse(text: string): Block[];
            };
          };
        }
      ).wp;
      blockLibrary.registerCoreBlocks();
      const made = blocks.pasteHandler({ HTML: '', plainText: text, mode: 'AUTO' });
      if (typeof made === 'string') return { saved: made, blocks: [] };
      const saved = blocks.serialize(made);
      return { saved, blocks: blocks.parse(saved).map(({ name, isValid }) => `${name} ${isValid}`) };
    }, text);
  };
  test('on an empty line: one Custom HTML block, and it works with its own script', async () => {
    const { saved, blocks } = await paste(snippet('wordpress-block'));
    assert.deepEqual(blocks, ['core/html true']);
    await works(saved, false);
  });
  test('a frame too is one Custom HTML block, and stays whole', async () => {
    const { saved, blocks } = await paste(snippet('wordpress-frame'));
    assert.deepEqual(blocks, ['core/html true']);
    assert.deepEqual(outline(saved).tags, ['iframe', 'script']);
  });
  test('without its mark the editor leaves the sentence and its link', async () => {
    const { saved, blocks } = await paste(snippet('script'));
    assert.deepEqual(blocks, ['core/paragraph true']);
    assert.ok(!saved.includes('opic-map'));
    reads(saved);
  });
  test('the shortcode is text and stays as it is', async () => {
    assert.equal((await paste(snippet('wordpress-plugin'))).saved, snippet('wordpress-plugin'));
  });
});

describe('in the classic editor', { skip: missing }, () => {
  const shown = (html: string) => php('autop.php', [folder()], `Before.\n\n${html}\n\nAfter.`);
  for (const [name, changes] of Object.entries({ plain: { colours: {} }, coloured: {} })) {
    test(`${name}: paragraphs are made around it and not through it`, async () => {
      const html = shown(snippet('wordpress-html', changes));
      assert.match(html, /^<p>Before\.<\/p>[^]*<p>After\.<\/p>\s*$/);
      reads(html);
      await works(html.replace(/<p>(Before|After)\.<\/p>/g, ''), false);
    });
  }
  test('the test can fail: a paragraph inside the tag is torn out of it', () => {
    assert.match(shown(snippet('script')), /<opic-map[^>]*><\/p>/);
  });
});

/** The block in each frame of a WordPress's editor, what becomes of an author's choices, and what is read elsewhere. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import type { Browser, Frame, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../support/find-browser.mjs';
import { installPlugin, missing, newPost, openPage, startSite, type Site } from './site.js';

/** What the editor's script makes, as WordPress's own `createElement` is given it. */
interface Made {
  name: string | { name: string };
  properties: Record<string, unknown> & { style?: Record<string, string> };
  children: (Made | null | false)[];
}

const found = (made: Made | null | false | undefined, name: string): Made | undefined =>
  !made || typeof made !== 'object'
    ? undefined
    : made.name === name
      ? made
      : made.children.map(child => found(child, name)).find(Boolean);

/** The editor's script with a `wp` that only notes what is made, and the values that PHP gives it. */
function edit(names: object, attributes: Record<string, string>): Made {
  let type: { edit(properties: object): Made } | undefined;
  const createElement = (name: unknown, properties: object | null, ...children: unknown[]): unknown =>
    typeof name === 'function'
      ? (name as (given: object) => unknown)(properties ?? {})
      : { name, properties: properties ?? {}, children: children.flat() };
  const asThemselves = (target: string[]) => Object.fromEntries(target.map(name => [name, name]));
  const wp = {
    blocks: { registerBlockType: (_: string, given: typeof type) => (type = given) },
    blockEditor: { ...asThemselves(['InspectorControls', 'PanelColorSettings']), useBlockProps: () => ({}) },
    components: asThemselves(['SelectControl', 'TextControl', 'PanelBody', 'Disabled', 'Placeholder']),
    element: { createElement, Fragment: 'Fragment' },
    i18n: { __: (text: string) => text },
  };
  const given = { wp, opicWidgetsNames: names, document: { documentElement: { lang: 'xx' } } };
  runInNewContext(readFileSync('src/wordpress/editor.js', 'utf8'), given);
  const { attributes: all } = JSON.parse(readFileSync('src/wordpress/block.json', 'utf8')) as {
    attributes: Record<string, { default: string }>;
  };
  const defaults = Object.fromEntries(Object.entries(all).map(([key, { default: value }]) => [key, value]));
  return type!.edit({ attributes: { ...defaults, ...attributes }, setAttributes: () => {} });
}

const kept = [
  '#f00',
  '#F008',
  '#02223f',
  '#02223f80',
  'rgb(255, 0, 0)',
  'rgb(255 0 0 / 50%)',
  'hsl(120deg 100% 25%)',
].concat(
  ['rgba(0,0,0,.5)', 'var(--wp--preset--color--primary)', 'oklch(70% 0.1 200deg / .5)'],
  ['color-mix(in srgb, currentColor 20%, transparent)', 'light-dark(#fff, var(--base))'],
);
const dropped = [
  '#ff',
  '#fffff',
  '#02223f;x:y',
  'red;background:url(//evil.example)',
  'url(//evil.example)',
].concat(
  ['rgb(1,2)', 'var(--a, url(x))', 'rgb(1,2,3)\n;', '"><script>', 'expression(1)'],
  [
    'rgb(. . .)',
    'color-mix(in srgb, url(//evil.example), red)',
    'oklch(0.7;0.1)',
    'light-dark(#fff, var(--a, url(x)))',
  ],
);

describe('the block', { skip: missing() }, () => {
  let site: Site;
  let browser: Browser;
  let names: { lang: string; latest: [string, string] };

  before(async () => {
    site = await startSite();
    installPlugin(site);
    browser = await puppeteer.launch(await findBrowser());
    names = JSON.parse(site.php('echo json_encode(OpicWidgets\\for_editor());')) as typeof names;
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  const json = (value: unknown) => JSON.stringify(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  const block = (attributes: object) => `<!-- wp:opic-widgets/status ${JSON.stringify(attributes)} /-->`;
  /** As a visitor's page has it. */
  const rendered = (content: string) =>
    site.php(`echo do_shortcode(do_blocks(json_decode('${json(content)}')));`);
  const publish = (content: string) =>
    site
      .php(
        `$id = wp_insert_post(array('post_title' => 'A post', 'post_status' => 'publish', 'post_content' => wp_slash(json_decode('${json(content)}'))));
      echo get_permalink($id), ' ', $id;`,
      )
      .split(' ') as [string, string];

  /** The frames of a page in which the element is drawn, waited for, with how often the script was brought. */
  async function alive(page: Page, element: string): Promise<number> {
    await page.waitForFunction(
      name =>
        [...document.querySelectorAll('iframe')].some(frame =>
          frame.contentDocument?.querySelector(name)?.shadowRoot?.querySelector('section, svg'),
        ),
      {},
      element,
    );
    const times = (frame: Frame) =>
      frame.evaluate(
        name => (document.querySelector(name) ? document.querySelectorAll('#opic-widgets-js').length : 0),
        element,
      );
    return Math.max(...(await Promise.all(page.frames().slice(1).map(times))));
  }

  test('it is alive in the inserter’s preview and on a tablet and a telephone', async () => {
    const page = await openPage(browser, site, 'author');
    await newPost(page, site);
    await page.click('[class*=__inserter-toggle]');
    await page.type('.block-editor-inserter__search input', 'treaty');
    const item = '.editor-block-list-item-opic-widgets-status';
    await page.waitForSelector(item);
    await page.hover(item);
    assert.equal(await alive(page, 'opic-map'), 1);
    await page.click(item);
    for (const device of ['Tablet', 'Mobile']) {
      await page.evaluate(name => {
        const { data } = (
          window as unknown as {
            wp: { data: { dispatch(store: string): Record<string, (name: string) => void> } };
          }
        ).wp;
        const set = data.dispatch('core/editor')['setDeviceType']; // since WordPress 6.5
        (set ?? data.dispatch('core/edit-post')['__experimentalSetPreviewDeviceType']!)(name);
      }, device);
      assert.equal(await alive(page, 'opic-map'), 1, device);
    }
  });

  test('it is alive in the Site Editor', async () => {
    const page = await openPage(browser, site, 'editor-in-chief');
    const footer = `${site.php('echo get_stylesheet();')}%2F%2Ffooter`;
    await page.goto(
      `${site.origin}/wp-admin/site-editor.php?postType=wp_template_part&postId=${footer}&canvas=edit`,
    );
    await page.waitForFunction(() =>
      document.querySelector('iframe')?.contentDocument?.querySelector('.wp-block-paragraph, p'),
    );
    await page.evaluate(() => {
      const { blocks, data } = (
        window as unknown as {
          wp: {
            blocks: { createBlock(name: string, attributes: object): object };
            data: { dispatch(store: string): { insertBlocks(blocks: object[]): void } };
          };
        }
      ).wp;
      const two = [1, 2].map(() => blocks.createBlock('opic-widgets/status', { element: 'opic-breakdown' }));
      data.dispatch('core/block-editor').insertBlocks(two);
    });
    assert.equal(await alive(page, 'opic-breakdown'), 1);
  });

  test('page and preview keep the same colours, and nothing that is none', () => {
    for (const [colour, isKept] of [
      ...kept.map(one => [one, true] as const),
      ...dropped.map(one => [one, false] as const),
    ]) {
      const page = rendered(block({ colorParty: colour }));
      assert.equal(page.includes(`style="--opic-party:${colour};"`), isKept, `${colour}\n${page}`);
      if (!isKept) assert.ok(!page.includes('--opic-'), page);
      const shown = found(edit(names, { colorParty: colour }), 'opic-map')!.properties.style;
      assert.deepEqual({ ...shown }, isKept ? { '--opic-party': colour } : {}, colour);
    }
  });

  test('the preview has every choice that the page has, by its attribute’s name', () => {
    const { attributes } = JSON.parse(readFileSync('src/wordpress/block.json', 'utf8')) as {
      attributes: Record<string, object>;
    };
    const plain = Object.keys(attributes).filter(key => !/^(element|scheme|color)/.test(key));
    const chosen = Object.fromEntries(plain.map(key => [key, 'a']));
    const page = rendered(block({ ...chosen, state: 'SVN', selected: 'SVN' }));
    const { key, ref, style, ...shown } = found(edit(names, chosen), 'opic-map')!.properties;
    const written = [...page.matchAll(/ ([\w-]+)="/g)].map(([, name]) => name!);
    assert.deepEqual(
      Object.keys(shown).filter(name => !written.includes(name)),
      [],
    );
    assert.equal(Object.keys(shown).length, plain.length);
    assert.ok(key && ref && style);
  });

  test('on a background the rest is light or dark by it, and words keep away from its edge and the window’s', async () => {
    for (const [colour, scheme] of Object.entries({
      '#000': 'dark',
      '#02223f': 'dark',
      '#ffff00': 'light',
      '#fff8': 'light',
      'rgb(2 34 63)': 'dark',
      'rgba(255, 255, 200, .5)': 'light',
      'hsl(120deg 100% 25%)': 'dark',
      'hsl(0, 0%, 90%)': 'light',
    })) {
      assert.match(rendered(block({ colorSurface: colour })), new RegExp(`color-scheme:${scheme};`));
      const { style } = found(edit(names, { colorSurface: colour }), 'opic-map')!.properties;
      assert.equal(style!['colorScheme'], scheme);
    }
    const against = { colorSurface: '#000', scheme: 'light' };
    assert.match(rendered(block(against)), /color-scheme:light;/);
    assert.equal(found(edit(names, against), 'opic-map')!.properties.style!['colorScheme'], 'light');
    const figures = { element: 'opic-breakdown' };
    const [address] = publish(
      [{ colorSurface: '#000' }, { align: 'full' }, { align: 'full', colorSurface: '#000' }]
        .map(own => block({ ...figures, ...own }))
        .join(''),
    );
    const page = await openPage(browser, site);
    await page.setViewport({ width: 360, height: 700 });
    await page.goto(address);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('opic-breakdown')].every(one => one.shadowRoot?.querySelector('section')),
    );
    const distances = await page.$$eval('opic-breakdown', all =>
      all.map(element => {
        const [outer, inner] = [element, element.shadowRoot!.querySelector('section')!].map(one =>
          one.getBoundingClientRect(),
        );
        return [inner!.left - outer!.left, outer!.right - inner!.right];
      }),
    );
    assert.deepEqual(distances, [
      [16, 16],
      [16, 16],
      [16, 16],
    ]);
  });

  test('a record of no State is nothing for readers, and for who writes it the way to choose one', async () => {
    const none = { element: 'opic-state' };
    for (const attributes of [none, { ...none, state: 'XXX' }]) {
      assert.equal(rendered(block(attributes)), '');
      const { properties } = found(edit(names, attributes), 'Placeholder')!;
      assert.equal(properties['instructions'], 'Choose a State. Until then readers see nothing here.');
    }
    assert.match(
      site.php(`wp_set_current_user(get_user_by('login', 'author')->ID); echo do_blocks('${block(none)}');`),
      /Choose a State/,
    );
    // One that follows a group keeps no room until a State is chosen there.
    assert.match(rendered(block({ ...none, group: 'a' })), /<opic-state group="a"/);
    const css = await (await fetch(`${site.origin}/wp-content/plugins/opic-widgets/opic-widgets.css`)).text();
    assert.match(css, /opic-state\[state\]::before/);
    assert.doesNotMatch(css, /opic-state:/);
  });

  test('a State’s name and a region are known however they are written', () => {
    for (const state of ['Slovenia', 'SLOVENIA', 'svn', 'si', 'SVN'])
      assert.match(
        rendered(`[opic element="opic-state" state="${state}"]`),
        /state="SVN".*Slovenia: /,
        state,
      );
    for (const [name, code] of Object.entries({ 'South Korea': 'KOR', "Cote d'Ivoire": 'CIV', Congo: 'COG' }))
      assert.match(rendered(`[opic element="opic-state" state="${name}"]`), new RegExp(`state="${code}"`));
    assert.match(
      rendered('[opic selected="Slovenia" region="Africa"]'),
      /region="africa" selected="SVN".*Africa\. /,
    );
  });

  test('the editor speaks of the site’s language and of days that nobody knows', () => {
    site.php("wp_update_user(array('ID' => get_user_by('login', 'author')->ID, 'locale' => 'fr_FR'));");
    const lang = site.php(
      "wp_set_current_user(get_user_by('login', 'author')->ID); echo OpicWidgets\\for_editor()['lang'];",
    );
    assert.equal(lang, 'en');
    assert.equal(found(edit(names, {}), 'opic-map')!.properties['lang'], 'en');
    const help = (asOf: string) => found(edit(names, { asOf }), 'TextControl')!.properties['help'] as string;
    const [last, written] = names.latest;
    assert.match(help(''), /^Such as/);
    assert.match(help(` ${last} `), /^Such as/);
    assert.match(help('24 May 2022'), /^This is not/);
    assert.equal(help('2999-01-01'), `Nothing is known after ${written}.`);
    assert.equal(found(edit(names, { asOf: ' 2022-05-24 ' }), 'opic-map')!.properties['as-of'], '2022-05-24');
  });

  test('its keywords are translated', () => {
    const translated =
      site.php(`load_textdomain('opic-widgets', WP_PLUGIN_DIR . '/opic-widgets/languages/opic-widgets-fr_FR.mo');
      echo implode(',', array_map(function ($word) { return translate_with_gettext_context($word, 'block keyword', 'opic-widgets'); },
        WP_Block_Type_Registry::get_instance()->get_registered('opic-widgets/status')->keywords));`);
    assert.equal(translated, 'traité,enfants,droits,carte,Nations Unies,convention,ratification');
  });

  test('where nothing else is left, the sentence is the excerpt; a shortcode does not end its paragraph', async () => {
    const excerpt = (content: string) => site.php(`echo get_the_excerpt(${publish(content)[1]});`);
    const sentence = /^Optional Protocol .* communications procedure\. .*parties as at .*\.$/;
    assert.match(excerpt(block({ element: 'opic-map' })), sentence);
    assert.match(
      excerpt(
        `<!-- wp:group --><div class="wp-block-group">${block({ lang: 'en' })}</div><!-- /wp:group -->`,
      ),
      sentence,
    );
    assert.match(excerpt('[opic element="opic-breakdown"]'), sentence);
    assert.equal(
      excerpt(`<!-- wp:paragraph --><p>Words.</p><!-- /wp:paragraph -->${block({ lang: 'en' })}`),
      'Words.',
    );
    assert.equal(excerpt(block({ element: 'opic-state' })), '');
    const figure = 'In Africa [opic_count region="africa" as_of="2022-05-24" words] ratified.';
    assert.equal(excerpt(figure), 'In Africa 4 States parties ratified.');
    assert.match(
      rendered(figure),
      /^In Africa <opic-count [^>]*region="africa" lang="en" words>4 States parties<\/opic-count> ratified\.$/,
    );

    const [address] = publish('Here are [opic element="opic-breakdown"] the figures.\n\n[opic]');
    const feed = await (await fetch(`${site.origin}/?feed=rss2`)).text();
    assert.match(feed, /<p>Here are <span lang="en" dir="ltr">[^]*?<\/span> the figures\.<\/p>/);
    assert.doesNotMatch(feed, /<p[^>]*>\s*<p/);
    const page = await openPage(browser, site);
    await page.goto(address);
    assert.match(
      await page.$eval('p:has(opic-breakdown)', element => element.textContent),
      /^Here are .* the figures\.$/s,
    );
  });
});

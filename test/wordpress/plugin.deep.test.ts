/** The WordPress plugin in a WordPress: uploaded, activated, inserted by an author, published, and seen by a visitor. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Frame } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { dataset } from '../../src/model/bundled-record.js';
import { tally } from '../../src/model/tally.js';
import { countsSentence } from '../../src/i18n/attribution.js';
import { localizerFor } from '../../src/pictures/localizers.js';
import { GROUPS, REGIONS, statesIn } from '../../src/world/regions.js';
import { parts } from '../i18n/every-language.js';
import { findBrowser } from '../support/find-browser.mjs';
import { ARCHIVE, missing, newPost, openPage, startSite, type Site } from './site.js';

/** The editor's data, as WordPress gives it to its own scripts. */
interface WordPress {
  data: {
    select(store: string): {
      getBlocks(): { name: string; isValid: boolean; clientId: string }[];
      getPermalink(): string;
      isSavingPost(): boolean;
      getCurrentPost(): { status: string };
    };
    dispatch(store: string): {
      editPost(changes: object): void;
      savePost(): Promise<void>;
      updateBlockAttributes(block: string, attributes: object): void;
      selectBlock(block: string): void;
    };
  };
}

describe('in a WordPress', { skip: missing() }, () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    site = await startSite();
    browser = await puppeteer.launch(await findBrowser());
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  const pageOf = (user?: string) => openPage(browser, site, user);

  const isDrawn = (frame: Frame, element: string) =>
    frame.waitForFunction(
      name => document.querySelector(name)?.shadowRoot?.querySelector('svg, section'),
      {},
      element,
    );

  const addresses: Record<string, string> = {};

  test('an administrator uploads the archive and activates it', async () => {
    const page = await pageOf('editor-in-chief');
    await page.goto(`${site.origin}/wp-admin/plugin-install.php?tab=upload`);
    const input = (await page.$('input[name="pluginzip"]'))!;
    await (input as { uploadFile(file: string): Promise<void> }).uploadFile(ARCHIVE);
    await page.waitForSelector('#install-plugin-submit:enabled');
    await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
    await Promise.all([page.waitForNavigation(), page.click('a[href*="action=activate"]')]);
    assert.match(await page.$eval('#message', element => element.textContent!), /activated/);
    assert.match(site.php("echo json_encode(get_option('active_plugins'));"), /opic-widgets\.php/);
  });

  test('an author inserts the block by its name, sees it alive, and publishes it', async () => {
    const page = await pageOf('author');
    const warnings: string[] = [];
    page.on('console', message => warnings.push(message.text()));
    const canvas = await newPost(page, site);
    await canvas.click('.editor-post-title__input');
    await page.keyboard.type('Where States stand');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/opic');
    await page.waitForSelector('.components-autocomplete__result');
    await page.keyboard.press('Enter');
    await isDrawn(canvas, 'opic-map');
    const block = await page.evaluate(() => {
      const { data } = (window as unknown as { wp: WordPress }).wp;
      return data.select('core/block-editor').getBlocks()[0]!;
    });
    assert.equal(block.name, 'opic-widgets/status');
    await page.waitForSelector('.block-editor-block-inspector select');
    await page.select('.block-editor-block-inspector select', 'opic-breakdown');
    await isDrawn(canvas, 'opic-breakdown');
    await page.select('.block-editor-block-inspector select', 'opic-map');
    addresses.map = await page.evaluate(async () => {
      const { data } = (window as unknown as { wp: WordPress }).wp;
      data.dispatch('core/editor').editPost({ status: 'publish' });
      await data.dispatch('core/editor').savePost();
      return data.select('core/editor').getPermalink();
    });
    // Of what it has of WordPress's nothing is on the way out.
    assert.deepEqual(
      warnings.filter(text => /opic-widgets|(Select|Text)Control|PanelColor/.test(text)),
      [],
    );
    await page.reload();
    await page.waitForFunction(() => {
      const frame = document.querySelector<HTMLIFrameElement>('[name=editor-canvas]');
      const map = (frame?.contentDocument ?? document).querySelector('opic-map');
      return map?.shadowRoot?.querySelector('svg');
    });
    const { status, valid } = await page.evaluate(() => {
      const { data } = (window as unknown as { wp: WordPress }).wp;
      const blocks = data.select('core/block-editor').getBlocks();
      return {
        status: data.select('core/editor').getCurrentPost().status,
        valid: blocks.every(({ isValid }) => isValid),
      };
    });
    assert.deepEqual({ status, valid }, { status: 'publish', valid: true });
  });

  test('a visitor has the map, drawn in the column, with the figures of the data', async () => {
    const page = await pageOf();
    const faults: string[] = [];
    page.on('pageerror', error => faults.push(String(error)));
    await page.goto(addresses.map!);
    await page.waitForFunction(() => document.querySelector('opic-map')?.shadowRoot?.querySelector('svg'));
    const seen = await page.evaluate(() => {
      const map = document.querySelector('opic-map')!;
      const column = document.querySelector('.wp-block-opic-widgets-status')!;
      return {
        legend: map.shadowRoot!.querySelector('[part~="legend"]')!.textContent!.replace(/\s+/g, ' '),
        isInColumn: map.getBoundingClientRect().width === column.getBoundingClientRect().width,
        lang: map.lang,
      };
    });
    assert.match(seen.legend, new RegExp(`\\b${tally(dataset, dataset.statusAsAt).party}\\b`));
    assert.deepEqual([seen.isInColumn, seen.lang], [true, 'en']);
    assert.deepEqual(faults, []);
  });

  test('without script, and in the feed, the figures are read and the picture is there', async () => {
    const page = await pageOf();
    await page.setJavaScriptEnabled(false);
    await page.goto(addresses.map!);
    const figures = `${tally(dataset, dataset.statusAsAt).party} of 197 States are parties as at`;
    assert.match(await page.$eval('opic-map', element => element.textContent), new RegExp(figures));
    assert.ok(await page.$eval('opic-map img', element => (element as HTMLImageElement).naturalWidth > 0));
    const feed = await (await fetch(`${site.origin}/?feed=rss2`)).text();
    assert.match(feed, new RegExp(`${figures}[^]*<img [^>]*src="${site.origin}/`));
    assert.ok(!feed.includes('<opic-map'));
  });

  test('a shortcode by an author shows its own element, date, language and part of the world', async () => {
    site.php(`$id = wp_insert_post(array('post_title' => 'Short', 'post_status' => 'publish', 'post_author' => get_user_by('login', 'author')->ID,
      'post_content' => '[opic element="opic-breakdown" as_of="2022-05-24" lang="fr" region="africa"]'));`);
    const page = await pageOf();
    await page.goto(`${site.origin}/?s=Short`);
    await page.goto(site.php("echo get_permalink(get_page_by_title('Short', OBJECT, 'post'));"));
    await page.waitForFunction(() =>
      document.querySelector('opic-breakdown')?.shadowRoot?.querySelector('section'),
    );
    const [words, shown] = await page.$eval('opic-breakdown', element => [
      element.textContent!.trim(),
      element.shadowRoot!.querySelector('section')!.getAttribute('aria-label')!,
    ]);
    assert.ok(words!.includes(shown!), `${words}\n${shown}`);
  });

  test('names and quotation marks as people write them, and days that elements refuse', () => {
    const shown = (attributes: string) =>
      site.php(
        `echo do_shortcode(json_decode('${JSON.stringify(`[opic ${attributes}]`).replaceAll("'", "\\'")}'));`,
      );
    for (const attributes of [
      'element="opic-breakdown" as_of="2022-05-24" region="asia"',
      "as-of='2022-05-24' element='Breakdown' region='asia'",
      'element=”opic-breakdown” asOf=”2022-05-24″ region=“asia”',
      'element=&quot;opic-breakdown&quot; AS_OF=&#8221;2022-05-24&#8243; region=«asia»',
    ])
      assert.match(
        shown(attributes),
        /<opic-breakdown as-of="2022-05-24" region="asia" lang="en">.* 8 of 48 States are parties as at 24 May 2022/,
        attributes,
      );
    for (const day of ['0001-01-01', '2024-02-30', '2199-01-01'])
      assert.match(shown(`as_of="${day}"`), /54 of 197 States are parties as at 19 September 2026/, day);
  });

  test('a site in Canadian French reads French, in the editor too', async () => {
    site.php(
      "update_option('WPLANG', 'fr_CA'); wp_update_user(array('ID' => get_user_by('login', 'author')->ID, 'locale' => 'fr_CA'));",
    );
    const said =
      site.php(`switch_to_locale('fr_CA'); echo OpicWidgets\\nearest_file('/x/languages/opic-widgets-fr_CA.mo'), '|',
      OpicWidgets\\known_language('fr_CA');`);
    assert.equal(said, '/x/languages/opic-widgets-fr_FR.mo|fr');
    site.php("update_option('WPLANG', '');");
  });

  test('PHP counts and writes as the elements do: every language, dates with a first of a month, every part of the world', () => {
    const cases = Object.keys(parts).flatMap(lang =>
      [dataset.statusAsAt, '2014-04-14', '2019-05-01', '2022-05-24'].flatMap(asOf =>
        (['world', ...REGIONS, ...GROUPS] as const).map(region => ({ lang, asOf, region })),
      ),
    );
    const written = JSON.parse(
      site.php(`echo json_encode(array_map(function ($case) {
        $choice = array('element' => 'opic-breakdown', 'attributes' => array('as-of' => $case['asOf'], 'region' => $case['region']));
        return OpicWidgets\\sentence($choice, $case['lang']);
      }, json_decode('${JSON.stringify(cases)}', true)));`),
    ) as string[];
    assert.equal(written.length, cases.length);
    cases.forEach(({ lang, asOf, region }, index) => {
      const localizer = localizerFor(lang);
      const states = new Set(statesIn(region));
      const counts = tally(
        { ...dataset, states: dataset.states.filter(({ iso3 }) => states.has(iso3)) },
        asOf,
      );
      const summary = countsSentence(counts, asOf, localizer);
      const where = region === 'world' ? [] : [localizer.msg(region)];
      assert.equal(
        written[index],
        localizer.row([localizer.text(dataset.treaty.title), ...where, localizer.sentence(summary)]),
      );
    });
  });

  test('an address that runs script, or leaves for another scheme, is left out for every State', () => {
    const addresses = [
      'javascript:alert(1)//{iso2}',
      'java{iso2}ript:alert(1)//',
      'javas{iso3}pt:alert(1)//',
      'h{iso2}ps://evil.example/',
      'javascript&colon;alert(1)//{iso2}',
      ' \\tjava\\nscript:alert(1)//{iso2}',
      'data:text/html,{iso2}',
    ];
    const shortcode = (address: string) =>
      site.php(`echo OpicWidgets\\shortcode(array('state_href' => json_decode('${JSON.stringify(address)}'), 'onclick' => 'x',
        'element' => 'script', 'as_of' => '"><script>alert(1)</script>'));`);
    for (const address of addresses) {
      const html = shortcode(address);
      assert.doesNotMatch(html, /state-href|onclick|<script/, address);
      assert.match(html, /<opic-map /);
    }
    assert.match(shortcode('/countries/{iso3}'), /state-href="\/countries\/\{iso3\}"/);
  });

  test('PHP logged no error of the plugin', () => {
    const log = site.php(
      "echo is_readable(WP_CONTENT_DIR . '/debug.log') ? file_get_contents(WP_CONTENT_DIR . '/debug.log') : '';",
    );
    assert.deepEqual(
      log.split('\n').filter(line => line.includes('plugins/opic-widgets')),
      [],
    );
  });

  test('deleted, it leaves nothing in the database or the files', async () => {
    const before = "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%opic%'";
    site.php(
      "require_once 'wp-admin/includes/plugin.php'; require_once 'wp-admin/includes/file.php'; deactivate_plugins('opic-widgets/opic-widgets.php'); delete_plugins(array('opic-widgets/opic-widgets.php'));",
    );
    assert.equal(site.php(`global $wpdb; echo $wpdb->get_var("${before}");`), '0');
    assert.equal(site.php("echo is_dir(WP_PLUGIN_DIR . '/opic-widgets') ? 'there' : 'gone';"), 'gone');
  });
});

/** What the plugin's PHP makes of values, tried without a WordPress. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { record, words } from '../../data/build/package/wordpress.js';
import { names } from '../../data/build/package/wordpress-names.js';
import { FIGURES, figureText } from '../../src/elements/count/figures.js';
import { search } from '../../src/i18n/search/search.js';
import { aliases } from '../../src/i18n/generated/aliases.js';
import { languages, localizerFor } from '../../src/pictures/localizers.js';
import { dataset } from '../../src/model/bundled-record.js';
import { register } from '../../src/model/codes.js';
import { proceduresOf } from '../../src/model/procedures.js';
import { statesIn } from '../../src/world/regions.js';

const withoutPhp = spawnSync('php', ['-v']).status !== 0 && 'NOT RUN: apt-get install php-cli';

describe('the plugin’s PHP', { skip: withoutPhp }, () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'opic-php-'));
    mkdirSync(`${folder}/facts/words`, { recursive: true });
    const write = (name: string, value: object) =>
      writeFileSync(`${folder}/facts/${name}.json`, JSON.stringify(value));
    write('record', record());
    write('names', names());
    for (const code of languages) write(`words/${code}`, words(code as 'en'));
  });
  after(() => rmSync(folder, { recursive: true }));

  /** Calls a function of the plugin with each of these values; a warning of PHP's fails the test. */
  function php<T>(expression: string, values: readonly unknown[]): T[] {
    const { stdout, stderr } = spawnSync('php', [], {
      encoding: 'utf8',
      input: `<?php
        set_error_handler(function ($level, $said) { throw new ErrorException($said); });
        define('ABSPATH', '/');
        define('OPIC_WIDGETS_FILE', '${folder}/opic-widgets.php');
        function wp_json_file_decode($file, $how) { return json_decode(file_get_contents($file), true); }
        function get_locale() { return 'en_US'; }
        function esc_html($text) { return htmlspecialchars($text); }
        function esc_attr($text) { return htmlspecialchars($text); }
        function is_feed() { return false; }
        function doing_filter() { return false; }
        function wp_enqueue_script() {}
        foreach (array('options', 'sentence', 'render', 'count') as $file) require '${path.resolve('src/wordpress/includes')}/' . $file . '.php';
        echo json_encode(array_map(function ($value) { return OpicWidgets\\${expression}; },
          json_decode(base64_decode('${Buffer.from(JSON.stringify(values)).toString('base64')}'), true)));`,
    });
    assert.match(stdout, /^\[/, stdout + stderr);
    return JSON.parse(stdout) as T[];
  }

  test('a language is known by the whole first part of a locale', () => {
    const locales: Record<string, string> = {
      ar: 'ar',
      ary: 'ar',
      arg: 'en',
      es_AR: 'es',
      est: 'en',
      fr_CA: 'fr',
      frr: 'en',
      fra: 'en',
      ru_RU: 'ru',
      rue: 'en',
      zh_TW: 'zh',
      zh_HK: 'zh',
      'ZH-hant': 'zh',
      '': 'en',
    };
    assert.deepEqual(php('known_language($value)', Object.keys(locales)), Object.values(locales));
  });

  test('a background of figures that are none has no scheme, and ends nothing', () => {
    const backgrounds: Record<string, string> = {
      'rgb(. . .)': '',
      'rgb(1.2.3 0 0)': '',
      'hsl(0 .% .%)': '',
      'rgb(': '',
      '#': '',
      'rgb(.5 0 0)': 'dark',
      'hsl(0, 0%, 90.5%)': 'light',
    };
    const chosen = Object.keys(backgrounds).map(color_surface => ({ color_surface }));
    const scheme = "scheme_on(OpicWidgets\\choice_of($value)['colours']['surface'] ?? '')";
    assert.deepEqual(php(scheme, chosen), Object.values(backgrounds));
    // Whatever of them is asked for directly.
    php('scheme_on($value)', Object.keys(backgrounds));
  });

  test('a State is found by every name by which the elements find it', () => {
    const all = register.flatMap(({ iso3 }) => [
      ...languages.map(code => [localizerFor(code).state(iso3), iso3] as const),
      ...(aliases[iso3] ?? []).map(alias => [alias, iso3] as const),
    ]);
    const typed = { 'South Korea': 'KOR', 'the Gambia': 'GMB', ТУРЦИЯ: 'TUR', 'CÔTE D’IVOIRE': 'CIV' };
    const more = { turquia: 'TUR', Congo: 'COG', Bolivia: 'BOL', 'l’Albanie': 'ALB', UK: 'GBR' };
    const asked = [...all, ...Object.entries({ ...typed, ...more })];
    const found = php<string | null>(
      'state_of($value)',
      asked.map(([name]) => name),
    );
    // Some names are those of two States: the search says which comes first.
    const first = (name: string) => search(name, localizerFor('en'))[0]?.state;
    const wrong = asked
      .map(([name, iso3], at) => [name, iso3, found[at]] as const)
      .filter(([name, iso3, own]) => own !== iso3 && own !== first(name));
    assert.deepEqual(wrong, []);
    assert.deepEqual(php('state_of($value)', ['Atlantis', '', '?', '\u00e9']), [null, null, null, null]);
  });

  test('a figure in a sentence is counted and written as the element does it', () => {
    const regions = ['world', 'africa', 'weog'] as const;
    const dates = [dataset.statusAsAt, '2013-06-01', '2014-04-14', '2012-01-01'];
    const cases = FIGURES.flatMap(of =>
      languages.flatMap(lang =>
        [false, true].flatMap(noun =>
          dates.flatMap(date => regions.map(region => ({ of, lang, noun, date, region }))),
        ),
      ),
    );
    const given = cases.map(({ date, ...one }) => ({ ...one, 'as-of': date, goal: '60' }));
    const written = php<string>("figure($value, $value['noun'], $value['lang'])", given);
    const own = cases.map(({ of, lang, noun: words, date, region }) => {
      const [among, localizer] = [new Set(statesIn(region)), localizerFor(lang)];
      return (
        figureText(of, { dataset, date, among, localizer, goal: 60, words, accepted: proceduresOf }) ?? ''
      );
    });
    const wrong = cases.map((one, at) => [one, written[at], own[at]] as const).filter(([, a, b]) => a !== b);
    assert.deepEqual(wrong, []);
  });

  test('the shortcode of a figure, and a scheme', () => {
    const party = figureText('party', {
      dataset,
      date: dataset.statusAsAt,
      among: new Set(register.map(({ iso3 }) => iso3)),
      localizer: localizerFor('en'),
      goal: undefined,
      words: false,
      accepted: undefined,
    });
    assert.deepEqual(
      php('count_shortcode($value)', ['', { of: '"no-such"' }, { scheme: 'Dark', 0: 'words' }]),
      [
        `<opic-count lang="en">${party}</opic-count>`,
        '<opic-count of="no-such" lang="en"></opic-count>',
        `<opic-count lang="en" style="color-scheme:dark;" words>${party} States parties</opic-count>`,
      ],
    );
    const schemes = ['light', 'dark', 'auto', 'x', ''].map(scheme => ({ scheme, color_surface: '#000' }));
    assert.deepEqual(php('written_attributes(OpicWidgets\\choice_of($value))', schemes), [
      ...['light', 'dark', 'dark', 'dark', 'dark'].map(
        scheme => ` lang="en" style="--opic-surface:#000;color-scheme:${scheme};"`,
      ),
    ]);
  });
});

/** The embed builder, used as an editor does; and each snippet that a browser can run, run as it was copied. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { oneEngine } from '../support/browsers.js';
import { elementNames } from '../support/elements.js';
import { page, STRICT } from '../support/serve.js';
import { site, visit } from '../support/visit.js';

let made = '';
const { version, integrity } = JSON.parse(readFileSync('dist/sri.json', 'utf8')) as {
  version: string;
  integrity: Record<string, string>;
};

// The page reads the integrity values by fetch, and has an icon: its wishes beyond the strictest policy.
const here = visit({ policy: `${STRICT}; connect-src 'self'; img-src 'self'` });
const copies = site({
  extra: {
    '/made.html': { body: () => made },
    '/other/opic.min.js': {
      type: 'text/javascript',
      body: `${readFileSync('dist/opic.min.js', 'utf8')}\n`,
    },
  },
});

/** Makes choices in the form, and gives the snippet of a recipe. */
async function build(fields: Record<string, string | boolean>, recipe: string): Promise<string> {
  await here.goto('/demo/embed.html');
  const code = await here.opened.run(
    async (values, id) => {
      const done = () => inPage.until(() => !document.querySelector('pre[aria-busy="true"]'));
      await done();
      const form = document.querySelector('form')!;
      for (const [name, value] of Object.entries(values)) {
        const field = form.elements.namedItem(name) as HTMLInputElement | RadioNodeList;
        if (typeof value === 'boolean') (field as HTMLInputElement).checked = value;
        else field.value = value;
        form.dispatchEvent(new Event('input'));
      }
      const select = document.querySelector<HTMLSelectElement>('#recipe')!;
      select.value = id;
      select.dispatchEvent(new Event('input'));
      await done();
      return document.querySelector('#code')!.textContent!;
    },
    fields,
    recipe,
  );
  assert.deepEqual(await here.opened.reports(), []);
  return code;
}

const chosen = {
  whole: true,
  dated: 'fixed',
  date: '2022-05-24',
  lang: 'fr',
  party: '#123456',
  base: '/dist/',
};

/** Opens a page made of a snippet, and returns what it shows. */
async function shown(code: string) {
  made = code.startsWith('<!doctype') ? code : page('', code);
  await here.opened.goto(`${copies.origin}/made.html`);
  return here.opened.run(async () => {
    // The page has loaded: its script has run, or never will; a module then fetches more.
    if (document.querySelector('script[type=module]')) await customElements.whenDefined('opic-map');
    const map = document.querySelector<Element & { updateComplete?: unknown }>('opic-map');
    await map?.updateComplete;
    const root = map?.shadowRoot;
    return {
      counts: root && inPage.counts(map),
      lang: root?.querySelector('.whole')?.getAttribute('lang'),
      fill: root && getComputedStyle(root.querySelector('path[data-status="party"]:not(.hollow)')!).fill,
      said: map?.textContent?.replace(/\s+/g, ' ').trim(),
      link: map?.querySelector('a')?.href,
    };
  });
}

const right = { counts: '48 / 16 / 133', lang: 'fr', fill: 'rgb(18, 52, 86)' };

describe('the builder', oneEngine, () => {
  for (const recipe of ['script', 'wordpress-block', 'wordpress-html', 'drupal', 'html']) {
    test(`${recipe}: runs as it was copied`, async () => {
      let code = await build(chosen, recipe);
      if (recipe === 'html') code = code.replace('./opic.min.js', '/dist/opic.min.js');
      const { counts, lang, fill, said, link } = await shown(code);
      assert.deepEqual({ counts, lang, fill }, right);
      assert.match(said!, /48.*197.*2022|2022.*48.*197/);
      assert.match(link!, /^https:\/\/treaties\.un\.org\//);
      assert.deepEqual(await here.opened.reports(), []);
    });
  }

  for (const recipe of ['cdn', 'wix', 'squarespace']) {
    test(`${recipe}: this version and no other file`, async () => {
      const code = await build(chosen, recipe);
      const folder = `https://cdn.jsdelivr.net/npm/opic-widgets@${version}/dist/`;
      assert.ok(code.includes(`${folder}opic.min.js`));
      assert.ok(code.includes(integrity['opic.min.js']!));
      const { counts } = await shown(code.replace(folder, '/dist/'));
      assert.equal(counts, right.counts);
      const other = await shown(code.replace(folder, '/other/'));
      assert.equal(other.counts ?? 'none', 'none');
      assert.match(other.said!, /48/);
    });
  }

  test('frame: the same choice by query', async () => {
    const code = await build({ ...chosen, scheme: 'dark' }, 'frame');
    await shown(code.replace(/sandbox="[^"]*"/, ''));
    const inner = await here.opened.run(async () => {
      const frame = document.querySelector('iframe')!;
      frame.scrollIntoView();
      const drawn = () => frame.contentDocument?.querySelector('opic-map')?.shadowRoot;
      await inPage.until(() => drawn()?.querySelector('.legend'));
      const root = drawn()!;
      return {
        counts: inPage.counts(root.host),
        lang: root.querySelector('.whole')!.getAttribute('lang'),
        fill: getComputedStyle(root.querySelector('path[data-status="party"]:not(.hollow)')!).fill,
      };
    });
    assert.deepEqual(inner, right);
    assert.match(code, /allowfullscreen/);
    assert.match(code, /sandbox="allow-scripts /);
    assert.match(code, /title="[^"]*48/);
  });

  test('what a frame would refuse is not asked of it, and the page says so', async () => {
    const newer = { ...chosen, newer: true };
    assert.doesNotMatch(
      await build({ ...newer, live: 'https://other.example/a.json' }, 'frame'),
      /src=https/,
    );
    const where = await here.opened.run(() => document.querySelector('#where')!.textContent);
    assert.match(where, /from your own site only/);
    assert.match(await build({ ...newer, live: '/opic/a.json' }, 'frame'), /src=%2Fopic%2Fa.json/);
  });

  test('a day that is typed is the code’s, also where the newest was chosen before', async () => {
    await build({ whole: true, dated: 'data' }, 'module');
    const code = await here.opened.run(async () => {
      const date = document.querySelector<HTMLInputElement>('[name=date]')!;
      date.value = '2022-05-24';
      date.dispatchEvent(new Event('input', { bubbles: true }));
      await inPage.wait(30);
      await inPage.until(() => !document.querySelector('pre[aria-busy="true"]'));
      return document.querySelector('#code')!.textContent;
    });
    assert.match(code, /as-of="2022-05-24"/);
  });

  test('the sentence: of the part of the world, of the State, in each language', async () => {
    const sentence = async (fields: Record<string, string | boolean>) =>
      (await build(fields, 'script')).match(/<p[^>]*>(.*?) <a /)![1]!;
    const title =
      'Optional Protocol to the Convention on the Rights of the Child on a communications procedure.';
    const may = { whole: true, dated: 'fixed', date: '2022-05-24' };
    assert.equal(
      await sentence({ ...may, region: 'africa' }),
      `${title} Africa. 4 of 54 States are parties as at 24 May 2022; 9 have only signed; 41 have taken no action.`,
    );
    assert.equal(
      await sentence({ ...may, element: 'opic-state', state: 'SVN' }),
      `${title} Slovenia: State party. Signature 28 February 2012. Ratification 25 May 2018. Entry into force 25 August 2018. Status on 24 May 2022. Status as at 19 September 2026.`,
    );
    assert.match(await sentence({ ...may, lang: 'zh' }), /^《儿童权利公约》.*。截至2022年5月24日.*48/);
    assert.match(await build({ ...may, lang: 'ar' }, 'script'), /<p dir="rtl">البروتوكول .*48/);
    for (const lang of ['es', 'fr', 'ru']) {
      const said = await sentence({ ...may, lang });
      assert.match(said, /48.*197/);
      assert.doesNotMatch(said, /Optional|parties as at/);
    }
  });

  test('a frame and a picture are named by what they show', async () => {
    const named = async (fields: Record<string, string>, recipe: string) =>
      (await build({ lang: 'en', ...fields }, recipe)).match(/ (?:alt|title)="([^"]*)"/)![1]!;
    const shown: Record<string, RegExp> = {
      'opic-map': /^Optional .*procedure\. World map of the status of ratification\. 54 of 197 /,
      'opic-timeline': /^Optional .*\. 54 of 197 .*no action\. States parties over time\.$/,
      'opic-since': /^Optional .*procedure\. \w+ new State.* since 24 May 2022\.$/,
      'opic-procedures': /^Optional .*procedure\. 100 of the 143 States /,
      'opic-breakdown': /^Optional .*procedure\. 54 of 197 States .*\.$/,
    };
    for (const [element, name] of Object.entries(shown)) {
      const fields = { element, since: '2022-05-24' };
      assert.match(await named(fields, 'frame'), name);
      if (element !== 'opic-map') assert.match(await named(fields, 'picture'), name);
    }
    const since = { element: 'opic-since', since: '2022-05-24', lang: 'zh' };
    assert.match(await named(since, 'frame'), /。[^ ]*。$/);
    const code = await build({ ...since, scheme: 'dark', accent: '#123456' }, 'wordpress-plugin');
    assert.equal(
      code,
      '[opic element="opic-since" from="2022-05-24" lang="zh" color_accent="#123456" scheme="dark"]',
    );
    assert.match(await build(since, 'picture'), /opic-since-2022-05-24-zh\.svg/);
    assert.doesNotMatch(await build({ ...since, element: 'opic-timeline' }, 'module'), /from=/);
    assert.equal(
      await build({ element: 'opic-count', of: 'share' }, 'wordpress-plugin'),
      '[opic_count of="share"]',
    );
  });

  test('a State is chosen by its name', async () => {
    await build({ whole: true, element: 'opic-state' }, 'script');
    const names = await here.opened.run(() =>
      Array.from(document.querySelector<HTMLSelectElement>('[name=state]')!.options, ({ text }) => text),
    );
    assert.equal(names.length, 197);
    assert.deepEqual([names[0], names[196]], ['Afghanistan', 'Zimbabwe']);
  });

  test('files: what there is to upload is linked, the plugin too', async () => {
    await build(chosen, 'frame');
    const links = await here.opened.run(async () => {
      const all = [...document.querySelectorAll<HTMLAnchorElement>('#files a')];
      return Promise.all(all.map(async a => `${a.download} ${(await fetch(a.href)).status}`));
    });
    assert.deepEqual(links, ['embed.html 200', 'embed-parent.js 200']);
    assert.match(await build(chosen, 'wordpress-plugin'), /^\[opic element="opic-map"/);
    const plugin = await here.opened.run(async () => {
      const [link] = document.querySelectorAll<HTMLAnchorElement>('#files a');
      return { name: link!.download, status: (await fetch(link!.href)).status };
    });
    assert.deepEqual(plugin, { name: 'opic-widgets-wordpress.zip', status: 200 });
  });

  test('the first code is the shortest that works: two lines, which load what they show', async () => {
    assert.equal(
      await build({ base: '/dist/' }, 'module'),
      '<opic-map></opic-map>\n<script type="module" src="/dist/autoload.js"></script>',
    );
    const code = await build({ ...chosen, whole: false }, 'module');
    assert.equal(code.split('\n').length, 2);
    const { counts, lang, fill } = await shown(code);
    assert.deepEqual({ counts, lang, fill }, right);
    assert.deepEqual(await here.opened.reports(), []);
  });

  test('a day that is being typed, is none, or is after the data never becomes code', async () => {
    for (const date of ['0002-05-24', '0202-05-24', '2030-02-29', '2030-01-01', '']) {
      const code = await build({ whole: true, dated: 'fixed', date: '2022-05-24' }, 'module');
      assert.match(code, /as-of="2022-05-24"/);
      const read = await here.opened.run(async given => {
        const form = document.querySelector('form')!;
        (form.elements.namedItem('date') as HTMLInputElement).value = given;
        form.dispatchEvent(new Event('input'));
        await inPage.until(() => !document.querySelector('pre[aria-busy="true"]'));
        return {
          said: document.querySelector('#day')!.textContent,
          code: document.querySelector('#code')!.textContent,
          shown: document.querySelector('#preview opic-map')!.getAttribute('as-of'),
        };
      }, date);
      assert.deepEqual(read, {
        said: 'The data go from 2012-02-28 to 2026-09-19. The code keeps 2022-05-24.',
        code,
        shown: '2022-05-24',
      });
    }
  });

  test('every element is in the list, and the page says what it costs a reader', async () => {
    await build({}, 'module');
    const offered = await here.opened.run(() => {
      const { options } = document.querySelector<HTMLSelectElement>('[name=element]')!;
      return Array.from(options, ({ value }) => value);
    });
    assert.deepEqual([...offered].sort(), [...elementNames, 'opic-presenter'].sort());
    const kilobytes = async (element: string, recipe: string) => {
      await build({ element, lang: 'en' }, recipe);
      const text = await here.opened.run(() => document.querySelector('#weight')!.textContent);
      return Number(/(\d+) kB/.exec(text)?.[1]);
    };
    const [map, table, script] = [
      await kilobytes('opic-map', 'module'),
      await kilobytes('opic-count', 'module'),
      await kilobytes('opic-map', 'script'),
    ];
    assert.ok(table < map && map < script, `${table}, ${map}, ${script}`);
    for (const whole of [false, true])
      assert.match(await build({ element: 'opic-count', whole }, 'module'), /^<opic-count>54<\/opic-count>/);
    assert.match(
      await build({ element: 'opic-presenter', whole: true }, 'module'),
      /^<opic-presenter>\n {2}<p>[^<]* 54 of 197 States [^<]* <a /,
    );
  });

  test('the preview shows the choice', async () => {
    await build({ ...chosen, element: 'opic-breakdown' }, 'script');
    const preview = await here.opened.run(
      () => document.querySelector('#preview')!.firstElementChild!.outerHTML,
    );
    assert.match(preview, /^<opic-breakdown [^>]*as-of="2022-05-24"/);
  });

  test('newer data beside pinned code', async () => {
    const code = await build({ ...chosen, newer: true, live: 'https://ngo.example/opic.json' }, 'cdn');
    assert.match(code, /<opic-map [^>]*src="https:\/\/ngo\.example\/opic\.json"/);
  });
});

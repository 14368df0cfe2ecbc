/** What a page may demand of scripts: Trusted Types by name, and XML in place of HTML. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inChromium } from '../support/browsers.js';
import { dropIn, page } from '../support/serve.js';
import { visit } from '../support/visit.js';

const REQUIRE = "require-trusted-types-for 'script'";
const map = '<opic-map as-of="2022-05-24"><p>48 of 197</p></opic-map>';
const state = '<opic-state lang="fr" state="svn"><p>Slovenia</p></opic-state>';
const takesLitsName = "<script>trustedTypes.createPolicy('lit-html', { createHTML: text => text })</script>";
const hasDefault = "<script>trustedTypes.createPolicy('default', { createHTML: text => text })</script>";

interface Rule {
  policy: string;
  before?: string;
  drawn: boolean;
}

const rules: Record<string, Rule> = {
  'our name': { policy: `trusted-types opic-widgets; ${REQUIRE}`, drawn: true },
  'only Lit’s name': { policy: `trusted-types lit-html; ${REQUIRE}`, drawn: true },
  'both, and a Lit of the page’s own': {
    policy: `trusted-types lit-html opic-widgets; ${REQUIRE}`,
    before: takesLitsName,
    drawn: true,
  },
  'any name once': { policy: `trusted-types *; ${REQUIRE}`, before: takesLitsName, drawn: true },
  'our name twice': {
    policy: `trusted-types opic-widgets 'allow-duplicates'; ${REQUIRE}`,
    before: dropIn,
    drawn: true,
  },
  'no name, and texts are free': { policy: 'trusted-types', drawn: true },
  'a default policy alone': { policy: `trusted-types default; ${REQUIRE}`, before: hasDefault, drawn: true },
  'another name': { policy: `trusted-types dompurify; ${REQUIRE}`, drawn: false },
  'no name at all': { policy: `trusted-types 'none'; ${REQUIRE}`, drawn: false },
  'Lit’s name, taken': { policy: `trusted-types lit-html; ${REQUIRE}`, before: takesLitsName, drawn: false },
};

const xml = (head: string) =>
  `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>XML</title>${head}</head><body>${map}${state}</body></html>`;
const inXml = {
  'in the head': xml(dropIn),
  'at the end': xml('').replace('</body>', `${dropIn}</body>`),
};

const here = visit({
  extra: {
    ...Object.fromEntries(
      Object.values(rules).map(({ policy, before = '' }, n) => [
        `/${n}.html`,
        {
          body: page(before + dropIn, map + state),
          headers: { 'content-security-policy': policy },
        },
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(inXml).map(([name, body]) => [
        `/${name}`.replaceAll(' ', '-'),
        { body, type: 'application/xhtml+xml' },
      ]),
    ),
  },
});

/** The map's figures and the record's words, or the sentences in their tags where nothing has been drawn. */
const shown = () =>
  [...document.querySelectorAll('opic-map, opic-state')].map(element => {
    const inside = element.firstElementChild as HTMLElement;
    if (!element.shadowRoot) return inside.checkVisibility() ? inside.textContent : 'nothing';
    const words = element.shadowRoot.querySelector('.legend, article')!.textContent;
    return words.replaceAll(/\s+/g, ' ').trim();
  });

const assertDrawn = ([legend, record]: (string | null)[]) => {
  assert.match(legend!, /^48 .*16 .*133 /);
  assert.match(record!, /^Slovénie.*25 mai 2018/);
};

for (const [n, [name, { policy, drawn }]] of Object.entries(rules).entries()) {
  test(
    `Trusted Types: ${name} (${policy})`,
    inChromium('only there Trusted Types are reported'),
    async () => {
      const said: string[] = [];
      const listen = (message: { type(): string; text(): string }) =>
        void (message.type() === 'warn' && said.push(message.text()));
      here.page.on('console', listen);
      await here.goto(`/${n}.html`);
      const words = await here.page.evaluate(shown);
      here.page.off('console', listen);
      if (drawn) {
        assertDrawn(words);
        assert.deepEqual(
          said.filter(line => !line.includes('loaded twice')),
          [],
        );
      } else {
        assert.deepEqual(words, ['48 of 197', 'Slovenia']);
        assert.equal(said.length, 1);
        assert.match(said[0]!, /add opic-widgets to trusted-types/);
      }
    },
  );
}

for (const name of Object.keys(inXml)) {
  test(`application/xhtml+xml, the script ${name}: drawn, by the attributes in the tags`, async () => {
    await here.goto(`/${name.replaceAll(' ', '-')}`);
    assertDrawn(await here.opened.run(shown));
  });
}

/** Languages as a page meets them. */
import { expect } from '@open-wc/testing';
import { resetMouse, setViewport } from '@web/test-runner-commands';
import { overrideMessages, registerLanguage, type Language } from '../../src/index.js';
import { fr } from '../../src/i18n/fr.js';
import '../../src/entries/lang/ar.js';
import '../../src/entries/lang/es.js';
import '../../src/entries/lang/fr.js';
import '../../src/entries/lang/ru.js';
import '../../src/entries/lang/zh.js';
import type { OpicMap } from '../../src/elements/opic-map.js';
import { drawn, heard, inside, pointAt, show, text } from '../support/on-page.js';

const whole = (element: Element) => inside(element, '.whole')[0]! as HTMLElement;
const map = () => document.querySelector<OpicMap>('opic-map')!;

/** The page changes; an observer hears of it a moment later, and then the element draws. */
async function changed(change: () => void): Promise<void> {
  change();
  await Promise.resolve();
  await map().updateComplete;
}

describe('languages on a page', () => {
  beforeEach(() => setViewport({ width: 900, height: 900 }));
  afterEach(() => resetMouse());

  const said: [lang: string, code: string, date: RegExp, label: string][] = [
    ['ar', 'ar', /19 أيلول\/سبتمبر 2026/, 'دولة طرفا'],
    ['es-MX', 'es', /19 de septiembre de 2026/, 'Estados partes'],
    ['fr-CA', 'fr', /19 septembre 2026/, 'États parties'],
    ['ru', 'ru', /19 сентября 2026 года/, 'Государства-участника'],
    ['zh-Hant-HK', 'zh', /2026年9月19日/, '缔约国'],
    ['EN-us', 'en', /19 September 2026/, 'States parties'],
  ];
  for (const [lang, code, date, label] of said) {
    it(`lang="${lang}", on the element and above it`, async () => {
      for (const markup of [
        `<opic-map lang="${lang}"></opic-map>`,
        `<div lang="${lang}"><opic-map></opic-map></div>`,
      ]) {
        await show(markup);
        expect(text(map(), '.caption')).to.match(date);
        expect(text(map(), '.legend')).to.contain(`54 ${label}`);
        expect(whole(map()).lang).to.equal(code);
        expect(whole(map()).dir).to.equal(code === 'ar' ? 'rtl' : 'ltr');
        expect(inside(map(), '.notes')).to.have.length(0);
      }
    });
  }

  it('mirrors what is round the map in Arabic, and not the map', async () => {
    const places = async (lang: string) => {
      await show(`<opic-map lang="${lang}"></opic-map>`);
      const x = (selector: string) => inside(map(), selector)[0]!.getBoundingClientRect().x;
      return {
        swatch: x('.swatch'),
        count: x('.legend b'),
        brazil: x('[data-state="BRA"]'),
        monaco: x('circle[data-state="MCO"]'),
      };
    };
    const english = await places('en');
    const arabic = await places('ar');
    expect(english.swatch).to.be.below(english.count);
    expect(arabic.swatch).to.be.above(arabic.count);
    expect(arabic.brazil).to.equal(english.brazil);
    expect(arabic.monaco).to.equal(english.monaco);
    expect(getComputedStyle(inside(map(), '.caption')[0]!).direction).to.equal('rtl');
    await pointAt(inside(map(), '[data-state="BRA"]')[0]!);
    await map().updateComplete;
    expect(getComputedStyle(inside(map(), '.tooltip')[0]!).direction).to.equal('rtl');
    expect(text(map(), '.tooltip')).to.contain('البرازيل').and.to.contain('29 أيلول/سبتمبر 2017');
  });

  it('follows the lang of the page, live', async () => {
    await show('<div lang="es"><section><opic-map></opic-map></section></div>');
    const page = document.querySelector('#stage > div')!;
    expect(text(map(), '.caption')).to.contain('Fuente');
    await changed(() => page.setAttribute('lang', 'ar'));
    expect(whole(map()).dir).to.equal('rtl');
    expect(text(map(), '.caption')).to.contain('المصدر');
    await changed(() => page.removeAttribute('lang'));
    expect(text(map(), '.caption')).to.contain('Source:');
    await changed(() => document.documentElement.setAttribute('lang', 'ru'));
    expect(text(map(), '.caption')).to.contain('Источник');
    await changed(() => document.documentElement.removeAttribute('lang'));
    expect(whole(map()).lang).to.equal('en');
  });

  it('follows it inside shadow roots too', async () => {
    await show('<div></div>');
    const root = document.querySelector('#stage > div')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<div lang="fr"><opic-map></opic-map></div>';
    await drawn(root);
    const inner = root.querySelector<OpicMap>('opic-map')!;
    expect(whole(inner).lang).to.equal('fr');
    root.querySelector('div')!.lang = 'zh';
    await Promise.resolve();
    await inner.updateComplete;
    expect(whole(inner).lang).to.equal('zh');
    root.host.setAttribute('lang', 'ru');
    root.querySelector('div')!.removeAttribute('lang');
    await Promise.resolve();
    await inner.updateComplete;
    expect(whole(inner).lang).to.equal('ru');
  });

  it('is English, silently, where the page speaks what we do not', async () => {
    for (const lang of ['sw', 'x-klingon', 'zz-ZZ', '12', ' ', 'français']) {
      await show(`<div lang="${lang}"><opic-map></opic-map></div>`);
      expect(whole(map()).lang, lang).to.equal('en');
      expect(inside(map(), '.notes'), lang).to.have.length(0);
    }
  });

  it('reports its own wrong lang, and says it in the language of the page', async () => {
    const told = heard('opic-error');
    await show('<div lang="ar"><opic-map lang="qq"></opic-map></div>');
    const issues = told.flatMap(detail => detail.issues);
    expect(issues).to.have.length(1);
    expect(issues[0]).to.include({ path: 'lang', given: 'qq' });
    expect(issues[0]!.expected).to.contain('ar, en, es, fr, ru, zh');
    expect(whole(map()).lang).to.equal('ar');
    expect(text(map(), '.notes')).to.contain('«\u2068qq\u2069»');
    await changed(() => map().setAttribute('lang', 'fr'));
    expect(inside(map(), '.notes')).to.have.length(0);
  });

  it('says a further language as soon as the page registers it', async () => {
    await show('<div lang="de-AT"><opic-map></opic-map></div>');
    expect(whole(map()).lang).to.equal('en');
    const german: Language = {
      code: 'de',
      dir: 'ltr',
      messages: {
        ...fr.messages,
        source: 'Quelle: {source}',
        party: { one: 'Vertragsstaat', other: 'Vertragsstaaten' },
      },
      names: { SVN: 'Slowenien' },
    };
    await changed(() => registerLanguage(german));
    expect(whole(map()).lang).to.equal('de');
    expect(text(map(), '.caption')).to.contain('19. September 2026').and.to.contain('Quelle:');
    expect(text(map(), '.legend')).to.contain('54 Vertragsstaaten');
  });

  it('takes a page’s own words for a message, at once', async () => {
    await show('<opic-map lang="es"></opic-map>');
    await changed(() => overrideMessages('es', { counted: 'Cuenta la fecha de depósito.' }));
    expect(text(map(), '.caption')).to.contain('Cuenta la fecha de depósito.');
    expect(text(map(), '.caption')).to.contain('Situación al 19 de septiembre de 2026');
  });
});

/** Hostile pages around the presenter: colours that depend on others, endless texts, missing or replaced browser APIs. */
import { expect } from '@open-wc/testing';
import '../../../src/entries/lang/zh.js';
import { inside } from '../../support/on-page.js';
import { counts, notes, one, press, stage, talk } from '../../support/presenter.js';

const rule = (element: Element) =>
  inside(element, '.stage rect[fill]').map(rect => rect.getAttribute('fill'));
const said = (element: Element) => one(element, '.heard').textContent;

describe('the talk’s own colour', () => {
  for (const [given, drawn] of [
    ['#7a1f5c', '#7a1f5c'],
    ['rebeccapurple', '#663399'],
    ['var(--brand)', '#7a1f5c'],
  ] as const)
    it(`${given} is ${drawn}`, async () => {
      const element = await talk(`slides="where" color="${given}" style="--brand: rgb(122 31 92)"`);
      expect(rule(element)).to.include(drawn);
      expect(notes(element)).to.eql([]);
    });

  for (const given of ['var(--nowhere)', 'inherit', 'no colour'])
    it(`${given} is none, and that is said`, async () => {
      const element = await talk(`slides="where" color="${given}"`);
      expect(rule(element)).not.to.include('#000000');
      expect(notes(element)).to.have.length(1);
      expect(notes(element)[0]).to.contain(given);
    });
});

describe('an option that means nothing', () => {
  const cases = {
    minutes: { wrong: ['-3', '0', '1e9', '15 min', ' '], right: ['15', '0.5', ''] },
    link: {
      wrong: ['javascript:alert(1)', '//example.org', 'ftp://example.org/', 'opic'],
      right: ['https://example.org', 'http://example.org/a?b#c', ''],
    },
    slides: { wrong: ['where,,foo where', 'text', '__proto__'], right: ['where,,where', 'svn', ''] },
    scheme: { wrong: ['Dark', 'toString'], right: ['dark', ''] },
  };
  for (const [name, { wrong, right }] of Object.entries(cases))
    it(`${name} is named with what was given, and what is right is not`, async () => {
      const element = await talk();
      for (const given of [...wrong, ...right]) {
        element.setAttribute(name, given);
        await element.updateComplete;
        const told = notes(element);
        expect(told, given).to.have.length(wrong.includes(given) ? 1 : 0);
        if (told[0]) expect(told[0], given).to.contain(name);
      }
    });
});

describe('what was given in vain', () => {
  it('notes that belong to no slide are never on the wall, and are named without their words', async () => {
    const element = await talk(
      '',
      `
      <section data-slide="where"></section><aside>Do not mention X.</aside>
      <aside data-slide="title"><h2>Nor Y</h2></aside>`,
    );
    expect(said(element)).to.contain('Slide 1 of 1');
    expect(element.shadowRoot!.textContent).not.to.match(/Do not mention|Nor Y/);
    expect(notes(element)).to.have.length(1);
    expect(notes(element)[0]).to.contain('<aside>');
  });

  it('words for which a slide has no place are named', async () => {
    const element = await talk('', '<section data-slide="since"><p>Our words</p></section>');
    expect(notes(element).join()).to.contain('Our words');
  });

  it('a day later than the data: these are shown on their own day, and what was given is said', async () => {
    const element = await talk('slides="where" as-of="2030-01-01"');
    expect(said(element)).not.to.match(/2030|Status on/);
    expect(notes(element)).to.have.length(1);
    expect(notes(element)[0]).to.match(/2030-01-01.*the status on that day is shown/);
  });
});

describe('data are called old', () => {
  it('after the days of the default where stale-after is empty, as in every element', async () => {
    const element = await talk('slides="where" stale-after=""');
    expect(element.staleDays).to.equal(180);
    element.staleAfter = 0;
    expect(element.staleDays).to.equal(0);
  });
});

describe('more words than a slide holds', () => {
  it('are cut off before they are measured, and that is said', async () => {
    const words = 'word '.repeat(400_000);
    const element = await talk('slides="title"');
    element.heading = words;
    await element.updateComplete;
    expect(one(element, '.heard h2').textContent!.length).to.be.lessThan(400);
    expect(notes(element).join()).to.contain('heading');
    element.heading = 'Short again';
    await element.updateComplete;
    expect(notes(element)).to.eql([]);
  });

  it('in a child element too', async () => {
    const element = await talk('', `<section><h2>Heading</h2><p>${'word '.repeat(100_000)}</p></section>`);
    expect(said(element)!.length).to.be.lessThan(3000);
    expect(notes(element)).to.have.length(1);
  });
});

describe('a page without parts of a browser', () => {
  const global = globalThis as unknown as Record<string, unknown>;
  const without = ['matchMedia', 'ResizeObserver'];
  const kept = new Map<string, unknown>();
  before(() => without.forEach(name => kept.set(name, global[name])));
  beforeEach(() => without.forEach(name => (global[name] = undefined)));
  afterEach(() => kept.forEach((value, name) => (global[name] = value)));

  it('shows the right figures, and nothing is thrown', async () => {
    const thrown: unknown[] = [];
    const listen = (event: Event) => thrown.push(event);
    addEventListener('error', listen);
    addEventListener('unhandledrejection', listen);
    const element = await talk('slides="where years questions" as-of="2022-05-24"');
    expect(counts(element)).to.eql(['48', '16', '133']);
    stage(element).focus();
    await press(element, '/', 'Escape', '?', 't', 'Escape', 'd', 's', 'PageDown', 'y', 'y', 'End');
    expect(counts(element)).to.eql(['48', '16', '133']);
    removeEventListener('error', listen);
    removeEventListener('unhandledrejection', listen);
    expect(thrown).to.eql([]);
  });

  it('opens its panels where dialogs cannot be modal', async () => {
    const { showModal, close } = HTMLDialogElement.prototype;
    Object.assign(HTMLDialogElement.prototype, { showModal: undefined, close: undefined });
    try {
      const element = await talk('slides="where"');
      stage(element).focus();
      await press(element, '?');
      const dialog = one<HTMLDialogElement>(element, 'dialog');
      expect(dialog.open).to.equal(true);
      await press(element, '?');
      expect(dialog.open).to.equal(false);
    } finally {
      Object.assign(HTMLDialogElement.prototype, { showModal, close });
    }
  });
});

describe('the address', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));
  const hash = async (start: string) => {
    history.replaceState(null, '', start);
    const element = await talk('permalink slides="title where"');
    stage(element).focus();
    await press(element, 'PageDown');
    return location.href;
  };

  it('keeps the slide, and path and query stay under a <base>', async () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = '/elsewhere/';
    const path = location.pathname + location.search;
    try {
      expect(await hash(path)).to.equal(`${location.origin}${path}#slide=2`);
    } finally {
      base.remove();
    }
  });

  it('is told to the page’s router, and the talk does not follow what it has written itself', async () => {
    const heard: string[] = [];
    const hear = ({ newURL }: HashChangeEvent) => heard.push(new URL(newURL).hash);
    window.addEventListener('hashchange', hear);
    try {
      expect(await hash(location.pathname + location.search)).to.match(/#slide=2$/);
      expect(heard).to.deep.equal(['#slide=2']);
    } finally {
      window.removeEventListener('hashchange', hear);
    }
  });

  it('is left alone where the page’s own router has written there', async () => {
    expect(await hash('#/country/5')).to.match(/#\/country\/5$/);
  });
});

/** The presenter's panels are modal dialogs: focus, Esc, and the way back to the slide. */
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { OpicPresenter } from '../../../src/elements/opic-presenter.js';
import { inside, middle } from '../../support/on-page.js';
import { ask, one, press, slide, stage, talk } from '../../support/presenter.js';

const dialog = (element: Element) => one<HTMLDialogElement>(element, 'dialog');
const focused = (element: Element) => element.shadowRoot!.activeElement;

/** A talk whose slide has the focus. */
async function begun(): Promise<OpicPresenter> {
  const element = await talk('slides="title where"');
  stage(element).focus();
  return element;
}

describe('the presenter’s panels', () => {
  for (const [key, name] of [
    ['/', 'question'],
    ['?', 'keys'],
    ['t', 'export'],
  ] as const) {
    it(`${name}: opens as a modal dialog, takes the focus, and gives it back when Esc closes it`, async () => {
      const element = await begun();
      await press(element, key);
      expect(dialog(element).matches(':modal')).to.equal(true);
      expect(dialog(element).classList.contains(name)).to.equal(true);
      expect(dialog(element).contains(focused(element))).to.equal(true);
      await press(element, 'Escape');
      expect(dialog(element).open).to.equal(false);
      expect(focused(element)).to.equal(stage(element));
    });
  }

  it('follow one another', async () => {
    const element = await begun();
    await press(element, '?', 't');
    expect(dialog(element).matches(':modal')).to.equal(true);
    expect(dialog(element).getAttribute('aria-label')).to.equal('Export');
    await press(element, '/');
    expect(focused(element)).to.equal(one(element, '#question'));
  });

  it('close by a click beside them, which moves nothing on, but not by one inside', async () => {
    const element = await begun();
    await press(element, '?');
    const { left, top, height } = dialog(element).getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + 30), Math.round(top + height / 2)] });
    await element.updateComplete;
    expect(dialog(element).open).to.equal(true);
    await sendMouse({ type: 'click', position: [Math.round(left / 2), Math.round(top + 40)] });
    await element.updateComplete;
    expect(dialog(element).open).to.equal(false);
    expect(slide(element)).to.equal('title');
  });

  it('opened with the pointer give the keys back to the slide', async () => {
    const element = await talk('slides="title where"');
    const [x, y] = middle(one(element, '.bar button:last-child'));
    await sendMouse({ type: 'move', position: [x - 5, y - 5] });
    await sendMouse({ type: 'move', position: [x, y] });
    await element.updateComplete;
    await sendMouse({ type: 'click', position: [x, y] });
    await element.updateComplete;
    expect(dialog(element).classList.contains('keys')).to.equal(true);
    await press(element, 'Escape', ' ');
    expect(dialog(element).open).to.equal(false);
    expect(slide(element)).to.equal('where');
  });

  it('one question after the other: the old one is marked, so that typing replaces it', async () => {
    const element = await begun();
    await press(element, '/');
    await sendKeys({ type: 'Atlantis' });
    await press(element, 'Escape');
    await ask(element, 'Fiji');
    expect(slide(element)).to.equal('FJI');
    expect(focused(element)).to.equal(stage(element));
  });

  it('arrows mark the answers, round and round', async () => {
    const element = await begun();
    await press(element, '/');
    await sendKeys({ type: 'guinea' });
    const marked = () => inside(element, '[role=option]').findIndex(row => row.ariaSelected === 'true');
    const { length } = inside(element, '[role=option]');
    expect(length).to.be.greaterThan(2);
    await press(element, 'ArrowDown');
    expect(marked()).to.equal(1);
    await press(element, 'ArrowUp', 'ArrowUp');
    expect(marked()).to.equal(length - 1);
    expect(one(element, '#question').getAttribute('aria-activedescendant')).to.equal(`found-${length - 1}`);
  });

  it('an answer about another date says in a sentence what was so on it', async () => {
    const element = await begun();
    await press(element, '/');
    for (const [asked, said] of [
      ['Serbia 2020', 'Serbia On 31 December 2020: Signed, not a party'],
      ['Africa 2020', 'Africa On 31 December 2020: 3 States parties'],
      ['24 May 2022', 'On 24 May 2022: 48 States parties'],
    ]) {
      const field = one<HTMLInputElement>(element, '#question');
      field.value = asked!;
      field.dispatchEvent(new Event('input'));
      await element.updateComplete;
      expect(one(element, '[role=option]').textContent!.replace(/\s+/g, ' ').trim()).to.equal(said);
    }
  });

  it('Enter takes what is alone or was chosen, and otherwise waits', async () => {
    const element = await begun();
    await ask(element, 'korea');
    expect(dialog(element).open).to.equal(true);
    expect(inside(element, '[role=option][aria-selected=true]').length).to.equal(0);
    await press(element, 'ArrowDown', 'ArrowDown', 'Enter');
    expect(slide(element)).to.equal('KOR');
  });

  it('an element that leaves the page with an open panel comes back with it, modal again', async () => {
    const element = await begun();
    await press(element, '?');
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect(dialog(element).matches(':modal')).to.equal(true);
    await press(element, 'Escape');
    expect(dialog(element).open).to.equal(false);
  });
});

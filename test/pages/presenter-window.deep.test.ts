/** The presenter's window, opened from a folder as in the room: what is seen and typed there, and what the wall shows. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { it } from 'node:test';
import { projectRoot } from '../support/find-browser.mjs';
import { visit } from '../support/visit.js';

const here = visit();
const file = pathToFileURL(path.join(projectRoot, 'dist/present.html')).href;

declare global {
  /** The window that the talk has opened. */
  var desk: (Window & typeof globalThis) | undefined;
}

interface Seen {
  slide: string;
  words: string;
  panel: boolean;
  message: string;
  faults: boolean;
  desk: string;
}

/** What the wall shows, and the text of the presenter's window where it is open. */
const look = () =>
  here.opened.run((): Seen => {
    const root = document.querySelector('opic-presenter')!.shadowRoot!;
    const textOf = () => {
      try {
        return desk && !desk.closed ? desk.document.body.innerText : '';
      } catch {
        return ''; // a window that was reloaded, where the browser keeps pages from a folder apart
      }
    };
    const notes = root.querySelector('.notes');
    return {
      slide: root.querySelector<HTMLElement>('.stage')!.dataset.slide!,
      words: root.querySelector('.stage')!.textContent!,
      panel: root.querySelector('dialog')!.open,
      message: root.querySelector('.message')!.textContent!.trim(),
      faults: notes !== null && getComputedStyle(notes).display !== 'none',
      desk: textOf(),
    };
  });

async function until(holds: (seen: Seen) => boolean, what: string): Promise<Seen> {
  for (let tries = 0; tries < 300; tries++) {
    const seen = await look();
    if (holds(seen)) return seen;
    await new Promise(done => setTimeout(done, 100));
  }
  throw new Error(`${what}: ${JSON.stringify(await look())}`);
}

/** Keeps a hand on the window that the talk opens. */
const keepHand = () =>
  here.opened.run(() => {
    const original = window.open.bind(window);
    window.open = (...given) => (window.desk = original(...given) as typeof window);
  });

async function open(query: string): Promise<void> {
  await here.opened.goto(`${file}?${query}`);
  await keepHand();
}

/** The button for the window, pressed as a person does: browsers open windows for nobody else. */
async function pressButton(): Promise<void> {
  const { mouse } = here.opened;
  await mouse.move(300, 300);
  await mouse.move(320, 320);
  const [x, y] = await here.opened.run(() => {
    const buttons = document.querySelector('opic-presenter')!.shadowRoot!.querySelectorAll('.bar button');
    const button = [...buttons].find(one => one.textContent!.trim() === 'p')!;
    const { left, top, width, height } = button.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  });
  await mouse.move(x!, y!);
  await mouse.down();
  await mouse.up();
}

const press = (key: string) =>
  here.opened.run(name => {
    const target = desk!.document.activeElement ?? desk!.document.body;
    target.dispatchEvent(new desk!.KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  }, key);

const type = (text: string) =>
  here.opened.run(given => {
    const field = desk!.document.querySelector('input')!;
    field.focus();
    field.value = given;
    field.dispatchEvent(new desk!.Event('input', { bubbles: true }));
  }, text);

it('leads the talk: slide, next slide, time, list and faults are there; the room sees the results alone', async () => {
  await open('slides=title+breakdown+nope+questions');
  await pressButton();
  const { desk, faults } = await until(seen => seen.desk.includes('Questions'), 'the window opens');
  assert.match(desk, /Slide 1 of 3/);
  assert.match(desk, /Next/);
  assert.match(desk, /Elapsed\s+0:00/);
  assert.match(desk, /o\s+Slides[^]*p\s+Presenter’s window/);
  assert.match(desk, /“nope” was given/);
  assert.equal(faults, false, 'no fault on the wall');

  await press('/');
  await until(seen => seen.desk.includes('A State, a date'), 'the question is asked there');
  await type('Atlantis');
  await until(seen => seen.desk.includes('Nothing found for “Atlantis”'), 'and what is not found is said');
  await type('24 May 2022');
  assert.equal((await look()).panel, false, 'and not on the wall');
  await press('Enter');
  await press('PageDown');
  await until(
    seen => seen.slide === 'breakdown' && seen.desk.includes('On 24 May 2022: 48 States parties'),
    'the date is shown',
  );
  assert.equal((await look()).message, '', 'what was typed is said in the window alone');
  await press('3');
  assert.match((await look()).desk, /Slide 3: press Enter/);
  await press('Enter');
  await until(seen => seen.slide === 'questions', 'a number leads to a slide');
  await here.opened.run(() => window.desk!.location.reload());
  await new Promise(done => setTimeout(done, 1500));
  const again = await until(
    seen => seen.desk.includes('Slide 3 of 3') || seen.message.startsWith('Press p'),
    'reloaded, the window is back, or the wall says how to have it back',
  );
  if (!again.desk) await pressButton();
  await until(seen => seen.desk.includes('Slide 3 of 3'), 'and it is back');
  await here.opened.run(() => window.desk!.close());
  const closed = await until(seen => seen.message !== '', 'closed');
  assert.match(closed.message, /was closed. The talk goes on in this window; p opens/);
  assert.equal(closed.slide, 'questions');
  assert.deepEqual(await here.opened.reports(), []);
});

it('reads on in English while the room reads two other languages, and says there what is wrong with a file', async () => {
  await open('slides=title+where');
  await pressButton();
  await until(seen => seen.desk.includes('Next'), 'the window opens');
  await press('PageDown');
  for (const [of, language, words] of [
    ['language', 'fr', 'États parties'],
    ['second', 'ar', 'دولة'],
  ] as const) {
    await press('l');
    const choice = `[aria-labelledby="${of}"] [data-language="${language}"]`;
    await here.opened.run(async selector => {
      const button = () => desk!.document.querySelector<HTMLElement>(selector);
      while (!button()) await new Promise(done => setTimeout(done, 20));
      button()!.click();
    }, choice);
    await until(seen => seen.slide === 'where' && seen.words.includes(words), language);
  }
  assert.match((await look()).desk, /Slide 2 of 2/);
  await here.opened.run(() => {
    const dataTransfer = new desk!.DataTransfer();
    dataTransfer.items.add(new desk!.File(['{"schema":1}'], 'photo.json'));
    for (const kind of ['dragover', 'drop'])
      desk!.document.body.dispatchEvent(
        new desk!.DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }),
      );
  });
  const { message } = await until(
    seen => /photo\.json has \d+ faults and was not taken/.test(seen.desk),
    'a wrong file',
  );
  assert.equal(message, '', 'in the window alone');
});

it('has the notes of a slide’s own <aside>, and says when the talk is late', async () => {
  await open('slides=title');
  await here.opened.run(() => {
    const presenter = document.querySelector('opic-presenter')!;
    presenter.removeAttribute('slides');
    presenter.innerHTML = `<section><h2>What we ask</h2><p>Ratify.</p><aside><p>Smile first.</p></aside></section>
      <section data-slide="questions"></section>`;
    presenter.setAttribute('minutes', 'soon');
  });
  await pressButton();
  const { desk } = await until(seen => seen.desk.includes('What we ask'), 'the window opens');
  assert.match(desk, /Smile first/);
  assert.match(desk, /“soon” was given/);
  const wall = await here.opened.run(() => document.querySelector('opic-presenter')!.shadowRoot!.textContent);
  assert.match(wall!, /Ratify/);
  assert.doesNotMatch(wall!, /Smile first/, 'notes are never on the wall');
  await here.opened.run(() => document.querySelector('opic-presenter')!.setAttribute('minutes', '0.01'));
  await press('PageDown');
  await until(seen => /0:0\d over 0.01 min/.test(seen.desk), 'late');
});

it('that the browser blocks is said, and the talk goes on', async () => {
  await open('slides=title+questions');
  await here.opened.run(() => {
    window.open = () => null;
  });
  await pressButton();
  const { message } = await until(seen => seen.message !== '', 'blocked');
  assert.match(message, /browser blocked the presenter’s window/);
});

it('that was open before a reload of the slides is back, or the wall says how to have it back', async () => {
  await open('slides=title+questions');
  await pressButton();
  await until(seen => seen.desk.includes('Questions'), 'the window opens');
  await press('PageDown');
  await until(seen => seen.slide === 'questions', 'the talk goes on');
  await here.opened.run(() => setTimeout(() => location.reload()));
  await new Promise(done => setTimeout(done, 2500));
  const { slide, message } = await look();
  assert.equal(slide, 'questions');
  if (message) {
    assert.match(message, /^Press p to have the presenter’s window back/);
    await keepHand();
    await pressButton();
    return void (await until(seen => seen.desk.includes('Slide 2 of 2'), 'and it leads again'));
  }
  const back = await here.opened.run(() => {
    const [session] = Object.values({ ...sessionStorage }) as string[];
    const { window: name } = JSON.parse(session!) as { window: string };
    return window.open('', name)!.document.body.innerText;
  });
  assert.match(back, /Slide 2 of 2/);
});

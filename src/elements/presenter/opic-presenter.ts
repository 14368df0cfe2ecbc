import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { map, regions, statements } from '../../language/en.js';
import { addEnglish, knownLanguages, speakerOf } from '../../language/known.js';
import type { PresenterKey } from '../../language/presenter/en.js';
import type { Speaker, Values } from '../../language/speak.js';
import '../../model/bundled-record.js';
import { parseDataset } from '../../model/parse.js';
import { isState } from '../../model/codes.js';
import { isCalendarDate } from '../../model/dates.js';
import { toDocument } from '../../model/document.js';
import { OpicElement } from '../../parts/element.js';
import * as incoming from '../../parts/incoming.js';
import { bringAlong } from '../../parts/own-data.js';
import { saveFile } from '../../parts/saving.js';
import { looks } from '../../parts/styles.js';
import { isRegion } from '../../world/regions.js';
import { Asking } from './asking.js';
import { colorOf } from './color.js';
import { dressed } from './dressed.js';
import { Dropping, takeDropped } from './dropping.js';
import type { Found } from './find.js';
import { commandOf, type Command } from './keys.js';
import { keep, putInAddress, recall, slideInAddress, type Kept } from './kept.js';
import { matterFor, overlayColors, paletteFor } from './matter.js';
import { nothingOwn } from './own.js';
import { askPanel, controlBar, keysPanel, takePanel, type PanelName, type TakeAlong } from './panels.js';
import { SCHEMES, type Scheme } from './palettes.js';
import { Papers } from './papers.js';
import type { Kind } from './paper.js';
import { pictureOf, pngOf, slideSvg, standingAlone } from './picture.js';
import { Sheet, type Matter } from './sheet.js';
import { fitted, type Size } from './size.js';
import { styles } from './styles.js';
import { drawSlide, SLIDES, talkIn, talkOf, type Slide, type Talk } from './talk.js';
import { tell } from './tell.js';
import { Telling } from './told.js';
import { yearsTold } from './years-told.js';

addEnglish(map);
addEnglish(statements);
addEnglish(regions);
bringAlong(incoming);

/** How long a message that nobody must act on stays. Milliseconds. */
const SAID = 6000;
/** How long the buttons stay after the pointer has come to rest. Milliseconds. */
const AWAKE = 2500;

/**
 * The meeting mode: slides by clicker, readable at the back, with answers to live questions.
 *
 * Child elements make the talk: each with `data-slide` is a slide of the list, a region, a group or a State,
 * with words of its own if it has any; a child without it is a slide of the presenter's own.
 *
 * @element opic-presenter
 * @attr slides - which slides, in which order: title, where, breakdown, years, regions, waiting, anniversary, questions; regions and groups by the names of `region`; States by code
 * @attr heading - the talk's own title
 * @attr subheading - a line under it, such as the meeting, the place, the day
 * @attr logo - address of a logo; `logo-alt` says what it is
 * @attr logo-alt - what the logo is
 * @attr color - the talk's own colour
 * @attr scheme - light, dark or contrast; default light, or contrast where the reader prefers more of it
 * @attr permalink - keeps the slide in the page's address (`#slide=3`)
 * @fires opic-as-of-change - the presenter chose a date; `detail.asOf`
 * @fires opic-state-select - the presenter chose a State; `detail.state`, `detail.status`
 * @fires opic-region-change - the presenter chose a region or group; `detail.region`
 * @csspart base - the whole
 * @csspart slide - the slide's picture
 * @csspart panel - what is laid over a slide: question, keys, what can be taken along
 * @csspart bar - the buttons
 * @csspart notes - what was wrong or not known
 */
export class OpicPresenter extends OpicElement {
  static override styles = [looks, styles];

  static override properties: PropertyDeclarations = {
    slides: {},
    heading: {},
    subheading: {},
    logo: {},
    logoAlt: { attribute: 'logo-alt' },
    color: {},
    scheme: {},
    permalink: { type: Boolean },
  };

  declare slides: string | null | undefined;
  declare heading: string | null | undefined;
  declare subheading: string | null | undefined;
  declare logo: string | null | undefined;
  declare logoAlt: string | null | undefined;
  declare color: string | null | undefined;
  declare scheme: string | null | undefined;
  declare permalink: boolean;

  #talk: Talk = talkOf('');
  #at = 0;
  #answer: string | undefined;
  #askedDate = false;
  #panel: PanelName | undefined;
  #blank = false;
  #moved = false;
  #awake = false;
  #language: string | undefined;
  #room: Scheme | undefined;
  #size: Size = { width: 1920, height: 1080 };
  #message = '';
  #restored = false;
  #alone = false;
  #dropped: unknown;
  #told = new Telling(() => this.requestUpdate());
  #toldSlide: Slide | undefined;
  #timers: { said?: ReturnType<typeof setTimeout>; awake?: ReturnType<typeof setTimeout> } = {};
  #listening: AbortController | undefined;
  #watching: { disconnect(): void }[] = [];
  readonly #papers = new Papers();
  readonly #asking = new Asking({
    changed: () => this.requestUpdate(),
    speaker: () => this.speaker,
    chosen: found => this.#choose(found),
    close: () => this.#close(),
  });
  readonly #dropping = new Dropping({
    changed: () => this.requestUpdate(),
    dropped: (file, more) => void this.#taken(file, more),
  });

  protected override get speaker(): Speaker {
    return (this.#language && speakerOf(this.#language)) || super.speaker;
  }

  /** The slide that is shown, counted from 0. */
  get at(): number {
    return this.#at;
  }

  get #slide(): Slide {
    return this.#answer === undefined
      ? this.#talk.slides[this.#at]!
      : { name: this.#answer, own: nothingOwn };
  }

  #tell(key: PresenterKey, values?: Values): string {
    return tell(this.speaker, key, values);
  }

  get #schemeShown(): Scheme {
    const given = SCHEMES.find(one => one === this.scheme);
    return (
      this.#room ??
      given ??
      (matchMedia('(prefers-contrast: more), (forced-colors: active)').matches ? 'contrast' : 'light')
    );
  }

  /** What a slide is made from; `paper` for print, where light is right. */
  #matter(slide: Slide, speaker = this.speaker, paper = false): Matter {
    const { color, staleAfter, facts: dataset } = this;
    const date = (this.#askedDate ? undefined : slide.date) ?? this.asOf;
    const scheme = paper ? 'light' : this.#schemeShown;
    return matterFor(this, { speaker, dataset, date, scheme, color, staleAfter });
  }

  // What the page says

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#restored) this.#restore(recall(this.id));
    const { signal } = (this.#listening = new AbortController());
    const page = this.ownerDocument;
    page.addEventListener('keydown', event => this.#pressed(event), { signal });
    this.#dropping.listen(page, signal);
    window.addEventListener('beforeprint', () => this.#fills() && this.#slidesToPaper(), { signal });
    window.addEventListener('afterprint', () => this.#papers.clear(), { signal });
    window.addEventListener('hashchange', () => this.permalink && this.#goTo(slideInAddress() ?? this.#at), {
      signal,
    });
    const children = new MutationObserver(() => this.#readTalk());
    children.observe(this, { childList: true, subtree: true, characterData: true, attributes: true });
    const size = new ResizeObserver(() => this.#measure());
    size.observe(this);
    this.#watching = [children, size];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    for (const one of this.#watching) one.disconnect();
    this.#told.stop();
    this.#toldSlide = undefined;
    this.#papers.clear();
  }

  #measure(): void {
    if (this.#alone !== this.#fills()) {
      this.#alone = !this.#alone;
      this.requestUpdate();
    }
    const size = fitted(this.clientWidth, this.clientHeight);
    if (!size || (size.width === this.#size.width && size.height === this.#size.height)) return;
    this.#size = size;
    this.requestUpdate();
  }

  #readTalk(): void {
    const children = [...this.children].filter(child => child.localName !== 'noscript');
    const own = children.some(child => child.hasAttribute('data-slide') || child.localName === 'section');
    this.#talk = this.slides || !own ? talkOf(this.slides ?? '') : talkIn(children);
    const { unknown, slides } = this.#talk;
    this.judge(unknown.length, 'slides', unknown.join(' '), `${SLIDES.join(', ')}, africa, grulac, SVN`);
    this.#at = Math.min(this.#at, slides.length - 1);
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasUpdated || changed.has('slides')) this.#readTalk();
    const { color, scheme } = this;
    this.judge(color && !colorOf(color), 'color', color, '#7a1f5c');
    this.judge(scheme && !SCHEMES.includes(scheme as Scheme), 'scheme', scheme, SCHEMES.join(', '));
    this.#tellYears();
  }

  /** The years begin to be told when their slide comes up, unless less motion is wanted. */
  #tellYears(): void {
    const slide = this.#slide;
    if (slide === this.#toldSlide) return;
    this.#told.stop();
    this.#toldSlide = slide;
    if (slide.name !== 'years' || !this.isConnected) return;
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) this.#startYears();
  }

  #startYears(): void {
    const { dataset, date } = this.#matter(this.#slide);
    this.#told.start(yearsTold(dataset, date).arrivals.map(arrival => arrival.date));
  }

  // Drawing

  protected override notes(): string[] {
    const { statusAsAt } = this.facts;
    // How old the data are stands at the foot of each slide.
    return this.asOf > statusAsAt
      ? [this.say('nothingKnownAfter', { date: this.speaker.date(statusAsAt) })]
      : [];
  }

  protected override draw(): TemplateResult {
    const slide = dressed(this.#slide, this);
    const matter = this.#matter(slide);
    const { width, height } = this.#size;
    const { number } = matter.speaker;
    const total = this.#talk.slides.length;
    const place =
      this.#answer === undefined
        ? `${number.call(matter.speaker, this.#at + 1)} / ${number.call(matter.speaker, total)}`
        : '';
    const sheet = new Sheet(matter, width, height, place);
    const drawing = drawSlide(slide, sheet, this.#told.told);
    const { speaker } = matter;
    const frame = { speaker, close: () => this.#close() };
    const open = this.#panel;
    const room = [
      'room',
      this.#moved && 'moved',
      this.#awake && 'awake',
      this.#dropping.over && 'dropping',
      this.#alone && 'alone',
    ];
    return html`<div class=${room.filter(Boolean).join(' ')} @pointermove=${this.#woken}>
      <div
        class="stage ${this.#awake || open ? '' : 'resting'}"
        tabindex="0"
        role="group"
        aria-label=${this.#tell('presenter')}
        data-slide=${slide.name}
        ?inert=${open !== undefined}
        @click=${this.#clicked}
      >
        ${slideSvg(sheet, drawing, drawing.title, 'slide')}
      </div>
      <div class="heard" role="status">
        ${place ? html`<p>${this.#tell('slideOf', { n: this.#at + 1, total })}</p>` : nothing}
        <h2>${drawing.title}</h2>
        ${this.#told.told === undefined ? drawing.says.map(line => html`<p>${line}</p>`) : nothing}
      </div>
      ${controlBar(speaker, command => this.#do(command))} ${open === 'keys' ? keysPanel(frame) : nothing}
      ${open === 'take' ? takePanel(frame, knownLanguages().length > 1, what => void this.#take(what)) : nothing}
      ${
        open === 'ask'
          ? askPanel({
              ...frame,
              dataset: matter.dataset,
              date: matter.date,
              asking: this.#asking,
              choose: this.#choose,
              latest: this.#latest,
            })
          : nothing
      }
      <div class="message" role="status">
        ${this.#dropping.over ? html`<p>${this.#tell('dropHere')}</p>` : this.#message ? html`<p>${this.#message}</p>` : nothing}
      </div>
      ${this.#blank ? html`<div class="blank" @click=${() => this.#do('blank')}></div>` : nothing}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const room = this.renderRoot.querySelector<HTMLElement>('.room')!;
    const colors = overlayColors(paletteFor(this, this.#schemeShown, this.color));
    room.style.setProperty('--_u', `${this.#size.height / 1080}px`);
    for (const [name, value] of Object.entries(colors)) room.style.setProperty(name, value);
    const notes = this.renderRoot.querySelector<HTMLElement>('.notes');
    notes?.style.setProperty('--_note', `${this.#size.height / 38}px`);
    this.#measure();
  }

  // What the presenter does

  /** Whether the presentation is what the page is for: then keys are meant for it wherever the focus is. */
  #fills(): boolean {
    const { left, top, right, bottom } = this.getBoundingClientRect();
    return left < 20 && top < 20 && right > innerWidth - 40 && bottom > innerHeight - 20;
  }

  #pressed(event: KeyboardEvent): void {
    const inside = event.composedPath().includes(this);
    const nowhere = event.target === document.body || event.target === document.documentElement;
    if (!inside && !(nowhere && this.#fills())) return;
    const command = commandOf(event);
    if (!command) return;
    if (command === 'close' && !this.#panel && this.#answer === undefined && !this.#blank && !this.#message)
      return;
    event.preventDefault();
    this.#do(command);
  }

  #do(command: Command): void {
    const moves = ['next', 'back', 'first', 'last'].includes(command);
    const open = this.#panel;
    this.#moved = true;
    this.#say('');
    // A press that wakes the screen or closes a panel does nothing else.
    if (this.#blank && (moves || command === 'close')) this.#blank = false;
    else if (open && (moves || command === open || command === 'close')) this.#close();
    else {
      if (open) this.#close();
      this.#commands[command]();
    }
    this.requestUpdate();
  }

  readonly #commands: Record<Command, () => void> = {
    next: () => (this.#answer === undefined ? this.#goTo(this.#at + 1) : this.#backToTalk()),
    back: () => (this.#answer === undefined ? this.#goTo(this.#at - 1) : this.#backToTalk()),
    first: () => this.#goTo(0),
    last: () => this.#goTo(this.#talk.slides.length - 1),
    close: () => this.#backToTalk(),
    blank: () => {
      this.#blank = !this.#blank;
    },
    full: () => void this.#full(),
    ask: () => this.#open('ask'),
    keys: () => this.#open('keys'),
    take: () => this.#open('take'),
    language: () => this.#nextLanguage(),
    scheme: () => this.#nextScheme(),
    play: () => this.#play(),
    copy: () => void this.#take('copy'),
  };

  #goTo(slide: number): void {
    this.#answer = undefined;
    this.#at = Math.max(0, Math.min(slide, this.#talk.slides.length - 1));
    this.#keep();
    this.requestUpdate();
  }

  #backToTalk(): void {
    if (this.#answer === undefined) return;
    this.#answer = undefined;
    if (this.shared.state) this.selectState(null);
    this.#keep();
  }

  #open(panel: PanelName): void {
    this.#panel = panel;
    this.#blank = false;
    void this.updateComplete.then(() => {
      const first = panel === 'ask' ? 'input' : '.panel';
      const target = this.renderRoot.querySelector<HTMLInputElement>(first);
      target?.focus();
      if (panel === 'ask') target?.select();
    });
  }

  #close(): void {
    if (!this.#panel) return;
    this.#panel = undefined;
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.stage')?.focus());
  }

  async #full(): Promise<void> {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await this.requestFullscreen();
    } catch {
      this.#say(this.#tell('noFull'));
    }
  }

  #nextLanguage(): void {
    const codes = knownLanguages();
    if (codes.length < 2) this.#say(this.#tell('oneLanguage'));
    this.#language = codes[(codes.indexOf(this.speaker.code) + 1) % codes.length]!;
    this.#keep();
  }

  #nextScheme(): void {
    const next = (SCHEMES.indexOf(this.#schemeShown) + 1) % SCHEMES.length;
    this.#room = SCHEMES[next]!;
    this.#say(
      this.#tell(
        ({ light: 'schemeLight', dark: 'schemeDark', contrast: 'schemeContrast' } as const)[this.#room],
      ),
      SAID / 3,
    );
    this.#keep();
  }

  #play(): void {
    if (this.#slide.name !== 'years') return;
    if (this.#told.told === undefined) this.#startYears();
    else if (this.#told.playing) {
      this.#told.pause();
      this.#say(this.#tell('paused'));
    } else this.#told.resume();
  }

  #say(message: string, time?: number): void {
    clearTimeout(this.#timers.said);
    this.#message = message;
    if (time) this.#timers.said = setTimeout(() => this.#say(''), time);
    this.requestUpdate();
  }

  readonly #clicked = (event: MouseEvent): void => {
    if (event.button === 0 && !event.defaultPrevented) this.#do('next');
  };

  readonly #woken = (event: PointerEvent): void => {
    if (!event.movementX && !event.movementY) return;
    clearTimeout(this.#timers.awake);
    this.#timers.awake = setTimeout(() => {
      this.#awake = false;
      this.requestUpdate();
    }, AWAKE);
    if (this.#awake) return;
    this.#awake = true;
    this.requestUpdate();
  };

  // Questions

  readonly #choose = (found: Found): void => {
    this.#close();
    this.#asking.clear();
    if (found.kind === 'date') this.#show(found.date);
    else if (found.kind === 'state') {
      this.#answer = found.state;
      this.selectState(found.state);
    } else {
      this.#answer = found.region;
      this.act({ region: found.region }, 'opic-region-change', { region: found.region });
    }
    this.#keep();
    this.requestUpdate();
  };

  #show(wanted: string): void {
    const { treaty, statusAsAt } = this.facts;
    const date = wanted > statusAsAt ? statusAsAt : wanted < treaty.adopted ? treaty.adopted : wanted;
    const key = wanted > date ? 'dateTooLate' : wanted < date ? 'dateTooEarly' : 'dateShown';
    this.#askedDate = true;
    this.act({ asOf: date }, 'opic-as-of-change', { asOf: date });
    this.#say(this.#tell(key, { date: this.speaker.date(date) }), key === 'dateShown' ? SAID : undefined);
    this.#toldSlide = undefined;
  }

  readonly #latest = (): void => {
    this.#close();
    this.#askedDate = false;
    this.act({ asOf: undefined }, 'opic-as-of-change', { asOf: this.facts.statusAsAt });
    this.#toldSlide = undefined;
    this.#keep();
  };

  // What can be taken along

  async #take(what: TakeAlong): Promise<void> {
    this.#close();
    const slide = dressed(this.#slide, this);
    if (what === 'printSlides') return this.#print('slides');
    if (what === 'printHandout') return this.#print('handout', [this.speaker]);
    if (what === 'printHandouts')
      return this.#print(
        'handout',
        knownLanguages().flatMap(code => speakerOf(code) ?? []),
      );
    const made = standingAlone(pictureOf(slide, this.#matter(slide), this.#told.told));
    const asPng = () => made.then(({ picture }) => pngOf(picture));
    try {
      let said: string;
      if (what === 'copy') {
        // The promise goes in, because Safari forgets the press while it waits for the picture.
        const png = asPng();
        png.catch(() => undefined);
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
        said = this.#tell('copied');
      } else {
        const { picture } = await made;
        const name = `${picture.name}.${what === 'savePng' ? 'png' : 'svg'}`;
        saveFile(
          name,
          what === 'savePng' ? await asPng() : new Blob([picture.svg], { type: 'image/svg+xml' }),
        );
        said = this.#tell('saved', { name });
      }
      const { lost } = await made;
      this.#say(lost ? `${said} ${this.#tell('noLogo')}` : said, SAID);
    } catch {
      this.#say(this.#tell(what === 'copy' ? 'copyFailed' : 'saveFailed'));
    }
  }

  #print(kind: Kind, speakers: Speaker[] = []): void {
    if (kind === 'slides') this.#slidesToPaper();
    else {
      const slide = { name: 'where', own: nothingOwn };
      this.#papers.handouts(speakers.map(speaker => this.#matter(slide, speaker, true)));
    }
    print();
  }

  #slidesToPaper(): void {
    const slides = this.#talk.slides.map(slide => dressed(slide, this));
    this.#papers.slides(slides, slide => this.#matter(slide, this.speaker, true));
  }

  // A newer data document

  async #taken(file: File, more: boolean): Promise<void> {
    const { message, dataset, issues } = await takeDropped(file, more, this.facts.statusAsAt, this.speaker);
    this.#say(message);
    if (issues)
      this.dispatchEvent(
        new CustomEvent('opic-error', { bubbles: true, composed: true, detail: { issues } }),
      );
    if (!dataset) return;
    this.src = null; // what was dropped comes before what the page named
    this.data = dataset;
    this.#dropped = toDocument(dataset);
    this.#toldSlide = undefined;
    this.#keep();
  }

  // A reload in the middle

  #keep(): void {
    const kept: Kept = { slide: this.#at };
    if (this.#answer) kept.answer = this.#answer;
    if (this.#askedDate) kept.asOf = this.asOf;
    if (this.#language) kept.lang = this.#language;
    if (this.#room) kept.scheme = this.#room;
    if (this.#dropped) kept.document = this.#dropped;
    keep(this.id, kept);
    if (this.permalink) putInAddress(this.#at);
  }

  #restore(kept: Kept): void {
    this.#restored = true;
    const slide = (this.permalink ? slideInAddress() : undefined) ?? kept.slide;
    if (Number.isInteger(slide)) this.#at = Math.max(0, slide!);
    if (this.#at) this.#moved = true;
    if (typeof kept.lang === 'string') this.#language = kept.lang; // its module may come later
    this.#room = SCHEMES.find(one => one === kept.scheme);
    if (kept.answer && (isState(kept.answer) || isRegion(kept.answer))) this.#answer = kept.answer;
    if (kept.document) {
      try {
        this.data = parseDataset(kept.document);
        this.#dropped = kept.document;
      } catch {
        this.#dropped = undefined; // not what was kept; the talk goes on with the data it has
      }
    }
    if (isCalendarDate(kept.asOf)) {
      this.#askedDate = true;
      this.asOf = kept.asOf;
    }
  }
}

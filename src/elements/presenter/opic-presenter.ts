import type { PropertyValues, TemplateResult } from 'lit';
import { localizerOf } from '../../i18n/registry.js';
import type { Localizer } from '../../i18n/localizer.js';
import '../../model/bundled-record.js';
import './presenter-messages.js';
import { isState } from '../../model/codes.js';
import type { CalendarDate } from '../../model/dataset.js';
import { isThisProtocol } from '../../model/this-protocol.js';
import { isRegion } from '../../world/regions.js';
import { OpicElement } from '../../core/opic-element.js';
import { property } from '../../core/property.js';
import * as reader from '../../core/controllers/read-document.js';
import { provideReader } from '../../core/document-reader.js';
import { baseStyles, unseenStyles } from '../../ui/base-styles.js';
import { attachControllers } from './controllers/attach-controllers.js';
import { stageSize } from './controllers/screen/stage-size.js';
import { recallSession } from './controllers/session.js';
import { slideInAddress } from './controllers/slide-address.js';
import { onNewChildren, readTalk } from './controllers/slide-list.js';
import { cardPageStyles } from './output/card/card-page-styles.js';
import { firstCard } from './output/card/first-card.js';
import { webAddress } from './output/link-code.js';
import { givenBy } from './controllers/page-settings.js';
import { SCHEMES } from '../../scene/theme.js';
import { panelStyles } from './panels/panel-styles.js';
import { styles } from './view/presenter-styles.js';
import { presenterView } from './view/presenter-view.js';
import { CONTENT_LIMITS, textTooLong } from './slide-content.js';
import { opaque } from './slide-palette.js';
import { TalkStore, type Effect } from './state/talk-store.js';
import { SLIDES } from './talk.js';
import { slideSource } from './view/slide-source.js';
import { readMinutes } from './window/talk-time.js';

provideReader(reader);

/**
 * The meeting mode: slides by clicker, readable at the back, with answers to live questions.
 *
 * Child elements make the talk: each with `data-slide` is a slide of the list, a region, a group or a State,
 * with words of its own if it has any; a child without it is a slide of the presenter's own.
 *
 * @element opic-presenter
 * @fires opic-as-of-change - the presenter chose a date; `detail.asOf`
 * @fires opic-state-select - the presenter chose a State; `detail.state`, `detail.status`
 * @fires opic-region-change - the presenter chose a region or group; `detail.region`
 * @csspart base - the whole
 * @csspart slide - the slide's picture
 * @csspart panel - what is laid over a slide: question, keys, what can be taken along
 * @csspart controls - the buttons
 * @csspart notes - what was wrong or not known
 */
export class OpicPresenter extends OpicElement {
  static override styles = [baseStyles, unseenStyles, styles, panelStyles, cardPageStyles];

  /** The slides and their order; default: title, why, where, breakdown, years, since, regions, waiting, procedures, next, questions. Others: names (all 197, on two slides), anniversary; regions and groups by the names of `region`; States by code. */
  @property()
  declare slides: string | null | undefined;

  /** The talk's own title. */
  @property()
  declare heading: string | null | undefined;

  /** A line under it, such as the meeting, the place, the day. */
  @property()
  declare subheading: string | null | undefined;

  /** Address of a logo; `logo-alt` says what it is. */
  @property()
  declare logo: string | null | undefined;

  /** The logo in words. */
  @property({ attribute: 'logo-alt' })
  declare logoAlt: string | null | undefined;

  /** The talk's own colour. */
  @property()
  declare color: string | null | undefined;

  /** Light, dark or contrast; default light, or contrast where the reader prefers more of it. */
  @property({ read: given => SCHEMES.find(scheme => scheme === given), expected: SCHEMES.join(', ') })
  declare scheme: string | null | undefined;

  /** Address of a page that phones open by a QR code on the last slide and the handout; the State last shown is added to it. */
  @property({ read: webAddress, expected: 'https://example.org/opic' })
  declare link: string | null | undefined;

  /** Keeps the slide in the page's address (`#slide=3`); one that names a State (`#state:FRA`) shows its card first. */
  @property({ type: Boolean })
  declare permalink: boolean;

  /** The minutes that the talk should take; the presenter's window (key p) says when it is late. */
  @property({ read: readMinutes, expected: '15' })
  declare minutes: number | string | null | undefined;

  readonly #talk = new TalkStore();
  #dateInAddress: CalendarDate | undefined;
  /** The list was read for data about this Protocol, or not. */
  #isThisProtocol: boolean | undefined;
  readonly #source = slideSource(
    this,
    this.#talk,
    stageSize(this),
    () => this.localizer,
    () => this.notesIn,
  );
  readonly #first = firstCard(this, this.#talk, this.#source);
  readonly #local = attachControllers(this, this.#talk, this.#source);

  constructor() {
    super();
    onNewChildren(this, () => this.#readSlides());
    this.#talk.follow(this.#tellPage);
    this.#talk.follow(() => this.requestUpdate());
  }

  protected override get localizer(): Localizer {
    const { language } = this.#talk.state;
    return (language && localizerOf(language)) || super.localizer;
  }

  /** The slide that is shown, counted from 0. */
  get at(): number {
    return this.#talk.state.at;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) return;
    const session = recallSession(this.id);
    const at = (this.permalink ? slideInAddress() : undefined) ?? session.at ?? 0;
    this.#talk.dispatch({ type: 'restore', session: { ...session, at } });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { color, scheme, asOf, facts } = this;
    this.judge(color && !opaque(this, color), 'color', color, '#7a1f5c');
    const { unknown, date } = this.#first.named();
    this.judge(unknown, 'address', unknown, '#state:SVN');
    if (date && date !== this.#dateInAddress) this.asOf = this.#dateInAddress = date;
    this.#talk.dispatch({ type: 'given', given: givenBy(super.localizer.code, scheme, asOf, facts) });
    if (changed.has('slides') || this.#isThisProtocol !== isThisProtocol(facts)) this.#readSlides();
    const { slides } = this.#talk.state;
    const tooLong = slides.map(slide => textTooLong(slide, this)).find(Boolean);
    this.judge(tooLong, 'heading', tooLong, CONTENT_LIMITS);
  }

  #readSlides(): void {
    this.#isThisProtocol = isThisProtocol(this.facts);
    const { slides, unknown, strayNotes, unshown } = readTalk(this, this.#isThisProtocol);
    this.judge(strayNotes, 'aside', '<aside>', '<section><aside>');
    this.judge(unshown, 'section', unshown, 'h2, aside; p: title, questions');
    this.judge(unknown.length, 'slides', unknown.join(' '), `${SLIDES.join(', ')}, africa, grulac, SVN`);
    this.#talk.dispatch({ type: 'slides', slides });
  }

  /** The group, the page's listeners and the data follow what the presenter did. */
  readonly #tellPage: Effect = ({ answer, date, document }, before, { type }) => {
    if (document && document !== before.document) {
      this.src = null; // what was dropped comes before what the page named
      this.data = document;
    }
    if (type === 'given') return; // the page said it itself
    if (type !== 'restore') {
      if (date !== before.date)
        this.act({ asOf: date }, 'opic-as-of-change', { asOf: date ?? this.facts.statusAsAt });
      if (answer !== before.answer) this.#select(answer);
    } else if (date) this.asOf = date;
  };

  #select(answer: string | undefined): void {
    if (answer && isRegion(answer)) this.act({ region: answer }, 'opic-region-change', { region: answer });
    else this.selectState(answer && isState(answer) ? answer : null);
  }

  /** The presenter's own language, which may differ from that of the slides. */
  protected override get notesIn(): Localizer {
    return localizerOf(this.#talk.state.own ?? '') ?? super.localizer;
  }

  /** What was given that is later than the data. How old those are stands at the foot of each slide. */
  protected override notes(): string[] {
    const { notesIn, facts, asOf } = this;
    const given = [['as-of', asOf], ...this.#talk.state.slides.map(({ date }) => ['data-as-of', date ?? ''])];
    const lines = given.flatMap(([name = '', value = '']) =>
      value > facts.statusAsAt ? notesIn.colon(name, value) : [],
    );
    const known = notesIn.msg('dateTooLate', { date: notesIn.date(facts.statusAsAt) });
    return lines.length ? [notesIn.row([...new Set(lines), known])] : [];
  }

  protected override draw(): TemplateResult {
    return this.#first.draw() ?? presenterView(this.#source, this.#local);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { style } = this.renderRoot.querySelector<HTMLElement>('.whole')!;
    const colors = this.#source.colors(this.#first.scheme());
    for (const [name, value] of Object.entries(colors)) style.setProperty(name, value);
    style.setProperty('--_u', `${this.#source.stage.size.height / 1080}px`);
  }
}

/** The ways to take the map along. Loaded when the reader asks for them. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import '../../../model/bundled-record.js';
import type { Localizer } from '../../../i18n/localizer.js';
import type { PledgeInWords } from '../../../i18n/pledge-words.js';
import { attributesOf } from '../../../core/property.js';
import type { CalendarDate, Dataset } from '../../../model/dataset.js';
import { mapPicture, type MapPicture } from '../../../pictures/map-picture.js';
import { Copying } from '../../../ui/copy-text.js';
import { toCsv } from '../../../ui/csv.js';
import { paletteOn } from '../../../ui/resolve-color.js';
import { save, type Form } from '../../../ui/save-file.js';
import { linesOn } from '../../table/table-rows.js';
import { tableOf } from '../../table/table-csv.js';
import { cardTools, type CardTool } from '../../state/card-tools.js';

const FORMS: readonly Form[] = ['svg', 'png', 'csv'];

/** The open menu, with what came of copying. */
export class DownloadMenu {
  readonly #host: LitElement;
  readonly #copying: Copying;

  constructor(host: LitElement) {
    this.#host = host;
    this.#copying = new Copying(host);
  }

  /** `selected`: the State whose card is offered beside the map's own files. */
  draw(
    localizer: Localizer,
    selected: string | null,
    take: (form: Form) => void,
    takeCard: (tool: CardTool) => void,
  ): TemplateResult {
    const copy = (text: string) => this.#copying.copy(text);
    const host = this.#host;
    return html`<div class="menu" part="download-menu">
        ${FORMS.map(form => fileButton(form, localizer, take))}
        <button type="button" @click=${() => copy(linkTo(host))}>${localizer.msg('copyLink')}</button>
        <button type="button" @click=${() => copy(codeOf(host))}>${localizer.msg('copyCode')}</button>
      </div>
      ${selected ? cardTools(localizer, takeCard, localizer.state(selected)) : nothing}
      ${this.#copying.outcome(localizer)}`;
  }
}

const fileButton = (form: Form, localizer: Localizer, take: (form: Form) => void): TemplateResult =>
  html`<button
    type="button"
    aria-label=${localizer.msg('download', { format: form.toUpperCase() })}
    @click=${() => take(form)}
  >
    ${form.toUpperCase()}
  </button>`;

export function saveMap(form: Form, map: Omit<MapPicture, 'palette'>, element: Element): Promise<void> {
  return save(
    form,
    'map',
    map,
    form === 'csv' ? csvOf(map) : mapPicture({ ...map, palette: paletteOn(element) }),
  );
}

interface Shown {
  dataset: Dataset;
  date: CalendarDate;
  among: ReadonlySet<string>;
  pledges?: readonly PledgeInWords[] | undefined;
  localizer: Localizer;
}

function csvOf({ dataset, date, among, pledges, localizer }: Shown): string {
  const lines = linesOn(dataset, date)
    .filter(({ state }) => among.has(state))
    .sort((a, b) => localizer.compare(localizer.state(a.state), localizer.state(b.state)));
  return toCsv(tableOf(lines, dataset, date, localizer, undefined, pledges), localizer);
}

/** This page, at the map where the page has given it an id. */
function linkTo({ id, ownerDocument }: HTMLElement): string {
  const address = new URL(ownerDocument.location.href);
  if (id) address.hash = id;
  return String(address);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Where this page has the script from; elsewhere the file must be put beside the page. */
const scriptOf = ({ scripts }: Document): string =>
  [...scripts].find(({ src }) => /\/opic\.min\.js$/.test(src))?.src ?? 'opic.min.js';

/** The two lines that show the same map on another page: with the options that it has been given here. */
function codeOf(element: HTMLElement): string {
  const { localName, ownerDocument } = element;
  const options = attributesOf(element.constructor as never)
    .filter(({ path, notInFrames }) => element.hasAttribute(path) && !notInFrames)
    .map(({ path }) => ` ${path}="${escaped(element.getAttribute(path)!)}"`);
  return `<script src="${escaped(scriptOf(ownerDocument))}" defer></script>\n<${localName}${options.join('')}></${localName}>`;
}

/** What can be laid over a slide: the question, the keys, what can be taken along. */
import { html, nothing, type TemplateResult } from 'lit';
import { recordOf } from '../../../model/assemble.js';
import { standing } from '../../../model/status.js';
import type { PresenterKey } from '../../../i18n/presenter/en.js';
import type { Speaker } from '../../../i18n/localizer.js';
import type { Dataset } from '../../../model/dataset.js';
import { GROUPS, REGIONS, type Region } from '../../../world/regions.js';
import type { Asking } from './question.js';
import type { Found } from './find-answer.js';
import { KEY_LIST, type Command } from '../presenter-keys.js';
import { tell } from '../presenter-messages.js';

export type PanelName = 'ask' | 'keys' | 'take';

interface Frame {
  speaker: Speaker;
  close: () => void;
}

const panel = (
  name: PanelName,
  title: string,
  { speaker, close }: Frame,
  inside: unknown,
): TemplateResult => html`
  <div class="panel ${name}" part="panel" role="dialog" aria-label=${title} tabindex="-1">
    <h2>${title}</h2>
    <button class="close" type="button" @click=${close}>${tell(speaker, 'close')}</button>
    ${inside}
  </div>
`;

export function keysPanel(frame: Frame): TemplateResult {
  const { speaker } = frame;
  return panel(
    'keys',
    tell(speaker, 'keys'),
    frame,
    html`<dl>
      ${KEY_LIST.map(([keys, does]) => {
        const more = does === 'keyNext' ? ` ${tell(speaker, 'spaceKey')}, ${tell(speaker, 'clickKey')}` : '';
        return html`<dt><bdi dir="ltr">${keys}</bdi>${more}</dt>
          <dd>${tell(speaker, does)}</dd>`;
      })}
    </dl>`,
  );
}

export type TakeAlong = 'copy' | 'savePng' | 'saveSvg' | 'printSlides' | 'printHandout' | 'printHandouts';

export function takePanel(frame: Frame, several: boolean, take: (what: TakeAlong) => void): TemplateResult {
  const all: TakeAlong[] = ['copy', 'savePng', 'saveSvg', 'printSlides', 'printHandout', 'printHandouts'];
  return panel(
    'take',
    tell(frame.speaker, 'take'),
    frame,
    html`<div class="choices">
      ${all
        .filter(what => several || what !== 'printHandouts')
        .map(
          what =>
            html`<button type="button" data-take=${what} @click=${() => take(what)}>
              ${tell(frame.speaker, what)}
            </button>`,
        )}
    </div>`,
  );
}

export interface Question extends Frame {
  asking: Asking;
  dataset: Dataset;
  date: string;
  choose: (found: Found) => void;
  latest: () => void;
}

export function askPanel(frame: Question): TemplateResult {
  const { speaker, dataset, date, asking, choose, latest } = frame;
  const { question, found, marked } = asking;
  const dateChosen = (event: Event) => {
    // While a year is being typed it is out of range, and is waited for.
    const { value, validity } = event.target as HTMLInputElement;
    if (value && validity.valid) choose({ kind: 'date', date: value });
  };
  const region = (one: Region) =>
    html`<button type="button" @click=${() => choose({ kind: 'region', region: one })}>
      ${speaker.say(one)}
    </button>`;
  return panel(
    'ask',
    tell(speaker, 'ask'),
    frame,
    html`
      <label for="question">${tell(speaker, 'askLabel')}</label>
      <input
        id="question"
        type="text"
        role="combobox"
        dir="auto"
        autocomplete="off"
        spellcheck="false"
        aria-expanded=${found.length ? 'true' : 'false'}
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant=${found.length ? `found-${marked}` : nothing}
        aria-describedby="hint"
        .value=${question}
        @input=${asking.typed}
        @keydown=${asking.pressed}
      />
      <p class="hint" id="hint" role="status">
        ${
          found.length
            ? tell(speaker, 'found', { n: found.length })
            : question.trim()
              ? tell(speaker, 'nothingFound', { given: question })
              : tell(speaker, 'askHint')
        }
      </p>
      <ul id="found" role="listbox" aria-label=${tell(speaker, 'askLabel')}>
        ${found.map(
          (one, index) =>
            html`<li
              id="found-${index}"
              role="option"
              aria-selected=${index === marked ? 'true' : 'false'}
              @click=${() => choose(one)}
            >
              ${foundLine(one, speaker, dataset, date)}
            </li>`,
        )}
      </ul>
      ${
        question.trim()
          ? nothing
          : html`<h3 id="groups">${tell(speaker, 'groupsLabel')}</h3>
              <div class="choices" role="group" aria-labelledby="groups">
                ${[...GROUPS, ...REGIONS].map(region)}
              </div>
              <h3><label for="day">${tell(speaker, 'dateLabel')}</label></h3>
              <div class="choices">
                <input
                  id="day"
                  type="date"
                  min=${dataset.treaty.adopted}
                  max=${dataset.statusAsAt}
                  .value=${date}
                  @change=${dateChosen}
                />
                <button type="button" @click=${latest}>
                  ${tell(speaker, 'latest', { date: speaker.date(dataset.statusAsAt) })}
                </button>
              </div>`
      }
    `,
  );
}

function foundLine(found: Found, speaker: Speaker, dataset: Dataset, date: string): unknown {
  if (found.kind === 'date') return speaker.date(found.date);
  if (found.kind === 'region') return speaker.say(found.region);
  const record = recordOf(dataset, found.state)!;
  const status = standing(record, date);
  return html`<i class=${status}></i>${speaker.state(found.state)} <small>${speaker.status(status)}</small>`;
}

const BAR = [
  ['back', '‹', 'keyBack', undefined],
  ['next', '›', 'keyNext', undefined],
  ['ask', '/', 'keyAsk', 'ask'],
  ['language', 'l', 'keyLanguage', undefined],
  ['take', 't', 'keyTake', 'take'],
  ['full', 'f', 'keyFull', 'keyFull'],
  ['keys', '?', 'keyHelp', 'keys'],
] as const satisfies readonly (readonly [Command, string, PresenterKey, PresenterKey | undefined])[];

/** Buttons for those who have neither clicker nor keys; they are there while the pointer moves. */
export const controlBar = (speaker: Speaker, act: (command: Command) => void): TemplateResult => html`
  <div class="bar" part="controls" role="toolbar" aria-label=${tell(speaker, 'keys')} dir="ltr">
    ${BAR.map(
      ([command, key, name, word]) =>
        html`<button type="button" aria-label=${tell(speaker, name)} @click=${() => act(command)}>
          ${word ? html`<kbd>${key}</kbd> ${tell(speaker, word)}` : command === 'language' ? speaker.code.toUpperCase() : key}
        </button>`,
    )}
  </div>
`;

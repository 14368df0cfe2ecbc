/** The script-tag entry: registers the elements and languages, puts the model on the global `Opic`. */
export * from '../model/index.js';
import * as known from '../i18n/registry.js';
import { version as own } from '../version.js';
import './lang/ar.js';
import './lang/es.js';
import './lang/fr.js';
import './lang/ru.js';
import './lang/zh.js';
import '../index.js';

/** Set by an earlier copy of the script, whose elements stay in charge. */
const { Opic: first } = globalThis as { Opic?: Partial<typeof known & { version: string }> };

export const registerLanguage = first?.registerLanguage ?? known.registerLanguage;
export const overrideMessages = first?.overrideMessages ?? known.overrideMessages;
export const version = first?.version ?? own;

/** For another script to bring the presenter. Milliseconds. */
const PATIENCE = 2000;

// The presenter is large, and few pages have one.
globalThis.addEventListener?.('load', () =>
  setTimeout(() => {
    if (globalThis.document?.querySelector('opic-presenter:not(:defined)'))
      console.warn(
        'opic-widgets: <opic-presenter> is not in opic.min.js; add <script type="module" src="…/opic-presenter.js">.',
      );
  }, PATIENCE),
);

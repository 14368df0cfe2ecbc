/** The script inside `present.html`: the presenter, every language, and what the page's address asks for. */
import './lang/ar.js';
import './lang/es.js';
import './lang/fr.js';
import './lang/ru.js';
import './lang/zh.js';
import '../elements/opic-presenter.js';
import { stateInAddress } from '../elements/presenter/output/card/state-in-address.js';
import { knownLanguages } from '../i18n/registry.js';

/** `present.html?lang=fr&slides=where+waiting`: no words of a stranger's, only choices. */
const query = new URLSearchParams(location.search);
const presenters = document.querySelectorAll('opic-presenter');
for (const presenter of presenters)
  for (const name of ['lang', 'as-of', 'slides', 'scheme'])
    if (query.has(name)) presenter.setAttribute(name, query.get(name)!);

/** Who opens it by a State's address, as from the code on the wall, reads it in the language of the phone. */
if (stateInAddress(location.hash).state && !query.has('lang')) {
  const known = knownLanguages();
  const own = navigator.languages.map(tag => tag.split('-')[0]!).find(code => known.includes(code));
  for (const presenter of presenters)
    if (own && !presenter.hasAttribute('lang')) presenter.setAttribute('lang', own);
}

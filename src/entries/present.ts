/** The script inside `present.html`: the presenter, every language, and what the page's address asks for. */
import './lang/ar.js';
import './lang/es.js';
import './lang/fr.js';
import './lang/ru.js';
import './lang/zh.js';
import '../elements/opic-presenter.js';

/** `present.html?lang=fr&slides=where+waiting`: no words of a stranger's, only choices. */
const query = new URLSearchParams(location.search);
for (const presenter of document.querySelectorAll('opic-presenter'))
  for (const name of ['lang', 'as-of', 'slides', 'scheme'])
    if (query.has(name)) presenter.setAttribute(name, query.get(name)!);

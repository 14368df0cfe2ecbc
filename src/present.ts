/** The script inside `present.html`: the presenter, every language, and what the page's address asks for. */
import './language/register/ar.js';
import './language/register/es.js';
import './language/register/fr.js';
import './language/register/ru.js';
import './language/register/zh.js';
import './elements/presenter/index.js';

/** `present.html?lang=fr&slides=where+waiting`: no words of a stranger's, only choices. */
const asked = new URLSearchParams(location.search);
for (const presenter of document.querySelectorAll('opic-presenter'))
  for (const name of ['lang', 'as-of', 'slides', 'scheme'])
    if (asked.has(name)) presenter.setAttribute(name, asked.get(name)!);

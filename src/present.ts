/** The script inside `present.html`: the presenter, every language, and what the page's address asks for. */
import { ar } from './language/ar.js';
import { es } from './language/es.js';
import { fr } from './language/fr.js';
import { registerLanguage } from './language/known.js';
import { ru } from './language/ru.js';
import { zh } from './language/zh.js';
import './elements/presenter/index.js';

for (const language of [ar, es, fr, ru, zh]) registerLanguage(language);

/** `present.html?lang=fr&slides=where+waiting`: no words of a stranger's, only choices. */
const asked = new URLSearchParams(location.search);
for (const presenter of document.querySelectorAll('opic-presenter'))
  for (const name of ['lang', 'as-of', 'slides', 'scheme'])
    if (asked.has(name)) presenter.setAttribute(name, asked.get(name)!);

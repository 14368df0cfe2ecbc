/*
 * On every page of the demo: its words in the language that the reader chose, the way to the other pages, and
 * buttons that copy code.
 *
 * The English words are the page's own HTML. Those of a language are in one file, words/fr.js, with what a script says,
 * and are loaded when they are asked for; `[…]` in them is the text of an element in the sentence. This script runs in
 * the head: a page in another language stays hidden until its words are there, so that nobody sees it turn.
 */
(() => {
  const languages = {
    ar: 'العربية',
    zh: '中文',
    en: 'English',
    fr: 'Français',
    ru: 'Русский',
    es: 'Español',
  };
  /** A reader who waits longer for the words sees the page in English meanwhile. */
  const PATIENCE = 2000;

  const root = document.documentElement;
  const page = location.pathname.split('/').pop() || 'index.html';
  const words = {};
  const asked = new Map();
  const listeners = [];
  const policy = globalThis.trustedTypes?.createPolicy('opic-demo', { createScriptURL: address => address });
  let shown;

  function make(name, text, attributes = {}) {
    const element = document.createElement(name);
    element.textContent = text;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  }

  /** Called by each file of words. */
  globalThis.addWords = (code, { site, ...pages }) => {
    words[code] = { ...site, ...pages[page.replace('.html', '')] };
  };

  const request = code =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      const address = `words/${code}.js`;
      script.src = policy?.createScriptURL(address) ?? address;
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
      document.head.append(script);
    });

  function load(code) {
    if (!asked.has(code)) asked.set(code, request(code));
    return asked.get(code);
  }

  /** The words that stand in a place now. */
  const read = place =>
    Array.from(place.childNodes, node => (node.nodeType === 1 ? `[${node.textContent}]` : node.data)).join(
      '',
    );

  /** Writes words around and into the elements that are there; one written `[]` keeps its own. */
  function write(place, text) {
    const inside = [...place.children];
    const parts = text.split(/(\[[^\]]*\])/).map(part => {
      if (!part.startsWith('[')) return part;
      const element = inside.shift();
      if (part !== '[]') element.textContent = part.slice(1, -1);
      return element;
    });
    place.replaceChildren(...parts);
  }

  /** Links from page to page carry the language along. */
  function carryLanguage(code) {
    for (const link of document.querySelectorAll('a[href*=".html"]:not([href^="http"])')) {
      const [, file, hash = ''] = /^([^?#]*)[^#]*(#.*)?$/.exec(link.getAttribute('href'));
      link.setAttribute('href', file + (code === 'en' ? '' : `?lang=${code}`) + hash);
    }
  }

  /** The links to all pages, in a list that ends each of them. */
  function listPages(said) {
    const items = Object.entries(said.pages).map(([file, title]) => {
      const item = document.createElement('li');
      item.append(make('a', title, file === page ? { href: file, 'aria-current': 'page' } : { href: file }));
      return item;
    });
    const list = document.createElement('ul');
    list.append(...items);
    const nav = make('nav', '', { 'aria-label': said.all });
    nav.append(list);
    const source = make('p', `${said.source} `);
    source.append(
      make('a', said.collection, {
        href: 'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-11-d&chapter=4&clang=_en',
      }),
      ` · ${said.licence}`,
    );
    document.querySelector('footer').replaceChildren(nav, source);
  }

  /** Copies an element's text; where no page may write to the clipboard, it is selected for the reader to copy. */
  async function copyText(element, answer) {
    try {
      await navigator.clipboard.writeText(element.textContent);
      answer.textContent = words[shown].copied;
    } catch {
      getSelection().selectAllChildren(element);
      answer.textContent = words[shown].selected;
    }
  }

  function addCopyButtons() {
    for (const code of document.querySelectorAll('pre > code')) {
      const row = make('p', '', { class: 'copy' });
      const button = make('button', 'Copy', { type: 'button', 'data-words': 'copy' });
      const answer = make('span', '', { role: 'status' });
      button.addEventListener('click', () => copyText(code, answer));
      row.append(button, answer);
      code.parentElement.after(row);
    }
  }

  const menu = make('select', '', { id: 'language' });

  function addLanguageMenu() {
    for (const [code, name] of Object.entries(languages))
      menu.append(make('option', name, { value: code, lang: code }));
    const label = document.createElement('label');
    label.append(make('span', 'Language', { 'data-words': 'language' }), ' ', menu);
    document.querySelector('.site').append(label);
    menu.addEventListener('change', async () => {
      const code = menu.value;
      const address = new URL(location.href);
      address.searchParams.set('lang', code);
      history.replaceState(null, '', address);
      await load(code).catch(() => {});
      turn(code);
    });
  }

  function turn(code) {
    root.lang = code;
    root.dir = code === 'ar' ? 'rtl' : 'ltr';
  }

  /** The page's English, as its HTML has it. */
  let english;

  function readEnglish() {
    english = {};
    for (const place of document.querySelectorAll('[data-words]'))
      english[place.dataset.words] = read(place).replace(/\s+/g, ' ');
    for (const place of document.querySelectorAll('[data-attribute]')) {
      const [name, key] = place.dataset.attribute.split(':');
      english[key] = place.getAttribute(name);
    }
  }

  function writePage(code) {
    const said = code === 'en' ? { ...words.en, ...english } : words[code];
    for (const place of document.querySelectorAll('[data-words]')) write(place, said[place.dataset.words]);
    for (const place of document.querySelectorAll('[data-attribute]')) {
      const [name, key] = place.dataset.attribute.split(':');
      place.setAttribute(name, said[key]);
    }
    listPages(said);
    carryLanguage(code);
    shown = menu.value = code;
    for (const listener of listeners) listener(code, said);
  }

  /** Follows the page's `lang`. A language whose file cannot be had leaves the words as they are. */
  async function follow() {
    const code = root.lang;
    if (!Object.hasOwn(languages, code)) return;
    try {
      await Promise.all([load(code), parsed]);
      if (root.lang === code) writePage(code);
    } catch {
      asked.delete(code);
      menu.value = shown ?? 'en';
      if (code !== menu.value) turn(menu.value);
    }
    root.classList.remove('waiting');
  }

  /** Calls a page's script with the language and its words, now or when they are there, and whenever they change. */
  globalThis.onLanguage = listener => {
    listeners.push(listener);
    if (shown) listener(shown, shown === 'en' ? { ...words.en, ...english } : words[shown]);
  };

  /** Day, month and year in words, as the elements write them: Arabic has two names for each month. */
  globalThis.dateIn = (code, date) => {
    const written = (tag, parts) =>
      new Intl.DateTimeFormat(`${tag}-u-nu-latn`, { ...parts, timeZone: 'UTC' }).format(new Date(date));
    const full = written(code === 'en' ? 'en-GB' : code, { day: 'numeric', month: 'long', year: 'numeric' });
    const [one, two] = ['ar', 'ar-SY'].map(tag => written(tag, { month: 'long' }));
    return code === 'ar' ? full.replace(one, `${two}/${one}`) : full;
  };

  const parsed = new Promise(resolve => {
    const ready = () => {
      if (document.readyState === 'loading') return;
      document.removeEventListener('readystatechange', ready);
      addLanguageMenu();
      addCopyButtons();
      readEnglish();
      resolve();
    };
    document.addEventListener('readystatechange', ready);
  });

  const wanted = new URLSearchParams(location.search).get('lang') ?? '';
  if (Object.hasOwn(languages, wanted) && wanted !== 'en') {
    root.classList.add('waiting');
    setTimeout(() => root.classList.remove('waiting'), PATIENCE);
    turn(wanted);
  }
  follow();
  new MutationObserver(follow).observe(root, { attributeFilter: ['lang'] });
})();

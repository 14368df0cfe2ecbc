/*
 * On every page of the demo: its words in the language that the reader chose, the way to the other pages, and
 * buttons that copy code. A page's own words come by `speak`; a page that never calls it stays in English.
 */
const languages = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
};
const fromAddress = new URLSearchParams(location.search).get('lang') ?? '';
let language = Object.hasOwn(languages, fromAddress) ? fromAddress : 'en';

function make(name, text, attributes = {}) {
  const element = document.createElement(name);
  element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** Links from page to page carry the language along. */
function carryLanguage() {
  for (const link of document.querySelectorAll('a[href*=".html"]:not([href^="http"])')) {
    const [, page, hash = ''] = /^([^?#]*)[^#]*(#.*)?$/.exec(link.getAttribute('href'));
    link.setAttribute('href', page + (language === 'en' ? '' : `?lang=${language}`) + hash);
  }
}

/** The links to all pages, in a list that ends each of them. */
function listPages(words) {
  const here = location.pathname.split('/').pop() || 'index.html';
  const items = Object.entries(words.pages).map(([page, title]) => {
    const item = document.createElement('li');
    item.append(make('a', title, page === here ? { href: page, 'aria-current': 'page' } : { href: page }));
    return item;
  });
  const list = document.createElement('ul');
  list.append(...items);
  const nav = make('nav', '', { 'aria-label': words.all });
  nav.append(list);
  const source = make('p', `${words.source} `);
  source.append(
    make('a', words.collection, {
      href: 'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-11-d&chapter=4&clang=_en',
    }),
    ` · ${words.licence}`,
  );
  document.querySelector('footer').replaceChildren(nav, source);
}

/** Copies an element's text; where no page may write to the clipboard, it is selected for the reader to copy. */
async function copyText(element, said) {
  const words = siteWords[document.documentElement.lang] ?? siteWords.en;
  try {
    await navigator.clipboard.writeText(element.textContent);
    said.textContent = words.copied;
  } catch {
    getSelection().selectAllChildren(element);
    said.textContent = words.selected;
  }
}

for (const code of document.querySelectorAll('pre > code')) {
  const row = make('p', '', { class: 'copy' });
  const button = make('button', siteWords.en.copy, { type: 'button', 'data-site': 'copy' });
  const said = make('span', '', { role: 'status' });
  button.addEventListener('click', () => copyText(code, said));
  row.append(button, said);
  code.parentElement.after(row);
}

function writeSite(code) {
  const words = siteWords[code];
  for (const place of document.querySelectorAll('[data-site]')) place.textContent = words[place.dataset.site];
  listPages(words);
  carryLanguage();
}

/**
 * Writes a page's words, by language and `data-words`, now and whenever the page's `lang` changes; then calls the page
 * for what else it has to write.
 */
globalThis.speak = function speak(words, then = () => {}) {
  const root = document.documentElement;
  const menu = make('select', '', { id: 'language' });
  for (const [code, name] of Object.entries(languages))
    menu.append(make('option', name, { value: code, lang: code }));
  const label = document.createElement('label');
  label.append(make('span', siteWords.en.language, { 'data-site': 'language' }), ' ', menu);
  document.querySelector('.site').append(label);

  function write() {
    const code = root.lang;
    if (!words[code]) return;
    language = menu.value = code;
    for (const place of document.querySelectorAll('[data-words]'))
      place.textContent = words[code][place.dataset.words];
    const { title, heading } = words[code];
    if (title ?? heading) document.title = title ?? heading;
    writeSite(code);
    then(code, words[code]);
  }
  const turn = code => {
    root.lang = code;
    root.dir = code === 'ar' ? 'rtl' : 'ltr';
  };
  menu.addEventListener('change', () => {
    turn(menu.value);
    const address = new URL(location.href);
    address.searchParams.set('lang', menu.value);
    history.replaceState(null, '', address);
  });
  new MutationObserver(write).observe(root, { attributeFilter: ['lang'] });
  turn(language);
};

writeSite('en');

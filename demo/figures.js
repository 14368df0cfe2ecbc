/* The language of the page, and a data document with pledges. */
const choice = document.querySelector('#language');

function showLanguage() {
  const { lang } = document.documentElement;
  choice.value = lang;
  for (const paragraph of document.querySelectorAll('#prose p')) paragraph.hidden = paragraph.lang !== lang;
}

choice.addEventListener('change', () => {
  document.documentElement.lang = choice.value;
  document.documentElement.dir = choice.value === 'ar' ? 'rtl' : 'ltr';
});
new MutationObserver(showLanguage).observe(document.documentElement, { attributeFilter: ['lang'] });
showLanguage();

/* A site writes such a document to a file and names it with src="…". None of these States has made this pledge. */
const text = {
  en: 'An invented pledge, to show where a real one would stand.',
  ar: 'تعهد مختلق، لبيان موضع التعهد الحقيقي.',
  es: 'Un compromiso inventado, para mostrar dónde figuraría uno real.',
  fr: 'Un engagement inventé, pour montrer où figurerait un vrai.',
  ru: 'Вымышленное обязательство, чтобы показать, где было бы настоящее.',
  zh: '虚构的承诺，仅用于显示真实承诺的位置。',
};
const pledged = {
  ...Opic.toDocument(Opic.dataset),
  pledges: ['AUS', 'GHA', 'ISL', 'KEN', 'MEX'].map((state, index) => ({
    state,
    date: `2026-0${index + 2}-15`,
    text,
    sources: ['EXAMPLE'],
  })),
};
pledged.sources = {
  ...pledged.sources,
  EXAMPLE: { title: 'demo/figures.js: invented', url: 'https://example.org/pledges' },
};
for (const element of document.querySelectorAll('.pledges > *')) element.data = pledged;

/* The sentence in the language of the page, and a data document with pledges. */
const sentences = [...document.querySelectorAll('#prose p')];
onLanguage(code => {
  for (const sentence of sentences) sentence.hidden = sentence.lang !== code;
});

/* A site writes such a document to a file and names it with src="…". None of these States has made this pledge. */
const text = {
  en: 'An invented pledge, to show where a real one would stand.',
  ar: 'تعهد مختلق، لبيان موضع التعهد الحقيقي.',
  es: 'Un compromiso inventado, para mostrar dónde figuraría uno real.',
  fr: 'Un engagement inventé, pour montrer où figurerait un vrai.',
  ru: 'Вымышленное обещание, чтобы показать, где было бы настоящее.',
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

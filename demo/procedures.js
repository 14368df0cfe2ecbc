/* The figures in the page's words are reckoned from the data, as at their own date. */
const { dataset, procedures, proceduresOf, statusOn } = Opic;
const day = dataset.statusAsAt;
const numbers = dataset.states
  .filter(record => statusOn(record, day) !== 'party')
  .map(({ iso3 }) => proceduresOf(iso3, day).length);
const figures = {
  total: numbers.length,
  some: numbers.filter(Boolean).length,
  three: numbers.filter(number => number === 3).length,
  four: numbers.filter(number => number === 4).length,
};
const fill = entries => {
  for (const [name, text] of Object.entries(entries)) document.querySelector(`.${name}`).textContent = text;
};
fill(figures);
const other = procedures.map(({ statusAsAt }) => statusAsAt).sort()[0];
onLanguage(code => fill({ day: dateIn(code, day), other: dateIn(code, other) }));

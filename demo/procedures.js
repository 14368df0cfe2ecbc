/* The figures in the page's words are reckoned from the data, as at their own date. */
const { dataset, proceduresOf, statusOn } = Opic;
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
for (const [name, figure] of Object.entries(figures)) document.querySelector(`.${name}`).textContent = figure;

/* The date field and the buttons move the map's date. */
const map = document.querySelector('#map');
const field = document.querySelector('#date');

field.min = Opic.dataset.treaty.opened;
field.max = field.value = Opic.dataset.statusAsAt;

field.addEventListener('change', () => {
  if (field.value) map.asOf = field.value;
});
for (const button of document.querySelectorAll('[data-date]')) {
  button.addEventListener('click', () => {
    map.asOf = button.dataset.date || null;
    field.value = map.asOf;
  });
}

/* The front page's menu of States, in its language. */
const record = document.querySelector('opic-state');
const table = document.querySelector('#names');
const menu = document.querySelector('#state');

/** The States by their names, from a table that nobody sees. */
function nameStates() {
  const rows = table.shadowRoot.querySelectorAll('tbody tr');
  const options = Array.from(
    rows,
    row => new Option(row.querySelector('th').textContent.trim(), row.dataset.state),
  );
  menu.replaceChildren(...options);
  menu.value = record.getAttribute('state');
}

speak(words);
menu.addEventListener('change', () => record.setAttribute('state', menu.value));
customElements
  .whenDefined('opic-table')
  .then(() => table.updateComplete)
  .then(() => {
    nameStates();
    // A language may be loaded after the page has turned.
    new MutationObserver(nameStates).observe(table.shadowRoot, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });

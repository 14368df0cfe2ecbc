/* A menu of the States by their names, in the page's language, from a table that nobody sees. */
globalThis.fillStateMenu = async (menu, chosen) => {
  await customElements.whenDefined('opic-table');
  const table = document.querySelector('#names');
  await table.updateComplete;

  function nameStates() {
    const options = Array.from(
      table.shadowRoot.querySelectorAll('tbody tr'),
      row => new Option(row.querySelector('th').textContent.trim(), row.dataset.state),
    );
    const value = menu.value || chosen;
    menu.replaceChildren(...options);
    menu.value = value;
  }

  nameStates();
  // A language may be loaded after the page has turned.
  new MutationObserver(nameStates).observe(table.shadowRoot, {
    subtree: true,
    childList: true,
    characterData: true,
  });
};

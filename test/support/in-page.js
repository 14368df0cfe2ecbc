/* What tests ask of a page, in functions that they run there; `in-page.d.ts` says it in types. */
(() => {
  const roots = (root = document) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(one => (one.shadowRoot ? roots(one.shadowRoot) : [])),
  ];
  const all = root => roots(root).flatMap(each => [...each.querySelectorAll('*')]);
  const active = () => {
    let found = document.activeElement;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
    return found;
  };
  const counts = map =>
    [...map.shadowRoot.querySelectorAll('.legend b')].map(each => each.textContent).join(' / ');
  globalThis.inPage = { roots, all, active, counts };
})();

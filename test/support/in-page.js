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
  const elements = () =>
    [...document.querySelectorAll('*')].filter(each => each.localName.startsWith('opic-'));
  const wait = time => new Promise(resolve => setTimeout(resolve, time));
  const until = async holds => {
    for (let tries = 0; tries < 3000 && !holds(); tries++) await wait(20);
  };
  // The click of a link saves: here it keeps.
  const keep = () => {
    const kept = [];
    const address = URL.createObjectURL.bind(URL);
    let last;
    URL.createObjectURL = file => address((last = file));
    HTMLAnchorElement.prototype.click = function () {
      kept.push([this.download, last]);
    };
    return kept;
  };
  globalThis.inPage = { roots, all, active, counts, elements, wait, until, keep };
})();

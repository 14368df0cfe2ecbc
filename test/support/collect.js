/* Stands first in every page that a test opens: notes what a clean console would not have. */
(() => {
  const reports = [];
  Object.defineProperty(window, 'pageReports', { value: reports });
  // What the tests' compiler calls to name functions, in those that are sent here.
  Object.defineProperty(window, '__name', { value: named => named });
  const note = (kind, text) => {
    reports[reports.length] = `${kind}: ${text}`;
  };
  for (const kind of ['error', 'warn']) {
    const said = console[kind];
    console[kind] = function (...all) {
      note(kind, all.map(String).join(' '));
      said.apply(console, all);
    };
  }
  addEventListener(
    'error',
    event => {
      const { target } = event;
      const file = target instanceof Element ? `${target.localName} ${target.src ?? target.href ?? ''}` : '';
      note('error', event.message || `could not load ${file}`);
    },
    true,
  );
  addEventListener('unhandledrejection', event => note('rejection', String(event.reason)));
  document.addEventListener('securitypolicyviolation', event => {
    // Nobody's page asked for this one: browsers look for it by themselves.
    if (event.blockedURI.endsWith('/favicon.ico')) return;
    note('policy', `${event.effectiveDirective} ${event.blockedURI} ${event.sample ?? ''}`);
  });
})();

/* The block in WordPress's editor: the element itself as preview, and its settings beside it. WordPress brings `wp`. */
(({ blocks, blockEditor, components, element: { createElement: el, Fragment }, i18n: { __ } }) => {
  const { elements, states, regions, status } = globalThis.opicWidgetsNames ?? opicWidgetsNames;

  const labels = {
    'opic-map': __('Map', 'opic-widgets'),
    'opic-breakdown': __('Figures', 'opic-widgets'),
    'opic-timeline': __('Timeline', 'opic-widgets'),
    'opic-table': __('Table', 'opic-widgets'),
    'opic-state': __('One State', 'opic-widgets'),
    'opic-procedures': __('Complaints under other treaties', 'opic-widgets'),
    'opic-since': __('What is new', 'opic-widgets'),
    'opic-dashboard': __('Everything together', 'opic-widgets'),
  };
  const shown = Object.fromEntries(elements.map(element => [element, labels[element] ?? element]));
  const languages = {
    '': __('The language of this site', 'opic-widgets'),
    ar: 'العربية',
    zh: '中文',
    en: 'English',
    fr: 'Français',
    ru: 'Русский',
    es: 'Español',
  };
  const colours = {
    colorParty: ['party', status.party],
    colorSignatory: ['signatory', status.signatory],
    colorNoAction: ['no-action', status['no-action']],
    colorAccent: ['accent', __('Links', 'opic-widgets')],
    colorSurface: ['surface', __('Background', 'opic-widgets')],
  };
  const plain = {
    asOf: 'as-of',
    lang: 'lang',
    region: 'region',
    state: 'state',
    selected: 'selected',
    by: 'by',
  };

  const options = named => Object.entries(named).map(([value, label]) => ({ value, label }));
  const inOrder = named => Object.entries(named).sort(([, a], [, b]) => a.localeCompare(b));
  const siteLanguage = () => document.documentElement.lang.slice(0, 2);

  /** The element with what was chosen, as it will stand in the page. */
  function preview(chosen) {
    const style = {};
    for (const [key, [name]] of Object.entries(colours))
      if (chosen[key]) style[`--opic-${name}`] = chosen[key];
    const attributes = { key: JSON.stringify(chosen), style, lang: siteLanguage() };
    for (const [key, name] of Object.entries(plain)) if (chosen[key]) attributes[name] = chosen[key];
    return el(chosen.element, attributes);
  }

  const isDate = text => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.slice(0, 10) === text;

  function Settings({ chosen, set }) {
    const choose = (label, key, values) =>
      el(components.SelectControl, {
        label,
        value: chosen[key],
        options: values,
        onChange: value => set({ [key]: value }),
      });
    const has = (...elements) => elements.includes(chosen.element);
    const wrong = chosen.asOf && !isDate(chosen.asOf);
    return el(
      blockEditor.InspectorControls,
      null,
      el(
        components.PanelBody,
        null,
        choose(__('Show', 'opic-widgets'), 'element', options(shown)),
        has('opic-state') &&
          choose(__('One State', 'opic-widgets'), 'state', [
            { value: '', label: __('Choose a State', 'opic-widgets') },
            ...inOrder(states).map(([value, label]) => ({ value, label })),
          ]),
        has('opic-map', 'opic-breakdown', 'opic-table', 'opic-dashboard') &&
          choose(__('Part of the world', 'opic-widgets'), 'region', [
            { value: '', label: __('The whole world', 'opic-widgets') },
            ...options(regions),
          ]),
        el(components.TextControl, {
          label: __('Date', 'opic-widgets'),
          help: wrong
            ? __(
                'This is not a calendar date such as 2022-05-24. The date of the data is shown.',
                'opic-widgets',
              )
            : __('Such as 2022-05-24. Leave it empty for the date of the data.', 'opic-widgets'),
          value: chosen.asOf,
          onChange: asOf => set({ asOf: asOf.trim() }),
        }),
        choose(__('Language', 'opic-widgets'), 'lang', options(languages)),
      ),
      el(blockEditor.PanelColorSettings, {
        title: __('Colours', 'opic-widgets'),
        initialOpen: false,
        colorSettings: Object.entries(colours).map(([key, [, label]]) => ({
          label,
          value: chosen[key],
          onChange: value => set({ [key]: value ?? '' }),
        })),
      }),
    );
  }

  function Edit({ attributes, setAttributes }) {
    return el(
      Fragment,
      null,
      el(Settings, { chosen: attributes, set: setAttributes }),
      el('div', blockEditor.useBlockProps(), el(components.Disabled, null, preview(attributes))),
    );
  }

  // WordPress makes the page's HTML when it shows the post: a block saves what was chosen and no more.
  blocks.registerBlockType('opic-widgets/status', { edit: Edit, save: () => null });
})(globalThis.wp);

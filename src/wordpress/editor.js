/* The block in WordPress's editor: the element itself as preview, and its settings beside it. WordPress brings `wp`. */
(({ blocks, blockEditor, components, element: { createElement: el, Fragment }, i18n: { __ } }) => {
  const given = globalThis.opicWidgetsNames ?? opicWidgetsNames;
  const { elements, states, regions, status } = given;

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
    colorText: ['text', __('Text', 'opic-widgets')],
    colorSurface: ['surface', __('Background', 'opic-widgets')],
  };
  const schemes = {
    '': __('As the page', 'opic-widgets'),
    light: __('Light', 'opic-widgets'),
    dark: __('Dark', 'opic-widgets'),
  };
  const rows = {
    '': __('None', 'opic-widgets'),
    region: __('By region', 'opic-widgets'),
    group: __('By UN regional group', 'opic-widgets'),
  };
  /** What the element is given as it was chosen: `asOf` as its attribute `as-of`. */
  const plain = ['asOf', 'lang', 'region', 'state', 'selected', 'by', 'from', 'to', 'group'].concat(
    ['states', 'statesLabel', 'stateHref', 'src'], // without a setting beside the block; whoever writes its code may
  );

  const options = named => Object.entries(named).map(([value, label]) => ({ value, label }));
  /** WordPress's fields of today; from 6.7 to 6.9 it asks for them by name, before and since it knows no others. */
  const asToday = { __next40pxDefaultSize: true, __nextHasNoMarginBottom: true };
  const inOrder = named => Object.entries(named).sort(([, a], [, b]) => a.localeCompare(b));
  /**
   * WordPress shows posts in frames too: a tablet's preview, the inserter's, the Site Editor. Older ones bring no scripts
   * there, so the element does, once a document, under the names that WordPress gives its tags.
   */
  function bring(element) {
    const page = element?.ownerDocument;
    if (!page || page.getElementById('opic-widgets-js')) return;
    const tag = (name, properties) => Object.assign(page.createElement(name), properties);
    // While WordPress fills a frame it has two heads, and the first goes.
    page
      .querySelector('head:last-of-type')
      .append(
        tag('script', { id: 'opic-widgets-js', type: 'module', src: given.script }),
        tag('link', { id: 'opic-widgets-css', rel: 'stylesheet', href: given.style }),
      );
  }

  /** Red, green and blue of a colour that says them, or the grey of an `hsl`; of another, such as a theme's variable, nothing. */
  function figuresOf(colour) {
    if (colour.startsWith('#')) {
      const hex = colour.length < 7 ? colour.replace(/[^#]/g, '$&$&') : colour;
      return hex.match(/[^#]{2}/g).map(part => parseInt(part, 16));
    }
    const [, lightness] = /^hsla?\(.*?[ ,]+\d*\.?\d+%[ ,]+(\d*\.?\d+)%/i.exec(colour) ?? [];
    if (lightness) return Array(3).fill(2.55 * lightness);
    return /^rgba?\( *(\d*\.?\d+)[ ,]+(\d*\.?\d+)[ ,]+(\d*\.?\d+)/i.exec(colour)?.slice(1);
  }

  /** As in the page: on a dark background all that has no colour of the author's is light. */
  function schemeOn(surface) {
    const figures = figuresOf(surface ?? '');
    if (!figures) return undefined;
    const [red, green, blue] = figures;
    return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
  }

  /** The element with what was chosen, as it will stand in the page: a colour that the page would drop is not shown. */
  function preview(chosen) {
    if (chosen.element === 'opic-state' && !states[chosen.state] && !chosen.group)
      return el(components.Placeholder, {
        label: shown['opic-state'],
        instructions: __('Choose a State. Until then readers see nothing here.', 'opic-widgets'),
      });
    const isColour = new RegExp(given.colour, 'i');
    const style = {};
    for (const [key, [name]] of Object.entries(colours))
      if (isColour.test(chosen[key])) style[`--opic-${name}`] = chosen[key];
    const colorScheme = chosen.scheme || schemeOn(style['--opic-surface']);
    if (colorScheme) style.colorScheme = colorScheme;
    const attributes = { key: JSON.stringify(chosen), ref: bring, style, lang: given.lang };
    for (const key of plain)
      if (chosen[key]?.trim()) attributes[key.replace(/[A-Z]/g, '-$&').toLowerCase()] = chosen[key].trim();
    return el(chosen.element, attributes);
  }

  const isDate = text => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.slice(0, 10) === text;

  /** What is said under the field: what is wrong with the date, or how to write one. */
  function dateHelp(date) {
    const [last, written] = given.latest;
    if (date && !isDate(date))
      return __(
        'This is not a calendar date such as 2022-05-24. The date of the data is shown.',
        'opic-widgets',
      );
    if (date <= last)
      return __('Such as 2022-05-24. Leave it empty for the date of the data.', 'opic-widgets');
    const late = __('Nothing is known after {date}.', 'opic-widgets');
    return late.replace('{date}', written);
  }

  function Settings({ chosen, set }) {
    const choose = (label, key, values, also) =>
      el(components.SelectControl, {
        ...asToday,
        label,
        value: chosen[key],
        options: values,
        onChange: value => set({ [key]: value, ...also }),
      });
    const write = (label, key, help) =>
      el(components.TextControl, {
        ...asToday,
        label,
        help,
        value: chosen[key],
        onChange: value => set({ [key]: value }),
      });
    const has = element => chosen.element === element;
    return el(
      blockEditor.InspectorControls,
      null,
      el(
        components.PanelBody,
        null,
        // A timeline would begin on the day since which the news were.
        choose(__('Show', 'opic-widgets'), 'element', options(shown), { from: '' }),
        has('opic-state') &&
          choose(__('State', 'opic-widgets'), 'state', [
            { value: '', label: __('Choose a State', 'opic-widgets') },
            ...inOrder(states).map(([value, label]) => ({ value, label })),
          ]),
        !has('opic-state') &&
          choose(__('Part of the world', 'opic-widgets'), 'region', [
            { value: '', label: __('The whole world', 'opic-widgets') },
            ...options(regions),
          ]),
        has('opic-breakdown') && choose(__('Rows', 'opic-widgets'), 'by', options(rows)),
        has('opic-since') &&
          write(
            __('Since', 'opic-widgets'),
            'from',
            __('Such as 2022-05-24. Leave it empty for the last dialogue on the Protocol.', 'opic-widgets'),
          ),
        write(__('Date', 'opic-widgets'), 'asOf', dateHelp(chosen.asOf.trim())),
        choose(__('Language', 'opic-widgets'), 'lang', options(languages)),
      ),
      el(
        blockEditor.PanelColorSettings,
        {
          title: __('Colours', 'opic-widgets'),
          initialOpen: false,
          colorSettings: Object.entries(colours).map(([key, [, label]]) => ({
            label,
            value: chosen[key],
            onChange: value => set({ [key]: value ?? '' }),
          })),
        },
        choose(__('Light or dark', 'opic-widgets'), 'scheme', options(schemes)),
      ),
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

/**
 * What to paste where: the snippets of the embed builder. A plain script, so that the page works from a folder
 * and the tests can import it; it puts one object on the global `OpicRecipes` and touches no page.
 *
 * A choice: { element, attributes: [name, value][], colours: { party: '#093763' }, height, base, live, version,
 * integrity, sentence, date, source: { name, url }, lang, scheme }.
 */
(() => {
  const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  const escape = text => String(text).replace(/[&<>"]/g, sign => escapes[sign]);

  /**
   * The height that each takes in CSS px, on pages up to so wide. It is kept before the script is there, so that
   * nothing moves when it comes. A map is as much higher as it is wider.
   */
  const rooms = {
    'opic-map': [[Infinity, 480]],
    'opic-breakdown': [
      [Infinity, 200],
      [500, 225],
    ],
    'opic-timeline': [
      [Infinity, 570],
      [700, 820],
    ],
    'opic-table': [
      [Infinity, 820],
      [500, 880],
    ],
    'opic-state': [
      [Infinity, 430],
      [500, 500],
    ],
    'opic-dashboard': [
      [Infinity, 1900],
      [1060, 2730],
      [500, 3070],
    ],
  };
  const room = ({ element }) => {
    const kept = rooms[element].map(([width, height]) => {
      const rule = `${element}{min-height:${height}px}`;
      return width === Infinity ? rule : `@media(max-width:${width}px){${rule}}`;
    });
    const grows = `opic-map:not([hidden]){display:flow-root}opic-map::before{content:"";float:left;padding-bottom:calc(45% + 190px)}`;
    return [element === 'opic-map' ? grows : `${element}:not(:defined){display:block}`, ...kept].join('\n  ');
  };

  /** Width by height of a frame, about as what is in it. */
  const ratios = {
    'opic-map': '16 / 9',
    'opic-breakdown': '2 / 1',
    'opic-timeline': '16 / 9',
    'opic-table': '4 / 3',
    'opic-state': '2 / 1',
    'opic-dashboard': '3 / 4',
  };
  const ratio = ({ element }) => ratios[element] ?? '16 / 9';

  const attributes = choice =>
    [...choice.attributes, ...(choice.live ? [['src', choice.live]] : [])]
      .map(([name, value]) => ` ${name}="${escape(value)}"`)
      .join('');

  /** What readers see until, and unless, the script runs. */
  const fallback = ({ sentence, source }) =>
    `<p>${escape(sentence)} <a href="${escape(source.url)}">${escape(source.name)}</a></p>`;

  const tag = choice =>
    `<${choice.element}${attributes(choice)}>\n  ${fallback(choice)}\n</${choice.element}>`;

  const style = choice => {
    const colours = Object.entries(choice.colours).map(([name, value]) => `--opic-${name}:${value};`);
    const scheme = choice.scheme === 'auto' ? '' : `color-scheme:${choice.scheme};`;
    const looks = colours.length || scheme ? `\n  ${choice.element}{${scheme}${colours.join('')}}` : '';
    return `<style>\n  ${room(choice)}${looks}\n</style>`;
  };

  /** Where a sanitizer may take style tags away it leaves their text to be read: they come only where they must. */
  const restyled = ({ colours, scheme }) => Object.keys(colours).length > 0 || scheme !== 'auto';

  const own = (choice, file) => `${choice.base.replace(/\/*$/, '/')}${file}`;
  const cdn = ({ version }, file) => `https://cdn.jsdelivr.net/npm/opic-widgets@${version}/dist/${file}`;

  const ownScript = choice => `<script src="${escape(own(choice, 'opic.min.js'))}" async></script>`;
  const cdnScript = choice =>
    `<script src="${cdn(choice, 'opic.min.js')}"\n  integrity="${choice.integrity['opic.min.js'] ?? ''}" crossorigin="anonymous" async></script>`;

  /** The frame page's address: the same choice, by query. */
  const frameAddress = choice => {
    const query = new URLSearchParams([['element', choice.element], ...choice.attributes]);
    if (choice.live) query.set('src', choice.live);
    for (const [name, value] of Object.entries(choice.colours)) query.set(name, value);
    if (choice.scheme !== 'auto') query.set('scheme', choice.scheme);
    return `${own(choice, 'embed.html')}?${query}`;
  };

  const frame = choice => {
    const size = choice.height ? `height:${Number(choice.height)}px` : `aspect-ratio:${ratio(choice)}`;
    return `<iframe src="${escape(frameAddress(choice))}"
  title="${escape(choice.sentence)}"
  style="width:100%;border:0;${size}" loading="lazy"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"
  allowfullscreen></iframe>
<script src="${escape(own(choice, 'embed-parent.js'))}" async></script>`;
  };

  const picture = choice => {
    const lang = (choice.lang || 'en').slice(0, 2);
    return `<a href="${escape(choice.source.url)}"><img src="${escape(own(choice, `opic-map.${lang}.svg`))}"
  width="1200" alt="${escape(choice.sentence)}" style="max-width:100%;height:auto" /></a>`;
  };

  const shortcode = ({ element, attributes: pairs }) =>
    `[opic element="${element}"${pairs.map(([name, value]) => ` ${name.replaceAll('-', '_')}="${value}"`).join('')}]`;

  const php = text => `'${String(text).replace(/[\\']/g, '\\$&')}'`;

  const plugin = choice => `<?php
/* Plugin Name: OPIC widgets. Put this file and opic.min.js into wp-content/plugins/opic/ */
add_shortcode('opic', function ($given) {
    $names = array('as-of', 'lang', 'group', 'region', 'selected', 'states', 'states-label', 'state-href',
        'state', 'by', 'from', 'to', 'stale-after', 'src');
    $elements = array('opic-map', 'opic-breakdown', 'opic-timeline', 'opic-table', 'opic-state', 'opic-dashboard');
    $given = is_array($given) ? $given : array();
    $element = isset($given['element']) ? $given['element'] : 'opic-map';
    if (!in_array($element, $elements, true)) {
        $element = 'opic-map';
    }
    $attributes = '';
    foreach ($names as $name) {
        $key = str_replace('-', '_', $name);
        if (isset($given[$key])) {
            $attributes .= ' ' . $name . '="' . esc_attr($given[$key]) . '"';
        }
    }
    wp_enqueue_script('opic', plugins_url('opic.min.js', __FILE__), array(), ${php(choice.version)}, true);
    return '<' . $element . $attributes . '>' . ${php(fallback(choice))} . '</' . $element . '>';
});
`;

  const whole = choice => `<!doctype html>
<html lang="${escape(choice.lang || 'en')}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(choice.date)}</title>
    ${style(choice).replaceAll('\n', '\n    ')}
    ${ownScript(choice)}
  </head>
  <body>
    ${tag(choice).replaceAll('\n', '\n    ')}
  </body>
</html>`;

  /** All recipes, the surest first: `{ id, title, where, code }[]`. */
  const recipes = choice => [
    {
      id: 'script',
      title: 'Script on your own site',
      where:
        'Upload opic.min.js, then paste this where the widget shall stand. Nothing is asked of any other site.',
      code: `${style(choice)}\n${tag(choice)}\n${ownScript(choice)}`,
    },
    {
      id: 'cdn',
      title: 'Script from a CDN',
      where:
        'This exact version and no other file: integrity makes the browser refuse anything else. Choose newer data above if the figures shall move on while the code stays.',
      code: `${style(choice)}\n${tag(choice)}\n${cdnScript(choice)}`,
    },
    {
      id: 'frame',
      title: 'Frame',
      where:
        'Upload embed.html and embed-parent.js. The second line gives the frame the height of what it shows; without it the frame keeps the shape given here.',
      code: frame(choice),
    },
    {
      id: 'wordpress-html',
      title: 'WordPress: Custom HTML block',
      where:
        'For administrators and editors, who may write any HTML. For authors WordPress takes the tags away and leaves the sentence with its link: use the shortcode.',
      code: `<!-- wp:html -->\n${restyled(choice) ? `${style(choice)}\n` : ''}${tag(choice)}\n${ownScript(choice)}\n<!-- /wp:html -->`,
    },
    {
      id: 'wordpress-plugin',
      title: 'WordPress: a shortcode for everybody',
      where: 'Save this as wp-content/plugins/opic/opic.php beside opic.min.js, and activate it.',
      code: plugin(choice),
    },
    {
      id: 'wordpress-shortcode',
      title: 'WordPress: the shortcode',
      where: 'In any block, once the plugin is active.',
      code: shortcode(choice),
    },
    {
      id: 'drupal',
      title: 'Drupal',
      where:
        'Add the script to your theme’s library. Then paste this in the source view of a text format without a limit of tags, such as Full HTML. In a limited format the editor takes the tag away, even one that is in the list, and leaves the sentence with its link.',
      code: tag(choice),
    },
    {
      id: 'wix',
      title: 'Wix',
      where:
        'Add, Embed code, Embed HTML. Wix puts it into a frame of its own, so the script must come from an address. Written by their documentation; not tried there.',
      code: `${style(choice)}\n${tag(choice)}\n${cdnScript(choice)}`,
    },
    {
      id: 'squarespace',
      title: 'Squarespace',
      where:
        'A Code block, with HTML chosen. Where your plan takes no scripts, use the frame in an Embed block. Written by their documentation; not tried there.',
      code: `${style(choice)}\n${tag(choice)}\n${cdnScript(choice)}`,
    },
    {
      id: 'html',
      title: 'A page of its own',
      where: 'Save it beside opic.min.js and open it.',
      code: whole({ ...choice, base: '.' }),
    },
    {
      id: 'picture',
      title: 'Picture, for e-mail and feeds',
      where: 'Upload the picture from dist. It shows the world at the date of the data, and needs no script.',
      code: picture(choice),
    },
  ];

  globalThis.OpicRecipes = { recipes, fallback, frameAddress };
})();

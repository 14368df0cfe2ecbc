/**
 * What to paste where: the snippets of the embed builder. A plain script, so that the page works from a folder
 * and the tests can import it; it puts one object on the global `OpicRecipes` and touches no page.
 *
 * A choice: { element, attributes: [name, value][], colours: { party: '#093763' }, height, base, from: 'own' or
 * 'cdn', live, version, integrity, sentence, world (the sentence of all States at the date of the data), title,
 * source: { name, url }, lang, scheme, whole: with the room it takes and the sentence for readers without script }.
 */
(() => {
  const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  const escape = text => String(text).replace(/[&<>"]/g, sign => escapes[sign]);

  /**
   * The height that each takes in CSS px, on pages up to so wide. It is kept before the script is there, so that
   * nothing moves when it comes. A map is as much higher as it is wider.
   */
  const rooms = {
    'opic-map': [[Infinity, 420]],
    'opic-breakdown': [
      [Infinity, 200],
      [500, 225],
      [330, 240],
    ],
    'opic-timeline': [
      [Infinity, 580],
      [650, 730],
      [475, 770],
      [390, 815],
      [330, 870],
    ],
    'opic-table': [
      [Infinity, 820],
      [490, 875],
      [330, 895],
    ],
    'opic-state': [
      [Infinity, 765],
      [630, 810],
      [490, 880],
      [410, 960],
      [370, 1005],
      [330, 1065],
    ],
    'opic-procedures': [
      [Infinity, 1140],
      [670, 1185],
      [490, 1225],
      [450, 1315],
      [350, 1355],
    ],
    'opic-since': [
      [Infinity, 565],
      [515, 650],
      [475, 745],
      [330, 815],
    ],
    'opic-dashboard': [
      [Infinity, 2060],
      [1060, 2580],
      [650, 2770],
      [475, 2910],
      [330, 3020],
    ],
  };
  const room = ({ element }) => {
    const kept = (rooms[element] ?? []).map(([width, height]) => {
      const rule = `${element}{min-height:${height}px}`;
      return width === Infinity ? rule : `@media(max-width:${width}px){${rule}}`;
    });
    const grows = `opic-map:not([hidden]){display:flow-root}
  opic-map::before{content:"";float:left;padding-bottom:calc(45% + 80px + clamp(0px,(860px - 100%)*999,60px) + clamp(0px,(745px - 100%)*999,20px) + clamp(0px,(600px - 100%)*999,140px))}`;
    return [element === 'opic-map' ? grows : `${element}:not(:defined){display:block}`, ...kept].join('\n  ');
  };

  /** Width by height of a frame until it is told its height: as what is in it, in a column of 760 px. */
  const ratios = {
    'opic-map': '8 / 5',
    'opic-breakdown': '15 / 4',
    'opic-timeline': '4 / 3',
    'opic-table': '1 / 1',
    'opic-state': '1 / 1',
    'opic-procedures': '2 / 3',
    'opic-since': '4 / 3',
    'opic-dashboard': '1 / 3',
  };
  const ratio = ({ element }) => ratios[element];

  const attributes = choice =>
    [...choice.attributes, ...(choice.live ? [['src', choice.live]] : [])]
      .map(([name, value]) => ` ${name}="${escape(value)}"`)
      .join('');

  /** What readers see until, and unless, the script runs. */
  const words = ({ sentence, source }) =>
    `${escape(sentence)} <a href="${escape(source.url)}">${escape(source.name)}</a>`;
  const isArabic = ({ lang }) => /^ar(-|$)/.test(lang);
  const fallback = choice => `<p${isArabic(choice) ? ' dir="rtl"' : ''}>${words(choice)}</p>`;

  /** A figure in a sentence holds the figure, in one line; all others what readers see without script. */
  const tag = choice =>
    choice.element === 'opic-count'
      ? bare(choice)
      : `<${choice.element}${attributes(choice)}>\n  ${fallback(choice)}\n</${choice.element}>`;

  /** The element and nothing else. */
  const bare = choice => {
    const own = looks(choice) && ` style="${escape(looks(choice))}"`;
    const content = choice.element === 'opic-count' ? escape(choice.sentence) : '';
    return `<${choice.element}${attributes(choice)}${own}>${content}</${choice.element}>`;
  };
  const placed = choice => (choice.whole ? `${style(choice)}\n${tag(choice)}` : bare(choice));

  const looks = ({ colours, scheme }) =>
    (scheme === 'auto' ? '' : `color-scheme:${scheme};`) +
    Object.entries(colours)
      .map(([name, value]) => `--opic-${name}:${value};`)
      .join('');

  /**
   * For editors that make paragraphs themselves, and would tear a tag and its sentence apart: in one line, without a
   * paragraph. A style element they might take away and leave its text to be read, hence the attribute.
   */
  const line = choice => {
    if (choice.element === 'opic-count') return `${bare(choice)}${script(choice)}`;
    const own = looks(choice) && ` style="${escape(looks(choice))}"`;
    const dir = isArabic(choice) ? ' dir="rtl"' : '';
    return `<${choice.element}${attributes(choice)}${dir}${own}>${words(choice)}</${choice.element}>${script(choice)}`;
  };

  const style = choice => {
    const own = looks(choice) && `\n  ${choice.element}{${looks(choice)}}`;
    return `<style>\n  ${room(choice)}${own}\n</style>`;
  };

  const own = (choice, file) => `${choice.base.replace(/\/*$/, '/')}${file}`;
  const cdn = ({ version }, file) => `https://cdn.jsdelivr.net/npm/opic-widgets@${version}/dist/${file}`;

  const ownScript = choice => `<script src="${escape(own(choice, 'opic.min.js'))}" async></script>`;
  const moduleScript = choice =>
    `<script type="module" src="${choice.from === 'cdn' ? cdn(choice, 'autoload.js') : escape(own(choice, 'autoload.js'))}"></script>`;
  const script = choice => (choice.from === 'cdn' ? cdnScript(choice) : ownScript(choice));
  const cdnScript = choice =>
    `<script src="${cdn(choice, 'opic.min.js')}"\n  integrity="${choice.integrity['opic.min.js'] ?? ''}" crossorigin="anonymous" async></script>`;

  /** The frame page takes data from its own site only; what another site says, it would refuse. */
  const siteOf = address => /^(https?:)?\/\/[^/]*/i.exec(address)?.[0].toLowerCase() ?? '';
  const isForeign = ({ base, live }) => siteOf(live) !== '' && siteOf(live) !== siteOf(base);

  /** The frame page's address: the same choice, by query. */
  const frameAddress = choice => {
    const query = new URLSearchParams([['element', choice.element], ...choice.attributes]);
    if (choice.live && !isForeign(choice)) query.set('src', choice.live);
    for (const [name, value] of Object.entries(choice.colours)) query.set(name, value);
    if (choice.scheme !== 'auto') query.set('scheme', choice.scheme);
    return `${own(choice, 'embed.html')}?${query}`;
  };

  const frame = choice => {
    const size = choice.height ? `height:${Number(choice.height)}px` : `aspect-ratio:${ratio(choice)}`;
    return `<iframe src="${escape(frameAddress(choice))}"
  title="${escape(choice.sentence)}"
  style="display:block;width:100%;border:0;color-scheme:${choice.scheme === 'auto' ? 'light' : choice.scheme};${size}" loading="lazy"
  allow="fullscreen; clipboard-write; web-share"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"
  allowfullscreen></iframe>
<script src="${escape(own(choice, 'embed-parent.js'))}" async></script>`;
  };

  /** The picture of what each shows; a table has no picture of its own, and a dashboard begins with its map. */
  const pictures = {
    'opic-breakdown': 'breakdown',
    'opic-timeline': 'timeline',
    'opic-state': 'card',
  };
  /** The options of a picture that are written as the element's attributes are. */
  const pictured = {
    map: ['region', 'as-of', 'states', 'states-label'],
    breakdown: ['region', 'by', 'as-of', 'states', 'states-label'],
    timeline: ['from', 'to', 'as-of'],
    card: ['as-of'],
  };
  const quoted = value => (/^[\w.-]+$/.test(value) ? value : `"${value.replace(/["$`\\]/g, '')}"`);

  /** The picture's file, the command that makes it, and its words; the world's map is in the package already. */
  function pictureOf({ element, attributes: pairs, lang, scheme, sentence, world }, form = 'svg') {
    const kind = pictures[element] ?? 'map';
    const code = (lang || 'en').slice(0, 2);
    const options = pairs.filter(([name]) => pictured[kind].includes(name));
    const state = pairs.find(([name]) => name === 'state')?.[1] ?? 'SVN';
    const isDark = scheme === 'dark';
    if (kind === 'map' && !options.length && !isDark && form === 'svg')
      return { file: `opic-map.${code}.svg`, made: true, alt: world };
    const parts = [kind === 'card' ? state : '', ...options.map(([, value]) => value), isDark ? 'dark' : ''];
    const name = ['opic', kind, ...parts, code]
      .filter(Boolean)
      .join('-')
      .replace(/[^\w-]+/g, '-');
    const command = [
      'npx opic-widgets',
      kind === 'card' ? `card ${state}` : `picture ${kind}`,
      ...[...options, ['lang', code], ...(isDark ? [['scheme', 'dark']] : [])].map(
        ([key, value]) => `--${key} ${quoted(value)}`,
      ),
      `-o ${name}.${form}`,
    ];
    return { file: `${name}.${form}`, command: command.join(' '), alt: sentence };
  }

  const makeIt = ({ file, made, command }) =>
    made
      ? 'Upload the picture.'
      : `Make the picture, and upload it: ${command}${/png$/.test(file) ? ' (PNG needs npm install @resvg/resvg-js)' : ''}.`;

  const image = (choice, { file, alt }) =>
    `<a href="${escape(choice.source.url)}"><img src="${escape(own(choice, file))}"
  width="1200" alt="${escape(alt)}" style="max-width:100%;height:auto" /></a>`;
  const picture = choice => image(choice, pictureOf(choice));

  /** In place of the sentence, until and unless the script runs. */
  const pictureInside = choice =>
    `${style(choice)}\n<${choice.element}${attributes(choice)}>\n  ${picture(choice).replaceAll('\n', '\n  ')}\n</${choice.element}>\n${script(choice)}`;

  /** Sites that show a link want a PNG, and its whole address. */
  const sharedLink = choice => {
    const { file, alt } = pictureOf(choice, 'png');
    const base = /^https?:/i.test(choice.base) ? choice : { ...choice, base: 'https://example.org/' };
    const meta = (name, value) => `<meta property="og:${name}" content="${escape(value)}" />`;
    const size =
      choice.element === 'opic-state' ? [meta('image:width', 1200), meta('image:height', 630)] : [];
    return [
      meta('image', own(base, file)),
      ...size,
      meta('image:alt', alt),
      '<meta name="twitter:card" content="summary_large_image" />',
    ].join('\n');
  };

  const shortcode = ({ element, attributes: pairs, live }) =>
    `[opic element="${element}"${[...pairs, ...(live ? [['src', live]] : [])]
      .map(
        ([name, value]) => ` ${name.replaceAll('-', '_')}="${value.replace(/["[\]]/g, encodeURIComponent)}"`,
      )
      .join('')}]`;

  const whole = choice => `<!doctype html>
<html lang="${escape(choice.lang || 'en')}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(choice.title)}</title>
    ${style(choice).replaceAll('\n', '\n    ')}
    ${script(choice)}
  </head>
  <body>
    ${tag(choice).replaceAll('\n', '\n    ')}
  </body>
</html>`;

  const upload = ({ from }) => (from === 'cdn' ? '' : 'Upload opic.min.js first. ');
  const mediaLibrary = ({ from }) =>
    from === 'cdn' ? '' : 'Use your host’s file manager or FTP, for the media library refuses scripts. ';
  const frameData = ({ live }) => (live ? ' and dataset.json' : '');
  const scriptFile = ({ from }) => (from === 'cdn' ? [] : ['opic.min.js']);

  /** Recipes that are of no use for an element. A figure is a word of a sentence; a talk has a page of its own. */
  const suits = {
    'opic-count': /^(module|script|cdn|wordpress-html|drupal|html)$/,
    'opic-presenter': /^module$/,
  };
  const recipes = choice => all(choice).filter(({ id }) => (suits[choice.element] ?? /./).test(id));

  /**
   * All recipes, the shortest first: `{ id, title, where, files, code, loads }[]`; `files` are what to upload, from
   * dist, and `loads` is what a reader downloads: a file, 'modules', or nothing to speak of.
   */
  const all = choice => [
    {
      id: 'module',
      title: 'Any page: loads what it shows',
      where:
        choice.from === 'cdn'
          ? 'Nothing to upload. Paste this where the widget should go.'
          : 'Upload all of the folder dist, under the name below, and paste this where the widget should go. No other site is contacted.',
      files: [],
      code: `${placed(choice)}\n${moduleScript(choice)}`,
      loads: 'modules',
    },
    {
      id: 'script',
      title: 'Any page: one file on your own site',
      where:
        'For a site that takes one file. Upload it, then paste this where the widget should go. No other site is contacted.',
      files: ['opic.min.js'],
      code: `${placed(choice)}\n${ownScript(choice)}`,
    },
    {
      id: 'cdn',
      title: 'Any page: one file from a CDN',
      where:
        'Nothing to upload. This exact version and no other file: integrity makes the browser refuse anything else. Choose newer data above if the figures shall move on while the code stays.',
      files: [],
      code: `${placed(choice)}\n${cdnScript(choice)}`,
    },
    {
      id: 'picture',
      title: 'No script allowed, e-mail, print: a picture with its link',
      where: `${makeIt(pictureOf(choice))} It shows the date of the data or the one chosen. Some mail programs show no SVG, only its words: for them take a PNG, from under the element or with a name that ends in .png.`,
      files: pictureOf(choice).made ? [pictureOf(choice).file] : [],
      code: picture(choice),
      loads: 'picture',
    },
    {
      id: 'frame',
      title: 'Frame',
      where: `Upload both files, then paste this. Its last line gives the frame the height of what it shows; without it the frame keeps the shape given here.${
        choice.live && isForeign(choice)
          ? ' The newer data are left out: a frame takes data from your own site only. Upload dataset.json beside it, and give its path, such as /opic/dataset.json.'
          : choice.live
            ? ' Your server must send the data with Access-Control-Allow-Origin: *, for a frame in a sandbox counts as another site.'
            : ''
      }`,
      files: ['embed.html', 'embed-parent.js', ...(choice.live ? ['dataset.json'] : [])],
      code: frame(choice),
      loads: 'embed.html',
    },
    {
      id: 'wordpress-plugin',
      title: 'WordPress: the plugin, for everybody',
      where:
        'Download the plugin, add it under Plugins, Add New, Upload Plugin, and activate it. Then insert the block “OPIC: status of ratification”, or, where there are no blocks, this shortcode. Authors may use both. WordPress refuses scripts, JSON and SVG in its media library, so there is nothing else to upload.',
      files: ['opic-widgets-wordpress.zip'],
      code: shortcode(choice),
      loads: 'modules',
    },
    {
      id: 'wordpress-html',
      title: 'WordPress without the plugin: Custom HTML block, HTML widget',
      where: `${upload(choice)}${mediaLibrary(choice)}Paste this in a Custom HTML block, or in the Text tab of the classic editor, and do not open the Visual tab afterwards: it takes the tag away. For administrators and editors; for authors WordPress leaves only the sentence with its link.`,
      files: scriptFile(choice),
      code: line(choice),
    },
    {
      id: 'wordpress-block',
      title: 'WordPress without the plugin: pasted as a block',
      where: `${upload(choice)}${mediaLibrary(choice)}Paste this on an empty line of the post: it becomes a Custom HTML block. For administrators and editors, who may write any HTML. For authors WordPress takes the tags away and leaves the sentence with its link: they need the plugin.`,
      files: scriptFile(choice),
      code: `<!-- wp:html -->\n${line(choice)}\n<!-- /wp:html -->`,
    },
    {
      id: 'wordpress-frame',
      title: 'WordPress without the plugin: a frame',
      where: `Upload both files${frameData(choice)} with your host’s file manager or FTP, for the media library refuses them. Paste this on an empty line of the post: it becomes a Custom HTML block. As plain lines WordPress would publish only an address.`,
      files: ['embed.html', 'embed-parent.js', ...(choice.live ? ['dataset.json'] : [])],
      code: `<!-- wp:html -->\n${frame(choice)}\n<!-- /wp:html -->`,
      loads: 'embed.html',
    },
    {
      id: 'drupal',
      title: 'Drupal',
      where: `${upload(choice)}Choose a text format without a limit of tags, such as Full HTML, press Source, and paste this. In a limited format the editor takes the tags away, even one that is in the list, and leaves the sentence with its link.`,
      files: scriptFile(choice),
      code: line(choice),
    },
    {
      id: 'wix',
      title: 'Wix',
      where:
        'Add, Embed code, Embed HTML, and paste this. Wix puts it into a frame of its own: draw that as high as the widget. Written by their documentation; not tried there.',
      files: [],
      code: `${style(choice)}\n${tag(choice)}\n${cdnScript(choice)}`,
    },
    {
      id: 'squarespace',
      title: 'Squarespace',
      where:
        'A Code block, with HTML chosen. Where your plan takes no scripts, use the frame in an Embed block. Written by their documentation; not tried there.',
      files: [],
      code: `${style(choice)}\n${tag(choice)}\n${cdnScript(choice)}`,
    },
    {
      id: 'html',
      title: 'A page of its own',
      where: choice.from === 'cdn' ? 'Save it and open it.' : 'Save it beside opic.min.js and open it.',
      files: scriptFile(choice),
      code: whole({ ...choice, base: '.' }),
    },
    {
      id: 'picture-inside',
      title: 'Picture inside the tag, for pages without script',
      where: `${makeIt(pictureOf(choice))} Readers see it until the script runs, and where none may.`,
      files: [...scriptFile(choice), ...(pictureOf(choice).made ? [pictureOf(choice).file] : [])],
      code: pictureInside(choice),
    },
    {
      id: 'picture-link',
      title: 'Picture of a shared link (og:image)',
      where: `${makeIt(pictureOf(choice, 'png'))} Paste the lines into the head of the page, with your own address.`,
      files: [],
      code: sharedLink(choice),
      loads: 'picture',
    },
  ];

  globalThis.OpicRecipes = { recipes, fallback, frameAddress, room };
})();

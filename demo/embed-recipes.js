/**
 * What to paste where: the snippets of the embed builder. A plain script, so that the page works from a folder
 * and the tests can import it; it puts one object on the global `OpicRecipes` and touches no page.
 *
 * A choice: { element, attributes: [name, value][], colours: { party: '#093763' }, height, base, from: 'own' or
 * 'cdn', live, version, integrity, sentence, named (what it shows, for those who do not see it), world (the sentence of
 * all States at the date of the data), title, source: { name, url }, lang, scheme, whole: with the room it takes and the sentence for readers without script }.
 */
(() => {
  const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  const escape = text => String(text).replace(/[&<>"]/g, sign => escapes[sign]);

  /** Of a map, whose drawing is as high as it is wide; below 600 px it has Europe below the world. */
  const drawing = `45.051% + clamp(0px,(600px - 100%)*999,56.314%)`;

  /** In a column narrower than so wide, that much more or less. */
  const step = (width, more) =>
    ` ${more < 0 ? '-' : '+'} clamp(0px,(${width} - 100%)*999,${Math.abs(more)}px)`;

  /** The height that each takes, by the width of its column: kept before the script is there, so that nothing moves. */
  function height({ element, lang }) {
    const heights = OpicRooms[element][(lang || 'en').slice(0, 2)] ?? OpicRooms[element].en;
    const all = Object.entries(heights).reverse();
    const [[, least]] = all;
    const more = all
      .slice(1)
      .map(([width, height], at) => step(`${Number(width) + 1}px`, height - all[at][1]));
    return `${element === 'opic-map' ? `${drawing} + ` : ''}${least}px${more.join('')}`;
  }
  const keepsRoom = element => element in OpicRooms;
  /** What floats beside the element, without a width, is as high as the element will be at least. */
  const room = choice =>
    keepsRoom(choice.element)
      ? `${choice.element}:not([hidden]){display:flow-root}
  ${choice.element}::before{content:"";float:left;padding-bottom:calc(${height(choice)})}`
      : '';
  /** The same for a page whose language is not known beforehand. */
  const roomInAnyLanguage = element =>
    keepsRoom(element)
      ? [
          room({ element }),
          ...Object.keys(OpicRooms[element])
            .filter(lang => lang !== 'en')
            .map(
              lang => `${element}:lang(${lang})::before{padding-bottom:calc(${height({ element, lang })})}`,
            ),
        ].join('\n')
      : '';

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
  const placed = choice => (choice.whole ? lines(style(choice), tag(choice)) : bare(choice));
  const lines = (...parts) => parts.filter(Boolean).join('\n');

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
    const rules = [room(choice), looks(choice) && `${choice.element}{${looks(choice)}}`].filter(Boolean);
    return rules.length ? `<style>\n  ${rules.join('\n  ')}\n</style>` : '';
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
    const size = choice.height
      ? `height:${Number(choice.height)}px`
      : `aspect-ratio:${ratios[choice.element]}`;
    return `<iframe src="${escape(frameAddress(choice))}"
  title="${escape(choice.named)}"
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
    'opic-since': 'since',
    'opic-procedures': 'procedures',
  };
  /** The options of a picture that are written as the element's attributes are. */
  const pictured = {
    map: ['region', 'as-of', 'states', 'states-label'],
    breakdown: ['region', 'by', 'as-of', 'states', 'states-label'],
    timeline: ['from', 'to', 'as-of'],
    card: ['as-of'],
    since: ['region', 'from', 'as-of', 'states', 'states-label'],
    procedures: ['region', 'as-of', 'states', 'states-label'],
  };
  const quoted = value => (/^[\w.-]+$/.test(value) ? value : `"${value.replace(/["$`\\]/g, '')}"`);

  /** The picture's file, the command that makes it, and its words; the world's map is in the package already. */
  function pictureOf({ element, attributes: pairs, lang, scheme, sentence, named, world }, form = 'svg') {
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
    return {
      file: `${name}.${form}`,
      command: command.join(' '),
      alt: element in pictures ? named : sentence,
    };
  }

  /** What to do with a picture first. */
  const makeIt = ({ file, made }) =>
    made ? ['uploadPicture'] : ['makePicture', ...(/png$/.test(file) ? ['needsResvg'] : [])];

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

  const shortcode = ({ element, attributes: pairs, live, colours, scheme }) => {
    const all = [...pairs, ...Object.entries(colours).map(([name, value]) => [`color-${name}`, value])];
    if (live) all.push(['src', live]);
    if (scheme !== 'auto') all.push(['scheme', scheme]);
    const written = all.map(
      ([name, value]) => ` ${name.replaceAll('-', '_')}="${value.replace(/["[\]]/g, encodeURIComponent)}"`,
    );
    return `[${element === 'opic-count' ? 'opic_count' : `opic element="${element}"`}${written.join('')}]`;
  };

  const whole = choice => `<!doctype html>
<html lang="${escape(choice.lang || 'en')}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(choice.title)}</title>
    ${lines(style(choice), script(choice)).replaceAll('\n', '\n    ')}
  </head>
  <body>
    ${tag(choice).replaceAll('\n', '\n    ')}
  </body>
</html>`;

  /** In WordPress's media library there is no place for a script. */
  const uploadScript = ({ from }, ...how) => (from === 'cdn' ? [] : ['uploadFiles', ...how]);
  const frameFiles = ({ live }) => ['embed.html', 'embed-parent.js', ...(live ? ['dataset.json'] : [])];
  const scriptFile = ({ from }) => (from === 'cdn' ? [] : ['opic.min.js']);

  /** Recipes that are of no use for an element. A figure is a word of a sentence; a talk has a page of its own. */
  const suits = {
    'opic-count': /^(module|script|cdn|wordpress-(plugin|html)|drupal|html)$/,
    'opic-presenter': /^module$/,
  };
  const recipes = choice => all(choice).filter(({ id }) => (suits[choice.element] ?? /./).test(id));

  /**
   * All recipes, the shortest first: `{ id, where, command, files, code, loads }[]`. `where` are the sentences, by their
   * names in the page's words, that say what to do; `files` are what to upload, from dist; `loads` is what a reader
   * downloads: a file, 'modules', or nothing to speak of.
   */
  const all = choice => [
    {
      id: 'module',
      where: choice.from === 'cdn' ? ['nothingToUpload', 'paste'] : ['uploadFolder', 'paste', 'noOtherSite'],
      files: [],
      code: `${placed(choice)}\n${moduleScript(choice)}`,
      loads: 'modules',
    },
    {
      id: 'script',
      where: ['uploadFiles', 'paste', 'noOtherSite'],
      files: ['opic.min.js'],
      code: `${placed(choice)}\n${ownScript(choice)}`,
    },
    {
      id: 'cdn',
      where: ['nothingToUpload', 'paste', 'thisVersion'],
      files: [],
      code: `${placed(choice)}\n${cdnScript(choice)}`,
    },
    {
      id: 'wordpress-plugin',
      where: ['installPlugin', 'insertBlock', 'pluginForAll'],
      files: ['opic-widgets-wordpress.zip'],
      code: shortcode(choice),
      loads: 'modules',
    },
    {
      id: 'wordpress-html',
      where: [...uploadScript(choice, 'notMediaLibrary'), 'pasteHtmlBlock', 'editorsOnly'],
      files: scriptFile(choice),
      code: line(choice),
    },
    {
      id: 'wordpress-block',
      where: [...uploadScript(choice, 'notMediaLibrary'), 'pasteEmptyLine', 'editorsOnly'],
      files: scriptFile(choice),
      code: `<!-- wp:html -->\n${line(choice)}\n<!-- /wp:html -->`,
    },
    {
      id: 'wordpress-frame',
      where: ['uploadFiles', 'notMediaLibrary', 'pasteEmptyLine', 'frameEditorsOnly'],
      files: frameFiles(choice),
      code: `<!-- wp:html -->\n${frame(choice)}\n<!-- /wp:html -->`,
      loads: 'embed.html',
    },
    {
      id: 'drupal',
      where: [...uploadScript(choice), 'pasteSource', 'limitedFormat'],
      files: scriptFile(choice),
      code: line(choice),
    },
    ...['wix', 'squarespace'].map(id => ({
      id,
      where: [`${id}-where`, 'notTried'],
      files: [],
      code: `${style(choice)}\n${tag(choice)}\n${cdnScript(choice)}`,
    })),
    {
      id: 'frame',
      where: [
        'uploadFiles',
        'paste',
        'frameHeight',
        ...(choice.live ? [isForeign(choice) ? 'frameForeign' : 'frameAllow'] : []),
      ],
      files: frameFiles(choice),
      code: frame(choice),
      loads: 'embed.html',
    },
    {
      id: 'html',
      where: [choice.from === 'cdn' ? 'saveAndOpen' : 'saveBeside'],
      files: scriptFile(choice),
      code: whole({ ...choice, base: '.' }),
    },
    {
      id: 'picture',
      where: [...makeIt(pictureOf(choice)), 'paste', 'pictureDate', 'noSvgInMail'],
      command: pictureOf(choice).command,
      files: pictureOf(choice).made ? [pictureOf(choice).file] : [],
      code: picture(choice),
      loads: 'picture',
    },
    {
      id: 'picture-inside',
      where: [...uploadScript(choice), ...makeIt(pictureOf(choice)), 'paste', 'untilScript'],
      command: pictureOf(choice).command,
      files: [...scriptFile(choice), ...(pictureOf(choice).made ? [pictureOf(choice).file] : [])],
      code: pictureInside(choice),
    },
    {
      id: 'picture-link',
      where: [...makeIt(pictureOf(choice, 'png')), 'pasteHead'],
      command: pictureOf(choice, 'png').command,
      files: [],
      code: sharedLink(choice),
      loads: 'picture',
    },
  ];

  globalThis.OpicRecipes = { recipes, fallback, frameAddress, roomInAnyLanguage };
})();

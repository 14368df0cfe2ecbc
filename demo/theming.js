/* Sets the custom properties that the controls say, and writes the style sheet that does the same. */
const stage = document.querySelector('#stage');
const form = document.querySelector('#controls');
const colours = form.querySelector('#colours');

const names = ['party', 'signatory', 'no-action', 'territory', 'border', 'surface', 'text', 'accent'];

const starts = {
  ours: {},
  green: {
    party: '#14532d',
    signatory: '#d9a521',
    'no-action': '#dfe5df',
    territory: '#eef1ee',
    border: '#ffffff',
    surface: '#fbfdfb',
    text: '#17231b',
    accent: '#166534',
  },
  print: {
    party: '#1a1a1a',
    signatory: '#8c8c8c',
    'no-action': '#e6e6e6',
    territory: '#f4f4f4',
    border: '#ffffff',
    surface: '#ffffff',
    text: '#000000',
    accent: '#000000',
  },
  night: {
    party: '#5eb1ff',
    signatory: '#f0b429',
    'no-action': '#33404f',
    territory: '#27313d',
    border: '#10171f',
    surface: '#10171f',
    text: '#eef3f8',
    accent: '#8cc8ff',
  },
};

/** The colours chosen; what is not there is the widgets' own. */
let chosen = {};

/** The page's words. */
let words = { nothing: '', contrast: '' };

for (const name of names) {
  const label = colours.appendChild(document.createElement('label'));
  const input = document.createElement('input');
  input.type = 'color';
  input.name = name;
  label.append(input, document.createElement('span'));
  input.addEventListener('input', () => {
    chosen[name] = input.value;
    show();
  });
}

/** The colour that a custom property has in fact, as #rrggbb, for the fields. */
function present(name) {
  const probe = stage.appendChild(document.createElement('i'));
  const map = stage.querySelector('opic-map').shadowRoot?.querySelector('.whole');
  const own = map ? getComputedStyle(map).getPropertyValue(`--_${name}`) : '';
  probe.style.color = chosen[name] ?? own;
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(Number);
  probe.remove();
  return `#${[red, green, blue].map(part => part.toString(16).padStart(2, '0')).join('')}`;
}

const luminance = hex =>
  [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
    const part = parseInt(hex.slice(1 + 2 * index, 3 + 2 * index), 16) / 255;
    return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  }, 0);

const contrast = (one, other) => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

function show() {
  const font = form.elements.font.value;
  const lines = Object.entries(chosen).map(([name, value]) => `  --opic-${name}: ${value};`);
  if (font) lines.push(`  --opic-font: ${font};`);
  for (const name of names) {
    if (chosen[name]) stage.style.setProperty(`--opic-${name}`, chosen[name]);
    else stage.style.removeProperty(`--opic-${name}`);
  }
  stage.style.setProperty('--opic-font', font || 'inherit');
  const blocks = lines.length ? [`:root {\n${lines.join('\n')}\n}`] : [`/* ${words.nothing} */`];
  for (const [name, rule] of [
    ['framed', 'opic-map::part(map) {\n  border: 1px solid currentcolor;\n}'],
    ['quiet', 'opic-map::part(caption) {\n  display: none;\n}'],
  ]) {
    stage.classList.toggle(name, form.elements[name].checked);
    if (form.elements[name].checked) blocks.push(rule);
  }
  document.querySelector('#sheet').textContent = blocks.join('\n\n');
  const { text, surface } = chosen;
  const ratio = text && surface ? contrast(text, surface) : 21;
  document.querySelector('#warning').textContent =
    ratio < 4.5 ? words.contrast.replace('{ratio}', ratio.toFixed(1)) : '';
}

form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('change', ({ target }) => {
  if (target.name === 'start') {
    chosen = { ...starts[target.value] };
    show();
    for (const name of names) form.elements[name].value = present(name);
  } else show();
});

onLanguage((code, said) => {
  words = said;
  for (const name of names) form.elements[name].nextSibling.textContent = said[name];
  show();
});
const map = stage.querySelector('opic-map');
map.updateComplete.then(() => {
  for (const name of names) form.elements[name].value = present(name);
});

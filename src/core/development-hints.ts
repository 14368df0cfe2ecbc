/** Hints for developers, which the development build logs to the console, each once. Readers do not load this. */
import { OpicElement } from './opic-element.js';
import type { OpicEvents } from './events.js';
import { groupNamed } from './controllers/group.js';
import { OWN } from '../scene/colours.js';
import { elementNames } from './element-names.js';

/** Time for other elements to appear before a hint is logged, in milliseconds. */
const PATIENCE = 2000;

/** Attributes that stand on any element, and those by which frameworks mark theirs. */
const GLOBAL =
  /^(class|id|style|slot|part|title|dir|hidden|tabindex|role|translate|inert|is|key|(data|aria|on|_ng|ng|v|s|q)[-:\w]*)$/;

const TAGS = elementNames.map(name => `opic-${name}`);

const logged = new Set<string>();

function once(text: string): void {
  if (logged.has(text)) return;
  logged.add(text);
  console.warn(`opic-widgets: ${text}`);
}

const bare = (name: string) => name.replaceAll(/[-_]/g, '').toLowerCase();

function unknownAttributes(element: OpicElement): void {
  const known = (element.constructor as typeof OpicElement).observedAttributes;
  for (const name of element.getAttributeNames()) {
    if (known.includes(name) || GLOBAL.test(name)) continue;
    const meant = known.find(other => bare(other) === bare(name));
    const advice = meant ? `did you mean ${meant}?` : `it knows ${[...known].sort().join(', ')}.`;
    once(`<${element.localName}> has no attribute "${name}"; ${advice}`);
  }
}

/** Custom properties that hold what they cannot be. */
function wrongLooks(element: OpicElement): void {
  const style = getComputedStyle(element);
  for (const name of [...OWN, 'font']) {
    const value = style.getPropertyValue(`--opic-${name}`).trim();
    const [kind, example] =
      name === 'font' ? ['font-family', "'Noto Sans', sans-serif"] : ['color', '#003366'];
    if (value && !CSS.supports(kind, value))
      once(`--opic-${name}: ${value} is no ${kind}, and is left out; write it as ${example}`);
  }
}

function loneliness(element: OpicElement): void {
  setTimeout(() => {
    const { group } = element;
    if (!group || !element.isConnected || groupNamed(group).size > 1) return;
    once(`<${element.localName} group="${group}"> is alone in its group; is another one spelled otherwise?`);
  }, PATIENCE);
}

/** Tags of ours that stand in the page while nobody has imported their element. */
function strangers(): void {
  for (const { localName } of document.querySelectorAll(':not(:defined)'))
    if (localName.startsWith('opic-'))
      once(
        TAGS.includes(localName)
          ? `<${localName}> is not registered; import 'opic-widgets/${localName}.js'`
          : `<${localName}> is no element; there are ${TAGS.join(', ')}.`,
      );
}

const languageToImport = (tag: string) => /^(ar|es|fr|ru|zh)\b/i.exec(tag)?.[0].toLowerCase();

function refusals({ currentTarget, target, detail }: OpicEvents['opic-error']): void {
  if (target !== currentTarget) return; // of an element inside, which says it itself
  for (const { path, given, expected } of detail.issues) {
    const language = path === 'lang' && languageToImport(given);
    const advice = language ? `import 'opic-widgets/lang/${language}.js'` : `expected: ${expected}`;
    once(`<${(target as Element).localName}> ${path}="${given}" was refused; ${advice}`);
  }
}

let looked = false;

OpicElement.hint = element => {
  if (!looked) setTimeout(strangers, PATIENCE);
  looked = true;
  unknownAttributes(element);
  wrongLooks(element);
  loneliness(element);
  element.addEventListener('opic-error', refusals);
};

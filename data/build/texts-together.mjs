/**
 * Gathers all that a script with six languages says into one string a language: its messages, in the order of the
 * English ones and without their keys, and the texts of the facts. What is alike then stands together
 * and is packed well. Of a script that is not Latin the commonest letters are written with Latin ones, which take
 * one byte each, and fewer bits. What a language says is read when somebody asks for it.
 */
const FACTS = ['model/generated/record', 'world/generated/standing'];
const LANGUAGES = ['es', 'fr', 'ru', 'ar', 'zh'];
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Latin letters, the commonest first. */
const LATIN = 'etaoinsrhldcumfpgwybvkxjqzETAOINSRHLDCUMFPGWYBVKXJQZ';
/** Where sounds correspond, a packer that tells vowels from consonants does better still. */
const SOUNDS = { ru: 'етаоинсрхлдцумфпгшыбвкьжйзЕТАОИНСРХЛДЦУМФПГШюБВКЧЖщЗ' };

/** The run-time half. `@` stands between parts, `^` between texts, `|` between forms and names, `~` around what stays Latin. */
const READER = `
import * as english from 'english';

const once = make => {
  let made;
  return () => (made ??= make());
};
const formsOf = text => {
  const forms = text.split('|');
  return forms[1] === undefined
    ? text
    : Object.fromEntries(${JSON.stringify(CATEGORIES)}.map((name, i) => [name, forms[i]]).filter(([, form]) => form));
};

export const said = Object.fromEntries(Object.entries(packed).map(([code, [whole, letters]]) => {
  const parts = whole.split('@').map(part => once(() => !letters ? part : part.replace(
    /~(.*?)~|{\\w+}|[a-z]/gi,
    (found, latin) => latin ?? letters['${LATIN}'.indexOf(found)] ?? found,
  )));
  const texts = once(() => parts[0]().split('^'));
  const messages = once(() => {
    const all = parts[1]().split('^');
    const keys = Object.values(english).flatMap(Object.keys);
    return Object.fromEntries(keys.map((key, i) => [key, formsOf(all[i])]));
  });
  return [code, { texts, messages, areas: parts[2] }];
}));

/** A text of the facts, in every language. */
export const text = index => Object.freeze(Object.defineProperties({}, Object.fromEntries(
  Object.keys(said).map(code => [code, { enumerable: true, get: () => said[code].texts()[index] }]),
)));`;

/** The texts of the facts, wherever in them they stand. */
function textsIn(facts) {
  if (typeof facts !== 'object' || !facts) return [];
  return typeof facts.en === 'string' ? [facts] : Object.values(facts).flatMap(textsIn);
}

/** Everything that is said in a language. */
function gather(code, texts, keys, language) {
  const form = said => (typeof said === 'string' ? said : CATEGORIES.map(name => said[name]).join('|'));
  const parts = [texts.map(text => text[code])];
  if (language)
    parts.push(
      keys.map(key => form(language.messages[key])),
      [language.areas],
    );
  if (/[~^@]/.test(parts.flat().join('')))
    throw new Error(`A text in the language ${code} has ^, @ or ~ in it`);
  return parts.map(part => part.join('^')).join('@');
}

/** With Latin letters for those of another script, and the letters they stand for. */
function shorten(code, whole) {
  const counts = new Map();
  for (const [letter] of whole.matchAll(/[^\0-\u036f]/gu)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const common = [...counts].sort(([, a], [, b]) => b - a).map(([letter]) => letter);
  const letters = SOUNDS[code] ?? common.slice(0, LATIN.length).join('');
  const short = whole.replace(/{\w+}|[a-z](?:[\w-]*\w)?|./gi, found =>
    /^[a-z]/i.test(found) ? `~${found}~` : (LATIN[letters.indexOf(found)] ?? found),
  );
  return [short, letters];
}

const nameOf = ({ key }) => key.name ?? key.value;

/** Must stand after what turns TypeScript into JavaScript. */
export function textsTogether() {
  const virtual = '\0texts';
  /** The facts' English texts: a text's place here is its number. */
  let numbered;
  let packed;

  async function read() {
    const { tsImport } = await import('tsx/esm/api');
    const load = path => tsImport(`../../src/${path}.ts`, import.meta.url);
    const english = await load('language/en');
    const keys = Object.values(english).flatMap(Object.keys);
    const texts = textsIn((await Promise.all(FACTS.map(load))).map(module => ({ ...module })));
    numbered = texts.map(({ en }) => en);
    packed = { en: [gather('en', texts)] };
    for (const code of LANGUAGES) {
      const language = (await load(`language/${code}`))[code];
      const lacking = keys.filter(key => !(key in language.messages));
      const more = Object.keys(language.messages).filter(key => !keys.includes(key));
      if (lacking.length + more.length)
        throw new Error(
          `The messages in the language ${code} are not the English ones: ${[...lacking, ...more]}`,
        );
      const whole = gather(code, texts, keys, language);
      packed[code] = code === 'es' || code === 'fr' ? [whole] : shorten(code, whole);
    }
  }

  let reading;
  const done = () => (reading ??= read());

  return {
    name: 'texts-together',
    async resolveId(id, importer) {
      if (id === virtual) return id;
      if (importer !== virtual) return null;
      return (await this.resolve('./src/language/en.ts', undefined)).id;
    },
    async load(id) {
      if (id !== virtual) return null;
      await done();
      return `const packed = ${JSON.stringify(packed)};${READER}`;
    },
    async transform(code, id) {
      const path = /\/src\/(.*)\.ts$/.exec(id)?.[1];
      const language = /^language\/(..)$/.exec(path)?.[1];
      if (!FACTS.includes(path) && !LANGUAGES.includes(language)) return null;
      await done();
      const edits = [];
      const walk = node => {
        if (!node || typeof node !== 'object') return;
        if (node.type === 'ObjectExpression') {
          const own = new Map(node.properties.map(property => [nameOf(property), property]));
          const { value } = own.get('en') ?? {};
          if (language && own.has('messages')) {
            for (const part of ['messages', 'areas']) {
              const { start, end } = own.get(part);
              edits.push([start, end, `get ${part}(){return said.${language}.${part}()}`]);
            }
            return;
          }
          if (!language && value) {
            const number = numbered.indexOf(value.value ?? value.quasis?.[0].value.cooked);
            if (number < 0)
              this.error(`Not one of the texts of ${id}: ${code.slice(value.start, value.end)}`);
            edits.push([node.start, node.end, `text(${number})`]);
            return;
          }
        }
        Object.values(node).forEach(walk);
      };
      walk(this.parse(code));
      if (!edits.length) this.error(`No texts are found in ${id}`);
      let short = `import{said,text}from${JSON.stringify(virtual)};`;
      let at = 0;
      for (const [start, end, instead] of edits.sort(([a], [b]) => a - b)) {
        short += code.slice(at, start) + instead;
        at = end;
      }
      return { code: short + code.slice(at), map: null };
    },
  };
}

/** What only the frame page says. */
import type { Asked } from './frame-query.js';

type Expected = Exclude<Asked['refused'][number]['expected'], 'element' | 'scheme'>;

const english: Record<Expected, string> = {
  address: 'an address of this site or of the site of the page around it',
  colour: 'a colour such as #093763',
  font: 'names of fonts',
};

const words: Record<string, Record<Expected, string>> = {
  en: english,
  fr: {
    address: 'une adresse de ce site ou du site de la page qui l’entoure',
    colour: 'une couleur telle que #093763',
    font: 'des noms de polices de caractères',
  },
  es: {
    address: 'una dirección de este sitio o del sitio de la página que lo contiene',
    colour: 'un color como #093763',
    font: 'nombres de tipos de letra',
  },
  ru: {
    address: 'адрес на этом сайте или на сайте окружающей страницы',
    colour: 'цвет, например #093763',
    font: 'названия шрифтов',
  },
  ar: {
    address: 'عنوان على هذا الموقع أو على موقع الصفحة المحيطة به',
    colour: 'لون مثل ‎#093763',
    font: 'أسماء خطوط',
  },
  zh: {
    address: '本网站或外层页面所属网站的地址',
    colour: '颜色，例如 #093763',
    font: '字体名称',
  },
};

export const expectedWord = (expected: Expected, code: string): string => (words[code] ?? english)[expected];

/** The embed builder's recipes, as the page makes them. */
import '../../demo/rooms.js';
import '../../demo/embed-recipes.js';

export interface Choice {
  element: string;
  attributes: [name: string, value: string][];
  colours: Record<string, string>;
  scheme: string;
  base: string;
  from: 'own' | 'cdn';
  height: string;
  live: string;
  lang: string;
  title: string;
  version: string;
  integrity: Record<string, string>;
  sentence: string;
  named: string;
  world: string;
  whole: boolean;
  source: { name: string; url: string };
}

interface Recipes {
  recipes(choice: Choice): { id: string; where: string[]; files: string[]; code: string }[];
  fallback(choice: Choice): string;
}

const { recipes, fallback } = (globalThis as unknown as { OpicRecipes: Recipes }).OpicRecipes;

export const choice: Choice = {
  element: 'opic-map',
  attributes: [
    ['as-of', '2022-05-24'],
    ['lang', 'fr'],
  ],
  colours: { party: '#123456' },
  scheme: 'auto',
  base: '/dist/',
  from: 'own',
  height: '',
  whole: true,
  live: '',
  lang: 'fr',
  title: 'OPIC',
  version: '0.1.0',
  integrity: { 'opic.min.js': 'sha384-x' },
  sentence: 'Au 24 mai 2022 : États parties, 48 sur 197 & "co".',
  named: 'Carte du monde. Au 24 mai 2022 : États parties, 48 sur 197 & "co".',
  world: 'Au 19 septembre 2026 : États parties, 54 sur 197.',
  source: { name: 'Collection des Traités', url: 'https://treaties.un.org/Pages/ViewDetails.aspx?a=b&c=d' },
};

export const snippet = (id: string, changes: Partial<Choice> = {}): string =>
  recipes({ ...choice, ...changes }).find(recipe => recipe.id === id)!.code;

export { fallback, recipes };

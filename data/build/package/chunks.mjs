/**
 * The chunks of the modules. Left alone, rollup makes one of each set of modules that the same entries share: a map
 * alone would load 27 small files, which compress badly. A map and what it shares with other elements make four.
 */
const ELEMENTS = ['map', 'breakdown', 'timeline', 'table', 'state', 'procedures'].map(
  name => `src/elements/opic-${name}.ts`,
);

/** What an entry needs at once, itself included. */
function closureOf(entry, { getModuleIds, getModuleInfo }) {
  const start = [...getModuleIds()].filter(id => id.endsWith(`/${entry}`));
  const all = new Set(start);
  for (const id of all) for (const next of getModuleInfo(id)?.importedIds ?? []) all.add(next);
  return all;
}

const known = new WeakMap();

function closuresOf(graph) {
  if (!known.has(graph.getModuleInfo)) {
    const of = entry => closureOf(entry, graph);
    const [map, ...others] = ELEMENTS.map(of);
    known.set(graph.getModuleInfo, {
      map,
      others,
      model: of('src/model/index.ts'),
      node: of('src/entries/static.ts'),
      interaction: of('src/elements/map/interaction.ts'),
    });
  }
  return known.get(graph.getModuleInfo);
}

export function chunkOf(id, graph) {
  // Who writes a picture saves it.
  if (/src\/(scene\/(definitions|to-text)|ui\/download\/save-file)\.ts$/.test(id)) return 'save-file';
  // A map has them for its controls, the other elements at once.
  if (
    /src\/(ui\/region-menu|i18n\/(english-names|en\+choosing|generated\/names\.en|search\/states-by-name))\.ts$/.test(
      id,
    )
  )
    return 'names';
  const { map, others, model, node, interaction } = closuresOf(graph);
  const sharing = others.filter(closure => closure.has(id)).length;
  if (!map.has(id)) return sharing + interaction.has(id) > 1 && !model.has(id) ? 'details' : undefined;
  // What the model needs comes without elements, and the shapes of the world without either.
  if (model.has(id)) return 'facts';
  if (sharing || /node_modules\/(lit|@lit)/.test(id)) return 'elements';
  return node.has(id) ? 'world' : undefined;
}

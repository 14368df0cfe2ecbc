/** French, as the depositary and the High Commissioner for Human Rights write it. */
import areas from './areas/fr.js';
import { names } from './names/fr.js';
import type { Language } from './speak.js';

export const fr: Language = {
  code: 'fr',
  dir: 'ltr',
  names,
  areas,
  date: written => written.replace(/^1 /, '1er '),
  messages: {
    party: { one: 'État partie', other: 'États parties' },
    signatory: { one: 'Signataire', other: 'Signataires' },
    'no-action': { other: 'Aucune action' },
    statusParty: 'État partie',
    statusSignatory: 'A signé, n’est pas partie',
    statusNoAction: 'Aucune action',
    denouncedOn: 'Prise d’effet de la dénonciation',
    signed: 'Signature',
    ratification: 'Ratification',
    accession: 'Adhésion',
    succession: 'Succession',
    inForce: 'En vigueur à son égard',
    asAt: 'Situation au {date}',
    onDate: 'Situation à la date du {date}',
    counted: 'Les États parties sont comptés à la date du dépôt de leur instrument.',
    stop: '.',
    source: 'Source\u00a0: {source}',
    sourceName: 'Collection des Traités des Nations Unies, chapitre IV-11-d',
    summary:
      'Au {date}\u00a0: États parties, {party} sur {total}\u00a0; signataires, {signatory}\u00a0; aucune action, {noAction}.',
    nothingKnownAfter: 'On ne sait rien au-delà du {date}.',
    stale:
      'Ces données sont du {date}. Pour la situation actuelle, voir la source\u00a0; un document de données plus récent peut être indiqué par l’attribut src.',
    refused: '{path}\u00a0: valeur donnée «\u00a0{given}\u00a0»\u00a0; valeur attendue\u00a0: {expected}.',
    refusedMore: { one: 'Et {n} autre erreur.', other: 'Et {n} autres erreurs.' },
    expectedDate: 'une date du calendrier, par exemple 2022-05-24',
    expectedState: 'le code d’un État, par exemple SVN ou SI',
    expectedStates: 'des codes d’États, par exemple SVN ou SI, séparés par des espaces',
    expectedRegion: 'l’une des valeurs {values}',
    expectedLang: 'l’une des valeurs {values}',
    expectedDocument: 'un document de données, schéma 1',
    expectedDays: 'un nombre de jours, par exemple 180',
    expectedTemplate: 'une adresse contenant {iso2} ou {iso3}',
    expectedPermalink: 'une partie telle que as-of:2022-05-24, state:SVN ou region:africa',
    expectedUrl: 'l’adresse d’un document de données',
    asTable: 'Lire sous forme de tableau',
    download: 'Télécharger {format}',
    notSaved: 'Le fichier n’a pas pu être créé ici.',
    noPng: 'Cette page ne permet pas de créer un PNG. Le SVG contient la même chose.',
    loadFailed:
      'Les données plus récentes n’ont pas pu être chargées\u00a0; celles du {date} sont affichées.',

    mapName: 'Carte du monde de l’état des ratifications',
    boundaries:
      'Les frontières et les noms indiqués et les désignations employées sur cette carte n’impliquent ni reconnaissance ni acceptation officielle de la part de l’Organisation des Nations Unies.',
    smallStates: 'Petits États',
    'note-territory': 'Territoire ({state})',
    'note-nsgt': 'Territoire non autonome (Puissance administrante\u00a0: {state})',
    'note-sar': 'Région administrative spéciale ({state})',
    'note-china': 'Territoire ({state})',
    'note-unconfirmed':
      'Partie du Royaume du Danemark. Il n’est pas confirmé que l’adhésion du Danemark s’étende à ce territoire.',
    'note-malvinas':
      'Il existe un différend entre les Gouvernements de l’Argentine et du Royaume-Uni de Grande-Bretagne et d’Irlande du Nord au sujet de la souveraineté sur les îles Falkland (Malvinas).',
    'note-western-sahara': 'Territoire non autonome',
    'note-jammu-kashmir':
      'La ligne en pointillé représente approximativement la Ligne de contrôle au Jammu-et-Cachemire convenue par l’Inde et le Pakistan. Les parties ne se sont pas encore entendues sur le statut final du Jammu-et-Cachemire.',
    'note-kosovo-1244':
      'Toute mention du Kosovo doit s’entendre dans le plein respect de la résolution 1244 (1999) du Conseil de sécurité.',

    rowsByGroup: 'Par groupe régional des Nations Unies',
    rowsByRegion: 'Par région',
    headParty: 'États parties',
    headSignatory: 'Signataires',
    shareOf: '{share} de {total}',
    published:
      'Également publié pour cette date\u00a0: {published}. Les dates du dépositaire donnent {ours}.',
    publishedMore: 'En détail',
    publishedAgainst: '{published}\u00a0; selon les dates du dépositaire, {ours}',
    publishedBy: 'Lieu de publication\u00a0:',
    expectedBy: 'none, group ou region',

    world: 'Monde',
    africa: 'Afrique',
    americas: 'Amériques',
    asia: 'Asie',
    europe: 'Europe',
    oceania: 'Océanie',
    african: 'États d’Afrique',
    'asia-pacific': 'États d’Asie et du Pacifique',
    'eastern-european': 'États d’Europe orientale',
    grulac: 'États d’Amérique latine et des Caraïbes',
    weog: 'États d’Europe occidentale et autres États',
    timelineName: 'Les États parties au fil du temps',
    timelineSummary:
      'États parties\u00a0: {party} au {from}, {partyNow} au {to}. Signataires\u00a0: {signatory} au {from}, {signatoryNow} au {to}.',
    dateHandle: 'Date affichée',
    play: 'Lecture',
    pause: 'Pause',
    playing: 'Lecture du {from} au {to}.',
    told: '{date}\u00a0: {what}',
    deposited: '{states}, État partie n\u00ba\u00a0{n}',
    denounced: '{states}, prise d’effet de la dénonciation',
    milestones: 'Étapes',
    expectedSpan: 'une date du calendrier comprise entre {first} et {last}',

    byGroup: 'Groupes régionaux',
    byRegion: 'Régions',
    noGroup: 'Membre d’aucun groupe régional',
  },
};

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
    'no-action': 'Aucune action',
    statusSignatory: 'A signé, n’est pas partie',
    denouncedOn: 'Prise d’effet de la dénonciation',
    signed: 'Signature',
    ratification: 'Ratification',
    accession: 'Adhésion',
    succession: 'Succession',
    inForce: 'Entrée en vigueur',
    asAt: 'Situation au {date}',
    onDate: 'Situation à la date du {date}',
    counted: 'Les États parties sont comptés à la date du dépôt de leur instrument.',
    stop: '.',
    colon: '{name}\u00a0: {value}',
    source: 'Source\u00a0: {source}',
    sourceName: 'Collection des Traités des Nations Unies, chapitre IV-11-d',
    summary:
      'Au {date}\u00a0: États parties, {party} sur {total}\u00a0; signataires, {signatory}\u00a0; aucune action, {noAction}.',
    nothingKnownAfter: 'On ne sait rien au-delà du {date}.',
    stale: 'Ces données sont du {date}. Pour la situation actuelle, voir la source.',
    refused: '{path}\u00a0: valeur donnée «\u00a0{given}\u00a0»\u00a0; valeur attendue\u00a0: {expected}.',
    refusedMore: { one: 'Et {n} autre erreur.', other: 'Et {n} autres erreurs.' },
    asTable: 'Lire sous forme de tableau',
    download: 'Télécharger {format}',
    notSaved: 'Le chargement ou la création n’a pas abouti ici.',
    loadFailed:
      'Les données plus récentes n’ont pas pu être chargées\u00a0; celles du {date} sont affichées.',

    mapName: 'Carte du monde de l’état des ratifications',
    boundaries:
      'Les frontières et les noms indiqués et les désignations employées sur cette carte n’impliquent ni reconnaissance ni acceptation officielle de la part de l’Organisation des Nations Unies.',
    smallStates: 'Petits États',
    'note-territory': 'Territoire ({state})',
    'note-nsgt': 'Territoire non autonome (Puissance administrante\u00a0: {state})',
    'note-unconfirmed':
      'Partie du Royaume du Danemark. Il n’est pas confirmé que l’adhésion du Danemark s’étende à ce territoire.',
    'note-malvinas':
      'Il existe un différend entre les Gouvernements de l’Argentine et du Royaume-Uni de Grande-Bretagne et d’Irlande du Nord au sujet de la souveraineté sur les îles Falkland (Malvinas).',
    'note-western-sahara': 'Territoire non autonome',
    'note-jammu-kashmir':
      'La ligne en pointillé représente approximativement la Ligne de contrôle au Jammu-et-Cachemire convenue par l’Inde et le Pakistan. Les parties ne se sont pas encore entendues sur le statut final du Jammu-et-Cachemire.',
    'note-kosovo-1244':
      'Toute mention du Kosovo doit s’entendre dans le plein respect de la résolution 1244 (1999) du Conseil de sécurité.',

    headParty: 'États parties',
    headSignatory: 'Signataires',
    shareOf: '{share} de {total}',
    published:
      'Également publié pour cette date\u00a0: {published}. Les dates du dépositaire donnent {ours}.',
    publishedMore: 'En détail',

    'sure-high': 'Fiabilité\u00a0: élevée.',
    'sure-medium':
      'Fiabilité\u00a0: moyenne. Date qui n’a pas été relevée sur la page du dépositaire lui-même, ou qui ne repose que sur une source.',
    'sure-low': 'Fiabilité\u00a0: faible. Date non confirmée.',
    sources: 'Sources',
    citeThis: 'Citer',
    copy: 'Copier',
    copied: 'Copié.',
    copyFailed: 'Veuillez copier ce texte à la main\u00a0:',

    tableName: 'Les États et le Protocole',
    state: 'État',
    status: 'Situation',
    deposit: 'Dépôt',
    unGroup: 'Groupe régional',
    findState: 'Chercher un État',
    shownOf: 'États\u00a0: {n} sur {total}',
    showAll: 'Tout afficher',
    csvConfidence: 'Fiabilité',
    csvDate: 'Situation à la date du',
    csvAsAt: 'Situation au',
    csvSource: 'Source',
    csvDeposit: 'Forme du dépôt',
    csvRegion: 'Région',

    chooseState: 'Choisissez un État pour lire sa fiche.',
    nth: 'État partie n\u00ba\u00a0{n}, par date de dépôt',
    declarations: 'Déclarations',
    declarationsUnknown: 'Déclarations\u00a0: aucune connue.',
    unObserver: 'État non membre observateur auprès de l’Organisation des Nations Unies',
    neighbours: 'États limitrophes\u00a0: {states}',
    withStatus: '{state} ({status})',
    unNonMember: 'N’est pas Membre de l’Organisation des Nations Unies',

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
    dateHandle: 'Date affichée',
    play: 'Lecture',
    pause: 'Pause',
    playing: 'Lecture du {from} au {to}.',
    deposited: '{states}, État partie n\u00ba\u00a0{n}',
    denounced: '{states}, prise d’effet de la dénonciation',
    milestones: 'Étapes',

    byGroup: 'Groupes régionaux',
    byRegion: 'Régions',
    noGroup: 'Membre d’aucun groupe régional',
  },
};

/** French, as the depositary and the High Commissioner for Human Rights write it. */
import type * as en from './en.js';
import { names } from './generated/names.fr.js';
import type { Language } from './language.js';
import type { Forms } from './message.js';

/** The messages of every element but the presenter. */
export const messages: en.ElementMessages = {
  party: { one: 'État partie', other: 'États parties' },
  signatory: { one: 'Signataire', other: 'Signataires' },
  'no-action': 'Aucune action',
  statusSignatory: 'A signé, n’est pas partie',
  noLongerParty: 'N’est plus partie',
  denouncedOn: 'Prise d’effet de la dénonciation',
  signed: 'Signature',
  ratification: 'Ratification',
  accession: 'Adhésion',
  succession: 'Succession',
  inForce: 'Entrée en vigueur',
  asAt: 'Situation au {date}',
  onDate: 'Situation à la date du {date}',
  counted: 'Les États parties sont comptés à la date du dépôt de leur instrument.',
  notCounted: 'Hors décompte\u00a0: {names}.',
  stop: '.',
  colon: '{name}\u00a0: {value}',
  source: 'Source\u00a0: {source}',
  sourceName: 'Collection des Traités des Nations Unies, chapitre {chapter}',
  summary:
    'Au {date}\u00a0: États parties, {party} sur {total}\u00a0; signataires non parties, {signatory}\u00a0; aucune action, {noAction}.',
  nothingKnownAfter: 'Aucune information n’est disponible au-delà du {date}.',
  stale: 'Ces données sont du {date}. Pour la situation actuelle, voir la source.',
  refused: '{path}\u00a0: valeur donnée «\u00a0{given}\u00a0»\u00a0; valeur attendue\u00a0: {expected}.',
  expectedDate: 'une date du calendrier, par exemple 2022-05-24',
  expectedState: 'le code d’un État, par exemple SVN ou SI',
  refusedMore: { one: 'Et {n} autre erreur.', other: 'Et {n} autres erreurs.' },
  asTable: 'Lire sous forme de tableau',
  download: 'Télécharger',
  notSaved: 'Le chargement ou la création n’a pas abouti ici.',
  loadingData: 'Chargement des données…',
  loadFailed:
    'Les données n’ont pas pu être chargées ({reason})\u00a0; sont affichées à leur place celles du {date} ({treaty}).',
  'load-offline': 'pas de connexion',

  // The map.
  mapName: 'Carte du monde de l’état des ratifications',
  boundaries:
    'Les frontières et les noms indiqués et les désignations employées sur cette carte n’impliquent ni reconnaissance ni acceptation officielle de la part de l’Organisation des Nations Unies.',
  smallStates: 'Petits États',
  findState: 'Chercher un État',
  byRegion: 'Régions',
  byGroup: 'Groupes régionaux',
  csvRegion: 'Région',
  state: 'État',
  showAll: 'Tout afficher',

  // The M49 regions and the regional groups of the United Nations.
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
  noGroup: 'Hors groupe régional',

  // The years, on a map or a timeline.
  play: 'Lecture',
  pause: 'Pause',

  // Why data of a page’s own are not shown.
  'load-not-found': 'rien n’a été trouvé à cette adresse',
  'load-server-error': 'le serveur signale une erreur',
  'load-blocked': 'l’autre site ne le permet pas ou n’est pas joignable',
  'load-too-large': 'plus de 8 Mo',
  'load-not-json': 'ce n’est pas du JSON',
  'load-wrong': 'document de données non valide',
  olderData:
    'Les données affichées datent du {date}\u00a0; ce module en contient de plus récentes, du {newer}.',

  // Notes on places that the map shows.
  'note-territory': 'Territoire\u00a0: {state}',
  'note-nsgt': 'Territoire non autonome (Puissance administrante\u00a0: {state})',
  'note-denmark': 'Partie du Royaume du Danemark',
  'note-excluded': 'Territoire exclu de l’application du traité ({state}).',
  'note-malvinas':
    'Il existe un différend entre les Gouvernements de l’Argentine et du Royaume-Uni de Grande-Bretagne et d’Irlande du Nord au sujet de la souveraineté sur les îles Falkland (Malvinas).',
  'note-western-sahara': 'Territoire non autonome',
  'note-jammu-kashmir':
    'La ligne en pointillé représente approximativement la Ligne de contrôle au Jammu-et-Cachemire dont sont convenus l’Inde et le Pakistan. Les parties ne se sont pas encore entendues sur le statut définitif du Jammu-et-Cachemire.',
  'note-kosovo-1244':
    'Toute mention du Kosovo doit s’entendre dans le plein respect de la résolution 1244 (1999) du Conseil de sécurité.',

  // The timeline.
  timelineName: 'Les États parties au fil du temps',
  dateHandle: 'Date affichée',
  deposited: '{states}, État partie n\u00ba\u00a0{n}',
  denounced: '{states}, prise d’effet de la dénonciation',
  milestones: 'Dates clés',

  // The breakdown.
  headParty: 'États parties',
  headSignatory: 'Signataires',
  shareOf: '{share} de {total}',
  published: 'Également publié pour cette date\u00a0: {published}. Les dates du dépositaire donnent {ours}.',
  publishedMore: 'En détail',

  // The table.
  tableName: 'État des ratifications, État par État',
  status: 'Situation',
  deposit: 'Dépôt',
  unGroup: 'Groupe régional',
  shownOf: 'États\u00a0: {n} sur {total}',
  csvConfidence: 'Fiabilité',
  csvDate: 'Situation à la date du',
  csvAsAt: 'Situation au',
  csvSource: 'Source',
  csvDeposit: 'Forme du dépôt',

  // A State’s record.
  chooseState: 'Choisissez un État pour lire sa fiche.',
  nth: 'État partie n\u00ba\u00a0{n}, par date de dépôt',
  declarations: 'Déclarations et autres mentions',
  declarationsNone: 'Déclarations, réserves et objections au {date}\u00a0: aucune.',
  'type-declaration': 'Déclaration',
  'type-reservation': 'Réserve',
  'type-objection': 'Objection',
  'type-territorial': 'Application territoriale',
  article: 'article {article}',
  paragraph: 'article {article}, paragraphe {paragraph}',
  underProvision: '{type}, {provision}',
  declarationsLater:
    'On ne connaît pas les déclarations faites lors du dépôt du {deposited}\u00a0: les déclarations indiquées sont celles enregistrées au {date}.',
  unObserver: 'État non membre observateur auprès de l’Organisation des Nations Unies',
  neighbours: 'États limitrophes\u00a0: {states}',
  withStatus: '{state} ({status})',
  unNonMember: 'N’est pas Membre de l’Organisation des Nations Unies',

  // Where a figure comes from, and ways to take it along.
  'sure-medium': 'Reste à comparer à la page du dépositaire lui-même.',
  'sure-low': 'Non confirmé.',
  sources: 'Sources',
  citeThis: 'Citer',
  sourceAt: '{name}, {url}',
  copy: 'Copier',
  copyTable: 'Copier le tableau',
  copied: 'Copié.',
  copyFailed: 'Veuillez copier ce texte à la main\u00a0:',

  // The rights that each protocol protects.
  'rights-iccpr-op1': 'droits civils et politiques',
  'rights-cedaw-op': 'droits des femmes',
  'rights-crpd-op': 'droits des personnes handicapées',
  'rights-icescr-op': 'droits économiques, sociaux et culturels',
  'rights-child': 'droits de l’enfant',

  // One State.
  acceptsUnder:
    'Accepte les plaintes au titre d’autres protocoles\u00a0: {protocols}. Pour les droits de l’enfant\u00a0: {child}',
  acceptsNone:
    'N’accepte de plaintes au titre d’aucun des autres protocoles. Pour les droits de l’enfant\u00a0: {child}',
  acceptedSince: '{rights} (partie depuis le {date})',
  childSince: 'partie depuis le {date}',
  notAcceptedYet: 'pas encore',

  // The element.
  proceduresTitle: 'Les autres procédures de plainte',
  proceduresSummary:
    'États non parties acceptant les plaintes au titre d’au moins un autre protocole\u00a0: {some} sur {total}\u00a0; au titre de trois ou plus\u00a0: {many}.',
  proceduresAllParties: 'Tous les États indiqués sont parties.',
  proceduresNumber: 'Nombre d’autres protocoles',
  proceduresCounted:
    'Sont comptés les protocoles dont toutes les parties acceptent la procédure. Les procédures fondées sur une déclaration (CERD 14, CAT 22, CED 31) ne le sont pas.',
  proceduresSource: 'Collection des Traités des Nations Unies, chapitres {chapters}',
  proceduresOlder:
    'Dates au titre des autres protocoles\u00a0: {source}\u00a0; situation au {date}, plus ancienne que celle du présent Protocole.',
  proceduresAge: 'Jours écoulés depuis\u00a0: {n}.',
  proceduresNotShown:
    'Les autres procédures de plainte ne sont pas présentées pour ce traité\u00a0: {treaty}',

  // A deposit, signature or denunciation as a sentence of news. `nth-…` are the ordinals, by `Intl.PluralRules`.
  'nth-one': '{n}er',
  'nth-two': '{n}e',
  'nth-few': '{n}e',
  'nth-other': '{n}e',
  theTreaty: 'le Protocole',
  newsParty: '{state}\u00a0: {nth} État partie depuis le {date}, le {nthInGroup} parmi les {group}.',
  newsPartyAlone: '{state}\u00a0: {nth} État partie depuis le {date}.',
  newsSucceeded: '{state}\u00a0: succession en ce qui concerne {treaty}, notifiée le {date}.',
  newsInForce: '{treaty} entre en vigueur à son égard le {date}.',
  newsInForceSince: '{treaty} est en vigueur à son égard depuis le {date}.',
  newsSigned: '{state}\u00a0: a signé {treaty} le {date}.',
  newsNotParty: 'L’État n’est pas encore partie.',
  newsDenounced: '{state}\u00a0: a dénoncé {treaty}, avec effet au {date}.',

  // A State’s card, and the ways to take it along.
  cardParty: '{nth} État partie, depuis le {date}',
  cardSigned: 'A signé le {date}\u00a0; pas encore partie',
  cardNone: 'N’a pris aucune mesure',
  cardAccepts:
    'Accepte, au {date}, des plaintes de particuliers au titre d’autres protocoles\u00a0: {rights}',
  cardAcceptsNone: 'N’accepte, au {date}, de plaintes de particuliers au titre d’aucun des autres protocoles',
  news: 'Phrase d’actualité',
  cardToShare: 'Image à partager',
  saveCard: 'Télécharger l’image, {size}',
  share: 'Partager l’image',

  // Figures in a page’s own prose, and goals.
  countParty: { one: '{n} État partie', other: '{n} États parties' },
  countSignatory: { one: '{n} signataire', other: '{n} signataires' },
  countNoAction: {
    one: '{n} État n’ayant pris aucune mesure',
    other: '{n} États n’ayant pris aucune mesure',
  },
  countStates: { one: '{n} État', other: '{n} États' },
  countDays: { one: '{n} jour', other: '{n} jours' },
  toGo: { one: 'encore {n} État', other: 'encore {n} États' },
  goal: 'Objectif\u00a0: {goal}',
  goalNamed: 'Objectif\u00a0: {goal}, {label}',
  goalReached: 'atteint',

  // Changes between two dates.
  countWords: 'Un|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix',
  newParties: {
    one: '{count} nouvel État partie depuis le {date}',
    other: '{count} nouveaux États parties depuis le {date}',
  },
  noNewParty: 'Aucun nouvel État partie depuis le {date}',
  newDeposits: 'Nouveaux États parties',
  newSignatures: 'Nouvelles signatures',
  newDenunciations: 'Dénonciations ayant pris effet',
  change: 'Évolution',
  stateNumber: 'État partie n\u00ba\u00a0{n}',
  groupNumber: '{group}\u00a0: n\u00ba\u00a0{n}',
  nothingChanged:
    'Entre le {from} et le {date}, rien n’a changé\u00a0: aucune signature, aucun dépôt, aucune dénonciation.',
  notLater: 'La date affichée, {date}, n’est pas postérieure au {from}\u00a0: il n’y a rien à comparer.',

  // Pledges of States that are not parties yet.
  pledgedTotal: {
    one: '{party}, et {n} autre s’est engagé\u00a0: {total}',
    other: '{party}, et {n} autres se sont engagés\u00a0: {total}',
  },
  pledge: 'Engagement',
  pledgeOutline: 'En contour\u00a0: engagement pris',
  pledgeDots: 'En pointillé\u00a0: avec les engagements',
  pledgesApart: 'Un engagement n’est pas compté comme une ratification.',

  // A State’s next step, as the Protocol provides for it.
  'next-no-action':
    'Prochaine étape prévue par le Protocole\u00a0: signature et ratification, ou adhésion (article\u00a018).',
  'next-signatory': 'Prochaine étape prévue par le Protocole\u00a0: ratification (article\u00a018).',
  'next-party':
    'Prochaine étape prévue par le Protocole\u00a0: le faire largement connaître aux adultes comme aux enfants (article\u00a017).',
  'next-party-declare':
    'Prochaine étape prévue par le Protocole\u00a0: le faire largement connaître aux adultes comme aux enfants (article\u00a017)\u00a0; l’État peut aussi déclarer qu’il reconnaît la compétence du Comité pour les communications interétatiques (article\u00a012).',

  // The years played on the map.
  playing: 'Lecture du {from} au {to}.',
  playSpeed: 'Vitesse',
  leaveYears: 'Revenir au {date}',
  'arrival-one': '{state}, {n}er',
  'arrival-two': '{state}, {n}e',
  'arrival-few': '{state}, {n}e',
  'arrival-other': '{state}, {n}e',

  // The dashboard's own words.
  closeRecord: 'Fermer la fiche',

  // The controls of the map.
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  wholeWorld: 'Monde entier',
  aboutMap: 'À propos de cette carte',

  // What the map answers to those who use it.
  zoomedTo: 'Agrandissement\u00a0: {share}',
  statesFound: { one: '{n} État trouvé', many: '{n} États trouvés', other: '{n} États trouvés' },
  nothingFound: 'Aucun résultat pour «\u00a0{given}\u00a0».',
  nothingButNear: 'Aucun résultat pour «\u00a0{given}\u00a0». Noms les plus proches\u00a0:',
  closeSheet: 'Fermer',
  fullScreen: 'Plein écran',
  leaveFullScreen: 'Quitter le plein écran',
  inFullScreen: 'La carte occupe tout l’écran. Échap permet d’en sortir.',
  outOfFullScreen: 'La carte a repris sa place dans la page.',

  savePicture: 'Image ({format})',
  saveTable: 'Tableau ({format})',
  copyLink: 'Copier le lien',
  copyCode: 'Copier le code d’intégration',
};

/** The presenter's messages. */
export const presenter: Forms<typeof en.presenter> = {
  // The talk and its slides.
  presenter: 'Présentation',
  slideOf: 'Diapositive {n} sur {total}',
  heading: '{treaty}\u00a0: état des ratifications',
  whereTitle: 'Où nous en sommes',
  breakdownTitle: 'États parties\u00a0: {party} sur {total}',
  oneSquare: 'Un carré représente un État.',
  yearsTitle: 'Depuis {year}\u00a0: les nouveaux États parties',
  inForceWith: 'Entrée en vigueur, {date}',
  waitingTitle: {
    one: '{n} État a signé sans avoir ratifié',
    other: '{n} États ont signé sans avoir ratifié',
  },
  waitingNone: 'Tous les États signataires ont ratifié',
  noneSigned: 'Aucun État n’a signé',
  waitingSince: 'Années écoulées depuis la signature, au {date}',
  years: { one: '{n} an', other: '{n} ans' },
  underOne: 'moins d’un an',
  moreStates: { one: 'et {n} autre État', other: 'et {n} autres États' },
  anniversaryTitle: 'Le prochain anniversaire',
  adopted: 'Adoption',
  opened: 'Ouverture à la signature',
  yearsSince: { one: 'an', other: 'ans' },
  inDays: { one: 'dans {n} jour', other: 'dans {n} jours' },
  today: 'aujourd’hui',
  thenFollow: 'Ensuite',
  questionsTitle: 'Questions',
  signedYears: 'A signé il y a {years}, n’est pas partie',
  ordinal: 'État partie n\u00ba\u00a0{n}',

  // Questions from the room.
  ask: 'Question',
  askLabel: 'Un État, une date, une région ou un groupe',
  askHint: 'Slovénie, GRULAC, Afrique, mai 2022, depuis 2022',
  answersFound: { one: '{n} résultat', other: '{n} résultats' },
  noAnswer: 'Aucun résultat pour «\u00a0{given}\u00a0»',
  dateLabel: 'La date affichée',
  latest: 'La plus récente\u00a0: {date}',
  groupsLabel: 'Régions et groupes',
  dateShown: 'La situation affichée est celle du {date}.',
  dateTooLate:
    'Aucune information n’est disponible au-delà du {date}\u00a0; la situation à cette date est affichée.',
  dateTooEarly:
    'Avant l’adoption, le {date}, il n’y a rien à montrer\u00a0; la situation à cette date est affichée.',

  // The keys.
  keys: 'Touches',
  keyNext: 'Diapositive suivante',
  keyBack: 'Diapositive précédente',
  keyFirst: 'Première, dernière diapositive',
  keyBlank: 'Écran noir',
  keyFull: 'Plein écran',
  keyAsk: 'Question\u00a0: un État, une date, un groupe',
  keyLanguage: 'Langues',
  keyScheme: 'Clair, sombre, contraste élevé',
  keyPlay: 'Lancer ou suspendre le défilement des années',
  keyCopy: 'Copier cette diapositive',
  keyTake: 'Exporter\u00a0: fichiers, impression',
  keyHelp: 'Ces touches',
  keyClose: 'Fermer, revenir à l’exposé',
  clickKey: 'clic',
  spaceKey: 'espace',
  close: 'Fermer',

  // What can be taken along.
  take: 'Exporter',
  copySlide: 'Copier cette diapositive',
  savePng: 'Enregistrer en PNG',
  saveSvg: 'Enregistrer en SVG',
  printSlides: 'Imprimer toutes les diapositives ou les enregistrer en PDF',
  printHandout: 'Imprimer le document A4',
  printHandouts: 'Imprimer le document A4 dans toutes les langues',
  slideCopied: 'Cette diapositive est dans le presse-papiers, 1920 × 1080.',
  slideNotCopied: 'Le presse-papiers n’a pas accepté l’image. Enregistrez-la plutôt en PNG\u00a0: touche t.',
  slideSaved: 'Enregistré\u00a0: {name}',
  noLogo:
    'Sans le logo, que cette page n’a pas le droit de copier. Pour l’avoir dans le fichier, donnez-le sous forme d’adresse data:.',
  slideNotSaved:
    'L’image n’a pas pu être produite ici. Enregistrez-la plutôt en SVG ou imprimez les diapositives\u00a0: touche t.',
  noFull:
    'Le plein écran n’est pas autorisé ici. Ouvrez la présentation dans sa propre fenêtre ou appuyez sur F11.',
  paused: 'En pause',
  schemeLight: 'Clair',
  schemeDark: 'Sombre',
  schemeContrast: 'Contraste élevé',
  oneLanguage: 'Aucune autre langue n’est chargée.',

  // A data document that is dropped.
  dropHere: 'Déposez ici un document de données',
  dropTaken:
    'Données plus récentes reprises de {name}\u00a0: situation au {date}\u00a0; auparavant, au {before}.',
  dropOlder:
    'Données reprises de {name}\u00a0: situation au {date}. Elles sont plus anciennes que les précédentes, du {before}.',
  dropSame: 'Données reprises de {name}\u00a0: situation au {date}.',
  dropNoText:
    '{name} n’est pas un document de données et n’a pas été repris. Un fichier JSON tel que dataset.json est attendu.',
  dropFaults: {
    one: '{name} contient une erreur et n’a pas été repris\u00a0: {fault}',
    other: '{name} contient {n} erreurs et n’a pas été repris. La première\u00a0: {fault}',
  },
  dropMany: 'Un seul fichier à la fois\u00a0: {name} a été lu.',

  // The handout.
  handoutParties: 'États parties, avec la date du dépôt',
  handoutSignatories: 'Signataires non parties, avec la date de la signature',

  // Another date than the data's.
  datedTitle: 'Au {date}\u00a0: {title}',
  datedAfter: '{title} (au {date})',
  datedParties: {
    one: 'Au {date}\u00a0: {n} État partie',
    many: 'Au {date}\u00a0: {n} États parties',
    other: 'Au {date}\u00a0: {n} États parties',
  },

  // Keys.
  keyDate: 'Revenir à la date des données',
  keyWindow: 'Fenêtre de l’orateur',
  keyOverview: 'Vue d’ensemble des diapositives',
  keyNumber: 'Aller à une diapositive par son numéro',
  keyStart: 'Commencer en plein écran',
  keySpot: 'Coup de projecteur',
  keySpeed: 'Les années plus lentement, plus vite',
  speedNow: 'Vitesse des années\u00a0: × {speed}',

  // Languages.
  languageOnWall: 'Sur les diapositives',
  secondLanguage: 'Deuxième langue, en sous-titre',
  noSecond: 'Aucune',
  languageHere: 'Dans la fenêtre de l’orateur',

  // The presenter's window.
  onWall: 'La diapositive affichée',
  nextUp: 'Ensuite',
  lastUp: 'Fin de l’exposé',
  talkNotes: 'Notes',
  noNotes: 'Pas de notes pour cette diapositive',
  slideList: 'Diapositives',
  timeOfDay: 'Heure',
  elapsed: 'Temps écoulé',
  timeLeft: 'Reste {time} sur {n} min',
  timeOver: '{time} de plus que {n} min',
  fromZero: 'Remettre à zéro',
  jumpTo: 'Diapositive {n}\u00a0: touche Entrée',
  screenBlank: 'L’écran est noir\u00a0: touche b pour continuer.',
  toCorrect: 'À corriger',
  fullFromWall:
    'Un navigateur n’autorise le plein écran que depuis la fenêtre des diapositives\u00a0: appuyez-y sur f.',
  windowOpened: 'La fenêtre de l’orateur est ouverte. Placez-la sur votre propre écran.',
  windowBlocked:
    'Le navigateur a bloqué la fenêtre de l’orateur. Autorisez les fenêtres surgissantes pour cette page et appuyez de nouveau sur p. L’exposé continue dans cette fenêtre.',
  windowClosed:
    'La fenêtre de l’orateur a été fermée. L’exposé continue dans cette fenêtre\u00a0; la touche p rouvre l’autre.',
  windowAgain: 'Appuyez sur p pour retrouver la fenêtre de l’orateur. L’exposé continue dans cette fenêtre.',
  windowLeft:
    'Les diapositives ont été rechargées ou fermées. Si elles sont ouvertes, appuyez-y sur p pour retrouver cette fenêtre.',

  // A fault in a file, in words.
  wrongDate: '{place}\u00a0: «\u00a0{given}\u00a0» n’est pas une date possible à cet endroit.',
  wrongState:
    '{place}\u00a0: «\u00a0{given}\u00a0» ne correspond à aucun des 197 États, ou figure deux fois.',
  wrongValue: '{place}\u00a0: «\u00a0{given}\u00a0» ne peut pas figurer à cet endroit.',
  wrongMissing: '{place}\u00a0: élément manquant.',
  placeFile: 'Type de fichier',
  placeDate: 'Date des données',
  placeTreaty: 'Le traité',
  placeSource: 'La source',
  placeActions: 'Signatures et ratifications',
  placeOthers: 'Notes et sources',
  placeRow: 'ligne {n}',

  // What is taken along or sent to phones: PowerPoint, film, cards, a code.
  savePptx: 'Enregistrer la présentation au format PowerPoint',
  saveFilm: 'Enregistrer un film des années, {size}',
  saveCardOf: '{state}\u00a0: enregistrer la fiche, {size}',
  making: 'En préparation\u00a0: {share}',
  cancelMaking: 'Annuler',
  makingCancelled: 'Arrêté\u00a0; rien n’a été enregistré.',
  pptxNotMade: 'Le fichier PowerPoint n’a pas pu être créé ici.',
  filmNotHere: 'Ce navigateur ne peut pas enregistrer de film. Chrome, Edge et Firefox le peuvent.',
  filmNotMade: 'Le film n’a pas pu être enregistré ici.',
  onPhone: 'Sur votre téléphone',
  stateOnPhone: '{state}, sur votre téléphone',
  showTalk: 'Voir la présentation',
  toRecord: 'Vers la source\u00a0: {source}',

  // The slides on what the Protocol adds, on what a State can do, of all names, of regions and of those who wait.
  notThisProtocol:
    'Cette diapositive porte sur le Protocole facultatif établissant une procédure de présentation de communications. Les données portent sur un autre traité\u00a0: {treaty}',
  protocolText: 'Texte du Protocole\u00a0: résolution 66/138 de l’Assemblée générale, annexe.',
  articleShort: { other: 'Art.\u00a0{article}' },
  partOf: '{part} sur {total}',
  whyTitle: 'Ce que le Protocole apporte',
  whyCommunications: 'Communications individuelles',
  whyCommunicationsText:
    'Une fois les recours internes épuisés, un enfant, un groupe d’enfants ou leurs représentants peuvent saisir le Comité d’une violation de leurs droits.',
  whyInterim: 'Mesures provisoires',
  whyInterimText:
    'Dans des circonstances exceptionnelles, le Comité peut demander d’urgence à l’État d’éviter un éventuel préjudice irréparable, avant de statuer et sans préjuger de l’affaire.',
  whySettlement: 'Règlement amiable',
  whySettlementText:
    'Le Comité offre ses bons offices. Un accord respectueux des obligations découlant de la Convention met fin à l’examen.',
  whyInterState: 'Communications interétatiques',
  whyInterStateText:
    'Un État peut faire savoir au Comité qu’un autre ne s’acquitte pas de ses obligations, si tous deux ont déclaré reconnaître cette compétence.',
  whyInquiry: 'Enquêtes',
  whyInquiryText:
    'Sur la foi de renseignements crédibles faisant état de violations graves ou systématiques, le Comité peut enquêter, confidentiellement et avec la coopération de l’État, et s’informer des suites données.',
  nextTitle: 'Ce qu’un État peut faire',
  nextFor: 'Pour\u00a0: {states}',
  nextSign: 'Signer',
  nextSignText:
    'Ouvert à tous les États qui ont signé ou ratifié la Convention ou l’un de ses deux premiers protocoles facultatifs, ou qui y ont adhéré.',
  nextRatify: 'Ratifier',
  nextRatifyText:
    'Après la signature\u00a0: déposer l’instrument auprès du Secrétaire général de l’Organisation des Nations Unies.',
  nextAccede: 'Adhérer',
  nextAccedeText:
    'En une seule étape, sans signature\u00a0: déposer l’instrument auprès du Secrétaire général.',
  nextDeclare: 'Déclarer',
  nextDeclareText:
    'À tout moment\u00a0: reconnaître la compétence du Comité pour les communications interétatiques.',
  nextTell: 'Informer les enfants',
  nextTellText:
    'Faire connaître le Protocole et les constatations du Comité aux enfants et aux adultes, sous des formes accessibles.',
  askWho: 'À qui s’adresser',
  askDeposit: 'Signature et dépôt\u00a0: Section des traités, Bureau des affaires juridiques, ONU ({site})',
  askProcedure: 'La procédure\u00a0: secrétariat du Comité des droits de l’enfant, HCDH',
  namesTitle: 'Les {total} États, par situation ({page}/{pages})',
  regionsLead: '{first} en tête avec {high}\u00a0%\u00a0; {last}, {low}\u00a0%',
  regionsEqual: 'Part des États parties dans chaque groupe régional\u00a0: {high}\u00a0%',
  regionsRange: 'Part des États parties selon le groupe régional\u00a0: de {low} à {high}\u00a0%',
  regionsNone: 'Aucun État d’un groupe régional n’est partie',
  regionsShare: 'Part des États de chaque groupe qui sont parties',
  waitingYears:
    'Années depuis la signature, au {date}. Prochaine étape pour chacun\u00a0: la ratification (article\u00a018).',

  // Talking points for the slides.
  sayOrigin:
    'L’Assemblée générale a adopté le Protocole le {adopted} (résolution 66/138). Il a été ouvert à la signature le {opened} et est entré en vigueur le {inForce}.',
  sayAll:
    'Sont comptés {total} États\u00a0: {members} États Membres de l’Organisation des Nations Unies et d’autres États ({names}).',
  sayWhy:
    'Le Protocole ajoute une procédure et non de nouveaux droits\u00a0: il porte sur les droits énoncés dans la Convention et ses deux premiers protocoles facultatifs (article\u00a05).',
  sayAdmissible:
    'Les recours internes doivent d’abord être épuisés, à moins que la procédure n’excède des délais raisonnables ou qu’il soit peu probable qu’elle permette d’obtenir une réparation effective\u00a0; la communication est en principe présentée dans les douze mois qui suivent leur épuisement (article\u00a07, alinéas e) et h). Elle porte sur des violations postérieures à l’entrée en vigueur pour l’État (article\u00a020).',
  sayViews:
    'Le Comité transmet ses constatations, accompagnées le cas échéant de recommandations\u00a0; l’État les prend dûment en considération et répond par écrit dans un délai de six mois (articles\u00a010 et\u00a011).',
  sayProtection:
    'L’État protège de tout mauvais traitement et de toute intimidation les personnes qui s’adressent au Comité\u00a0; l’identité de quiconque n’est révélée publiquement qu’avec son consentement exprès (article\u00a04).',
  sayArticle12: 'Déclarations faites au titre de l’article\u00a012, au {date}\u00a0: {states}.',
  sayArticle13:
    'Ont déclaré au titre du paragraphe\u00a07 de l’article\u00a013 ne pas reconnaître la procédure d’enquête, au {date}\u00a0: {states}.',
  sayCircles: 'Les cercles représentent de petits États, qui ne seraient pas visibles à cette échelle.',
  sayFirst: 'Parties lors de l’entrée en vigueur du Protocole, le {date}\u00a0: {states}.',
  sayBusiest: 'Le plus grand nombre de dépôts en une année\u00a0: {n} ({years}).',
  sayLatest: 'Dernier dépôt\u00a0: {states}, {date}.',
  sayShare: '{name}\u00a0: {share}, {party} sur {total}',
  sayGroups:
    'Les groupes suivent la liste du Département de l’Assemblée générale et de la gestion des conférences de l’ONU, avec l’État de Palestine et les États-Unis.',
  sayDuty:
    'La signature ne fait pas d’un État une partie. Tant qu’il n’a pas manifesté son intention de ne pas le devenir, il s’abstient d’actes qui priveraient le traité de son objet et de son but (Convention de Vienne sur le droit des traités, article\u00a018).',
  sayLongest: 'L’attente la plus longue\u00a0: {states}, depuis le {date}.',
  sayInForce:
    'Pour chaque nouvel État, le Protocole entre en vigueur trois mois après le dépôt (article\u00a019).',
  sayOpen:
    'La ratification et l’adhésion sont ouvertes aux États qui ont ratifié la Convention ou l’un de ses deux premiers protocoles facultatifs, ou qui y ont adhéré\u00a0; un État qui a seulement signé l’un de ces instruments peut signer (article\u00a018).',
  sayDeposit:
    'Les instruments sont déposés auprès du Secrétaire général de l’Organisation des Nations Unies (articles\u00a018 et\u00a023).',
  sayTell:
    'Les États parties font largement connaître le Protocole, sous des formes accessibles, aux adultes comme aux enfants, y compris à ceux qui sont handicapés (article\u00a017).',
  sayMost: 'Acceptent les plaintes au titre de {n} {n|autre protocole|autres protocoles}\u00a0: {states}.',
  sayDeclarations:
    'Ne sont pas comptées les déclarations faites en vertu de l’article\u00a014 de la Convention sur la discrimination raciale, de l’article\u00a022 de la Convention contre la torture et de l’article\u00a031 de la Convention contre les disparitions forcées.',
  sayAsk:
    'Touche «\u00a0/\u00a0»\u00a0: taper un État, une date, une région ou un groupe, et la réponse s’affiche.',
};

/** The frame page's messages about faults in its address. */
export const frame: Forms<typeof en.frame> = {
  refusedUnquoted: '{path}\u00a0: valeur non valide\u00a0; valeur attendue\u00a0: {expected}.',
  expectedAddress:
    'une adresse de ce site (données\u00a0: du dossier de cette page) ou du site de la page qui l’entoure',
  expectedColour: 'une couleur telle que #093763',
  expectedFont: 'des noms de polices de caractères',
};

/** Sentences that the importer of the depositary’s pages writes into data/reported.csv. */
export const importer: Forms<typeof en.importer> = {
  datesGive: 'Les dates du dépositaire donnent {dates}.',
};

/** What a page says in place of an element that could not be loaded. */
export const autoload: Forms<typeof en.autoload> = {
  notLoaded: 'Le chargement a échoué.',
};

/** The title of the feed, which the build and the command write. */
export const feed: Forms<typeof en.feed> = {
  feedTitle: '{treaty}\u00a0: signatures et dépôts d’instruments',
};

/** The WordPress plugin's messages. */
export const wordpress: Forms<typeof en.wordpress> = {
  wpPlugin:
    'Carte, chiffres et dates du troisième Protocole facultatif à la Convention relative aux droits de l’enfant (OPIC), sous forme de bloc et de code court.',
  wpDescription:
    'Carte, chiffres et dates du troisième Protocole facultatif à la Convention relative aux droits de l’enfant (OPIC).',
  wpKeywords: 'traité, enfants, droits, carte, Nations Unies, convention, ratification',
  wpTitle: 'OPIC : état des ratifications',
  wpShow: 'Afficher',
  wpMap: 'Carte',
  wpBreakdown: 'Chiffres',
  wpTimeline: 'Chronologie',
  wpTable: 'Tableau',
  wpState: 'Un État',
  wpProcedures: 'Plaintes en vertu d’autres traités',
  wpSince: 'Nouveautés',
  wpDashboard: 'Tous les éléments réunis',
  wpDate: 'Date',
  wpDateHelp: 'Par exemple 2022-05-24. Laisser vide pour la date des données.',
  wpDateWrong: 'Ce n’est pas une date de calendrier telle que 2022-05-24. La date des données est affichée.',
  wpDateLate: 'Aucune information n’est disponible au-delà du {date}.',
  wpPart: 'Partie du monde',
  wpWorld: 'Le monde entier',
  wpRows: 'Lignes',
  wpRowsNone: 'Aucune',
  wpRowsRegion: 'Par région',
  wpRowsGroup: 'Par groupe régional de l’ONU',
  wpSinceField: 'Depuis',
  wpSinceHelp: 'Par exemple 2022-05-24. Laisser vide pour le dernier dialogue sur le Protocole.',
  wpChooseState: 'Choisir un État',
  wpStateField: 'État',
  wpNoState: 'Choisissez un État. D’ici là, le public ne voit rien ici.',
  wpLanguage: 'Langue',
  wpSiteLanguage: 'La langue de ce site',
  wpColours: 'Couleurs',
  wpAccent: 'Liens',
  wpText: 'Texte',
  wpSurface: 'Fond',
  wpScheme: 'Clair ou sombre',
  wpSchemeAuto: 'Comme la page',
  wpSchemeLight: 'Clair',
  wpSchemeDark: 'Sombre',
  wpTooOld:
    'OPIC widgets requiert WordPress {wordpress} et PHP {php} ou plus récents. L’extension ne fait rien ici.',
};

export const fr: Language = {
  code: 'fr',
  dir: 'ltr',
  names,
  messages,
  date: written => written.replace(/^1 /, '1er '),
};

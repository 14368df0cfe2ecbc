/** Spanish, as the United Nations writes it. */
import type * as en from './en.js';
import { names } from './generated/names.es.js';
import type { Language } from './language.js';
import type { Forms } from './message.js';

/** The messages of every element but the presenter. */
export const messages: en.ElementMessages = {
  party: { one: 'Estado parte', other: 'Estados partes' },
  signatory: { one: 'Signatario', other: 'Signatarios' },
  'no-action': 'Ninguna acción',
  statusSignatory: 'Ha firmado, no es parte',
  noLongerParty: 'Ya no es parte',
  denouncedOn: 'Efecto de la denuncia',
  signed: 'Firma',
  ratification: 'Ratificación',
  accession: 'Adhesión',
  succession: 'Sucesión',
  inForce: 'Entrada en vigor',
  asAt: 'Situación al {date}',
  onDate: 'Situación el {date}',
  counted: 'Los Estados partes se cuentan según la fecha de depósito de su instrumento.',
  notCounted: 'Fuera del recuento: {names}.',
  stop: '.',
  colon: '{name}: {value}',
  source: 'Fuente: {source}',
  sourceName: 'Colección de Tratados de las Naciones Unidas, capítulo {chapter}',
  summary:
    'Al {date}: Estados partes, {party} de {total}; signatarios que no son partes, {signatory}; ninguna acción, {noAction}.',
  nothingKnownAfter: 'No se dispone de información posterior al {date}.',
  stale: 'Estos datos son del {date}. Para conocer la situación actual, consúltese la fuente.',
  refused: '{path}: se indicó “{given}”; se esperaba {expected}.',
  expectedDate: 'una fecha del calendario, por ejemplo 2022-05-24',
  expectedState: 'el código de un Estado, por ejemplo SVN o SI',
  refusedMore: { one: 'Y {n} error más.', other: 'Y {n} errores más.' },
  asTable: 'Leer como tabla',
  download: 'Descargar',
  notSaved: 'No se ha podido cargar ni crear aquí.',
  loadingData: 'Cargando los datos…',
  loadFailed:
    'No se pudieron cargar los datos ({reason}); en su lugar se muestran los del {date} ({treaty}).',
  'load-offline': 'sin conexión',

  // The map.
  mapName: 'Mapa mundial de la situación de las ratificaciones',
  boundaries:
    'Los límites y los nombres que figuran en este mapa y las denominaciones utilizadas en él no implican su aprobación o aceptación oficial por las Naciones Unidas.',
  smallStates: 'Estados pequeños',
  findState: 'Buscar un Estado',
  byRegion: 'Regiones',
  byGroup: 'Grupos regionales',
  csvRegion: 'Región',
  state: 'Estado',
  showAll: 'Mostrar todos',

  // The M49 regions and the regional groups of the United Nations.
  world: 'Mundo',
  africa: 'África',
  americas: 'Américas',
  asia: 'Asia',
  europe: 'Europa',
  oceania: 'Oceanía',
  african: 'Estados de África',
  'asia-pacific': 'Estados de Asia y el Pacífico',
  'eastern-european': 'Estados de Europa Oriental',
  grulac: 'Estados de América Latina y el Caribe',
  weog: 'Estados de Europa Occidental y otros Estados',
  noGroup: 'Sin grupo regional',

  // The years, on a map or a timeline.
  play: 'Reproducir',
  pause: 'Pausa',

  // Why data of a page’s own are not shown.
  'load-not-found': 'no se encontró nada en esta dirección',
  'load-server-error': 'el servidor informa de un error',
  'load-blocked': 'el otro sitio no lo permite o no está disponible',
  'load-too-large': 'más de 8 MB',
  'load-not-json': 'no es JSON',
  'load-wrong': 'no es un documento de datos válido',
  olderData:
    'Los datos que se muestran son del {date}; este módulo contiene otros más recientes, del {newer}.',

  // Notes on places that the map shows.
  'note-territory': 'Territorio: {state}',
  'note-nsgt': 'Territorio no autónomo (Potencia administradora: {state})',
  'note-denmark': 'Parte del Reino de Dinamarca',
  'note-excluded': 'Territorio excluido de la aplicación del tratado ({state}).',
  'note-malvinas':
    'Existe una controversia entre los Gobiernos de la Argentina y el Reino Unido de Gran Bretaña e Irlanda del Norte sobre la soberanía de las Islas Malvinas (Falkland Islands).',
  'note-western-sahara': 'Territorio no autónomo',
  'note-jammu-kashmir':
    'La línea de puntos representa aproximadamente la línea de control en Jammu y Cachemira convenida por la India y el Pakistán. Las partes todavía no han llegado a un acuerdo sobre el estatuto definitivo de Jammu y Cachemira.',
  'note-kosovo-1244':
    'Toda referencia a Kosovo debe entenderse en plena conformidad con la resolución 1244 (1999) del Consejo de Seguridad.',

  // The timeline.
  timelineName: 'Estados partes a lo largo del tiempo',
  dateHandle: 'Fecha mostrada',
  deposited: '{states}, Estado parte núm.\u00a0{n}',
  denounced: '{states}, surte efecto la denuncia',
  milestones: 'Hitos',

  // The breakdown.
  headParty: 'Estados partes',
  headSignatory: 'Signatarios',
  shareOf: '{share} de {total}',
  published: 'También se publicó para esta fecha: {published}. Las fechas del depositario dan {ours}.',
  publishedMore: 'Detalles',

  // The table.
  tableName: 'Situación de las ratificaciones, Estado por Estado',
  status: 'Situación',
  deposit: 'Depósito',
  unGroup: 'Grupo regional',
  shownOf: 'Estados: {n} de {total}',
  csvConfidence: 'Fiabilidad',
  csvDate: 'Situación en la fecha',
  csvAsAt: 'Situación al',
  csvSource: 'Fuente',
  csvDeposit: 'Forma del depósito',

  // A State’s record.
  chooseState: 'Elija un Estado para leer su ficha.',
  nth: 'Estado parte núm.\u00a0{n}, por fecha de depósito',
  declarations: 'Declaraciones y otras menciones',
  declarationsNone: 'Declaraciones, reservas y objeciones al {date}: ninguna.',
  'type-declaration': 'Declaración',
  'type-reservation': 'Reserva',
  'type-objection': 'Objeción',
  'type-territorial': 'Aplicación territorial',
  article: 'artículo {article}',
  paragraph: 'artículo {article}, párrafo {paragraph}',
  underProvision: '{type}, {provision}',
  declarationsLater:
    'No se conocen las declaraciones formuladas al depositar su instrumento el {deposited}: las que se indican son las registradas al {date}.',
  unObserver: 'Estado observador no miembro de las Naciones Unidas',
  neighbours: 'Estados limítrofes: {states}',
  withStatus: '{state} ({status})',
  unNonMember: 'No es Miembro de las Naciones Unidas',

  // Where a figure comes from, and ways to take it along.
  'sure-medium': 'Pendiente de cotejo con la página del propio depositario.',
  'sure-low': 'Sin confirmar.',
  sources: 'Fuentes',
  citeThis: 'Citar',
  sourceAt: '{name}, {url}',
  copy: 'Copiar',
  copyTable: 'Copiar la tabla',
  copied: 'Copiado.',
  copyFailed: 'Copie este texto a mano:',

  // The rights that each protocol protects.
  'rights-iccpr-op1': 'derechos civiles y políticos',
  'rights-cedaw-op': 'derechos de la mujer',
  'rights-crpd-op': 'derechos de las personas con discapacidad',
  'rights-icescr-op': 'derechos económicos, sociales y culturales',
  'rights-child': 'derechos del niño',

  // One State.
  acceptsUnder:
    'Acepta comunicaciones individuales en virtud de otros protocolos: {protocols}. Respecto de los derechos del niño: {child}',
  acceptsNone:
    'No acepta comunicaciones individuales en virtud de ninguno de los otros protocolos. Respecto de los derechos del niño: {child}',
  acceptedSince: '{rights} (parte desde el {date})',
  childSince: 'parte desde el {date}',
  notAcceptedYet: 'todavía no',

  // The element.
  proceduresTitle: 'Los otros procedimientos de comunicaciones',
  proceduresSummary:
    'Estados no partes que aceptan comunicaciones individuales en virtud de al menos otro protocolo: {some} de {total}; en virtud de tres o más: {many}.',
  proceduresAllParties: 'Todos los Estados indicados son partes.',
  proceduresNumber: 'Número de otros protocolos',
  proceduresCounted:
    'Se cuentan los protocolos cuyas partes aceptan todas el procedimiento. No se cuentan los procedimientos basados en una declaración (CERD 14, CAT 22, CED 31).',
  proceduresSource: 'Colección de Tratados de las Naciones Unidas, capítulos {chapters}',
  proceduresOlder:
    'Fechas relativas a los otros protocolos: {source}; situación al {date}, anterior a la del presente Protocolo.',
  proceduresAge: 'Días transcurridos desde entonces: {n}.',
  proceduresNotShown: 'Los otros procedimientos de comunicaciones no se muestran para este tratado: {treaty}',

  // A deposit, signature or denunciation as a sentence of news. `nth-…` are the ordinals, by `Intl.PluralRules`.
  'nth-one': 'núm.\u00a0{n}',
  'nth-two': 'núm.\u00a0{n}',
  'nth-few': 'núm.\u00a0{n}',
  'nth-other': 'núm.\u00a0{n}',
  theTreaty: 'el Protocolo',
  newsParty: '{state} pasó a ser el Estado parte {nth} el {date}, el {nthInGroup} entre los {group}.',
  newsPartyAlone: '{state} pasó a ser el Estado parte {nth} el {date}.',
  newsSucceeded: '{state} notificó su sucesión en {treaty} el {date}.',
  newsInForce: '{treaty} entra en vigor para este Estado el {date}.',
  newsInForceSince: '{treaty} entró en vigor para este Estado el {date}.',
  newsSigned: '{state} firmó {treaty} el {date}.',
  newsNotParty: 'Todavía no es parte.',
  newsDenounced: '{state} denunció {treaty}, con efecto a partir del {date}.',

  // A State’s card, and the ways to take it along.
  cardParty: 'Estado parte {nth}, desde el {date}',
  cardSigned: 'Firmó el {date}; todavía no es parte',
  cardNone: 'No ha adoptado ninguna medida',
  cardAccepts: 'Acepta, al {date}, comunicaciones de particulares en virtud de otros protocolos: {rights}',
  cardAcceptsNone:
    'No acepta, al {date}, comunicaciones de particulares en virtud de ninguno de los otros protocolos',
  news: 'Frase para las noticias',
  cardToShare: 'Imagen para compartir',
  saveCard: 'Descargar la imagen, {size}',
  share: 'Compartir la imagen',

  // Figures in a page’s own prose, and goals.
  countParty: { one: '{n} Estado parte', other: '{n} Estados partes' },
  countSignatory: { one: '{n} signatario', other: '{n} signatarios' },
  countNoAction: {
    one: '{n} Estado que no ha adoptado ninguna medida',
    other: '{n} Estados que no han adoptado ninguna medida',
  },
  countStates: { one: '{n} Estado', other: '{n} Estados' },
  countDays: { one: '{n} día', other: '{n} días' },
  toGo: { one: 'falta {n} Estado', other: 'faltan {n} Estados' },
  goal: 'Meta: {goal}',
  goalNamed: 'Meta: {goal}, {label}',
  goalReached: 'alcanzada',

  // Changes between two dates.
  countWords: 'Un|Dos|Tres|Cuatro|Cinco|Seis|Siete|Ocho|Nueve|Diez',
  newParties: {
    one: '{count} nuevo Estado parte desde el {date}',
    other: '{count} nuevos Estados partes desde el {date}',
  },
  noNewParty: 'Ningún nuevo Estado parte desde el {date}',
  newDeposits: 'Nuevos Estados partes',
  newSignatures: 'Nuevas firmas',
  newDenunciations: 'Denuncias que han surtido efecto',
  change: 'Variación',
  stateNumber: 'Estado parte núm.\u00a0{n}',
  groupNumber: '{group}: núm.\u00a0{n}',
  nothingChanged:
    'Entre el {from} y el {date} nada ha cambiado: ninguna firma, ningún depósito, ninguna denuncia.',
  notLater: 'La fecha mostrada, {date}, no es posterior al {from}: no hay nada que comparar.',

  // Pledges of States that are not parties yet.
  pledgedTotal: {
    one: '{party}, y {n} más se ha comprometido: {total}',
    other: '{party}, y {n} más se han comprometido: {total}',
  },
  pledge: 'Compromiso',
  pledgeOutline: 'Con contorno: compromiso asumido',
  pledgeDots: 'En línea de puntos: con los compromisos',
  pledgesApart: 'Un compromiso no se cuenta como ratificación.',

  // A State’s next step, as the Protocol provides for it.
  'next-no-action': 'Paso siguiente según el Protocolo: firma y ratificación, o adhesión (artículo\u00a018).',
  'next-signatory': 'Paso siguiente según el Protocolo: ratificación (artículo\u00a018).',
  'next-party':
    'Paso siguiente según el Protocolo: darlo a conocer ampliamente, tanto a los adultos como a los niños (artículo\u00a017).',
  'next-party-declare':
    'Paso siguiente según el Protocolo: darlo a conocer ampliamente, tanto a los adultos como a los niños (artículo\u00a017); el Estado también puede declarar que reconoce la competencia del Comité para las comunicaciones entre Estados (artículo\u00a012).',

  // The years played on the map.
  playing: 'Reproducción del {from} al {to}.',
  playSpeed: 'Velocidad',
  leaveYears: 'Volver al {date}',
  'arrival-one': '{state}, {n}.\u00ba',
  'arrival-two': '{state}, {n}.\u00ba',
  'arrival-few': '{state}, {n}.\u00ba',
  'arrival-other': '{state}, {n}.\u00ba',

  // The dashboard's own words.
  closeRecord: 'Cerrar la ficha',

  // The controls of the map.
  zoomIn: 'Ampliar',
  zoomOut: 'Reducir',
  wholeWorld: 'El mundo entero',
  aboutMap: 'Acerca de este mapa',

  // What the map answers to those who use it.
  zoomedTo: 'Ampliación: {share}',
  statesFound: {
    one: '{n} Estado encontrado',
    many: '{n} Estados encontrados',
    other: '{n} Estados encontrados',
  },
  nothingFound: 'No se encontró nada para “{given}”.',
  nothingButNear: 'No se encontró nada para “{given}”. Los nombres más parecidos:',
  closeSheet: 'Cerrar',
  fullScreen: 'Pantalla completa',
  leaveFullScreen: 'Salir de la pantalla completa',
  inFullScreen: 'El mapa ocupa toda la pantalla. Con Esc se sale.',
  outOfFullScreen: 'El mapa ha vuelto a su lugar en la página.',

  savePicture: 'Imagen ({format})',
  saveTable: 'Tabla ({format})',
  copyLink: 'Copiar el enlace',
  copyCode: 'Copiar el código de inserción',
};

/** The presenter's messages. */
export const presenter: Forms<typeof en.presenter> = {
  // The talk and its slides.
  presenter: 'Presentación',
  slideOf: 'Diapositiva {n} de {total}',
  heading: '{treaty}: situación de las ratificaciones',
  whereTitle: 'Dónde estamos',
  breakdownTitle: 'Estados partes: {party} de {total}',
  oneSquare: 'Un cuadrado representa un Estado.',
  yearsTitle: 'Desde {year}: nuevos Estados partes',
  inForceWith: 'Entrada en vigor, {date}',
  waitingTitle: {
    one: '{n} Estado ha firmado y no ha ratificado',
    other: '{n} Estados han firmado y no han ratificado',
  },
  waitingNone: 'Todos los Estados signatarios han ratificado',
  noneSigned: 'Ningún Estado ha firmado',
  waitingSince: 'Años transcurridos desde la firma, al {date}',
  years: { one: '{n} año', other: '{n} años' },
  underOne: 'menos de un año',
  moreStates: { one: 'y {n} Estado más', other: 'y {n} Estados más' },
  anniversaryTitle: 'El próximo aniversario',
  adopted: 'Aprobación',
  opened: 'Apertura a la firma',
  yearsSince: { one: 'año', other: 'años' },
  inDays: { one: 'dentro de {n} día', other: 'dentro de {n} días' },
  today: 'hoy',
  thenFollow: 'Después',
  questionsTitle: 'Preguntas',
  signedYears: 'Firmó hace {years}, no es parte',
  ordinal: 'Estado parte núm.\u00a0{n}',

  // Questions from the room.
  ask: 'Pregunta',
  askLabel: 'Un Estado, una fecha, una región o un grupo',
  askHint: 'Eslovenia, GRULAC, África, mayo de 2022, desde 2022',
  answersFound: { one: '{n} resultado', other: '{n} resultados' },
  noAnswer: 'Ningún resultado para “{given}”',
  dateLabel: 'La fecha mostrada',
  latest: 'La más reciente: {date}',
  groupsLabel: 'Regiones y grupos',
  dateShown: 'Se muestra la situación al {date}.',
  dateTooLate: 'No se dispone de información posterior al {date}; se muestra la situación en esa fecha.',
  dateTooEarly:
    'Antes de la aprobación, el {date}, no hay nada que mostrar; se muestra la situación en esa fecha.',

  // The keys.
  keys: 'Teclas',
  keyNext: 'Diapositiva siguiente',
  keyBack: 'Diapositiva anterior',
  keyFirst: 'Primera, última diapositiva',
  keyBlank: 'Pantalla en negro',
  keyFull: 'Pantalla completa',
  keyAsk: 'Pregunta: un Estado, una fecha, un grupo',
  keyLanguage: 'Idiomas',
  keyScheme: 'Claro, oscuro, alto contraste',
  keyPlay: 'Reproducir los años o hacer una pausa',
  keyCopy: 'Copiar esta diapositiva',
  keyTake: 'Exportar: archivos, impresión',
  keyHelp: 'Estas teclas',
  keyClose: 'Cerrar, volver a la exposición',
  clickKey: 'clic',
  spaceKey: 'espacio',
  close: 'Cerrar',

  // What can be taken along.
  take: 'Exportar',
  copySlide: 'Copiar esta diapositiva',
  savePng: 'Guardar como PNG',
  saveSvg: 'Guardar como SVG',
  printSlides: 'Imprimir todas las diapositivas o guardarlas como PDF',
  printHandout: 'Imprimir la hoja A4',
  printHandouts: 'Imprimir la hoja A4 en todos los idiomas',
  slideCopied: 'Esta diapositiva está en el portapapeles, 1920 × 1080.',
  slideNotCopied: 'El portapapeles no aceptó la imagen. Guárdela como PNG: tecla t.',
  slideSaved: 'Guardado: {name}',
  noLogo:
    'Sin el logotipo, que esta página no puede copiar. Para incluirlo en el archivo, indíquelo como dirección data:.',
  slideNotSaved: 'No se pudo crear la imagen aquí. Guárdela como SVG o imprima las diapositivas: tecla t.',
  noFull: 'Aquí no se permite la pantalla completa. Abra la presentación en su propia ventana o pulse F11.',
  paused: 'En pausa',
  schemeLight: 'Claro',
  schemeDark: 'Oscuro',
  schemeContrast: 'Alto contraste',
  oneLanguage: 'No hay otro idioma cargado.',

  // A data document that is dropped.
  dropHere: 'Suelte aquí un documento de datos',
  dropTaken: 'Datos más recientes tomados de {name}: situación al {date}; antes, al {before}.',
  dropOlder:
    'Datos tomados de {name}: situación al {date}. Son más antiguos que los anteriores, del {before}.',
  dropSame: 'Datos tomados de {name}: situación al {date}.',
  dropNoText:
    '{name} no es un documento de datos y no se ha tomado. Se espera un archivo JSON como dataset.json.',
  dropFaults: {
    one: '{name} tiene un error y no se ha tomado: {fault}',
    other: '{name} tiene {n} errores y no se ha tomado. El primero: {fault}',
  },
  dropMany: 'Un solo archivo a la vez: se ha leído {name}.',

  // The handout.
  handoutParties: 'Estados partes, con la fecha del depósito',
  handoutSignatories: 'Signatarios que no son partes, con la fecha de la firma',

  // Another date than the data's.
  datedTitle: 'Al {date}: {title}',
  datedAfter: '{title} (al {date})',
  datedParties: {
    one: 'Al {date}: {n} Estado parte',
    many: 'Al {date}: {n} Estados partes',
    other: 'Al {date}: {n} Estados partes',
  },

  // Keys.
  keyDate: 'Volver a la fecha de los datos',
  keyWindow: 'Ventana del orador',
  keyOverview: 'Vista general de las diapositivas',
  keyNumber: 'Ir a una diapositiva por su número',
  keyStart: 'Comenzar en pantalla completa',
  keySpot: 'Foco',
  keySpeed: 'Los años más despacio, más deprisa',
  speedNow: 'Velocidad de los años: × {speed}',

  // Languages.
  languageOnWall: 'En las diapositivas',
  secondLanguage: 'Segundo idioma, como subtítulo',
  noSecond: 'Ninguno',
  languageHere: 'En la ventana del orador',

  // The presenter's window.
  onWall: 'La diapositiva mostrada',
  nextUp: 'A continuación',
  lastUp: 'Fin de la exposición',
  talkNotes: 'Notas',
  noNotes: 'No hay notas para esta diapositiva',
  slideList: 'Diapositivas',
  timeOfDay: 'Hora',
  elapsed: 'Tiempo transcurrido',
  timeLeft: 'Quedan {time} de {n} min',
  timeOver: '{time} más de {n} min',
  fromZero: 'Empezar en 0:00',
  jumpTo: 'Diapositiva {n}: pulse Intro',
  screenBlank: 'La pantalla está en negro: pulse b para continuar.',
  toCorrect: 'Por corregir',
  fullFromWall:
    'El navegador solo permite la pantalla completa desde la ventana de las diapositivas: pulse f en ella.',
  windowOpened: 'La ventana del orador está abierta. Muévala a su propia pantalla.',
  windowBlocked:
    'El navegador bloqueó la ventana del orador. Permita las ventanas emergentes para esta página y pulse p de nuevo. La exposición continúa en esta ventana.',
  windowClosed:
    'Se cerró la ventana del orador. La exposición continúa en esta ventana; la tecla p vuelve a abrir la otra.',
  windowAgain: 'Pulse p para recuperar la ventana del orador. La exposición continúa en esta ventana.',
  windowLeft:
    'Las diapositivas se recargaron o se cerraron. Si están abiertas, pulse p en ellas para recuperar esta ventana.',

  // A fault in a file, in words.
  wrongDate: '{place}: “{given}” no es una fecha posible en ese lugar.',
  wrongState: '{place}: “{given}” no es ninguno de los 197 Estados, o figura dos veces.',
  wrongValue: '{place}: “{given}” no puede figurar en ese lugar.',
  wrongMissing: '{place}: falta.',
  placeFile: 'Tipo de archivo',
  placeDate: 'Fecha de los datos',
  placeTreaty: 'El tratado',
  placeSource: 'La fuente',
  placeActions: 'Firmas y ratificaciones',
  placeOthers: 'Notas y fuentes',
  placeRow: 'fila {n}',

  // What is taken along or sent to phones: PowerPoint, film, cards, a code.
  savePptx: 'Guardar la presentación en formato PowerPoint',
  saveFilm: 'Guardar una película de los años, {size}',
  saveCardOf: '{state}: guardar la ficha, {size}',
  making: 'En preparación: {share}',
  cancelMaking: 'Cancelar',
  makingCancelled: 'Detenido; no se ha guardado nada.',
  pptxNotMade: 'No se ha podido crear aquí el archivo de PowerPoint.',
  filmNotHere: 'Este navegador no puede grabar películas. Chrome, Edge y Firefox sí pueden.',
  filmNotMade: 'No se ha podido grabar aquí la película.',
  onPhone: 'En su teléfono',
  stateOnPhone: '{state}, en su teléfono',
  showTalk: 'Ver la presentación',
  toRecord: 'A la fuente: {source}',

  // The slides on what the Protocol adds, on what a State can do, of all names, of regions and of those who wait.
  notThisProtocol:
    'Esta diapositiva trata del Protocolo Facultativo relativo a un procedimiento de comunicaciones. Los datos son de otro tratado: {treaty}',
  protocolText: 'Texto del Protocolo: resolución 66/138 de la Asamblea General, anexo.',
  articleShort: { one: 'Art.\u00a0{article}', other: 'Arts.\u00a0{article}' },
  partOf: '{part} de {total}',
  whyTitle: 'Lo que aporta el Protocolo',
  whyCommunications: 'Comunicaciones individuales',
  whyCommunicationsText:
    'Una vez agotados los recursos internos, un niño, un grupo de niños o quien actúe en su nombre puede presentar al Comité una comunicación por una violación de sus derechos.',
  whyInterim: 'Medidas provisionales',
  whyInterimText:
    'En circunstancias excepcionales, el Comité puede pedir con urgencia al Estado que evite un posible daño irreparable, antes de decidir y sin prejuzgar el caso.',
  whySettlement: 'Solución amigable',
  whySettlementText:
    'El Comité ofrece sus buenos oficios. Un acuerdo que respete las obligaciones de la Convención pone fin al examen.',
  whyInterState: 'Comunicaciones entre Estados',
  whyInterStateText:
    'Un Estado puede señalar al Comité que otro no cumple sus obligaciones, si ambos han declarado que reconocen esa competencia.',
  whyInquiry: 'Investigaciones',
  whyInquiryText:
    'Ante información fidedigna sobre violaciones graves o sistemáticas, el Comité puede investigar, con carácter confidencial y con la cooperación del Estado, y preguntar por las medidas adoptadas.',
  nextTitle: 'Lo que puede hacer un Estado',
  nextFor: 'Para: {states}',
  nextSign: 'Firmar',
  nextSignText:
    'Abierto a todos los Estados que han firmado o ratificado la Convención o uno de sus dos primeros protocolos facultativos, o se han adherido a ellos.',
  nextRatify: 'Ratificar',
  nextRatifyText:
    'Después de la firma: depositar el instrumento en poder del Secretario General de las Naciones Unidas.',
  nextAccede: 'Adherirse',
  nextAccedeText: 'En un solo paso, sin firma: depositar el instrumento en poder del Secretario General.',
  nextDeclare: 'Declarar',
  nextDeclareText:
    'En cualquier momento: reconocer la competencia del Comité para las comunicaciones entre Estados.',
  nextTell: 'Informar a los niños',
  nextTellText:
    'Dar a conocer el Protocolo y los dictámenes del Comité a niños y adultos, en formatos accesibles.',
  askWho: 'A quién dirigirse',
  askDeposit: 'Firma y depósito: Sección de Tratados, Oficina de Asuntos Jurídicos, Naciones Unidas ({site})',
  askProcedure: 'El procedimiento: secretaría del Comité de los Derechos del Niño, ACNUDH',
  namesTitle: 'Los {total} Estados, por situación ({page}/{pages})',
  regionsLead: '{first} a la cabeza con el {high}\u00a0%; {last}, {low}\u00a0%',
  regionsEqual: 'Estados partes en cada grupo regional: {high}\u00a0%',
  regionsRange: 'Estados partes por grupo regional: del {low} al {high}\u00a0%',
  regionsNone: 'Ningún Estado de un grupo regional es parte',
  regionsShare: 'Proporción de los Estados de cada grupo que son partes',
  waitingYears:
    'Años desde la firma, al {date}. Paso siguiente para cada uno: la ratificación (artículo\u00a018).',

  // Talking points for the slides.
  sayOrigin:
    'La Asamblea General aprobó el Protocolo el {adopted} (resolución 66/138). Se abrió a la firma el {opened} y entró en vigor el {inForce}.',
  sayAll:
    'Se cuentan {total} Estados: {members} Estados Miembros de las Naciones Unidas y otros Estados ({names}).',
  sayWhy:
    'El Protocolo añade un procedimiento, no derechos nuevos: se refiere a los derechos enunciados en la Convención y en sus dos primeros protocolos facultativos (artículo\u00a05).',
  sayAdmissible:
    'Primero deben agotarse los recursos internos, salvo que se prolonguen injustificadamente o que sea improbable que den lugar a una reparación efectiva; la comunicación se presenta, por regla general, en el plazo de un año tras su agotamiento (artículo\u00a07, apartados e) y h). Se refiere a violaciones posteriores a la entrada en vigor para el Estado (artículo\u00a020).',
  sayViews:
    'El Comité transmite su dictamen y, en su caso, sus recomendaciones; el Estado los considera debidamente y responde por escrito en un plazo de seis meses (artículos\u00a010 y\u00a011).',
  sayProtection:
    'El Estado protege de malos tratos e intimidación a quienes se dirigen al Comité; no se revela públicamente la identidad de nadie sin su consentimiento expreso (artículo\u00a04).',
  sayArticle12: 'Declaraciones en virtud del artículo\u00a012, al {date}: {states}.',
  sayArticle13:
    'Han declarado en virtud del artículo\u00a013, párrafo\u00a07, que no reconocen el procedimiento de investigación, al {date}: {states}.',
  sayCircles: 'Los círculos representan Estados pequeños, que no se verían a esta escala.',
  sayFirst: 'Partes al entrar en vigor el Protocolo, el {date}: {states}.',
  sayBusiest: 'Mayor número de depósitos en un año: {n} ({years}).',
  sayLatest: 'Último depósito: {states}, {date}.',
  sayShare: '{name}: {share}, {party} de {total}',
  sayGroups:
    'Los grupos siguen la lista del Departamento de la Asamblea General y de Gestión de Conferencias de las Naciones Unidas, con el Estado de Palestina y los Estados Unidos.',
  sayDuty:
    'La firma no convierte a un Estado en parte. Mientras no haya manifestado su intención de no llegar a serlo, se abstiene de actos que frustren el objeto y el fin del tratado (Convención de Viena sobre el Derecho de los Tratados, artículo\u00a018).',
  sayLongest: 'La espera más larga: {states}, desde el {date}.',
  sayInForce:
    'Para cada nuevo Estado, el Protocolo entra en vigor tres meses después del depósito (artículo\u00a019).',
  sayOpen:
    'La ratificación y la adhesión están abiertas a los Estados que han ratificado la Convención o uno de sus dos primeros protocolos facultativos, o se han adherido a ellos; un Estado que solo ha firmado uno de estos instrumentos puede firmar (artículo\u00a018).',
  sayDeposit:
    'Los instrumentos se depositan en poder del Secretario General de las Naciones Unidas (artículos\u00a018 y\u00a023).',
  sayTell:
    'Los Estados partes dan amplia difusión al Protocolo, en formatos accesibles, tanto entre los adultos como entre los niños, incluidos aquellos con discapacidad (artículo\u00a017).',
  sayMost: 'Aceptan comunicaciones individuales en virtud de {n} {n|protocolo más|protocolos más}: {states}.',
  sayDeclarations:
    'No se cuentan las declaraciones formuladas en virtud del artículo\u00a014 de la Convención contra la discriminación racial, del artículo\u00a022 de la Convención contra la Tortura y del artículo\u00a031 de la Convención contra las desapariciones forzadas.',
  sayAsk: 'Tecla “/”: escriba un Estado, una fecha, una región o un grupo, y se muestra la respuesta.',
};

/** The frame page's messages about faults in its address. */
export const frame: Forms<typeof en.frame> = {
  refusedUnquoted: '{path}: valor no válido; se esperaba {expected}.',
  expectedAddress:
    'una dirección de este sitio (datos: de la carpeta de esta página) o del sitio de la página que lo contiene',
  expectedColour: 'un color como #093763',
  expectedFont: 'nombres de tipos de letra',
};

/** Sentences that the importer of the depositary’s pages writes into data/reported.csv. */
export const importer: Forms<typeof en.importer> = {
  datesGive: 'Las fechas del depositario dan {dates}.',
};

/** What a page says in place of an element that could not be loaded. */
export const autoload: Forms<typeof en.autoload> = {
  notLoaded: 'No se pudo cargar.',
};

/** The title of the feed, which the build and the command write. */
export const feed: Forms<typeof en.feed> = {
  feedTitle: '{treaty}: firmas y depósitos de instrumentos',
};

/** The WordPress plugin's messages. */
export const wordpress: Forms<typeof en.wordpress> = {
  wpPlugin:
    'Mapa, cifras y fechas del tercer Protocolo Facultativo de la Convención sobre los Derechos del Niño (OPIC), como bloque y como código corto.',
  wpDescription:
    'Mapa, cifras y fechas del tercer Protocolo Facultativo de la Convención sobre los Derechos del Niño (OPIC).',
  wpKeywords: 'tratado, niños, derechos, mapa, Naciones Unidas, convención, ratificación',
  wpTitle: 'OPIC: situación de las ratificaciones',
  wpShow: 'Mostrar',
  wpMap: 'Mapa',
  wpBreakdown: 'Cifras',
  wpTimeline: 'Cronología',
  wpTable: 'Tabla',
  wpState: 'Un Estado',
  wpProcedures: 'Comunicaciones en virtud de otros tratados',
  wpSince: 'Novedades',
  wpDashboard: 'Todo junto',
  wpDate: 'Fecha',
  wpDateHelp: 'Por ejemplo 2022-05-24. Vacío: la fecha de los datos.',
  wpDateWrong: 'No es una fecha de calendario como 2022-05-24. Se muestra la fecha de los datos.',
  wpDateLate: 'No se dispone de información posterior al {date}.',
  wpPart: 'Parte del mundo',
  wpWorld: 'El mundo entero',
  wpRows: 'Filas',
  wpRowsNone: 'Ninguna',
  wpRowsRegion: 'Por región',
  wpRowsGroup: 'Por grupo regional de la ONU',
  wpSinceField: 'Desde',
  wpSinceHelp: 'Por ejemplo 2022-05-24. Vacío: el último diálogo sobre el Protocolo.',
  wpChooseState: 'Elegir un Estado',
  wpStateField: 'Estado',
  wpNoState: 'Elija un Estado. Hasta entonces, el público no ve nada aquí.',
  wpLanguage: 'Idioma',
  wpSiteLanguage: 'El idioma de este sitio',
  wpColours: 'Colores',
  wpAccent: 'Enlaces',
  wpText: 'Texto',
  wpSurface: 'Fondo',
  wpScheme: 'Claro u oscuro',
  wpSchemeAuto: 'Como la página',
  wpSchemeLight: 'Claro',
  wpSchemeDark: 'Oscuro',
  wpTooOld:
    'OPIC widgets necesita WordPress {wordpress} y PHP {php} o versiones posteriores. Aquí no hace nada.',
};

export const es: Language = {
  code: 'es',
  dir: 'ltr',
  names,
  messages,
};

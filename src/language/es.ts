/** Spanish, as the United Nations writes it. */
import areas from './areas/es.js';
import { names } from './names/es.js';
import type { Language } from './speak.js';

export const es: Language = {
  code: 'es',
  dir: 'ltr',
  names,
  areas,
  messages: {
    party: { one: 'Estado parte', other: 'Estados partes' },
    signatory: { one: 'Signatario', other: 'Signatarios' },
    'no-action': { other: 'Ninguna acción' },
    statusParty: 'Estado parte',
    statusSignatory: 'Ha firmado, no es parte',
    statusNoAction: 'Ninguna acción',
    denouncedOn: 'Denuncia efectiva',
    signed: 'Firma',
    ratification: 'Ratificación',
    accession: 'Adhesión',
    succession: 'Sucesión',
    inForce: 'En vigor para el Estado',
    asAt: 'Situación al {date}',
    onDate: 'Situación en la fecha {date}',
    counted: 'Los Estados partes se cuentan según la fecha de depósito de su instrumento.',
    stop: '.',
    source: 'Fuente: {source}',
    sourceName: 'Colección de Tratados de las Naciones Unidas, capítulo IV-11-d',
    summary:
      'Al {date}: Estados partes, {party} de {total}; signatarios, {signatory}; ninguna acción, {noAction}.',
    nothingKnownAfter: 'No se dispone de información posterior al {date}.',
    stale:
      'Estos datos son del {date}. Para conocer la situación actual, consúltese la fuente; se puede indicar un documento de datos más reciente con el atributo src.',
    refused: '{path}: se indicó “{given}”; se esperaba {expected}.',
    refusedMore: { one: 'Y {n} error más.', other: 'Y {n} errores más.' },
    expectedDate: 'una fecha del calendario, por ejemplo 2022-05-24',
    expectedState: 'el código de un Estado, por ejemplo SVN o SI',
    expectedStates: 'códigos de Estados, por ejemplo SVN o SI, separados por espacios',
    expectedRegion: 'uno de estos valores: {values}',
    expectedLang: 'uno de estos valores: {values}',
    expectedDocument: 'un documento de datos, esquema 1',
    expectedDays: 'un número de días, por ejemplo 180',
    expectedTemplate: 'una dirección que contenga {iso2} o {iso3}',
    expectedPermalink: 'una parte como as-of:2022-05-24, state:SVN o region:africa',
    expectedUrl: 'la dirección de un documento de datos',
    loadFailed: 'No se pudieron cargar los datos más recientes; se muestran los del {date}.',

    mapName: 'Mapa mundial del estado de las ratificaciones',
    boundaries:
      'Los límites y los nombres que figuran en este mapa y las denominaciones utilizadas en él no implican su aprobación o aceptación oficial por las Naciones Unidas.',
    smallStates: 'Estados pequeños',
    'note-territory': 'Territorio ({state})',
    'note-nsgt': 'Territorio no autónomo (Potencia administradora: {state})',
    'note-sar': 'Región Administrativa Especial ({state})',
    'note-china': 'Territorio ({state})',
    'note-unconfirmed':
      'Parte del Reino de Dinamarca. No está confirmado que la adhesión de Dinamarca se extienda a este territorio.',
    'note-malvinas':
      'Existe una controversia entre los Gobiernos de la Argentina y el Reino Unido de Gran Bretaña e Irlanda del Norte sobre la soberanía de las Islas Malvinas (Falkland Islands).',
    'note-western-sahara': 'Territorio no autónomo',
    'note-jammu-kashmir':
      'La línea de puntos representa aproximadamente la línea de control en Jammu y Cachemira convenida por la India y el Pakistán. Las partes todavía no han llegado a un acuerdo sobre el estatuto definitivo de Jammu y Cachemira.',
    'note-kosovo-1244':
      'Toda referencia a Kosovo debe entenderse en plena conformidad con la resolución 1244 (1999) del Consejo de Seguridad.',

    rowsByGroup: 'Por grupo regional de las Naciones Unidas',
    rowsByRegion: 'Por región',
    headParty: 'Estados partes',
    headSignatory: 'Signatarios',
    shareOf: '{share} de {total}',
    published: 'También se publicó para esta fecha: {published}. Las fechas del depositario dan {ours}.',
    publishedMore: 'Detalles',
    publishedAgainst: '{published}; según las fechas del depositario, {ours}',
    publishedBy: 'Dónde se publicó:',
    expectedBy: 'none, group o region',

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
    byGroup: 'Grupos regionales',
    byRegion: 'Regiones',
    noGroup: 'Sin grupo regional',
  },
};

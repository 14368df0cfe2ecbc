/** Russian, as the United Nations writes it. */
import type * as en from './en.js';
import { names } from './generated/names.ru.js';
import type { Language } from './language.js';
import type { Forms } from './message.js';

/** The messages of every element but the presenter. */
export const messages: en.ElementMessages = {
  party: {
    one: 'Государство-участник',
    few: 'Государства-участника',
    many: 'Государств-участников',
    other: 'Государства-участники',
  },
  signatory: {
    one: 'Подписавшее государство',
    few: 'Подписавших государства',
    many: 'Подписавших государств',
    other: 'Подписавшие государства',
  },
  'no-action': 'Действия не предприняты',
  statusSignatory: 'Подписало, не является участником',
  denouncedOn: 'Вступление в силу денонсации',
  signed: 'Подписание',
  ratification: 'Ратификация',
  accession: 'Присоединение',
  succession: 'Правопреемство',
  inForce: 'Вступление в силу',
  asAt: 'По состоянию на {date}',
  onDate: 'Положение на {date}',
  counted: 'Государства-участники учитываются по дате сдачи документа на хранение.',
  notCounted: 'Не учитывается: {names}.',
  stop: '.',
  colon: '{name}: {value}',
  source: 'Источник: {source}',
  sourceName: 'Собрание договоров Организации Объединенных Наций, глава {chapter}',
  summary:
    'По состоянию на {date}: государства-участники\u00a0— {party} из {total}; подписавшие государства\u00a0— {signatory}; действия не предприняты\u00a0— {noAction}.',
  nothingKnownAfter: 'Сведений о положении после {date} нет.',
  stale: 'Эти данные приведены по состоянию на {date}. О нынешнем положении см. источник.',
  refused: '{path}: указано «{given}»; ожидается {expected}.',
  expectedDate: 'календарная дата, например 2022-05-24',
  expectedState: 'код государства, например SVN или SI',
  refusedMore: {
    one: 'И еще {n} ошибка.',
    few: 'И еще {n} ошибки.',
    many: 'И еще {n} ошибок.',
    other: 'И еще {n} ошибки.',
  },
  asTable: 'Показать в виде таблицы',
  download: 'Скачать',
  notSaved: 'Здесь не удалось это загрузить или создать.',
  loadFailed: 'Не удалось загрузить данные ({reason}); вместо них показано: {treaty}, {date}.',
  'load-offline': 'нет соединения',

  // The map.
  mapName: 'Карта мира: положение дел с ратификацией',
  boundaries:
    'Границы и названия, показанные на этой карте, и используемые на ней обозначения не означают официального одобрения или признания со стороны Организации Объединенных Наций.',
  smallStates: 'Малые государства',
  findState: 'Найти государство',
  byRegion: 'Регионы',
  byGroup: 'Региональные группы',
  csvRegion: 'Регион',
  state: 'Государство',
  showAll: 'Показать все',

  // The M49 regions and the regional groups of the United Nations.
  world: 'Мир',
  africa: 'Африка',
  americas: 'Америка',
  asia: 'Азия',
  europe: 'Европа',
  oceania: 'Океания',
  african: 'Африканские государства',
  'asia-pacific': 'Государства Азиатско-Тихоокеанского региона',
  'eastern-european': 'Восточноевропейские государства',
  grulac: 'Государства Латинской Америки и Карибского бассейна',
  weog: 'Западноевропейские и другие государства',
  noGroup: 'Вне региональных групп',

  // The years, on a map or a timeline.
  play: 'Воспроизвести',
  pause: 'Пауза',

  // Why data of a page’s own are not shown.
  'load-not-found': 'по этому адресу ничего не найдено',
  'load-server-error': 'сервер сообщает об ошибке',
  'load-blocked': 'другой сайт не разрешает этого или недоступен',
  'load-too-large': 'больше 8 МБ',
  'load-not-json': 'не JSON',
  'load-wrong': 'неверный документ с данными',
  olderData: 'Показаны данные на {date}; в этом модуле есть более новые, на {newer}.',

  // Notes on places that the map shows.
  'note-territory': 'Территория: {state}',
  'note-nsgt': 'Несамоуправляющаяся территория (управляющая держава: {state})',
  'note-denmark': 'Часть Королевства Дания',
  'note-excluded': 'Территория исключена из сферы действия договора ({state}).',
  'note-malvinas':
    'Между правительствами Аргентины и Соединенного Королевства Великобритании и Северной Ирландии существует спор относительно суверенитета над Фолклендскими (Мальвинскими) островами.',
  'note-western-sahara': 'Несамоуправляющаяся территория',
  'note-jammu-kashmir':
    'Пунктирная линия приблизительно соответствует линии контроля в Джамму и Кашмире, согласованной Индией и Пакистаном. Окончательный статус Джамму и Кашмира сторонами еще не согласован.',
  'note-kosovo-1244':
    'Все упоминания Косово следует понимать в полном соответствии с резолюцией 1244 (1999) Совета Безопасности.',

  // The timeline.
  timelineName: 'Изменение числа государств-участников',
  dateHandle: 'Показанная дата',
  deposited: '{states}, государство-участник №\u00a0{n}',
  denounced: '{states}, вступление в силу денонсации',
  milestones: 'Основные события',

  // The breakdown.
  headParty: 'Государства-участники',
  headSignatory: 'Подписавшие государства',
  shareOf: '{share} из {total}',
  published: 'На эту дату опубликовано также: {published}. По датам депозитария получается {ours}.',
  publishedMore: 'Подробнее',

  // The table.
  tableName: 'Положение дел с ратификацией по государствам',
  status: 'Статус',
  deposit: 'Сдача на хранение',
  unGroup: 'Региональная группа',
  shownOf: 'Государства: {n} из {total}',
  csvConfidence: 'Достоверность',
  csvDate: 'Статус на дату',
  csvAsAt: 'По состоянию на',
  csvSource: 'Источник',
  csvDeposit: 'Вид документа',

  // A State’s record.
  chooseState: 'Выберите государство, чтобы увидеть сведения о нем.',
  nth: 'Государство-участник №\u00a0{n} по дате сдачи документа на хранение',
  declarations: 'Заявления и другие записи',
  declarationsNone: 'Заявления, оговорки и возражения по состоянию на {date}: нет.',
  'type-declaration': 'Заявление',
  'type-reservation': 'Оговорка',
  'type-objection': 'Возражение',
  'type-territorial': 'Территориальная сфера действия',
  article: 'статья {article}',
  paragraph: 'пункт {paragraph} статьи {article}',
  underProvision: '{type}, {provision}',
  declarationsUnknown: 'Заявления: сведений нет.',
  unObserver: 'Государство-наблюдатель при Организации Объединенных Наций, не являющееся ее членом',
  neighbours: 'Государства, граничащие по суше: {states}',
  withStatus: '{state} ({status})',
  unNonMember: 'Не является членом Организации Объединенных Наций',

  // Where a figure comes from, and ways to take it along.
  'sure-medium': 'Еще не сверено со страницей самого депозитария.',
  'sure-low': 'Не подтверждено.',
  sources: 'Источники',
  citeThis: 'Цитировать',
  copy: 'Копировать',
  copyTable: 'Копировать таблицу',
  copied: 'Скопировано.',
  copyFailed: 'Скопируйте этот текст вручную:',

  // The rights that each protocol protects.
  'rights-iccpr-op1': 'гражданские и политические права',
  'rights-cedaw-op': 'права женщин',
  'rights-crpd-op': 'права инвалидов',
  'rights-icescr-op': 'экономические, социальные и культурные права',
  'rights-child': 'права ребенка',

  // One State.
  acceptsUnder: 'Принимает жалобы по другим протоколам: {protocols}. В отношении прав ребенка: {child}',
  acceptsNone: 'Не принимает жалоб ни по одному из других протоколов. В отношении прав ребенка: {child}',
  acceptedSince: '{rights} (с {date})',
  childSince: 'с {date}',
  notAcceptedYet: 'пока нет',

  // The element.
  proceduresTitle: 'Другие процедуры рассмотрения жалоб',
  proceduresSummary:
    'Государства, которые не являются участниками и принимают жалобы хотя бы по одному другому протоколу: {some} из {total}; по трем и более: {many}.',
  proceduresAllParties: 'Все указанные государства являются участниками.',
  proceduresNumber: 'Число других протоколов',
  proceduresCounted:
    'Учтены протоколы, все участники которых принимают процедуру. Процедуры, для которых требуется заявление (CERD 14, CAT 22, CED 31), не учтены.',
  proceduresOlder:
    'Даты по другим протоколам приведены по состоянию на {date}, то есть на более раннюю дату, чем по настоящему Протоколу.',
  proceduresAge: 'С тех пор прошло дней: {n}.',
  proceduresNotShown: 'Другие процедуры рассмотрения жалоб для этого договора не показаны: {treaty}',

  // A deposit, signature or denunciation as a sentence of news. `nth-…` are the ordinals, by `Intl.PluralRules`.
  'nth-one': '{n}-е',
  'nth-two': '{n}-е',
  'nth-few': '{n}-е',
  'nth-other': '{n}-е',
  theTreaty: 'Протокол',
  newsParty: '{state}\u00a0— {nth} государство-участник с {date}, {nthInGroup} в группе «{group}».',
  newsPartyAlone: '{state}\u00a0— {nth} государство-участник с {date}.',
  newsInForce: '{treaty} вступает в силу для этого государства {date}.',
  newsInForceSince: '{treaty} вступил в силу для этого государства {date}.',
  newsSigned: '{state}: {treaty} подписан {date}.',
  newsNotParty: 'Государство пока не является участником.',
  newsDenounced: '{state}: {treaty} денонсирован, денонсация действует с {date}.',

  // A State’s card, and the ways to take it along.
  cardParty: '{nth} государство-участник, с {date}',
  cardSigned: 'Подписало {date}; пока не является участником',
  cardNone: 'Не предприняло никаких действий',
  cardAccepts: 'Принимает жалобы отдельных лиц по другим протоколам (по состоянию на {date}): {rights}',
  cardAcceptsNone:
    'Не принимает жалоб отдельных лиц ни по одному из других протоколов (по состоянию на {date})',
  news: 'Новость одной фразой',
  cardToShare: 'Изображение для публикации',
  saveCard: 'Скачать изображение, {size}',
  share: 'Поделиться изображением',

  // Figures in a page’s own prose, and goals.
  countParty: {
    one: '{n} государство-участник',
    few: '{n} государства-участника',
    many: '{n} государств-участников',
    other: '{n} государства-участника',
  },
  countSignatory: {
    one: '{n} подписавшее государство',
    few: '{n} подписавших государства',
    many: '{n} подписавших государств',
    other: '{n} подписавшего государства',
  },
  countNoAction: {
    one: '{n} государство, не предпринявшее никаких действий',
    few: '{n} государства, не предпринявших никаких действий',
    many: '{n} государств, не предпринявших никаких действий',
    other: '{n} государства, не предпринявшего никаких действий',
  },
  countStates: {
    one: '{n} государство',
    few: '{n} государства',
    many: '{n} государств',
    other: '{n} государства',
  },
  countDays: { one: '{n} день', few: '{n} дня', many: '{n} дней', other: '{n} дня' },
  toGo: {
    one: 'осталось {n} государство',
    few: 'осталось {n} государства',
    many: 'осталось {n} государств',
    other: 'осталось {n} государства',
  },
  goal: 'Цель: {goal}',
  goalNamed: 'Цель: {goal}, {label}',
  goalReached: 'достигнута',

  // Changes between two dates.
  countWords: 'Одно|Два|Три|Четыре|Пять|Шесть|Семь|Восемь|Девять|Десять',
  newParties: {
    one: '{count} новое государство-участник с {date}',
    few: '{count} новых государства-участника с {date}',
    many: '{count} новых государств-участников с {date}',
    other: '{count} нового государства-участника с {date}',
  },
  noNewParty: 'Ни одного нового государства-участника с {date}',
  newDeposits: 'Новые государства-участники',
  newSignatures: 'Новые подписания',
  newDenunciations: 'Вступившие в силу денонсации',
  change: 'Изменение',
  stateNumber: 'Государство-участник №\u00a0{n}',
  groupNumber: '{group}: №\u00a0{n}',
  nothingChanged:
    'С {from} по {date} ничего не изменилось: ни подписаний, ни сдачи документов на хранение, ни денонсаций.',
  notLater: 'Показанная дата, {date}, не позднее {from}: сравнивать нечего.',

  // Pledges of States that are not parties yet.
  pledgedTotal: {
    one: '{party}, и еще {n} взяло обязательство: {total}',
    few: '{party}, и еще {n} взяли обязательство: {total}',
    many: '{party}, и еще {n} взяли обязательство: {total}',
    other: '{party}, и еще {n} взяли обязательство: {total}',
  },
  pledge: 'Обязательство',
  pledgeOutline: 'Контуром: взято обязательство',
  pledgeDots: 'Пунктиром: с учетом обязательств',
  pledgesApart: 'Обязательство не учитывается как ратификация.',

  // A State’s next step, as the Protocol provides for it.
  'next-no-action':
    'Следующий шаг согласно Протоколу: подписание и ратификация либо присоединение (статья\u00a018).',
  'next-signatory': 'Следующий шаг согласно Протоколу: ратификация (статья\u00a018).',
  'next-party':
    'Следующий шаг согласно Протоколу: широкое ознакомление с ним как взрослых, так и детей (статья\u00a017).',
  'next-party-declare':
    'Следующий шаг согласно Протоколу: широкое ознакомление с ним как взрослых, так и детей (статья\u00a017); государство может также заявить о признании компетенции Комитета в отношении межгосударственных сообщений (статья\u00a012).',

  // The years played on the map.
  playing: 'Воспроизведение: {from}\u00a0— {to}.',
  playSpeed: 'Скорость',
  leaveYears: 'Вернуться к дате {date}',
  'arrival-one': '{state}, {n}-е',
  'arrival-two': '{state}, {n}-е',
  'arrival-few': '{state}, {n}-е',
  'arrival-other': '{state}, {n}-е',

  // The dashboard's own words.
  closeRecord: 'Закрыть сведения о государстве',

  // The controls of the map.
  zoomIn: 'Увеличить',
  zoomOut: 'Уменьшить',
  wholeWorld: 'Весь мир',
  aboutMap: 'Об этой карте',

  // What the map answers to those who use it.
  zoomedTo: 'Масштаб: {share}',
  statesFound: {
    one: 'Найдено {n} государство',
    few: 'Найдено {n} государства',
    many: 'Найдено {n} государств',
    other: 'Найдено {n} государства',
  },
  nothingFound: 'По запросу «{given}» ничего не найдено.',
  nothingButNear: 'По запросу «{given}» ничего не найдено. Ближайшие названия:',
  closeSheet: 'Закрыть',
  fullScreen: 'На весь экран',
  leaveFullScreen: 'Выйти из полноэкранного режима',
  inFullScreen: 'Карта занимает весь экран. Выход: клавиша Esc.',
  outOfFullScreen: 'Карта вернулась на свое место на странице.',

  savePicture: 'Изображение ({format})',
  saveTable: 'Таблица ({format})',
  copyLink: 'Копировать ссылку',
  copyCode: 'Копировать код для вставки',
};

/** The presenter's messages. */
export const presenter: Forms<typeof en.presenter> = {
  // The talk and its slides.
  presenter: 'Презентация',
  slideOf: 'Слайд {n} из {total}',
  heading: '{treaty}: положение с ратификацией',
  whereTitle: 'Каково положение дел',
  breakdownTitle: 'Государства-участники: {party} из {total}',
  oneSquare: 'Один квадрат\u00a0— одно государство.',
  yearsTitle: 'С {year} года: новые государства-участники',
  inForceWith: 'Вступление в силу, {date}',
  waitingTitle: {
    one: '{n} государство подписало, но не ратифицировало',
    few: '{n} государства подписали, но не ратифицировали',
    many: '{n} государств подписали, но не ратифицировали',
    other: '{n} государства подписали, но не ратифицировали',
  },
  waitingNone: 'Все подписавшие государства завершили ратификацию',
  noneSigned: 'Подписавших государств нет',
  waitingSince: 'Число лет с момента подписания, по состоянию на {date}',
  years: { one: '{n} год', few: '{n} года', many: '{n} лет', other: '{n} года' },
  underOne: 'менее года',
  moreStates: {
    one: 'и еще {n} государство',
    few: 'и еще {n} государства',
    many: 'и еще {n} государств',
    other: 'и еще {n} государства',
  },
  anniversaryTitle: 'Ближайшая годовщина',
  adopted: 'Принятие',
  opened: 'Открытие для подписания',
  yearsSince: { one: 'год', few: 'года', many: 'лет', other: 'года' },
  inDays: {
    one: 'через {n} день',
    few: 'через {n} дня',
    many: 'через {n} дней',
    other: 'через {n} дня',
  },
  today: 'сегодня',
  thenFollow: 'Затем',
  questionsTitle: 'Вопросы',
  signedYears: 'Подписало, но не является участником: {years}',
  ordinal: 'Государство-участник №\u00a0{n}',
  noneHere: 'Нет',

  // Questions from the room.
  ask: 'Вопрос',
  askLabel: 'Государство, дата, регион или группа',
  askHint: 'Словения, GRULAC, Африка, май 2022, с 2022',
  answersFound: { other: 'Найдено: {n}' },
  noAnswer: 'По запросу «{given}» ничего не найдено',
  dateLabel: 'Показанная дата',
  latest: 'Последняя: {date}',
  groupsLabel: 'Регионы и группы',
  dateShown: 'Показано положение на дату: {date}.',
  dateTooLate: 'О том, что было позже, сведений нет; показано положение на дату: {date}.',
  dateTooEarly: 'До принятия показывать нечего; показано положение на день принятия: {date}.',

  // The keys.
  keys: 'Клавиши',
  keyNext: 'Следующий слайд',
  keyBack: 'Предыдущий слайд',
  keyFirst: 'Первый, последний слайд',
  keyBlank: 'Погасить экран',
  keyFull: 'Полный экран',
  keyAsk: 'Вопрос: государство, дата, группа',
  keyLanguage: 'Языки',
  keyScheme: 'Светлый, темный, высокая контрастность',
  keyPlay: 'Показ по годам или пауза',
  keyCopy: 'Копировать этот слайд',
  keyTake: 'Экспорт: файлы, печать',
  keyHelp: 'Эти клавиши',
  keyClose: 'Закрыть, вернуться к докладу',
  clickKey: 'щелчок',
  spaceKey: 'пробел',
  close: 'Закрыть',

  // What can be taken along.
  take: 'Экспорт',
  copySlide: 'Копировать этот слайд',
  savePng: 'Сохранить как PNG',
  saveSvg: 'Сохранить как SVG',
  printSlides: 'Печатать все слайды или сохранить их в PDF',
  printHandout: 'Печатать раздаточный лист, A4',
  printHandouts: 'Печатать раздаточный лист на всех языках',
  slideCopied: 'Этот слайд в буфере обмена, 1920 × 1080.',
  slideNotCopied: 'Буфер обмена не принял изображение. Сохраните его как PNG: клавиша t.',
  slideSaved: 'Сохранено: {name}',
  noLogo:
    'Без логотипа: этой странице не разрешено его копировать. Чтобы он был в файле, укажите его адресом data:.',
  slideNotSaved:
    'Создать изображение здесь не удалось. Сохраните его как SVG или напечатайте слайды: клавиша t.',
  noFull: 'Полный экран здесь не разрешен. Откройте презентацию в отдельном окне или нажмите F11.',
  paused: 'Пауза',
  schemeLight: 'Светлый',
  schemeDark: 'Темный',
  schemeContrast: 'Высокая контрастность',
  oneLanguage: 'Другие языки не загружены.',

  // A data document that is dropped.
  dropHere: 'Перетащите сюда документ с данными',
  dropTaken: 'Взяты более новые данные из {name}: по состоянию на {date}; прежде\u00a0— на {before}.',
  dropOlder: 'Взяты данные из {name}: по состоянию на {date}. Они старше прежних\u00a0— на {before}.',
  dropSame: 'Взяты данные из {name}: по состоянию на {date}.',
  dropNoText:
    '{name} не является документом с данными и не принят. Ожидается файл JSON, например dataset.json.',
  dropFaults: {
    one: 'В {name} есть {n} ошибка, файл не принят. Первая: {fault}',
    few: 'В {name} есть {n} ошибки, файл не принят. Первая: {fault}',
    many: 'В {name} есть {n} ошибок, файл не принят. Первая: {fault}',
    other: 'В {name} есть {n} ошибки, файл не принят. Первая: {fault}',
  },
  dropMany: 'По одному файлу за раз: прочитан {name}.',

  // The handout.
  handoutParties: 'Государства-участники и дата сдачи на хранение',
  handoutSignatories: 'Подписавшие государства (не участники) и дата подписания',

  // Another date than the data's.
  datedTitle: 'На {date}: {title}',
  datedAfter: '{title} (на {date})',
  datedParties: {
    one: 'На {date}: {n} государство-участник',
    few: 'На {date}: {n} государства-участника',
    many: 'На {date}: {n} государств-участников',
    other: 'На {date}: {n} государства-участника',
  },

  // Keys.
  keyDate: 'Вернуться к дате данных',
  keyWindow: 'Окно докладчика',
  keyOverview: 'Обзор всех слайдов',
  keyNumber: 'Перейти к слайду по номеру',
  keyStart: 'Начать на полном экране',
  keySpot: 'Световое пятно',
  keySpeed: 'Показ по годам медленнее, быстрее',
  speedNow: 'Скорость показа по годам: × {speed}',

  // Languages.
  languageOnWall: 'На слайдах',
  secondLanguage: 'Второй язык, в виде субтитров',
  noSecond: 'Нет',
  languageHere: 'В окне докладчика',

  // The presenter's window.
  onWall: 'Показанный слайд',
  nextUp: 'Далее',
  lastUp: 'Конец доклада',
  talkNotes: 'Заметки',
  noNotes: 'К этому слайду заметок нет',
  slideList: 'Слайды',
  timeOfDay: 'Время',
  elapsed: 'Прошло',
  timeLeft: 'Осталось {time} из {n} мин',
  timeOver: 'Сверх {n} мин: {time}',
  fromZero: 'Начать с 0:00',
  jumpTo: 'Слайд {n}: нажмите Enter',
  screenBlank: 'Экран погашен: нажмите b, чтобы продолжить.',
  toCorrect: 'Нужно исправить',
  fullFromWall: 'Браузер разрешает полный экран только из окна со слайдами: нажмите f в нем.',
  windowOpened: 'Окно докладчика открыто. Перенесите его на свой экран.',
  windowBlocked:
    'Браузер заблокировал окно докладчика. Разрешите всплывающие окна для этой страницы и нажмите p снова. Доклад продолжается в этом окне.',
  windowClosed: 'Окно докладчика закрыто. Доклад продолжается в этом окне; клавиша p откроет второе снова.',
  windowAgain: 'Нажмите p, чтобы вернуть окно докладчика. Доклад продолжается в этом окне.',
  windowLeft: 'Слайды перезагружены или закрыты. Если они открыты, нажмите в них p, чтобы вернуть это окно.',

  // A fault in a file, in words.
  wrongDate: '{place}: «{given}»\u00a0— здесь такой даты быть не может.',
  wrongState: '{place}: «{given}» не входит в число 197 государств или указано дважды.',
  wrongValue: '{place}: «{given}» здесь стоять не может.',
  wrongMissing: '{place}: отсутствует.',
  placeFile: 'Вид файла',
  placeDate: 'Дата данных',
  placeTreaty: 'Договор',
  placeSource: 'Источник',
  placeActions: 'Подписания и ратификации',
  placeOthers: 'Примечания и источники',
  placeRow: 'строка {n}',

  // What is taken along or sent to phones: PowerPoint, film, cards, a code.
  savePptx: 'Сохранить презентацию в формате PowerPoint',
  saveFilm: 'Сохранить фильм по годам, {size}',
  saveCardOf: '{state}: сохранить карточку, {size}',
  making: 'Готовится: {share}',
  cancelMaking: 'Отменить',
  makingCancelled: 'Остановлено; ничего не сохранено.',
  pptxNotMade: 'Создать файл PowerPoint здесь не удалось.',
  filmNotHere: 'Этот браузер не может записать фильм. Это могут Chrome, Edge и Firefox.',
  filmNotMade: 'Записать фильм здесь не удалось.',
  onPhone: 'На вашем телефоне',
  stateOnPhone: '{state}, на вашем телефоне',
  showTalk: 'Показать презентацию',
  toRecord: 'К источнику: {source}',

  // The slides on what the Protocol adds, on what a State can do, of all names, of regions and of those who wait.
  notThisProtocol:
    'Этот слайд посвящен Факультативному протоколу, касающемуся процедуры сообщений. Данные относятся к другому договору: {treaty}',
  protocolText: 'Текст Протокола: резолюция 66/138 Генеральной Ассамблеи, приложение.',
  articleShort: 'Ст.\u00a0{article}',
  partOf: '{part} из {total}',
  whyTitle: 'Что добавляет Протокол',
  whyCommunications: 'Индивидуальные сообщения',
  whyCommunicationsText:
    'Когда внутренние средства защиты исчерпаны, ребенок, группа детей или их представитель могут сообщить Комитету о нарушении их прав.',
  whyInterim: 'Временные меры',
  whyInterimText:
    'В исключительных случаях Комитет может срочно просить государство не допустить возможного непоправимого вреда\u00a0— до решения по существу и не предрешая его.',
  whySettlement: 'Дружественное урегулирование',
  whySettlementText:
    'Комитет предлагает свои добрые услуги. Соглашение, отвечающее обязательствам по Конвенции, завершает рассмотрение.',
  whyInterState: 'Межгосударственные сообщения',
  whyInterStateText:
    'Государство может сообщить Комитету, что другое не выполняет своих обязательств, если оба заявили о признании этой компетенции.',
  whyInquiry: 'Расследования',
  whyInquiryText:
    'Получив достоверные сведения о серьезных или систематических нарушениях, Комитет может провести расследование\u00a0— конфиденциально и при содействии государства\u00a0— и спросить о принятых мерах.',
  nextTitle: 'Что может сделать государство',
  nextSign: 'Подписать',
  nextSignText:
    'Открыто для государств, подписавших, ратифицировавших Конвенцию или один из первых двух протоколов к ней или присоединившихся к ним.',
  nextRatify: 'Ратифицировать',
  nextRatifyText:
    'После подписания: сдать документ на хранение Генеральному секретарю Организации Объединенных Наций.',
  nextAccede: 'Присоединиться',
  nextAccedeText: 'За один шаг, без подписания: сдать документ на хранение Генеральному секретарю.',
  nextDeclare: 'Заявить',
  nextDeclareText: 'В любое время: признать компетенцию Комитета в отношении межгосударственных сообщений.',
  nextTell: 'Рассказать детям',
  nextTellText: 'Знакомить с Протоколом и соображениями Комитета детей и взрослых в доступных форматах.',
  askWho: 'К кому обращаться',
  askDeposit:
    'Подписание и сдача на хранение: Договорная секция, Управление по правовым вопросам, ООН ({site})',
  askProcedure: 'Процедура: секретариат Комитета по правам ребенка, УВКПЧ',
  namesTitle: 'Все государства ({total}) по статусу ({page}/{pages})',
  regionsLead: '{first} впереди: {high}\u00a0%; {last}: {low}\u00a0%',
  regionsEqual: 'Доля участников в каждой региональной группе: {high}\u00a0%',
  regionsRange: 'Доля участников в региональных группах: от {low} до {high}\u00a0%',
  regionsNone: 'В региональных группах нет государств-участников',
  regionsShare: 'Доля государств-участников в каждой группе',
  waitingYears:
    'Число лет с момента подписания на {date}. Следующий шаг для каждого: ратификация (статья\u00a018).',

  // Talking points for the slides.
  sayOrigin:
    'Генеральная Ассамблея приняла Протокол {adopted} (резолюция 66/138). Он был открыт для подписания {opened} и вступил в силу {inForce}.',
  sayAll:
    'Учитываются государства: {total}. Из них членов Организации Объединенных Наций\u00a0— {members}; кроме них, учтены {names}.',
  sayWhy:
    'Протокол добавляет процедуру, а не новые права: он касается прав, закрепленных в Конвенции и первых двух факультативных протоколах к ней (статья\u00a05).',
  sayAdmissible:
    'Сначала должны быть исчерпаны внутренние средства правовой защиты, кроме случаев, когда их применение неоправданно затягивается или вряд ли принесет действенный результат; сообщение, как правило, представляется в течение одного года (статья\u00a07, пункты e и h). Оно касается нарушений, имевших место после вступления Протокола в силу для государства (статья\u00a020).',
  sayViews:
    'Комитет препровождает свои соображения и, при наличии, рекомендации; государство должным образом рассматривает их и отвечает в письменной форме в течение шести месяцев (статьи\u00a010 и\u00a011).',
  sayProtection:
    'Государство защищает обращающихся в Комитет лиц от жестокого обращения и запугивания; личность не раскрывается без прямо выраженного согласия (статья\u00a04).',
  sayArticle12: 'Заявления по статье\u00a012, по состоянию на {date}: {states}.',
  sayArticle13:
    'Заявили согласно пункту\u00a07 статьи\u00a013 о непризнании процедуры расследования, по состоянию на {date}: {states}.',
  sayCircles: 'Кружками обозначены малые государства, которые в этом масштабе не были бы видны.',
  sayFirst: 'Участники на день вступления Протокола в силу, {date}: {states}.',
  sayBusiest: 'Наибольшее число документов, сданных за год: {n} ({years}).',
  sayLatest: 'Последний документ сдан на хранение: {states}, {date}.',
  sayShare: '{name}: {share}, {party} из {total}',
  sayGroups:
    'Группы указаны по списку Департамента по делам Генеральной Ассамблеи и конференционному управлению Организации Объединенных Наций.',
  sayDuty:
    'Подписание не делает государство участником. Пока оно не выразит ясно намерения не становиться участником, оно воздерживается от действий, которые лишили бы договор его объекта и цели (Венская конвенция о праве международных договоров, статья\u00a018).',
  sayLongest: 'Дольше всего ждут ратификации: {states}, с {date}.',
  sayInForce:
    'Для каждого следующего государства Протокол вступает в силу через три месяца после сдачи документа на хранение (статья\u00a019).',
  sayOpen:
    'Ратификация и присоединение открыты для государств, которые ратифицировали Конвенцию или один из первых двух факультативных протоколов к ней либо присоединились к ним; государство, только подписавшее один из этих документов, может подписать Протокол (статья\u00a018).',
  sayDeposit:
    'Документы сдаются на хранение Генеральному секретарю Организации Объединенных Наций (статьи\u00a018 и\u00a023).',
  sayTell:
    'Государства-участники широко знакомят с Протоколом, в доступных форматах, как взрослых, так и детей, включая лиц с инвалидностью (статья\u00a017).',
  sayAsk: 'Клавиша «/»: введите государство, дату, регион или группу, и ответ появится на экране.',
};

/** The frame page's messages about faults in its address. */
export const frame: Forms<typeof en.frame> = {
  refusedUnquoted: '{path}: недопустимое значение; ожидается {expected}.',
  expectedAddress:
    'адрес на этом сайте (для данных\u00a0— в папке этой страницы) или на сайте окружающей страницы',
  expectedColour: 'цвет, например #093763',
  expectedFont: 'названия шрифтов',
};

/** Sentences that the importer of the depositary’s pages writes into data/reported.csv. */
export const importer: Forms<typeof en.importer> = {
  datesGive: 'По датам депозитария получается {dates}.',
};

/** What a page says in place of an element that could not be loaded. */
export const autoload: Forms<typeof en.autoload> = {
  notLoaded: 'Загрузить не удалось.',
};

/** The title of the feed, which the build and the command write. */
export const feed: Forms<typeof en.feed> = {
  feedTitle: '{treaty}: подписания и сдача документов на хранение',
};

/** The WordPress plugin's messages. */
export const wordpress: Forms<typeof en.wordpress> = {
  wpDescription:
    'Карта, цифры и даты третьего Факультативного протокола к Конвенции о правах ребенка (OPIC): блок и шорткод.',
  wpTitle: 'OPIC: положение с ратификацией',
  wpShow: 'Показать',
  wpMap: 'Карта',
  wpBreakdown: 'Цифры',
  wpTimeline: 'Хронология',
  wpTable: 'Таблица',
  wpState: 'Одно государство',
  wpProcedures: 'Жалобы по другим договорам',
  wpSince: 'Что нового',
  wpDashboard: 'Все вместе',
  wpDate: 'Дата',
  wpDateHelp: 'Например, 2022-05-24. Пустое поле: дата данных.',
  wpDateWrong: 'Это не календарная дата вида 2022-05-24. Показана дата данных.',
  wpPart: 'Часть мира',
  wpWorld: 'Весь мир',
  wpChooseState: 'Выберите государство',
  wpLanguage: 'Язык',
  wpSiteLanguage: 'Язык этого сайта',
  wpColours: 'Цвета',
  wpAccent: 'Ссылки',
  wpSurface: 'Фон',
  wpTooOld:
    'Плагину OPIC widgets нужны WordPress {wordpress} и PHP {php} или новее. Здесь он ничего не делает.',
};

export const ru: Language = {
  code: 'ru',
  dir: 'ltr',
  names,
  messages,
  date: (written, _, month) => written.replace(/\sг\.$/, month === 'long' ? ' года' : ''),
};

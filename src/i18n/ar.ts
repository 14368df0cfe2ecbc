/** Arabic, as the United Nations writes it. */
import { dayMonthYear } from './format/day-month-year.js';
import type * as en from './en.js';
import { names } from './generated/names.ar.js';
import type { Language } from './language.js';
import type { Forms } from './message.js';

/** The messages of every element but the presenter. */
export const messages: en.ElementMessages = {
  party: {
    zero: 'دولة طرف',
    one: 'دولة طرف',
    two: 'دولتان طرفان',
    few: 'دول أطراف',
    many: 'دولة طرفا',
    other: 'دولة طرف',
  },
  signatory: {
    zero: 'دولة موقّعة',
    one: 'دولة موقّعة',
    two: 'دولتان موقّعتان',
    few: 'دول موقّعة',
    many: 'دولة موقّعة',
    other: 'دولة موقّعة',
  },
  'no-action': 'لم تتخذ أي إجراء',
  statusSignatory: 'موقّعة وليست طرفا',
  noLongerParty: 'لم تعد طرفا',
  denouncedOn: 'بدء نفاذ الانسحاب',
  signed: 'التوقيع',
  ratification: 'التصديق',
  accession: 'الانضمام',
  succession: 'الخلافة',
  inForce: 'بدء النفاذ',
  asAt: 'الحالة حتى {date}',
  onDate: 'الحالة في {date}',
  counted: 'تُحسب الدول الأطراف بحسب تاريخ إيداع الصك.',
  notCounted: 'خارج نطاق العدّ: {names}.',
  stop: '.',
  colon: '{name}: {value}',
  source: 'المصدر: {source}',
  sourceName: 'مجموعة معاهدات الأمم المتحدة، الفصل {chapter}',
  summary:
    'حتى {date}: الدول الأطراف {party} من أصل {total}؛ الدول الموقّعة غير الأطراف {signatory}؛ الدول التي لم تتخذ أي إجراء {noAction}.',
  nothingKnownAfter: 'لا تتوافر معلومات عما بعد {date}.',
  stale: 'هذه البيانات مؤرخة {date}. وللاطلاع على الحالة الراهنة يُرجع إلى المصدر.',
  refused: '{path}: القيمة المعطاة «{given}»؛ والقيمة المتوقعة: {expected}.',
  expectedDate: 'تاريخ من قبيل \u200e2022-05-24',
  expectedState: 'رمز دولة من قبيل SVN أو SI',
  refusedMore: {
    zero: 'ولا أخطاء أخرى.',
    one: 'وخطأ آخر.',
    two: 'وخطآن آخران.',
    few: 'و{n} أخطاء أخرى.',
    many: 'و{n} خطأ آخر.',
    other: 'و{n} خطأ آخر.',
  },
  asTable: 'القراءة في شكل جدول',
  download: 'تنزيل',
  notSaved: 'تعذر تحميل ذلك أو إعداده هنا.',
  loadingData: 'جار تحميل البيانات…',
  loadFailed: 'تعذر تحميل البيانات ({reason})؛ ويُعرض بدلا منها: {treaty}، {date}.',
  'load-offline': 'لا يوجد اتصال',

  // The map.
  mapName: 'خريطة العالم لحالة التصديق',
  boundaries:
    'لا تعني الحدود والأسماء المبينة والتسميات المستخدمة في هذه الخريطة إقرارا أو قبولا رسميا بها من جانب الأمم المتحدة.',
  smallStates: 'الدول الصغيرة',
  findState: 'البحث عن دولة',
  byRegion: 'المناطق',
  byGroup: 'المجموعات الإقليمية',
  csvRegion: 'المنطقة',
  state: 'الدولة',
  showAll: 'عرض الكل',

  // The M49 regions and the regional groups of the United Nations.
  world: 'العالم',
  africa: 'أفريقيا',
  americas: 'الأمريكتان',
  asia: 'آسيا',
  europe: 'أوروبا',
  oceania: 'أوقيانوسيا',
  african: 'الدول الأفريقية',
  'asia-pacific': 'دول آسيا والمحيط الهادئ',
  'eastern-european': 'دول أوروبا الشرقية',
  grulac: 'دول أمريكا اللاتينية ومنطقة البحر الكاريبي',
  weog: 'دول أوروبا الغربية ودول أخرى',
  noGroup: 'خارج المجموعات الإقليمية',

  // The years, on a map or a timeline.
  play: 'تشغيل',
  pause: 'إيقاف مؤقت',

  // Why data of a page’s own are not shown.
  'load-not-found': 'لم يُعثر على شيء في هذا العنوان',
  'load-server-error': 'أبلغ الخادم عن خطأ',
  'load-blocked': 'الموقع الآخر لا يسمح بذلك أو يتعذر الوصول إليه',
  'load-too-large': 'أكبر من 8 ميغابايت',
  'load-not-json': 'ليس بصيغة JSON',
  'load-wrong': 'ليس وثيقة بيانات صالحة',
  olderData: 'البيانات المعروضة مؤرخة {date}؛ وتتضمن هذه الأداة بيانات أحدث مؤرخة {newer}.',

  // Notes on places that the map shows.
  'note-territory': 'إقليم: {state}',
  'note-nsgt': 'إقليم غير متمتع بالحكم الذاتي (الدولة القائمة بالإدارة: {state})',
  'note-denmark': 'جزء من مملكة الدانمرك',
  'note-excluded': 'إقليم مستثنى من نطاق تطبيق المعاهدة ({state}).',
  'note-malvinas':
    'يوجد نزاع بين حكومتي الأرجنتين والمملكة المتحدة لبريطانيا العظمى وآيرلندا الشمالية بشأن السيادة على جزر فوكلاند (مالفيناس).',
  'note-western-sahara': 'إقليم غير متمتع بالحكم الذاتي',
  'note-jammu-kashmir':
    'يمثل الخط المنقط تقريبا خط المراقبة في جامو وكشمير المتفق عليه بين الهند وباكستان. ولم يتفق الطرفان بعد على الوضع النهائي لجامو وكشمير.',
  'note-kosovo-1244': 'تُفهم جميع الإشارات إلى كوسوفو على أنها تتفق تماما مع قرار مجلس الأمن 1244 (1999).',

  // The timeline.
  timelineName: 'مسار عدد الدول الأطراف عبر الزمن',
  dateHandle: 'التاريخ المعروض',
  deposited: '{states}، الدولة الطرف رقم {n}',
  denounced: '{states}، بدء نفاذ الانسحاب',
  milestones: 'المحطات الرئيسية',

  // The breakdown.
  headParty: 'الدول الأطراف',
  headSignatory: 'الدول الموقّعة',
  shareOf: '{share} من أصل {total}',
  published: 'نُشر أيضا لهذا التاريخ: {published}. وتعطي تواريخ الوديع {ours}.',
  publishedMore: 'التفاصيل الكاملة',

  // The table.
  tableName: 'حالة التصديق بحسب الدولة',
  status: 'الحالة',
  deposit: 'الإيداع',
  unGroup: 'المجموعة الإقليمية',
  shownOf: 'الدول: {n} من أصل {total}',
  csvConfidence: 'درجة التيقن',
  csvDate: 'الحالة في',
  csvAsAt: 'الحالة حتى',
  csvSource: 'المصدر',
  csvDeposit: 'نوع الصك',

  // A State’s record.
  chooseState: 'اختر دولة لقراءة سجلها.',
  nth: 'الدولة الطرف رقم {n} بحسب تاريخ الإيداع',
  declarations: 'الإعلانات وغيرها من البيانات',
  declarationsNone: 'الإعلانات والتحفظات والاعتراضات حتى {date}: لا توجد.',
  'type-declaration': 'إعلان',
  'type-reservation': 'تحفظ',
  'type-objection': 'اعتراض',
  'type-territorial': 'نطاق التطبيق الإقليمي',
  article: 'المادة {article}',
  paragraph: 'الفقرة {paragraph} من المادة {article}',
  underProvision: '{type}، {provision}',
  declarationsLater:
    'لا تُعرف الإعلانات الصادرة عند الإيداع في {deposited}؛ والإعلانات المعروضة هي حتى {date}.',
  unObserver: 'دولة غير عضو لها صفة المراقب في الأمم المتحدة',
  neighbours: 'الدول المتاخمة برا: {states}',
  withStatus: '{state} ({status})',
  unNonMember: 'ليست عضوا في الأمم المتحدة',

  // Where a figure comes from, and ways to take it along.
  'sure-medium': 'لم يُقارن بعد بصفحة الوديع نفسها.',
  'sure-low': 'غير مؤكد.',
  sources: 'المصادر',
  citeThis: 'الاستشهاد',
  sourceAt: '{name}، {url}',
  copy: 'نسخ',
  copyTable: 'نسخ الجدول',
  copied: 'تم النسخ.',
  copyFailed: 'يرجى نسخ هذا النص يدويا:',

  // The rights that each protocol protects.
  'rights-iccpr-op1': 'الحقوق المدنية والسياسية',
  'rights-cedaw-op': 'حقوق المرأة',
  'rights-crpd-op': 'حقوق الأشخاص ذوي الإعاقة',
  'rights-icescr-op': 'الحقوق الاقتصادية والاجتماعية والثقافية',
  'rights-child': 'حقوق الطفل',

  // One State.
  acceptsUnder: 'تقبل الشكاوى بموجب بروتوكولات أخرى: {protocols}. بشأن حقوق الطفل: {child}',
  acceptsNone: 'لا تقبل الشكاوى بموجب أي من البروتوكولات الأخرى. بشأن حقوق الطفل: {child}',
  acceptedSince: '{rights} (طرف منذ {date})',
  childSince: 'طرف منذ {date}',
  notAcceptedYet: 'ليس بعد',

  // The element.
  proceduresTitle: 'إجراءات الشكاوى الأخرى',
  proceduresSummary:
    'عدد الدول غير الأطراف: {total}؛ منها {some} تقبل الشكاوى بموجب بروتوكول آخر واحد على الأقل، و{many} بموجب ثلاثة بروتوكولات أو أكثر.',
  proceduresAllParties: 'جميع الدول المبينة دول أطراف.',
  proceduresNumber: 'عدد البروتوكولات الأخرى',
  proceduresCounted:
    'تُحسب البروتوكولات التي تقبل جميع أطرافها الإجراء. ولا تُحسب الإجراءات التي تستند إلى إعلان (CERD 14 وCAT 22 وCED 31).',
  proceduresSource: 'مجموعة معاهدات الأمم المتحدة، الفصول {chapters}',
  proceduresOlder:
    'التواريخ بموجب البروتوكولات الأخرى: {source}؛ الحالة حتى {date}، وهي أقدم من حالة هذا البروتوكول.',
  proceduresAge: 'عدد الأيام المنقضية منذ ذلك: {n}.',
  proceduresNotShown: 'لا تُعرض إجراءات الشكاوى الأخرى لهذه المعاهدة: {treaty}',

  // A deposit, signature or denunciation as a sentence of news. `nth-…` are the ordinals, by `Intl.PluralRules`.
  'nth-one': '{n}',
  'nth-two': '{n}',
  'nth-few': '{n}',
  'nth-other': '{n}',
  theTreaty: 'البروتوكول',
  newsParty: '{state}: الدولة الطرف رقم {nth}، منذ {date}، ورقم {nthInGroup} ضمن {group}.',
  newsPartyAlone: '{state}: الدولة الطرف رقم {nth}، منذ {date}.',
  newsSucceeded: '{state}: إشعار بالخلافة في {treaty}، بتاريخ {date}.',
  newsInForce: 'يبدأ نفاذ {treaty} بالنسبة إليها في {date}.',
  newsInForceSince: 'بدأ نفاذ {treaty} بالنسبة إليها في {date}.',
  newsSigned: '{state}: تم التوقيع على {treaty} في {date}.',
  newsNotParty: 'ولم تصبح بعد دولة طرفا.',
  newsDenounced: '{state}: الانسحاب من {treaty}، ويسري اعتبارا من {date}.',

  // A State’s card, and the ways to take it along.
  cardParty: 'الدولة الطرف رقم {nth}، منذ {date}',
  cardSigned: 'وقّعت في {date}؛ ولم تصبح بعد طرفا',
  cardNone: 'لم تتخذ أي إجراء',
  cardAccepts: 'تقبل، حتى {date}، شكاوى الأفراد بموجب بروتوكولات أخرى: {rights}',
  cardAcceptsNone: 'لا تقبل، حتى {date}، شكاوى الأفراد بموجب أي من البروتوكولات الأخرى',
  news: 'جملة إخبارية',
  cardToShare: 'صورة للمشاركة',
  saveCard: 'تنزيل الصورة، {size}',
  share: 'مشاركة الصورة',

  // Figures in a page’s own prose, and goals.
  countParty: {
    zero: '{n} دولة طرف',
    one: 'دولة طرف واحدة',
    two: 'دولتان طرفان',
    few: '{n} دول أطراف',
    many: '{n} دولة طرفا',
    other: '{n} دولة طرف',
  },
  countSignatory: {
    zero: '{n} دولة موقّعة',
    one: 'دولة موقّعة واحدة',
    two: 'دولتان موقّعتان',
    few: '{n} دول موقّعة',
    many: '{n} دولة موقّعة',
    other: '{n} دولة موقّعة',
  },
  countNoAction: {
    zero: '{n} دولة لم تتخذ أي إجراء',
    one: 'دولة واحدة لم تتخذ أي إجراء',
    two: 'دولتان لم تتخذا أي إجراء',
    few: '{n} دول لم تتخذ أي إجراء',
    many: '{n} دولة لم تتخذ أي إجراء',
    other: '{n} دولة لم تتخذ أي إجراء',
  },
  countStates: {
    zero: '{n} دولة',
    one: 'دولة واحدة',
    two: 'دولتان',
    few: '{n} دول',
    many: '{n} دولة',
    other: '{n} دولة',
  },
  countDays: {
    zero: '{n} يوم',
    one: 'يوم واحد',
    two: 'يومان',
    few: '{n} أيام',
    many: '{n} يوما',
    other: '{n} يوم',
  },
  toGo: {
    zero: 'لم تبق أي دولة',
    one: 'بقيت دولة واحدة',
    two: 'بقيت دولتان',
    few: 'بقيت {n} دول',
    many: 'بقيت {n} دولة',
    other: 'بقيت {n} دولة',
  },
  goal: 'الهدف: {goal}',
  goalNamed: 'الهدف: {goal}، {label}',
  goalReached: 'تحقق',

  // Changes between two dates.
  countWords: 'واحدة|اثنتان|ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر',
  newParties: {
    zero: '{count} دولة طرف جديدة منذ {date}',
    one: 'دولة طرف جديدة واحدة منذ {date}',
    two: 'دولتان طرفان جديدتان منذ {date}',
    few: '{count} دول أطراف جديدة منذ {date}',
    many: '{count} دولة طرفا جديدة منذ {date}',
    other: '{count} دولة طرف جديدة منذ {date}',
  },
  noNewParty: 'لا دولة طرف جديدة منذ {date}',
  newDeposits: 'الدول الأطراف الجديدة',
  newSignatures: 'التوقيعات الجديدة',
  newDenunciations: 'حالات الانسحاب النافذة',
  change: 'التغيّر',
  stateNumber: 'الدولة الطرف رقم\u00a0{n}',
  groupNumber: '{group}: رقم\u00a0{n}',
  nothingChanged: 'لم يتغير شيء بين {from} و{date}: لا توقيع ولا إيداع ولا انسحاب.',
  notLater: 'التاريخ المعروض، {date}، لا يلي {from}: لا يوجد ما يُقارن.',

  // Pledges of States that are not parties yet.
  pledgedTotal: {
    zero: '{party} ولم تتعهد دولة أخرى: {total}',
    one: '{party} وتعهدت دولة أخرى: {total}',
    two: '{party} وتعهدت دولتان أخريان: {total}',
    few: '{party} وتعهدت {n} دول أخرى: {total}',
    many: '{party} وتعهدت {n} دولة أخرى: {total}',
    other: '{party} وتعهدت {n} دولة أخرى: {total}',
  },
  pledge: 'التعهد',
  pledgeOutline: 'المحاطة بخط: تعهدت',
  pledgeDots: 'المنقطة: مع التعهدات',
  pledgesApart: 'لا يُحسب التعهد تصديقا.',

  // A State’s next step, as the Protocol provides for it.
  'next-no-action': 'الخطوة التالية بموجب البروتوكول: التوقيع والتصديق، أو الانضمام (المادة\u00a018).',
  'next-signatory': 'الخطوة التالية بموجب البروتوكول: التصديق (المادة\u00a018).',
  'next-party':
    'الخطوة التالية بموجب البروتوكول: التعريف به على نطاق واسع لدى البالغين والأطفال على السواء (المادة\u00a017).',
  'next-party-declare':
    'الخطوة التالية بموجب البروتوكول: التعريف به على نطاق واسع لدى البالغين والأطفال على السواء (المادة\u00a017)؛ ويجوز للدولة أيضا أن تعلن اعترافها باختصاص اللجنة بالنظر في البلاغات المتبادلة بين الدول (المادة\u00a012).',

  // The years played on the map.
  playing: 'عرض متتابع من {from} إلى {to}.',
  playSpeed: 'السرعة',
  leaveYears: 'العودة إلى {date}',
  'arrival-one': '{state}، الدولة الـ{n}',
  'arrival-two': '{state}، الدولة الـ{n}',
  'arrival-few': '{state}، الدولة الـ{n}',
  'arrival-other': '{state}، الدولة الـ{n}',

  // The dashboard's own words.
  closeRecord: 'إغلاق السجل',

  // The controls of the map.
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  wholeWorld: 'العالم كله',
  aboutMap: 'عن هذه الخريطة',

  // What the map answers to those who use it.
  zoomedTo: 'التكبير: {share}',
  statesFound: {
    zero: 'لم يُعثر على أي دولة',
    one: 'عُثر على دولة واحدة',
    two: 'عُثر على دولتين',
    few: 'عُثر على {n} دول',
    many: 'عُثر على {n} دولة',
    other: 'عُثر على {n} دولة',
  },
  nothingFound: 'لم يُعثر على شيء لعبارة «{given}».',
  nothingButNear: 'لم يُعثر على شيء لعبارة «{given}». أقرب الأسماء:',
  closeSheet: 'إغلاق',
  fullScreen: 'ملء الشاشة',
  leaveFullScreen: 'الخروج من ملء الشاشة',
  inFullScreen: 'تملأ الخريطة الشاشة. اضغط Esc للخروج.',
  outOfFullScreen: 'عادت الخريطة إلى مكانها في الصفحة.',

  savePicture: 'صورة ({format})',
  saveTable: 'جدول ({format})',
  copyLink: 'نسخ الرابط',
  copyCode: 'نسخ رمز التضمين',
};

/** The presenter's messages. */
export const presenter: Forms<typeof en.presenter> = {
  // The talk and its slides.
  presenter: 'عرض تقديمي',
  slideOf: 'الشريحة {n} من {total}',
  heading: '{treaty}: حالة التصديق',
  whereTitle: 'أين نحن الآن',
  breakdownTitle: 'الدول الأطراف: {party} من أصل {total}',
  oneSquare: 'كل مربع يمثل دولة واحدة.',
  yearsTitle: 'منذ عام {year}: الدول الأطراف الجديدة',
  inForceWith: 'بدء النفاذ، {date}',
  waitingTitle: {
    zero: 'لا توجد دول وقّعت ولم تصدّق',
    one: 'دولة واحدة وقّعت ولم تصدّق',
    two: 'دولتان وقّعتا ولم تصدّقا',
    few: '{n} دول وقّعت ولم تصدّق',
    many: '{n} دولة وقّعت ولم تصدّق',
    other: '{n} دولة وقّعت ولم تصدّق',
  },
  waitingNone: 'جميع الدول الموقّعة صدّقت',
  noneSigned: 'لم توقّع أي دولة',
  waitingSince: 'عدد السنوات منذ التوقيع، حتى {date}',
  years: {
    one: 'سنة واحدة',
    two: 'سنتان',
    few: '{n} سنوات',
    many: '{n} سنة',
    other: '{n} سنة',
  },
  underOne: 'أقل من سنة',
  moreStates: {
    one: 'ودولة أخرى',
    two: 'ودولتان أخريان',
    few: 'و{n} دول أخرى',
    many: 'و{n} دولة أخرى',
    other: 'و{n} دولة أخرى',
  },
  anniversaryTitle: 'الذكرى السنوية القادمة',
  adopted: 'الاعتماد',
  opened: 'فتح باب التوقيع',
  yearsSince: { one: 'سنة', two: 'سنتان', few: 'سنوات', many: 'سنة', other: 'سنة' },
  inDays: {
    one: 'بعد يوم واحد',
    two: 'بعد يومين',
    few: 'بعد {n} أيام',
    many: 'بعد {n} يوما',
    other: 'بعد {n} يوم',
  },
  today: 'اليوم',
  thenFollow: 'ثم',
  questionsTitle: 'أسئلة',
  signedYears: 'وقّعت وليست طرفا: {years}',
  ordinal: 'الدولة الطرف رقم {n}',

  // Questions from the room.
  ask: 'سؤال',
  askLabel: 'دولة أو تاريخ أو منطقة أو مجموعة',
  askHint: 'سلوفينيا، GRULAC، أفريقيا، أيار/مايو 2022، منذ 2022',
  answersFound: {
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: '{n} نتائج',
    many: '{n} نتيجة',
    other: '{n} نتيجة',
  },
  noAnswer: 'لا نتائج عن «{given}»',
  dateLabel: 'التاريخ المعروض',
  latest: 'الأحدث: {date}',
  groupsLabel: 'المناطق والمجموعات',
  dateShown: 'المعروض الآن هو الحالة في {date}.',
  dateTooLate: 'لا تتوافر معلومات عما بعد {date}؛ المعروض هو الحالة في ذلك اليوم.',
  dateTooEarly: 'لا يوجد ما يُعرض قبل الاعتماد في {date}؛ المعروض هو الحالة في ذلك اليوم.',

  // The keys.
  keys: 'المفاتيح',
  keyNext: 'الشريحة التالية',
  keyBack: 'الشريحة السابقة',
  keyFirst: 'الشريحة الأولى، الأخيرة',
  keyBlank: 'إطفاء الشاشة',
  keyFull: 'ملء الشاشة',
  keyAsk: 'سؤال: دولة أو تاريخ أو مجموعة',
  keyLanguage: 'اللغات',
  keyScheme: 'فاتح، داكن، تباين عال',
  keyPlay: 'تشغيل السنوات أو إيقافها مؤقتا',
  keyCopy: 'نسخ هذه الشريحة',
  keyTake: 'تصدير: ملفات، طباعة',
  keyHelp: 'هذه المفاتيح',
  keyClose: 'إغلاق، العودة إلى العرض',
  clickKey: 'نقرة',
  spaceKey: 'مسافة',
  close: 'إغلاق',

  // What can be taken along.
  take: 'تصدير',
  copySlide: 'نسخ هذه الشريحة',
  savePng: 'حفظ بصيغة PNG',
  saveSvg: 'حفظ بصيغة SVG',
  printSlides: 'طباعة جميع الشرائح أو حفظها بصيغة PDF',
  printHandout: 'طباعة النشرة، A4',
  printHandouts: 'طباعة النشرة بجميع اللغات',
  slideCopied: 'هذه الشريحة في الحافظة، 1920 × 1080.',
  slideNotCopied: 'لم تقبل الحافظة الصورة. احفظها بصيغة PNG بدلا من ذلك: المفتاح t.',
  slideSaved: 'حُفظ: {name}',
  noLogo:
    'من دون الشعار، إذ لا يُسمح لهذه الصفحة بنسخه. لإدراجه في الملف يُعطى الشعار في شكل عنوان \u200edata:.',
  slideNotSaved: 'تعذر إنشاء الصورة هنا. احفظها بصيغة SVG أو اطبع الشرائح: المفتاح t.',
  noFull: 'ملء الشاشة غير مسموح به هنا. افتح العرض في نافذة مستقلة أو اضغط F11.',
  paused: 'متوقف مؤقتا',
  schemeLight: 'فاتح',
  schemeDark: 'داكن',
  schemeContrast: 'تباين عال',
  oneLanguage: 'لم تُحمَّل لغة أخرى.',

  // A data document that is dropped.
  dropHere: 'أفلت وثيقة بيانات هنا',
  dropTaken: 'أُخذت بيانات أحدث من {name}: الحالة حتى {date}؛ وكانت من قبل حتى {before}.',
  dropOlder: 'أُخذت بيانات من {name}: الحالة حتى {date}. وهي أقدم من السابقة، {before}.',
  dropSame: 'أُخذت بيانات من {name}: الحالة حتى {date}.',
  dropNoText: '{name} ليس وثيقة بيانات ولم يؤخذ. المتوقع ملف JSON مثل dataset.json.',
  dropFaults: {
    one: 'في {name} خطأ واحد ولم يؤخذ: {fault}',
    two: 'في {name} خطآن ولم يؤخذ. أولهما: {fault}',
    few: 'في {name} {n} أخطاء ولم يؤخذ. أولها: {fault}',
    many: 'في {name} {n} خطأ ولم يؤخذ. أولها: {fault}',
    other: 'في {name} {n} خطأ ولم يؤخذ. أولها: {fault}',
  },
  dropMany: 'ملف واحد في كل مرة: قُرئ {name}.',

  // The handout.
  handoutParties: 'الدول الأطراف وتاريخ الإيداع',
  handoutSignatories: 'الدول التي وقّعت وليست أطرافا وتاريخ التوقيع',

  // Another date than the data's.
  datedTitle: 'في {date}: {title}',
  datedAfter: '{title} (في {date})',
  datedParties: {
    zero: 'في {date}: لا توجد دول أطراف',
    one: 'في {date}: دولة طرف واحدة',
    two: 'في {date}: دولتان طرفان',
    few: 'في {date}: {n} دول أطراف',
    many: 'في {date}: {n} دولة طرفا',
    other: 'في {date}: {n} دولة طرف',
  },

  // Keys.
  keyDate: 'العودة إلى تاريخ البيانات',
  keyWindow: 'نافذة المتكلم',
  keyOverview: 'عرض جميع الشرائح معا',
  keyNumber: 'الانتقال إلى شريحة برقمها',
  keyStart: 'البدء بملء الشاشة',
  keySpot: 'بقعة ضوء',
  keySpeed: 'السنوات أبطأ، أسرع',
  speedNow: 'سرعة السنوات: × {speed}',

  // Languages.
  languageOnWall: 'على الشرائح',
  secondLanguage: 'لغة ثانية للترجمة في أسفل الشريحة',
  noSecond: 'بلا لغة ثانية',
  languageHere: 'في نافذة المتكلم',

  // The presenter's window.
  onWall: 'الشريحة المعروضة',
  nextUp: 'التالي',
  lastUp: 'نهاية العرض',
  talkNotes: 'ملاحظات',
  noNotes: 'لا توجد ملاحظات لهذه الشريحة',
  slideList: 'الشرائح',
  timeOfDay: 'الساعة',
  elapsed: 'الوقت المنقضي',
  timeLeft: 'بقي {time} من {n} د',
  timeOver: 'تجاوز {n} د بمقدار {time}',
  fromZero: 'البدء من 0:00',
  jumpTo: 'الشريحة {n}: اضغط Enter',
  screenBlank: 'الشاشة مطفأة: اضغط b للمتابعة.',
  toCorrect: 'للتصحيح',
  fullFromWall: 'لا يسمح المتصفح بملء الشاشة إلا من نافذة الشرائح: اضغط f هناك.',
  windowOpened: 'نافذة المتكلم مفتوحة. انقلها إلى شاشتك.',
  windowBlocked:
    'حجب المتصفح نافذة المتكلم. اسمح بالنوافذ المنبثقة لهذه الصفحة ثم اضغط p مرة أخرى. يستمر العرض في هذه النافذة.',
  windowClosed: 'أُغلقت نافذة المتكلم. يستمر العرض في هذه النافذة؛ والمفتاح p يفتح الأخرى من جديد.',
  windowAgain: 'اضغط p لاستعادة نافذة المتكلم. يستمر العرض في هذه النافذة.',
  windowLeft: 'أُعيد تحميل الشرائح أو أُغلقت. إن كانت مفتوحة فاضغط p فيها لاستعادة هذه النافذة.',

  // A fault in a file, in words.
  wrongDate: '{place}: «{given}» ليس تاريخا ممكنا هنا.',
  wrongState: '{place}: «{given}» ليس من الدول الـ 197، أو ورد مرتين.',
  wrongValue: '{place}: لا يمكن أن يرد «{given}» هنا.',
  wrongMissing: '{place}: غير موجود.',
  placeFile: 'نوع الملف',
  placeDate: 'تاريخ البيانات',
  placeTreaty: 'المعاهدة',
  placeSource: 'المصدر',
  placeActions: 'التوقيعات والتصديقات',
  placeOthers: 'الملاحظات والمصادر',
  placeRow: 'الصف {n}',

  // What is taken along or sent to phones: PowerPoint, film, cards, a code.
  savePptx: 'حفظ العرض بصيغة PowerPoint',
  saveFilm: 'حفظ فيلم السنوات، {size}',
  saveCardOf: '{state}: حفظ البطاقة، {size}',
  making: 'قيد الإعداد: {share}',
  cancelMaking: 'إلغاء',
  makingCancelled: 'أُوقِف؛ ولم يُحفَظ شيء.',
  pptxNotMade: 'تعذر إعداد ملف PowerPoint هنا.',
  filmNotHere: 'لا يستطيع هذا المتصفح تسجيل فيلم. ويستطيع ذلك Chrome وEdge وFirefox.',
  filmNotMade: 'تعذر تسجيل الفيلم هنا.',
  onPhone: 'على هاتفكم',
  stateOnPhone: '{state}، على هاتفكم',
  showTalk: 'مشاهدة العرض',
  toRecord: 'إلى المصدر: {source}',

  // The slides on what the Protocol adds, on what a State can do, of all names, of regions and of those who wait.
  notThisProtocol:
    'هذه الشريحة عن البروتوكول الاختياري المتعلق بإجراء تقديم البلاغات. والبيانات تخص معاهدة أخرى: {treaty}',
  protocolText: 'نص البروتوكول: قرار الجمعية العامة 66/138، المرفق.',
  articleShort: {
    one: 'المادة\u00a0{article}',
    two: 'المادتان\u00a0{article}',
    few: 'المواد\u00a0{article}',
    many: 'المواد\u00a0{article}',
    other: 'المواد\u00a0{article}',
  },
  partOf: '{part} من أصل {total}',
  whyTitle: 'ما يضيفه البروتوكول',
  whyCommunications: 'البلاغات الفردية',
  whyCommunicationsText:
    'بعد استنفاد سبل الانتصاف المحلية، يمكن لطفل أو مجموعة أطفال أو من ينوب عنهم تقديم بلاغ إلى اللجنة عن انتهاك حقوقهم.',
  whyInterim: 'التدابير المؤقتة',
  whyInterimText:
    'في حالات استثنائية، يمكن للجنة أن تطلب من الدولة على وجه الاستعجال تفادي ضرر محتمل لا يمكن جبره، قبل البت في القضية ودون حكم مسبق عليها.',
  whySettlement: 'التسوية الودية',
  whySettlementText:
    'تعرض اللجنة مساعيها الحميدة. والاتفاق القائم على احترام الالتزامات بموجب الاتفاقية ينهي النظر في البلاغ.',
  whyInterState: 'البلاغات المتبادلة بين الدول',
  whyInterStateText:
    'يمكن لدولة أن تُبلغ اللجنة بأن دولة أخرى لا تفي بالتزاماتها، إذا أعلنت الدولتان اعترافهما بهذا الاختصاص.',
  whyInquiry: 'التحريات',
  whyInquiryText:
    'عند تلقي معلومات موثوقة عن انتهاكات جسيمة أو منهجية، يمكن للجنة إجراء تحرٍّ سري بتعاون الدولة، والاستفسار عما اتُّخذ بعده من تدابير.',
  nextTitle: 'ما يمكن للدولة أن تفعله',
  nextFor: 'الدول المعنية: {states}',
  nextSign: 'التوقيع',
  nextSignText:
    'مفتوح أمام جميع الدول التي وقّعت أو صدّقت على الاتفاقية أو على أحد بروتوكوليها الاختياريين الأولين أو انضمت إليها.',
  nextRatify: 'التصديق',
  nextRatifyText: 'بعد التوقيع: إيداع الصك لدى الأمين العام للأمم المتحدة.',
  nextAccede: 'الانضمام',
  nextAccedeText: 'في خطوة واحدة ودون توقيع: إيداع الصك لدى الأمين العام.',
  nextDeclare: 'الإعلان',
  nextDeclareText: 'في أي وقت: الاعتراف باختصاص اللجنة بالنظر في البلاغات المتبادلة بين الدول.',
  nextTell: 'إعلام الأطفال',
  nextTellText: 'التعريف بالبروتوكول وبآراء اللجنة لدى الأطفال والبالغين، بأشكال ميسّرة.',
  askWho: 'الجهات التي يمكن سؤالها',
  askDeposit: 'التوقيع والإيداع: قسم المعاهدات، مكتب الشؤون القانونية، الأمم المتحدة ({site})',
  askProcedure: 'الإجراء: أمانة لجنة حقوق الطفل، مفوضية الأمم المتحدة السامية لحقوق الإنسان',
  namesTitle: 'جميع الدول وعددها {total}، بحسب الحالة ({page}/{pages})',
  regionsLead: '{first} في الصدارة بنسبة {high} في المائة؛ {last}: {low} في المائة',
  regionsEqual: 'الدول الأطراف في كل مجموعة إقليمية: {high} في المائة',
  regionsRange: 'الدول الأطراف بحسب المجموعة الإقليمية: من {low} إلى {high} في المائة',
  regionsNone: 'لا توجد دولة طرف في أي مجموعة إقليمية',
  regionsShare: 'نسبة الدول الأطراف من دول كل مجموعة',
  waitingYears: 'عدد السنوات منذ التوقيع، حتى {date}. الخطوة التالية لكل منها: التصديق (المادة\u00a018).',

  // Talking points for the slides.
  sayOrigin:
    'اعتمدت الجمعية العامة البروتوكول في {adopted} (القرار 66/138). وفُتح باب التوقيع عليه في {opened} وبدأ نفاذه في {inForce}.',
  sayAll: 'تشمل الأرقام {total} دولة: {members} دولة عضوا في الأمم المتحدة، وكذلك {names}.',
  sayWhy:
    'يضيف البروتوكول إجراءً لا حقوقا جديدة: فهو يتعلق بالحقوق الواردة في الاتفاقية وفي بروتوكوليها الاختياريين الأولين (المادة\u00a05).',
  sayAdmissible:
    'تُستنفد سبل الانتصاف المحلية أولا، ما لم يطل أمدها بصورة غير معقولة أو كان من غير المرجح أن تؤدي إلى إنصاف فعال؛ ويُقدَّم البلاغ عموما خلال سنة واحدة (المادة\u00a07، الفقرتان (هـ) و(ح)). ويتعلق البلاغ بانتهاكات وقعت بعد بدء النفاذ بالنسبة إلى الدولة (المادة\u00a020).',
  sayViews:
    'تحيل اللجنة آراءها مشفوعة بتوصياتها إن وُجدت؛ وتوليها الدولة الاعتبار الواجب وترد كتابة خلال ستة أشهر (المادتان\u00a010 و11).',
  sayProtection:
    'تحمي الدولة من يتوجهون إلى اللجنة من سوء المعاملة والترهيب؛ ولا يُكشف علنا عن هوية أحد دون موافقته الصريحة (المادة\u00a04).',
  sayArticle12: 'الإعلانات الصادرة بموجب المادة\u00a012، حتى {date}: {states}.',
  sayArticle13:
    'أعلنت بموجب الفقرة\u00a07 من المادة\u00a013 عدم اعترافها بإجراء التحري، حتى {date}: {states}.',
  sayCircles: 'تمثل الدوائر دولا صغيرة لا يمكن رؤيتها بهذا الحجم.',
  sayFirst: 'الدول الأطراف عند بدء نفاذ البروتوكول في {date}: {states}.',
  sayBusiest: 'أكبر عدد من الإيداعات في سنة واحدة: {n} ({years}).',
  sayLatest: 'أحدث إيداع: {states}، {date}.',
  sayShare: '{name}: {share}، {party} من أصل {total}',
  sayGroups:
    'المجموعات وفق قائمة إدارة شؤون الجمعية العامة والمؤتمرات في الأمم المتحدة، مع دولة فلسطين والولايات المتحدة.',
  sayDuty:
    'لا يجعل التوقيع الدولة طرفا. وإلى أن توضح أنها لا تنوي أن تصبح طرفا، تمتنع عن الأعمال التي تعطل موضوع المعاهدة وغرضها (اتفاقية فيينا لقانون المعاهدات، المادة\u00a018).',
  sayLongest: 'الأطول انتظارا: {states}، منذ {date}.',
  sayInForce: 'يبدأ نفاذ البروتوكول بالنسبة إلى كل دولة أخرى بعد ثلاثة أشهر من إيداعها (المادة\u00a019).',
  sayOpen:
    'باب التصديق والانضمام مفتوح أمام الدول التي صدّقت على الاتفاقية أو على أحد بروتوكوليها الاختياريين الأولين أو انضمت إليها؛ ويجوز للدولة التي اكتفت بتوقيع أحد هذه الصكوك أن توقّع (المادة\u00a018).',
  sayDeposit: 'تودع الصكوك لدى الأمين العام للأمم المتحدة (المادتان\u00a018 و23).',
  sayTell:
    'تعرّف الدول الأطراف بالبروتوكول على نطاق واسع وبأشكال ميسّرة لدى البالغين والأطفال على السواء، بمن فيهم ذوو الإعاقة (المادة\u00a017).',
  sayMost: 'تقبل الشكاوى بموجب {n} من البروتوكولات الأخرى: {states}.',
  sayDeclarations:
    'لا تُحسب الإعلانات الصادرة بموجب المادة 14 من اتفاقية القضاء على التمييز العنصري والمادة 22 من اتفاقية مناهضة التعذيب والمادة 31 من اتفاقية الحماية من الاختفاء القسري.',
  sayAsk: 'المفتاح «/»: اكتب اسم دولة أو تاريخا أو منطقة أو مجموعة، فتظهر الإجابة.',
};

/** The frame page's messages about faults in its address. */
export const frame: Forms<typeof en.frame> = {
  refusedUnquoted: '{path}: قيمة غير صالحة؛ والقيمة المتوقعة: {expected}.',
  expectedAddress: 'عنوان على هذا الموقع (وللبيانات: في مجلد هذه الصفحة) أو على موقع الصفحة المحيطة به',
  expectedColour: 'لون مثل ‎#093763',
  expectedFont: 'أسماء خطوط',
};

/** Sentences that the importer of the depositary’s pages writes into data/reported.csv. */
export const importer: Forms<typeof en.importer> = {
  datesGive: 'تعطي تواريخ الوديع {dates}.',
};

/** What a page says in place of an element that could not be loaded. */
export const autoload: Forms<typeof en.autoload> = {
  notLoaded: 'تعذّر التحميل.',
};

/** The title of the feed, which the build and the command write. */
export const feed: Forms<typeof en.feed> = {
  feedTitle: '{treaty}: التوقيعات وإيداع الصكوك',
};

/** The WordPress plugin's messages. */
export const wordpress: Forms<typeof en.wordpress> = {
  wpPlugin:
    'خريطة وأرقام وتواريخ البروتوكول الاختياري الثالث لاتفاقية حقوق الطفل (OPIC)، في مكوّن وفي رمز قصير.',
  wpDescription: 'خريطة وأرقام وتواريخ البروتوكول الاختياري الثالث لاتفاقية حقوق الطفل (OPIC).',
  wpKeywords: 'معاهدة، الأطفال، حقوق، خريطة، الأمم المتحدة، اتفاقية، تصديق',
  wpTitle: 'OPIC: حالة التصديق',
  wpShow: 'عرض',
  wpMap: 'خريطة',
  wpBreakdown: 'أرقام',
  wpTimeline: 'تسلسل زمني',
  wpTable: 'جدول',
  wpState: 'دولة واحدة',
  wpProcedures: 'الشكاوى بموجب معاهدات أخرى',
  wpSince: 'ما الجديد',
  wpDashboard: 'الكل معا',
  wpDate: 'التاريخ',
  wpDateHelp: 'مثلا ‎2022-05-24. اتركه فارغا لتاريخ البيانات.',
  wpDateWrong: 'هذا ليس تاريخا صحيحا مثل ‎2022-05-24. يُعرض تاريخ البيانات.',
  wpDateLate: 'لا تتوافر معلومات عما بعد {date}.',
  wpPart: 'جزء من العالم',
  wpWorld: 'العالم كله',
  wpRows: 'الصفوف',
  wpRowsNone: 'بلا صفوف',
  wpRowsRegion: 'بحسب المنطقة',
  wpRowsGroup: 'بحسب المجموعة الإقليمية للأمم المتحدة',
  wpSinceField: 'منذ',
  wpSinceHelp: 'مثلا ‎2022-05-24. اتركه فارغا لآخر حوار بشأن البروتوكول.',
  wpChooseState: 'اختر دولة',
  wpStateField: 'الدولة',
  wpNoState: 'اختر دولة. إلى حين ذلك لا يرى القراء شيئا هنا.',
  wpLanguage: 'اللغة',
  wpSiteLanguage: 'لغة هذا الموقع',
  wpColours: 'الألوان',
  wpAccent: 'الروابط',
  wpText: 'النص',
  wpSurface: 'الخلفية',
  wpScheme: 'فاتح أو داكن',
  wpSchemeAuto: 'مثل الصفحة',
  wpSchemeLight: 'فاتح',
  wpSchemeDark: 'داكن',
  wpTooOld: 'تحتاج إضافة OPIC widgets إلى ووردبريس {wordpress} وPHP {php} أو أحدث، ولا تفعل شيئا هنا.',
};

export const ar: Language = {
  code: 'ar',
  dir: 'rtl',
  names,
  messages,
  /** The months of both calendars in use, as in all documents of the United Nations. */
  writeDate: dayMonthYear(
    'كانون الثاني/يناير|شباط/فبراير|آذار/مارس|نيسان/أبريل|أيار/مايو|حزيران/يونيه|تموز/يوليه|آب/أغسطس|أيلول/سبتمبر|تشرين الأول/أكتوبر|تشرين الثاني/نوفمبر|كانون الأول/ديسمبر',
    // Where there is little room; both would not fit the list of procedures and the ticks of a timeline.
    name => name.split('/')[1],
  ),
  /** The article is not sorted by, and may be left out when a name is typed. */
  sortedBy: name => name.replace(/^ال/, ''),
};

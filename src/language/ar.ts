/** Arabic, as the United Nations writes it. */
import areas from './areas/ar.js';
import { names } from './names/ar.js';
import type { Language } from './speak.js';

/** The months of both calendars in use, as in all documents of the United Nations. */
const months =
  'كانون الثاني/يناير|شباط/فبراير|آذار/مارس|نيسان/أبريل|أيار/مايو|حزيران/يونيه|تموز/يوليه|آب/أغسطس|أيلول/سبتمبر|تشرين الأول/أكتوبر|تشرين الثاني/نوفمبر|كانون الأول/ديسمبر'.split(
    '|',
  );

export const ar: Language = {
  code: 'ar',
  dir: 'rtl',
  names,
  areas,
  date(_, date, length) {
    const [year, month, day] = date.split('-');
    const name = months[Number(month) - 1];
    return [day && Number(day), length === 'short' ? name?.split('/')[1] : name, year]
      .filter(Boolean)
      .join(' ');
  },
  /** The article is not sorted by, and may be left out when a name is typed. */
  sortedBy: name => name.replace(/^ال/, ''),
  messages: {
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
    denouncedOn: 'بدء نفاذ الانسحاب',
    signed: 'التوقيع',
    ratification: 'التصديق',
    accession: 'الانضمام',
    succession: 'الخلافة',
    inForce: 'بدء النفاذ',
    asAt: 'الحالة حتى {date}',
    onDate: 'الحالة في {date}',
    counted: 'تُحسب الدول الأطراف بحسب تاريخ إيداع الصك.',
    stop: '.',
    colon: '{name}: {value}',
    source: 'المصدر: {source}',
    sourceName: 'مجموعة معاهدات الأمم المتحدة، الفصل IV-11-d',
    summary:
      'حتى {date}: الدول الأطراف {party} من أصل {total}؛ الدول الموقّعة {signatory}؛ الدول التي لم تتخذ أي إجراء {noAction}.',
    nothingKnownAfter: 'لا تتوافر معلومات عما بعد {date}.',
    stale: 'هذه البيانات مؤرخة {date}. وللاطلاع على الحالة الراهنة يُرجع إلى المصدر.',
    refused: '{path}: القيمة المعطاة «{given}»؛ والقيمة المتوقعة: {expected}.',
    refusedMore: {
      zero: 'ولا أخطاء أخرى.',
      one: 'وخطأ آخر.',
      two: 'وخطآن آخران.',
      few: 'و{n} أخطاء أخرى.',
      many: 'و{n} خطأ آخر.',
      other: 'و{n} خطأ آخر.',
    },
    asTable: 'القراءة في شكل جدول',
    download: 'تنزيل {format}',
    notSaved: 'تعذر إعداد الملف هنا.',
    loadFailed: 'تعذر تحميل البيانات الأحدث؛ وتُعرض البيانات المؤرخة {date}.',

    mapName: 'خريطة العالم لحالة التصديق',
    boundaries:
      'لا تعني الحدود والأسماء المبينة والتسميات المستخدمة في هذه الخريطة إقرارا أو قبولا رسميا بها من جانب الأمم المتحدة.',
    smallStates: 'الدول الصغيرة',
    'note-territory': 'إقليم ({state})',
    'note-nsgt': 'إقليم غير متمتع بالحكم الذاتي (الدولة القائمة بالإدارة: {state})',
    'note-unconfirmed': 'جزء من مملكة الدانمرك. ولم يتأكد ما إذا كان انضمام الدانمرك يشمل هذا الإقليم.',
    'note-malvinas':
      'يوجد نزاع بين حكومتي الأرجنتين والمملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية بشأن السيادة على جزر فوكلاند (مالفيناس).',
    'note-western-sahara': 'إقليم غير متمتع بالحكم الذاتي',
    'note-jammu-kashmir':
      'يمثل الخط المنقط تقريبا خط المراقبة في جامو وكشمير المتفق عليه بين الهند وباكستان. ولم يتفق الطرفان بعد على الوضع النهائي لجامو وكشمير.',
    'note-kosovo-1244': 'تُفهم جميع الإشارات إلى كوسوفو على أنها تتفق تماما مع قرار مجلس الأمن 1244 (1999).',

    headParty: 'الدول الأطراف',
    headSignatory: 'الدول الموقّعة',
    shareOf: '{share} من أصل {total}',
    published: 'نُشر أيضا لهذا التاريخ: {published}. وتعطي تواريخ الوديع {ours}.',
    publishedMore: 'التفاصيل الكاملة',

    'sure-high': 'درجة التيقن: عالية.',
    'sure-medium': 'درجة التيقن: متوسطة. لم يؤخذ التاريخ من صفحة الوديع نفسها، أو لا يُعرف إلا من مصدر واحد.',
    'sure-low': 'درجة التيقن: منخفضة. التاريخ غير مؤكد.',
    sources: 'المصادر',
    citeThis: 'الاستشهاد',
    copy: 'نسخ',
    copied: 'تم النسخ.',
    copyFailed: 'يرجى نسخ هذا النص يدويا:',

    tableName: 'الدول والبروتوكول',
    state: 'الدولة',
    status: 'الحالة',
    deposit: 'الإيداع',
    unGroup: 'المجموعة الإقليمية',
    findState: 'البحث عن دولة',
    shownOf: 'الدول: {n} من أصل {total}',
    showAll: 'عرض الكل',
    csvConfidence: 'درجة التيقن',
    csvDate: 'الحالة في',
    csvAsAt: 'الحالة حتى',
    csvSource: 'المصدر',
    csvDeposit: 'شكل الصك',
    csvRegion: 'المنطقة',

    chooseState: 'اختر دولة لقراءة سجلها.',
    nth: 'الدولة الطرف رقم {n} بحسب تاريخ الإيداع',
    declarations: 'الإعلانات',
    declarationsUnknown: 'الإعلانات: لا تتوافر معلومات.',
    unObserver: 'دولة غير عضو لها مركز المراقب لدى الأمم المتحدة',
    neighbours: 'الدول المتاخمة برا: {states}',
    withStatus: '{state} ({status})',
    unNonMember: 'ليست عضوا في الأمم المتحدة',

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
    timelineName: 'مسار عدد الدول الأطراف عبر الزمن',
    dateHandle: 'التاريخ المعروض',
    play: 'تشغيل',
    pause: 'إيقاف مؤقت',
    playing: 'عرض متتابع من {from} إلى {to}.',
    deposited: '{states}، الدولة الطرف رقم {n}',
    denounced: '{states}، بدء نفاذ الانسحاب',
    milestones: 'المحطات الرئيسية',

    byGroup: 'المجموعات الإقليمية',
    byRegion: 'المناطق',
    noGroup: 'خارج المجموعات الإقليمية',
  },
};

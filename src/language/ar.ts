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
    'no-action': { other: 'لم تتخذ أي إجراء' },
    statusParty: 'دولة طرف',
    statusSignatory: 'موقّعة وليست طرفا',
    statusNoAction: 'لم تتخذ أي إجراء',
    denouncedOn: 'بدء نفاذ الانسحاب',
    signed: 'التوقيع',
    ratification: 'التصديق',
    accession: 'الانضمام',
    succession: 'الخلافة',
    inForce: 'بدء النفاذ إزاءها',
    asAt: 'الحالة حتى {date}',
    onDate: 'الحالة في {date}',
    counted: 'تُحسب الدول الأطراف بحسب تاريخ إيداع الصك.',
    stop: '.',
    source: 'المصدر: {source}',
    sourceName: 'مجموعة معاهدات الأمم المتحدة، الفصل IV-11-d',
    summary:
      'حتى {date}: الدول الأطراف {party} من أصل {total}؛ الدول الموقّعة {signatory}؛ الدول التي لم تتخذ أي إجراء {noAction}.',
    nothingKnownAfter: 'لا تتوافر معلومات عما بعد {date}.',
    stale:
      'هذه البيانات مؤرخة {date}. للاطلاع على الحالة الراهنة يُرجع إلى المصدر؛ ويمكن تحديد وثيقة بيانات أحدث بواسطة السمة src.',
    refused: '{path}: القيمة المعطاة «{given}»؛ والقيمة المتوقعة: {expected}.',
    refusedMore: {
      zero: 'ولا أخطاء أخرى.',
      one: 'وخطأ آخر.',
      two: 'وخطآن آخران.',
      few: 'و{n} أخطاء أخرى.',
      many: 'و{n} خطأ آخر.',
      other: 'و{n} خطأ آخر.',
    },
    expectedDate: 'تاريخ من قبيل \u200e2022-05-24',
    expectedState: 'رمز دولة من قبيل SVN أو SI',
    expectedStates: 'رموز دول من قبيل SVN أو SI تفصل بينها مسافات',
    expectedRegion: 'إحدى القيم {values}',
    expectedLang: 'إحدى القيم {values}',
    expectedDocument: 'وثيقة بيانات وفق المخطط 1',
    expectedDays: 'عدد أيام من قبيل 180',
    expectedTemplate: 'عنوان يتضمن {iso2} أو {iso3}',
    expectedPermalink: 'جزءا مثل as-of:2022-05-24 أو state:SVN أو region:africa',
    expectedUrl: 'عنوان وثيقة بيانات',
    asTable: 'القراءة في شكل جدول',
    download: 'تنزيل {format}',
    notSaved: 'تعذر إعداد الملف هنا.',
    noPng: 'لا تسمح هذه الصفحة بإعداد صورة PNG. وملف SVG يتضمن المحتوى نفسه.',
    loadFailed: 'تعذر تحميل البيانات الأحدث؛ وتُعرض البيانات المؤرخة {date}.',

    mapName: 'خريطة العالم لحالة التصديق',
    boundaries:
      'لا تعني الحدود والأسماء المبينة والتسميات المستخدمة في هذه الخريطة إقرارا أو قبولا رسميا بها من جانب الأمم المتحدة.',
    smallStates: 'الدول الصغيرة',
    'note-territory': 'إقليم ({state})',
    'note-nsgt': 'إقليم غير متمتع بالحكم الذاتي (الدولة القائمة بالإدارة: {state})',
    'note-sar': 'منطقة إدارية خاصة ({state})',
    'note-china': 'إقليم ({state})',
    'note-unconfirmed': 'جزء من مملكة الدانمرك. ولم يتأكد ما إذا كان انضمام الدانمرك يشمل هذا الإقليم.',
    'note-malvinas':
      'يوجد نزاع بين حكومتي الأرجنتين والمملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية بشأن السيادة على جزر فوكلاند (مالفيناس).',
    'note-western-sahara': 'إقليم غير متمتع بالحكم الذاتي',
    'note-jammu-kashmir':
      'يمثل الخط المنقط تقريبا خط المراقبة في جامو وكشمير المتفق عليه بين الهند وباكستان. ولم يتفق الطرفان بعد على الوضع النهائي لجامو وكشمير.',
    'note-kosovo-1244': 'تُفهم جميع الإشارات إلى كوسوفو على أنها تتفق تماما مع قرار مجلس الأمن 1244 (1999).',

    rowsByGroup: 'حسب المجموعات الإقليمية للأمم المتحدة',
    rowsByRegion: 'حسب المنطقة',
    headParty: 'الدول الأطراف',
    headSignatory: 'الدول الموقّعة',
    shareOf: '{share} من أصل {total}',
    published: 'نُشر أيضا لهذا التاريخ: {published}. وتعطي تواريخ الوديع {ours}.',
    publishedMore: 'التفاصيل الكاملة',
    publishedAgainst: '{published}؛ وحسب تواريخ الوديع {ours}',
    publishedBy: 'مكان النشر:',
    expectedBy: 'none أو group أو region',

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
    timelineSummary:
      'الدول الأطراف: {party} في {from}، و{partyNow} في {to}. الدول الموقّعة: {signatory} في {from}، و{signatoryNow} في {to}.',
    dateHandle: 'التاريخ المعروض',
    play: 'تشغيل',
    pause: 'إيقاف مؤقت',
    playing: 'عرض متتابع من {from} إلى {to}.',
    told: '{date}: {what}',
    deposited: '{states}، الدولة الطرف رقم {n}',
    denounced: '{states}، بدء نفاذ الانسحاب',
    milestones: 'المحطات الرئيسية',
    expectedSpan: 'تاريخ من {first} إلى {last}',

    byGroup: 'المجموعات الإقليمية',
    byRegion: 'المناطق',
    noGroup: 'خارج المجموعات الإقليمية',
  },
};

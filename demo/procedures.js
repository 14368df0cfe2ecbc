/* The page's words. Their figures are reckoned from the data, as at their own date. */
const words = {
  en: {
    heading: 'Who may turn to a United Nations committee?',
    lead: 'Under four protocols, people whose rights have been violated may bring a complaint to a committee of the United Nations. Another protocol opens this way for the rights of the child. {total} States are not party to it. {some} of them accept at least one of the other four.',
    elsewhere: 'What they accept already',
    accept:
      'The four concern civil and political rights; discrimination against women; the rights of persons with disabilities; and economic, social and cultural rights. Children may use them too. Complaints about the rights that only the Convention on the Rights of the Child contains need the Protocol to that Convention. {four} of the States not party to it accept all four others, and {three} accept three.',
    where: 'Where they are',
    choose:
      'Choose a bar above: the list and this map show its States. “Show all” brings back the others. The colours say where each State stands under the Protocol on the rights of the child.',
    one: 'One State',
    follow: 'Choose a State in the list or on the map. Its record says what it accepts, and since when.',
    years: 'Over the years',
    move: 'Move the date, and the figures, the list and the map follow.',
    own: 'On your page',
    copy: 'These lines bring the figures and the map. Elements with the same group move together.',
  },
  fr: {
    heading: 'Qui peut s’adresser à un comité des Nations Unies\u00a0?',
    lead: 'En vertu de quatre protocoles, les personnes dont les droits ont été violés peuvent porter plainte devant un comité des Nations Unies. Un autre protocole ouvre cette voie pour les droits de l’enfant. Nombre d’États qui n’y sont pas parties\u00a0: {total}, dont {some} acceptent au moins l’un des quatre autres.',
    elsewhere: 'Ce qu’ils acceptent déjà',
    accept:
      'Les quatre portent sur les droits civils et politiques\u00a0; la discrimination à l’égard des femmes\u00a0; les droits des personnes handicapées\u00a0; les droits économiques, sociaux et culturels. Les enfants peuvent aussi y recourir. Les plaintes relatives aux droits que seule énonce la Convention relative aux droits de l’enfant supposent le Protocole à cette Convention. États qui n’y sont pas parties et qui acceptent les quatre autres\u00a0: {four}\u00a0; trois d’entre eux\u00a0: {three}.',
    where: 'Où ils se trouvent',
    choose:
      'Choisissez une barre ci-dessus\u00a0: la liste et cette carte montrent ses États. «\u00a0Tout afficher\u00a0» fait revenir les autres. Les couleurs indiquent la situation de chaque État au regard du Protocole relatif aux droits de l’enfant.',
    one: 'Un État',
    follow:
      'Choisissez un État dans la liste ou sur la carte. Sa fiche indique ce qu’il accepte, et depuis quand.',
    years: 'Au fil des ans',
    move: 'Déplacez la date\u00a0: les chiffres, la liste et la carte suivent.',
    own: 'Sur votre page',
    copy: 'Ces lignes apportent les chiffres et la carte. Les éléments du même groupe évoluent ensemble.',
  },
  es: {
    heading: '¿Quién puede dirigirse a un comité de las Naciones Unidas?',
    lead: 'En virtud de cuatro protocolos, las personas cuyos derechos han sido violados pueden presentar denuncias ante un comité de las Naciones Unidas. Otro protocolo abre esta vía respecto de los derechos del niño. Estados que no son partes en él: {total}, de los que {some} aceptan al menos uno de los otros cuatro.',
    elsewhere: 'Lo que ya aceptan',
    accept:
      'Los cuatro se refieren a los derechos civiles y políticos; la discriminación contra la mujer; los derechos de las personas con discapacidad; y los derechos económicos, sociales y culturales. Los niños también pueden recurrir a ellos. Las denuncias sobre los derechos que solo figuran en la Convención sobre los Derechos del Niño requieren el Protocolo de esa Convención. Estados no partes que aceptan los otros cuatro: {four}; tres de ellos: {three}.',
    where: 'Dónde están',
    choose:
      'Elija una barra: la lista y este mapa muestran sus Estados. “Mostrar todos” recupera los demás. Los colores indican la situación de cada Estado respecto del Protocolo relativo a los derechos del niño.',
    one: 'Un Estado',
    follow: 'Elija un Estado en la lista o en el mapa. Su ficha indica qué acepta y desde cuándo.',
    years: 'A lo largo de los años',
    move: 'Cambie la fecha: las cifras, la lista y el mapa la siguen.',
    own: 'En su página',
    copy: 'Estas líneas incorporan las cifras y el mapa. Los elementos del mismo grupo cambian juntos.',
  },
  ar: {
    heading: 'من يمكنه اللجوء إلى لجنة تابعة للأمم المتحدة؟',
    lead: 'بموجب أربعة بروتوكولات يجوز للأشخاص الذين انتُهكت حقوقهم تقديم شكوى إلى لجنة تابعة للأمم المتحدة. ويفتح بروتوكول آخر هذا السبيل لحقوق الطفل. عدد الدول غير الأطراف فيه {total}، يقبل منها {some} واحدا على الأقل من البروتوكولات الأربعة الأخرى.',
    elsewhere: 'ما تقبله هذه الدول بالفعل',
    accept:
      'تتعلق البروتوكولات الأربعة بالحقوق المدنية والسياسية؛ والتمييز ضد المرأة؛ وحقوق الأشخاص ذوي الإعاقة؛ والحقوق الاقتصادية والاجتماعية والثقافية. ويجوز للأطفال أيضا اللجوء إليها. أما الشكاوى المتعلقة بالحقوق التي لا ترد إلا في اتفاقية حقوق الطفل فتستلزم البروتوكول الملحق بتلك الاتفاقية. الدول غير الأطراف فيه التي تقبل الأربعة الأخرى: {four}؛ والتي تقبل ثلاثة منها: {three}.',
    where: 'أين تقع',
    choose:
      'اختر أحد الأعمدة أعلاه: تُظهر القائمة وهذه الخريطة دوله. ويعيد زر «عرض الكل» بقية الدول. وتبيّن الألوان وضع كل دولة إزاء البروتوكول المتعلق بحقوق الطفل.',
    one: 'دولة واحدة',
    follow: 'اختر دولة من القائمة أو على الخريطة. يبيّن سجلها ما تقبله ومنذ متى.',
    years: 'على مر السنين',
    move: 'حرّك التاريخ فتتبعه الأرقام والقائمة والخريطة.',
    own: 'على صفحتك',
    copy: 'تجلب هذه الأسطر الأرقام والخريطة. وتتحرك عناصر المجموعة الواحدة معا.',
  },
  ru: {
    heading: 'Кто может обратиться в комитет Организации Объединенных Наций?',
    lead: 'По четырем протоколам люди, чьи права были нарушены, могут подать жалобу в комитет Организации Объединенных Наций. Еще один протокол открывает этот путь для защиты прав ребенка. Государств, не являющихся его участниками: {total}; из них принимают хотя бы один из четырех других: {some}.',
    elsewhere: 'Что они уже принимают',
    accept:
      'Эти четыре протокола касаются гражданских и политических прав; дискриминации в отношении женщин; прав инвалидов; экономических, социальных и культурных прав. Обращаться по ним могут и дети. Для жалоб на нарушение прав, которые содержит только Конвенция о правах ребенка, нужен Протокол к этой Конвенции. Государства, не являющиеся его участниками и принимающие все четыре других: {four}; три из них: {three}.',
    where: 'Где они находятся',
    choose:
      'Выберите полосу выше: список и эта карта покажут ее государства. Кнопка «Показать все» вернет остальные. Цвета показывают положение каждого государства в отношении Протокола о правах ребенка.',
    one: 'Одно государство',
    follow:
      'Выберите государство в списке или на карте. Его запись показывает, что оно принимает и с какого времени.',
    years: 'По годам',
    move: 'Передвиньте дату: цифры, список и карта последуют за ней.',
    own: 'На вашей странице',
    copy: 'Эти строки добавляют цифры и карту. Элементы одной группы меняются вместе.',
  },
  zh: {
    heading: '谁可以向联合国委员会申诉？',
    lead: '依四项议定书，权利受到侵犯的人可以向联合国的委员会提出申诉。另有一项议定书为儿童权利开辟了这一途径。非该议定书缔约国的国家有{total}个，其中{some}个至少接受其他四项中的一项。',
    elsewhere: '这些国家已接受的程序',
    accept:
      '四项议定书分别涉及公民权利和政治权利，对妇女的歧视，残疾人权利，以及经济、社会及文化权利。儿童也可以利用这些程序。就只载于《儿童权利公约》的权利提出申诉，则须依该公约的议定书。在非该议定书缔约国中，{four}个国家接受其他四项，{three}个国家接受其中三项。',
    where: '这些国家在哪里',
    choose:
      '请在上面选择一个条形：列表和本地图显示其中的国家。“显示全部”可恢复其他国家。颜色表示各国在儿童权利议定书方面的状况。',
    one: '一个国家',
    follow: '请在列表或地图上选择一个国家。其记录说明该国接受哪些程序以及起始日期。',
    years: '历年情况',
    move: '移动日期，数字、列表和地图随之变化。',
    own: '放在您的网页上',
    copy: '这几行代码带来数字和地图。同一组的元素一起变化。',
  },
};

const { dataset, proceduresOf, statusOn } = Opic;
const day = dataset.statusAsAt;
const numbers = dataset.states
  .filter(record => statusOn(record, day) !== 'party')
  .map(({ iso3 }) => proceduresOf(iso3, day).length);
const figures = {
  total: numbers.length,
  some: numbers.filter(Boolean).length,
  three: numbers.filter(number => number === 3).length,
  four: numbers.filter(number => number === 4).length,
};

const said = code =>
  Object.fromEntries(
    Object.entries(words[code]).map(([key, text]) => [
      key,
      text.replace(/\{(\w+)\}/g, (_, name) => figures[name]),
    ]),
  );
speak(Object.fromEntries(Object.keys(words).map(code => [code, said(code)])));

/* The front page's words, by language. */
globalThis.words = {
  en: {
    title: 'Where does your State stand? The OPIC on a map',
    heading: 'Where does your State stand?',
    lead: 'The third Optional Protocol to the Convention on the Rights of the Child lets children bring violations of their rights to a United Nations committee, once their State is a party to it. Press play to see the States join.',
    embed: 'Put it on your site',
    embedText:
      'Upload the folder dist to your site as opic-widgets, and paste these two lines where the map should go.',
    embedMore: 'Another element, WordPress, Drupal, Wix, a frame, no script at all: make the code',
    present: 'Present it',
    presentText:
      'Slides that follow the data. Click on one and use the arrow keys or a clicker; press ? for the other keys, f for the full screen.',
    presentMore: 'Start the talk',
    presentOwn: 'Write your own slides',
    explore: 'Explore it',
    exploreText:
      'Drag the handle to any day since the Protocol entered into force. The map at the top of this page follows.',
    exploreMore: 'Open the dashboard: map, groups, years and table in one',
    state: 'One State',
    stateText: 'What it has signed and deposited, its next step, and a card to share.',
    find: 'State',
    complain: 'Who else may complain',
    complainText:
      'Most States outside the Protocol already accept complaints to a United Nations committee under another treaty.',
    complainMore: 'All of them, on a map and over the years',
  },
  fr: {
    title: 'Où en est votre État\u00a0? L’OPIC sur une carte',
    heading: 'Où en est votre État\u00a0?',
    lead: 'Le troisième Protocole facultatif à la Convention relative aux droits de l’enfant permet aux enfants de saisir un comité des Nations Unies de violations de leurs droits, dès lors que leur État y est partie. Lancez la lecture pour voir les États se joindre au Protocole.',
    embed: 'Sur votre site',
    embedText:
      'Déposez le dossier dist sur votre site sous le nom opic-widgets, puis collez ces deux lignes à l’endroit voulu.',
    embedMore: 'Autre élément, WordPress, Drupal, Wix, cadre, sans script\u00a0: composer le code',
    present: 'Le présenter',
    presentText:
      'Des diapositives qui suivent les données. Cliquez sur l’une d’elles, puis utilisez les flèches ou une télécommande\u00a0; ? affiche les autres touches, f le plein écran.',
    presentMore: 'Commencer l’exposé',
    presentOwn: 'Écrire ses propres diapositives',
    explore: 'L’explorer',
    exploreText:
      'Faites glisser le curseur vers n’importe quel jour depuis l’entrée en vigueur du Protocole. La carte en haut de la page suit.',
    exploreMore: 'Ouvrir le tableau de bord\u00a0: carte, groupes, années et tableau réunis',
    state: 'Un État',
    stateText: 'Ce qu’il a signé et déposé, sa prochaine étape et une fiche à partager.',
    find: 'État',
    complain: 'Qui d’autre peut porter plainte',
    complainText:
      'La plupart des États non parties au Protocole acceptent déjà, en vertu d’un autre traité, que des plaintes soient portées devant un comité des Nations Unies.',
    complainMore: 'Tous ces États, sur une carte et au fil des ans',
  },
  es: {
    title: '¿Cuál es la situación de su Estado? El OPIC en un mapa',
    heading: '¿Cuál es la situación de su Estado?',
    lead: 'El tercer Protocolo Facultativo de la Convención sobre los Derechos del Niño permite que los niños denuncien violaciones de sus derechos ante un comité de las Naciones Unidas, una vez que su Estado es parte en él. Pulse reproducir para ver cómo se suman los Estados.',
    embed: 'En su sitio web',
    embedText:
      'Suba la carpeta dist a su sitio con el nombre opic-widgets y pegue estas dos líneas donde deba aparecer el mapa.',
    embedMore: 'Otro elemento, WordPress, Drupal, Wix, un marco, sin script: crear el código',
    present: 'Presentarlo',
    presentText:
      'Diapositivas que siguen los datos. Haga clic en una y use las flechas o un mando; ? muestra las demás teclas, f la pantalla completa.',
    presentMore: 'Empezar la presentación',
    presentOwn: 'Escribir sus propias diapositivas',
    explore: 'Explorarlo',
    exploreText:
      'Arrastre el control a cualquier día desde la entrada en vigor del Protocolo. El mapa del principio de la página lo sigue.',
    exploreMore: 'Abrir el panel: mapa, grupos, años y tabla en uno',
    state: 'Un Estado',
    stateText: 'Lo que ha firmado y depositado, su próximo paso y una ficha para compartir.',
    find: 'Estado',
    complain: 'Quién más puede presentar denuncias',
    complainText:
      'La mayoría de los Estados que no son partes en el Protocolo ya aceptan, en virtud de otro tratado, que se presenten denuncias ante un comité de las Naciones Unidas.',
    complainMore: 'Todos ellos, en un mapa y a lo largo de los años',
  },
  ar: {
    title: 'أين تقف دولتك؟ البروتوكول على خريطة',
    heading: 'أين تقف دولتك؟',
    lead: 'يتيح البروتوكول الاختياري الثالث لاتفاقية حقوق الطفل للأطفال عرض انتهاكات حقوقهم على لجنة تابعة للأمم المتحدة متى أصبحت دولتهم طرفا فيه. اضغط على زر التشغيل لترى الدول وهي تنضم.',
    embed: 'على موقعك',
    embedText:
      'ارفع المجلد dist إلى موقعك باسم opic-widgets، ثم ألصق هذين السطرين حيث ينبغي أن تظهر الخريطة.',
    embedMore: 'عنصر آخر، أو WordPress أو Drupal أو Wix، أو إطار، أو بلا شيفرة نصية: أعدّ النص',
    present: 'اعرضها',
    presentText:
      'شرائح تتبع البيانات. انقر على إحداها واستعمل مفاتيح الأسهم أو جهاز التحكم؛ اضغط على ? لمعرفة المفاتيح الأخرى، وعلى f لملء الشاشة.',
    presentMore: 'ابدأ العرض',
    presentOwn: 'اكتب شرائحك',
    explore: 'استكشفها',
    exploreText: 'اسحب المقبض إلى أي يوم منذ بدء نفاذ البروتوكول، فتتبعه الخريطة في أعلى هذه الصفحة.',
    exploreMore: 'افتح اللوحة: الخريطة والمجموعات والسنوات والجدول معا',
    state: 'دولة واحدة',
    stateText: 'ما وقّعته وما أودعته، وخطوتها التالية، وبطاقة للمشاركة.',
    find: 'الدولة',
    complain: 'من غيرهم يمكنه تقديم شكوى',
    complainText:
      'معظم الدول غير الأطراف في البروتوكول تقبل بالفعل، بموجب معاهدة أخرى، تقديم الشكاوى إلى لجنة تابعة للأمم المتحدة.',
    complainMore: 'جميع هذه الدول، على خريطة وعبر السنين',
  },
  ru: {
    title: 'Какова позиция вашего государства? Протокол на карте',
    heading: 'Какова позиция вашего государства?',
    lead: 'Третий Факультативный протокол к Конвенции о правах ребенка позволяет детям обращаться в комитет Организации Объединенных Наций в связи с нарушениями их прав, как только их государство становится его участником. Запустите воспроизведение, чтобы увидеть, как государства присоединялись.',
    embed: 'На вашем сайте',
    embedText:
      'Загрузите папку dist на свой сайт под именем opic-widgets и вставьте эти две строки туда, где должна быть карта.',
    embedMore: 'Другой элемент, WordPress, Drupal, Wix, фрейм, без скрипта: составить код',
    present: 'Показать на встрече',
    presentText:
      'Слайды следуют за данными. Щелкните слайд и пользуйтесь стрелками или пультом; ? показывает остальные клавиши, f — полный экран.',
    presentMore: 'Начать показ',
    presentOwn: 'Написать свои слайды',
    explore: 'Исследовать',
    exploreText:
      'Перетащите ползунок на любой день со вступления Протокола в силу. Карта в начале страницы последует за ним.',
    exploreMore: 'Открыть панель: карта, группы, годы и таблица вместе',
    state: 'Одно государство',
    stateText:
      'Что оно подписало и сдало на хранение, его следующий шаг и карточка, которой можно поделиться.',
    find: 'Государство',
    complain: 'Кто еще может подать жалобу',
    complainText:
      'Большинство государств, не участвующих в Протоколе, уже признают по другому договору право подавать жалобы в комитет Организации Объединенных Наций.',
    complainMore: 'Все они на карте и по годам',
  },
  zh: {
    title: '您的国家处于什么状况？地图上的《任择议定书》',
    heading: '您的国家处于什么状况？',
    lead: '《儿童权利公约》第三项任择议定书使儿童能够在本国成为缔约国后，就其权利受到的侵犯向联合国委员会提出申诉。请按播放键，观看各国陆续加入。',
    embed: '放在您的网站上',
    embedText: '将dist文件夹以opic-widgets为名上传到您的网站，并把这两行粘贴到要显示地图的位置。',
    embedMore: '其他元素、WordPress、Drupal、Wix、框架或不用脚本：生成代码',
    present: '用于演示',
    presentText: '幻灯片随数据更新。点击幻灯片，然后使用方向键或翻页器；按?查看其他按键，按f全屏显示。',
    presentMore: '开始演示',
    presentOwn: '编写自己的幻灯片',
    explore: '深入了解',
    exploreText: '将滑块拖到《议定书》生效以来的任何一天，页面顶部的地图会随之变化。',
    exploreMore: '打开总览：地图、区域组、年份和表格合一',
    state: '一个国家',
    stateText: '该国签署和交存了什么、下一步是什么，以及可供分享的卡片。',
    find: '国家',
    complain: '还有谁可以申诉',
    complainText: '大多数未加入《议定书》的国家已根据另一项条约接受向联合国委员会提出的申诉。',
    complainMore: '所有这些国家，见地图和历年情况',
  },
};

/** Chinese, as the United Nations writes it. */
import type * as en from './en.js';
import { names } from './generated/names.zh.js';
import type { Language } from './language.js';
import type { Forms } from './message.js';

/** The messages of every element but the presenter. */
export const messages: en.ElementMessages = {
  party: { other: '缔约国' },
  signatory: { other: '签署国' },
  'no-action': '未采取行动',
  statusSignatory: '已签署，尚非缔约国',
  noLongerParty: '已不再是缔约国',
  denouncedOn: '退约生效',
  signed: '签署',
  ratification: '批准',
  accession: '加入',
  succession: '继承',
  inForce: '生效',
  asAt: '截至{date}的状况',
  onDate: '{date}的状况',
  counted: '缔约国按文书交存日期计算。',
  notCounted: '未计入：{names}。',
  stop: '。',
  colon: '{name}：{value}',
  source: '来源：{source}',
  sourceName: '联合国条约集，第{chapter}章',
  summary:
    '截至{date}，{total}个国家中有{party}个为缔约国，{signatory}个已签署但尚非缔约国，{noAction}个未采取行动。',
  nothingKnownAfter: '{date}之后的情况不详。',
  stale: '此为{date}的数据。目前状况请见来源。',
  refused: '{path}：所给值为“{given}”；应为{expected}。',
  expectedDate: '日历日期，例如2022-05-24',
  expectedState: '国家代码，例如SVN或SI',
  refusedMore: { other: '另有{n}处错误。' },
  asTable: '以表格形式阅读',
  download: '下载',
  notSaved: '无法在此加载或生成。',
  loadingData: '正在载入数据……',
  loadFailed: '未能载入数据（{reason}）；所示为{date}的数据（{treaty}）。',
  'load-offline': '没有网络连接',

  // The map.
  mapName: '批准状况世界地图',
  boundaries: '本地图所示边界和名称以及所用称谓并不意味着联合国的正式认可或接受。',
  smallStates: '小国',
  findState: '查找国家',
  byRegion: '区域',
  byGroup: '区域组',
  csvRegion: '区域',
  state: '国家',
  showAll: '显示全部',

  // The M49 regions and the regional groups of the United Nations.
  world: '世界',
  africa: '非洲',
  americas: '美洲',
  asia: '亚洲',
  europe: '欧洲',
  oceania: '大洋洲',
  african: '非洲国家',
  'asia-pacific': '亚洲及太平洋国家',
  'eastern-european': '东欧国家',
  grulac: '拉丁美洲和加勒比国家',
  weog: '西欧和其他国家',
  noGroup: '不属于任何区域组',

  // The years, on a map or a timeline.
  play: '播放',
  pause: '暂停',

  // Why data of a page’s own are not shown.
  'load-not-found': '该地址没有内容',
  'load-server-error': '服务器报告错误',
  'load-blocked': '对方网站不允许访问，或无法连接',
  'load-too-large': '超过8 MB',
  'load-not-json': '不是JSON',
  'load-wrong': '不是有效的数据文件',
  olderData: '所示为{date}的数据；本组件包含较新的{newer}的数据。',

  // Notes on places that the map shows.
  'note-territory': '领土：{state}',
  'note-nsgt': '非自治领土（管理国：{state}）',
  'note-denmark': '丹麦王国的一部分',
  'note-excluded': '{state}将该领土排除在条约适用范围之外。',
  'note-malvinas': '阿根廷政府和大不列颠及北爱尔兰联合王国政府在福克兰群岛（马尔维纳斯）主权问题上存在争端。',
  'note-western-sahara': '非自治领土',
  'note-jammu-kashmir':
    '虚线大致表示印度和巴基斯坦商定的查谟和克什米尔控制线。各方尚未就查谟和克什米尔的最终地位达成协议。',
  'note-kosovo-1244': '凡提及科索沃之处，均应理解为完全符合安全理事会第1244（1999）号决议。',

  // The timeline.
  timelineName: '缔约国数目的变化',
  dateHandle: '所示日期',
  deposited: '{states}，第{n}个缔约国',
  denounced: '{states}，退约生效',
  milestones: '大事记',

  // The breakdown.
  headParty: '缔约国',
  headSignatory: '签署国',
  shareOf: '占{total}国的{share}',
  published: '就该日期另有公布的数字：{published}。按保存人的日期计算为{ours}。',
  publishedMore: '详情',

  // The table.
  tableName: '各国批准状况',
  status: '状况',
  deposit: '交存',
  unGroup: '区域组',
  shownOf: '{total}个国家中的{n}个',
  csvConfidence: '可信度',
  csvDate: '状况日期',
  csvAsAt: '状况截至',
  csvSource: '来源',
  csvDeposit: '文书种类',

  // A State’s record.
  chooseState: '请选择一个国家以查看其记录。',
  nth: '第{n}个缔约国（按交存日期）',
  declarations: '声明及其他说明',
  declarationsNone: '截至{date}的声明、保留和反对：无。',
  'type-declaration': '声明',
  'type-reservation': '保留',
  'type-objection': '反对',
  'type-territorial': '领土适用范围',
  article: '第{article}条',
  paragraph: '第{article}条第{paragraph}款',
  underProvision: '{type}，{provision}',
  declarationsLater: '{deposited}交存时所作声明尚不得知；所列声明截至{date}。',
  unObserver: '联合国非会员观察员国',
  neighbours: '陆上邻国：{states}',
  withStatus: '{state}（{status}）',
  unNonMember: '非联合国会员国',

  // Where a figure comes from, and ways to take it along.
  'sure-medium': '尚未与保存人的网页核对。',
  'sure-low': '未经证实。',
  sources: '资料来源',
  citeThis: '引用',
  sourceAt: '{name}，{url}',
  copy: '复制',
  copyTable: '复制表格',
  copied: '已复制。',
  copyFailed: '请手动复制以下文字：',

  // The rights that each protocol protects.
  'rights-iccpr-op1': '公民权利和政治权利',
  'rights-cedaw-op': '妇女权利',
  'rights-crpd-op': '残疾人权利',
  'rights-icescr-op': '经济、社会及文化权利',
  'rights-child': '儿童权利',

  // One State.
  acceptsUnder: '依其他议定书接受个人来文：{protocols}。儿童权利：{child}',
  acceptsNone: '未依任何其他议定书接受个人来文。儿童权利：{child}',
  acceptedSince: '{rights}（自{date}起为缔约国）',
  childSince: '自{date}起为缔约国',
  notAcceptedYet: '尚未接受',

  // The element.
  proceduresTitle: '其他来文程序',
  proceduresSummary:
    '{total}个非缔约国中，{some}个至少依一项其他议定书接受个人来文，{many}个依三项或更多议定书接受个人来文。',
  proceduresAllParties: '所示国家均为缔约国。',
  proceduresNumber: '其他议定书数目',
  proceduresCounted:
    '计入的是所有缔约国均接受来文程序的议定书。以声明为依据的程序（CERD 14、CAT 22、CED 31）不计在内。',
  proceduresSource: '联合国条约集，第{chapters}章',
  proceduresOlder: '其他议定书的日期：{source}；截至{date}的状况，早于本议定书的状况日期。',
  proceduresAge: '此后经过的天数：{n}。',
  proceduresNotShown: '对本条约不显示其他来文程序：{treaty}',

  // A deposit, signature or denunciation as a sentence of news. `nth-…` are the ordinals, by `Intl.PluralRules`.
  'nth-one': '{n}',
  'nth-two': '{n}',
  'nth-few': '{n}',
  'nth-other': '{n}',
  theTreaty: '《议定书》',
  newsParty: '{state}于{date}成为第{nth}个缔约国，在{group}中居第{nthInGroup}位。',
  newsPartyAlone: '{state}于{date}成为第{nth}个缔约国。',
  newsSucceeded: '{state}于{date}通知继承{treaty}。',
  newsInForce: '{treaty}将于{date}对该国生效。',
  newsInForceSince: '{treaty}已于{date}对该国生效。',
  newsSigned: '{state}于{date}签署{treaty}。',
  newsNotParty: '该国尚未成为缔约国。',
  newsDenounced: '{state}退出{treaty}，自{date}起生效。',

  // A State’s card, and the ways to take it along.
  cardParty: '第{nth}个缔约国，自{date}起',
  cardSigned: '{date}签署；尚未成为缔约国',
  cardNone: '尚未采取行动',
  cardAccepts: '截至{date}，依其他议定书接受个人来文：{rights}',
  cardAcceptsNone: '截至{date}，未依任何其他议定书接受个人来文',
  news: '新闻语句',
  cardToShare: '供分享的图片',
  saveCard: '下载图片（{size}）',
  share: '分享图片',

  // Figures in a page’s own prose, and goals.
  countParty: { other: '{n}个缔约国' },
  countSignatory: { other: '{n}个签署国' },
  countNoAction: { other: '{n}个未采取行动的国家' },
  countStates: { other: '{n}个国家' },
  countDays: { other: '{n}天' },
  toGo: { other: '还差{n}个国家' },
  goal: '目标：{goal}',
  goalNamed: '目标：{goal}，{label}',
  goalReached: '已实现',

  // Changes between two dates.
  countWords: '一|两|三|四|五|六|七|八|九|十',
  newParties: { other: '{date}以来新增{count}个缔约国' },
  noNewParty: '{date}以来没有新的缔约国',
  newDeposits: '新缔约国',
  newSignatures: '新的签署',
  newDenunciations: '已生效的退约',
  change: '变化',
  stateNumber: '第{n}个缔约国',
  groupNumber: '{group}：第{n}个',
  nothingChanged: '{from}至{date}没有变化：无签署，无交存，无退约。',
  notLater: '所示日期{date}不晚于{from}，没有可比较的内容。',

  // Pledges of States that are not parties yet.
  pledgedTotal: { other: '{party}个，另有{n}个已作出承诺：共{total}个' },
  pledge: '承诺',
  pledgeOutline: '轮廓线：已作出承诺',
  pledgeDots: '虚线：含承诺',
  pledgesApart: '承诺不计为批准。',

  // A State’s next step, as the Protocol provides for it.
  'next-no-action': '《议定书》规定的下一步：签署并批准，或加入（第18条）。',
  'next-signatory': '《议定书》规定的下一步：批准（第18条）。',
  'next-party': '《议定书》规定的下一步：向成人和儿童广泛宣传《议定书》（第17条）。',
  'next-party-declare':
    '《议定书》规定的下一步：向成人和儿童广泛宣传《议定书》（第17条）；该国还可声明承认委员会受理国家间来文的权限（第12条）。',

  // The years played on the map.
  playing: '从{from}播放至{to}。',
  playSpeed: '速度',
  leaveYears: '返回{date}',
  'arrival-one': '{state}，第{n}个',
  'arrival-two': '{state}，第{n}个',
  'arrival-few': '{state}，第{n}个',
  'arrival-other': '{state}，第{n}个',

  // The dashboard's own words.
  closeRecord: '关闭国家记录',

  // The controls of the map.
  zoomIn: '放大',
  zoomOut: '缩小',
  wholeWorld: '全世界',
  aboutMap: '关于本地图',

  // What the map answers to those who use it.
  zoomedTo: '缩放：{share}',
  statesFound: { other: '找到{n}个国家' },
  nothingFound: '未找到“{given}”。',
  nothingButNear: '未找到“{given}”。最接近的名称：',
  closeSheet: '关闭',
  fullScreen: '全屏显示',
  leaveFullScreen: '退出全屏',
  inFullScreen: '地图已全屏显示，按Esc退出。',
  outOfFullScreen: '地图已回到页面中。',

  savePicture: '图片（{format}）',
  saveTable: '表格（{format}）',
  copyLink: '复制链接',
  copyCode: '复制嵌入代码',
};

/** The presenter's messages. */
export const presenter: Forms<typeof en.presenter> = {
  // The talk and its slides.
  presenter: '演示',
  slideOf: '第{n}页，共{total}页',
  heading: '{treaty}：批准状况',
  whereTitle: '目前状况',
  breakdownTitle: '{total}个国家中有{party}个缔约国',
  oneSquare: '一个方格代表一个国家。',
  yearsTitle: '{year}年以来的新缔约国',
  inForceWith: '{date}生效',
  waitingTitle: { other: '{n}个国家已签署但尚未批准' },
  waitingNone: '所有签署国均已批准',
  noneSigned: '尚无国家签署',
  waitingSince: '签署后经过的年数，截至{date}',
  years: { other: '{n}年' },
  underOne: '不到一年',
  moreStates: { other: '以及另外{n}个国家' },
  anniversaryTitle: '下一个周年纪念日',
  adopted: '通过',
  opened: '开放供签署',
  yearsSince: { other: '周年' },
  inDays: { other: '{n}天后' },
  today: '今天',
  thenFollow: '其后',
  questionsTitle: '提问',
  signedYears: '已签署、尚非缔约国：{years}',
  ordinal: '第{n}个缔约国',

  // Questions from the room.
  ask: '提问',
  askLabel: '国家、日期、区域或区域组',
  askHint: '斯洛文尼亚、GRULAC、非洲、2022年5月、2022年以来',
  answersFound: { other: '找到{n}项' },
  noAnswer: '未找到“{given}”',
  dateLabel: '显示的日期',
  latest: '最新：{date}',
  groupsLabel: '区域和区域组',
  dateShown: '现显示{date}的状况。',
  dateTooLate: '{date}之后没有资料；现显示该日的状况。',
  dateTooEarly: '通过之日（{date}）以前没有可显示的内容；现显示该日的状况。',

  // The keys.
  keys: '按键',
  keyNext: '下一页',
  keyBack: '上一页',
  keyFirst: '首页、末页',
  keyBlank: '黑屏',
  keyFull: '全屏',
  keyAsk: '提问：国家、日期、区域组',
  keyLanguage: '语言',
  keyScheme: '浅色、深色、高对比度',
  keyPlay: '播放或暂停历年进程',
  keyCopy: '复制本页',
  keyTake: '导出：文件、打印',
  keyHelp: '按键说明',
  keyClose: '关闭，回到演示',
  clickKey: '点击',
  spaceKey: '空格键',
  close: '关闭',

  // What can be taken along.
  take: '导出',
  copySlide: '复制本页',
  savePng: '另存为PNG',
  saveSvg: '另存为SVG',
  printSlides: '打印所有页面或存为PDF',
  printHandout: '打印A4资料页',
  printHandouts: '以所有语言打印A4资料页',
  slideCopied: '本页已复制到剪贴板，1920 × 1080。',
  slideNotCopied: '剪贴板未接受图片。请改存为PNG：按t键。',
  slideSaved: '已保存：{name}',
  noLogo: '不含标志，因为此页面无权复制。如需将其存入文件，请以data:地址提供标志。',
  slideNotSaved: '此处无法生成图片。请改存为SVG，或打印页面：按t键。',
  noFull: '此处不允许全屏。请在单独的窗口中打开演示，或按F11键。',
  paused: '已暂停',
  schemeLight: '浅色',
  schemeDark: '深色',
  schemeContrast: '高对比度',
  oneLanguage: '没有加载其他语言。',

  // A data document that is dropped.
  dropHere: '将数据文件拖放到此处',
  dropTaken: '已采用{name}中较新的数据：截至{date}；此前截至{before}。',
  dropOlder: '已采用{name}中的数据：截至{date}，早于此前的数据（截至{before}）。',
  dropSame: '已采用{name}中的数据：截至{date}。',
  dropNoText: '{name}不是数据文件，未予采用。应为JSON文件，如dataset.json。',
  dropFaults: { other: '{name}有{n}处错误，未予采用。第一处：{fault}' },
  dropMany: '每次一个文件：已读取{name}。',

  // The handout.
  handoutParties: '缔约国及交存日期',
  handoutSignatories: '仅签署的国家及签署日期',

  // Another date than the data's.
  datedTitle: '{date}：{title}',
  datedAfter: '{title}（{date}）',
  datedParties: { other: '{date}：{n}个缔约国' },

  // Keys.
  keyDate: '回到数据日期',
  keyWindow: '演讲者窗口',
  keyOverview: '所有页面概览',
  keyNumber: '按页码跳转',
  keyStart: '全屏开始',
  keySpot: '聚光灯',
  keySpeed: '历年进程放慢、加快',
  speedNow: '历年进程速度：× {speed}',

  // Languages.
  languageOnWall: '页面语言',
  secondLanguage: '第二语言（字幕）',
  noSecond: '无',
  languageHere: '演讲者窗口的语言',

  // The presenter's window.
  onWall: '当前页面',
  nextUp: '下一页内容',
  lastUp: '演示结束',
  talkNotes: '备注',
  noNotes: '本页没有备注',
  slideList: '页面',
  timeOfDay: '时间',
  elapsed: '已用时间',
  timeLeft: '还剩{time}（共{n}分钟）',
  timeOver: '已超时{time}（共{n}分钟）',
  fromZero: '从零开始计时',
  jumpTo: '第{n}页：按Enter键',
  screenBlank: '现为黑屏：按b键继续。',
  toCorrect: '需要更正',
  fullFromWall: '浏览器只允许从显示页面的窗口进入全屏：请在该窗口按f键。',
  windowOpened: '演讲者窗口已打开。请将其移到您自己的屏幕上。',
  windowBlocked: '浏览器阻止了演讲者窗口。请允许本页面弹出窗口，然后再按p键。演示在此窗口中继续。',
  windowClosed: '演讲者窗口已关闭。演示在此窗口中继续；按p键可重新打开。',
  windowAgain: '按p键可恢复演讲者窗口。演示在此窗口中继续。',
  windowLeft: '演示页面已重新加载或关闭。如仍打开，请在其中按p键恢复此窗口。',

  // A fault in a file, in words.
  wrongDate: '{place}：“{given}”不是此处可用的日期。',
  wrongState: '{place}：“{given}”不属于197个国家，或出现两次。',
  wrongValue: '{place}：此处不能使用“{given}”。',
  wrongMissing: '{place}：缺失。',
  placeFile: '文件类型',
  placeDate: '数据日期',
  placeTreaty: '条约',
  placeSource: '来源',
  placeActions: '签署和批准',
  placeOthers: '说明和来源',
  placeRow: '第{n}行',

  // What is taken along or sent to phones: PowerPoint, film, cards, a code.
  savePptx: '将演示文稿保存为PowerPoint文件',
  saveFilm: '保存历年影片（{size}）',
  saveCardOf: '{state}：保存卡片（{size}）',
  making: '正在制作：{share}',
  cancelMaking: '取消',
  makingCancelled: '已停止；未保存任何内容。',
  pptxNotMade: '无法在此制作PowerPoint文件。',
  filmNotHere: '此浏览器无法录制影片。Chrome、Edge和Firefox可以。',
  filmNotMade: '无法在此录制影片。',
  onPhone: '在您的手机上',
  stateOnPhone: '在您的手机上查看：{state}',
  showTalk: '观看演示',
  toRecord: '查看来源：{source}',

  // The slides on what the Protocol adds, on what a State can do, of all names, of regions and of those who wait.
  notThisProtocol: '本页介绍关于设定来文程序的任择议定书。数据涉及另一条约：{treaty}',
  protocolText: '《议定书》案文：大会第66/138号决议附件。',
  articleShort: { other: '第{article}条' },
  partOf: '{total}国中{part}国',
  whyTitle: '《议定书》带来什么',
  whyCommunications: '个人来文',
  whyCommunicationsText: '在用尽国内补救办法之后，儿童、儿童群体或其代表可就其权利遭受侵犯向委员会提交来文。',
  whyInterim: '临时措施',
  whyInterimText:
    '在例外情况下，委员会可在作出决定之前紧急请该国避免可能的不可弥补的损害，且不预断案件的结果。',
  whySettlement: '友好解决',
  whySettlementText: '委员会提供斡旋。在尊重《公约》义务的基础上达成协议，即结束来文的审议。',
  whyInterState: '国家间来文',
  whyInterStateText: '如两国均已声明承认此项权限，一国可向委员会指出另一国未履行义务。',
  whyInquiry: '调查',
  whyInquiryText:
    '收到关于严重或系统侵犯权利的可靠资料后，委员会可在该国合作下进行保密调查，并询问此后采取的措施。',
  nextTitle: '国家可以做什么',
  nextFor: '适用于：{states}',
  nextSign: '签署',
  nextSignText: '对已签署、批准或加入《公约》或其前两项任择议定书之一的所有国家开放。',
  nextRatify: '批准',
  nextRatifyText: '签署之后：将文书交存联合国秘书长。',
  nextAccede: '加入',
  nextAccedeText: '一步完成，无须签署：将文书交存秘书长。',
  nextDeclare: '声明',
  nextDeclareText: '任何时候：承认委员会受理国家间来文的权限。',
  nextTell: '告知儿童',
  nextTellText: '以无障碍形式向儿童和成人宣传《议定书》和委员会的意见。',
  askWho: '向谁咨询',
  askDeposit: '签署和交存：联合国法律事务厅条约科（{site}）',
  askProcedure: '程序：人权高专办，儿童权利委员会秘书处',
  namesTitle: '全部{total}个国家，按状况排列（{page}/{pages}）',
  regionsLead: '{first}领先，缔约国占{high}%；{last}占{low}%',
  regionsEqual: '各区域组的缔约国均占{high}%',
  regionsRange: '各区域组的缔约国比例：{low}%至{high}%',
  regionsNone: '各区域组均无缔约国',
  regionsShare: '各组国家中缔约国的比例',
  waitingYears: '签署后经过的年数，截至{date}。各国的下一步：批准（第18条）。',

  // Talking points for the slides.
  sayOrigin:
    '大会于{adopted}通过《议定书》（第66/138号决议）。《议定书》于{opened}开放供签署，{inForce}生效。',
  sayAll: '共计{total}个国家：{members}个联合国会员国，以及{names}。',
  sayWhy: '《议定书》增加的是程序，而非新的权利：所涉权利载于《公约》及其前两项任择议定书（第5条）。',
  sayAdmissible:
    '须先用尽国内补救办法，除非补救办法被不合理地拖延或不大可能带来有效救济；来文一般须在其后一年内提交（第7条（e）项和（h）项）。来文涉及《议定书》对该国生效后发生的侵权行为（第20条）。',
  sayViews: '委员会转达意见以及可能提出的建议；缔约国适当考虑，并在六个月内书面答复（第10条和第11条）。',
  sayProtection: '缔约国保护向委员会提出申诉者免遭虐待和恐吓；未经本人明确同意，不得公开其身份（第4条）。',
  sayArticle12: '截至{date}根据第12条作出的声明：{states}。',
  sayArticle13: '截至{date}根据第13条第7款声明不承认调查程序的国家：{states}。',
  sayCircles: '圆圈表示在此比例下无法看到的小国。',
  sayFirst: '{date}《议定书》生效时的缔约国：{states}。',
  sayBusiest: '一年内交存文书最多：{n}份（{years}）。',
  sayLatest: '最近交存：{states}，{date}。',
  sayShare: '{name}：{share}，{total}国中有{party}国',
  sayGroups: '分组依据联合国大会和会议管理部的名单，另计入巴勒斯坦国和美国。',
  sayDuty:
    '签署并不使一国成为缔约国。该国在明确表示无意成为缔约国之前，不得采取任何足以妨碍条约目的及宗旨的行动（《维也纳条约法公约》第18条）。',
  sayLongest: '等待时间最长：{states}，自{date}起。',
  sayInForce: '对此后的每个国家，《议定书》在其文书交存三个月后生效（第19条）。',
  sayOpen:
    '已批准或加入《公约》或其前两项任择议定书之一的国家均可批准或加入；仅签署其中一项文书的国家可签署（第18条）。',
  sayDeposit: '文书交存联合国秘书长（第18条和第23条）。',
  sayTell: '缔约国以无障碍形式向成人和儿童，包括残疾人，广泛宣传《议定书》（第17条）。',
  sayMost: '依{n}项其他议定书接受个人来文的国家：{states}。',
  sayDeclarations:
    '根据《消除种族歧视公约》第14条、《禁止酷刑公约》第22条和《强迫失踪公约》第31条所作的声明不计在内。',
  sayAsk: '按“/”键：输入国家、日期、区域或区域组，即显示答案。',
};

/** The frame page's messages about faults in its address. */
export const frame: Forms<typeof en.frame> = {
  refusedUnquoted: '{path}：所给值无效；应为{expected}。',
  expectedAddress: '本网站（数据须在本页所在文件夹内）或外层页面所属网站的地址',
  expectedColour: '颜色，例如#093763',
  expectedFont: '字体名称',
};

/** Sentences that the importer of the depositary’s pages writes into data/reported.csv. */
export const importer: Forms<typeof en.importer> = {
  datesGive: '按保存人的日期计算为{dates}。',
};

/** What a page says in place of an element that could not be loaded. */
export const autoload: Forms<typeof en.autoload> = {
  notLoaded: '无法加载。',
};

/** The title of the feed, which the build and the command write. */
export const feed: Forms<typeof en.feed> = {
  feedTitle: '{treaty}：签署和文书交存',
};

/** The WordPress plugin's messages. */
export const wordpress: Forms<typeof en.wordpress> = {
  wpPlugin: '《儿童权利公约》第三项任择议定书（OPIC）的地图、数字和日期，可用区块或简码插入。',
  wpDescription: '《儿童权利公约》第三项任择议定书（OPIC）的地图、数字和日期。',
  wpKeywords: '条约、儿童、权利、地图、联合国、公约、批准',
  wpTitle: 'OPIC：批准状况',
  wpShow: '显示',
  wpMap: '地图',
  wpBreakdown: '数字',
  wpTimeline: '时间线',
  wpTable: '表格',
  wpState: '单个国家',
  wpProcedures: '其他条约下的申诉',
  wpSince: '最新动态',
  wpDashboard: '全部内容',
  wpDate: '日期',
  wpDateHelp: '例如2022-05-24。留空则为数据日期。',
  wpDateWrong: '这不是2022-05-24这样的日期。现显示数据日期。',
  wpDateLate: '{date}之后的情况不详。',
  wpPart: '区域',
  wpWorld: '全世界',
  wpRows: '分行',
  wpRowsNone: '不分行',
  wpRowsRegion: '按区域',
  wpRowsGroup: '按联合国区域组',
  wpSinceField: '起始日期',
  wpSinceHelp: '例如2022-05-24。留空则为最近一次关于《议定书》的对话。',
  wpChooseState: '选择国家',
  wpStateField: '国家',
  wpNoState: '请选择国家。在此之前，读者在此处看不到任何内容。',
  wpLanguage: '语言',
  wpSiteLanguage: '本网站的语言',
  wpColours: '颜色',
  wpAccent: '链接',
  wpText: '文字',
  wpSurface: '背景',
  wpScheme: '明暗',
  wpSchemeAuto: '随网页',
  wpSchemeLight: '明',
  wpSchemeDark: '暗',
  wpTooOld: 'OPIC widgets需要WordPress {wordpress}和PHP {php}或更高版本，在此处不起作用。',
};

export const zh: Language = {
  code: 'zh',
  dir: 'ltr',
  names,
  messages,
};

// Made by `npm run data` (data/build/world.ts) from world-atlas (Natural Earth, public domain) and data/*.csv.
// Change those, not this.

/** Names in the order of the territories of src/world. */
export default '西撒哈拉|查谟和克什米尔（锡亚琴冰川）|格陵兰|法罗群岛|福克兰群岛（马尔维纳斯）|南乔治亚岛和南桑威奇群岛|法属南方领地|波多黎各|美属维尔京群岛|关岛|美属萨摩亚|北马里亚纳群岛|新喀里多尼亚|法属波利尼西亚|瓦利斯群岛和富图纳群岛|圣皮埃尔和密克隆|圣马丁（法属部分）|中国台湾省|阿鲁巴|库拉索|圣赫勒拿|安圭拉|开曼群岛|百慕大|英属维尔京群岛|特克斯和凯科斯群岛|蒙特塞拉特|泽西|根西|马恩岛|赫德岛和麦克唐纳岛|圣诞岛和科科斯（基林）群岛';

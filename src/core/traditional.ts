/**
 * Forms in traditional characters (項目支出績效自評表) are read as those in simplified ones: character by character, for comparing
 * alone. What a cell holds stays as its people wrote it.
 */

/** The characters of forms, and below each line what they are in simplified writing. */
const LINES: readonly (readonly [traditional: string, simple: string])[] = [
  [
    '並佈係倉個側偵偽傑備傳債傷僅僑價儀億優儲兒內兩冊凍別則剛創劃劇動務勝勞勢勵匯區協卻厲參叢員問啟喪單嘗噴噸嚴國圍園圓圖團執',
    '并布系仓个侧侦伪杰备传债伤仅侨价仪亿优储儿内两册冻别则刚创划剧动务胜劳势励汇区协却厉参丛员问启丧单尝喷吨严国围园圆图团执',
  ],
  [
    '堅報場塊墊壓壞壩壯壽夠夾奪婦媽嬰孫學實寧審寫寬寶將專尋對導尷屆層屬島峽崗嶺帳帶幣幫幹幾庫廟廠廢廣廳張強彈彎彙後從復態慶憑',
    '坚报场块垫压坏坝壮寿够夹夺妇妈婴孙学实宁审写宽宝将专寻对导尴届层属岛峡岗岭帐带币帮干几库庙厂废广厅张强弹弯汇后从复态庆凭',
  ],
  [
    '應懷懸戰戶換揮損撥擇擔據擬擴擾敗敵數斷於時暫曆書會東條棄業極構樓標樣樹機檔檢權歡歲歷歸殘殺決況淨減測準溝溫滅滲滿漁潔潛澤',
    '应怀悬战户换挥损拨择担据拟扩扰败敌数断于时暂历书会东条弃业极构楼标样树机档检权欢岁历归残杀决况净减测准沟温灭渗满渔洁潜泽',
  ],
  [
    '濕濟濾灣災為無燈營爐爭獎獨獲現環產畝畢異當療發監盤眾確礎礦禮種稱積穩窮競筆節範築簡籌糧紀約紅納純級細終組結絕絡給統經綜綠',
    '湿济滤湾灾为无灯营炉争奖独获现环产亩毕异当疗发监盘众确础矿礼种称积稳穷竞笔节范筑简筹粮纪约红纳纯级细终组结绝络给统经综绿',
  ],
  [
    '維網緊線編練縣縮縱總績織繳續罰聯職聽腦臨臺興舉舊艦萬藝藥蘇處虛號蟲術衛補裝裡複見規視覺覽觀觸訂計訊訓託記設許診評詞詢試話',
    '维网紧线编练县缩纵总绩织缴续罚联职听脑临台兴举旧舰万艺药苏处虚号虫术卫补装里复见规视觉览观触订计讯训托记设许诊评词询试话',
  ],
  [
    '該詳認誠誤說誰課調談論諮講謝證識譯議護譽讀變負財貢貧貨貫責貴買貸費貼賀資質賬購賽贈贊贏趨躍車軍較載輔輕輛輪輸轉辦農這連進',
    '该详认诚误说谁课调谈论谘讲谢证识译议护誉读变负财贡贫货贯责贵买贷费贴贺资质账购赛赠赞赢趋跃车军较载辅轻辆轮输转办农这连进',
  ],
  [
    '運過達違遙遞遠適遲選遺還邊邏郵鄉鄰醜醫釋銀銷鋒鋪鋼錄錢錦錯錶鍵鎖鎮鏈鏡鐘鐵鑑長門閉開間閱闊關陰陽隊階隨險隱雙雜雞離難雲電',
    '运过达违遥递远适迟选遗还边逻邮乡邻丑医释银销锋铺钢录钱锦错表键锁镇链镜钟铁鉴长门闭开间阅阔关阴阳队阶随险隐双杂鸡离难云电',
  ],
  [
    '靈靜響頁項順須預頓領頻題額願類顯風飛飯飲養餘館馬駐騎騙驅驗體髮魚鮮鳥鹽麥點黨齊齒齡龍',
    '灵静响页项顺须预顿领频题额愿类显风飞饭饮养余馆马驻骑骗驱验体发鱼鲜鸟盐麦点党齐齿龄龙',
  ],
  [
    '來們際聞頭稅戲聲樂橋軌師習撫氣懲註碼償陸與簽佔訪併徵製擊澇脫贖沒顧慮遊鍛煉牆壇穀豬橫衝滯狀畫盡矯緩緣繪繼艱莊葉蓋藍訴訟誌豐賞',
    '来们际闻头税戏声乐桥轨师习抚气惩注码偿陆与签占访并征制击涝脱赎没顾虑游锻炼墙坛谷猪横冲滞状画尽矫缓缘绘继艰庄叶盖蓝诉讼志丰赏',
  ],
  [
    '賠賣趕軟轄遷針銅閘雖頒顆駕駛驚黃採掃撐攔攝攤暢棟榮櫃欄漢煙熱憲慣娛奧',
    '赔卖赶软辖迁针铜闸虽颁颗驾驶惊黄采扫撑拦摄摊畅栋荣柜栏汉烟热宪惯娱奥',
  ],
];

const SIMPLE: ReadonlyMap<string, string> = new Map(
  LINES.flatMap(([traditional, simple]) =>
    Array.from(traditional, (character, at): [string, string] => [character, simple.charAt(at)]),
  ),
);

const FIRST = 0x4e00;
const LAST = 0x9fff;

/** Ranges for a character class: Chinese characters that are the same in simplified writing, so that one look tells most texts. */
export const SIMPLE_CHARACTERS = rangesBetween([...SIMPLE.keys()]);

function rangesBetween(without: readonly string[]): string {
  const codes = without.map((character) => character.charCodeAt(0)).sort((a, b) => a - b);
  let from = FIRST;
  let ranges = '';
  for (const code of [...codes, LAST + 1]) {
    if (code > from) ranges += `${String.fromCharCode(from)}-${String.fromCharCode(code - 1)}`;
    from = code + 1;
  }
  return ranges;
}

const TRADITIONAL = new RegExp(`[${[...SIMPLE.keys()].join('')}]`, 'gu');

/** The text in simplified characters, as long as it was. */
export function simplified(text: string): string {
  return text.replace(TRADITIONAL, (character) => SIMPLE.get(character) ?? character);
}

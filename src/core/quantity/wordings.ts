/** Ways of writing that are brought to the one that figures are looked for in. */

/** GB 5749-2022, JTG/T F20-2015 and K12+300: names that are written with digits. */
const STANDARD =
  /[A-Z]{1,5}\d{0,3}(?:\/[A-Z]{1,3})?(?: ?[A-Z]{1,3})? ?\d{1,6}(?:\.\d{1,3})?[-—–](?:19|20)\d{2}(?!\d)/gu;
const STAKE = /(?<![A-Za-z])[A-Z]{0,2}K\d{1,4}\+\d{1,3}(?:\.\d{1,3})?/gu;
/** 5G of 5G基站312座 is a name and no weight. */
const GENERATION = /(?<![\d.])[2-6]G(?=基站|[网智+]|通信|信号|用户|应用|技术|移动|融合)/gu;
const MAY_BE_NAMED = /[A-Z]/u;

/** 万余人 and 近万人 leave out the one; 上千人 are more than a thousand. */
const MYRIAD_ALONE =
  /(?<![\d.〇零一二两三四五六七八九十百千万亿数几])万(?=[余多])|(?<=[近超上约达逾])万(?=[人名户家件次场份亩元册株棵只头])/gu;
const UP_TO = /(?<![线以网之路街会年史])上(?=[十百千万1][万余多]{0,2}[人名户家件次场份亩元册株棵只头])/gu;
const MAY_LEAVE_OUT = /[百千万]/u;

/** 较2017年压缩50%: the year that something is held against is no date of it. */
const BASE_YEAR = /(?:相较于|相比于|[较比])(?:19|20)\d{2}年(?:[度底末]|同期)?/gu;

/** A normalised text without names that hold digits, and with its figures written out. */
export function inPlainWords(text: string): string {
  let plain = text;
  if (MAY_BE_NAMED.test(plain))
    plain = plain.replace(STANDARD, '标准').replace(STAKE, 'K').replace(GENERATION, '移动');
  if (MAY_LEAVE_OUT.test(plain)) plain = plain.replace(MYRIAD_ALONE, '1万').replace(UP_TO, '超');
  return plain.includes('年') ? plain.replace(BASE_YEAR, '较上年') : plain;
}

/** Early or late, in words. */
const LATE =
  /(?<![未无不零]|没有)(?:逾期|延期|迟[发报交付]|超过?(?:合同|约定|规定|计划)?(?:工期|期限?|时限)\d|推迟|滞后|超期|延迟|延后|晚于|迟于|延[至到]|推至|顺延|跨年度?(?=实施|完成|支付|执行)|结转[至到]?[下次明]一?年|比.{1,6}晚|晚了?约?(?:\d{1,3}|[一二三四五六七八九十两半]{1,2})个?多?(?:[天日周月年]|季度|工作日))|未能?(?:按时|按期|及时|如期|准时)|(?<![无零]|没有)不够?(?:按时|按期|及时|准时)|(?:尚未|没有|未)(?:完工|竣工|开工|启动|发放|支付|拨付|开展|实施|验收|完成)(?!率)/u;
const EARLY = /提前|提早|超前|早于/u;

/** 提前 or 逾期 in words, where no date is stated. */
export function readRelation(text: string): 'early' | 'late' | null {
  if (LATE.test(text)) return 'late';
  return EARLY.test(text) ? 'early' : null;
}

/** What an indicator is about, read from its level and its name. Vocabulary as data. */
import type { Subject } from '../../quantity/reading';
import { remembered } from '../../remember';

/** A good thing done about a bad one: 投诉处理率 rises, 投诉率 falls. Asked first. */
const MENDING =
  /处理|处置|办结|回复|解决|排除|修复|响应率|响应及时|受理|查处|整改|排查|治理|防治|防控|救援|化解|结案|结办|覆盖|完成|达标|(?<!不)合格率|及时|挽回|减少|下降|降低|降幅|节约|节省|补助|补贴|救助|抚恤|保险|演练|培训|宣传|预防|监测|检测|调查(?!失业)|保障|安置|控制率|避免|消除|清零|销号|减排|削减|去除|消纳|脱贫|关爱|查办|打击|破案|帮扶|就业|发放|支付|人数$|应急|评估|鉴定|认定|审核|知晓|满意|鉴别|识别|拦截|赔付|理赔|调解|督办|接访|跟踪|研判|修缮|维修(?:率|次数|面积|数量)|改造|拆除|清理|收治|治愈|康复|普查|筛查|回收|利用/u;
const BAD =
  /投诉|事故|故障|差错|错误|误差|失误|失败|损失|违规|违纪|违法|违约|犯罪|大班额|近视|肥胖|龋齿|撂荒|抛荒|上访|信访|举报|纠纷|发病|患病|死亡|致残|伤亡|伤残|重伤|复发|返贫|致贫|流失|辍学|空置|闲置|漏检|漏报|漏测|缺测|迟报|瞒报|停播|错播|漏播|漏损|漏水|漏失|逾期|超支|超概|超期|拖欠|欠薪|欠费|泄题|泄密|泄露|舞弊|作弊|安全事件|突发事件|群体性事件|负面|舆情|污染|排放|能耗|电耗|水耗|耗电|耗水|耗能|耗材量|浓度|响应时间|等待|等候|不合格|退货|缺陷|偏差|失业率|感染率|破损|损坏率|损毁|返工|退件|失信|不良率|不良反应|贫困发生率|事件发生|发案|案发|虚报|冒领|挪用|截留|套取|滥用|缺勤|缺岗|迟到|空岗|断电|停电|中断|宕机|噪声|噪音|扰民|疏漏|遗漏|重复率|淘汰率|报废率|丢失|毁损|滞留|积压|滞后|延误|误报|召回|拒付|坏账|不良贷款|赤字|负债率|杠杆率|债务率|隐患(?:数|率|发生)|住院日|住院天数|药占比|耗占比|耗材占比|次均费用|均次费用|抗菌药物使用|再入院|再住院|外转率|外流率|剖宫产率|化学需氧量|氨氮|总磷|总氮|PM2\.?5|PM10|颗粒物|二氧化硫|氮氧化物|粉尘|扬尘|超标率|超标数|拥堵|受害率|成灾率|受灾率|(?<!恢复)(?:受害|成灾|受灾)面积$|虫害率|病害率|火灾(?:次数|起数|发生|数)|过火|结余率|结转率|调整次数|调剂次数|变更次数|变更率|缺口|事件(?:数量?|次数|起数|件数)?$/u;
/** The number of those who came to harm is none of those who were helped. */
const HARMED =
  /(?:死亡|亡|伤亡|受伤|重伤|伤残|致残|感染|患病|发病|辍学|失学|失业|返贫|致贫|失踪|溺亡|溺水|违纪|违法|违规|犯罪)(?:人员|学生|职工|群众|总)?(?:数量?|人数|人次|起数|次数)$/u;
/** More of it is more work done. */
const WORK_DONE =
  /人数|人次|户数|场次|场数|期数|班次|面积|里程|长度|产量|产值|收入|新增|建成|建设|培训|演出|展览|种植|造林|植树|养护|数量$|覆盖|发放|补助|补贴|救助|服务/u;
/** Counts that a budget keeps low. */
const KEPT_LOW =
  /^每[名个位人]|辅警|协管|编外|临聘|临时聘用|劳务派遣|政府雇员|三公|会议|公务|接待|用车|车辆|出国|出境|编制|库存|保有|占比|增幅|控制|限|半径|距离/u;
/** 控制率 under 成本 is a cap on spending; what is invested or spent on people may well grow. */
const CAPPED_RATE =
  /(?:成本|预算|费用|经费|支出|造价|投资|概算)(?:总额)?(?:控制|偏差|超支)率?|(?:成本|费用|造价|“?三公”?经费)(?:总额)?增长率?/u;
const SATISFACTION = /满意/u;
/** Shares of something that exists: none can pass 100 %. */
const BOUNDED_RATE =
  /(?:合格|通过|达标|及格|优良|优秀|优质|知晓|准确|正确|完好|覆盖|符合|及时|参与|参训|出勤|到课|支持|认可|好评|有效|正常运行|公开|规范|入库|入学|巩固|毕业|升学|治愈|成活|存活|保存|合规|匹配|验收|足额|按时|按期|响应|办结|回复|整改|处置|处理|解决|签约|受益|普及|在线|绿化覆盖|安全|真实|完整|抽检|查全|查准|录取|上岗|就业|帮扶|落实|归档|建档|接种|规范化|无害化|资质)[^率度]{0,4}(?:率|度|比例|比重|占比|程度)/u;
/** 计划完成率, 增长率, 到位率 may pass 100 %. */
const OPEN_RATE =
  /完成率|完成比例|完成度|完成程度|执行率|增长|增幅|提高率|提升率|利用率|到位率|产值|回报率|收益率|投资率|超额|节约率|降低率|下降率|使用率|使用效率|周转|完成进度|毛入[学园]|保值增值/u;
/** How much of what was to be done is done; of a budget it may be a cap. */
const FULFILMENT =
  /(?:(?<!(?:预算|成本|费用|经费|支出|投资|造价)(?:总额)?)完成|到位|落实)(?:率|度|比例|程度|进度)/u;
const RATE =
  /率|比例|占比|比重|百分比|程度|(?:满意|知晓|匹配|完成|认可|覆盖|知名|参与|吻合|贴合|契合|信任|达成)度|\(%\)/u;
const STANDARD =
  /标准(?!化)|单价|价格|电价|水价|房价|油价|气价|工价|时价|津贴|补贴(?:额|金额)?$|补助(?:额|金额|经费)?$|(?:补助|补贴|资助|奖励|救助|奖补|慰问)标准|每人|人均(?:补助|补贴|资助|奖励|发放|救助|慰问)|(?:补助|补贴|资助|奖励)(?:单价|额度)/u;
/** What an office may spend on itself or pay for what it buys; less is no fault, unlike a standard that is paid to people. */
const ALLOWANCE =
  /(?:会议|培训|差旅|住宿|接待|租赁|租车|用车|公杂|办公|伙食|维修|养护|采购|购置|购买|印刷)费?(?:用|综合)?(?:定额|支出|开支)?(?:标准|单价|价格)/u;
const PAID = /[补贴奖薪津]|资助|救助|工资|报酬|慰问|抚恤|供养|生活费|保障金|低保|助学金|酬金|劳务费/u;
/** A policy sets it: ≥1248元 would have the more paid the better. */
const SET_STANDARD = /(?:补贴|补助|奖励|奖补|资助)标准(?!化)/u;
const SPENT_ON_EACH = /(?:[人生户]均|每[人生户]).{0,12}经费|公用经费|低保标准/u;
const SAVING =
  /节约|节省|节支|降低|下降|压减|压缩|减少|缩减|结余率|增收|收入|营收|产值|税收|利润|效益|收益|到位|筹集|完成率|达标率|合格率|支付率|准确率|足额|执行率|及时率|增长|使用率|覆盖率|带动|撬动|拉动/u;
const DURATION_NAME = /时间|时长|时限|期限|工期|周期|时效|用时|耗时|天数|工时/u;
/** Time that is better long than short. */
const LONG_IS_GOOD =
  /服务(?:时间|时长|期|年限|天数|月数)|保障(?:时间|时长|期|天数)|使用(?:年限|寿命|时间|时长|期)|质保|保修|有效期|运行(?:时间|时长|天数)|开放(?:时间|时长|天数)|持续|培训(?:时间|时长|天数|学时|课时)|学时|课时|租用|租赁|值班|值守|在岗|在校|发放月数|发放时长|补助月|补贴月|供水|供暖|供热|供电|展览|展出|展期|播出|寿命|年限|可持续|长效|[管养]护(?:时间|期|时长)|(?:运行|日常)维护(?:时间|期|时长)|运维(?:时间|期|时长)|维[护保]期|工作(?:时长|天数)|活动(?:天数|时长)|演出|免费|影响(?:时间|期|时长|年限)|志愿|优良天数|达标天数|蓝天/u;
/** Days and hours counted for themselves; those that a procedure takes are a limit. */
const COUNTED_TIME = /天数|日数|时长/u;
const PROCEDURE = /办[理结]|审[批核查]|受理|处[理置]|响应|反应|修复|抢修|拨付|支付|到账|流程|结案|周转/u;
const MONTHS = /月数|月份数|个月|发放月|时长|工期|周期|期限\(月\)|\(月\)|\(个月\)|服务期/u;

export interface Names {
  /** Normalised. */
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
}

export interface Topic {
  readonly subject: Subject;
  /** 成本 among the levels. */
  readonly isCostLevel: boolean;
  /** 时效 among the levels. */
  readonly isTimeLevel: boolean;
  /** 数量, 质量 or 效益 among the levels: more is better there. */
  readonly isGainLevel: boolean;
  /** The name counts work done or people served. */
  readonly isWorkDone: boolean;
  /** The name speaks of a share, so that bare figures are percents. */
  readonly isRate: boolean;
  /** 任务完成率: more of it is better, though it may pass 100 %. */
  readonly isFulfilment: boolean;
  /** A bad thing that is to be rare. */
  readonly isNegative: boolean;
  readonly isStandard: boolean;
  /** Paid to people or spent on each of them: a least sum is as usual as a most. */
  readonly isPaid: boolean;
  /** 补贴标准: fixed by a policy, though it is paid to people. */
  readonly isSetStandard: boolean;
  /** 会议费标准, 采购单价: a cap, though it is called a standard. */
  readonly isAllowance: boolean;
  /** 成本节约率, 降低率: a share of cost that is to be high. */
  readonly isSaving: boolean;
  /** 成本控制率: a share of cost that is to be low. */
  readonly isCappedRate: boolean;
  readonly isCostName: boolean;
  readonly isDurationName: boolean;
  readonly longIsGood: boolean;
  readonly monthsAreDurations: boolean;
  /** Cannot be above 100 %. */
  readonly isBounded: boolean;
}

const COST_NAME = /成本|费用|经费|支出|投资|造价|金额|总额|预算|开支|投入|价款|资金/u;

export function topicOf({ level1, level2, level3 }: Names): Topic {
  return topicOfNames(`${level1}\n${level2}\n${level3}`);
}

/** Takes the three names, which hold no line breaks, line by line: one text can be remembered. */
const topicOfNames = remembered((names): Topic => {
  const [level1 = '', level2 = '', level3 = ''] = names.split('\n');
  const levels = `${level1} ${level2}`;
  const name = level3 === '' ? level2 : level3;
  const isDissatisfaction = /不满意/u.test(level3);
  const isSatisfaction =
    !isDissatisfaction && (SATISFACTION.test(level3) || (SATISFACTION.test(levels) && !BAD.test(level3)));
  const isCostLevel = /成本/u.test(levels);
  const isRate = RATE.test(name) || isSatisfaction;
  const isCappedRate = CAPPED_RATE.test(name) && !/节约|完成|达标/u.test(name);
  const isSaving = SAVING.test(name) && !isCappedRate;
  const isBadName = BAD.test(name) && !MENDING.test(name);
  const isNegative =
    !isSatisfaction &&
    (isBadName || HARMED.test(name) || isDissatisfaction || /不合格/u.test(name) || isCappedRate);
  const isAllowance = ALLOWANCE.test(name) && !PAID.test(name);
  const isStandard =
    !isRate &&
    !isAllowance &&
    (STANDARD.test(name) || (isCostLevel && PAID.test(name) && /标准|均|每/u.test(name)));
  const isBounded = isSatisfaction || (BOUNDED_RATE.test(name) && !OPEN_RATE.test(name) && !isNegative);
  const isDurationName = DURATION_NAME.test(name);
  const isTimeLevel = /时效/u.test(levels);
  const isCostName = COST_NAME.test(name);
  return {
    subject: isSatisfaction
      ? 'satisfaction'
      : isNegative
        ? 'negative'
        : isBounded
          ? 'bounded-rate'
          : isStandard
            ? 'standard'
            : isRate
              ? 'rate'
              : isCostLevel || /成本/u.test(name)
                ? 'cost'
                : isTimeLevel || isDurationName
                  ? 'duration'
                  : 'other',
    isCostLevel,
    isTimeLevel,
    isGainLevel: /数量|质量|效益/u.test(level2),
    isWorkDone: WORK_DONE.test(name) && !KEPT_LOW.test(name),
    isRate,
    isFulfilment: FULFILMENT.test(name),
    isNegative,
    isStandard,
    isPaid: !isAllowance && (PAID.test(name) || SPENT_ON_EACH.test(name)),
    isSetStandard: SET_STANDARD.test(name),
    isAllowance,
    isSaving,
    isCappedRate,
    isCostName,
    isDurationName,
    longIsGood: LONG_IS_GOOD.test(name) || (!isTimeLevel && COUNTED_TIME.test(name) && !PROCEDURE.test(name)),
    monthsAreDurations: MONTHS.test(name) && !/完成时间|支付时间|发放时间/u.test(name),
    isBounded,
  };
});

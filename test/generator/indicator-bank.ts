/** Indicators as forms print them: words only, no figures. */
export type Shape =
  | 'count'
  | 'rate'
  | 'reverseRate'
  | 'cap'
  | 'standard'
  | 'zero'
  | 'date'
  | 'duration'
  | 'words'
  | 'satisfaction'
  | 'scaled'
  | 'below'
  | 'yesNo';

export interface Template {
  readonly name: string;
  readonly shape: Shape;
  readonly unit: string;
  /** Bounds of the target, in the unit. */
  readonly low?: number;
  readonly high?: number;
  /** Words of a qualitative target. */
  readonly words?: readonly string[];
}

export interface Group {
  readonly level1: string;
  readonly level2: string;
  readonly templates: readonly Template[];
}

const count = (name: string, unit: string, low: number, high: number): Template => ({
  name,
  shape: 'count',
  unit,
  low,
  high,
});
const rate = (name: string): Template => ({ name, shape: 'rate', unit: '%', low: 80, high: 100 });
const words = (name: string, ...list: string[]): Template => ({
  name,
  shape: 'words',
  unit: '',
  words: list,
});
const of = (shape: Shape, name: string, unit: string, low = 0, high = 0): Template => ({
  name,
  shape,
  unit,
  low,
  high,
});

export const OUTPUT_GROUPS: readonly Group[] = [
  {
    level1: '产出指标',
    level2: '数量指标',
    templates: [
      count('举办业务培训期数', '期', 2, 30),
      count('培训基层人员人次', '人次', 100, 6000),
      count('慰问困难群众人数', '人', 20, 900),
      count('印制宣传手册数量', '册', 500, 20000),
      count('开展专项巡查次数', '次', 4, 60),
      count('检测样品数量', '份', 100, 3000),
      count('购置办公设备数量', '台', 5, 200),
      count('更新信息化设备', '台、套', 5, 200),
      count('举办专场招聘会', '场', 2, 40),
      count('补助学生人数', '人', 5, 3000),
      count('开发公益性岗位数', '个', 10, 800),
      count('服务小微企业户数', '户', 10, 1500),
      count('发布政策信息条数', '条', 20, 600),
      count('维修改造校舍面积', '平方米', 300, 9000),
      count('新建村级服务站点', '处', 1, 25),
      count('聘用专业技术人员', '名', 2, 60),
      of('scaled', '完成植树造林面积', '万亩', 1, 9),
      of('scaled', '新修农村道路里程', '公里', 2, 60),
      of('scaled', '受益群众总数', '万人', 1, 40),
    ],
  },
  {
    level1: '产出指标',
    level2: '质量指标',
    templates: [
      rate('工程验收合格率'),
      rate('培训考核合格率'),
      rate('补贴发放准确率'),
      rate('设备完好率'),
      rate('年度任务完成率'),
      rate('政府采购执行合规率'),
      rate('数据审核通过率'),
      of('reverseRate', '系统故障发生率', '%', 2, 10),
      of('reverseRate', '信息录入差错率', '%', 1, 8),
      of('zero', '考试泄题事件发生数', '起'),
      words('档案整理质量', '达标', '规范', '合规'),
    ],
  },
  {
    level1: '产出指标',
    level2: '时效指标',
    templates: [
      of('date', '项目完成时间', ''),
      of('date', '补助资金拨付时间', ''),
      of('date', '设备采购完成时间', ''),
      of('date', '年度考核完成时间', ''),
      of('date', '竣工验收时间', ''),
      of('duration', '应急响应时限', '小时', 2, 48),
      of('duration', '投诉办结时长', '天', 3, 30),
      of('duration', '审批办理时长', '个工作日', 3, 20),
      rate('资金拨付及时率'),
      words('工作完成及时性', '及时', '按时'),
    ],
  },
];

export const COST_GROUP: Group = {
  level1: '成本指标',
  level2: '经济成本指标',
  templates: [
    of('cap', '会议费支出', '万元', 2, 60),
    of('cap', '印刷及宣传成本', '万元', 1, 40),
    of('cap', '人均培训成本', '元/人', 100, 900),
    of('cap', '设备维护费用', '万元', 2, 50),
    of('cap', '每次活动成本', '元/次', 500, 9000),
    of('cap', '用电成本', '元/度', 1, 3),
    of('standard', '岗位补助标准', '元', 500, 6000),
    of('standard', '特困家庭补贴标准', '元/户', 800, 6000),
    of('standard', '人员津贴标准', '元/人*月', 200, 1500),
  ],
};

export const BENEFIT_GROUPS: readonly Group[] = [
  {
    level1: '效益指标',
    level2: '经济效益指标',
    templates: [
      count('带动群众就业人数', '人', 20, 3000),
      rate('受益企业产值达标率'),
      words('促进地方经济发展', '促进', '有效促进'),
    ],
  },
  {
    level1: '效益指标',
    level2: '社会效益指标',
    templates: [
      rate('惠民政策知晓率'),
      rate('困难家庭帮扶率'),
      rate('基本公共服务覆盖率'),
      of('zero', '安全生产事故数', '起'),
      of('zero', '群体性上访事件', '次'),
      of('below', '群众有效投诉次数', '次', 3, 12),
      words('提升公共服务能力', '提升', '显著提升', '有效提升'),
      words('缓解困难学生家庭负担', '缓解', '有效缓解'),
      of('yesNo', '是否建立长效管理制度', ''),
    ],
  },
  {
    level1: '效益指标',
    level2: '生态效益指标',
    templates: [
      rate('生活垃圾无害化处理率'),
      rate('绿化成活率'),
      words('改善人居生态环境', '改善', '明显改善'),
    ],
  },
  {
    level1: '效益指标',
    level2: '可持续影响指标',
    templates: [
      words('保障事业持续健康发展', '保障', '长期'),
      words('人才队伍建设水平', '提高', '显著提高', '稳步提高'),
      rate('后续管护机制健全率'),
    ],
  },
];

export const SATISFACTION_GROUP: Group = {
  level1: '满意度指标',
  level2: '服务对象满意度指标',
  templates: [
    of('satisfaction', '服务对象满意度', '%', 80, 98),
    of('satisfaction', '受益群众满意度', '%', 80, 98),
    of('satisfaction', '参训学员满意度', '%', 85, 98),
    of('satisfaction', '主管部门满意率', '%', 85, 98),
  ],
};

/** Real explanations: a cause and what is done about it, each used at most once in a form. */
export const REASONS: readonly string[] = [
  '受汛期道路中断影响，部分任务推迟，下年将提前安排施工时间。',
  '承办单位人员调整导致进度放缓，已补充力量并建立周调度机制。',
  '供应商到货延迟，已按合同追责，后续将完善采购备选方案。',
  '申报对象少于测算人数，今后加强前期摸底，科学设定目标。',
  '场地维修导致部分活动取消，已协调备用场地保障后续开展。',
  '系统升级期间数据未能全部归集，已安排专人补录并核对。',
  '上级文件下发较晚，启动时间顺延，今后加强与上级的沟通衔接。',
  '部分乡镇交通不便，参与面不够，下年采取送课下乡方式改进。',
  '调查样本偏少且反馈渠道单一，下一步拓宽渠道并逐项整改。',
  '施工单位履约能力不足，已约谈负责人，完善履约考核办法。',
  '材料价格上涨超出预期，今后加强市场询价，合理编制预算。',
  '因评审环节增加，进度有所滞后，下年优化流程、压缩时限。',
  '个别服务对象搬迁失联，未能覆盖，已建立台账动态跟踪。',
  '制度宣传不够深入，群众了解有限，将增加宣传频次和形式。',
  '验收资料补正耗时较长，今后安排专人提前审核资料。',
  '合作院校课程调整，部分课程未开，已列入下一阶段计划补办。',
];

export const OVER_REASONS: readonly string[] = [
  '年中新增上级任务，实际工作量超出预期，下年将合理设定目标值。',
  '群众参与积极性高，实际规模超过年初测算，今后提高目标精准度。',
  '联合多部门共同开展，覆盖面扩大，下年按实际需求调高目标。',
  '政策放宽后符合条件的对象增多，今后编制目标时充分论证。',
  '采用线上方式扩大了受众，下年将线上部分纳入目标测算。',
  '争取到社会力量支持，数量明显增加，下年据实调整目标。',
];

export const PROJECTS: readonly string[] = [
  '基层医疗卫生服务能力提升',
  '城乡义务教育补助经费',
  '农村公路养护',
  '就业补助资金',
  '公共文化服务体系建设',
  '退役军人优抚安置经费',
  '老旧小区改造配套',
  '政务信息系统运维',
  '高素质农民培育',
  '水资源节约与保护',
  '法律援助工作经费',
  '食品安全监督抽检',
  '职业技能提升行动',
  '森林防火专项',
  '社区居家养老服务补贴',
];

export const BODIES: readonly string[] = [
  '某市人力资源和社会保障局',
  '某县农业农村局',
  '某区教育局',
  '某州卫生健康委员会',
  '某县交通运输局',
  '某市文化和旅游局',
  '某区民政局',
  '某市水务局',
];
export const UNITS: readonly string[] = [
  '某市就业服务中心',
  '某县职业技术学校',
  '某区社区卫生服务中心',
  '某县公路养护站',
  '某市图书馆',
  '某区救助管理站',
  '某州考试中心',
  '某县林业工作站',
];

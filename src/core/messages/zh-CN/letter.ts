/** 退回修改意见 in official wording: about tables and figures, never about people. */
export const letter = {
  'letter.title': '关于修改项目支出绩效自评表的意见',
  'letter.unit-unknown': '（未填实施单位）',
  'letter.to': '{unit}：',
  'letter.opening':
    '你单位报送的{tables}张项目支出绩效自评表经复核，{some}有{errors}处须处理、{warnings}处建议核对，现予退回。请逐项核对修改后重新报送。',
  'letter.opening.warnings':
    '你单位报送的{tables}张项目支出绩效自评表经复核，{some}有{warnings}处建议核对。请逐项核对后重新报送。',
  'letter.opening.remarks':
    '你单位报送的{tables}张项目支出绩效自评表经复核，{some}现予退回。请按以下意见核实修改后重新报送。',
  'letter.opening.some': '其中{returned}张',
  'letter.table': '{ordinal}、{project}（{file}，工作表“{sheet}”）',
  'letter.item': '{index}. {cell}单元格【{level}】{text}。',
  'letter.item.expected': '{index}. {cell}单元格【{level}】{text}。应为：{expected}。',
  'letter.counterpart': '对照：{place}。',
  'letter.remark': '{index}. 复核意见：{remark}。',
  'letter.level.error': '须处理',
  'letter.level.warning': '建议核对',
  'letter.level.info': '提示',
  'letter.again': '重新报送时请提供：',
  'letter.again.item': '（{index}）{text}',
  'letter.hand-in.table': '修改后的自评表（电子表格和盖章件）',
  'letter.hand-in.explanation': '偏差原因、扣分原因的说明和改进措施',
  'letter.hand-in.targets': '绩效目标批复或调整批复',
  'letter.hand-in.budget': '预算批复、调整文件和支出明细',
  'letter.hand-in.evidence': '实际完成值的佐证资料（统计表、验收单、满意度调查结果等）',
  'letter.hand-in.report': '与表中数据一致的自评报告文字',
  'letter.closing': '以上意见根据所报表格核算得出；如与实际不符，请附依据说明。',
  'letter.sign.office': '（复核单位盖章）',
  'letter.sign.date': '　　　　年　　月　　日',
  'letter.overview': '项目支出绩效自评复核情况',
  'letter.overview.opening':
    '本次复核自评表{tables}张，涉及{units}个单位；退回修改{returned}个单位，须处理{errors}处，建议核对{warnings}处。',
  'letter.overview.unit':
    '{index}. {unit}：自评表{tables}张，须处理{errors}处，建议核对{warnings}处，退回{returned}张。',
  'letter.overview.stays':
    '{index}. {unit}：自评表{tables}张，须处理{errors}处，建议核对{warnings}处，未退回。',
  'letter.overview.clean': '{index}. {unit}：自评表{tables}张，未发现须处理或建议核对的问题。',
  'letter.overview.failed': '未能读取的文件{count}个：{files}。',
  'letter.overview.files': '对照文件中另有以下问题：',
  'letter.overview.file-item': '{index}. {file}，{cell}：{text}。',
} as const;

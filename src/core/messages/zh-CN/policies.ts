export const policies = {
  'policy.given': '按所选规则“{id}”核算',
  'policy.byLayout': '按表式特征（{evidence}）选用规则“{id}”',
  'policy.default': '表式没有特殊规则的依据，选用规则“{id}”',
} as const;

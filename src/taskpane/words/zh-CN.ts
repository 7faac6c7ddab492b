/** Words of the task pane's own pages, before and around the pane. */
export const ZH_CN = {
  'not-loaded.title': '没有连上 Office 组件',
  'not-loaded.why': '这个窗格要用到微软的 office.js，3 秒内没有加载出来。',
  'not-loaded.network': '请检查网络，或稍后再试；加载成功后窗格会自动打开。',
  'not-loaded.admin': '单位内网不能访问微软网站的，请管理员改用随加载项一起部署的 office.js（见部署说明）。',
  'not-excel.title': '请在 Excel 中打开',
  'not-excel.why': '这是 Excel 加载项的窗格。不用 Excel 时，请使用自评工作台。',
  'too-old.title': '这个版本的 Excel 不能使用本加载项',
  'too-old.why': '需要 Excel 2021、Microsoft 365、网页版或 Mac 版 16.50 以上。',
  'too-old.instead': '请改用自评工作台：在浏览器里打开表格即可，文件不会上传。',
  name: '自评：绩效自评表核算',
  retry: '重试',
  waiting: 'Excel 还没有回应。如有单元格正在编辑，请按 Enter 或 Esc 结束编辑。',
} as const;

/* Runs first, in ES5: web views without modern JavaScript (Internet Explorer 11 in Office 2016 and 2019) get words and no blank page. */
(function () {
  var isModern =
    typeof Promise === 'function' &&
    typeof Symbol === 'function' &&
    typeof Proxy === 'function' &&
    typeof window.queueMicrotask === 'function' &&
    typeof Object.fromEntries === 'function';
  if (isModern) return;
  var say = function () {
    var root = document.getElementById('root');
    root.innerHTML =
      '<div class="notice" role="alert"><h1>这台电脑上的 Excel 版本太旧</h1>' +
      '<p>窗格用的网页组件不能运行本加载项（常见于 Office 2016、2019）。</p>' +
      '<p>请升级到 Excel 2021 或 Microsoft 365，或者在 Edge、Chrome 等浏览器里使用自评工作台：文件不会上传。</p>' +
      '<p lang="en">This version of Excel is too old for the add-in. Use Excel 2021 or Microsoft 365, or the Ziping workbench in a browser.</p></div>';
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', say);
  else say();
})();

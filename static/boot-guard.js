/*
 * Plain ES5, loaded before everything: where the pane cannot start, it shows which Excel is needed instead of a
 * white page. The pane sets `window.khStarted = true` when it has drawn itself.
 */
(function () {
  'use strict';
  var WAIT_MS = 30000;
  function sendAway(why) {
    if (window.khStarted === true) return;
    window.location.replace('unsupported.html?' + why);
  }
  // Standard objects of ECMAScript 2021, the edition the bundle is written in: Internet Explorer and EdgeHTML have none.
  var modern = typeof WeakRef === 'function' && typeof String.prototype.replaceAll === 'function';
  if (document.documentMode !== undefined || !modern) {
    sendAway('web-view');
    return;
  }
  window.setTimeout(function () {
    if (window.Office === undefined) sendAway('no-office');
    else sendAway('not-started');
  }, WAIT_MS);
})();

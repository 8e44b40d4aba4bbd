/* Runs right after office.js. Excel must not call KH.* before their script is there: Office.js would answer such a call
   with an error, and the cell would show #VALUE!. The first CustomFunctions.associate ends the wait. ES5, like its
   neighbours. */
(function () {
  var functions = window.CustomFunctions;
  if (functions && typeof functions.delayInitialization === 'function') functions.delayInitialization();
})();

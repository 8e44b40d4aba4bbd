import { FUNCTIONS } from './registry';

// Office.js knows `CustomFunctions` from its first line on, long before Office.onReady.
if (typeof CustomFunctions !== 'undefined') {
  for (const [id, run] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, run);
}

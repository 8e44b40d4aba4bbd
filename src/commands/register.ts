import { intents, type Intent, type IntentBox } from './intents';

/** The `FunctionName` of every ribbon and menu action of manifest.xml, and what it asks for. */
export const ACTIONS: Readonly<Record<string, Intent>> = {
  khBuildFromSheet: { kind: 'build', source: 'active-sheet' },
  khBuildFromSelection: { kind: 'build', source: 'selection' },
  khCheckSheet: { kind: 'check', scope: 'active-sheet' },
  khCheckWorkbook: { kind: 'check', scope: 'workbook' },
  khUndo: { kind: 'undo' },
  khUnits: { kind: 'show', view: 'units' },
  khDays: { kind: 'show', view: 'days' },
  khReport: { kind: 'report' },
  khReportPane: { kind: 'show', view: 'reports' },
  khStatus: { kind: 'show', view: 'status' },
  khMerge: { kind: 'show', view: 'merge' },
  khFunctions: { kind: 'show', view: 'functions' },
  khHelp: { kind: 'show', view: 'help' },
};

/** Runs one action: the intent is sent, the pane comes to the front, and Excel is told that the action is over. */
export const runAction = async (
  intent: Intent,
  box: IntentBox,
  showPane: () => Promise<void>,
  completed: () => void,
): Promise<void> => {
  box.send(intent);
  try {
    await showPane();
  } catch {
    // Excel reports a pane that it cannot show; the intent waits in the box for the next time the pane opens.
  } finally {
    // Without this call Excel keeps the button greyed for five minutes.
    completed();
  }
};

/** Ties the ribbon's function names to what they do. To be called once, as soon as Office.js is there. */
export const registerCommands = (): void => {
  for (const [name, intent] of Object.entries(ACTIONS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void runAction(
        intent,
        intents,
        () => Office.addin.showAsTaskpane(),
        () => {
          event.completed();
        },
      );
    });
  }
};

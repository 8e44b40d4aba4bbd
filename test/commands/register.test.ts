import { createIntentBox, type Intent } from '../../src/commands/intents';
import { ACTIONS, runAction } from '../../src/commands/register';

const CHECK: Intent = { kind: 'check', scope: 'workbook' };

describe('an action of the ribbon', () => {
  it('shows the pane, hands the intent over and tells Excel that it is over', async () => {
    const box = createIntentBox();
    const heard: Intent[] = [];
    box.listen((intent) => heard.push(intent));
    const steps: string[] = [];
    const show = (): Promise<void> => {
      steps.push('shown');
      return Promise.resolve();
    };
    await runAction(CHECK, box, show, () => steps.push('completed'));
    expect(heard).toEqual([CHECK]);
    expect(steps).toEqual(['shown', 'completed']);
  });

  it('is over, and waits in the box, when Excel cannot show the pane', async () => {
    const box = createIntentBox();
    let completed = 0;
    await runAction(
      CHECK,
      box,
      () => Promise.reject(new Error('no pane')),
      () => (completed += 1),
    );
    expect(completed).toBe(1);
    const heard: Intent[] = [];
    box.listen((intent) => heard.push(intent));
    expect(heard).toEqual([CHECK]);
  });

  it('has a name that begins like all of ours', () => {
    expect(Object.keys(ACTIONS).filter((name) => !name.startsWith('kh'))).toEqual([]);
  });
});

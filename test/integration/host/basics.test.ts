import type { NodeHost } from '../../../workbench/node/host';
import { createNodeHost } from '../../../workbench/node/host';

describe('the unmodified library on the host', () => {
  let node: NodeHost;
  beforeEach(async () => {
    node = await createNodeHost();
  });
  afterEach(() => node.close());

  it('writes and reads a range', async () => {
    await node.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.values = [
        ['a', 1],
        ['b', 2],
      ];
      range.load('values,address');
      await context.sync();
      expect(range.values).toEqual([
        ['a', 1],
        ['b', 2],
      ]);
      expect(range.address).toBe('Sheet1!A1:B2');
    });
    expect(node.host.syncs).toHaveLength(1);
  });
});

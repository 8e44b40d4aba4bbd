import { FUNCTIONS } from '../../src/functions/registry';
import { ROOT } from './manifest';

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly optional?: boolean;
    }[];
    readonly result: { readonly dimensionality?: string };
    readonly options?: Readonly<Record<string, unknown>>;
  }[];
  readonly allowCustomDataForDataTypeAny?: boolean;
}

// eslint-disable-next-line @typescript-eslint/no-require-imports -- the build's own module, plain CommonJS
const { functionsMetadata } = require('../../webpack/functions-metadata.cjs') as {
  functionsMetadata(root: string): Promise<string>;
};

describe('functions.json', () => {
  let metadata: Metadata;
  beforeAll(async () => {
    metadata = JSON.parse(await functionsMetadata(ROOT)) as Metadata;
  });

  it('names exactly the functions that the code registers', () => {
    const ids = metadata.functions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(Object.keys(FUNCTIONS).sort());
  });

  it('keeps to what Excel accepts and to our own rules', () => {
    for (const each of metadata.functions) {
      expect(each.id).toMatch(/^[A-Z][A-Z0-9]{2,}$/);
      // A name like ABC12 would be a cell.
      expect(each.id).not.toMatch(/^[A-Z]{1,3}\d+$/);
      expect(each.name).toBe(each.id);
      expect(each.result.dimensionality).toBe('scalar');
      expect(each.options ?? {}).toEqual({});
      expect(each.description.length).toBeGreaterThan(20);
      for (const parameter of each.parameters) expect(parameter.description.length).toBeGreaterThan(10);
    }
    expect(metadata.allowCustomDataForDataTypeAny).toBeUndefined();
  });

  it('passes no default values: Excel gives null for what is left out', () => {
    for (const [id, run] of Object.entries(FUNCTIONS)) {
      const declared = metadata.functions.find((each) => each.id === id)!;
      expect(run.length).toBe(declared.parameters.length);
    }
  });

  it('is the same text as before (ids and order of parameters are frozen)', () => {
    expect(metadata).toMatchSnapshot();
  });
});

/** Which Excel the host poses as: the requirement sets it declares (excel-rules §3.2). */

export type Pose = '2016' | '2019' | '2021' | '2024' | '365';
export const POSES: readonly Pose[] = ['2016', '2019', '2021', '2024', '365'];

const SHARED = {
  AddinCommands: '1.1',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
  Settings: '1.1',
  File: '1.1',
  Selection: '1.1',
  TextBindings: '1.1',
  TableBindings: '1.1',
  MatrixBindings: '1.1',
  CustomXmlParts: '1.1',
  ImageCoercion: '1.1',
};

const SETS: Readonly<Record<Pose, Readonly<Record<string, string>>>> = {
  '2016': { ...SHARED, ExcelApi: '1.1' },
  '2019': { ...SHARED, ExcelApi: '1.7' },
  '2021': {
    ...SHARED,
    ExcelApi: '1.14',
    SharedRuntime: '1.1',
    CustomFunctions: '1.7',
    CustomFunctionsRuntime: '1.3',
    RibbonApi: '1.2',
  },
  '2024': {
    ...SHARED,
    ExcelApi: '1.17',
    SharedRuntime: '1.2',
    CustomFunctions: '1.8',
    CustomFunctionsRuntime: '1.3',
    RibbonApi: '1.2',
  },
  '365': {
    ...SHARED,
    ExcelApi: '1.20',
    ExcelApiOnline: '1.1',
    SharedRuntime: '1.2',
    CustomFunctions: '1.9',
    CustomFunctionsRuntime: '1.5',
    RibbonApi: '1.3',
    KeyboardShortcuts: '1.1',
    ContextMenuApi: '1.1',
    RichApiRuntime: '1.1',
  },
};

/** Requirement set name → highest version, for a pose. */
export const requirementSets = (pose: Pose): Readonly<Record<string, string>> => SETS[pose];

const parts = (version: string): [number, number] => {
  const [major = '0', minor = '0'] = version.split('.');
  return [Number(major), Number(minor)];
};

/** Is a set, written "1.9" (ExcelApi) or "ExcelApiOnline 1.1", declared by the pose? */
export function supports(pose: Pose, set: string): boolean {
  const [name, version] = set.includes(' ') ? set.split(' ') : /^\d/.test(set) ? ['ExcelApi', set] : [set, '1.1'];
  const have = SETS[pose][name ?? ''];
  if (have === undefined) return pose === '365' && (name === 'BETA' || name === 'ExcelApi');
  const [major, minor] = parts(have);
  const [wantMajor, wantMinor] = parts(version ?? '1.1');
  return major > wantMajor || (major === wantMajor && minor >= wantMinor);
}

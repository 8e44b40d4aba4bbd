// One configuration for each thing we ship: `--env target=addin|cli|workbench` (default: addin).
const TARGETS = { addin: './webpack/addin.cjs', cli: './webpack/cli.cjs', workbench: './webpack/workbench.cjs' };

module.exports = (env = {}, argv = {}) => {
  const target = env.target ?? 'addin';
  const file = TARGETS[target];
  if (file === undefined) throw new Error(`unknown target "${target}": one of ${Object.keys(TARGETS).join(', ')}`);
  return require(file)(env, argv);
};

import { ESLint } from 'eslint';

// Lints texts as if they stood in the named files. Standard input: [{file, code}]; output: [[ruleId, …], …].
// Its own process, because jest cannot load ESLint's configuration (an ES module).
let input = '';
for await (const chunk of process.stdin) input += chunk;
const eslint = new ESLint();
const found = [];
for (const { file, code } of JSON.parse(input)) {
  const [result] = await eslint.lintText(code, { filePath: file });
  found.push(result.messages.map((message) => message.ruleId ?? message.message));
}
process.stdout.write(JSON.stringify(found));

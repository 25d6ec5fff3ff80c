// Lints texts under pretended names: [{ file, text }] in, for each a list of "rule: message" out. A process of its own,
// because jest cannot load the configuration, which is a module.
import { json } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// A pretended file is in no program; what needs types is planted in the text of a file that exists.
const untyped = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });
const typed = new ESLint();
const said = [];
for (const { file, text, types } of await json(process.stdin)) {
  const [result] = await (types ? typed : untyped).lintText(text, { filePath: file });
  said.push(result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
process.stdout.write(JSON.stringify(said));

// SPDX-License-Identifier: MIT
// Checks one generated file: node check.mjs KIND FILE. Run by check.sh in the folder of node_modules.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(process.cwd() + "/");
const [kind, file] = process.argv.slice(2);
const text = readFileSync(file, "utf8");
const yaml = require("js-yaml");

function fail(message) {
  console.error(`${file}: ${message}`);
  process.exit(1);
}

/// The schema that gitlab.com publishes, as gitlab-ci-local carries it.
async function gitlab() {
  const Ajv = require("ajv").default;
  const { schema } = await import(
    pathToFileURL(process.cwd() + "/node_modules/gitlab-ci-local/src/schema/schema.js"));
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  if (!validate(yaml.load(text)))
    fail(JSON.stringify(validate.errors, null, 1));
}

/// The schemas of the Kubernetes API.
function kubernetes() {
  for (const object of yaml.loadAll(text)) {
    const { [object.kind]: Model } = require(`kubernetes-models/${object.apiVersion}`);
    if (!Model)
      fail(`no such kind: ${object.apiVersion} ${object.kind}`);
    new Model(object).validate();
  }
}

/// The workflow schema, through the library of action-validator.
function github() {
  const { validateWorkflow } = require("@action-validator/core");
  const { errors } = validateWorkflow(text);
  if (errors.length > 0)
    fail(JSON.stringify(errors, null, 1));
}

/// A grammar: the first place that is none of the language.
async function grammar(language) {
  const Parser = require("web-tree-sitter");
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Parser.Language.load(
    require.resolve(`tree-sitter-wasms/out/tree-sitter-${language}.wasm`)));
  const tree = parser.parse(text);
  const walk = (node) => {
    if (node.type === "ERROR" || node.isMissing)
      fail(`line ${node.startPosition.row + 1}: ${node.type} ${node.text.slice(0, 60)}`);
    node.children.forEach(walk);
  };
  walk(tree.rootNode);
}

const kinds = { github, gitlab, kubernetes, go: () => grammar("go"), java: () => grammar("java") };
if (!(kind in kinds))
  fail(`unknown kind ${kind}`);
await kinds[kind]();

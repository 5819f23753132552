/** `npm run learn`: trains the model from the seen and the taught corpus and writes it where the product reads it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { MODEL_FILE } from "../../../src/language/learnt/model.js";
import { packageRoot } from "../../../src/package-root.js";
import { examplesOf } from "./examples.js";
import { digestOf, lessons } from "./lessons.js";
import { train } from "./train.js";

const examples = examplesOf(lessons);
console.log(`${examples.length} sentences to learn from`);
const model = train(examples, digestOf(lessons));
writeFileSync(
	join(packageRoot(), MODEL_FILE),
	`${JSON.stringify(model, null, "\t")}\n`,
);
console.log(
	`${Object.keys(model.weights).length} pieces, ${model.intents.length} intents: ${MODEL_FILE}`,
);

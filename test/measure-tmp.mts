import * as T from "./language/corpus/tally.js";
const quiet = process.argv.includes("-q");
for (const file of process.argv.slice(2).filter((a) => !a.startsWith("-"))) {
	const m: any = await import(`./language/corpus/${file}.js`);
	const rows = Object.values(m).find(Array.isArray) as any;
	const scores = T.scoreAll(rows);
	console.log(T.summary(file, scores as any));
	if (!quiet)
		for (const s of scores as any[])
			if (s.verdict !== "right") console.log(T.failure(s));
			else {
			}
	if (quiet) console.log(T.perIntent(scores as any));
}

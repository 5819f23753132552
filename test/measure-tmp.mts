import * as T from "./language/corpus/tally.js";
const quiet = process.argv.includes("-q");
for (const file of process.argv.slice(2).filter((a)=>!a.startsWith("-"))) {
  const m:any = await import(`./language/corpus/${file}.js`);
  const rows = Object.values(m).find(Array.isArray) as any;
  const scores = T.scoreAll(rows);
  console.log(T.summary(file, scores as any));
  if (!quiet) for (const s of scores as any[]) { const f=(T as any).failure(s); if(f) console.log(f); }
}

/** The file of a worker beside the module `here`: it ends as that module does, `.ts` from the sources, `.js` from `dist`. */
export function workerFile(name: string, here: string): URL {
	return new URL(`./${name}${here.endsWith(".ts") ? ".ts" : ".js"}`, here);
}

import type { SandboxPageDeps } from "./deps.js";

/** What everybody is, in words, by open_id; "" for nobody in particular. */
export type RoleBook = () => Promise<ReadonlyMap<string, string>>;

/** Open pages redraw many times a second while the clock runs; roles are looked up once in a while. */
const REMEMBERED_MS = 1000;

/** A role book that asks `whoIs` for everybody, at most once a second. */
export function createRoleBook(deps: SandboxPageDeps): RoleBook {
	let known: ReturnType<RoleBook> | null = null;
	let askedAt = 0;
	return () => {
		const isFresh = performance.now() - askedAt < REMEMBERED_MS;
		if (known && isFresh) return known;
		askedAt = performance.now();
		known = lookUp(deps);
		return known;
	};
}

async function lookUp({
	standIn,
	whoIs,
}: SandboxPageDeps): Promise<Map<string, string>> {
	const found = await Promise.all(
		standIn.people().map(async ({ openId }) => {
			const words = whoIs ? await whoIs(openId) : [];
			return [openId, words.join("、")] as const;
		}),
	);
	return new Map(found);
}

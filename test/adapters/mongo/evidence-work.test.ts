import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MAX_EVIDENCE_BYTES } from "../../../src/domain/evidence.js";
import { ResourceBroken, type Resources } from "../../../src/ports/evidence.js";
import type { Fault } from "../../../src/sandbox/lark/types.js";
import { type EvidenceKit, evidenceKit } from "../../helpers/evidence-kit.js";
import { aPdf, aPdfOf, aPicture } from "../../helpers/some-files.js";
import { until } from "../../helpers/until.js";

let kit: EvidenceKit;
beforeEach(async () => {
	kit = await evidenceKit();
});
afterEach(() => kit.close());

const calls = () =>
	kit.standIn.ledger.calls.filter(({ route }) => route === "messages.resource");

describe("a file that Lark hands over", () => {
	it("is stored whole, with its size and hash", async () => {
		const file = aPdfOf(3_000_000);
		const id = await kit.link(file);
		kit.worker().start();
		const row = await kit.settled(id);
		expect(row).toMatchObject({
			state: "fetched",
			bytes: 3_000_000,
			sha256: createHash("sha256").update(file.bytes).digest("hex"),
		});
		const kept = await kit.files.read(row.fileId ?? "");
		expect(Buffer.compare(kept ?? Buffer.alloc(0), file.bytes)).toBe(0);
	});

	it("of exactly 20 MB is still taken", async () => {
		const id = await kit.link(aPdfOf(MAX_EVIDENCE_BYTES));
		kit.worker().start();
		expect(await kit.settled(id)).toMatchObject({ state: "fetched" });
	});
});

describe("a file that is given up", () => {
	it.each([
		[
			"too large by what Lark announces",
			aPdfOf(MAX_EVIDENCE_BYTES + 1),
			"too-large",
		],
		[
			"of another kind than its name says",
			aPdf("名單.pdf", new TextEncoder().encode("MZ program")),
			"content",
		],
		[
			"a picture that is none",
			aPicture(new TextEncoder().encode("<svg onload=x>")),
			"type",
		],
		["empty", aPdf("名單.pdf", new Uint8Array()), "empty"],
	] as const)(
		"is one %s: told once, nothing stored",
		async (_what, file, why) => {
			const id = await kit.link(file);
			kit.worker().start();
			expect(await kit.settled(id)).toMatchObject({ state: "failed", why });
			expect(kit.told).toEqual([{ id, why }]);
			expect(await kit.stored()).toEqual({ files: [], chunks: [] });
		},
	);

	it("is one too large although nothing was announced", async () => {
		const chunk = new Uint8Array(1_000_000);
		chunk.set(aPdf().bytes);
		const endless: Resources = {
			open: () =>
				Promise.resolve({
					kind: "open",
					size: null,
					content: (async function* () {
						await Promise.resolve();
						for (;;) yield chunk;
					})(),
					close: () => undefined,
				}),
		};
		const id = await kit.link(aPdf());
		kit.worker(endless).start();
		expect(await kit.settled(id)).toMatchObject({ why: "too-large" });
		expect(await kit.stored()).toEqual({ files: [], chunks: [] });
	});

	it.each([
		[234001, "gone"],
		[230110, "gone"],
		[230002, "no-access"],
		[99991672, "no-access"],
	])("is one for which Lark answers %i", async (code, why) => {
		const fault: Fault = { kind: "status", status: 400, code };
		kit.standIn.addFault({ route: "messages.resource", fault });
		const id = await kit.link(aPdf());
		kit.worker().start();
		expect(await kit.settled(id)).toMatchObject({ state: "failed", why });
		expect(calls()).toHaveLength(1);
	});

	it("is one that Lark does not hand over for a day", async () => {
		kit.standIn.addFault({
			route: "messages.resource",
			times: Number.POSITIVE_INFINITY,
			fault: { kind: "status", status: 502 },
		});
		const id = await kit.link(aPdf());
		kit.worker().start();
		await until("a first attempt", () => calls().length > 0);
		kit.later(25 * 3_600_000);
		expect(await kit.settled(id)).toMatchObject({ why: "unreachable" });
		expect(kit.told).toHaveLength(1);
	});

	it("is one whose ids are none of Lark's, without a single call", async () => {
		const ids = [
			await kit.linkRaw("../../bot/v3/info", "file_v3_x"),
			await kit.linkRaw("om_x", "http://127.0.0.1/x"),
		];
		kit.worker().start();
		for (const id of ids)
			expect(await kit.settled(id)).toMatchObject({ why: "gone" });
		expect(calls()).toEqual([]);
	});
});

describe("a failure that passes", () => {
	it.each<[string, Fault]>([
		["a dropped connection", { kind: "drop-before" }],
		["a page of a proxy with 200", { kind: "html" }],
		["a page of a proxy with 404", { kind: "html", status: 404 }],
		["a server error", { kind: "status", status: 500 }],
		[
			"a rate limit",
			{
				kind: "status",
				status: 429,
				headers: { "x-ogw-ratelimit-reset": "2" },
			},
		],
		[
			"a redirect, which is not followed",
			{ kind: "redirect", location: "http://127.0.0.1:9/x" },
		],
		["a token that expired", { kind: "token-expired" }],
	])("is tried again: %s", async (_what, fault) => {
		kit.standIn.addFault({ route: "messages.resource", fault });
		const id = await kit.link(aPdf());
		kit.worker().start();
		expect(await kit.settled(id)).toMatchObject({ state: "fetched" });
		expect(kit.told).toEqual([]);
		expect((await kit.stored()).files).toHaveLength(1);
	});
});

describe("a worker that stops in the middle of a file", () => {
	it("is followed by another, which clears away what it left; coming back it does no harm", async () => {
		let comeBack: () => void = () => undefined;
		const awake = new Promise<void>((resolve) => (comeBack = resolve));
		const id = await kit.link(aPdf());
		// Its clock stands still, so its lease runs out for the others.
		const asleep = Date.now();
		kit.worker(halting(awake), () => asleep + 1_000).start();
		await until(
			"chunks of the first",
			async () => (await kit.stored()).chunks.length > 0,
		);
		const [left] = (await kit.stored()).chunks;
		kit.worker().start();
		const row = await kit.settled(id);
		expect(row).toMatchObject({ state: "fetched", attempts: 2 });
		expect(row.fileId).not.toBe(left);
		comeBack();
		await until(
			"nothing of the first",
			async () => (await kit.stored()).chunks.length === 1,
		);
		expect(await kit.stored()).toEqual({
			files: [row.fileId],
			chunks: [row.fileId],
		});
		expect((await kit.row(id)).fileId).toBe(row.fileId);
		expect(kit.told).toEqual([]);
	});
});

/** Hands over the beginning, and breaks off when `awake`. */
function halting(awake: Promise<void>): Resources {
	const begun = new Uint8Array(600_000);
	begun.set(aPdf().bytes);
	async function* content() {
		yield begun;
		await awake;
		throw new ResourceBroken("late");
	}
	return {
		open: () =>
			Promise.resolve({
				kind: "open",
				size: null,
				content: content(),
				close: () => undefined,
			}),
	};
}

it("fetches each file once when two workers run, and all of many", async () => {
	const ids: string[] = [];
	for (let n = 0; n < 12; n++) ids.push(await kit.link(aPdf(`${n}.pdf`)));
	kit.worker().start();
	kit.worker().start();
	for (const id of ids)
		expect(await kit.settled(id)).toMatchObject({
			state: "fetched",
			attempts: 1,
		});
	expect(calls()).toHaveLength(12);
	expect((await kit.stored()).files).toHaveLength(12);
});

import { afterAll, beforeAll, expect, it } from "vitest";
import { BINDING_CHANGED } from "../../../src/ports/outbox-codes.js";
import { type OutboxKit, outboxKit } from "../../helpers/outbox-kit.js";

let kit: OutboxKit;
beforeAll(async () => {
	kit = await outboxKit();
	kit.delivery.start();
});
afterAll(() => kit.close());

const PERSON = "ou_person";
const HEAD = { role: "head", unit: "區水務局", actionNo: null } as const;
const LIAISON = { role: "liaison", unit: "區城管局", actionNo: null } as const;

const give = (role: typeof HEAD | typeof LIAISON) =>
	kit.models.roles.create({
		...role,
		person: PERSON,
		from: new Date(),
		to: null,
	});
const end = (role: typeof HEAD | typeof LIAISON) =>
	kit.models.roles.updateMany(
		{ ...role, person: PERSON, to: null },
		{ $set: { to: new Date() } },
	);
const put = (key: string, as: typeof HEAD | null | undefined) =>
	kit.put({
		key,
		to: { kind: "person", person: PERSON },
		chat: null,
		...(as === undefined ? {} : { as }),
	});

it.each([
	["the role it was sent for has ended", HEAD, HEAD, false],
	["another role has ended", LIAISON, HEAD, true],
	[
		"any has, and it was sent for none in particular",
		LIAISON,
		undefined,
		false,
	],
	["any has, and it stands on none", LIAISON, null, true],
])("in private, where %s", async (name, ended, as, arrives) => {
	await give(HEAD);
	await give(LIAISON);
	await put(name, as);
	await end(ended);
	await kit.drained();
	const row = await kit.row(name);
	expect(row.state).toBe(arrives ? "sent" : "parked");
	expect(row.lastCode).toBe(arrives ? null : BINDING_CHANGED);
	await end(HEAD);
	await end(LIAISON);
});

it("a role that was given back counts as held", async () => {
	await give(HEAD);
	await put("given back", HEAD);
	await end(HEAD);
	await give(HEAD);
	await kit.drained();
	expect((await kit.row("given back")).state).toBe("sent");
});

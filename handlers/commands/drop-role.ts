import { defineCommand } from "../../src/context.js";
import { DomainError } from "../../src/domain/errors.js";
import { dropRoles } from "../people/drop-roles.js";
import { mayGiveRoles } from "../people/give-role.js";

/** 免去: the role that is named, else every role of the person ends, after a question that names them. */
export const dropRole = defineCommand({
	intent: "drop-role",
	examples: ["免去 @某人"],
	run(ctx, { person, role }) {
		mayGiveRoles(ctx);
		if (!person) throw new DomainError("person-missing");
		return dropRoles(ctx, person, null, role);
	},
});

import { runCommand } from "./run-command.js";

/**
 * The version of a `mongod`, such as `6.0.5`: proof that it runs on this machine.
 * @throws Error saying why it does not (a missing library, another processor, no such file)
 */
export async function mongodVersion(binary: string): Promise<string> {
	const printed = await runCommand(binary, ["--version"], 20_000);
	const version = /db version v(\S+)/.exec(printed)?.[1];
	if (version === undefined) {
		throw new Error(`${binary} is not a MongoDB server`);
	}
	return version;
}

import { Command } from "commander";

export function start(): Command {
	return new Command("start")
		.description(
			"start the bot; without LARK_APP_ID the sandbox, on http://127.0.0.1:3000/sandbox",
		)
		.action(async () => {
			// Loaded only here: the other commands need neither Lark nor a server.
			const { main } = await import("../main.js");
			await main(process.env);
		});
}

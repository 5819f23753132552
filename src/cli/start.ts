import { Command } from "commander";
import { main } from "../main.js";

export function start(): Command {
	return new Command("start")
		.description(
			"start the bot; without LARK_APP_ID the sandbox, on http://127.0.0.1:3000/sandbox",
		)
		.action(() => main(process.env));
}

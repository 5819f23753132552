const NAMES = [
	"LARK_APP_SECRET",
	"LARK_ENCRYPT_KEY",
	"LARK_VERIFICATION_TOKEN",
	"DATA_KEY",
	"MONGODB_URI",
];

/** The configured values that no log may show; of an address of a database also the password, as it stands and decoded. */
export function secretsOf(env: NodeJS.ProcessEnv): string[] {
	const values = NAMES.flatMap((name) => env[name] || []);
	const [, password] =
		/^[\w+]+:\/\/[^:@/]*:([^@/]*)@/.exec(env["MONGODB_URI"] ?? "") ?? [];
	return password ? [...values, password, decoded(password)] : values;
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

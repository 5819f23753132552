/** The same address for one server alone, whatever set it claims to be of; null where it names several. */
export function directUri(uri: string): string | null {
	const hosts = parts(uri)?.hosts;
	if (!uri.startsWith("mongodb://") || hosts?.includes(",") !== false) {
		return null;
	}
	const bare = withoutOptions(uri, ["replicaset", "directconnection"]);
	if (bare.includes("?")) return `${bare}&directConnection=true`;
	const slash = hasPath(bare) ? "" : "/";
	return `${bare}${slash}?directConnection=true`;
}

/** The URI without these options, named in lower case; the driver lets some of them win over what it is given besides. */
export function withoutOptions(uri: string, names: readonly string[]): string {
	const [path = "", ...rest] = uri.split("?");
	const kept = rest
		.join("?")
		.split("&")
		.filter((option) => option !== "" && !names.includes(keyOf(option)));
	return kept.length === 0 ? path : `${path}?${kept.join("&")}`;
}

function keyOf(option: string): string {
	return (option.split("=")[0] ?? "").toLowerCase();
}

/** The hosts, fit to be shown. */
export function hostsOf(uri: string): string {
	return parts(uri)?.hosts ?? "(not readable)";
}

/** Empty where the address names none. */
export function databaseOf(uri: string): string {
	return parts(uri)?.database ?? "";
}

function hasPath(uri: string): boolean {
	return parts(uri)?.database !== undefined;
}

/**
 * `database` is undefined where not even its slash is there. Null for anything odd: what is taken for a host here is
 * shown to people, and must not be a piece of a password with an unescaped character.
 */
function parts(
	uri: string,
): { hosts: string; database: string | undefined } | null {
	const found =
		/^mongodb(?:\+srv)?:\/\/([^@/?]*@)?([\w.:,[\]%-]+)(?:\/([^?@]*))?(?:\?.*)?$/.exec(
			uri,
		);
	if (found?.[2] === undefined) return null;
	if (found[1] === undefined && uri.includes("@")) return null;
	return { hosts: found[2], database: found[3] };
}

import tseslint from "typescript-eslint";

/** Who may import whom: everything may import `domain`; `domain` imports only itself (docs/architecture.md). */
const arrows = [
	{
		files: ["src/domain/**"],
		forbid: [
			"**/ports/**",
			"**/adapters/**",
			"**/language/**",
			"**/plan-import/**",
			"**/server/**",
			"**/sandbox/**",
			"**/cli/**",
			"**/handlers/**",
			"**/jobs/**",
			"**/templates/**",
			"mongoose",
			"koa",
			"@larksuiteoapi/*",
			"node:*",
		],
	},
	{
		files: ["src/ports/**"],
		forbid: [
			"**/adapters/**",
			"**/server/**",
			"**/sandbox/**",
			"**/cli/**",
			"**/handlers/**",
			"**/jobs/**",
			"mongoose",
			"koa",
			"@larksuiteoapi/*",
		],
	},
	{
		files: ["src/language/**", "src/plan-import/**", "templates/**"],
		forbid: [
			"**/adapters/**",
			"**/server/**",
			"**/sandbox/**",
			"**/cli/**",
			"**/handlers/**",
			"**/jobs/**",
			"mongoose",
			"koa",
			"@larksuiteoapi/*",
		],
	},
	{
		files: ["handlers/**", "jobs/**"],
		forbid: [
			"**/adapters/**",
			"**/server/**",
			"**/sandbox/**",
			"**/cli/**",
			"mongoose",
			"koa",
			"@larksuiteoapi/*",
		],
	},
	{
		files: ["src/adapters/**"],
		forbid: [
			"**/server/**",
			"**/sandbox/**",
			"**/cli/**",
			"**/handlers/**",
			"**/jobs/**",
		],
	},
];

export default tseslint.config(
	{ ignores: ["dist/", "node_modules/", "data/", "coverage/"] },
	...tseslint.configs.recommendedTypeChecked,
	{
		languageOptions: {
			parserOptions: {
				projectService: { allowDefaultProject: ["eslint.config.js"] },
			},
		},
	},
	{ files: ["eslint.config.js"], ...tseslint.configs.disableTypeChecked },
	...arrows.map(({ files, forbid }) => ({
		files,
		rules: {
			"no-restricted-imports": [
				"error",
				{
					patterns: [
						{
							group: forbid,
							message:
								"This layer may not import that one: see docs/architecture.md.",
						},
					],
				},
			],
		},
	})),
	{
		files: ["src/domain/**", "handlers/**", "jobs/**", "templates/**"],
		rules: {
			"no-restricted-syntax": [
				"error",
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: "Time is an argument here.",
				},
				{
					selector:
						"CallExpression[callee.object.name='Date'][callee.property.name='now']",
					message: "Time is an argument here.",
				},
			],
		},
	},
);

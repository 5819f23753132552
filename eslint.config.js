import tseslint from "typescript-eslint";

/** What binds the parts together: only `app.ts`, `cli` and `server` know it. */
const workings = [
	"**/app/**",
	"**/dispatch/**",
	"**/making/**",
	"**/evidence/**",
	"**/timetable/**",
];

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
			...workings,
			"mongoose",
			"koa",
			"@larksuiteoapi/*",
			"node:*",
		],
	},
	{
		files: ["src/ports/**"],
		forbid: [
			...workings,
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
			...workings,
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
			...workings,
			"**/server/**",
			"**/sandbox/**",
			"**/cli/**",
			"**/handlers/**",
			"**/jobs/**",
		],
	},
	{
		files: [
			"src/dispatch/**",
			"src/making/**",
			"src/evidence/**",
			"src/timetable/**",
		],
		forbid: [
			"**/app/**",
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
		files: ["src/app/**"],
		forbid: ["**/sandbox/**", "**/cli/**"],
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
		files: [
			"src/domain/**",
			"src/{app,dispatch,making,evidence,timetable}/**",
			"handlers/**",
			"jobs/**",
			"templates/**",
		],
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

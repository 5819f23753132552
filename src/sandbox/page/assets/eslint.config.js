/** The page's scripts run in the browser as they stand: plain modules outside the TypeScript project. */
export default [
	{
		languageOptions: { ecmaVersion: 2023, sourceType: "module" },
		rules: {
			"no-unused-vars": "error",
			"no-undef": "off",
			"no-var": "error",
			"prefer-const": "error",
			eqeqeq: "error",
		},
	},
];

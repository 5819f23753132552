/** What the stand-in's routes and pushes ask for (lark-protocol §2.1, §5, §7); all of it is granted unless said. */
export const ALL_SCOPES: readonly string[] = [
	"im:message",
	"im:message:send_as_bot",
	"im:message:readonly",
	"im:message.p2p_msg:readonly",
	"im:message.group_at_msg:readonly",
	"im:message.group_msg",
	"im:message.reactions:write_only",
	"im:resource",
	"im:chat:readonly",
	"im:chat.members:bot_access",
	"im:chat.access_event.bot_p2p_chat:read",
	"contact:user.base:readonly",
	"contact:user.employee_id:readonly",
];

/** The permission without which a group's message arrives only when it mentions the bot. */
export const GROUP_MESSAGE_SCOPE = "im:message.group_msg";

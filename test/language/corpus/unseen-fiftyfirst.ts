/** Kept aside: English of the office and of unit heads, with near misses. Written blind. */
import {
	about,
	back,
	bind,
	dropRole,
	due,
	just,
	late,
	listed,
	nothing,
	onLeave,
	original,
	task,
	verify,
} from "./means.js";
import {
	alone,
	type CorpusRow,
	decide,
	type Expectation,
	office,
	unit,
} from "./row.js";

const agree = (ref: string | null = null): Expectation => ({
	intent: "agree",
	task: ref,
});
const disagree = (
	reason: string | null,
	ref: string | null = null,
): Expectation => ({ intent: "disagree", task: ref, reason });
/** The names of the roles are not in the contract: only person and target are compared. */
const appoint = (person: string, target?: string): Expectation => ({
	intent: "set-role",
	person,
	...(target === undefined ? {} : { target }),
});

export const unseenFiftyfirst: readonly CorpusRow[] = [
	// verify
	office("verify 1.3", verify("1.3")),
	office("1.8 checks out, please mark it verified", verify("1.8")),
	office(
		"I went through the papers for 2.3 and everything is in order. Verified.",
		verify("2.3"),
	),
	office("We can confirm that 4.9 really is complete", verify("4.9")),
	office("sign off on 1.6 pls", verify("1.6")),
	office("Task 3.1 passes our review", verify("3.1")),
	office(
		"the evidence for 2.6 is fine, put it down as verified",
		verify("2.6"),
	),
	office("ok to close 1.11, review done and no objections", verify("1.11")),
	office("4.4: verified, no further remarks", verify("4.4")),
	office("Let 3.3 through, the material is all there", verify("3.3")),
	office(
		"have looked at elderly care services, all good, verification passed",
		verify("4.9"),
	),
	office(
		"Please record our verification of the one-window reform",
		verify("1.6"),
	),
	office(
		"give 1.12 the green light, it has been checked on site",
		verify("1.12"),
	),
	decide("Verified", [verify(null), agree()]),
	decide("checked it against the files, it is really done, passes", [
		verify(null),
		agree(),
	]),
	decide("looks complete to me, verify it", verify(null)),
	decide("nothing missing here so I confirm completion", [
		verify(null),
		agree(),
	]),
	decide("Site visit confirmed the result. Verification passed.", [
		verify(null),
		agree(),
	]),

	// return with reasons
	office(
		"return 1.3, evidence is insufficient",
		back("1.3", "evidence is insufficient"),
	),
	office(
		"Send 1.9 back please, the photos are too blurry to read",
		back("1.9", "photos are too blurry"),
	),
	office(
		"1.5 goes back to the unit because the list of services has no stamp",
		back("1.5", "list of services has no stamp"),
	),
	office(
		"rejecting 2.4 as submitted: figures do not add up",
		back("2.4", "figures do not add up"),
	),
	office(
		"4.2 has to be redone by the housing bureau, the map is missing, so I am returning it",
		back("4.2", "map is missing"),
	),
	office(
		"Not verified: 3.4. The bank agreement is unsigned, return it",
		back("3.4", "bank agreement is unsigned"),
	),
	office(
		"kick 1.7 back to them, only two of the systems are connected",
		back("1.7", "only two of the systems are connected"),
	),
	office("please return task 2.10", back("2.10", null)),
	office(
		'hand 4.7 back with the remark "no signature of the person in charge"',
		back("4.7", "no signature of the person in charge"),
	),
	office(
		"we looked at 2.11 and cannot accept it, attachments cannot be opened, back to the unit",
		back("2.11", "attachments cannot be opened"),
	),
	office(
		"Back to sender with 1.4! not a single company has got its money",
		back("1.4", "not a single company has got its money"),
	),
	office(
		"1.10 returned, reason: minutes from 2020 were used",
		back("1.10", "minutes from 2020 were used"),
	),
	decide(
		"return it, the contract page is missing",
		back(null, "contract page is missing"),
	),
	decide(
		"Please send this one back, proof covers January only",
		back(null, "proof covers January only"),
	),
	decide(
		"back to the unit. numbers differ from the tax office's",
		back(null, "numbers differ from the tax office"),
	),
	decide(
		"this doesn't pass, half of the towns have not been reported, return",
		back(null, "half of the towns have not been reported"),
	),
	decide(
		"I'm returning this as the screenshot shows a different system",
		back(null, "screenshot shows a different system"),
	),
	decide(
		"sent back for lack of an official seal",
		back(null, "lack of an official seal"),
	),
	decide("let them do it over, summary is copied from last year", [
		back(null, "summary is copied from last year"),
		disagree("summary is copied from last year"),
	]),

	// agree
	decide("Agreed", [agree(), verify(null)]),
	decide("fine, they can have the extra time", agree()),
	decide("extension granted", agree()),
	decide("yes I approve the new date", agree()),
	decide("ok with us, postpone it as they ask", agree()),
	decide(
		"The reasons are convincing, let them have the later deadline",
		agree(),
	),
	decide("no objection to the delay from my side, agree", agree()),
	decide("we consent", [agree(), verify(null)]),
	office("Approve the extension request for 1.2", agree("1.2")),
	office("we agree to the extra month they requested on 4.3", agree("4.3")),

	// disagree with reasons
	decide(
		"Disagree, the deadline is fixed by the province",
		disagree("deadline is fixed by the province"),
	),
	decide(
		"no extension, they have had half a year already",
		disagree("they have had half a year already"),
	),
	decide(
		"I can't approve this delay because funds arrived in February",
		disagree("funds arrived in February"),
	),
	decide("request denied: no supporting document attached", [
		disagree("no supporting document attached"),
		back(null, "no supporting document attached"),
	]),
	decide(
		"we don't agree to more time, staff shortage is not an excuse",
		disagree("staff shortage is not an excuse"),
	),
	decide(
		"Turn the extension down, inspection team comes in November",
		disagree("inspection team comes in November"),
	),
	decide("not agreed", [disagree(null), back(null, null)]),
	decide(
		"Refuse the later date please. Other units depend on this",
		disagree("Other units depend on this"),
	),
	office(
		"Do not grant 3.2 its extension, the cleanup list is already overdue at the city level",
		disagree("cleanup list is already overdue at the city level", "3.2"),
	),
	office(
		"the postponement asked for 1.5 is refused since it was extended once before",
		disagree("it was extended once before", "1.5"),
	),

	// roles: set
	office(
		"make @_user_2 liaison of the finance bureau",
		appoint("ou_wang", "區財政局"),
	),
	office(
		"From today @_user_3 is the head of 区住建局",
		appoint("ou_li", "區住建局"),
	),
	office("please add @_user_2 to the office staff", appoint("ou_wang")),
	office(
		"@_user_3 will be the contact person for the audit bureau",
		appoint("ou_li", "區審計局"),
	),
	office(
		"set responsible person @_user_2 for 區應急局",
		appoint("ou_wang", "區應急局"),
	),
	office(
		"appoint @_user_3 to the task force for action 2",
		appoint("ou_li", "action 2"),
	),
	office("give @_user_2 the supervision inspector role", appoint("ou_wang")),
	office("register @_user_3 as discipline inspection", appoint("ou_li")),
	office(
		"The market supervision bureau has a new liaison, enter @_user_2",
		appoint("ou_wang", "區市場監管局"),
	),
	office(
		"let @_user_3 be in charge of 区发改局 in the system",
		appoint("ou_li", "區發改局"),
	),
	office(
		"assign @_user_2 as liaison officer, unit 社保分局",
		appoint("ou_wang", "社保分局"),
	),

	// roles: drop
	office("remove @_user_2 from all posts", dropRole("ou_wang")),
	office("@_user_3 has left us, take away their role", dropRole("ou_li")),
	office("Please relieve @_user_2 of duty", dropRole("ou_wang")),
	office("dismiss @_user_3 as liaison", dropRole("ou_li")),
	office("strip @_user_2 of the inspector rights", dropRole("ou_wang")),

	// bind, unbind
	office("bind this chat to 區財政局", bind("區財政局")),
	office("This group is the office's group, bind it", bind("office")),
	office("link the group here with the audit bureau", bind("區審計局")),
	office(
		"use this chat for everyone, please bind it that way",
		bind("everyone"),
	),
	office("bind task force 法治良好", bind("action 2")),
	office(
		"make this the group for the discipline inspection commission",
		bind("discipline"),
	),
	office("connect this chat with the unit 區醫保分中心", bind("區醫保分中心")),
	office("bind here: special group for action 4", bind("action 4")),
	unit("Please bind us to 区住建局", bind("區住建局")),
	office("unbind", just("unbind")),
	unit("detach this group from its unit, it is no longer used", just("unbind")),
	office("Remove the binding of this chat", just("unbind")),

	// lists by state
	office("which tasks have not been accepted by anyone yet", listed("issued")),
	office(
		"Show me everything that is still unsigned for at 區財政局",
		listed("issued", "區財政局"),
	),
	unit("what tasks are still waiting to be acknowledged?", listed("issued")),
	office("list of blocked tasks", listed("blocked")),
	office("Where is work stuck at the moment?", listed("blocked")),
	office("anything blocked at 區發改局?", listed("blocked", "區發改局")),
	office("who has asked for an extension", listed("extension-asked")),
	office("Give me the pending extension requests", listed("extension-asked")),
	office(
		"has 區應急局 applied for more time on any task",
		listed("extension-asked", "區應急局"),
	),
	office("all tasks that were sent back, please", listed("returned")),
	unit(
		"What got returned lately and is still open for rework?",
		listed("returned"),
	),
	office(
		"how many of 區市場監管局's tasks have been returned",
		listed("returned", "區市場監管局"),
	),
	office("which ones are already closed", listed("closed")),
	alone(
		"a list of tasks finished and verified so far would help me",
		listed("closed"),
	),
	office("closed tasks of 區公安分局", listed("closed", "區公安分局")),

	// review list
	office("what is waiting for our review", just("review-list")),
	office("Do I still have anything to verify today?", just("review-list")),
	office("open the queue of submissions to be checked", just("review-list")),
	office("show tasks submitted but not verified by us", just("review-list")),

	// binding list
	office("binding list", just("binding-list")),
	office(
		"Can you show all the chats that have been linked so far?",
		just("binding-list"),
	),
	office("are there units whose group is not bound yet", just("binding-list")),

	// leave
	office("who is on leave", onLeave("everybody")),
	office("Show everyone's absences", onLeave("everybody")),
	office(
		"is any liaison away at the moment and who stands in for them?",
		onLeave("everybody"),
	),
	office("leave overview of all units", onLeave("everybody")),

	// due and late
	office("what's due this month", due("2021-03-01", "2021-03-31")),
	office(
		"Deadlines for 區財政局 in April?",
		due("2021-04-01", "2021-04-30", "區財政局"),
	),
	office(
		"what does 區住建局 have to deliver by the end of October",
		due("2021-03-15", "2021-10-31", "區住建局"),
	),
	office("tasks falling due next week", due("2021-03-22", "2021-03-28")),
	office("list what the market supervision bureau owes us before June 30", [
		due("2021-03-15", "2021-06-30", "區市場監管局"),
		due("2021-03-15", "2021-06-29", "區市場監管局"),
	]),
	office(
		"Anything the audit bureau must hand in this quarter",
		due("2021-01-01", "2021-03-31", "區審計局"),
	),
	office("in May, which deadlines come up?", due("2021-05-01", "2021-05-31")),
	office(
		"second half of the year: due tasks of 區公安分局",
		due("2021-07-01", "2021-12-31", "區公安分局"),
	),
	unit("what do we need to finish by 31 March", [
		due("2021-03-15", "2021-03-31"),
		due("2021-03-15", "2021-03-31", "區住建局"),
	]),
	alone(
		"Is there anything to hand in this week?",
		due("2021-03-15", "2021-03-21"),
	),
	alone(
		"my boss wants to know what comes due in august",
		due("2021-08-01", "2021-08-31"),
	),
	office("overdue tasks", late()),
	office("which units' work is past its deadline", late()),
	office("Is 區發改局 late with anything?", late("區發改局")),
	office(
		"what has the finance bureau let slip past the deadline",
		late("區財政局"),
	),
	office("show delayed items of 區生態環境分局", late("區生態環境分局")),
	unit("have we missed any deadlines", [late(), late("區住建局")]),

	// one task
	office("how is 1.3 going", task("1.3")),
	office("status of 4.8?", task("4.8")),
	unit("Where do things stand with 3.1", task("3.1")),
	alone("I'd like to see task 1.10", task("1.10")),
	office("any news on data sharing?", task("1.7")),
	office("why is 1.4 red", about("why", "1.4")),
	unit("Why do you keep reminding us about 4.2?", about("why", "4.2")),
	alone("what's the reason 1.2 shows yellow", about("why", "1.2")),
	office("explain the warning colour on 2.9", about("why", "2.9")),
	unit("original text of 1.7", original("1.7")),
	alone("what does the plan literally say in 3.1", original("3.1")),
	office("Quote me the full wording of 2.2", original("2.2")),
	office(
		"could you paste 4.6 exactly as it stands in the document",
		original("4.6"),
	),
	office("history of 1.1", about("history", "1.1")),
	unit("who changed what on 1.2 so far", about("history", "1.2")),
	alone(
		"Walk me through all previous reports on 4.2, oldest first",
		about("history", "4.2"),
	),
	office("let me see the log for task 2.5", about("history", "2.5")),
	office("what parts are missing in 1.6", about("missing-parts", "1.6")),
	office(
		"Which units haven't handed in their share of 1.12 yet?",
		about("missing-parts", "1.12"),
	),
	unit(
		"what is still lacking before 1.10 counts as complete",
		about("missing-parts", "1.10"),
	),
	alone(
		"whose contribution are we still waiting for on 1.7",
		about("missing-parts", "1.7"),
	),
	office("2.8 who has not done their part", about("missing-parts", "2.8")),

	// board, standing, preview, broadcast, expand, undo
	office("board", just("board")),
	unit("can we see the progress chart", just("board")),
	alone("Open the wall map of progress for me", just("board")),
	office("ranking of the units please", just("standing")),
	unit("What place are we in the assessment?", just("standing")),
	office("who leads the table and who is last", just("standing")),
	office("preview 30 days", just("preview")),
	office(
		"which messages are you going to send over the next two weeks",
		just("preview"),
	),
	office(
		"Show me in advance all the reminders that will go out this month",
		just("preview"),
	),
	office("broadcast", just("broadcast")),
	office("prepare the progress notice to all units", just("broadcast")),
	office(
		"it's time for the circular, draft the bulletin for everyone",
		just("broadcast"),
	),
	office("show the rest", just("expand")),
	unit("the list was cut off, give me all of it", just("expand")),
	alone("Expand", just("expand")),
	office("undo", just("undo")),
	unit("oops that was wrong, take back what I just entered", just("undo")),
	alone("Please reverse my last change", just("undo")),
	office("wrong button, cancel what I did a minute ago", just("undo")),

	// near misses
	office("Has anybody verified 1.3?", nothing),
	office("I will verify 1.8 after lunch", nothing),
	office("we have not verified 2.3 yet, still reading", nothing),
	office(
		"Director Chen said the city already verified 4.9 in their own system",
		nothing,
	),
	office("if the photos were clearer I would verify 1.6", nothing),
	office("don't verify 3.1 before the audit", nothing),
	office("Should we return 1.9 or not?", nothing),
	office("nobody returned 2.4, that was a rumour", nothing),
	office(
		"thinking about sending 1.5 back tomorrow if they don't fix the list",
		nothing,
	),
	office("I heard from the finance bureau that 3.4 may be returned", nothing),
	decide("let me talk to the director before I agree", nothing),
	decide("would you agree if you were me?", nothing),
	decide("I'm not saying no, I just need another day to read it", nothing),
	decide("The deputy will decide on this one on Wednesday", nothing),
	decide("in the other district they refused such requests", nothing),
	decide("has the director agreed to this already?", nothing),
	office("we might make @_user_2 liaison of 區財政局 next month", nothing),
	office("was @_user_3 ever the head of 區審計局?", nothing),
	office("please do not remove @_user_2, that was a misunderstanding", nothing),
	office(
		"@_user_3 told me he is going to be dismissed at the next meeting",
		nothing,
	),
	office("what would happen if we unbind this group", nothing),
	office(
		"never bind this chat to the audit bureau, it has private people in it",
		nothing,
	),
	office("The IT guys are planning to bind the new group on Friday", nothing),
	office("no broadcast today, leaders are travelling", nothing),
	office("did yesterday's circular reach all of them?", nothing),
	unit("the office says it will verify our 4.2 next week", nothing),
	unit("no need to undo anything, it was right the first time", nothing),
	alone("can a change still be undone after an hour?", nothing),
	alone(
		"suppose the office returned 1.2, how long would we have to fix it",
		nothing,
	),
	alone(
		"my colleague at another bureau got their extension approved, lucky them",
		nothing,
	),
];

/** Opened: English alone, of many people. Written blind. */
import {
	about,
	accept,
	back,
	bind,
	blocked,
	courtesy,
	done,
	dropRole,
	due,
	just,
	late,
	leave,
	listed,
	nothing,
	onLeave,
	original,
	postpone,
	progress,
	setRole,
	task,
	verify,
} from "./means.js";
import {
	alone,
	type CorpusRow,
	decide,
	NO_SUCH,
	office,
	reply,
	SEVERAL,
	unit,
} from "./row.js";

export const openedFortyeighth: readonly CorpusRow[] = [
	// progress
	unit(
		"progress 1.2: 22 approval items now handled online",
		progress("1.2", "22 approval items now handled online", [22, null]),
	),
	unit(
		"1.7 update - housing data hooked up to the sharing platform, api test still running",
		progress("1.7", "housing data hooked up to the sharing platform"),
	),
	reply(
		"so far 14 of 20 sites inspected",
		progress(null, "14 of 20 sites inspected", [14, null]),
	),
	reply(
		"we're at 65%, the remainder by mid april",
		progress(null, "65%", [65, "%"]),
	),
	unit(
		"for 3.1 pls note gas price notice has been sent to 37 companies as of today",
		progress("3.1", "gas price notice has been sent to 37 companies", [
			37,
			null,
		]),
	),
	unit(
		"4.2: greening of the inner ring about 40 percent complete",
		progress("4.2", "greening of the inner ring about 40 percent", [40, null]),
	),
	unit(
		"1.10 progress altogether three self service counters opened at the registration hall",
		progress("1.10", "self service counters opened", [3, null]),
	),
	alone(
		"quick one on 1.2, the joint review rules went out to all depts yesterday",
		progress("1.2", "joint review rules went out to all depts"),
	),
	reply(
		"meeting held w/ power supply co, minutes being drafted",
		progress(null, "meeting held w/ power supply co"),
	),
	unit(
		"pls record under 1.7 that 118 datasets are catalogued in total",
		progress("1.7", "118 datasets are catalogued", [118, null]),
	),
	reply(
		"now 9 permits issued, was 6 on friday",
		progress(null, "9 permits issued", [9, null]),
	),
	unit(
		"1.2 we went from 18 to 26 items this week",
		progress("1.2", "from 18 to 26 items", [26, null]),
	),
	unit(
		"兩環一帶: north section cleared, south section starts thursday",
		progress("4.2", "north section cleared, south section starts thursday"),
	),
	alone(
		"Update on 不动产登记: the pre-check window is now open on saturdays too",
		progress("1.10", "pre-check window is now open on saturdays"),
	),
	unit(
		"hi, report for 3.1 from our side: survey forms back from twenty-eight firms",
		progress("3.1", "survey forms back from", [28, null]),
	),
	reply(
		"still at 12, no change since last wk",
		progress(null, "still at 12", [12, null]),
	),
	office(
		"log for 1.3: 84 items published already",
		progress("1.3", "84 items published", [84, null]),
	),
	unit(
		"task one point seven the interface with the tax office is up since this morning more to come tomorrow",
		progress("1.7", "interface with the tax office is up since this morning"),
	),
	unit(
		"task 1.10, 1,250 certificates issued electronically up to now",
		progress("1.10", "certificates issued electronically", [1250, null]),
	),
	reply(
		"drafted the plan, went to the boss for signature",
		progress(null, "drafted the plan"),
	),
	unit(
		"plz add to 4.2 - 3.6 km of the belt path paved so far",
		progress("4.2", "km of the belt path paved", [3.6, null]),
	),
	unit(
		"1.2 not finished yet, 30 out of 45 flows redesigned",
		progress("1.2", "30 out of 45 flows redesigned", [30, null]),
	),
	alone(
		"As regards task 3.1, we have visited enterprises in the park and collected their complaints, nothing quantifiable at present.",
		progress(
			"3.1",
			"visited enterprises in the park and collected their complaints",
		),
	),
	unit(
		"3.1 up to ５２％ of the firms on the new tariff",
		progress("3.1", "of the firms on the new tariff", [52, "%"]),
	),

	// done
	unit("1.2 is done", done("1.2")),
	unit("1.7 completed this morning, files to follow", done("1.7")),
	reply("finished", done(null)),
	reply("all done on our side, pics attached", done(null)),
	unit("pls mark 3.1 as complete", done("3.1")),
	alone("we've wrapped up 4.2", done("4.2")),
	unit(
		"everything on 1.10 is handed over, so that task is finished",
		done("1.10"),
	),
	reply("This one has been fully completed as of friday.", done(null)),
	unit("首報 done, mailed it an hour ago", done("首報@區住建局")),
	unit("tsk 1.2 compleeted", done("1.2")),
	unit("兩環一帶 finished at last!!", done("4.2")),
	reply("yep it's complete, last bit went in yesterday", done(null)),
	alone(
		"Number 1.7: we have completed the work, please update the record",
		done("1.7"),
	),
	unit("nothing left to do on 3.1, it's complete", done("3.1")),

	// accept
	unit("accept 1.2", accept("1.2")),
	unit("we acknowledge receipt of 1.7", accept("1.7")),
	reply("received, we'll take it on", accept(null)),
	unit("sign for 4.2 pls", accept("4.2")),
	unit("1.10 received and accepted", accept("1.10")),
	alone("happy to take on 3.1, confirming receipt", accept("3.1")),
	reply("Acknowledged, our section will handle it", accept(null)),
	unit("ack 4.2", accept("4.2")),
	reply("accepted", accept(null)),
	unit("got the 首报 assignment, we accept", accept("首報@區住建局")),

	// blocked
	unit(
		"blocked 1.2 waiting for the finance bureau to release funds",
		blocked("1.2", "waiting for the finance bureau to release funds"),
	),
	reply(
		"stuck, the contractor hasn't delivered the drawings",
		blocked(null, "the contractor hasn't delivered the drawings"),
	),
	unit(
		"we can't move on 4.2 until the land is handed over by 區自然資源分局",
		blocked("4.2", "land is handed over by 區自然資源分局"),
	),
	unit(
		"1.7 is stuck bc 區公安分局 won't open their interface",
		blocked("1.7", "區公安分局 won't open their interface"),
	),
	reply("can't continue - no budget yet", blocked(null, "no budget yet")),
	alone(
		"3.1 is at a standstill, power company has not answered our letter since feb",
		blocked("3.1", "power company has not answered our letter"),
	),
	unit(
		"Please flag 1.10 as blocked: scanner system is down provincewide",
		blocked("1.10", "scanner system is down provincewide"),
	),
	reply("held up by the design institute", blocked(null, "design institute")),
	unit(
		"1.2 hit a wall, province hasnt issued the new form templates",
		blocked("1.2", "province hasnt issued the new form templates"),
	),
	reply(
		"we are unable to proceed without the approval document from the district",
		blocked(null, "without the approval document from the district"),
	),
	unit(
		"need help w/ 4.2, stalled for lack of money from 區財政局",
		blocked("4.2", "lack of money from 區財政局"),
	),
	alone(
		"task one point ten we cannot go on because the archive room is sealed",
		blocked("1.10", "archive room is sealed"),
	),
	unit(
		"problem with 1.7 work has stopped, vendor went bankrupt",
		blocked("1.7", "vendor went bankrupt"),
	),

	// unblocked
	unit("1.2 no longer blocked", { intent: "unblocked", task: "1.2" }),
	reply("problem solved, we can go on", just("unblocked")),
	unit("4.2 is unstuck, the land came through", {
		intent: "unblocked",
		task: "4.2",
	}),
	reply("unblock pls", just("unblocked")),
	alone("obstacle on 3.1 cleared, work resumed", {
		intent: "unblocked",
		task: "3.1",
	}),

	// postpone
	unit(
		"extend 1.2 to Nov 15, review experts unavailable",
		postpone("1.2", "2021-11-15"),
	),
	unit(
		"request extension for 3.1 until 30 June 2021 because tariff approval is late",
		postpone("3.1", "2021-06-30"),
	),
	reply("need until June 20", postpone(null, "2021-06-20")),
	unit("can we push 4.2 back by two weeks", postpone("4.2", "2021-11-14")),
	unit("3.1 needs ten more days please", postpone("3.1", "2021-06-10")),
	reply("we won't make it in time, please give us longer", postpone(null)),
	alone(
		"I'd like to apply for postponement of 1.7 to January 31st next year, data centre migration",
		postpone("1.7", "2022-01-31"),
	),
	unit(
		"pls move the deadline of 1.10 to 2022-01-15",
		postpone("1.10", "2022-01-15"),
	),
	reply("asking for an extension of three weeks", postpone(null)),
	unit("extension 4.2 till end of november", postpone("4.2", "2021-11-30")),
	unit(
		"首報 can't be ready by the 22nd, request to delay it until March 26",
		postpone("首報@區住建局", "2021-03-26"),
	),
	alone("requesting ext on 1.2 to 11/20", postpone("1.2", "2021-11-20")),
	unit("we want to postpone 3.1, no new date yet", postpone("3.1")),
	reply("pls extend this to friday next week", postpone(null, "2021-03-26")),
	unit(
		"1.2 will be late, may we have till 5 november instead of 31 october",
		postpone("1.2", "2021-11-05"),
	),
	unit(
		"put 兩環一帶 off by a week, rain stopped everything",
		postpone("4.2", "2021-11-07"),
	),
	alone(
		"Due to staff changes I hereby ask that the deadline of task 4.2 be prolonged by fifteen days.",
		postpone("4.2", "2021-11-15"),
	),

	// decisions
	decide("agree", { intent: "agree", task: null }),
	decide("extension approved, go ahead", { intent: "agree", task: null }),
	decide("fine by me", { intent: "agree", task: null }),
	decide("ok granted", { intent: "agree", task: null }),
	decide("not approved, they had enough time", {
		intent: "disagree",
		task: null,
		reason: "they had enough time",
	}),
	decide("no, the deadline stays", { intent: "disagree", task: null }),
	decide("Rejected. 31 October is a municipal deadline and cannot move.", {
		intent: "disagree",
		task: null,
		reason: "31 October is a municipal deadline",
	}),
	decide("I don't agree, the reason is too thin", {
		intent: "disagree",
		task: null,
		reason: "reason is too thin",
	}),
	decide("extension refused", { intent: "disagree", task: null }),
	office("verify 1.2", verify("1.2")),
	office("1.7 checked on site and confirmed, pass it", verify("1.7")),
	office("we went through the 3.1 evidence, verified", verify("3.1")),
	office("confirm completion of 4.2", verify("4.2")),
	decide("everything checks out, verified", [
		verify(null),
		{ intent: "agree", task: null },
	]),
	office("return 1.2 photos missing", back("1.2", "photos missing")),
	office(
		"send 1.7 back, the list of datasets is not stamped",
		back("1.7", "the list of datasets is not stamped"),
	),
	office(
		"3.1 goes back to them, figures dont match the power company",
		back("3.1", "figures dont match the power company"),
	),
	office("pls return 4.2", back("4.2", null)),
	decide("send it back, evidence insufficient", [
		back(null, "evidence insufficient"),
		{ intent: "disagree", task: null, reason: "evidence insufficient" },
	]),
	office(
		"1.10 is not good enough, return it: only some of the counters are proven",
		back("1.10", "only some of the counters are proven"),
	),

	// undo
	unit("undo", just("undo")),
	unit("take that back please", just("undo")),
	reply("oops wrong task, cancel what I just sent", just("undo")),
	unit("revert my last entry", just("undo")),
	alone("undo that pls i hit the wrong one", just("undo")),
	unit("scratch that last update", just("undo")),
	office("sorry my mistake, withdraw what i did just now", just("undo")),
	alone("pls roll back the last thing I reported", just("undo")),
	reply("I didn't mean to mark it done, undo it", just("undo")),
	office("undo last chagne", just("undo")),

	// due, late, mine
	unit("anything due this week?", due("2021-03-15", "2021-03-21")),
	unit("what do we have to hand in next week", due("2021-03-22", "2021-03-28")),
	office("tasks due before the end of june", due("2021-03-15", "2021-06-30")),
	alone("show me deadlines in april", due("2021-04-01", "2021-04-30")),
	office("which tasks fall due in Q2", due("2021-04-01", "2021-06-30")),
	office(
		"what has 區財政局 got due by 31 october",
		due("2021-03-15", "2021-10-31", "區財政局"),
	),
	unit("wats due this mnth", due("2021-03-01", "2021-03-31")),
	unit("overdue?", late()),
	office("who is behind schedule, list the late tasks", late()),
	office("anything overdue at 區發改局", late("區發改局")),
	alone("list my tasks", just("mine")),
	unit("what are we responsible for", just("mine")),
	unit("our bureau's tasks pls", just("mine")),
	office("everything falling due next month", due("2021-04-01", "2021-04-30")),

	// lists by state
	office("which tasks have been returned", listed("returned")),
	office("list everything blocked", listed("blocked")),
	office("what's stuck at 區住建局", listed("blocked", "區住建局")),
	office("tasks not yet accepted by 區發改局", listed("issued", "區發改局")),
	office("show pending extension requests", listed("extension-asked")),
	office("where did units ask for more time", listed("extension-asked")),
	office("closed tasks pls", listed("closed")),
	unit("which of ours were sent back", [
		listed("returned"),
		listed("returned", "區住建局"),
	]),
	office(
		"has 區應急局 asked for any extension",
		listed("extension-asked", "區應急局"),
	),
	office(
		"give me the ones already closed for 區市場監管局",
		listed("closed", "區市場監管局"),
	),
	unit(
		"are there any returned ones for 区住建局",
		listed("returned", "區住建局"),
	),
	office("what's waiting for my review", just("review-list")),
	office("pending verifications", just("review-list")),
	office("which groups are bound to which unit", just("binding-list")),
	office("show bindings", just("binding-list")),

	// leave
	alone(
		"I'm on leave 22 to 26 March, @_user_2 stands in",
		leave("ou_wang", "2021-03-22", "2021-03-26"),
	),
	alone(
		"on leave from wednesday to friday this week",
		leave(null, "2021-03-17", "2021-03-19"),
	),
	unit(
		"out of office 1 april - 9 april, @_user_3 covers for me",
		leave("ou_li", "2021-04-01", "2021-04-09"),
	),
	alone(
		"taking annual leave next week mon to thu, pls send my reminders to @_user_3",
		leave("ou_li", "2021-03-22", "2021-03-25"),
	),
	alone(
		"I am away tomorrow and the day after",
		leave(null, "2021-03-16", "2021-03-17"),
	),
	office(
		"I will be absent from 2021-04-06 until 2021-04-16; deputy @_user_2",
		leave("ou_wang", "2021-04-06", "2021-04-16"),
	),
	alone(
		"sick leave today through thursday",
		leave(null, "2021-03-15", "2021-03-18"),
	),
	alone(
		"maternity leave starting 1 May until 31 August, @_user_3 will be my deputy",
		leave("ou_li", "2021-05-01", "2021-08-31"),
	),
	unit(
		"my vacation is Mar 29 to Apr 2 and @_user_2 takes over",
		leave("ou_wang", "2021-03-29", "2021-04-02"),
	),
	alone("what leave have I put in", onLeave("own")),
	alone("I'm back from leave", onLeave("back")),
	alone("end my leave, came back early", onLeave("back")),
	office("who's on leave right now", onLeave("everybody")),
	office("show everyone's absences", onLeave("everybody")),

	// roles
	office(
		"make @_user_2 head of 區住建局",
		setRole("head", "ou_wang", "區住建局"),
	),
	office(
		"set @_user_3 as liaison for 區財政局",
		setRole("liaison", "ou_li", "區財政局"),
	),
	office(
		"from now on @_user_2 is the liaison of 區發改局",
		setRole("liaison", "ou_wang", "區發改局"),
	),
	office("appoint @_user_3 as office staff", setRole("office", "ou_li")),
	office(
		"the new head at 區應急局 is @_user_2, please set",
		setRole("head", "ou_wang", "區應急局"),
	),
	office("give @_user_3 the 紀委 role", setRole("discipline", "ou_li")),
	office("assign @_user_2 to the special group for 生態宜居", {
		intent: "set-role",
		person: "ou_wang",
		target: "action 4",
	}),
	office("remove @_user_3 from his role", dropRole("ou_li")),
	office("@_user_2 has been transferred, dismiss him", dropRole("ou_wang")),
	office("take away @_user_3's position in the system", dropRole("ou_li")),

	// binding
	office("bind this group to the office", bind("office")),
	unit("bind 區住建局", bind("區住建局")),
	unit("this chat belongs to 區財政局, bind it", bind("區財政局")),
	office("bind special group 辦事方便", bind("action 1")),
	office("bind this as the group for everyone", bind("everyone")),
	office("bind 紀委 here", bind("discipline")),
	unit("unbind this group", just("unbind")),
	office("remove the binding of this chat", just("unbind")),
	unit("please connect our group with 區審計局", bind("區審計局")),

	// questions about one task
	unit("status 1.3", task("1.3")),
	unit("how is 容缺受理 going", task("1.3")),
	alone("where do we stand on 4.2", task("4.2")),
	office("tell me about 知识产权保护", task("2.3")),
	unit("how's 9.9 doing", task(NO_SUCH)),
	office("how's the 首報 coming along", [task(SEVERAL), just("case")]),
	reply("why did I get this reminder", about("why", null)),
	office("why is 1.3 red", about("why", "1.3")),
	unit("original text of 4.2", original("4.2")),
	alone("what does the plan say word for word on 3.4", original("3.4")),
	unit("history of 1.7", about("history", "1.7")),
	office("who reported what and when on 1.2", about("history", "1.2")),
	unit("what's still missing for 1.10", about("missing-parts", "1.10")),
	office(
		"which units haven't done their part of 1.2",
		about("missing-parts", "1.2"),
	),
	unit("1.7 is not applicable to our bureau", about("not-applicable", "1.7")),

	// cases, first report
	alone("submit a case", just("case")),
	unit("I want to file a typical case", just("case")),
	alone("open the case form for me", just("case")),
	alone("our cases and quota", just("case")),
	unit("how many cases do we still owe", just("case")),
	unit("cases", just("case")),
	unit("when is our 首報 due", [task("首報@區住建局"), just("case")]),

	// broadcast, preview, board, standing, help, expand
	office("issue the progress bulletin to all units", just("broadcast")),
	office("broadcast", just("broadcast")),
	office("which reminders will go out in the next 30 days", just("preview")),
	office("preview 14 days", just("preview")),
	unit("show the board", just("board")),
	office("ranking of the units please", just("standing")),
	alone("who's got the best score so far", just("standing")),
	alone("what can you do", just("help")),
	unit("show the full list, not just the first few", [
		just("expand"),
		just("mine"),
		nothing,
	]),

	// near misses
	unit("don't mark 1.2 as done yet", nothing),
	unit("if finance pays us we could finish 4.2 by july", nothing),
	unit("the colleague from 區發改局 said their part of 1.4 is done", nothing),
	unit("how would i ask for an extension?", [just("help"), nothing]),
	unit("will 1.10 be done by friday?", [task("1.10"), nothing]),
	alone("no need to postpone 3.1 after all", nothing),
	unit("should we undo that?", nothing),
	office("do not return 1.7, i'm still reading it", nothing),
	unit("never bind this group to 區財政局", nothing),
	alone("I was thinking about taking leave in may, not decided", nothing),
	office("@_user_2 would make a good liaison one day", nothing),
	decide("let me think about it", nothing),
	decide("who is going to decide on this, me or the director?", nothing),
	unit("is it true that 4.2 got blocked?", [task("4.2"), nothing]),
	reply("we're not blocked, just slow", [nothing, progress(null, "just slow")]),
	unit("wasn't 1.2 supposed to be extended to november?", [
		task("1.2"),
		about("history", "1.2"),
		nothing,
	]),
	unit("we haven't accepted 1.7 and won't before the meeting", nothing),
	office("suppose i verified 3.1 today, would the unit be told?", nothing),

	// courtesy, chatter
	unit("thanks a lot", courtesy),
	alone("good morning bot", courtesy),
	office("great job everyone 👍", [...courtesy, nothing]),
	reply("thank you for the reminder", [...courtesy, nothing]),
	unit("lunch at the canteen at 12?", [...courtesy, nothing]),
];

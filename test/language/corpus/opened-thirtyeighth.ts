/** Opened: English as bilingual civil servants type it on their phones, near misses included. Written blind. */
import {
	about,
	accept,
	back,
	bind,
	blocked,
	chatter,
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
import type { CorpusRow } from "./row.js";
import { alone, decide, NO_SUCH, office, reply, unit } from "./row.js";

export const openedThirtyeighth: readonly CorpusRow[] = [
	// progress: replies to a reminder
	reply(
		"we've moved 18 of the services to the counter so far, rest next week",
		progress(null, "moved 18 of the services", [18, null]),
	),
	reply(
		"draft is with the deputy director for signature",
		progress(null, "deputy director for signature"),
	),
	reply(
		"Had the kickoff meeting this morning, 23 people attended",
		progress(null, "kickoff meeting"),
	),
	reply("about halfway, two boxes of paperwork still to go through", [
		progress(null, "halfway"),
		progress(null, "halfway", [2, null]),
		progress(null, "halfway", [50, null]),
	]),
	reply("update: list of documents cut from 11 to 6", [
		progress(null, "list of documents cut"),
		progress(null, "list of documents cut", [6, null]),
	]),
	reply(
		"Contractor got on site on 12 March and started earthworks",
		progress(null, "started earthworks"),
	),
	reply(
		"37 items handed over already 👍",
		progress(null, "handed over", [37, null]),
	),
	reply(
		"tender notice went out this afternoon, bids open on the 29th",
		progress(null, "tender notice went out"),
	),
	reply(
		"The checklist part is done, still working on the software part",
		progress(null, "checklist part"),
	),
	reply(
		"Questionnaires came back from 9 of the communities, we're typing them up",
		[
			progress(null, "Questionnaires came back", [9, null]),
			progress(null, "Questionnaires came back"),
		],
	),
	reply(
		"we trained the window staff yesterday and put the new guide on the wall",
		progress(null, "trained the window staff"),
	),
	reply(
		"this one is for 4.2 actually: both bridges designed, geology survey ordered",
		[
			progress("4.2", "geology survey ordered"),
			progress("4.2", "geology survey ordered", [2, null]),
		],
	),
	reply(
		"Finished drafting the notice. Legal office is checking it.",
		progress(null, "drafting the notice"),
	),
	reply(
		"so far 140 households connected to gas",
		progress(null, "households connected", [140, null]),
	),
	reply(
		"sent our comments to the DRC, waiting for round two. contact is Xiao Liu 13840001234",
		progress(null, "sent our comments"),
	),

	// progress: by code
	unit("1.10 self-service terminals installed at 3 sites", [
		progress("1.10", "self-service terminals", [3, null]),
		progress("1.10", "self-service terminals"),
	]),
	unit(
		"progress on 4.2: 5.5 km of the ring road paved",
		progress("4.2", "ring road paved", [5.5, null]),
	),
	unit(
		"for 3.1, we have signed the price reduction with the heating company",
		progress("3.1", "price reduction with the heating company"),
	),
	unit(
		"1.7 - data interface with the big data centre is live, 12 fields shared",
		progress("1.7", "interface with the big data centre", [12, null]),
	),
	unit(
		"update 1.2 approval time now down to 71 working days",
		progress("1.2", "approval time", [71, null]),
	),
	unit(
		"1.3: another 8 items on the 容缺受理 list as of today",
		progress("1.3", "容缺受理", [8, null]),
	),
	unit("Quick one on 1.8, we printed the six rules and hung them in the hall", [
		progress("1.8", "hung them in the hall"),
		progress("1.8", "hung them in the hall", [6, null]),
	]),
	unit(
		"3.1 water supply part finished, gas part still being talked over with the company",
		progress("3.1", "water supply part finished"),
	),
	unit(
		"pls note under 1.11 that cameras are up in the lobby",
		progress("1.11", "cameras are up in the lobby"),
	),
	unit(
		"4.2 tree planting begins, first 2000 saplings in the ground",
		progress("4.2", "saplings in the ground", [2000, null]),
	),
	unit("Task 1.2: combined inspection piloted on two projects, no complaints", [
		progress("1.2", "combined inspection"),
		progress("1.2", "combined inspection", [2, null]),
	]),
	unit(
		"put this under 1.12 pls, our hotline is now merged into the platform",
		progress("1.12", "hotline is now merged"),
	),
	alone("1.10 we're at 43 transactions a day through the one-window queue", [
		progress("1.10", "one-window queue", [43, null]),
		progress("1.10", "one-window queue"),
	]),
	alone(
		"report for 3.1, self-check of 16 property managers done, 4 of them refunded residents",
		[
			progress("3.1", "property managers", [16, null]),
			progress("3.1", "property managers", [4, null]),
			progress("3.1", "property managers"),
		],
	),
	alone(
		"4.2 land clearance at 85 percent",
		progress("4.2", "land clearance", [85, null]),
	),
	alone(
		"1.7: agreement w/ market regulation signed, doc no. 2021-17",
		progress("1.7", "signed"),
	),
	alone(
		"On 1.2 the drawings review has been moved online since Monday",
		progress("1.2", "drawings review"),
	),
	unit(
		"1.10 and 1.7 share the same system, vendor came by and connected both today",
		[
			progress(["1.10", "1.7"], "connected both"),
			progress(["1.7", "1.10"], "connected both"),
		],
	),
	unit("1.16 forms simplified down to one page", [
		progress(NO_SUCH, "forms simplified"),
		task(NO_SUCH),
		progress(NO_SUCH, "forms simplified", [1, null]),
	]),

	// progress: by words of the title
	unit(
		"不動產登記: same-day certificates started at the main hall, 26 issued in week one",
		progress("1.10", "same-day certificates", [26, null]),
	),
	unit(
		"The 兩環一帶 landscaping contract is signed",
		progress("4.2", "landscaping contract is signed"),
	),
	unit(
		"數據共享 — our database people uploaded 4 more data sets this morning",
		progress("1.7", "uploaded 4 more data sets", [4, null]),
	),
	unit(
		"降低企業用能成本, we visited the gas company and they agreed to drop the connection fee",
		progress("3.1", "drop the connection fee"),
	),
	unit("first report: collected input from all sections, writing it up now", [
		progress("首報@區住建局", "writing it up"),
		progress(null, "writing it up"),
	]),
	alone("property registration: 5 banks now file mortgages online", [
		progress("1.10", "file mortgages online", [5, null]),
		progress("1.10", "file mortgages online"),
		progress(null, "file mortgages online"),
		progress(null, "file mortgages online", [5, null]),
	]),
	alone(
		"on the two rings one belt project, lighting is in along the east bank",
		[progress("4.2", "lighting is in"), progress(null, "lighting is in")],
	),
	alone(
		"首報 text is 80% written",
		progress("首報@區住建局", "written", [80, null]),
	),
	unit("工程建設項目審批, one more form abolished, guide reprinted", [
		progress("1.2", "form abolished"),
		progress("1.2", "form abolished", [1, null]),
	]),
	unit(
		"電子監察 terminal arrived and is plugged in at counter 7",
		progress("1.11", "plugged in"),
	),

	// done
	reply("Done", done(null)),
	reply("this is finished, photos to follow", done(null)),
	reply("all wrapped up on our side ✅", done(null)),
	reply("You can mark this as done", done(null)),
	reply("Handled and closed out. See attached.", done(null)),
	reply(
		"we are done here, everything in the list has been implemented",
		done(null),
	),
	unit("1.10 is done", done("1.10")),
	unit("pls mark 4.2 as completed", done("4.2")),
	unit("we've finished 1.7!", done("1.7")),
	unit("Task 1.2 has been fully completed as of last Friday", done("1.2")),
	unit("first report handed in", [
		done("首報@區住建局"),
		done(null),
		progress("首報@區住建局", ""),
	]),
	unit("兩環一帶 all finished, acceptance passed on 11 March", done("4.2")),
	unit("1.3 and 1.8 both done", done(["1.3", "1.8"])),
	unit("6.4 done", [done(NO_SUCH), task(NO_SUCH)]),
	alone("done with 1.11", done("1.11")),
	alone("1.12 complete, thanks for your patience", done("1.12")),
	alone("不動產登記 one is complete on our end", done("1.10")),
	alone(
		"3.1 finished today, materials will be uploaded in a minute",
		done("3.1"),
	),
	alone("首報 done, sent it over at noon", done("首報@區住建局")),

	// accept
	reply("received, we'll take it from here", accept(null)),
	reply("Confirming receipt", accept(null)),
	reply("got it, signing for this one", accept(null)),
	unit("we accept 1.10", accept("1.10")),
	unit("sign for 3.1 please", accept("3.1")),
	unit("acknowledging 1.7 and 1.2", accept(["1.7", "1.2"])),
	unit("數據共享 received and accepted", accept("1.7")),
	alone("ack 1.8", accept("1.8")),
	alone("I hereby accept 首報", accept("首報@區住建局")),
	alone("taking on 1.3, accepted", accept("1.3")),

	// blocked
	reply(
		"we're stuck, the finance bureau hasn't released the money",
		blocked(null, "finance bureau"),
	),
	reply(
		"blocked: no reply from the provincial platform for two weeks",
		blocked(null, "provincial platform"),
	),
	reply(
		"Can't move on because the land papers are still missing",
		blocked(null, "land papers"),
	),
	unit(
		"4.2 is stuck waiting for demolition permits",
		blocked("4.2", "demolition permits"),
	),
	unit(
		"We are blocked on 1.7, the police won't open their interface",
		blocked("1.7", "interface"),
	),
	unit(
		"3.1 held up by the gas company, they refuse to sign",
		blocked("3.1", "refuse to sign"),
	),
	unit(
		"stuck on 不動產登記, no budget for the scanners",
		blocked("1.10", "no budget for the scanners"),
	),
	alone(
		"1.2 can't proceed until natural resources gives us the zoning data",
		blocked("1.2", "zoning data"),
	),

	// unblocked
	reply("we're no longer stuck, the money arrived", just("unblocked")),
	reply("unblocked", just("unblocked")),
	reply("Problem solved, moving again", [
		just("unblocked"),
		progress(null, ""),
	]),
	unit("4.2 is unblocked, permits came through", just("unblocked")),
	alone("the block on 3.1 has been lifted", just("unblocked")),

	// postpone
	reply(
		"please extend this to 30 April, the bidding failed",
		postpone(null, "2021-04-30"),
	),
	reply("we need more time on this one", postpone(null)),
	reply(
		"Requesting an extension till May 15 because of the rain",
		postpone(null, "2021-05-15"),
	),
	reply(
		"pls push the deadline back to 2021-06-10",
		postpone(null, "2021-06-10"),
	),
	unit(
		"apply to postpone 3.1 to June 30, gas company needs board approval",
		postpone("3.1", "2021-06-30"),
	),
	unit(
		"We would like an extension for 4.2 until 30 November",
		postpone("4.2", "2021-11-30"),
	),
	unit(
		"first report: could we please have until the 26th? two people are out sick",
		[postpone("首報@區住建局", "2021-03-26"), postpone(null, "2021-03-26")],
	),
	alone(
		"extension request for 1.3, new date 2021-07-20, reason: staff change",
		postpone("1.3", "2021-07-20"),
	),

	// decisions on a postponement
	decide("agreed", just("agree")),
	decide("Fine with us, extension granted", just("agree")),
	decide("we don't agree, the date stands", just("disagree")),
	decide("Denied. They've had plenty of time.", just("disagree")),
	decide("disagree, this was already extended once", just("disagree")),

	// verify
	decide("verified", verify(null)),
	decide("looks good, sign it off", verify(null)),
	decide("materials are all there, please close it as verified", verify(null)),
	office("verify 1.10", verify("1.10")),
	office("1.3 has been checked and is confirmed", verify("1.3")),
	office("Sign off on 2.6 please", verify("2.6")),
	office("知識產權保護 verified, good work", verify("2.3")),

	// return
	decide("return it, photos are too blurry to read", back(null, "too blurry")),
	decide("Sent back: no seal on page 3", back(null, "no seal")),
	decide(
		"not good enough, back to them, they only attached a meeting notice",
		back(null, "meeting notice"),
	),
	decide("return", back(null, null)),
	office(
		"return 1.4, the figures don't match the tax bureau's",
		back("1.4", "figures"),
	),
	office(
		"send 3.3 back to the bureau, only 60 of the 106 are listed",
		back("3.3", "listed"),
	),
	office(
		"Please bounce 4.3, missing the monitoring data for February",
		back("4.3", "monitoring data"),
	),
	office(
		"2.9 rejected, evidence is from last year",
		back("2.9", "evidence is from last year"),
	),

	// due
	unit("anything due this week", due("2021-03-15", "2021-03-21")),
	unit("Deadlines next week pls", due("2021-03-22", "2021-03-28")),
	unit(
		"what needs to be in before the end of May",
		due("2021-03-15", "2021-05-31"),
	),
	alone("what's coming up by the end of June", due("2021-03-15", "2021-06-30")),
	alone(
		"is there anything I must submit by Friday?",
		due("2021-03-15", "2021-03-19"),
	),
	alone("anything due tomorrow", due("2021-03-16", "2021-03-16")),
	office(
		"what is due from the housing bureau this month",
		due("2021-03-15", "2021-03-31", "區住建局"),
	),
	office(
		"tax bureau, due before the end of October",
		due("2021-03-15", "2021-10-31", "高新稅務局"),
	),
	office(
		"what does finance have to deliver next week",
		due("2021-03-22", "2021-03-28", "區財政局"),
	),
	office(
		"Which tasks fall due in the second quarter?",
		due("2021-04-01", "2021-06-30"),
	),
	office(
		"what must the market regulation bureau finish by year end",
		due("2021-03-15", "2021-12-31", "區市場監管局"),
	),

	// overdue
	unit("are we late with anything?", late()),
	alone("which of ours are past the deadline", late()),
	office("who's overdue", late()),
	office("what is the police branch late with", late("區公安分局")),
	office("overdue items of the environment bureau", late("區生態環境分局")),

	// task
	unit("how is 1.10 going?", task("1.10")),
	unit("show 4.2", task("4.2")),
	unit("when is 3.1 due", task("3.1")),
	alone("where do we stand with 1.2", task("1.2")),
	office("has 1.9 moved at all?", [task("1.9"), about("history", "1.9")]),
	office("4.12?", task(NO_SUCH)),
	office("who leads 3.4", [task("3.4"), original("3.4")]),

	// original wording
	unit("what exactly does the plan say about 1.7", original("1.7")),
	unit("original wording of 3.1 please", original("3.1")),
	office("show me the original text for 2.8", original("2.8")),

	// why
	unit("why is 1.10 red?", about("why", "1.10")),
	reply("why did I get this reminder", about("why", null)),
	office("why is 4.4 marked yellow", about("why", "4.4")),

	// history
	unit("history of 4.2", about("history", "4.2")),
	unit("what have we reported on 3.1 so far", about("history", "3.1")),
	office(
		"who changed what on 2.3 since it was issued",
		about("history", "2.3"),
	),

	// missing parts
	office(
		"which units are still missing on 1.8?",
		about("missing-parts", "1.8"),
	),
	unit(
		"for 1.10, who still owes us their part",
		about("missing-parts", "1.10"),
	),
	office("who still hasn't turned in the first report", [
		just("missing-parts"),
		listed("issued"),
		just("due"),
		just("task"),
	]),

	// not applicable
	unit(
		"1.8 does not apply to us, we run no service hall",
		about("not-applicable", "1.8"),
	),
	reply("N/A for us", about("not-applicable", null)),

	// lists
	office("which tasks haven't been accepted yet", listed("issued")),
	office(
		"what has the tax bureau not signed for",
		listed("issued", "高新稅務局"),
	),
	office("who is stuck", listed("blocked")),
	office("open extension requests", listed("extension-asked")),
	office(
		"did finance ask for any postponement? show me the pending ones",
		listed("extension-asked", "區財政局"),
	),
	office("what did we send back", listed("returned")),
	office(
		"returned tasks, social affairs bureau",
		listed("returned", "區社會事業發展局"),
	),
	office("show the closed ones", listed("closed")),
	office(
		"which tasks of the sci-tech bureau are verified and closed",
		listed("closed", "區科創營商局"),
	),
	unit("which ones haven't we accepted yet?", listed("issued")),
	alone("which of my tasks are stuck", listed("blocked")),
	office("what is waiting for my sign-off", just("review-list")),
	office("anything pending verification?", just("review-list")),
	office("which groups aren't bound yet", just("binding-list")),

	// mine, help
	unit("list our tasks", just("mine")),
	unit("what's on our plate altogether", just("mine")),
	alone("everything my bureau is in charge of", just("mine")),
	alone("how do I use this thing", just("help")),

	// undo
	unit("undo", just("undo")),
	unit("oops wrong one, take that back", just("undo")),
	reply("sorry, my mistake, please undo what I just sent", just("undo")),
	office("undo that, I pressed the wrong button", just("undo")),

	// leave
	alone(
		"I'm on leave tomorrow and Wednesday, @_user_2 stands in for me",
		leave("ou_wang", "2021-03-16", "2021-03-17"),
	),
	alone(
		"Out of office from 1 April until 6 April, deputy @_user_3",
		leave("ou_li", "2021-04-01", "2021-04-06"),
	),
	alone("I won't be in next week, @_user_2 will cover", [
		leave("ou_wang", "2021-03-22", "2021-03-28"),
		leave("ou_wang", "2021-03-22", "2021-03-26"),
	]),
	alone("sick today, can't work", leave(null, "2021-03-15", "2021-03-15")),
	unit(
		"I'm away 3/18-3/19, ask @_user_3 in the meantime",
		leave("ou_li", "2021-03-18", "2021-03-19"),
	),
	alone("when does my leave end", onLeave("own")),
	alone("what did I register as my leave?", onLeave("own")),
	alone("I'm back at work, end my leave", onLeave("back")),
	office("who is on leave right now", onLeave("everybody")),
	office(
		"anybody at the housing bureau away?",
		onLeave("everybody", "區住建局"),
	),

	// binding
	office("this is the group of the audit bureau, bind it", bind("區審計局")),
	office("Register this chat as the office group", bind("office")),
	office("bind this chat for discipline inspection", bind("discipline")),
	office("bind to action 1", bind("action 1")),
	office("unbind this group", just("unbind")),

	// roles
	office(
		"make @_user_2 the liaison for the housing bureau",
		setRole("liaison", "ou_wang", "區住建局"),
	),
	office(
		"@_user_3 is the new head of finance, please set",
		setRole("head", "ou_li", "區財政局"),
	),
	office("add @_user_2 to the office", setRole("office", "ou_wang")),
	office("appoint @_user_3 as supervisor", setRole("supervision", "ou_li")),
	office(
		"set @_user_2 as lead of action 1",
		setRole("action-lead", "ou_wang", "action 1"),
	),
	office(
		"liaison of the emergency bureau from now on: @_user_2",
		setRole("liaison", "ou_wang", "區應急局"),
	),
	office("remove @_user_3 from her role", dropRole("ou_li")),
	office(
		"strip @_user_2 of all roles, he's been transferred",
		dropRole("ou_wang"),
	),

	// case, broadcast, preview, board, standing, expand, import
	alone("I want to file a typical case", just("case")),
	unit("how many typical cases do we still owe", just("case")),
	office("cases awaiting review", just("case")),
	office("prepare the circular", just("broadcast")),
	office("what messages are going out over the next 30 days?", just("preview")),
	unit("show the board", just("board")),
	office("ranking of the units please", just("standing")),
	office("which units count as 區直相關單位", just("expand")),
	office("import the plan", just("import-plan")),

	// near misses: negations
	reply("not done", [nothing, progress(null, "not done")]),
	reply("nearly done", [nothing, progress(null, "nearly done")]),
	reply("this isn't finished by any means", [nothing, progress(null, "")]),
	unit("1.10 hasn't been completed yet", [nothing, progress("1.10", "")]),
	unit("we never said 4.2 was done", nothing),
	unit("3.1 is not stuck, who told you that", [nothing, just("unblocked")]),
	unit("we have not accepted 1.7 and don't intend to", nothing),
	unit("nobody here asked to postpone 1.2", nothing),
	decide("can't sign off yet", nothing),
	decide("not verified", nothing),
	decide("don't return it yet, I'm still reading", nothing),
	decide("haven't agreed to anything", nothing),
	office("1.9 cannot be confirmed before we see the figures", nothing),
	office("don't unbind this group!", nothing),
	alone("I'm not on leave", [nothing, onLeave("back"), onLeave("own")]),
	alone("no need to undo", nothing),

	// near misses: questions
	unit("is 1.10 done?", [nothing, task("1.10")]),
	unit("did we already accept 4.2?", [
		nothing,
		task("4.2"),
		about("history", "4.2"),
		listed("issued"),
	]),
	unit("can I mark 3.1 as done without photos?", nothing),
	unit("how do we ask for an extension?", nothing),
	unit(
		"would 30 April be possible for 1.2, what do you think, or will the office laugh at us?",
		[nothing, postpone("1.2", "2021-04-30")],
	),
	reply("should I say completed here or wait for the seal?", nothing),
	reply("what counts as finished for this one?", nothing),
	reply("Who marked this as done??", nothing),
	alone("can I undo something from yesterday?", nothing),
	alone("if I go on leave on the 22nd, who gets my reminders?", nothing),
	decide("has anyone verified this?", nothing),
	decide("on what grounds should we agree?", nothing),
	office("who made @_user_2 a liaison?", nothing),
	office("is this group bound to the tax bureau?", nothing),
	office("should we return 2.4?", nothing),

	// near misses: plans, conditions, suppositions
	reply("will be done by Thursday", [nothing, progress(null, "")]),
	reply("we hope to finish this next week", [nothing, progress(null, "")]),
	unit("once the money is here 4.2 is done", nothing),
	unit("I'll accept 1.10 after lunch", nothing),
	unit("if finance keeps silent we'll be stuck on 3.1", nothing),
	unit("might have to ask for more time on 1.7, not sure yet", nothing),
	decide("will verify tomorrow when Lao Zhang is back", nothing),
	decide("if the seal is missing again I'm returning it", nothing),
	office("we'll bind this group to the court later", nothing),
	office("thinking of making @_user_3 head of finance", nothing),
	alone("planning a holiday sometime in May", nothing),

	// near misses: sarcasm, orders to colleagues, other people's doings
	reply("sure, done, in your dreams", nothing),
	reply("yeah right, 100% complete, and pigs can fly", nothing),
	unit("Oh great, 1.2 finished itself overnight I suppose", nothing),
	decide("verify this? you must be joking", nothing),
	unit("Xiao Chen, finish 1.10 by Wednesday please", nothing),
	unit("Lao Li, don't forget to mark 3.1 done when you get the seal", nothing),
	unit("@_user_2 please write the progress for 4.2 today", nothing),
	office("Xiao Wang pls check the photos for 1.3 and then verify", nothing),
	unit("heard the tax bureau is done with theirs", nothing),
	unit("the court people got their extension, lucky them", nothing),
	alone("my wife is on leave next week", nothing),
	office("finance told me on the phone they are stuck with something", [
		nothing,
		listed("blocked", "區財政局"),
	]),

	// small talk
	unit("thanks a lot!", courtesy),
	alone("good morning", courtesy),
	office("cheers 🙏", courtesy),
	unit("is the canteen open on Saturday", [chatter, nothing]),
	alone("asdf", [chatter, nothing]),
];

"""One report from the first tap to the verdict, at 320 px with scripts off."""

import datetime

from playwright.sync_api import sync_playwright

from desk import act, find_case, sign_in
from pages import Pages
from phone import Phone, launch
from report import ANSWERS, CANARIES, come_back, send_report
from server import Server
from tally import Tally

WISHES = {**ANSWERS[3], "consent-company_without_name": "yes"}
RECOGNITION = "Dank je wel. Wat een nare opmerking over de klanten; ik begrijp dat je schrok. Ik neem dit serieus."

# What the coordinator does, in order, from recognition to telling the outcome.
HANDLING = [
    ("recognise", {"recognition": RECOGNITION, "next_step": "Ik bel je vrijdag en luister naar je verhaal."}),
    ("record_conversation", {"conversation": "We hebben gesproken over wat er gebeurde en wat je wilt."}),
    ("set_plan", {"plan": "Ik spreek het bedrijf aan zonder je naam te noemen."}),
    ("approach_company_without_name", {"approach": "Gesproken met de praktijkopleider over grappen op de werkvloer."}),
    ("record_company_answer", {"company_answer": "Het bedrijf zegt toe dat het stopt."}),
    ("give_feedback", {"message": "Het bedrijf heeft toegezegd dat de grappen stoppen."}),
    ("record_outcome", {"choice": "agreement", "reason": "Er zijn afspraken gemaakt met het bedrijf."}),
    ("explain_outcome", {"explanation": "Het bedrijf houdt zich aan de afspraken. Wij letten daarop."}),
]


def count(student, tally, server):
    words = f"{student.screens} screens, {len(student.requests)} requests, {student.bytes / 1024:.1f} KB"
    print(f"  a report from the school's start page to the receipt: {words}")
    tally.check(student.screens <= 9, f"{student.screens} screens")
    tally.check(len(student.requests) <= 12, f"{[request[1:] for request in student.requests]}")
    tally.check(student.bytes <= 60 * 1024, f"{student.bytes} bytes")
    tally.check(student.hosts == {server.url}, f"only our own server is asked: {student.hosts}")


def tell(browser, server, pages, tally):
    """The student sends the report, and reads what is promised."""
    student = Phone(browser, server, pages, "nl")
    start = server.first_school()
    code = send_report(student, start, [*ANSWERS[:3], WISHES])
    count(student, tally, server)
    tally.check(student.markup.count("<script") == 0, "no script on the receipt")
    years = str(datetime.date.today().year), str(datetime.date.today().year + 1)
    dated = [line for line in student.text("main").splitlines() if any(year in line for year in years)]
    tally.check(len(dated) >= 3, f"three dated promises on the receipt: {dated}")
    come_back(student, code, "nl-status-received")
    tally.check(student.path == "/m", f"the code opens the report: {student.path}")
    return student


def handle(desk, tally):
    case = find_case(desk)
    for word in ("story", "company", "name"):
        tally.check(CANARIES[word] in desk.markup, f"the handler reads the {word}")
    tally.check(CANARIES["mail"] not in desk.markup, "no handler sees the alert address")
    tally.check(act(desk, case, "take_over"), f"the case is taken over: {desk.path}")
    for action, answers in HANDLING:
        tally.check(act(desk, case, action, answers), f"{action}: {desk.path} {desk.status}")
    return case


def judge(student, tally):
    student.open("/m", "nl-status-aftercare")
    tally.check(student.sees(RECOGNITION), "the student reads the recognition")
    tally.check(student.page.locator("a[href='/m/oordeel']").count() == 1, "the student is asked for a verdict")
    student.open("/m/oordeel", "nl-verdict")
    student.fill({"believed": "yes", "helped": "partly", "again": "yes"})
    student.send("nl-status-judged")
    tally.check("gedaan=give_verdict" in student.path, f"the verdict is given: {student.path}")
    student.open("/m/geen-nazorg", "nl-decline-aftercare")
    student.send("nl-status-declined")
    tally.check("gedaan=decline_aftercare" in student.path, f"no aftercare wanted: {student.path}")


def main():
    tally = Tally("report")
    pages = Pages()
    with sync_playwright() as playwright, Server() as server:
        print(f"  the demo answers after {server.seconds_to_ready:.1f} s")
        browser = launch(playwright)
        student = tell(browser, server, pages, tally)
        desk = Phone(browser, server, pages, "staff-nl")
        sign_in(desk, server.account("coordinator"))
        case = handle(desk, tally)
        judge(student, tally)
        tally.check(act(desk, case, "close_with_verdict", {"explanation": "Dank je wel. Je dossier is gesloten."}),
                    f"closed: {desk.path} {desk.status}")
        student.open("/m", "nl-status-closed")
        tally.check(student.sees("Afgesloten"), "the student sees that it is closed")
        other = Phone(browser, server, pages, "other-nl")
        sign_in(other, server.account("coordinator", school=1))
        other.open(case, "other-nl-case")
        tally.check(other.status == 404, f"another school finds no such case: {other.status}")
        boss = Phone(browser, server, pages, "administrator-nl")
        sign_in(boss, server.account("administrator"))
        boss.open(case, "administrator-nl-case")
        tally.check(boss.status in (403, 404), f"an administrator opens no case: {boss.status}")
        pages.judge(browser, tally)
        browser.close()
    tally.close()


main()

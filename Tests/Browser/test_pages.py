"""Every page in every language of its side, also as it answers mistakes: axe, HTML validator, no sideways scrolling."""

import time

from playwright.sync_api import sync_playwright

from desk import sign_in
from pages import Pages
from phone import Phone, launch
from report import ANSWERS, come_back, receipt_code
from server import Server
from tally import Tally

OPEN_PAGES = [
    "/", "/uitleg", "/veilig", "/hulp", "/privacy", "/toegankelijkheid", "/sleutel", "/bewijs", "/c", "/cijfers",
    "/cijfers?volgorde=toezeggingen", "/no-such-page",
]
LONG = "x" * 250

# States of made-up reports whose pages differ most; "sent" is the one that the run sends itself.
STATES = ["received", "planned", "aftercare", "closed"]

# The languages of staff with a school and the roles whose pages are visited.
STAFF = [
    ("nl", 0, ["coordinator", "desk_owner", "supervisor", "confidential_adviser", "administrator", "overseer"]),
    ("en", 1, ["coordinator", "administrator", "overseer"]),
]


def visit_open(phone):
    for path in OPEN_PAGES:
        phone.open(path)
    phone.fill_first("/c", {"code": "1111 2222 3333 4444 5555"})
    phone.send(f"{phone.name}/c-wrong")


def visit_form(phone, start):
    """The form with nothing in it, with too much in it, and as it should be."""
    phone.open(start + "/cijfers")
    phone.open(start)
    phone.follow("main a[href*='/f/1']")
    time.sleep(3.1)
    phone.send(f"{phone.name}/f/1-empty")
    phone.fill({"namedStaff": LONG, **ANSWERS[0]})
    time.sleep(3.1)
    phone.send(f"{phone.name}/f/1-too-long")
    phone.fill({"namedStaff": ""})
    time.sleep(3.1)
    phone.send()
    phone.fill(ANSWERS[1])
    phone.send()
    phone.fill({"companyName": LONG})
    phone.send(f"{phone.name}/f/3-too-long")
    phone.fill({"companyName": "bakkerij"})
    phone.follow("main button[value='search']", f"{phone.name}/f/3-search")
    phone.fill({"files": {"name": "a.txt", "mimeType": "text/plain", "buffer": b"just words"}})
    phone.send(f"{phone.name}/f/3-wrong-file")
    phone.open("/f/3")
    phone.send()
    phone.fill({"contactMode": "named", "name": "", "alertAddress": "nonsense"})
    phone.send(f"{phone.name}/f/4-wrong")
    phone.fill({**ANSWERS[3]})
    phone.send()
    phone.open("/f/bewaren")
    phone.open("/f/5")
    phone.send(f"{phone.name}/receipt")
    return receipt_code(phone)


def visit_report(phone, code, name):
    """The status page and everything that can be done from it."""
    come_back(phone, code, f"{phone.name}/m-{name}")
    links = phone.links("main a[href^='/m/']")
    for link in links:
        if not link.endswith("/bewijs"):
            phone.open(link, f"{phone.name}{link}-{name}")
            if "oordeel" in link or "heropenen" in link or "verhaal" in link:
                phone.send(f"{phone.name}{link}-empty")
    phone.open("/m")
    if phone.page.locator("main [name='message']").count():
        phone.send(f"{phone.name}/m-empty-message")
    # Leaving the report, so that the next one can be opened.
    phone.follow("main form[action$='/m/sluiten'] button", f"{phone.name}/m-left")


def visit_work(phone, account, seen):
    """Inbox with its tabs, cases with the forms that they offer, team, account; each kind of page once."""
    sign_in(phone, account)
    tabs = phone.links("main a[href*='lijst=']")
    for link in phone.links("nav a[href^='/']") + tabs:
        if "/taal/" not in link:
            phone.open(link)
    for tab in tabs:
        phone.open(tab)
        for case in [link for link in phone.links("main a[href^='/werk/']") if len(link.split("/")) == 3][:3]:
            phone.open(case, f"{phone.name}-case")
            for link in phone.links("main a[href^='/werk/']"):
                action = link.split("?")[0].split("/")[3:]
                if len(action) == 1 and action[0] not in seen:
                    seen.add(action[0])
                    visit_action(phone, link, action[0])


def visit_action(phone, link, action):
    phone.open(link, f"{phone.name}-{action}")
    if action != "take_over" and phone.page.locator("main button[name='stap']").count():
        phone.follow("main button[name='stap']", f"{phone.name}-{action}-empty")


def main():
    tally = Tally("pages")
    pages = Pages()
    with sync_playwright() as playwright, Server() as server:
        browser = launch(playwright)
        start = server.first_school()
        for language in ("nl", "en", "ar"):
            phone = Phone(browser, server, pages, language, language)
            visit_open(phone)
            code = visit_form(phone, start)
            tally.check(f'lang="{language}"' in phone.markup, f"{language}: the receipt is in that language")
            phone.close()
            codes = server.codes()
            for state, code in {"sent": code, **{state: codes[state] for state in STATES}}.items():
                phone = Phone(browser, server, pages, language, language)
                visit_report(phone, code, state)
                phone.close()
        for language, school, roles in STAFF:
            seen = set()
            for role in roles:
                phone = Phone(browser, server, pages, f"staff-{language}", language)
                visit_work(phone, server.account(role, school), seen)
                phone.close()
            print(f"  {language}: forms of {len(seen)} actions")
        print(f"  {len(pages.seen)} different pages")
        pages.judge(browser, tally)
        browser.close()
    tally.close()


main()

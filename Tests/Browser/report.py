"""One whole report, as a student makes it. The words are canaries: they may turn up nowhere but on their own pages."""

import re
import time

CANARIES = {
    "story": "zeewierlantaarn",
    "name": "Quirijntje Vlinderstruik",
    "company": "Wolkenbreukbakkerij",
    "place": "Kievitsdonk",
    "mail": "kwikstaart.kanarie@example.org",
    "telephone": "06-98712365",
    "when": "op de dag van de pannenkoekenstoet",
    "user agent": "KanarieBladeraar/9.1",
}

ANSWERS = [
    {
        "story": "Mijn begeleider lachte om mijn naam. Zij zei: zo iemand zetten wij niet bij de klanten. "
        "Ik stond bij de " + CANARIES["story"] + " en wist niet wat ik moest zeggen.",
    },
    {"conducts": ["jokes"]},
    {
        "companyName": CANARIES["company"],
        "companyPlace": CANARIES["place"],
        "when": CANARIES["when"],
    },
    {
        "contactMode": "confidential",
        "name": CANARIES["name"],
        "contact": CANARIES["telephone"],
        "alertAddress": CANARIES["mail"],
    },
]


def choose_school(phone):
    """From the start page to the start of a school."""
    phone.open("/", f"{phone.name}-schools")
    phone.follow("main a[href*='/s/']", f"{phone.name}-start")
    return phone.path


def send_report(phone, start, answers=ANSWERS, patience=3.2):
    """From a school's start page to the receipt; gives the code."""
    phone.open(start, f"{phone.name}-start")
    phone.follow("main a[href*='/f/1']", f"{phone.name}-form-1")
    for number, answer in enumerate(answers, 1):
        phone.fill(answer)
        if number == 1:
            time.sleep(patience)
        phone.send(f"{phone.name}-form-{number + 1}")
        if phone.path != f"/f/{number + 1}":
            raise AssertionError(f"step {number} led to {phone.path}: {phone.text('main')[:600]}")
    phone.send(f"{phone.name}-receipt")
    return receipt_code(phone)


def receipt_code(phone):
    if not phone.page.locator(".code").count():
        raise AssertionError(f"no code at {phone.path}, {phone.status}: {phone.text('main')[:600]}")
    code = phone.text(".code")
    digits = re.sub(r"\D", "", code)
    if len(digits) != 20:
        raise AssertionError(f"no code of 20 digits on {phone.path}: {code!r}")
    return digits


def come_back(phone, code, name):
    """With the code to the report's own page."""
    phone.open("/c", f"{name}-code")
    phone.fill({"code": " ".join(code[i:i + 4] for i in range(0, 20, 4))})
    return phone.send(name)

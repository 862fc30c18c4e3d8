"""The vendor's help pages, paragraph by paragraph, in a real browser: `help_pages.py PROGRAMS [noscript] [pictures FOLDER]`."""
import pathlib, sys

from chromium import Browser
from vendor import Vendor

password, new_password = "sedm tichých vlaků a mlha", "korektní kůň baterie sponka"
arguments = sys.argv[2:]
scripts = "noscript" not in arguments
pictures = pathlib.Path(arguments[arguments.index("pictures") + 1]) if "pictures" in arguments else None
try:
    import axe_core_python
    axe = (pathlib.Path(axe_core_python.__file__).parent / "axe.min.js").read_text()
except ImportError:
    axe = None
looked = []


def look(browser, name):
    """Looks at a page as somebody with a screen reader would, in both themes, and keeps pictures where asked to."""
    for dark in (False, True):
        browser.size(1280, 800, dark=dark)
        if scripts and axe:
            faults = browser.run(axe + """; axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
                'best-practice']}).then((found) => found.violations.map((each) => each.id + ': ' + each.help + ' '
                + each.nodes.map((node) => node.html.slice(0, 200) + ' ' + node.failureSummary).join(' | ')))""")
            assert faults == [], f"{name}, dark {dark}: {faults}"
        if pictures and scripts:
            browser.picture(pictures / f"{name}{'-dark' if dark else ''}.png")
    for width, height in ((360, 740), (390, 844)):
        browser.size(width, height, narrow=True)
        wide = browser.run("document.documentElement.scrollWidth")
        assert wide <= width, f"{name} is {wide} wide on a screen of {width}"
    if pictures and scripts:
        browser.picture(pictures / f"{name}-phone.png")
    browser.size(1280, 800)
    looked.append(name)


def log_in(browser, email, secret):
    browser.fill(email=email, password=secret)
    browser.press("Přihlásit")


vendor = Vendor(sys.argv[1])
browser = None
try:
    vendor.run("desk", "price", "set", "fast", "1500", "CZK", "--from", "today")
    vendor.run("desk", "topic", "create", "Mzdy")
    vendor.run("desk", "rule", "set", "remote.address", "https://vendor.example/teamviewer")
    vendor.run("org", "create", "plzen", "--name", "Město Plzeň", "--contract-email", "mzdy@plzen.example")
    vendor.role("web")
    vendor.lighttpd()
    browser = Browser(scripts)
    browser.languages("cs-CZ, cs;q=0.9")
    browser.size(1280, 800)

    # „… budete nejprve dotázáni na přihlašovací údaje. Pokud si tyto údaje nepamatujete nebo nemáte …“
    browser.goto(vendor.address + "/tickets/new?subject=Nejde+uz%C3%A1v%C4%9Brka")
    assert "Heslo" in browser.text and "Zapomenuté heslo" in browser.text, browser.text
    look(browser, "login")

    # „První varianta je určena pro zákazníky, kteří … doposud nemají založeného žádného uživatele“
    browser.press("První účet organizace")
    assert "e-mailové schránce, jejíž adresu jste uvedli v" in browser.text, browser.text
    look(browser, "registration")
    browser.fill(organisation="plzen", name="Ida Nováková", email="ida@plzen.example")
    browser.press("Poslat kód")
    assert "na adresu uvedenou ve smlouvě" in browser.text, browser.text
    link = vendor.link("mzdy@plzen.example", "/registration")
    # What reads mail first opens links; that spends nothing.
    for _ in range(3):
        browser.goto(link)
    look(browser, "registration-set")
    browser.fill(password=password, passwordAgain=password)
    browser.press("Nastavit heslo")
    assert "Nové heslo je nastaveno" in browser.text, browser.text
    log_in(browser, "ida@plzen.example", password)

    # „Zadejte nový požadavek pomocí webového formuláře … Podrobně popište problém …“
    assert "Žádné požadavky" in browser.text, browser.text
    look(browser, "empty")
    browser.press("Nový požadavek")
    look(browser, "new")
    browser.press("Odeslat požadavek")
    assert "Popište prosím problém" in browser.text, browser.text
    look(browser, "new-wrong")
    browser.fill(subject="Nejde uzávěrka", description="Po potvrzení se nic nestane.\nDnes je výplata.")
    browser.press("Odeslat požadavek")
    # „Čím více informací, tím lépe.“
    assert "ještě nebyl odeslán" in browser.text and "Po potvrzení" in browser.run(
        "document.querySelector('[name=description]').value"), browser.text
    look(browser, "new-missing")
    screen = vendor.home / "obrazovka.png"
    browser.picture(screen)
    browser.fill(errorMessage="Chyba 17", steps="1. Mzdy\n2. Uzávěrka", topic="Mzdy", phone="+420 777 123 456",
                 # „… uveďte do webového formuláře dobu, kdy jste k zastižení u počítače.“
                 windows="po-pá 8-11", lane="standard")
    browser.choose("files", str(screen))
    browser.press("Odeslat")
    assert browser.path == "/tickets/1?done=sent", browser.path + browser.text
    assert "1. v pořadí" in browser.text and "obrazovka.png" in browser.text, browser.text
    look(browser, "ticket")
    vendor.mail("ida@plzen.example", "Nejde uzávěrka")
    shown = vendor.staff("ticket", "show", "1", "--json")
    assert '"have":5' in shown.replace(" ", ""), shown

    # „Zvažte využití rychlé odezvy … cena je uvedena v ceníku služeb na našem zákaznickém webu“
    browser.press("Ceník", "nav")
    assert "1\u00a0500\u00a0Kč" in browser.text, browser.text
    look(browser, "prices")
    browser.goto(vendor.address + "/tickets/1")
    browser.fill(accept=True)
    browser.press("Objednat rychlou odezvu")
    assert "Požadavek má nyní rychlou odezvu" in browser.text, browser.text

    # „… konzultant si problém může předem promyslet …“
    vendor.staff("ticket", "ask", "1", "-m", "Kterou verzi máte?")
    vendor.mail("ida@plzen.example", "Kterou verzi máte?")
    browser.goto(vendor.address + "/tickets/1")
    assert "čeká na Vás" in browser.text and "Kterou verzi máte?" in browser.text, browser.text
    browser.fill(body="Verzi 8.1.")
    browser.press("Odeslat odpověď")
    assert "Vaše odpověď je u nás" in browser.text, browser.text

    # „… Vás konzultant při telefonickém hovoru vyzve ke spuštění TeamVieweru a nadiktuje Vám internetovou adresu této stránky.“
    browser.goto(vendor.address + "/remote")
    look(browser, "remote")
    browser.fill(session="123 456 789", consent=True)
    browser.press("Potvrdit souhlas")
    assert "Číslo relace: 123 456 789" in browser.text, browser.text
    vendor.staff("ticket", "remote", "start", "1", "--session", "123 456 789", "--consent", "ida@plzen.example")
    vendor.staff("ticket", "remote", "stop", "1", "-m", "Opraven číselník.")
    vendor.staff("ticket", "reply", "1", "-m", "Opravili jsme číselník, uzávěrka projde.", "--resolve")
    vendor.mail("ida@plzen.example", "uzávěrka projde")
    browser.goto(vendor.address + "/tickets/1")
    assert "vyřešeno" in browser.text and "Opraven číselník." in browser.text, browser.text
    look(browser, "ticket-solved")
    browser.fill(body="Ještě jednou to spadlo.")
    browser.press("Odeslat odpověď")
    assert "řeší se" in browser.text, browser.text

    # „… požádejte kolegu, který je ve Vaší organizaci Správcem zákaznického profilu o založení Vašeho nového účtu.“
    browser.press("Kolegové", "nav")
    browser.fill(name="Jan Malý", email="jan@plzen.example")
    browser.press("Pozvat kolegu")
    assert "pozvánka je na cestě" in browser.text, browser.text
    look(browser, "colleagues")
    browser.press("Odhlásit se", "header")
    assert "Jste odhlášeni" in browser.text, browser.text
    browser.goto(vendor.link("jan@plzen.example", "/invitation"))
    look(browser, "invitation")
    browser.fill(password=password, passwordAgain=password)
    browser.press("Nastavit heslo")
    log_in(browser, "jan@plzen.example", password)
    assert "Nejde uzávěrka" not in browser.text, browser.text

    # „Vámi zjištěný Správce zákaznického profilu již u Vás nepracuje?“
    browser.press("Moje údaje", "nav")
    look(browser, "data")
    browser.press("Naši Správci")
    assert "Ida Nováková" in browser.text, browser.text
    browser.press("Náš správce už u nás nepracuje")
    assert "Kontaktujte nás" in browser.text and "podpora@vendor.example" in browser.text, browser.text
    look(browser, "administrator")
    browser.press("Odhlásit se", "header")

    # „Nevadí, stane se. Jaké bylo Vám již bohužel neřekneme … ale k nastavení nového stačí …“
    browser.press("Zapomenuté heslo")
    assert "Nevadí, stane se" in browser.text, browser.text
    look(browser, "reset")
    browser.fill(email="jan@plzen.example")
    browser.press("Poslat odkaz")
    browser.goto(vendor.link("jan@plzen.example", "/reset"))
    browser.fill(password="krátké", passwordAgain="krátké")
    browser.press("Nastavit heslo")
    assert browser.run("document.querySelector('.error').textContent"), browser.text
    look(browser, "reset-wrong")
    browser.fill(password=new_password, passwordAgain=new_password)
    browser.press("Nastavit heslo")
    log_in(browser, "jan@plzen.example", new_password)
    vendor.mail("jan@plzen.example", "heslo")

    # By the keyboard alone: the first stop leads past the menu, and the focus can be seen.
    if scripts:
        browser.goto(vendor.address + "/tickets")
        browser.call("Input.dispatchKeyEvent", type="keyDown", key="Tab", code="Tab", windowsVirtualKeyCode=9)
        first = browser.run("document.activeElement.className + ' ' + getComputedStyle(document.activeElement).outlineStyle")
        assert first == "skip solid", first
    # English, as the browser asks for it.
    browser.press("Odhlásit se", "header")
    browser.languages("en-GB, en;q=0.9")
    browser.goto(vendor.address + "/login")
    assert "Forgotten password" in browser.text, browser.text
    look(browser, "login-en")
    if pictures:
        vendor.staff("account", "edit", "ida@plzen.example", "--language", "en")
        browser.fill(email="ida@plzen.example", password=password)
        browser.press("Log in")
        for name in ("tickets", "tickets/new", "tickets/1", "colleagues", "data", "remote", "password"):
            browser.goto(vendor.address + "/" + name)
            look(browser, name.replace("/", "-") + "-en")
    # What the browser itself complained of: a policy that is broken, a file that is not there.
    entries = [event["params"]["entry"] for event in browser.events if event.get("method") == "Log.entryAdded"]
    complaints = [entry["text"] for entry in entries if entry["level"] in ("warning", "error")]
    assert complaints == [], complaints
    print(f"looked at {len(looked)} pages" + ("" if axe and scripts else ", without axe"))
finally:
    if browser:
        browser.close()
    vendor.close()

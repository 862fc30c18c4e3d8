extension DemoScenario {
    /// Installation, updates, licences, access to the web.
    static let installation: [DemoScenario] = [
        DemoScenario(
            .installation, "Licenční karta na rok {year} se nenačte",
            """
            Obdrželi jsme e-mailem novou licenční kartu, ale program při jejím načtení hlásí neplatné heslo.
            Heslo kopírujeme přímo z e-mailu.
            """,
            error: "L-003: Heslo neodpovídá licenční kartě.",
            steps: """
                1. Správa – Licence – Načíst kartu
                2. Vybrat soubor licence_{year}.lic
                3. Vložit heslo z e-mailu
                """,
            ask: "Nekopíruje se s heslem mezera na konci? A je IČO na kartě shodné s IČO v programu?",
            answer: "Mezera to nebyla, ale IČO na kartě je naše staré, před sloučením škol.",
            solution: """
                Vystavili jsme kartu na nové IČO a odeslali ji na smluvní e-mail. Starou kartu neodebírejte,
                program použije novější.
                """),
        DemoScenario(
            .installation, "Po aktualizaci na verzi {version} se program nespustí",
            """
            Včera večer proběhla automatická aktualizace na verzi {version}. Od rána se program na žádné
            stanici nespustí, jen problikne okno. Potřebujeme počítat mzdy.
            """,
            error: "Entry point not found: mzdcore.dll",
            ask: "Běžela při aktualizaci některá stanice? A jaké datum má soubor mzdcore.dll na serveru?",
            answer: "Jedna stanice zůstala zapnutá, soubor je z minulého měsíce.",
            solution: """
                Soubor byl při aktualizaci zamčen. Ukončete program všude, spusťte na serveru opravu instalace
                a teprve potom stanice.
                """),
        DemoScenario(
            .installation, "Síťová instalace: databáze je uzamčena jiným uživatelem",
            """
            Každé ráno první přihlášená kolegyně dostane hlášku o uzamčené databázi. Po restartu serveru to
            na den pomůže.
            """,
            error: "DB-55: Databáze je výhradně uzamčena procesem zaloha.exe.",
            ask: "V kolik hodin se spouští noční záloha a jak dlouho trvá?",
            answer: "Spouští se v pět a zřejmě ani do sedmi neskončí, zálohuje se na pomalý disk.",
            solution: """
                Zálohu přesuňte na druhou hodinu a cílovou složku na místní disk, kopii na síť
                proveďte až potom.
                Doba se zkrátila na čtvrt hodiny.
                """),
        DemoScenario(
            .installation, "Přechod na nový server – co všechno přenést",
            """
            Za dva týdny měníme server. Prosíme o postup, co přenést kromě databáze, aby nám zůstaly šablony,
            certifikáty a nastavení podání.
            """,
            ask: "Zůstane název serveru stejný a jaký bude operační systém?",
            answer: "Název se změní, systém bude Windows Server 2022.",
            solution: """
                Přeneste složky Data, Sablony a Podani a v souboru pripoj.ini na stanicích změňte
                název serveru.
                Postup krok za krokem je v příloze.
                """),
        DemoScenario(
            .installation, "Zapomenuté heslo správce v programu",
            """
            Kolegyně, která mzdy spravovala, odešla do důchodu a heslo správce nikdo nezná. Účty nás dalších
            jsou bez práva správce.
            """,
            ask: "Ověření provádíme přes smluvní e-mail. Máte k jeho schránce přístup?",
            answer: "Ano, schránku čte paní ředitelka.",
            solution: """
                Na smluvní e-mail jsme odeslali soubor pro jednorázové nastavení hesla správce. Platí do konce
                dne, po použití ho smažte.
                """),
        DemoScenario(
            .installation, "Nedaří se přihlásit na zákaznický web",
            """
            Po změně e-mailové domény organizace se nepřihlásím na zákaznický web. Odkaz na nové heslo mi
            nepřichází, stará adresa už neexistuje.
            """,
            ask: "Kdo je u Vás správcem zákaznického profilu? Adresu Vám může založit nebo změnit on.",
            answer: "Správcem je kolegyně z personálního, domluvím se s ní.",
            solution: """
                Kolegyně Vám adresu změnila a na novou přišlo potvrzení. Heslo jste si nastavila, přihlášení
                jsme spolu ověřili.
                """),
    ]
}

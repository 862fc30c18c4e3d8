extension DemoScenario {
    /// Executions and other deductions.
    static let deductions: [DemoScenario] = [
        DemoScenario(
            .deductions, "Exekuce: nezabavitelná částka bez druhého dítěte",
            """
            Zaměstnanci č. {id} se narodilo druhé dítě. Na kartě je zadáno, ale nezabavitelná částka
            při srážkách za {month} je stále jen s jednou vyživovanou osobou.
            """,
            ask: "Je u dítěte zaškrtnuto Vyživovaná osoba pro srážky? Je to jiný údaj než daňové zvýhodnění.",
            answer: "Není, mysleli jsme, že stačí zvýhodnění.",
            solution: """
                Zaškrtněte Vyživovaná osoba pro srážky od data narození a mzdu přepočítejte. Přeplatek srážky
                vraťte zaměstnanci, pokud ještě nebyl odeslán exekutorovi.
                """),
        DemoScenario(
            .deductions, "Pořadí dvou exekucí doručených ve stejný den",
            """
            Přišly nám dva exekuční příkazy se shodným dnem doručení. Program celou srážku posílá jen prvnímu
            exekutorovi. Mají se přece uspokojit poměrně.
            """,
            steps: "Srážky – Exekuce – zaměstnanec {id}, sloupec Pořadí: 1 a 2.",
            ask: "Jde u obou o nepřednostní pohledávky a je den doručení zadán shodně i s hodinou?",
            answer: "Obě nepřednostní, u druhé byl čas doručení navíc.",
            solution: """
                Čas smažte, u srážek rozhoduje jen den. Obě pak mají shodné pořadí a částka {sum} Kč
                se rozdělí
                poměrně podle výše pohledávek.
                """),
        DemoScenario(
            .deductions, "Insolvence: má se dál srážet i na výživné?",
            """
            Soud povolil zaměstnanci oddlužení. Program zastavil všechny exekuce, tedy i běžné výživné.
            Podle usnesení se výživné platí dál.
            """,
            ask: "Pošlete prosím usnesení, rodná čísla v něm začerněte.",
            answer: "Usnesení je v příloze, výživné je v bodě IV.",
            solution: """
                U výživného zapněte Pokračuje při oddlužení. Srazí se před splátkou insolvenčnímu správci,
                nezabavitelná částka zůstává stejná.
                """),
        DemoScenario(
            .deductions, "Součinnost pro exekutora: program nenajde ukončeného zaměstnance",
            """
            Exekutor žádá součinnost k bývalému zaměstnanci. Tiskopis o součinnosti ho v seznamu nenabízí,
            vidíme v něm jen aktivní osoby.
            """,
            ask: "Kdy poměr skončil a máte v seznamu zapnutý filtr Včetně ukončených?",
            answer: "Skončil v roce {last}, filtr v tomto okně nemáme.",
            solution: """
                Filtr je pod ikonou trychtýře vpravo nahoře. Odpověď lze vytvořit i z karty osoby,
                Tiskopisy – Součinnost.
                """),
        DemoScenario(
            .deductions, "Spoření na penzi: příspěvek odešel dvakrát",
            """
            Příspěvek zaměstnavatele na penzijní spoření odešel za {month} dvakrát, celkem {sum} Kč navíc.
            Penzijní společnost žádá vysvětlení.
            """,
            ask: "Byl příkaz k úhradě vytvořen znovu po opravě mzdy?",
            answer: "Ano, opravovali jsme jednu mzdu a vytvořili příkaz celý.",
            solution: """
                Při opakování volte Jen rozdíly. Společnost přeplatek na Vaši žádost vrátí, vzor dopisu
                přikládáme.
                """),
    ]
}

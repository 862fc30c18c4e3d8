extension DemoScenario {
    /// Wages as such.
    static let payroll: [DemoScenario] = [
        DemoScenario(
            .wages, "Po výpočtu mezd za {month} chybí příplatek za noční práci",
            """
            Při kontrole výplatních pásek za {month} jsme zjistili, že u {count} zaměstnanců
            na nepřetržitém provozu není vyplacen příplatek za noční práci. Minulý měsíc bylo vše v pořádku,
            složku mzdy ani kalendáře jsme neměnili.
            """,
            steps: """
                1. Mzdy – Výpočet mezd – {month}
                2. Hromadný výpočet střediska 210
                3. Karta zaměstnance {id} – složky mzdy: řádek 2130 je nulový
                """,
            ask: """
                Mají tito zaměstnanci v kartě vyplněný kalendář směn platný i pro {month}? Pošlete \
                prosím jeho náhled.
                """,
            answer: "Kalendář končil posledním dnem předchozího měsíce, nový jim nikdo nepřiřadil.",
            solution: """
                Kalendář směn je potřeba na kartě zaměstnance prodloužit (záložka Úvazek – Kalendář
                – Platnost do)
                a výpočet {ofMonth} zopakovat. Noční hodiny se pak doplní samy.
                """),
        DemoScenario(
            .wages, "Průměrný výdělek pro náhrady vychází nula",
            """
            U zaměstnankyně č. {id}, která se vrátila z rodičovské dovolené, program počítá průměrný hodinový
            výdělek 0,00 Kč, a náhrada za dovolenou je proto také nulová. Pravděpodobný výdělek jsme zadali.
            """,
            error: "M-417: Průměrný výdělek nelze stanovit, rozhodné období neobsahuje odpracované dny.",
            ask: "Na které záložce a s jakou platností jste pravděpodobný výdělek zadali?",
            answer: "Na záložce Průměry, ale platnost mám od prvního dne následujícího čtvrtletí.",
            solution: """
                Platnost pravděpodobného výdělku opravte na první den čtvrtletí, ve kterém se náhrada vyplácí.
                Po novém výpočtu je průměr stanoven podle § 355 zákoníku práce.
                """),
        DemoScenario(
            .wages, "Doplatek do minimální mzdy se počítá i u zkráceného úvazku",
            """
            Program u zaměstnance č. {id} s úvazkem 0,5 doplácí do plné minimální mzdy. Podle nás má být
            minimální mzda úměrně snížena. Jde o částku {sum} Kč.
            """,
            steps: "Otevřít mzdu zaměstnance {id} za {month}, složka 1990 Doplatek do minimální mzdy.",
            ask: "Jaká týdenní pracovní doba je uvedena u pracovního poměru a jaká u střediska?",
            answer: "U pracovního poměru 20 hodin, u střediska nebylo vyplněno nic.",
            solution: """
                Na středisku chyběl fond pracovní doby, program proto bral úvazek jako plný. Po
                doplnění 40 hodin
                a přepočtu se doplatek snížil na polovinu.
                """),
        DemoScenario(
            .wages, "Odměna jednatele bez odvodů sociálního pojištění",
            """
            Jednatel má odměnu {sum} Kč měsíčně. Od {ofMonth} se z ní nepočítá sociální pojištění,
            zdravotní ano.
            Účetní z auditu nás na to upozornila, potřebujeme vědět, zda je chyba u nás, nebo v programu.
            """,
            ask: "Jaký druh činnosti má jednatel na kartě pojištění (kód pro ČSSZ)?",
            answer: "Při přeevidování v lednu mu kolegyně změnila kód S na prázdný.",
            solution: """
                Doplňte druh činnosti S a datum vstupu do pojištění, potom přepočítejte dotčené měsíce
                jako opravné. Opravný přehled odešlete až po kontrole rozdílu.
                """),
        DemoScenario(
            .wages, "Nejde uzavřít měsíc {month}",
            """
            Potřebujeme dnes uzavřít {month} a odeslat výplaty. Program uzávěrku odmítne, i když jsou všechny
            mzdy spočítané. V seznamu chyb je jen jeden zaměstnanec, který už u nás nepracuje.
            """,
            error: "U-102: Uzávěrku nelze provést. Existují nespočítané mzdy: 1.",
            steps: """
                1. Mzdy – Uzávěrka měsíce
                2. Kontrola před uzávěrkou proběhne bez chyb
                3. Potvrdit – objeví se hláška U-102
                """,
            ask: "Má bývalý zaměstnanec v {inMonth} nějaký doplatek nebo srážku, třeba i nulovou?",
            answer: "Ano, zůstala mu srážka na stravné 0 Kč.",
            solution: """
                Nulovou srážku u ukončeného poměru smažte, mzda se tím z měsíce vyřadí a uzávěrka projde.
                V příští verzi bude hláška uvádět jméno i složku.
                """),
        DemoScenario(
            .wages, "Rozdíl v zaokrouhlení čisté mzdy oproti účetnictví",
            """
            Součet čistých mezd ve výplatní listině se o {count} Kč liší od částky zaúčtované na účtu 331.
            Jde zřejmě o zaokrouhlení, ale v minulosti to sedělo na korunu.
            """,
            ask: "Pošlete prosím sestavu Rekapitulace mezd a zaúčtování za {month}, ideálně ve formátu CSV.",
            answer: "Posílám v příloze. Všimla jsem si, že rozdíl je jen u dohod.",
            solution: """
                Dohody měly nastaveno zaokrouhlení na desetihaléře. Změňte je v číselníku druhů poměrů
                na celé koruny nahoru a zaúčtování vytvořte znovu.
                """),
        DemoScenario(
            .wages, "Odměny zadané hromadně se u části lidí načetly dvakrát",
            """
            Pololetní odměny jsme zadali hromadným pořízením. U {count} zaměstnanců je na pásce složka 1500
            dvakrát. Výplaty odcházejí zítra, prosíme o rychlou pomoc.
            """,
            steps: """
                1. Mzdy – Hromadné pořízení – složka 1500
                2. Import ze souboru odmeny.csv
                3. Import proběhl dvakrát, protože poprvé vypadlo spojení se serverem
                """,
            ask: "Máte zálohu z doby před druhým importem, nebo máme duplicity vybrat podle času pořízení?",
            answer: "Zálohu máme až z večera, vyberte je prosím podle času.",
            solution: """
                Druhá dávka je označena časem 13:42. V hromadném pořízení ji vyfiltrujte podle dávky
                a použijte
                Zrušit dávku. Potom přepočítejte jen dotčené zaměstnance.
                """),
    ]
}

extension DemoScenario {
    /// Social and health insurance.
    static let insurance: [DemoScenario] = [
        DemoScenario(
            .insurance, "Přehled pro ČSSZ vykazuje jiný vyměřovací základ než mzdy",
            """
            Přehled o výši pojistného za {month} má úhrn vyměřovacích základů o {sum} Kč vyšší než
            rekapitulace
            mezd. Rozdíl se objevil po opravě mzdy zaměstnance č. {id}.
            """,
            steps: """
                1. Výkazy – Přehled o výši pojistného – {month}
                2. Porovnat řádek 1 s rekapitulací mezd
                """,
            ask: "Byla oprava provedena v otevřeném měsíci, nebo jako oprava uzavřeného období?",
            answer: "V uzavřeném, přes Opravy minulých období.",
            solution: """
                Oprava patří do přehledu za opravovaný měsíc. Vytvořte opravný přehled za něj a řádný přehled
                za {month} vygenerujte znovu, základy pak souhlasí.
                """),
        DemoScenario(
            .insurance, "Doplatek zdravotního pojištění do minima u neplaceného volna",
            """
            Zaměstnanec měl v {inMonth} deset dní neplaceného volna. Program doplatek do minimálního
            vyměřovacího
            základu strhl celý zaměstnavateli, podle nás ho má hradit zaměstnanec.
            """,
            ask: """
                Jaký důvod je u neplaceného volna zvolen – na žádost zaměstnance, nebo překážka na straně \
                zaměstnavatele?
                """,
            answer: "Důvod je prázdný.",
            solution: """
                Bez důvodu bere program překážku na straně zaměstnavatele. Zvolte Na žádost zaměstnance
                a mzdu přepočítejte.
                """),
        DemoScenario(
            .insurance, "Zaměstnanec změnil zdravotní pojišťovnu, platba odešla na starou",
            """
            Zaměstnanec č. {id} je od prvního dne čtvrtletí u jiné pojišťovny. Změnu jsme zadali, přesto je
            v přehledu i v platbě za {month} stále u té původní.
            """,
            ask: "S jakým datem je změna na kartě zadána?",
            answer: "S datem, kdy nám to oznámil, tedy o dva týdny později.",
            solution: """
                Změna platí od prvního dne čtvrtletí, tak ji i zadejte. Pro obě pojišťovny pak
                vzniknou opravné
                přehledy, přeplatek si vyžádejte nebo započtěte.
                """),
        DemoScenario(
            .insurance, "Dohoda překročila rozhodný příjem a program to nehlásí",
            """
            Pracovnice na dohodu má v {inMonth} odměnu {sum} Kč. Odvody se nespočítaly a není ani v měsíčním
            výkazu příjmů z dohod. Bojíme se pokuty.
            """,
            ask: "Má u Vás v měsíci jednu dohodu, nebo se příjmy dvou dohod sčítají?",
            answer: "Dvě, každá je na jiné osobní číslo, protože je pro dvě školy.",
            solution: """
                Příjmy se sčítají za osobu, ne za číslo. Obě čísla propojte přes Správa – Sloučit osoby
                a mzdu přepočítejte, odvody i výkaz se doplní.
                """),
        DemoScenario(
            .insurance, "Příloha k žádosti o nemocenské (NEMPRI) se vrací s chybou",
            """
            ČSSZ nám vrátila přílohu k žádosti o dávku. V protokolu je chyba v rozhodném období, my tam ale
            žádnou chybu nevidíme. Zaměstnankyně čeká na peníze.
            """,
            error: "NEMPRI: kontrola 2051 – součet vyloučených dnů přesahuje počet dnů měsíce.",
            ask: """
                Pošlete prosím protokol z datové schránky a řekněte, zda měla zaměstnankyně dvě \
                neschopnosti v témže měsíci.
                """,
            answer: "Ano, měla dvě a jeden den se překrývají.",
            solution: """
                Překryv odstraňte zkrácením první neschopnosti o jeden den. Opakované podání s typem Opravné
                bylo přijato.
                """),
        DemoScenario(
            .insurance, "Sleva na pojistném pro rodiče na kratší úvazek se neuplatnila",
            """
            Záměr uplatňovat slevu jsme oznámili včas, přesto ve výpočtu za {month} sleva 5 % u {count}
            zaměstnankyň není. Program žádnou chybu nehlásí.
            """,
            ask: "Jaký týdenní rozsah doby mají a je u nich vyplněn důvod slevy i datum oznámení?",
            answer: "Datum oznámení jsme u nich zapomněli vyplnit.",
            solution: """
                Bez data oznámení program slevu podle zákona nepřizná. Doplňte ho a mzdy přepočítejte, pokud
                ještě neodešel přehled.
                """),
    ]
}

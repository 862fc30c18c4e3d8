extension DemoScenario {
    /// Leave, attendance and sickness.
    static let absence: [DemoScenario] = [
        DemoScenario(
            .absence, "Zůstatek dovolené v hodinách nesouhlasí po změně úvazku",
            """
            Zaměstnankyně č. {id} přešla v průběhu roku {year} z úvazku 40 na 30 hodin týdně.
            Program jí přepočetl
            celý nárok, tedy i za dobu plného úvazku. Podle zákona má být nárok poměrný.
            """,
            steps: "Karta zaměstnance – Dovolená – Výpočet nároku, sloupec Nárok v hodinách.",
            ask: "Byla změna zadána jako nový řádek úvazku s platností od, nebo přepsáním původního?",
            answer: "Přepsáním, omlouváme se, nový řádek jsme nenašli.",
            solution: """
                Vraťte původní úvazek a změnu zadejte jako nový řádek s datem platnosti. Nárok se pak spočte
                poměrně za obě období.
                """),
        DemoScenario(
            .absence, "Náhrada mzdy za nemoc se nevypočítala u neschopnosti přes přelom měsíce",
            """
            Zaměstnanec č. {id} onemocněl 27. a neschopnost trvala 16 dnů. Za první měsíc náhrada
            vyšla správně,
            za {month} je nulová, přestože do čtrnácti dnů ještě zbývají směny.
            """,
            error: "N-031: Pokračování neschopnosti nenavazuje na předchozí měsíc.",
            ask: "Je na obou částech neschopnosti stejné číslo rozhodnutí eNeschopenky?",
            answer: "Není, ve druhém měsíci chybí poslední číslice.",
            solution: """
                Číslo rozhodnutí opravte, program obě části spojí a náhradu do čtrnáctého dne dopočítá.
                Přepočet je nutný od prvního měsíce.
                """),
        DemoScenario(
            .absence, "Import docházky skončí na neznámém kódu nepřítomnosti",
            """
            Od aktualizace docházkového systému nám nejde načíst soubor s docházkou. Import se
            zastaví na prvním
            řádku s kódem PN2 a neuloží nic, ani řádky předtím.
            """,
            error: "Řádek 118: kód nepřítomnosti „PN2“ není v převodní tabulce.",
            steps: """
                1. Docházka – Import – soubor dochazka_{year}.csv
                2. Převodník: výchozí
                3. Spustit
                """,
            ask: "Co kód PN2 znamená ve Vašem docházkovém systému – karanténu, nebo pokračující neschopnost?",
            answer: "Dodavatel potvrdil, že jde o neschopnost s regulačním poplatkem, tedy obyčejnou nemoc.",
            solution: """
                Přidejte do převodní tabulky řádek PN2 → 600 (dočasná pracovní neschopnost). Import je záměrně
                vše, nebo nic, takže po doplnění načte celý soubor.
                """),
        DemoScenario(
            .absence, "Ošetřovné: program nenabízí tiskopis pro druhého rodiče",
            """
            Manželé se v péči o dítě vystřídali. První část máme odeslanou, u otce program hlásí, že žádost
            již existuje. Dávku ale pobírá teprve od poloviny neschopnosti dítěte.
            """,
            error: "Žádost s rozhodnutím č. {id}/{year} již byla podána.",
            ask: "Pracují oba rodiče u Vás, nebo jen otec?",
            answer: "Oba, matka na středisku 110, otec na středisku 240.",
            solution: """
                U otce založte nepřítomnost s příznakem Střídání a stejným číslem rozhodnutí. Kontrola se pak
                vztahuje k rodnému číslu pečujícího a žádost projde.
                """),
        DemoScenario(
            .absence, "Svátek na směnovém provozu ubírá hodiny dovolené",
            """
            Zaměstnancům na dvanáctihodinových směnách se za svátek, který připadl na jejich směnu, odečetla
            dovolená. Týká se to {count} lidí na vrátnici.
            """,
            ask: "Je na kalendáři těchto směn zaškrtnuto, že se ve svátek pracuje?",
            answer: "Je, protože vrátnice jede i o svátcích. Tito lidé ale v ten den volno měli.",
            solution: """
                Ve dni svátku změňte u jmenovaných směnu na volno s náhradou (kód 710). Dovolená se vrátí
                a vyplatí se náhrada za svátek.
                """),
        DemoScenario(
            .absence, "Převod nevyčerpané dovolené z roku {last} se neprovedl",
            """
            Roční uzávěrka dovolené proběhla, ale zůstatky z roku {last} se do nového roku nepřevedly nikomu.
            V sestavě je u všech nula, přitom lidé mají nevyčerpáno i deset dnů.
            """,
            steps: "Dovolená – Roční převod – rok {last} – Provést. Bez hlášky, zůstatky nezměněny.",
            ask: "Byl před převodem uzavřen prosinec {last}?",
            answer: "Prosinec jsme museli znovu otevřít kvůli opravě a pak jsme na uzávěrku zapomněli.",
            solution: """
                Uzavřete prosinec {last} a převod spusťte znovu. Opakované spuštění nic nezdvojí, zůstatky
                pouze nahradí.
                """),
    ]
}

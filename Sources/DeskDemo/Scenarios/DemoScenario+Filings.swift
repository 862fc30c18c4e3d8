extension DemoScenario {
    /// Electronic reports to the authorities.
    static let filings: [DemoScenario] = [
        DemoScenario(
            .filings, "JMHZ za {month} odmítnuto kvůli chybějícímu identifikátoru poměru",
            """
            Jednotné měsíční hlášení se nám vrátilo jako částečně přijaté. U {count} zaměstnanců chybí
            identifikátor pracovněprávního vztahu. Termín je dvacátého, prosíme o pomoc co nejdříve.
            """,
            error: "JMHZ-E-1127: zaměstnanec {id} – chybí ID PPV, záznam nebyl zpracován.",
            steps: """
                1. Výkazy – JMHZ – {month} – Vytvořit
                2. Odeslat přes rozhraní
                3. Protokol: stav Částečně přijato
                """,
            ask: """
                Proběhla u těchto zaměstnanců registrace do evidence a přišla k nim odpověď s identifikátorem?
                """,
            answer: "Odpověď přišla, ale protokol jsme do programu nenačetli.",
            solution: """
                Načtěte protokol o registraci (Výkazy – Načíst odpovědi), identifikátory se doplní, a odešlete
                opravné hlášení jen za dotčené zaměstnance.
                """),
        DemoScenario(
            .filings, "ELDP za rok {last} nejde odeslat: neplatný podpisový certifikát",
            """
            Při hromadném podání evidenčních listů program hlásí neplatný certifikát. Nový certifikát máme
            od začátku měsíce a v úložišti Windows je vidět.
            """,
            error: "Podpis: certifikát CN=Mzdová účtárna vypršel.",
            ask: "Který certifikát je vybrán v nastavení podání na záložce Podpis?",
            answer: "Je tam stále ten starý, nového jsme si nevšimli.",
            solution: """
                Vyberte nový certifikát a zadejte jeho heslo, starý ponechte kvůli čtení starších odpovědí.
                Dávka pak byla přijata celá.
                """),
        DemoScenario(
            .filings, "ELDP: nesouhlasí vyloučené doby u zaměstnankyně na mateřské",
            """
            Kontrola evidenčních listů hlásí u zaměstnankyně č. {id} rozdíl mezi vyloučenou dobou a
            neschopností.
            Peněžitá pomoc v mateřství trvala 196 dnů.
            """,
            error: "ELDP-22: vyloučené doby 197, očekáváno 196.",
            ask: "Kterým dnem mateřská končí a kterým začíná rodičovská?",
            answer: "Mateřská končí 14. a rodičovská jsme zadali také od 14.",
            solution: """
                Rodičovská má začínat 15. dnem. Po opravě je vyloučená doba 196 dnů a kontrola
                projde bez hlášení.
                """),
        DemoScenario(
            .filings, "Oznámení o nástupu se vrátilo: osoba již evidována",
            """
            Přihláška nové zaměstnankyně byla odmítnuta s tím, že u nás již evidována je. Skutečně u nás byla
            před čtyřmi lety na dohodu.
            """,
            error: "ONZ: kontrola 118 – duplicitní nástup bez předchozího skončení.",
            ask: "Najdete v archivu podání odhlášku z tehdejší dohody?",
            answer: "Nenašli, zřejmě ji bývalá kolegyně neodeslala.",
            solution: """
                Nejprve odešlete odhlášku ke dni skončení dohody a po jejím přijetí přihlášku. Mezi podáními
                ponechte den na zpracování.
                """),
        DemoScenario(
            .filings, "Datová schránka: podání zůstala ve frontě",
            """
            Od rána odesíláme přehledy zdravotním pojišťovnám a všech {count} podání má stav Čeká na odeslání.
            Internet funguje a do schránky se přihlásíme.
            """,
            error: "ISDS: HTTP 401 Unauthorized",
            ask: "Nevypršelo heslo schránky, platí devadesát dnů, a nemá program uloženo ještě staré?",
            answer: "Heslo jsme měnili v pondělí na portálu, v programu ne.",
            solution: """
                Nové heslo uložte v nastavení podání. Frontu pak pusťte tlačítkem Odeslat čekající, nic se
                neodešle dvakrát.
                """),
        DemoScenario(
            .filings, "Statistický výkaz P 1-04 má záporný počet hodin",
            """
            Čtvrtletní výkaz má v řádku odpracovaných hodin zápornou hodnotu. Ostatní řádky vypadají správně.
            Český statistický úřad jej proto nepřijme.
            """,
            ask: "Nebyla v tomto čtvrtletí opravována docházka minulého období?",
            answer: "Ano, u celého střediska 300.",
            solution: """
                Záporné hodiny vznikly z oprav. Ve výkazu zapněte Opravy do období vzniku a vytvořte ho znovu.
                """),
    ]
}

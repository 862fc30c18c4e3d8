extension DemoScenario {
    /// Personnel files and contracts.
    static let people: [DemoScenario] = [
        DemoScenario(
            .personnel, "Nelze založit zaměstnance s ukrajinským rodným číslem",
            """
            Nastupuje nám zaměstnankyně s dočasnou ochranou. Program její rodné číslo odmítá, pojišťovna nám
            přidělila číslo pojištěnce, ale pole je kratší.
            """,
            error: "P-008: Rodné číslo nemá platnou kontrolní číslici.",
            ask: """
                Má číslo pojištěnce devět, nebo deset číslic a je na kartě zvolena cizí státní příslušnost?
                """,
            answer: "Deset číslic, příslušnost jsme ještě nevyplnili.",
            solution: """
                Nejprve zvolte státní příslušnost UA, tím se otevře pole Číslo pojištěnce bez kontroly
                rodného čísla. Evidenční číslo pojištěnce doplníte, jakmile ho ČSSZ přidělí.
                """),
        DemoScenario(
            .personnel, "Zápočtový list se netiskne u dohody o provedení práce",
            """
            Student skončil na dohodu a žádá potvrzení o zaměstnání. V nabídce tiskopisů zápočtový list není,
            u pracovních poměrů ano.
            """,
            ask: "Zakládala dohoda účast na nemocenském pojištění, nebo byly sráženy exekuce?",
            answer: "V posledních dvou měsících účast vznikla.",
            solution: """
                Na dohodě zaškrtněte Účast na pojištění vznikla. Potvrzení podle § 313 zákoníku práce se pak
                v nabídce objeví.
                """),
        DemoScenario(
            .personnel, "Platový výměr tiskne starý tarif",
            """
            Po zvýšení platových tarifů jsme provedli hromadné zařazení. Na kartách je nový tarif, ale výměr
            se tiskne se starou částkou a starým datem.
            """,
            steps: """
                1. Personalistika – Hromadné změny – Platové tarify {year}
                2. Tisk – Platový výměr – zaměstnanec {id}
                3. Částka odpovídá roku {last}
                """,
            ask: "Tisknete výměr k datu účinnosti, nebo k dnešnímu dni?",
            answer: "Program nabídl datum posledního výměru, tedy loňské, nechali jsme ho.",
            solution: """
                V dialogu tisku zadejte datum účinnosti nových tarifů. Výchozí datum jsme po Vašem podnětu
                zařadili ke změně.
                """),
        DemoScenario(
            .personnel, "Zdvojená osoba po převodu z původního programu",
            """
            Po převodu dat máme {count} osob v evidenci dvakrát, jednou s titulem a jednou bez. Mzdy
            se počítají
            jen u jedné z nich, ale při přehledech pro pojišťovnu program hlásí shodu rodných čísel.
            """,
            ask: "Můžete poslat seznam osobních čísel, která k sobě patří?",
            answer: "Seznam posílám v příloze, vždy platí to nižší číslo.",
            solution: """
                Osoby jsme sloučili funkcí Správa – Sloučit osoby, historie poměrů zůstala zachována.
                Zkontrolujte prosím srážky u čísla {id}.
                """),
        DemoScenario(
            .personnel, "Konec pracovního poměru na dobu určitou program sám neukončil",
            """
            Zaměstnanci č. {id} skončila smlouva posledního dne měsíce, přesto se mu spočítala mzda
            i za {month}.
            Dodatek o prodloužení nemáme.
            """,
            ask: "Je na poměru vyplněno pole Konec poměru, nebo jen Doba určitá do?",
            answer: "Jen Doba určitá do.",
            solution: """
                Pole Doba určitá do je informační, poměr ukončuje až Konec poměru. Doplňte ho, mzdu za {month}
                stornujte a odešlete odhlášku.
                """),
        DemoScenario(
            .personnel, "Kolegyni nejdou zobrazit osobní karty jiného střediska",
            """
            Nová mzdová účetní má mít přístup ke všem střediskům, vidí však jen středisko 100. Práva jsme
            nastavili stejně jako předchozí kolegyni.
            """,
            ask: "Je v seznamu práv kromě role přiřazena i skupina středisek?",
            answer: "Skupinu jsme nenašli, kde se nastavuje?",
            solution: """
                Správa – Uživatelé – záložka Rozsah: zvolte Všechna střediska. Nastavení se projeví po novém
                přihlášení.
                """),
    ]
}

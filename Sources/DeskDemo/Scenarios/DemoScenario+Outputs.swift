extension DemoScenario {
    /// Payslips, payments, bookkeeping and printing.
    static let outputs: [DemoScenario] = [
        DemoScenario(
            .wages, "Elektronické výplatní pásky některým nepřišly",
            """
            Pásky za {month} jsme odeslali e-mailem. {count} zaměstnanců tvrdí, že nic nedostali. V protokolu
            o odeslání je u všech stav Odesláno.
            """,
            ask: "Mají tito zaměstnanci společnou e-mailovou doménu?",
            answer: "Všichni mají adresu u stejného bezplatného poskytovatele.",
            solution: """
                Poskytovatel odmítá poštu bez ověření odesílatele. Požádejte správce domény o záznam SPF
                pro Váš poštovní server, návod přikládáme.
                """),
        DemoScenario(
            .wages, "Příkaz k úhradě banka nepřijala",
            """
            Soubor s výplatami banka odmítla jako celek. Výplatní termín je zítra, prosíme o
            přednostní řešení.
            """,
            error: "Řádek 47: neplatný kód banky 0000.",
            steps: """
                1. Platby – Hromadný příkaz – {month}
                2. Export do formátu ABO
                3. Načtení v internetovém bankovnictví
                """,
            ask: "Který zaměstnanec je na 47. řádku a jaký účet má na kartě?",
            answer: "Zaměstnanec {id}, kód banky mu opravdu chybí, účet je nový.",
            solution: """
                Po doplnění kódu banky vytvořte příkaz znovu. Od verze {version} kontroluje kódy bank už
                uložení karty.
                """),
        DemoScenario(
            .wages, "Zaúčtování mezd nejde načíst do účetnictví",
            """
            Účetní program hlásí u souboru za {month} neznámou analytiku. Založili jsme nové středisko 410,
            s tím to asi souvisí.
            """,
            error: "Import: účet 521 410 neexistuje v účtovém rozvrhu.",
            ask: "Má být mzda střediska 410 účtována na samostatnou analytiku, nebo na společnou?",
            answer: "Na společnou 521 400.",
            solution: """
                V převodníku účtů přidejte řádek 410 → 521 400. Předpis pak vytvořte znovu a starý
                soubor smažte.
                """),
        DemoScenario(
            .wages, "Výplatní páska se tiskne přes dvě strany",
            """
            Od verze {version} se pásky tisknou na dvě strany, na druhé je jen jeden řádek s podpisem.
            Tiskneme do obálek, takže je to nepoužitelné.
            """,
            ask: "Používáte vlastní šablonu, nebo výchozí? A jaký formát papíru?",
            answer: "Vlastní, s naším znakem, formát A4 na třetiny.",
            solution: """
                Nový řádek o dovolené v hodinách šablonu prodloužil. Upravenou šablonu posíláme v příloze,
                řádek je v ní sloučen s nárokem.
                """),
        DemoScenario(
            .personnel, "Sestava zaměstnanců končí chybou při exportu do tabulky",
            """
            Export seznamu zaměstnanců do tabulky se po chvíli přeruší. Dřív fungoval, ale teď máme přes
            čtyři sta lidí.
            """,
            error: "E-900: Nedostatek paměti při vytváření listu.",
            ask: "Exportujete i sloupec s fotografií?",
            answer: "Ano, máme ho ve výchozím výběru.",
            solution: """
                Fotografie z výběru odeberte, export pak trvá několik sekund. V další verzi je program
                vynechá sám.
                """),
    ]
}

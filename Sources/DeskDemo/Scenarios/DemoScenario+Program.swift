extension DemoScenario {
    /// The program itself, and what it prints.
    static let program = reading(
        """
        [instalace a licence] Licenční karta na rok {year} se nenačte
        Obdrželi jsme e-mailem novou licenční kartu, ale program při jejím načtení hlásí neplatné heslo. Heslo
        kopírujeme přímo z e-mailu.
        ! L-003: Heslo neodpovídá licenční kartě.
        > 1. Správa – Licence – Načíst kartu
        > 2. Vybrat soubor licence_{year}.lic
        > 3. Vložit heslo z e-mailu
        ? Nekopíruje se s heslem mezera na konci? A je IČO na kartě shodné s IČO v programu?
        = Mezera to nebyla, ale IČO na kartě je naše staré, před sloučením škol.
        + Vystavili jsme kartu na nové IČO a odeslali ji na smluvní e-mail. Starou kartu neodebírejte, program použije
        novější.

        [instalace a licence] Po aktualizaci na verzi {version} se program nespustí
        Včera večer proběhla automatická aktualizace na verzi {version}. Od rána se program na žádné stanici nespustí,
        jen problikne okno. Potřebujeme počítat mzdy.
        ! Entry point not found: mzdcore.dll
        ? Běžela při aktualizaci některá stanice? A jaké datum má soubor mzdcore.dll na serveru?
        = Jedna stanice zůstala zapnutá, soubor je z minulého měsíce.
        + Soubor byl při aktualizaci zamčen. Ukončete program všude, spusťte na serveru opravu instalace a teprve potom
        stanice.

        [instalace a licence] Síťová instalace: databáze je uzamčena jiným uživatelem
        Každé ráno první přihlášená kolegyně dostane hlášku o uzamčené databázi. Po restartu serveru to na den pomůže.
        ! DB-55: Databáze je výhradně uzamčena procesem zaloha.exe.
        ? V kolik hodin se spouští noční záloha a jak dlouho trvá?
        = Spouští se v pět a zřejmě ani do sedmi neskončí, zálohuje se na pomalý disk.
        + Zálohu přesuňte na druhou hodinu a cílovou složku na místní disk, kopii na síť proveďte až potom. Doba se
        zkrátila na čtvrt hodiny.

        [instalace a licence] Přechod na nový server – co všechno přenést
        Za dva týdny měníme server. Prosíme o postup, co přenést kromě databáze, aby nám zůstaly šablony, certifikáty a
        nastavení podání.
        ? Zůstane název serveru stejný a jaký bude operační systém?
        = Název se změní, systém bude Windows Server 2022.
        + Přeneste složky Data, Sablony a Podani a v souboru pripoj.ini na stanicích změňte název serveru. Postup krok
        za krokem je v příloze.

        [instalace a licence] Zapomenuté heslo správce v programu
        Kolegyně, která mzdy spravovala, odešla do důchodu a heslo správce nikdo nezná. Účty nás dalších jsou bez práva
        správce.
        ? Ověření provádíme přes smluvní e-mail. Máte k jeho schránce přístup?
        = Ano, schránku čte paní ředitelka.
        + Na smluvní e-mail jsme odeslali soubor pro jednorázové nastavení hesla správce. Platí do konce dne, po použití
        ho smažte.

        [instalace a licence] Nedaří se přihlásit na zákaznický web
        Po změně e-mailové domény organizace se nepřihlásím na zákaznický web. Odkaz na nové heslo mi nepřichází, stará
        adresa už neexistuje.
        ? Kdo je u Vás správcem zákaznického profilu? Adresu Vám může založit nebo změnit on.
        = Správcem je kolegyně z personálního, domluvím se s ní.
        + Kolegyně Vám adresu změnila a na novou přišlo potvrzení. Heslo jste si nastavila, přihlášení jsme spolu
        ověřili.

        [mzdy] Elektronické výplatní pásky některým nepřišly
        Pásky za {month} jsme odeslali e-mailem. {count} zaměstnanců tvrdí, že nic nedostali. V protokolu o odeslání je
        u všech stav Odesláno.
        ? Mají tito zaměstnanci společnou e-mailovou doménu?
        = Všichni mají adresu u stejného bezplatného poskytovatele.
        + Poskytovatel odmítá poštu bez ověření odesílatele. Požádejte správce domény o záznam SPF pro Váš poštovní
        server, návod přikládáme.

        [mzdy] Příkaz k úhradě banka nepřijala
        Soubor s výplatami banka odmítla jako celek. Výplatní termín je zítra, prosíme o přednostní řešení.
        ! Řádek 47: neplatný kód banky 0000.
        > 1. Platby – Hromadný příkaz – {month}
        > 2. Export do formátu ABO
        > 3. Načtení v internetovém bankovnictví
        ? Který zaměstnanec je na 47. řádku a jaký účet má na kartě?
        = Zaměstnanec {id}, kód banky mu opravdu chybí, účet je nový.
        + Po doplnění kódu banky vytvořte příkaz znovu. Od verze {version} kontroluje kódy bank už uložení karty.

        [mzdy] Zaúčtování mezd nejde načíst do účetnictví
        Účetní program hlásí u souboru za {month} neznámou analytiku. Založili jsme nové středisko 410, s tím to asi
        souvisí.
        ! Import: účet 521 410 neexistuje v účtovém rozvrhu.
        ? Má být mzda střediska 410 účtována na samostatnou analytiku, nebo na společnou?
        = Na společnou 521 400.
        + V převodníku účtů přidejte řádek 410 → 521 400. Předpis pak vytvořte znovu a starý soubor smažte.

        [mzdy] Výplatní páska se tiskne přes dvě strany
        Od verze {version} se pásky tisknou na dvě strany, na druhé je jen jeden řádek s podpisem. Tiskneme do obálek,
        takže je to nepoužitelné.
        ? Používáte vlastní šablonu, nebo výchozí? A jaký formát papíru?
        = Vlastní, s naším znakem, formát A4 na třetiny.
        + Nový řádek o dovolené v hodinách šablonu prodloužil. Upravenou šablonu posíláme v příloze, řádek je v ní
        sloučen s nárokem.

        [personalistika] Sestava zaměstnanců končí chybou při exportu do tabulky
        Export seznamu zaměstnanců do tabulky se po chvíli přeruší. Dřív fungoval, ale teď máme přes čtyři sta lidí.
        ! E-900: Nedostatek paměti při vytváření listu.
        ? Exportujete i sloupec s fotografií?
        = Ano, máme ho ve výchozím výběru.
        + Fotografie z výběru odeberte, export pak trvá několik sekund. V další verzi je program vynechá sám.
        """)

    /// What the customers write who are addressed in English.
    static let english = reading(
        """
        [mzdy] Bonus missing from the {month} payslips
        The quarterly bonus was entered for {count} employees, but it does not show on their payslips for {month}. The
        wage component is active and the amounts are visible in the batch screen.
        > Payroll – Batch entry – component 1500 – {month}; then print payslip of employee {id}.
        ? Was the batch confirmed before the calculation? Its status should read Posted.
        = It says Draft. Nobody told us there is a second step.
        + Please post the batch and recalculate the employees in it. The bonus then appears.

        [daně] Tax residency of a posted worker
        We employ a posted worker from Austria (employee {id}). The system withholds Czech tax although we entered an A1
        certificate.
        ? The A1 certificate concerns insurance only. Do you hold a certificate of tax residency too?
        = Yes, we received it last week.
        + Enter it on the Tax tab with the day from which it applies. Insurance and tax are settled apart: A1 for the
        one, residency for the other.

        [výkazy a hlášení] Monthly employer report rejected (JMHZ)
        Our report for {month} came back rejected. We do not understand the Czech message in the protocol, could you
        please help before the deadline?
        ! JMHZ-E-2040: neplatný kód státní příslušnosti (pole 10217).
        ? The message says that a nationality code is invalid. Which code does employee {id} have?
        = It is UK, should that be GB?
        + Yes, the list follows ISO 3166: GB. Correct the card and send a corrective report.

        [instalace a licence] Cannot connect after moving to a new VPN
        Since our IT changed the VPN, the client cannot reach the payroll server. Ping works, the application does not.
        ! Connection refused: srv-payroll:3050
        ? Is TCP port 3050 allowed from the new VPN range to the server?
        = It was not. IT has opened it now.
        + The client connects again. The list of ports it needs is attached for your IT department.

        [dovolená a docházka] Vacation balance shown in days instead of hours
        Since version {version} the balance on the self-service page is in days again. Our internal policy and the
        contracts speak of hours.
        ? Which unit is set under Administration – Company – Leave?
        = The field is empty since the update.
        + The update cleared it, sorry. Choose Hours and save; the page shows hours at once.
        """)
}

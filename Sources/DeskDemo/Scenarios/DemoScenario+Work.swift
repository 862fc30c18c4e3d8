extension DemoScenario {
    /// Wages, leave and sickness, and the people themselves.
    static let work = reading(
        """
        [mzdy] Po výpočtu mezd za {month} chybí příplatek za noční práci
        Při kontrole výplatních pásek za {month} jsme zjistili, že u {count} zaměstnanců na nepřetržitém provozu není
        vyplacen příplatek za noční práci. Minulý měsíc bylo vše v pořádku, složku mzdy ani kalendáře jsme neměnili.
        > 1. Mzdy – Výpočet mezd – {month}
        > 2. Hromadný výpočet střediska 210
        > 3. Karta zaměstnance {id} – složky mzdy: řádek 2130 je nulový
        ? Mají tito zaměstnanci v kartě vyplněný kalendář směn platný i pro {month}? Pošlete prosím jeho náhled.
        = Kalendář končil posledním dnem předchozího měsíce, nový jim nikdo nepřiřadil.
        + Kalendář směn je potřeba na kartě zaměstnance prodloužit (záložka Úvazek – Kalendář – Platnost do) a výpočet
        {ofMonth} zopakovat. Noční hodiny se pak doplní samy.

        [mzdy] Průměrný výdělek pro náhrady vychází nula
        U zaměstnankyně č. {id}, která se vrátila z rodičovské dovolené, program počítá průměrný hodinový výdělek 0,00
        Kč, a náhrada za dovolenou je proto také nulová. Pravděpodobný výdělek jsme zadali.
        ! M-417: Průměrný výdělek nelze stanovit, rozhodné období neobsahuje odpracované dny.
        ? Na které záložce a s jakou platností jste pravděpodobný výdělek zadali?
        = Na záložce Průměry, ale platnost mám od prvního dne následujícího čtvrtletí.
        + Platnost pravděpodobného výdělku opravte na první den čtvrtletí, ve kterém se náhrada vyplácí. Po novém
        výpočtu je průměr stanoven podle § 355 zákoníku práce.

        [mzdy] Doplatek do minimální mzdy se počítá i u zkráceného úvazku
        Program u zaměstnance č. {id} s úvazkem 0,5 doplácí do plné minimální mzdy. Podle nás má být minimální mzda
        úměrně snížena. Jde o částku {sum} Kč.
        > Otevřít mzdu zaměstnance {id} za {month}, složka 1990 Doplatek do minimální mzdy.
        ? Jaká týdenní pracovní doba je uvedena u pracovního poměru a jaká u střediska?
        = U pracovního poměru 20 hodin, u střediska nebylo vyplněno nic.
        + Na středisku chyběl fond pracovní doby, program proto bral úvazek jako plný. Po doplnění 40 hodin a přepočtu
        se doplatek snížil na polovinu.

        [mzdy] Odměna jednatele bez odvodů sociálního pojištění
        Jednatel má odměnu {sum} Kč měsíčně. Od {ofMonth} se z ní nepočítá sociální pojištění, zdravotní ano. Účetní z
        auditu nás na to upozornila, potřebujeme vědět, zda je chyba u nás, nebo v programu.
        ? Jaký druh činnosti má jednatel na kartě pojištění (kód pro ČSSZ)?
        = Při přeevidování v lednu mu kolegyně změnila kód S na prázdný.
        + Doplňte druh činnosti S a datum vstupu do pojištění, potom přepočítejte dotčené měsíce jako opravné. Opravný
        přehled odešlete až po kontrole rozdílu.

        [mzdy] Nejde uzavřít měsíc {month}
        Potřebujeme dnes uzavřít {month} a odeslat výplaty. Program uzávěrku odmítne, i když jsou všechny mzdy
        spočítané. V seznamu chyb je jen jeden zaměstnanec, který už u nás nepracuje.
        ! U-102: Uzávěrku nelze provést. Existují nespočítané mzdy: 1.
        > 1. Mzdy – Uzávěrka měsíce
        > 2. Kontrola před uzávěrkou proběhne bez chyb
        > 3. Potvrdit – objeví se hláška U-102
        ? Má bývalý zaměstnanec v {inMonth} nějaký doplatek nebo srážku, třeba i nulovou?
        = Ano, zůstala mu srážka na stravné 0 Kč.
        + Nulovou srážku u ukončeného poměru smažte, mzda se tím z měsíce vyřadí a uzávěrka projde. V příští verzi bude
        hláška uvádět jméno i složku.

        [mzdy] Rozdíl v zaokrouhlení čisté mzdy oproti účetnictví
        Součet čistých mezd ve výplatní listině se o {count} Kč liší od částky zaúčtované na účtu 331. Jde zřejmě o
        zaokrouhlení, ale v minulosti to sedělo na korunu.
        ? Pošlete prosím sestavu Rekapitulace mezd a zaúčtování za {month}, ideálně ve formátu CSV.
        = Posílám v příloze. Všimla jsem si, že rozdíl je jen u dohod.
        + Dohody měly nastaveno zaokrouhlení na desetihaléře. Změňte je v číselníku druhů poměrů na celé koruny nahoru a
        zaúčtování vytvořte znovu.

        [mzdy] Odměny zadané hromadně se u části lidí načetly dvakrát
        Pololetní odměny jsme zadali hromadným pořízením. U {count} zaměstnanců je na pásce složka 1500 dvakrát. Výplaty
        odcházejí zítra, prosíme o rychlou pomoc.
        > 1. Mzdy – Hromadné pořízení – složka 1500
        > 2. Import ze souboru odmeny.csv
        > 3. Import proběhl dvakrát, protože poprvé vypadlo spojení se serverem
        ? Máte zálohu z doby před druhým importem, nebo máme duplicity vybrat podle času pořízení?
        = Zálohu máme až z večera, vyberte je prosím podle času.
        + Druhá dávka je označena časem 13:42. V hromadném pořízení ji vyfiltrujte podle dávky a použijte Zrušit dávku.
        Potom přepočítejte jen dotčené zaměstnance.

        [dovolená a docházka] Zůstatek dovolené v hodinách nesouhlasí po změně úvazku
        Zaměstnankyně č. {id} přešla v průběhu roku {year} z úvazku 40 na 30 hodin týdně. Program jí přepočetl celý
        nárok, tedy i za dobu plného úvazku. Podle zákona má být nárok poměrný.
        > Karta zaměstnance – Dovolená – Výpočet nároku, sloupec Nárok v hodinách.
        ? Byla změna zadána jako nový řádek úvazku s platností od, nebo přepsáním původního?
        = Přepsáním, omlouváme se, nový řádek jsme nenašli.
        + Vraťte původní úvazek a změnu zadejte jako nový řádek s datem platnosti. Nárok se pak spočte poměrně za obě
        období.

        [dovolená a docházka] Náhrada mzdy za nemoc se nevypočítala u neschopnosti přes přelom měsíce
        Zaměstnanec č. {id} onemocněl 27. a neschopnost trvala 16 dnů. Za první měsíc náhrada vyšla správně, za {month}
        je nulová, přestože do čtrnácti dnů ještě zbývají směny.
        ! N-031: Pokračování neschopnosti nenavazuje na předchozí měsíc.
        ? Je na obou částech neschopnosti stejné číslo rozhodnutí eNeschopenky?
        = Není, ve druhém měsíci chybí poslední číslice.
        + Číslo rozhodnutí opravte, program obě části spojí a náhradu do čtrnáctého dne dopočítá. Přepočet je nutný od
        prvního měsíce.

        [dovolená a docházka] Import docházky skončí na neznámém kódu nepřítomnosti
        Od aktualizace docházkového systému nám nejde načíst soubor s docházkou. Import se zastaví na prvním řádku s
        kódem PN2 a neuloží nic, ani řádky předtím.
        ! Řádek 118: kód nepřítomnosti „PN2“ není v převodní tabulce.
        > 1. Docházka – Import – soubor dochazka_{year}.csv
        > 2. Převodník: výchozí
        > 3. Spustit
        ? Co kód PN2 znamená ve Vašem docházkovém systému – karanténu, nebo pokračující neschopnost?
        = Dodavatel potvrdil, že jde o neschopnost s regulačním poplatkem, tedy obyčejnou nemoc.
        + Přidejte do převodní tabulky řádek PN2 → 600 (dočasná pracovní neschopnost). Import je záměrně vše, nebo nic,
        takže po doplnění načte celý soubor.

        [dovolená a docházka] Ošetřovné: program nenabízí tiskopis pro druhého rodiče
        Manželé se v péči o dítě vystřídali. První část máme odeslanou, u otce program hlásí, že žádost již existuje.
        Dávku ale pobírá teprve od poloviny neschopnosti dítěte.
        ! Žádost s rozhodnutím č. {id}/{year} již byla podána.
        ? Pracují oba rodiče u Vás, nebo jen otec?
        = Oba, matka na středisku 110, otec na středisku 240.
        + U otce založte nepřítomnost s příznakem Střídání a stejným číslem rozhodnutí. Kontrola se pak vztahuje k
        rodnému číslu pečujícího a žádost projde.

        [dovolená a docházka] Svátek na směnovém provozu ubírá hodiny dovolené
        Zaměstnancům na dvanáctihodinových směnách se za svátek, který připadl na jejich směnu, odečetla dovolená. Týká
        se to {count} lidí na vrátnici.
        ? Je na kalendáři těchto směn zaškrtnuto, že se ve svátek pracuje?
        = Je, protože vrátnice jede i o svátcích. Tito lidé ale v ten den volno měli.
        + Ve dni svátku změňte u jmenovaných směnu na volno s náhradou (kód 710). Dovolená se vrátí a vyplatí se náhrada
        za svátek.

        [dovolená a docházka] Převod nevyčerpané dovolené z roku {last} se neprovedl
        Roční uzávěrka dovolené proběhla, ale zůstatky z roku {last} se do nového roku nepřevedly nikomu. V sestavě je u
        všech nula, přitom lidé mají nevyčerpáno i deset dnů.
        > Dovolená – Roční převod – rok {last} – Provést. Bez hlášky, zůstatky nezměněny.
        ? Byl před převodem uzavřen prosinec {last}?
        = Prosinec jsme museli znovu otevřít kvůli opravě a pak jsme na uzávěrku zapomněli.
        + Uzavřete prosinec {last} a převod spusťte znovu. Opakované spuštění nic nezdvojí, zůstatky pouze nahradí.

        [personalistika] Nelze založit zaměstnance s ukrajinským rodným číslem
        Nastupuje nám zaměstnankyně s dočasnou ochranou. Program její rodné číslo odmítá, pojišťovna nám přidělila číslo
        pojištěnce, ale pole je kratší.
        ! P-008: Rodné číslo nemá platnou kontrolní číslici.
        ? Má číslo pojištěnce devět, nebo deset číslic a je na kartě zvolena cizí státní příslušnost?
        = Deset číslic, příslušnost jsme ještě nevyplnili.
        + Nejprve zvolte státní příslušnost UA, tím se otevře pole Číslo pojištěnce bez kontroly rodného čísla.
        Evidenční číslo pojištěnce doplníte, jakmile ho ČSSZ přidělí.

        [personalistika] Zápočtový list se netiskne u dohody o provedení práce
        Student skončil na dohodu a žádá potvrzení o zaměstnání. V nabídce tiskopisů zápočtový list není, u pracovních
        poměrů ano.
        ? Zakládala dohoda účast na nemocenském pojištění, nebo byly sráženy exekuce?
        = V posledních dvou měsících účast vznikla.
        + Na dohodě zaškrtněte Účast na pojištění vznikla. Potvrzení podle § 313 zákoníku práce se pak v nabídce objeví.

        [personalistika] Platový výměr tiskne starý tarif
        Po zvýšení platových tarifů jsme provedli hromadné zařazení. Na kartách je nový tarif, ale výměr se tiskne se
        starou částkou a starým datem.
        > 1. Personalistika – Hromadné změny – Platové tarify {year}
        > 2. Tisk – Platový výměr – zaměstnanec {id}
        > 3. Částka odpovídá roku {last}
        ? Tisknete výměr k datu účinnosti, nebo k dnešnímu dni?
        = Program nabídl datum posledního výměru, tedy loňské, nechali jsme ho.
        + V dialogu tisku zadejte datum účinnosti nových tarifů. Výchozí datum jsme po Vašem podnětu zařadili ke změně.

        [personalistika] Zdvojená osoba po převodu z původního programu
        Po převodu dat máme {count} osob v evidenci dvakrát, jednou s titulem a jednou bez. Mzdy se počítají jen u jedné
        z nich, ale při přehledech pro pojišťovnu program hlásí shodu rodných čísel.
        ? Můžete poslat seznam osobních čísel, která k sobě patří?
        = Seznam posílám v příloze, vždy platí to nižší číslo.
        + Osoby jsme sloučili funkcí Správa – Sloučit osoby, historie poměrů zůstala zachována. Zkontrolujte prosím
        srážky u čísla {id}.

        [personalistika] Konec pracovního poměru na dobu určitou program sám neukončil
        Zaměstnanci č. {id} skončila smlouva posledního dne měsíce, přesto se mu spočítala mzda i za {month}. Dodatek o
        prodloužení nemáme.
        ? Je na poměru vyplněno pole Konec poměru, nebo jen Doba určitá do?
        = Jen Doba určitá do.
        + Pole Doba určitá do je informační, poměr ukončuje až Konec poměru. Doplňte ho, mzdu za {month} stornujte a
        odešlete odhlášku.

        [personalistika] Kolegyni nejdou zobrazit osobní karty jiného střediska
        Nová mzdová účetní má mít přístup ke všem střediskům, vidí však jen středisko 100. Práva jsme nastavili stejně
        jako předchozí kolegyni.
        ? Je v seznamu práv kromě role přiřazena i skupina středisek?
        = Skupinu jsme nenašli, kde se nastavuje?
        + Správa – Uživatelé – záložka Rozsah: zvolte Všechna střediska. Nastavení se projeví po novém přihlášení.
        """)
}

extension DemoScenario {
    /// Insurance, taxes, what is filed with offices, and deductions.
    static let law = reading(
        """
        [pojištění] Přehled pro ČSSZ vykazuje jiný vyměřovací základ než mzdy
        Přehled o výši pojistného za {month} má úhrn vyměřovacích základů o {sum} Kč vyšší než rekapitulace mezd. Rozdíl
        se objevil po opravě mzdy zaměstnance č. {id}.
        > 1. Výkazy – Přehled o výši pojistného – {month}
        > 2. Porovnat řádek 1 s rekapitulací mezd
        ? Byla oprava provedena v otevřeném měsíci, nebo jako oprava uzavřeného období?
        = V uzavřeném, přes Opravy minulých období.
        + Oprava patří do přehledu za opravovaný měsíc. Vytvořte opravný přehled za něj a řádný přehled za {month}
        vygenerujte znovu, základy pak souhlasí.

        [pojištění] Doplatek zdravotního pojištění do minima u neplaceného volna
        Zaměstnanec měl v {inMonth} deset dní neplaceného volna. Program doplatek do minimálního vyměřovacího základu
        strhl celý zaměstnavateli, podle nás ho má hradit zaměstnanec.
        ? Jaký důvod je u neplaceného volna zvolen – na žádost zaměstnance, nebo překážka na straně zaměstnavatele?
        = Důvod je prázdný.
        + Bez důvodu bere program překážku na straně zaměstnavatele. Zvolte Na žádost zaměstnance a mzdu přepočítejte.

        [pojištění] Zaměstnanec změnil zdravotní pojišťovnu, platba odešla na starou
        Zaměstnanec č. {id} je od prvního dne čtvrtletí u jiné pojišťovny. Změnu jsme zadali, přesto je v přehledu i v
        platbě za {month} stále u té původní.
        ? S jakým datem je změna na kartě zadána?
        = S datem, kdy nám to oznámil, tedy o dva týdny později.
        + Změna platí od prvního dne čtvrtletí, tak ji i zadejte. Pro obě pojišťovny pak vzniknou opravné přehledy,
        přeplatek si vyžádejte nebo započtěte.

        [pojištění] Dohoda překročila rozhodný příjem a program to nehlásí
        Pracovnice na dohodu má v {inMonth} odměnu {sum} Kč. Odvody se nespočítaly a není ani v měsíčním výkazu příjmů z
        dohod. Bojíme se pokuty.
        ? Má u Vás v měsíci jednu dohodu, nebo se příjmy dvou dohod sčítají?
        = Dvě, každá je na jiné osobní číslo, protože je pro dvě školy.
        + Příjmy se sčítají za osobu, ne za číslo. Obě čísla propojte přes Správa – Sloučit osoby a mzdu přepočítejte,
        odvody i výkaz se doplní.

        [pojištění] Příloha k žádosti o nemocenské (NEMPRI) se vrací s chybou
        ČSSZ nám vrátila přílohu k žádosti o dávku. V protokolu je chyba v rozhodném období, my tam ale žádnou chybu
        nevidíme. Zaměstnankyně čeká na peníze.
        ! NEMPRI: kontrola 2051 – součet vyloučených dnů přesahuje počet dnů měsíce.
        ? Pošlete prosím protokol z datové schránky a řekněte, zda měla zaměstnankyně dvě neschopnosti v témže měsíci.
        = Ano, měla dvě a jeden den se překrývají.
        + Překryv odstraňte zkrácením první neschopnosti o jeden den. Opakované podání s typem Opravné bylo přijato.

        [pojištění] Sleva na pojistném pro rodiče na kratší úvazek se neuplatnila
        Záměr uplatňovat slevu jsme oznámili včas, přesto ve výpočtu za {month} sleva 5 % u {count} zaměstnankyň není.
        Program žádnou chybu nehlásí.
        ? Jaký týdenní rozsah doby mají a je u nich vyplněn důvod slevy i datum oznámení?
        = Datum oznámení jsme u nich zapomněli vyplnit.
        + Bez data oznámení program slevu podle zákona nepřizná. Doplňte ho a mzdy přepočítejte, pokud ještě neodešel
        přehled.

        [daně] Roční zúčtování za {last}: přeplatek se nevyplatil
        Roční zúčtování jsme provedli u všech, kdo o ně požádali. U {count} zaměstnanců se přeplatek v březnové výplatě
        neobjevil, v sestavě je přitom vyčíslen.
        > 1. Daně – Roční zúčtování {last} – Výpočet
        > 2. Přenos do mezd
        > 3. Kontrola složky 7810 ve mzdě
        ? Mají tito zaměstnanci výsledek nad 50 Kč a platný pracovní poměr v měsíci přenosu?
        = Poměr mají, ale výsledky jsou uloženy ve stavu Rozpracováno.
        + Přenášejí se jen zúčtování ve stavu Uzavřeno. Uzavřete je hromadně a přenos zopakujte, už přenesené se podruhé
        nevyplatí.

        [daně] Daňové zvýhodnění na dítě skončilo o měsíc dříve
        Dceři zaměstnance č. {id} bylo v září 18 let a studuje dál. Program přestal zvýhodnění uplatňovat už v měsíci
        narozenin. Potvrzení o studiu máme.
        ? Je u dítěte vyplněno období studia a od kterého data?
        = Od října, podle data na potvrzení.
        + Studium zadejte od prvního dne školního roku. Zvýhodnění se doplatí v nejbližší mzdě, roční zúčtování není
        nutné.

        [daně] Srážková místo zálohové daně u dohody bez prohlášení
        U zaměstnance č. {id} s dohodou o pracovní činnosti program zdaňuje srážkou, i když příjem {sum} Kč přesáhl
        limit. Prohlášení nepodepsal.
        ? Který limit máte v číselníku Daňové konstanty pro rok {year}?
        = Je tam částka z roku {last}, aktualizaci konstant jsme zřejmě přeskočili.
        + Spusťte Správa – Aktualizace konstant {year}. Potom přepočítejte dohody od ledna, rozdíl se vypořádá v
        nejbližší mzdě.

        [daně] Vyúčtování daně ze závislé činnosti nesouhlasí s odvody
        Ve vyúčtování za {last} je ve sloupci 4 za dva měsíce jiná částka, než jsme skutečně odvedli. Finanční úřad nám
        píše o nedoplatku {sum} Kč.
        ? Prováděli jste v těchto měsících dodatečné opravy a odváděli je zvlášť?
        = Ano, opravu za květen jsme odvedli až v červenci.
        + Opravy patří do přílohy č. 1 vyúčtování, ne do sloupce 4. Zaškrtněte u oprav Vykázat v příloze a vyúčtování
        vytvořte znovu.

        [daně] Potvrzení o zdanitelných příjmech bez invalidity
        Zaměstnankyně má od poloviny roku {last} invaliditu prvního stupně. Na potvrzení o zdanitelných příjmech sleva
        není vypsána, v měsíčních mzdách uplatněna byla.
        ? Tisknete tiskopis vzor {year}, nebo {last}?
        = Nabízí se jen starý vzor.
        + Nový vzor přinesla verze {version}. Po aktualizaci ho program nabídne sám a slevu po měsících vypíše.

        [daně] Stravenkový paušál nad limit se nezdanil
        Od {ofMonth} vyplácíme příspěvek na stravování vyšší, než je osvobozený limit. Nadlimitní část se nepromítla do
        základu daně ani pojistného.
        ? Zadáváte příspěvek jednou složkou, nebo dvěma?
        = Jednou, složkou 4400.
        + Ve složce 4400 zapněte Rozdělit podle limitu. Program nadlimitní část převede na složku 4401, která základ
        zvyšuje.

        [výkazy a hlášení] JMHZ za {month} odmítnuto kvůli chybějícímu identifikátoru poměru
        Jednotné měsíční hlášení se nám vrátilo jako částečně přijaté. U {count} zaměstnanců chybí identifikátor
        pracovněprávního vztahu. Termín je dvacátého, prosíme o pomoc co nejdříve.
        ! JMHZ-E-1127: zaměstnanec {id} – chybí ID PPV, záznam nebyl zpracován.
        > 1. Výkazy – JMHZ – {month} – Vytvořit
        > 2. Odeslat přes rozhraní
        > 3. Protokol: stav Částečně přijato
        ? Proběhla u těchto zaměstnanců registrace do evidence a přišla k nim odpověď s identifikátorem?
        = Odpověď přišla, ale protokol jsme do programu nenačetli.
        + Načtěte protokol o registraci (Výkazy – Načíst odpovědi), identifikátory se doplní, a odešlete opravné hlášení
        jen za dotčené zaměstnance.

        [výkazy a hlášení] ELDP za rok {last} nejde odeslat: neplatný podpisový certifikát
        Při hromadném podání evidenčních listů program hlásí neplatný certifikát. Nový certifikát máme od začátku měsíce
        a v úložišti Windows je vidět.
        ! Podpis: certifikát CN=Mzdová účtárna vypršel.
        ? Který certifikát je vybrán v nastavení podání na záložce Podpis?
        = Je tam stále ten starý, nového jsme si nevšimli.
        + Vyberte nový certifikát a zadejte jeho heslo, starý ponechte kvůli čtení starších odpovědí. Dávka pak byla
        přijata celá.

        [výkazy a hlášení] ELDP: nesouhlasí vyloučené doby u zaměstnankyně na mateřské
        Kontrola evidenčních listů hlásí u zaměstnankyně č. {id} rozdíl mezi vyloučenou dobou a neschopností. Peněžitá
        pomoc v mateřství trvala 196 dnů.
        ! ELDP-22: vyloučené doby 197, očekáváno 196.
        ? Kterým dnem mateřská končí a kterým začíná rodičovská?
        = Mateřská končí 14. a rodičovská jsme zadali také od 14.
        + Rodičovská má začínat 15. dnem. Po opravě je vyloučená doba 196 dnů a kontrola projde bez hlášení.

        [výkazy a hlášení] Oznámení o nástupu se vrátilo: osoba již evidována
        Přihláška nové zaměstnankyně byla odmítnuta s tím, že u nás již evidována je. Skutečně u nás byla před čtyřmi
        lety na dohodu.
        ! ONZ: kontrola 118 – duplicitní nástup bez předchozího skončení.
        ? Najdete v archivu podání odhlášku z tehdejší dohody?
        = Nenašli, zřejmě ji bývalá kolegyně neodeslala.
        + Nejprve odešlete odhlášku ke dni skončení dohody a po jejím přijetí přihlášku. Mezi podáními ponechte den na
        zpracování.

        [výkazy a hlášení] Datová schránka: podání zůstala ve frontě
        Od rána odesíláme přehledy zdravotním pojišťovnám a všech {count} podání má stav Čeká na odeslání. Internet
        funguje a do schránky se přihlásíme.
        ! ISDS: HTTP 401 Unauthorized
        ? Nevypršelo heslo schránky, platí devadesát dnů, a nemá program uloženo ještě staré?
        = Heslo jsme měnili v pondělí na portálu, v programu ne.
        + Nové heslo uložte v nastavení podání. Frontu pak pusťte tlačítkem Odeslat čekající, nic se neodešle dvakrát.

        [výkazy a hlášení] Statistický výkaz P 1-04 má záporný počet hodin
        Čtvrtletní výkaz má v řádku odpracovaných hodin zápornou hodnotu. Ostatní řádky vypadají správně. Český
        statistický úřad jej proto nepřijme.
        ? Nebyla v tomto čtvrtletí opravována docházka minulého období?
        = Ano, u celého střediska 300.
        + Záporné hodiny vznikly z oprav. Ve výkazu zapněte Opravy do období vzniku a vytvořte ho znovu.

        [exekuce a srážky] Exekuce: nezabavitelná částka bez druhého dítěte
        Zaměstnanci č. {id} se narodilo druhé dítě. Na kartě je zadáno, ale nezabavitelná částka při srážkách za {month}
        je stále jen s jednou vyživovanou osobou.
        ? Je u dítěte zaškrtnuto Vyživovaná osoba pro srážky? Je to jiný údaj než daňové zvýhodnění.
        = Není, mysleli jsme, že stačí zvýhodnění.
        + Zaškrtněte Vyživovaná osoba pro srážky od data narození a mzdu přepočítejte. Přeplatek srážky vraťte
        zaměstnanci, pokud ještě nebyl odeslán exekutorovi.

        [exekuce a srážky] Pořadí dvou exekucí doručených ve stejný den
        Přišly nám dva exekuční příkazy se shodným dnem doručení. Program celou srážku posílá jen prvnímu exekutorovi.
        Mají se přece uspokojit poměrně.
        > Srážky – Exekuce – zaměstnanec {id}, sloupec Pořadí: 1 a 2.
        ? Jde u obou o nepřednostní pohledávky a je den doručení zadán shodně i s hodinou?
        = Obě nepřednostní, u druhé byl čas doručení navíc.
        + Čas smažte, u srážek rozhoduje jen den. Obě pak mají shodné pořadí a částka {sum} Kč se rozdělí poměrně podle
        výše pohledávek.

        [exekuce a srážky] Insolvence: má se dál srážet i na výživné?
        Soud povolil zaměstnanci oddlužení. Program zastavil všechny exekuce, tedy i běžné výživné. Podle usnesení se
        výživné platí dál.
        ? Pošlete prosím usnesení, rodná čísla v něm začerněte.
        = Usnesení je v příloze, výživné je v bodě IV.
        + U výživného zapněte Pokračuje při oddlužení. Srazí se před splátkou insolvenčnímu správci, nezabavitelná
        částka zůstává stejná.

        [exekuce a srážky] Součinnost pro exekutora: program nenajde ukončeného zaměstnance
        Exekutor žádá součinnost k bývalému zaměstnanci. Tiskopis o součinnosti ho v seznamu nenabízí, vidíme v něm jen
        aktivní osoby.
        ? Kdy poměr skončil a máte v seznamu zapnutý filtr Včetně ukončených?
        = Skončil v roce {last}, filtr v tomto okně nemáme.
        + Filtr je pod ikonou trychtýře vpravo nahoře. Odpověď lze vytvořit i z karty osoby, Tiskopisy – Součinnost.

        [exekuce a srážky] Spoření na penzi: příspěvek odešel dvakrát
        Příspěvek zaměstnavatele na penzijní spoření odešel za {month} dvakrát, celkem {sum} Kč navíc. Penzijní
        společnost žádá vysvětlení.
        ? Byl příkaz k úhradě vytvořen znovu po opravě mzdy?
        = Ano, opravovali jsme jednu mzdu a vytvořili příkaz celý.
        + Při opakování volte Jen rozdíly. Společnost přeplatek na Vaši žádost vrátí, vzor dopisu přikládáme.
        """)
}

extension DemoScenario {
    /// Income tax of employees.
    static let taxes: [DemoScenario] = [
        DemoScenario(
            .taxes, "Roční zúčtování za {last}: přeplatek se nevyplatil",
            """
            Roční zúčtování jsme provedli u všech, kdo o ně požádali. U {count} zaměstnanců se přeplatek
            v březnové výplatě neobjevil, v sestavě je přitom vyčíslen.
            """,
            steps: """
                1. Daně – Roční zúčtování {last} – Výpočet
                2. Přenos do mezd
                3. Kontrola složky 7810 ve mzdě
                """,
            ask: "Mají tito zaměstnanci výsledek nad 50 Kč a platný pracovní poměr v měsíci přenosu?",
            answer: "Poměr mají, ale výsledky jsou uloženy ve stavu Rozpracováno.",
            solution: """
                Přenášejí se jen zúčtování ve stavu Uzavřeno. Uzavřete je hromadně a přenos zopakujte,
                už přenesené se podruhé nevyplatí.
                """),
        DemoScenario(
            .taxes, "Daňové zvýhodnění na dítě skončilo o měsíc dříve",
            """
            Dceři zaměstnance č. {id} bylo v září 18 let a studuje dál. Program přestal zvýhodnění uplatňovat
            už v měsíci narozenin. Potvrzení o studiu máme.
            """,
            ask: "Je u dítěte vyplněno období studia a od kterého data?",
            answer: "Od října, podle data na potvrzení.",
            solution: """
                Studium zadejte od prvního dne školního roku. Zvýhodnění se doplatí v nejbližší mzdě,
                roční zúčtování není nutné.
                """),
        DemoScenario(
            .taxes, "Srážková místo zálohové daně u dohody bez prohlášení",
            """
            U zaměstnance č. {id} s dohodou o pracovní činnosti program zdaňuje srážkou, i když
            příjem {sum} Kč
            přesáhl limit. Prohlášení nepodepsal.
            """,
            ask: "Který limit máte v číselníku Daňové konstanty pro rok {year}?",
            answer: "Je tam částka z roku {last}, aktualizaci konstant jsme zřejmě přeskočili.",
            solution: """
                Spusťte Správa – Aktualizace konstant {year}. Potom přepočítejte dohody od ledna, rozdíl se
                vypořádá v nejbližší mzdě.
                """),
        DemoScenario(
            .taxes, "Vyúčtování daně ze závislé činnosti nesouhlasí s odvody",
            """
            Ve vyúčtování za {last} je ve sloupci 4 za dva měsíce jiná částka, než jsme skutečně odvedli.
            Finanční úřad nám píše o nedoplatku {sum} Kč.
            """,
            ask: "Prováděli jste v těchto měsících dodatečné opravy a odváděli je zvlášť?",
            answer: "Ano, opravu za květen jsme odvedli až v červenci.",
            solution: """
                Opravy patří do přílohy č. 1 vyúčtování, ne do sloupce 4. Zaškrtněte u oprav Vykázat v příloze
                a vyúčtování vytvořte znovu.
                """),
        DemoScenario(
            .taxes, "Potvrzení o zdanitelných příjmech bez invalidity",
            """
            Zaměstnankyně má od poloviny roku {last} invaliditu prvního stupně. Na potvrzení o zdanitelných
            příjmech sleva není vypsána, v měsíčních mzdách uplatněna byla.
            """,
            ask: "Tisknete tiskopis vzor {year}, nebo {last}?",
            answer: "Nabízí se jen starý vzor.",
            solution: """
                Nový vzor přinesla verze {version}. Po aktualizaci ho program nabídne sám a slevu po měsících
                vypíše.
                """),
        DemoScenario(
            .taxes, "Stravenkový paušál nad limit se nezdanil",
            """
            Od {ofMonth} vyplácíme příspěvek na stravování vyšší, než je osvobozený limit. Nadlimitní část se
            nepromítla do základu daně ani pojistného.
            """,
            ask: "Zadáváte příspěvek jednou složkou, nebo dvěma?",
            answer: "Jednou, složkou 4400.",
            solution: """
                Ve složce 4400 zapněte Rozdělit podle limitu. Program nadlimitní část převede na složku 4401,
                která základ zvyšuje.
                """),
    ]
}

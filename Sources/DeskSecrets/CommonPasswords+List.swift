extension CommonPasswords {
    /// Common English passwords, folded when compared. Put together for this suite from what the
    /// published studies of leaked passwords name again and again.
    static let english = list(
        """
        password passwort passphrase passw0rd pass word secret secrets topsecret master administrator
        admin root user guest login logon welcome changeme change letmein default temp temporary test testing
        tester testtest qwerty qwertz qwertyuiop qwertzuiop asdf asdfgh asdfghjkl zxcvbnm yxcvbnm zaqwsx
        qazwsx qazwsxedc iloveyou loveyou lovely love lover forever always princess prince queen king angel
        sunshine moonlight starlight rainbow summer winter spring autumn january february march april june july
        august september october november december monday tuesday wednesday thursday friday saturday sunday
        monkey dragon tiger lion eagle falcon panther butterfly dolphin buster charlie michael jordan jennifer
        jessica ashley daniel thomas robert andrew matthew joshua nicole hannah michelle anthony william
        football baseball basketball hockey soccer tennis golf liverpool arsenal chelsea barcelona realmadrid
        superman batman spiderman ironman pokemon naruto starwars startrek gandalf hobbit matrix ninja samurai
        shadow killer hunter ranger trustno freedom whatever nothing something computer internet google
        facebook youtube twitter microsoft windows samsung iphone android apple banana orange cookie
        chocolate cheese pepper ginger flower flowers garden mustang ferrari porsche mercedes corvette yamaha
        harley maggie bailey molly sophie samantha victoria elizabeth alexander benjamin jonathan
        money million dollar lucky happy smile hello helloworld goodbye goodmorning access system server
        database network security office company business account manager service office365 microsoft365
        excel outlook desktop laptop printer keyboard monitor qwerty123 abc123 abcdef abcdefgh onetwothree
        babygirl babyboy sweetheart honey sexy hottie beautiful diamond golden silver purple yellow
        black white green blue red london paris berlin vienna prague europe america england germany
        jesus christ heaven blessed faith hope peace mother father family friend friends brother sister
        """)

    /// Common Czech and Slovak passwords.
    static let czech = list(
        """
        heslo hesla mojeheslo tajneheslo noveheslo stareheslo silneheslo superheslo mojenoveheslo hesloheslo
        heslicko heslojeheslo tajemstvi tajne spravce administrator uzivatel prihlaseni vstup otevrise
        nevim nevimheslo neznam nepamatuji zapomnel zapomnela zmenit zmena zmenheslo docasne docasneheslo
        ahoj ahojky ahojahoj nazdar cau dobryden dobrerano miluju milujute milujite milacek milacku
        laska lasko lasenka zlaticko slunicko sluniecko beruska broucek kocka kocicka kocour pejsek pes
        medvidek medved zajicek zajic motylek veverka konicek kvetina kyticka ruzicka maminka mamka
        mama tatinek tatka tata babicka deda dedecek rodina kamarad manzel manzelka dcera syn deti
        martin martina jana janicka petr petra pavel pavla tomas jakub lukas michal michaela lucie
        lenka hana veronika katerina tereza eliska anna marie josef frantisek vaclav jaroslav
        zdenek miroslav vladimir stanislav ladislav jiri ondrej vojtech filip david daniel adam
        sparta spartapraha slavia slaviapraha banik banikostrava zbrojovka fotbal hokej plzen viktoria
        praha brno ostrava olomouc liberec pardubice hradec budejovice ceskarepublika ceskarepublik cesko
        morava slovensko bratislava skoda skodovka octavia fabia superb felicia tatra
        leden unor brezen duben kveten cerven cervenec srpen zari rijen listopad prosinec
        pondeli utery streda ctvrtek patek sobota nedele jaro leto podzim zima vanoce velikonoce
        pocitac klavesnice internet seznam centrum tiskarna kancelar ucetni ucetnictvi ucetnictvo
        mzdy mzdova mzdove mzdovaucetni mzdoveucetnictvi vyplata vyplaty personalni personalistka
        firma podnik obec urad mesto skola nemocnice reditel vedouci sekretarka
        pivo pivko rum vodka kofola kava cokolada jahoda malina banan pomeranc
        poklad stesti stastny pohoda nadeje svoboda pravda vira krtek krtecek ferda svejk
        """)

    /// Phrases, without their spaces.
    static let phrases = list(
        """
        correcthorsebatterystaple correcthorse maytheforcebewithyou tobeornottobe tobeornottobethatisthequestion
        thequickbrownfox thequickbrownfoxjumps thequickbrownfoxjumpsoverthelazydog iloveyousomuch iloveyouforever
        iloveyoubaby iloveyoumom ilovemyfamily ilovemyhusband ilovemywife iamyourfather inthenameofgod
        opensesame letmeinplease letmeinnow pleaseletmein thisismypassword mypassword mypasswordis
        passwordispassword nopassword notmypassword newpassword yournewpassword oldpassword changeyourpassword
        changemenow changemeplease changethispassword defaultpassword temporarypassword adminadministrator
        administratorpassword rootpassword superuser supersecret supersecretpassword verysecretpassword
        thisisasecret itsasecret onceuponatime neversaynever livelaughlove carpediem hakunamatata
        winteriscoming youshallnotpass areyoukiddingme donttellanyone donotenter nobodyknows
        whoami whatisyourname whatismypassword idontknow idontremember icantremember iforgotmypassword
        forgotpassword rememberme godblessyou jesuslovesyou jesuschrist inthebeginning letitbe
        heyjude yesterdayallmytroubles bohemianrhapsody stairwaytoheaven hotelcalifornia
        passwordpassword qwertyqwerty testpassword examplepassword samplepassword
        thisisatest thisisalongpassword alongpassword longpassword averylongpassword verylongpassword
        fifteencharacters minimumfifteen sixteencharacters atleastfifteen
        prilisluutouckykun prilisluutouckykunupeldabelskeody prilisluoutoucky zlutoucky zlutouckykun
        prilisznlutouckykun prilisluoutouckykun priliszlutouckykunupeldabelskeody priliszlutouckykun
        kdedomovmuj kdedomovmujkdedomovmuj vodahuciposlucinach skakalpesprezoves skakalpespresoves
        bylajednoubylaraz bylojednouzakralovstvi bylojednojedno holkamodrooka ovcackoctveracku
        pecpecpodpecem travickazelena kocickaakocourek dobryvojaksvejk osudydobrehovojakasvejka
        pravdavitezi pravdavitezi laskaanenavist pravdaalaska cesilidoni cechyamorava
        jsemnejlepsi jsemnejkrasnejsi milujuteláska milujutemoc milujutenavzdy mamterad mamteradmoc
        mojemaminka mojerodina mojelaska mojedeti mojetajneheslo mojesuperheslo tojemojeheslo
        tojeheslo totojeheslo totojemojeheslo nemamheslo nemamzadneheslo nevimjakeheslo zapomnelheslo
        zapomnelajsem zapomneljsem zapomnelajsemheslo zapomneljsemheslo dlouheheslo velmidlouheheslo
        patnactznaku alesponpatnactznaku tajneheslotajneheslo hesloproprihlaseni hesloprostup
        heslokuctu heslonapodporu zakaznickyweb zakaznickapodpora zakaznickyportal spravcezakaznickehoprofilu
        sezamovotevrise sezameotevrise otevrisesezame dobryden dobrydendobryden nashledanou
        veselevanoce stastnynovyrok hodnestesti mzdovaucetnimzdovaucetni
        """)

    private static func list(_ text: String) -> [String] {
        text.split { $0 == " " || $0 == "\n" }.map(String.init)
    }
}

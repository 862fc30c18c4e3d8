import DeskModel

extension Scenario {
    private static let secret = "sedm žlutých lodí v přístavu\n"

    /// Organisations.
    static let customers: [Verb: Scenario] = [
        .orgCreate: Scenario("org create tabor --name Tábor --contract-email mzdy@tabor.example"),
        .orgEdit: Scenario("org edit kolin --name 'Město Kolín'"),
        .orgSuspend: Scenario("org suspend brno --reason dluh --yes"),
        .orgActivate: Scenario("org activate ostrava"),
        .orgImport: Scenario(
            "org import - --verdicts out/verdicts.csv",
            input: "code,name,contract_emails\nzlin,Zlín,m@zlin.example\ncheb,Cheb,m@cheb.example\n"),
        .orgExport: Scenario("org export >out/customers.csv"),
        .contractEmailAdd: Scenario("org contract-email add kolin ucto@kolin.example"),
        .contractEmailRemove: Scenario("org contract-email remove kolin druha@kolin.example"),
        .administratorRecover: Scenario(
            "org administrator recover kolin --email ota@kolin.example --name Ota"),
        .administratorAppoint: Scenario("org administrator appoint kolin jan@kolin.example --reason odchod"),
        .administratorApprove: Scenario("org administrator approve 1"),
    ]

    /// Accounts.
    static let people: [Verb: Scenario] = [
        .accountCreate: Scenario("account create nova@kolin.example --org kolin --name Nová"),
        .accountImport: Scenario(
            "account import - --invite --verdicts out/verdicts.jsonl",
            input: "email,name,organisation\na@brno.example,A,brno\nb@brno.example,B,brno\n"),
        .accountExport: Scenario("account export >out/people.csv"),
        .accountEdit: Scenario("account edit jan@kolin.example --phone '+420 321 000 111'"),
        .emailChange: Scenario("account email change jan@kolin.example jan.novy@kolin.example"),
        .emailConfirm: Scenario("account email confirm --token-stdin", input: "EMAIL-CHANGE\n"),
        .accountPromote: Scenario("account promote jan@kolin.example"),
        .accountDemote: Scenario("account demote eva@kolin.example"),
        .accountMove: Scenario("account move jan@kolin.example brno"),
        .accountMerge: Scenario("account merge jan@kolin.example eva@kolin.example --yes"),
        .accountDisable: Scenario("account disable jan@kolin.example --reason odešel"),
        .accountEnable: Scenario("account enable pavel@kolin.example"),
        .accountUnlock: Scenario("account unlock eva@kolin.example"),
        .registerStart: Scenario(
            "account register start --org plzen --email o@plzen.example --name O", isAnsweredAlike: true),
        .registerConfirm: Scenario(
            "account register confirm --token-stdin --password-stdin", input: "REGISTRATION\n" + secret),
        .inviteSend: Scenario("account invite send cyril@kolin.example"),
        .inviteRevoke: Scenario("account invite revoke cyril@kolin.example"),
        .resetRequest: Scenario("account reset request jan@kolin.example", isAnsweredAlike: true),
        .resetRedeem: Scenario(
            "account reset redeem --token-stdin --password-stdin", input: "RESET\n" + secret),
        .resetRevoke: Scenario("account reset revoke jan@kolin.example"),
        .resetExpire: Scenario("account reset expire"),
        .passwordVerify: Scenario(
            "account password verify jan@kolin.example --password-stdin", input: PreparedDesk.password + "\n",
            steps: "the attempt is on record before the password is tried"),
        .passwordSet: Scenario("account password set jan@kolin.example --password-stdin", input: secret),
        .passwordChange: Scenario(
            "account password change jan@kolin.example --password-stdin",
            input: PreparedDesk.password + "\nsedm tichých vlaků a mlha\n",
            steps: "the attempt is on record before the password is tried"),
        .accountData: Scenario(
            "account data jan@kolin.example -o out/jan", steps: Scenario.recordedFirst, leavesOutput: true),
        .accountErase: Scenario("account erase jan@kolin.example --reason žádost --yes"),
    ]
}

import DeskModel

extension Scenario {
    /// The desk itself.
    static let ofDesk: [Verb: Scenario] = [
        .consultantCreate: Scenario("consultant create zita --name Zita --email zita@desk.example"),
        .consultantEdit: Scenario("consultant edit otto --name 'Otto Druhý'"),
        .consultantDisable: Scenario("consultant disable otto"),
        .consultantKeyAdd: Scenario("consultant key add otto", input: PreparedDesk.otherKey),
        .consultantKeyRemove: Scenario("consultant key remove otto \(PreparedDesk.fingerprint)"),
        .consultantAway: Scenario("consultant away otto --until 2099-12-01"),
        .ruleSet: Scenario("rule set claim.lease 9h"),
        .calendarAdd: Scenario("calendar add 2099-12-30 --reason inventura"),
        .calendarRemove: Scenario("calendar remove 2099-12-31"),
        .priceSet: Scenario("price set fast 1800 CZK --from 2099-01-01"),
        .topicCreate: Scenario("topic create Sklad"),
        .topicDisable: Scenario("topic disable Mzdy"),
        .textSet: Scenario("text set pozdrav -m Dobrý"),
        .textRemove: Scenario("text remove uvod"),
        .mailDeliver: Scenario(
            "mail deliver --limit 2", hasMailer: true,
            steps: "each mail is noted before it is handed over, and after"),
        .mailRetry: Scenario("mail retry 1"),
        .auditExport: Scenario("audit export >out/audit.jsonl"),
        .auditHead: Scenario("audit head --mail admin@vendor.example"),
        .deskInit: Scenario("init --db out/deep/desk.db"),
        .deskBackup: Scenario("backup out/backup", leavesOutput: true),
        .deskRestore: Scenario(
            "restore desk/backup --force --yes", steps: "tokens are void once the files are exchanged",
            leavesOutput: true),
        .deskExport: Scenario("export out/export", leavesOutput: true),
        .deskImport: Scenario(
            #"import "$(mkdir -p out/in && echo '{"name":"Sklad"}' >out/in/topics.jsonl && echo out/in)""#,
            leavesOutput: true),
        .deskDoctor: Scenario("doctor --fix"),
    ]
}

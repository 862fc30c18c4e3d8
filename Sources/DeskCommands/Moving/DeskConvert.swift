import DeskCLI
import DeskCore
import DeskModel
import DeskProse

extension ConvertedSystem: ExpressibleByArgument {}

/// `desk convert`
struct DeskConvert: OpeningCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert", abstract: .deskConvertAbstract,
        discussion: "desk convert zammad ~/zammad-export /tmp/moved && desk import /tmp/moved")

    @Argument(help: .says(.convertSystemHelp)) var system: ConvertedSystem
    @Argument(help: .says(.convertFromHelp), completion: .files) var from: String
    @Argument(help: .says(.convertToHelp), completion: .folders) var to: String
    @Option(help: .says(.convertSourceHelp, value: "name")) var source: String?
    @Option(help: .says(.convertZoneHelp, value: "zone")) var zone: String = Rule.of(.timeZone).standard
    @Option(help: .says(.convertStateHelp, value: "name=state")) var state: [String] = []
    @Option(help: .says(.convertOwnHelp, value: "address")) var own: [String] = []
    @Option(help: .says(.convertOpenSinceHelp, value: "day")) var openSince: String?
    @Option(help: .says(.convertMapHelp, value: "column=field")) var map: [String] = []
    @Option(help: .says(.encodingHelp, value: "encoding")) var encoding: InputEncoding = .utf8
    @Option(help: .says(.onErrorHelp)) var onError: OnError = .abort
    @Flag(help: .says(.jsonHelp)) var json = false
    @OptionGroup var confirm: ConfirmOptions
    @OptionGroup var global: GlobalOptions

    /// Needs no desk: the export may be made ready where there is none.
    func run(_ launch: Launch, _ terminal: Terminal) throws {
        for path in [from, to] { try terminal.files.demandOwn(path) }
        let plan = try plan(terminal)
        guard launch.program != nil else { throw DeskError(.configuration, .helperMissing("desk-convert")) }
        try terminal.become("desk-convert", plan.words)
    }

    private func plan(_ terminal: Terminal) throws(DeskError) -> ConversionPlan {
        var plan = ConversionPlan(system, from: from, to: to)
        if let source {
            // A source that no ticket can have is told before anything is read.
            plan.source = try TicketOrigin(source: source, id: "1").source
        }
        guard Rule.mayNameTimeZone(zone) else {
            throw DeskError(.usage, .value(.noTimeZone(zone)))
        }
        plan.zone = zone
        for text in state {
            guard let named = ConversionPlan.Named(text, oneOf: ConversionPlan.stateNames) else {
                throw DeskError(
                    .usage, .badStateMapping(text), hint: .stateMappingExample(ConversionPlan.stateNames))
            }
            plan.states.append(named)
        }
        for text in map {
            guard let named = ConversionPlan.Named(text, oneOf: ConversionPlan.fields) else {
                throw DeskError(
                    .usage, .badMapping(text), hint: .convertMappingExample(ConversionPlan.fields))
            }
            plan.columns.append(named)
        }
        if let openSince {
            guard let day = CivilDate(iso: openSince) else {
                throw DeskError(.usage, .value(.badDate(openSince)))
            }
            plan.openSince = day
        }
        try demandFor(.csv, "--map", !map.isEmpty)
        try demandFor(.csv, "--encoding", encoding != .utf8)
        try demandFor(.mbox, "--own", !own.isEmpty)
        try demandFor(.mbox, "--open-since", openSince != nil)
        guard system != .mbox || !own.isEmpty else {
            throw DeskError(.usage, .convertNeedsOwn, hint: .convertNeedsOwnHint)
        }
        plan.own = own
        plan.isWindows1250 = encoding == .windows1250
        plan.continues = onError == .continue
        plan.asJSON = json || terminal.tellsErrorsAsJSON
        plan.isQuiet = global.quiet
        plan.language = terminal.language
        return plan
    }

    private func demandFor(_ only: ConvertedSystem, _ option: String, _ isGiven: Bool) throws(DeskError) {
        guard !isGiven || system == only else {
            throw DeskError(.usage, .convertOnlyFor(option, only.rawValue))
        }
    }
}

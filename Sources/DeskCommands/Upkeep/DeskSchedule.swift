import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk schedule`
struct DeskSchedule: DeskCommand {
    /// For whom the jobs are printed.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case crontab
        case systemd
    }

    static let verb = Verb.deskSchedule
    static let configuration = CommandConfiguration(
        commandName: "schedule", abstract: .deskScheduleAbstract,
        discussion: "desk schedule --install")

    @Option("for", help: .says(.scheduleFormatHelp, value: "program")) var program: Format = .crontab
    @Option("format", help: .hidden) var formerProgram: Format?
    @Option(
        "output", short: "o", help: .says(.scheduleFolderHelp, value: "folder"),
        completion: .folders)
    var folder: String?
    @Flag(help: .says(.scheduleInstallHelp)) var install = false
    @OptionGroup var confirm: ConfirmOptions
    @OptionGroup var global: GlobalOptions

    private var format: Format { formerProgram ?? program }

    func validate() throws {
        if install, format != .crontab { throw DeskError(.usage, .installsCrontab) }
        if folder != nil, format != .systemd { throw DeskError(.usage, .unitsForSystemd) }
    }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        if let folder { try terminal.files.demandOwn(folder) }
        let schedule = try desk.upkeep.schedule()
        if install {
            let jobs = try schedule.install()
            if !global.quiet { try terminal.print(.crontabInstalled(jobs)) }
            return
        }
        switch (format, folder) {
        case (.crontab, _): try terminal.write(schedule.crontab)
        case (.systemd, let folder?):
            try schedule.writeUnits(to: folder)
            if !global.quiet { try terminal.print(.unitsWritten(folder, timers: schedule.timers)) }
        case (.systemd, nil):
            for unit in schedule.units { try terminal.write("# \(unit.name)\n\(unit.text)\n") }
        }
    }
}

import ArgumentParser
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
        commandName: "schedule", abstract: Prose.deskScheduleAbstract.spoken,
        discussion: "desk schedule --install")

    @Option(help: .says(.scheduleFormatHelp)) var format: Format = .crontab
    @Option(
        name: [.customShort("o"), .customLong("output")], help: .says(.scheduleFolderHelp, value: "folder"),
        completion: .directory)
    var folder: String?
    @Flag(help: .says(.scheduleInstallHelp)) var install = false
    @OptionGroup var confirm: ConfirmOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if install, format != .crontab { throw ValidationError(Prose.installsCrontab.spoken) }
        if folder != nil, format != .systemd { throw ValidationError(Prose.unitsForSystemd.spoken) }
    }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        if let folder { try terminal.files.demandOwn(folder) }
        let schedule = try desk.schedule()
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

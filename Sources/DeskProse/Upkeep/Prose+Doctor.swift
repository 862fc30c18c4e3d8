package import DeskModel

/// Help and findings of `desk doctor`.
extension Prose {
    package static var deskDoctorAbstract: Prose {
        Prose(en: "Find everything that is wrong.", cs: "Najít vše, co není v pořádku.")
    }
    package static var doctorFixHelp: Prose {
        Prose(
            en: "Fix what is safe to fix; for the owner and root.",
            cs: "Opravit, co lze bez rizika; jen pro vlastníka a uživatele root.")
    }
    package static func openToOthersToo(_ path: String, mode: String) -> Prose {
        Prose(
            en: "\(path) is open to group or others (mode \(mode))",
            cs: "\(path) je přístupná skupině nebo ostatním (práva \(mode))")
    }
    package static var journalIsWAL: Prose {
        Prose(
            en: "the database is in WAL mode, which can lose acknowledged changes",
            cs: "databáze je v režimu WAL, ve kterém se mohou ztratit potvrzené změny")
    }
    package static func diskGetsFull(_ folder: String, megabytes: Int64) -> Prose {
        Prose(
            en: "only \(megabytes) MB are free at \(folder)",
            cs: "v \(folder) zbývá jen \(megabytes) MB místa")
    }
    package static func clockWentBack(now: Prose, latest: Prose) -> Prose {
        Prose(
            en: "the clock says \(now.en), but a change was made at \(latest.en)",
            cs: "hodiny ukazují \(now.cs), ale poslední změna je z \(latest.cs)")
    }
    package static func jobIsLate(_ job: String, since: Prose?) -> Prose {
        if let since {
            Prose(
                en: "'\(job)' last ended well at \(since.en)", cs: "„\(job)“ naposledy doběhlo \(since.cs)")
        } else {
            Prose(
                en: "'\(job)' has never run", cs: "„\(job)“ ještě neběželo")
        }
    }
    package static func webIsNotSafe(_ address: String) -> Prose {
        Prose(
            en: "web is '\(address)', which does not begin with https://",
            cs: "web je „\(address)“, což nezačíná https://")
    }
    package static func mailIsParked(_ count: Int, first: [Int64]) -> Prose {
        let list = first.map { String($0) }.joined(separator: ", ")
        return Prose(
            en: "mail was given up: \(count) (\(list))",
            cs: "od odeslání se upustilo, počet zpráv: \(count) (\(list))")
    }
    package static func mailHasNoWayOut(_ count: Int) -> Prose {
        Prose(
            en: "no mailer is configured, and mail waits: \(count)",
            cs: "není nastaven žádný program pro odesílání pošty a čeká zpráv: \(count)")
    }
    package static func mailWaitsLong(since: Prose) -> Prose {
        Prose(en: "mail has been waiting since \(since.en)", cs: "pošta čeká od \(since.cs)")
    }
    package static func contractEmailUnreached(_ code: String, _ email: String?) -> Prose {
        Prose(
            en: "organisation '\(code)': mail to its contract email could not be sent"
                + (email.map { ": \($0)" } ?? ""),
            cs: "organizace „\(code)“: poštu na smluvní e-mail se nepodařilo odeslat"
                + (email.map { ": \($0)" } ?? ""))
    }
    package static func seatIs(_ code: String, _ seat: String) -> Prose {
        Prose(en: "organisation '\(code)' is \(seat)", cs: "organizace „\(code)“: správa je \(seat)")
    }
    package static func letterIsGone(ticket: Int64, comment: Int64?) -> Prose {
        let (en, cs) = comment.map { (" of comment \($0)", " komentáře \($0)") } ?? ("", "")
        return Prose(
            en: "ticket \(ticket): the original letter\(en) is missing or changed",
            cs: "požadavek \(ticket): původní dopis\(cs) chybí nebo se změnil")
    }
    package static func attachmentIsGone(ticket: Int64, id: Int64, _ name: String) -> Prose {
        Prose(
            en: "ticket \(ticket): attachment \(id) '\(name)' is missing or changed",
            cs: "požadavek \(ticket): příloha \(id) „\(name)“ chybí nebo je změněná")
    }
    package static func deskIsKept(_ path: String, since time: Prose) -> Prose {
        Prose(
            en: "\(path) is the desk as it was before \(time.en), with all that was erased since: remove it",
            cs:
                "\(path) je databáze, jak vypadala před \(time.cs), se vším, co se od té doby vymazalo: smažte ji"
        )
    }
    package static func draftIsLeft(_ path: String) -> Prose {
        Prose(en: "\(path) is left of a command that was ended", cs: "\(path) zbyl po přerušeném příkazu")
    }
    package static func fileIsOrphan(_ place: String) -> Prose {
        Prose(
            en: "attachments/\(place) belongs to no ticket",
            cs: "attachments/\(place) nepatří k žádnému požadavku")
    }
    package static func passwordsAreWeak(_ count: Int, cost: String) -> Prose {
        Prose(
            en: "passwords hashed below today's cost (\(cost)): \(count); each is renewed at the next login",
            cs:
                "hesla s nižší cenou otisku, než je dnešní (\(cost)): \(count); každé se obnoví při přihlášení"
        )
    }
}

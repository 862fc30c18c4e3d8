/// The hook that is given each entry of the audit log.
extension Prose {
    package static func hookFailed(_ entry: Int64, _ status: Int32?) -> Prose {
        let (en, cs) =
            status.map { ("exit status \($0)", "konec \($0)") } ?? ("could not be run", "nelze spustit")
        return Prose(
            en: "the hook failed on entry \(entry): \(en); it is tried again",
            cs: "hook selhal u záznamu \(entry): \(cs); zkusí se znovu")
    }
}

extension Verb {
    /// Whom a verb serves.
    package enum Access: Equatable, Sendable {
        /// The admin alone.
        case admin
        /// The admin and the consultants: the work itself, and reading customers.
        case staff
        /// Staff, and the web site on behalf of a person whose own rights then apply.
        case person
        /// As `person`, but the person must be an administrator of the organisation concerned, and on the
        /// vendor's side it takes an admin.
        case administrator
        /// Anyone who may run the tool at all; the web site without `--by` too.
        case anyone
    }

    /// Who may use the verb.
    package var access: Access {
        switch self {
        case .registerStart, .registerConfirm, .resetRedeem, .resetRequest, .passwordVerify, .passwordChange,
            .fastQuote,
            .emailConfirm, .deskInit, .whoami:
            .anyone
        case .accountCreate, .accountEdit, .emailChange, .accountPromote, .accountDemote, .accountMove,
            .accountDisable, .accountEnable, .accountUnlock, .inviteSend, .inviteRevoke, .resetRevoke,
            .accountData:
            .administrator
        case .orgShow, .administratorList, .accountList, .accountShow, .inviteList, .accountHistory,
            .ticketCreate, .ticketShow, .ticketList, .ticketSearch, .ticketHistory, .ticketEdit,
            .ticketAvailable, .ticketReceive, .ticketClose, .ticketReopen, .ticketAttach, .attachmentList,
            .attachmentSave, .fastAccept, .topicList, .calendarShow, .calendarCheck, .queueForecast:
            .person
        case .orgList, .contractEmailList, .resetList, .administratorAppoint, .administratorApprove,
            .ticketBrief, .ticketExport, .ticketTake, .ticketRelease, .ticketGive, .ticketSteal, .ticketReply,
            .ticketNote, .ticketAsk, .ticketWait, .ticketResolve, .attachmentRemove, .ticketCall,
            .remoteStart, .remoteStop, .remoteList, .ticketTime, .timeReport, .fastWaive, .fastCharges,
            .ticketWatch, .ticketUnwatch, .ticketSplit,
            .ticketMerge, .ticketUnmerge, .ticketLink, .ticketUnlink, .ticketIngest, .ticketOriginal,
            .queueList, .queueNext, .queueCall,
            .queueExplain, .queueWatch, .queueStats, .queueBoard, .queueSweep, .priceList,
            .ruleList, .ruleShow, .consultantList, .consultantShow, .consultantKeyList, .mailList,
            .mailDeliver, .deskSchedule,
            .consultantAway, .viewSave, .viewList, .viewShow, .viewRemove, .textSet, .textList, .textShow,
            .textRemove:
            .staff
        case .consultantCreate, .consultantEdit, .consultantDisable, .consultantKeyAdd, .consultantKeyRemove,
            .ruleSet, .calendarAdd, .calendarRemove,
            .priceSet, .topicCreate, .topicDisable, .mailShow, .mailRetry, .auditList, .auditShow,
            .auditVerify, .auditHead, .auditExport, .deskBackup, .deskRestore, .deskExport, .deskImport,
            .ticketImport, .deskCheck,
            .deskDoctor, .orgCreate, .orgEdit, .orgSuspend, .orgActivate, .orgImport, .orgExport,
            .contractEmailAdd, .contractEmailRemove, .administratorRecover, .accountImport, .accountExport,
            .resetExpire, .passwordSet, .passwordCensus, .accountErase, .accountMerge:
            .admin
        }
    }

    /// Whether a consultant of this role may use the verb at all. The web site's
    /// service user needs a person to act for besides; see `needsPerson(_:)`.
    package func allows(_ role: Consultant.Role) -> Bool {
        switch (access, role) {
        case (_, .admin), (.anyone, _), (.person, _), (.staff, .consultant): true
        case (.administrator, .web): true
        case (.administrator, .consultant), (.staff, .web), (.admin, _): false
        }
    }

    /// Whether this role must name the person it acts for with `--by`.
    package func needsPerson(_ role: Consultant.Role) -> Bool {
        role == .web && access != .anyone
    }

    /// Whether the verb can be used on behalf of a customer's person.
    package var servesPersons: Bool {
        switch access {
        case .anyone, .person, .administrator: true
        case .staff, .admin: false
        }
    }

    /// Whether the verb leaves everything as it is, so that `--at` may move its clock.
    package var reads: Bool {
        switch self {
        case .consultantList, .consultantShow, .consultantKeyList, .ruleList, .ruleShow, .calendarShow,
            .calendarCheck,
            .priceList, .topicList, .mailList, .mailShow, .auditList, .auditShow, .auditVerify, .deskCheck,
            .deskSchedule, .orgList, .orgShow, .contractEmailList, .administratorList, .accountList,
            .accountShow, .inviteList, .resetList, .passwordCensus, .accountHistory, .ticketShow, .ticketList,
            .ticketSearch, .ticketBrief, .ticketHistory, .ticketOriginal, .attachmentList, .remoteList,
            .timeReport,
            .fastQuote,
            .fastCharges, .queueList, .queueCall, .queueExplain, .queueForecast, .queueWatch, .queueStats,
            .queueBoard, .whoami, .viewList, .viewShow, .textList, .textShow:
            true
        default: false
        }
    }
}

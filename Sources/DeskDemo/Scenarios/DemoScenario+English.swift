extension DemoScenario {
    /// What the customers write who are addressed in English.
    static let english: [DemoScenario] = [
        DemoScenario(
            .wages, "Bonus missing from the {month} payslips",
            """
            The quarterly bonus was entered for {count} employees, but it does not show on
            their payslips
            for {month}. The wage component is active and the amounts are visible in the batch screen.
            """,
            steps: "Payroll – Batch entry – component 1500 – {month}; then print payslip of employee {id}.",
            ask: "Was the batch confirmed before the calculation? Its status should read Posted.",
            answer: "It says Draft. Nobody told us there is a second step.",
            solution: "Please post the batch and recalculate the employees in it. The bonus then appears."),
        DemoScenario(
            .taxes, "Tax residency of a posted worker",
            """
            We employ a posted worker from Austria (employee {id}). The system withholds Czech tax although
            we entered an A1 certificate.
            """,
            ask: """
                The A1 certificate concerns insurance only. Do you hold a certificate of tax residency too?
                """,
            answer: "Yes, we received it last week.",
            solution: """
                Enter it on the Tax tab with the day from which it applies. Insurance and tax are
                settled apart:
                A1 for the one, residency for the other.
                """),
        DemoScenario(
            .filings, "Monthly employer report rejected (JMHZ)",
            """
            Our report for {month} came back rejected. We do not understand the Czech message in the protocol,
            could you please help before the deadline?
            """,
            error: "JMHZ-E-2040: neplatný kód státní příslušnosti (pole 10217).",
            ask: "The message says that a nationality code is invalid. Which code does employee {id} have?",
            answer: "It is UK, should that be GB?",
            solution: "Yes, the list follows ISO 3166: GB. Correct the card and send a corrective report."),
        DemoScenario(
            .installation, "Cannot connect after moving to a new VPN",
            """
            Since our IT changed the VPN, the client cannot reach the payroll server. Ping works,
            the application
            does not.
            """,
            error: "Connection refused: srv-payroll:3050",
            ask: "Is TCP port 3050 allowed from the new VPN range to the server?",
            answer: "It was not. IT has opened it now.",
            solution: """
                The client connects again. The list of ports it needs is attached for your IT department.
                """),
        DemoScenario(
            .absence, "Vacation balance shown in days instead of hours",
            """
            Since version {version} the balance on the self-service page is in days again. Our internal policy
            and the contracts speak of hours.
            """,
            ask: "Which unit is set under Administration – Company – Leave?",
            answer: "The field is empty since the update.",
            solution: "The update cleared it, sorry. Choose Hours and save; the page shows hours at once."),
    ]
}

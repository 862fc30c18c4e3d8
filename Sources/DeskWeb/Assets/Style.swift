/// How the pages look: calm, legible, light or dark as the system asks, from a phone to a wide screen.
enum Style {
    static let sheet = """
        :root { color-scheme: light dark; --ground: #f3f5f8; --card: #fff; --ink: #1a2330; --soft: #55606e; --line: #c9d1db;
          --rule: #e3e8ee; --accent: #1f56b3; --on: #fff; --pale: #e8effb; --good: #176b3c; --good-pale: #e4f3ea; --warn: #8a4b00;
          --warn-pale: #fcf0dd; --bad: #b3212a; --bad-pale: #fcebec; --focus: #d9480f; --space: 1rem; }
        @media (prefers-color-scheme: dark) { :root { --ground: #12171e; --card: #1b222c; --ink: #e9eef4; --soft: #aab6c3;
          --line: #4a5666; --rule: #2c3542; --accent: #8ab4ff; --on: #10151c; --pale: #22304a; --good: #74d6a0; --good-pale: #18342a;
          --warn: #f2be6e; --warn-pale: #3a2c14; --bad: #ff9296; --bad-pale: #40191d; --focus: #ffb26b; } }
        *, *::before { box-sizing: border-box; }
        html { font-size: 106.25%; -webkit-text-size-adjust: 100%; }
        body { margin: 0; background: var(--ground); color: var(--ink); line-height: 1.5; min-height: 100vh; display: flex;
          flex-direction: column; font-family: system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
        a { color: var(--accent); text-underline-offset: .15em; }
        a:hover { text-decoration-thickness: .13em; }
        :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: .2rem; }
        h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; overflow-wrap: anywhere; }
        h2 { font-size: 1.1rem; line-height: 1.3; margin: 0 0 .75rem; }
        h3 { font-size: .9rem; color: var(--soft); margin: .8rem 0 .1rem; }
        p { margin: 0 0 .75rem; } ul { margin: 0 0 .75rem; padding-left: 1.3rem; }
        small { color: var(--soft); font-size: .86em; font-weight: 400; }
        .skip { position: absolute; left: .5rem; top: -4rem; background: var(--card); padding: .5rem .8rem; z-index: 1; }
        .skip:focus { top: .5rem; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .top { background: var(--card); border-bottom: 1px solid var(--rule); }
        .bar { max-width: 68rem; margin: 0 auto; padding: .5rem var(--space); display: flex; flex-wrap: wrap; gap: .2rem 1.5rem;
          align-items: center; }
        .brand { color: var(--ink); font-weight: 700; text-decoration: none; padding: .4rem 0; }
        nav { flex: 1 1 auto; } nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 .25rem; margin: 0; padding: 0; }
        nav a { display: block; padding: .45rem .6rem; border-radius: .4rem; text-decoration: none; }
        nav a:hover { background: var(--pale); } nav a[aria-current] { background: var(--pale); font-weight: 600; color: var(--ink); }
        .leave { display: flex; gap: .6rem; align-items: center; color: var(--soft); margin: 0; }
        .leave span { max-width: 14rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: .9em; }
        main { width: 100%; max-width: 68rem; margin: 0 auto; padding: 1.5rem var(--space) 2.5rem; flex: 1; }
        main.narrow { max-width: 42rem; }
        .back { margin-bottom: .5rem; }
        footer { border-top: 1px solid var(--rule); color: var(--soft); font-size: .9rem; padding: 1rem var(--space); display: flex;
          flex-wrap: wrap; gap: .2rem 1.5rem; justify-content: center; }
        footer p { margin: 0; }
        .card { background: var(--card); border: 1px solid var(--rule); border-radius: .6rem; padding: 1.2rem; margin: 0 0 1rem; }
        .card > :last-child, .card form > :last-child { margin-bottom: 0; }
        .notice { border-radius: .6rem; border-left: .35rem solid; padding: .8rem 1rem; margin: 0 0 1rem; background: var(--pale);
          border-color: var(--accent); }
        .notice > :last-child { margin: 0; } .notice ul { margin: 0 0 .3rem; } .notice .buttons { margin-top: .7rem; }
        .notice.done { background: var(--good-pale); border-color: var(--good); }
        .notice.problem { background: var(--bad-pale); border-color: var(--bad); }
        .notice.hint { background: var(--warn-pale); border-color: var(--warn); }
        .field { margin: 0 0 1.15rem; padding: 0; border: 0; min-width: 0; }
        .field > label:not(.choice), legend { display: block; font-weight: 600; margin-bottom: .2rem; padding: 0; }
        .help { color: var(--soft); font-size: .92em; margin: 0 0 .35rem; }
        .error { color: var(--bad); font-weight: 600; margin: 0 0 .35rem; }
        .wrong { border-left: .25rem solid var(--bad); padding-left: .8rem; }
        input:not([type=radio], [type=checkbox]), textarea, select { width: 100%; font: inherit; color: inherit; background: var(--card);
          border: 1px solid var(--soft); border-radius: .4rem; padding: .5rem .65rem; min-height: 2.75rem; }
        textarea { resize: vertical; display: block; }
        [aria-invalid=true] { border-color: var(--bad); border-width: 2px; }
        input[type=file] { border-style: dashed; padding: .45rem; }
        input::file-selector-button { font: inherit; color: var(--ink); background: var(--pale); border: 1px solid var(--line);
          border-radius: .3rem; padding: .3rem .7rem; margin-right: .7rem; }
        .dropping input[type=file] { border-color: var(--accent); background: var(--pale); }
        input[type=radio], input[type=checkbox] { width: 1.3rem; height: 1.3rem; margin: .15rem 0 0; flex: none; accent-color: var(--accent); }
        .choice { display: flex; gap: .7rem; align-items: flex-start; padding: .35rem 0; }
        .choice b { display: block; } .choice small { display: block; }
        .buttons { display: flex; flex-wrap: wrap; gap: .6rem; margin: 1.2rem 0 0; }
        button, .button { font: inherit; font-weight: 600; border: 1px solid var(--accent); background: var(--accent); color: var(--on);
          border-radius: .4rem; padding: .5rem 1.1rem; min-height: 2.75rem; cursor: pointer; text-decoration: none; display: inline-block; }
        button:hover, .button:hover { filter: brightness(1.1); }
        button.quiet { background: var(--card); color: var(--accent); border-color: var(--line); }
        button.danger { background: var(--card); color: var(--bad); border-color: var(--bad); }
        .leave button { min-height: 2.2rem; padding: .2rem .7rem; font-size: .9em; }
        .facts + .links { margin-top: .9rem; } .card form, .card > .field { max-width: 40rem; }
        .links { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; }
        form + .links { margin-top: 1rem; }
        .missing { background: var(--warn-pale); border-radius: .4rem; padding: .7rem 1rem; } .missing p { margin: 0 0 .2rem; }
        .missing ul { margin: 0; }
        form:has([name=description]:not(:placeholder-shown)) .part-description,
        form:has([name=errorMessage]:not(:placeholder-shown)) .part-errorMessage,
        form:has([name=steps]:not(:placeholder-shown)) .part-steps,
        form:has([name=windows]:not(:placeholder-shown)) .part-availability, .has-files .part-attachment { display: none; }
        .facts { margin: 0; } .facts div { display: grid; grid-template-columns: minmax(7rem, 35%) 1fr; gap: .1rem .8rem; padding: .35rem 0;
          border-bottom: 1px solid var(--rule); } .facts div:last-child { border: 0; }
        dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
        .tools { display: flex; flex-wrap: wrap; gap: .6rem 1.5rem; justify-content: space-between; margin-bottom: .6rem; }
        .tools p { margin: 0; } .search { display: flex; gap: .4rem; flex: 0 1 24rem; }
        .views { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem; padding: 0; margin: 0 0 1rem; }
        .views a { display: block; padding: .3rem .8rem; border: 1px solid var(--line); border-radius: 2rem; text-decoration: none; }
        .views [aria-current] { background: var(--pale); color: var(--ink); border-color: var(--accent); font-weight: 600; }
        .tickets, .people, .files { list-style: none; margin: 0; padding: 0; }
        .tickets li, .people li { border-top: 1px solid var(--rule); padding: .7rem 0; }
        .tickets li:first-child, .people li:first-child { border: 0; padding-top: 0; } .tickets li:last-child { padding-bottom: 0; }
        .tickets a { text-decoration: none; overflow-wrap: anywhere; } .tickets a:hover b { text-decoration: underline; }
        .number { color: var(--soft); font-variant-numeric: tabular-nums; }
        .tickets p, .people p, .lead { margin: .2rem 0 0; color: var(--soft); display: flex; flex-wrap: wrap; gap: .2rem .8rem; font-size: .92em;
          align-items: center; }
        .lead { margin: 0 0 1rem; font-size: 1em; }
        .state { background: var(--pale); color: var(--ink); border-radius: 1rem; padding: .05rem .7rem; font-weight: 600; }
        .state.waiting, .state.invited { background: var(--warn-pale); color: var(--warn); }
        .state.resolved, .state.closed, .state.active { background: var(--good-pale); color: var(--good); }
        .state.fast, .state.disabled { background: var(--bad-pale); color: var(--bad); }
        .columns { display: grid; gap: 0 1rem; grid-template-columns: minmax(0, 1fr); }
        .columns > div { min-width: 0; }
        article { border-radius: .6rem; padding: .7rem 1rem; margin: 0 0 .8rem; background: var(--ground); }
        article.desk { background: var(--pale); }
        article header { display: flex; flex-wrap: wrap; gap: 0 .8rem; align-items: baseline; overflow-wrap: anywhere; }
        article time { color: var(--soft); font-size: .88em; }
        .text { white-space: pre-wrap; overflow-wrap: anywhere; }
        .files li { padding: .25rem 0; overflow-wrap: anywhere; }
        .people li { display: flex; flex-wrap: wrap; gap: .5rem 1rem; justify-content: space-between; }
        .people small { overflow-wrap: anywhere; }
        details { flex: 0 1 auto; } details[open] { flex: 1 1 100%; } summary { cursor: pointer; color: var(--accent); padding: .3rem 0; }
        details form { padding: .8rem; background: var(--ground); border-radius: .4rem; margin: .5rem 0; }
        .count { color: var(--soft); font-size: .88em; text-align: right; margin: .2rem 0 0; }
        @media (min-width: 60rem) { main.wide .columns { grid-template-columns: minmax(0, 1.7fr) minmax(18rem, 1fr); } }
        @media (max-width: 40rem) { :root { --space: .8rem; } .card { padding: 1rem; } h1 { font-size: 1.35rem; } nav { flex-basis: 100%; order: 3; }
          nav ul { margin: 0 -.6rem; } .leave { margin-left: auto; } .leave span { display: none; } .search { flex: 1 1 100%; } .buttons button { flex: 1 1 auto; }
          .facts div { grid-template-columns: 1fr; } }
        @media (forced-colors: active) { .state, nav a[aria-current] { border: 1px solid; } }
        @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
        @media print { .top, footer, form, .skip, .back { display: none; } }

        """

    static let icon = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1f56b3"/><path d="M8 9h16v11H15l-5 4v-4H8z" fill="#fff"/></svg>

        """
}

/// What pages can do besides where scripts run; without it nothing is missing.
enum Script {
    static let text = """
        "use strict";
        // Files may be dropped anywhere on a form that takes some.
        for (const input of document.querySelectorAll("input[type=file]")) {
          const form = input.form;
          const show = () => form.classList.toggle("has-files", input.files.length > 0);
          input.addEventListener("change", show);
          form.addEventListener("dragover", (event) => { event.preventDefault(); form.classList.add("dropping"); });
          form.addEventListener("dragleave", () => form.classList.remove("dropping"));
          form.addEventListener("drop", (event) => {
            event.preventDefault();
            form.classList.remove("dropping");
            if (event.dataTransfer.files.length) { input.files = event.dataTransfer.files; show(); }
          });
        }
        // A form is sent once; the key in it sees to that where this does not.
        for (const form of document.querySelectorAll("form[method=post]")) {
          form.addEventListener("submit", (event) => {
            if (form.dataset.sent) { event.preventDefault(); return; }
            form.dataset.sent = "yes";
            window.addEventListener("pageshow", () => delete form.dataset.sent, { once: true });
          });
        }

        """
}

/// How a wall board looks: light or dark as the screen asks, from a phone to a wall.
///
/// On a wide screen the whole board is one screen, whatever its resolution: every length is a part of its
/// height (`--u`, a hundredth, less on a screen that is narrow for its height). Capital letters of what matters
/// are 2 % of the height: on a screen of 55 inches that is 14 mm, to be read from five metres.
enum BoardStyle {
    static let sheet = """
        :root { color-scheme: light dark; --ground: #f4f5f7; --card: #fff; --ink: #1b2430; --soft: #566270;
          --line: #dfe3e8; --in: #2563c9; --out: #a9b6c6; --good: #1d7a46; --warn: #a05a00; --bad: #c0262d; }
        @media (prefers-color-scheme: dark) { :root { --ground: #10151c; --card: #1a212b; --ink: #e8edf3; --soft: #a3b0be;
          --line: #2d3743; --in: #6ea8ff; --out: #4d5b6c; --good: #5fce8f; --warn: #f0b45a; --bad: #ff7b7f; } }
        * { box-sizing: border-box; }
        html { font-size: 16px; }
        body { margin: 0; padding: 1rem; background: var(--ground); color: var(--ink);
          font-family: system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; line-height: 1.3; }
        header { display: flex; flex-wrap: wrap; gap: .2rem 1.5rem; align-items: baseline; justify-content: space-between; }
        h1 { font-size: 1.3rem; margin: 0; }
        h2 { font-size: .9rem; margin: 0 0 .4rem; color: var(--soft); font-weight: 600; }
        header p { margin: 0; color: var(--soft); }
        .tiles { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: .6rem; margin: .6rem 0; }
        .tile, .card { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .8rem;
          min-width: 0; min-height: 0; }
        .tile b { font-size: 2.2rem; line-height: 1.1; font-variant-numeric: tabular-nums; margin-right: .4rem; }
        .tile span { color: var(--soft); }
        .tile.good b { color: var(--good); } .tile.warn b { color: var(--warn); } .tile.bad b { color: var(--bad); }
        main { display: grid; gap: .6rem; }
        .charts { display: grid; gap: .6rem; grid-template-columns: repeat(2, minmax(0, 1fr)); align-items: start; }
        .charts .card:first-child { grid-column: 1 / -1; }
        table { border-collapse: collapse; width: 100%; }
        th { text-align: left; color: var(--soft); font-weight: 500; font-size: .8em; }
        th, td { padding: .2em .4em; border-bottom: 1px solid var(--line); white-space: nowrap; }
        tbody tr:last-child td { border-bottom: 0; }
        .num { text-align: right; font-variant-numeric: tabular-nums; }
        .queue td, .queue th { overflow: hidden; text-overflow: ellipsis; }
        td.bad { color: var(--bad); font-weight: 700; }
        .badge { background: var(--warn); color: var(--card); border-radius: .2em; padding: 0 .3em; font-size: .8em;
          font-weight: 700; }
        .phone { color: var(--good); }
        .more, .empty { color: var(--soft); margin: .3em .4em 0; }
        .small p { margin: 0; color: var(--soft); }
        svg { width: 100%; display: block; }
        svg text { fill: var(--soft); font-size: 18px; } svg line { stroke: var(--line); } svg .faint { stroke-dasharray: 3 4; }
        rect.in { fill: var(--in); } rect.out { fill: var(--out); }
        .legend { margin: 0; font-size: .85rem; color: var(--soft); }
        .legend i { display: inline-block; width: .8em; height: .8em; border-radius: .15em; margin: 0 .35em 0 .6em; }
        .legend i.in { background: var(--in); } .legend i.out { background: var(--out); }
        .meter { display: grid; grid-template-columns: minmax(4.5rem, 32%) minmax(0, 1fr) auto; gap: 0 .5rem; align-items: center; }
        .meter span { overflow-wrap: anywhere; }
        .meter b { font-variant-numeric: tabular-nums; } .meter small { grid-column: 2 / -1; color: var(--soft); }
        .track { background: var(--line); border-radius: .3rem; height: .6rem; overflow: hidden; }
        .fill { background: var(--in); height: 100%; } .fill.good { background: var(--good); } .fill.bad { background: var(--bad); }
        @media (min-width: 1000px) and (min-aspect-ratio: 4/3) {
          :root { --u: min(1vh, .58vw); }
          html { font-size: calc(2.1 * var(--u)); }
          body { height: 100vh; padding: calc(1.2 * var(--u)) calc(1.6 * var(--u)); overflow: hidden; display: grid;
            grid-template-rows: auto auto minmax(0, 1fr); }
          .tile { display: flex; flex-direction: column; line-height: 1.1; }
          .tile b { font-size: calc(6 * var(--u)); } .tile span { font-size: calc(2.5 * var(--u)); white-space: nowrap; }
          main { grid-template: minmax(0, 1fr) / minmax(0, 2fr) minmax(0, 1fr); }
          .queue { font-size: min(2.8 * var(--u), 62vh / var(--rows) / 1.25); display: flex; flex-direction: column; }
          .queue table { table-layout: fixed; flex: 0 1 auto; height: calc(var(--rows) * 5 * var(--u)); min-height: 0; }
          .queue td, .queue th { padding-top: 0; padding-bottom: 0; } .queue .info { display: none; }
          .queue th:nth-child(1) { width: 4.2em; } .queue th:nth-child(2) { width: 6.6em; } .queue th.org { width: 23%; }
          .queue th:nth-child(6) { width: 5em; }
          .charts { grid-auto-rows: minmax(0, 1fr); align-items: stretch; }
          .charts .card { display: flex; flex-direction: column; overflow: hidden; padding: .4rem .6rem; }
          .charts .card:first-child { grid-row: span 1; } .charts svg { flex: 1 1 0; min-height: 0; }
          .charts .meter { line-height: 1.1; gap: 0 .3rem; flex: 1 1 auto; } .charts table { flex: 1 1 auto; font-size: .8rem; }
          .charts td, .charts th { padding: 0 .1em; } .charts .p95 { display: none; } .charts td:first-child { white-space: normal; line-height: 1.1; }
          .charts .card:last-child:nth-child(even) { grid-column: 1 / -1; }
          .charts .lost { font-size: .8rem; } .lost .meter { grid-template-columns: minmax(7.6em, 40%) minmax(0, 1fr) auto; } .charts h2 { font-size: .85rem; margin-bottom: .2rem; line-height: 1.1; }
          .small { justify-content: center; } .small p { font-size: 1.1rem; }
        }
        @media (max-width: 640px) {
          body { padding: .6rem; }
          .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); } .tile:first-child { grid-column: 1 / -1; }
          .charts { grid-template-columns: minmax(0, 1fr); } main { grid-template-columns: minmax(0, 1fr); }
          .charts th, .charts td { padding: .2em; } .charts td:first-child { white-space: normal; }
          .queue thead { display: none; }
          .queue tr { display: grid; grid-template-columns: auto auto minmax(0, 1fr); gap: 0 .7rem; padding: .5rem 0;
            border-bottom: 1px solid var(--line); }
          .queue td { border: 0; padding: 0; text-align: left; }
          .queue td.subject { grid-column: 1 / -1; grid-row: 2; white-space: normal; font-weight: 600; overflow-wrap: anywhere;
            display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; }
          .queue td.org { text-align: right; } .queue td.wide { display: none; }
          svg { overflow: visible; } svg text { font-size: 24px; } svg .axis { transform: translateY(8px); } svg .minor { display: none; }
        }
        """
}

/// How a wall board looks: light or dark as the screen asks, from a phone to a wall.
enum BoardStyle {
    static let sheet = """
        :root { color-scheme: light dark; --ground: #f4f5f7; --card: #fff; --ink: #1b2430; --soft: #5b6775;
          --line: #dfe3e8; --in: #2563c9; --out: #a9b6c6; --good: #1d7a46; --warn: #a05a00; --bad: #c0262d; }
        @media (prefers-color-scheme: dark) { :root { --ground: #10151c; --card: #1a212b; --ink: #e8edf3; --soft: #9aa7b6;
          --line: #2d3743; --in: #6ea8ff; --out: #4d5b6c; --good: #5fce8f; --warn: #f0b45a; --bad: #ff7b7f; } }
        * { box-sizing: border-box; }
        html { font-size: clamp(14px, 0.35vw + 11px, 22px); }
        body { margin: 0; padding: 1rem 1.4rem; background: var(--ground); color: var(--ink);
          font-family: system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; line-height: 1.35; }
        header { display: flex; flex-wrap: wrap; gap: .2rem 1.5rem; align-items: baseline; justify-content: space-between; }
        h1 { font-size: 1.5rem; margin: 0; }
        h2 { font-size: 1rem; margin: 0 0 .6rem; color: var(--soft); font-weight: 600; }
        header p { margin: 0; color: var(--soft); }
        .tiles { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: .8rem; margin: .9rem 0; }
        .tile, .card { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .8rem 1rem; }
        .tile b { display: block; font-size: 2.4rem; line-height: 1.1; font-variant-numeric: tabular-nums; }
        .tile span { color: var(--soft); }
        .tile.good b { color: var(--good); } .tile.warn b { color: var(--warn); } .tile.bad b { color: var(--bad); }
        main { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: .8rem; align-items: start; }
        .charts { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .8rem; align-items: start; }
        .charts .card:first-child, .charts .small { grid-column: 1 / -1; }
        table { border-collapse: collapse; width: 100%; }
        .queue table { table-layout: fixed; }
        th { text-align: left; color: var(--soft); font-weight: 500; font-size: .8rem; }
        th, td { padding: .32rem .5rem; border-bottom: 1px solid var(--line); overflow: hidden; text-overflow: ellipsis;
          white-space: nowrap; }
        tbody tr:last-child td { border-bottom: 0; }
        .num { text-align: right; font-variant-numeric: tabular-nums; }
        .queue th:nth-child(1) { width: 5.4rem; } .queue th:nth-child(2) { width: 5rem; } .queue th.org { width: 22%; }
        .queue th:nth-child(5) { width: 4rem; } .queue th:nth-child(6) { width: 7rem; }
        td.bad { color: var(--bad); font-weight: 700; }
        .badge { background: var(--warn); color: var(--card); border-radius: .3rem; padding: 0 .35rem; font-size: .8rem;
          font-weight: 700; }
        .phone { color: var(--good); }
        .more, .empty { color: var(--soft); margin: .6rem .5rem 0; }
        .charts th, .charts td { padding-left: .2rem; padding-right: .2rem; font-size: .92rem; }
        .small p { margin: 0; color: var(--soft); }
        svg { width: 100%; height: auto; max-height: 13rem; display: block; }
        svg text { fill: var(--soft); font-size: 10px; } svg line { stroke: var(--line); } svg .faint { stroke-dasharray: 3 4; }
        rect.in { fill: var(--in); } rect.out { fill: var(--out); }
        .legend { margin: 0 0 .4rem; font-size: .85rem; color: var(--soft); }
        .legend i { display: inline-block; width: .8em; height: .8em; border-radius: .15em; margin: 0 .35em 0 .6em; }
        .legend i.in { background: var(--in); } .legend i.out { background: var(--out); }
        .meter { display: grid; grid-template-columns: 5.2rem minmax(0, 1fr) auto; gap: .6rem; align-items: center;
          margin: .3rem 0; }
        .meter span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
        .meter b { font-variant-numeric: tabular-nums; } .meter small { grid-column: 2 / -1; color: var(--soft); margin-top: -.5rem; }
        .track { background: var(--line); border-radius: .3rem; height: .7rem; overflow: hidden; }
        .fill { background: var(--in); height: 100%; } .fill.good { background: var(--good); } .fill.bad { background: var(--bad); }
        @media (max-width: 1100px) { main { grid-template-columns: minmax(0, 1fr); } }
        @media (max-width: 640px) { body { padding: .7rem; } .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); }
          .tile:first-child { grid-column: 1 / -1; } .charts { grid-template-columns: minmax(0, 1fr); } .wide { display: none; }
          .queue th:nth-child(1) { width: 4.9rem; } .queue th:nth-child(2) { width: 4.8rem; } .queue th.org { width: 5.2rem; }
          .queue th, .queue td { padding-left: .3rem; padding-right: .3rem; } .queue td.subject { white-space: normal; }
          .queue td { vertical-align: top; } }
        """
}

extension PageText {
    static let ticketsText = """
        <div class="tools">
        <p><a class="button" href="{{base}}/tickets/new">{{newRequest}}</a></p>
        <form class="search" method="get" action="{{base}}/tickets" role="search"><label for="q" class="unseen">{{searchLabel}}</label><input type="search" id="q" name="q" value="{{query}}"><button class="quiet">{{searchLabel}}</button></form>
        </div>
        {{#views}}<ul class="views">{{#entries}}<li><a href="{{base}}{{path}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{label}}</a></li>{{/entries}}</ul>{{/views}}
        {{#empty}}<p class="card">{{empty}}</p>{{/empty}}
        {{#groups}}
        <section class="card"><h2>{{heading}}</h2>
        <ul class="tickets">
        {{#tickets}}
        <li><a href="{{base}}/tickets/{{number}}"><span class="number">{{number}}</span> <b>{{subject}}</b></a>
        <p><span class="state {{state}}">{{stateName}}</span>{{#fast}} <span class="state fast">{{fast}}</span>{{/fast}}
        {{#place}}<span>{{place}}</span>{{/place}} <span>{{updated}}</span>{{#requester}} <span>{{requester}}</span>{{/requester}}</p></li>
        {{/tickets}}
        </ul></section>
        {{/groups}}
        {{#more}}<p>{{more}}</p>{{/more}}
        """

    static let ticketText = """
        <p class="lead"><span class="state {{state}}">{{stateName}}</span>{{#fast}} <span class="state fast">{{fast}}</span>{{/fast}} {{#place}}<span>{{place}}</span>{{/place}}</p>
        {{#missing}}<div class="notice hint"><p>{{lead}}</p><ul>{{#parts}}<li>{{text}}</li>{{/parts}}</ul><p><a href="#answer">{{more}}</a></p></div>{{/missing}}
        <div class="columns">
        <div>
        <section class="card talk" aria-labelledby="talk"><h2 id="talk">{{talkHeading}}</h2>
        {{#words}}
        <article class="{{side}}"><header><b>{{author}}</b> <time datetime="{{at}}">{{when}}</time></header>
        {{#texts}}{{#heading}}<h3>{{heading}}</h3>{{/heading}}<div class="text">{{text}}</div>{{/texts}}</article>
        {{/words}}
        </section>
        {{#answer}}<section class="card" id="answer"><h2>{{heading}}</h2>{{#note}}<p>{{note}}</p>{{/note}}{{#form}}{{> form}}{{/form}}</section>{{/answer}}
        </div>
        <div>
        <section class="card"><h2>{{factsHeading}}</h2>
        <dl class="facts">{{#rows}}<div><dt>{{term}}</dt><dd>{{value}}</dd></div>{{/rows}}</dl></section>
        <section class="card" id="attachments"><h2>{{filesHeading}}</h2>
        {{#noFiles}}<p>{{noFiles}}</p>{{/noFiles}}
        {{#files}}<ul class="files">{{#entries}}<li><a href="{{base}}/tickets/{{number}}/files/{{id}}" download>{{name}}</a> <small>{{size}}</small></li>{{/entries}}</ul>{{/files}}
        </section>
        {{#sides}}<section class="card" id="{{id}}"><h2>{{heading}}</h2>{{#paragraphs}}<p>{{text}}</p>{{/paragraphs}}{{#items}}<ul>{{#entries}}<li>{{text}}</li>{{/entries}}</ul>{{/items}}{{#form}}{{> form}}{{/form}}</section>{{/sides}}
        </div>
        </div>
        """

    static let colleaguesText = """
        <section class="card"><h2>{{peopleHeading}}</h2>
        <ul class="people">
        {{#people}}
        <li><div><b>{{name}}</b> <small>{{email}}</small><p><span class="state {{state}}">{{stateName}}</span> <span class="state {{role}}">{{roleName}}</span>{{#seen}} <span>{{seen}}</span>{{/seen}}</p></div>
        {{#actions}}<details><summary>{{change}}<span class="unseen"> {{name}}</span></summary>{{#forms}}{{> form}}{{/forms}}</details>{{/actions}}</li>
        {{/people}}
        </ul></section>
        {{#sections}}
        <section class="card" id="{{id}}"><h2>{{heading}}</h2>{{#paragraphs}}<p>{{text}}</p>{{/paragraphs}}{{#items}}<ul>{{#entries}}<li>{{text}}</li>{{/entries}}</ul>{{/items}}{{#form}}{{> form}}{{/form}}{{#links}}<p class="links">{{#entries}}<a href="{{base}}{{path}}">{{label}}</a>{{/entries}}</p>{{/links}}</section>
        {{/sections}}
        """
}

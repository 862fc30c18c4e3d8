extension PageText {
    static let layoutText = """
        <!DOCTYPE html>
        <html lang="{{language}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{title}} – {{desk}}</title>
        <link rel="icon" href="{{base}}{{icon}}" type="image/svg+xml">
        <link rel="stylesheet" href="{{base}}{{style}}">
        <script src="{{base}}{{script}}" defer></script>
        </head>
        <body>
        <a class="skip" href="#content">{{toContent}}</a>
        <header class="top"><div class="bar">
        <a class="brand" href="{{base}}/">{{desk}}</a>
        {{#person}}
        <nav aria-label="{{menu}}"><ul>
        {{#pages}}
        <li><a href="{{base}}{{path}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{label}}</a></li>
        {{/pages}}
        </ul></nav>
        <form class="leave" method="post" action="{{base}}/logout"><input type="hidden" name="guard" value="{{guard}}">
        <span>{{name}}</span> <button class="quiet">{{logOut}}</button></form>
        {{/person}}
        </div></header>
        <main id="content" class="{{width}}">
        {{#back}}
        <p class="back"><a href="{{base}}{{path}}">← {{label}}</a></p>
        {{/back}}
        <h1>{{title}}</h1>
        {{#notices}}
        <div class="notice {{kind}}" role="{{role}}"><p>{{text}}</p>{{#hint}}<p>{{hint}}</p>{{/hint}}</div>
        {{/notices}}
        {{{content}}}
        </main>
        <footer><p>{{desk}}</p>{{#foot}}<p><a href="{{base}}{{path}}">{{label}}</a></p>{{/foot}}</footer>
        </body>
        </html>

        """

    static let pageText = """
        {{#sections}}
        <section class="card"{{#id}} id="{{id}}"{{/id}}>
        {{#heading}}<h2>{{heading}}</h2>{{/heading}}
        {{#paragraphs}}<p class="{{style}}">{{text}}</p>{{/paragraphs}}
        {{#items}}<ul>{{#entries}}<li>{{text}}</li>{{/entries}}</ul>{{/items}}
        {{#facts}}<dl class="facts">{{#rows}}<div><dt>{{term}}</dt><dd>{{value}}</dd></div>{{/rows}}</dl>{{/facts}}
        {{#form}}{{> form}}{{/form}}
        {{#links}}<p class="links">{{#entries}}<a href="{{base}}{{path}}">{{label}}</a>{{/entries}}</p>{{/links}}
        </section>
        {{/sections}}
        """

    static let formText = """
        <form method="{{method}}" action="{{base}}{{action}}"{{#hasFiles}} enctype="multipart/form-data"{{/hasFiles}} novalidate>
        {{#guard}}<input type="hidden" name="guard" value="{{guard}}">{{/guard}}
        {{#once}}<input type="hidden" name="once" value="{{once}}">{{/once}}
        {{#hidden}}<input type="hidden" name="{{name}}" value="{{value}}">
        {{/hidden}}
        {{#first}}<div class="notice hint" role="status"><p>{{lead}}</p><ul>{{#parts}}<li>{{text}}</li>{{/parts}}</ul><p class="buttons">{{#buttons}}<button class="{{style}}" name="{{name}}" value="{{value}}">{{label}}</button>{{/buttons}}</p></div>{{/first}}
        {{#fields}}{{> field}}{{/fields}}
        {{#missing}}<div class="missing"><p>{{lead}}</p><ul>{{#parts}}<li class="part-{{name}}">{{text}}</li>{{/parts}}</ul></div>{{/missing}}
        <p class="buttons">{{#buttons}}<button class="{{style}}"{{#name}} name="{{name}}" value="{{value}}"{{/name}}>{{label}}</button>{{/buttons}}</p>
        </form>
        """

    static let fieldText = """
        {{#choices}}
        <fieldset class="field{{#error}} wrong{{/error}}"{{#error}} aria-describedby="{{id}}-error"{{/error}}><legend>{{label}}</legend>
        {{#error}}<p class="error" id="{{id}}-error">{{error}}</p>{{/error}}
        {{#entries}}
        <label class="choice"><input type="radio" name="{{name}}" value="{{value}}"{{#isChosen}} checked{{/isChosen}}> <span><b>{{label}}</b>{{#help}}<small>{{help}}</small>{{/help}}</span></label>
        {{/entries}}
        </fieldset>
        {{/choices}}
        {{#check}}
        <div class="field{{#error}} wrong{{/error}}">
        {{#error}}<p class="error" id="{{id}}-error">{{error}}</p>{{/error}}
        <label class="choice"><input type="checkbox" id="{{id}}" name="{{name}}" value="{{value}}"{{#isChosen}} checked{{/isChosen}}{{#error}} aria-invalid="true" aria-describedby="{{id}}-error"{{/error}}> <span>{{label}}</span></label>
        </div>
        {{/check}}
        {{#input}}
        <div class="field{{#error}} wrong{{/error}}">
        <label for="{{id}}">{{label}}{{#isOptional}} <small>{{optional}}</small>{{/isOptional}}</label>
        {{#help}}<p class="help" id="{{id}}-help">{{help}}</p>{{/help}}
        {{#error}}<p class="error" id="{{id}}-error">{{error}}</p>{{/error}}
        {{#line}}<input type="{{type}}" id="{{id}}" name="{{name}}" value="{{value}}" placeholder=" "{{/line}}{{#files}}<input type="file" id="{{id}}" name="{{name}}" multiple{{/files}}{{#area}}<textarea id="{{id}}" name="{{name}}" rows="{{rows}}" placeholder=" "{{/area}}{{#select}}<select id="{{id}}" name="{{name}}"{{/select}}{{#autocomplete}} autocomplete="{{autocomplete}}"{{/autocomplete}}{{#isRequired}} required{{/isRequired}}{{#described}} aria-describedby="{{described}}"{{/described}}{{#error}} aria-invalid="true"{{/error}}>{{#area}}
        {{value}}</textarea>{{/area}}{{#select}}{{#entries}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{label}}</option>{{/entries}}</select>{{/select}}
        </div>
        {{/input}}
        """
}

### What is said about a mistake in a guide, and the longer page of each (bot lint --explain KIND).
### One message a kind. The words of the file first, then what to write. No word of programming.
### Under it: .why it matters to a person, a .wrong and a .right example.
### $meant is "none" when we have no guess.

## The headings of a page.
page =
    .warning = warning
    .wrong = Wrong:
    .right = Right:

## A file that cannot be read.
missing-file =
    this file is missing. Take it back from an earlier version, or make it again.
    .why =
        The bot reads this file at every start and reload. Without it nothing new is shown: the last good
        content stays, and a bot that has none gives only the help numbers.
    .wrong =
        flows/_law.yaml   (not there)
    .right =
        flows/_law.yaml   (there, with at least one fact)
not-utf-8 =
    this file is not saved as UTF-8. Save it again and choose "UTF-8".
    .why =
        Letters such as é or ع would be shown to the person as signs that nobody can read.
    .wrong =
        Save as: Windows-1252, or "ANSI"
    .right =
        Save as: UTF-8
unreadable-file =
    this file cannot be opened: { $why }. Ask whoever runs the bot.
    .why =
        A file that the program may not open is as good as missing: its guides cannot be shown.
    .wrong =
        A folder is called "_law.yaml", or the file belongs to somebody else.
    .right =
        A file that everybody may read.
unreadable-character =
    there is a sign here that cannot be read. Delete it and type it again.
    .why =
        The sign came along from another program. Nothing after it in this file can be read, so none of
        it is shown.
    .wrong =
        go: end▯
    .right =
        go: end
empty-file =
    this file is empty. Write something in it, or delete it.
    .why =
        A guide without steps has nothing to show to a person who presses its button.
    .wrong =
        (nothing)
    .right =
        flow: refused
        about: From the refusal to the judge.
not-names =
    this file must begin with a name and a ":", for example: flow: refused
    .why =
        Without names we cannot tell which words are a step and which are a choice, so the whole file is
        left out.
    .wrong =
        refused
    .right =
        flow: refused
tab =
    this line starts with a tab. Use two spaces for each level instead.
    .why =
        A tab looks as wide as some spaces, and means nothing to the program. We cannot tell what
        belongs under what, so nobody could be led further.
    .wrong =
        steps:
        → start:
    .right =
        steps:
          start:
yaml =
    look here and at the line above: a space is missing after a ":", or this line does not start under its neighbours.
    .why =
        The program cannot tell which line belongs to which, so the whole guide is left out and its
        button leads nowhere new.
    .wrong =
        choices:
          department:refusal-letter
          judge: judge-letter
    .right =
        choices:
          department: refusal-letter
          judge: judge-letter
missing-colon =
    look here and at the line above: a ":" is missing after a name
    .why =
        Without the ":" the name of a step or a choice runs into the next line, and everything below it
        is lost.
    .wrong =
        refusal-letter
          go: end
    .right =
        refusal-letter:
          go: end
quotes-needed =
    this text holds a ":" and a space. Put the whole text between quotes: "…"; several fields on one line stand in braces.
    .why =
        A ":" with a space after it ends a name. The rest of the sentence would be lost, and with it the
        guide.
    .wrong =
        about: Refused: what now
    .right =
        about: "Refused: what now"
unclosed-quote =
    this quote is never closed. You need no quotes
    .why =
        Everything from here to the end of the file is taken for one text, so none of the steps below
        exist.
    .wrong =
        about: "From the refusal to the judge
    .right =
        about: From the refusal to the judge
words-after-quote =
    a quote or a bracket ends just before this. Take them away, or put double quotes around the whole text.
    .why =
        The text stops at the quote, and the words after it belong to nothing. The guide cannot be read.
    .wrong =
        about: 'What's next'
    .right =
        about: What's next
unclosed-bracket =
    a comma or the closing bracket is missing after this "{ $sign }"
    .why =
        The list goes on into the next lines, and they are lost for the guide.
    .wrong =
        facts: [REC-01, REC-02
    .right =
        facts: [REC-01, REC-02]
strange-sign =
    "{ $sign }" cannot stand here. If it belongs to a text, put the whole text between quotes.
    .why =
        The program takes this sign for an order. The guide cannot be read as long as it stands there.
    .wrong =
        about: @home tonight
    .right =
        about: "@home tonight"
yaml-trick =
    "{ $what }" is a trick that our files do not use. Delete it and write the words out.
    .why =
        With such tricks, what a step does stands somewhere else. Whoever corrects the step next would
        change two things at once.
    .wrong =
        go: &later tonight
    .right =
        go: tonight
invisible-character =
    there is an invisible space in this name. Delete it and type it again.
    .why =
        Two names that look the same are then two different names, so a button would lead nowhere. Word
        processors add such spaces before a ":".
    .wrong =
        law␣yer: (a space that nobody sees between "law" and "yer")
    .right =
        lawyer:
row-without-dash =
    put "- " before "{ $name }": decide is a list of rows.
    .why =
        Without the dash we cannot tell where one row ends and the next begins, so somebody could be
        sent to the wrong step.
    .wrong =
        decide:
          when: town is known
          go: sleep
          - otherwise: which-town
    .right =
        decide:
          - when: town is known
            go: sleep
          - otherwise: which-town
dash-too-many =
    delete the "-" before "{ $name }": it belongs to the row above.
    .why =
        Each dash begins a row of its own. The row above would lead nowhere, and this one would catch
        nobody.
    .wrong =
        decide:
          - when: town is known
          - go: sleep
          - otherwise: which-town
    .right =
        decide:
          - when: town is known
            go: sleep
          - otherwise: which-town
dash-without-space =
    put a space after this "-".
    .why =
        Without the space the dash becomes part of the name, and the row is not seen.
    .wrong =
        -when: town is known
    .right =
        - when: town is known

## Fields.
unknown-key =
    { $thing ->
        [read] "read"
        [was-choices] "was-choices"
       *[other] { $thing }
    } cannot have "{ $name }".{ $meant ->
        [none] {""}
       *[other] {" "}Did you mean "{ $meant }"?
    }
    .why =
        A word that the program does not know does nothing. What you meant with it would not happen for
        the person.
    .wrong =
        start:
          choice:
            judge: judge-letter
    .right =
        start:
          choices:
            judge: judge-letter
duplicate-field =
    "{ $name }" is written twice (also on line { $line }). Keep one.
    .why =
        Only one of the two can hold. The person could be led by the one that you did not mean.
    .wrong =
        tonight:
          go: sleep
          go: end
    .right =
        tonight:
          go: sleep
too-far-left =
    "{ $name }:" stands too far left. Put it under the name that it belongs to, two spaces further in.
    .why =
        The step or the fact above it has lost this line, so the person could not be led on, or would
        not be told all.
    .wrong =
        tonight:
          facts: [REC-22]
        go: end
    .right =
        tonight:
          facts: [REC-22]
          go: end
too-far-right =
    "{ $name }" stands too far right and is taken for more of what is above. Move it to the left, under its neighbours.
    .why =
        It does not exist then: a step that nobody can come to, or a text that nobody will see.
    .wrong =
        start:
          go: tonight
          tonight:
          go: end
    .right =
        start:
          go: tonight
        tonight:
          go: end
missing-field =
    { $thing ->
        [read] "read"
       *[other] { $thing }
    } needs a line "{ $name }:".
    .why =
        What is missing here is shown to somebody, or decides what comes next. We do not guess it.
    .wrong =
        which-town:
          input: town
          go: sleep
    .right =
        which-town:
          input: town
          save: town
          go: sleep
not-a-text =
    write one word or one sentence after "{ $name }:".
    .why =
        Nothing, or more than one thing, stands where one is due. We cannot tell what the person should
        get.
    .wrong =
        go:
    .right =
        go: tonight
not-a-list =
    after "{ $name }:" write names between square brackets: [one, two]
    .why =
        We cannot tell which names you mean, so what hangs on them, such as where a sentence of law
        comes from, would be lost.
    .wrong =
        facts:
          first: REC-01
    .right =
        facts: [REC-01]
not-true =
    write "{ $name }: true", or delete this line.
    .why =
        Words like "yes" or "no" can be read in two ways. A warning could be missing where it is needed.
    .wrong =
        critical: yes
    .right =
        critical: true
not-a-number =
    a number alone: { $meant }
    .why =
        A time limit is counted with this number. A wrong one would give the person a wrong last day.
    .wrong =
        days: 15 days
    .right =
        days: 15
unknown-value =
    after "{ $name }:" comes one of: { $known }
    .why =
        The program knows only these words here. With another one the person would get no keyboard, or a
        text in the wrong direction.
    .wrong =
        input: day
    .right =
        input: date
missing-reading =
    { $thing } says who has read it. Add: read: {"{"}on: 2026-11-22, by: nobody yet, again-before: 2027-03-01{"}"}
    .why =
        Law changes. Without a day to read it again, an old sentence would be shown for years.
    .wrong =
        flow: refused
        about: From the refusal to the judge.
        steps:
    .right =
        flow: refused
        about: From the refusal to the judge.
        read: {"{"}on: 2026-11-22, by: nobody yet, again-before: 2027-03-01{"}"}
        steps:
bad-name =
    names are small letters, digits and hyphens. Write "{ $meant }"
    .why =
        Names are part of the links in people's chats. Other letters are not allowed there, so the
        button could not be sent.
    .wrong =
        Où dormir:
          go: end
    .right =
        ou-dormir:
          go: end
bad-day =
    write the day as year-month-day: { $meant }
    .why =
        A day written in another order can be read as two days. The person could be told a wrong last
        day.
    .wrong =
        reviewed: 02/11/2026
    .right =
        reviewed: 2026-11-02
no-such-day =
    there is no day { $value }. Look at a calendar.
    .why =
        A day that does not exist cannot be counted from, so a time limit or a date to read again would
        be lost.
    .wrong =
        reviewed: 2026-02-30
    .right =
        reviewed: 2026-02-28
duplicate-entry =
    two entries are called "{ $name }"; the first is on line { $line }. Give one of them another name.
    .why =
        Only one of them would be used, and nobody could see which.
    .wrong =
        REC-01:
          says: One thing.
        REC-01:
          says: Another thing.
    .right =
        REC-01:
          says: One thing.
        REC-02:
          says: Another thing.
fact-in-two-files =
    the fact "{ $name }" stands in two files; the first is { $first }. Keep one.
    .why =
        Only one of them would be used, and the other could be changed by somebody who does not know.
    .wrong =
        REC-01:   (in flows/_law/refusal.yaml, and again in flows/_law/school.yaml)
    .right =
        REC-01:   (in flows/_law/refusal.yaml only)
not-fields =
    under "{ $name }:" come lines of their own, each with a name and a ":", two spaces further in.
    .why =
        We cannot tell what stands for what, so the whole entry is lost.
    .wrong =
        REC-01: You can see a judge.
    .right =
        REC-01:
          says: You can see a judge.

## A guide and its steps.
flow-name =
    this file is called "{ $file }", so write: flow: { $file }
    .why =
        The texts are looked for under the name of the file. With two names, the person would see a
        screen without words.
    .wrong =
        flows/refused.yaml
          flow: refusal
    .right =
        flows/refused.yaml
          flow: refused
no-steps =
    write "steps:" and under it the steps, the first one called "start".
    .why =
        A guide without steps has nothing to show to a person who presses its button.
    .wrong =
        flow: refused
        about: From the refusal to the judge.
    .right =
        flow: refused
        about: From the refusal to the judge.
        steps:
          start:
            go: end
newer-format =
    this guide is written in format { $number }, and this program reads formats up to { $known }. Update the program, or take the guide as it was before.
    .why =
        A newer format can say things that this program does not know. It would leave them out without a word.
    .wrong =
        flow: refused
        format: 9
    .right =
        flow: refused
        format: 2
bad-format =
    write the number of the format alone: format: { $known }
    .why =
        The number says which program can read the guide. You may also leave the line out.
    .wrong =
        format: two
    .right =
        format: 2
renamed-field =
    "{ $name }" is called "{ $meant }" since format { $number }. Write "{ $meant }:".
    .why =
        This guide says that it is written in the newer format, where the field has another name.
    .wrong =
        places: { "{" }kind: wash, none: end{ "}" }
    .right =
        places: { "{" }search: wash, none: end{ "}" }
no-start =
    no step is called "start", and a guide begins there. Give the first step that name.
    .why =
        Whoever opens the guide would stand nowhere.
    .wrong =
        steps:
          beginning:
            go: end
    .right =
        steps:
          start:
            go: end
duplicate-step =
    two steps are called "{ $name }"; the first is on line { $line }. Give one of them another name.
    .why =
        Only one of them would be shown. The other one, and what hangs on it, nobody would ever see.
    .wrong =
        sleep:
          go: end
        sleep:
          go: tonight
    .right =
        sleep:
          go: end
        sleep-anywhere:
          go: tonight
reserved-name =
    a step cannot be called "{ $name }": this word has a meaning of its own. Choose another name.
    .why =
        "end" is the way out of a guide, and "title" its first line. A step of that name could never be
        reached.
    .wrong =
        end:
          go: start
    .right =
        last-words:
          go: end
empty-step =
    step "{ $name }" is empty. Write under it where it goes next, for example: go: end
    .why =
        A person who comes to this step would be stuck there.
    .wrong =
        tonight:
    .right =
        tonight:
          go: end
two-things =
    step "{ $name }" does two things: "{ $first }" and "{ $second }". Make two steps of it.
    .why =
        A screen asks one question at a time. With two, one of them would never be answered.
    .wrong =
        start:
          choices:
            judge: end
          input: town
    .right =
        start:
          choices:
            judge: which-town
        which-town:
          input: town
does-not-go-with =
    "{ $name }" cannot stand in a step with "{ $word }". Delete this line, or move it to another step.
    .why =
        It would be ignored: the person would not be led where this line says.
    .wrong =
        start:
          choices:
            judge: judge-letter
          go: end
    .right =
        start:
          choices:
            judge: judge-letter
no-go =
    step "{ $name }" does not say where to go next. Add a line "go: <step>", or "go: end".
    .why =
        A person who has read this step would be stuck there.
    .wrong =
        ask-for-letter:
          facts: [REC-01]
    .right =
        ask-for-letter:
          facts: [REC-01]
          go: go-to-judge
no-choices =
    step "{ $name }" has no choices. Write them under "choices:", one a line: name: step
    .why =
        The person would see a question without a button.
    .wrong =
        start:
          choices:
    .right =
        start:
          choices:
            judge: judge-letter
duplicate-choice =
    this choice is written twice (also on line { $line })
    .why =
        Two buttons of one name cannot be told apart. One of them would lead to the wrong step.
    .wrong =
        choices:
          yes: tonight
          yes: lawyer
    .right =
        choices:
          yes: tonight
          no: lawyer
too-many-choices =
    { $count } choices do not fit a small phone. Keep { $most } at most, or ask in two steps.
    .why =
        The last buttons would be below the edge of the screen, and the person would not know that they
        are there.
    .wrong =
        choices: (nine of them)
    .right =
        choices: (five, the last one leads to a second question)
bad-length =
    write the length like this: 30 days
    .why =
        After this time the question is asked again. If we cannot read it, an old answer would be used
        for ever.
    .wrong =
        asks-again-after: a month
    .right =
        asks-again-after: 30 days
no-rows =
    step "{ $name }" has nothing under "decide:". Write rows with "- when:" and "go:", then "- otherwise:".
    .why =
        The program would not know which way to take, and the person would be stuck.
    .wrong =
        decide:
    .right =
        decide:
          - when: town is known
            go: sleep
          - otherwise: which-town
not-a-row =
    a row of "decide" begins with "- when: …" or "- otherwise: …".
    .why =
        A row that is only a word catches nobody and leads nowhere.
    .wrong =
        decide:
          - sleep
          - otherwise: which-town
    .right =
        decide:
          - when: town is known
            go: sleep
          - otherwise: which-town
otherwise-not-last =
    "otherwise" catches everybody. Move it to the end of "decide".
    .why =
        The rows below it would never be looked at, so people would be sent the same way whatever they
        said.
    .wrong =
        decide:
          - otherwise: which-town
          - when: town is known
            go: sleep
    .right =
        decide:
          - when: town is known
            go: sleep
          - otherwise: which-town
no-otherwise =
    the last line of "decide" must be "otherwise: <step>", for everybody the lines above did not catch.
    .why =
        Somebody whom no line catches would be stuck. There is always somebody whom we did not think of.
    .wrong =
        decide:
          - when: town is known
            go: sleep
    .right =
        decide:
          - when: town is known
            go: sleep
          - otherwise: which-town
bad-condition =
    after "{ $name }" comes one of: is, is not, is one of, is known, is unknown
    .why =
        A row that we cannot read catches nobody, so people would be sent the wrong way.
    .wrong =
        - when: town in paris
          go: sleep
    .right =
        - when: town is paris
          go: sleep
bad-deadline-condition =
    after "{ $name }" comes one of: is passed, is within 3 days
    .why =
        A row about a time limit that we cannot read catches nobody: somebody whose time is nearly over
        would not be told.
    .wrong =
        - when: appeal-to-court is over
          go: appeal-late
    .right =
        - when: appeal-to-court is passed
          go: appeal-late
bad-today-condition =
    after "today" comes: is before 2027-01-01
    .why =
        A row about the day that we cannot read catches nobody, and a new law would be told too early or
        too late.
    .wrong =
        - when: today is after 2026-12-31
          go: new-law
        - otherwise: old-law
    .right =
        - when: today is before 2027-01-01
          go: old-law
        - otherwise: new-law

## Facts, deadlines, phone lines, languages, towns.
no-sources =
    a fact needs its sources: under "sources:" a list, each with "title", "url" and "dated".
    .why =
        Nobody could check whether the sentence is still true, and the page "Where is it from?" would be
        empty.
    .wrong =
        REC-01:
          says: You can write to the judge.
    .right =
        REC-01:
          says: You can write to the judge.
          sources:
            - title: Code civil
              url: https://www.legifrance.gouv.fr
              dated: 2026-04-03
bad-url =
    this is no address that can be opened: "{ $value }". Copy it again from the browser: it begins with https://, has no space, and no name before an @.
    .why =
        The person would press on it and nothing would open, or another page than the one that she sees.
    .wrong =
        url: www.legifrance.gouv.fr
    .right =
        url: https://www.legifrance.gouv.fr
bad-town =
    this line cannot be read. The file is made by a program: take it back, do not edit it by hand.
    .why =
        People who type the name of their town would not be understood.
    .wrong =
        Paris 2988507
    .right =
        2988507→paris→Paris→2138551→Paname   (with tabs)
no-length =
    "{ $name }" needs one length: a line "days:", "working-days:" or "months:".
    .why =
        Without one length, and only one, no last day can be counted.
    .wrong =
        appeal-to-court:
          from: judge-letter-date
    .right =
        appeal-to-court:
          from: judge-letter-date
          days: 15
unknown-counting =
    no way of counting is called "{ $name }". There are: { $known }
    .why =
        How days are counted is law. With a way that does not exist, no last day can be shown.
    .wrong =
        counting: civil
    .right =
        counting: france-civil-procedure
unknown-start =
    no step that asks for a date saves "{ $name }".{ $meant ->
        [none] {""}
       *[other] {" "}Did you mean "{ $meant }"?
    }
    .why =
        The time limit counts from a day that nobody is asked for, so it could never be shown.
    .wrong =
        from: letter-date   (but the step says: save: judge-letter-date)
    .right =
        from: judge-letter-date
unknown-fact =
    there is no fact "{ $name }" in flows/_law.{ $meant ->
        [none] {""}
       *[other] {" "}Did you mean "{ $meant }"?
    }
    .why =
        The screen could not say where its law comes from, and nobody would see that it must be read
        again.
    .wrong =
        facts: [REC-O1]
    .right =
        facts: [REC-01]
bad-language-code =
    the code of a language is one letter or digit; this is "{ $name }".
    .why =
        The code is part of every link. With a longer one, the links do not fit.
    .wrong =
        code: fr
    .right =
        code: f
same-language-code =
    "{ $name }" is already the code of "{ $other }". Choose another letter.
    .why =
        The links of two languages would be the same, so people would get texts that they cannot read.
    .wrong =
        en:
          code: e
        es:
          code: e
    .right =
        en:
          code: e
        es:
          code: s
unknown-babel-locale =
    no language with plural rules is called "{ $name }". Write one such as fr, en-GB or ps.
    .why =
        "1 place" and "2 places" could not be told apart in this language.
    .wrong =
        babel: english
    .right =
        babel: en-GB
bad-telegram-code =
    "{ $name }" is no name of a language as phones write it. Write one such as fa, prs or zh-hans.
    .why =
        A phone says which language it speaks. With a name that no phone uses, nobody would be greeted in this language.
    .wrong =
        telegram: [farsi!]
    .right =
        telegram: [fa, prs]
same-telegram-code =
    phones that speak "{ $name }" already get "{ $other }". A name stands at one language only.
    .why =
        With two languages for one phone, nobody could tell which is shown.
    .wrong =
        fa-AF:
          telegram: [fa]
        fa:
          name: فارسی
    .right =
        fa-AF:
          telegram: [prs]
        fa:
          name: فارسی
unknown-locale =
    there is no language "{ $name }" in this file.
    .why =
        When a text is missing, the next language is shown. With one that does not exist, the person
        would see nothing.
    .wrong =
        fallback: [english, fr]
    .right =
        fallback: [en, fr]
fallback-end =
    the last language of "fallback" must be "{ $name }", in which the guides are written.
    .why =
        Only that language has every text. Without it a person could see an empty screen.
    .wrong =
        fallback: [en]
    .right =
        fallback: [en, fr]
no-source-language =
    one language, and only one, has "fallback: []": the one in which the guides are written.
    .why =
        All others are translations of it. Without it we cannot tell which texts are missing.
    .wrong =
        fr:
          fallback: [en]
        en:
          fallback: [fr]
    .right =
        fr:
          fallback: []
        en:
          fallback: [fr]

## Names that name nothing.
unknown-step =
    no step is called "{ $name }" in this flow.{ $meant ->
        [none] {""}
       *[other] {" "}Did you mean "{ $meant }"?
    }
    .why =
        Whoever presses this button would come to nothing.
    .wrong =
        choices:
          no: lawer
    .right =
        choices:
          no: lawyer
unknown-flow =
    there is no flow "{ $name }".{ $meant ->
        [none] {""}
       *[other] {" "}Did you mean "{ $meant }"?
    }
    .why =
        The person would be sent to a guide that does not exist.
    .wrong =
        call: find-lawyers
    .right =
        call: find-lawyer
unknown-deadline =
    there is no deadline "{ $name }" in flows/_deadlines.yaml.{ $meant ->
        [none] {""}
       *[other] {" "}Did you mean "{ $meant }"?
    }
    .why =
        The row would catch nobody: somebody whose time is nearly over would not be told.
    .wrong =
        - when: appeal-court is passed
    .right =
        - when: appeal-to-court is passed
unknown-answer =
    no step saves an answer called "{ $name }".{ $meant ->
        [none] {""}
       *[other] {" "}Did you mean "{ $meant }"?
    }
    .why =
        The row would catch nobody, because nobody is ever asked for this.
    .wrong =
        - when: city is known   (but the step says: save: town)
    .right =
        - when: town is known
unknown-answer-value =
    "{ $answer }" is never "{ $name }".{ $meant ->
        [none] {""}
       *[other] {" "}Did you mean "{ $meant }"?
    }
    .why =
        The row would catch nobody, because nobody can give this answer.
    .wrong =
        - when: town is pariss
    .right =
        - when: town is paris
same-code =
    "{ $name }" and "{ $other }" have the same short code in links. Choose another name for one of them.
    .why =
        A button would lead to one of them, and nobody could say to which. It is chance, not your
        mistake.
    .wrong =
        q-41:
          go: end
        q-7:
          go: end
    .right =
        question-before-court:
          go: end
        q-7:
          go: end

## A whole guide.
unreachable-step =
    nobody can arrive at step "{ $name }": no step goes to it
    .why =
        The words of this step are written and translated, and no person will ever read them.
    .wrong =
        start:
          go: end
        lawyer:
          go: end
    .right =
        start:
          go: lawyer
        lawyer:
          go: end
no-way-out =
    nobody gets to the end from step "{ $name }". Let one way lead to "end".
    .why =
        The person would press and press, and never be finished.
    .wrong =
        start:
          choices:
            again: start
    .right =
        start:
          choices:
            again: start
            done: end
endless-round =
    these steps go round without ever asking: { $steps }
    .why =
        The bot would go round for ever and never show anything again.
    .wrong =
        a:
          go: b
        b:
          go: a
    .right =
        a:
          go: b
        b:
          go: end
flows-call-each-other =
    these flows call each other without end: { $flows }. Write "go: end" at each of these calls, or let one guide end instead.
    .why =
        With every round the link grows, for each call is to be come back to, until the button can no longer be sent.
    .wrong =
        flow: lawyer
          call: refused
          go: after
        flow: refused
          call: lawyer
          go: end
    .right =
        flow: lawyer
          call: refused
          go: end
        flow: refused
          call: lawyer
          go: end
menu-called =
    a guide cannot call the menu. Write "go: end": after the end of a guide comes the menu.
    .why =
        The person would be inside the guide and in the menu at once, and "back" would lead her wrong.
    .wrong =
        done:
          call: menu
          go: end
    .right =
        done:
          go: end
menu-without-words =
    the menu begins with a step that has no screen of its own. Give "{ $name }" choices: or a go:, and put the call or the decision into a step after it.
    .why =
        Whatever does not fit any more, an old button, a spoilt link, leads to the start of the menu: there must be a screen.
    .wrong =
        start:
          call: refused
          go: end
    .right =
        start:
          choices:
            refused: refused
        refused:
          call: refused
          go: end
no-menu =
    there is no flow "menu". Every guide ends there: make the file flows/menu.yaml.
    .why =
        The first screen and the way out of every guide would be missing.
    .wrong =
        flows/refused.yaml
    .right =
        flows/menu.yaml
        flows/refused.yaml
no-help =
    there is no flow "help". The button on every screen leads there: make the file flows/help.yaml.
    .why =
        Somebody in danger would press for help and get nothing.
    .wrong =
        flows/menu.yaml
    .right =
        flows/help.yaml
        flows/menu.yaml
needed-flow =
    there is no flow "{ $name }", which the program opens by this name when somebody types.{ $meant ->
        [none] {""}
       *[other] {" "}If it is now "{ $meant }", give it its old name back.
    }
    .why =
        Somebody who types a town or the name of an organisation would get no way there.
    .wrong =
        flows/places-near-you.yaml
    .right =
        flows/where-to-go.yaml
needed-step =
    flow "{ $flow }" has no step "{ $name }" that shows places; the program opens it by this name.{ $meant ->
        [none] {""}
       *[other] {" "}If it is now "{ $meant }", give it its old name back.
    }
    .why =
        Somebody who types the name of an organisation would not get its card.
    .wrong =
        called-so:
          places: {"{"}kind: by-name, none: start{"}"}
          go: end
    .right =
        by-name:
          places: {"{"}kind: by-name, none: start{"}"}
          go: end
deadline-without-start =
    step "{ $name }" shows "{ $deadline }", but one can arrive without "{ $answer }": { $way }. Add a decide before it
    .why =
        Somebody who does not know the day on her paper would see a hole where the last day should be.
    .wrong =
        judge-letter:
          input: date
          save: judge-letter-date
          unknown: last-day
          go: last-day
    .right =
        judge-letter:
          input: date
          save: judge-letter-date
          unknown: ask-a-lawyer
          go: last-day
answer-never-given =
    step "{ $name }" asks about "{ $answer }", but nobody who comes here has given that answer. Ask for it in a step before.
    .why =
        The rows would catch nobody, or everybody: people would all be sent the same way.
    .wrong =
        start:
          decide:
            - when: town is known
              go: sleep
            - otherwise: end
    .right =
        start:
          input: town
          save: town
          go: sleep
unused-answer =
    the answer "{ $answer }" is saved in step "{ $name }" and never used. Use it in a "decide", or do not ask.
    .why =
        We would ask a young person for something that we do not need.
    .wrong =
        which-town:
          input: town
          save: town
          go: end
    .right =
        which-town:
          input: town
          save: town
          go: near-paris
        near-paris:
          decide:
            - when: town is paris
              go: sleep
            - otherwise: end

## Text files.
missing-text-file =
    this file is missing: the words of "{ $name }" in this language.
    .why =
        Whoever chose this language would get another one in the middle of the guide.
    .wrong =
        flows/refused.yaml
        locales/fr/refused.ftl
    .right =
        flows/refused.yaml
        locales/fr/refused.ftl
        locales/en/refused.ftl
no-texts =
    there are no texts in the folder locales/{ $name }. Put them there, or delete this language here.
    .why =
        The language would be offered, and whoever chooses it would see no word of it.
    .wrong =
        de:
          name: Deutsch   (and no folder locales/de)
    .right =
        de:
          name: Deutsch   (and the folder locales/de with its files)
untranslated =
    { $count } of { $whole } texts and buttons of this file are not in this language yet: the next one of "fallback:" is shown. The first one is { $name }.
    .why =
        A language may be begun and grow. What is missing is shown in the next language, and the screen says so.
    .wrong =
        locales/es/refused.ftl   (with "title" alone)
    .right =
        locales/es/refused.ftl   (with every text of locales/fr/refused.ftl)
untranslated-files =
    { $count } of { $whole } files are not in this language yet: the next one of "fallback:" is shown. The first one is { $name }.ftl.
    .why =
        A language may be begun and grow. What is missing is shown in the next language, and the screen says so.
    .wrong =
        locales/es/   (with help.ftl and _face.ftl alone)
    .right =
        locales/es/   (with every file of locales/fr)
not-to-be-offered =
    { $name } cannot be offered yet. Still to write: { $missing }. All else may come later.
    .why =
        Whoever chooses this language must be able to go back and to get help, be told that a text is a draft or
        in French, and be understood when in danger. The rest may be missing: it is shown in French.
    .wrong =
        locales/es/   (without help.ftl)
    .right =
        locales/es/   (with help.ftl, _danger.yaml, and the fixed buttons in _face.ftl)
unknown-folder =
    no language of locales/languages.yaml is called "{ $name }". Write its entry there, or delete this folder.{ $meant ->
        [none] {""}
       *[other] {" "}Did you mean "{ $meant }"?
    }
    .why =
        Nobody can choose a language without an entry, so its texts would be shown to nobody.
    .wrong =
        locales/es/   (and no "es:" in locales/languages.yaml)
    .right =
        locales/es/   (and "es:" in locales/languages.yaml)
texts-of-a-voice =
    { $name } is "kind: voice" in locales/languages.yaml, so its texts are shown to nobody. Write "kind: text" there, or delete this file.
    .why =
        A language that is only spoken shows French buttons and texts, and plays recordings.
    .wrong =
        locales/wo/refused.ftl   (and "kind: voice")
    .right =
        locales/wo/audio/refused/start.0a1b2c3d.ogg   (and "kind: voice")
leftover-text-file =
    there is no guide "{ $name }". { $meant ->
        [none] Delete this file, or give it the name of its guide.
       *[other] Did you mean "{ $meant }"? Then name this file { $meant }.ftl.
    }
    .why =
        Nobody will ever read these words, and translators would work for nothing.
    .wrong =
        flows/refused.yaml
        locales/en/refusal.ftl
    .right =
        flows/refused.yaml
        locales/en/refused.ftl
missing-text =
    the text "{ $name }" is missing. Add: { $name } = …
    .why =
        The person would see a screen in another language, or without words.
    .wrong =
        start =
            Who said no?
    .right =
        start =
            Who said no?
        tonight =
            Where will you sleep?
leftover-text =
    no step "{ $name }" needs words here. { $meant ->
        [none] Delete this text
       *[other] Did you mean "{ $meant }"?
    }
    .why =
        Nobody will ever read this text. Often the step has got a new name, and then its screen has no
        words.
    .wrong =
        lawer =
            A lawyer is free.
    .right =
        lawyer =
            A lawyer is free.
duplicate-label =
    the label "{"."}{ $name }" is written twice in this text (also on line { $line }). Keep one, or give it the name of the other choice.
    .why =
        Only the last would be shown. Whoever corrects the first would see nothing change, and often the second was meant for another choice.
    .wrong =
        start =
            Who said no?
            {"."}judge = The judge
            {"."}judge = Nobody yet
    .right =
        start =
            Who said no?
            {"."}judge = The judge
            {"."}nobody = Nobody yet
duplicate-variant =
    the text "{ $text }" says "[{ $name }]" twice for one number. Keep one.
    .why =
        Only the first would ever be said.
    .wrong =
        { "[" }one{ "]" } one day   { "[" }one{ "]" } 1 day
    .right =
        { "[" }one{ "]" } one day
duplicate-text =
    the text "{ $name }" is written twice. Keep one
    .why =
        Only the first would be shown. Whoever corrects the second would see nothing change.
    .wrong =
        start =
            Who said no?
        start =
            Who said that you are an adult?
    .right =
        start =
            Who said that you are an adult?
lost-line =
    this line belongs to no text. Put four spaces before it, or write a name and a "=" first.
    .why =
        The line would not be shown, and the sentence would stop in the middle.
    .wrong =
        start =
            You said that you are under eighteen.
        Who said no?
    .right =
        start =
            You said that you are under eighteen.
            Who said no?
comment-in-text =
    this note would be shown to the person. Put it above the text, without spaces before the "#".
    .why =
        A note for translators would stand on the screen of a young person.
    .wrong =
        start =
            {"#"} The first screen.
            Who said no?
    .right =
        {"#"} The first screen.
        start =
            Who said no?
missing-label =
    the choice "{ $label }" of step "{ $name }" has no words. Add under this text: .{ $label } = …
    .why =
        The person would see a button without words, or in another language.
    .wrong =
        start =
            Who said no?
    .right =
        start =
            Who said no?
            {"."}judge = The judge
label-without-dot =
    the choice "{ $label }" of step "{ $name }" has no words. Add under this text: .{ $label } = … (here the dot is missing)
    .why =
        Without the dot the words of the button become part of the sentence above.
    .wrong =
        start =
            Who said no?
            judge = The judge
    .right =
        start =
            Who said no?
            {"."}judge = The judge
leftover-label =
    step "{ $name }" has no choice "{ $label }" any more. { $meant ->
        [none] Delete this line
       *[other] Did you mean "{ $meant }"?
    }
    .why =
        Nobody will ever see these words. Often the choice has got a new name, and then its button has
        no words.
    .wrong =
        start =
            Who said no?
            {"."}judg = The judge
    .right =
        start =
            Who said no?
            {"."}judge = The judge
no-words =
    there are no words here. Write them after the "=".
    .why =
        The person would see an empty screen, or a button without words.
    .wrong =
        start =
            {"."}judge = The judge
    .right =
        start =
            Who said no?
            {"."}judge = The judge
open-brace =
    a "{"{"}" was opened and not closed
    .why =
        The whole text cannot be read, so the person would get it in another language.
    .wrong =
        Last day: {"{"} $appeal-to-court
    .right =
        Last day: {"{"} $appeal-to-court {"}"}
bad-line-start =
    a line of a text cannot begin with "{ $sign }". Put a word before it.
    .why =
        The text ends there, and what comes after it is not shown.
    .wrong =
        tonight =
            You can bring:
            {"*"} your papers
    .right =
        tonight =
            You can bring:
            – your papers
unreadable-text =
    the text "{ $name }" cannot be read from here on. Look for a brace or a "=" that is missing or too many.
    .why =
        The person would get the text in another language.
    .wrong =
        start =
            Who said no {"}"} ?
    .right =
        start =
            Who said no?
unknown-variable =
    no deadline and no phone line is called "{ $name }".{ $meant ->
        [none] {""}
       *[other] {" "}Did you mean "{ $meant }"?
    }
    .why =
        Where the day or the number should stand, the person would read a name that means nothing to
        her.
    .wrong =
        Call {"{"} $tel-911 {"}"}.
    .right =
        Call {"{"} $tel-119 {"}"}.
other-variable =
    the source text has "{ $name }", this one "{ $other }"
    .why =
        Names in braces are never translated. The person would read the name in place of the day or the
        number.
    .wrong =
        Last day: {"{"} $appeal {"}"}.
    .right =
        Last day: {"{"} $appeal-to-court {"}"}.
missing-variable =
    the source text has "{ $name }", and this one has not. Add {"{"} ${ $name } {"}"}
    .why =
        Whoever reads this language would not be told the day or the number.
    .wrong =
        Do not wait for the last day.
    .right =
        Last day: {"{"} $appeal-to-court {"}"}. Do not wait for it.
unknown-term =
    there is no word "{ $name }" in _terms.ftl.{ $meant ->
        [none] {""}
       *[other] {" "}Did you mean "{ $meant }"?
    }
    .why =
        The sentence would have a hole where the word should be.
    .wrong =
        Ask the {"{"} -jugde {"}"}.
    .right =
        Ask the {"{"} -judge {"}"}.
bare-digit =
    "{ $digit }" is written in digits. Write the number in words, or use a deadline or a phone line in braces.
    .why =
        Days and phone numbers stand in one place, so that they can be checked. One in the middle of a
        sentence stays wrong when it changes.
    .wrong =
        Call 119.
        Last day: 25 November.
    .right =
        Call {"{"} $tel-119 {"}"}.
        Last day: {"{"} $appeal-to-court {"}"}.
label-too-long =
    at most { $most } letters fit a button; this has { $count }
    .why =
        A small phone cuts the button off, and the word that matters may be the one that is lost.
    .wrong =
        {"."}no-letter = No, they did not give me any paper at all
    .right =
        {"."}no-letter = No paper

## Who has read what.
unread-guide =
    { $count ->
        [one] one guide was
       *[other] { $count } guides were
    } read by nobody yet: { $name }. Whoever reads a guide writes her name after "by:".
    .why =
        As long as nobody has read it, the bot says that it is on trial, and it does not run in public.
    .wrong =
        read: {"{"}on: 2026-11-22, by: nobody yet, again-before: 2027-03-01{"}"}
    .right =
        read: {"{"}on: 2026-11-30, by: Maître Exemple, again-before: 2027-03-01{"}"}
unread-facts =
    nobody has read { $count ->
        [one] one fact
       *[other] { $count } facts
    } yet; the first is "{ $name }". A lawyer writes her name after "by:".
    .why =
        What the bot says about the law rests on these facts. A mistake in one of them is a mistake on
        many screens.
    .wrong =
        read: {"{"}on: 2026-11-22, by: nobody yet, again-before: 2027-03-01{"}"}
    .right =
        read: {"{"}on: 2026-11-30, by: Maître Exemple, again-before: 2027-03-01{"}"}
ending-without-law =
    step "{ $name }" ends the guide and does not say which law it rests on. Add "facts: [...]"; or, when it says nothing about the law, "no-law:" and why.
    .why =
        The last screen is what she goes and does. A lawyer must find what it rests on, or why it needs nothing.
    .wrong =
        go-home:
          go: end
    .right =
        go-home:
          no-law: Only says how to close the bot.
          go: end
unused-fact =
    no step and no deadline names the fact "{ $name }". Name it where it is said, or delete it.
    .why =
        It is read again and again for nothing; or a screen does not say where its law comes from.
    .wrong =
        go-to-judge:
          go: end
    .right =
        go-to-judge:
          facts: [REC-01]
          go: end
broken-review =
    this file cannot be read. It is written by bot review sign: take it back from an earlier version, and sign again.
    .why =
        We could not tell which texts somebody has read, so all of them would be shown as drafts.
    .wrong =
        {"{"}"refused/start": {"{"}
    .right =
        {"{"}"refused/start": {"{"}"source": "…", "target": "…", "by": "…"{"}"}{"}"}
broken-review-record =
    the record of "{ $name }" needs "source", "target" and "by" with a first and a last name.
    .why =
        We could not tell who has read this text, so it would be shown as a draft.
    .wrong =
        "refused/start": {"{"}"by": "Amina"{"}"}
    .right =
        "refused/start": {"{"}"source": "sha256:…", "target": "sha256:…", "by": "Amina Exemple"{"}"}
leftover-review =
    there is no text "{ $name }" any more. Delete its record.
    .why =
        It does no harm to anybody. But a list with old lines is harder to check.
    .wrong =
        "refused/old-step": {"{"}"source": "…", "target": "…", "by": "…"{"}"}
    .right =
        (the line is gone)

## Phone lines that nobody has checked for long. { $last } is the last day on which the check holds.
old-contact =
    nobody has checked { $name } for { $count } days. { $shown ->
        [always] It stays on the screens, with the day of its check, as a line of the State
        [until] It is shown with the day of its check until { $until }, then people are sent to 119
       *[gone] It is not shown any more: people are sent to 119
    }. Call it, correct what has changed, then write the day after "checked:".{ $screens ->
        [0] {""}
        [one] {" "}It is on one screen.
       *[other] {" "}It is on { $screens } screens.
    }
    .why =
        A child who calls a line that has moved or closed may not dare to call another one.
        So 30 days after its check a number is shown with the day of the check, and 120 days after it no
        more. Lines of the State, such as 119, 112 or 3114, never go.
    .wrong =
        checked: 2026-11-21     # and today is 2027-01-15
    .right =
        checked: 2027-01-15     # the day on which you called, not the day on which you write
contact-check-due =
    { $name } was last checked on { $day }. After { $last } it is shown with that day{ $shown ->
        [always] {""}
       *[until] {""}, and after { $until } no more
    }. Call it before, correct what has changed, then write the day after "checked:".{ $screens ->
        [0] {""}
        [one] {" "}It is on one screen.
       *[other] {" "}It is on { $screens } screens.
    }
    .why =
        A number that was checked long ago makes a child doubt, and one that has gone leaves her alone. A
        week before, there is still time to call.
    .wrong =
        checked: 2026-11-21     # and today is 2026-12-16
    .right =
        checked: 2026-12-16     # the day on which you called, not the day on which you write

## How many screens are to be read again at once, and soon. { $day } and { $last } are the first and the last of the days.
due-at-once =
    { $count } screens are to be read again between { $day } and { $last }, and { $most } is the most for one week. They are in: { $guides }. Give some of their facts or guides another "again-before:"; from { $free } on there is room.
    .why =
        On a day on which much is due and nobody has the time, a child finds guides empty from one day to
        the next. Never give a critical fact a later day for it: bring others forward.
    .wrong =
        again-before: 2027-03-01     # as nearly all the others
    .right =
        again-before: 2027-02-15     # what changes often first, a tenth of the screens a week at most
screens-due =
    { $count ->
        [one] one screen is
       *[other] { $count } screens are
    } to be read again before { $day } (without their words from then on: { $gone }). They are in: { $guides }. Read the facts with that day, correct them, then write a new day after "again-before:".
    .why =
        From that day on a screen says that its law may have changed, and one about a time limit or an
        appeal shows none of its words. There is still time to read it.
    .wrong =
        again-before: 2027-03-01     # and today is 2027-02-10
    .right =
        again-before: 2027-09-06     # read on 2027-02-10, as "on:" says
screens-past =
    { $count ->
        [one] one screen was
       *[other] { $count } screens were
    } to be read again before { $day } (without their words now: { $gone }). They are in: { $guides }. Read the facts with that day, correct them, then write a new day after "again-before:".
    .why =
        Since that day a screen says that its law may have changed, and one about a time limit or an
        appeal shows none of its words. A child who needs them has to ask somebody else.
    .wrong =
        again-before: 2027-03-01     # and today is 2027-03-10
    .right =
        again-before: 2027-09-06     # read on 2027-03-10, as "on:" says

## What only a walk over all screens shows.
link-too-long =
    the link of step "{ $name }" would be longer than { $most } characters. Ask less before it, or split the guide.
    .why =
        Telegram does not send a button with such a link, so the person could not go on from here.
    .wrong =
        A guide with twenty questions one after the other.
    .right =
        Two guides; the second begins with its own first question.
screen-too-long =
    the words of step "{ $name }" have { $count } characters; at most { $most } fit a small screen. Make two steps of them.
    .why =
        Who reads little stops before the end, and what she should do stands at the end.
    .wrong =
        tonight =
            (twelve sentences)
    .right =
        tonight =
            (three sentences, then a step "more-about-tonight")
message-too-long =
    the message of step "{ $name }" has { $count } characters; Telegram takes { $most } at most. Make two steps of it.
    .why =
        Telegram refuses the whole message, and the person would see nothing.
    .wrong =
        One step with a page of text.
    .right =
        Two or three steps, one idea each.
text-fault =
    the text "{ $name }" cannot be said in "{ $locale }": { $why ->
        [missing] it is missing
       *[other] { $why }
    }. Open it and look at what stands in braces.
    .why =
        The person would get this text in another language.
    .wrong =
        Last day: {"{"} DAY($appeal-to-court) {"}"}.
    .right =
        Last day: {"{"} $appeal-to-court {"}"}.

## Recordings
bad-recording-name =
    "{ $name }" is no name of a recording. Write: the step, a dot, eight digits, ".ogg".
    .why =
        The digits tell which text was read aloud. Without them a voice could say what is not true any
        more.
    .wrong =
        locales/fr/audio/refused/start.mp3
    .right =
        locales/fr/audio/refused/start.3f9a01bc.ogg
leftover-recording =
    there is no step "{ $step }" in the guide "{ $flow }". Rename the file, or delete it.
    .why =
        Nobody can hear it.
    .wrong =
        locales/fr/audio/refused/tonigth.3f9a01bc.ogg
    .right =
        locales/fr/audio/refused/tonight.3f9a01bc.ogg
not-a-recording =
    this is no voice note. Save it as OGG with Opus (mono, about 24 kbit/s).
    .why =
        Telegram plays only OGG with Opus as a voice note.
    .wrong =
        An MP3 that was given the ending .ogg
    .right =
        ffmpeg -i voice.wav -ac 1 -c:a libopus -b:a 24k voice.ogg
old-recording =
    the text has changed since this was recorded. { $critical ->
        [yes] It is not played any more: record it first of all
       *[other] It is played as an old one: record it again
    }. If the meaning is the same, rename it to { $name }.
    .why =
        The voice and the text must say the same, and carry the same date.
    .wrong =
        start.00000000.ogg   (the text was changed afterwards)
    .right =
        A new recording; or the same one under the name above, by somebody who knows the language.
heavy-recording =
    this recording has { $size } kB. Make it shorter, or save it with 24 kbit/s.
    .why =
        People pay for their data. Half a minute needs about 90 kB.
    .wrong =
        A file of two minutes, or in the quality of music
    .right =
        At most one minute, mono, 24 kbit/s

## Forbidden words.
forbidden-word =
    "{ $name }" is a word that no text may hold (see _forbidden.yaml). Say it in another way.
    .why =
        These words blame, frighten, promise, or call the chat secret. Telegram can see it, and nobody knows a
        decision before it is made.
    .wrong =
        start = Do not worry, this is anonymous.
    .right =
        start = Nobody reads here live. Telegram can see this chat.

## What people type: the words of danger.
no-danger-words =
    this language has only the few words of danger of locales/_danger/{ $name }.yaml. Copy _danger.yaml of another language and translate it with a speaker.
    .why =
        A person in danger writes in her own language. With few words the bot often does not see that she needs help.
    .wrong =
        locales/_danger/ps.yaml   (and no locales/ps/_danger.yaml)
    .right =
        locales/ps/_danger.yaml
missing-theme =
    "{ $name }:" with at least one phrase is missing here.
    .why =
        The bot must hear every danger: wish to die, blows, rape, trafficking, forced work, being lost or put
        out, nothing for the night.
    .wrong =
        danger:
          lost:
            - i am lost
    .right =
        danger:
          lost:
            - i am lost
          rape:
            - i was raped
phrase-twice =
    "{ $name }" is written twice (also on line { $line }). Keep one.
    .why =
        A phrase cannot lead to two places, and a long list is harder to read again.
    .wrong =
        help: [help, Help]
    .right =
        help: [help, sos]
unknown-class =
    there is no class "<{ $name }>" in this file.{ $meant ->
        [none] {""}
       *[other] {" "}Did you mean "<{ $meant }>"?
    } Write it under "classes:", or write the words themselves.
    .why =
        A pattern with a class that is not there is never found: nobody who writes so would be heard.
    .wrong =
        patterns:
          danger:
            violence: [m’a <hitt>]
    .right =
        classes:
          hit: [hit, beat]
        patterns:
          danger:
            violence: [he <hit> me]
class-ring =
    these classes name each other in a ring: { $steps }. In one of them write the words in place of the name.
    .why =
        The words of such classes could never be put together; a part of them would not be heard.
    .wrong =
        classes:
          hit: [beat, <kick>]
          kick: [kick, <hit>]
    .right =
        classes:
          hit: [beat, <kick>]
          kick: [kick]
class-entry-sign =
    "{ $sign }" cannot be read here. An entry of a class is words, with endings as in hit(s|ting), each bracket closed and none inside another; or one other class alone, as in <kick>.
    .why =
        What is written otherwise is never found, without a word about it.
    .wrong =
        classes:
          hit: [hit(s|ting, he <kick>]
    .right =
        classes:
          hit: [hit(s|ting), <kick>]
too-many-forms =
    this entry stands for { $count } forms, { $most } are the most. Make several entries of it, or leave out endings.
    .why =
        The forms that are too many would be left out, whichever they are.
    .wrong =
        classes:
          hit: ["(a|b|c|d|e)(a|b|c|d|e)(a|b|c|d|e)(a|b|c|d|e)"]
    .right =
        classes:
          hit: [hit(s|ting), beat(s|en)]
pattern-never-found =
    "{ $name }" can never be found in what somebody types. Write at least one word that must stand there, in letters; what may be left out, or must not stand there, is not enough.
    .why =
        A pattern that is never found is a child who is not heard.
    .wrong =
        patterns:
          danger:
            violence: [<please>? -<joke>]
    .right =
        patterns:
          danger:
            violence: [<please>? stop him -<joke>]
pattern-sign =
    "{ $sign }" cannot be read here. In a pattern stand words, classes as <hit>, and .. for a few words between; only a class may be left out, <hit>?, or be absent, -<hit>. Endings in brackets belong under "classes:".
    .why =
        The sign would be read as a letter or not at all, and the pattern would find something else, or nothing.
    .wrong =
        patterns:
          danger:
            violence: [he <hit me, he hit(s|ting) me]
    .right =
        classes:
          hit: [hit(s|ting)]
        patterns:
          danger:
            violence: [he <hit> me]
gap-out-of-place =
    ".." stands for up to three words between two others: not first, not last, and at most { $most } in a row. Take it away, or write a word beside it.
    .why =
        At the end of a pattern it means nothing, and over many words nearly every text would be danger.
    .wrong =
        patterns:
          danger:
            violence: [.. hit me ..]
    .right =
        patterns:
          danger:
            violence: [father .. hit me]
pattern-in-list =
    "{ $name }" is written as a pattern, but this list is of whole sentences. Put it under "patterns:", or write the words.
    .why =
        In a list of sentences the signs mean nothing: only who types just that would be heard.
    .wrong =
        danger:
          violence: [he <hit> me]
    .right =
        patterns:
          danger:
            violence: [he <hit> me]
phrase-contradicts =
    "{ $name }" stands among the words of danger, too (line { $line }). It is one or the other: keep one.
    .why =
        Under "harmless:", "ordinary:" or "calm:" it says that this is no danger. Only one of the two can be followed.
    .wrong =
        near:
          violence: [knife]
        ordinary: [knife]
    .right =
        near:
          violence: [knife]
        ordinary: [knives]
harmless-raises-alarm =
    this ordinary phrase { $how ->
        [exact] opens the help numbers
       *[other] asks the question about help numbers
    }. Change the phrase of danger that is like it, or put its word under "ordinary:".
    .why =
        A false alarm frightens, and after the third nobody believes the real ones.
    .wrong =
        near:
          violence: [knife]
        harmless: [a butter knife]
    .right =
        near:
          violence: [a knife at me]
        harmless: [a butter knife]
danger-not-heard =
    this phrase does not { $how ->
        [exact] open the help numbers
       *[other] ask the question about help numbers
    }. Write it with letters, and do not put it under "ordinary:".
    .why =
        Who writes this waits for help.
    .wrong =
        help: ["!!!"]
    .right =
        help: [sos]
label-raises-alarm =
    the button "{ $name }" opens the help numbers when somebody types its words. Change the button or the phrase of danger.
    .why =
        Our own words must never raise the alarm.
    .wrong =
        {"."}nowhere = 🛏️ I sleep outside
    .right =
        {"."}nowhere = 🛏️ A bed tonight

## Letters
no-parts =
    the letter "{ $name }" has no parts. Add "parts:", and a line for each part with its place on the page.
    .why =
        A letter without parts is an empty page.
    .wrong =
        judge:
          about: To the children's judge.
    .right =
        judge:
          about: To the children's judge.
          parts:
            sender: sender
            alone: text
unknown-style =
    "{ $name }" is no place on the page. It is one of: { $known }.
    .why =
        A French letter has its parts in fixed places; where this one goes is not known.
    .wrong =
        alone: txt
    .right =
        alone: text
letter-by-day =
    a part of a letter cannot depend on the day or on a deadline, only on answers.
    .why =
        The letter is kept and sent later: what stands in it must still be true then.
    .wrong =
        when: appeal-to-court is passed
    .right =
        when: time-left is under-three-months
unknown-letter =
    there is no letter "{ $name }" in flows/_letters.yaml.{ $meant ->
        [none] {""}
       *[other] {" "}Did you mean "{ $meant }"?
    }
    .why =
        The button would lead to nothing.
    .wrong =
        letter: juge
    .right =
        letter: judge
card-without-sentence =
    "{ $name }" can be shown in large letters, but no line of its French text begins with «. Write the sentence to show on a line of its own, or delete "card: true".
    .why =
        The picture would be empty, and somebody would hold it under a police officer's eyes.
    .wrong =
        start = Ask for a lawyer.
    .right =
        start =
          Show this sentence:
          « Je demande un avocat. »
unused-letter =
    no step gives the letter "{ $name }". Add "letter: { $name }" to a step, or delete it.
    .why =
        Nobody can get it.
    .wrong =
        go-to-judge:
          go: tonight
    .right =
        go-to-judge:
          letter: judge
          go: tonight

## The words on letters.
word-without-step =
    words.yaml has no step "{ $name }" that explains this word.{ $meant ->
        [none] {""}
       *[other] {" "}Did you mean "{ $meant }"?
    }
    .why =
        A person types a word of her letter to know what it means. Without a step she reads nothing.
    .wrong =
        flows/_words.yaml:
        opq:
          term: ordonnance de placement provisoire
    .right =
        opp:
          term: ordonnance de placement provisoire

## Places.
bad-department =
    there is no département "{ $name }". The file of a place is called by the number of its département: 75.yaml, 2A.yaml, 974.yaml.
    .why =
        The département decides which reception must receive her, which holidays count, and which time it is.
    .wrong =
        flows/places/paris.yaml
    .right =
        flows/places/75.yaml
unknown-place-kind =
    there is no kind of place "{ $name }".{ $meant ->
        [none] {""}
       *[other] {" "}Did you mean "{ $meant }"?
    }
    .why =
        The kind decides for which question a place is shown. Of no kind, nobody would find it.
    .wrong =
        kind: day-center
    .right =
        kind: day-centre
unknown-help =
    nothing that one finds at a place is called "{ $name }".{ $meant ->
        [none] {""}
       *[other] {" "}Did you mean "{ $meant }"?
    }
    .why =
        It could not be said in any language: each word stands in _places.ftl as "help-...".
    .wrong =
        helps: [showers]
    .right =
        helps: [shower]
unknown-town =
    there is no town "{ $name }" in flows/_towns.tsv.{ $meant ->
        [none] {""}
       *[other] {" "}Did you mean "{ $meant }"?
    } For a village, write the nearest town.
    .why =
        A place without a town is near nobody.
    .wrong =
        town: pari
    .right =
        town: paris
town-elsewhere =
    { $town } is in the département { $department }: move "{ $name }" to that file, or write another town.
    .why =
        Somebody would be sent to a place in another département, which need not receive her.
    .wrong =
        flows/places/75.yaml:
        night-stop:
          town: lyon
    .right =
        flows/places/69.yaml:
        night-stop:
          town: lyon
bad-position =
    a position is two numbers with a dot, and what they are of: { "{" }north: 48.8600, east: 2.3400, of: street{ "}" }.
    .why =
        The map would show nothing, or another country.
    .wrong =
        position: { "{" }north: 48.86N, east: 2.34, of: street{ "}" }
    .right =
        position: { "{" }north: 48.8600, east: 2.3400, of: street{ "}" }
bad-seen =
    "{ $value }" is no year, month or day. Write "2025", "2025-05" or "2025-05-17".
    .why =
        The card says how old its information is.
    .wrong =
        seen: May 2025
    .right =
        seen: "2025-05"
secret-address =
    "{ $of }" is secret, so it has no "{ $name }". Take the line away.
    .why =
        People who look for the girls and boys there read these files, too.
    .wrong =
        secret: true
        address: 1 rue Exemple
    .right =
        secret: true
place-in-two-files =
    the place "{ $name }" is also in { $first }. Give one of them another name, or keep one.
    .why =
        Only the first is shown, and who corrects the other corrects nothing.
    .wrong =
        13.yaml:
        night-stop:
        75.yaml:
        night-stop:
    .right =
        13.yaml:
        night-stop-marseille:
        75.yaml:
        night-stop:
bad-hours =
    these hours cannot be read: "{ $hours }". Write days and times like "Mo-Fr 09:00-17:00; PH off".
    .why =
        Nobody would see whether the place is open. Days: Mo Tu We Th Fr Sa Su. PH are public holidays,
        first in their rule. School holidays are not known here.
    .wrong =
        hours: Mon-Fri 9-17
    .right =
        hours: Mo-Fr 09:00-17:00; PH off
hours-space-in-days =
    a space stands in the list of days of these hours: "{ $hours }". Take it out: "{ $meant }".
    .why =
        One reader takes the days before the space for open day and night, another for the same hours
        as those behind it. Another rule begins with a semicolon.
    .wrong =
        hours: Mo, We 14:00-17:00
    .right =
        hours: Mo,We 14:00-17:00
hours-without-times =
    in "{ $hours }" some days have hours and others have none. Write the hours of each day; where nobody knows them, write "unknown" behind the days, as in "Mo-Fr unknown; Sa 09:00-12:00".
    .why =
        Days without hours are open day and night for one reader, and at hours that nobody knows for us.
    .wrong =
        hours: Mo-Fr; Sa 09:00-12:00
    .right =
        hours: Mo-Fr 09:00-17:00; Sa 09:00-12:00
hours-without-days =
    in "{ $hours }" some hours have days and others have none. Write the days of each: "Mo-Su" is every day. For all the rest of the time, write for example "|| unknown" at the end.
    .why =
        Hours without days replace those of every day for one reader; here the days are then not known.
    .wrong =
        hours: Mo-Fr 09:00-12:00; 14:00-16:00
    .right =
        hours: Mo-Fr 09:00-12:00,14:00-16:00
hours-by-the-sun =
    these hours follow the sun: "{ $hours }". Write the time of the clock, by season: "Oct-Mar Mo-Su 08:00-17:00; Apr-Sep Mo-Su 08:00-20:00".
    .why =
        A gate is closed by a person, at the time on the sign, and not when the sun goes down. Here such
        hours are said to be not known.
    .wrong =
        hours: Mo-Su sunrise-sunset
    .right =
        hours: Oct-Mar Mo-Su 08:00-17:00; Apr-Sep Mo-Su 08:00-20:00
hours-of-holidays-first =
    in "{ $hours }" the hours of holidays or dates stand before those of other days, which replace them. Write them last: first the days of the week, then "PH" and dates.
    .why =
        A rule replaces those before it on its days, so a holiday would have the hours of any Monday.
    .wrong =
        hours: PH off; Mo-Fr 09:00-17:00
    .right =
        hours: Mo-Fr 09:00-17:00; PH off
hours-words-alone =
    words stand alone in these hours: "{ $hours }". Nobody is told that it is open then. Write "open", "closed" or "unknown" before the words.
    .why =
        Words without one of them mean that nobody knows, as the notation says: it may be open for some.
    .wrong =
        hours: Mo-Fr 09:00-12:00 "sur rendez-vous"
    .right =
        hours: Mo-Fr 09:00-12:00 open "sur rendez-vous"
choice-of-no-number =
    "{ $name }" in the text "{ $text }" is no number of the program, so no variant can be chosen by it. Write one sentence that is right for all.
    .why =
        Of all variants the last one would be said, always, and nobody would notice.
    .wrong =
        { "{" } $appeal-to-court ->
    .right =
        You can appeal until { "{" } $appeal-to-court { "}" }.
plural-never-said =
    the language of this text has no plural "{ $name }" for the numbers we say. It has: { $known }. Take the variant out or give it one of these names.
    .why =
        A variant that no number chooses is never said.
    .wrong =
        { "[" }two{ "]" } deux heures
    .right =
        { "[" }one{ "]" } une heure
plural-missing =
    the text "{ $text }" chooses by number and lacks the plural "{ $name }" of its language. Write a variant for each of: { $known }.
    .why =
        For these numbers the last variant would be said, with the wrong ending.
    .wrong =
        { "[" }one{ "]" } ساعة
    .right =
        { "[" }one{ "]" } ساعة   { "[" }two{ "]" } ساعتان   { "[" }few{ "]" } ساعات
letters-without-font =
    letters in { $name } have signs without a font: { $signs } … They are printed in French alone. Put a font that has them into bot/service/paper/fonts, and name it in letter.typ and sheet.typ.
    .why =
        On the second page of a letter stands what it means. Without a font she holds a paper that she cannot read.
    .wrong =
        text = 我没有父母。   (and no font with these signs)
    .right =
        text = 我没有父母。   (and Noto Sans SC in both weights)
no-glyph =
    the fonts of the letters have no sign "{ $sign }", which stands on a letter in { $name }: it would be printed as an empty box. Write another sign; for a whole script, put a font that has it into bot/service/paper/fonts and name it in letter.typ.
    .why =
        She would hold a paper of boxes, and the judge too.
    .wrong =
        text = ☎️ Appelez-moi.
    .right =
        text = Appelez-moi.
no-sign =
    "{ $name }" begins with no sign. Begin it with one of those in flows/_signs.yaml.
    .why =
        Who reads slowly goes by the sign first.
    .wrong =
        { "." }lawyer = Find a lawyer
    .right =
        { "." }lawyer = ⚖️ Find a lawyer
unknown-sign =
    the sign { $sign } is not in flows/_signs.yaml. Take one that is there, or give this one a line there that says what it means.
    .why =
        Every sign stands for one thing. Too many of them, and none says anything.
    .wrong =
        { "." }lawyer = 👨‍⚖️ Find a lawyer
    .right =
        { "." }lawyer = ⚖️ Find a lawyer
sign-of-other-guide =
    this opens or heads the guide "{ $name }", whose sign is { $own }, not { $sign }. Write { $own }.
    .why =
        The same door wears the same sign wherever it stands, so that it is found again.
    .wrong =
        { "." }lawyer = 📄 Find a lawyer
    .right =
        { "." }lawyer = ⚖️ Find a lawyer
sign-of-other-thing =
    the sign { $sign } means "{ $means }", and this label says none of its words ({ $words }). Take the sign that fits, ➡️ when none does, or add the word to this sign in flows/_signs.yaml.
    .why =
        A sign that stands for several things tells nothing to who goes by it.
    .wrong =
        { "." }next = 📄 And now
    .right =
        { "." }next = ➡️ And now
sign-of-translation =
    the French label begins with { $sign }, this one with { $other }. Write { $sign }.
    .why =
        "Press the one with the bed", somebody says who reads another language.
    .wrong =
        { "." }lawyer = 📄 Find a lawyer
    .right =
        { "." }lawyer = ⚖️ Find a lawyer
guide-of-two-signs =
    the guide "{ $name }" stands under { $sign } already. Leave it under one sign.
    .why =
        A door with two signs is two doors for who goes by them.
    .wrong =
        📄: guides: [find-lawyer]   ⚖️: guides: [find-lawyer]
    .right =
        ⚖️: guides: [find-lawyer]
unknown-place =
    there is no place "{ $name }" in flows/places.{ $meant ->
        [none] {""}
       *[other] {" "}Did you mean "{ $meant }"?
    }
    .why =
        It would be left out without a word, and with it the answer that somebody needs.
    .wrong =
        instead: [day-stop]
    .right =
        instead: [night-stop]
same-place-code =
    "{ $name }" and "{ $other }" have one short code in links. Rename the newer one a little.
    .why =
        A button would open the card of the other place.
    .wrong =
        place-2150:
        place-2840:
    .right =
        place-2150:
        place-2841:
unknown-search =
    flows/places/_searches.yaml has no "{ $name }".{ $meant ->
        [none] {""}
       *[other] {" "}Did you mean "{ $meant }"?
    }
    .why =
        The step would show no place at all.
    .wrong =
        places: { "{" }search: wish, near: town, none: end{ "}" }
    .right =
        places: { "{" }search: wash, near: town, none: end{ "}" }

saying-of-nobody =
    no place says "{ $french }" in French any more. Take the French sentence from `says:` in flows/places/, or take the entry out.
    .why =
        A translation is found by its French sentence, letter for letter. When that was changed, the card shows the French
        until the new sentence is translated.
    .wrong =
        sayings:
          - french: Fermé le lundi
            says: Closed on Monday
    .right =
        sayings:
          - french: Fermé le lundi et le mardi.
            says: Closed on Monday and Tuesday.

sayings-missing =
    { $count } sentences of places are not translated here; the first is "{ $first }".
    .why =
        Such a card shows the French sentence, which she may not be able to read.
    .wrong =
        sayings: []
    .right =
        sayings:
          - french: Fermé le lundi.
            says: Closed on Monday.
## Lines that are shown as they are: notices, and what is said of a place.
link-in-line =
    "{ $name }" is a link, or looks like one to a phone. Take it out: the address of a place is shown from its "website:". If it is none, put a space after the dot.
    .why =
        Nobody has looked where a link leads. A young person presses it because the bot says it, and it may be a trap.
        The site of an organisation that a guide names is a term in _terms.ftl.
    .wrong =
        says: Programme sur refuge-exemple.org
    .right =
        says: Programme sur le site.
handle-in-line =
    "{ $name }" can be pressed in Telegram: it becomes a person, a search or a command. Write it without its @, #, $ or /.
    .why =
        What is pressed leads to somebody whom nobody has checked, or sends something to the bot.
    .wrong =
        says: Écris à @refuge
    .right =
        says: Appelle avant de venir.
messenger-in-line =
    "{ $name }" sends a young person to another messenger. Say to call or to come; the number is shown from "phone:".
    .why =
        The bot never says "write to me privately": that is what people do who want to harm.
    .wrong =
        says: Écris-nous sur WhatsApp.
    .right =
        says: Appelle avant de venir.
phone-in-line =
    "{ $name }" looks like a phone number that nobody has checked. Write it under "phone:" of the place, or as a line in flows/_contacts.yaml. If it is none, say it in words.
    .why =
        A wrong number in the night is worse than none. Numbers have the day of their check.
    .wrong =
        says: Appelle le 06 00 00 00 00.
    .right =
        phone: 06 00 00 00 00
        says: Appelle avant de venir.
unseen-sign =
    the sign { $name } cannot be seen, or runs over the words around. Take it out and type the sentence again.
    .why =
        Such signs turn the direction of reading, or hide what a link is.
    .wrong =
        says: Fermé␣ce soir. (a sign that nobody sees between the words)
    .right =
        says: Fermé ce soir.
line-too-long =
    this line is too long for the top of a card. { $most } signs are the most; say it shorter.
    .why =
        On a small phone the address would be out of sight.
    .wrong =
        says: Le lieu est fermé cette semaine parce que ... (three sentences more)
    .right =
        says: Fermé cette semaine.

## Translations beside their French text. $text: the message; $french: what the French text has; $here: what stands in the translation.
other-number =
    "{ $text }": { $french ->
        [none] the French text has no { $here }. Take it out, or write the number of the French text.
       *[other] { $here ->
            [none] the French text says { $french }, and this one does not. Write it in braces, for example { "{" } { $french } { "}" }.
           *[other] the French text says { $french }, this one { $here }. Write { "{" } { $french } { "}" }.
        }
    }
    .why =
        A person counts her days by this number. Words for one and two, and "under 18" beside "minor", are
        told from mistakes by locales/_guards/<language>.yaml: add a word there when the text is right.
    .wrong =
        You have { "{" } 5 { "}" } days.   (French: Tu as { "{" } 15 { "}" } jours.)
    .right =
        You have { "{" } 15 { "}" } days.
numbers-in-other-order =
    "{ $text }": the numbers are those of the French text in another order. There it is: { $french }. If each is right in its place, move the sentences into the order of the French text.
    .why =
        "3 months after 15 days" and "15 months after 3 days" have the same numbers.
    .wrong =
        { "{" } 15 { "}" } months to answer, { "{" } 3 { "}" } days to appeal.
    .right =
        { "{" } 3 { "}" } months to answer, { "{" } 15 { "}" } days to appeal.
other-day =
    "{ $text }": the French text says "{ $french }"{ $here ->
        [none] , and this one does not
       *[other] , this one "{ $here }"
    }. Write the same day or month.
    .why =
        She comes on the wrong day. Names of months and days are in locales/_guards/<language>.yaml.
    .wrong =
        Closed on Tuesday.   (French: Fermé le lundi.)
    .right =
        Closed on Monday.
term-changed =
    { $name } is a French word of doors and papers, the same in every language. Write: { $french }
    .why =
        She looks for the word that is written on the door. What it means stands in the sentences beside it.
    .wrong =
        -ase = child welfare office
    .right =
        -ase = ASE
vital-term-lost =
    "{ $text }" has lost { "{" } { $name } { "}" }. Write it beside the word of your language.
    .why =
        On the paper or the door stands this French word alone. Who does not read it here does not know it there.
    .wrong =
        An order to leave France comes first.
    .right =
        An order to leave France ({ "{" } -oqtf { "}" }) comes first.
terms-lost =
    French words of doors and papers that this file neither keeps nor explains: { $count } ({ $names }). Here is the first. Add the braces, or add the word that says it to locales/_guards/<language>.yaml.
    .why =
        A person who asks for "the office" at a desk in France is not understood.
    .wrong =
        Ask at the office.   (French: Demande au { "{" } -ccas { "}" }.)
    .right =
        Ask at the { "{" } -ccas { "}" } (town hall).
quote-changed =
    "{ $text }": what stands in « » is said or shown in French, and must be as in the French text{ $french ->
        [none] {""}
       *[other] : « { $french } »
    }. Here stands « { $here } ». A word of your own language stands in its own quotation marks.
    .why =
        She shows this sentence to a policeman or reads it aloud. A letter that is wrong can make another word.
    .wrong =
        Say: « Je veux la décison écrite. »
    .right =
        Say: « Je veux la décision écrite. »
other-script =
    "{ $text }": { $share } of 100 letters are of this language, the others of another one. Translate the rest, or put French words in « » or brackets.
    .why =
        Who reads one script only sees a hole where another one stands.
    .wrong =
        اذهب إلى avocat ou association aujourd’hui.
    .right =
        اذهب إلى محامٍ أو جمعية اليوم.
not-translated =
    "{ $text }" is still French: "{ $french }". Translate it, or delete the whole message: then the French is shown, and said to be French.
    .why =
        A French sentence in a text that is marked as another language looks like a mistake of hers.
    .wrong =
        Photographie le papier et l’enveloppe.
    .right =
        Take a photo of the paper and the envelope.
empty-translation =
    "{ $text }" has no word. Translate it, or delete the line.
    .why =
        She sees an empty line or a button that says nothing. Without a translation she sees the French.
    .wrong =
        { "." }school = 📄
    .right =
        { "." }school = 📄 School
other-length =
    "{ $text }" has { $percent } letters where the French text has 100; { $least } to { $most } are usual. Look whether a sentence was lost or stands twice.
    .why =
        A sentence is lost easily when lines are copied, and nobody sees that it is missing.
    .wrong =
        Go now.   (French: three sentences)
    .right =
        Go now. Take your papers. Ask for a receipt.
turning-sign =
    "{ $text }" holds { $sign }, a sign that nobody sees. Delete it: the bot sets the direction of each line by itself.
    .why =
        Such signs come along when words are copied, and turn the order of what stands beside them.
    .wrong =
        You have 15␣ days.   (an unseen sign behind the number)
    .right =
        You have 15 days.
open-direction =
    "{ $text }" has { $sign } without its other half in the same line. Write both, around the French words, or none.
    .why =
        What is opened and not closed turns everything behind it, buttons too.
    .wrong =
        { "{" } "\u2068" { "}" }« Je ne signe pas. »
    .right =
        { "{" } "\u2068" { "}" }« Je ne signe pas. »{ "{" } "\u2069" { "}" }
variable-elsewhere =
    "{ $text }": { "{" } ${ $name } { "}" } stands in this part of the French text, and here in another. Put it where it is in French.
    .why =
        A number on a button and none in the sentence: what she should call is out of sight.
    .wrong =
        Call:   and in a button: 📞 { "{" } $tel-119 { "}" }
    .right =
        Call: { "{" } $tel-119 { "}" }
not-lost =
    "{ $text }": the French text says "{ $french }", and no word here says "not". Say it; or add the word that says it to locales/_guards/<language>.yaml.
    .why =
        "Do not sign" without its "not" is the worst mistake that a translation can make.
    .wrong =
        Sign this paper.   (French: Ne signe pas ce papier.)
    .right =
        Do not sign this paper.
not-added =
    "{ $text }": "{ $here }" says "not", and the French text does not. Take it out; or, if it means something else, write it under other-meaning in locales/_guards/<language>.yaml.
    .why =
        "You can not appeal" keeps a child from her judge.
    .wrong =
        You can not appeal.   (French: Tu peux faire appel.)
    .right =
        You can appeal.
vital-word-lost =
    "{ $text }": the French text says "{ $french }", and none of the words for it stands here ({ $words }). Say it; or add your word to locales/_guards/<language>.yaml.
    .why =
        Who helps, what is signed, before or after: these words decide what she does.
    .wrong =
        Go to the interview with a friend.   (French: avec un avocat)
    .right =
        Go to the interview with a lawyer.
older-than-source =
    "{ $text }" says what the French text said before. Before: "{ $before }" Now: "{ $now }" Change this text; if it is right as it is, run: bot translate record LANGUAGE --still-right GUIDE/TEXT
    .why =
        A time limit or a number of telephone that has changed in French only is wrong in every other language.
    .wrong =
        You have a month.   (French before: Tu as un mois. Now: Tu as deux mois.)
    .right =
        You have two months.

## Content of one's own, which lies over the shipped content (BOT_OVERLAY_DIR).
own-file-unread =
    nobody reads this file: no content has such a path. { $meant ->
        [none] Put texts into locales/LANGUAGE/, guides into flows/, places into flows/places/, or take the file away.
       *[other] Did you mean { $meant }?
    }
    .why =
        What somebody wrote into it would be shown to nobody, and nobody would notice.
    .wrong =
        locale/fr/menu.ftl
    .right =
        locales/fr/menu.ftl
own-guard =
    this file keeps people safe, or is made by a program, and cannot be replaced by one of your own. Take it away, and propose your change to the project.
    .why =
        The shipped words of danger, and the words that no text may hold, grow with each version. A copy of your own would keep the words of today for ever.
    .wrong =
        locales/fr/_danger.yaml
    .right =
        locales/wo/_danger.yaml   (for a language that has none)
own-unpinned =
    "{ $name }" replaces what is shipped, and nothing notes what that said. Look at both, then run: bot overlay pin
    .why =
        Without the note, nobody is told when a newer version corrects what you have replaced, for example a time limit.
    .wrong =
        locales/fr/menu.ftl:
        title = Bonjour   (no note in pins.json)
    .right =
        locales/fr/menu.ftl:
        title = Bonjour   (bot overlay pin was run)
own-outdated =
    what "{ $name }" replaces has changed. Before: "{ $before }" Now: "{ $now }" Take over what is right into yours, or take yours away. Then run: bot overlay pin { $file }
    .why =
        The shipped text may have been corrected: a limit, a number, a place that is closed. Yours still says what was true before.
    .wrong =
        You have a month.   (shipped before: Tu as un mois. Now: Tu as deux mois.)
    .right =
        You have two months.
own-alone =
    what "{ $name }" replaced is no longer shipped. Take yours away; or, if it is still needed, run: bot overlay pin { $file }
    .why =
        A text that no step shows, or a place that is closed, would stay with you alone.
    .wrong =
        locales/fr/menu.ftl:
        old-step = ...
    .right =
        locales/fr/menu.ftl:
        (without old-step)
own-lost-line =
    not every line here belongs to an entry. Begin each entry at the left edge with its name; in a list, write "- french:" first, then "says:".
    .why =
        Your entries are laid over the shipped ones one by one. A line that belongs to none would end in somebody else's.
    .wrong =
        {"  "}tel-ours:
        {"    "}number: "0102030405"
    .right =
        tel-ours:
        {"  "}number: "0102030405"
outside-file =
    this is a link to something outside of the content. Delete it, and put the file itself here.
    .why =
        Only what is in this folder was looked at by somebody. A link could show any file of the machine.
    .wrong =
        flows/refused.yaml → /home/awa/refused.yaml
    .right =
        flows/refused.yaml   (a file)
not-a-file =
    this is no file that can be read to its end. Delete it.
    .why =
        A pipe or a device never ends: the bot would wait for it, and answer nobody.
    .wrong =
        mkfifo flows/refused.yaml
    .right =
        flows/refused.yaml   (a file with text)
file-too-big =
    this file has { $size } kB; at most { $most } are read. Split it, or take out what does not belong here.
    .why =
        A file of this size takes minutes to read. In that time nobody is answered.
    .wrong =
        flows/refused.yaml   (50,000 kB)
    .right =
        flows/refused.yaml   (12 kB)
too-many-files =
    there are more than { $most } files in this folder, or more than { $count } folders within folders. Take out what does not belong here.
    .why =
        Each file is read at every start. So many never come from writing guides.
    .wrong =
        flows/f1.yaml … flows/f9000.yaml
    .right =
        flows/refused.yaml
bad-file-name =
    the name of a file here has signs in it that cannot be shown: { $name }. Give it a name of small letters and hyphens.
    .why =
        Such a name hides what the file is, and could write lines of its own into what is printed here.
    .wrong =
        a name with a line break in it
    .right =
        refused.yaml
file-not-read =
    { $meant ->
        [none] nothing reads "{ $name }" here. Move it, or delete it.
       *[other] nothing reads "{ $name }". Name it { $meant }, or delete it.
    }
    .why =
        Whoever wrote it believes that people see it. They do not.
    .wrong =
        flows/new.yml
    .right =
        flows/new.yaml
copied-file =
    this looks like a copy that a file manager made. Delete it; or give it a name of its own, in small letters and hyphens.
    .why =
        The guide would be there twice, and nobody knows which one is the right one.
    .wrong =
        flows/refused (copy).yaml
    .right =
        flows/refused.yaml
too-deep =
    brackets or levels stand here within one another more than { $most } times. Take out those that are not needed.
    .why =
        Nothing that a guide says needs so many. Reading them can end the bot.
    .wrong =
        facts: [[[[[[[[[[[[[[[[[[[[[REC-01]]]]]]]]]]]]]]]]]]]]]
    .right =
        facts: [REC-01]
too-many-values =
    this file holds more than { $most } values. Split it in two.
    .why =
        The largest of our files has a sixth of that. More makes every start slow, for everybody.
    .wrong =
        a guide with 20,000 lines
    .right =
        two guides; one calls the other
text-without-end =
    this text has { $count } characters; at most { $most } are read. Perhaps a quotation mark is missing further up.
    .why =
        No phone shows it, and nobody reads it.
    .wrong =
        about: a whole page of words
    .right =
        about: From the refusal to the judge.
too-many-steps =
    this guide has { $count } steps; at most { $most } fit into the links of one guide. Split it: a step with "call:" opens the second half.
    .why =
        A link names each step by two signs. With more steps, two of them soon have the same.
    .wrong =
        steps: (300 steps)
    .right =
        part-two:
          call: refused-two
          go: end
too-many-ways =
    "{ $name }" saves so many answers, each of which may be missing, that its ways cannot be counted. Save fewer, or split the guide.
    .why =
        We look at every way through a guide, so that nobody is shown a day that was never counted.
    .wrong =
        forty questions with "save:", each of which can be left out
    .right =
        one question with "save:", where its answer is needed
term-in-itself =
    the term "{ $name }" stands within itself: { $way }. Write its words in place of one of them.
    .why =
        It can never be said to its end, so every sentence with it is lost.
    .wrong =
        -ase = {"{"} -ase {"}"}
    .right =
        -ase = ASE (Aide sociale à l’enfance)
term-too-large =
    the term "{ $name }" is made of more than { $most } other terms. Write its words.
    .why =
        A term is one word of an office. Terms of terms of terms can fill any memory.
    .wrong =
        -a = {"{"} -b {"}"} {"{"} -b {"}"} {"{"} -b {"}"}   (and on, fifty times)
    .right =
        -ase = ASE (Aide sociale à l’enfance)
not-https =
    { $count ->
        [one] one address begins
       *[other] { $count } addresses begin
    } with http://, the first is { $value }. Open each in a browser, and copy the address that it shows then.
    .why =
        What comes by http can be changed on the way, in every café with wifi.
    .wrong =
        website: http://www.exemple.fr
    .right =
        website: https://www.exemple.fr
bad-phone =
    "{ $name }" is no French number. Write ten digits that begin with 0, or a short number such as 119; numbers in groups, with a space between.
    .why =
        Somebody calls it from the street, with the last minutes on her card.
    .wrong =
        phone: 03 20 12 34
    .right =
        phone: 03 20 12 34 56
costly-number =
    "{ $name }" costs more than a call. Look for the number that is free, or for an ordinary one.
    .why =
        One call takes all the credit of a child, and then nobody can be called.
    .wrong =
        number: 0899 12 34 56
    .right =
        number: "119"
other-contact =
    "{ $name }" should be the number of its name, and is { $number }. Write the right number, or give this line a name of its own.
    .why =
        Every text with { "{" } $tel-119 { "}" } means 119; whoever reads it calls somebody else.
    .wrong =
        tel-119:
          number: "118"
    .right =
        tel-119:
          number: "119"
closed-without-instead =
    "{ $name }" is closed. Say where to go now: add instead: [another-place]
    .why =
        Somebody walks there tonight. What stands instead is the only thing that helps.
    .wrong =
        status: closed
    .right =
        status: closed
        instead: [paris-accueil]
not-in-france =
    this is outside of France. North and east have perhaps changed places.
    .why =
        The map would send a child to another country.
    .wrong =
        position: {"{"}north: 3.0551, east: 50.6339, of: town{"}"}
    .right =
        position: {"{"}north: 50.6339, east: 3.0551, of: town{"}"}
far-from-town =
    this is { $count } km away from { $name }. Put the position or the town right.
    .why =
        Somebody goes there on foot, by what the map says.
    .wrong =
        town: lille
        position: {"{"}north: 43.2965, east: 5.3698, of: street{"}"}
    .right =
        town: lille
        position: {"{"}north: 50.6339, east: 3.0551, of: street{"}"}
days-in-wrong-order =
    "{ $second }" does not lie after "{ $first }", which is { $day }. Write a later day.
    .why =
        A guide would be out of date on the day on which it was read; a notice would never be seen.
    .wrong =
        read: {"{"}on: 2026-11-22, by: Maître Exemple, again-before: 2026-03-01{"}"}
    .right =
        read: {"{"}on: 2026-11-22, by: Maître Exemple, again-before: 2027-03-01{"}"}
day-to-come =
    "{ $name }" says { $day }, and this day is still to come. Write the day on which it was really done.
    .why =
        What nobody has read or called yet would pass for checked, for years perhaps.
    .wrong =
        checked: 2062-11-21
    .right =
        checked: 2026-11-21
notice-is-over =
    the notice about "{ $name }" ended on { $day }. Delete it.
    .why =
        It is shown to nobody any more; whoever reads this file must find what counts today.
    .wrong =
        to: 2026-01-24
    .right =
        (deleted)
bad-published =
    this line cannot be read. It has a guide, a step or "-", marks ({ $known }) and choices, with a tab between each. Take it back from an earlier version.
    .why =
        The list says what people's old buttons hold. Without it nobody would notice that one leads nowhere.
    .wrong =
        refused start critical
    .right =
        refused    start    critical    judge nobody-yet   (tabs between)
guide-lost =
    the guide "{ $name }" was in people's buttons, and is not there any more. { $meant ->
        [none] Write its name after "was:" of the guide
       *[other] Write "was: [{ $name }]" in "{ $meant }", or in the guide
    } that took its place; or write "gone" as the mark of its lines here.
    .why =
        People keep messages for months. Their button would open the menu, and not say why.
    .wrong =
        flows/refused.yaml, renamed to flows/said-no.yaml
    .right =
        flow: said-no
        was: [refused]
step-lost =
    the step "{ $name }" was in people's buttons. { $meant ->
        [none] Write its name after "was:" of the step
       *[other] Write "was: [{ $name }]" in "{ $meant }", or in the step
    } that took its place; or, if none has, write "gone" as its mark in flows/_published.tsv, line { $line }.
    .why =
        An old button with this name opens the start of the guide: she answers everything once more.
    .wrong =
        how-send:   (was how-sign, and says so nowhere)
    .right =
        how-send:
          was: [how-sign]
choice-lost =
    "{ $step }" had these choices in people's buttons: { $names }. Write after "was-choices:" which of today's took their place; or take them out of flows/_published.tsv, line { $line }, when none has.
    .why =
        An old button with this choice opens the question again, as if nobody had pressed it.
    .wrong =
        choices:
          said-no: lawyer
    .right =
        choices:
          said-no: lawyer
        was-choices: {"{"}said-no: [refused]{"}"}
mark-lost =
    "{ $name }" was marked "{ $mark }", and is no more. Put it back ({ $mark }); if it is meant to go, take it out of flows/_published.tsv, line { $line }.
    .why =
        The mark is why a screen warns, names its law, stands beside the French, or has a way out.
    .wrong =
        in-time:
          facts: [REC-18]
    .right =
        in-time:
          facts: [REC-18]
          critical: true
fact-is-critical =
    "{ $name }" rests on { $fact }, which is critical. Add: critical: true. If a mistake in its words can harm nobody, leave it: the next release notes it so.
    .why =
        A critical screen is shown beside the French until two persons have signed it, and is withdrawn when its law is old.
    .wrong =
        late:
          facts: [REC-18]
    .right =
        late:
          facts: [REC-18]
          critical: true
danger-lost =
    { $count ->
        [one] one sentence
       *[other] { $count } sentences
    } opened the help numbers before, and not any more: "{ $name }". Put the line back, under danger: or near: as before.
    .why =
        Somebody types it in the worst hour of her life. It must always be heard.
    .wrong =
        (the line - me suicider was deleted)
    .right =
        danger:
          self-harm:
            - me suicider
unmerged =
    two versions of this file were put together, and nobody has chosen. Keep one side, and delete the marker lines: <<<<<<<, =======, >>>>>>>
    .why =
        Both versions would be mixed: a guide with two answers to one question.
    .wrong =
        <<<<<<< HEAD
        go: lawyer
        =======
        go: judge
        >>>>>>> branch
    .right =
        go: lawyer
other-hyphen =
    this is another hyphen, which only looks like the one of the keyboard. Delete it and type it again.
    .why =
        The name would be another one, and its button would have no words.
    .wrong =
        {""}.other‑help = 🤝 Help   (copied from a letter)
    .right =
        {""}.other-help = 🤝 Help
markup =
    "{ $name }" is shown as it stands here: neither bold nor a link. Delete these signs.
    .why =
        On the phone it looks broken, and what looks broken is not trusted.
    .wrong =
        <b>You can</b> write to the judge.
    .right =
        You can write to the judge.
number-in-braces =
    "{ $name }" looks like a telephone number that nobody has checked. Write it as a line in flows/_contacts.yaml, and its name here: {"{"} $tel-119 {"}"}
    .why =
        Somebody calls it in need. Numbers in texts are checked every month; this one is not.
    .wrong =
        Call {"{"} 0612345678 {"}"}.
    .right =
        Call {"{"} $tel-119 {"}"}.
no-word-in-button =
    this button has no word: { $name }. Who cannot see the sign cannot choose it. Write one to four words after it.
    .why =
        A screen reader says nothing that helps, and old phones show an empty box.
    .wrong =
        {""}.school = 🎒
    .right =
        {""}.school = 🎒 School
same-label =
    two buttons of this screen say the same: "{ $name }". Give each the words for where it leads.
    .why =
        She cannot tell which one is hers, and presses the wrong one.
    .wrong =
        {""}.yes = ✅ I have it
        {""}.no = ❌ I have it
    .right =
        {""}.yes = ✅ I have it
        {""}.no = ❌ I do not have it
long-sentence =
    this sentence has { $count } words: "{ $name } …" At most { $most } can be followed, 12 are good. Make two of it.
    .why =
        Whoever reads slowly, or in a third language, has lost its beginning at its end.
    .wrong =
        When you have got the letter of the judge which says that you are an adult you can go with …
    .right =
        You have got the judge’s letter. You can go to the court. Take an adult with you.
unopened-guide =
    nobody can open the guide "{ $name }". Add a door: a step with call: { $name }, in a guide of the menu.
    .why =
        It is read, translated and kept up to date for nobody.
    .wrong =
        flows/orphan.yaml   (in no call:)
    .right =
        orphan:
          call: orphan
          go: end
was-is-alive =
    "{ $name }" is a name of today again. Take it out after "was": old buttons open what bears the name now.
    .why =
        Somebody presses a button of last month and lands where nobody meant her to.
    .wrong =
        school:
          was: [cover]
        cover:
          call: health-cover
    .right =
        school:
          was: [school-ask]
        cover:
          call: health-cover
word-twice =
    "{ $name }" already opens the word "{ $other }". Keep it in one of the two.
    .why =
        Whoever types it gets one of two screens by chance.
    .wrong =
        mna:
          also: [MNA]
        minor:
          also: [MNA]
    .right =
        mna:
          also: [MNA]
        minor:
          also: [mineur]
row-never-holds =
    this row is never reached: the row in line { $line } catches the same people. Delete one, or put this one above it.
    .why =
        Somebody was meant to be led elsewhere here, and is not.
    .wrong =
        - when: town is known
          go: a
        - when: town is known
          go: b
    .right =
        - when: town is paris
          go: b
        - when: town is known
          go: a
row-is-over =
    this row was for the time before { $day }. Nobody is led there any more: delete it, with the step if nothing else leads there.
    .why =
        What is never shown is never read again, and comes back by mistake.
    .wrong =
        - when: today is before 2026-01-01
          go: old-rule
    .right =
        (deleted)
other-than-law =
    "{ $text }" says { $here }, and the law behind it ({ $facts }) says { $law }. Put right what is wrong: the number here, or the fact.
    .why =
        Who counts 30 days where the law gives 15 comes too late, and nothing can be done then.
    .wrong =
        You have {"{"} 30 {"}"} days.   (REC-18: dans les quinze jours)
    .right =
        You have {"{"} 15 {"}"} days.
danger-too-wide =
    "{ $name }" is heard in { $count } buttons and harmless sentences, for example { $names }. Take it out, or write the whole sentence of danger.
    .why =
        Who presses a button or speaks of her day would get help numbers each time, and no answer any more.
    .wrong =
        danger:
          violence: [juge]
    .right =
        danger:
          violence: [le juge me frappe]
garbled =
    "{ $name }" stands where a letter was lost: the text was copied or saved in another encoding. Type the sentence again, and save the file as UTF-8.
    .why =
        People would read these signs, and a voice would read them aloud.
    .wrong =
        start = Tu as dÃ©jÃ un avocat.
    .right =
        start = Tu as déjà un avocat.
quotes-around =
    the quotation marks around this text are shown to people. Delete them.
    .why =
        In a text file nothing stands between quotation marks; in a YAML file only straight ones are not shown.
    .wrong =
        title = "On t’a dit non"
    .right =
        title = On t’a dit non
unfinished =
    "{ $name }" says that this text is not finished. Write it, or delete it.
    .why =
        Somebody would read it tonight. A note for us begins with # on a line of its own.
    .wrong =
        start = TODO
    .right =
        start = Qui a dit non ?
bare-name =
    "{ $name }" is shown as it stands, or cannot be shown at all. Write it in braces, with the sign before it: { "{" } $appeal-to-court { "}" } for a day or a number, { "{" } -juge { "}" } for a word of _terms.ftl.
    .why =
        Instead of the last day to appeal people would read a word in English.
    .wrong =
        Dernier jour : $appeal-to-court.
    .right =
        Dernier jour : {"{"} $appeal-to-court {"}"}.
other-language =
    texts of this file are not in French: { $count }, the first is "{ $text }". Was a translation pasted into the wrong file? Put the French back.
    .why =
        French is what all other languages are translated from and fall back to.
    .wrong =
        locales/fr/refused.ftl
        start = Who told you no?
    .right =
        locales/fr/refused.ftl
        start = Qui t’a dit non ?
two-addresses =
    here stand two addresses: "{ $value }". Keep one; a second source is a line "- title:" of its own.
    .why =
        A browser opens neither of them.
    .wrong =
        url: https://www.exemple.fr, https://www.autre.fr
    .right =
        url: https://www.exemple.fr
too-far-ahead =
    this says { $day }, more than { $most ->
        [one] one year
       *[other] { $most } years
    } ahead: a slip of the year? Write a nearer day.
    .why =
        Law is read again within two years, a notice ends within one, and a rule with a date within five. What is due in 2062 is never read again.
    .wrong =
        again-before: 2062-03-01
    .right =
        again-before: 2027-03-01
too-long-ago =
    "{ $name }" says { $day }, more than { $most } years ago: a slip of the year? Write the day on which it was really done.
    .why =
        What was read or called so long ago says nothing of today.
    .wrong =
        checked: 1926-11-21
    .right =
        checked: 2026-11-21
overnight-hours =
    "{ $name }" closes before it opens, so the place would be open overnight. If so, write { $meant }; else put the hours right.
    .why =
        Somebody would walk there at night and stand before a closed door.
    .wrong =
        hours: Mo-Fr 14:00-12:00
    .right =
        hours: Mo-Fr 12:00-14:00
short-hours =
    "{ $name }" is { $count } minutes. Are hours and minutes in the right order? Write for example 09:00-17:00.
    .why =
        The place would be shown as closed all day.
    .wrong =
        hours: Mo-Fr 00:09-00:17
    .right =
        hours: Mo-Fr 09:00-17:00
overlapping-hours =
    "{ $name }" and "{ $other }" are at the same time. Write each span once, or the right hour.
    .why =
        One of the two hours is a slip, and nobody knows which.
    .wrong =
        hours: Mo-Fr 09:00-17:00,14:00-18:00
    .right =
        hours: Mo-Fr 09:00-12:00,14:00-18:00
bad-instead =
    { $why ->
        [itself] "{ $name }" is closed and sends people to itself. Name another place that is open.
        [closed] "{ $name }" is closed, and "{ $other }", to which it sends people, is closed, too. Name a place that is open.
       *[other] "{ $name }" sends young people to "{ $other }", which takes none of them. Name a place for them.
    }
    .why =
        Somebody walks there tonight. The second closed door is worse than the first.
    .wrong =
        status: closed
        instead: [lieu-ferme]
    .right =
        status: closed
        instead: [lieu-ouvert]
bad-email =
    "{ $name }" is no e-mail address. Write one alone, as in contact@exemple.fr.
    .why =
        A letter to it comes back, or goes to somebody else.
    .wrong =
        email: contact(at)exemple.fr
    .right =
        email: contact@exemple.fr
bad-postcode =
    "{ $name }" is no postcode of { $of }. Write its five digits; or move the place to the file of its département.
    .why =
        Who looks for the street on a map is sent to another town.
    .wrong =
        59.yaml:
        postcode: "5900"
    .right =
        59.yaml:
        postcode: "59000"
same-place =
    "{ $name }" stands in this town twice, as "{ $other }", too. Keep one entry; or say in the name what makes the other.
    .why =
        A change of hours would be made in one of them, and the other would go on being shown.
    .wrong =
        lille-soupe:
          name: La Soupe
        lille-soupe-2:
          name: La Soupe
    .right =
        lille-soupe:
          name: La Soupe
        lille-soupe-2:
          name: La Soupe, rue Neuve
cut-by-hash =
    the text ends before "{ $name }": behind a space, # begins a note. Put the whole text between straight quotes; a note has a space behind its #.
    .why =
        What stands behind it would be lost without a word.
    .wrong =
        name: Foyer #2
    .right =
        name: "Foyer #2"
missing-space =
    a space is missing behind the ":". Write "{ $meant }".
    .why =
        Without it the name and its value are read as one word.
    .wrong =
        read: {"{"}on:2026-11-22, by: nobody yet{"}"}
    .right =
        read: {"{"}on: 2026-11-22, by: nobody yet{"}"}
bad-condition-or =
    several values are written with commas: "{ $meant }".
    .why =
        "Or" between whole sentences is a row of its own.
    .wrong =
        when: town is paris or lyon
    .right =
        when: town is one of paris, lyon
bad-dated =
    "{ $value }" is no year, month or day. Write "2025", "2025-05", "2025-05-17", or undated.
    .why =
        Who reads the law again must know of when the page is.
    .wrong =
        dated: 3 avril 2026
    .right =
        dated: 2026-04-03
calls-too-deep =
    behind this call the way becomes too long: { $way }. The step "{ $name }" could not be opened. Write "go: end" at one of these calls, so that nothing comes back; or ask less before.
    .why =
        A link holds every guide that is to be gone on with, and has 64 characters. What comes back must be kept in each of them.
    .wrong =
        tonight:
          call: tonight
          go: after
    .right =
        tonight:
          call: tonight
          go: end

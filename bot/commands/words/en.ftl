# What the commands of the workshop print. French beside it, with the same names; a test holds both together.

## All of them

no-content = { $folder } has no French texts.
has-errors =
    { $count ->
        [one] The content has a mistake: what it keeps from being read is not in here. See: bot lint
       *[other] The content has { $count } mistakes: what they keep from being read is not in here. See: bot lint
    }
no-such-name =
    Nothing is called "{ $name }". { $meant ->
        [none] Write the name of a fact (DL-09), a deadline, a phone line (tel-119 or 119), a term (ase) or a place.
       *[other] Did you mean "{ $meant }"?
    }
critical = critical
missing = missing

## bot impact

fact = fact { $name }
deadline = deadline { $name }
phone = phone line { $name }
term = term { $name }
place = place { $name }
rests-nothing = Nothing rests on it.
screens =
    { $count ->
        [one] 1 screen
       *[other] { $count } screens
    }{ $critical ->
        [0] { "" }
       *[other] , { $critical } critical
    }
other-steps =
    { $count ->
        [one] 1 step without words
       *[other] { $count } steps without words
    }
entries =
    { $count ->
        [one] 1 entry of other files
       *[other] { $count } entries of other files
    }
languages = texts by language
texts = { $count }: the source
texts-translated = { $count }: signed { $signed }, drafts { $drafts }, older than the French { $older }, missing { $missing }
because-fact = rests on it
because-day = shows the day { $name }
because-decides = decides by { $name }
because-asks = asks for a day from which { $name } is counted
because-words = names it
because-letter = offers the letter { $name }
because-search = shows it by the search { $name }
entry-day = deadline
entry-letter = letter
entry-search = search that shows it
entry-names = row that names it
entry-instead = place that sends here when it is closed
entry-notice = notice
entry-number = place with the same number
entry-saying = line that names it or is about it

## bot where

no-place = No place is called "{ $name }". Write its name in flows/places/ or the one on its card.
shown-by =
    { $count ->
        [0] No search shows it.
        [one] 1 search shows it, in its own town:
       *[other] { $count } searches show it, in its own town:
    }
only-by-name = It is met only by who types its name. Look below at what a search asks for, or add a row to flows/places/_searches.yaml.
without-town = without a town
rank = number { $rank } of the list
when-none-near = where nothing else is near
not-shown-by =
    { $count ->
        [one] 1 search does not:
       *[other] { $count } searches do not:
    }
hidden-closed = status: closed
hidden-adults = for: adults
hidden-nobody = for: nobody, it helps no one in person
hidden-no-town = it has no town, or the screen asks for none: only a row with its name can show it
hidden-sent = one is sent there (come: sent), so nobody can sleep there by knocking
hidden-reception = a reception, and who comes to these screens was refused
hidden-girls = for girls, and these screens do not know that she is one
hidden-assessed = for: { $asked } does not fit who comes to these screens
hidden-who = the row is for who: { $asked } alone
hidden-walk-in = the row wants a door that is open to all, and this says come: { $asked }
hidden-helps = helps: has nothing of what the row wants ({ $asked })
hidden-others-first =
    { $asked ->
        [none] others come first
       *[other] at most { $asked } are shown, and others come first
    }
hidden-kind =
    { $asked ->
        [none] it names other places
       *[other] it looks for another kind ({ $asked })
    }

## bot diff

no-git = bot diff needs git to read how the content was. Install it, then try again.
no-repository = { $folder } is not in a repository of git, so nobody knows how it was: { $said }
no-commit = There is no commit or branch "{ $commit }" here. Write one that git log shows, HEAD~1, or origin/main. { $said }
no-folder = In { $commit } this folder has no flows/ and locales/. { $said }
cannot-be-played =
    { $commit ->
        [none] The content of the folder cannot be played. Mend this first:
       *[other] The content of { $commit } cannot be played:
    }
changes =
    { $count ->
        [0] No screen has changed since { $commit }
        [one] 1 screen has changed since { $commit }
       *[other] { $count } screens have changed since { $commit }
    } ({ $languages ->
        [none] in no language
       *[other] { $languages }
    }; new { $new }, gone { $gone }); files that changed: { $files }
more-changes = { $count } more: --most 0 prints all, --page FILE makes a page.
new-languages = New, and not in here: { $names }
new = new
gone = gone
changed = changed
facts = rests on: { $names }
page-title = What this change changes on screens
before = before
after = after

## bot rename

no-flow =
    There is no guide "{ $name }". { $meant ->
        [none] flows/ has one file a guide.
       *[other] Did you mean "{ $meant }"?
    }
no-step =
    This guide has no step "{ $name }". { $meant ->
        [none] Write guide/step.
       *[other] Did you mean "{ $meant }"?
    }
no-choice =
    This step has no choice "{ $name }". { $meant ->
        [none] Write guide/step.choice.
       *[other] Did you mean "{ $meant }"?
    }
not-a-name = "{ $name }" cannot be a name. Names are small letters, digits and hyphens; "end" and "title" mean something else.
fixed-name = "{ $name }" keeps its name: the program opens it by that name.
name-taken = "{ $name }" is taken, or was the name of another one, whose old buttons it would catch. Choose another name.
answer-shared = "{ $name }" stays: { $other } saves the same value under "{ $answer }", and conditions read both. Give both questions answers of their own first.
mend-first = Nothing was renamed. The content has the mistakes above already: mend them first.
not-renamed = Nothing was renamed. With that name the content would have the mistakes above; another name may do.
renamed = { $old } is called { $new } now; old buttons lead there, too. Look at it with: bot diff
named-elsewhere = { $path } names it, too: look there.

## bot law

no-article =
    No fact and no deadline names { $name }. { $meant ->
        [none] Write the number of an article (R221-11), its code too where that helps (code civil 375), or a fact (DL-09).
       *[other] Did you mean { $meant }?
    }
due-guide = guide
due-fact = fact
due-critical = critical fact
read-by = last read by { $by }
nothing-due = Nothing is to be read again by { $on }.
due-total =
    By { $on }: { $count ->
        [one] 1 guide or fact
       *[other] { $count } guides and facts
    } to read again. { $warned ->
        [one] 1 screen says so
       *[other] { $warned } screens say so
    }; { $withdrawn ->
        [0] none has lost its words
        [one] 1 of them has lost its words, and says whom to ask
       *[other] { $withdrawn } of them have lost their words, and say whom to ask
    }.

## bot new

bad-new-name = "{ $name }" cannot be a name. Write for example: bot new guide { $meant }
is-there = "{ $name }" is there already, or was the name of a guide that people keep buttons of. Choose another name.
unknown-word =
    There is no "{ $word }". { $meant ->
        [none] There are: { $known }
       *[other] Did you mean "{ $meant }"?
    }
not-begun = Nothing was written: it would have the mistakes above.
guide-begun =
    Now write its texts, then open it from a step of another guide (call: { $name }, go: end), and run: bot lint
    Its sign: put { $name } under guides: in flows/_signs.yaml, and that sign before its title.
place-begun =
    The card says that it is to be checked. After a call: hours, phone, address, status, confidence, source, seen.
    Where it is shown: bot where { $name }

## bot review take

again-before-passed = { $on } is not after today. Write the day from which it must be read again.
no-sheet = { $file } is no sheet of "bot review sheet": its column "{ $column }" is missing or has something else in it.
guide-read = guide { $name }: read by { $by } (before: { $before })
facts-read =
    { $count ->
        [one] 1 fact read: { $names }
       *[other] { $count } facts read: { $names }
    }
partly-read = guide { $name }: { $by } has not signed these yet: { $left }
row-unknown = there is no such outcome any more: nothing was signed
row-changed = its words or facts have changed since the sheet was made: nothing was signed; make a new sheet of this guide
row-nobody = "{ $by }" is not one first and last name: nothing was signed

## bot lint

lint-count =
    { $problems ->
        [one] { $problems } problem
       *[other] { $problems } problems
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }, { $guides }
all-guides = { $guides } guides
lint-elsewhere = , { $count } problems in other files
lint-alike = { $count } more of the same in { $files } (all of them: bot lint --every)
lint-watching = Saved files are checked again. Ctrl+C ends it.

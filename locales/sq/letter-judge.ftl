### Çfarë thotë letra frëngjisht. Vetëm kuptimi: ky tekst nuk dërgohet kurrë.

title = Letër për gjyqtarin e të miturve

sender =
    Mbiemri dhe emri: { $blank }
    Data dhe vendi i lindjes: { $blank }
    Shtetësia: { $blank }
    Gjuha: { $blank }
    Adresa për letrat: { $blank }
    Telefoni: { $blank }

recipient =
    Zonjës ose Zotit gjyqtar i të miturve
    Tribunal judiciaire (gjykata) e { $blank }

date =
    Në { $blank }, më { $blank }

subject =
    Objekti: kërkesë për mbrojtje (neni { 375 } dhe në vazhdim të Kodit civil)

alone =
    Zonjë ose Zoti gjyqtar,
    Jam nën { 18 } vjeç. Jam në Francë pa prindërit e mi. Jam në rrezik dhe kërkoj mbrojtjen tuaj.

refused =
    Département-i refuzoi të më mbrojë. Refuzimi ka datën { $blank }.
    Nuk jam dakord, sepse:{ $line }{ $line }

no-answer =
    I kërkova mbrojtje département-it më { $blank }. Nuk kam ende përgjigje.

not-asked =
    Département-i nuk më ka pranuar ende.

outside =
    Tani fle në rrugë. Vendi ku mund të më gjeni: { $blank }

with-somebody =
    Tani fle te dikush, pa qenë i sigurt se mund të qëndroj. Vendi: { $blank }

sheltered =
    Tani jam i strehuar këtu: { $blank }

changes =
    Tani nuk kam vend të caktuar për të fjetur. Vendi ku mund të më gjeni: { $blank }

soon-18 =
    Së shpejti mbush { 18 } vjeç. Prandaj ju kërkoj një vendim të shpejtë.

asks =
    Ju kërkoj:

wishes =
    një vendosje të përkohshme nën mbrojtje, menjëherë;
    të më dëgjoni ju, vetëm ose me avokatin tim;
    një përkthyes në gjuhën time;
    dokumentet e mia të kontrollohen si duhet;
    dyshimi të jetë në favorin tim.

lawyer =
    caktimin e një avokati për të më mbrojtur.

story =
    Shëndeti im, frika ime, çfarë më ka ndodhur në Francë:{ $line }{ $line }{ $line }

copies =
    Bashkangjit kopje (kurrë origjinalet):{ $line }

signature =
    Nënshkrimi:

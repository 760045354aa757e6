### Çfarë thotë letra frëngjisht. Vetëm kuptimi: ky tekst nuk dërgohet kurrë.

title = Deklaratë apeli

sender =
    Mbiemri dhe emri: { $blank }
    Data dhe vendi i lindjes: { $blank }
    Shtetësia: { $blank }
    Gjuha: { $blank }
    Adresa për letrat: { $blank }
    Telefoni: { $blank }

recipient =
    Zonjës ose Zotit greffier (punonjësi i zyrës)
    Cour d’appel (gjykata e apelit) e { $blank }

date =
    Në { $blank }, më { $blank }

subject =
    Objekti: deklaratë apeli (nenet { "1191" } dhe { "1192" } të Kodit të procedurës civile)

appeal =
    Zonjë, Zotëri,
    Bëj apel kundër këtij vendimi: vendimi i gjyqtarit të të miturve të { $blank }, më { $judge-paper-date }.

received =
    E kam marrë këtë vendim më { $judge-received-date }.

asks =
    Bëj apel kundër gjithë vendimit. Kërkoj një avokat, me ndihmën ligjore, dhe një përkthyes.

copy =
    Bashkangjit një kopje të vendimit.

signature =
    Nënshkrimi:

### Çfarë thotë letra frëngjisht. Vetëm kuptimi: ky tekst nuk dërgohet kurrë.

title = Kërkesë për raportin e vlerësimit

sender =
    Mbiemri dhe emri: { $blank }
    Data dhe vendi i lindjes: { $blank }
    Shtetësia: { $blank }
    Gjuha: { $blank }
    Adresa për letrat: { $blank }
    Telefoni: { $blank }

recipient =
    Zonjës ose Zotit president i conseil départemental
    Département: { $blank }

date =
    Në { $blank }, më { $blank }

subject =
    Objekti: kërkesë për kopjen e raportit tim të vlerësimit

asks =
    Zonjë, Zotëri,
    Jam vlerësuar si i mitur i pashoqëruar më { $blank }, në { $blank }.
    Ju kërkoj një kopje të plotë të raportit tim të vlerësimit.

law =
    E bëj këtë kërkesë sipas neneve L. { 311 }-{ 1 } dhe L. { 311 }-{ 6 } të Kodit të marrëdhënieve mes publikut dhe administratës.

silence =
    Pa përgjigje brenda një muaji, mund t’i drejtohem CADA-s.

signature =
    Nënshkrimi:

### Çfarë thotë letra frëngjisht. Vetëm kuptimi: ky tekst nuk dërgohet kurrë.

title = Kërkesë për vendimin me shkrim

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
    Objekti: kërkesë për vendimin tim me shkrim

asks =
    Zonjë, Zotëri,
    Kam kërkuar mbrojtje si i mitur. Më { $blank }, më thanë se kërkesa ime u refuzua.
    Nuk kam marrë vendim me shkrim, ose nuk kam marrë kopje. Ju kërkoj të ma jepni, me arsyet e tij dhe apelet e mundshme (neni R. { 221 }-{ 11 } i Kodit të veprimit social dhe të familjeve).

needs =
    Më duhet ky dokument për gjyqtarin e të miturve. Ju falënderoj që të më përgjigjeni me shkrim.

signature =
    Nënshkrimi:

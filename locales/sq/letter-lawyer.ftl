### Çfarë thotë letra frëngjisht. Vetëm kuptimi: ky tekst nuk dërgohet kurrë.

title = Kërkesë për një avokat

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
    Kopje: Zonjës ose Zotit bâtonnier (kryetari) i ordre des avocats

date =
    Në { $blank }, më { $blank }

subject =
    Objekti: kërkesë për caktimin e një avokati (neni { "1186" } i Kodit të procedurës civile)

asks =
    Zonjë, Zotëri,
    Jam nën { 18 } vjeç dhe jam në Francë pa prindërit e mi. Ju kërkoj të caktohet një avokat për të më mbrojtur para gjyqtarit të të miturve.

aid =
    Nuk kam para. Kërkoj ndihmën ligjore.

language =
    Kërkoj një përkthyes në këtë gjuhë: { $blank }

signature =
    Nënshkrimi:

### Çfarë thotë letra frëngjisht. Vetëm kuptimi: ky tekst nuk dërgohet kurrë.

title = Kërkesë për contrat jeune majeur

sender =
    Mbiemri dhe emri: { $blank }
    Data dhe vendi i lindjes: { $blank }
    Shtetësia: { $blank }
    Gjuha: { $blank }
    Adresa për letrat: { $blank }
    Telefoni: { $blank }

recipient =
    Zonjës ose Zotit president i conseil départemental
    Aide sociale à l’enfance (mbrojtja e fëmijëve)
    Département: { $blank }

date =
    Në { $blank }, më { $blank }

subject =
    Objekti: kërkesë për contrat jeune majeur (neni L. { 222 }-{ 5 }, { 5 }° i Kodit të veprimit social dhe të familjeve)

care =
    Zonjë, Zotëri,
    Jam nën kujdesin e Aide sociale à l’enfance që nga { $blank }. Mbush { 18 } vjeç më { $blank }.

asks =
    Nuk kam para të mjaftueshme dhe nuk kam mbështetje nga familja. Ju kërkoj të vazhdoni të më ndihmoni deri në { 21 } vjeç. Kam nevojë për ndihmë për:

needs =
    një banesë;
    para për të jetuar;
    studimet ose formimin tim;
    shëndetin tim;
    dokumentet e mia.

answer =
    Ju falënderoj që të më përgjigjeni me shkrim, para se të mbush { 18 } vjeç.

signature =
    Nënshkrimi:

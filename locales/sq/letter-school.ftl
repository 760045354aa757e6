### Çfarë thotë letra frëngjisht. Vetëm kuptimi: ky tekst nuk dërgohet kurrë.

title = Kërkesë për një vend në shkollë

sender =
    Mbiemri dhe emri: { $blank }
    Data dhe vendi i lindjes: { $blank }
    Shtetësia: { $blank }
    Gjuha: { $blank }
    Adresa për letrat: { $blank }
    Telefoni: { $blank }

recipient =
    Zonjës ose Zotit recteur (drejtues i shkollave)
    Académie (rajoni i shkollave) e { $blank }

date =
    Në { $blank }, më { $blank }

subject =
    Objekti: kërkesë për një vend në shkollë

under-16 =
    Zonjë, Zotëri,
    Jam nën { 16 } vjeç. Shkolla është e detyrueshme për mua (nenet L. { 111 }-{ 1 } dhe L. { 131 }-{ 1 } të Kodit të arsimit). Nuk kam vend.

over-16 =
    Zonjë, Zotëri,
    Jam { 16 } vjeç ose më shumë, dhe nën { 18 } vjeç. Kam të drejtë ta vazhdoj shkollën (neni L. { 122 }-{ 2 } i Kodit të arsimit). Nuk kam vend.

test-done =
    E kam bërë testin e CASNAV më { $blank }, në { $blank }. Që atëherë, nuk kam shkollë.

no-test =
    Nuk e kam bërë ende testin e CASNAV. Ju kërkoj një datë për këtë test, me shkrim.

asks =
    Ju kërkoj një vend në një shkollë, sa më shpejt.

answer =
    Ju falënderoj që të më jepni një reçu (vërtetim marrjeje) dhe të më përgjigjeni me shkrim.

signature =
    Nënshkrimi:

### Calais, deti, Anglia. Së pari siguria. Asnjë këshillë për të kaluar, asnjë premtim.

title = 🌊 Calais, deti

start =
    Në rrezik në det, në plazh, në kamion? Telefono:
    📞 { $tel-112 }
    Shpëtuesit nuk t’i kërkojnë së pari dokumentet.
    Çfarë do të dish?
    .protect = 🛡️ Të kem mbrojtje këtu
    .crossing = 🌊 Varka, kamioni
    .family = 👪 Familja ime është atje
    .sent-back = 🚪 Kthyer nga Anglia
    .offer = 🆘 Më ofrojnë kalim

protect =
    Edhe në Calais, një i mitur vetëm ka të drejtë për mbrojtje.
    Policia ose një shoqatë mund të të çojë te pritja.
    “Nuk ka më vend” nuk është arsye. Telefono, është falas:
    📞 { $tel-119 }
    .next = 🛏️ Të pushoj

rest =
    Të flesh te një pritje nuk të detyron të kërkosh azil këtu.
    Mund të vazhdosh ta kërkosh familjen tënde.
    Nëse ikën pa njoftuar, mund ta humbësh vendin te pritja.
    .tonight = 🛏️ Fjetje dhe ushqim
    .places = 📍 Gjej një vend
    .lawyer = ⚖️ Gjej një avokat

crossing =
    Njerëz vdesin në varka dhe në kamionë.
    Askush nuk mund të të detyrojë: thuaj jo, edhe në çastin e fundit.
    Mos e mbaj kurrë motorin e varkës: mund të të akuzojnë si trafikant.
    .next = 📞 Kë të telefonoj

rescue =
    Thuaj sa veta jeni, nëse ka fëmijë, cili është rreziku.
    Dërgo vendndodhjen nëse mundesh. Telefono:
    📞 { $tel-112 }
    .protect = 🛡️ Të kem mbrojtje këtu
    .offer = 🆘 Më ofrojnë kalim

family =
    Rruga e vjetër evropiane për në Angli nuk ekziston më.
    Në vjeshtën e { "2025" }, një kërkesë mbetej e mundshme për një prind ose të afërm të mbrojtur atje.
    Shpesh është me pagesë dhe rregulli ndryshon: pyet një { -avocat } (avokat).

family-here =
    Mund të kërkosh azil në Francë, edhe nëse familja jote është në Angli.
    Një i mitur i mbrojtur mund të kërkojë t’i vijnë prindërit në Francë.
    Fol me një { -avocat } (avokat) para se të vendosësh.
    .protect = 🛡️ Të kem mbrojtje këtu
    .lawyer = ⚖️ Gjej një avokat

sent-back =
    Që nga gushti { "2025" }, Anglia mund t’i kthejë njerëzit që vijnë me varkë.
    Sipas shtypit, jo një të mitur vetëm, por një të ri që e marrin për të rritur.
    Të kthyen në Francë? Thuaj moshën tënde dhe kërko mbrojtje.
    .protect = 🛡️ Të kem mbrojtje këtu
    .lawyer = ⚖️ Gjej një avokat

offer =
    Kalim me borxh, punë e premtuar, vend në makinë: ndoshta është kurth.
    Borxhi shërben pastaj për të të detyruar, dhe nuk e ke ti fajin.
    Telefono, është falas, ditë e natë:
    📞 { $tel-119 }
    .forced = 🔒 Më detyrojnë
    .protect = 🛡️ Të kem mbrojtje këtu

### Fjalët e programit: butonat e çdo ekrani, shënimet, rreshtat me data.
### Fjali të shkurtra. Një ide për fjali. I flitet me "ti".

## Butonat e çdo ekrani. Një fjalë pas shenjës.
back = ↩️ Kthehu
menu = 🏠 Menyja
language = 🌍 Gjuha
more = ⋯ Më shumë
help = 🆘 Ndihmë
next = ➡️ Vazhdo
screens-left = { $n ->
    [one] Edhe { $n } ekran për të lexuar.
   *[other] Edhe { $n } ekrane për të lexuar.
 }

## Zgjedhja e një dite.
earlier-days = 📅 Kalendari
day-today = Sot
day-yesterday = Dje
right-day = ✅ Po, është kjo ditë
wrong-day = ❌ Jo, një ditë tjetër
is-it-this-day =
    Ke zgjedhur: { $day }.
    Në dokument: { $french }.
    A është kjo ditë?
or-type-the-day = ✍️ Mund ta shkruash edhe vetë ditën. Shembull: { $example }
day-not-read = Nuk e lexoj dot këtë ditë. Shtyp një buton, ose shkruaj ditën, muajin, vitin.
day-to-come = Kjo ditë nuk ka ardhur ende. Shiko mirë dokumentin dhe zgjidh përsëri.
day-long-ago = ⚠️ Kjo ditë është larg: gati një vit më parë, ose më shumë. Shiko mirë vitin në dokument.
day-too-old = Kjo ditë është shumë e vjetër. Shiko mirë dokumentin dhe zgjidh përsëri.
words-for-today = sot|këtë ditë|sot në mëngjes|sot në drekë|sot pasdite|sonte
words-for-yesterday = dje|mbrëmë
words-for-two-days-ago = pardje|para dy ditësh|dy ditë më parë
words-for-days-ago = para # ditësh|para # ditë|para # dite|# ditë më parë|ka # ditë|u bënë # ditë
words-for-last = e kaluar|e shkuar|e kaluara|i kaluar|që kaloi|që shkoi
words-for-numbers = një/i pari/e para/parë|dy|tre/tri|katër|pesë|gjashtë|shtatë|tetë|nëntë|dhjetë|njëmbëdhjetë|dymbëdhjetë|trembëdhjetë|katërmbëdhjetë|pesëmbëdhjetë|gjashtëmbëdhjetë|shtatëmbëdhjetë|tetëmbëdhjetë|nëntëmbëdhjetë|njëzet|njëzet e një|njëzet e dy|njëzet e tre|njëzet e katër|njëzet e pesë|njëzet e gjashtë|njëzet e shtatë|njëzet e tetë|njëzet e nëntë|tridhjetë|tridhjetë e një
words-for-an-hour = në orën #|ora #|orën #|# orë
words-beside-a-day = e|i|të|më|në datën|në ditën|ditën|dita|ditë|data|datë|me datë|më datë|ishte|është|në mëngjes|mëngjes|në mbrëmje|mbrëmje|në drekë|drekë|pasdite|mora|e mora|kam marrë|marrë|ma dhanë|më dhanë|dhënë|dorëzuar|ma dërguan|dërguar|erdhi|ka ardhur|mbërriti|nënshkruar|firmosur|shkruar|njoftuar|njoftimi|letra|letër|dokumenti|dokument|posta|vendimi|vendim|urdhri|refuzimi|imja|im|mbi|po|ja
words-for-not-knowing = nuk e di|s’e di|se di|nuk di|s’di|nuk e di më|s’ma merr mendja|nuk e kam idenë|s’e kam idenë|asnjë ide|nuk më kujtohet|s’më kujtohet|nuk e mbaj mend|s’e mbaj mend|e kam harruar|e harrova

## Zgjedhja e një qyteti.
or-type-the-town = ✍️ Mund të shkruash edhe emrin e qytetit tënd, ose të dërgosh vendndodhjen (📎). Ajo nuk ruhet.
town-not-found = Nuk e njoh këtë qytet. Shkruaj emrin e një qyteti të madh pranë teje.
town-is-one-of-these = A është një nga këto qytete? Nëse nuk e sheh tëndin, shkruaj kodin e tij postar.

## Shënime mbi një ekran.
note-not-a-link = Nuk e hap dot këtë lidhje. Ja menyja.
note-content-changed = Tekstet tona kanë ndryshuar që atëherë. Ja vendi më i afërt. Lexoje përsëri mirë këtë ekran.
note-time-has-passed = Që atëherë kanë kaluar ditë. Përgjigjja e sotme është ndryshe. Lexoje mirë.
not-in-your-language = Ky tekst nuk është ende gati në gjuhën tënde.
changed-in-french = Teksti frëngjisht ka ndryshuar. Nuk është ende gati në gjuhën tënde.
text-missing = Ky tekst mungon këtu. Shtyp 🆘 për ndihmë menjëherë.

## Poshtë tekstit të një hapi.
number-withdrawn = numër për t’u kontrolluar: telefono { $tel-119 }
numbers-checked = 🕒 Kontrolluar më { $day }: { $numbers }
number-kept = 📞 { $number } · { $line }
withdrawn =
    🕒 Ky tekst duhet lexuar përsëri nga dikush. Rregulli ndoshta ka ndryshuar.
    Pyet sot një avokat ose një shoqatë.
    Mos prit: një datë mund të ketë rëndësi.
out-of-date = 🕒 Ky tekst duhej lexuar përsëri para { $day }. Rregulli ndoshta ka ndryshuar. Pyet një avokat ose një shoqatë.
day-on-paper = 📅 { $french }
paper-wins = Kjo është një llogaritje. Nëse dokumenti yt thotë një ditë tjetër, dokumenti ka të drejtë. Tregoja sot një avokati ose një shoqate.
not-a-lawyer = ℹ️ Ky është një informacion. Një avokat mund të të ndihmojë falas.
trial = 🔧 Në provë: tekste jo të kontrolluara.
from-outside =
    ℹ️ Informacion, jo avokat. Askush nuk lexon këtu në çast. Kurrë nuk të kërkojmë para ose kod.
    📱 Telefon i përbashkët? Shtyp ⋯, pastaj 🚪.
draft-sign = ✎
draft = ✎ Version i pakontrolluar: një program e ka shkruar këtë përkthim, askush nuk e ka kontrolluar. Për gjëra të rëndësishme, pyet një person.
stale = ✎ Përkthim më i vjetër se teksti frëngjisht. Për një gjë të rëndësishme, pyet një person.
french-below = 🌍 I njëjti tekst në frëngjisht. Nëse janë të ndryshëm, i sakti është ai frëngjisht:

## Faqja "Më shumë".
more-title = Çfarë do të bësh me këtë ekran?
show-in-french = 🌍 Trego në frëngjisht
where-from = 🔎 Nga vjen kjo?

listen = 🔊 Dëgjo
no-recording = Për këtë ekran nuk ka ende zë.
old-recording = 🕒 Regjistrim i vjetër: që atëherë teksti ka ndryshuar. Lexo edhe ekranin.
machine-voice = 🤖 Zë makine
recording-in-french = Ky zë flet frëngjisht: teksti ka ndryshuar në gjuhën tënde.
letter = 📄 Letra (PDF)
letter-by-hand = ✍️ Për ta kopjuar me dorë ose për ta printuar. Pjesën tjetër shkruaje me dorë: ky bot nuk ta kërkon kurrë emrin.
letter-meaning = Çfarë thotë letra
letter-keep = Kjo faqe është për ty. Mos e dërgo.
letter-none = Këtu nuk ka letër.
letter-comes = 🖨️ Letra vjen poshtë këtij mesazhi, në PDF.
letter-french-alone = ⚠️ Fleta është vetëm në frëngjisht: kjo lloj shkronje nuk printohet dot. Çfarë thotë letra gjendet më poshtë, në këtë mesazh.
card = 🔠 Shfaq me shkronja të mëdha
card-comes = 🖼️ Figura vjen poshtë këtij mesazhi. Tregoje atë, ose trego këto fjali:
nothing-to-make = Këtu nuk ka skedar për të dhënë.
file-not-sent = ⚠️ Skedari nuk mbërriti. Teksti është këtu. Për të provuar përsëri: ↩️, pastaj i njëjti buton.
keep-day = 🔔 Ruaj datën
day-comes = 🖼️ Figura vjen poshtë këtij mesazhi. Ajo thotë:
day-counted = Llogaritur më { $day }.
day-is-seen = 📱 A mund ta marrë dikush tjetër këtë telefon? Ai mund ta shohë figurën.
calendar = 🗓️ Në kalendarin tim
calendar-comes = 🗓️ Skedari vjen poshtë këtij mesazhi. Hape: telefoni yt e shton datën në kalendar.
calendar-title = Datë e rëndësishme
calendar-title-of = Datë e rëndësishme { $n }/{ $of }
calendar-text = Shiko dokumentet e tua dhe kërko këshillë. Kjo është një llogaritje: nëse dokumenti yt thotë një ditë tjetër, dokumenti ka të drejtë.
calendar-entry = “{ $title }”: { $day }
calendar-reminds = 🔔 Të kujton më { $day }, në orën { 9 }.
calendar-stays = 📱 Kalendari nuk thotë pse. 🚪 nuk e fshin: fshije datën në kalendar.
leave = 🚪 Ik shpejt
share = 🔗 Shpërndaje këtë ekran
wrong = ❗ Këtu ka një gabim
leave-explained = 🚪 vendos një ekran neutral dhe fshin mesazhet e këtyre { 48 } orëve. Mesazhet më të vjetra mbeten: fshije edhe bisedën.
shared-phone = 📱 Telefon i përbashkët? Shtyp 🚪, pastaj fshije bisedën.
harmless = 📖 Fjala e ditës: bonjour
harmless-next = ➡️
share-text = Kjo lidhje hap këtë ekran, pa përgjigjet e tua:
share-nowhere = Këtu nuk mund të shpërndash. Në Telegram, ky buton jep një lidhje.
poster = 🖨️ Afishe (PDF)
poster-comes = 🖨️ Afishja vjen poshtë këtij mesazhi, në PDF, në një faqe A{ 4 }. Ajo hap këtë ekran, pa përgjigjet e tua. Kërko leje para se ta ngjitësh.
poster-not-this = Ky ekran nuk vihet në afishe: flet për gjëra intime, ose për përgjigjet e tua.
poster-scan = Vëre telefonin para këtij kodi. Informacione falas për të drejtat e tua në Francë, në aplikacionin Telegram.
wrong-thanks = Faleminderit. Ekipi mund të shohë që ky ekran u sinjalizua, por jo nga kush. Për një gjë të rëndësishme, pyet një person.
wrong-thanks-trial = Faleminderit. Ky bot është në provë: ndoshta askush nuk e lexon këtë sinjalizim. Për një gjë të rëndësishme, pyet një person.

## Gjuha e dytë, pyetet një herë.
helper-ask = Nëse një tekst nuk është gati në gjuhën tënde, e tregoj në:

## Faqja /privacy.
privacy-title = 🔒 Çfarë ruan ky bot
privacy-who = Përgjegjës për këtë bot: { $organisation }. Për një pyetje ose ankesë: { $contact }. Mund të ankohesh edhe te CNIL.
privacy-nobody = Ky bot është në provë: askush nuk përgjigjet ende për të. Mund të ankohesh te CNIL.
privacy-kept = Ky bot ruan (ajo që është për ty, është e koduar):
privacy-never = Nuk ruan as emrin tënd, as fjalët, as fotot, as vendndodhjen.
privacy-server = Këto të dhëna janë në një server. Ajo që fshin mund të mbetet aty për një kohë, e koduar: pa çelësin, askush nuk mund ta lexojë.
privacy-telegram = Kompania Telegram mund ta shohë këtë bisedë. Ajo ruan gjurmë, si adresa e internetit, deri në { 12 } muaj. Në një çështje penale, mund t’u japë gjyqtarëve adresën tënde të internetit dhe numrin.
privacy-erase = Për të fshirë gjithçka, shtyp këtu ose shkruaj: /erase
kept-last-link = ekrani yt i fundit, me zgjedhjet e tua
kept-languages = gjuha jote
kept-messages = numrat e mesazheve, për t’i fshirë
kept-waiting = shtypja jote e fundit e një butoni, nëse Telegram vonon ta marrë përgjigjen (jo fjalët e tua)
kept-totals = shuma për çdo ditë, pa asnjë person
kept-recordings = numrat e skedarëve të botit që janë të njëjtë për të gjithë (zëra, letra, figura)
kept-notices = njoftime për vendet (“mbyllur”), pa asnjë person, pas ditës së tyre të fundit
kept-handled = një shenjë për atë që është bërë tashmë, që të mos bëhet dy herë, pa asnjë person
kept-erased = një shenjë e koduar: i fshive të gjitha, asgjë nuk duhet të kthehet
kept-line = • { $what }: { $time }
kept-hours = { $n ->
    [one] { $n } orë
   *[other] { $n } orë
 }
kept-days = { $n ->
    [one] { $n } ditë
   *[other] { $n } ditë
 }
kept-minutes = { $n ->
    [one] { $n } minutë
   *[other] { $n } minuta
 }
mydata-none = Ky bot nuk ruan asgjë për ty tani.
mydata-some = Tani ky bot ruan për ty:

## Fshirja e gjithçkaje.
erase-ask =
    Do të fshish gjithçka? Ky bot harron gjithçka dhe fshin mesazhet e këtyre { 48 } orëve. Kjo nuk kthehet më.
    Nëse lidhja është ndërprerë, mund të mbetet një mesazh: fshije edhe bisedën.
erase-now = ❌ Fshi gjithçka
erased =
    U bë.
    Për të fshirë edhe bisedën: mbaje gishtin mbi të, në listë. Pastaj shtyp 🗑️ “Fshi”.
erased-later =
    Nuk ka mbaruar ende: kompjuteri i botit nuk fshin dot asgjë tani.
    Boti tashmë nuk lexon më asgjë për ty. Pjesën tjetër e fshin sapo të mundet, edhe nëse rindizet.
erased-unsure =
    Nuk ka mbaruar ende: kompjuteri i botit nuk fshin dot asgjë tani.
    Boti provon përsëri, por mund ta harrojë kërkesën tënde. Nesër, shtyp përsëri “Fshi gjithçka”.
erased-rest = Këtu mund të mbeten mesazhe më të vjetra.
erased-chat = Për të fshirë bisedën: mbaje gishtin mbi të, në listë. Pastaj shtyp 🗑️ “Fshi”.

## Faqja "Nga vjen kjo?".
sources-title = Çfarë thotë ky ekran vjen nga këtu:
no-sources = Ky ekran nuk flet për ligjin.
sure = Për këtë jemi të sigurt.
less-sure = Për këtë jemi më pak të sigurt: pyet një avokat.
more-sources = Dhe tekste të tjera.
read-by-nobody = Asnjë avokat nuk i ka lexuar ende këto fjali.

## Përgjigje për atë që shkruhet ose dërgohet.
danger-ask = 🆘 Do të shohësh numra ndihme? Është falas, ditë e natë.
danger-yes = 🆘 Po, numrat
danger-no = ↩️ Jo, kthehu
danger-or = Nëse kërkon diçka tjetër, ndoshta është këtu:
found = Ja çfarë gjej. Shtyp një buton:
nothing-found = Nuk kam tekst me këto fjalë. Provo me një fjalë tjetër, ose zgjidh këtu. Në rrezik, shtyp 🆘.
words-left-out = unë|ti|ai|ajo|ne|ju|ata|ato|më|mua|të|ty|im|ime|e mia|yt|jote|tua|tim|tënd|i|e|një|në|nga|me|pa|për|te|tek|mbi|dhe|ose|por|a|po|jam|je|është|jemi|jeni|janë|kam|ke|ka|kemi|kanë|ky|kjo|këto|këtë|që|çfarë|ç’|cili|cila|si|pse|sa|ku|kur|kush|nuk|s’|mos|dua|do|doni|mund|duhet|bëj|bëjë|shkoj|kërkoj|gjej|di|them|do të thotë|fjala|fjalë|letra|letër|përshëndetje|faleminderit|ju lutem|të lutem|kam nevojë|nevojë|shkruar|shpjego|shpjegim
only-text = Këtë nuk e hap dot. Nuk e ruajta, dhe po përpiqem ta heq nga këtu. Mos i dërgo dokumentet e tua: dikush tjetër mund ta shohë telefonin tënd. Ruaji fotot e tyre në dy vende të sigurta, si emaili yt. Jep kopje, jo origjinalin. Shtyp një buton, ose shkruaj një fjalë.
too-fast = Ngadalë. E mora mesazhin tënd. Shtyp vetëm një buton.
say-again = U ndala për një çast, dhe nuk e kam më mesazhin tënd. Shkruaje përsëri, ose shtyp një buton.

## Përgjigje të shkurtra mbi ekran.
words-for-greeting = përshëndetje|tungjatjeta|tung|mirëdita|mirëmëngjes|mirëmbrëma|natën e mirë|ditën e mirë|ç’kemi|çkemi|ckemi|si je|si jeni|a je mirë|si po ia kalon|alo|o shok|o vëlla|zotëri|zonjë|shoku|miku im
words-for-thanks = faleminderit|flm|flmn|faleminderit shumë|shumë faleminderit|rrofsh|rrofshi|të falënderoj|ju falënderoj|shumë i sjellshëm
words-for-insult = budalla|idiot|debil|kretin|gomar|kurvë|bir kurve|qij nënën|pirdhu|ik pirdhu|mut|hale|mbylle gojën|mbylle|je budalla|s’vlen për asgjë|nuk vlen asgjë|bot i kotë|i poshtër|qen
words-for-robot = a je robot|je robot|ti je robot|a je makinë|je makinë|a je njeri|je njeri|a je person|je person i vërtetë|a ka njeri|a ka njeri këtu|ka njeri|po flas me njeri|robot
words-for-who = kush je|kush je ti|ti kush je|kush jeni|kush është|ç’është ky bot|çfarë është ky bot|kush flet|ç’është kjo|çfarë është kjo|kush të bëri|si quhesh
words-for-not-understanding = nuk kuptoj|s’kuptoj|nuk e kuptoj|s’e kuptoj|nuk kuptova|s’e kuptova|nuk kam kuptuar|s’po kuptoj|nuk po kuptoj|si|çfarë|ë|nuk di të lexoj|s’di të lexoj|nuk flas frëngjisht|s’flas frëngjisht
words-for-menu = menyja|menu|meny|fillimi|nga fillimi|rifillo|kthehu te menyja|kthehu në fillim
words-for-back = kthehu|mbrapa|prapa|kthehu mbrapa|kthehu prapa|faqja e mëparshme|ekrani i mëparshëm|më parë
words-for-stop = ndalo|stop|mjaft|boll|fund|mbaro|dil|mirupafshim|lamtumirë|shihemi|dua të ndaloj|më lër|më lër rehat
words-for-ok = ok|okej|dakord|në rregull|mirë|shumë mirë|e kuptova|kuptova|e qartë|qartë|perfekt|super
words-for-yes = po|po po|patjetër|sigurisht|saktë|pikërisht|ashtu është
words-for-no = jo|jo jo|aspak|kurrë|asnjëherë
words-beside-a-language = fol|flas|flet|gjuha|gjuhën|ndrysho|përkthe|përkthim|vendos|versioni|vetëm
answer-greeting = 👋 Përshëndetje. Shtyp një buton, ose shkruaj çfarë kërkon. Për shembull: fle.
answer-thanks = 🙂 S’ka përse. Mund të shkruash përsëri, kur të duash.
answer-insult = Ke të drejtë të zemërohesh. Unë jam një program, dhe mbetem këtu për të të informuar. Nëse je keq, shtyp 🆘.
answer-robot = 🤖 Unë jam një program, jo një person. Askush nuk lexon këtu në çast. Për të folur me një person, shtyp 🆘.
answer-who = 🤖 Unë jam një program. Jap informacione falas për të drejtat e tua në Francë. Nuk jam as shteti, as policia, as avokat.
answer-not-understanding = S’ka gjë. Për të ndryshuar gjuhën, shtyp 🌍. Për të folur me një person, shtyp 🆘.
answer-stop = Dakord. Mund të ndalosh dhe të kthehesh kur të duash. Për të ikur shpejt, shtyp ⋯, pastaj 🚪.
answer-ok = 👍 Dakord. Për të vazhduar, shtyp një buton.
answer-yes-no = Për t’u përgjigjur, shtyp një buton. Në rrezik, shtyp 🆘.
answer-sign = Nuk e kuptoj këtë shenjë vetëm. Shkruaj një fjalë, ose shtyp një buton. Në rrezik, shtyp 🆘.
answer-number = Asnjë buton këtu nuk e ka këtë numër. Shtyp një buton, ose shkruaj një fjalë.

## Menyja e komandave të Telegram, dhe prezantimi i botit.
command-start = Zgjidh gjuhën
command-menu = Menyja
command-sos = Ndihmë menjëherë
command-language = Gjuha
command-privacy = Çfarë ruan boti
command-mydata = Të dhënat e mia
command-erase = Fshi gjithçka
command-help = Ndihmë menjëherë
bot-description = Informacione falas për të drejtat e tua në Francë, nëse je nën { 18 } vjeç. Shtyp butonin poshtë.
bot-short-description = Informacione falas për të drejtat e tua në Francë.

## Ndihma që nuk mund të prishet.
last-resort-title = 🆘 Ndihmë tani
last-resort =
    Fëmijë në rrezik
    📞 { $tel-119 }
    Çdo urgjencë
    📞 { $tel-112 }
    Mjek
    📞 { $tel-15 }
    Policia
    📞 { $tel-17 }
    Pa folur, me SMS
    📞 { $tel-114 }

    Është falas, ditë e natë. Thuaj në frëngjisht: « mineur » (i mitur), « danger » (rrezik), dhe qytetin tënd.
    Askush nuk i lexon këto mesazhe në çast. Ky bot nuk telefonon dot.
    Një pjesë e botit është prishur. Shkruaj /menu pas disa minutash.

### As palavras do programa: botões que estão em todo o lado, notas, linhas de data.

back = ↩️ Voltar
menu = 🏠 Menu
language = 🌍 Língua
more = ⋯ Mais
help = 🆘 Ajuda
next = ➡️ Seguinte
screens-left = { $n ->
    [one] Falta { $n } ecrã para ler.
   *[other] Faltam { $n } ecrãs para ler.
 }

earlier-days = 📅 Calendário
day-today = Hoje
day-yesterday = Ontem
right-day = ✅ Sim, é este dia
wrong-day = ❌ Não, outro dia
is-it-this-day =
    Escolheste: { $day }.
    No papel: { $french }.
    É mesmo este dia?
or-type-the-day = ✍️ Também podes escrever o dia. Exemplo: { $example }
day-not-read = Não consigo ler este dia. Toca num botão, ou escreve dia, mês, ano.
day-to-come = Este dia ainda não chegou. Olha bem para o papel e escolhe outra vez.
day-long-ago = ⚠️ Este dia já foi há muito: quase um ano, ou mais. Olha bem para o ano no papel.
day-too-old = Este dia é muito antigo. Olha bem para o papel e escolhe outra vez.
words-for-today = hoje|este dia|esta manhã|hoje de manhã|esta tarde|hoje à tarde|esta noite|hoje à noite
words-for-yesterday = ontem|ontem à noite
words-for-two-days-ago = anteontem|antes de ontem|há dois dias
words-for-days-ago = há # dias|há # dia|ha # dias|ha # dia|faz # dias|faz # dia|# dias atrás|# dia atrás
words-for-last = passado|passada|último|última
words-for-numbers = um/uma/primeiro|dois/duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze/quatorze|quinze|dezasseis/dezesseis|dezassete/dezessete|dezoito|dezanove/dezenove|vinte|vinte e um|vinte e dois|vinte e três|vinte e quatro|vinte e cinco|vinte e seis|vinte e sete|vinte e oito|vinte e nove|trinta|trinta e um
words-for-an-hour = às #|as #|# h|# horas|# hora
words-beside-a-day = o|a|os|as|de|do|da|no|na|em|um|uma|é|foi|era|data|datada|datado|dia|à|ao|de manhã|manhã|tarde|noite|recebi|recebido|recebida|eu|tenho|deram|me|deram-me|entregue|enviado|enviada|enviaram|chegou|assinado|assinada|escrito|escrita|notificado|notificada|carta|papel|correio|decisão|sentença|documento|recusa|meu|minha|sobre|sim
words-for-not-knowing = não sei|nao sei|sei lá|n sei|não faço ideia|não me lembro|nao me lembro|não lembro|já não sei|já não me lembro|esqueci|esqueci-me|me esqueci

or-type-the-town = ✍️ Também podes escrever o nome da tua cidade, ou enviar a tua posição (📎). Ela não fica guardada.
town-not-found = Não conheço esta cidade. Escreve o nome de uma cidade grande perto de ti.
town-is-one-of-these = É uma destas cidades? Se não vês a tua, escreve o código postal.

note-not-a-link = Não consigo abrir este link. Aqui está o menu.
note-content-changed = Os nossos textos mudaram entretanto. Este é o lugar mais próximo. Lê bem este ecrã outra vez.
note-time-has-passed = Passaram dias entretanto. A resposta de hoje é diferente. Lê-a bem.
not-in-your-language = Este texto ainda não está pronto na tua língua.
changed-in-french = O texto francês mudou. Ainda não está pronto na tua língua.
text-missing = Este texto falta aqui. Toca em 🆘 para teres ajuda já.

number-withdrawn = número por verificar: liga para o { $tel-119 }
numbers-checked = 🕒 Verificado em { $day }: { $numbers }
number-kept = 📞 { $number } · { $line }
withdrawn =
    🕒 Este texto precisa de ser relido. A regra talvez tenha mudado.
    Pergunta hoje a um advogado ou a uma associação.
    Não esperes: uma data pode ser importante.
out-of-date = 🕒 Este texto devia ser relido antes de { $day }. A regra talvez tenha mudado. Pergunta a um advogado ou a uma associação.
day-on-paper = 📅 { $french }
paper-wins = Isto é um cálculo. Se o teu papel diz outro dia, o papel tem razão. Mostra-o hoje a um advogado ou a uma associação.
not-a-lawyer = ℹ️ Isto é uma informação. Um advogado pode ajudar-te de graça.
trial = 🔧 Em teste: textos não verificados.
from-outside =
    ℹ️ Informação, não é um advogado. Ninguém lê em direto. Nunca te pedimos dinheiro nem código.
    📱 Telefone partilhado? Toca em ⋯ e depois em 🚪.
draft-sign = ✎
draft = ✎ Rascunho: um programa escreveu esta tradução, ninguém a releu. Para coisas importantes, pergunta a uma pessoa.
stale = ✎ Tradução mais antiga do que o texto francês. Para uma coisa importante, pergunta a uma pessoa.
french-below = 🌍 O mesmo texto em francês. Se forem diferentes, o francês é o certo:

more-title = O que queres fazer com este ecrã?
show-in-french = 🌍 Mostrar em francês
where-from = 🔎 De onde vem isto?

listen = 🔊 Ouvir
no-recording = Ainda não há voz para este ecrã.
old-recording = 🕒 Gravação antiga: o texto mudou entretanto. Lê também o ecrã.
machine-voice = 🤖 Voz de máquina
recording-in-french = Esta voz fala francês: o texto mudou na tua língua.
letter = 📄 A carta (PDF)
letter-by-hand = ✍️ Para copiar ou imprimir. Escreve o resto à mão: este bot nunca pede o teu nome.
letter-meaning = O que diz a carta
letter-keep = Esta página é para ti. Não a envies.
letter-none = Aqui não há carta.
letter-comes = 🖨️ A carta chega por baixo desta mensagem, em PDF.
letter-french-alone = ⚠️ A folha está só em francês: não se pode imprimir esta escrita. O que diz a carta está mais abaixo, nesta mensagem.
card = 🔠 Mostrar em letras grandes
card-comes = 🖼️ A imagem chega por baixo desta mensagem. Mostra-a, ou mostra estas frases:
nothing-to-make = Aqui não há ficheiro para dar.
file-not-sent = ⚠️ O ficheiro não chegou. O texto está aqui. Para tentar outra vez: ↩️, depois o mesmo botão.
keep-day = 🔔 Guardar a data
day-comes = 🖼️ A imagem chega por baixo desta mensagem. Ela diz:
day-counted = Calculado em { $day }.
day-is-seen = 📱 Outra pessoa pode pegar neste telefone? Ela pode ver a imagem.
calendar = 🗓️ No meu calendário
calendar-comes = 🗓️ O ficheiro chega por baixo desta mensagem. Abre-o: o teu telefone põe a data no calendário.
calendar-title = Data importante
calendar-title-of = Data importante { $n }/{ $of }
calendar-text = Olha para os teus papéis e pede conselho. Isto é um cálculo: se o teu papel diz outro dia, o papel tem razão.
calendar-entry = « { $title } »: { $day }
calendar-reminds = 🔔 Ele lembra-te em { $day }, às { 9 } h.
calendar-stays = 📱 O calendário não diz porquê. 🚪 não o apaga: apaga a data no calendário.
leave = 🚪 Sair depressa
share = 🔗 Partilhar este ecrã
wrong = ❗ Há um erro
leave-explained = 🚪 põe um ecrã neutro e apaga as mensagens destas { 48 } horas. As mensagens mais antigas ficam: apaga também a conversa.
shared-phone = 📱 Telefone partilhado? Toca em 🚪 e depois apaga a conversa.
harmless = 📖 A palavra do dia: bom dia
harmless-next = ➡️
share-text = Este link abre este ecrã, sem as tuas respostas:
share-nowhere = Aqui não se pode partilhar. No Telegram, este botão dá um link.
poster = 🖨️ Cartaz (PDF)
poster-comes = 🖨️ O cartaz chega por baixo desta mensagem, em PDF, numa página A{ 4 }. Abre este ecrã, sem as tuas respostas. Pergunta antes de o colar.
poster-not-this = Este ecrã não vai num cartaz: fala de coisas íntimas, ou das tuas respostas.
poster-scan = Põe o teu telefone em frente deste código. Informações gratuitas sobre os teus direitos em França, na aplicação Telegram.
wrong-thanks = Obrigado. A equipa pode ver que este ecrã foi assinalado, mas não por quem. Para uma coisa importante, pergunta a uma pessoa.
wrong-thanks-trial = Obrigado. Este bot está em teste: talvez ninguém leia este aviso. Para uma coisa importante, pergunta a uma pessoa.

helper-ask = Se um texto não está pronto na tua língua, mostro-o em:

privacy-title = 🔒 O que este bot guarda
privacy-who = Quem responde por este bot: { $organisation }. Para uma pergunta ou uma queixa: { $contact }. Também podes fazer queixa à CNIL.
privacy-nobody = Este bot está em teste: ainda ninguém responde por ele. Podes fazer queixa à CNIL.
privacy-kept = Este bot guarda (o que é sobre ti está cifrado):
privacy-never = Não guarda nem o teu nome, nem as tuas palavras, nem as tuas fotos, nem a tua posição.
privacy-server = Estes dados estão num servidor. O que apagas pode ficar lá algum tempo, cifrado: sem a chave, ninguém o pode ler.
privacy-telegram = A empresa Telegram pode ver esta conversa. Guarda rastos, como o endereço de internet, até { 12 } meses. Num caso de crime, pode dar a juízes o teu endereço de internet e o teu número.
privacy-erase = Para apagar tudo, toca aqui ou escreve: /erase
kept-last-link = o teu último ecrã, com as tuas escolhas
kept-languages = a tua língua
kept-messages = os números das mensagens, para as apagar
kept-waiting = o teu último toque num botão, se o Telegram demora a receber a resposta (não as tuas palavras)
kept-totals = totais por dia, sem ninguém
kept-recordings = os números dos ficheiros do bot que são iguais para toda a gente (vozes, cartas, imagens)
kept-notices = avisos sobre os lugares (“fechado”), sem ninguém, depois do último dia deles
kept-handled = uma marca do que já foi feito, para não o fazer duas vezes, sem ninguém
kept-erased = uma marca cifrada: apagaste tudo, nada deve voltar
kept-line = • { $what }: { $time }
kept-hours = { $n ->
    [one] { $n } hora
   *[other] { $n } horas
 }
kept-days = { $n ->
    [one] { $n } dia
   *[other] { $n } dias
 }
kept-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
 }
mydata-none = Este bot não guarda nada sobre ti neste momento.
mydata-some = Neste momento, este bot guarda sobre ti:

erase-ask =
    Queres apagar tudo? Este bot esquece tudo e apaga as mensagens destas { 48 } horas. Isso não volta.
    Se a ligação foi cortada, uma mensagem pode ficar: apaga também a conversa.
erase-now = ❌ Apagar tudo
erased =
    Está feito.
    Para apagar também a conversa: na lista, mantém o dedo em cima dela. Depois toca em 🗑️ “Apagar”.
erased-later =
    Ainda não acabou: a máquina do bot não pode apagar nada neste momento.
    O bot já não lê nada sobre ti. Apaga o resto logo que possível, mesmo se reiniciar.
erased-unsure =
    Ainda não acabou: a máquina do bot não pode apagar nada neste momento.
    O bot continua a tentar, mas pode esquecer o teu pedido. Amanhã, toca outra vez em “Apagar tudo”.
erased-rest = Mensagens mais antigas podem ficar aqui.
erased-chat = Para apagar a conversa: na lista, mantém o dedo em cima dela. Depois toca em 🗑️ “Apagar”.

sources-title = O que diz este ecrã vem daqui:
no-sources = Este ecrã não fala da lei.
sure = Temos a certeza.
less-sure = Temos menos certeza: pergunta a um advogado.
more-sources = E ainda outros textos.
read-by-nobody = Nenhum advogado releu ainda estas frases.

danger-ask = 🆘 Queres ver números de ajuda? É gratuito, de dia e de noite.
danger-yes = 🆘 Sim, os números
danger-no = ↩️ Não, voltar
danger-or = Se procuras outra coisa, talvez esteja aqui:
found = Isto é o que encontro. Toca num botão:
nothing-found = Não tenho texto com estas palavras. Tenta com outra palavra, ou escolhe aqui. Em perigo, toca em 🆘.
words-left-out = eu|tu|ele|ela|nós|vós|você|vocês|eles|elas|me|mim|te|ti|meu|minha|meus|minhas|teu|tua|teus|tuas|seu|sua|seus|suas|o|a|os|as|um|uma|uns|umas|do|da|dos|das|de|no|na|nos|nas|em|e|ou|ao|à|aos|às|é|são|sou|és|estou|está|estão|ser|estar|ter|tenho|tem|isto|isso|este|esta|esse|essa|que|quem|qual|quais|como|porquê|porque|quanto|quantos|onde|por|para|pra|com|sem|não|nao|se|quero|queres|quer|querer|posso|podes|pode|devo|deve|fazer|faço|faz|vou|vai|ir|procuro|procurar|encontrar|saber|dizer|significa|palavra|carta|olá|ola|obrigado|obrigada|favor|preciso|há|escrito|explica|explicação
only-text = Não consigo abrir isto. Não o guardei, e tento tirá-lo daqui. Não envies os teus papéis: outra pessoa pode ver o teu telefone. Guarda as fotos deles em dois lugares seguros, como o teu e-mail. Dá cópias, não o original. Toca num botão, ou escreve uma palavra.
too-fast = Devagar. Recebi a tua mensagem. Toca num só botão.
say-again = Parei um momento e já não tenho a tua mensagem. Escreve-a outra vez, ou toca num botão.

words-for-greeting = olá|ola|oi|oie|bom dia|boa tarde|boa noite|bd|bt|tudo bem|td bem|tudo bom|como estás|como estas|como vai|como vais|e aí|e ai|eae|alô|alo|salve|opa|mano|meu mano|amigo|senhor|senhora|kumá|tá fixe|tas fixe
words-for-thanks = obrigado|obrigada|obg|obgd|brigado|brigada|muito obrigado|muito obrigada|valeu|vlw|agradeço|grato|grata
words-for-insult = merda|puta|filho da puta|fdp|filha da puta|caralho|crl|foda-se|fodase|vai te foder|vai-te foder|vai se foder|vai tomar no cu|vtnc|cabrão|idiota|estúpido|estupido|burro|parvo|otário|otario|imbecil|bot burro|não serves para nada|nao serves para nada|lixo
words-for-robot = és um robô|es um robo|és um robot|é um robô|robô|robo|robot|bot|és uma máquina|és humano|és uma pessoa|é uma pessoa|você é um robô|você é humano|há alguém|ha alguem|tem alguém aí|tem alguem ai|está aí alguém|estou a falar com uma pessoa
words-for-who = quem és|quem es|quem és tu|quem é você|quem e voce|quem são vocês|o que é isto|o que é isso|que bot é este|quem fala|quem te fez|como te chamas|qual é o teu nome
words-for-not-understanding = não percebo|nao percebo|não percebi|nao percebi|não entendo|nao entendo|não entendi|nao entendi|n entendi|não compreendo|não compreendi|hã|hein|o quê|como assim|não sei ler|nao sei ler|não falo francês|nao falo frances
words-for-menu = menu|o menu|início|inicio|recomeçar|recomecar|começar de novo|voltar ao menu|voltar ao início
words-for-back = voltar|volta|para trás|pra trás|atrás|voltar atrás|página anterior|ecrã anterior|anterior
words-for-stop = parar|pára|para com isso|chega|fim|acabou|sair|adeus|tchau|xau|até logo|até já|quero parar|deixa-me|me deixa|deixa-me em paz|me deixa em paz
words-for-ok = ok|okay|okey|tá|tá bem|ta bem|está bem|tá bom|ta bom|certo|bem|muito bem|percebi|entendi|combinado|perfeito|fixe|beleza|blz|de acordo
words-for-yes = sim|ss|sim sim|claro|claro que sim|exato|exatamente|é isso|yá|ya
words-for-no = não|nao|nn|não não|claro que não|nunca|nada disso
words-beside-a-language = falo|falar|fala|língua|lingua|idioma|mudar|traduzir|tradução|traduz|pôr|põe|versão|só|em
answer-greeting = 👋 Olá. Toca num botão, ou escreve o que procuras. Por exemplo: dormir.
answer-thanks = 🙂 De nada. Podes escrever outra vez, quando quiseres.
answer-insult = Tens o direito de sentir raiva. Sou um programa, e fico aqui para te informar. Se não estás bem, toca em 🆘.
answer-robot = 🤖 Sou um programa, não uma pessoa. Ninguém lê aqui em direto. Para falar com uma pessoa, toca em 🆘.
answer-who = 🤖 Sou um programa. Dou informações gratuitas sobre os teus direitos em França. Não sou nem o Estado, nem a polícia, nem um advogado.
answer-not-understanding = Não faz mal. Para mudar de língua, toca em 🌍. Para falar com uma pessoa, toca em 🆘.
answer-stop = Está bem. Podes parar e voltar quando quiseres. Para sair depressa, toca em ⋯ e depois em 🚪.
answer-ok = 👍 Está bem. Para continuar, toca num botão.
answer-yes-no = Para responder, toca num botão. Em perigo, toca em 🆘.
answer-sign = Não percebo este sinal sozinho. Escreve uma palavra, ou toca num botão. Em perigo, toca em 🆘.
answer-number = Nenhum botão aqui tem este número. Toca num botão, ou escreve uma palavra.

command-start = Escolher a língua
command-menu = Menu
command-sos = Ajuda já
command-language = Língua
command-privacy = O que o bot guarda
command-mydata = Os meus dados
command-erase = Apagar tudo
command-help = Ajuda já
bot-description = Informações gratuitas sobre os teus direitos em França, se tens menos de { 18 } anos. Carrega no botão em baixo.
bot-short-description = Informações gratuitas sobre os teus direitos em França.

last-resort-title = 🆘 Ajuda agora
last-resort =
    Criança em perigo
    📞 { $tel-119 }
    Qualquer emergência
    📞 { $tel-112 }
    Médico
    📞 { $tel-15 }
    Polícia
    📞 { $tel-17 }
    Sem falar, por SMS
    📞 { $tel-114 }

    É gratuito, de dia e de noite. Diz: « mineur » (menor), « danger » (perigo), e a tua cidade.
    Ninguém lê estas mensagens em direto. Este bot não pode ligar.
    Uma parte do bot está avariada. Escreve /menu daqui a alguns minutos.

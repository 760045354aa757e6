title = 👪 Fazer vir os teus pais

start =
    É preciso uma proteção de { -asile } (asilo): { -refugie } ou { -protection-subsidiaire }.
    Tens essa proteção?
    .minor = 📅 Sim, antes dos { 18 }
    .adult = 📅 Sim, depois dos { 18 }
    .waiting = 🕒 Espero a resposta
    .no = ❌ Não, sem proteção
    .unsure = ❓ Não sei

before-18 =
    Os teus pais podem pedir para vir se não tens marido nem mulher.
    O pedido de visto deles deve ser entregue antes dos teus { 18 } anos.
    Começa hoje, pelo menos { 3 } meses antes.
    .next = 📄 O visto

visa =
    Os teus pais pedem um visto de longa duração no { -consulat } de França.
    Sem condição de dinheiro, de casa ou de espera.
    Fala hoje com o teu representante, com os papéis do { -ofpra } (serviço do { -asile }).
    .next = ➡️ E agora

protection-day =
    Fizeste { 18 } anos durante o pedido de { -asile } (asilo)?
    Então os teus pais têm talvez { 3 } meses para o visto.
    Que data está na decisão de proteção?
    .unknown = ❓ Não sei

in-time =
    Os teus pais pedem o visto antes deste dia:
    { $parents-visa-safe }
    Último dia:
    { $parents-visa }
    Este prazo é para ti? Pergunta esta semana a um { -avocat } (advogado).
    .next = 📄 O visto

soon =
    Os teus pais pedem o visto agora.
    Último dia:
    { $parents-visa }
    Vai hoje a um { -avocat } (advogado).
    .next = 📄 O visto

late =
    Os { 3 } meses parecem acabados.
    Um { -avocat } (advogado) pode procurar outro caminho.
    Vai lá hoje com a tua decisão.
    .next = ➡️ E agora

no-date =
    Sem data certa, age hoje.
    O prazo é de { 3 } meses depois da proteção.
    Vai a um { -avocat } (advogado) com a tua decisão.
    .next = 📄 O visto

waiting =
    Se a resposta é sim, os teus pais podem pedir para vir.
    A idade conta no dia do pedido de visto: antes dos { 18 } anos.
    Fala hoje com o teu representante.
    .next = ➡️ E agora

not-possible =
    Sem proteção de { -asile } (asilo), um menor não pode fazer vir os pais.
    O { -regroupement-familial } (reagrupamento familiar) é para adultos com cartão.
    Tens medo de voltar ao teu país?
    .afraid = 🛡️ Pedir { -asile }
    .lawyer = ⚖️ Perguntar a { -avocat }

unsure =
    A proteção está escrita na carta do { -ofpra } (serviço do { -asile }).
    Sem ela, os pais não podem vir por este caminho.
    Mostra hoje a tua carta a um { -avocat } (advogado).
    .next = ⚖️ Um { -avocat }

what-now =
    Um { -avocat } (advogado) ou uma associação ajuda-te de graça.
    O que queres saber?
    .lawyer = ⚖️ Encontrar { -avocat }
    .siblings = 👪 Irmãos e irmãs
    .card = 📄 O cartão dos pais
    .visa-refused = ✋ Visto recusado

siblings =
    Por este caminho, irmãos e irmãs não vêm sozinhos.
    Vêm com os teus pais, se são menores.
    Diz isso no pedido de visto.

card =
    Os teus pais juntam-se a uma criança { -refugie } (refugiada): também recebem um cartão.
    Guarda uma cópia dos papéis deles.
    Pergunta ao teu { -avocat } (advogado) como fazer.

visa-refused =
    Vai hoje a um { -avocat } (advogado): o prazo é curto.
    Fala-se muitas vezes de { 30 } dias. Lê o da carta.
    Primeiro a comissão de recursos de Nantes, depois o { -tribunal }.
    .next = ⚖️ Um { -avocat }

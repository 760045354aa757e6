title = ⚖️ Ideias para a tua carta

start =
    Juízes e a ONU falaram da idade dos jovens.
    Não são promessas: mostra estes ecrãs a um { -avocat } (advogado).
    O que queres ler?
    .doubt = ⚖️ A dúvida
    .europe = ⚖️ A Europa
    .un = ⚖️ A ONU
    .france = ⚖️ A França
    .lawyer = ⚖️ Encontrar { -avocat }
    .letter = 📄 Voltar à minha carta

doubt =
    Uma radiografia dos ossos, sozinha, não chega: a dúvida conta a teu favor.
    Sem bons papéis, o juiz ainda deve ver se a tua idade é possível.
    Nenhuma regra deve tratar um menor como um adulto.

looks =
    A ONU diz: a cara e o corpo, sozinhos, não decidem a idade.
    As tuas palavras contam, e os teus papéis também.
    Diz isso na tua carta, com as tuas palavras.

europe =
    Em { "2025" }, o Tribunal Europeu condenou a França: um jovem tinha sido mal informado.
    Condenou a Bélgica: uma radiografia dos ossos sem verdadeiro acordo.
    Mostra isto a um { -avocat } (advogado).

un =
    A ONU diz: na dúvida, um jovem deve ser tratado como uma criança, também durante o recurso.
    Pede um teto, comida e água.
    O juiz francês não é obrigado a seguir. Mostra isto a um { -avocat } (advogado).

france =
    Em { "2025" }, o { -conseil-etat } (juízes) manteve o sistema francês.
    No mesmo ano, uma comissão dos direitos humanos criticou-o.
    O teu processo conta: prepara-o com um { -avocat } (advogado).

asylum =
    Para o asilo, uma regra da Europa diz: não só a aparência.
    O exame médico vem em último. Na dúvida, ela diz: menor.
    A França aplica-a? Pergunta a um { -avocat } (advogado).

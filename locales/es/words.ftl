### Las palabras que se leen en las cartas y las puertas. El sentido en una o dos frases sencillas.
### La palabra francesa se queda en francés; viene de _terms.ftl.

title = 📖 Las palabras de las cartas

start =
    ¿Una palabra de tu carta? Escríbela aquí, en cualquier idioma.
    O búscala por tema:
    .you = 📅 Tú y tu edad
    .protection = 🛡️ Tener protección
    .justice = ⚖️ Juez y policía
    .papers-words = 📄 Papeles y asilo
    .life = 🏥 Salud, escuela, peligro
    .find-lawyer = ⚖️ Buscar un abogado

## Tú y tu edad
you =
    ¿Qué tema?
    .about-age = 📅 La edad
    .about-you = ✍️ Decir y firmar
    .about-words = ⚖️ Derechos y citas

about-age =
    ¿Qué palabra?
    .mna = 📖 { -label-mna }
    .minor = 📖 { -label-minor }
    .adult = 📖 { -label-adult }
    .age-check = 📖 { -label-age-check }
    .bone-x-ray = 📖 { -label-bone-x-ray }

mna =
    📖 { -word-mna }: menor no acompañado
    Una persona de menos de { 18 } años, en Francia sin padre ni madre.
    Antes también se escribía « MIE ».
    .next = 📖 Otra palabra

minor =
    📖 { -word-minor }: menor de edad
    « Mineur »: tiene menos de { 18 } años.
    « Minorité »: el hecho de tener menos de { 18 } años.
    .next = 📖 Otra palabra

adult =
    📖 { -word-adult }: mayor de edad
    « Majeur »: tiene { 18 } años o más.
    La mayoría de edad empieza el día de los { 18 } años.
    .next = 📖 Otra palabra

age-check =
    📖 { -word-age-check }: evaluación de la edad
    Entrevistas en nombre del departamento (gobierno local).
    Miran si tienes menos de { 18 } años y si estás sin familia aquí.
    .next = 📖 Otra palabra

bone-x-ray =
    📖 { -word-bone-x-ray }: prueba ósea
    Una radiografía de los huesos para estimar la edad.
    Solo un juez o un fiscal puede ordenarla, con tu consentimiento.
    .next = 📖 Otra palabra

about-you =
    ¿Qué palabra?
    .alone = 📖 { -label-alone }
    .benefit-of-doubt = 📖 { -label-benefit-of-doubt }
    .proof = 📖 { -label-proof }
    .consent = 📖 { -label-consent }
    .sign = 📖 { -label-sign }

alone =
    📖 { -word-alone }: estar solo, estar sola
    Estar en Francia sin padres ni adulto responsable.
    El departamento (gobierno local) también mira esto.
    .next = 📖 Otra palabra

benefit-of-doubt =
    📖 { -word-benefit-of-doubt }: la duda te beneficia
    Después de una prueba ósea, si todavía dudan, esto cuenta a tu favor.
    « L’intéressé » eres tú.
    .next = 📖 Otra palabra

proof =
    📖 { -word-proof }: prueba, documento
    Lo que ayuda a mostrar que una cosa es verdad.
    Un papel, una foto, una persona que te conoce.
    .next = 📖 Otra palabra

consent =
    📖 { -word-consent }: consentimiento
    Decir “sí” libremente.
    Puedes pedir tiempo para pensar.
    .next = 📖 Otra palabra

sign =
    📖 { -word-sign }: firma, firmar
    Escribir tu nombre en un papel: decir “estoy de acuerdo”.
    Puedes negarte a firmar un papel que no entiendes.
    .next = 📖 Otra palabra

about-words =
    ¿Qué palabra?
    .right = 📖 { -label-right }
    .secret = 📖 { -label-secret }
    .free = 📖 { -label-free }
    .appointment = 📖 { -label-appointment }
    .interview = 📖 { -label-interview }

right =
    📖 { -word-right }: derecho, derechos
    Una cosa que la ley te da.
    No es un regalo.
    .next = 📖 Otra palabra

secret =
    📖 { -word-secret }: confidencial
    Lo que dices queda en general entre tú y esa persona.
    No, si un menor está en peligro. Pregunta primero: « C’est confidentiel ? » (“¿Es confidencial?”)
    .next = 📖 Otra palabra

free =
    📖 { -word-free }: gratis
    No pagas nada.
    .next = 📖 Otra palabra

appointment =
    📖 { -word-appointment }: cita, citación
    Un día y una hora en que tienes que ir.
    La « convocation » es el papel que lo dice. Hazle una foto.
    .next = 📖 Otra palabra

interview =
    📖 { -word-interview }: entrevista
    Una cita donde te hacen preguntas.
    Una persona escribe tus respuestas. Di si no entiendes.
    .next = 📖 Otra palabra

## Tener protección
protection =
    ¿Qué tema?
    .child-service = 🛡️ La protección
    .living = 📍 Dónde vives, quién ayuda
    .who-decides = 🗣️ Quién habla por ti

child-service =
    ¿Qué palabra?
    .ase = 📖 { -label-ase }
    .departement = 📖 { -label-departement }
    .shelter = 📖 { -label-shelter }
    .opp = 📖 { -label-opp }
    .after-18 = 📖 { -label-after-18 }

ase =
    📖 { -word-ase }: servicio de protección de menores
    El servicio del departamento (gobierno local) que protege a los menores.
    .next = 📖 Otra palabra

departement =
    📖 { -word-departement }: departamento
    Una parte de Francia, con sus oficinas.
    Es quien debe proteger a los menores en peligro.
    .next = 📖 Otra palabra

shelter =
    📖 { -word-shelter }: acogida de urgencia
    Una cama, comida y atención médica con urgencia.
    Tiene que venir antes de la entrevista.
    .next = 📖 Otra palabra

opp =
    📖 { -word-opp }: orden de acogimiento provisional
    Un papel de un juez o de un fiscal.
    Te confía a la { -ase } por ahora. Hazle una foto.
    .next = 📖 Otra palabra

after-18 =
    📖 { -word-after-18 }: ayuda para jóvenes mayores de edad
    La ayuda de la { -ase } después de los { 18 } años, hasta los { 21 } años.
    Es mejor pedirla por escrito antes de los { 18 } años.
    .next = 📖 Otra palabra

living =
    ¿Qué palabra?
    .foyer = 📖 { -label-foyer }
    .host-family = 📖 { -label-host-family }
    .educator = 📖 { -label-educator }
    .social-worker = 📖 { -label-social-worker }
    .association = 📖 { -label-association }

foyer =
    📖 { -word-foyer }: centro de menores
    Una casa donde viven varios jóvenes, con educadores.
    También hay foyers de trabajadores.
    .next = 📖 Otra palabra

host-family =
    📖 { -word-host-family }: familia de acogida
    Una familia que te acoge en su casa.
    La { -ase } le paga.
    .next = 📖 Otra palabra

educator =
    📖 { -word-educator }: educador, educadora
    El adulto que te acompaña cada día.
    Para la escuela, la salud, los papeles.
    .next = 📖 Otra palabra

social-worker =
    📖 { -word-social-worker }: trabajador social, trabajadora social
    Una persona que tiene por oficio ayudar.
    Con la vivienda, la salud, los papeles y los derechos.
    .next = 📖 Otra palabra

association =
    📖 { -word-association }: asociación
    Un grupo de personas que ayuda.
    No es el Estado.
    .next = 📖 Otra palabra

who-decides =
    ¿Qué palabra?
    .guardian = 📖 { -label-guardian }
    .ad-hoc = 📖 { -label-ad-hoc }
    .legal-representative = 📖 { -label-legal-representative }
    .interpreter = 📖 { -label-interpreter }

guardian =
    📖 { -word-guardian }: tutor, tutela
    El adulto o el servicio que toma el lugar de los padres.
    Un juez decide quién es.
    .next = 📖 Otra palabra

ad-hoc =
    📖 { -word-ad-hoc }: representante nombrado
    Un adulto nombrado para representarte.
    Es para un solo procedimiento, por ejemplo el asilo.
    .next = 📖 Otra palabra

legal-representative =
    📖 { -word-legal-representative }: representante legal
    El adulto que habla y firma por ti en las oficinas.
    .next = 📖 Otra palabra

interpreter =
    📖 { -word-interpreter }: intérprete
    Una persona que repite todo en tu idioma.
    No da consejos, y no escribe tu historia.
    .next = 📖 Otra palabra

## Juez y policía
justice =
    ¿Qué tema?
    .judges = ⚖️ Juez y abogado
    .decisions = 🕒 Sí, no, plazo
    .police-words = 👮 Policía y frontera

judges =
    ¿Qué palabra?
    .childrens-judge = 📖 { -label-childrens-judge }
    .court = 📖 { -label-court }
    .prosecutor = 📖 { -label-prosecutor }
    .lawyer = 📖 { -label-lawyer }
    .legal-aid = 📖 { -label-legal-aid }

childrens-judge =
    📖 { -word-childrens-judge }: juez de menores
    El juez que protege a los menores en peligro.
    Un menor puede escribirle sin adulto.
    .next = 📖 Otra palabra

court =
    📖 { -word-court }: tribunal
    El lugar donde trabajan los jueces.
    .next = 📖 Otra palabra

prosecutor =
    📖 { -word-prosecutor }: fiscal
    Un magistrado del tribunal.
    Un menor en peligro puede escribirle.
    .next = 📖 Otra palabra

lawyer =
    📖 { -word-lawyer }: abogado
    Una persona que conoce la ley y te defiende.
    Un abogado no vende ni historias, ni papeles.
    .next = 📖 Otra palabra

legal-aid =
    📖 { -word-legal-aid }: asistencia jurídica gratuita
    El Estado paga a tu abogado.
    .next = 📖 Otra palabra

decisions =
    ¿Qué palabra?
    .decision = 📖 { -label-decision }
    .refusal = 📖 { -label-refusal }
    .appeal = 📖 { -label-appeal }
    .time-limit = 📖 { -label-time-limit }
    .legal-advice = 📖 { -label-legal-advice }

decision =
    📖 { -word-decision }: decisión
    La respuesta oficial, en papel.
    La « notification »: el día en que te llega oficialmente. Guarda el sobre.
    .next = 📖 Otra palabra

refusal =
    📖 { -word-refusal }: rechazo
    La respuesta “no”.
    El rechazo del departamento es un papel. Pídelo.
    .next = 📖 Otra palabra

appeal =
    📖 { -word-appeal }: recurso
    Pedir a un juez que mire otra vez una decisión.
    Busca el último día en el papel.
    .next = 📖 Otra palabra

time-limit =
    📖 { -word-time-limit }: plazo
    El tiempo que tienes para actuar.
    Muestra rápido el papel a un abogado o a una asociación.
    .next = 📖 Otra palabra

legal-advice =
    📖 { -word-legal-advice }: consulta jurídica gratuita
    Un lugar y unas horas para hacer tus preguntas sobre la ley.
    Es gratis.
    .next = 📖 Otra palabra

police-words =
    ¿Qué palabra?
    .police = 📖 { -label-police }
    .custody = 📖 { -label-custody }
    .waiting-zone = 📖 { -label-waiting-zone }
    .oqtf = 📖 { -label-oqtf }
    .fingerprints = 📖 { -label-fingerprints }

police =
    📖 { -word-police }: policía
    Las personas en uniforme que hacen respetar la ley.
    También deben proteger a los menores.
    .next = 📖 Otra palabra

custody =
    📖 { -word-custody }: detención policial
    La policía te retiene en la comisaría. Puedes callar y esperar a tu abogado.
    « Contrôle d’identité »: la policía pregunta quién eres.
    .next = 📖 Otra palabra

waiting-zone =
    📖 { -word-waiting-zone }: zona de espera
    Un lugar cerrado en el aeropuerto, el puerto o la estación.
    Un menor sin padres debe tener allí un representante nombrado.
    .next = 📖 Otra palabra

oqtf =
    📖 { -word-oqtf }: orden de irse de Francia
    Una orden de abandonar el territorio francés.
    La ley la prohíbe antes de los { 18 } años. Ve a un abogado hoy.
    .next = 📖 Otra palabra

fingerprints =
    📖 { -word-fingerprints }: huellas dactilares
    Las marcas de tus dedos, tomadas por una máquina.
    Para el asilo y para la edad, son dos archivos diferentes.
    .next = 📖 Otra palabra

## Papeles y asilo
papers-words =
    ¿Qué tema?
    .identity = ➡️ Quién eres
    .staying = 🏢 Préfecture y tarjetas
    .asylum-words = 🛡️ El asilo

identity =
    ¿Qué palabra?
    .birth-certificate = 📖 { -label-birth-certificate }
    .court-birth-paper = 📖 { -label-court-birth-paper }
    .identity-paper = 📖 { -label-identity-paper }
    .postal-address = 📖 { -label-postal-address }

birth-certificate =
    📖 { -word-birth-certificate }: partida de nacimiento
    El papel que dice el lugar y el día de tu nacimiento.
    Es mejor no dar tu único original.
    .next = 📖 Otra palabra

court-birth-paper =
    📖 { -word-court-birth-paper }: sentencia que sustituye la partida de nacimiento
    Un papel de un tribunal de tu país.
    Reemplaza una partida de nacimiento que nunca se hizo.
    .next = 📖 Otra palabra

identity-paper =
    📖 { -word-identity-paper }: documento de identidad, pasaporte
    Un papel con tu nombre, tu foto y tu fecha de nacimiento.
    .next = 📖 Otra palabra

postal-address =
    📖 { -word-postal-address }: dirección postal oficial
    Una dirección para recibir tus cartas.
    La mairie (ayuntamiento) o una asociación autorizada puede dar una.
    .next = 📖 Otra palabra

staying =
    ¿Qué palabra?
    .prefecture = 📖 { -label-prefecture }
    .residence-permit = 📖 { -label-residence-permit }
    .receipt = 📖 { -label-receipt }
    .dublin = 📖 { -label-dublin }
    .asylum-paper = 📖 { -label-asylum-paper }

prefecture =
    📖 { -word-prefecture }: prefectura
    La oficina del Estado para los papeles de los extranjeros.
    .next = 📖 Otra palabra

residence-permit =
    📖 { -word-residence-permit }: permiso de residencia
    La tarjeta para vivir en Francia.
    Antes de los { 18 } años, no es obligatoria.
    .next = 📖 Otra palabra

receipt =
    📖 { -word-receipt }: resguardo
    Un papel de espera, antes de la tarjeta.
    Dice hasta qué día sirve.
    .next = 📖 Otra palabra

dublin =
    📖 { -word-dublin }: procedimiento de Dublín
    Una palabra que la gente todavía dice.
    ¿Qué país de Europa estudia la petición de asilo? Las reglas cambiaron.
    .next = 📖 Otra palabra

asylum-paper =
    📖 { -word-asylum-paper }: certificado de petición de asilo
    El papel que muestra que pediste asilo.
    .next = 📖 Otra palabra

asylum-words =
    ¿Qué palabra?
    .asylum = 📖 { -label-asylum }
    .asylum-seeker = 📖 { -label-asylum-seeker }
    .refugee = 📖 { -label-refugee }
    .subsidiary = 📖 { -label-subsidiary }
    .ofpra = 📖 { -label-ofpra }
    .cnda = 📖 { -label-cnda }

asylum =
    📖 { -word-asylum }: asilo
    Francia protege a una persona en peligro en su país.
    Un menor puede pedirlo a cualquier edad.
    .next = 📖 Otra palabra

asylum-seeker =
    📖 { -word-asylum-seeker }: solicitante de asilo
    Una persona que pidió asilo y espera la respuesta.
    .next = 📖 Otra palabra

refugee =
    📖 { -word-refugee }: refugiado
    Una persona que Francia protege con el asilo.
    Su tarjeta dura { 10 } años.
    .next = 📖 Otra palabra

subsidiary =
    📖 { -word-subsidiary }: protección subsidiaria
    Otra protección que la { -ofpra } puede dar.
    Su tarjeta dura hasta { 4 } años.
    .next = 📖 Otra palabra

ofpra =
    📖 { -word-ofpra }: oficina francesa de asilo
    La oficina del Estado que responde a la petición de asilo.
    .next = 📖 Otra palabra

cnda =
    📖 { -word-cnda }: tribunal nacional de asilo
    El tribunal que mira otra vez el asilo cuando la { -ofpra } dice “no”.
    Hay gente que lo llama « commission ».
    .next = 📖 Otra palabra

## Salud, escuela, peligro
life =
    ¿Qué tema?
    .health-words = 🏥 La salud
    .day-words = 🛏️ Escuela, oficio, cama
    .danger-words = 🆘 El peligro

health-words =
    ¿Qué palabra?
    .health-cover = 📖 { -label-health-cover }
    .ame = 📖 { -label-ame }
    .pass = 📖 { -label-pass }
    .hospital = 📖 { -label-hospital }
    .doctor = 📖 { -label-doctor }

health-cover =
    📖 { -word-health-cover }: seguro de salud
    La salud pagada: médico, hospital, medicinas.
    Una palabra más antigua: CMU.
    .next = 📖 Otra palabra

ame =
    📖 { -word-ame }: ayuda médica del Estado
    La atención médica pagada para una persona sin papeles.
    Un menor tiene derecho a ella sin esperar.
    .next = 📖 Otra palabra

pass =
    📖 { -word-pass }: atención gratis en el hospital
    Una oficina en un hospital.
    Allí atienden gratis a una persona sin seguro de salud.
    .next = 📖 Otra palabra

hospital =
    📖 { -word-hospital }: hospital
    El lugar donde atienden a los enfermos y a los heridos.
    Si es grave, la atención va antes que el dinero y los papeles.
    .next = 📖 Otra palabra

doctor =
    📖 { -word-doctor }: médico, psicólogo
    El médico cuida el cuerpo. El psicólogo escucha el miedo y la tristeza.
    En general, guardan el secreto.
    .next = 📖 Otra palabra

day-words =
    ¿Qué palabra?
    .school = 📖 { -label-school }
    .apprenticeship = 📖 { -label-apprenticeship }
    .day-centre = 📖 { -label-day-centre }
    .night-shelter = 📖 { -label-night-shelter }

school =
    📖 { -word-school }: escuela
    El lugar donde se aprende.
    Después de los { 16 } años, un menor todavía puede ir.
    .next = 📖 Otra palabra

apprenticeship =
    📖 { -word-apprenticeship }: formación, aprendizaje
    Aprender un oficio, en la escuela y en el trabajo.
    El aprendiz recibe un salario.
    .next = 📖 Otra palabra

day-centre =
    📖 { -word-day-centre }: centro de día
    Un lugar abierto de día: descanso, ducha, ayuda.
    Allí no se duerme.
    .next = 📖 Otra palabra

night-shelter =
    📖 { -word-night-shelter }: alojamiento de emergencia
    Una cama cuando no se sabe dónde dormir.
    .next = 📖 Otra palabra

danger-words =
    ¿Qué palabra?
    .emergency = 📖 { -label-emergency }
    .helpline = 📖 { -label-helpline }
    .trafficking = 📖 { -label-trafficking }
    .abuse = 📖 { -label-abuse }

emergency =
    📖 { -word-emergency }: emergencia
    Un peligro: hay que actuar de inmediato.
    Toca 🆘 para ver los números.
    .next = 📖 Otra palabra

helpline =
    📖 { -word-helpline }: menores en peligro
    El número para los menores en peligro.
    Gratis, día y noche. No está en la factura.
    .next = 📖 Otra palabra

trafficking =
    📖 { -word-trafficking }: trata de seres humanos, explotación
    Alguien usa a una persona: trabajo, robo, prostitución.
    Esa persona es primero una víctima. Puede recibir protección.
    .next = 📖 Otra palabra

abuse =
    📖 { -word-abuse }: violencia
    Alguien pega, amenaza o toca sin consentimiento.
    Nunca es normal. Puedes hablar de esto.
    .next = 📖 Otra palabra

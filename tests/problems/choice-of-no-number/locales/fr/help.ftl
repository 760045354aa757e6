title = Danger
start = { $tel-119 ->
    [one] Appelle.
   *[other] Appelle le { $tel-119 }.
 }

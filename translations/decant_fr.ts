<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <message>
        <source>A JSON Web Token with masked claims and a signature that nothing accepts.</source>
        <translation>Un JSON Web Token aux déclarations masquées, dont rien n’accepte la signature.</translation>
    </message>
    <message>
        <source>A bank code that is formed like a BIC and belongs to no bank.</source>
        <translation>Un code bancaire en forme de BIC qui n’appartient à aucune banque.</translation>
    </message>
    <message>
        <source>A book number with a valid check digit.</source>
        <translation>Un numéro de livre avec un chiffre de contrôle valide.</translation>
    </message>
    <message>
        <source>A brand of payment cards.</source>
        <translation>Une marque de carte de paiement.</translation>
    </message>
    <message>
        <source>A browser as it names itself.</source>
        <translation>Un navigateur tel qu’il se présente.</translation>
    </message>
    <message>
        <source>A century in Roman numerals; its number in a number column.</source>
        <translation>Un siècle en chiffres romains ; son numéro dans une colonne numérique.</translation>
    </message>
    <message>
        <source>A colour.</source>
        <translation>Une couleur.</translation>
    </message>
    <message>
        <source>A currency.</source>
        <translation>Une devise.</translation>
    </message>
    <message>
        <source>A date of a range.</source>
        <translation>Une date dans un intervalle.</translation>
    </message>
    <message>
        <source>A day of the data, the newest for example.</source>
        <translation>Un jour des données, le plus récent par exemple.</translation>
    </message>
    <message>
        <source>A day of the month, 1 to 28.</source>
        <translation>Un jour du mois, de 1 à 28.</translation>
    </message>
    <message>
        <source>A day of the week; its number, 1 for Monday, in a number column.</source>
        <translation>Un jour de la semaine ; son numéro, 1 pour lundi, dans une colonne numérique.</translation>
    </message>
    <message>
        <source>A digest under a secret of the key, as long as the plain one.</source>
        <translation>Une empreinte sous un secret de la clé, aussi longue que l’empreinte simple.</translation>
    </message>
    <message>
        <source>A domain name that nobody can register.</source>
        <translation>Un nom de domaine que personne ne peut enregistrer.</translation>
    </message>
    <message>
        <source>A dwelling inside a building.</source>
        <translation>Un logement dans un immeuble.</translation>
    </message>
    <message>
        <source>A floating-point number of a range.</source>
        <translation>Un nombre à virgule flottante dans un intervalle.</translation>
    </message>
    <message>
        <source>A form of address such as Mr. or Dr.</source>
        <translation>Un titre comme M. ou Dr.</translation>
    </message>
    <message>
        <source>A latitude in degrees.</source>
        <translation>Une latitude en degrés.</translation>
    </message>
    <message>
        <source>A licence plate.</source>
        <translation>Une plaque d’immatriculation.</translation>
    </message>
    <message>
        <source>A login made from other names and a number.</source>
        <translation>Un identifiant formé d’autres noms et d’un nombre.</translation>
    </message>
    <message>
        <source>A longitude in degrees.</source>
        <translation>Une longitude en degrés.</translation>
    </message>
    <message>
        <source>A month; its number in a number column.</source>
        <translation>Un mois ; son numéro dans une colonne numérique.</translation>
    </message>
    <message>
        <source>A number of a device or vehicle with a valid check digit.</source>
        <translation>Un numéro d’appareil ou de véhicule avec un chiffre de contrôle valide.</translation>
    </message>
    <message>
        <source>A number of a driving licence.</source>
        <translation>Un numéro de permis de conduire.</translation>
    </message>
    <message>
        <source>A number of a health insurance with valid check digits.</source>
        <translation>Un numéro d’assurance maladie avec des chiffres de contrôle valides.</translation>
    </message>
    <message>
        <source>A number of a person as its country issues it, with valid check digits.</source>
        <translation>Un numéro d’identité tel que son pays l’attribue, avec des chiffres de contrôle valides.</translation>
    </message>
    <message>
        <source>A number of a tax or company register with valid check digits.</source>
        <translation>Un numéro fiscal ou de registre du commerce avec des chiffres de contrôle valides.</translation>
    </message>
    <message>
        <source>A number with decimals of a range.</source>
        <translation>Un nombre décimal dans un intervalle.</translation>
    </message>
    <message>
        <source>A passport number.</source>
        <translation>Un numéro de passeport.</translation>
    </message>
    <message>
        <source>A place inside a rectangle of degrees.</source>
        <translation>Un lieu dans un rectangle de degrés.</translation>
    </message>
    <message>
        <source>A point in time as a number that counts from 1970.</source>
        <translation>Un instant sous forme de nombre compté depuis 1970.</translation>
    </message>
    <message>
        <source>A random password, or the digest of the test password &quot;decant&quot;.</source>
        <translation>Un mot de passe aléatoire, ou l’empreinte du mot de passe de test « decant ».</translation>
    </message>
    <message>
        <source>A range or multirange of numbers, days or times.</source>
        <translation>Un intervalle ou multi-intervalle de nombres, de jours ou d’heures.</translation>
    </message>
    <message>
        <source>A security number with a valid check digit.</source>
        <translation>Un numéro de titre financier avec un chiffre de contrôle valide.</translation>
    </message>
    <message>
        <source>A sentence without meaning.</source>
        <translation>Une phrase sans signification.</translation>
    </message>
    <message>
        <source>A slogan of empty words.</source>
        <translation>Un slogan fait de mots creux.</translation>
    </message>
    <message>
        <source>A span of time.</source>
        <translation>Une durée.</translation>
    </message>
    <message>
        <source>A status code of HTTP.</source>
        <translation>Un code d’état HTTP.</translation>
    </message>
    <message>
        <source>A text of a given form: # is a digit, A and a a letter, ? a letter or digit.</source>
        <translation>Un texte d’une forme donnée : # est un chiffre, A et a une lettre, ? une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>A text of random characters.</source>
        <translation>Un texte de caractères aléatoires.</translation>
    </message>
    <message>
        <source>A text that matches a regular expression.</source>
        <translation>Un texte qui correspond à une expression régulière.</translation>
    </message>
    <message>
        <source>A text with the results of other functions in it.</source>
        <translation>Un texte contenant les résultats d’autres fonctions.</translation>
    </message>
    <message>
        <source>A time of the day.</source>
        <translation>Une heure de la journée.</translation>
    </message>
    <message>
        <source>A time zone by its name.</source>
        <translation>Un fuseau horaire par son nom.</translation>
    </message>
    <message>
        <source>A token of the value that only the key can make.</source>
        <translation>Un jeton de la valeur que seule la clé peut produire.</translation>
    </message>
    <message>
        <source>A whole number for each value: how often it comes.</source>
        <translation>Un nombre entier par valeur : sa fréquence.</translation>
    </message>
    <message>
        <source>A whole number of a range that the key and the value decide; different values may meet.</source>
        <translation>Un nombre entier d’un intervalle, choisi par la clé et la valeur ; des valeurs différentes peuvent coïncider.</translation>
    </message>
    <message>
        <source>A word of a list that the key and the value choose; different values may meet.</source>
        <translation>Un mot d’une liste choisi par la clé et la valeur ; des valeurs différentes peuvent coïncider.</translation>
    </message>
    <message>
        <source>A year.</source>
        <translation>Une année.</translation>
    </message>
    <message>
        <source>A zone of the same region, Europe for example.</source>
        <translation>Un fuseau de la même région, Europe par exemple.</translation>
    </message>
    <message>
        <source>Always the same number of stars.</source>
        <translation>Toujours le même nombre d’astérisques.</translation>
    </message>
    <message>
        <source>American areas with few people become 000, as HIPAA Safe Harbor asks for.</source>
        <translation>Les zones américaines peu peuplées deviennent 000, comme l’exige HIPAA Safe Harbor.</translation>
    </message>
    <message>
        <source>An account number, sort code or routing number in the layout of the value.</source>
        <translation>Un numéro de compte, un code guichet ou un code de routage au format de la valeur.</translation>
    </message>
    <message>
        <source>An address of a crypto currency with a valid check sum.</source>
        <translation>Une adresse de cryptomonnaie avec une somme de contrôle valide.</translation>
    </message>
    <message>
        <source>An amount of money.</source>
        <translation>Une somme d’argent.</translation>
    </message>
    <message>
        <source>An array of elements that another function makes.</source>
        <translation>Un tableau d’éléments produits par une autre fonction.</translation>
    </message>
    <message>
        <source>An integer of a range.</source>
        <translation>Un entier dans un intervalle.</translation>
    </message>
    <message>
        <source>Another UUID.</source>
        <translation>Un autre UUID.</translation>
    </message>
    <message>
        <source>Another UUID; different ones stay different.</source>
        <translation>Un autre UUID ; des UUID différents restent différents.</translation>
    </message>
    <message>
        <source>Another account of the same country with valid check digits.</source>
        <translation>Un autre compte du même pays avec des chiffres de contrôle valides.</translation>
    </message>
    <message>
        <source>Another address in one line.</source>
        <translation>Une autre adresse sur une ligne.</translation>
    </message>
    <message>
        <source>Another address of the same version in a private range.</source>
        <translation>Une autre adresse de la même version dans une plage privée.</translation>
    </message>
    <message>
        <source>Another branch of industry.</source>
        <translation>Un autre secteur d’activité.</translation>
    </message>
    <message>
        <source>Another building number.</source>
        <translation>Un autre numéro de rue.</translation>
    </message>
    <message>
        <source>Another card number of the same brand, length and layout that passes the Luhn check where the value does.</source>
        <translation>Un autre numéro de carte de la même marque, de même longueur et au même format, qui passe le contrôle de Luhn si la valeur le passe.</translation>
    </message>
    <message>
        <source>Another city.</source>
        <translation>Une autre ville.</translation>
    </message>
    <message>
        <source>Another company name.</source>
        <translation>Un autre nom d’entreprise.</translation>
    </message>
    <message>
        <source>Another country.</source>
        <translation>Un autre pays.</translation>
    </message>
    <message>
        <source>Another date of birth inside a range of ages.</source>
        <translation>Une autre date de naissance dans une tranche d’âges.</translation>
    </message>
    <message>
        <source>Another diagnosis, a category of ICD-10.</source>
        <translation>Un autre diagnostic, une catégorie de la CIM-10.</translation>
    </message>
    <message>
        <source>Another e-mail address, valid, at a domain reserved for examples.</source>
        <translation>Une autre adresse e-mail valide, dans un domaine réservé aux exemples.</translation>
    </message>
    <message>
        <source>Another first and last name.</source>
        <translation>Un autre prénom et nom.</translation>
    </message>
    <message>
        <source>Another first name.</source>
        <translation>Un autre prénom.</translation>
    </message>
    <message>
        <source>Another function for each kind of row.</source>
        <translation>Une fonction différente pour chaque sorte de lignes.</translation>
    </message>
    <message>
        <source>Another hardware address.</source>
        <translation>Une autre adresse matérielle.</translation>
    </message>
    <message>
        <source>Another integer of the same range; different numbers stay different.</source>
        <translation>Un autre entier de la même plage ; des nombres différents restent différents.</translation>
    </message>
    <message>
        <source>Another last name.</source>
        <translation>Un autre nom de famille.</translation>
    </message>
    <message>
        <source>Another name of a file or folder.</source>
        <translation>Un autre nom de fichier ou de dossier.</translation>
    </message>
    <message>
        <source>Another phone number in the same layout.</source>
        <translation>Un autre numéro de téléphone au même format.</translation>
    </message>
    <message>
        <source>Another postal code in the same layout.</source>
        <translation>Un autre code postal au même format.</translation>
    </message>
    <message>
        <source>Another profession.</source>
        <translation>Une autre profession.</translation>
    </message>
    <message>
        <source>Another secret token in the same layout.</source>
        <translation>Un autre jeton secret dans la même disposition.</translation>
    </message>
    <message>
        <source>Another state or province.</source>
        <translation>Un autre État ou une autre province.</translation>
    </message>
    <message>
        <source>Another street.</source>
        <translation>Une autre rue.</translation>
    </message>
    <message>
        <source>Another web address with as many steps in its path.</source>
        <translation>Une autre adresse web avec autant d’étapes dans son chemin.</translation>
    </message>
    <message>
        <source>Between the names.</source>
        <translation>Entre les noms.</translation>
    </message>
    <message>
        <source>Brands to choose from.</source>
        <translation>Marques parmi lesquelles choisir.</translation>
    </message>
    <message>
        <source>Bytes of a random length.</source>
        <translation>Des octets de longueur aléatoire.</translation>
    </message>
    <message>
        <source>Capital and small letters are the same.</source>
        <translation>Majuscules et minuscules sont équivalentes.</translation>
    </message>
    <message>
        <source>Characters at the end.</source>
        <translation>Caractères à la fin.</translation>
    </message>
    <message>
        <source>Characters at the front.</source>
        <translation>Caractères au début.</translation>
    </message>
    <message>
        <source>Characters behind the prefix; 0 for those of the value.</source>
        <translation>Caractères après le préfixe ; 0 pour autant que la valeur.</translation>
    </message>
    <message>
        <source>Characters hidden at the end.</source>
        <translation>Caractères cachés à la fin.</translation>
    </message>
    <message>
        <source>Characters of a random password.</source>
        <translation>Caractères d’un mot de passe aléatoire.</translation>
    </message>
    <message>
        <source>Characters of the alphabet that stay at the end.</source>
        <translation>Caractères de l’alphabet conservés à la fin.</translation>
    </message>
    <message>
        <source>Characters of the alphabet that stay in front.</source>
        <translation>Caractères de l’alphabet conservés au début.</translation>
    </message>
    <message>
        <source>Characters of the bank that stay after the check digits.</source>
        <translation>Caractères de la banque conservés après les chiffres de contrôle.</translation>
    </message>
    <message>
        <source>Characters shown at the front.</source>
        <translation>Caractères montrés au début.</translation>
    </message>
    <message>
        <source>Characters that stay at the end.</source>
        <translation>Caractères conservés à la fin.</translation>
    </message>
    <message>
        <source>Characters that stay at the front.</source>
        <translation>Caractères conservés au début.</translation>
    </message>
    <message>
        <source>Characters to choose from.</source>
        <translation>Caractères parmi lesquels choisir.</translation>
    </message>
    <message>
        <source>Characters; 11 name a branch.</source>
        <translation>Caractères ; 11 désignent une agence.</translation>
    </message>
    <message>
        <source>Check digit at the end of an account number.</source>
        <translation>Chiffre de contrôle à la fin d’un numéro de compte.</translation>
    </message>
    <message>
        <source>Claims that stay as they are.</source>
        <translation>Déclarations conservées telles quelles.</translation>
    </message>
    <message>
        <source>Codes of a fixed layout; different codes stay different.</source>
        <translation>Codes de disposition fixe ; des codes différents restent différents.</translation>
    </message>
    <message>
        <source>Columns of the same key domain give equal results for equal values; empty for the function&apos;s own domain.</source>
        <translation>Les colonnes d’un même domaine de clé donnent des résultats égaux pour des valeurs égales ; vide pour le domaine propre à la fonction.</translation>
    </message>
    <message>
        <source>Columns of the same row that the result depends on instead of the value.</source>
        <translation>Colonnes de la même ligne dont dépend le résultat, à la place de la valeur.</translation>
    </message>
    <message>
        <source>Condition over columns of the row (country = &apos;DE&apos; AND age &gt;= 18); other rows keep their value.</source>
        <translation>Condition sur les colonnes de la ligne (country = &apos;DE&apos; AND age &gt;= 18) ; les autres lignes gardent leur valeur.</translation>
    </message>
    <message>
        <source>Country in two capital letters.</source>
        <translation>Pays en deux lettres majuscules.</translation>
    </message>
    <message>
        <source>Country in two capital letters; XX is nobody&apos;s.</source>
        <translation>Pays en deux lettres majuscules ; XX n’est à personne.</translation>
    </message>
    <message>
        <source>Country where the value is no IBAN.</source>
        <translation>Pays lorsque la valeur n’est pas un IBAN.</translation>
    </message>
    <message>
        <source>Cuts a date or time off behind a unit.</source>
        <translation>Tronque une date ou une heure après une unité.</translation>
    </message>
    <message>
        <source>Different numbers stay different as they are; excludes reserved_only.</source>
        <translation>Des numéros différents restent différents d’eux-mêmes ; exclut reserved_only.</translation>
    </message>
    <message>
        <source>Digits become other digits and letters other letters; the layout stays.</source>
        <translation>Les chiffres deviennent d’autres chiffres et les lettres d’autres lettres ; la disposition reste.</translation>
    </message>
    <message>
        <source>Digits behind the point.</source>
        <translation>Chiffres après la virgule.</translation>
    </message>
    <message>
        <source>Digits of an account number.</source>
        <translation>Chiffres d’un numéro de compte.</translation>
    </message>
    <message>
        <source>Digits of the issuer that stay; 0 keeps the brand only.</source>
        <translation>Chiffres de l’émetteur conservés ; 0 ne conserve que la marque.</translation>
    </message>
    <message>
        <source>Digits shown at the end.</source>
        <translation>Chiffres montrés à la fin.</translation>
    </message>
    <message>
        <source>Digits shown at the front.</source>
        <translation>Chiffres montrés au début.</translation>
    </message>
    <message>
        <source>Distance of two numbers.</source>
        <translation>Distance entre deux nombres.</translation>
    </message>
    <message>
        <source>Domains of e-mail addresses.</source>
        <translation>Domaines des adresses e-mail.</translation>
    </message>
    <message>
        <source>Domains the name lies in.</source>
        <translation>Domaines dans lesquels se trouve le nom.</translation>
    </message>
    <message>
        <source>Domains to choose from.</source>
        <translation>Domaines parmi lesquels choisir.</translation>
    </message>
    <message>
        <source>Earliest time.</source>
        <translation>Heure la plus tôt.</translation>
    </message>
    <message>
        <source>Eastern border.</source>
        <translation>Limite est.</translation>
    </message>
    <message>
        <source>Every letter and digit becomes another of its alphabet; different texts stay different.</source>
        <translation>Chaque lettre et chaque chiffre devient un autre de son alphabet ; des textes différents restent différents.</translation>
    </message>
    <message>
        <source>First day of a start.</source>
        <translation>Premier jour d’un début.</translation>
    </message>
    <message>
        <source>First day of the month or year only.</source>
        <translation>Seulement le premier jour du mois ou de l’année.</translation>
    </message>
    <message>
        <source>First day.</source>
        <translation>Premier jour.</translation>
    </message>
    <message>
        <source>First lower bound of days and times.</source>
        <translation>Première borne inférieure des jours et heures.</translation>
    </message>
    <message>
        <source>First year.</source>
        <translation>Première année.</translation>
    </message>
    <message>
        <source>Form of the text; a backslash takes the next character as it is.</source>
        <translation>Forme du texte ; après une barre oblique inverse, le caractère suivant est pris tel quel.</translation>
    </message>
    <message>
        <source>Format-preserving encryption (FF1): other characters of the same kind in the same layout; different values stay different.</source>
        <translation>Chiffrement préservant le format (FF1) : d’autres caractères du même genre dans la même disposition ; des valeurs différentes restent différentes.</translation>
    </message>
    <message>
        <source>From this age on there is one band.</source>
        <translation>À partir de cet âge, il n’y a qu’une tranche.</translation>
    </message>
    <message>
        <source>Greatest age in years.</source>
        <translation>Âge maximal en années.</translation>
    </message>
    <message>
        <source>Greatest distance in days.</source>
        <translation>Plus grande distance en jours.</translation>
    </message>
    <message>
        <source>Greatest distance in metres.</source>
        <translation>Plus grande distance en mètres.</translation>
    </message>
    <message>
        <source>Greatest number of bytes.</source>
        <translation>Nombre maximal d’octets.</translation>
    </message>
    <message>
        <source>Greatest number of characters.</source>
        <translation>Nombre maximal de caractères.</translation>
    </message>
    <message>
        <source>Greatest number of elements.</source>
        <translation>Nombre maximal d’éléments.</translation>
    </message>
    <message>
        <source>Greatest number of sentences.</source>
        <translation>Nombre maximal de phrases.</translation>
    </message>
    <message>
        <source>Greatest number of words.</source>
        <translation>Nombre maximal de mots.</translation>
    </message>
    <message>
        <source>Greatest share of the number it moves by, 0 to 1.</source>
        <translation>Plus grande part du nombre dont il varie, de 0 à 1.</translation>
    </message>
    <message>
        <source>Greatest width, in numbers or days.</source>
        <translation>Plus grande largeur, en nombres ou en jours.</translation>
    </message>
    <message>
        <source>Hexadecimal digits as long as a digest of the algorithm.</source>
        <translation>Des chiffres hexadécimaux, aussi longs qu’une empreinte de l’algorithme.</translation>
    </message>
    <message>
        <source>Hides a part of the text behind a padding character.</source>
        <translation>Cache une partie du texte derrière un caractère de remplissage.</translation>
    </message>
    <message>
        <source>Hides names, passwords and the values of the query in a web address.</source>
        <translation>Cache les noms, les mots de passe et les valeurs de la requête dans une adresse web.</translation>
    </message>
    <message>
        <source>Hides the last characters of a number.</source>
        <translation>Cache les derniers caractères d’un numéro.</translation>
    </message>
    <message>
        <source>How female and male are written.</source>
        <translation>Comment féminin et masculin sont écrits.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Combien.</translation>
    </message>
    <message>
        <source>How often a block is tried again with a new process after a failure.</source>
        <translation>Combien de fois un bloc est retenté avec un nouveau processus après un échec.</translation>
    </message>
    <message>
        <source>How the colour is written.</source>
        <translation>Comment la couleur est écrite.</translation>
    </message>
    <message>
        <source>How the currency is written.</source>
        <translation>Comment la devise est écrite.</translation>
    </message>
    <message>
        <source>How the digest is written as text.</source>
        <translation>Comment l’empreinte est écrite en texte.</translation>
    </message>
    <message>
        <source>How the month is written.</source>
        <translation>Comment le mois est écrit.</translation>
    </message>
    <message>
        <source>How the result is written as text.</source>
        <translation>Comment le résultat est écrit en texte.</translation>
    </message>
    <message>
        <source>How the token is written as text.</source>
        <translation>Comment le jeton est écrit en texte.</translation>
    </message>
    <message>
        <source>How the value is made uniform before it is used as key input.</source>
        <translation>Comment la valeur est normalisée avant d’entrer dans la clé.</translation>
    </message>
    <message>
        <source>Keeps a public prefix of letters such as sk_live_.</source>
        <translation>Conserve un préfixe public en lettres comme sk_live_.</translation>
    </message>
    <message>
        <source>Keeps the country calling code of an international number.</source>
        <translation>Conserve l’indicatif du pays d’un numéro international.</translation>
    </message>
    <message>
        <source>Keeps the first three bytes.</source>
        <translation>Conserve les trois premiers octets.</translation>
    </message>
    <message>
        <source>Keeps the last four digits.</source>
        <translation>Conserve les quatre derniers chiffres.</translation>
    </message>
    <message>
        <source>Keeps the letter in front.</source>
        <translation>Conserve la lettre du début.</translation>
    </message>
    <message>
        <source>Keeps the name of the host.</source>
        <translation>Conserve le nom de l’hôte.</translation>
    </message>
    <message>
        <source>Keeps the real domain.</source>
        <translation>Conserve le vrai domaine.</translation>
    </message>
    <message>
        <source>Keeps what stands behind the last dot.</source>
        <translation>Conserve ce qui suit le dernier point.</translation>
    </message>
    <message>
        <source>Key of the row, the same columns for both ends.</source>
        <translation>Clé de la ligne, les mêmes colonnes pour les deux extrémités.</translation>
    </message>
    <message>
        <source>Keys whose leaves stay.</source>
        <translation>Clés dont les feuilles restent.</translation>
    </message>
    <message>
        <source>Kind of file; auto gives one of the kind the value is, empty otherwise.</source>
        <translation>Sorte de fichier ; auto en donne un de la sorte de la valeur, sinon un fichier vide.</translation>
    </message>
    <message>
        <source>Labels that are not used.</source>
        <translation>Libellés qui ne sont pas utilisés.</translation>
    </message>
    <message>
        <source>Language and country of names and addresses.</source>
        <translation>Langue et pays des noms et des adresses.</translation>
    </message>
    <message>
        <source>Largest amount.</source>
        <translation>Montant maximal.</translation>
    </message>
    <message>
        <source>Largest lower bound of numbers.</source>
        <translation>Plus grande borne inférieure des nombres.</translation>
    </message>
    <message>
        <source>Largest number that stays; without it there is no limit.</source>
        <translation>Plus grand nombre conservé ; sans lui, il n’y a pas de limite.</translation>
    </message>
    <message>
        <source>Largest number.</source>
        <translation>Plus grand nombre.</translation>
    </message>
    <message>
        <source>Largest number; without it the largest of the type.</source>
        <translation>Plus grand nombre ; sans lui, le plus grand du type.</translation>
    </message>
    <message>
        <source>Largest result; without it there is no bound.</source>
        <translation>Plus grand résultat ; sans lui, il n’y a pas de borne.</translation>
    </message>
    <message>
        <source>Largest shift.</source>
        <translation>Plus grand décalage.</translation>
    </message>
    <message>
        <source>Last day of a start.</source>
        <translation>Dernier jour d’un début.</translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation>Dernier jour.</translation>
    </message>
    <message>
        <source>Last lower bound of days and times.</source>
        <translation>Dernière borne inférieure des jours et heures.</translation>
    </message>
    <message>
        <source>Last year.</source>
        <translation>Dernière année.</translation>
    </message>
    <message>
        <source>Latest time.</source>
        <translation>Heure la plus tard.</translation>
    </message>
    <message>
        <source>Least age in years.</source>
        <translation>Âge minimal en années.</translation>
    </message>
    <message>
        <source>Least distance in days.</source>
        <translation>Plus petite distance en jours.</translation>
    </message>
    <message>
        <source>Least distance in metres.</source>
        <translation>Plus petite distance en mètres.</translation>
    </message>
    <message>
        <source>Least number of bytes.</source>
        <translation>Nombre minimal d’octets.</translation>
    </message>
    <message>
        <source>Least number of characters.</source>
        <translation>Nombre minimal de caractères.</translation>
    </message>
    <message>
        <source>Least number of elements.</source>
        <translation>Nombre minimal d’éléments.</translation>
    </message>
    <message>
        <source>Least number of sentences.</source>
        <translation>Nombre minimal de phrases.</translation>
    </message>
    <message>
        <source>Least number of words.</source>
        <translation>Nombre minimal de mots.</translation>
    </message>
    <message>
        <source>Least share of the number it moves by, 0 to 1.</source>
        <translation>Plus petite part du nombre dont il varie, de 0 à 1.</translation>
    </message>
    <message>
        <source>Letters shown of the part before the @.</source>
        <translation>Lettres montrées de la partie avant le @.</translation>
    </message>
    <message>
        <source>Lines key=function: leaves under the key are masked by it.</source>
        <translation>Lignes clé=fonction : les feuilles sous la clé sont masquées par elle.</translation>
    </message>
    <message>
        <source>Lines original=result in the text form of the type.</source>
        <translation>Lignes original=résultat sous la forme textuelle du type.</translation>
    </message>
    <message>
        <source>List of the locale that words come from.</source>
        <translation>Liste de la langue d’où viennent les mots.</translation>
    </message>
    <message>
        <source>Longest address; a shorter column shortens further.</source>
        <translation>Longueur maximale de l’adresse ; une colonne plus courte la raccourcit encore.</translation>
    </message>
    <message>
        <source>Longest period in days.</source>
        <translation>Période la plus longue, en jours.</translation>
    </message>
    <message>
        <source>Longest result in characters; 0 for the column&apos;s own.</source>
        <translation>Longueur maximale du résultat en caractères ; 0 pour celle de la colonne.</translation>
    </message>
    <message>
        <source>Longest result.</source>
        <translation>Longueur maximale du résultat.</translation>
    </message>
    <message>
        <source>Longest span in seconds.</source>
        <translation>Durée la plus longue en secondes.</translation>
    </message>
    <message>
        <source>Longest token.</source>
        <translation>Longueur maximale du jeton.</translation>
    </message>
    <message>
        <source>Masks every element of an array by another function.</source>
        <translation>Masque chaque élément d’un tableau par une autre fonction.</translation>
    </message>
    <message>
        <source>Masks every text and number of a document; keys, order and layout stay.</source>
        <translation>Masque chaque texte et chaque nombre d’un document ; clés, ordre et disposition restent.</translation>
    </message>
    <message>
        <source>Milliseconds without an answer after which it has failed.</source>
        <translation>Millisecondes sans réponse au bout desquelles il a échoué.</translation>
    </message>
    <message>
        <source>Moves a floating-point number by a share of itself.</source>
        <translation>Fait varier un nombre à virgule flottante d’une part de lui-même.</translation>
    </message>
    <message>
        <source>Moves a number with decimals by a share of itself.</source>
        <translation>Fait varier un nombre décimal d’une part de lui-même.</translation>
    </message>
    <message>
        <source>Moves a place by a distance of a range, always the same for the same place.</source>
        <translation>Déplace un lieu d’une distance prise dans un intervalle, toujours la même pour un même lieu.</translation>
    </message>
    <message>
        <source>Moves a whole number by a share of itself.</source>
        <translation>Fait varier un nombre entier d’une part de lui-même.</translation>
    </message>
    <message>
        <source>Moves all dates by the distance of two given days, so that old data looks fresh; hides nothing from who knows the distance.</source>
        <translation>Décale toutes les dates de l’écart entre deux jours donnés, pour que d’anciennes données paraissent récentes ; ne cache rien à qui connaît cet écart.</translation>
    </message>
    <message>
        <source>Moves dates by a secret number of days: the same for all rows, or with seed_columns for all rows of one entity.</source>
        <translation>Décale les dates d’un nombre secret de jours : le même pour toutes les lignes ou, avec seed_columns, pour toutes les lignes d’une même entité.</translation>
    </message>
    <message>
        <source>Moves each date by a number of days of its own.</source>
        <translation>Décale chaque date d’un nombre de jours qui lui est propre.</translation>
    </message>
    <message>
        <source>Name, or code of ISO 3166 in letters or digits.</source>
        <translation>Nom, ou code ISO 3166 en lettres ou en chiffres.</translation>
    </message>
    <message>
        <source>No value stays as it is, at twice the time; without it one in a million may.</source>
        <translation>Aucune valeur ne reste telle quelle, au prix d’un temps double ; sinon, une sur un million le peut.</translation>
    </message>
    <message>
        <source>Northern border.</source>
        <translation>Limite nord.</translation>
    </message>
    <message>
        <source>Number of paragraphs.</source>
        <translation>Nombre de paragraphes.</translation>
    </message>
    <message>
        <source>Numbers beyond a limit become the limit.</source>
        <translation>Les nombres au-delà d’une limite deviennent la limite.</translation>
    </message>
    <message>
        <source>One label of the enumeration type.</source>
        <translation>Un libellé du type énuméré.</translation>
    </message>
    <message>
        <source>One made-up address over several columns: city, postal code, state, country, coordinates and time zone agree in all rows with the same seed_columns.</source>
        <translation>Une adresse inventée sur plusieurs colonnes : ville, code postal, État, pays, coordonnées et fuseau horaire concordent dans toutes les lignes ayant les mêmes seed_columns.</translation>
    </message>
    <message>
        <source>One made-up person over several columns: name, gender, e-mail, phone and birth date agree in all rows with the same seed_columns.</source>
        <translation>Une personne inventée sur plusieurs colonnes : nom, genre, e-mail, téléphone et date de naissance concordent dans toutes les lignes ayant les mêmes seed_columns.</translation>
    </message>
    <message>
        <source>One of the values a gender column holds.</source>
        <translation>Une des valeurs que contient une colonne de genre.</translation>
    </message>
    <message>
        <source>One or more words.</source>
        <translation>Un ou plusieurs mots.</translation>
    </message>
    <message>
        <source>One padding for each hidden character, three otherwise.</source>
        <translation>Un caractère de remplissage par caractère caché, sinon trois.</translation>
    </message>
    <message>
        <source>One value of a list.</source>
        <translation>Une valeur d’une liste.</translation>
    </message>
    <message>
        <source>Order of the names in full_name.</source>
        <translation>Ordre des noms dans full_name.</translation>
    </message>
    <message>
        <source>Order of the names.</source>
        <translation>Ordre des noms.</translation>
    </message>
    <message>
        <source>Other words of the same lengths in the same layout.</source>
        <translation>D’autres mots de mêmes longueurs dans la même disposition.</translation>
    </message>
    <message>
        <source>Paragraphs without meaning.</source>
        <translation>Des paragraphes sans signification.</translation>
    </message>
    <message>
        <source>Part of the original that stays where the range of ages allows it.</source>
        <translation>Partie de l’original conservée lorsque la tranche d’âges le permet.</translation>
    </message>
    <message>
        <source>Replaces addresses, numbers and names it finds inside a text; the rest can be read.</source>
        <translation>Remplace les adresses, numéros et noms trouvés dans un texte ; le reste demeure lisible.</translation>
    </message>
    <message>
        <source>Replaces every value by the same one.</source>
        <translation>Remplace chaque valeur par la même.</translation>
    </message>
    <message>
        <source>Replaces the value by NULL.</source>
        <translation>Remplace la valeur par NULL.</translation>
    </message>
    <message>
        <source>Replaces the value by the default of its column; by NULL where there is none.</source>
        <translation>Remplace la valeur par la valeur par défaut de sa colonne ; par NULL s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Replaces the value by the empty one of its type: an empty text, 0, false, {} or [].</source>
        <translation>Remplace la valeur par la valeur vide de son type : un texte vide, 0, false, {} ou [].</translation>
    </message>
    <message>
        <source>Replaces values by a table you write.</source>
        <translation>Remplace les valeurs selon une table que vous écrivez.</translation>
    </message>
    <message>
        <source>Replaces what matches a regular expression; everything else can be read.</source>
        <translation>Remplace ce qui correspond à une expression régulière ; tout le reste reste lisible.</translation>
    </message>
    <message>
        <source>Replaces words inside a text; everything else stays and can be read.</source>
        <translation>Remplace des mots dans un texte ; tout le reste demeure et reste lisible.</translation>
    </message>
    <message>
        <source>Rounds a number to a multiple of a step.</source>
        <translation>Arrondit un nombre à un multiple d’un pas.</translation>
    </message>
    <message>
        <source>Sets, deletes or masks values inside a JSON document by path.</source>
        <translation>Définit, supprime ou masque des valeurs d’un document JSON par leur chemin.</translation>
    </message>
    <message>
        <source>Several functions one after the other, each on the result of the one before.</source>
        <translation>Plusieurs fonctions à la suite, chacune sur le résultat de la précédente.</translation>
    </message>
    <message>
        <source>Share of empty ranges, 0 to 1.</source>
        <translation>Part d’intervalles vides, de 0 à 1.</translation>
    </message>
    <message>
        <source>Share of true, 0 to 1.</source>
        <translation>Part de vrai, de 0 à 1.</translation>
    </message>
    <message>
        <source>Shortest period in days.</source>
        <translation>Période la plus courte, en jours.</translation>
    </message>
    <message>
        <source>Shortest span in seconds.</source>
        <translation>Durée la plus courte en secondes.</translation>
    </message>
    <message>
        <source>Shows the first and last digits of a card number.</source>
        <translation>Montre les premiers et derniers chiffres d’un numéro de carte.</translation>
    </message>
    <message>
        <source>Shows the first characters of a postal code.</source>
        <translation>Montre les premiers caractères d’un code postal.</translation>
    </message>
    <message>
        <source>Shows the first characters of an address.</source>
        <translation>Montre les premiers caractères d’une adresse.</translation>
    </message>
    <message>
        <source>Shows the first letter of each word of a name.</source>
        <translation>Montre la première lettre de chaque mot d’un nom.</translation>
    </message>
    <message>
        <source>Shows the first letters of an e-mail address.</source>
        <translation>Montre les premières lettres d’une adresse e-mail.</translation>
    </message>
    <message>
        <source>Shows the last digits of a phone number.</source>
        <translation>Montre les derniers chiffres d’un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Shows the real domain.</source>
        <translation>Montre le vrai domaine.</translation>
    </message>
    <message>
        <source>Side of a cell in degrees.</source>
        <translation>Côté d’une cellule en degrés.</translation>
    </message>
    <message>
        <source>Smallest amount.</source>
        <translation>Montant minimal.</translation>
    </message>
    <message>
        <source>Smallest lower bound of numbers.</source>
        <translation>Plus petite borne inférieure des nombres.</translation>
    </message>
    <message>
        <source>Smallest number that stays; without it there is no limit.</source>
        <translation>Plus petit nombre conservé ; sans lui, il n’y a pas de limite.</translation>
    </message>
    <message>
        <source>Smallest number.</source>
        <translation>Plus petit nombre.</translation>
    </message>
    <message>
        <source>Smallest result; without it there is no bound.</source>
        <translation>Plus petit résultat ; sans lui, il n’y a pas de borne.</translation>
    </message>
    <message>
        <source>Smallest shift.</source>
        <translation>Plus petit décalage.</translation>
    </message>
    <message>
        <source>Southern border.</source>
        <translation>Limite sud.</translation>
    </message>
    <message>
        <source>Start or end of a period; the end lies behind the start of the same row.</source>
        <translation>Début ou fin d’une période ; la fin vient après le début de la même ligne.</translation>
    </message>
    <message>
        <source>Tables with function and parameters, in order.</source>
        <translation>Tables avec function et parameters, dans l’ordre.</translation>
    </message>
    <message>
        <source>Tables with op (set, delete, apply), path and value or function with parameters.</source>
        <translation>Tables avec op (set, delete, apply), path et value, ou function avec parameters.</translation>
    </message>
    <message>
        <source>Tables with when, function and parameters; the first whose condition holds is taken, the last has none.</source>
        <translation>Tables avec when, function et parameters ; la première dont la condition est vraie est retenue, la dernière n’en a pas.</translation>
    </message>
    <message>
        <source>Tags stay, but for what stands in quotes.</source>
        <translation>Les balises restent, sauf ce qui est entre guillemets.</translation>
    </message>
    <message>
        <source>Texts that stay.</source>
        <translation>Textes conservés.</translation>
    </message>
    <message>
        <source>The band a number lies in, by its lower end, its middle or a label.</source>
        <translation>La classe à laquelle appartient un nombre, par sa borne inférieure, son milieu ou un libellé.</translation>
    </message>
    <message>
        <source>The band of ages a person is in, from an age or a date of birth.</source>
        <translation>La tranche d’âge d’une personne, d’après un âge ou une date de naissance.</translation>
    </message>
    <message>
        <source>The check number printed on a payment card.</source>
        <translation>Le cryptogramme imprimé sur une carte de paiement.</translation>
    </message>
    <message>
        <source>The constant of on_error.</source>
        <translation>La constante de on_error.</translation>
    </message>
    <message>
        <source>The day it becomes.</source>
        <translation>Le jour qu’il devient.</translation>
    </message>
    <message>
        <source>The day on which people are that old.</source>
        <translation>Le jour où les personnes ont cet âge.</translation>
    </message>
    <message>
        <source>The digest everybody gets, so that testers can log in with the test password.</source>
        <translation>L’empreinte que tous reçoivent, pour que les testeurs puissent se connecter avec le mot de passe de test.</translation>
    </message>
    <message>
        <source>The digest.</source>
        <translation>L’algorithme d’empreinte.</translation>
    </message>
    <message>
        <source>The expression, in the syntax of RE2.</source>
        <translation>L’expression, dans la syntaxe de RE2.</translation>
    </message>
    <message>
        <source>The expression: characters, classes, groups, |, ? * + {m,n}.</source>
        <translation>L’expression : caractères, classes, groupes, |, ? * + {m,n}.</translation>
    </message>
    <message>
        <source>The function for the elements.</source>
        <translation>La fonction pour les éléments.</translation>
    </message>
    <message>
        <source>The keyed function; siphash-128 is three times as fast and has 128 bits.</source>
        <translation>La fonction à clé ; siphash-128 est trois fois plus rapide et compte 128 bits.</translation>
    </message>
    <message>
        <source>The layout: digits:4, capitals:2, letters:3, range:100-999, set:DE|AT, preserve:1.</source>
        <translation>La disposition : digits:4, capitals:2, letters:3, range:100-999, set:DE|AT, preserve:1.</translation>
    </message>
    <message>
        <source>The middle of the grid cell a place lies in.</source>
        <translation>Le centre de la cellule de grille où se trouve un lieu.</translation>
    </message>
    <message>
        <source>The month a payment card expires.</source>
        <translation>Le mois d’expiration d’une carte de paiement.</translation>
    </message>
    <message>
        <source>The program and its arguments; found in PATH, without a shell.</source>
        <translation>Le programme et ses arguments ; cherché dans PATH, sans shell.</translation>
    </message>
    <message>
        <source>The result differs from the value.</source>
        <translation>Le résultat diffère de la valeur.</translation>
    </message>
    <message>
        <source>The result differs from the value; with few values to choose from that tells what the value was not.</source>
        <translation>Le résultat diffère de la valeur ; avec peu de valeurs possibles, cela révèle ce que la valeur n’était pas.</translation>
    </message>
    <message>
        <source>The result for those, in the text form of the type.</source>
        <translation>Le résultat pour celles-ci, sous la forme textuelle du type.</translation>
    </message>
    <message>
        <source>The result is a multiple of it.</source>
        <translation>Le résultat en est un multiple.</translation>
    </message>
    <message>
        <source>The rule follows foreign keys; false where the referring columns are decided one by one.</source>
        <translation>La règle suit les clés étrangères ; false si les colonnes référençantes sont décidées une par une.</translation>
    </message>
    <message>
        <source>The smallest valid file instead of the real one.</source>
        <translation>Le plus petit fichier valide à la place du vrai.</translation>
    </message>
    <message>
        <source>The smallest valid file instead of what a large object holds; its number stays.</source>
        <translation>Le plus petit fichier valide à la place du contenu d’un grand objet ; son numéro reste.</translation>
    </message>
    <message>
        <source>The text, with functions like {person.last_name} in it; {{ and }} are brackets.</source>
        <translation>Le texte, avec des fonctions comme {person.last_name} ; {{ et }} sont des accolades.</translation>
    </message>
    <message>
        <source>The value encrypted with AES-SIV; who has the key can open it.</source>
        <translation>La valeur chiffrée par AES-SIV ; qui possède la clé peut l’ouvrir.</translation>
    </message>
    <message>
        <source>The value in the text form of the type.</source>
        <translation>La valeur sous la forme textuelle du type.</translation>
    </message>
    <message>
        <source>The value where the column has no default that is the same for every row, in the text form of the type.</source>
        <translation>La valeur lorsque la colonne n’a pas de valeur par défaut identique pour toutes les lignes, sous la forme textuelle du type.</translation>
    </message>
    <message>
        <source>The whole name or what it ends in.</source>
        <translation>Le nom entier ou sa terminaison.</translation>
    </message>
    <message>
        <source>True or false by chance.</source>
        <translation>Vrai ou faux au hasard.</translation>
    </message>
    <message>
        <source>Uses only the few numbers that are reserved for fiction.</source>
        <translation>N’utilise que les quelques numéros réservés à la fiction.</translation>
    </message>
    <message>
        <source>Values in the text form of the type.</source>
        <translation>Valeurs sous la forme textuelle du type.</translation>
    </message>
    <message>
        <source>Version and variant stay.</source>
        <translation>La version et la variante restent.</translation>
    </message>
    <message>
        <source>Version the UUID names; all other bits are drawn.</source>
        <translation>Version que l’UUID indique ; tous les autres bits sont tirés au hasard.</translation>
    </message>
    <message>
        <source>Western border.</source>
        <translation>Limite ouest.</translation>
    </message>
    <message>
        <source>What a text holds; a number column is the latitude unless this is longitude.</source>
        <translation>Ce que contient un texte ; une colonne numérique est la latitude, sauf si longitude est indiqué ici.</translation>
    </message>
    <message>
        <source>What a value becomes that cannot be masked; fail ends the run.</source>
        <translation>Ce que devient une valeur qui ne peut pas être masquée ; fail met fin à l’exécution.</translation>
    </message>
    <message>
        <source>What a value that is not in the table becomes.</source>
        <translation>Ce que devient une valeur absente de la table.</translation>
    </message>
    <message>
        <source>What an external program answers: it gets a JSON string per line and gives a JSON string or null per line; an empty line asks it to flush and is answered by an empty line.</source>
        <translation>La réponse d’un programme externe : il reçoit une chaîne JSON par ligne et rend une chaîne JSON ou null par ligne ; une ligne vide lui demande de tout émettre et reçoit une ligne vide en réponse.</translation>
    </message>
    <message>
        <source>What happens to NULL; generate makes another value for each row.</source>
        <translation>Ce que devient NULL ; generate crée une valeur différente pour chaque ligne.</translation>
    </message>
    <message>
        <source>What happens to a result that is longer than the column; fail is a case of on_error.</source>
        <translation>Ce que devient un résultat plus long que la colonne ; fail relève de on_error.</translation>
    </message>
    <message>
        <source>What happens to all others; drop makes them null.</source>
        <translation>Ce que deviennent toutes les autres ; drop les rend nulles.</translation>
    </message>
    <message>
        <source>What happens to an empty text.</source>
        <translation>Ce que devient un texte vide.</translation>
    </message>
    <message>
        <source>What is counted.</source>
        <translation>Ce qui est compté.</translation>
    </message>
    <message>
        <source>What is cut off.</source>
        <translation>Ce qui est tronqué.</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>Ce qui est recherché.</translation>
    </message>
    <message>
        <source>What is numbered.</source>
        <translation>Ce qui est numéroté.</translation>
    </message>
    <message>
        <source>What is put in its place.</source>
        <translation>Ce qui est mis à la place.</translation>
    </message>
    <message>
        <source>What is put in their place.</source>
        <translation>Ce qui est mis à leur place.</translation>
    </message>
    <message>
        <source>What is written; label (30 - 39) and range ([30,40)) need a text column.</source>
        <translation>Ce qui est écrit ; label (30 - 39) et range ([30,40)) exigent une colonne de texte.</translation>
    </message>
    <message>
        <source>What it sounds like.</source>
        <translation>À quoi cela ressemble.</translation>
    </message>
    <message>
        <source>What stands behind a name, such as Jr.</source>
        <translation>Ce qui suit un nom, comme Jr.</translation>
    </message>
    <message>
        <source>What stands for a hidden character.</source>
        <translation>Ce qui représente un caractère caché.</translation>
    </message>
    <message>
        <source>What stays exact.</source>
        <translation>Ce qui reste exact.</translation>
    </message>
    <message>
        <source>What the column holds of the address.</source>
        <translation>Ce que la colonne contient de l’adresse.</translation>
    </message>
    <message>
        <source>What the column holds of the person.</source>
        <translation>Ce que la colonne contient de la personne.</translation>
    </message>
    <message>
        <source>What the column holds.</source>
        <translation>Ce que contient la colonne.</translation>
    </message>
    <message>
        <source>What the number is.</source>
        <translation>Ce qu’est le numéro.</translation>
    </message>
    <message>
        <source>Which browser.</source>
        <translation>Quel navigateur.</translation>
    </message>
    <message>
        <source>Which end of the period the column is.</source>
        <translation>Quelle extrémité de la période contient la colonne.</translation>
    </message>
    <message>
        <source>Which first names are used.</source>
        <translation>Quels prénoms sont utilisés.</translation>
    </message>
    <message>
        <source>Which one; the test network holds no money.</source>
        <translation>Laquelle ; le réseau de test ne contient pas d’argent.</translation>
    </message>
    <message>
        <source>Which part is hidden: the inside or both ends.</source>
        <translation>Quelle partie est cachée : l’intérieur ou les deux extrémités.</translation>
    </message>
    <message>
        <source>Which register the number looks like.</source>
        <translation>À quel registre le numéro ressemble.</translation>
    </message>
    <message>
        <source>Whole weeks only.</source>
        <translation>Semaines entières seulement.</translation>
    </message>
    <message>
        <source>Whose form it has.</source>
        <translation>De quel pays est le format.</translation>
    </message>
    <message>
        <source>Whose form it has; one common form where the states of a country differ.</source>
        <translation>De quel pays est le format ; un format commun lorsque les États d’un pays diffèrent.</translation>
    </message>
    <message>
        <source>Whose length is used.</source>
        <translation>La longueur de quel algorithme est utilisée.</translation>
    </message>
    <message>
        <source>Whose number it is; where a range is never issued, the number is of that.</source>
        <translation>De quel pays est le numéro ; si une plage n’est jamais attribuée, le numéro en provient.</translation>
    </message>
    <message>
        <source>Width of a band.</source>
        <translation>Largeur d’une classe.</translation>
    </message>
    <message>
        <source>With a building number.</source>
        <translation>Avec un numéro.</translation>
    </message>
    <message>
        <source>With a legal form such as Inc or GmbH.</source>
        <translation>Avec une forme juridique comme SARL ou Inc.</translation>
    </message>
    <message>
        <source>With a number, or the word alone.</source>
        <translation>Avec un numéro, ou le mot seul.</translation>
    </message>
    <message>
        <source>With the check digit of the machine readable line.</source>
        <translation>Avec le chiffre de contrôle de la zone lisible par machine.</translation>
    </message>
    <message>
        <source>With the code of a currency behind it, in a text.</source>
        <translation>Suivi du code d’une devise, dans un texte.</translation>
    </message>
    <message>
        <source>Words of a list change places; other values get a word with a code.</source>
        <translation>Les mots d’une liste échangent leurs places ; les autres valeurs reçoivent un mot suivi d’un code.</translation>
    </message>
    <message>
        <source>Words that are always replaced, case ignored.</source>
        <translation>Mots toujours remplacés, sans tenir compte de la casse.</translation>
    </message>
    <message>
        <source>Words to choose from instead.</source>
        <translation>Mots parmi lesquels choisir à la place.</translation>
    </message>
    <message>
        <source>Words to replace, case ignored. Use constant to replace the whole text.</source>
        <translation>Mots à remplacer, sans tenir compte de la casse. Utilisez constant pour remplacer tout le texte.</translation>
    </message>
    <message>
        <source>Years of a band.</source>
        <translation>Années d’une tranche.</translation>
    </message>
    <message>
        <source>ascii takes the marks off letters.</source>
        <translation>ascii retire les accents des lettres.</translation>
    </message>
    <message>
        <source>classes (digits stay digits, capitals capitals), digits, lower, upper, letters, alnum, hex, or the characters themselves.</source>
        <translation>classes (les chiffres restent des chiffres, les majuscules des majuscules), digits, lower, upper, letters, alnum, hex, ou les caractères eux-mêmes.</translation>
    </message>
    <message>
        <source>keyed gives equal results for equal values; random another one each time, which tells nothing of the value.</source>
        <translation>keyed donne des résultats égaux pour des valeurs égales ; random en donne un autre à chaque fois, qui ne révèle rien de la valeur.</translation>
    </message>
    <message>
        <source>luhn makes the last digit the check digit of those before it.</source>
        <translation>luhn fait du dernier chiffre le chiffre de contrôle de ceux qui le précèdent.</translation>
    </message>
    <message>
        <source>mask writes what the function of a column of that kind would; tag writes [EMAIL].</source>
        <translation>mask écrit ce qu’écrirait la fonction d’une colonne de cette sorte ; tag écrit [EMAIL].</translation>
    </message>
    <message>
        <source>suffix adds 12 letters and digits of the key, so that different values stay different.</source>
        <translation>suffix ajoute 12 lettres et chiffres tirés de la clé, de sorte que des valeurs différentes restent différentes.</translation>
    </message>
    <message>
        <source>Digits.</source>
        <translation>Chiffres.</translation>
    </message>
    <message>
        <source>A key of a key-value service, in any column or value: each part by its own function, so that it agrees with the key itself.</source>
        <translation>Une clé d’un service clé-valeur, dans toute colonne ou valeur : chaque partie par sa propre fonction, pour concorder avec la clé elle-même.</translation>
    </message>
    <message>
        <source>A text made from masked columns of the same row: search keys, slugs, checksums.</source>
        <translation>Un texte formé de colonnes masquées de la même ligne : clés de recherche, slugs, sommes de contrôle.</translation>
    </message>
    <message>
        <source>An SQL expression over the masked row, computed by the database of the image, never by the source.</source>
        <translation>Une expression SQL sur la ligne masquée, calculée par la base de données de l’image, jamais par la source.</translation>
    </message>
    <message>
        <source>An encoded value: decoded, masked by another function and encoded again.</source>
        <translation>Une valeur encodée : décodée, masquée par une autre fonction puis encodée à nouveau.</translation>
    </message>
    <message>
        <source>Column of the row; numbers begin anew for each of its values.</source>
        <translation>Colonne de la ligne ; les nombres recommencent pour chacune de ses valeurs.</translation>
    </message>
    <message>
        <source>Columns, &apos;texts&apos;, numbers, operators, CASE, CAST and functions that only compute, like upper(left(last_name, 3)) || &apos;-&apos; || id.</source>
        <translation>Colonnes, &apos;textes&apos;, nombres, opérateurs, CASE, CAST et fonctions qui ne font que calculer, comme upper(left(last_name, 3)) || &apos;-&apos; || id.</translation>
    </message>
    <message>
        <source>First column of the foreign key, where there is more than one.</source>
        <translation>Première colonne de la clé étrangère, s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>First column of the foreign key; with dots on to the parent&apos;s own parent, like order_id.customer_id.</source>
        <translation>Première colonne de la clé étrangère ; avec des points jusqu’au parent du parent, comme order_id.customer_id.</translation>
    </message>
    <message>
        <source>Form of the whole text.</source>
        <translation>Forme du texte entier.</translation>
    </message>
    <message>
        <source>From one number to the next; not 0.</source>
        <translation>D’un nombre au suivant ; pas 0.</translation>
    </message>
    <message>
        <source>How the value is encoded.</source>
        <translation>Comment la valeur est encodée.</translation>
    </message>
    <message>
        <source>Its column; count needs none.</source>
        <translation>Sa colonne ; count n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Leaves keys, members or fields out by their value; others are masked.</source>
        <translation>Omet des clés, des membres ou des champs d’après leur valeur ; les autres sont masqués.</translation>
    </message>
    <message>
        <source>Lines field=function; the name may hold * and ?, and the first that fits is taken.</source>
        <translation>Lignes champ=fonction ; le nom peut contenir * et ?, la première qui convient est retenue.</translation>
    </message>
    <message>
        <source>Lines part=function, one for every part.</source>
        <translation>Lignes partie=fonction, une pour chaque partie.</translation>
    </message>
    <message>
        <source>Members of a set, sorted set or list, by another function.</source>
        <translation>Membres d’un ensemble, d’un ensemble trié ou d’une liste, par une autre fonction.</translation>
    </message>
    <message>
        <source>Numbers in the order in which rows are stored in the image.</source>
        <translation>Des nombres dans l’ordre où les lignes sont stockées dans l’image.</translation>
    </message>
    <message>
        <source>Only values of more bytes.</source>
        <translation>Seulement les valeurs de plus d’octets.</translation>
    </message>
    <message>
        <source>Only values that fit, with * and ?; empty for all.</source>
        <translation>Seulement les valeurs correspondantes, avec * et ? ; vide pour toutes.</translation>
    </message>
    <message>
        <source>Scores of a sorted set stay; otherwise they become 1, 2, 3, in the same order.</source>
        <translation>Les scores d’un ensemble trié restent ; sinon ils deviennent 1, 2, 3, dans le même ordre.</translation>
    </message>
    <message>
        <source>Texts with a number in them, in the order of rows in the image.</source>
        <translation>Des textes contenant un nombre, dans l’ordre des lignes de l’image.</translation>
    </message>
    <message>
        <source>The column of the row at the end of the path.</source>
        <translation>La colonne de la ligne au bout du chemin.</translation>
    </message>
    <message>
        <source>The first number.</source>
        <translation>Le premier nombre.</translation>
    </message>
    <message>
        <source>The function for the members.</source>
        <translation>La fonction pour les membres.</translation>
    </message>
    <message>
        <source>The function for what is encoded.</source>
        <translation>La fonction pour ce qui est encodé.</translation>
    </message>
    <message>
        <source>The function for what is not left out.</source>
        <translation>La fonction pour ce qui n’est pas omis.</translation>
    </message>
    <message>
        <source>The key with its parts in brackets, like session:{id}:cart; what does not fit becomes a code.</source>
        <translation>La clé avec ses parties entre accolades, comme session:{id}:cart ; ce qui ne correspond pas devient un code.</translation>
    </message>
    <message>
        <source>The masked value of a column of the row that this row refers to.</source>
        <translation>La valeur masquée d’une colonne de la ligne que cette ligne référence.</translation>
    </message>
    <message>
        <source>The table whose rows refer to this one.</source>
        <translation>La table dont les lignes référencent celle-ci.</translation>
    </message>
    <message>
        <source>The text, like C-####; the one group of # becomes the number, with at least as many digits.</source>
        <translation>Le texte, comme C-#### ; l’unique groupe de # devient le nombre, avec au moins autant de chiffres.</translation>
    </message>
    <message>
        <source>The text, with columns like {last_name|lower|slug} in it; {{ and }} are brackets. Forms: lower, upper, trim, ascii, slug, digits, initial, md5, sha1, sha256.</source>
        <translation>Le texte, avec des colonnes comme {last_name|lower|slug} ; {{ et }} sont des accolades. Formes : lower, upper, trim, ascii, slug, digits, initial, md5, sha1, sha256.</translation>
    </message>
    <message>
        <source>Values of a hash or stream whose fields have no fixed names: by the name of the field.</source>
        <translation>Valeurs d’un hash ou d’un flux dont les champs n’ont pas de noms fixes : d’après le nom du champ.</translation>
    </message>
    <message>
        <source>What happens to all others: a code, or the field is left out.</source>
        <translation>Ce que deviennent tous les autres : un code, ou le champ est omis.</translation>
    </message>
    <message>
        <source>What the masked rows of another table that refer to the row sum up to.</source>
        <translation>Ce que totalisent les lignes masquées d’une autre table qui référencent la ligne.</translation>
    </message>
    <message>
        <source>Without any row, sum and count give 0, min and max NULL.</source>
        <translation>Sans aucune ligne, sum et count donnent 0, min et max NULL.</translation>
    </message>
    <message>
        <source>What happens to a result that the column of the source holds as well: report counts it, forbid draws again and is a case of on_error where that is no help.</source>
        <translation>Ce qu’il advient d’un résultat que la colonne de la source contient aussi : report le compte, forbid tire à nouveau et relève de on_error là où cela n’aide pas.</translation>
    </message>
    <message>
        <source>suffix adds 12 letters and digits of the key, so that different values stay different; retry draws again while a result was given before in the run, so results depend on the order of the rows.</source>
        <translation>suffix ajoute 12 lettres et chiffres tirés de la clé, de sorte que des valeurs différentes restent différentes ; retry tire à nouveau tant qu’un résultat a déjà été donné au cours de l’exécution, si bien que les résultats dépendent de l’ordre des lignes.</translation>
    </message>
    <message>
        <source>suffix adds a dash and 12 letters and digits of the key; segment adds a ~ and the value with its runs of digits and letters permuted, so different texts stay different for certain and in short columns too; retry draws again while a result was given before in the run, so results depend on the order of the rows.</source>
        <translation>suffix ajoute un tiret et 12 lettres et chiffres tirés de la clé ; segment ajoute un ~ et la valeur dont les suites de chiffres et de lettres sont permutées, de sorte que des textes différents restent à coup sûr différents, même dans des colonnes courtes ; retry tire à nouveau tant qu’un résultat a déjà été donné au cours de l’exécution, si bien que les résultats dépendent de l’ordre des lignes.</translation>
    </message>
    <message>
        <source>%1 It is new since the last snapshot.</source>
        <translation>%1 Elle est nouvelle depuis le dernier instantané.</translation>
    </message>
    <message>
        <source>%1 after COPY stores the data in a second layer.</source>
        <translation>%1 après COPY stocke les données dans une deuxième couche.</translation>
    </message>
    <message>
        <source>%1 can be read by everybody who has the image.</source>
        <translation>%1 est lisible par quiconque possède l’image.</translation>
    </message>
    <message>
        <source>%1 can give two rows the same value and the column is unique.</source>
        <translation>%1 peut donner la même valeur à deux lignes et la colonne est unique.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation>%1 ne peut pas valoir « %2 ».</translation>
    </message>
    <message>
        <source>%1 cannot be taken from a column.</source>
        <translation>%1 ne peut pas être tiré d’une colonne.</translation>
    </message>
    <message>
        <source>%1 cannot compute columns of partitioned or inherited tables.</source>
        <translation>%1 ne peut pas calculer les colonnes de tables partitionnées ou héritées.</translation>
    </message>
    <message>
        <source>%1 cannot compute columns of tables that belong to extensions.</source>
        <translation>%1 ne peut pas calculer les colonnes de tables appartenant à des extensions.</translation>
    </message>
    <message>
        <source>%1 cannot stand here in %2.</source>
        <translation>%1 ne peut pas se trouver à cet endroit dans %2.</translation>
    </message>
    <message>
        <source>%1 cannot stand inside %2.</source>
        <translation>%1 ne peut pas se trouver dans %2.</translation>
    </message>
    <message>
        <source>%1 does not mask %2.</source>
        <translation>%1 ne masque pas %2.</translation>
    </message>
    <message>
        <source>%1 gives NULL and the column is NOT NULL.</source>
        <translation>%1 donne NULL et la colonne est NOT NULL.</translation>
    </message>
    <message>
        <source>%1 gives a value that %2 does not have.</source>
        <translation>%1 donne une valeur que %2 ne possède pas.</translation>
    </message>
    <message>
        <source>%1 gives no such part for %2.</source>
        <translation>%1 ne donne pas de telle partie pour %2.</translation>
    </message>
    <message>
        <source>%1 gives values that %2 does not take (%3 of %4 tried).</source>
        <translation>%1 donne des valeurs que %2 n’accepte pas (%3 sur %4 essayées).</translation>
    </message>
    <message>
        <source>%1 gives values that %2 refuses (%3 of %4 tried).</source>
        <translation>%1 donne des valeurs que %2 refuse (%3 sur %4 essayées).</translation>
    </message>
    <message>
        <source>%1 has %2 different results in %3, too few to give each of about %4 rows one of its own.</source>
        <translation>%1 a %2 résultats différents dans %3, trop peu pour donner à chacune des quelque %4 lignes un résultat propre.</translation>
    </message>
    <message>
        <source>%1 has %2 random bits in %3, too few to keep %4 rows different.</source>
        <translation>%1 a %2 bits aléatoires dans %3, trop peu pour que %4 lignes restent différentes.</translation>
    </message>
    <message>
        <source>%1 has a foreign key to %2 (%3), which is left out.</source>
        <translation>%1 a une clé étrangère vers %2 (%3), qui est exclue.</translation>
    </message>
    <message>
        <source>%1 has no column %2 whose values could be covered.</source>
        <translation>%1 n’a pas de colonne %2 dont les valeurs pourraient être couvertes.</translation>
    </message>
    <message>
        <source>%1 has no effect on an image that has its database already.</source>
        <translation>%1 n’a aucun effet sur une image qui a déjà sa base de données.</translation>
    </message>
    <message>
        <source>%1 has no effect: the database of the image computes the column for every row.</source>
        <translation>%1 n’a aucun effet : la base de données de l’image calcule la colonne pour chaque ligne.</translation>
    </message>
    <message>
        <source>%1 has no foreign key %2.</source>
        <translation>%1 n’a pas de clé étrangère %2.</translation>
    </message>
    <message>
        <source>%1 has no key &quot;%2&quot; of this type in an entry.</source>
        <translation>%1 n’a pas de clé « %2 » de ce type dans une entrée.</translation>
    </message>
    <message>
        <source>%1 has no key &quot;%2&quot; of this type.</source>
        <translation>%1 n’a pas de clé « %2 » de ce type.</translation>
    </message>
    <message>
        <source>%1 has no parameter &quot;%2&quot;.</source>
        <translation>%1 n’a pas de paramètre « %2 ».</translation>
    </message>
    <message>
        <source>%1 is another image tomorrow, perhaps of another major version.</source>
        <translation>%1 sera demain une autre image, peut-être d’une autre version majeure.</translation>
    </message>
    <message>
        <source>%1 is computed by the database of the image.</source>
        <translation>%1 est une colonne que calcule la base de données de l’image.</translation>
    </message>
    <message>
        <source>%1 is generated.</source>
        <translation>%1 est une colonne générée.</translation>
    </message>
    <message>
        <source>%1 is made from a column that is made from this one.</source>
        <translation>%1 se forme à partir d’une colonne formée à partir de celle-ci.</translation>
    </message>
    <message>
        <source>%1 is made from columns that are made from this one.</source>
        <translation>%1 se forme à partir de colonnes formées à partir de celle-ci.</translation>
    </message>
    <message>
        <source>%1 is no Dockerfile instruction.</source>
        <translation>%1 n’est pas une instruction de Dockerfile.</translation>
    </message>
    <message>
        <source>%1 is not understood by every builder.</source>
        <translation>%1 n’est pas compris par tous les outils de construction.</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 est hors limites.</translation>
    </message>
    <message>
        <source>%1 lies in a VOLUME: every container copies it at its start.</source>
        <translation>%1 se trouve dans un VOLUME : chaque conteneur le copie à son démarrage.</translation>
    </message>
    <message>
        <source>%1 looks at %2, a generated column, which is not in the stream of rows.</source>
        <translation>%1 consulte %2, une colonne générée, qui n’est pas dans le flux des lignes.</translation>
    </message>
    <message>
        <source>%1 looks at %2, which the database of the image computes later.</source>
        <translation>%1 consulte %2, que la base de données de l’image calcule plus tard.</translation>
    </message>
    <message>
        <source>%1 looks at a column &quot;%2&quot; that the table does not have.</source>
        <translation>%1 consulte une colonne « %2 » que la table n’a pas.</translation>
    </message>
    <message>
        <source>%1 looks at its own column, which has no value yet.</source>
        <translation>%1 consulte sa propre colonne, qui n’a pas encore de valeur.</translation>
    </message>
    <message>
        <source>%1 makes its result from the value itself, so no engine changes it.</source>
        <translation>%1 tire son résultat de la valeur elle-même, donc aucun engine n’y change rien.</translation>
    </message>
    <message>
        <source>%1 must be %2, not a %3.</source>
        <translation>%1 doit être %2, pas une valeur de type %3.</translation>
    </message>
    <message>
        <source>%1 must name at least one word.</source>
        <translation>%1 doit nommer au moins un mot.</translation>
    </message>
    <message>
        <source>%1 needs %2 characters and %3 has %4.</source>
        <translation>%1 a besoin de %2 caractères et %3 en a %4.</translation>
    </message>
    <message>
        <source>%1 needs 1 to 64 entries.</source>
        <translation>%1 demande de 1 à 64 entrées.</translation>
    </message>
    <message>
        <source>%1 needs a database that computes it.</source>
        <translation>%1 a besoin d’une base de données qui fasse le calcul.</translation>
    </message>
    <message>
        <source>%1 needs otherwise, for rows whose column holds nothing that fits.</source>
        <translation>%1 exige otherwise, pour les lignes dont la colonne ne contient rien qui convienne.</translation>
    </message>
    <message>
        <source>%1 needs the parameter &quot;%2&quot;.</source>
        <translation>%1 a besoin du paramètre « %2 ».</translation>
    </message>
    <message>
        <source>%1 stands before the first FROM.</source>
        <translation>%1 se trouve avant le premier FROM.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4.</source>
        <translation>%1, ligne %2, colonne %3 : %4.</translation>
    </message>
    <message>
        <source>%1: %2 cannot be taken from a column inside %3.</source>
        <translation>%1 : %2 ne peut pas être tiré d’une colonne à l’intérieur de %3.</translation>
    </message>
    <message>
        <source>%1: %2 cannot stand in the parameters of an entry.</source>
        <translation>%1 : %2 ne peut pas se trouver dans les paramètres d’une entrée.</translation>
    </message>
    <message>
        <source>%1: %2 has no column &quot;%3&quot;.</source>
        <translation>%1 : %2 n’a pas de colonne « %3 ».</translation>
    </message>
    <message>
        <source>%1: a run remembers at most %2 values of a column and this one has about %3.</source>
        <translation>%1 : une exécution retient au plus %2 valeurs d’une colonne et celle-ci en a environ %3.</translation>
    </message>
    <message>
        <source>%1: collision_with_source looks at whole values of one function, not at cases or the elements of an array.</source>
        <translation>%1 : collision_with_source considère les valeurs entières d’une seule fonction, pas les cas ni les éléments d’un tableau.</translation>
    </message>
    <message>
        <source>%1: each of %2 must be written name=function.</source>
        <translation>%1 : chaque entrée de %2 doit s’écrire nom=fonction.</translation>
    </message>
    <message>
        <source>%1: step must not be 0.</source>
        <translation>%1 : step ne doit pas être 0.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;retry&quot; and collision_with_source cannot stand inside %2.</source>
        <translation>%1 : unique = &quot;retry&quot; et collision_with_source ne peuvent pas se trouver dans %2.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;retry&quot; and collision_with_source need the columns of a database.</source>
        <translation>%1 : unique = &quot;retry&quot; et collision_with_source ont besoin des colonnes d’une base de données.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;retry&quot; does not look into arrays.</source>
        <translation>%1 : unique = &quot;retry&quot; ne regarde pas dans les tableaux.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;retry&quot; draws again, and this function draws nothing.</source>
        <translation>%1 : unique = &quot;retry&quot; tire à nouveau, et cette fonction ne tire rien.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;retry&quot; is refused because nobody knows before the run how many different results there are in %2.</source>
        <translation>%1 : unique = &quot;retry&quot; est refusé, car personne ne sait avant l’exécution combien de résultats différents il y a dans %2.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;segment&quot; is made from the value of the column, which this rule does not use.</source>
        <translation>%1 : unique = &quot;segment&quot; se forme à partir de la valeur de la colonne, que cette règle n’utilise pas.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;segment&quot; needs room for the longest value, and max_length leaves less.</source>
        <translation>%1 : unique = &quot;segment&quot; a besoin de place pour la valeur la plus longue, et max_length en laisse moins.</translation>
    </message>
    <message>
        <source>A generated column cannot be masked; the database computes it.</source>
        <translation>Une colonne générée ne peut pas être masquée ; la base de données la calcule.</translation>
    </message>
    <message>
        <source>A partition or child of %1 cannot be left out alone.</source>
        <translation>Une partition ou une table enfant de %1 ne peut pas être exclue seule.</translation>
    </message>
    <message>
        <source>A pinned row of %1</source>
        <translation>Une ligne épinglée de %1</translation>
    </message>
    <message>
        <source>A value of the column stands in the schema: in %1 of %2, which is part of the image as it is.</source>
        <translation>Une valeur de la colonne figure dans le schéma, qui fait partie de l’image tel quel : dans %1 (%2).</translation>
    </message>
    <message>
        <source>Add HEALTHCHECK CMD [&quot;pg_isready&quot;, &quot;-q&quot;, &quot;-h&quot;, &quot;127.0.0.1&quot;].</source>
        <translation>Ajoutez HEALTHCHECK CMD [&quot;pg_isready&quot;, &quot;-q&quot;, &quot;-h&quot;, &quot;127.0.0.1&quot;].</translation>
    </message>
    <message>
        <source>Add otherwise with a value.</source>
        <translation>Ajoutez otherwise avec une valeur.</translation>
    </message>
    <message>
        <source>An entry has function, parameters and, in a case, when.</source>
        <translation>Une entrée a function, parameters et, dans un cas, when.</translation>
    </message>
    <message>
        <source>An expression of %1, relation %2</source>
        <translation>Une expression de %1, relation %2</translation>
    </message>
    <message>
        <source>An operation has no key &quot;%1&quot;.</source>
        <translation>Une opération n’a pas de clé « %1 ».</translation>
    </message>
    <message>
        <source>An operation is set (with value), delete or apply.</source>
        <translation>Une opération est set (avec value), delete ou apply.</translation>
    </message>
    <message>
        <source>Break the circle: name a column that is masked by its own value.</source>
        <translation>Rompez le cercle : nommez une colonne masquée d’après sa propre valeur.</translation>
    </message>
    <message>
        <source>Change it in the source, or see that the value tells nothing of anybody.</source>
        <translation>Modifiez-la dans la source, ou vérifiez que la valeur ne révèle rien sur personne.</translation>
    </message>
    <message>
        <source>Choose a function whose results pass it.</source>
        <translation>Choisissez une fonction dont les résultats y satisfont.</translation>
    </message>
    <message>
        <source>Choose a function.</source>
        <translation>Choisissez une fonction.</translation>
    </message>
    <message>
        <source>Choose another mode.</source>
        <translation>Choisissez un autre mode.</translation>
    </message>
    <message>
        <source>Choose rows of it, or let a relation bring its rows as children.</source>
        <translation>Choisissez des lignes de cette table, ou laissez une relation amener ses lignes comme enfants.</translation>
    </message>
    <message>
        <source>Copy the folder above it: COPY --from=donor /decant/ /decant/.</source>
        <translation>Copiez le dossier au-dessus : COPY --from=donor /decant/ /decant/.</translation>
    </message>
    <message>
        <source>Correct the name, or remove the relation.</source>
        <translation>Corrigez le nom, ou retirez la relation.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Corrigez le nom.</translation>
    </message>
    <message>
        <source>Dates take part = &quot;birth_date&quot;, numbers latitude or longitude, texts all others.</source>
        <translation>Les dates prennent part = &quot;birth_date&quot;, les nombres latitude ou longitude, les textes toutes les autres.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1 ?</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Vouliez-vous dire « %1 » ?</translation>
    </message>
    <message>
        <source>End the last stage with USER postgres: then nothing has to change owners at the start.</source>
        <translation>Terminez la dernière étape par USER postgres : rien n’a alors à changer de propriétaire au démarrage.</translation>
    </message>
    <message>
        <source>End with a case without when.</source>
        <translation>Terminez par un cas sans when.</translation>
    </message>
    <message>
        <source>FROM names no base image.</source>
        <translation>FROM ne nomme aucune image de base.</translation>
    </message>
    <message>
        <source>Fetch what needs it before the build and copy the result.</source>
        <translation>Récupérez avant la construction ce qui en a besoin et copiez le résultat.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>Give it the same function and key_domain, so that both agree.</source>
        <translation>Donnez-lui la même fonction et le même key_domain, pour que les deux concordent.</translation>
    </message>
    <message>
        <source>Here-documents are not understood by every builder.</source>
        <translation>Les here-documents ne sont pas compris par tous les outils de construction.</translation>
    </message>
    <message>
        <source>Inside a document there is no row to look at.</source>
        <translation>À l’intérieur d’un document, il n’y a pas de ligne à consulter.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>Valeurs possibles : %1.</translation>
    </message>
    <message>
        <source>It lies between %1 and %2.</source>
        <translation>La valeur est comprise entre %1 et %2.</translation>
    </message>
    <message>
        <source>It masks: %1.</source>
        <translation>Types masqués : %1.</translation>
    </message>
    <message>
        <source>It masks: arrays.</source>
        <translation>Types masqués : tableaux.</translation>
    </message>
    <message>
        <source>It needs a tenth more than there are rows: widen its range or length, or use %1.</source>
        <translation>Il faut un dixième de résultats de plus que de lignes : élargissez la plage ou la longueur, ou utilisez %1.</translation>
    </message>
    <message>
        <source>Keep it with a reason, or choose a function.</source>
        <translation>Conservez-la avec un motif, ou choisissez une fonction.</translation>
    </message>
    <message>
        <source>Keep it, or mask what identifies people in other columns.</source>
        <translation>Conservez-la, ou masquez dans d’autres colonnes ce qui identifie les personnes.</translation>
    </message>
    <message>
        <source>Keep the column with a reason, or set it to NULL where that is allowed.</source>
        <translation>Conservez la colonne avec un motif, ou mettez-la à NULL là où c’est permis.</translation>
    </message>
    <message>
        <source>Keep the data outside of every VOLUME, at /decant/pgdata, and set PGDATA to it.</source>
        <translation>Gardez les données hors de tout VOLUME, dans /decant/pgdata, et faites-y pointer PGDATA.</translation>
    </message>
    <message>
        <source>Large objects are taken as a whole or not at all.</source>
        <translation>Les grands objets sont retenus en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>Leave it out: what the image needs to start must not be secret.</source>
        <translation>Supprimez cela : ce dont l’image a besoin pour démarrer ne doit pas être secret.</translation>
    </message>
    <message>
        <source>Look at the columns it is computed from.</source>
        <translation>Consultez les colonnes à partir desquelles elle est calculée.</translation>
    </message>
    <message>
        <source>Look at the columns that one is made from.</source>
        <translation>Consultez les colonnes à partir desquelles celle-là est formée.</translation>
    </message>
    <message>
        <source>Mask it, too: scramble.characters, json.path or set_null.</source>
        <translation>Masquez-la aussi : scramble.characters, json.path ou set_null.</translation>
    </message>
    <message>
        <source>Mask its columns with functions that keep values different.</source>
        <translation>Masquez ses colonnes avec des fonctions qui gardent les valeurs différentes.</translation>
    </message>
    <message>
        <source>Masked values may collide under the exclusion constraint %1.</source>
        <translation>Des valeurs masquées peuvent entrer en conflit sous la contrainte d’exclusion %1.</translation>
    </message>
    <message>
        <source>Name a column of this table.</source>
        <translation>Nommez une colonne de cette table.</translation>
    </message>
    <message>
        <source>Name one, with its exact version.</source>
        <translation>Nommez-en une, avec sa version exacte.</translation>
    </message>
    <message>
        <source>Name the column that says whose row it is, seed_columns = [&quot;id&quot;] for example, in all columns of the record.</source>
        <translation>Nommez la colonne qui dit à qui appartient la ligne, par exemple seed_columns = [&quot;id&quot;], dans toutes les colonnes de l’enregistrement.</translation>
    </message>
    <message>
        <source>Name the column whose values are wanted.</source>
        <translation>Nommez la colonne dont les valeurs sont voulues.</translation>
    </message>
    <message>
        <source>Name the columns it is to be made from.</source>
        <translation>Nommez les colonnes à partir desquelles la former.</translation>
    </message>
    <message>
        <source>Name the exact version, for example postgres:15.18, or a digest.</source>
        <translation>Nommez la version exacte, par exemple postgres:15.18, ou une empreinte.</translation>
    </message>
    <message>
        <source>Name the first column of a foreign key of this table.</source>
        <translation>Nommez la première colonne d’une clé étrangère de cette table.</translation>
    </message>
    <message>
        <source>Name the table as schema.table, and in via the first column of its foreign key.</source>
        <translation>Nommez la table sous la forme schema.table et, dans via, la première colonne de sa clé étrangère.</translation>
    </message>
    <message>
        <source>No function of the catalogue was found whose values pass; keep the column with a reason, or change the constraint.</source>
        <translation>Aucune fonction du catalogue n’a été trouvée dont les valeurs conviennent ; conservez la colonne avec un motif, ou modifiez la contrainte.</translation>
    </message>
    <message>
        <source>No taken row leads to this table, so it stays empty.</source>
        <translation>Aucune ligne retenue ne mène à cette table : elle reste vide.</translation>
    </message>
    <message>
        <source>Only ARG may stand there: move it into a stage.</source>
        <translation>Seul ARG peut se trouver là : déplacez l’instruction dans une étape.</translation>
    </message>
    <message>
        <source>Other tables refer to the column, and its masked value does not depend on the value alone, so they could not follow.</source>
        <translation>D’autres tables se réfèrent à la colonne, et sa valeur masquée ne dépend pas de la seule valeur : elles ne pourraient donc pas suivre.</translation>
    </message>
    <message>
        <source>PGDATA lies in a VOLUME: what the build writes there is lost.</source>
        <translation>PGDATA se trouve dans un VOLUME : ce que la construction y écrit est perdu.</translation>
    </message>
    <message>
        <source>Put conditions and seed columns beside json.path.</source>
        <translation>Placez les conditions et seed_columns à côté de json.path.</translation>
    </message>
    <message>
        <source>Put it beside the function of the column.</source>
        <translation>Placez-le à côté de la fonction de la colonne.</translation>
    </message>
    <message>
        <source>Put it first in a chain, or in a case.</source>
        <translation>Placez-la en premier dans chain, ou dans un cas.</translation>
    </message>
    <message>
        <source>Put the lines into a script and COPY it.</source>
        <translation>Mettez les lignes dans un script et copiez-le avec COPY.</translation>
    </message>
    <message>
        <source>Remove %1.</source>
        <translation>Retirez %1.</translation>
    </message>
    <message>
        <source>Remove collision_with_source.</source>
        <translation>Retirez collision_with_source.</translation>
    </message>
    <message>
        <source>Remove conditions, seed columns, random engine, generated values, unique = &quot;retry&quot; and collision_with_source = &quot;forbid&quot;, or use a function that is made from the value.</source>
        <translation>Retirez conditions, seed_columns, engine = &quot;random&quot;, valeurs générées, unique = &quot;retry&quot; et collision_with_source = &quot;forbid&quot;, ou utilisez une fonction formée à partir de la valeur.</translation>
    </message>
    <message>
        <source>Remove engine, or use a function that invents values.</source>
        <translation>Retirez engine, ou utilisez une fonction qui invente des valeurs.</translation>
    </message>
    <message>
        <source>Remove max_length, or use unique = &quot;suffix&quot;.</source>
        <translation>Retirez max_length, ou utilisez unique = &quot;suffix&quot;.</translation>
    </message>
    <message>
        <source>Remove per.</source>
        <translation>Retirez per.</translation>
    </message>
    <message>
        <source>Remove the VOLUME: the data belongs to the image.</source>
        <translation>Retirez le VOLUME : les données font partie de l’image.</translation>
    </message>
    <message>
        <source>Remove the decision here: it follows %1.</source>
        <translation>Retirez la décision ici : la colonne suit %1.</translation>
    </message>
    <message>
        <source>Remove the decision.</source>
        <translation>Retirez la décision.</translation>
    </message>
    <message>
        <source>Remove the line, or end the line before it with a backslash.</source>
        <translation>Supprimez la ligne, ou terminez la ligne précédente par une barre oblique inverse.</translation>
    </message>
    <message>
        <source>Remove the line, or say what it references.</source>
        <translation>Supprimez la ligne, ou dites ce qu’elle référence.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>Supprimez la ligne.</translation>
    </message>
    <message>
        <source>Remove the lines.</source>
        <translation>Supprimez les lignes.</translation>
    </message>
    <message>
        <source>Remove the rule and mask the columns it is computed from.</source>
        <translation>Retirez la règle et masquez les colonnes à partir desquelles elle est calculée.</translation>
    </message>
    <message>
        <source>Remove unique, or use a function that invents values.</source>
        <translation>Retirez unique, ou utilisez une fonction qui invente des valeurs.</translation>
    </message>
    <message>
        <source>Rows of %1 refer to %2 (%3), of which no rows are taken.</source>
        <translation>Des lignes de %1 se réfèrent à %2 (%3), dont aucune ligne n’est retenue.</translation>
    </message>
    <message>
        <source>Run them in the donor, or put their statements into the source.</source>
        <translation>Exécutez-les dans l’étape donor, ou mettez leurs instructions dans la source.</translation>
    </message>
    <message>
        <source>Scripts in /docker-entrypoint-initdb.d only run when there is no database yet.</source>
        <translation>Les scripts de /docker-entrypoint-initdb.d ne s’exécutent que s’il n’y a pas encore de base de données.</translation>
    </message>
    <message>
        <source>See whether the reason still holds.</source>
        <translation>Vérifiez si le motif vaut encore.</translation>
    </message>
    <message>
        <source>Set database, user and password under image in decant.toml.</source>
        <translation>Définissez la base de données, l’utilisateur et le mot de passe sous image dans decant.toml.</translation>
    </message>
    <message>
        <source>Set fallback to a value, or use constant.</source>
        <translation>Donnez une valeur à fallback, ou utilisez constant.</translation>
    </message>
    <message>
        <source>Set fallback, or use constant or blank.</source>
        <translation>Définissez fallback, ou utilisez constant ou blank.</translation>
    </message>
    <message>
        <source>Set it to one value, or use a case of conditional.</source>
        <translation>Donnez-lui une seule valeur, ou utilisez un cas de conditional.</translation>
    </message>
    <message>
        <source>Set it to one value, or use conditional for kinds of rows.</source>
        <translation>Donnez-lui une seule valeur, ou utilisez conditional pour des sortes de lignes.</translation>
    </message>
    <message>
        <source>Set owner and mode in the donor; COPY --from keeps them.</source>
        <translation>Définissez le propriétaire et le mode dans l’étape donor ; COPY --from les conserve.</translation>
    </message>
    <message>
        <source>Set unique = &quot;suffix&quot; or &quot;segment&quot;, or use encrypt.fpe, hash.hmac or another function that keeps values different.</source>
        <translation>Définissez unique = &quot;suffix&quot; ou &quot;segment&quot;, ou utilisez encrypt.fpe, hash.hmac ou une autre fonction qui garde les valeurs différentes.</translation>
    </message>
    <message>
        <source>Start both stages from the same image, best by one ARG BASE.</source>
        <translation>Fondez les deux étapes sur la même image, de préférence par un seul ARG BASE.</translation>
    </message>
    <message>
        <source>Start with FROM and a base image.</source>
        <translation>Commencez par FROM et une image de base.</translation>
    </message>
    <message>
        <source>Suggested: %1.</source>
        <translation>Suggestion : %1.</translation>
    </message>
    <message>
        <source>Suggested: keep (%1).</source>
        <translation>Suggestion : conserver (%1).</translation>
    </message>
    <message>
        <source>Take only its structure.</source>
        <translation>Ne retenez que sa structure.</translation>
    </message>
    <message>
        <source>Take only needed rows of %1, or no rows of %2.</source>
        <translation>Ne retenez que les lignes nécessaires de %1, ou aucune ligne de %2.</translation>
    </message>
    <message>
        <source>Take only the structure of %1, or leave out %2 too.</source>
        <translation>Ne retenez que la structure de %1, ou excluez aussi %2.</translation>
    </message>
    <message>
        <source>The column belongs to %1 and is decided differently.</source>
        <translation>La colonne appartient à %1 et sa décision est différente.</translation>
    </message>
    <message>
        <source>The column is kept and holds values of %1, which is masked (%2 % of the rows looked at).</source>
        <translation>La colonne est conservée et contient des valeurs de %1, qui est masquée (%2 % des lignes examinées).</translation>
    </message>
    <message>
        <source>The column is kept and holds values of %1, which is masked (%2 of the values looked at).</source>
        <translation>La colonne est conservée et contient des valeurs de %1, qui est masquée (%2 des valeurs examinées).</translation>
    </message>
    <message>
        <source>The column is kept and quotes values of %1, which is masked (%2 % of the rows looked at).</source>
        <translation>La colonne est conservée et cite des valeurs de %1, qui est masquée (%2 % des lignes examinées).</translation>
    </message>
    <message>
        <source>The column is kept without a reason.</source>
        <translation>La colonne est conservée sans motif.</translation>
    </message>
    <message>
        <source>The column refers to %1 and is decided differently, so the foreign key would break.</source>
        <translation>La colonne se réfère à %1 et sa décision est différente : la clé étrangère serait rompue.</translation>
    </message>
    <message>
        <source>The column routes rows to partitions; a masked value may belong to another one.</source>
        <translation>La colonne répartit les lignes entre les partitions ; une valeur masquée peut relever d’une autre.</translation>
    </message>
    <message>
        <source>The condition of %1</source>
        <translation>La condition de %1</translation>
    </message>
    <message>
        <source>The condition of %1, relation %2</source>
        <translation>La condition de %1, relation %2</translation>
    </message>
    <message>
        <source>The data comes from a stage based on %1, this one is based on %2: text indexes may be ordered differently.</source>
        <translation>Les données viennent d’une étape fondée sur %1, celle-ci est fondée sur %2 : les index de textes peuvent être ordonnés différemment.</translation>
    </message>
    <message>
        <source>The data folder itself is copied and gets the mode 0755, which PostgreSQL refuses.</source>
        <translation>Le dossier de données lui-même est copié et reçoit le mode 0755, que PostgreSQL refuse.</translation>
    </message>
    <message>
        <source>The database of the image computes it for every row: use it alone.</source>
        <translation>La base de données de l’image la calcule pour chaque ligne : utilisez la fonction seule.</translation>
    </message>
    <message>
        <source>The image starts as root.</source>
        <translation>L’image démarre en tant que root.</translation>
    </message>
    <message>
        <source>The last stage has no HEALTHCHECK: a stack cannot wait for the database.</source>
        <translation>La dernière étape n’a pas de HEALTHCHECK : une pile ne peut pas attendre la base de données.</translation>
    </message>
    <message>
        <source>The last stage sets no USER.</source>
        <translation>La dernière étape ne définit pas de USER.</translation>
    </message>
    <message>
        <source>The list of %1, relation %2</source>
        <translation>La liste de %1, relation %2</translation>
    </message>
    <message>
        <source>The order of %1</source>
        <translation>L’ordre de %1</translation>
    </message>
    <message>
        <source>The order of %1, relation %2</source>
        <translation>L’ordre de %1, relation %2</translation>
    </message>
    <message>
        <source>The pattern %1 decides about no table.</source>
        <translation>Le motif %1 ne décide d’aucune table.</translation>
    </message>
    <message>
        <source>The relation %1 has the name of a foreign key of the source.</source>
        <translation>La relation %1 porte le nom d’une clé étrangère de la source.</translation>
    </message>
    <message>
        <source>The relation %1 names the column %2, which %3 does not have.</source>
        <translation>La relation %1 nomme la colonne %2, que %3 n’a pas.</translation>
    </message>
    <message>
        <source>The relation %1 refers to %2, which the source does not have.</source>
        <translation>La relation %1 se réfère à %2, que la source n’a pas.</translation>
    </message>
    <message>
        <source>The rule looks at %1, a generated column, which is not in the stream of rows.</source>
        <translation>La règle consulte %1, une colonne générée, qui n’est pas dans le flux des lignes.</translation>
    </message>
    <message>
        <source>The rule looks at a column &quot;%1&quot; that the table does not have.</source>
        <translation>La règle consulte une colonne « %1 » que la table n’a pas.</translation>
    </message>
    <message>
        <source>The source has no table of this name.</source>
        <translation>La source n’a pas de table de ce nom.</translation>
    </message>
    <message>
        <source>The subset names %1, which is no table of the source.</source>
        <translation>Le sous-ensemble nomme %1, qui n’est pas une table de la source.</translation>
    </message>
    <message>
        <source>The subset names relations of %1, which is no table of the source.</source>
        <translation>Le sous-ensemble nomme des relations de %1, qui n’est pas une table de la source.</translation>
    </message>
    <message>
        <source>The table has no column of this name.</source>
        <translation>La table n’a pas de colonne de ce nom.</translation>
    </message>
    <message>
        <source>The type changed from %1 to %2 since the last snapshot, and the column is kept as &quot;%3&quot;.</source>
        <translation>Le type est passé de %1 à %2 depuis le dernier instantané, et la colonne est conservée comme « %3 ».</translation>
    </message>
    <message>
        <source>The value given for ARG %1 can be read in the history of the stage.</source>
        <translation>La valeur donnée pour ARG %1 est lisible dans l’historique de l’étape.</translation>
    </message>
    <message>
        <source>There is no FROM.</source>
        <translation>Il n’y a pas de FROM.</translation>
    </message>
    <message>
        <source>There is no decision about this column (%1), which looks like %2.</source>
        <translation>Il n’y a pas de décision sur cette colonne (%1), qui ressemble à %2.</translation>
    </message>
    <message>
        <source>There is no decision about this column (%1).</source>
        <translation>Il n’y a pas de décision sur cette colonne (%1).</translation>
    </message>
    <message>
        <source>There is no masking function &quot;%1&quot;.</source>
        <translation>Il n’y a pas de fonction de masquage « %1 ».</translation>
    </message>
    <message>
        <source>This VOLUME holds the data folder %1.</source>
        <translation>Ce VOLUME contient le dossier de données %1.</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>Utilisez %1.</translation>
    </message>
    <message>
        <source>Use %1; its values pass.</source>
        <translation>Utilisez %1 ; ses valeurs conviennent.</translation>
    </message>
    <message>
        <source>Use 1 for numbers one after the other.</source>
        <translation>Utilisez 1 pour des nombres qui se suivent.</translation>
    </message>
    <message>
        <source>Use a function that is made from the value.</source>
        <translation>Utilisez une fonction formée à partir de la valeur.</translation>
    </message>
    <message>
        <source>Use a function that keeps values different.</source>
        <translation>Utilisez une fonction qui garde les valeurs différentes.</translation>
    </message>
    <message>
        <source>Use a longer max_length or a wider column.</source>
        <translation>Utilisez un max_length plus grand ou une colonne plus large.</translation>
    </message>
    <message>
        <source>Use command for the columns it is made from.</source>
        <translation>Utilisez command pour les colonnes à partir desquelles elle est formée.</translation>
    </message>
    <message>
        <source>Use constant or blank.</source>
        <translation>Utilisez constant ou blank.</translation>
    </message>
    <message>
        <source>Use constant with the value.</source>
        <translation>Utilisez constant avec la valeur.</translation>
    </message>
    <message>
        <source>Use derive.expression or a function that is made from the value.</source>
        <translation>Utilisez derive.expression ou une fonction formée à partir de la valeur.</translation>
    </message>
    <message>
        <source>Use hash.hmac with max_length, or scramble.characters.</source>
        <translation>Utilisez hash.hmac avec max_length, ou scramble.characters.</translation>
    </message>
    <message>
        <source>Use on_error = &quot;constant&quot; or &quot;fail&quot;, or other functions inside.</source>
        <translation>Utilisez on_error = &quot;constant&quot; ou &quot;fail&quot;, ou d’autres fonctions à l’intérieur.</translation>
    </message>
    <message>
        <source>Use one of its labels.</source>
        <translation>Utilisez l’un de ses libellés.</translation>
    </message>
    <message>
        <source>Use permute.int, random.uuid or another function that keeps values different.</source>
        <translation>Utilisez permute.int, random.uuid ou une autre fonction qui garde les valeurs différentes.</translation>
    </message>
    <message>
        <source>Use permute.int, random.uuid, hash.hmac or another function that keeps values different.</source>
        <translation>Utilisez permute.int, random.uuid, hash.hmac ou une autre fonction qui garde les valeurs différentes.</translation>
    </message>
    <message>
        <source>Use the function alone, or unique = &quot;suffix&quot;.</source>
        <translation>Utilisez la fonction seule, ou unique = &quot;suffix&quot;.</translation>
    </message>
    <message>
        <source>Use unique = &quot;suffix&quot; or a function that keeps values different.</source>
        <translation>Utilisez unique = &quot;suffix&quot; ou une fonction qui garde les valeurs différentes.</translation>
    </message>
    <message>
        <source>Use unique = &quot;suffix&quot;.</source>
        <translation>Utilisez unique = &quot;suffix&quot;.</translation>
    </message>
    <message>
        <source>Whether masked values pass %1 is not known before the restore.</source>
        <translation>On ne saura qu’à la restauration si les valeurs masquées respectent %1.</translation>
    </message>
    <message>
        <source>Whether masked values pass %1 is not known before the restore: %2</source>
        <translation>On ne saura qu’à la restauration si les valeurs masquées respectent %1 : %2</translation>
    </message>
    <message>
        <source>Whether masked values stay unique in the index %1 is not known before the restore: it is over a part of the rows.</source>
        <translation>On ne saura qu’à la restauration si les valeurs masquées restent uniques dans l’index %1 : il porte sur une partie des lignes.</translation>
    </message>
    <message>
        <source>Whether masked values stay unique in the index %1 is not known before the restore: it is over expressions.</source>
        <translation>On ne saura qu’à la restauration si les valeurs masquées restent uniques dans l’index %1 : il porte sur des expressions.</translation>
    </message>
    <message>
        <source>Without seed_columns the parts of a record depend on different values and do not agree.</source>
        <translation>Sans seed_columns, les parties d’un enregistrement dépendent de valeurs différentes et ne concordent pas.</translation>
    </message>
    <message>
        <source>Write it like $.contact.emails[*].</source>
        <translation>Écrivez-le comme $.contact.emails[*].</translation>
    </message>
    <message>
        <source>Write it like C-####.</source>
        <translation>Écrivez-le comme C-####.</translation>
    </message>
    <message>
        <source>Write it without: modes can be set in the donor, files with COPY.</source>
        <translation>Écrivez l’instruction sans cela : les modes se définissent dans l’étape donor, les fichiers avec COPY.</translation>
    </message>
    <message>
        <source>Write one expression of the source&apos;s SQL and nothing else.</source>
        <translation>Écrivez une seule expression dans le SQL de la source et rien d’autre.</translation>
    </message>
    <message>
        <source>Write op = &quot;apply&quot; with a function, for example.</source>
        <translation>Écrivez par exemple op = &quot;apply&quot; avec une fonction.</translation>
    </message>
    <message>
        <source>Write the entries one after the other.</source>
        <translation>Écrivez les entrées l’une après l’autre.</translation>
    </message>
    <message>
        <source>Write why its values may leave the house.</source>
        <translation>Écrivez pourquoi ses valeurs peuvent sortir de l’entreprise.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no path into a document.</source>
        <translation>« %1 » n’est pas un chemin dans un document.</translation>
    </message>
    <message>
        <source>a date like 2024-01-31</source>
        <translation>une date comme 2024-01-31</translation>
    </message>
    <message>
        <source>a list of functions</source>
        <translation>une liste de fonctions</translation>
    </message>
    <message>
        <source>a list of operations</source>
        <translation>une liste d’opérations</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>address</source>
        <translation>une adresse</translation>
    </message>
    <message>
        <source>an exclusion constraint</source>
        <translation>une contrainte d’exclusion</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>un entier</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>une date de naissance</translation>
    </message>
    <message>
        <source>chain: command cannot work on what is made from other columns.</source>
        <translation>chain : command ne peut pas travailler sur ce qui est formé à partir d’autres colonnes.</translation>
    </message>
    <message>
        <source>city</source>
        <translation>une ville</translation>
    </message>
    <message>
        <source>conditional: the last case has a condition, so rows of no case would keep their value.</source>
        <translation>conditional : le dernier cas a une condition, donc les lignes sans cas garderaient leur valeur.</translation>
    </message>
    <message>
        <source>derive.aggregate: there is no foreign key, or more than one, of &quot;%1&quot; to this table.</source>
        <translation>derive.aggregate : il n’y a aucune clé étrangère de « %1 » vers cette table, ou il y en a plusieurs.</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>un identifiant d’appareil</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>un texte libre</translation>
    </message>
    <message>
        <source>its partition bound</source>
        <translation>la borne de partition</translation>
    </message>
    <message>
        <source>json.path needs 1 to 64 operations.</source>
        <translation>json.path demande de 1 à 64 opérations.</translation>
    </message>
    <message>
        <source>national id</source>
        <translation>un numéro d’identité</translation>
    </message>
    <message>
        <source>other sensitive</source>
        <translation>une autre donnée sensible</translation>
    </message>
    <message>
        <source>parameters of an operation must be a table.</source>
        <translation>parameters d’une opération doit être une table.</translation>
    </message>
    <message>
        <source>password hash</source>
        <translation>une empreinte de mot de passe</translation>
    </message>
    <message>
        <source>person name</source>
        <translation>un nom de personne</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>un numéro de téléphone</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>un code postal</translation>
    </message>
    <message>
        <source>ref.copy_parent: no foreign key leads along the path &quot;%1&quot;.</source>
        <translation>ref.copy_parent : aucune clé étrangère ne mène le long du chemin « %1 ».</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>un secret</translation>
    </message>
    <message>
        <source>sequence.id cannot count per column in MariaDB.</source>
        <translation>sequence.id ne peut pas compter par colonne dans MariaDB.</translation>
    </message>
    <message>
        <source>sequence.text: the pattern must have one group of # for the number.</source>
        <translation>sequence.text : le motif doit avoir un seul groupe de # pour le nombre.</translation>
    </message>
    <message>
        <source>set_default cannot stand inside %1.</source>
        <translation>set_default ne peut pas se trouver dans %1.</translation>
    </message>
    <message>
        <source>set_default: the default of the column, %1, is computed anew for each row.</source>
        <translation>set_default : la valeur par défaut de la colonne, %1, est recalculée pour chaque ligne.</translation>
    </message>
    <message>
        <source>the CHECK of the domain %1</source>
        <translation>le CHECK du domaine %1</translation>
    </message>
    <message>
        <source>the comment of %1</source>
        <translation>le commentaire de %1</translation>
    </message>
    <message>
        <source>the comment of the table</source>
        <translation>le commentaire de la table</translation>
    </message>
    <message>
        <source>the constraint %1</source>
        <translation>la contrainte %1</translation>
    </message>
    <message>
        <source>the default of %1</source>
        <translation>la valeur par défaut de %1</translation>
    </message>
    <message>
        <source>the domain %1</source>
        <translation>le domaine %1</translation>
    </message>
    <message>
        <source>the rule of %1 does not work.</source>
        <translation>la règle de %1 ne fonctionne pas.</translation>
    </message>
    <message>
        <source>the server did not evaluate it (SQLSTATE %1).</source>
        <translation>le serveur ne l’a pas évaluée (SQLSTATE %1).</translation>
    </message>
    <message>
        <source>the values of %1 cannot be read.</source>
        <translation>les valeurs de %1 ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>there are no rows to try it on.</source>
        <translation>il n’y a pas de lignes sur lesquelles l’essayer.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>unique = &quot;segment&quot; makes texts and the column is %1.</source>
        <translation>unique = &quot;segment&quot; produit des textes et la colonne est de type %1.</translation>
    </message>
    <message>
        <source>unique = &quot;suffix&quot; makes texts and the column is %1.</source>
        <translation>unique = &quot;suffix&quot; produit des textes et la colonne est de type %1.</translation>
    </message>
    <message>
        <source>unique = &quot;suffix&quot; or &quot;segment&quot;</source>
        <translation>unique = &quot;suffix&quot; ou &quot;segment&quot;</translation>
    </message>
    <message>
        <source>  %1: %2 and its indexes take about %3 compressed, %4 unpacked</source>
        <translation>  %1 : %2 et ses index occupent environ %3 compressés, %4 décompressés</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 (%2 in shared layers counted once)</source>
        <translation>%1 (%2 dans des couches partagées, comptées une fois)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <translation>%1 (HTTP %2)</translation>
    </message>
    <message>
        <source>%1 (HTTP %2, %3)</source>
        <translation>%1 (HTTP %2, %3)</translation>
    </message>
    <message>
        <source>%1 and %2 differ in &apos;-&apos; and &apos;_&apos; only</source>
        <translation>%1 et %2 ne diffèrent que par &apos;-&apos; et &apos;_&apos;</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <translation>%1 au caractère %2</translation>
    </message>
    <message>
        <source>%1 belongs to a relation with &quot;references&quot;</source>
        <translation>%1 appartient à une relation avec &quot;references&quot;</translation>
    </message>
    <message>
        <source>%1 does not mask parts of a value</source>
        <translation>%1 ne masque pas des parties d’une valeur</translation>
    </message>
    <message>
        <source>%1 has a key of its own</source>
        <translation>%1 a sa propre clé</translation>
    </message>
    <message>
        <source>%1 has no meaning where no row is taken</source>
        <translation>%1 n’a pas de sens là où aucune ligne n’est prise</translation>
    </message>
    <message>
        <source>%1 has no meaning without %2</source>
        <translation>%1 n’a pas de sens sans %2</translation>
    </message>
    <message>
        <source>%1 is a plain name, not an address</source>
        <translation>%1 est un simple nom, pas une adresse</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>%1 is greater than %2</source>
        <translation>%1 est supérieur à %2</translation>
    </message>
    <message>
        <source>%1 is no %2</source>
        <translation>%1 n’est pas une valeur de %2</translation>
    </message>
    <message>
        <source>%1 is no %2 from %3 to %4</source>
        <translation>%1 n’est pas une valeur de %2, de %3 à %4</translation>
    </message>
    <message>
        <source>%1 is no image tag</source>
        <translation>%1 n’est pas une étiquette d’image</translation>
    </message>
    <message>
        <source>%1 is no key shape</source>
        <translation>%1 n’est pas une forme de clé</translation>
    </message>
    <message>
        <source>%1 is no name</source>
        <translation>%1 n’est pas un nom</translation>
    </message>
    <message>
        <source>%1 is no name of a variable</source>
        <translation>%1 n’est pas un nom de variable</translation>
    </message>
    <message>
        <source>%1 is no name of an application</source>
        <translation>%1 n’est pas un nom d’application</translation>
    </message>
    <message>
        <source>%1 is no number of keys</source>
        <translation>%1 n’est pas un nombre de clés</translation>
    </message>
    <message>
        <source>%1 is no port</source>
        <translation>%1 n’est pas un port</translation>
    </message>
    <message>
        <source>%1 is no project name</source>
        <translation>%1 n’est pas un nom de projet</translation>
    </message>
    <message>
        <source>%1 is no rule for times to live</source>
        <translation>%1 n’est pas une règle de durée de vie</translation>
    </message>
    <message>
        <source>%1 is no service name</source>
        <translation>%1 n’est pas un nom de service</translation>
    </message>
    <message>
        <source>%1 is no table name</source>
        <translation>%1 n’est pas un nom de table</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 est hors limites</translation>
    </message>
    <message>
        <source>%1 is the name of a service already</source>
        <translation>%1 est déjà le nom d’un service</translation>
    </message>
    <message>
        <source>%1 is too small or too large</source>
        <translation>%1 est trop petit ou trop grand</translation>
    </message>
    <message>
        <source>%1 means nothing for a source of this kind</source>
        <translation>%1 ne signifie rien pour une source de ce type</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3</source>
        <translation>%1 doit être %2, pas %3</translation>
    </message>
    <message>
        <source>%1 must be a size</source>
        <translation>%1 doit être une taille</translation>
    </message>
    <message>
        <source>%1 must be at least %2</source>
        <translation>%1 doit être au moins %2</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3</source>
        <translation>%1 doit être compris entre %2 et %3</translation>
    </message>
    <message>
        <source>%1 must say where the secret is</source>
        <translation>%1 doit dire où se trouve le secret</translation>
    </message>
    <message>
        <source>%1 needs it</source>
        <translation>%1 en a besoin</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 takes no identity tokens (HTTP %2)</source>
        <translation>%1 n’accepte pas de jetons d’identité (HTTP %2)</translation>
    </message>
    <message>
        <source>%1, and cannot be pulled: %2</source>
        <translation>%1, et ne peut pas être téléchargée : %2</translation>
    </message>
    <message>
        <source>%1, but the values are nothing of the kind</source>
        <translation>%1, mais les valeurs ne sont rien de tel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>%1: there is no such option</source>
        <translation>%1 : cette option n’existe pas</translation>
    </message>
    <message>
        <source>%1; if it was ever committed, change it on the server too</source>
        <translation>%1 ; s’il a un jour été enregistré, changez-le aussi sur le serveur</translation>
    </message>
    <message>
        <source>%1; it would fit without:</source>
        <translation>%1 ; cela tiendrait sans :</translation>
    </message>
    <message>
        <source>%1; no credentials are stored for it</source>
        <translation>%1 ; aucun identifiant n’est enregistré pour lui</translation>
    </message>
    <message>
        <source>%1; those of %2 were refused</source>
        <translation>%1 ; ceux de %2 ont été refusés</translation>
    </message>
    <message>
        <source>A name has lower-case words joined by &apos;.&apos;, &apos;_&apos; or &apos;-&apos;, and &apos;/&apos; between its parts.</source>
        <translation>Un nom comporte des mots en minuscules reliés par &apos;.&apos;, &apos;_&apos; ou &apos;-&apos;, et &apos;/&apos; entre ses parties.</translation>
    </message>
    <message>
        <source>A new key gives other masked values everywhere. To change it all the same, remove key_fingerprint from decant.toml first.</source>
        <translation>Une nouvelle clé donne partout d’autres valeurs masquées. Pour la changer quand même, retirez d’abord key_fingerprint de decant.toml.</translation>
    </message>
    <message>
        <source>A tag has letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, at most 128.</source>
        <translation>Une étiquette comporte des lettres, des chiffres, &apos;_&apos;, &apos;.&apos; et &apos;-&apos;, au plus 128.</translation>
    </message>
    <message>
        <source>AND, OR or the end</source>
        <translation>AND, OR ou la fin</translation>
    </message>
    <message>
        <source>Add a tag to the name.</source>
        <translation>Ajoutez une étiquette au nom.</translation>
    </message>
    <message>
        <source>Add one with `decant-cli init` or on the first page.</source>
        <translation>Ajoutez-en un avec `decant-cli init` ou sur la première page.</translation>
    </message>
    <message>
        <source>Add your user to the group of the socket (docker) and log in again, or use Podman.</source>
        <translation>Ajoutez votre utilisateur au groupe du socket (docker) et reconnectez-vous, ou utilisez Podman.</translation>
    </message>
    <message>
        <source>Another session holds a lock, for example ALTER TABLE; try again later.</source>
        <translation>Une autre session tient un verrou, par exemple ALTER TABLE ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>Ask about the table without --key.</source>
        <translation>Interrogez la table sans --key.</translation>
    </message>
    <message>
        <source>Ask for the right to push to %1, or push elsewhere.</source>
        <translation>Demandez le droit de pousser vers %1, ou poussez ailleurs.</translation>
    </message>
    <message>
        <source>Build on an engine of that architecture (a Docker context), or register an emulator with this one (package qemu-user-static).</source>
        <translation>Construisez sur un moteur de cette architecture (un contexte Docker), ou enregistrez un émulateur auprès de celui-ci (paquet qemu-user-static).</translation>
    </message>
    <message>
        <source>Build the image first.</source>
        <translation>Construisez d’abord l’image.</translation>
    </message>
    <message>
        <source>Check files in the custom part of the service.</source>
        <translation>Vérifiez files dans la partie custom du service.</translation>
    </message>
    <message>
        <source>Check host and port, and whether the registry runs.</source>
        <translation>Vérifiez l’hôte et le port, et que le registre fonctionne.</translation>
    </message>
    <message>
        <source>Check host and port.</source>
        <translation>Vérifiez l’hôte et le port.</translation>
    </message>
    <message>
        <source>Check host, port and network, and that the server runs.</source>
        <translation>Vérifiez l’hôte, le port et le réseau, et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>Check image.base in decant.toml, or load the base image into the engine.</source>
        <translation>Vérifiez image.base dans decant.toml, ou chargez l’image de base dans le moteur.</translation>
    </message>
    <message>
        <source>Check its name and who may read it.</source>
        <translation>Vérifiez son nom et qui peut le lire.</translation>
    </message>
    <message>
        <source>Check the OpenSSL configuration of this machine.</source>
        <translation>Vérifiez la configuration OpenSSL de cette machine.</translation>
    </message>
    <message>
        <source>Check the address, and the way there from this machine.</source>
        <translation>Vérifiez l’adresse, et le chemin depuis cette machine.</translation>
    </message>
    <message>
        <source>Check the certificates and sslmode.</source>
        <translation>Vérifiez les certificats et sslmode.</translation>
    </message>
    <message>
        <source>Check the engine&apos;s certificates (DOCKER_CERT_PATH or the context).</source>
        <translation>Vérifiez les certificats du moteur (DOCKER_CERT_PATH ou le contexte).</translation>
    </message>
    <message>
        <source>Check the host name of the engine.</source>
        <translation>Vérifiez le nom d’hôte du moteur.</translation>
    </message>
    <message>
        <source>Check the name in decant.toml.</source>
        <translation>Vérifiez le nom dans decant.toml.</translation>
    </message>
    <message>
        <source>Check the name of the database.</source>
        <translation>Vérifiez le nom de la base de données.</translation>
    </message>
    <message>
        <source>Check the name of the registry and the network.</source>
        <translation>Vérifiez le nom du registre et le réseau.</translation>
    </message>
    <message>
        <source>Check the name; some registries want the repository to be created first.</source>
        <translation>Vérifiez le nom ; certains registres exigent que le dépôt soit créé d’abord.</translation>
    </message>
    <message>
        <source>Check the network, and proxies before the registry.</source>
        <translation>Vérifiez le réseau, et les proxys devant le registre.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Vérifiez les droits du fichier.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <translation>Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>Check the permissions of the project&apos;s folder.</source>
        <translation>Vérifiez les droits du dossier du projet.</translation>
    </message>
    <message>
        <source>Check the repository name and the tag.</source>
        <translation>Vérifiez le nom du dépôt et l’étiquette.</translation>
    </message>
    <message>
        <source>Check the service name and pg_service.conf.</source>
        <translation>Vérifiez le nom du service et pg_service.conf.</translation>
    </message>
    <message>
        <source>Check the temporary folder (TMPDIR).</source>
        <translation>Vérifiez le dossier temporaire (TMPDIR).</translation>
    </message>
    <message>
        <source>Check the user name and its password.</source>
        <translation>Vérifiez le nom d’utilisateur et son mot de passe.</translation>
    </message>
    <message>
        <source>Check the user name.</source>
        <translation>Vérifiez le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Check user and password, and GRANT SELECT, SHOW VIEW, TRIGGER, EVENT on the database to the user.</source>
        <translation>Vérifiez l’utilisateur et le mot de passe, et accordez à l’utilisateur GRANT SELECT, SHOW VIEW, TRIGGER, EVENT sur la base.</translation>
    </message>
    <message>
        <source>Check user and password, and that the user may run INFO, SCAN, TYPE and the commands that read.</source>
        <translation>Vérifiez l’utilisateur et le mot de passe, et que l’utilisateur peut exécuter INFO, SCAN, TYPE et les commandes de lecture.</translation>
    </message>
    <message>
        <source>Check who owns the folder.</source>
        <translation>Vérifiez à qui appartient le dossier.</translation>
    </message>
    <message>
        <source>Choose a folder that you may read with --work-dir.</source>
        <translation>Choisissez avec --work-dir un dossier que vous pouvez lire.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write with --work-dir.</source>
        <translation>Choisissez avec --work-dir un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Choose a function that gives a value for every key.</source>
        <translation>Choisissez une fonction qui donne une valeur pour chaque clé.</translation>
    </message>
    <message>
        <source>Choose a function that keeps different values different, such as hash.hmac.</source>
        <translation>Choisissez une fonction qui garde différentes les valeurs différentes, comme hash.hmac.</translation>
    </message>
    <message>
        <source>Choose a work folder that you may write to.</source>
        <translation>Choisissez un dossier de travail où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Choose another folder, or remove that file.</source>
        <translation>Choisissez un autre dossier, ou supprimez ce fichier.</translation>
    </message>
    <message>
        <source>Choose functions for the parts of the key that keep different values different, such as hash.hmac.</source>
        <translation>Choisissez pour les parties de la clé des fonctions qui gardent différentes les valeurs différentes, comme hash.hmac.</translation>
    </message>
    <message>
        <source>Choose one with --service.</source>
        <translation>Choisissez-en un avec --service.</translation>
    </message>
    <message>
        <source>Correct the %1 marked places.</source>
        <translation>Corrigez les %1 endroits marqués.</translation>
    </message>
    <message>
        <source>Correct the file or log in again.</source>
        <translation>Corrigez le fichier ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>Correct the marked place.</source>
        <translation>Corrigez l’endroit marqué.</translation>
    </message>
    <message>
        <source>Correct what the subset says about this table.</source>
        <translation>Corrigez ce que le sous-ensemble dit de cette table.</translation>
    </message>
    <message>
        <source>Decide in decant.toml or on the Masking page, then run again.</source>
        <translation>Décidez dans decant.toml ou sur la page Masquage, puis relancez.</translation>
    </message>
    <message>
        <source>Do not push this image. Its masking rules or its restore need mending first.</source>
        <translation>Ne poussez pas cette image. Ses règles de masquage ou sa restauration doivent d’abord être corrigées.</translation>
    </message>
    <message>
        <source>Free some space on this disk, or choose another work folder.</source>
        <translation>Libérez de la place sur ce disque, ou choisissez un autre dossier de travail.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder with --work-dir.</source>
        <translation>Libérez de la place, ou choisissez un autre dossier avec --work-dir.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libérez de la place.</translation>
    </message>
    <message>
        <source>Free space where the engine keeps its images, then build again.</source>
        <translation>Libérez de la place là où le moteur garde ses images, puis reconstruisez.</translation>
    </message>
    <message>
        <source>Free space where the engine keeps its images, then run again.</source>
        <translation>Libérez de la place là où le moteur garde ses images, puis relancez.</translation>
    </message>
    <message>
        <source>GRANT SELECT on the table to the user, or take only the structure of the table.</source>
        <translation>Accordez à l’utilisateur GRANT SELECT sur la table, ou ne prenez que la structure de la table.</translation>
    </message>
    <message>
        <source>GRANT SELECT, SHOW VIEW, TRIGGER, EVENT on the database and SELECT on mysql.proc to the user.</source>
        <translation>Accordez à l’utilisateur GRANT SELECT, SHOW VIEW, TRIGGER, EVENT sur la base et SELECT sur mysql.proc.</translation>
    </message>
    <message>
        <source>Give a password, or an entry in .pgpass or pg_service.conf.</source>
        <translation>Donnez un mot de passe, ou une entrée dans .pgpass ou pg_service.conf.</translation>
    </message>
    <message>
        <source>Give one value for each column, separated by commas.</source>
        <translation>Donnez une valeur pour chaque colonne, séparées par des virgules.</translation>
    </message>
    <message>
        <source>Give the configuration that `greenmask --config` takes.</source>
        <translation>Donnez la configuration que lit `greenmask --config`.</translation>
    </message>
    <message>
        <source>Give the engine the registry&apos;s authority: /etc/docker/certs.d/%1/ca.crt on the engine&apos;s machine.</source>
        <translation>Donnez au moteur l’autorité du registre : /etc/docker/certs.d/%1/ca.crt sur la machine du moteur.</translation>
    </message>
    <message>
        <source>Give the key exactly as it was shown when it was made.</source>
        <translation>Donnez la clé exactement telle qu’elle a été affichée à sa création.</translation>
    </message>
    <message>
        <source>Give the project&apos;s own key; another one would give other masked values.</source>
        <translation>Donnez la clé propre au projet ; une autre donnerait d’autres valeurs masquées.</translation>
    </message>
    <message>
        <source>Grant the role CONNECT on the database.</source>
        <translation>Accordez au rôle CONNECT sur la base de données.</translation>
    </message>
    <message>
        <source>Grant the role USAGE on the schema and SELECT on the table (and BYPASSRLS where row-level security applies), or take only the structure of the table.</source>
        <translation>Accordez au rôle USAGE sur le schéma et SELECT sur la table (et BYPASSRLS là où la sécurité au niveau des lignes s’applique), ou ne prenez que la structure de la table.</translation>
    </message>
    <message>
        <source>Grant the role USAGE on the schema and SELECT on the table, or take only the structure of the table.</source>
        <translation>Accordez au rôle USAGE sur le schéma et SELECT sur la table, ou ne prenez que la structure de la table.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>un IBAN</translation>
    </message>
    <message>
        <source>IN, BETWEEN, LIKE or ILIKE</source>
        <translation>IN, BETWEEN, LIKE ou ILIKE</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>une adresse IP</translation>
    </message>
    <message>
        <source>If it is meant to be reached by plain HTTP, set insecure = true for this registry.</source>
        <translation>S’il doit être atteint en HTTP simple, mettez insecure = true pour ce registre.</translation>
    </message>
    <message>
        <source>Inspect the image again.</source>
        <translation>Inspectez de nouveau l’image.</translation>
    </message>
    <message>
        <source>Install %1, or remove it from credsStore or credHelpers in config.json.</source>
        <translation>Installez %1, ou retirez-le de credsStore ou credHelpers dans config.json.</translation>
    </message>
    <message>
        <source>Install the client programs of the server, or name an image.base that has them.</source>
        <translation>Installez les programmes clients du serveur, ou indiquez un image.base qui les contient.</translation>
    </message>
    <message>
        <source>Install the client programs on this machine, or name another image.base.</source>
        <translation>Installez les programmes clients sur cette machine, ou indiquez un autre image.base.</translation>
    </message>
    <message>
        <source>Install the client programs on this machine.</source>
        <translation>Installez les programmes clients sur cette machine.</translation>
    </message>
    <message>
        <source>Install the package postgresql-client-%1 or newer.</source>
        <translation>Installez le paquet postgresql-client-%1 ou plus récent.</translation>
    </message>
    <message>
        <source>Is this the right file?</source>
        <translation>Est-ce le bon fichier ?</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Il comporte : %1.</translation>
    </message>
    <message>
        <source>It may be a read-only mirror.</source>
        <translation>C’est peut-être un miroir en lecture seule.</translation>
    </message>
    <message>
        <source>It must write {&quot;event&quot;: &quot;result&quot;, …} as its last line.</source>
        <translation>Il doit écrire {&quot;event&quot;: &quot;result&quot;, …} comme dernière ligne.</translation>
    </message>
    <message>
        <source>Its log above says why.</source>
        <translation>Son journal ci-dessus dit pourquoi.</translation>
    </message>
    <message>
        <source>Its replay may wait for this very reading: lower max_standby_streaming_delay there, raise &quot;max_lag&quot; of the source, or read at a quieter time.</source>
        <translation>Sa relecture attend peut-être cette lecture même : diminuez-y max_standby_streaming_delay, augmentez &quot;max_lag&quot; de la source, ou lisez à un moment plus calme.</translation>
    </message>
    <message>
        <source>Known are {date}, {time}, {version}, {git} and {hash}.</source>
        <translation>Sont connus {date}, {time}, {version}, {git} et {hash}.</translation>
    </message>
    <message>
        <source>Leave it out for the default.</source>
        <translation>Omettez-le pour la valeur par défaut.</translation>
    </message>
    <message>
        <source>Leave them out and set them in the project.</source>
        <translation>Omettez-les et indiquez-les dans le projet.</translation>
    </message>
    <message>
        <source>Load the base image for that platform, or leave the platform out.</source>
        <translation>Chargez l’image de base pour cette plateforme, ou omettez la plateforme.</translation>
    </message>
    <message>
        <source>Log in (docker login %1), or set DECANT_REGISTRY_USER and DECANT_REGISTRY_PASSWORD.</source>
        <translation>Connectez-vous (docker login %1), ou définissez DECANT_REGISTRY_USER et DECANT_REGISTRY_PASSWORD.</translation>
    </message>
    <message>
        <source>Log in again (docker login %1).</source>
        <translation>Reconnectez-vous (docker login %1).</translation>
    </message>
    <message>
        <source>Log in with a user and a password (docker login %1), or set DECANT_REGISTRY_USER and DECANT_REGISTRY_PASSWORD.</source>
        <translation>Connectez-vous avec un utilisateur et un mot de passe (docker login %1), ou définissez DECANT_REGISTRY_USER et DECANT_REGISTRY_PASSWORD.</translation>
    </message>
    <message>
        <source>Look at the engine&apos;s log.</source>
        <translation>Consultez le journal du moteur.</translation>
    </message>
    <message>
        <source>Look with: SELECT * FROM pg_seclabels WHERE provider = &apos;anon&apos;.</source>
        <translation>Regardez avec : SELECT * FROM pg_seclabels WHERE provider = &apos;anon&apos;.</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>une adresse MAC</translation>
    </message>
    <message>
        <source>Make one with `decant-cli key`.</source>
        <translation>Créez-en une avec `decant-cli key`.</translation>
    </message>
    <message>
        <source>Make such tables smaller in [service.*.subset] (mode = &quot;structure_only&quot; keeps none of their rows), or raise [budget] stack.</source>
        <translation>Réduisez ces tables dans [service.*.subset] (mode = &quot;structure_only&quot; ne garde aucune de leurs lignes), ou augmentez [budget] stack.</translation>
    </message>
    <message>
        <source>MariaDB 10.4 or newer is needed.</source>
        <translation>MariaDB 10.4 ou plus récent est nécessaire.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Déplacez-le.</translation>
    </message>
    <message>
        <source>MySQL 5.7 or newer is needed.</source>
        <translation>MySQL 5.7 ou plus récent est nécessaire.</translation>
    </message>
    <message>
        <source>Name a decant.toml, or make one with `decant-cli init DIR --from URI`.</source>
        <translation>Indiquez un decant.toml, ou créez-en un avec `decant-cli init DIR --from URI`.</translation>
    </message>
    <message>
        <source>Name a folder that can be written.</source>
        <translation>Indiquez un dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>Name one with --service.</source>
        <translation>Indiquez-en un avec --service.</translation>
    </message>
    <message>
        <source>Name the registry in insecure-registries of the engine&apos;s daemon.json.</source>
        <translation>Indiquez le registre dans insecure-registries du daemon.json du moteur.</translation>
    </message>
    <message>
        <source>No server listens on this socket: check the folder and the port.</source>
        <translation>Aucun serveur n’écoute sur ce socket : vérifiez le dossier et le port.</translation>
    </message>
    <message>
        <source>Nothing listens there: check host and port, and whether the server runs.</source>
        <translation>Rien n’écoute à cet endroit : vérifiez l’hôte et le port, et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>Only lines of JSON belong on its standard output.</source>
        <translation>Seules des lignes JSON doivent figurer sur sa sortie standard.</translation>
    </message>
    <message>
        <source>Others on the way could read what is sent; use https.</source>
        <translation>D’autres pourraient lire en chemin ce qui est envoyé ; utilisez https.</translation>
    </message>
    <message>
        <source>PostgreSQL 9.6 or newer is needed.</source>
        <translation>PostgreSQL 9.6 ou plus récent est nécessaire.</translation>
    </message>
    <message>
        <source>Pull or load the base image first, or choose another one.</source>
        <translation>Téléchargez ou chargez d’abord l’image de base, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Push a build first.</source>
        <translation>Poussez d’abord une construction.</translation>
    </message>
    <message>
        <source>Put a plain file in its place, or name the file that it leads to.</source>
        <translation>Mettez un fichier ordinaire à sa place, ou indiquez le fichier auquel il mène.</translation>
    </message>
    <message>
        <source>Put what is yours between the lines `# &gt;&gt;&gt; own` and `# &lt;&lt;&lt; own`, or into the project; `decant-cli generate --overwrite` writes them as they are.</source>
        <translation>Mettez ce qui est à vous entre les lignes `# &gt;&gt;&gt; own` et `# &lt;&lt;&lt; own`, ou dans le projet ; `decant-cli generate --overwrite` les écrit tels quels.</translation>
    </message>
    <message>
        <source>Raise the limit there (nginx: client_max_body_size), or make the data smaller.</source>
        <translation>Augmentez-y la limite (nginx: client_max_body_size), ou réduisez les données.</translation>
    </message>
    <message>
        <source>Redis 6 or newer is needed.</source>
        <translation>Redis 6 ou plus récent est nécessaire.</translation>
    </message>
    <message>
        <source>Remove its relations.</source>
        <translation>Retirez ses relations.</translation>
    </message>
    <message>
        <source>Remove the file; the image itself is not touched.</source>
        <translation>Supprimez le fichier ; l’image elle-même n’est pas touchée.</translation>
    </message>
    <message>
        <source>Restrict this relation or take fewer rows, or raise &quot;memory&quot; in the subset of the project.</source>
        <translation>Restreignez cette relation ou prenez moins de lignes, ou augmentez &quot;memory&quot; dans le sous-ensemble du projet.</translation>
    </message>
    <message>
        <source>Row-level security would hide rows from this role: use a role with BYPASSRLS or the owner, or take only the structure of the table.</source>
        <translation>La sécurité au niveau des lignes cacherait des lignes à ce rôle : utilisez un rôle avec BYPASSRLS ou le propriétaire, ou ne prenez que la structure de la table.</translation>
    </message>
    <message>
        <source>Run `decant-cli build` first.</source>
        <translation>Lancez d’abord `decant-cli build`.</translation>
    </message>
    <message>
        <source>Run `decant-cli check` and decide about it.</source>
        <translation>Lancez `decant-cli check` et décidez-en.</translation>
    </message>
    <message>
        <source>Run `decant-cli check` and decide about them.</source>
        <translation>Lancez `decant-cli check` et décidez-en.</translation>
    </message>
    <message>
        <source>Run `decant-cli refresh` to take a new one.</source>
        <translation>Lancez `decant-cli refresh` pour en prendre un nouveau.</translation>
    </message>
    <message>
        <source>Run it in a terminal with DECANT_OUTPUT set to an empty folder.</source>
        <translation>Lancez-la dans un terminal avec DECANT_OUTPUT pointant vers un dossier vide.</translation>
    </message>
    <message>
        <source>Run the helper by hand to see what it needs, or log in again.</source>
        <translation>Lancez l’assistant à la main pour voir ce qu’il lui faut, ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>Run the password command of the project in a terminal.</source>
        <translation>Lancez la commande de mot de passe du projet dans un terminal.</translation>
    </message>
    <message>
        <source>SHA-256 is %1, the manifest says %2</source>
        <translation>SHA-256 est %1, le manifeste dit %2</translation>
    </message>
    <message>
        <source>See `decant-cli import --help`.</source>
        <translation>Voir `decant-cli import --help`.</translation>
    </message>
    <message>
        <source>See the differences with `decant-cli generate --check`, take them with `decant-cli generate`.</source>
        <translation>Voyez les différences avec `decant-cli generate --check`, adoptez-les avec `decant-cli generate`.</translation>
    </message>
    <message>
        <source>See whether `ssh HOST docker version` works there without a question, and whether the engine runs.</source>
        <translation>Vérifiez que `ssh HOST docker version` y fonctionne sans poser de question, et que le moteur fonctionne.</translation>
    </message>
    <message>
        <source>Set DECANT_KEY to the key of this project; somebody who works on it can give it to you.</source>
        <translation>Définissez DECANT_KEY avec la clé de ce projet ; une personne qui y travaille peut vous la donner.</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder with room for the largest layer, compressed.</source>
        <translation>Définissez TMPDIR sur un dossier ayant la place de la plus grande couche compressée.</translation>
    </message>
    <message>
        <source>Set [registry] host in decant.toml.</source>
        <translation>Définissez [registry] host dans decant.toml.</translation>
    </message>
    <message>
        <source>Set ca_file for this registry to the certificate of its authority.</source>
        <translation>Définissez ca_file pour ce registre avec le certificat de son autorité.</translation>
    </message>
    <message>
        <source>Set command or webhook in [notify] of decant.toml.</source>
        <translation>Définissez command ou webhook dans [notify] de decant.toml.</translation>
    </message>
    <message>
        <source>Set database in the source.</source>
        <translation>Définissez database dans la source.</translation>
    </message>
    <message>
        <source>Set it where decant-cli runs.</source>
        <translation>Définissez-la là où decant-cli s’exécute.</translation>
    </message>
    <message>
        <source>Set it, or choose another password source in the project.</source>
        <translation>Définissez-la, ou choisissez une autre source de mot de passe dans le projet.</translation>
    </message>
    <message>
        <source>Set kind = &quot;%1&quot; for the service.</source>
        <translation>Mettez kind = &quot;%1&quot; pour le service.</translation>
    </message>
    <message>
        <source>Set on_error to null or constant, or another function.</source>
        <translation>Mettez on_error à null ou constant, ou une autre fonction.</translation>
    </message>
    <message>
        <source>Somebody else may push to the same tag; push again.</source>
        <translation>Quelqu’un d’autre pousse peut-être vers la même étiquette ; poussez de nouveau.</translation>
    </message>
    <message>
        <source>Start Docker or Podman, or name another engine.</source>
        <translation>Démarrez Docker ou Podman, ou indiquez un autre moteur.</translation>
    </message>
    <message>
        <source>Start Docker or Podman, or set DOCKER_HOST.</source>
        <translation>Démarrez Docker ou Podman, ou définissez DOCKER_HOST.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Recommencez.</translation>
    </message>
    <message>
        <source>Start it with `decant-cli up`.</source>
        <translation>Démarrez-le avec `decant-cli up`.</translation>
    </message>
    <message>
        <source>Store the data in more layers (image.layers), or raise registry.max_layer if the registry takes more.</source>
        <translation>Répartissez les données en plus de couches (image.layers), ou augmentez registry.max_layer si le registre en accepte davantage.</translation>
    </message>
    <message>
        <source>Store the password on the Source page, or choose another password source in the project.</source>
        <translation>Enregistrez le mot de passe sur la page Source, ou choisissez une autre source de mot de passe dans le projet.</translation>
    </message>
    <message>
        <source>Take a new snapshot.</source>
        <translation>Prenez un nouvel instantané.</translation>
    </message>
    <message>
        <source>Take a new snapshot; this one was changed after it was taken.</source>
        <translation>Prenez un nouvel instantané ; celui-ci a été modifié après coup.</translation>
    </message>
    <message>
        <source>Take only needed rows of %1, or no rows that refer to it.</source>
        <translation>Ne prenez que les lignes nécessaires de %1, ou aucune ligne qui y renvoie.</translation>
    </message>
    <message>
        <source>Take only the structure of the tables (mode = &quot;structure_only&quot;).</source>
        <translation>Ne prenez que la structure des tables (mode = &quot;structure_only&quot;).</translation>
    </message>
    <message>
        <source>Tell the administrator of the registry.</source>
        <translation>Informez l’administrateur du registre.</translation>
    </message>
    <message>
        <source>The connection broke; try again.</source>
        <translation>La connexion s’est rompue ; réessayez.</translation>
    </message>
    <message>
        <source>The connection to the server broke or could not be made; check that it runs and try again.</source>
        <translation>La connexion au serveur s’est rompue ou n’a pas pu être établie ; vérifiez qu’il fonctionne et réessayez.</translation>
    </message>
    <message>
        <source>The engine pushes by itself here; take push_by = &quot;engine&quot; out of [registry] to push from this machine.</source>
        <translation>Le moteur pousse lui-même ici ; retirez push_by = &quot;engine&quot; de [registry] pour pousser depuis cette machine.</translation>
    </message>
    <message>
        <source>The engine wants TLS: set DOCKER_TLS_VERIFY and DOCKER_CERT_PATH.</source>
        <translation>Le moteur exige TLS : définissez DOCKER_TLS_VERIFY et DOCKER_CERT_PATH.</translation>
    </message>
    <message>
        <source>The exported snapshot ended; start again.</source>
        <translation>L’instantané exporté a pris fin ; recommencez.</translation>
    </message>
    <message>
        <source>The file is as it was. Check the permissions of the folder.</source>
        <translation>Le fichier est resté tel quel. Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>The file is as it was. Free some space, then save again.</source>
        <translation>Le fichier est resté tel quel. Libérez de la place, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The instruction was killed, perhaps for want of memory.</source>
        <translation>L’instruction a été tuée, peut-être par manque de mémoire.</translation>
    </message>
    <message>
        <source>The name of the host is unknown: check its spelling and the network.</source>
        <translation>Le nom d’hôte est inconnu : vérifiez son orthographe et le réseau.</translation>
    </message>
    <message>
        <source>The object or snapshot went away while it was read; start again.</source>
        <translation>L’objet ou l’instantané a disparu pendant la lecture ; recommencez.</translation>
    </message>
    <message>
        <source>The protocol of plug-ins says what a result has (own-services.md).</source>
        <translation>Le protocole des greffons dit ce que contient un résultat (own-services.md).</translation>
    </message>
    <message>
        <source>The server admits this user, host or encryption mode nowhere: see its pg_hba.conf.</source>
        <translation>Le serveur n’admet nulle part cet utilisateur, cet hôte ou ce mode de chiffrement : voir son pg_hba.conf.</translation>
    </message>
    <message>
        <source>The server cancelled the query: raise the statement timeout of the source.</source>
        <translation>Le serveur a annulé la requête : augmentez le délai des instructions de la source.</translation>
    </message>
    <message>
        <source>The server could not read its own files.</source>
        <translation>Le serveur n’a pas pu lire ses propres fichiers.</translation>
    </message>
    <message>
        <source>The server did not answer in time: check host, port and firewall.</source>
        <translation>Le serveur n’a pas répondu à temps : vérifiez l’hôte, le port et le pare-feu.</translation>
    </message>
    <message>
        <source>The server ends idle transactions: raise idle_in_transaction_session_timeout for the role.</source>
        <translation>Le serveur met fin aux transactions inactives : augmentez idle_in_transaction_session_timeout pour le rôle.</translation>
    </message>
    <message>
        <source>The server found damaged data in this table.</source>
        <translation>Le serveur a trouvé des données endommagées dans cette table.</translation>
    </message>
    <message>
        <source>The server has no free connection: lower the number of parallel connections.</source>
        <translation>Le serveur n’a pas de connexion libre : diminuez le nombre de connexions parallèles.</translation>
    </message>
    <message>
        <source>The server is stopping or starting; try again later.</source>
        <translation>Le serveur s’arrête ou démarre ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server offers no encryption: choose another sslmode if that is acceptable.</source>
        <translation>Le serveur n’offre pas de chiffrement : choisissez un autre sslmode si c’est acceptable.</translation>
    </message>
    <message>
        <source>The server ran out of a resource.</source>
        <translation>Le serveur a manqué d’une ressource.</translation>
    </message>
    <message>
        <source>The standby removed rows that were still needed: raise max_standby_streaming_delay or set hot_standby_feedback = on there, or read from the primary.</source>
        <translation>Le standby a supprimé des lignes encore nécessaires : augmentez-y max_standby_streaming_delay ou mettez hot_standby_feedback = on, ou lisez depuis le primaire.</translation>
    </message>
    <message>
        <source>The table has changed; look at the source again.</source>
        <translation>La table a changé ; regardez de nouveau la source.</translation>
    </message>
    <message>
        <source>The table went away; look at the source again.</source>
        <translation>La table a disparu ; regardez de nouveau la source.</translation>
    </message>
    <message>
        <source>There are shapes, match, drop, limit_per_shape and ttl.</source>
        <translation>Il y a shapes, match, drop, limit_per_shape et ttl.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a : %1.</translation>
    </message>
    <message>
        <source>This kind of source knows no patterns: name each table.</source>
        <translation>Ce type de source ne connaît pas de motifs : nommez chaque table.</translation>
    </message>
    <message>
        <source>This registry deletes nothing; its administrator can switch that on (docker-registry: storage.delete.enabled).</source>
        <translation>Ce registre ne supprime rien ; son administrateur peut l’activer (docker-registry: storage.delete.enabled).</translation>
    </message>
    <message>
        <source>Try again later, or log in for a higher limit.</source>
        <translation>Réessayez plus tard, ou connectez-vous pour une limite plus haute.</translation>
    </message>
    <message>
        <source>Try again later; the registry&apos;s own log says more.</source>
        <translation>Réessayez plus tard ; le journal du registre en dit plus.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try again; if it happens each time, look at proxies and limits before the registry.</source>
        <translation>Réessayez ; si cela arrive à chaque fois, regardez les proxys et les limites devant le registre.</translation>
    </message>
    <message>
        <source>Try it in a terminal: it answers each line, a JSON string, with one line, and an empty line with an empty line.</source>
        <translation>Essayez-le dans un terminal : il répond à chaque ligne, une chaîne JSON, par une ligne, et à une ligne vide par une ligne vide.</translation>
    </message>
    <message>
        <source>Try it with `decant-cli notify`.</source>
        <translation>Essayez avec `decant-cli notify`.</translation>
    </message>
    <message>
        <source>Turn collision_with_source off for this column.</source>
        <translation>Désactivez collision_with_source pour cette colonne.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>une URL</translation>
    </message>
    <message>
        <source>Update Decant.</source>
        <translation>Mettez Decant à jour.</translation>
    </message>
    <message>
        <source>Use a role with LOGIN.</source>
        <translation>Utilisez un rôle avec LOGIN.</translation>
    </message>
    <message>
        <source>Use a rule without when, conditional and seed_columns that is made from the value.</source>
        <translation>Utilisez une règle sans when, conditional ni seed_columns, faite à partir de la valeur.</translation>
    </message>
    <message>
        <source>Use a tunnel (stunnel, ssh) to the server and ssl_mode = &quot;disable&quot;.</source>
        <translation>Utilisez un tunnel (stunnel, ssh) vers le serveur et ssl_mode = &quot;disable&quot;.</translation>
    </message>
    <message>
        <source>Use functions that only compute.</source>
        <translation>Utilisez des fonctions qui ne font que calculer.</translation>
    </message>
    <message>
        <source>Use mode = &quot;all&quot; or mode = &quot;structure_only&quot; alone.</source>
        <translation>Utilisez seulement mode = &quot;all&quot; ou mode = &quot;structure_only&quot;.</translation>
    </message>
    <message>
        <source>Use zstd, gzip or none.</source>
        <translation>Utilisez zstd, gzip ou none.</translation>
    </message>
    <message>
        <source>Use {date} or {hash} instead, or commit the project.</source>
        <translation>Utilisez plutôt {date} ou {hash}, ou validez le projet dans git.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or cancel it.</source>
        <translation>Attendez qu’elle soit terminée, ou annulez-la.</translation>
    </message>
    <message>
        <source>Without a keychain set %1 or use ~/.pgpass.</source>
        <translation>Sans trousseau, définissez %1 ou utilisez ~/.pgpass.</translation>
    </message>
    <message>
        <source>Write 0 for all keys.</source>
        <translation>Écrivez 0 pour toutes les clés.</translation>
    </message>
    <message>
        <source>Write SCHEME://USER@HOST:PORT/DATABASE.</source>
        <translation>Écrivez SCHEME://USER@HOST:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>Write &quot;persist&quot; or &quot;keep&quot;.</source>
        <translation>Écrivez &quot;persist&quot; ou &quot;keep&quot;.</translation>
    </message>
    <message>
        <source>Write database = &quot;0&quot;, or leave it out to take all.</source>
        <translation>Écrivez database = &quot;0&quot;, ou omettez-le pour tout prendre.</translation>
    </message>
    <message>
        <source>Write fixed text and named parts, for example &quot;cart:{customer}:{day}&quot;.</source>
        <translation>Écrivez du texte fixe et des parties nommées, par exemple &quot;cart:{customer}:{day}&quot;.</translation>
    </message>
    <message>
        <source>Write it as schema.table, as `decant-cli plan` prints it.</source>
        <translation>Écrivez-le sous la forme schema.table, comme l’affiche `decant-cli plan`.</translation>
    </message>
    <message>
        <source>Write it as schema.table, as `decant-cli scan` prints it.</source>
        <translation>Écrivez-le sous la forme schema.table, comme l’affiche `decant-cli scan`.</translation>
    </message>
    <message>
        <source>Write it as schema.table.</source>
        <translation>Écrivez-le sous la forme schema.table.</translation>
    </message>
    <message>
        <source>Write it in lower case: %1</source>
        <translation>Écrivez-le en minuscules : %1</translation>
    </message>
    <message>
        <source>Write it like &quot;2 GB&quot; or &quot;800 MB&quot;.</source>
        <translation>Écrivez-la comme &quot;2 GB&quot; ou &quot;800 MB&quot;.</translation>
    </message>
    <message>
        <source>Write it like: country = &apos;DE&apos; AND age &gt;= 18.</source>
        <translation>Écrivez par exemple : country = &apos;DE&apos; AND age &gt;= 18.</translation>
    </message>
    <message>
        <source>Write key_fingerprint = &quot;%1&quot; into decant.toml to use it, or make a new one with `decant-cli key`.</source>
        <translation>Écrivez key_fingerprint = &quot;%1&quot; dans decant.toml pour l’utiliser, ou créez-en une nouvelle avec `decant-cli key`.</translation>
    </message>
    <message>
        <source>Write one condition of the source&apos;s SQL and nothing else.</source>
        <translation>Écrivez une condition dans le SQL de la source et rien d’autre.</translation>
    </message>
    <message>
        <source>Write postgresql://USER@HOST:PORT/DATABASE?sslmode=… or libpq keywords.</source>
        <translation>Écrivez postgresql://USER@HOST:PORT/DATABASE?sslmode=… ou des mots-clés libpq.</translation>
    </message>
    <message>
        <source>Write them in [service.%1.source.options].</source>
        <translation>Écrivez-les dans [service.%1.source.options].</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no segment; write digits:4, capitals:2, letters:3, range:100-999, set:DE|AT or preserve:1</source>
        <translation>&quot;%1&quot; n’est pas un segment ; écrivez digits:4, capitals:2, letters:3, range:100-999, set:DE|AT ou preserve:1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type a value can be cast to</source>
        <translation>&quot;%1&quot; n’est pas un type vers lequel une valeur peut être convertie</translation>
    </message>
    <message>
        <source>&quot;children&quot; must be &quot;no&quot;, &quot;all&quot; or the number of rows that come along with each parent</source>
        <translation>&quot;children&quot; doit être &quot;no&quot;, &quot;all&quot; ou le nombre de lignes qui accompagnent chaque parent</translation>
    </message>
    <message>
        <source>&quot;kubernetes&quot; needs an image to run</source>
        <translation>&quot;kubernetes&quot; a besoin d’une image où s’exécuter</translation>
    </message>
    <message>
        <source>&quot;memory&quot; must be a size in whole MiB, at least &quot;16 MiB&quot;</source>
        <translation>&quot;memory&quot; doit être une taille en MiB entiers, au moins &quot;16 MiB&quot;</translation>
    </message>
    <message>
        <source>&quot;order&quot; has no meaning without a number of children</source>
        <translation>&quot;order&quot; n’a pas de sens sans un nombre d’enfants</translation>
    </message>
    <message>
        <source>&quot;percent&quot; has no meaning without mode &quot;percent&quot;</source>
        <translation>&quot;percent&quot; n’a pas de sens sans le mode &quot;percent&quot;</translation>
    </message>
    <message>
        <source>&quot;percent&quot; must be above 0 and at most 100</source>
        <translation>&quot;percent&quot; doit être supérieur à 0 et au plus 100</translation>
    </message>
    <message>
        <source>&quot;referenced_columns&quot; must name %1 columns</source>
        <translation>&quot;referenced_columns&quot; doit nommer %1 colonnes</translation>
    </message>
    <message>
        <source>&quot;referenced_columns&quot; must name one column</source>
        <translation>&quot;referenced_columns&quot; doit nommer une colonne</translation>
    </message>
    <message>
        <source>&quot;rows&quot; goes with mode &quot;newest&quot;, and it with &quot;rows&quot;</source>
        <translation>&quot;rows&quot; va avec le mode &quot;newest&quot;, et celui-ci avec &quot;rows&quot;</translation>
    </message>
    <message>
        <source>&quot;seed&quot; has no meaning without mode &quot;percent&quot;</source>
        <translation>&quot;seed&quot; n’a pas de sens sans le mode &quot;percent&quot;</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>une valeur de type %1</translation>
    </message>
    <message>
        <source>a ( is not closed</source>
        <translation>une ( n’est pas fermée</translation>
    </message>
    <message>
        <source>a ) without its (</source>
        <translation>une ) sans sa (</translation>
    </message>
    <message>
        <source>a NUL character</source>
        <translation>un caractère NUL</translation>
    </message>
    <message>
        <source>a build record&apos;s id must be a plain file name</source>
        <translation>l’identifiant d’un enregistrement de construction doit être un simple nom de fichier</translation>
    </message>
    <message>
        <source>a checksum stands in the last place: format must end with #</source>
        <translation>une clé de contrôle est à la dernière place : format doit finir par #</translation>
    </message>
    <message>
        <source>a column needs a name</source>
        <translation>une colonne a besoin d’un nom</translation>
    </message>
    <message>
        <source>a column or a value</source>
        <translation>une colonne ou une valeur</translation>
    </message>
    <message>
        <source>a day of the month and a day of the week together mean different things to different schedulers</source>
        <translation>un jour du mois et un jour de la semaine ensemble n’ont pas le même sens pour tous les planificateurs</translation>
    </message>
    <message>
        <source>a decision is either a function or a keep with a reason</source>
        <translation>une décision est soit une fonction, soit un keep avec une raison</translation>
    </message>
    <message>
        <source>a foreign key of the source is known already</source>
        <translation>une clé étrangère de la source est déjà connue</translation>
    </message>
    <message>
        <source>a header holds a line break</source>
        <translation>un en-tête contient un saut de ligne</translation>
    </message>
    <message>
        <source>a key does not fit its shape</source>
        <translation>une clé ne correspond pas à sa forme</translation>
    </message>
    <message>
        <source>a key of 16, 24 or 32 bytes and a radix of 2 to 65536 are needed</source>
        <translation>une clé de 16, 24 ou 32 octets et une base de 2 à 65536 sont nécessaires</translation>
    </message>
    <message>
        <source>a label or range only fits a text column, not %1</source>
        <translation>un libellé ou un intervalle ne convient qu’à une colonne de texte, pas à %1</translation>
    </message>
    <message>
        <source>a layer cannot be compressed</source>
        <translation>une couche ne peut pas être compressée</translation>
    </message>
    <message>
        <source>a layer has %1 compressed bytes, the registry takes %2</source>
        <translation>une couche a %1 octets compressés, le registre en accepte %2</translation>
    </message>
    <message>
        <source>a line has too few fields</source>
        <translation>une ligne a trop peu de champs</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>une liste de chaînes</translation>
    </message>
    <message>
        <source>a masking key is 64 hexadecimal digits; this text has %1 characters</source>
        <translation>une clé de masquage a 64 chiffres hexadécimaux ; ce texte a %1 caractères</translation>
    </message>
    <message>
        <source>a name of people</source>
        <translation>un nom de personnes</translation>
    </message>
    <message>
        <source>a number ends in letters</source>
        <translation>un nombre se termine par des lettres</translation>
    </message>
    <message>
        <source>a password source is one of env and command</source>
        <translation>une source de mot de passe est soit env, soit command</translation>
    </message>
    <message>
        <source>a password with a line break cannot be given to a program in a container</source>
        <translation>un mot de passe contenant un saut de ligne ne peut pas être transmis à un programme dans un conteneur</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>a registry is HOST or HOST:PORT, not an address with ://</source>
        <translation>un registre est HOST ou HOST:PORT, pas une adresse avec ://</translation>
    </message>
    <message>
        <source>a relation is made by one of columns, expressions and list</source>
        <translation>une relation est faite d’un seul parmi columns, expressions et list</translation>
    </message>
    <message>
        <source>a schedule has five fields, this one has %1</source>
        <translation>une planification a cinq champs, celle-ci en a %1</translation>
    </message>
    <message>
        <source>a secret does not belong in the project file, which others can read</source>
        <translation>un secret n’a pas sa place dans le fichier du projet, que d’autres peuvent lire</translation>
    </message>
    <message>
        <source>a shorter chain of ANDs</source>
        <translation>une chaîne de AND plus courte</translation>
    </message>
    <message>
        <source>a shorter chain of ORs (use IN)</source>
        <translation>une chaîne de OR plus courte (utilisez IN)</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>a string in %1 is empty</source>
        <translation>une chaîne de %1 est vide</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a table like %1</source>
        <translation>une table comme %1</translation>
    </message>
    <message>
        <source>a table of columns</source>
        <translation>une table de colonnes</translation>
    </message>
    <message>
        <source>a table of relations</source>
        <translation>une table de relations</translation>
    </message>
    <message>
        <source>a user mapping kept its options, which may hold a password</source>
        <translation>une correspondance d’utilisateur a gardé ses options, qui peuvent contenir un mot de passe</translation>
    </message>
    <message>
        <source>a webhook is an address with https://</source>
        <translation>un webhook est une adresse avec https://</translation>
    </message>
    <message>
        <source>a { is not closed</source>
        <translation>une { n’est pas fermée</translation>
    </message>
    <message>
        <source>a } without its {</source>
        <translation>une } sans sa {</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>permis : %1</translation>
    </message>
    <message>
        <source>alphabet must be a name it knows or at least two different characters of ASCII</source>
        <translation>alphabet doit être un nom connu ou au moins deux caractères ASCII différents</translation>
    </message>
    <message>
        <source>an address that is a secret is named by its variable: { env = &quot;NAME&quot; }</source>
        <translation>une adresse secrète est désignée par sa variable : { env = &quot;NAME&quot; }</translation>
    </message>
    <message>
        <source>an answer that nobody expects</source>
        <translation>une réponse que personne n’attend</translation>
    </message>
    <message>
        <source>an application has an image or is built</source>
        <translation>une application a une image ou est construite</translation>
    </message>
    <message>
        <source>an encrypted text does not fit %1</source>
        <translation>un texte chiffré ne tient pas dans %1</translation>
    </message>
    <message>
        <source>an image is pushed to a tag, not to a digest</source>
        <translation>une image est poussée vers une étiquette, pas vers un digest</translation>
    </message>
    <message>
        <source>an operation must be a table with op and path</source>
        <translation>une opération doit être une table avec op et path</translation>
    </message>
    <message>
        <source>an operation needs a path like $.contact.email</source>
        <translation>une opération a besoin d’un chemin comme $.contact.email</translation>
    </message>
    <message>
        <source>an operator is missing</source>
        <translation>il manque un opérateur</translation>
    </message>
    <message>
        <source>an original value of %1 is in %2</source>
        <translation>une valeur d’origine de %1 se trouve dans %2</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>un autre programme le tient</translation>
    </message>
    <message>
        <source>another run is at work: %1</source>
        <translation>une autre exécution est en cours : %1</translation>
    </message>
    <message>
        <source>another statement begins here</source>
        <translation>une autre instruction commence ici</translation>
    </message>
    <message>
        <source>at character %1: %2 expected, %3 found</source>
        <translation>au caractère %1 : %2 attendu, %3 trouvé</translation>
    </message>
    <message>
        <source>at most 9223372036854775807</source>
        <translation>au plus 9223372036854775807</translation>
    </message>
    <message>
        <source>base image %1 is not local and cannot be pulled: %2</source>
        <translation>l’image de base %1 n’est pas locale et ne peut pas être téléchargée : %2</translation>
    </message>
    <message>
        <source>base image %1 is there for %2 and not for %3</source>
        <translation>l’image de base %1 est là pour %2 et non pour %3</translation>
    </message>
    <message>
        <source>binary data may hold anything</source>
        <translation>des données binaires peuvent contenir n’importe quoi</translation>
    </message>
    <message>
        <source>bottom and top do not fit %1</source>
        <translation>bottom et top ne conviennent pas à %1</translation>
    </message>
    <message>
        <source>bottom and top must be whole numbers for %1</source>
        <translation>bottom et top doivent être des nombres entiers pour %1</translation>
    </message>
    <message>
        <source>bottom is greater than top</source>
        <translation>bottom est supérieur à top</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>une carte de crédit</translation>
    </message>
    <message>
        <source>column %1 is not copied</source>
        <translation>la colonne %1 n’est pas copiée</translation>
    </message>
    <message>
        <source>column %1 of a condition is not copied</source>
        <translation>la colonne %1 d’une condition n’est pas copiée</translation>
    </message>
    <message>
        <source>column %1 of a parameter is not copied</source>
        <translation>la colonne %1 d’un paramètre n’est pas copiée</translation>
    </message>
    <message>
        <source>columns are made from each other</source>
        <translation>des colonnes sont faites les unes à partir des autres</translation>
    </message>
    <message>
        <source>command, files or plugin: name the source</source>
        <translation>command, files ou plugin : indiquez la source</translation>
    </message>
    <message>
        <source>comment says %1</source>
        <translation>le commentaire dit %1</translation>
    </message>
    <message>
        <source>condition of %1 %2</source>
        <translation>condition de %1 %2</translation>
    </message>
    <message>
        <source>connections to Redis are not encrypted by Decant</source>
        <translation>Decant ne chiffre pas les connexions à Redis</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>des coordonnées</translation>
    </message>
    <message>
        <source>country &quot;%1&quot; has no IBAN</source>
        <translation>le pays &quot;%1&quot; n’a pas d’IBAN</translation>
    </message>
    <message>
        <source>country must be two capital letters</source>
        <translation>country doit être deux lettres majuscules</translation>
    </message>
    <message>
        <source>custom services have no tables</source>
        <translation>les services personnalisés n’ont pas de tables</translation>
    </message>
    <message>
        <source>data: name the folder the script fills, below /decant</source>
        <translation>data : indiquez le dossier que le script remplit, sous /decant</translation>
    </message>
    <message>
        <source>databases of Redis are numbers</source>
        <translation>les bases de Redis sont des nombres</translation>
    </message>
    <message>
        <source>dates reach back as birth dates do</source>
        <translation>les dates remontent aussi loin que des dates de naissance</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>jour du mois</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>jour de la semaine</translation>
    </message>
    <message>
        <source>deflate failed</source>
        <translation>deflate a échoué</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>vouliez-vous dire %1 ?</translation>
    </message>
    <message>
        <source>documents may hold anything</source>
        <translation>des documents peuvent contenir n’importe quoi</translation>
    </message>
    <message>
        <source>domains must name at least one domain</source>
        <translation>domains doit nommer au moins un domaine</translation>
    </message>
    <message>
        <source>donut_min_m must be less than radius_m</source>
        <translation>donut_min_m doit être inférieur à radius_m</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>une adresse e-mail</translation>
    </message>
    <message>
        <source>each of %1 must be written name=function</source>
        <translation>chaque élément de %1 doit s’écrire nom=fonction</translation>
    </message>
    <message>
        <source>each of values must be written original=result</source>
        <translation>chaque élément de values doit s’écrire original=résultat</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>code de sortie %1</translation>
    </message>
    <message>
        <source>exit code %1; it said last:%2</source>
        <translation>code de sortie %1 ; ses derniers mots :%2</translation>
    </message>
    <message>
        <source>first_day and last_day must be dates like 2024-01-31</source>
        <translation>first_day et last_day doivent être des dates comme 2024-01-31</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>par exemple %1</translation>
    </message>
    <message>
        <source>for plain HTTP set &quot;insecure = true&quot;</source>
        <translation>pour HTTP simple, mettez &quot;insecure = true&quot;</translation>
    </message>
    <message>
        <source>format is empty</source>
        <translation>format est vide</translation>
    </message>
    <message>
        <source>from and to must be two different dates like 2024-01-31</source>
        <translation>from et to doivent être deux dates différentes comme 2024-01-31</translation>
    </message>
    <message>
        <source>function &quot;%1&quot; does not mask text</source>
        <translation>la fonction &quot;%1&quot; ne masque pas de texte</translation>
    </message>
    <message>
        <source>genders must be two texts and domains at least one</source>
        <translation>genders doit être deux textes et domains au moins un</translation>
    </message>
    <message>
        <source>give one of them another name</source>
        <translation>donnez à l’un d’eux un autre nom</translation>
    </message>
    <message>
        <source>give the application another one</source>
        <translation>donnez-en un autre à l’application</translation>
    </message>
    <message>
        <source>healthcheck: a command that succeeds once the server answers</source>
        <translation>healthcheck : une commande qui réussit dès que le serveur répond</translation>
    </message>
    <message>
        <source>holds the words of another column</source>
        <translation>contient les mots d’une autre colonne</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>image.base: name the image it is built on, &quot;mongo:7.0&quot;</source>
        <translation>image.base : indiquez l’image sur laquelle il est construit, &quot;mongo:7.0&quot;</translation>
    </message>
    <message>
        <source>images of kind %1 have no login</source>
        <translation>les images de type %1 n’ont pas d’identifiants</translation>
    </message>
    <message>
        <source>images of kind %1 store their data in one layer</source>
        <translation>les images de type %1 gardent leurs données dans une seule couche</translation>
    </message>
    <message>
        <source>it answered more lines than it was given</source>
        <translation>il a répondu plus de lignes qu’il n’en a reçu</translation>
    </message>
    <message>
        <source>it answered with status %1</source>
        <translation>il a répondu avec le statut %1</translation>
    </message>
    <message>
        <source>it answers the empty line with another one</source>
        <translation>il répond à la ligne vide par une autre</translation>
    </message>
    <message>
        <source>it became shorter while it was read</source>
        <translation>il a raccourci pendant la lecture</translation>
    </message>
    <message>
        <source>it breaks the protocol: %1</source>
        <translation>il ne respecte pas le protocole : %1</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>il est inaccessible</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>il ne peut pas être lu</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>il ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>it cannot be started: %1</source>
        <translation>il ne peut pas être démarré : %1</translation>
    </message>
    <message>
        <source>it cannot be waited for: %1</source>
        <translation>impossible de l’attendre : %1</translation>
    </message>
    <message>
        <source>it did not answer for %1 milliseconds</source>
        <translation>il n’a pas répondu pendant %1 millisecondes</translation>
    </message>
    <message>
        <source>it does not run here</source>
        <translation>il ne fonctionne pas ici</translation>
    </message>
    <message>
        <source>it ended before it had answered all lines</source>
        <translation>il s’est terminé avant d’avoir répondu à toutes les lignes</translation>
    </message>
    <message>
        <source>it ended before it had read all lines</source>
        <translation>il s’est terminé avant d’avoir lu toutes les lignes</translation>
    </message>
    <message>
        <source>it ended with code %1: %2</source>
        <translation>il s’est terminé avec le code %1 : %2</translation>
    </message>
    <message>
        <source>it ended without a result: %1</source>
        <translation>il s’est terminé sans résultat : %1</translation>
    </message>
    <message>
        <source>it has no list dump.transformation</source>
        <translation>il n’a pas de liste dump.transformation</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>elle dépasse %1 caractères</translation>
    </message>
    <message>
        <source>it is no connection URI</source>
        <translation>ce n’est pas une URI de connexion</translation>
    </message>
    <message>
        <source>it names no layer</source>
        <translation>il ne nomme aucune couche</translation>
    </message>
    <message>
        <source>it stopped with exit code %1</source>
        <translation>il s’est arrêté avec le code de sortie %1</translation>
    </message>
    <message>
        <source>it takes --greenmask FILE or --anon</source>
        <translation>il faut --greenmask FILE ou --anon</translation>
    </message>
    <message>
        <source>it took longer than a minute</source>
        <translation>cela a pris plus d’une minute</translation>
    </message>
    <message>
        <source>it was not found on this machine</source>
        <translation>introuvable sur cette machine</translation>
    </message>
    <message>
        <source>it would run in the base image on the engine&apos;s machine, from where the server of this machine cannot be reached</source>
        <translation>il s’exécuterait dans l’image de base sur la machine du moteur, d’où le serveur de cette machine est inaccessible</translation>
    </message>
    <message>
        <source>it would run in the base image on the engine&apos;s machine, which does not have the file %1</source>
        <translation>il s’exécuterait dans l’image de base sur la machine du moteur, qui n’a pas le fichier %1</translation>
    </message>
    <message>
        <source>its address is not one of https</source>
        <translation>son adresse n’est pas en https</translation>
    </message>
    <message>
        <source>its answer has no line end</source>
        <translation>sa réponse n’a pas de fin de ligne</translation>
    </message>
    <message>
        <source>its command wrote nothing into DECANT_OUTPUT</source>
        <translation>sa commande n’a rien écrit dans DECANT_OUTPUT</translation>
    </message>
    <message>
        <source>its plug-in wrote nothing into &quot;output&quot;</source>
        <translation>son greffon n’a rien écrit dans &quot;output&quot;</translation>
    </message>
    <message>
        <source>its primary key is %1</source>
        <translation>sa clé primaire est %1</translation>
    </message>
    <message>
        <source>its result: %1</source>
        <translation>son résultat : %1</translation>
    </message>
    <message>
        <source>keep it in a variable: { env = &quot;NAME&quot; }</source>
        <translation>gardez-le dans une variable : { env = &quot;NAME&quot; }</translation>
    </message>
    <message>
        <source>keep needs a reason</source>
        <translation>keep a besoin d’une raison</translation>
    </message>
    <message>
        <source>keep: say why these data may leave, Decant does not mask them</source>
        <translation>keep : dites pourquoi ces données peuvent sortir, Decant ne les masque pas</translation>
    </message>
    <message>
        <source>key %1 in %2 does not belong to this project, which uses key %3</source>
        <translation>la clé %1 dans %2 n’appartient pas à ce projet, qui utilise la clé %3</translation>
    </message>
    <message>
        <source>key %1 is neither in %2 nor in the keychain (%3)</source>
        <translation>la clé %1 n’est ni dans %2 ni dans le trousseau (%3)</translation>
    </message>
    <message>
        <source>key-value pairs may hold anything</source>
        <translation>des paires clé-valeur peuvent contenir n’importe quoi</translation>
    </message>
    <message>
        <source>keys of this shape came since the source was looked at</source>
        <translation>des clés de cette forme sont apparues depuis que la source a été regardée</translation>
    </message>
    <message>
        <source>keys of this shape have a %1 that was not there when the rules were decided</source>
        <translation>des clés de cette forme ont %1, qui n’existait pas quand les règles ont été décidées</translation>
    </message>
    <message>
        <source>kinds or deny_list must name something to replace</source>
        <translation>kinds ou deny_list doit nommer quelque chose à remplacer</translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation>connus : %1</translation>
    </message>
    <message>
        <source>less nesting</source>
        <translation>moins d’imbrication</translation>
    </message>
    <message>
        <source>letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, not beginning with &apos;.&apos; or &apos;-&apos;</source>
        <translation>lettres, chiffres, &apos;_&apos;, &apos;.&apos; et &apos;-&apos;, sans commencer par &apos;.&apos; ou &apos;-&apos;</translation>
    </message>
    <message>
        <source>libarchive failed</source>
        <translation>libarchive a échoué</translation>
    </message>
    <message>
        <source>libcurl could not be initialised</source>
        <translation>libcurl n’a pas pu être initialisée</translation>
    </message>
    <message>
        <source>line %1 is damaged</source>
        <translation>la ligne %1 est endommagée</translation>
    </message>
    <message>
        <source>line %1 of the block has %2 fields, at least %3 expected</source>
        <translation>la ligne %1 du bloc a %2 champs, au moins %3 sont attendus</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
    <message>
        <source>lower-case letters, digits, &apos;-&apos; and &apos;_&apos;, for example %1</source>
        <translation>lettres minuscules, chiffres, &apos;-&apos; et &apos;_&apos;, par exemple %1</translation>
    </message>
    <message>
        <source>masked column %1 is not copied</source>
        <translation>la colonne masquée %1 n’est pas copiée</translation>
    </message>
    <message>
        <source>min and max leave no amount of this scale</source>
        <translation>min et max ne laissent aucun montant avec autant de décimales</translation>
    </message>
    <message>
        <source>min and max leave no number of this scale</source>
        <translation>min et max ne laissent aucun nombre avec autant de décimales</translation>
    </message>
    <message>
        <source>min and max must be a range inside %1</source>
        <translation>min et max doivent être un intervalle à l’intérieur de %1</translation>
    </message>
    <message>
        <source>min and max must be dates like 2024-01-31</source>
        <translation>min et max doivent être des dates comme 2024-01-31</translation>
    </message>
    <message>
        <source>min and max must be dates like 2024-01-31, min before max</source>
        <translation>min et max doivent être des dates comme 2024-01-31, min avant max</translation>
    </message>
    <message>
        <source>min and max must be times like 08:30, min before max</source>
        <translation>min et max doivent être des heures comme 08:30, min avant max</translation>
    </message>
    <message>
        <source>min is after max</source>
        <translation>min est après max</translation>
    </message>
    <message>
        <source>min is greater than max</source>
        <translation>min est supérieur à max</translation>
    </message>
    <message>
        <source>min must be less than max</source>
        <translation>min doit être inférieur à max</translation>
    </message>
    <message>
        <source>min_days and max_days leave no shift</source>
        <translation>min_days et max_days ne laissent aucun décalage</translation>
    </message>
    <message>
        <source>min_days is greater than max_days</source>
        <translation>min_days est supérieur à max_days</translation>
    </message>
    <message>
        <source>min_gap is greater than max_gap</source>
        <translation>min_gap est supérieur à max_gap</translation>
    </message>
    <message>
        <source>min_items is greater than max_items</source>
        <translation>min_items est supérieur à max_items</translation>
    </message>
    <message>
        <source>min_length is greater than max_length</source>
        <translation>min_length est supérieur à max_length</translation>
    </message>
    <message>
        <source>min_ratio is greater than max_ratio</source>
        <translation>min_ratio est supérieur à max_ratio</translation>
    </message>
    <message>
        <source>min_seconds is greater than max_seconds</source>
        <translation>min_seconds est supérieur à max_seconds</translation>
    </message>
    <message>
        <source>min_year is greater than max_year</source>
        <translation>min_year est supérieur à max_year</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>minute, hour, day, month, weekday in UTC: &quot;17 3 * * 1-5&quot;</source>
        <translation>minute, heure, jour, mois, jour de la semaine en UTC : &quot;17 3 * * 1-5&quot;</translation>
    </message>
    <message>
        <source>missing %1 in %2</source>
        <translation>il manque %1 dans %2</translation>
    </message>
    <message>
        <source>missing &quot;format&quot;</source>
        <translation>il manque &quot;format&quot;</translation>
    </message>
    <message>
        <source>missing &quot;name&quot; in [[services]]</source>
        <translation>il manque &quot;name&quot; dans [[services]]</translation>
    </message>
    <message>
        <source>missing &quot;percent&quot; in %1</source>
        <translation>il manque &quot;percent&quot; dans %1</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>name a service, or an application with a healthcheck</source>
        <translation>indiquez un service, ou une application avec healthcheck</translation>
    </message>
    <message>
        <source>name one with decant-cli and the project as image = &quot;…&quot;</source>
        <translation>indiquez-en une avec decant-cli et le projet : image = &quot;…&quot;</translation>
    </message>
    <message>
        <source>name says %1</source>
        <translation>le nom dit %1</translation>
    </message>
    <message>
        <source>name says a person</source>
        <translation>le nom désigne une personne</translation>
    </message>
    <message>
        <source>name says a person, values look like logins</source>
        <translation>le nom désigne une personne, les valeurs ressemblent à des identifiants de connexion</translation>
    </message>
    <message>
        <source>name says a person, values look like names</source>
        <translation>le nom désigne une personne, les valeurs ressemblent à des noms</translation>
    </message>
    <message>
        <source>name says something harmless</source>
        <translation>le nom dit quelque chose d’inoffensif</translation>
    </message>
    <message>
        <source>neither name nor type nor values say anything</source>
        <translation>ni le nom, ni le type, ni les valeurs ne disent rien</translation>
    </message>
    <message>
        <source>neither this machine nor the image %1 has it</source>
        <translation>ni cette machine ni l’image %1 ne l’a</translation>
    </message>
    <message>
        <source>no PostgreSQL client programs were found</source>
        <translation>aucun programme client de PostgreSQL n’a été trouvé</translation>
    </message>
    <message>
        <source>no answer within two minutes: %1</source>
        <translation>pas de réponse en deux minutes : %1</translation>
    </message>
    <message>
        <source>no column has a security label of the provider anon</source>
        <translation>aucune colonne n’a d’étiquette de sécurité du fournisseur anon</translation>
    </message>
    <message>
        <source>no column is named, like {last_name},</source>
        <translation>aucune colonne n’est nommée, comme {last_name},</translation>
    </message>
    <message>
        <source>no file below %1 has a name like this</source>
        <translation>aucun fichier sous %1 n’a un tel nom</translation>
    </message>
    <message>
        <source>no files are known for %1</source>
        <translation>aucun fichier n’est connu pour %1</translation>
    </message>
    <message>
        <source>no key or value of the documents looks sensitive</source>
        <translation>aucune clé ni valeur des documents ne semble sensible</translation>
    </message>
    <message>
        <source>no label of %1 is left</source>
        <translation>il ne reste aucun libellé de %1</translation>
    </message>
    <message>
        <source>no pipe to it can be made: %1</source>
        <translation>aucun tube vers lui ne peut être créé : %1</translation>
    </message>
    <message>
        <source>no query was answered within %1 seconds</source>
        <translation>aucune requête n’a reçu de réponse en %1 secondes</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>pas un objet JSON</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>pas un fichier</translation>
    </message>
    <message>
        <source>not a path inside the build context</source>
        <translation>pas un chemin du contexte de construction</translation>
    </message>
    <message>
        <source>not a platform: %1</source>
        <translation>pas une plateforme : %1</translation>
    </message>
    <message>
        <source>not a valid URL</source>
        <translation>pas une URL valide</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing answers at this address</source>
        <translation>rien ne répond à cette adresse</translation>
    </message>
    <message>
        <source>nothing called %1 can be waited for</source>
        <translation>rien du nom de %1 ne peut être attendu</translation>
    </message>
    <message>
        <source>nothing of this service was pushed yet</source>
        <translation>rien de ce service n’a encore été poussé</translation>
    </message>
    <message>
        <source>nothing was built yet</source>
        <translation>rien n’a encore été construit</translation>
    </message>
    <message>
        <source>op must be set (with value), delete or apply (with function)</source>
        <translation>op doit être set (avec value), delete ou apply (avec function)</translation>
    </message>
    <message>
        <source>operations must be a list of 1 to 64 operations</source>
        <translation>operations doit être une liste de 1 à 64 opérations</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>parameters behind a question mark are not known here</source>
        <translation>les paramètres après un point d’interrogation ne sont pas connus ici</translation>
    </message>
    <message>
        <source>parts says nothing about {%1}</source>
        <translation>parts ne dit rien de {%1}</translation>
    </message>
    <message>
        <source>pattern must name its parts, like session:{id}</source>
        <translation>pattern doit nommer ses parties, comme session:{id}</translation>
    </message>
    <message>
        <source>pattern: %1</source>
        <translation>pattern : %1</translation>
    </message>
    <message>
        <source>plugin: it takes the place of command, files and restore</source>
        <translation>plugin : il remplace command, files et restore</translation>
    </message>
    <message>
        <source>reference must be a date like 2024-01-31</source>
        <translation>reference doit être une date comme 2024-01-31</translation>
    </message>
    <message>
        <source>reference must be a date like 2024-01-31 and min_age at most max_age</source>
        <translation>reference doit être une date comme 2024-01-31 et min_age au plus max_age</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>retirez %1</translation>
    </message>
    <message>
        <source>remove &quot;layers&quot;</source>
        <translation>retirez &quot;layers&quot;</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>retirez-le</translation>
    </message>
    <message>
        <source>restore: name the script of the project that fills the data folder</source>
        <translation>restore : indiquez le script du projet qui remplit le dossier de données</translation>
    </message>
    <message>
        <source>rows cannot be found through an array: children must be &quot;no&quot;</source>
        <translation>des lignes ne peuvent pas être trouvées à travers un tableau : children doit être &quot;no&quot;</translation>
    </message>
    <message>
        <source>rows that are taken refer to rows of %1, of which the subset takes none</source>
        <translation>des lignes prises renvoient à des lignes de %1, dont le sous-ensemble ne prend aucune</translation>
    </message>
    <message>
        <source>rules of keys cannot look at other columns</source>
        <translation>les règles des clés ne peuvent pas regarder d’autres colonnes</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>say why the column may stay as it is</source>
        <translation>dites pourquoi la colonne peut rester telle quelle</translation>
    </message>
    <message>
        <source>search must name at least one word</source>
        <translation>search doit nommer au moins un mot</translation>
    </message>
    <message>
        <source>seed column %1 is not copied</source>
        <translation>la colonne d’amorce %1 n’est pas copiée</translation>
    </message>
    <message>
        <source>seed_columns must name what both columns have in common: the key of the row</source>
        <translation>seed_columns doit nommer ce que les deux colonnes ont en commun : la clé de la ligne</translation>
    </message>
    <message>
        <source>segments must name at least one that changes</source>
        <translation>segments doit en nommer au moins un qui change</translation>
    </message>
    <message>
        <source>services of kind redis have no such option</source>
        <translation>les services de type redis n’ont pas cette option</translation>
    </message>
    <message>
        <source>set bottom, top or both</source>
        <translation>définissez bottom, top ou les deux</translation>
    </message>
    <message>
        <source>some values mention an e-mail address</source>
        <translation>certaines valeurs mentionnent une adresse e-mail</translation>
    </message>
    <message>
        <source>sslpassword is a secret and cannot be kept in a project</source>
        <translation>sslpassword est un secret et ne peut pas être gardé dans un projet</translation>
    </message>
    <message>
        <source>step must be a whole number for %1</source>
        <translation>step doit être un nombre entier pour %1</translation>
    </message>
    <message>
        <source>suffixes must be domain names like example.com</source>
        <translation>suffixes doit contenir des noms de domaine comme example.com</translation>
    </message>
    <message>
        <source>symbols must name at least one character</source>
        <translation>symbols doit nommer au moins un caractère</translation>
    </message>
    <message>
        <source>template must name at least one function, like {person.last_name}</source>
        <translation>template doit nommer au moins une fonction, comme {person.last_name}</translation>
    </message>
    <message>
        <source>template: a { is not closed</source>
        <translation>template : une { n’est pas fermée</translation>
    </message>
    <message>
        <source>template: a } without its {</source>
        <translation>template : une } sans sa {</translation>
    </message>
    <message>
        <source>template: there is no function &quot;%1&quot;</source>
        <translation>template : il n’y a pas de fonction &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the Docker configuration names this credential helper for %1, but it is not installed</source>
        <translation>la configuration Docker désigne cet assistant d’identification pour %1, mais il n’est pas installé</translation>
    </message>
    <message>
        <source>the answer has an unknown form</source>
        <translation>la réponse a une forme inconnue</translation>
    </message>
    <message>
        <source>the answer is not HTTP or broke off</source>
        <translation>la réponse n’est pas du HTTP ou s’est interrompue</translation>
    </message>
    <message>
        <source>the archive cannot be read</source>
        <translation>l’archive ne peut pas être lue</translation>
    </message>
    <message>
        <source>the build context holds none</source>
        <translation>le contexte de construction n’en contient aucun</translation>
    </message>
    <message>
        <source>the build ended without an image and without an error</source>
        <translation>la construction s’est terminée sans image et sans erreur</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>la connexion s’est interrompue</translation>
    </message>
    <message>
        <source>the connection ended before the command %1</source>
        <translation>la connexion s’est terminée avant la commande %1</translation>
    </message>
    <message>
        <source>the connection names no database</source>
        <translation>la connexion ne nomme aucune base de données</translation>
    </message>
    <message>
        <source>the connection to %1 broke off</source>
        <translation>la connexion à %1 s’est interrompue</translation>
    </message>
    <message>
        <source>the connection to the engine broke off: %1</source>
        <translation>la connexion au moteur s’est interrompue : %1</translation>
    </message>
    <message>
        <source>the container ended with exit code %1</source>
        <translation>le conteneur s’est terminé avec le code de sortie %1</translation>
    </message>
    <message>
        <source>the container&apos;s /proc does not say when it started: %1</source>
        <translation>le /proc du conteneur ne dit pas quand il a démarré : %1</translation>
    </message>
    <message>
        <source>the credential helper does not answer</source>
        <translation>l’assistant d’identification ne répond pas</translation>
    </message>
    <message>
        <source>the crypto library has no AES</source>
        <translation>la bibliothèque cryptographique n’a pas AES</translation>
    </message>
    <message>
        <source>the crypto library has no random generator or no HKDF</source>
        <translation>la bibliothèque cryptographique n’a pas de générateur aléatoire ou pas HKDF</translation>
    </message>
    <message>
        <source>the crypto library has no random numbers</source>
        <translation>la bibliothèque cryptographique n’a pas de nombres aléatoires</translation>
    </message>
    <message>
        <source>the crypto library of this machine lacks %1</source>
        <translation>il manque %1 à la bibliothèque cryptographique de cette machine</translation>
    </message>
    <message>
        <source>the crypto library of this machine lacks AES-SIV</source>
        <translation>il manque AES-SIV à la bibliothèque cryptographique de cette machine</translation>
    </message>
    <message>
        <source>the crypto library of this machine lacks a digest</source>
        <translation>il manque une fonction de hachage à la bibliothèque cryptographique de cette machine</translation>
    </message>
    <message>
        <source>the current one is %1</source>
        <translation>l’actuel est %1</translation>
    </message>
    <message>
        <source>the decision of %1 must be a table, not a %2</source>
        <translation>la décision de %1 doit être une table, pas une valeur de type %2</translation>
    </message>
    <message>
        <source>the digest is not sha256: and 64 hex digits</source>
        <translation>le digest n’est pas sha256: et 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>the engine does not answer: %1</source>
        <translation>le moteur ne répond pas : %1</translation>
    </message>
    <message>
        <source>the engine has %1 under this name, not %2</source>
        <translation>le moteur a %1 sous ce nom, pas %2</translation>
    </message>
    <message>
        <source>the engine is too new: it speaks API %1 and later, known here is %2</source>
        <translation>le moteur est trop récent : il parle l’API %1 et suivantes, %2 est connue ici</translation>
    </message>
    <message>
        <source>the engine stopped or was restarted; look at its log and run again</source>
        <translation>le moteur s’est arrêté ou a redémarré ; consultez son journal et relancez</translation>
    </message>
    <message>
        <source>the engine&apos;s archive has no manifest.json that names a configuration</source>
        <translation>l’archive du moteur n’a pas de manifest.json nommant une configuration</translation>
    </message>
    <message>
        <source>the engine&apos;s archive lacks a layer of the image</source>
        <translation>il manque une couche de l’image à l’archive du moteur</translation>
    </message>
    <message>
        <source>the engine&apos;s archive lacks this layer of the image</source>
        <translation>il manque cette couche de l’image à l’archive du moteur</translation>
    </message>
    <message>
        <source>the environment variable %1 is not set</source>
        <translation>la variable d’environnement %1 n’est pas définie</translation>
    </message>
    <message>
        <source>the expression is empty</source>
        <translation>l’expression est vide</translation>
    </message>
    <message>
        <source>the file cannot be decompressed: %1</source>
        <translation>le fichier ne peut pas être décompressé : %1</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>the file has %1 bytes, the manifest says %2</source>
        <translation>le fichier a %1 octets, le manifeste dit %2</translation>
    </message>
    <message>
        <source>the file has %1, a project has at most 16 MB</source>
        <translation>le fichier a %1, un projet a au plus 16 Mo</translation>
    </message>
    <message>
        <source>the file is a symbolic link</source>
        <translation>le fichier est un lien symbolique</translation>
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation>le fichier est trop profondément imbriqué</translation>
    </message>
    <message>
        <source>the files of this image were not looked at</source>
        <translation>les fichiers de cette image n’ont pas été regardés</translation>
    </message>
    <message>
        <source>the first line of a project is %1</source>
        <translation>la première ligne d’un projet est %1</translation>
    </message>
    <message>
        <source>the first query cannot be tried: %1</source>
        <translation>la première requête ne peut pas être essayée : %1</translation>
    </message>
    <message>
        <source>the function &quot;%1&quot; is not allowed</source>
        <translation>la fonction &quot;%1&quot; n’est pas permise</translation>
    </message>
    <message>
        <source>the function has no name</source>
        <translation>la fonction n’a pas de nom</translation>
    </message>
    <message>
        <source>the host name is unknown</source>
        <translation>le nom d’hôte est inconnu</translation>
    </message>
    <message>
        <source>the identity token of %1 was refused, it may have run out (HTTP %2)</source>
        <translation>le jeton d’identité de %1 a été refusé, il a peut-être expiré (HTTP %2)</translation>
    </message>
    <message>
        <source>the keychain did not answer before and is not asked again</source>
        <translation>le trousseau n’a pas répondu tout à l’heure et n’est plus interrogé</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>the keys of the subset need more than the %1 MiB of memory they may take</source>
        <translation>les clés du sous-ensemble demandent plus que les %1 MiB de mémoire qu’elles peuvent prendre</translation>
    </message>
    <message>
        <source>the layer cannot be compressed</source>
        <translation>la couche ne peut pas être compressée</translation>
    </message>
    <message>
        <source>the layer is larger than the registry, or a proxy before it, accepts</source>
        <translation>la couche est plus grande que ce qu’accepte le registre, ou un proxy devant lui</translation>
    </message>
    <message>
        <source>the least latitude and longitude must be below the greatest</source>
        <translation>la latitude et la longitude les plus petites doivent être inférieures aux plus grandes</translation>
    </message>
    <message>
        <source>the list of tags goes on at another host: %1</source>
        <translation>la liste des étiquettes continue chez un autre hôte : %1</translation>
    </message>
    <message>
        <source>the masking names %1 twice</source>
        <translation>le masquage nomme %1 deux fois</translation>
    </message>
    <message>
        <source>the name of a type is expected</source>
        <translation>le nom d’un type est attendu</translation>
    </message>
    <message>
        <source>the name says nothing</source>
        <translation>le nom ne dit rien</translation>
    </message>
    <message>
        <source>the newest here is %1, the server is %2</source>
        <translation>le plus récent ici est %1, le serveur est %2</translation>
    </message>
    <message>
        <source>the numbers of &quot;%1&quot; are not known</source>
        <translation>les numéros de &quot;%1&quot; ne sont pas connus</translation>
    </message>
    <message>
        <source>the output of %1 is too long</source>
        <translation>la sortie de %1 est trop longue</translation>
    </message>
    <message>
        <source>the password command does not start: %1</source>
        <translation>la commande de mot de passe ne démarre pas : %1</translation>
    </message>
    <message>
        <source>the password command ended with code %1</source>
        <translation>la commande de mot de passe s’est terminée avec le code %1</translation>
    </message>
    <message>
        <source>the password command ended with code %1: %2</source>
        <translation>la commande de mot de passe s’est terminée avec le code %1 : %2</translation>
    </message>
    <message>
        <source>the password command printed nothing</source>
        <translation>la commande de mot de passe n’a rien affiché</translation>
    </message>
    <message>
        <source>the password command takes longer than 30 seconds</source>
        <translation>la commande de mot de passe prend plus de 30 secondes</translation>
    </message>
    <message>
        <source>the pattern has no part {%1}</source>
        <translation>le motif n’a pas de partie {%1}</translation>
    </message>
    <message>
        <source>the port is no number from 1 to 65535</source>
        <translation>le port n’est pas un nombre de 1 à 65535</translation>
    </message>
    <message>
        <source>the project has a masking key already</source>
        <translation>le projet a déjà une clé de masquage</translation>
    </message>
    <message>
        <source>the project has no masking key yet</source>
        <translation>le projet n’a pas encore de clé de masquage</translation>
    </message>
    <message>
        <source>the project has no services</source>
        <translation>le projet n’a pas de services</translation>
    </message>
    <message>
        <source>the project has no such service</source>
        <translation>le projet n’a pas ce service</translation>
    </message>
    <message>
        <source>the project has several services</source>
        <translation>le projet a plusieurs services</translation>
    </message>
    <message>
        <source>the project names no key, %1 holds key %2</source>
        <translation>le projet ne nomme aucune clé, %1 contient la clé %2</translation>
    </message>
    <message>
        <source>the project names no registry</source>
        <translation>le projet ne nomme aucun registre</translation>
    </message>
    <message>
        <source>the project names nobody to tell</source>
        <translation>le projet ne nomme personne à prévenir</translation>
    </message>
    <message>
        <source>the range does not fit %1</source>
        <translation>l’intervalle ne convient pas à %1</translation>
    </message>
    <message>
        <source>the range of bounds is empty</source>
        <translation>l’intervalle des bornes est vide</translation>
    </message>
    <message>
        <source>the receiver stopped</source>
        <translation>le destinataire s’est arrêté</translation>
    </message>
    <message>
        <source>the registry cannot use the request</source>
        <translation>le registre ne peut rien faire de la requête</translation>
    </message>
    <message>
        <source>the registry does not allow this kind of request</source>
        <translation>le registre ne permet pas ce type de requête</translation>
    </message>
    <message>
        <source>the registry does not answer in time</source>
        <translation>le registre ne répond pas à temps</translation>
    </message>
    <message>
        <source>the registry does not know this</source>
        <translation>le registre ne connaît pas cela</translation>
    </message>
    <message>
        <source>the registry does not speak HTTPS</source>
        <translation>le registre ne parle pas HTTPS</translation>
    </message>
    <message>
        <source>the registry gives %1 for the tag, not the manifest that was just pushed (%2)</source>
        <translation>le registre donne %1 pour l’étiquette, pas le manifeste qui vient d’être poussé (%2)</translation>
    </message>
    <message>
        <source>the registry gives %1 for the tag, not what the engine has just pushed (%2)</source>
        <translation>le registre donne %1 pour l’étiquette, pas ce que le moteur vient de pousser (%2)</translation>
    </message>
    <message>
        <source>the registry has a problem of its own</source>
        <translation>le registre a lui-même un problème</translation>
    </message>
    <message>
        <source>the registry has bytes %1 of the %2 that were sent</source>
        <translation>le registre a les octets %1 sur les %2 envoyés</translation>
    </message>
    <message>
        <source>the registry has had too many requests</source>
        <translation>le registre a reçu trop de requêtes</translation>
    </message>
    <message>
        <source>the registry wants credentials sent to %1, which is not encrypted</source>
        <translation>le registre veut que les identifiants soient envoyés à %1, qui n’est pas chiffré</translation>
    </message>
    <message>
        <source>the registry wants other credentials</source>
        <translation>le registre veut d’autres identifiants</translation>
    </message>
    <message>
        <source>the registry&apos;s certificate is not trusted</source>
        <translation>le certificat du registre n’est pas reconnu</translation>
    </message>
    <message>
        <source>the repository name &quot;%1&quot; is not valid</source>
        <translation>le nom de dépôt &quot;%1&quot; n’est pas valide</translation>
    </message>
    <message>
        <source>the repository name has upper-case letters</source>
        <translation>le nom de dépôt contient des majuscules</translation>
    </message>
    <message>
        <source>the role may not read all rows and columns</source>
        <translation>le rôle ne peut pas lire toutes les lignes et colonnes</translation>
    </message>
    <message>
        <source>the rule leaves nothing of a part of the key</source>
        <translation>la règle ne laisse rien d’une partie de la clé</translation>
    </message>
    <message>
        <source>the server is %1 %2</source>
        <translation>le serveur est %1 %2</translation>
    </message>
    <message>
        <source>the snapshot this image was built from is gone</source>
        <translation>l’instantané à partir duquel cette image a été construite n’existe plus</translation>
    </message>
    <message>
        <source>the source changed since it was looked at</source>
        <translation>la source a changé depuis qu’elle a été regardée</translation>
    </message>
    <message>
        <source>the source has no keys of this shape</source>
        <translation>la source n’a pas de clés de cette forme</translation>
    </message>
    <message>
        <source>the source has no row with this key</source>
        <translation>la source n’a pas de ligne avec cette clé</translation>
    </message>
    <message>
        <source>the source has no such table</source>
        <translation>la source n’a pas cette table</translation>
    </message>
    <message>
        <source>the source has no table of exactly this name</source>
        <translation>la source n’a pas de table portant exactement ce nom</translation>
    </message>
    <message>
        <source>the stack takes %1 compressed, %2 more than its budget of %3</source>
        <translation>la pile prend %1 compressés, %2 de plus que son budget de %3</translation>
    </message>
    <message>
        <source>the standby stays %1 s behind</source>
        <translation>le standby reste %1 s en retard</translation>
    </message>
    <message>
        <source>the subset names %1 twice</source>
        <translation>le sous-ensemble nomme %1 deux fois</translation>
    </message>
    <message>
        <source>the subset names the relations of %1 twice</source>
        <translation>le sous-ensemble nomme les relations de %1 deux fois</translation>
    </message>
    <message>
        <source>the table has no primary key to name a row by</source>
        <translation>la table n’a pas de clé primaire pour désigner une ligne</translation>
    </message>
    <message>
        <source>the tag &quot;%1&quot; is not valid</source>
        <translation>l’étiquette &quot;%1&quot; n’est pas valide</translation>
    </message>
    <message>
        <source>the token server&apos;s answer holds no token</source>
        <translation>la réponse du serveur de jetons ne contient pas de jeton</translation>
    </message>
    <message>
        <source>the user may not read all columns</source>
        <translation>l’utilisateur ne peut pas lire toutes les colonnes</translation>
    </message>
    <message>
        <source>the values of the source column need more memory than a run has for them</source>
        <translation>les valeurs de la colonne source demandent plus de mémoire qu’une exécution n’en a pour elles</translation>
    </message>
    <message>
        <source>there is a project already</source>
        <translation>il y a déjà un projet</translation>
    </message>
    <message>
        <source>there is a service %1 already</source>
        <translation>il y a déjà un service %1</translation>
    </message>
    <message>
        <source>there is no column between the brackets</source>
        <translation>il n’y a pas de colonne entre les accolades</translation>
    </message>
    <message>
        <source>there is no desktop session</source>
        <translation>il n’y a pas de session de bureau</translation>
    </message>
    <message>
        <source>there is no form &quot;%1&quot;</source>
        <translation>il n’y a pas de forme &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no format %1</source>
        <translation>il n’y a pas de format %1</translation>
    </message>
    <message>
        <source>there is no function &quot;%1&quot;</source>
        <translation>il n’y a pas de fonction &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no image registry at this address (HTTP 404 for /v2/)</source>
        <translation>il n’y a pas de registre d’images à cette adresse (HTTP 404 pour /v2/)</translation>
    </message>
    <message>
        <source>there is no kind &quot;%1&quot;</source>
        <translation>il n’y a pas de type &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no masking function of this name</source>
        <translation>il n’y a pas de fonction de masquage de ce nom</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>cette entrée n’existe pas</translation>
    </message>
    <message>
        <source>there is no such function</source>
        <translation>cette fonction n’existe pas</translation>
    </message>
    <message>
        <source>there is no such kind</source>
        <translation>ce type n’existe pas</translation>
    </message>
    <message>
        <source>there is no such preset</source>
        <translation>ce préréglage n’existe pas</translation>
    </message>
    <message>
        <source>there is no tax number of kind &quot;%1&quot;</source>
        <translation>il n’y a pas de numéro fiscal de type &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no word to choose from</source>
        <translation>il n’y a aucun mot à choisir</translation>
    </message>
    <message>
        <source>there is something that is no plain file</source>
        <translation>il s’y trouve quelque chose qui n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>these depend on tables that are left out: %1</source>
        <translation>ceux-ci dépendent de tables laissées de côté : %1</translation>
    </message>
    <message>
        <source>these differ from what the project says:%1</source>
        <translation>ceux-ci diffèrent de ce que dit le projet :%1</translation>
    </message>
    <message>
        <source>these were edited by hand and would be written over:%1</source>
        <translation>ceux-ci ont été modifiés à la main et seraient écrasés :%1</translation>
    </message>
    <message>
        <source>this address may hold a secret, which others could read here</source>
        <translation>cette adresse contient peut-être un secret, que d’autres pourraient lire ici</translation>
    </message>
    <message>
        <source>this byte is not UTF-8</source>
        <translation>cet octet n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>this cannot stand in an expression</source>
        <translation>ceci ne peut pas figurer dans une expression</translation>
    </message>
    <message>
        <source>this is no size</source>
        <translation>ce n’est pas une taille</translation>
    </message>
    <message>
        <source>this is no table name</source>
        <translation>ce n’est pas un nom de table</translation>
    </message>
    <message>
        <source>this is not TOML: %1</source>
        <translation>ce n’est pas du TOML : %1</translation>
    </message>
    <message>
        <source>this kind of source does not answer that</source>
        <translation>ce type de source ne répond pas à cela</translation>
    </message>
    <message>
        <source>this kind of source follows no relations</source>
        <translation>ce type de source ne suit pas de relations</translation>
    </message>
    <message>
        <source>this kind of source takes all rows of a table or none</source>
        <translation>ce type de source prend toutes les lignes d’une table ou aucune</translation>
    </message>
    <message>
        <source>this must be %1, not %2</source>
        <translation>ceci doit être %1, pas %2</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>ce nombre est trop grand</translation>
    </message>
    <message>
        <source>this project has format %1, this program knows formats up to %2</source>
        <translation>ce projet a le format %1, ce programme connaît les formats jusqu’à %2</translation>
    </message>
    <message>
        <source>this text cannot stand in SQL</source>
        <translation>ce texte ne peut pas figurer dans du SQL</translation>
    </message>
    <message>
        <source>this user may not do that in the repository</source>
        <translation>cet utilisateur ne peut pas faire cela dans le dépôt</translation>
    </message>
    <message>
        <source>two %1 of one key became equal, so one would be lost</source>
        <translation>deux %1 d’une clé sont devenus égaux, l’un serait donc perdu</translation>
    </message>
    <message>
        <source>two keys became equal, so one would be lost</source>
        <translation>deux clés sont devenues égales, l’une serait donc perdue</translation>
    </message>
    <message>
        <source>type is a hardware address</source>
        <translation>le type est une adresse matérielle</translation>
    </message>
    <message>
        <source>type is a network address</source>
        <translation>le type est une adresse réseau</translation>
    </message>
    <message>
        <source>type is geographic</source>
        <translation>le type est géographique</translation>
    </message>
    <message>
        <source>type is geometric</source>
        <translation>le type est géométrique</translation>
    </message>
    <message>
        <source>unknown key %1 in %2</source>
        <translation>clé inconnue %1 dans %2</translation>
    </message>
    <message>
        <source>unknown method &quot;%1&quot;</source>
        <translation>méthode inconnue &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown placeholder %1 in the tag</source>
        <translation>paramètre substituable %1 inconnu dans l’étiquette</translation>
    </message>
    <message>
        <source>use a newer version of Decant</source>
        <translation>utilisez une version plus récente de Decant</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>un nom d’utilisateur</translation>
    </message>
    <message>
        <source>values are IBANs with right check digits</source>
        <translation>les valeurs sont des IBAN à clé de contrôle correcte</translation>
    </message>
    <message>
        <source>values are IMEIs with a right digit</source>
        <translation>les valeurs sont des IMEI à clé de contrôle correcte</translation>
    </message>
    <message>
        <source>values are IP addresses</source>
        <translation>les valeurs sont des adresses IP</translation>
    </message>
    <message>
        <source>values are URLs</source>
        <translation>les valeurs sont des URL</translation>
    </message>
    <message>
        <source>values are card numbers with a right Luhn digit</source>
        <translation>les valeurs sont des numéros de carte à clé de Luhn correcte</translation>
    </message>
    <message>
        <source>values are coordinates</source>
        <translation>les valeurs sont des coordonnées</translation>
    </message>
    <message>
        <source>values are e-mail addresses</source>
        <translation>les valeurs sont des adresses e-mail</translation>
    </message>
    <message>
        <source>values are hardware addresses</source>
        <translation>les valeurs sont des adresses matérielles</translation>
    </message>
    <message>
        <source>values are keys or tokens</source>
        <translation>les valeurs sont des clés ou des jetons</translation>
    </message>
    <message>
        <source>values are known cities</source>
        <translation>les valeurs sont des villes connues</translation>
    </message>
    <message>
        <source>values are known family names</source>
        <translation>les valeurs sont des noms de famille connus</translation>
    </message>
    <message>
        <source>values are known given names</source>
        <translation>les valeurs sont des prénoms connus</translation>
    </message>
    <message>
        <source>values are names with known given names</source>
        <translation>les valeurs sont des noms avec des prénoms connus</translation>
    </message>
    <message>
        <source>values are national identifiers with right check digits</source>
        <translation>les valeurs sont des identifiants nationaux à clé de contrôle correcte</translation>
    </message>
    <message>
        <source>values are password hashes</source>
        <translation>les valeurs sont des empreintes de mots de passe</translation>
    </message>
    <message>
        <source>values are sentences</source>
        <translation>les valeurs sont des phrases</translation>
    </message>
    <message>
        <source>values are user agents</source>
        <translation>les valeurs sont des agents utilisateurs</translation>
    </message>
    <message>
        <source>values fit</source>
        <translation>les valeurs concordent</translation>
    </message>
    <message>
        <source>values look like phone numbers</source>
        <translation>les valeurs ressemblent à des numéros de téléphone</translation>
    </message>
    <message>
        <source>values look like post codes</source>
        <translation>les valeurs ressemblent à des codes postaux</translation>
    </message>
    <message>
        <source>values must name at least one brand</source>
        <translation>values doit nommer au moins une marque</translation>
    </message>
    <message>
        <source>values must name at least one value</source>
        <translation>values doit nommer au moins une valeur</translation>
    </message>
    <message>
        <source>values name streets and numbers</source>
        <translation>les valeurs mentionnent des rues et des numéros</translation>
    </message>
    <message>
        <source>values or dictionary must name at least two words</source>
        <translation>values ou dictionary doit nommer au moins deux mots</translation>
    </message>
    <message>
        <source>weights must be positive whole numbers, one for each value</source>
        <translation>weights doit contenir des nombres entiers positifs, un par valeur</translation>
    </message>
    <message>
        <source>what listens there is not a container engine</source>
        <translation>ce qui écoute là n’est pas un moteur de conteneurs</translation>
    </message>
    <message>
        <source>write &quot;5 GB&quot;, &quot;800 MB&quot; or bytes; 0 for no limit</source>
        <translation>écrivez &quot;5 GB&quot;, &quot;800 MB&quot; ou des octets ; 0 pour aucune limite</translation>
    </message>
    <message>
        <source>write &quot;512 MiB&quot; or &quot;2 GiB&quot;</source>
        <translation>écrivez &quot;512 MiB&quot; ou &quot;2 GiB&quot;</translation>
    </message>
    <message>
        <source>write &quot;8080:80&quot; or &quot;80&quot;</source>
        <translation>écrivez &quot;8080:80&quot; ou &quot;80&quot;</translation>
    </message>
    <message>
        <source>write &quot;automatic&quot;, &quot;keychain&quot;, &quot;libpq&quot;, { env = &quot;NAME&quot; } or { command = &quot;…&quot; }</source>
        <translation>écrivez &quot;automatic&quot;, &quot;keychain&quot;, &quot;libpq&quot;, { env = &quot;NAME&quot; } ou { command = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>write &quot;linux/amd64&quot; or &quot;linux/arm64&quot;; images of databases are made for linux</source>
        <translation>écrivez &quot;linux/amd64&quot; ou &quot;linux/arm64&quot; ; les images de bases de données sont faites pour linux</translation>
    </message>
    <message>
        <source>write &quot;schema.table&quot;</source>
        <translation>écrivez &quot;schema.table&quot;</translation>
    </message>
    <message>
        <source>write &quot;schema.table&quot;, for example &quot;public.customers&quot;</source>
        <translation>écrivez &quot;schema.table&quot;, par exemple &quot;public.customers&quot;</translation>
    </message>
    <message>
        <source>write host, port, database and user as keys of their own</source>
        <translation>écrivez host, port, database et user comme clés distinctes</translation>
    </message>
    <message>
        <source>write how many of 100 rows are taken, for example 1.5</source>
        <translation>écrivez combien de lignes sur 100 sont prises, par exemple 1.5</translation>
    </message>
    <message>
        <source>write image = &quot;nginx:1.27&quot; or build = &quot;web&quot;</source>
        <translation>écrivez image = &quot;nginx:1.27&quot; ou build = &quot;web&quot;</translation>
    </message>
    <message>
        <source>write it in the source itself</source>
        <translation>écrivez-le dans la source elle-même</translation>
    </message>
    <message>
        <source>write { env = &quot;NAME&quot; }</source>
        <translation>écrivez { env = &quot;NAME&quot; }</translation>
    </message>
    <message>
        <source>write { function = &quot;email&quot; } or { keep = &quot;why it may stay&quot; }</source>
        <translation>écrivez { function = &quot;email&quot; } ou { keep = &quot;why it may stay&quot; }</translation>
    </message>
    <message>
        <source>zlib cannot be used</source>
        <translation>zlib ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>{%1} is not known</source>
        <translation>{%1} n’est pas connu</translation>
    </message>
    <message>
        <source>{git} needs a git repository with a commit</source>
        <translation>{git} a besoin d’un dépôt git avec un commit</translation>
    </message>
    <message>
        <source>a password does not belong into an address: use a key (ssh-agent)</source>
        <translation>un mot de passe n’a pas sa place dans une adresse : utilisez une clé (ssh-agent)</translation>
    </message>
    <message>
        <source>no engine can be used; looked at</source>
        <translation>aucun moteur n’est utilisable ; cherché dans</translation>
    </message>
    <message>
        <source>not an address of an engine, which begin with unix://, tcp://, https:// or ssh://</source>
        <translation>pas une adresse de moteur ; elles commencent par unix://, tcp://, https:// ou ssh://</translation>
    </message>
    <message>
        <source>not an address that ssh can use, such as %1</source>
        <translation>pas une adresse que ssh peut utiliser, comme %1</translation>
    </message>
    <message>
        <source>there is no Docker context of this name (%1)</source>
        <translation>il n’y a pas de contexte Docker de ce nom (%1)</translation>
    </message>
</context>
<context>
    <name>decant::gui::AppearanceBox</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Tell the desktop of work that took longer</source>
        <translation>Signaler au bureau les travaux plus longs</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A notification says when work that took at least this long has ended and this window is not the active one.</source>
        <translation>Une notification signale la fin des travaux d’au moins cette durée lorsque cette fenêtre n’est pas active.</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>&amp;Thème :</translation>
    </message>
    <message>
        <source>La&amp;nguage:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>Tell of the end of &amp;work longer than:</source>
        <translation>Signaler la &amp;fin des travaux de plus de :</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>decant::gui::ArtifactModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about this file</source>
        <translation>
            <numerusform>%n remarque sur ce fichier</numerusform>
            <numerusform>%n remarques sur ce fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody changed the file since it was written. What is to stay belongs between the lines # &gt;&gt;&gt; own and # &lt;&lt;&lt; own.</source>
        <translation>Quelqu’un a modifié le fichier depuis son écriture. Ce qui doit rester se place entre les lignes # &gt;&gt;&gt; own et # &lt;&lt;&lt; own.</translation>
    </message>
</context>
<context>
    <name>decant::gui::BeforeAfterModel</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>computed in the image</source>
        <translation>calculé dans l’image</translation>
    </message>
</context>
<context>
    <name>decant::gui::BudgetDialog</name>
    <message>
        <source>Fit to a size</source>
        <translation>Ajuster à une taille</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Proposed changes, the largest effect first</source>
        <translation>Modifications proposées, la plus efficace d’abord</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>Lignes retenues</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Économie</translation>
    </message>
    <message>
        <source>&amp;Compressed size of this service</source>
        <translation>Taille &amp;compressée de ce service</translation>
    </message>
    <message>
        <source>Looking for changes …</source>
        <translation>Recherche de modifications…</translation>
    </message>
    <message>
        <source>It fits as it is: about %1.</source>
        <translation>Cela tient tel quel : environ %1.</translation>
    </message>
    <message>
        <source>About %1 instead of %2.</source>
        <translation>Environ %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>This size cannot be met: with all of these changes it is still about %1.</source>
        <translation>Cette taille est hors d’atteinte : avec toutes ces modifications, il reste environ %1.</translation>
    </message>
</context>
<context>
    <name>decant::gui::BuildsPage</name>
    <message>
        <source>Builds</source>
        <translation>Constructions</translation>
    </message>
    <message>
        <source>From the source to the verified image; what is unchanged is reused.</source>
        <translation>De la source à l’image vérifiée ; ce qui n’a pas changé est réutilisé.</translation>
    </message>
    <message>
        <source>&amp;Build now</source>
        <translation>&amp;Construire maintenant</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Current run</source>
        <translation>Exécution en cours</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Build steps of the engine</source>
        <translation>Étapes de construction du moteur</translation>
    </message>
    <message>
        <source>Log of the build</source>
        <translation>Journal de la construction</translation>
    </message>
    <message>
        <source>Find in the log, Enter for the next place</source>
        <translation>Chercher dans le journal, Entrée pour l’occurrence suivante</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>&amp;Save log …</source>
        <translation>&amp;Enregistrer le journal…</translation>
    </message>
    <message>
        <source>Progress of the stage</source>
        <translation>Progression de l’étape</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Rien n’est en cours</translation>
    </message>
    <message>
        <source>Build now reads the source, takes a masked snapshot, builds the image, starts it once and compares it with the source.</source>
        <translation>« Construire maintenant » lit la source, prend un instantané masqué, construit l’image, la démarre une fois et la compare à la source.</translation>
    </message>
    <message>
        <source>Earlier builds</source>
        <translation>Constructions précédentes</translation>
    </message>
    <message>
        <source>Stages of the chosen build</source>
        <translation>Étapes de la construction choisie</translation>
    </message>
    <message>
        <source>&amp;Open image</source>
        <translation>&amp;Ouvrir l’image</translation>
    </message>
    <message>
        <source>No build yet</source>
        <translation>Aucune construction</translation>
    </message>
    <message>
        <source>Every run leaves a record here, also a failed one.</source>
        <translation>Chaque exécution laisse une trace ici, même si elle a échoué.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Cancelled. Earlier results are untouched.</source>
        <translation>Annulé. Les résultats précédents sont intacts.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the history cannot be read.</source>
        <translation>
            <numerusform>%n entrée de l’historique est illisible.</numerusform>
            <numerusform>%n entrées de l’historique sont illisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Texte (*.log *.txt)</translation>
    </message>
</context>
<context>
    <name>decant::gui::CatalogModel</name>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>partitioned table</source>
        <translation>table partitionnée</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>vue matérialisée</translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation>table distante</translation>
    </message>
    <message>
        <source>large objects</source>
        <translation>grands objets</translation>
    </message>
    <message>
        <source>This role may not read the table.</source>
        <translation>Ce rôle n’a pas le droit de lire la table.</translation>
    </message>
    <message>
        <source>PK</source>
        <translation>PK</translation>
    </message>
    <message>
        <source>FK</source>
        <translation>FK</translation>
    </message>
    <message>
        <source>PII</source>
        <translation>DCP</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>non nul</translation>
    </message>
    <message>
        <source>PII %1</source>
        <translation>DCP %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>TOAST</source>
        <translation>TOAST</translation>
    </message>
</context>
<context>
    <name>decant::gui::ClosureView</name>
    <message>
        <source>Graph of the tables and the relations followed</source>
        <translation>Graphe des tables et des relations suivies</translation>
    </message>
    <message numerus="yes">
        <source>%n more table(s), further away, are in the list only.</source>
        <translation>
            <numerusform>%n autre table, plus éloignée, ne figure que dans la liste.</numerusform>
            <numerusform>%n autres tables, plus éloignées, ne figurent que dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: rows are taken for their own sake</source>
        <translation>%1 : lignes retenues pour elles-mêmes</translation>
    </message>
    <message>
        <source>%1: rows are taken because others need them</source>
        <translation>%1 : lignes retenues parce que d’autres en ont besoin</translation>
    </message>
</context>
<context>
    <name>decant::gui::CommandModel</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
</context>
<context>
    <name>decant::gui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Words of the command</source>
        <translation>Mots de la commande</translation>
    </message>
    <message>
        <source>What shall be done? Words in any order, then Enter</source>
        <translation>Que faire ? Des mots dans n’importe quel ordre, puis Entrée</translation>
    </message>
</context>
<context>
    <name>decant::gui::ConnectionForm</name>
    <message>
        <source>&amp;Keep in the keychain</source>
        <translation>&amp;Garder dans le trousseau</translation>
    </message>
    <message>
        <source>postgresql://user@host:5432/database – paste and press Enter</source>
        <translation>postgresql://utilisateur@hôte:5432/base – coller, puis Entrée</translation>
    </message>
    <message>
        <source>Connection URI</source>
        <translation>URI de connexion</translation>
    </message>
    <message>
        <source>Paste a &amp;URI:</source>
        <translation>Coller une &amp;URI :</translation>
    </message>
    <message>
        <source>&amp;Host or socket:</source>
        <translation>&amp;Hôte ou socket :</translation>
    </message>
    <message>
        <source>as libpq decides</source>
        <translation>selon libpq</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>default (5432)</source>
        <translation>par défaut (5432)</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort :</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de données :</translation>
    </message>
    <message>
        <source>as the user</source>
        <translation>comme l’utilisateur</translation>
    </message>
    <message>
        <source>U&amp;ser:</source>
        <translation>U&amp;tilisateur :</translation>
    </message>
    <message>
        <source>your own name</source>
        <translation>votre propre nom</translation>
    </message>
    <message>
        <source>SSL mode</source>
        <translation>Mode SSL</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>SS&amp;L mode:</source>
        <translation>Mode SS&amp;L :</translation>
    </message>
    <message>
        <source>CA certificate:</source>
        <translation>Certificat de l’autorité :</translation>
    </message>
    <message>
        <source>file, optional</source>
        <translation>fichier, facultatif</translation>
    </message>
    <message>
        <source>pg_service section:</source>
        <translation>Section de pg_service :</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Further options:</source>
        <translation>Autres options :</translation>
    </message>
    <message>
        <source>Read at most</source>
        <translation>Débit de lecture maximal</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> Mo/s</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>aussi vite que possible</translation>
    </message>
    <message>
        <source>For a server that others work on; over all connections together.</source>
        <translation>Pour un serveur utilisé par d’autres ; pour toutes les connexions ensemble.</translation>
    </message>
    <message>
        <source>Read at most:</source>
        <translation>Débit de lecture maximal :</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>débit</translation>
    </message>
    <message>
        <source>Largest lag of a standby</source>
        <translation>Retard maximal d’un serveur secondaire</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>any</source>
        <translation>quelconque</translation>
    </message>
    <message>
        <source>Reading a standby waits while it is further behind its primary than this.</source>
        <translation>La lecture d’un serveur secondaire attend tant que son retard sur le primaire dépasse cette valeur.</translation>
    </message>
    <message>
        <source>Largest lag:</source>
        <translation>Retard maximal :</translation>
    </message>
    <message>
        <source>largest lag</source>
        <translation>retard maximal</translation>
    </message>
    <message>
        <source>Where the password comes from</source>
        <translation>D’où vient le mot de passe</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Variable d’environnement</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>.pgpass and PGPASSWORD only</source>
        <translation>.pgpass et PGPASSWORD seulement</translation>
    </message>
    <message>
        <source>Variable or command of the password</source>
        <translation>Variable ou commande du mot de passe</translation>
    </message>
    <message>
        <source>Pass&amp;word from:</source>
        <translation>&amp;Mot de passe par :</translation>
    </message>
    <message>
        <source>password source</source>
        <translation>source du mot de passe</translation>
    </message>
    <message>
        <source>Password for the keychain</source>
        <translation>Mot de passe pour le trousseau</translation>
    </message>
    <message>
        <source>password for the keychain</source>
        <translation>mot de passe pour le trousseau</translation>
    </message>
    <message>
        <source>command, first line counts</source>
        <translation>commande, seule la première ligne compte</translation>
    </message>
    <message>
        <source>name of the variable</source>
        <translation>nom de la variable</translation>
    </message>
    <message>
        <source>Keychain, then DECANT_&lt;SERVICE&gt;_PASSWORD, then .pgpass and PGPASSWORD.</source>
        <translation>Trousseau, puis DECANT_&lt;SERVICE&gt;_PASSWORD, puis .pgpass et PGPASSWORD.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connexion</translation>
    </message>
</context>
<context>
    <name>decant::gui::DataPreview</name>
    <message>
        <source>Show &amp;original values</source>
        <translation>Afficher les valeurs d’&amp;origine</translation>
    </message>
    <message>
        <source>Real values of the source on this screen, until another table is chosen.</source>
        <translation>De vraies valeurs de la source à l’écran, jusqu’au choix d’une autre table.</translation>
    </message>
    <message>
        <source>Rows of the chosen table</source>
        <translation>Lignes de la table choisie</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Lignes de %1</translation>
    </message>
    <message>
        <source>Choose a table to see some of its rows.</source>
        <translation>Choisissez une table pour en voir quelques lignes.</translation>
    </message>
    <message>
        <source>Reading some rows …</source>
        <translation>Lecture de quelques lignes…</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>La table n’a pas de lignes.</translation>
    </message>
</context>
<context>
    <name>decant::gui::DataRowsModel</name>
    <message>
        <source>hidden</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>Looks sensitive and nobody decided about it yet.</source>
        <translation>Semble sensible et personne n’a encore décidé.</translation>
    </message>
    <message>
        <source>%1 (masked)</source>
        <translation>%1 (masqué)</translation>
    </message>
    <message>
        <source>%1 (undecided)</source>
        <translation>%1 (non décidé)</translation>
    </message>
</context>
<context>
    <name>decant::gui::DatabaseObjectModel</name>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (de %2)</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>decant::gui::DiffView</name>
    <message>
        <source>As it is generated</source>
        <translation>Tel que généré</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Tel qu’avant</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
</context>
<context>
    <name>decant::gui::DifferenceModel</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
</context>
<context>
    <name>decant::gui::ErrorWords</name>
    <message>
        <source>Input</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Source database</source>
        <translation>Base de données source</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Moteur de conteneurs</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>cannot be used as it is</source>
        <translation>inutilisable en l’état</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>something else is there already</source>
        <translation>autre chose s’y trouve déjà</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the check says no</source>
        <translation>la vérification dit non</translation>
    </message>
    <message>
        <source>unexpected failure</source>
        <translation>échec inattendu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>decant::gui::FileTreeModel</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Object of the database</source>
        <translation>Objet de la base de données</translation>
    </message>
</context>
<context>
    <name>decant::gui::FilesPage</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Dockerfile, restore script, compose and CI files, generated from the project.</source>
        <translation>Dockerfile, script de restauration, fichiers compose et CI, générés à partir du projet.</translation>
    </message>
    <message>
        <source>&amp;Write files …</source>
        <translation>É&amp;crire les fichiers…</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Aucun fichier</translation>
    </message>
    <message>
        <source>Save the project first; then its files are generated here.</source>
        <translation>Enregistrez d’abord le projet ; ses fichiers sont ensuite générés ici.</translation>
    </message>
    <message>
        <source>&amp;Generate again</source>
        <translation>&amp;Générer à nouveau</translation>
    </message>
    <message>
        <source>Generate the files</source>
        <translation>Générer les fichiers</translation>
    </message>
    <message>
        <source>Generated files</source>
        <translation>Fichiers générés</translation>
    </message>
    <message>
        <source>What is shown of the file</source>
        <translation>Ce qui est affiché du fichier</translation>
    </message>
    <message>
        <source>Generated text</source>
        <translation>Texte généré</translation>
    </message>
    <message>
        <source>Changes against the file on disk</source>
        <translation>Différences avec le fichier sur disque</translation>
    </message>
    <message>
        <source>Changes against git HEAD</source>
        <translation>Différences avec HEAD de git</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>Generating …</source>
        <translation>Génération…</translation>
    </message>
    <message>
        <source>The files are made in the background.</source>
        <translation>Les fichiers sont créés en arrière-plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), all as on disk.</source>
        <translation>
            <numerusform>%n fichier, identique à celui du disque.</numerusform>
            <numerusform>%n fichiers, tous identiques à ceux du disque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ from the disk. Nothing is written unseen.</source>
        <translation>
            <numerusform>%n fichier diffère du disque. Rien n’est écrit sans être montré.</numerusform>
            <numerusform>%n fichiers diffèrent du disque. Rien n’est écrit sans être montré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparer %1</translation>
    </message>
    <message>
        <source>The project is in no git repository with a commit.</source>
        <translation>Le projet n’est dans aucun dépôt git contenant un commit.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Écrire les fichiers</translation>
    </message>
    <message>
        <source>The files are written.</source>
        <translation>Les fichiers sont écrits.</translation>
    </message>
    <message>
        <source>How changes are shown</source>
        <translation>Comment les différences sont affichées</translation>
    </message>
    <message>
        <source>Below each other</source>
        <translation>L’une sous l’autre</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Différence suivante</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n block(s) written by hand stay</source>
        <translation>
            <numerusform>%1 – %n bloc écrit à la main est conservé</numerusform>
            <numerusform>%1 – %n blocs écrits à la main sont conservés</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Différence %1 sur %2</translation>
    </message>
    <message>
        <source>These are the files of before, for they cannot be generated now.</source>
        <translation>Ce sont les fichiers d’avant, car ils ne peuvent pas être générés maintenant.</translation>
    </message>
</context>
<context>
    <name>decant::gui::FilesPanel</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Files of the image</source>
        <translation>Fichiers de l’image</translation>
    </message>
    <message>
        <source>Whole image, as a container sees it</source>
        <translation>Image entière, telle que la voit un conteneur</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Couche %1 : %2</translation>
    </message>
    <message>
        <source>Sort the files of the image</source>
        <translation>Trier les fichiers de l’image</translation>
    </message>
</context>
<context>
    <name>decant::gui::HelpModel</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>decant::gui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Pages and search results</source>
        <translation>Pages et résultats de recherche</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texte de la page</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>S&amp;ommaire</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
</context>
<context>
    <name>decant::gui::HistoryModel</name>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>decant::gui::ImagesPage</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>What the bytes of an image are, and whether it can be trusted.</source>
        <translation>De quoi sont faits les octets d’une image, et si l’on peut s’y fier.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Layers, objects and files as CSV, or the whole record as JSON</source>
        <translation>Couches, objets et fichiers en CSV, ou l’enregistrement complet en JSON</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Table (*.csv);;Record (*.json)</source>
        <translation>Tableau (*.csv);;Enregistrement (*.json)</translation>
    </message>
    <message>
        <source>No image yet</source>
        <translation>Aucune image</translation>
    </message>
    <message>
        <source>After the first build, its layers and the objects of its database are shown here with their sizes.</source>
        <translation>Après la première construction, ses couches et les objets de sa base de données s’affichent ici avec leur taille.</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Couches</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>C&amp;hangements</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Objects of the database</source>
        <translation>Objets de la base de données</translation>
    </message>
    <message>
        <source>Sizes of the objects of the database</source>
        <translation>Tailles des objets de la base de données</translation>
    </message>
    <message>
        <source>Objects of another size</source>
        <translation>Objets dont la taille a changé</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 – %2 compressed, %3 unpacked, %4 of it database</source>
        <translation>%1 – %2 compressés, %3 décompressés, dont %4 de base de données</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Image de base</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Other layers</source>
        <translation>Autres couches</translation>
    </message>
    <message numerus="yes">
        <source>Against the build of %1: %n new layer(s) with %2 compressed, %3 stay as they are and need no push and no pull.</source>
        <translation>
            <numerusform>Par rapport à la construction de %1 : %n nouvelle couche de %2 compressés, %3 restent telles quelles et n’ont pas à être transférées.</numerusform>
            <numerusform>Par rapport à la construction de %1 : %n nouvelles couches de %2 compressés, %3 restent telles quelles et n’ont pas à être transférées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no earlier build of this service to compare with.</source>
        <translation>Il n’y a pas de construction antérieure de ce service à comparer.</translation>
    </message>
    <message>
        <source>Files of the image</source>
        <translation>Fichiers de l’image</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>This image was not verified.</source>
        <translation>Cette image n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>Verified: first query after %1; %2 tables with %3 rows, %4 sequences and %5 constraints agree; no trace of %6 original values in %7.</source>
        <translation>Vérifiée : première requête après %1 ; %2 tables avec %3 lignes, %4 séquences et %5 contraintes concordent ; aucune trace de %6 valeurs d’origine dans %7.</translation>
    </message>
    <message>
        <source>Original values of %1 found in %2</source>
        <translation>Valeurs d’origine de %1 trouvées dans %2</translation>
    </message>
    <message>
        <source>Verification says no:</source>
        <translation>La vérification dit non :</translation>
    </message>
</context>
<context>
    <name>decant::gui::LayerModel</name>
    <message>
        <source>%1 files, %2 of them replace one of a lower layer; %3 are removed</source>
        <translation>%1 fichiers, dont %2 remplacent celui d’une couche inférieure ; %3 sont supprimés</translation>
    </message>
    <message>
        <source>Files that a later layer replaces or removes: nobody sees them, everybody pulls them.</source>
        <translation>Fichiers qu’une couche suivante remplace ou supprime : personne ne les voit, tout le monde les télécharge.</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propre</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Décompressé</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Compressé</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Perdu</translation>
    </message>
</context>
<context>
    <name>decant::gui::LintModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>decant::gui::LintStrip</name>
    <message>
        <source>Remarks about the file</source>
        <translation>Remarques sur le fichier</translation>
    </message>
    <message>
        <source>There are no rules for this kind of file.</source>
        <translation>Il n’y a pas de règles pour cette sorte de fichier.</translation>
    </message>
    <message>
        <source>The rules have nothing to say.</source>
        <translation>Les règles n’ont rien à signaler.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s):</source>
        <translation>
            <numerusform>%n remarque :</numerusform>
            <numerusform>%n remarques :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::gui::MainWindow</name>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Decant projects (*.toml);;All files (*)</source>
        <translation>Projets Decant (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>« %1 » contient des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The file changed on disk and was read again.</source>
        <translation>Le fichier a changé sur le disque et a été relu.</translation>
    </message>
    <message>
        <source>The file changed on disk while you have unsaved changes here.</source>
        <translation>Le fichier a changé sur le disque alors que vous avez des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Load from disk</source>
        <translation>Charger depuis le disque</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder les miennes</translation>
    </message>
    <message>
        <source>Cancelled. Earlier results are untouched.</source>
        <translation>Annulé. Les résultats précédents sont intacts.</translation>
    </message>
    <message>
        <source>The run is done.</source>
        <translation>L’exécution est terminée.</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation>&amp;Aide sur cet endroit</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>S&amp;ommaire</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;New …</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Read the sources and check every decision</source>
        <translation>Lire les sources et vérifier chaque décision</translation>
    </message>
    <message>
        <source>&amp;Refresh stack</source>
        <translation>&amp;Rafraîchir la pile</translation>
    </message>
    <message>
        <source>From the source to the verified image</source>
        <translation>De la source à l’image vérifiée</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>Stop the run; earlier results stay</source>
        <translation>Arrêter l’exécution ; les résultats précédents restent</translation>
    </message>
    <message>
        <source>&amp;Snapshot only</source>
        <translation>&amp;Instantané seulement</translation>
    </message>
    <message>
        <source>Up to the &amp;verified image</source>
        <translation>Jusqu’à l’image &amp;vérifiée</translation>
    </message>
    <message>
        <source>Up to the &amp;push</source>
        <translation>Jusqu’à l’&amp;envoi</translation>
    </message>
    <message>
        <source>With a &amp;new snapshot although nothing changed</source>
        <translation>Avec un &amp;nouvel instantané même si rien n’a changé</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Récents</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatique</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Size of the stack against its budget</source>
        <translation>Taille de la pile par rapport à son budget</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The stack is larger than its budget.</source>
        <translation>La pile dépasse son budget.</translation>
    </message>
    <message>
        <source>Compressed size of the newest images</source>
        <translation>Taille compressée des images les plus récentes</translation>
    </message>
    <message>
        <source>Decisions not checked yet</source>
        <translation>Décisions pas encore vérifiées</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) undecided</source>
        <translation>
            <numerusform>%n colonne non décidée</numerusform>
            <numerusform>%n colonnes non décidées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing undecided</source>
        <translation>Tout est décidé</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (et %n de plus)</numerusform>
            <numerusform> (et %n de plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Commands …</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Start stack</source>
        <translation>&amp;Démarrer la pile</translation>
    </message>
    <message>
        <source>Start the newest image of every service</source>
        <translation>Démarrer l’image la plus récente de chaque service</translation>
    </message>
    <message>
        <source>S&amp;top stack</source>
        <translation>&amp;Arrêter la pile</translation>
    </message>
    <message>
        <source>Stop and remove the containers of the stack</source>
        <translation>Arrêter et supprimer les conteneurs de la pile</translation>
    </message>
    <message>
        <source>Reset &amp;data of the stack</source>
        <translation>Réinitialiser les &amp;données de la pile</translation>
    </message>
    <message>
        <source>New containers of the newest images: the data is as it was built</source>
        <translation>Nouveaux conteneurs des images les plus récentes : les données sont telles que construites</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>S&amp;ubset</source>
        <translation>Sous-&amp;ensemble</translation>
    </message>
    <message>
        <source>&amp;Masking</source>
        <translation>&amp;Masquage</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>&amp;Builds</source>
        <translation>&amp;Constructions</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>&amp;Registre</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Ré&amp;glages</translation>
    </message>
    <message>
        <source>“%1” has edits of %2 that were never saved: the program ended before.</source>
        <translation>« %1 » contient des modifications du %2 jamais enregistrées : le programme s’est terminé avant.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Take over kept edits</source>
        <translation>Reprendre les modifications gardées</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 : échec</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 : terminé</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Durée : %1.</translation>
    </message>
    <message>
        <source>The language changes with the next start of the program, because something is running now.</source>
        <translation>La langue changera au prochain démarrage du programme, car une tâche est en cours.</translation>
    </message>
</context>
<context>
    <name>decant::gui::MaskingModel</name>
    <message>
        <source>keep</source>
        <translation>conserver</translation>
    </message>
    <message numerus="yes">
        <source>%1 (+%n follow)</source>
        <translation>
            <numerusform>%1 (+%n suit)</numerusform>
            <numerusform>%1 (+%n suivent)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (inherited)</source>
        <translation>%1 (hérité)</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>not copied</source>
        <translation>non copié</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (était %2)</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Followed by %1</source>
        <translation>Suivie par %1</translation>
    </message>
    <message>
        <source>New since the last snapshot</source>
        <translation>Nouveau depuis le dernier instantané</translation>
    </message>
    <message>
        <source>Changed since the last snapshot, it was %1</source>
        <translation>Modifié depuis le dernier instantané, c’était %1</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Clé primaire</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>Clé étrangère</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Détecté</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Parameters or reason</source>
        <translation>Paramètres ou motif</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>decant::gui::MaskingPage</name>
    <message>
        <source>&amp;Accept suggestion</source>
        <translation>&amp;Accepter la suggestion</translation>
    </message>
    <message>
        <source>Choose a &amp;function</source>
        <translation>Choisir une &amp;fonction</translation>
    </message>
    <message>
        <source>&amp;Copy decision</source>
        <translation>&amp;Copier la décision</translation>
    </message>
    <message>
        <source>&amp;Paste decision</source>
        <translation>C&amp;oller la décision</translation>
    </message>
    <message>
        <source>Apply to all columns of this &amp;kind</source>
        <translation>Appliquer à toutes les colonnes de cette &amp;sorte</translation>
    </message>
    <message>
        <source>&amp;Remove decision</source>
        <translation>&amp;Retirer la décision</translation>
    </message>
    <message>
        <source>Filter columns</source>
        <translation>Filtrer les colonnes</translation>
    </message>
    <message>
        <source>Apply to all columns of &amp;kind “%1”</source>
        <translation>Appliquer à toutes les colonnes de &amp;sorte « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the decision on %1</source>
        <translation>Retirer la décision sur %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conserver %1</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>There is no column this would change.</source>
        <translation>Aucune colonne ne serait modifiée.</translation>
    </message>
    <message numerus="yes">
        <source>Decided about %n column(s). Undo takes it back.</source>
        <translation>
            <numerusform>%n colonne décidée. Annuler revient en arrière.</numerusform>
            <numerusform>%n colonnes décidées. Annuler revient en arrière.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestion(s)</source>
        <translation>
            <numerusform>Accepter %n suggestion</numerusform>
            <numerusform>Accepter %n suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>No undecided column that is shown has a suggestion.</source>
        <translation>Aucune colonne non décidée affichée n’a de suggestion.</translation>
    </message>
    <message>
        <source>Apply to all columns of kind %1</source>
        <translation>Appliquer à toutes les colonnes de sorte %1</translation>
    </message>
    <message>
        <source>The source changed since the last snapshot:</source>
        <translation>La source a changé depuis le dernier instantané :</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n de plus</numerusform>
            <numerusform>… et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>Masquage</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Lire la source</translation>
    </message>
    <message>
        <source>Show &amp;changes</source>
        <translation>Afficher les &amp;changements</translation>
    </message>
    <message>
        <source>Filter by table, column, kind or function</source>
        <translation>Filtrer par table, colonne, sorte ou fonction</translation>
    </message>
    <message>
        <source>&amp;Undecided only</source>
        <translation>&amp;Non décidées seulement</translation>
    </message>
    <message>
        <source>Sensi&amp;tive only</source>
        <translation>&amp;Sensibles seulement</translation>
    </message>
    <message>
        <source>C&amp;hanged only</source>
        <translation>&amp;Modifiées seulement</translation>
    </message>
    <message>
        <source>New or changed since the last snapshot</source>
        <translation>Nouvelles ou modifiées depuis le dernier instantané</translation>
    </message>
    <message>
        <source>&amp;Detect from sample rows</source>
        <translation>&amp;Détecter d’après un échantillon</translation>
    </message>
    <message>
        <source>Reads a few rows of every table; they stay in memory.</source>
        <translation>Lit quelques lignes de chaque table ; elles restent en mémoire.</translation>
    </message>
    <message>
        <source>&amp;Accept suggestions</source>
        <translation>&amp;Accepter les suggestions</translation>
    </message>
    <message>
        <source>Takes what is suggested for every undecided column that is shown: a rule, or keep where type and name are harmless.</source>
        <translation>Retient ce qui est suggéré pour chaque colonne non décidée affichée : une règle, ou conserver lorsque type et nom sont inoffensifs.</translation>
    </message>
    <message>
        <source>Columns and their decisions</source>
        <translation>Colonnes et leurs décisions</translation>
    </message>
    <message>
        <source>Masking of %1</source>
        <translation>Masquage de %1</translation>
    </message>
    <message>
        <source>Reading the columns …</source>
        <translation>Lecture des colonnes…</translation>
    </message>
    <message>
        <source>This runs in the background.</source>
        <translation>Cela se passe en arrière-plan.</translation>
    </message>
    <message>
        <source>The columns are not known yet</source>
        <translation>Les colonnes ne sont pas encore connues</translation>
    </message>
    <message>
        <source>Read the source: then every column is listed here with what it looks like, and waits for a decision – mask it, or keep it with a reason.</source>
        <translation>Lisez la source : chaque colonne s’affiche alors ici avec ce à quoi elle ressemble et attend une décision – la masquer, ou la conserver avec un motif.</translation>
    </message>
    <message>
        <source>Classify the columns of %1</source>
        <translation>Classer les colonnes de %1</translation>
    </message>
    <message>
        <source>Every column gets a decision: a masking rule, or keep with a reason.</source>
        <translation>Chaque colonne reçoit une décision : une règle de masquage, ou conserver avec un motif.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all decided.</source>
        <translation>%1, toutes décidées.</translation>
    </message>
    <message>
        <source>%1, %2 without a decision. Builds wait until all are decided.</source>
        <translation>%1, %2 sans décision. Les constructions attendent que tout soit décidé.</translation>
    </message>
    <message>
        <source>Cancel detection</source>
        <translation>Annuler la détection</translation>
    </message>
    <message>
        <source>Detect sensitive columns of %1</source>
        <translation>Détecter les colonnes sensibles de %1</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>Aperçu de %1</translation>
    </message>
    <message>
        <source>No preview: %1</source>
        <translation>Pas d’aperçu : %1</translation>
    </message>
    <message>
        <source>Values of the chosen column are shown here.</source>
        <translation>Les valeurs de la colonne choisie s’affichent ici.</translation>
    </message>
    <message>
        <source>Reading some rows …</source>
        <translation>Lecture de quelques lignes…</translation>
    </message>
    <message>
        <source>This column cannot be read.</source>
        <translation>Cette colonne ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Compare the plans of %1</source>
        <translation>Comparer les plans de %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::NewKeyDialog</name>
    <message>
        <source>Masking key</source>
        <translation>Clé de masquage</translation>
    </message>
    <message>
        <source>There is no keychain here. Decant keeps the masking key of this project until it ends: copy the key now to a safe place, and set DECANT_KEY to it next time. It is shown once.</source>
        <translation>Il n’y a pas de trousseau ici. Decant garde la clé de masquage de ce projet jusqu’à sa fermeture : copiez-la maintenant en lieu sûr et donnez-la à DECANT_KEY la prochaine fois. Elle n’est montrée qu’une fois.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
</context>
<context>
    <name>decant::gui::NewProjectDialog</name>
    <message>
        <source>New from a database</source>
        <translation>Nouveau depuis une base de données</translation>
    </message>
    <message>
        <source>e.g. shop</source>
        <translation>p. ex. boutique</translation>
    </message>
    <message>
        <source>The schema is read, columns are classified by a few sample rows in memory, and a rule is proposed where one fits. The project is written when you save it; its masking key and the password go into the keychain.</source>
        <translation>Le schéma est lu, les colonnes sont classées d’après quelques lignes en mémoire, et une règle est proposée lorsqu’une convient. Le projet est écrit quand vous l’enregistrez ; sa clé de masquage et le mot de passe vont dans le trousseau.</translation>
    </message>
    <message>
        <source>Connection &amp;URI:</source>
        <translation>&amp;URI de connexion :</translation>
    </message>
    <message>
        <source>Project &amp;name:</source>
        <translation>&amp;Nom du projet :</translation>
    </message>
    <message>
        <source>&amp;Look and propose</source>
        <translation>E&amp;xaminer et proposer</translation>
    </message>
    <message>
        <source>Reading the database …</source>
        <translation>Lecture de la base de données…</translation>
    </message>
    <message>
        <source>Propose a project</source>
        <translation>Proposer un projet</translation>
    </message>
</context>
<context>
    <name>decant::gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Aucun service</translation>
    </message>
    <message>
        <source>A project describes a stack of services. Make one with “New from a database …”.</source>
        <translation>Un projet décrit une pile de services. Créez-en un avec « Nouveau depuis une base de données… ».</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>&amp;Start stack</source>
        <translation>&amp;Démarrer la pile</translation>
    </message>
    <message>
        <source>Start the newest image of every service and wait until it answers</source>
        <translation>Démarrer l’image la plus récente de chaque service et attendre qu’elle réponde</translation>
    </message>
    <message>
        <source>S&amp;top stack</source>
        <translation>&amp;Arrêter la pile</translation>
    </message>
    <message>
        <source>Stop and remove the containers; what was written since they were started goes with them</source>
        <translation>Arrêter et supprimer les conteneurs ; ce qui a été écrit depuis leur démarrage disparaît avec eux</translation>
    </message>
    <message>
        <source>Reset &amp;data</source>
        <translation>Réinitialiser les &amp;données</translation>
    </message>
    <message>
        <source>New containers of the newest images: the data is as it was built</source>
        <translation>Nouveaux conteneurs des images les plus récentes : les données sont telles que construites</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Chercher à nouveau</translation>
    </message>
    <message>
        <source>Ask the engine what runs, and the registry for newer builds</source>
        <translation>Demander au moteur ce qui tourne et au registre s’il a des constructions plus récentes</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s) run here</source>
        <translation>
            <numerusform>%1 sur %n service tourne ici</numerusform>
            <numerusform>%1 sur %n services tournent ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::gui::ParameterEditor</name>
    <message>
        <source>%1 (does not fit)</source>
        <translation>%1 (ne convient pas)</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>un par ligne</translation>
    </message>
    <message>
        <source>Line %1 cannot be read. Write: apply PATH FUNCTION [parameter=value …], set PATH VALUE or delete PATH.</source>
        <translation>La ligne %1 est illisible. Écrivez : apply CHEMIN FONCTION [paramètre=valeur …], set CHEMIN VALEUR ou delete CHEMIN.</translation>
    </message>
    <message>
        <source>Edited in decant.toml</source>
        <translation>Se modifie dans decant.toml</translation>
    </message>
    <message>
        <source>Line %1 cannot be read. Write: CONDITION =&gt; FUNCTION [parameter=value …], and in the last line no condition.</source>
        <translation>La ligne %1 est illisible. Écrivez : CONDITION =&gt; FONCTION [paramètre=valeur …], et sans condition à la dernière ligne.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read. Write: FUNCTION [parameter=value …].</source>
        <translation>La ligne %1 est illisible. Écrivez : FONCTION [paramètre=valeur …].</translation>
    </message>
</context>
<context>
    <name>decant::gui::ProblemModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Ce qui aiderait</translation>
    </message>
</context>
<context>
    <name>decant::gui::ProjectDocument</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparer %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::ProjectTreeModel</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Sous-ensemble</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>Masquage</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Constructions</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without a decision</source>
        <translation>
            <numerusform>%n colonne sans décision</numerusform>
            <numerusform>%n colonnes sans décision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::gui::PushHistoryModel</name>
    <message>
        <source>Pushed or pulled</source>
        <translation>Envoyé ou récupéré</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Compressé</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
</context>
<context>
    <name>decant::gui::PushModel</name>
    <message>
        <source>configuration</source>
        <translation>configuration</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Digest or reason</source>
        <translation>Empreinte ou motif</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>decant::gui::RegistryPage</name>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>A tag is only ever moved to a complete image.</source>
        <translation>Une étiquette n’est jamais déplacée que vers une image complète.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>&amp;Push newest image</source>
        <translation>&amp;Envoyer l’image la plus récente</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Is there a &amp;newer build?</source>
        <translation>Une construction plus &amp;récente ?</translation>
    </message>
    <message>
        <source>Layers on their way</source>
        <translation>Couches en cours d’envoi</translation>
    </message>
    <message>
        <source>Nothing is being pushed</source>
        <translation>Rien n’est en cours d’envoi</translation>
    </message>
    <message>
        <source>A push shows every layer with its bytes; layers the registry has are not sent again.</source>
        <translation>Un envoi montre chaque couche avec ses octets ; les couches que le registre possède ne sont pas renvoyées.</translation>
    </message>
    <message>
        <source>Command to pull the image</source>
        <translation>Commande pour récupérer l’image</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Auparavant</translation>
    </message>
    <message>
        <source>Builds that went to the registry</source>
        <translation>Constructions parvenues au registre</translation>
    </message>
    <message>
        <source>Ask the registry</source>
        <translation>Interroger le registre</translation>
    </message>
    <message>
        <source>Nothing of this service was pushed to %1 yet.</source>
        <translation>Rien de ce service n’a encore été envoyé vers %1.</translation>
    </message>
    <message>
        <source>What is here is up to date: the newest build of the registry is %1.</source>
        <translation>Tout est à jour ici : la construction la plus récente du registre est %1.</translation>
    </message>
    <message>
        <source>The registry has a newer build: %1 of %2, %3.</source>
        <translation>Le registre a une construction plus récente : %1 de %2, %3.</translation>
    </message>
    <message>
        <source>&amp;Pull it</source>
        <translation>La récu&amp;pérer</translation>
    </message>
    <message>
        <source>Pull %1</source>
        <translation>Récupérer %1</translation>
    </message>
    <message>
        <source>Pulled: %1. Start the stack to use it.</source>
        <translation>Récupéré : %1. Démarrez la pile pour l’utiliser.</translation>
    </message>
    <message>
        <source>There is no image of this service yet.</source>
        <translation>Il n’y a pas encore d’image de ce service.</translation>
    </message>
    <message>
        <source>Not pushed yet.</source>
        <translation>Pas encore envoyé.</translation>
    </message>
    <message>
        <source>Digest %1, %2</source>
        <translation>Empreinte %1, %2</translation>
    </message>
</context>
<context>
    <name>decant::gui::RelationModel</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>How many rows of %1 come along with each taken row of %2</source>
        <translation>Combien de lignes de %1 accompagnent chaque ligne retenue de %2</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Brings about</source>
        <translation>Entraîne</translation>
    </message>
</context>
<context>
    <name>decant::gui::RuleEditor</name>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>&amp;Garder tel quel</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Aucune décision</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Masking function</source>
        <translation>Fonction de masquage</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Reason for keeping the values</source>
        <translation>Motif pour conserver les valeurs</translation>
    </message>
    <message>
        <source>Why these values may stay, e.g. “public product names”</source>
        <translation>Pourquoi ces valeurs peuvent rester, p. ex. « noms de produits publics »</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Accepter %1</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Choisissez une colonne</translation>
    </message>
    <message>
        <source>Its decision is edited here.</source>
        <translation>Sa décision se modifie ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>new since the last snapshot</source>
        <translation>nouveau depuis le dernier instantané</translation>
    </message>
    <message>
        <source>was %1 at the last snapshot</source>
        <translation>était %1 au dernier instantané</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>non nul</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>clé primaire</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>clé étrangère</translation>
    </message>
    <message>
        <source>looks like %1: %2</source>
        <translation>ressemble à %1 : %2</translation>
    </message>
    <message>
        <source>follows %1</source>
        <translation>suit %1</translation>
    </message>
    <message>
        <source>This rule also applies to: %1</source>
        <translation>Cette règle vaut aussi pour : %1</translation>
    </message>
    <message>
        <source>Choose a function …</source>
        <translation>Choisir une fonction…</translation>
    </message>
    <message>
        <source>%1 (does not fit)</source>
        <translation>%1 (ne convient pas)</translation>
    </message>
    <message>
        <source>Guarantee: %1</source>
        <translation>Garantie : %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::RuleParameters</name>
    <message>
        <source>Parameters of every function</source>
        <translation>Paramètres de toutes les fonctions</translation>
    </message>
</context>
<context>
    <name>decant::gui::RulePreview</name>
    <message numerus="yes">
        <source>%n sampled row(s)</source>
        <translation>
            <numerusform>%n ligne échantillonnée</numerusform>
            <numerusform>%n lignes échantillonnées</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 NULL</source>
        <translation>, %1 NULL</translation>
    </message>
    <message>
        <source>, NULL %1 → %2</source>
        <translation>, NULL %1 → %2</translation>
    </message>
    <message>
        <source>different values %1 → %2</source>
        <translation>valeurs différentes %1 → %2</translation>
    </message>
    <message>
        <source>no collisions</source>
        <translation>aucune collision</translation>
    </message>
    <message numerus="yes">
        <source>%n collision(s): different originals became equal</source>
        <translation>
            <numerusform>%n collision : des originaux différents sont devenus égaux</numerusform>
            <numerusform>%n collisions : des originaux différents sont devenus égaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal value(s) became different</source>
        <translation>
            <numerusform>%n valeur égale est devenue différente</numerusform>
            <numerusform>%n valeurs égales sont devenues différentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) as before</source>
        <translation>
            <numerusform>%n valeur inchangée</numerusform>
            <numerusform>%n valeurs inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>length %1–%2 → %3–%4 bytes</source>
        <translation>longueur %1–%2 → %3–%4 octets</translation>
    </message>
    <message>
        <source>most frequent value %1 → %2 of the rows</source>
        <translation>valeur la plus fréquente %1 → %2 des lignes</translation>
    </message>
    <message>
        <source>Sampled values before and after masking</source>
        <translation>Valeurs échantillonnées avant et après masquage</translation>
    </message>
    <message>
        <source>The database of the image computes this column from masked rows; what comes out can be seen in the image.</source>
        <translation>La base de données de l’image calcule cette colonne à partir de lignes masquées ; le résultat se voit dans l’image.</translation>
    </message>
</context>
<context>
    <name>decant::gui::RunCenter</name>
    <message>
        <source>Refresh %1</source>
        <translation>Rafraîchir %1</translation>
    </message>
    <message>
        <source>Refresh the stack</source>
        <translation>Rafraîchir la pile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>decant::gui::ServiceCard</name>
    <message>
        <source>Service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Last build</source>
        <translation>Dernière construction</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>First query after</source>
        <translation>Première requête après</translation>
    </message>
    <message>
        <source>Leak scan</source>
        <translation>Recherche de fuites</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Rafraîchir</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>Masquage</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>en cours de lecture</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) undecided</source>
        <translation>
            <numerusform>%n colonne non décidée</numerusform>
            <numerusform>%n colonnes non décidées</numerusform>
        </translation>
    </message>
    <message>
        <source>every column is decided</source>
        <translation>chaque colonne est décidée</translation>
    </message>
    <message>
        <source>never built</source>
        <translation>jamais construit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 compressed, %2 unpacked</source>
        <translation>%1 compressés, %2 décompressés</translation>
    </message>
    <message>
        <source>not scanned</source>
        <translation>non examiné</translation>
    </message>
    <message>
        <source>clean, %1 values searched</source>
        <translation>propre, %1 valeurs recherchées</translation>
    </message>
    <message numerus="yes">
        <source>%n leak(s) found</source>
        <translation>
            <numerusform>%n fuite trouvée</numerusform>
            <numerusform>%n fuites trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>not pushed</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>pushed as %1</source>
        <translation>envoyé sous %1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Sur cette machine</translation>
    </message>
    <message>
        <source>Update local environment</source>
        <translation>Mettre à jour l’environnement local</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start the newest image and wait until it answers</source>
        <translation>Démarrer l’image la plus récente et attendre qu’elle réponde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop and remove the container; what was written since it was started goes with it</source>
        <translation>Arrêter et supprimer le conteneur ; ce qui a été écrit depuis son démarrage disparaît avec lui</translation>
    </message>
    <message>
        <source>Reset data</source>
        <translation>Réinitialiser les données</translation>
    </message>
    <message>
        <source>A new container of the newest image: the data is as it was built</source>
        <translation>Un nouveau conteneur de l’image la plus récente : les données sont telles que construites</translation>
    </message>
    <message>
        <source>Copy connection string</source>
        <translation>Copier la chaîne de connexion</translation>
    </message>
    <message>
        <source>The address of the running container, for the clipboard</source>
        <translation>L’adresse du conteneur en cours d’exécution, pour le presse-papiers</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What the container writes</source>
        <translation>Ce qu’écrit le conteneur</translation>
    </message>
    <message>
        <source>From the source to the verified image</source>
        <translation>De la source à l’image vérifiée</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>D’où viennent les données</translation>
    </message>
    <message>
        <source>What is decided about its columns</source>
        <translation>Ce qui est décidé pour ses colonnes</translation>
    </message>
    <message>
        <source>%1, %2 tables, %3</source>
        <translation>%1, %2 tables, %3</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non démarré</translation>
    </message>
    <message>
        <source>runs an older build than the newest one</source>
        <translation>exécute une construction plus ancienne que la dernière</translation>
    </message>
    <message>
        <source>runs on 127.0.0.1, port %1</source>
        <translation>tourne sur 127.0.0.1, port %1</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>The registry has a newer build from %1.</source>
        <translation>Le registre a une construction plus récente du %1.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
</context>
<context>
    <name>decant::gui::ServiceLogDialog</name>
    <message>
        <source>Log of %1</source>
        <translation>Journal de %1</translation>
    </message>
    <message>
        <source>Find in the log, Enter for the next place</source>
        <translation>Chercher dans le journal, Entrée pour l’occurrence suivante</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Following …</source>
        <translation>Suivi en cours…</translation>
    </message>
    <message>
        <source>The container has stopped.</source>
        <translation>Le conteneur s’est arrêté.</translation>
    </message>
</context>
<context>
    <name>decant::gui::ServiceStates</name>
    <message>
        <source>Read the source of %1</source>
        <translation>Lire la source de %1</translation>
    </message>
    <message>
        <source>Plan the masking of %1</source>
        <translation>Planifier le masquage de %1</translation>
    </message>
    <message>
        <source>Read the build history</source>
        <translation>Lire l’historique des constructions</translation>
    </message>
</context>
<context>
    <name>decant::gui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>What belongs to this machine; nothing of it is written into the project.</source>
        <translation>Ce qui est propre à cette machine ; rien n’en est écrit dans le projet.</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Moteur de conteneurs</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Chercher à nouveau</translation>
    </message>
    <message>
        <source>&amp;Engine:</source>
        <translation>&amp;Moteur :</translation>
    </message>
    <message>
        <source>&amp;Another address:</source>
        <translation>&amp;Autre adresse :</translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation>Dossier de travail</translation>
    </message>
    <message>
        <source>&amp;Clean up</source>
        <translation>&amp;Nettoyer</translation>
    </message>
    <message>
        <source>Removes snapshots that a newer one has replaced, and what broken runs left. The newest snapshot of each service and all records stay.</source>
        <translation>Supprime les instantanés qu’un plus récent a remplacés, et ce que des exécutions interrompues ont laissé. L’instantané le plus récent de chaque service et tous les enregistrements restent.</translation>
    </message>
    <message>
        <source>Looking for engines …</source>
        <translation>Recherche de moteurs…</translation>
    </message>
    <message>
        <source>Look for engines</source>
        <translation>Chercher les moteurs</translation>
    </message>
    <message>
        <source>The first that answers</source>
        <translation>Le premier qui répond</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <translation>%1 %2 à %3</translation>
    </message>
    <message>
        <source>%1: ready (%2)</source>
        <translation>%1 : prêt (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Clean up the work folder</source>
        <translation>Nettoyer le dossier de travail</translation>
    </message>
    <message>
        <source>Measure the work folder</source>
        <translation>Mesurer le dossier de travail</translation>
    </message>
    <message>
        <source>%1
%2 in all, %3 of it can be removed</source>
        <translation>%1
%2 au total, dont %3 peuvent être supprimés</translation>
    </message>
    <message>
        <source>Services that are extracted and built at the same time; each uses several processors itself.</source>
        <translation>Services lus et construits en même temps ; chacun utilise lui-même plusieurs processeurs.</translation>
    </message>
    <message>
        <source>&amp;Services at once:</source>
        <translation>&amp;Services à la fois :</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
</context>
<context>
    <name>decant::gui::ShortcutsBox</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>As it &amp;came</source>
        <translation>Valeur d’&amp;origine</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Filtrer les commandes</translation>
    </message>
    <message>
        <source>Filter by words of the command</source>
        <translation>Filtrer par mots de la commande</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Set &amp;shortcut</source>
        <translation>Définir le ra&amp;ccourci</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”. Take it away there first.</source>
        <translation>%1 appartient déjà à « %2 ». Retirez-le d’abord là-bas.</translation>
    </message>
</context>
<context>
    <name>decant::gui::SourcePage</name>
    <message>
        <source>Server: %1</source>
        <translation>Serveur : %1</translation>
    </message>
    <message>
        <source>Role: %1, %2, %3</source>
        <translation>Rôle : %1, %2, %3</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>réplica</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primaire</translation>
    </message>
    <message>
        <source>encrypted connection</source>
        <translation>connexion chiffrée</translation>
    </message>
    <message>
        <source>connection not encrypted</source>
        <translation>connexion non chiffrée</translation>
    </message>
    <message>
        <source>Base image: %1</source>
        <translation>Image de base : %1</translation>
    </message>
    <message>
        <source>Every table can be read.</source>
        <translation>Toutes les tables sont lisibles.</translation>
    </message>
    <message>
        <source>Not readable: %1</source>
        <translation>Illisibles : %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The database is only read, in one consistent snapshot.</source>
        <translation>La base de données est seulement lue, dans un instantané cohérent.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Pas encore testée.</translation>
    </message>
    <message>
        <source>The password of the URI was not taken over: secrets stay out of the project. Choose where it comes from.</source>
        <translation>Le mot de passe de l’URI n’a pas été repris : les secrets restent hors du projet. Choisissez d’où il vient.</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Filter tables and columns</source>
        <translation>Filtrer tables et colonnes</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Read the catalog again (F5)</source>
        <translation>Relire le catalogue (F5)</translation>
    </message>
    <message>
        <source>Tables of the source</source>
        <translation>Tables de la source</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Rien n’a encore été lu</translation>
    </message>
    <message>
        <source>Read the source to see its tables, sizes and keys.</source>
        <translation>Lisez la source pour voir ses tables, tailles et clés.</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Lire la source</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>Source de %1</translation>
    </message>
    <message>
        <source>Reading the source …</source>
        <translation>Lecture de la source…</translation>
    </message>
    <message>
        <source>Tables, columns, keys and sizes are being read.</source>
        <translation>Lecture des tables, colonnes, clés et tailles.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Modifier %1 de %2</translation>
    </message>
    <message>
        <source>Keep the password of %1</source>
        <translation>Garder le mot de passe de %1</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>Le mot de passe est dans le trousseau.</translation>
    </message>
    <message>
        <source>There is no keychain here: the password is kept until this window is closed.</source>
        <translation>Il n’y a pas de trousseau ici : le mot de passe est gardé jusqu’à la fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Test the connection of %1</source>
        <translation>Tester la connexion de %1</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
</context>
<context>
    <name>decant::gui::SqlEdit</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2 : %3</translation>
    </message>
</context>
<context>
    <name>decant::gui::StackCenter</name>
    <message>
        <source>Start %1</source>
        <translation>Démarrer %1</translation>
    </message>
    <message>
        <source>is being started</source>
        <translation>démarrage en cours</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>is being stopped</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>is getting its data back</source>
        <translation>récupère ses données</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Mettre à jour %1</translation>
    </message>
    <message>
        <source>is being updated</source>
        <translation>mise à jour en cours</translation>
    </message>
    <message>
        <source>the stack</source>
        <translation>la pile</translation>
    </message>
    <message>
        <source>Look what runs here</source>
        <translation>Regarder ce qui tourne ici</translation>
    </message>
    <message>
        <source>Ask the registry for %1</source>
        <translation>Interroger le registre sur %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::StageModel</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
</context>
<context>
    <name>decant::gui::StartPage</name>
    <message>
        <source>Pours production data into small, masked, ready-to-start database images.</source>
        <translation>Transforme des données de production en petites images de bases de données masquées, prêtes à démarrer.</translation>
    </message>
    <message>
        <source>New from a database …</source>
        <translation>Nouveau depuis une base de données…</translation>
    </message>
    <message>
        <source>Paste a connection URI; Decant reads the schema and proposes rules.</source>
        <translation>Collez une URI de connexion ; Decant lit le schéma et propose des règles.</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>A decant.toml that already exists.</source>
        <translation>Un decant.toml qui existe déjà.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>A made-up web shop that shows every step.</source>
        <translation>Une boutique en ligne inventée qui montre chaque étape.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>decant::gui::StepModel</name>
    <message>
        <source>Build step</source>
        <translation>Étape de construction</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>decant::gui::SubsetModel</name>
    <message>
        <source>Decided by a pattern, the parent table or the default.</source>
        <translation>Décidé par un motif, la table parente ou la valeur par défaut.</translation>
    </message>
    <message>
        <source>%1 (inherited)</source>
        <translation>%1 (hérité)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>Lignes retenues</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Environ</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Compressé</translation>
    </message>
    <message>
        <source>Of rows</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Size in the source</source>
        <translation>Taille dans la source</translation>
    </message>
    <message>
        <source>Comes by</source>
        <translation>Arrive par</translation>
    </message>
</context>
<context>
    <name>decant::gui::SubsetPage</name>
    <message>
        <source>Subset</source>
        <translation>Sous-ensemble</translation>
    </message>
    <message>
        <source>Which rows reach the image. What they refer to comes along.</source>
        <translation>Quelles lignes parviennent à l’image. Celles auxquelles elles se réfèrent les accompagnent.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Filter tables</source>
        <translation>Filtrer les tables</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>&amp;Toutes les lignes</translation>
    </message>
    <message>
        <source>Only nee&amp;ded</source>
        <translation>Seulement le &amp;nécessaire</translation>
    </message>
    <message>
        <source>&amp;Structure only</source>
        <translation>&amp;Structure seulement</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>Lets the server check the conditions, counts, and compresses a few rows in memory.</source>
        <translation>Fait vérifier les conditions par le serveur, compte, et compresse quelques lignes en mémoire.</translation>
    </message>
    <message>
        <source>&amp;Fit to a size…</source>
        <translation>&amp;Ajuster à une taille…</translation>
    </message>
    <message>
        <source>Tables and the rows taken</source>
        <translation>Tables et lignes retenues</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Lire la source</translation>
    </message>
    <message>
        <source>Subset of %1</source>
        <translation>Sous-ensemble de %1</translation>
    </message>
    <message>
        <source>Reading the tables …</source>
        <translation>Lecture des tables…</translation>
    </message>
    <message>
        <source>This runs in the background.</source>
        <translation>Cela se passe en arrière-plan.</translation>
    </message>
    <message>
        <source>The tables are not known yet</source>
        <translation>Les tables ne sont pas encore connues</translation>
    </message>
    <message>
        <source>Read the source to choose which tables come with their rows.</source>
        <translation>Lisez la source pour choisir les tables dont les lignes sont retenues.</translation>
    </message>
    <message>
        <source>Plan the subset of %1</source>
        <translation>Planifier le sous-ensemble de %1</translation>
    </message>
    <message>
        <source>Draw the subset of %1</source>
        <translation>Dessiner le sous-ensemble de %1</translation>
    </message>
    <message>
        <source>About %1 rows, %2 compressed.</source>
        <translation>Environ %1 lignes, %2 compressés.</translation>
    </message>
    <message>
        <source>The budget of the whole stack is %1.</source>
        <translation>Le budget de toute la pile est de %1.</translation>
    </message>
    <message>
        <source>From the statistics of the source; Measure makes it exact.</source>
        <translation>D’après les statistiques de la source ; Mesurer donne l’exact.</translation>
    </message>
    <message>
        <source>The table is left out of the image.</source>
        <translation>La table est exclue de l’image.</translation>
    </message>
    <message>
        <source>No rows are taken.</source>
        <translation>Aucune ligne n’est retenue.</translation>
    </message>
    <message>
        <source>Nothing leads to this table, so it stays empty.</source>
        <translation>Rien ne mène à cette table : elle reste vide.</translation>
    </message>
    <message>
        <source>Its rows are taken for their own sake.</source>
        <translation>Ses lignes sont retenues pour elles-mêmes.</translation>
    </message>
    <message>
        <source>Its rows come by %1.</source>
        <translation>Ses lignes arrivent par %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s): %1</source>
        <translation>
            <numerusform>%n table : %1</numerusform>
            <numerusform>%n tables : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Children by %1: %2</source>
        <translation>Enfants par %1 : %2</translation>
    </message>
    <message>
        <source>Measure the subset of %1</source>
        <translation>Mesurer le sous-ensemble de %1</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Count rows of %1</source>
        <translation>Compter les lignes de %1</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>Fit the subset of %1</source>
        <translation>Ajuster le sous-ensemble de %1</translation>
    </message>
    <message>
        <source>Fit the subset to a size</source>
        <translation>Ajuster le sous-ensemble à une taille</translation>
    </message>
</context>
<context>
    <name>decant::gui::SubsetWords</name>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Where a condition holds</source>
        <translation>Où une condition est vraie</translation>
    </message>
    <message>
        <source>A percentage</source>
        <translation>Un pourcentage</translation>
    </message>
    <message>
        <source>The newest rows</source>
        <translation>Les lignes les plus récentes</translation>
    </message>
    <message>
        <source>Only what others need</source>
        <translation>Seulement ce dont d’autres ont besoin</translation>
    </message>
    <message>
        <source>Structure only</source>
        <translation>Structure seulement</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclue</translation>
    </message>
    <message>
        <source>Where %1</source>
        <translation>Où %1</translation>
    </message>
    <message>
        <source>%1 % of the rows</source>
        <translation>%1 % des lignes</translation>
    </message>
    <message>
        <source>Newest %1 by %2</source>
        <translation>Les %1 plus récentes par %2</translation>
    </message>
</context>
<context>
    <name>decant::gui::TableRules</name>
    <message>
        <source>Rows taken</source>
        <translation>Lignes retenues</translation>
    </message>
    <message>
        <source>Relations of the table</source>
        <translation>Relations de la table</translation>
    </message>
    <message>
        <source>&amp;Relations: parents always come along, children as you say</source>
        <translation>&amp;Relations : les parents viennent toujours, les enfants selon votre choix</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>&amp;Count rows</source>
        <translation>&amp;Compter les lignes</translation>
    </message>
    <message>
        <source>Counts the rows in the source now (Ctrl+Enter)</source>
        <translation>Compte maintenant les lignes dans la source (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Another number takes another sample; the same one takes it again.</source>
        <translation>Un autre nombre prend un autre échantillon ; le même reprend le même.</translation>
    </message>
    <message>
        <source>&amp;Percentage</source>
        <translation>&amp;Pourcentage</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>&amp;Number of rows</source>
        <translation>&amp;Nombre de lignes</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordre</translation>
    </message>
    <message>
        <source>id = 4711</source>
        <translation>id = 4711</translation>
    </message>
    <message>
        <source>One condition per line; rows for which one holds are always kept.</source>
        <translation>Une condition par ligne ; les lignes pour lesquelles l’une est vraie sont toujours gardées.</translation>
    </message>
    <message>
        <source>status, kind</source>
        <translation>status, kind</translation>
    </message>
    <message>
        <source>Columns whose enum values, NULLs, smallest and largest values are always kept.</source>
        <translation>Colonnes dont les valeurs d’énumération, les NULL, la plus petite et la plus grande valeur sont toujours gardés.</translation>
    </message>
    <message>
        <source>A&amp;lways keep</source>
        <translation>&amp;Toujours garder</translation>
    </message>
    <message>
        <source>Co&amp;ver columns</source>
        <translation>Colonnes à cou&amp;vrir</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>A&amp;ppliquer</translation>
    </message>
    <message>
        <source>No table is selected</source>
        <translation>Aucune table n’est choisie</translation>
    </message>
</context>
<context>
    <name>decant::gui::TargetForm</name>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>&amp;Registry:</source>
        <translation>&amp;Registre :</translation>
    </message>
    <message>
        <source>host[:port]; empty keeps images on this machine</source>
        <translation>hôte[:port] ; vide, les images restent sur cette machine</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>registre</translation>
    </message>
    <message>
        <source>Re&amp;pository:</source>
        <translation>&amp;Dépôt :</translation>
    </message>
    <message>
        <source>empty takes the project&apos;s name</source>
        <translation>vide, le nom du projet est utilisé</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>dépôt</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>É&amp;tiquette :</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>Placeholders: {date} {time} {version} {git} {hash}</source>
        <translation>Espaces réservés : {date} {time} {version} {git} {hash}</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Connexion :</translation>
    </message>
    <message>
        <source>Pushed by</source>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>Decant, layer by layer</source>
        <translation>Decant, couche par couche</translation>
    </message>
    <message>
        <source>the container engine</source>
        <translation>le moteur de conteneurs</translation>
    </message>
    <message>
        <source>Decant is faster and tells every byte. Let the engine push when it runs elsewhere and is nearer to the registry.</source>
        <translation>Decant est plus rapide et rend compte de chaque octet. Laissez le moteur envoyer s’il tourne ailleurs et se trouve plus près du registre.</translation>
    </message>
    <message>
        <source>Pushed &amp;by:</source>
        <translation>Envoyé &amp;par :</translation>
    </message>
    <message>
        <source>Tags to keep</source>
        <translation>Étiquettes à garder</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>After a push, older tags of the service beyond this many are deleted from the registry.</source>
        <translation>Après un envoi, les étiquettes plus anciennes du service au-delà de ce nombre sont supprimées du registre.</translation>
    </message>
    <message>
        <source>&amp;Keep tags:</source>
        <translation>&amp;Garder les étiquettes :</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>&amp;Autorité de certification :</translation>
    </message>
    <message>
        <source>Plain &amp;HTTP is allowed</source>
        <translation>HTTP en &amp;clair autorisé</translation>
    </message>
    <message>
        <source>way of pushing</source>
        <translation>mode d’envoi</translation>
    </message>
    <message>
        <source>number of kept tags</source>
        <translation>nombre d’étiquettes gardées</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>HTTP en clair</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>empty trusts those of this machine</source>
        <translation>vide, celles de cette machine font foi</translation>
    </message>
    <message>
        <source>Br&amp;owse …</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>certificate authority</source>
        <translation>autorité de certification</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>Certificats (*.crt *.pem *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Change the %1</source>
        <translation>Modifier : %1</translation>
    </message>
    <message>
        <source>none is needed: images stay on this machine</source>
        <translation>aucune nécessaire : les images restent sur cette machine</translation>
    </message>
    <message>
        <source>looking …</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>Look for a login</source>
        <translation>Chercher une connexion</translation>
    </message>
    <message>
        <source>nobody (docker login %1)</source>
        <translation>personne (docker login %1)</translation>
    </message>
    <message>
        <source>with a token of %1</source>
        <translation>avec un jeton de %1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, depuis %2</translation>
    </message>
</context>
<context>
    <name>decant::gui::Words</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Read the schema</source>
        <translation>Lire le schéma</translation>
    </message>
    <message>
        <source>Plan the masking</source>
        <translation>Planifier le masquage</translation>
    </message>
    <message>
        <source>Take the snapshot</source>
        <translation>Prendre l’instantané</translation>
    </message>
    <message>
        <source>Generate the files</source>
        <translation>Générer les fichiers</translation>
    </message>
    <message>
        <source>Build the image</source>
        <translation>Construire l’image</translation>
    </message>
    <message>
        <source>Verify the image</source>
        <translation>Vérifier l’image</translation>
    </message>
    <message>
        <source>Inspect the image</source>
        <translation>Examiner l’image</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>reused</source>
        <translation>réutilisé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>en cache</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà présent</translation>
    </message>
    <message>
        <source>mounted</source>
        <translation>monté</translation>
    </message>
    <message>
        <source>compressing</source>
        <translation>compression</translation>
    </message>
    <message>
        <source>pushing</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>pushed</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>index</source>
        <translation>index</translation>
    </message>
    <message>
        <source>TOAST</source>
        <translation>TOAST</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>séquence</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>vue matérialisée</translation>
    </message>
    <message>
        <source>system catalog</source>
        <translation>catalogue système</translation>
    </message>
    <message>
        <source>WAL</source>
        <translation>WAL</translation>
    </message>
    <message>
        <source>template database</source>
        <translation>base de données modèle</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>Trying the rules on the constraints</source>
        <translation>Essai des règles sur les contraintes</translation>
    </message>
    <message>
        <source>Extracting rows</source>
        <translation>Extraction des lignes</translation>
    </message>
    <message>
        <source>Loading rows</source>
        <translation>Chargement des lignes</translation>
    </message>
    <message>
        <source>Pulling the base image</source>
        <translation>Récupération de l’image de base</translation>
    </message>
    <message>
        <source>Scanning for leaks</source>
        <translation>Recherche de fuites</translation>
    </message>
    <message>
        <source>always equal</source>
        <translation>toujours égal</translation>
    </message>
    <message>
        <source>deterministic</source>
        <translation>déterministe</translation>
    </message>
    <message>
        <source>random per run</source>
        <translation>aléatoire à chaque exécution</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>unique</translation>
    </message>
    <message>
        <source>practically unique</source>
        <translation>pratiquement unique</translation>
    </message>
    <message>
        <source>keeps the format</source>
        <translation>conserve le format</translation>
    </message>
    <message>
        <source>reversible with the key</source>
        <translation>réversible avec la clé</translation>
    </message>
    <message>
        <source>partly reversible</source>
        <translation>en partie réversible</translation>
    </message>
    <message>
        <source>free of the original</source>
        <translation>sans trace de l’original</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>new table %1</source>
        <translation>nouvelle table %1</translation>
    </message>
    <message>
        <source>dropped table %1</source>
        <translation>table %1 supprimée</translation>
    </message>
    <message>
        <source>new column %1 (%2)</source>
        <translation>nouvelle colonne %1 (%2)</translation>
    </message>
    <message>
        <source>dropped column %1 (%2)</source>
        <translation>colonne %1 supprimée (%2)</translation>
    </message>
    <message>
        <source>type of %1: %2 → %3</source>
        <translation>type de %1 : %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>modifié à la main</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>person name</source>
        <translation>nom de personne</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nom d’utilisateur</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>national id</source>
        <translation>numéro d’identité</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>numéro de carte</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>adresse IP</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>adresse MAC</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>coordonnées</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>texte libre</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>identifiant d’appareil</translation>
    </message>
    <message>
        <source>other sensitive</source>
        <translation>autre donnée sensible</translation>
    </message>
    <message>
        <source>nothing sensitive</source>
        <translation>rien de sensible</translation>
    </message>
</context>
<context>
    <name>decant::gui::WriteDialog</name>
    <message>
        <source>Write files</source>
        <translation>Écrire les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be written. This is what changes:</source>
        <translation>
            <numerusform>%n fichier sera écrit. Voici ce qui change :</numerusform>
            <numerusform>%n fichiers seront écrits. Voici ce qui change :</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Fichiers qui seront écrits</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>É&amp;crire</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparer %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Pours production data into small, masked, ready-to-start database images.</source>
        <translation>Transforme des données de production en petites images de bases de données masquées, prêtes à démarrer.</translation>
    </message>
    <message>
        <source>decant.toml, or the folder it lies in</source>
        <translation>decant.toml, ou le dossier où il se trouve</translation>
    </message>
</context>
</TS>

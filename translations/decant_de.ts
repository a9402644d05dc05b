<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <message>
        <source>A JSON Web Token with masked claims and a signature that nothing accepts.</source>
        <translation>Ein JSON Web Token mit maskierten Angaben und einer Signatur, die nichts annimmt.</translation>
    </message>
    <message>
        <source>A bank code that is formed like a BIC and belongs to no bank.</source>
        <translation>Eine Bankkennung in der Form eines BIC, die keiner Bank gehört.</translation>
    </message>
    <message>
        <source>A book number with a valid check digit.</source>
        <translation>Eine Buchnummer mit gültiger Prüfziffer.</translation>
    </message>
    <message>
        <source>A brand of payment cards.</source>
        <translation>Eine Marke von Zahlungskarten.</translation>
    </message>
    <message>
        <source>A browser as it names itself.</source>
        <translation>Ein Browser, wie er sich selbst nennt.</translation>
    </message>
    <message>
        <source>A century in Roman numerals; its number in a number column.</source>
        <translation>Ein Jahrhundert in römischen Ziffern; in einer Zahlenspalte seine Nummer.</translation>
    </message>
    <message>
        <source>A colour.</source>
        <translation>Eine Farbe.</translation>
    </message>
    <message>
        <source>A currency.</source>
        <translation>Eine Währung.</translation>
    </message>
    <message>
        <source>A date of a range.</source>
        <translation>Ein Datum aus einem Bereich.</translation>
    </message>
    <message>
        <source>A day of the data, the newest for example.</source>
        <translation>Ein Tag der Daten, etwa der neueste.</translation>
    </message>
    <message>
        <source>A day of the month, 1 to 28.</source>
        <translation>Ein Tag des Monats, 1 bis 28.</translation>
    </message>
    <message>
        <source>A day of the week; its number, 1 for Monday, in a number column.</source>
        <translation>Ein Wochentag; in einer Zahlenspalte seine Nummer, 1 für Montag.</translation>
    </message>
    <message>
        <source>A digest under a secret of the key, as long as the plain one.</source>
        <translation>Ein Hashwert unter einem Geheimnis des Schlüssels, so lang wie der einfache.</translation>
    </message>
    <message>
        <source>A domain name that nobody can register.</source>
        <translation>Ein Domainname, den niemand registrieren kann.</translation>
    </message>
    <message>
        <source>A dwelling inside a building.</source>
        <translation>Eine Wohnung in einem Gebäude.</translation>
    </message>
    <message>
        <source>A floating-point number of a range.</source>
        <translation>Eine Gleitkommazahl aus einem Bereich.</translation>
    </message>
    <message>
        <source>A form of address such as Mr. or Dr.</source>
        <translation>Eine Anrede wie Herr oder Dr.</translation>
    </message>
    <message>
        <source>A latitude in degrees.</source>
        <translation>Eine geografische Breite in Grad.</translation>
    </message>
    <message>
        <source>A licence plate.</source>
        <translation>Ein Kfz-Kennzeichen.</translation>
    </message>
    <message>
        <source>A login made from other names and a number.</source>
        <translation>Ein Anmeldename aus anderen Namen und einer Zahl.</translation>
    </message>
    <message>
        <source>A longitude in degrees.</source>
        <translation>Eine geografische Länge in Grad.</translation>
    </message>
    <message>
        <source>A month; its number in a number column.</source>
        <translation>Ein Monat; in einer Zahlenspalte seine Nummer.</translation>
    </message>
    <message>
        <source>A number of a device or vehicle with a valid check digit.</source>
        <translation>Eine Geräte- oder Fahrzeugnummer mit gültiger Prüfziffer.</translation>
    </message>
    <message>
        <source>A number of a driving licence.</source>
        <translation>Eine Führerscheinnummer.</translation>
    </message>
    <message>
        <source>A number of a health insurance with valid check digits.</source>
        <translation>Eine Krankenversicherungsnummer mit gültigen Prüfziffern.</translation>
    </message>
    <message>
        <source>A number of a person as its country issues it, with valid check digits.</source>
        <translation>Eine Personenkennzahl, wie ihr Land sie vergibt, mit gültigen Prüfziffern.</translation>
    </message>
    <message>
        <source>A number of a tax or company register with valid check digits.</source>
        <translation>Eine Nummer eines Steuer- oder Handelsregisters mit gültigen Prüfziffern.</translation>
    </message>
    <message>
        <source>A number with decimals of a range.</source>
        <translation>Eine Dezimalzahl aus einem Bereich.</translation>
    </message>
    <message>
        <source>A passport number.</source>
        <translation>Eine Passnummer.</translation>
    </message>
    <message>
        <source>A place inside a rectangle of degrees.</source>
        <translation>Ein Ort in einem Rechteck aus Graden.</translation>
    </message>
    <message>
        <source>A point in time as a number that counts from 1970.</source>
        <translation>Ein Zeitpunkt als Zahl, die ab 1970 zählt.</translation>
    </message>
    <message>
        <source>A random password, or the digest of the test password &quot;decant&quot;.</source>
        <translation>Ein zufälliges Passwort oder der Hashwert des Testpassworts „decant“.</translation>
    </message>
    <message>
        <source>A range or multirange of numbers, days or times.</source>
        <translation>Ein Bereich oder Mehrfachbereich von Zahlen, Tagen oder Zeiten.</translation>
    </message>
    <message>
        <source>A security number with a valid check digit.</source>
        <translation>Eine Wertpapierkennnummer mit gültiger Prüfziffer.</translation>
    </message>
    <message>
        <source>A sentence without meaning.</source>
        <translation>Ein Satz ohne Bedeutung.</translation>
    </message>
    <message>
        <source>A slogan of empty words.</source>
        <translation>Ein Werbespruch aus leeren Worten.</translation>
    </message>
    <message>
        <source>A span of time.</source>
        <translation>Eine Zeitspanne.</translation>
    </message>
    <message>
        <source>A status code of HTTP.</source>
        <translation>Ein Statuscode von HTTP.</translation>
    </message>
    <message>
        <source>A text of a given form: # is a digit, A and a a letter, ? a letter or digit.</source>
        <translation>Ein Text von gegebener Form: # ist eine Ziffer, A und a ein Buchstabe, ? ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>A text of random characters.</source>
        <translation>Ein Text aus zufälligen Zeichen.</translation>
    </message>
    <message>
        <source>A text that matches a regular expression.</source>
        <translation>Ein Text, auf den ein regulärer Ausdruck passt.</translation>
    </message>
    <message>
        <source>A text with the results of other functions in it.</source>
        <translation>Ein Text, der Ergebnisse anderer Funktionen enthält.</translation>
    </message>
    <message>
        <source>A time of the day.</source>
        <translation>Eine Uhrzeit.</translation>
    </message>
    <message>
        <source>A time zone by its name.</source>
        <translation>Eine Zeitzone mit ihrem Namen.</translation>
    </message>
    <message>
        <source>A token of the value that only the key can make.</source>
        <translation>Ein Token des Wertes, das nur mit dem Schlüssel gebildet werden kann.</translation>
    </message>
    <message>
        <source>A whole number for each value: how often it comes.</source>
        <translation>Eine ganze Zahl für jeden Wert: wie oft er vorkommt.</translation>
    </message>
    <message>
        <source>A whole number of a range that the key and the value decide; different values may meet.</source>
        <translation>Eine ganze Zahl eines Bereichs, die Schlüssel und Wert bestimmen; verschiedene Werte können zusammentreffen.</translation>
    </message>
    <message>
        <source>A word of a list that the key and the value choose; different values may meet.</source>
        <translation>Ein Wort einer Liste, das Schlüssel und Wert bestimmen; verschiedene Werte können zusammentreffen.</translation>
    </message>
    <message>
        <source>A year.</source>
        <translation>Ein Jahr.</translation>
    </message>
    <message>
        <source>A zone of the same region, Europe for example.</source>
        <translation>Eine Zone derselben Region, etwa Europa.</translation>
    </message>
    <message>
        <source>Always the same number of stars.</source>
        <translation>Immer gleich viele Sterne.</translation>
    </message>
    <message>
        <source>American areas with few people become 000, as HIPAA Safe Harbor asks for.</source>
        <translation>Amerikanische Gebiete mit wenigen Einwohnern werden zu 000, wie HIPAA Safe Harbor es verlangt.</translation>
    </message>
    <message>
        <source>An account number, sort code or routing number in the layout of the value.</source>
        <translation>Eine Kontonummer oder Bankleitzahl in der Schreibweise des Wertes.</translation>
    </message>
    <message>
        <source>An address of a crypto currency with a valid check sum.</source>
        <translation>Eine Adresse einer Kryptowährung mit gültiger Prüfsumme.</translation>
    </message>
    <message>
        <source>An amount of money.</source>
        <translation>Ein Geldbetrag.</translation>
    </message>
    <message>
        <source>An array of elements that another function makes.</source>
        <translation>Ein Array aus Elementen, die eine andere Funktion bildet.</translation>
    </message>
    <message>
        <source>An integer of a range.</source>
        <translation>Eine ganze Zahl aus einem Bereich.</translation>
    </message>
    <message>
        <source>Another UUID.</source>
        <translation>Eine andere UUID.</translation>
    </message>
    <message>
        <source>Another UUID; different ones stay different.</source>
        <translation>Eine andere UUID; verschiedene bleiben verschieden.</translation>
    </message>
    <message>
        <source>Another account of the same country with valid check digits.</source>
        <translation>Ein anderes Konto desselben Landes mit gültigen Prüfziffern.</translation>
    </message>
    <message>
        <source>Another address in one line.</source>
        <translation>Eine andere Adresse in einer Zeile.</translation>
    </message>
    <message>
        <source>Another address of the same version in a private range.</source>
        <translation>Eine andere Adresse derselben Version in einem privaten Bereich.</translation>
    </message>
    <message>
        <source>Another branch of industry.</source>
        <translation>Eine andere Branche.</translation>
    </message>
    <message>
        <source>Another building number.</source>
        <translation>Eine andere Hausnummer.</translation>
    </message>
    <message>
        <source>Another card number of the same brand, length and layout that passes the Luhn check where the value does.</source>
        <translation>Eine andere Kartennummer derselben Marke, Länge und Schreibweise, die die Luhn-Prüfung besteht, wenn der Wert sie besteht.</translation>
    </message>
    <message>
        <source>Another city.</source>
        <translation>Ein anderer Ort.</translation>
    </message>
    <message>
        <source>Another company name.</source>
        <translation>Ein anderer Firmenname.</translation>
    </message>
    <message>
        <source>Another country.</source>
        <translation>Ein anderes Land.</translation>
    </message>
    <message>
        <source>Another date of birth inside a range of ages.</source>
        <translation>Ein anderes Geburtsdatum in einem Altersbereich.</translation>
    </message>
    <message>
        <source>Another diagnosis, a category of ICD-10.</source>
        <translation>Eine andere Diagnose, eine Kategorie der ICD-10.</translation>
    </message>
    <message>
        <source>Another e-mail address, valid, at a domain reserved for examples.</source>
        <translation>Eine andere gültige E-Mail-Adresse in einer Domain, die für Beispiele reserviert ist.</translation>
    </message>
    <message>
        <source>Another first and last name.</source>
        <translation>Ein anderer Vor- und Nachname.</translation>
    </message>
    <message>
        <source>Another first name.</source>
        <translation>Ein anderer Vorname.</translation>
    </message>
    <message>
        <source>Another function for each kind of row.</source>
        <translation>Für jede Art von Zeilen eine andere Funktion.</translation>
    </message>
    <message>
        <source>Another hardware address.</source>
        <translation>Eine andere Hardware-Adresse.</translation>
    </message>
    <message>
        <source>Another integer of the same range; different numbers stay different.</source>
        <translation>Eine andere ganze Zahl desselben Bereichs; verschiedene Zahlen bleiben verschieden.</translation>
    </message>
    <message>
        <source>Another last name.</source>
        <translation>Ein anderer Nachname.</translation>
    </message>
    <message>
        <source>Another name of a file or folder.</source>
        <translation>Ein anderer Name einer Datei oder eines Ordners.</translation>
    </message>
    <message>
        <source>Another phone number in the same layout.</source>
        <translation>Eine andere Telefonnummer in derselben Schreibweise.</translation>
    </message>
    <message>
        <source>Another postal code in the same layout.</source>
        <translation>Eine andere Postleitzahl in derselben Schreibweise.</translation>
    </message>
    <message>
        <source>Another profession.</source>
        <translation>Ein anderer Beruf.</translation>
    </message>
    <message>
        <source>Another secret token in the same layout.</source>
        <translation>Ein anderes geheimes Token in derselben Anordnung.</translation>
    </message>
    <message>
        <source>Another state or province.</source>
        <translation>Ein anderes Bundesland oder eine andere Provinz.</translation>
    </message>
    <message>
        <source>Another street.</source>
        <translation>Eine andere Straße.</translation>
    </message>
    <message>
        <source>Another web address with as many steps in its path.</source>
        <translation>Eine andere Webadresse mit ebenso vielen Schritten im Pfad.</translation>
    </message>
    <message>
        <source>Between the names.</source>
        <translation>Zwischen den Namen.</translation>
    </message>
    <message>
        <source>Brands to choose from.</source>
        <translation>Marken, aus denen gewählt wird.</translation>
    </message>
    <message>
        <source>Bytes of a random length.</source>
        <translation>Bytes von zufälliger Länge.</translation>
    </message>
    <message>
        <source>Capital and small letters are the same.</source>
        <translation>Groß- und Kleinbuchstaben gelten als gleich.</translation>
    </message>
    <message>
        <source>Characters at the end.</source>
        <translation>Zeichen am Ende.</translation>
    </message>
    <message>
        <source>Characters at the front.</source>
        <translation>Zeichen am Anfang.</translation>
    </message>
    <message>
        <source>Characters behind the prefix; 0 for those of the value.</source>
        <translation>Zeichen nach dem Präfix; 0 für die des Wertes.</translation>
    </message>
    <message>
        <source>Characters hidden at the end.</source>
        <translation>Zeichen, die am Ende verborgen werden.</translation>
    </message>
    <message>
        <source>Characters of a random password.</source>
        <translation>Zeichen eines zufälligen Passworts.</translation>
    </message>
    <message>
        <source>Characters of the alphabet that stay at the end.</source>
        <translation>Zeichen des Alphabets, die am Ende stehen bleiben.</translation>
    </message>
    <message>
        <source>Characters of the alphabet that stay in front.</source>
        <translation>Zeichen des Alphabets, die vorn stehen bleiben.</translation>
    </message>
    <message>
        <source>Characters of the bank that stay after the check digits.</source>
        <translation>Zeichen der Bank, die nach den Prüfziffern bleiben.</translation>
    </message>
    <message>
        <source>Characters shown at the front.</source>
        <translation>Zeichen, die vorn gezeigt werden.</translation>
    </message>
    <message>
        <source>Characters that stay at the end.</source>
        <translation>Zeichen, die am Ende stehen bleiben.</translation>
    </message>
    <message>
        <source>Characters that stay at the front.</source>
        <translation>Zeichen, die vorn stehen bleiben.</translation>
    </message>
    <message>
        <source>Characters to choose from.</source>
        <translation>Zeichen, aus denen gewählt wird.</translation>
    </message>
    <message>
        <source>Characters; 11 name a branch.</source>
        <translation>Zeichen; 11 nennen eine Filiale.</translation>
    </message>
    <message>
        <source>Check digit at the end of an account number.</source>
        <translation>Prüfziffer am Ende einer Kontonummer.</translation>
    </message>
    <message>
        <source>Claims that stay as they are.</source>
        <translation>Angaben, die bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Codes of a fixed layout; different codes stay different.</source>
        <translation>Codes mit fester Anordnung; verschiedene Codes bleiben verschieden.</translation>
    </message>
    <message>
        <source>Columns of the same key domain give equal results for equal values; empty for the function&apos;s own domain.</source>
        <translation>Spalten derselben Schlüsseldomäne geben gleiche Ergebnisse für gleiche Werte; leer für die eigene Domäne der Funktion.</translation>
    </message>
    <message>
        <source>Columns of the same row that the result depends on instead of the value.</source>
        <translation>Spalten derselben Zeile, von denen das Ergebnis statt vom Wert abhängt.</translation>
    </message>
    <message>
        <source>Condition over columns of the row (country = &apos;DE&apos; AND age &gt;= 18); other rows keep their value.</source>
        <translation>Bedingung über Spalten der Zeile (country = &apos;DE&apos; AND age &gt;= 18); andere Zeilen behalten ihren Wert.</translation>
    </message>
    <message>
        <source>Country in two capital letters.</source>
        <translation>Land in zwei Großbuchstaben.</translation>
    </message>
    <message>
        <source>Country in two capital letters; XX is nobody&apos;s.</source>
        <translation>Land in zwei Großbuchstaben; XX gehört niemandem.</translation>
    </message>
    <message>
        <source>Country where the value is no IBAN.</source>
        <translation>Land, wo der Wert keine IBAN ist.</translation>
    </message>
    <message>
        <source>Cuts a date or time off behind a unit.</source>
        <translation>Schneidet ein Datum oder eine Zeit nach einer Einheit ab.</translation>
    </message>
    <message>
        <source>Different numbers stay different as they are; excludes reserved_only.</source>
        <translation>Verschiedene Nummern bleiben ohne Weiteres verschieden; schließt reserved_only aus.</translation>
    </message>
    <message>
        <source>Digits become other digits and letters other letters; the layout stays.</source>
        <translation>Ziffern werden zu anderen Ziffern und Buchstaben zu anderen Buchstaben; die Anordnung bleibt.</translation>
    </message>
    <message>
        <source>Digits behind the point.</source>
        <translation>Stellen nach dem Komma.</translation>
    </message>
    <message>
        <source>Digits of an account number.</source>
        <translation>Ziffern einer Kontonummer.</translation>
    </message>
    <message>
        <source>Digits of the issuer that stay; 0 keeps the brand only.</source>
        <translation>Ziffern des Herausgebers, die bleiben; 0 behält nur die Marke.</translation>
    </message>
    <message>
        <source>Digits shown at the end.</source>
        <translation>Ziffern, die am Ende gezeigt werden.</translation>
    </message>
    <message>
        <source>Digits shown at the front.</source>
        <translation>Ziffern, die vorn gezeigt werden.</translation>
    </message>
    <message>
        <source>Distance of two numbers.</source>
        <translation>Abstand zweier Zahlen.</translation>
    </message>
    <message>
        <source>Domains of e-mail addresses.</source>
        <translation>Domains von E-Mail-Adressen.</translation>
    </message>
    <message>
        <source>Domains the name lies in.</source>
        <translation>Domains, in denen der Name liegt.</translation>
    </message>
    <message>
        <source>Domains to choose from.</source>
        <translation>Domains, aus denen gewählt wird.</translation>
    </message>
    <message>
        <source>Earliest time.</source>
        <translation>Früheste Zeit.</translation>
    </message>
    <message>
        <source>Eastern border.</source>
        <translation>Östliche Grenze.</translation>
    </message>
    <message>
        <source>Every letter and digit becomes another of its alphabet; different texts stay different.</source>
        <translation>Jeder Buchstabe und jede Ziffer wird zu einem anderen Zeichen des eigenen Alphabets; verschiedene Texte bleiben verschieden.</translation>
    </message>
    <message>
        <source>First day of a start.</source>
        <translation>Erster Tag eines Anfangs.</translation>
    </message>
    <message>
        <source>First day of the month or year only.</source>
        <translation>Nur der erste Tag des Monats oder Jahres.</translation>
    </message>
    <message>
        <source>First day.</source>
        <translation>Erster Tag.</translation>
    </message>
    <message>
        <source>First lower bound of days and times.</source>
        <translation>Erste Untergrenze von Tagen und Zeiten.</translation>
    </message>
    <message>
        <source>First year.</source>
        <translation>Erstes Jahr.</translation>
    </message>
    <message>
        <source>Form of the text; a backslash takes the next character as it is.</source>
        <translation>Form des Textes; nach einem Backslash gilt das nächste Zeichen, wie es ist.</translation>
    </message>
    <message>
        <source>Format-preserving encryption (FF1): other characters of the same kind in the same layout; different values stay different.</source>
        <translation>Formaterhaltende Verschlüsselung (FF1): andere Zeichen derselben Art in derselben Anordnung; verschiedene Werte bleiben verschieden.</translation>
    </message>
    <message>
        <source>From this age on there is one band.</source>
        <translation>Ab diesem Alter gibt es nur eine Klasse.</translation>
    </message>
    <message>
        <source>Greatest age in years.</source>
        <translation>Größtes Alter in Jahren.</translation>
    </message>
    <message>
        <source>Greatest distance in days.</source>
        <translation>Größter Abstand in Tagen.</translation>
    </message>
    <message>
        <source>Greatest distance in metres.</source>
        <translation>Größte Entfernung in Metern.</translation>
    </message>
    <message>
        <source>Greatest number of bytes.</source>
        <translation>Größte Zahl von Bytes.</translation>
    </message>
    <message>
        <source>Greatest number of characters.</source>
        <translation>Größte Zahl von Zeichen.</translation>
    </message>
    <message>
        <source>Greatest number of elements.</source>
        <translation>Größte Zahl von Elementen.</translation>
    </message>
    <message>
        <source>Greatest number of sentences.</source>
        <translation>Größte Zahl von Sätzen.</translation>
    </message>
    <message>
        <source>Greatest number of words.</source>
        <translation>Größte Zahl von Wörtern.</translation>
    </message>
    <message>
        <source>Greatest share of the number it moves by, 0 to 1.</source>
        <translation>Größter Anteil der Zahl, um den sie sich ändert, 0 bis 1.</translation>
    </message>
    <message>
        <source>Greatest width, in numbers or days.</source>
        <translation>Größte Breite, in Zahlen oder Tagen.</translation>
    </message>
    <message>
        <source>Hexadecimal digits as long as a digest of the algorithm.</source>
        <translation>Hexadezimalziffern, so lang wie ein Hashwert des Verfahrens.</translation>
    </message>
    <message>
        <source>Hides a part of the text behind a padding character.</source>
        <translation>Verbirgt einen Teil des Textes hinter einem Füllzeichen.</translation>
    </message>
    <message>
        <source>Hides names, passwords and the values of the query in a web address.</source>
        <translation>Verbirgt Namen, Passwörter und die Werte der Abfrage in einer Webadresse.</translation>
    </message>
    <message>
        <source>Hides the last characters of a number.</source>
        <translation>Verbirgt die letzten Zeichen einer Nummer.</translation>
    </message>
    <message>
        <source>How female and male are written.</source>
        <translation>Wie weiblich und männlich geschrieben werden.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Wie viele.</translation>
    </message>
    <message>
        <source>How often a block is tried again with a new process after a failure.</source>
        <translation>Wie oft ein Block nach einem Fehler mit einem neuen Prozess wiederholt wird.</translation>
    </message>
    <message>
        <source>How the colour is written.</source>
        <translation>Wie die Farbe geschrieben wird.</translation>
    </message>
    <message>
        <source>How the currency is written.</source>
        <translation>Wie die Währung geschrieben wird.</translation>
    </message>
    <message>
        <source>How the digest is written as text.</source>
        <translation>Wie der Hashwert als Text geschrieben wird.</translation>
    </message>
    <message>
        <source>How the month is written.</source>
        <translation>Wie der Monat geschrieben wird.</translation>
    </message>
    <message>
        <source>How the result is written as text.</source>
        <translation>Wie das Ergebnis als Text geschrieben wird.</translation>
    </message>
    <message>
        <source>How the token is written as text.</source>
        <translation>Wie das Token als Text geschrieben wird.</translation>
    </message>
    <message>
        <source>How the value is made uniform before it is used as key input.</source>
        <translation>Wie der Wert vereinheitlicht wird, bevor er in den Schlüssel eingeht.</translation>
    </message>
    <message>
        <source>Keeps a public prefix of letters such as sk_live_.</source>
        <translation>Behält ein öffentliches Präfix aus Buchstaben wie sk_live_.</translation>
    </message>
    <message>
        <source>Keeps the country calling code of an international number.</source>
        <translation>Behält die Landesvorwahl einer internationalen Nummer.</translation>
    </message>
    <message>
        <source>Keeps the first three bytes.</source>
        <translation>Behält die ersten drei Byte.</translation>
    </message>
    <message>
        <source>Keeps the last four digits.</source>
        <translation>Behält die letzten vier Ziffern.</translation>
    </message>
    <message>
        <source>Keeps the letter in front.</source>
        <translation>Behält den Buchstaben am Anfang.</translation>
    </message>
    <message>
        <source>Keeps the name of the host.</source>
        <translation>Behält den Namen des Hosts.</translation>
    </message>
    <message>
        <source>Keeps the real domain.</source>
        <translation>Behält die wirkliche Domain.</translation>
    </message>
    <message>
        <source>Keeps what stands behind the last dot.</source>
        <translation>Behält, was hinter dem letzten Punkt steht.</translation>
    </message>
    <message>
        <source>Key of the row, the same columns for both ends.</source>
        <translation>Schlüssel der Zeile, dieselben Spalten für beide Enden.</translation>
    </message>
    <message>
        <source>Keys whose leaves stay.</source>
        <translation>Schlüssel, deren Blätter bleiben.</translation>
    </message>
    <message>
        <source>Kind of file; auto gives one of the kind the value is, empty otherwise.</source>
        <translation>Art der Datei; auto gibt eine von der Art des Wertes, sonst eine leere.</translation>
    </message>
    <message>
        <source>Labels that are not used.</source>
        <translation>Bezeichnungen, die nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Language and country of names and addresses.</source>
        <translation>Sprache und Land von Namen und Adressen.</translation>
    </message>
    <message>
        <source>Largest amount.</source>
        <translation>Größter Betrag.</translation>
    </message>
    <message>
        <source>Largest lower bound of numbers.</source>
        <translation>Größte Untergrenze von Zahlen.</translation>
    </message>
    <message>
        <source>Largest number that stays; without it there is no limit.</source>
        <translation>Größte Zahl, die bleibt; ohne sie gibt es keine Grenze.</translation>
    </message>
    <message>
        <source>Largest number.</source>
        <translation>Größte Zahl.</translation>
    </message>
    <message>
        <source>Largest number; without it the largest of the type.</source>
        <translation>Größte Zahl; ohne sie die größte des Typs.</translation>
    </message>
    <message>
        <source>Largest result; without it there is no bound.</source>
        <translation>Größtes Ergebnis; ohne dies gibt es keine Grenze.</translation>
    </message>
    <message>
        <source>Largest shift.</source>
        <translation>Größte Verschiebung.</translation>
    </message>
    <message>
        <source>Last day of a start.</source>
        <translation>Letzter Tag eines Anfangs.</translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation>Letzter Tag.</translation>
    </message>
    <message>
        <source>Last lower bound of days and times.</source>
        <translation>Letzte Untergrenze von Tagen und Zeiten.</translation>
    </message>
    <message>
        <source>Last year.</source>
        <translation>Letztes Jahr.</translation>
    </message>
    <message>
        <source>Latest time.</source>
        <translation>Späteste Zeit.</translation>
    </message>
    <message>
        <source>Least age in years.</source>
        <translation>Kleinstes Alter in Jahren.</translation>
    </message>
    <message>
        <source>Least distance in days.</source>
        <translation>Kleinster Abstand in Tagen.</translation>
    </message>
    <message>
        <source>Least distance in metres.</source>
        <translation>Kleinste Entfernung in Metern.</translation>
    </message>
    <message>
        <source>Least number of bytes.</source>
        <translation>Kleinste Zahl von Bytes.</translation>
    </message>
    <message>
        <source>Least number of characters.</source>
        <translation>Kleinste Zahl von Zeichen.</translation>
    </message>
    <message>
        <source>Least number of elements.</source>
        <translation>Kleinste Zahl von Elementen.</translation>
    </message>
    <message>
        <source>Least number of sentences.</source>
        <translation>Kleinste Zahl von Sätzen.</translation>
    </message>
    <message>
        <source>Least number of words.</source>
        <translation>Kleinste Zahl von Wörtern.</translation>
    </message>
    <message>
        <source>Least share of the number it moves by, 0 to 1.</source>
        <translation>Kleinster Anteil der Zahl, um den sie sich ändert, 0 bis 1.</translation>
    </message>
    <message>
        <source>Letters shown of the part before the @.</source>
        <translation>Buchstaben, die vom Teil vor dem @ gezeigt werden.</translation>
    </message>
    <message>
        <source>Lines key=function: leaves under the key are masked by it.</source>
        <translation>Zeilen der Form Schlüssel=Funktion: Blätter unter dem Schlüssel werden damit maskiert.</translation>
    </message>
    <message>
        <source>Lines original=result in the text form of the type.</source>
        <translation>Zeilen der Form Original=Ergebnis in der Textform des Typs.</translation>
    </message>
    <message>
        <source>List of the locale that words come from.</source>
        <translation>Liste der Sprache, aus der die Wörter stammen.</translation>
    </message>
    <message>
        <source>Longest address; a shorter column shortens further.</source>
        <translation>Längste Adresse; eine kürzere Spalte kürzt weiter.</translation>
    </message>
    <message>
        <source>Longest period in days.</source>
        <translation>Längster Zeitraum in Tagen.</translation>
    </message>
    <message>
        <source>Longest result in characters; 0 for the column&apos;s own.</source>
        <translation>Längstes Ergebnis in Zeichen; 0 für die Länge der Spalte.</translation>
    </message>
    <message>
        <source>Longest result.</source>
        <translation>Längstes Ergebnis.</translation>
    </message>
    <message>
        <source>Longest span in seconds.</source>
        <translation>Längste Spanne in Sekunden.</translation>
    </message>
    <message>
        <source>Longest token.</source>
        <translation>Längstes Token.</translation>
    </message>
    <message>
        <source>Masks every element of an array by another function.</source>
        <translation>Maskiert jedes Element eines Arrays mit einer anderen Funktion.</translation>
    </message>
    <message>
        <source>Masks every text and number of a document; keys, order and layout stay.</source>
        <translation>Maskiert jeden Text und jede Zahl eines Dokuments; Schlüssel, Reihenfolge und Anordnung bleiben.</translation>
    </message>
    <message>
        <source>Milliseconds without an answer after which it has failed.</source>
        <translation>Millisekunden ohne Antwort, nach denen es gescheitert ist.</translation>
    </message>
    <message>
        <source>Moves a floating-point number by a share of itself.</source>
        <translation>Ändert eine Gleitkommazahl um einen Anteil ihrer selbst.</translation>
    </message>
    <message>
        <source>Moves a number with decimals by a share of itself.</source>
        <translation>Ändert eine Dezimalzahl um einen Anteil ihrer selbst.</translation>
    </message>
    <message>
        <source>Moves a place by a distance of a range, always the same for the same place.</source>
        <translation>Verschiebt einen Ort um eine Entfernung aus einem Bereich, denselben Ort immer gleich.</translation>
    </message>
    <message>
        <source>Moves a whole number by a share of itself.</source>
        <translation>Ändert eine ganze Zahl um einen Anteil ihrer selbst.</translation>
    </message>
    <message>
        <source>Moves all dates by the distance of two given days, so that old data looks fresh; hides nothing from who knows the distance.</source>
        <translation>Verschiebt alle Daten um den Abstand zweier gegebener Tage, sodass alte Daten frisch aussehen; verbirgt nichts vor dem, der den Abstand kennt.</translation>
    </message>
    <message>
        <source>Moves dates by a secret number of days: the same for all rows, or with seed_columns for all rows of one entity.</source>
        <translation>Verschiebt Daten um eine geheime Zahl von Tagen: für alle Zeilen dieselbe, mit seed_columns für alle Zeilen eines Objekts.</translation>
    </message>
    <message>
        <source>Moves each date by a number of days of its own.</source>
        <translation>Verschiebt jedes Datum um eine eigene Zahl von Tagen.</translation>
    </message>
    <message>
        <source>Name, or code of ISO 3166 in letters or digits.</source>
        <translation>Name oder Code nach ISO 3166 in Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>No value stays as it is, at twice the time; without it one in a million may.</source>
        <translation>Kein Wert bleibt, wie er ist, bei doppelter Zeit; ohne dies kann es einer von einer Million.</translation>
    </message>
    <message>
        <source>Northern border.</source>
        <translation>Nördliche Grenze.</translation>
    </message>
    <message>
        <source>Number of paragraphs.</source>
        <translation>Zahl der Absätze.</translation>
    </message>
    <message>
        <source>Numbers beyond a limit become the limit.</source>
        <translation>Zahlen jenseits einer Grenze werden zur Grenze.</translation>
    </message>
    <message>
        <source>One label of the enumeration type.</source>
        <translation>Eine Bezeichnung des Aufzählungstyps.</translation>
    </message>
    <message>
        <source>One made-up address over several columns: city, postal code, state, country, coordinates and time zone agree in all rows with the same seed_columns.</source>
        <translation>Eine erfundene Adresse über mehrere Spalten: Ort, Postleitzahl, Bundesland, Land, Koordinaten und Zeitzone stimmen in allen Zeilen mit denselben seed_columns überein.</translation>
    </message>
    <message>
        <source>One made-up person over several columns: name, gender, e-mail, phone and birth date agree in all rows with the same seed_columns.</source>
        <translation>Eine erfundene Person über mehrere Spalten: Name, Geschlecht, E-Mail, Telefon und Geburtsdatum stimmen in allen Zeilen mit denselben seed_columns überein.</translation>
    </message>
    <message>
        <source>One of the values a gender column holds.</source>
        <translation>Einer der Werte, die eine Geschlechtsspalte enthält.</translation>
    </message>
    <message>
        <source>One or more words.</source>
        <translation>Ein oder mehrere Wörter.</translation>
    </message>
    <message>
        <source>One padding for each hidden character, three otherwise.</source>
        <translation>Ein Füllzeichen für jedes verborgene Zeichen, sonst drei.</translation>
    </message>
    <message>
        <source>One value of a list.</source>
        <translation>Ein Wert einer Liste.</translation>
    </message>
    <message>
        <source>Order of the names in full_name.</source>
        <translation>Reihenfolge der Namen in full_name.</translation>
    </message>
    <message>
        <source>Order of the names.</source>
        <translation>Reihenfolge der Namen.</translation>
    </message>
    <message>
        <source>Other words of the same lengths in the same layout.</source>
        <translation>Andere Wörter gleicher Länge in derselben Anordnung.</translation>
    </message>
    <message>
        <source>Paragraphs without meaning.</source>
        <translation>Absätze ohne Bedeutung.</translation>
    </message>
    <message>
        <source>Part of the original that stays where the range of ages allows it.</source>
        <translation>Teil des Originals, der bleibt, wo der Altersbereich es erlaubt.</translation>
    </message>
    <message>
        <source>Replaces addresses, numbers and names it finds inside a text; the rest can be read.</source>
        <translation>Ersetzt Adressen, Nummern und Namen, die in einem Text gefunden werden; der Rest bleibt lesbar.</translation>
    </message>
    <message>
        <source>Replaces every value by the same one.</source>
        <translation>Ersetzt jeden Wert durch denselben.</translation>
    </message>
    <message>
        <source>Replaces the value by NULL.</source>
        <translation>Ersetzt den Wert durch NULL.</translation>
    </message>
    <message>
        <source>Replaces the value by the default of its column; by NULL where there is none.</source>
        <translation>Ersetzt den Wert durch den Vorgabewert seiner Spalte; durch NULL, wo es keinen gibt.</translation>
    </message>
    <message>
        <source>Replaces the value by the empty one of its type: an empty text, 0, false, {} or [].</source>
        <translation>Ersetzt den Wert durch den leeren seines Typs: einen leeren Text, 0, false, {} oder [].</translation>
    </message>
    <message>
        <source>Replaces values by a table you write.</source>
        <translation>Ersetzt Werte nach einer Tabelle, die Sie schreiben.</translation>
    </message>
    <message>
        <source>Replaces what matches a regular expression; everything else can be read.</source>
        <translation>Ersetzt, worauf ein regulärer Ausdruck passt; alles andere bleibt lesbar.</translation>
    </message>
    <message>
        <source>Replaces words inside a text; everything else stays and can be read.</source>
        <translation>Ersetzt Wörter in einem Text; alles andere bleibt und ist lesbar.</translation>
    </message>
    <message>
        <source>Rounds a number to a multiple of a step.</source>
        <translation>Rundet eine Zahl auf ein Vielfaches einer Schrittweite.</translation>
    </message>
    <message>
        <source>Sets, deletes or masks values inside a JSON document by path.</source>
        <translation>Setzt, löscht oder maskiert Werte in einem JSON-Dokument nach ihrem Pfad.</translation>
    </message>
    <message>
        <source>Several functions one after the other, each on the result of the one before.</source>
        <translation>Mehrere Funktionen nacheinander, jede auf das Ergebnis der vorigen.</translation>
    </message>
    <message>
        <source>Share of empty ranges, 0 to 1.</source>
        <translation>Anteil leerer Bereiche, 0 bis 1.</translation>
    </message>
    <message>
        <source>Share of true, 0 to 1.</source>
        <translation>Anteil von wahr, 0 bis 1.</translation>
    </message>
    <message>
        <source>Shortest period in days.</source>
        <translation>Kürzester Zeitraum in Tagen.</translation>
    </message>
    <message>
        <source>Shortest span in seconds.</source>
        <translation>Kürzeste Spanne in Sekunden.</translation>
    </message>
    <message>
        <source>Shows the first and last digits of a card number.</source>
        <translation>Zeigt die ersten und letzten Ziffern einer Kartennummer.</translation>
    </message>
    <message>
        <source>Shows the first characters of a postal code.</source>
        <translation>Zeigt die ersten Zeichen einer Postleitzahl.</translation>
    </message>
    <message>
        <source>Shows the first characters of an address.</source>
        <translation>Zeigt die ersten Zeichen einer Adresse.</translation>
    </message>
    <message>
        <source>Shows the first letter of each word of a name.</source>
        <translation>Zeigt den ersten Buchstaben jedes Wortes eines Namens.</translation>
    </message>
    <message>
        <source>Shows the first letters of an e-mail address.</source>
        <translation>Zeigt die ersten Buchstaben einer E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Shows the last digits of a phone number.</source>
        <translation>Zeigt die letzten Ziffern einer Telefonnummer.</translation>
    </message>
    <message>
        <source>Shows the real domain.</source>
        <translation>Zeigt die wirkliche Domain.</translation>
    </message>
    <message>
        <source>Side of a cell in degrees.</source>
        <translation>Seitenlänge einer Zelle in Grad.</translation>
    </message>
    <message>
        <source>Smallest amount.</source>
        <translation>Kleinster Betrag.</translation>
    </message>
    <message>
        <source>Smallest lower bound of numbers.</source>
        <translation>Kleinste Untergrenze von Zahlen.</translation>
    </message>
    <message>
        <source>Smallest number that stays; without it there is no limit.</source>
        <translation>Kleinste Zahl, die bleibt; ohne sie gibt es keine Grenze.</translation>
    </message>
    <message>
        <source>Smallest number.</source>
        <translation>Kleinste Zahl.</translation>
    </message>
    <message>
        <source>Smallest result; without it there is no bound.</source>
        <translation>Kleinstes Ergebnis; ohne dies gibt es keine Grenze.</translation>
    </message>
    <message>
        <source>Smallest shift.</source>
        <translation>Kleinste Verschiebung.</translation>
    </message>
    <message>
        <source>Southern border.</source>
        <translation>Südliche Grenze.</translation>
    </message>
    <message>
        <source>Start or end of a period; the end lies behind the start of the same row.</source>
        <translation>Anfang oder Ende eines Zeitraums; das Ende liegt nach dem Anfang derselben Zeile.</translation>
    </message>
    <message>
        <source>Tables with function and parameters, in order.</source>
        <translation>Tabellen mit function und parameters, der Reihe nach.</translation>
    </message>
    <message>
        <source>Tables with op (set, delete, apply), path and value or function with parameters.</source>
        <translation>Tabellen mit op (set, delete, apply), path und value oder function mit parameters.</translation>
    </message>
    <message>
        <source>Tables with when, function and parameters; the first whose condition holds is taken, the last has none.</source>
        <translation>Tabellen mit when, function und parameters; die erste, deren Bedingung gilt, wird genommen, die letzte hat keine.</translation>
    </message>
    <message>
        <source>Tags stay, but for what stands in quotes.</source>
        <translation>Tags bleiben, außer dem, was in Anführungszeichen steht.</translation>
    </message>
    <message>
        <source>Texts that stay.</source>
        <translation>Texte, die bleiben.</translation>
    </message>
    <message>
        <source>The band a number lies in, by its lower end, its middle or a label.</source>
        <translation>Die Klasse, in der eine Zahl liegt, durch ihr unteres Ende, ihre Mitte oder eine Bezeichnung.</translation>
    </message>
    <message>
        <source>The band of ages a person is in, from an age or a date of birth.</source>
        <translation>Die Altersklasse einer Person, aus einem Alter oder Geburtsdatum.</translation>
    </message>
    <message>
        <source>The check number printed on a payment card.</source>
        <translation>Die Prüfzahl, die auf eine Zahlungskarte gedruckt ist.</translation>
    </message>
    <message>
        <source>The constant of on_error.</source>
        <translation>Die Konstante von on_error.</translation>
    </message>
    <message>
        <source>The day it becomes.</source>
        <translation>Der Tag, der daraus wird.</translation>
    </message>
    <message>
        <source>The day on which people are that old.</source>
        <translation>Der Tag, an dem die Menschen so alt sind.</translation>
    </message>
    <message>
        <source>The digest everybody gets, so that testers can log in with the test password.</source>
        <translation>Der Hashwert, den alle erhalten, damit sich Tester mit dem Testpasswort anmelden können.</translation>
    </message>
    <message>
        <source>The digest.</source>
        <translation>Das Hashverfahren.</translation>
    </message>
    <message>
        <source>The expression, in the syntax of RE2.</source>
        <translation>Der Ausdruck in der Syntax von RE2.</translation>
    </message>
    <message>
        <source>The expression: characters, classes, groups, |, ? * + {m,n}.</source>
        <translation>Der Ausdruck: Zeichen, Klassen, Gruppen, |, ? * + {m,n}.</translation>
    </message>
    <message>
        <source>The function for the elements.</source>
        <translation>Die Funktion für die Elemente.</translation>
    </message>
    <message>
        <source>The keyed function; siphash-128 is three times as fast and has 128 bits.</source>
        <translation>Die Funktion mit Schlüssel; siphash-128 ist dreimal so schnell und hat 128 Bit.</translation>
    </message>
    <message>
        <source>The layout: digits:4, capitals:2, letters:3, range:100-999, set:DE|AT, preserve:1.</source>
        <translation>Die Anordnung: digits:4, capitals:2, letters:3, range:100-999, set:DE|AT, preserve:1.</translation>
    </message>
    <message>
        <source>The middle of the grid cell a place lies in.</source>
        <translation>Die Mitte der Gitterzelle, in der ein Ort liegt.</translation>
    </message>
    <message>
        <source>The month a payment card expires.</source>
        <translation>Der Monat, in dem eine Zahlungskarte abläuft.</translation>
    </message>
    <message>
        <source>The program and its arguments; found in PATH, without a shell.</source>
        <translation>Das Programm und seine Argumente; gesucht in PATH, ohne Shell.</translation>
    </message>
    <message>
        <source>The result differs from the value.</source>
        <translation>Das Ergebnis unterscheidet sich vom Wert.</translation>
    </message>
    <message>
        <source>The result differs from the value; with few values to choose from that tells what the value was not.</source>
        <translation>Das Ergebnis unterscheidet sich vom Wert; bei wenigen möglichen Werten verrät das, welcher es nicht war.</translation>
    </message>
    <message>
        <source>The result for those, in the text form of the type.</source>
        <translation>Das Ergebnis für diese, in der Textform des Typs.</translation>
    </message>
    <message>
        <source>The result is a multiple of it.</source>
        <translation>Das Ergebnis ist ein Vielfaches davon.</translation>
    </message>
    <message>
        <source>The rule follows foreign keys; false where the referring columns are decided one by one.</source>
        <translation>Die Regel folgt Fremdschlüsseln; false, wenn über die verweisenden Spalten einzeln entschieden wird.</translation>
    </message>
    <message>
        <source>The smallest valid file instead of the real one.</source>
        <translation>Die kleinste gültige Datei statt der wirklichen.</translation>
    </message>
    <message>
        <source>The smallest valid file instead of what a large object holds; its number stays.</source>
        <translation>Die kleinste gültige Datei statt des Inhalts eines Large Objects; dessen Nummer bleibt.</translation>
    </message>
    <message>
        <source>The text, with functions like {person.last_name} in it; {{ and }} are brackets.</source>
        <translation>Der Text mit Funktionen wie {person.last_name} darin; {{ und }} sind Klammern.</translation>
    </message>
    <message>
        <source>The value encrypted with AES-SIV; who has the key can open it.</source>
        <translation>Der mit AES-SIV verschlüsselte Wert; wer den Schlüssel hat, kann ihn öffnen.</translation>
    </message>
    <message>
        <source>The value in the text form of the type.</source>
        <translation>Der Wert in der Textform des Typs.</translation>
    </message>
    <message>
        <source>The value where the column has no default that is the same for every row, in the text form of the type.</source>
        <translation>Der Wert, wo die Spalte keinen Vorgabewert hat, der für jede Zeile gleich ist, in der Textform des Typs.</translation>
    </message>
    <message>
        <source>The whole name or what it ends in.</source>
        <translation>Der ganze Name oder nur seine Endung.</translation>
    </message>
    <message>
        <source>True or false by chance.</source>
        <translation>Zufällig wahr oder falsch.</translation>
    </message>
    <message>
        <source>Uses only the few numbers that are reserved for fiction.</source>
        <translation>Verwendet nur die wenigen Nummern, die für Fiktion reserviert sind.</translation>
    </message>
    <message>
        <source>Values in the text form of the type.</source>
        <translation>Werte in der Textform des Typs.</translation>
    </message>
    <message>
        <source>Version and variant stay.</source>
        <translation>Version und Variante bleiben.</translation>
    </message>
    <message>
        <source>Version the UUID names; all other bits are drawn.</source>
        <translation>Version, die die UUID nennt; alle anderen Bits werden gezogen.</translation>
    </message>
    <message>
        <source>Western border.</source>
        <translation>Westliche Grenze.</translation>
    </message>
    <message>
        <source>What a text holds; a number column is the latitude unless this is longitude.</source>
        <translation>Was ein Text enthält; eine Zahlenspalte ist die Breite, außer wenn hier longitude steht.</translation>
    </message>
    <message>
        <source>What a value becomes that cannot be masked; fail ends the run.</source>
        <translation>Was aus einem Wert wird, der sich nicht maskieren lässt; fail beendet den Lauf.</translation>
    </message>
    <message>
        <source>What a value that is not in the table becomes.</source>
        <translation>Was aus einem Wert wird, der nicht in der Tabelle steht.</translation>
    </message>
    <message>
        <source>What an external program answers: it gets a JSON string per line and gives a JSON string or null per line; an empty line asks it to flush and is answered by an empty line.</source>
        <translation>Was ein externes Programm antwortet: Es erhält je Zeile eine JSON-Zeichenkette und gibt je Zeile eine JSON-Zeichenkette oder null; eine leere Zeile bittet es, alles auszugeben, und wird mit einer leeren Zeile beantwortet.</translation>
    </message>
    <message>
        <source>What happens to NULL; generate makes another value for each row.</source>
        <translation>Was aus NULL wird; generate bildet für jede Zeile einen anderen Wert.</translation>
    </message>
    <message>
        <source>What happens to a result that is longer than the column; fail is a case of on_error.</source>
        <translation>Was aus einem Ergebnis wird, das länger als die Spalte ist; fail ist ein Fall für on_error.</translation>
    </message>
    <message>
        <source>What happens to all others; drop makes them null.</source>
        <translation>Was mit allen anderen geschieht; drop macht sie zu null.</translation>
    </message>
    <message>
        <source>What happens to an empty text.</source>
        <translation>Was aus einem leeren Text wird.</translation>
    </message>
    <message>
        <source>What is counted.</source>
        <translation>Was gezählt wird.</translation>
    </message>
    <message>
        <source>What is cut off.</source>
        <translation>Was abgeschnitten wird.</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>Wonach gesucht wird.</translation>
    </message>
    <message>
        <source>What is numbered.</source>
        <translation>Was nummeriert wird.</translation>
    </message>
    <message>
        <source>What is put in its place.</source>
        <translation>Was an die Stelle tritt.</translation>
    </message>
    <message>
        <source>What is put in their place.</source>
        <translation>Was an ihre Stelle tritt.</translation>
    </message>
    <message>
        <source>What is written; label (30 - 39) and range ([30,40)) need a text column.</source>
        <translation>Was geschrieben wird; label (30 - 39) und range ([30,40)) brauchen eine Textspalte.</translation>
    </message>
    <message>
        <source>What it sounds like.</source>
        <translation>Wonach es klingt.</translation>
    </message>
    <message>
        <source>What stands behind a name, such as Jr.</source>
        <translation>Was hinter einem Namen steht, etwa jun.</translation>
    </message>
    <message>
        <source>What stands for a hidden character.</source>
        <translation>Was für ein verborgenes Zeichen steht.</translation>
    </message>
    <message>
        <source>What stays exact.</source>
        <translation>Was genau bleibt.</translation>
    </message>
    <message>
        <source>What the column holds of the address.</source>
        <translation>Was die Spalte von der Adresse enthält.</translation>
    </message>
    <message>
        <source>What the column holds of the person.</source>
        <translation>Was die Spalte von der Person enthält.</translation>
    </message>
    <message>
        <source>What the column holds.</source>
        <translation>Was die Spalte enthält.</translation>
    </message>
    <message>
        <source>What the number is.</source>
        <translation>Was die Nummer ist.</translation>
    </message>
    <message>
        <source>Which browser.</source>
        <translation>Welcher Browser.</translation>
    </message>
    <message>
        <source>Which end of the period the column is.</source>
        <translation>Welches Ende des Zeitraums die Spalte ist.</translation>
    </message>
    <message>
        <source>Which first names are used.</source>
        <translation>Welche Vornamen verwendet werden.</translation>
    </message>
    <message>
        <source>Which one; the test network holds no money.</source>
        <translation>Welche; das Testnetz enthält kein Geld.</translation>
    </message>
    <message>
        <source>Which part is hidden: the inside or both ends.</source>
        <translation>Welcher Teil verborgen wird: das Innere oder beide Enden.</translation>
    </message>
    <message>
        <source>Which register the number looks like.</source>
        <translation>Nach welchem Register die Nummer aussieht.</translation>
    </message>
    <message>
        <source>Whole weeks only.</source>
        <translation>Nur ganze Wochen.</translation>
    </message>
    <message>
        <source>Whose form it has.</source>
        <translation>Wessen Form sie hat.</translation>
    </message>
    <message>
        <source>Whose form it has; one common form where the states of a country differ.</source>
        <translation>Wessen Form sie hat; eine gemeinsame, wo sich die Bundesstaaten eines Landes unterscheiden.</translation>
    </message>
    <message>
        <source>Whose length is used.</source>
        <translation>Wessen Länge verwendet wird.</translation>
    </message>
    <message>
        <source>Whose number it is; where a range is never issued, the number is of that.</source>
        <translation>Wessen Nummer es ist; wo ein Bereich nie vergeben wird, stammt die Nummer aus diesem.</translation>
    </message>
    <message>
        <source>Width of a band.</source>
        <translation>Breite einer Klasse.</translation>
    </message>
    <message>
        <source>With a building number.</source>
        <translation>Mit Hausnummer.</translation>
    </message>
    <message>
        <source>With a legal form such as Inc or GmbH.</source>
        <translation>Mit Rechtsform wie GmbH oder Inc.</translation>
    </message>
    <message>
        <source>With a number, or the word alone.</source>
        <translation>Mit Nummer oder nur das Wort.</translation>
    </message>
    <message>
        <source>With the check digit of the machine readable line.</source>
        <translation>Mit der Prüfziffer der maschinenlesbaren Zeile.</translation>
    </message>
    <message>
        <source>With the code of a currency behind it, in a text.</source>
        <translation>In einem Text mit dem Code einer Währung dahinter.</translation>
    </message>
    <message>
        <source>Words of a list change places; other values get a word with a code.</source>
        <translation>Wörter einer Liste tauschen die Plätze; andere Werte erhalten ein Wort mit einem Code.</translation>
    </message>
    <message>
        <source>Words that are always replaced, case ignored.</source>
        <translation>Wörter, die immer ersetzt werden, ohne auf Groß- und Kleinschreibung zu achten.</translation>
    </message>
    <message>
        <source>Words to choose from instead.</source>
        <translation>Wörter, aus denen stattdessen gewählt wird.</translation>
    </message>
    <message>
        <source>Words to replace, case ignored. Use constant to replace the whole text.</source>
        <translation>Wörter, die ersetzt werden, ohne auf Groß- und Kleinschreibung zu achten. Für den ganzen Text nehmen Sie constant.</translation>
    </message>
    <message>
        <source>Years of a band.</source>
        <translation>Jahre einer Klasse.</translation>
    </message>
    <message>
        <source>ascii takes the marks off letters.</source>
        <translation>ascii nimmt den Buchstaben ihre Akzente.</translation>
    </message>
    <message>
        <source>classes (digits stay digits, capitals capitals), digits, lower, upper, letters, alnum, hex, or the characters themselves.</source>
        <translation>classes (Ziffern bleiben Ziffern, Großbuchstaben Großbuchstaben), digits, lower, upper, letters, alnum, hex oder die Zeichen selbst.</translation>
    </message>
    <message>
        <source>keyed gives equal results for equal values; random another one each time, which tells nothing of the value.</source>
        <translation>keyed gibt gleiche Ergebnisse für gleiche Werte; random jedes Mal ein anderes, das nichts über den Wert verrät.</translation>
    </message>
    <message>
        <source>luhn makes the last digit the check digit of those before it.</source>
        <translation>luhn macht die letzte Ziffer zur Prüfziffer der vorigen.</translation>
    </message>
    <message>
        <source>mask writes what the function of a column of that kind would; tag writes [EMAIL].</source>
        <translation>mask schreibt, was die Funktion einer Spalte dieser Art schriebe; tag schreibt [EMAIL].</translation>
    </message>
    <message>
        <source>suffix adds 12 letters and digits of the key, so that different values stay different.</source>
        <translation>suffix hängt 12 Buchstaben und Ziffern des Schlüssels an, sodass verschiedene Werte verschieden bleiben.</translation>
    </message>
    <message>
        <source>Digits.</source>
        <translation>Ziffern.</translation>
    </message>
    <message>
        <source>A key of a key-value service, in any column or value: each part by its own function, so that it agrees with the key itself.</source>
        <translation>Ein Schlüssel eines Schlüssel-Wert-Dienstes, in jeder Spalte oder jedem Wert: jeder Teil durch eigene Funktion, sodass er mit dem Schlüssel selbst übereinstimmt.</translation>
    </message>
    <message>
        <source>A text made from masked columns of the same row: search keys, slugs, checksums.</source>
        <translation>Ein Text aus maskierten Spalten derselben Zeile: Suchschlüssel, Slugs, Prüfsummen.</translation>
    </message>
    <message>
        <source>An SQL expression over the masked row, computed by the database of the image, never by the source.</source>
        <translation>Ein SQL-Ausdruck über der maskierten Zeile, berechnet von der Datenbank des Images, nie von der Quelle.</translation>
    </message>
    <message>
        <source>An encoded value: decoded, masked by another function and encoded again.</source>
        <translation>Ein kodierter Wert: dekodiert, durch eine andere Funktion maskiert und wieder kodiert.</translation>
    </message>
    <message>
        <source>Column of the row; numbers begin anew for each of its values.</source>
        <translation>Spalte der Zeile; für jeden ihrer Werte beginnen die Zahlen von vorn.</translation>
    </message>
    <message>
        <source>Columns, &apos;texts&apos;, numbers, operators, CASE, CAST and functions that only compute, like upper(left(last_name, 3)) || &apos;-&apos; || id.</source>
        <translation>Spalten, &apos;Texte&apos;, Zahlen, Operatoren, CASE, CAST und Funktionen, die nur rechnen, etwa upper(left(last_name, 3)) || &apos;-&apos; || id.</translation>
    </message>
    <message>
        <source>First column of the foreign key, where there is more than one.</source>
        <translation>Erste Spalte des Fremdschlüssels, wo es mehr als einen gibt.</translation>
    </message>
    <message>
        <source>First column of the foreign key; with dots on to the parent&apos;s own parent, like order_id.customer_id.</source>
        <translation>Erste Spalte des Fremdschlüssels; mit Punkten weiter zu dessen eigenem Elternteil, etwa order_id.customer_id.</translation>
    </message>
    <message>
        <source>Form of the whole text.</source>
        <translation>Form des ganzen Textes.</translation>
    </message>
    <message>
        <source>From one number to the next; not 0.</source>
        <translation>Von einer Zahl zur nächsten; nicht 0.</translation>
    </message>
    <message>
        <source>How the value is encoded.</source>
        <translation>Wie der Wert kodiert ist.</translation>
    </message>
    <message>
        <source>Its column; count needs none.</source>
        <translation>Ihre Spalte; count braucht keine.</translation>
    </message>
    <message>
        <source>Leaves keys, members or fields out by their value; others are masked.</source>
        <translation>Lässt Schlüssel, Elemente oder Felder nach ihrem Wert weg; andere werden maskiert.</translation>
    </message>
    <message>
        <source>Lines field=function; the name may hold * and ?, and the first that fits is taken.</source>
        <translation>Zeilen der Form Feld=Funktion; der Name darf * und ? enthalten, die erste passende gilt.</translation>
    </message>
    <message>
        <source>Lines part=function, one for every part.</source>
        <translation>Zeilen der Form Teil=Funktion, eine für jeden Teil.</translation>
    </message>
    <message>
        <source>Members of a set, sorted set or list, by another function.</source>
        <translation>Elemente einer Menge, sortierten Menge oder Liste, durch eine andere Funktion.</translation>
    </message>
    <message>
        <source>Numbers in the order in which rows are stored in the image.</source>
        <translation>Zahlen in der Reihenfolge, in der die Zeilen im Image liegen.</translation>
    </message>
    <message>
        <source>Only values of more bytes.</source>
        <translation>Nur Werte mit mehr Bytes.</translation>
    </message>
    <message>
        <source>Only values that fit, with * and ?; empty for all.</source>
        <translation>Nur passende Werte, mit * und ?; leer für alle.</translation>
    </message>
    <message>
        <source>Scores of a sorted set stay; otherwise they become 1, 2, 3, in the same order.</source>
        <translation>Die Wertungen einer sortierten Menge bleiben; sonst werden sie zu 1, 2, 3 in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>Texts with a number in them, in the order of rows in the image.</source>
        <translation>Texte mit einer Zahl darin, in der Reihenfolge der Zeilen im Image.</translation>
    </message>
    <message>
        <source>The column of the row at the end of the path.</source>
        <translation>Die Spalte der Zeile am Ende des Pfades.</translation>
    </message>
    <message>
        <source>The first number.</source>
        <translation>Die erste Zahl.</translation>
    </message>
    <message>
        <source>The function for the members.</source>
        <translation>Die Funktion für die Elemente.</translation>
    </message>
    <message>
        <source>The function for what is encoded.</source>
        <translation>Die Funktion für das Kodierte.</translation>
    </message>
    <message>
        <source>The function for what is not left out.</source>
        <translation>Die Funktion für das, was nicht entfällt.</translation>
    </message>
    <message>
        <source>The key with its parts in brackets, like session:{id}:cart; what does not fit becomes a code.</source>
        <translation>Der Schlüssel mit seinen Teilen in Klammern, etwa session:{id}:cart; was nicht passt, wird zu einem Code.</translation>
    </message>
    <message>
        <source>The masked value of a column of the row that this row refers to.</source>
        <translation>Der maskierte Wert einer Spalte der Zeile, auf die diese Zeile verweist.</translation>
    </message>
    <message>
        <source>The table whose rows refer to this one.</source>
        <translation>Die Tabelle, deren Zeilen auf diese verweisen.</translation>
    </message>
    <message>
        <source>The text, like C-####; the one group of # becomes the number, with at least as many digits.</source>
        <translation>Der Text, etwa C-####; die eine Gruppe von # wird zur Zahl mit mindestens so vielen Ziffern.</translation>
    </message>
    <message>
        <source>The text, with columns like {last_name|lower|slug} in it; {{ and }} are brackets. Forms: lower, upper, trim, ascii, slug, digits, initial, md5, sha1, sha256.</source>
        <translation>Der Text mit Spalten wie {last_name|lower|slug} darin; {{ und }} sind Klammern. Formen: lower, upper, trim, ascii, slug, digits, initial, md5, sha1, sha256.</translation>
    </message>
    <message>
        <source>Values of a hash or stream whose fields have no fixed names: by the name of the field.</source>
        <translation>Werte eines Hashs oder Streams, dessen Felder keine festen Namen haben: nach dem Namen des Feldes.</translation>
    </message>
    <message>
        <source>What happens to all others: a code, or the field is left out.</source>
        <translation>Was mit allen anderen geschieht: ein Code, oder das Feld entfällt.</translation>
    </message>
    <message>
        <source>What the masked rows of another table that refer to the row sum up to.</source>
        <translation>Was die maskierten Zeilen einer anderen Tabelle, die auf die Zeile verweisen, zusammen ergeben.</translation>
    </message>
    <message>
        <source>Without any row, sum and count give 0, min and max NULL.</source>
        <translation>Ohne eine Zeile geben sum und count 0, min und max NULL.</translation>
    </message>
    <message>
        <source>What happens to a result that the column of the source holds as well: report counts it, forbid draws again and is a case of on_error where that is no help.</source>
        <translation>Was mit einem Ergebnis geschieht, das auch in der Spalte der Quelle steht: report zählt es, forbid zieht neu und ist ein Fall von on_error, wo das nicht hilft.</translation>
    </message>
    <message>
        <source>suffix adds 12 letters and digits of the key, so that different values stay different; retry draws again while a result was given before in the run, so results depend on the order of the rows.</source>
        <translation>suffix hängt 12 Buchstaben und Ziffern des Schlüssels an, sodass verschiedene Werte verschieden bleiben; retry zieht neu, solange ein Ergebnis im selben Lauf schon vergeben wurde, daher hängen Ergebnisse von der Reihenfolge der Zeilen ab.</translation>
    </message>
    <message>
        <source>suffix adds a dash and 12 letters and digits of the key; segment adds a ~ and the value with its runs of digits and letters permuted, so different texts stay different for certain and in short columns too; retry draws again while a result was given before in the run, so results depend on the order of the rows.</source>
        <translation>suffix hängt einen Bindestrich und 12 Buchstaben und Ziffern des Schlüssels an; segment hängt ein ~ und den Wert an, dessen Folgen von Ziffern und Buchstaben vertauscht sind, sodass verschiedene Texte mit Sicherheit und auch in kurzen Spalten verschieden bleiben; retry zieht neu, solange ein Ergebnis im selben Lauf schon vergeben wurde, daher hängen Ergebnisse von der Reihenfolge der Zeilen ab.</translation>
    </message>
    <message>
        <source>%1 It is new since the last snapshot.</source>
        <translation>%1 Sie ist seit dem letzten Abzug neu.</translation>
    </message>
    <message>
        <source>%1 after COPY stores the data in a second layer.</source>
        <translation>%1 nach COPY legt die Daten in einer zweiten Schicht ab.</translation>
    </message>
    <message>
        <source>%1 can be read by everybody who has the image.</source>
        <translation>%1 kann jeder lesen, der das Image hat.</translation>
    </message>
    <message>
        <source>%1 can give two rows the same value and the column is unique.</source>
        <translation>%1 kann zwei Zeilen denselben Wert geben, und die Spalte ist eindeutig.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation>%1 kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>%1 cannot be taken from a column.</source>
        <translation>%1 kann nicht aus einer Spalte kommen.</translation>
    </message>
    <message>
        <source>%1 cannot compute columns of partitioned or inherited tables.</source>
        <translation>%1 kann keine Spalten partitionierter oder geerbter Tabellen berechnen.</translation>
    </message>
    <message>
        <source>%1 cannot compute columns of tables that belong to extensions.</source>
        <translation>%1 kann keine Spalten von Tabellen berechnen, die zu Erweiterungen gehören.</translation>
    </message>
    <message>
        <source>%1 cannot stand here in %2.</source>
        <translation>%1 kann in %2 nicht an dieser Stelle stehen.</translation>
    </message>
    <message>
        <source>%1 cannot stand inside %2.</source>
        <translation>%1 kann nicht innerhalb von %2 stehen.</translation>
    </message>
    <message>
        <source>%1 does not mask %2.</source>
        <translation>%1 maskiert %2 nicht.</translation>
    </message>
    <message>
        <source>%1 gives NULL and the column is NOT NULL.</source>
        <translation>%1 ergibt NULL, und die Spalte ist NOT NULL.</translation>
    </message>
    <message>
        <source>%1 gives a value that %2 does not have.</source>
        <translation>%1 ergibt einen Wert, den %2 nicht hat.</translation>
    </message>
    <message>
        <source>%1 gives no such part for %2.</source>
        <translation>%1 hat für %2 keinen solchen Teil.</translation>
    </message>
    <message>
        <source>%1 gives values that %2 does not take (%3 of %4 tried).</source>
        <translation>%1 ergibt Werte, die %2 nicht annimmt (%3 von %4 versuchten).</translation>
    </message>
    <message>
        <source>%1 gives values that %2 refuses (%3 of %4 tried).</source>
        <translation>%1 ergibt Werte, die %2 abweist (%3 von %4 versuchten).</translation>
    </message>
    <message>
        <source>%1 has %2 different results in %3, too few to give each of about %4 rows one of its own.</source>
        <translation>%1 hat in %3 %2 verschiedene Ergebnisse, zu wenige, um jeder von etwa %4 Zeilen ein eigenes zu geben.</translation>
    </message>
    <message>
        <source>%1 has %2 random bits in %3, too few to keep %4 rows different.</source>
        <translation>%1 hat in %3 %2 zufällige Bits, zu wenige, um %4 Zeilen verschieden zu halten.</translation>
    </message>
    <message>
        <source>%1 has a foreign key to %2 (%3), which is left out.</source>
        <translation>%1 hat einen Fremdschlüssel auf %2 (%3), die Tabelle wird aber ausgelassen.</translation>
    </message>
    <message>
        <source>%1 has no column %2 whose values could be covered.</source>
        <translation>%1 hat keine Spalte %2, deren Werte abgedeckt werden könnten.</translation>
    </message>
    <message>
        <source>%1 has no effect on an image that has its database already.</source>
        <translation>%1 hat keine Wirkung auf ein Image, das seine Datenbank schon hat.</translation>
    </message>
    <message>
        <source>%1 has no effect: the database of the image computes the column for every row.</source>
        <translation>%1 hat keine Wirkung: Die Datenbank des Images berechnet die Spalte für jede Zeile.</translation>
    </message>
    <message>
        <source>%1 has no foreign key %2.</source>
        <translation>%1 hat keinen Fremdschlüssel %2.</translation>
    </message>
    <message>
        <source>%1 has no key &quot;%2&quot; of this type in an entry.</source>
        <translation>%1 hat in einem Eintrag keinen Schlüssel „%2“ dieses Typs.</translation>
    </message>
    <message>
        <source>%1 has no key &quot;%2&quot; of this type.</source>
        <translation>%1 hat keinen Schlüssel „%2“ dieses Typs.</translation>
    </message>
    <message>
        <source>%1 has no parameter &quot;%2&quot;.</source>
        <translation>%1 hat keinen Parameter „%2“.</translation>
    </message>
    <message>
        <source>%1 is another image tomorrow, perhaps of another major version.</source>
        <translation>%1 ist morgen ein anderes Image, vielleicht mit einer anderen Hauptversion.</translation>
    </message>
    <message>
        <source>%1 is computed by the database of the image.</source>
        <translation>%1 wird von der Datenbank des Images berechnet.</translation>
    </message>
    <message>
        <source>%1 is generated.</source>
        <translation>%1 ist eine berechnete Spalte.</translation>
    </message>
    <message>
        <source>%1 is made from a column that is made from this one.</source>
        <translation>%1 entsteht aus einer Spalte, die aus dieser entsteht.</translation>
    </message>
    <message>
        <source>%1 is made from columns that are made from this one.</source>
        <translation>%1 entsteht aus Spalten, die aus dieser entstehen.</translation>
    </message>
    <message>
        <source>%1 is no Dockerfile instruction.</source>
        <translation>%1 ist keine Anweisung eines Dockerfiles.</translation>
    </message>
    <message>
        <source>%1 is not understood by every builder.</source>
        <translation>%1 versteht nicht jedes Build-Programm.</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>%1 lies in a VOLUME: every container copies it at its start.</source>
        <translation>%1 liegt in einem VOLUME: Jeder Container kopiert es bei seinem Start.</translation>
    </message>
    <message>
        <source>%1 looks at %2, a generated column, which is not in the stream of rows.</source>
        <translation>%1 sieht %2 an, eine berechnete Spalte, die nicht im Strom der Zeilen ist.</translation>
    </message>
    <message>
        <source>%1 looks at %2, which the database of the image computes later.</source>
        <translation>%1 sieht %2 an, eine Spalte, die die Datenbank des Images erst später berechnet.</translation>
    </message>
    <message>
        <source>%1 looks at a column &quot;%2&quot; that the table does not have.</source>
        <translation>%1 sieht eine Spalte „%2“ an, die die Tabelle nicht hat.</translation>
    </message>
    <message>
        <source>%1 looks at its own column, which has no value yet.</source>
        <translation>%1 sieht die eigene Spalte an, die noch keinen Wert hat.</translation>
    </message>
    <message>
        <source>%1 makes its result from the value itself, so no engine changes it.</source>
        <translation>%1 macht das Ergebnis aus dem Wert selbst, daran ändert engine nichts.</translation>
    </message>
    <message>
        <source>%1 must be %2, not a %3.</source>
        <translation>%1 muss %2 sein, nicht %3.</translation>
    </message>
    <message>
        <source>%1 must name at least one word.</source>
        <translation>%1 muss mindestens ein Wort nennen.</translation>
    </message>
    <message>
        <source>%1 needs %2 characters and %3 has %4.</source>
        <translation>%1 braucht %2 Zeichen, und %3 hat %4.</translation>
    </message>
    <message>
        <source>%1 needs 1 to 64 entries.</source>
        <translation>%1 braucht 1 bis 64 Einträge.</translation>
    </message>
    <message>
        <source>%1 needs a database that computes it.</source>
        <translation>%1 braucht eine Datenbank, die es berechnet.</translation>
    </message>
    <message>
        <source>%1 needs otherwise, for rows whose column holds nothing that fits.</source>
        <translation>%1 braucht otherwise für Zeilen, deren Spalte nichts Passendes enthält.</translation>
    </message>
    <message>
        <source>%1 needs the parameter &quot;%2&quot;.</source>
        <translation>%1 braucht den Parameter „%2“.</translation>
    </message>
    <message>
        <source>%1 stands before the first FROM.</source>
        <translation>%1 steht vor dem ersten FROM.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4.</source>
        <translation>%1, Zeile %2, Spalte %3: %4.</translation>
    </message>
    <message>
        <source>%1: %2 cannot be taken from a column inside %3.</source>
        <translation>%1: %2 kann innerhalb von %3 nicht aus einer Spalte kommen.</translation>
    </message>
    <message>
        <source>%1: %2 cannot stand in the parameters of an entry.</source>
        <translation>%1: %2 kann nicht in den Parametern eines Eintrags stehen.</translation>
    </message>
    <message>
        <source>%1: %2 has no column &quot;%3&quot;.</source>
        <translation>%1: %2 hat keine Spalte „%3“.</translation>
    </message>
    <message>
        <source>%1: a run remembers at most %2 values of a column and this one has about %3.</source>
        <translation>%1: Ein Lauf merkt sich höchstens %2 Werte einer Spalte, und diese hat etwa %3.</translation>
    </message>
    <message>
        <source>%1: collision_with_source looks at whole values of one function, not at cases or the elements of an array.</source>
        <translation>%1: collision_with_source betrachtet ganze Werte einer Funktion, keine Fälle und keine Elemente eines Arrays.</translation>
    </message>
    <message>
        <source>%1: each of %2 must be written name=function.</source>
        <translation>%1: Jeder Eintrag von %2 muss als name=function geschrieben sein.</translation>
    </message>
    <message>
        <source>%1: step must not be 0.</source>
        <translation>%1: step darf nicht 0 sein.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;retry&quot; and collision_with_source cannot stand inside %2.</source>
        <translation>%1: unique = &quot;retry&quot; und collision_with_source können nicht innerhalb von %2 stehen.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;retry&quot; and collision_with_source need the columns of a database.</source>
        <translation>%1: unique = &quot;retry&quot; und collision_with_source brauchen die Spalten einer Datenbank.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;retry&quot; does not look into arrays.</source>
        <translation>%1: unique = &quot;retry&quot; sieht nicht in Arrays hinein.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;retry&quot; draws again, and this function draws nothing.</source>
        <translation>%1: unique = &quot;retry&quot; zieht noch einmal, und diese Funktion zieht nichts.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;retry&quot; is refused because nobody knows before the run how many different results there are in %2.</source>
        <translation>%1: unique = &quot;retry&quot; wird abgelehnt, weil vor dem Lauf niemand weiß, wie viele verschiedene Ergebnisse es in %2 gibt.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;segment&quot; is made from the value of the column, which this rule does not use.</source>
        <translation>%1: unique = &quot;segment&quot; entsteht aus dem Wert der Spalte, den diese Regel nicht benutzt.</translation>
    </message>
    <message>
        <source>%1: unique = &quot;segment&quot; needs room for the longest value, and max_length leaves less.</source>
        <translation>%1: unique = &quot;segment&quot; braucht Platz für den längsten Wert, und max_length lässt weniger.</translation>
    </message>
    <message>
        <source>A generated column cannot be masked; the database computes it.</source>
        <translation>Eine berechnete Spalte kann nicht maskiert werden; die Datenbank berechnet sie.</translation>
    </message>
    <message>
        <source>A partition or child of %1 cannot be left out alone.</source>
        <translation>Eine Partition oder ein Kind von %1 kann nicht allein ausgelassen werden.</translation>
    </message>
    <message>
        <source>A pinned row of %1</source>
        <translation>Eine festgehaltene Zeile von %1</translation>
    </message>
    <message>
        <source>A value of the column stands in the schema: in %1 of %2, which is part of the image as it is.</source>
        <translation>Ein Wert der Spalte steht im Schema, das unverändert Teil des Images ist: in %2, und zwar hier: %1.</translation>
    </message>
    <message>
        <source>Add HEALTHCHECK CMD [&quot;pg_isready&quot;, &quot;-q&quot;, &quot;-h&quot;, &quot;127.0.0.1&quot;].</source>
        <translation>Ergänzen Sie HEALTHCHECK CMD [&quot;pg_isready&quot;, &quot;-q&quot;, &quot;-h&quot;, &quot;127.0.0.1&quot;].</translation>
    </message>
    <message>
        <source>Add otherwise with a value.</source>
        <translation>Ergänzen Sie otherwise mit einem Wert.</translation>
    </message>
    <message>
        <source>An entry has function, parameters and, in a case, when.</source>
        <translation>Ein Eintrag hat function, parameters und, in einem Fall, when.</translation>
    </message>
    <message>
        <source>An expression of %1, relation %2</source>
        <translation>Ein Ausdruck von %1, Beziehung %2</translation>
    </message>
    <message>
        <source>An operation has no key &quot;%1&quot;.</source>
        <translation>Eine Operation hat keinen Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>An operation is set (with value), delete or apply.</source>
        <translation>Eine Operation ist set (mit value), delete oder apply.</translation>
    </message>
    <message>
        <source>Break the circle: name a column that is masked by its own value.</source>
        <translation>Unterbrechen Sie den Kreis: Nennen Sie eine Spalte, die aus ihrem eigenen Wert maskiert wird.</translation>
    </message>
    <message>
        <source>Change it in the source, or see that the value tells nothing of anybody.</source>
        <translation>Ändern Sie es in der Quelle, oder vergewissern Sie sich, dass der Wert nichts über jemanden verrät.</translation>
    </message>
    <message>
        <source>Choose a function whose results pass it.</source>
        <translation>Wählen Sie eine Funktion, deren Ergebnisse bestehen.</translation>
    </message>
    <message>
        <source>Choose a function.</source>
        <translation>Wählen Sie eine Funktion.</translation>
    </message>
    <message>
        <source>Choose another mode.</source>
        <translation>Wählen Sie eine andere Art.</translation>
    </message>
    <message>
        <source>Choose rows of it, or let a relation bring its rows as children.</source>
        <translation>Wählen Sie Zeilen daraus, oder lassen Sie eine Beziehung ihre Zeilen als Kinder mitbringen.</translation>
    </message>
    <message>
        <source>Copy the folder above it: COPY --from=donor /decant/ /decant/.</source>
        <translation>Kopieren Sie den Ordner darüber: COPY --from=donor /decant/ /decant/.</translation>
    </message>
    <message>
        <source>Correct the name, or remove the relation.</source>
        <translation>Berichtigen Sie den Namen, oder entfernen Sie die Beziehung.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>Dates take part = &quot;birth_date&quot;, numbers latitude or longitude, texts all others.</source>
        <translation>Datumsspalten nehmen part = &quot;birth_date&quot;, Zahlen latitude oder longitude, Texte alles andere.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>End the last stage with USER postgres: then nothing has to change owners at the start.</source>
        <translation>Beenden Sie die letzte Stufe mit USER postgres: Dann muss beim Start nichts den Besitzer wechseln.</translation>
    </message>
    <message>
        <source>End with a case without when.</source>
        <translation>Enden Sie mit einem Fall ohne when.</translation>
    </message>
    <message>
        <source>FROM names no base image.</source>
        <translation>FROM nennt kein Basis-Image.</translation>
    </message>
    <message>
        <source>Fetch what needs it before the build and copy the result.</source>
        <translation>Holen Sie schon vor dem Build, was den Wert braucht, und kopieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Geben Sie ihr einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give it the same function and key_domain, so that both agree.</source>
        <translation>Geben Sie ihr dieselbe Funktion und dieselbe key_domain, damit beide übereinstimmen.</translation>
    </message>
    <message>
        <source>Here-documents are not understood by every builder.</source>
        <translation>Here-Dokumente versteht nicht jedes Build-Programm.</translation>
    </message>
    <message>
        <source>Inside a document there is no row to look at.</source>
        <translation>Innerhalb eines Dokuments gibt es keine Zeile, die man ansehen könnte.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>It lies between %1 and %2.</source>
        <translation>Der Wert liegt zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>It masks: %1.</source>
        <translation>Maskiert werden: %1.</translation>
    </message>
    <message>
        <source>It masks: arrays.</source>
        <translation>Maskiert werden: Arrays.</translation>
    </message>
    <message>
        <source>It needs a tenth more than there are rows: widen its range or length, or use %1.</source>
        <translation>Es braucht ein Zehntel mehr, als es Zeilen gibt: Vergrößern Sie Bereich oder Länge, oder verwenden Sie %1.</translation>
    </message>
    <message>
        <source>Keep it with a reason, or choose a function.</source>
        <translation>Behalten Sie sie mit einer Begründung, oder wählen Sie eine Funktion.</translation>
    </message>
    <message>
        <source>Keep it, or mask what identifies people in other columns.</source>
        <translation>Behalten Sie sie, oder maskieren Sie in anderen Spalten, was Menschen erkennbar macht.</translation>
    </message>
    <message>
        <source>Keep the column with a reason, or set it to NULL where that is allowed.</source>
        <translation>Behalten Sie die Spalte mit einer Begründung, oder setzen Sie sie auf NULL, wo das erlaubt ist.</translation>
    </message>
    <message>
        <source>Keep the data outside of every VOLUME, at /decant/pgdata, and set PGDATA to it.</source>
        <translation>Halten Sie die Daten außerhalb jedes VOLUME, in /decant/pgdata, und setzen Sie PGDATA darauf.</translation>
    </message>
    <message>
        <source>Large objects are taken as a whole or not at all.</source>
        <translation>Large Objects werden ganz genommen oder gar nicht.</translation>
    </message>
    <message>
        <source>Leave it out: what the image needs to start must not be secret.</source>
        <translation>Lassen Sie es weg: Was das Image zum Start braucht, darf kein Geheimnis sein.</translation>
    </message>
    <message>
        <source>Look at the columns it is computed from.</source>
        <translation>Nehmen Sie die Spalten, aus denen sie berechnet wird.</translation>
    </message>
    <message>
        <source>Look at the columns that one is made from.</source>
        <translation>Nehmen Sie die Spalten, aus denen jene entsteht.</translation>
    </message>
    <message>
        <source>Mask it, too: scramble.characters, json.path or set_null.</source>
        <translation>Maskieren Sie auch sie: scramble.characters, json.path oder set_null.</translation>
    </message>
    <message>
        <source>Mask its columns with functions that keep values different.</source>
        <translation>Maskieren Sie seine Spalten mit Funktionen, die Werte verschieden halten.</translation>
    </message>
    <message>
        <source>Masked values may collide under the exclusion constraint %1.</source>
        <translation>Maskierte Werte können unter dem Exclusion Constraint %1 zusammenstoßen.</translation>
    </message>
    <message>
        <source>Name a column of this table.</source>
        <translation>Nennen Sie eine Spalte dieser Tabelle.</translation>
    </message>
    <message>
        <source>Name one, with its exact version.</source>
        <translation>Nennen Sie eines mit seiner genauen Version.</translation>
    </message>
    <message>
        <source>Name the column that says whose row it is, seed_columns = [&quot;id&quot;] for example, in all columns of the record.</source>
        <translation>Nennen Sie in allen Spalten des Datensatzes die Spalte, die sagt, wessen Zeile es ist, zum Beispiel seed_columns = [&quot;id&quot;].</translation>
    </message>
    <message>
        <source>Name the column whose values are wanted.</source>
        <translation>Nennen Sie die Spalte, deren Werte gebraucht werden.</translation>
    </message>
    <message>
        <source>Name the columns it is to be made from.</source>
        <translation>Nennen Sie die Spalten, aus denen sie entstehen soll.</translation>
    </message>
    <message>
        <source>Name the exact version, for example postgres:15.18, or a digest.</source>
        <translation>Nennen Sie die genaue Version, zum Beispiel postgres:15.18, oder einen Digest.</translation>
    </message>
    <message>
        <source>Name the first column of a foreign key of this table.</source>
        <translation>Nennen Sie die erste Spalte eines Fremdschlüssels dieser Tabelle.</translation>
    </message>
    <message>
        <source>Name the table as schema.table, and in via the first column of its foreign key.</source>
        <translation>Nennen Sie die Tabelle als schema.table und in via die erste Spalte ihres Fremdschlüssels.</translation>
    </message>
    <message>
        <source>No function of the catalogue was found whose values pass; keep the column with a reason, or change the constraint.</source>
        <translation>Keine Funktion des Katalogs ergibt Werte, die bestehen; behalten Sie die Spalte mit einer Begründung, oder ändern Sie den Constraint.</translation>
    </message>
    <message>
        <source>No taken row leads to this table, so it stays empty.</source>
        <translation>Keine genommene Zeile führt zu dieser Tabelle, also bleibt sie leer.</translation>
    </message>
    <message>
        <source>Only ARG may stand there: move it into a stage.</source>
        <translation>Dort darf nur ARG stehen: Verschieben Sie es in eine Stufe.</translation>
    </message>
    <message>
        <source>Other tables refer to the column, and its masked value does not depend on the value alone, so they could not follow.</source>
        <translation>Andere Tabellen verweisen auf die Spalte, und ihr maskierter Wert hängt nicht allein vom Wert ab; sie könnten also nicht folgen.</translation>
    </message>
    <message>
        <source>PGDATA lies in a VOLUME: what the build writes there is lost.</source>
        <translation>PGDATA liegt in einem VOLUME: Was der Build dort schreibt, geht verloren.</translation>
    </message>
    <message>
        <source>Put conditions and seed columns beside json.path.</source>
        <translation>Setzen Sie Bedingungen und Seed-Spalten neben json.path.</translation>
    </message>
    <message>
        <source>Put it beside the function of the column.</source>
        <translation>Setzen Sie es neben die Funktion der Spalte.</translation>
    </message>
    <message>
        <source>Put it first in a chain, or in a case.</source>
        <translation>Setzen Sie es an den Anfang einer Kette oder in einen Fall.</translation>
    </message>
    <message>
        <source>Put the lines into a script and COPY it.</source>
        <translation>Schreiben Sie die Zeilen in ein Skript und kopieren Sie es mit COPY.</translation>
    </message>
    <message>
        <source>Remove %1.</source>
        <translation>Entfernen Sie %1.</translation>
    </message>
    <message>
        <source>Remove collision_with_source.</source>
        <translation>Entfernen Sie collision_with_source.</translation>
    </message>
    <message>
        <source>Remove conditions, seed columns, random engine, generated values, unique = &quot;retry&quot; and collision_with_source = &quot;forbid&quot;, or use a function that is made from the value.</source>
        <translation>Entfernen Sie Bedingungen, Seed-Spalten, engine = random, erzeugte Werte, unique = &quot;retry&quot; und collision_with_source = &quot;forbid&quot;, oder verwenden Sie eine Funktion, die den Wert umformt.</translation>
    </message>
    <message>
        <source>Remove engine, or use a function that invents values.</source>
        <translation>Entfernen Sie engine, oder verwenden Sie eine Funktion, die Werte erfindet.</translation>
    </message>
    <message>
        <source>Remove max_length, or use unique = &quot;suffix&quot;.</source>
        <translation>Entfernen Sie max_length, oder verwenden Sie unique = &quot;suffix&quot;.</translation>
    </message>
    <message>
        <source>Remove per.</source>
        <translation>Entfernen Sie per.</translation>
    </message>
    <message>
        <source>Remove the VOLUME: the data belongs to the image.</source>
        <translation>Entfernen Sie das VOLUME: Die Daten gehören zum Image.</translation>
    </message>
    <message>
        <source>Remove the decision here: it follows %1.</source>
        <translation>Entfernen Sie die Entscheidung hier: Die Spalte folgt %1.</translation>
    </message>
    <message>
        <source>Remove the decision.</source>
        <translation>Entfernen Sie die Entscheidung.</translation>
    </message>
    <message>
        <source>Remove the line, or end the line before it with a backslash.</source>
        <translation>Entfernen Sie die Zeile, oder beenden Sie die Zeile davor mit einem Backslash.</translation>
    </message>
    <message>
        <source>Remove the line, or say what it references.</source>
        <translation>Entfernen Sie die Zeile, oder sagen Sie, worauf sie verweist.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>Entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Remove the lines.</source>
        <translation>Entfernen Sie die Zeilen.</translation>
    </message>
    <message>
        <source>Remove the rule and mask the columns it is computed from.</source>
        <translation>Entfernen Sie die Regel, und maskieren Sie die Spalten, aus denen sie berechnet wird.</translation>
    </message>
    <message>
        <source>Remove unique, or use a function that invents values.</source>
        <translation>Entfernen Sie unique, oder verwenden Sie eine Funktion, die Werte erfindet.</translation>
    </message>
    <message>
        <source>Rows of %1 refer to %2 (%3), of which no rows are taken.</source>
        <translation>Zeilen von %1 verweisen auf %2 (%3), von dort werden aber keine Zeilen genommen.</translation>
    </message>
    <message>
        <source>Run them in the donor, or put their statements into the source.</source>
        <translation>Führen Sie sie in der donor-Stufe aus, oder bringen Sie ihre Anweisungen in die Quelle.</translation>
    </message>
    <message>
        <source>Scripts in /docker-entrypoint-initdb.d only run when there is no database yet.</source>
        <translation>Skripte in /docker-entrypoint-initdb.d laufen nur, wenn es noch keine Datenbank gibt.</translation>
    </message>
    <message>
        <source>See whether the reason still holds.</source>
        <translation>Prüfen Sie, ob die Begründung noch gilt.</translation>
    </message>
    <message>
        <source>Set database, user and password under image in decant.toml.</source>
        <translation>Setzen Sie Datenbank, Benutzer und Passwort unter image in decant.toml.</translation>
    </message>
    <message>
        <source>Set fallback to a value, or use constant.</source>
        <translation>Setzen Sie fallback auf einen Wert, oder verwenden Sie constant.</translation>
    </message>
    <message>
        <source>Set fallback, or use constant or blank.</source>
        <translation>Setzen Sie fallback, oder verwenden Sie constant oder blank.</translation>
    </message>
    <message>
        <source>Set it to one value, or use a case of conditional.</source>
        <translation>Setzen Sie einen festen Wert, oder verwenden Sie einen Fall von conditional.</translation>
    </message>
    <message>
        <source>Set it to one value, or use conditional for kinds of rows.</source>
        <translation>Setzen Sie einen festen Wert, oder verwenden Sie conditional für Arten von Zeilen.</translation>
    </message>
    <message>
        <source>Set owner and mode in the donor; COPY --from keeps them.</source>
        <translation>Setzen Sie Besitzer und Rechte in der donor-Stufe; COPY --from behält sie.</translation>
    </message>
    <message>
        <source>Set unique = &quot;suffix&quot; or &quot;segment&quot;, or use encrypt.fpe, hash.hmac or another function that keeps values different.</source>
        <translation>Setzen Sie unique = &quot;suffix&quot; oder &quot;segment&quot;, oder verwenden Sie encrypt.fpe, hash.hmac oder eine andere Funktion, die Werte verschieden hält.</translation>
    </message>
    <message>
        <source>Start both stages from the same image, best by one ARG BASE.</source>
        <translation>Beginnen Sie beide Stufen mit demselben Image, am besten über ein ARG BASE.</translation>
    </message>
    <message>
        <source>Start with FROM and a base image.</source>
        <translation>Beginnen Sie mit FROM und einem Basis-Image.</translation>
    </message>
    <message>
        <source>Suggested: %1.</source>
        <translation>Vorschlag: %1.</translation>
    </message>
    <message>
        <source>Suggested: keep (%1).</source>
        <translation>Vorschlag: behalten (%1).</translation>
    </message>
    <message>
        <source>Take only its structure.</source>
        <translation>Nehmen Sie nur ihre Struktur.</translation>
    </message>
    <message>
        <source>Take only needed rows of %1, or no rows of %2.</source>
        <translation>Nehmen Sie von %1 nur benötigte Zeilen oder von %2 keine.</translation>
    </message>
    <message>
        <source>Take only the structure of %1, or leave out %2 too.</source>
        <translation>Nehmen Sie nur die Struktur von %1, oder lassen Sie auch %2 aus.</translation>
    </message>
    <message>
        <source>The column belongs to %1 and is decided differently.</source>
        <translation>Die Spalte gehört zu %1, und über sie ist anders entschieden.</translation>
    </message>
    <message>
        <source>The column is kept and holds values of %1, which is masked (%2 % of the rows looked at).</source>
        <translation>Die Spalte wird behalten und enthält Werte von %1, und jene wird maskiert (%2 % der angesehenen Zeilen).</translation>
    </message>
    <message>
        <source>The column is kept and holds values of %1, which is masked (%2 of the values looked at).</source>
        <translation>Die Spalte wird behalten und enthält Werte von %1, und jene wird maskiert (%2 der angesehenen Werte).</translation>
    </message>
    <message>
        <source>The column is kept and quotes values of %1, which is masked (%2 % of the rows looked at).</source>
        <translation>Die Spalte wird behalten und zitiert Werte von %1, und jene wird maskiert (%2 % der angesehenen Zeilen).</translation>
    </message>
    <message>
        <source>The column is kept without a reason.</source>
        <translation>Die Spalte wird ohne Begründung behalten.</translation>
    </message>
    <message>
        <source>The column refers to %1 and is decided differently, so the foreign key would break.</source>
        <translation>Die Spalte verweist auf %1, und über sie ist anders entschieden; der Fremdschlüssel würde brechen.</translation>
    </message>
    <message>
        <source>The column routes rows to partitions; a masked value may belong to another one.</source>
        <translation>Die Spalte verteilt Zeilen auf Partitionen; ein maskierter Wert kann zu einer anderen gehören.</translation>
    </message>
    <message>
        <source>The condition of %1</source>
        <translation>Die Bedingung von %1</translation>
    </message>
    <message>
        <source>The condition of %1, relation %2</source>
        <translation>Die Bedingung von %1, Beziehung %2</translation>
    </message>
    <message>
        <source>The data comes from a stage based on %1, this one is based on %2: text indexes may be ordered differently.</source>
        <translation>Die Daten kommen aus einer Stufe auf Basis von %1, diese hier beruht auf %2: Textindizes können anders geordnet sein.</translation>
    </message>
    <message>
        <source>The data folder itself is copied and gets the mode 0755, which PostgreSQL refuses.</source>
        <translation>Der Datenordner selbst wird kopiert und erhält die Rechte 0755, die PostgreSQL ablehnt.</translation>
    </message>
    <message>
        <source>The database of the image computes it for every row: use it alone.</source>
        <translation>Die Datenbank des Images berechnet sie für jede Zeile: Verwenden Sie sie allein.</translation>
    </message>
    <message>
        <source>The image starts as root.</source>
        <translation>Das Image startet als root.</translation>
    </message>
    <message>
        <source>The last stage has no HEALTHCHECK: a stack cannot wait for the database.</source>
        <translation>Die letzte Stufe hat keinen HEALTHCHECK: Ein Stack kann nicht auf die Datenbank warten.</translation>
    </message>
    <message>
        <source>The last stage sets no USER.</source>
        <translation>Die letzte Stufe setzt keinen USER.</translation>
    </message>
    <message>
        <source>The list of %1, relation %2</source>
        <translation>Die Liste von %1, Beziehung %2</translation>
    </message>
    <message>
        <source>The order of %1</source>
        <translation>Die Reihenfolge von %1</translation>
    </message>
    <message>
        <source>The order of %1, relation %2</source>
        <translation>Die Reihenfolge von %1, Beziehung %2</translation>
    </message>
    <message>
        <source>The pattern %1 decides about no table.</source>
        <translation>Das Muster %1 entscheidet über keine Tabelle.</translation>
    </message>
    <message>
        <source>The relation %1 has the name of a foreign key of the source.</source>
        <translation>Die Beziehung %1 hat den Namen eines Fremdschlüssels der Quelle.</translation>
    </message>
    <message>
        <source>The relation %1 names the column %2, which %3 does not have.</source>
        <translation>Die Beziehung %1 nennt die Spalte %2, die %3 nicht hat.</translation>
    </message>
    <message>
        <source>The relation %1 refers to %2, which the source does not have.</source>
        <translation>Die Beziehung %1 verweist auf %2, die Quelle hat diese Tabelle aber nicht.</translation>
    </message>
    <message>
        <source>The rule looks at %1, a generated column, which is not in the stream of rows.</source>
        <translation>Die Regel sieht %1 an, eine berechnete Spalte, die nicht im Strom der Zeilen ist.</translation>
    </message>
    <message>
        <source>The rule looks at a column &quot;%1&quot; that the table does not have.</source>
        <translation>Die Regel sieht eine Spalte „%1“ an, die die Tabelle nicht hat.</translation>
    </message>
    <message>
        <source>The source has no table of this name.</source>
        <translation>Die Quelle hat keine Tabelle dieses Namens.</translation>
    </message>
    <message>
        <source>The subset names %1, which is no table of the source.</source>
        <translation>Die Auswahl nennt %1, das ist keine Tabelle der Quelle.</translation>
    </message>
    <message>
        <source>The subset names relations of %1, which is no table of the source.</source>
        <translation>Die Auswahl nennt Beziehungen von %1, das ist keine Tabelle der Quelle.</translation>
    </message>
    <message>
        <source>The table has no column of this name.</source>
        <translation>Die Tabelle hat keine Spalte dieses Namens.</translation>
    </message>
    <message>
        <source>The type changed from %1 to %2 since the last snapshot, and the column is kept as &quot;%3&quot;.</source>
        <translation>Der Typ hat sich seit dem letzten Abzug von %1 zu %2 geändert, und die Spalte wird mit der Begründung „%3“ behalten.</translation>
    </message>
    <message>
        <source>The value given for ARG %1 can be read in the history of the stage.</source>
        <translation>Der Wert für ARG %1 ist in der Historie der Stufe zu lesen.</translation>
    </message>
    <message>
        <source>There is no FROM.</source>
        <translation>Es gibt kein FROM.</translation>
    </message>
    <message>
        <source>There is no decision about this column (%1), which looks like %2.</source>
        <translation>Über diese Spalte (%1) ist nicht entschieden; sie sieht nach %2 aus.</translation>
    </message>
    <message>
        <source>There is no decision about this column (%1).</source>
        <translation>Über diese Spalte (%1) ist nicht entschieden.</translation>
    </message>
    <message>
        <source>There is no masking function &quot;%1&quot;.</source>
        <translation>Es gibt keine Maskierungsfunktion „%1“.</translation>
    </message>
    <message>
        <source>This VOLUME holds the data folder %1.</source>
        <translation>Dieses VOLUME enthält den Datenordner %1.</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>Verwenden Sie %1.</translation>
    </message>
    <message>
        <source>Use %1; its values pass.</source>
        <translation>Verwenden Sie %1; die Werte davon bestehen.</translation>
    </message>
    <message>
        <source>Use 1 for numbers one after the other.</source>
        <translation>Verwenden Sie 1 für fortlaufende Zahlen.</translation>
    </message>
    <message>
        <source>Use a function that is made from the value.</source>
        <translation>Verwenden Sie eine Funktion, die den Wert umformt.</translation>
    </message>
    <message>
        <source>Use a function that keeps values different.</source>
        <translation>Verwenden Sie eine Funktion, die Werte verschieden hält.</translation>
    </message>
    <message>
        <source>Use a longer max_length or a wider column.</source>
        <translation>Verwenden Sie ein größeres max_length oder eine breitere Spalte.</translation>
    </message>
    <message>
        <source>Use command for the columns it is made from.</source>
        <translation>Verwenden Sie command für die Spalten, aus denen sie entsteht.</translation>
    </message>
    <message>
        <source>Use constant or blank.</source>
        <translation>Verwenden Sie constant oder blank.</translation>
    </message>
    <message>
        <source>Use constant with the value.</source>
        <translation>Verwenden Sie constant mit dem Wert.</translation>
    </message>
    <message>
        <source>Use derive.expression or a function that is made from the value.</source>
        <translation>Verwenden Sie derive.expression oder eine Funktion, die den Wert umformt.</translation>
    </message>
    <message>
        <source>Use hash.hmac with max_length, or scramble.characters.</source>
        <translation>Verwenden Sie hash.hmac mit max_length oder scramble.characters.</translation>
    </message>
    <message>
        <source>Use on_error = &quot;constant&quot; or &quot;fail&quot;, or other functions inside.</source>
        <translation>Verwenden Sie on_error = &quot;constant&quot; oder &quot;fail&quot; oder innen andere Funktionen.</translation>
    </message>
    <message>
        <source>Use one of its labels.</source>
        <translation>Verwenden Sie eine seiner Bezeichnungen.</translation>
    </message>
    <message>
        <source>Use permute.int, random.uuid or another function that keeps values different.</source>
        <translation>Verwenden Sie permute.int, random.uuid oder eine andere Funktion, die Werte verschieden hält.</translation>
    </message>
    <message>
        <source>Use permute.int, random.uuid, hash.hmac or another function that keeps values different.</source>
        <translation>Verwenden Sie permute.int, random.uuid, hash.hmac oder eine andere Funktion, die Werte verschieden hält.</translation>
    </message>
    <message>
        <source>Use the function alone, or unique = &quot;suffix&quot;.</source>
        <translation>Verwenden Sie die Funktion allein oder unique = &quot;suffix&quot;.</translation>
    </message>
    <message>
        <source>Use unique = &quot;suffix&quot; or a function that keeps values different.</source>
        <translation>Verwenden Sie unique = &quot;suffix&quot; oder eine Funktion, die Werte verschieden hält.</translation>
    </message>
    <message>
        <source>Use unique = &quot;suffix&quot;.</source>
        <translation>Verwenden Sie unique = &quot;suffix&quot;.</translation>
    </message>
    <message>
        <source>Whether masked values pass %1 is not known before the restore.</source>
        <translation>Ob maskierte Werte bestehen, ist vor dem Einspielen nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>Whether masked values pass %1 is not known before the restore: %2</source>
        <translation>Ob maskierte Werte bestehen (%1), ist vor dem Einspielen nicht bekannt: %2</translation>
    </message>
    <message>
        <source>Whether masked values stay unique in the index %1 is not known before the restore: it is over a part of the rows.</source>
        <translation>Ob maskierte Werte im Index %1 eindeutig bleiben, ist vor dem Einspielen nicht bekannt: Er gilt nur für einen Teil der Zeilen.</translation>
    </message>
    <message>
        <source>Whether masked values stay unique in the index %1 is not known before the restore: it is over expressions.</source>
        <translation>Ob maskierte Werte im Index %1 eindeutig bleiben, ist vor dem Einspielen nicht bekannt: Er geht über Ausdrücke.</translation>
    </message>
    <message>
        <source>Without seed_columns the parts of a record depend on different values and do not agree.</source>
        <translation>Ohne seed_columns hängen die Teile eines Datensatzes von verschiedenen Werten ab und passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Write it like $.contact.emails[*].</source>
        <translation>Schreiben Sie ihn wie $.contact.emails[*].</translation>
    </message>
    <message>
        <source>Write it like C-####.</source>
        <translation>Schreiben Sie es wie C-####.</translation>
    </message>
    <message>
        <source>Write it without: modes can be set in the donor, files with COPY.</source>
        <translation>Schreiben Sie es ohne: Rechte lassen sich in der donor-Stufe setzen, Dateien mit COPY.</translation>
    </message>
    <message>
        <source>Write one expression of the source&apos;s SQL and nothing else.</source>
        <translation>Schreiben Sie einen Ausdruck im SQL der Quelle und nichts weiter.</translation>
    </message>
    <message>
        <source>Write op = &quot;apply&quot; with a function, for example.</source>
        <translation>Schreiben Sie zum Beispiel op = &quot;apply&quot; mit einer Funktion.</translation>
    </message>
    <message>
        <source>Write the entries one after the other.</source>
        <translation>Schreiben Sie die Einträge hintereinander.</translation>
    </message>
    <message>
        <source>Write why its values may leave the house.</source>
        <translation>Schreiben Sie, warum ihre Werte das Haus verlassen dürfen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no path into a document.</source>
        <translation>„%1“ ist kein Pfad in ein Dokument.</translation>
    </message>
    <message>
        <source>a date like 2024-01-31</source>
        <translation>ein Datum wie 2024-01-31</translation>
    </message>
    <message>
        <source>a list of functions</source>
        <translation>eine Liste von Funktionen</translation>
    </message>
    <message>
        <source>a list of operations</source>
        <translation>eine Liste von Operationen</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>address</source>
        <translation>einer Adresse</translation>
    </message>
    <message>
        <source>an exclusion constraint</source>
        <translation>ein Exclusion Constraint</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>einem Geburtsdatum</translation>
    </message>
    <message>
        <source>chain: command cannot work on what is made from other columns.</source>
        <translation>chain: command kann nicht mit dem arbeiten, was aus anderen Spalten entsteht.</translation>
    </message>
    <message>
        <source>city</source>
        <translation>einem Ort</translation>
    </message>
    <message>
        <source>conditional: the last case has a condition, so rows of no case would keep their value.</source>
        <translation>conditional: Der letzte Fall hat eine Bedingung; Zeilen ohne Fall behielten also ihren Wert.</translation>
    </message>
    <message>
        <source>derive.aggregate: there is no foreign key, or more than one, of &quot;%1&quot; to this table.</source>
        <translation>derive.aggregate: Es gibt keinen Fremdschlüssel oder mehr als einen von „%1“ auf diese Tabelle.</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>einer Gerätekennung</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>freiem Text</translation>
    </message>
    <message>
        <source>its partition bound</source>
        <translation>die Grenze der Partition</translation>
    </message>
    <message>
        <source>json.path needs 1 to 64 operations.</source>
        <translation>json.path braucht 1 bis 64 Operationen.</translation>
    </message>
    <message>
        <source>national id</source>
        <translation>einer Ausweis- oder Personennummer</translation>
    </message>
    <message>
        <source>other sensitive</source>
        <translation>sonst Sensiblem</translation>
    </message>
    <message>
        <source>parameters of an operation must be a table.</source>
        <translation>parameters einer Operation muss eine Tabelle sein.</translation>
    </message>
    <message>
        <source>password hash</source>
        <translation>einem Passwort</translation>
    </message>
    <message>
        <source>person name</source>
        <translation>einem Personennamen</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>einer Telefonnummer</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>einer Postleitzahl</translation>
    </message>
    <message>
        <source>ref.copy_parent: no foreign key leads along the path &quot;%1&quot;.</source>
        <translation>ref.copy_parent: Kein Fremdschlüssel führt den Pfad „%1“ entlang.</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>einem Geheimnis</translation>
    </message>
    <message>
        <source>sequence.id cannot count per column in MariaDB.</source>
        <translation>sequence.id kann in MariaDB nicht je Spalte zählen.</translation>
    </message>
    <message>
        <source>sequence.text: the pattern must have one group of # for the number.</source>
        <translation>sequence.text: Das Muster muss eine Gruppe von # für die Zahl haben.</translation>
    </message>
    <message>
        <source>set_default cannot stand inside %1.</source>
        <translation>set_default kann nicht innerhalb von %1 stehen.</translation>
    </message>
    <message>
        <source>set_default: the default of the column, %1, is computed anew for each row.</source>
        <translation>set_default: Der Vorgabewert der Spalte, %1, wird für jede Zeile neu berechnet.</translation>
    </message>
    <message>
        <source>the CHECK of the domain %1</source>
        <translation>CHECK der Domäne %1</translation>
    </message>
    <message>
        <source>the comment of %1</source>
        <translation>Kommentar von %1</translation>
    </message>
    <message>
        <source>the comment of the table</source>
        <translation>Kommentar der Tabelle</translation>
    </message>
    <message>
        <source>the constraint %1</source>
        <translation>Constraint %1</translation>
    </message>
    <message>
        <source>the default of %1</source>
        <translation>Vorgabewert von %1</translation>
    </message>
    <message>
        <source>the domain %1</source>
        <translation>Domäne %1</translation>
    </message>
    <message>
        <source>the rule of %1 does not work.</source>
        <translation>Die Regel von %1 funktioniert nicht.</translation>
    </message>
    <message>
        <source>the server did not evaluate it (SQLSTATE %1).</source>
        <translation>Der Server hat es nicht ausgewertet (SQLSTATE %1).</translation>
    </message>
    <message>
        <source>the values of %1 cannot be read.</source>
        <translation>Die Werte von %1 können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>there are no rows to try it on.</source>
        <translation>Es gibt keine Zeilen, an denen man es versuchen könnte.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>unique = &quot;segment&quot; makes texts and the column is %1.</source>
        <translation>unique = &quot;segment&quot; ergibt Texte, und die Spalte ist %1.</translation>
    </message>
    <message>
        <source>unique = &quot;suffix&quot; makes texts and the column is %1.</source>
        <translation>unique = &quot;suffix&quot; ergibt Texte, und die Spalte ist %1.</translation>
    </message>
    <message>
        <source>unique = &quot;suffix&quot; or &quot;segment&quot;</source>
        <translation>unique = &quot;suffix&quot; oder &quot;segment&quot;</translation>
    </message>
    <message>
        <source>  %1: %2 and its indexes take about %3 compressed, %4 unpacked</source>
        <translation>  %1: %2 und seine Indizes belegen etwa %3 komprimiert, %4 entpackt</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 (%2 in shared layers counted once)</source>
        <translation>%1 (%2 in gemeinsamen Schichten einmal gezählt)</translation>
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
        <translation>%1 und %2 unterscheiden sich nur in &apos;-&apos; und &apos;_&apos;</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <translation>%1 bei Zeichen %2</translation>
    </message>
    <message>
        <source>%1 belongs to a relation with &quot;references&quot;</source>
        <translation>%1 gehört zu einer Beziehung mit &quot;references&quot;</translation>
    </message>
    <message>
        <source>%1 does not mask parts of a value</source>
        <translation>%1 maskiert keine Teile eines Wertes</translation>
    </message>
    <message>
        <source>%1 has a key of its own</source>
        <translation>%1 hat einen eigenen Schlüssel</translation>
    </message>
    <message>
        <source>%1 has no meaning where no row is taken</source>
        <translation>%1 hat keine Bedeutung, wo keine Zeile genommen wird</translation>
    </message>
    <message>
        <source>%1 has no meaning without %2</source>
        <translation>%1 hat ohne %2 keine Bedeutung</translation>
    </message>
    <message>
        <source>%1 is a plain name, not an address</source>
        <translation>%1 ist ein einfacher Name, keine Adresse</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 is greater than %2</source>
        <translation>%1 ist größer als %2</translation>
    </message>
    <message>
        <source>%1 is no %2</source>
        <translation>%1 ist kein Wert für %2</translation>
    </message>
    <message>
        <source>%1 is no %2 from %3 to %4</source>
        <translation>%1 ist kein Wert für %2, von %3 bis %4</translation>
    </message>
    <message>
        <source>%1 is no image tag</source>
        <translation>%1 ist kein Image-Tag</translation>
    </message>
    <message>
        <source>%1 is no key shape</source>
        <translation>%1 ist keine Schlüsselform</translation>
    </message>
    <message>
        <source>%1 is no name</source>
        <translation>%1 ist kein Name</translation>
    </message>
    <message>
        <source>%1 is no name of a variable</source>
        <translation>%1 ist kein Name einer Variablen</translation>
    </message>
    <message>
        <source>%1 is no name of an application</source>
        <translation>%1 ist kein Name einer Anwendung</translation>
    </message>
    <message>
        <source>%1 is no number of keys</source>
        <translation>%1 ist keine Anzahl von Schlüsseln</translation>
    </message>
    <message>
        <source>%1 is no port</source>
        <translation>%1 ist kein Port</translation>
    </message>
    <message>
        <source>%1 is no project name</source>
        <translation>%1 ist kein Projektname</translation>
    </message>
    <message>
        <source>%1 is no rule for times to live</source>
        <translation>%1 ist keine Regel für Lebenszeiten</translation>
    </message>
    <message>
        <source>%1 is no service name</source>
        <translation>%1 ist kein Dienstname</translation>
    </message>
    <message>
        <source>%1 is no table name</source>
        <translation>%1 ist kein Tabellenname</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>%1 is the name of a service already</source>
        <translation>%1 ist schon der Name eines Dienstes</translation>
    </message>
    <message>
        <source>%1 is too small or too large</source>
        <translation>%1 ist zu klein oder zu groß</translation>
    </message>
    <message>
        <source>%1 means nothing for a source of this kind</source>
        <translation>%1 bedeutet für eine Quelle dieser Art nichts</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3</source>
        <translation>%1 muss %2 sein, nicht %3</translation>
    </message>
    <message>
        <source>%1 must be a size</source>
        <translation>%1 muss eine Größe sein</translation>
    </message>
    <message>
        <source>%1 must be at least %2</source>
        <translation>%1 muss mindestens %2 sein</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3</source>
        <translation>%1 muss zwischen %2 und %3 liegen</translation>
    </message>
    <message>
        <source>%1 must say where the secret is</source>
        <translation>%1 muss sagen, wo das Geheimnis liegt</translation>
    </message>
    <message>
        <source>%1 needs it</source>
        <translation>%1 braucht es</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 takes no identity tokens (HTTP %2)</source>
        <translation>%1 nimmt keine Identitätstoken an (HTTP %2)</translation>
    </message>
    <message>
        <source>%1, and cannot be pulled: %2</source>
        <translation>%1 und kann nicht geladen werden: %2</translation>
    </message>
    <message>
        <source>%1, but the values are nothing of the kind</source>
        <translation>%1, aber die Werte sind nichts dergleichen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: there is no such option</source>
        <translation>%1: Eine solche Option gibt es nicht</translation>
    </message>
    <message>
        <source>%1; if it was ever committed, change it on the server too</source>
        <translation>%1; wurde es je eingecheckt, ändern Sie es auch auf dem Server</translation>
    </message>
    <message>
        <source>%1; it would fit without:</source>
        <translation>%1; es würde passen ohne:</translation>
    </message>
    <message>
        <source>%1; no credentials are stored for it</source>
        <translation>%1; dafür sind keine Zugangsdaten gespeichert</translation>
    </message>
    <message>
        <source>%1; those of %2 were refused</source>
        <translation>%1; die aus %2 wurden abgelehnt</translation>
    </message>
    <message>
        <source>A name has lower-case words joined by &apos;.&apos;, &apos;_&apos; or &apos;-&apos;, and &apos;/&apos; between its parts.</source>
        <translation>Ein Name hat kleingeschriebene Wörter, verbunden mit &apos;.&apos;, &apos;_&apos; oder &apos;-&apos;, und &apos;/&apos; zwischen seinen Teilen.</translation>
    </message>
    <message>
        <source>A new key gives other masked values everywhere. To change it all the same, remove key_fingerprint from decant.toml first.</source>
        <translation>Ein neuer Schlüssel ergibt überall andere maskierte Werte. Um ihn trotzdem zu ändern, entfernen Sie zuerst key_fingerprint aus decant.toml.</translation>
    </message>
    <message>
        <source>A tag has letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, at most 128.</source>
        <translation>Ein Tag hat Buchstaben, Ziffern, &apos;_&apos;, &apos;.&apos; und &apos;-&apos;, höchstens 128.</translation>
    </message>
    <message>
        <source>AND, OR or the end</source>
        <translation>AND, OR oder das Ende</translation>
    </message>
    <message>
        <source>Add a tag to the name.</source>
        <translation>Fügen Sie dem Namen einen Tag hinzu.</translation>
    </message>
    <message>
        <source>Add one with `decant-cli init` or on the first page.</source>
        <translation>Fügen Sie einen mit `decant-cli init` oder auf der ersten Seite hinzu.</translation>
    </message>
    <message>
        <source>Add your user to the group of the socket (docker) and log in again, or use Podman.</source>
        <translation>Nehmen Sie Ihren Benutzer in die Gruppe des Sockets (docker) auf und melden Sie sich neu an, oder verwenden Sie Podman.</translation>
    </message>
    <message>
        <source>Another session holds a lock, for example ALTER TABLE; try again later.</source>
        <translation>Eine andere Sitzung hält eine Sperre, etwa ALTER TABLE; versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <source>Ask about the table without --key.</source>
        <translation>Fragen Sie ohne --key nach der Tabelle.</translation>
    </message>
    <message>
        <source>Ask for the right to push to %1, or push elsewhere.</source>
        <translation>Bitten Sie um das Recht, nach %1 zu pushen, oder pushen Sie anderswohin.</translation>
    </message>
    <message>
        <source>Build on an engine of that architecture (a Docker context), or register an emulator with this one (package qemu-user-static).</source>
        <translation>Bauen Sie auf einer Engine dieser Architektur (ein Docker-Kontext), oder registrieren Sie bei dieser einen Emulator (Paket qemu-user-static).</translation>
    </message>
    <message>
        <source>Build the image first.</source>
        <translation>Bauen Sie zuerst das Image.</translation>
    </message>
    <message>
        <source>Check files in the custom part of the service.</source>
        <translation>Prüfen Sie files im eigenen Teil des Dienstes.</translation>
    </message>
    <message>
        <source>Check host and port, and whether the registry runs.</source>
        <translation>Prüfen Sie Host und Port, und ob die Registry läuft.</translation>
    </message>
    <message>
        <source>Check host and port.</source>
        <translation>Prüfen Sie Host und Port.</translation>
    </message>
    <message>
        <source>Check host, port and network, and that the server runs.</source>
        <translation>Prüfen Sie Host, Port und Netzwerk, und dass der Server läuft.</translation>
    </message>
    <message>
        <source>Check image.base in decant.toml, or load the base image into the engine.</source>
        <translation>Prüfen Sie image.base in decant.toml, oder laden Sie das Basis-Image in die Engine.</translation>
    </message>
    <message>
        <source>Check its name and who may read it.</source>
        <translation>Prüfen Sie den Namen und wer sie lesen darf.</translation>
    </message>
    <message>
        <source>Check the OpenSSL configuration of this machine.</source>
        <translation>Prüfen Sie die OpenSSL-Konfiguration dieses Rechners.</translation>
    </message>
    <message>
        <source>Check the address, and the way there from this machine.</source>
        <translation>Prüfen Sie die Adresse und den Weg dorthin von diesem Rechner.</translation>
    </message>
    <message>
        <source>Check the certificates and sslmode.</source>
        <translation>Prüfen Sie die Zertifikate und sslmode.</translation>
    </message>
    <message>
        <source>Check the engine&apos;s certificates (DOCKER_CERT_PATH or the context).</source>
        <translation>Prüfen Sie die Zertifikate der Engine (DOCKER_CERT_PATH oder den Kontext).</translation>
    </message>
    <message>
        <source>Check the host name of the engine.</source>
        <translation>Prüfen Sie den Hostnamen der Engine.</translation>
    </message>
    <message>
        <source>Check the name in decant.toml.</source>
        <translation>Prüfen Sie den Namen in decant.toml.</translation>
    </message>
    <message>
        <source>Check the name of the database.</source>
        <translation>Prüfen Sie den Namen der Datenbank.</translation>
    </message>
    <message>
        <source>Check the name of the registry and the network.</source>
        <translation>Prüfen Sie den Namen der Registry und das Netzwerk.</translation>
    </message>
    <message>
        <source>Check the name; some registries want the repository to be created first.</source>
        <translation>Prüfen Sie den Namen; manche Registrys verlangen, dass das Repository zuerst angelegt wird.</translation>
    </message>
    <message>
        <source>Check the network, and proxies before the registry.</source>
        <translation>Prüfen Sie das Netzwerk und Proxys vor der Registry.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Prüfen Sie die Rechte der Datei.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <translation>Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>Check the permissions of the project&apos;s folder.</source>
        <translation>Prüfen Sie die Rechte des Projektordners.</translation>
    </message>
    <message>
        <source>Check the repository name and the tag.</source>
        <translation>Prüfen Sie den Repository-Namen und den Tag.</translation>
    </message>
    <message>
        <source>Check the service name and pg_service.conf.</source>
        <translation>Prüfen Sie den Dienstnamen und pg_service.conf.</translation>
    </message>
    <message>
        <source>Check the temporary folder (TMPDIR).</source>
        <translation>Prüfen Sie den temporären Ordner (TMPDIR).</translation>
    </message>
    <message>
        <source>Check the user name and its password.</source>
        <translation>Prüfen Sie den Benutzernamen und sein Passwort.</translation>
    </message>
    <message>
        <source>Check the user name.</source>
        <translation>Prüfen Sie den Benutzernamen.</translation>
    </message>
    <message>
        <source>Check user and password, and GRANT SELECT, SHOW VIEW, TRIGGER, EVENT on the database to the user.</source>
        <translation>Prüfen Sie Benutzer und Passwort, und geben Sie dem Benutzer GRANT SELECT, SHOW VIEW, TRIGGER, EVENT auf die Datenbank.</translation>
    </message>
    <message>
        <source>Check user and password, and that the user may run INFO, SCAN, TYPE and the commands that read.</source>
        <translation>Prüfen Sie Benutzer und Passwort, und dass der Benutzer INFO, SCAN, TYPE und die lesenden Befehle ausführen darf.</translation>
    </message>
    <message>
        <source>Check who owns the folder.</source>
        <translation>Prüfen Sie, wem der Ordner gehört.</translation>
    </message>
    <message>
        <source>Choose a folder that you may read with --work-dir.</source>
        <translation>Wählen Sie mit --work-dir einen Ordner, den Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write with --work-dir.</source>
        <translation>Wählen Sie mit --work-dir einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose a function that gives a value for every key.</source>
        <translation>Wählen Sie eine Funktion, die für jeden Schlüssel einen Wert ergibt.</translation>
    </message>
    <message>
        <source>Choose a function that keeps different values different, such as hash.hmac.</source>
        <translation>Wählen Sie eine Funktion, die verschiedene Werte verschieden hält, etwa hash.hmac.</translation>
    </message>
    <message>
        <source>Choose a work folder that you may write to.</source>
        <translation>Wählen Sie einen Arbeitsordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose another folder, or remove that file.</source>
        <translation>Wählen Sie einen anderen Ordner, oder entfernen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Choose functions for the parts of the key that keep different values different, such as hash.hmac.</source>
        <translation>Wählen Sie für die Teile des Schlüssels Funktionen, die verschiedene Werte verschieden halten, etwa hash.hmac.</translation>
    </message>
    <message>
        <source>Choose one with --service.</source>
        <translation>Wählen Sie einen mit --service.</translation>
    </message>
    <message>
        <source>Correct the %1 marked places.</source>
        <translation>Berichtigen Sie die %1 markierten Stellen.</translation>
    </message>
    <message>
        <source>Correct the file or log in again.</source>
        <translation>Berichtigen Sie die Datei, oder melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Correct the marked place.</source>
        <translation>Berichtigen Sie die markierte Stelle.</translation>
    </message>
    <message>
        <source>Correct what the subset says about this table.</source>
        <translation>Berichtigen Sie, was die Auswahl über diese Tabelle sagt.</translation>
    </message>
    <message>
        <source>Decide in decant.toml or on the Masking page, then run again.</source>
        <translation>Entscheiden Sie in decant.toml oder auf der Seite Maskierung, dann starten Sie erneut.</translation>
    </message>
    <message>
        <source>Do not push this image. Its masking rules or its restore need mending first.</source>
        <translation>Pushen Sie dieses Image nicht. Zuerst müssen seine Maskierungsregeln oder das Einspielen berichtigt werden.</translation>
    </message>
    <message>
        <source>Free some space on this disk, or choose another work folder.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger, oder wählen Sie einen anderen Arbeitsordner.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder with --work-dir.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie mit --work-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Free space where the engine keeps its images, then build again.</source>
        <translation>Schaffen Sie Platz, wo die Engine ihre Images ablegt, dann bauen Sie erneut.</translation>
    </message>
    <message>
        <source>Free space where the engine keeps its images, then run again.</source>
        <translation>Schaffen Sie Platz, wo die Engine ihre Images ablegt, dann starten Sie erneut.</translation>
    </message>
    <message>
        <source>GRANT SELECT on the table to the user, or take only the structure of the table.</source>
        <translation>Geben Sie dem Benutzer GRANT SELECT auf die Tabelle, oder nehmen Sie nur die Struktur der Tabelle.</translation>
    </message>
    <message>
        <source>GRANT SELECT, SHOW VIEW, TRIGGER, EVENT on the database and SELECT on mysql.proc to the user.</source>
        <translation>Geben Sie dem Benutzer GRANT SELECT, SHOW VIEW, TRIGGER, EVENT auf die Datenbank und SELECT auf mysql.proc.</translation>
    </message>
    <message>
        <source>Give a password, or an entry in .pgpass or pg_service.conf.</source>
        <translation>Geben Sie ein Passwort an, oder einen Eintrag in .pgpass oder pg_service.conf.</translation>
    </message>
    <message>
        <source>Give one value for each column, separated by commas.</source>
        <translation>Geben Sie für jede Spalte einen Wert an, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Give the configuration that `greenmask --config` takes.</source>
        <translation>Geben Sie die Konfiguration an, die `greenmask --config` liest.</translation>
    </message>
    <message>
        <source>Give the engine the registry&apos;s authority: /etc/docker/certs.d/%1/ca.crt on the engine&apos;s machine.</source>
        <translation>Geben Sie der Engine die Zertifizierungsstelle der Registry: /etc/docker/certs.d/%1/ca.crt auf dem Rechner der Engine.</translation>
    </message>
    <message>
        <source>Give the key exactly as it was shown when it was made.</source>
        <translation>Geben Sie den Schlüssel genau so an, wie er beim Anlegen gezeigt wurde.</translation>
    </message>
    <message>
        <source>Give the project&apos;s own key; another one would give other masked values.</source>
        <translation>Geben Sie den eigenen Schlüssel des Projekts an; ein anderer ergäbe andere maskierte Werte.</translation>
    </message>
    <message>
        <source>Grant the role CONNECT on the database.</source>
        <translation>Geben Sie der Rolle CONNECT auf die Datenbank.</translation>
    </message>
    <message>
        <source>Grant the role USAGE on the schema and SELECT on the table (and BYPASSRLS where row-level security applies), or take only the structure of the table.</source>
        <translation>Geben Sie der Rolle USAGE auf das Schema und SELECT auf die Tabelle (und BYPASSRLS, wo Zeilensicherheit gilt), oder nehmen Sie nur die Struktur der Tabelle.</translation>
    </message>
    <message>
        <source>Grant the role USAGE on the schema and SELECT on the table, or take only the structure of the table.</source>
        <translation>Geben Sie der Rolle USAGE auf das Schema und SELECT auf die Tabelle, oder nehmen Sie nur die Struktur der Tabelle.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>einer IBAN</translation>
    </message>
    <message>
        <source>IN, BETWEEN, LIKE or ILIKE</source>
        <translation>IN, BETWEEN, LIKE oder ILIKE</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>einer IP-Adresse</translation>
    </message>
    <message>
        <source>If it is meant to be reached by plain HTTP, set insecure = true for this registry.</source>
        <translation>Soll sie über einfaches HTTP erreicht werden, setzen Sie insecure = true für diese Registry.</translation>
    </message>
    <message>
        <source>Inspect the image again.</source>
        <translation>Untersuchen Sie das Image erneut.</translation>
    </message>
    <message>
        <source>Install %1, or remove it from credsStore or credHelpers in config.json.</source>
        <translation>Installieren Sie %1, oder entfernen Sie es aus credsStore oder credHelpers in config.json.</translation>
    </message>
    <message>
        <source>Install the client programs of the server, or name an image.base that has them.</source>
        <translation>Installieren Sie die Clientprogramme des Servers, oder nennen Sie ein image.base, das sie hat.</translation>
    </message>
    <message>
        <source>Install the client programs on this machine, or name another image.base.</source>
        <translation>Installieren Sie die Clientprogramme auf diesem Rechner, oder nennen Sie ein anderes image.base.</translation>
    </message>
    <message>
        <source>Install the client programs on this machine.</source>
        <translation>Installieren Sie die Clientprogramme auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Install the package postgresql-client-%1 or newer.</source>
        <translation>Installieren Sie das Paket postgresql-client-%1 oder neuer.</translation>
    </message>
    <message>
        <source>Is this the right file?</source>
        <translation>Ist das die richtige Datei?</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Es hat: %1.</translation>
    </message>
    <message>
        <source>It may be a read-only mirror.</source>
        <translation>Vielleicht ist es ein Spiegel, der nur gelesen werden kann.</translation>
    </message>
    <message>
        <source>It must write {&quot;event&quot;: &quot;result&quot;, …} as its last line.</source>
        <translation>Sie muss {&quot;event&quot;: &quot;result&quot;, …} als letzte Zeile schreiben.</translation>
    </message>
    <message>
        <source>Its log above says why.</source>
        <translation>Sein Protokoll oben sagt, warum.</translation>
    </message>
    <message>
        <source>Its replay may wait for this very reading: lower max_standby_streaming_delay there, raise &quot;max_lag&quot; of the source, or read at a quieter time.</source>
        <translation>Das Nachspielen dort wartet vielleicht gerade auf dieses Lesen: Verringern Sie dort max_standby_streaming_delay, erhöhen Sie &quot;max_lag&quot; der Quelle, oder lesen Sie zu einer ruhigeren Zeit.</translation>
    </message>
    <message>
        <source>Known are {date}, {time}, {version}, {git} and {hash}.</source>
        <translation>Bekannt sind {date}, {time}, {version}, {git} und {hash}.</translation>
    </message>
    <message>
        <source>Leave it out for the default.</source>
        <translation>Lassen Sie es für die Vorgabe weg.</translation>
    </message>
    <message>
        <source>Leave them out and set them in the project.</source>
        <translation>Lassen Sie sie weg, und setzen Sie sie im Projekt.</translation>
    </message>
    <message>
        <source>Load the base image for that platform, or leave the platform out.</source>
        <translation>Laden Sie das Basis-Image für diese Plattform, oder lassen Sie die Plattform weg.</translation>
    </message>
    <message>
        <source>Log in (docker login %1), or set DECANT_REGISTRY_USER and DECANT_REGISTRY_PASSWORD.</source>
        <translation>Melden Sie sich an (docker login %1), oder setzen Sie DECANT_REGISTRY_USER und DECANT_REGISTRY_PASSWORD.</translation>
    </message>
    <message>
        <source>Log in again (docker login %1).</source>
        <translation>Melden Sie sich neu an (docker login %1).</translation>
    </message>
    <message>
        <source>Log in with a user and a password (docker login %1), or set DECANT_REGISTRY_USER and DECANT_REGISTRY_PASSWORD.</source>
        <translation>Melden Sie sich mit Benutzer und Passwort an (docker login %1), oder setzen Sie DECANT_REGISTRY_USER und DECANT_REGISTRY_PASSWORD.</translation>
    </message>
    <message>
        <source>Look at the engine&apos;s log.</source>
        <translation>Sehen Sie im Protokoll der Engine nach.</translation>
    </message>
    <message>
        <source>Look with: SELECT * FROM pg_seclabels WHERE provider = &apos;anon&apos;.</source>
        <translation>Sehen Sie nach mit: SELECT * FROM pg_seclabels WHERE provider = &apos;anon&apos;.</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>einer MAC-Adresse</translation>
    </message>
    <message>
        <source>Make one with `decant-cli key`.</source>
        <translation>Legen Sie einen mit `decant-cli key` an.</translation>
    </message>
    <message>
        <source>Make such tables smaller in [service.*.subset] (mode = &quot;structure_only&quot; keeps none of their rows), or raise [budget] stack.</source>
        <translation>Verkleinern Sie solche Tabellen in [service.*.subset] (mode = &quot;structure_only&quot; behält keine ihrer Zeilen), oder erhöhen Sie [budget] stack.</translation>
    </message>
    <message>
        <source>MariaDB 10.4 or newer is needed.</source>
        <translation>MariaDB 10.4 oder neuer wird gebraucht.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Schaffen Sie sie beiseite.</translation>
    </message>
    <message>
        <source>MySQL 5.7 or newer is needed.</source>
        <translation>MySQL 5.7 oder neuer wird gebraucht.</translation>
    </message>
    <message>
        <source>Name a decant.toml, or make one with `decant-cli init DIR --from URI`.</source>
        <translation>Nennen Sie eine decant.toml, oder legen Sie eine mit `decant-cli init DIR --from URI` an.</translation>
    </message>
    <message>
        <source>Name a folder that can be written.</source>
        <translation>Nennen Sie einen Ordner, in den geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Name one with --service.</source>
        <translation>Nennen Sie einen mit --service.</translation>
    </message>
    <message>
        <source>Name the registry in insecure-registries of the engine&apos;s daemon.json.</source>
        <translation>Nennen Sie die Registry in insecure-registries der daemon.json der Engine.</translation>
    </message>
    <message>
        <source>No server listens on this socket: check the folder and the port.</source>
        <translation>An diesem Socket lauscht kein Server: Prüfen Sie Ordner und Port.</translation>
    </message>
    <message>
        <source>Nothing listens there: check host and port, and whether the server runs.</source>
        <translation>Dort lauscht nichts: Prüfen Sie Host und Port, und ob der Server läuft.</translation>
    </message>
    <message>
        <source>Only lines of JSON belong on its standard output.</source>
        <translation>Auf ihre Standardausgabe gehören nur JSON-Zeilen.</translation>
    </message>
    <message>
        <source>Others on the way could read what is sent; use https.</source>
        <translation>Andere könnten unterwegs mitlesen, was gesendet wird; verwenden Sie https.</translation>
    </message>
    <message>
        <source>PostgreSQL 9.6 or newer is needed.</source>
        <translation>PostgreSQL 9.6 oder neuer wird gebraucht.</translation>
    </message>
    <message>
        <source>Pull or load the base image first, or choose another one.</source>
        <translation>Laden Sie zuerst das Basis-Image, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Push a build first.</source>
        <translation>Pushen Sie zuerst einen Build.</translation>
    </message>
    <message>
        <source>Put a plain file in its place, or name the file that it leads to.</source>
        <translation>Setzen Sie eine einfache Datei an ihre Stelle, oder nennen Sie die Datei, auf die sie verweist.</translation>
    </message>
    <message>
        <source>Put what is yours between the lines `# &gt;&gt;&gt; own` and `# &lt;&lt;&lt; own`, or into the project; `decant-cli generate --overwrite` writes them as they are.</source>
        <translation>Setzen Sie Ihr Eigenes zwischen die Zeilen `# &gt;&gt;&gt; own` und `# &lt;&lt;&lt; own` oder in das Projekt; `decant-cli generate --overwrite` schreibt sie, wie sie sind.</translation>
    </message>
    <message>
        <source>Raise the limit there (nginx: client_max_body_size), or make the data smaller.</source>
        <translation>Erhöhen Sie dort die Grenze (nginx: client_max_body_size), oder verkleinern Sie die Daten.</translation>
    </message>
    <message>
        <source>Redis 6 or newer is needed.</source>
        <translation>Redis 6 oder neuer wird gebraucht.</translation>
    </message>
    <message>
        <source>Remove its relations.</source>
        <translation>Entfernen Sie ihre Beziehungen.</translation>
    </message>
    <message>
        <source>Remove the file; the image itself is not touched.</source>
        <translation>Entfernen Sie die Datei; das Image selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>Restrict this relation or take fewer rows, or raise &quot;memory&quot; in the subset of the project.</source>
        <translation>Schränken Sie diese Beziehung ein, nehmen Sie weniger Zeilen, oder erhöhen Sie &quot;memory&quot; in der Auswahl des Projekts.</translation>
    </message>
    <message>
        <source>Row-level security would hide rows from this role: use a role with BYPASSRLS or the owner, or take only the structure of the table.</source>
        <translation>Zeilensicherheit würde vor dieser Rolle Zeilen verbergen: Verwenden Sie eine Rolle mit BYPASSRLS oder den Eigentümer, oder nehmen Sie nur die Struktur der Tabelle.</translation>
    </message>
    <message>
        <source>Run `decant-cli build` first.</source>
        <translation>Führen Sie zuerst `decant-cli build` aus.</translation>
    </message>
    <message>
        <source>Run `decant-cli check` and decide about it.</source>
        <translation>Führen Sie `decant-cli check` aus, und entscheiden Sie darüber.</translation>
    </message>
    <message>
        <source>Run `decant-cli check` and decide about them.</source>
        <translation>Führen Sie `decant-cli check` aus, und entscheiden Sie darüber.</translation>
    </message>
    <message>
        <source>Run `decant-cli refresh` to take a new one.</source>
        <translation>Führen Sie `decant-cli refresh` aus, um einen neuen zu nehmen.</translation>
    </message>
    <message>
        <source>Run it in a terminal with DECANT_OUTPUT set to an empty folder.</source>
        <translation>Führen Sie ihn in einem Terminal aus, mit DECANT_OUTPUT auf einem leeren Ordner.</translation>
    </message>
    <message>
        <source>Run the helper by hand to see what it needs, or log in again.</source>
        <translation>Starten Sie das Hilfsprogramm von Hand, um zu sehen, was es braucht, oder melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Run the password command of the project in a terminal.</source>
        <translation>Führen Sie den Passwortbefehl des Projekts in einem Terminal aus.</translation>
    </message>
    <message>
        <source>SHA-256 is %1, the manifest says %2</source>
        <translation>SHA-256 ist %1, das Manifest sagt %2</translation>
    </message>
    <message>
        <source>See `decant-cli import --help`.</source>
        <translation>Siehe `decant-cli import --help`.</translation>
    </message>
    <message>
        <source>See the differences with `decant-cli generate --check`, take them with `decant-cli generate`.</source>
        <translation>Sehen Sie die Unterschiede mit `decant-cli generate --check`, übernehmen Sie sie mit `decant-cli generate`.</translation>
    </message>
    <message>
        <source>See whether `ssh HOST docker version` works there without a question, and whether the engine runs.</source>
        <translation>Sehen Sie nach, ob `ssh HOST docker version` dort ohne Rückfrage geht, und ob die Engine läuft.</translation>
    </message>
    <message>
        <source>Set DECANT_KEY to the key of this project; somebody who works on it can give it to you.</source>
        <translation>Setzen Sie DECANT_KEY auf den Schlüssel dieses Projekts; wer daran arbeitet, kann ihn Ihnen geben.</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder with room for the largest layer, compressed.</source>
        <translation>Setzen Sie TMPDIR auf einen Ordner mit Platz für die größte Schicht, komprimiert.</translation>
    </message>
    <message>
        <source>Set [registry] host in decant.toml.</source>
        <translation>Setzen Sie [registry] host in decant.toml.</translation>
    </message>
    <message>
        <source>Set ca_file for this registry to the certificate of its authority.</source>
        <translation>Setzen Sie ca_file für diese Registry auf das Zertifikat ihrer Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Set command or webhook in [notify] of decant.toml.</source>
        <translation>Setzen Sie command oder webhook in [notify] von decant.toml.</translation>
    </message>
    <message>
        <source>Set database in the source.</source>
        <translation>Setzen Sie database in der Quelle.</translation>
    </message>
    <message>
        <source>Set it where decant-cli runs.</source>
        <translation>Setzen Sie sie dort, wo decant-cli läuft.</translation>
    </message>
    <message>
        <source>Set it, or choose another password source in the project.</source>
        <translation>Setzen Sie sie, oder wählen Sie im Projekt eine andere Passwortquelle.</translation>
    </message>
    <message>
        <source>Set kind = &quot;%1&quot; for the service.</source>
        <translation>Setzen Sie kind = &quot;%1&quot; für den Dienst.</translation>
    </message>
    <message>
        <source>Set on_error to null or constant, or another function.</source>
        <translation>Setzen Sie on_error auf null oder constant, oder wählen Sie eine andere Funktion.</translation>
    </message>
    <message>
        <source>Somebody else may push to the same tag; push again.</source>
        <translation>Vielleicht pusht noch jemand auf denselben Tag; pushen Sie erneut.</translation>
    </message>
    <message>
        <source>Start Docker or Podman, or name another engine.</source>
        <translation>Starten Sie Docker oder Podman, oder nennen Sie eine andere Engine.</translation>
    </message>
    <message>
        <source>Start Docker or Podman, or set DOCKER_HOST.</source>
        <translation>Starten Sie Docker oder Podman, oder setzen Sie DOCKER_HOST.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>Start it with `decant-cli up`.</source>
        <translation>Starten Sie es mit `decant-cli up`.</translation>
    </message>
    <message>
        <source>Store the data in more layers (image.layers), or raise registry.max_layer if the registry takes more.</source>
        <translation>Legen Sie die Daten in mehr Schichten ab (image.layers), oder erhöhen Sie registry.max_layer, wenn die Registry mehr annimmt.</translation>
    </message>
    <message>
        <source>Store the password on the Source page, or choose another password source in the project.</source>
        <translation>Speichern Sie das Passwort auf der Seite Quelle, oder wählen Sie im Projekt eine andere Passwortquelle.</translation>
    </message>
    <message>
        <source>Take a new snapshot.</source>
        <translation>Nehmen Sie einen neuen Abzug.</translation>
    </message>
    <message>
        <source>Take a new snapshot; this one was changed after it was taken.</source>
        <translation>Nehmen Sie einen neuen Abzug; dieser wurde danach verändert.</translation>
    </message>
    <message>
        <source>Take only needed rows of %1, or no rows that refer to it.</source>
        <translation>Nehmen Sie nur benötigte Zeilen von %1, oder keine Zeilen, die darauf verweisen.</translation>
    </message>
    <message>
        <source>Take only the structure of the tables (mode = &quot;structure_only&quot;).</source>
        <translation>Nehmen Sie nur die Struktur der Tabellen (mode = &quot;structure_only&quot;).</translation>
    </message>
    <message>
        <source>Tell the administrator of the registry.</source>
        <translation>Wenden Sie sich an den Verwalter der Registry.</translation>
    </message>
    <message>
        <source>The connection broke; try again.</source>
        <translation>Die Verbindung brach ab; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection to the server broke or could not be made; check that it runs and try again.</source>
        <translation>Die Verbindung zum Server brach ab oder kam nicht zustande; prüfen Sie, ob er läuft, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The engine pushes by itself here; take push_by = &quot;engine&quot; out of [registry] to push from this machine.</source>
        <translation>Hier pusht die Engine selbst; nehmen Sie push_by = &quot;engine&quot; aus [registry], um von diesem Rechner zu pushen.</translation>
    </message>
    <message>
        <source>The engine wants TLS: set DOCKER_TLS_VERIFY and DOCKER_CERT_PATH.</source>
        <translation>Die Engine verlangt TLS: Setzen Sie DOCKER_TLS_VERIFY und DOCKER_CERT_PATH.</translation>
    </message>
    <message>
        <source>The exported snapshot ended; start again.</source>
        <translation>Der exportierte Schnappschuss ist beendet; beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>The file is as it was. Check the permissions of the folder.</source>
        <translation>Die Datei ist, wie sie war. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The file is as it was. Free some space, then save again.</source>
        <translation>Die Datei ist, wie sie war. Schaffen Sie Platz, dann speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The instruction was killed, perhaps for want of memory.</source>
        <translation>Die Anweisung wurde abgebrochen, vielleicht aus Mangel an Speicher.</translation>
    </message>
    <message>
        <source>The name of the host is unknown: check its spelling and the network.</source>
        <translation>Der Hostname ist unbekannt: Prüfen Sie die Schreibweise und das Netzwerk.</translation>
    </message>
    <message>
        <source>The object or snapshot went away while it was read; start again.</source>
        <translation>Das Objekt oder der Schnappschuss verschwand während des Lesens; beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>The protocol of plug-ins says what a result has (own-services.md).</source>
        <translation>Was ein Ergebnis enthält, steht im Protokoll der Plug-ins (own-services.md).</translation>
    </message>
    <message>
        <source>The server admits this user, host or encryption mode nowhere: see its pg_hba.conf.</source>
        <translation>Der Server lässt diesen Benutzer, Host oder Verschlüsselungsmodus nirgends zu: siehe seine pg_hba.conf.</translation>
    </message>
    <message>
        <source>The server cancelled the query: raise the statement timeout of the source.</source>
        <translation>Der Server brach die Abfrage ab: Erhöhen Sie das Zeitlimit für Anweisungen der Quelle.</translation>
    </message>
    <message>
        <source>The server could not read its own files.</source>
        <translation>Der Server konnte seine eigenen Dateien nicht lesen.</translation>
    </message>
    <message>
        <source>The server did not answer in time: check host, port and firewall.</source>
        <translation>Der Server antwortete nicht rechtzeitig: Prüfen Sie Host, Port und Firewall.</translation>
    </message>
    <message>
        <source>The server ends idle transactions: raise idle_in_transaction_session_timeout for the role.</source>
        <translation>Der Server beendet untätige Transaktionen: Erhöhen Sie idle_in_transaction_session_timeout für die Rolle.</translation>
    </message>
    <message>
        <source>The server found damaged data in this table.</source>
        <translation>Der Server fand beschädigte Daten in dieser Tabelle.</translation>
    </message>
    <message>
        <source>The server has no free connection: lower the number of parallel connections.</source>
        <translation>Der Server hat keine freie Verbindung: Verringern Sie die Zahl paralleler Verbindungen.</translation>
    </message>
    <message>
        <source>The server is stopping or starting; try again later.</source>
        <translation>Der Server wird gerade beendet oder gestartet; versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <source>The server offers no encryption: choose another sslmode if that is acceptable.</source>
        <translation>Der Server bietet keine Verschlüsselung: Wählen Sie einen anderen sslmode, wenn das vertretbar ist.</translation>
    </message>
    <message>
        <source>The server ran out of a resource.</source>
        <translation>Dem Server ging eine Ressource aus.</translation>
    </message>
    <message>
        <source>The standby removed rows that were still needed: raise max_standby_streaming_delay or set hot_standby_feedback = on there, or read from the primary.</source>
        <translation>Der Standby entfernte Zeilen, die noch gebraucht wurden: Erhöhen Sie dort max_standby_streaming_delay, setzen Sie hot_standby_feedback = on, oder lesen Sie vom Primärserver.</translation>
    </message>
    <message>
        <source>The table has changed; look at the source again.</source>
        <translation>Die Tabelle hat sich geändert; sehen Sie die Quelle neu an.</translation>
    </message>
    <message>
        <source>The table went away; look at the source again.</source>
        <translation>Die Tabelle ist verschwunden; sehen Sie die Quelle neu an.</translation>
    </message>
    <message>
        <source>There are shapes, match, drop, limit_per_shape and ttl.</source>
        <translation>Es gibt shapes, match, drop, limit_per_shape und ttl.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>This kind of source knows no patterns: name each table.</source>
        <translation>Diese Art von Quelle kennt keine Muster: Nennen Sie jede Tabelle.</translation>
    </message>
    <message>
        <source>This registry deletes nothing; its administrator can switch that on (docker-registry: storage.delete.enabled).</source>
        <translation>Diese Registry löscht nichts; ihr Verwalter kann das einschalten (docker-registry: storage.delete.enabled).</translation>
    </message>
    <message>
        <source>Try again later, or log in for a higher limit.</source>
        <translation>Versuchen Sie es später wieder, oder melden Sie sich für eine höhere Grenze an.</translation>
    </message>
    <message>
        <source>Try again later; the registry&apos;s own log says more.</source>
        <translation>Versuchen Sie es später wieder; das Protokoll der Registry sagt mehr.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again; if it happens each time, look at proxies and limits before the registry.</source>
        <translation>Versuchen Sie es erneut; geschieht es jedes Mal, sehen Sie nach Proxys und Grenzen vor der Registry.</translation>
    </message>
    <message>
        <source>Try it in a terminal: it answers each line, a JSON string, with one line, and an empty line with an empty line.</source>
        <translation>Probieren Sie es in einem Terminal: Es beantwortet jede Zeile, eine JSON-Zeichenkette, mit einer Zeile, und eine leere Zeile mit einer leeren Zeile.</translation>
    </message>
    <message>
        <source>Try it with `decant-cli notify`.</source>
        <translation>Probieren Sie es mit `decant-cli notify`.</translation>
    </message>
    <message>
        <source>Turn collision_with_source off for this column.</source>
        <translation>Schalten Sie collision_with_source für diese Spalte aus.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>einer URL</translation>
    </message>
    <message>
        <source>Update Decant.</source>
        <translation>Aktualisieren Sie Decant.</translation>
    </message>
    <message>
        <source>Use a role with LOGIN.</source>
        <translation>Verwenden Sie eine Rolle mit LOGIN.</translation>
    </message>
    <message>
        <source>Use a rule without when, conditional and seed_columns that is made from the value.</source>
        <translation>Verwenden Sie eine Regel ohne when, conditional und seed_columns, die aus dem Wert gebildet wird.</translation>
    </message>
    <message>
        <source>Use a tunnel (stunnel, ssh) to the server and ssl_mode = &quot;disable&quot;.</source>
        <translation>Verwenden Sie einen Tunnel (stunnel, ssh) zum Server und ssl_mode = &quot;disable&quot;.</translation>
    </message>
    <message>
        <source>Use functions that only compute.</source>
        <translation>Verwenden Sie Funktionen, die nur rechnen.</translation>
    </message>
    <message>
        <source>Use mode = &quot;all&quot; or mode = &quot;structure_only&quot; alone.</source>
        <translation>Verwenden Sie nur mode = &quot;all&quot; oder mode = &quot;structure_only&quot;.</translation>
    </message>
    <message>
        <source>Use zstd, gzip or none.</source>
        <translation>Verwenden Sie zstd, gzip oder none.</translation>
    </message>
    <message>
        <source>Use {date} or {hash} instead, or commit the project.</source>
        <translation>Verwenden Sie stattdessen {date} oder {hash}, oder checken Sie das Projekt ein.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or cancel it.</source>
        <translation>Warten Sie, bis er fertig ist, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Without a keychain set %1 or use ~/.pgpass.</source>
        <translation>Ohne Schlüsselbund setzen Sie %1, oder verwenden Sie ~/.pgpass.</translation>
    </message>
    <message>
        <source>Write 0 for all keys.</source>
        <translation>Schreiben Sie 0 für alle Schlüssel.</translation>
    </message>
    <message>
        <source>Write SCHEME://USER@HOST:PORT/DATABASE.</source>
        <translation>Schreiben Sie SCHEME://USER@HOST:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>Write &quot;persist&quot; or &quot;keep&quot;.</source>
        <translation>Schreiben Sie &quot;persist&quot; oder &quot;keep&quot;.</translation>
    </message>
    <message>
        <source>Write database = &quot;0&quot;, or leave it out to take all.</source>
        <translation>Schreiben Sie database = &quot;0&quot;, oder lassen Sie es weg, um alle zu nehmen.</translation>
    </message>
    <message>
        <source>Write fixed text and named parts, for example &quot;cart:{customer}:{day}&quot;.</source>
        <translation>Schreiben Sie festen Text und benannte Teile, zum Beispiel &quot;cart:{customer}:{day}&quot;.</translation>
    </message>
    <message>
        <source>Write it as schema.table, as `decant-cli plan` prints it.</source>
        <translation>Schreiben Sie es als schema.table, wie `decant-cli plan` es ausgibt.</translation>
    </message>
    <message>
        <source>Write it as schema.table, as `decant-cli scan` prints it.</source>
        <translation>Schreiben Sie es als schema.table, wie `decant-cli scan` es ausgibt.</translation>
    </message>
    <message>
        <source>Write it as schema.table.</source>
        <translation>Schreiben Sie es als schema.table.</translation>
    </message>
    <message>
        <source>Write it in lower case: %1</source>
        <translation>Schreiben Sie es klein: %1</translation>
    </message>
    <message>
        <source>Write it like &quot;2 GB&quot; or &quot;800 MB&quot;.</source>
        <translation>Schreiben Sie es wie &quot;2 GB&quot; oder &quot;800 MB&quot;.</translation>
    </message>
    <message>
        <source>Write it like: country = &apos;DE&apos; AND age &gt;= 18.</source>
        <translation>Schreiben Sie es wie: country = &apos;DE&apos; AND age &gt;= 18.</translation>
    </message>
    <message>
        <source>Write key_fingerprint = &quot;%1&quot; into decant.toml to use it, or make a new one with `decant-cli key`.</source>
        <translation>Schreiben Sie key_fingerprint = &quot;%1&quot; in decant.toml, um ihn zu verwenden, oder legen Sie mit `decant-cli key` einen neuen an.</translation>
    </message>
    <message>
        <source>Write one condition of the source&apos;s SQL and nothing else.</source>
        <translation>Schreiben Sie eine Bedingung im SQL der Quelle und sonst nichts.</translation>
    </message>
    <message>
        <source>Write postgresql://USER@HOST:PORT/DATABASE?sslmode=… or libpq keywords.</source>
        <translation>Schreiben Sie postgresql://USER@HOST:PORT/DATABASE?sslmode=… oder libpq-Schlüsselwörter.</translation>
    </message>
    <message>
        <source>Write them in [service.%1.source.options].</source>
        <translation>Schreiben Sie sie in [service.%1.source.options].</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no segment; write digits:4, capitals:2, letters:3, range:100-999, set:DE|AT or preserve:1</source>
        <translation>&quot;%1&quot; ist kein Segment; schreiben Sie digits:4, capitals:2, letters:3, range:100-999, set:DE|AT oder preserve:1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type a value can be cast to</source>
        <translation>&quot;%1&quot; ist kein Typ, in den ein Wert umgewandelt werden kann</translation>
    </message>
    <message>
        <source>&quot;children&quot; must be &quot;no&quot;, &quot;all&quot; or the number of rows that come along with each parent</source>
        <translation>&quot;children&quot; muss &quot;no&quot;, &quot;all&quot; oder die Zahl der Zeilen sein, die mit jeder Elternzeile kommen</translation>
    </message>
    <message>
        <source>&quot;kubernetes&quot; needs an image to run</source>
        <translation>&quot;kubernetes&quot; braucht ein Image, in dem es läuft</translation>
    </message>
    <message>
        <source>&quot;memory&quot; must be a size in whole MiB, at least &quot;16 MiB&quot;</source>
        <translation>&quot;memory&quot; muss eine Größe in ganzen MiB sein, mindestens &quot;16 MiB&quot;</translation>
    </message>
    <message>
        <source>&quot;order&quot; has no meaning without a number of children</source>
        <translation>&quot;order&quot; hat ohne eine Zahl von Kindern keine Bedeutung</translation>
    </message>
    <message>
        <source>&quot;percent&quot; has no meaning without mode &quot;percent&quot;</source>
        <translation>&quot;percent&quot; hat ohne die Art &quot;percent&quot; keine Bedeutung</translation>
    </message>
    <message>
        <source>&quot;percent&quot; must be above 0 and at most 100</source>
        <translation>&quot;percent&quot; muss über 0 und höchstens 100 sein</translation>
    </message>
    <message>
        <source>&quot;referenced_columns&quot; must name %1 columns</source>
        <translation>&quot;referenced_columns&quot; muss %1 Spalten nennen</translation>
    </message>
    <message>
        <source>&quot;referenced_columns&quot; must name one column</source>
        <translation>&quot;referenced_columns&quot; muss eine Spalte nennen</translation>
    </message>
    <message>
        <source>&quot;rows&quot; goes with mode &quot;newest&quot;, and it with &quot;rows&quot;</source>
        <translation>&quot;rows&quot; gehört zur Art &quot;newest&quot;, und diese zu &quot;rows&quot;</translation>
    </message>
    <message>
        <source>&quot;seed&quot; has no meaning without mode &quot;percent&quot;</source>
        <translation>&quot;seed&quot; hat ohne die Art &quot;percent&quot; keine Bedeutung</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>ein Wert der Art %1</translation>
    </message>
    <message>
        <source>a ( is not closed</source>
        <translation>eine ( ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a ) without its (</source>
        <translation>eine ) ohne ihre (</translation>
    </message>
    <message>
        <source>a NUL character</source>
        <translation>ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>a build record&apos;s id must be a plain file name</source>
        <translation>die Kennung eines Build-Eintrags muss ein einfacher Dateiname sein</translation>
    </message>
    <message>
        <source>a checksum stands in the last place: format must end with #</source>
        <translation>eine Prüfziffer steht an letzter Stelle: format muss mit # enden</translation>
    </message>
    <message>
        <source>a column needs a name</source>
        <translation>eine Spalte braucht einen Namen</translation>
    </message>
    <message>
        <source>a column or a value</source>
        <translation>eine Spalte oder ein Wert</translation>
    </message>
    <message>
        <source>a day of the month and a day of the week together mean different things to different schedulers</source>
        <translation>ein Tag des Monats und ein Wochentag zusammen bedeuten für verschiedene Planer Verschiedenes</translation>
    </message>
    <message>
        <source>a decision is either a function or a keep with a reason</source>
        <translation>eine Entscheidung ist entweder eine Funktion oder ein keep mit Begründung</translation>
    </message>
    <message>
        <source>a foreign key of the source is known already</source>
        <translation>ein Fremdschlüssel der Quelle ist schon bekannt</translation>
    </message>
    <message>
        <source>a header holds a line break</source>
        <translation>eine Kopfzeile enthält einen Zeilenumbruch</translation>
    </message>
    <message>
        <source>a key does not fit its shape</source>
        <translation>ein Schlüssel passt nicht zu seiner Form</translation>
    </message>
    <message>
        <source>a key of 16, 24 or 32 bytes and a radix of 2 to 65536 are needed</source>
        <translation>gebraucht werden ein Schlüssel von 16, 24 oder 32 Bytes und eine Basis von 2 bis 65536</translation>
    </message>
    <message>
        <source>a label or range only fits a text column, not %1</source>
        <translation>eine Bezeichnung oder ein Bereich passt nur in eine Textspalte, nicht in %1</translation>
    </message>
    <message>
        <source>a layer cannot be compressed</source>
        <translation>eine Schicht kann nicht komprimiert werden</translation>
    </message>
    <message>
        <source>a layer has %1 compressed bytes, the registry takes %2</source>
        <translation>eine Schicht hat %1 komprimierte Bytes, die Registry nimmt %2</translation>
    </message>
    <message>
        <source>a line has too few fields</source>
        <translation>eine Zeile hat zu wenige Felder</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>eine Liste von Zeichenketten</translation>
    </message>
    <message>
        <source>a masking key is 64 hexadecimal digits; this text has %1 characters</source>
        <translation>ein Maskierungsschlüssel hat 64 hexadezimale Ziffern; dieser Text hat %1 Zeichen</translation>
    </message>
    <message>
        <source>a name of people</source>
        <translation>ein Name von Personen</translation>
    </message>
    <message>
        <source>a number ends in letters</source>
        <translation>eine Zahl endet in Buchstaben</translation>
    </message>
    <message>
        <source>a password source is one of env and command</source>
        <translation>eine Passwortquelle ist entweder env oder command</translation>
    </message>
    <message>
        <source>a password with a line break cannot be given to a program in a container</source>
        <translation>ein Passwort mit Zeilenumbruch kann keinem Programm in einem Container übergeben werden</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a registry is HOST or HOST:PORT, not an address with ://</source>
        <translation>eine Registry ist HOST oder HOST:PORT, keine Adresse mit ://</translation>
    </message>
    <message>
        <source>a relation is made by one of columns, expressions and list</source>
        <translation>eine Beziehung besteht aus genau einem von columns, expressions und list</translation>
    </message>
    <message>
        <source>a schedule has five fields, this one has %1</source>
        <translation>ein Zeitplan hat fünf Felder, dieser hat %1</translation>
    </message>
    <message>
        <source>a secret does not belong in the project file, which others can read</source>
        <translation>ein Geheimnis gehört nicht in die Projektdatei, die andere lesen können</translation>
    </message>
    <message>
        <source>a shorter chain of ANDs</source>
        <translation>eine kürzere Kette von AND</translation>
    </message>
    <message>
        <source>a shorter chain of ORs (use IN)</source>
        <translation>eine kürzere Kette von OR (verwenden Sie IN)</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>a string in %1 is empty</source>
        <translation>eine Zeichenkette in %1 ist leer</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a table like %1</source>
        <translation>eine Tabelle wie %1</translation>
    </message>
    <message>
        <source>a table of columns</source>
        <translation>eine Tabelle von Spalten</translation>
    </message>
    <message>
        <source>a table of relations</source>
        <translation>eine Tabelle von Beziehungen</translation>
    </message>
    <message>
        <source>a user mapping kept its options, which may hold a password</source>
        <translation>eine Benutzerzuordnung behielt ihre Optionen, die ein Passwort enthalten können</translation>
    </message>
    <message>
        <source>a webhook is an address with https://</source>
        <translation>ein Webhook ist eine Adresse mit https://</translation>
    </message>
    <message>
        <source>a { is not closed</source>
        <translation>eine { ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a } without its {</source>
        <translation>eine } ohne ihre {</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>erlaubt: %1</translation>
    </message>
    <message>
        <source>alphabet must be a name it knows or at least two different characters of ASCII</source>
        <translation>alphabet muss ein bekannter Name sein oder mindestens zwei verschiedene ASCII-Zeichen</translation>
    </message>
    <message>
        <source>an address that is a secret is named by its variable: { env = &quot;NAME&quot; }</source>
        <translation>eine geheime Adresse wird durch ihre Variable benannt: { env = &quot;NAME&quot; }</translation>
    </message>
    <message>
        <source>an answer that nobody expects</source>
        <translation>eine Antwort, die niemand erwartet</translation>
    </message>
    <message>
        <source>an application has an image or is built</source>
        <translation>eine Anwendung hat ein Image oder wird gebaut</translation>
    </message>
    <message>
        <source>an encrypted text does not fit %1</source>
        <translation>ein verschlüsselter Text passt nicht in %1</translation>
    </message>
    <message>
        <source>an image is pushed to a tag, not to a digest</source>
        <translation>ein Image wird auf einen Tag gepusht, nicht auf einen Digest</translation>
    </message>
    <message>
        <source>an operation must be a table with op and path</source>
        <translation>eine Operation muss eine Tabelle mit op und path sein</translation>
    </message>
    <message>
        <source>an operation needs a path like $.contact.email</source>
        <translation>eine Operation braucht einen Pfad wie $.contact.email</translation>
    </message>
    <message>
        <source>an operator is missing</source>
        <translation>ein Operator fehlt</translation>
    </message>
    <message>
        <source>an original value of %1 is in %2</source>
        <translation>ein Originalwert von %1 steht in %2</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>ein anderes Programm hält ihn fest</translation>
    </message>
    <message>
        <source>another run is at work: %1</source>
        <translation>ein anderer Lauf ist am Werk: %1</translation>
    </message>
    <message>
        <source>another statement begins here</source>
        <translation>hier beginnt eine weitere Anweisung</translation>
    </message>
    <message>
        <source>at character %1: %2 expected, %3 found</source>
        <translation>bei Zeichen %1: %2 erwartet, %3 gefunden</translation>
    </message>
    <message>
        <source>at most 9223372036854775807</source>
        <translation>höchstens 9223372036854775807</translation>
    </message>
    <message>
        <source>base image %1 is not local and cannot be pulled: %2</source>
        <translation>das Basis-Image %1 ist nicht lokal vorhanden und kann nicht geladen werden: %2</translation>
    </message>
    <message>
        <source>base image %1 is there for %2 and not for %3</source>
        <translation>das Basis-Image %1 ist für %2 da und nicht für %3</translation>
    </message>
    <message>
        <source>binary data may hold anything</source>
        <translation>Binärdaten können alles enthalten</translation>
    </message>
    <message>
        <source>bottom and top do not fit %1</source>
        <translation>bottom und top passen nicht zu %1</translation>
    </message>
    <message>
        <source>bottom and top must be whole numbers for %1</source>
        <translation>bottom und top müssen für %1 ganze Zahlen sein</translation>
    </message>
    <message>
        <source>bottom is greater than top</source>
        <translation>bottom ist größer als top</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>einer Kartennummer</translation>
    </message>
    <message>
        <source>column %1 is not copied</source>
        <translation>die Spalte %1 wird nicht kopiert</translation>
    </message>
    <message>
        <source>column %1 of a condition is not copied</source>
        <translation>die Spalte %1 einer Bedingung wird nicht kopiert</translation>
    </message>
    <message>
        <source>column %1 of a parameter is not copied</source>
        <translation>die Spalte %1 eines Parameters wird nicht kopiert</translation>
    </message>
    <message>
        <source>columns are made from each other</source>
        <translation>Spalten werden auseinander gebildet</translation>
    </message>
    <message>
        <source>command, files or plugin: name the source</source>
        <translation>command, files oder plugin: Nennen Sie die Quelle</translation>
    </message>
    <message>
        <source>comment says %1</source>
        <translation>der Kommentar sagt %1</translation>
    </message>
    <message>
        <source>condition of %1 %2</source>
        <translation>Bedingung von %1 %2</translation>
    </message>
    <message>
        <source>connections to Redis are not encrypted by Decant</source>
        <translation>Verbindungen zu Redis verschlüsselt Decant nicht</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>country &quot;%1&quot; has no IBAN</source>
        <translation>das Land &quot;%1&quot; hat keine IBAN</translation>
    </message>
    <message>
        <source>country must be two capital letters</source>
        <translation>country muss zwei Großbuchstaben haben</translation>
    </message>
    <message>
        <source>custom services have no tables</source>
        <translation>eigene Dienste haben keine Tabellen</translation>
    </message>
    <message>
        <source>data: name the folder the script fills, below /decant</source>
        <translation>data: Nennen Sie den Ordner, den das Skript füllt, unterhalb von /decant</translation>
    </message>
    <message>
        <source>databases of Redis are numbers</source>
        <translation>Datenbanken von Redis sind Zahlen</translation>
    </message>
    <message>
        <source>dates reach back as birth dates do</source>
        <translation>die Daten reichen so weit zurück wie Geburtsdaten</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>deflate failed</source>
        <translation>deflate schlug fehl</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>meinten Sie %1?</translation>
    </message>
    <message>
        <source>documents may hold anything</source>
        <translation>Dokumente können alles enthalten</translation>
    </message>
    <message>
        <source>domains must name at least one domain</source>
        <translation>domains muss mindestens eine Domain nennen</translation>
    </message>
    <message>
        <source>donut_min_m must be less than radius_m</source>
        <translation>donut_min_m muss kleiner als radius_m sein</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>einer E-Mail-Adresse</translation>
    </message>
    <message>
        <source>each of %1 must be written name=function</source>
        <translation>jeder Eintrag von %1 muss als name=function geschrieben sein</translation>
    </message>
    <message>
        <source>each of values must be written original=result</source>
        <translation>jeder Eintrag von values muss als Original=Ergebnis geschrieben sein</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exitcode %1</translation>
    </message>
    <message>
        <source>exit code %1; it said last:%2</source>
        <translation>Exitcode %1; zuletzt sagte es:%2</translation>
    </message>
    <message>
        <source>first_day and last_day must be dates like 2024-01-31</source>
        <translation>first_day und last_day müssen Daten wie 2024-01-31 sein</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>zum Beispiel %1</translation>
    </message>
    <message>
        <source>for plain HTTP set &quot;insecure = true&quot;</source>
        <translation>für einfaches HTTP setzen Sie &quot;insecure = true&quot;</translation>
    </message>
    <message>
        <source>format is empty</source>
        <translation>format ist leer</translation>
    </message>
    <message>
        <source>from and to must be two different dates like 2024-01-31</source>
        <translation>from und to müssen zwei verschiedene Daten wie 2024-01-31 sein</translation>
    </message>
    <message>
        <source>function &quot;%1&quot; does not mask text</source>
        <translation>die Funktion &quot;%1&quot; maskiert keinen Text</translation>
    </message>
    <message>
        <source>genders must be two texts and domains at least one</source>
        <translation>genders muss zwei Texte haben und domains mindestens einen</translation>
    </message>
    <message>
        <source>give one of them another name</source>
        <translation>geben Sie einem davon einen anderen Namen</translation>
    </message>
    <message>
        <source>give the application another one</source>
        <translation>geben Sie der Anwendung einen anderen</translation>
    </message>
    <message>
        <source>healthcheck: a command that succeeds once the server answers</source>
        <translation>healthcheck: ein Befehl, der gelingt, sobald der Server antwortet</translation>
    </message>
    <message>
        <source>holds the words of another column</source>
        <translation>enthält die Wörter einer anderen Spalte</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>image.base: name the image it is built on, &quot;mongo:7.0&quot;</source>
        <translation>image.base: Nennen Sie das Image, auf dem es gebaut wird, &quot;mongo:7.0&quot;</translation>
    </message>
    <message>
        <source>images of kind %1 have no login</source>
        <translation>Images der Art %1 haben keine Anmeldung</translation>
    </message>
    <message>
        <source>images of kind %1 store their data in one layer</source>
        <translation>Images der Art %1 legen ihre Daten in einer Schicht ab</translation>
    </message>
    <message>
        <source>it answered more lines than it was given</source>
        <translation>es antwortete mit mehr Zeilen, als es bekam</translation>
    </message>
    <message>
        <source>it answered with status %1</source>
        <translation>er antwortete mit Status %1</translation>
    </message>
    <message>
        <source>it answers the empty line with another one</source>
        <translation>es beantwortet die leere Zeile mit einer anderen</translation>
    </message>
    <message>
        <source>it became shorter while it was read</source>
        <translation>sie wurde kürzer, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>it breaks the protocol: %1</source>
        <translation>sie verletzt das Protokoll: %1</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>er ist nicht erreichbar</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>es kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>es kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>it cannot be started: %1</source>
        <translation>es kann nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>it cannot be waited for: %1</source>
        <translation>darauf kann nicht gewartet werden: %1</translation>
    </message>
    <message>
        <source>it did not answer for %1 milliseconds</source>
        <translation>es antwortete %1 Millisekunden lang nicht</translation>
    </message>
    <message>
        <source>it does not run here</source>
        <translation>er läuft hier nicht</translation>
    </message>
    <message>
        <source>it ended before it had answered all lines</source>
        <translation>es endete, bevor es alle Zeilen beantwortet hatte</translation>
    </message>
    <message>
        <source>it ended before it had read all lines</source>
        <translation>es endete, bevor es alle Zeilen gelesen hatte</translation>
    </message>
    <message>
        <source>it ended with code %1: %2</source>
        <translation>es endete mit Code %1: %2</translation>
    </message>
    <message>
        <source>it ended without a result: %1</source>
        <translation>sie endete ohne Ergebnis: %1</translation>
    </message>
    <message>
        <source>it has no list dump.transformation</source>
        <translation>es hat keine Liste dump.transformation</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>sie ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>it is no connection URI</source>
        <translation>es ist keine Verbindungs-URI</translation>
    </message>
    <message>
        <source>it names no layer</source>
        <translation>es nennt keine Schicht</translation>
    </message>
    <message>
        <source>it stopped with exit code %1</source>
        <translation>er endete mit Exitcode %1</translation>
    </message>
    <message>
        <source>it takes --greenmask FILE or --anon</source>
        <translation>es braucht --greenmask FILE oder --anon</translation>
    </message>
    <message>
        <source>it took longer than a minute</source>
        <translation>es dauerte länger als eine Minute</translation>
    </message>
    <message>
        <source>it was not found on this machine</source>
        <translation>es wurde auf diesem Rechner nicht gefunden</translation>
    </message>
    <message>
        <source>it would run in the base image on the engine&apos;s machine, from where the server of this machine cannot be reached</source>
        <translation>es liefe im Basis-Image auf dem Rechner der Engine, von wo der Server dieses Rechners nicht erreichbar ist</translation>
    </message>
    <message>
        <source>it would run in the base image on the engine&apos;s machine, which does not have the file %1</source>
        <translation>es liefe im Basis-Image auf dem Rechner der Engine, der die Datei %1 nicht hat</translation>
    </message>
    <message>
        <source>its address is not one of https</source>
        <translation>seine Adresse ist keine mit https</translation>
    </message>
    <message>
        <source>its answer has no line end</source>
        <translation>seine Antwort hat kein Zeilenende</translation>
    </message>
    <message>
        <source>its command wrote nothing into DECANT_OUTPUT</source>
        <translation>sein Befehl schrieb nichts in DECANT_OUTPUT</translation>
    </message>
    <message>
        <source>its plug-in wrote nothing into &quot;output&quot;</source>
        <translation>sein Plug-in schrieb nichts in &quot;output&quot;</translation>
    </message>
    <message>
        <source>its primary key is %1</source>
        <translation>ihr Primärschlüssel ist %1</translation>
    </message>
    <message>
        <source>its result: %1</source>
        <translation>sein Ergebnis: %1</translation>
    </message>
    <message>
        <source>keep it in a variable: { env = &quot;NAME&quot; }</source>
        <translation>halten Sie sie in einer Variablen: { env = &quot;NAME&quot; }</translation>
    </message>
    <message>
        <source>keep needs a reason</source>
        <translation>keep braucht eine Begründung</translation>
    </message>
    <message>
        <source>keep: say why these data may leave, Decant does not mask them</source>
        <translation>keep: Sagen Sie, warum diese Daten hinausdürfen, Decant maskiert sie nicht</translation>
    </message>
    <message>
        <source>key %1 in %2 does not belong to this project, which uses key %3</source>
        <translation>der Schlüssel %1 in %2 gehört nicht zu diesem Projekt, das den Schlüssel %3 verwendet</translation>
    </message>
    <message>
        <source>key %1 is neither in %2 nor in the keychain (%3)</source>
        <translation>der Schlüssel %1 ist weder in %2 noch im Schlüsselbund (%3)</translation>
    </message>
    <message>
        <source>key-value pairs may hold anything</source>
        <translation>Schlüssel-Wert-Paare können alles enthalten</translation>
    </message>
    <message>
        <source>keys of this shape came since the source was looked at</source>
        <translation>Schlüssel dieser Form kamen hinzu, seit die Quelle angesehen wurde</translation>
    </message>
    <message>
        <source>keys of this shape have a %1 that was not there when the rules were decided</source>
        <translation>Schlüssel dieser Form haben %1, was es nicht gab, als über die Regeln entschieden wurde</translation>
    </message>
    <message>
        <source>kinds or deny_list must name something to replace</source>
        <translation>kinds oder deny_list muss etwas nennen, was ersetzt wird</translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation>bekannt: %1</translation>
    </message>
    <message>
        <source>less nesting</source>
        <translation>weniger Verschachtelung</translation>
    </message>
    <message>
        <source>letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, not beginning with &apos;.&apos; or &apos;-&apos;</source>
        <translation>Buchstaben, Ziffern, &apos;_&apos;, &apos;.&apos; und &apos;-&apos;, nicht mit &apos;.&apos; oder &apos;-&apos; beginnend</translation>
    </message>
    <message>
        <source>libarchive failed</source>
        <translation>libarchive schlug fehl</translation>
    </message>
    <message>
        <source>libcurl could not be initialised</source>
        <translation>libcurl konnte nicht initialisiert werden</translation>
    </message>
    <message>
        <source>line %1 is damaged</source>
        <translation>Zeile %1 ist beschädigt</translation>
    </message>
    <message>
        <source>line %1 of the block has %2 fields, at least %3 expected</source>
        <translation>Zeile %1 des Blocks hat %2 Felder, mindestens %3 werden erwartet</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>lower-case letters, digits, &apos;-&apos; and &apos;_&apos;, for example %1</source>
        <translation>Kleinbuchstaben, Ziffern, &apos;-&apos; und &apos;_&apos;, zum Beispiel %1</translation>
    </message>
    <message>
        <source>masked column %1 is not copied</source>
        <translation>die maskierte Spalte %1 wird nicht kopiert</translation>
    </message>
    <message>
        <source>min and max leave no amount of this scale</source>
        <translation>min und max lassen keinen Betrag mit so vielen Nachkommastellen</translation>
    </message>
    <message>
        <source>min and max leave no number of this scale</source>
        <translation>min und max lassen keine Zahl mit so vielen Nachkommastellen</translation>
    </message>
    <message>
        <source>min and max must be a range inside %1</source>
        <translation>min und max müssen ein Bereich innerhalb von %1 sein</translation>
    </message>
    <message>
        <source>min and max must be dates like 2024-01-31</source>
        <translation>min und max müssen Daten wie 2024-01-31 sein</translation>
    </message>
    <message>
        <source>min and max must be dates like 2024-01-31, min before max</source>
        <translation>min und max müssen Daten wie 2024-01-31 sein, min vor max</translation>
    </message>
    <message>
        <source>min and max must be times like 08:30, min before max</source>
        <translation>min und max müssen Zeiten wie 08:30 sein, min vor max</translation>
    </message>
    <message>
        <source>min is after max</source>
        <translation>min liegt nach max</translation>
    </message>
    <message>
        <source>min is greater than max</source>
        <translation>min ist größer als max</translation>
    </message>
    <message>
        <source>min must be less than max</source>
        <translation>min muss kleiner als max sein</translation>
    </message>
    <message>
        <source>min_days and max_days leave no shift</source>
        <translation>min_days und max_days lassen keine Verschiebung</translation>
    </message>
    <message>
        <source>min_days is greater than max_days</source>
        <translation>min_days ist größer als max_days</translation>
    </message>
    <message>
        <source>min_gap is greater than max_gap</source>
        <translation>min_gap ist größer als max_gap</translation>
    </message>
    <message>
        <source>min_items is greater than max_items</source>
        <translation>min_items ist größer als max_items</translation>
    </message>
    <message>
        <source>min_length is greater than max_length</source>
        <translation>min_length ist größer als max_length</translation>
    </message>
    <message>
        <source>min_ratio is greater than max_ratio</source>
        <translation>min_ratio ist größer als max_ratio</translation>
    </message>
    <message>
        <source>min_seconds is greater than max_seconds</source>
        <translation>min_seconds ist größer als max_seconds</translation>
    </message>
    <message>
        <source>min_year is greater than max_year</source>
        <translation>min_year ist größer als max_year</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>minute, hour, day, month, weekday in UTC: &quot;17 3 * * 1-5&quot;</source>
        <translation>Minute, Stunde, Tag, Monat, Wochentag in UTC: &quot;17 3 * * 1-5&quot;</translation>
    </message>
    <message>
        <source>missing %1 in %2</source>
        <translation>%1 fehlt in %2</translation>
    </message>
    <message>
        <source>missing &quot;format&quot;</source>
        <translation>&quot;format&quot; fehlt</translation>
    </message>
    <message>
        <source>missing &quot;name&quot; in [[services]]</source>
        <translation>&quot;name&quot; fehlt in [[services]]</translation>
    </message>
    <message>
        <source>missing &quot;percent&quot; in %1</source>
        <translation>&quot;percent&quot; fehlt in %1</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>name a service, or an application with a healthcheck</source>
        <translation>nennen Sie einen Dienst, oder eine Anwendung mit healthcheck</translation>
    </message>
    <message>
        <source>name one with decant-cli and the project as image = &quot;…&quot;</source>
        <translation>nennen Sie eines mit decant-cli und dem Projekt als image = &quot;…&quot;</translation>
    </message>
    <message>
        <source>name says %1</source>
        <translation>der Name sagt %1</translation>
    </message>
    <message>
        <source>name says a person</source>
        <translation>der Name meint eine Person</translation>
    </message>
    <message>
        <source>name says a person, values look like logins</source>
        <translation>der Name meint eine Person, die Werte sehen wie Anmeldenamen aus</translation>
    </message>
    <message>
        <source>name says a person, values look like names</source>
        <translation>der Name meint eine Person, die Werte sehen wie Namen aus</translation>
    </message>
    <message>
        <source>name says something harmless</source>
        <translation>der Name sagt etwas Harmloses</translation>
    </message>
    <message>
        <source>neither name nor type nor values say anything</source>
        <translation>weder Name noch Typ noch Werte sagen etwas</translation>
    </message>
    <message>
        <source>neither this machine nor the image %1 has it</source>
        <translation>weder dieser Rechner noch das Image %1 hat es</translation>
    </message>
    <message>
        <source>no PostgreSQL client programs were found</source>
        <translation>es wurden keine Clientprogramme von PostgreSQL gefunden</translation>
    </message>
    <message>
        <source>no answer within two minutes: %1</source>
        <translation>keine Antwort innerhalb von zwei Minuten: %1</translation>
    </message>
    <message>
        <source>no column has a security label of the provider anon</source>
        <translation>keine Spalte hat ein Sicherheitslabel des Anbieters anon</translation>
    </message>
    <message>
        <source>no column is named, like {last_name},</source>
        <translation>keine Spalte ist genannt, wie {last_name},</translation>
    </message>
    <message>
        <source>no file below %1 has a name like this</source>
        <translation>keine Datei unter %1 hat einen solchen Namen</translation>
    </message>
    <message>
        <source>no files are known for %1</source>
        <translation>für %1 sind keine Dateien bekannt</translation>
    </message>
    <message>
        <source>no key or value of the documents looks sensitive</source>
        <translation>kein Schlüssel oder Wert der Dokumente sieht vertraulich aus</translation>
    </message>
    <message>
        <source>no label of %1 is left</source>
        <translation>keine Bezeichnung von %1 bleibt übrig</translation>
    </message>
    <message>
        <source>no pipe to it can be made: %1</source>
        <translation>zu ihm kann keine Pipe angelegt werden: %1</translation>
    </message>
    <message>
        <source>no query was answered within %1 seconds</source>
        <translation>innerhalb von %1 Sekunden wurde keine Abfrage beantwortet</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>not a path inside the build context</source>
        <translation>kein Pfad innerhalb des Build-Kontexts</translation>
    </message>
    <message>
        <source>not a platform: %1</source>
        <translation>keine Plattform: %1</translation>
    </message>
    <message>
        <source>not a valid URL</source>
        <translation>keine gültige URL</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing answers at this address</source>
        <translation>an dieser Adresse antwortet nichts</translation>
    </message>
    <message>
        <source>nothing called %1 can be waited for</source>
        <translation>auf nichts namens %1 kann gewartet werden</translation>
    </message>
    <message>
        <source>nothing of this service was pushed yet</source>
        <translation>von diesem Dienst wurde noch nichts gepusht</translation>
    </message>
    <message>
        <source>nothing was built yet</source>
        <translation>es wurde noch nichts gebaut</translation>
    </message>
    <message>
        <source>op must be set (with value), delete or apply (with function)</source>
        <translation>op muss set (mit value), delete oder apply (mit function) sein</translation>
    </message>
    <message>
        <source>operations must be a list of 1 to 64 operations</source>
        <translation>operations muss eine Liste von 1 bis 64 Operationen sein</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>nicht genug Arbeitsspeicher</translation>
    </message>
    <message>
        <source>parameters behind a question mark are not known here</source>
        <translation>Parameter hinter einem Fragezeichen sind hier nicht bekannt</translation>
    </message>
    <message>
        <source>parts says nothing about {%1}</source>
        <translation>parts sagt nichts über {%1}</translation>
    </message>
    <message>
        <source>pattern must name its parts, like session:{id}</source>
        <translation>pattern muss seine Teile nennen, wie session:{id}</translation>
    </message>
    <message>
        <source>pattern: %1</source>
        <translation>pattern: %1</translation>
    </message>
    <message>
        <source>plugin: it takes the place of command, files and restore</source>
        <translation>plugin: Es tritt an die Stelle von command, files und restore</translation>
    </message>
    <message>
        <source>reference must be a date like 2024-01-31</source>
        <translation>reference muss ein Datum wie 2024-01-31 sein</translation>
    </message>
    <message>
        <source>reference must be a date like 2024-01-31 and min_age at most max_age</source>
        <translation>reference muss ein Datum wie 2024-01-31 sein und min_age höchstens max_age</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>entfernen Sie %1</translation>
    </message>
    <message>
        <source>remove &quot;layers&quot;</source>
        <translation>entfernen Sie &quot;layers&quot;</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>entfernen Sie es</translation>
    </message>
    <message>
        <source>restore: name the script of the project that fills the data folder</source>
        <translation>restore: Nennen Sie das Skript des Projekts, das den Datenordner füllt</translation>
    </message>
    <message>
        <source>rows cannot be found through an array: children must be &quot;no&quot;</source>
        <translation>durch ein Array können keine Zeilen gefunden werden: children muss &quot;no&quot; sein</translation>
    </message>
    <message>
        <source>rows that are taken refer to rows of %1, of which the subset takes none</source>
        <translation>genommene Zeilen verweisen auf Zeilen von %1, von denen die Auswahl keine nimmt</translation>
    </message>
    <message>
        <source>rules of keys cannot look at other columns</source>
        <translation>Regeln von Schlüsseln können andere Spalten nicht ansehen</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>say why the column may stay as it is</source>
        <translation>sagen Sie, warum die Spalte bleiben darf, wie sie ist</translation>
    </message>
    <message>
        <source>search must name at least one word</source>
        <translation>search muss mindestens ein Wort nennen</translation>
    </message>
    <message>
        <source>seed column %1 is not copied</source>
        <translation>die Seed-Spalte %1 wird nicht kopiert</translation>
    </message>
    <message>
        <source>seed_columns must name what both columns have in common: the key of the row</source>
        <translation>seed_columns muss nennen, was beide Spalten gemeinsam haben: den Schlüssel der Zeile</translation>
    </message>
    <message>
        <source>segments must name at least one that changes</source>
        <translation>segments muss mindestens eines nennen, das sich ändert</translation>
    </message>
    <message>
        <source>services of kind redis have no such option</source>
        <translation>Dienste der Art redis haben keine solche Option</translation>
    </message>
    <message>
        <source>set bottom, top or both</source>
        <translation>setzen Sie bottom, top oder beide</translation>
    </message>
    <message>
        <source>some values mention an e-mail address</source>
        <translation>manche Werte nennen eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>sslpassword is a secret and cannot be kept in a project</source>
        <translation>sslpassword ist ein Geheimnis und kann nicht in einem Projekt stehen</translation>
    </message>
    <message>
        <source>step must be a whole number for %1</source>
        <translation>step muss für %1 eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>suffixes must be domain names like example.com</source>
        <translation>suffixes müssen Domainnamen wie example.com sein</translation>
    </message>
    <message>
        <source>symbols must name at least one character</source>
        <translation>symbols muss mindestens ein Zeichen nennen</translation>
    </message>
    <message>
        <source>template must name at least one function, like {person.last_name}</source>
        <translation>template muss mindestens eine Funktion nennen, wie {person.last_name}</translation>
    </message>
    <message>
        <source>template: a { is not closed</source>
        <translation>template: eine { ist nicht geschlossen</translation>
    </message>
    <message>
        <source>template: a } without its {</source>
        <translation>template: eine } ohne ihre {</translation>
    </message>
    <message>
        <source>template: there is no function &quot;%1&quot;</source>
        <translation>template: Eine Funktion &quot;%1&quot; gibt es nicht</translation>
    </message>
    <message>
        <source>the Docker configuration names this credential helper for %1, but it is not installed</source>
        <translation>die Docker-Konfiguration nennt dieses Anmeldehilfsprogramm für %1, aber es ist nicht installiert</translation>
    </message>
    <message>
        <source>the answer has an unknown form</source>
        <translation>die Antwort hat eine unbekannte Form</translation>
    </message>
    <message>
        <source>the answer is not HTTP or broke off</source>
        <translation>die Antwort ist kein HTTP oder brach ab</translation>
    </message>
    <message>
        <source>the archive cannot be read</source>
        <translation>das Archiv kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the build context holds none</source>
        <translation>der Build-Kontext enthält keine</translation>
    </message>
    <message>
        <source>the build ended without an image and without an error</source>
        <translation>der Build endete ohne Image und ohne Fehler</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>the connection ended before the command %1</source>
        <translation>die Verbindung endete vor dem Befehl %1</translation>
    </message>
    <message>
        <source>the connection names no database</source>
        <translation>die Verbindung nennt keine Datenbank</translation>
    </message>
    <message>
        <source>the connection to %1 broke off</source>
        <translation>die Verbindung zu %1 brach ab</translation>
    </message>
    <message>
        <source>the connection to the engine broke off: %1</source>
        <translation>die Verbindung zur Engine brach ab: %1</translation>
    </message>
    <message>
        <source>the container ended with exit code %1</source>
        <translation>der Container endete mit Exitcode %1</translation>
    </message>
    <message>
        <source>the container&apos;s /proc does not say when it started: %1</source>
        <translation>/proc des Containers sagt nicht, wann er startete: %1</translation>
    </message>
    <message>
        <source>the credential helper does not answer</source>
        <translation>das Anmeldehilfsprogramm antwortet nicht</translation>
    </message>
    <message>
        <source>the crypto library has no AES</source>
        <translation>die Kryptobibliothek hat kein AES</translation>
    </message>
    <message>
        <source>the crypto library has no random generator or no HKDF</source>
        <translation>die Kryptobibliothek hat keinen Zufallsgenerator oder kein HKDF</translation>
    </message>
    <message>
        <source>the crypto library has no random numbers</source>
        <translation>die Kryptobibliothek hat keine Zufallszahlen</translation>
    </message>
    <message>
        <source>the crypto library of this machine lacks %1</source>
        <translation>der Kryptobibliothek dieses Rechners fehlt %1</translation>
    </message>
    <message>
        <source>the crypto library of this machine lacks AES-SIV</source>
        <translation>der Kryptobibliothek dieses Rechners fehlt AES-SIV</translation>
    </message>
    <message>
        <source>the crypto library of this machine lacks a digest</source>
        <translation>der Kryptobibliothek dieses Rechners fehlt ein Digest</translation>
    </message>
    <message>
        <source>the current one is %1</source>
        <translation>das aktuelle ist %1</translation>
    </message>
    <message>
        <source>the decision of %1 must be a table, not a %2</source>
        <translation>die Entscheidung über %1 muss eine Tabelle sein, kein Wert der Art %2</translation>
    </message>
    <message>
        <source>the digest is not sha256: and 64 hex digits</source>
        <translation>der Digest ist nicht sha256: und 64 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>the engine does not answer: %1</source>
        <translation>die Engine antwortet nicht: %1</translation>
    </message>
    <message>
        <source>the engine has %1 under this name, not %2</source>
        <translation>die Engine hat %1 unter diesem Namen, nicht %2</translation>
    </message>
    <message>
        <source>the engine is too new: it speaks API %1 and later, known here is %2</source>
        <translation>die Engine ist zu neu: Sie spricht API %1 und später, bekannt ist hier %2</translation>
    </message>
    <message>
        <source>the engine stopped or was restarted; look at its log and run again</source>
        <translation>die Engine wurde beendet oder neu gestartet; sehen Sie in ihr Protokoll und starten Sie erneut</translation>
    </message>
    <message>
        <source>the engine&apos;s archive has no manifest.json that names a configuration</source>
        <translation>das Archiv der Engine hat kein manifest.json, das eine Konfiguration nennt</translation>
    </message>
    <message>
        <source>the engine&apos;s archive lacks a layer of the image</source>
        <translation>dem Archiv der Engine fehlt eine Schicht des Images</translation>
    </message>
    <message>
        <source>the engine&apos;s archive lacks this layer of the image</source>
        <translation>dem Archiv der Engine fehlt diese Schicht des Images</translation>
    </message>
    <message>
        <source>the environment variable %1 is not set</source>
        <translation>die Umgebungsvariable %1 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>the expression is empty</source>
        <translation>der Ausdruck ist leer</translation>
    </message>
    <message>
        <source>the file cannot be decompressed: %1</source>
        <translation>die Datei kann nicht entpackt werden: %1</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the file has %1 bytes, the manifest says %2</source>
        <translation>die Datei hat %1 Bytes, das Manifest sagt %2</translation>
    </message>
    <message>
        <source>the file has %1, a project has at most 16 MB</source>
        <translation>die Datei hat %1, ein Projekt hat höchstens 16 MB</translation>
    </message>
    <message>
        <source>the file is a symbolic link</source>
        <translation>die Datei ist ein symbolischer Link</translation>
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation>die Datei ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the files of this image were not looked at</source>
        <translation>die Dateien dieses Images wurden nicht angesehen</translation>
    </message>
    <message>
        <source>the first line of a project is %1</source>
        <translation>die erste Zeile eines Projekts ist %1</translation>
    </message>
    <message>
        <source>the first query cannot be tried: %1</source>
        <translation>die erste Abfrage kann nicht versucht werden: %1</translation>
    </message>
    <message>
        <source>the function &quot;%1&quot; is not allowed</source>
        <translation>die Funktion &quot;%1&quot; ist nicht erlaubt</translation>
    </message>
    <message>
        <source>the function has no name</source>
        <translation>die Funktion hat keinen Namen</translation>
    </message>
    <message>
        <source>the host name is unknown</source>
        <translation>der Hostname ist unbekannt</translation>
    </message>
    <message>
        <source>the identity token of %1 was refused, it may have run out (HTTP %2)</source>
        <translation>das Identitätstoken aus %1 wurde abgelehnt, es ist vielleicht abgelaufen (HTTP %2)</translation>
    </message>
    <message>
        <source>the keychain did not answer before and is not asked again</source>
        <translation>der Schlüsselbund antwortete vorhin nicht und wird nicht noch einmal gefragt</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>the keys of the subset need more than the %1 MiB of memory they may take</source>
        <translation>die Schlüssel der Auswahl brauchen mehr als die %1 MiB Speicher, die sie belegen dürfen</translation>
    </message>
    <message>
        <source>the layer cannot be compressed</source>
        <translation>die Schicht kann nicht komprimiert werden</translation>
    </message>
    <message>
        <source>the layer is larger than the registry, or a proxy before it, accepts</source>
        <translation>die Schicht ist größer, als die Registry oder ein Proxy davor annimmt</translation>
    </message>
    <message>
        <source>the least latitude and longitude must be below the greatest</source>
        <translation>die kleinste Breite und Länge müssen unter der größten liegen</translation>
    </message>
    <message>
        <source>the list of tags goes on at another host: %1</source>
        <translation>die Liste der Tags geht bei einem anderen Host weiter: %1</translation>
    </message>
    <message>
        <source>the masking names %1 twice</source>
        <translation>die Maskierung nennt %1 zweimal</translation>
    </message>
    <message>
        <source>the name of a type is expected</source>
        <translation>der Name eines Typs wird erwartet</translation>
    </message>
    <message>
        <source>the name says nothing</source>
        <translation>der Name sagt nichts</translation>
    </message>
    <message>
        <source>the newest here is %1, the server is %2</source>
        <translation>das neueste hier ist %1, der Server ist %2</translation>
    </message>
    <message>
        <source>the numbers of &quot;%1&quot; are not known</source>
        <translation>die Nummern von &quot;%1&quot; sind nicht bekannt</translation>
    </message>
    <message>
        <source>the output of %1 is too long</source>
        <translation>die Ausgabe von %1 ist zu lang</translation>
    </message>
    <message>
        <source>the password command does not start: %1</source>
        <translation>der Passwortbefehl startet nicht: %1</translation>
    </message>
    <message>
        <source>the password command ended with code %1</source>
        <translation>der Passwortbefehl endete mit Code %1</translation>
    </message>
    <message>
        <source>the password command ended with code %1: %2</source>
        <translation>der Passwortbefehl endete mit Code %1: %2</translation>
    </message>
    <message>
        <source>the password command printed nothing</source>
        <translation>der Passwortbefehl gab nichts aus</translation>
    </message>
    <message>
        <source>the password command takes longer than 30 seconds</source>
        <translation>der Passwortbefehl dauert länger als 30 Sekunden</translation>
    </message>
    <message>
        <source>the pattern has no part {%1}</source>
        <translation>das Muster hat keinen Teil {%1}</translation>
    </message>
    <message>
        <source>the port is no number from 1 to 65535</source>
        <translation>der Port ist keine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>the project has a masking key already</source>
        <translation>das Projekt hat schon einen Maskierungsschlüssel</translation>
    </message>
    <message>
        <source>the project has no masking key yet</source>
        <translation>das Projekt hat noch keinen Maskierungsschlüssel</translation>
    </message>
    <message>
        <source>the project has no services</source>
        <translation>das Projekt hat keine Dienste</translation>
    </message>
    <message>
        <source>the project has no such service</source>
        <translation>das Projekt hat keinen solchen Dienst</translation>
    </message>
    <message>
        <source>the project has several services</source>
        <translation>das Projekt hat mehrere Dienste</translation>
    </message>
    <message>
        <source>the project names no key, %1 holds key %2</source>
        <translation>das Projekt nennt keinen Schlüssel, %1 enthält den Schlüssel %2</translation>
    </message>
    <message>
        <source>the project names no registry</source>
        <translation>das Projekt nennt keine Registry</translation>
    </message>
    <message>
        <source>the project names nobody to tell</source>
        <translation>das Projekt nennt niemanden, dem es gesagt wird</translation>
    </message>
    <message>
        <source>the range does not fit %1</source>
        <translation>der Bereich passt nicht zu %1</translation>
    </message>
    <message>
        <source>the range of bounds is empty</source>
        <translation>der Bereich der Grenzen ist leer</translation>
    </message>
    <message>
        <source>the receiver stopped</source>
        <translation>der Empfänger hörte auf</translation>
    </message>
    <message>
        <source>the registry cannot use the request</source>
        <translation>die Registry kann mit der Anfrage nichts anfangen</translation>
    </message>
    <message>
        <source>the registry does not allow this kind of request</source>
        <translation>die Registry erlaubt diese Art von Anfrage nicht</translation>
    </message>
    <message>
        <source>the registry does not answer in time</source>
        <translation>die Registry antwortet nicht rechtzeitig</translation>
    </message>
    <message>
        <source>the registry does not know this</source>
        <translation>die Registry kennt das nicht</translation>
    </message>
    <message>
        <source>the registry does not speak HTTPS</source>
        <translation>die Registry spricht kein HTTPS</translation>
    </message>
    <message>
        <source>the registry gives %1 for the tag, not the manifest that was just pushed (%2)</source>
        <translation>die Registry gibt für den Tag %1, nicht das gerade gepushte Manifest (%2)</translation>
    </message>
    <message>
        <source>the registry gives %1 for the tag, not what the engine has just pushed (%2)</source>
        <translation>die Registry gibt für den Tag %1, nicht was die Engine gerade gepusht hat (%2)</translation>
    </message>
    <message>
        <source>the registry has a problem of its own</source>
        <translation>die Registry hat ein eigenes Problem</translation>
    </message>
    <message>
        <source>the registry has bytes %1 of the %2 that were sent</source>
        <translation>die Registry hat die Bytes %1 von den %2 gesendeten</translation>
    </message>
    <message>
        <source>the registry has had too many requests</source>
        <translation>die Registry bekam zu viele Anfragen</translation>
    </message>
    <message>
        <source>the registry wants credentials sent to %1, which is not encrypted</source>
        <translation>die Registry verlangt, dass Zugangsdaten an %1 gesendet werden, was nicht verschlüsselt ist</translation>
    </message>
    <message>
        <source>the registry wants other credentials</source>
        <translation>die Registry verlangt andere Zugangsdaten</translation>
    </message>
    <message>
        <source>the registry&apos;s certificate is not trusted</source>
        <translation>dem Zertifikat der Registry wird nicht vertraut</translation>
    </message>
    <message>
        <source>the repository name &quot;%1&quot; is not valid</source>
        <translation>der Repository-Name &quot;%1&quot; ist nicht gültig</translation>
    </message>
    <message>
        <source>the repository name has upper-case letters</source>
        <translation>der Repository-Name hat Großbuchstaben</translation>
    </message>
    <message>
        <source>the role may not read all rows and columns</source>
        <translation>die Rolle darf nicht alle Zeilen und Spalten lesen</translation>
    </message>
    <message>
        <source>the rule leaves nothing of a part of the key</source>
        <translation>die Regel lässt von einem Teil des Schlüssels nichts übrig</translation>
    </message>
    <message>
        <source>the server is %1 %2</source>
        <translation>der Server ist %1 %2</translation>
    </message>
    <message>
        <source>the snapshot this image was built from is gone</source>
        <translation>der Abzug, aus dem dieses Image gebaut wurde, ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>the source changed since it was looked at</source>
        <translation>die Quelle hat sich geändert, seit sie angesehen wurde</translation>
    </message>
    <message>
        <source>the source has no keys of this shape</source>
        <translation>die Quelle hat keine Schlüssel dieser Form</translation>
    </message>
    <message>
        <source>the source has no row with this key</source>
        <translation>die Quelle hat keine Zeile mit diesem Schlüssel</translation>
    </message>
    <message>
        <source>the source has no such table</source>
        <translation>die Quelle hat keine solche Tabelle</translation>
    </message>
    <message>
        <source>the source has no table of exactly this name</source>
        <translation>die Quelle hat keine Tabelle mit genau diesem Namen</translation>
    </message>
    <message>
        <source>the stack takes %1 compressed, %2 more than its budget of %3</source>
        <translation>der Stack belegt komprimiert %1, %2 mehr als sein Budget von %3</translation>
    </message>
    <message>
        <source>the standby stays %1 s behind</source>
        <translation>der Standby bleibt %1 s zurück</translation>
    </message>
    <message>
        <source>the subset names %1 twice</source>
        <translation>die Auswahl nennt %1 zweimal</translation>
    </message>
    <message>
        <source>the subset names the relations of %1 twice</source>
        <translation>die Auswahl nennt die Beziehungen von %1 zweimal</translation>
    </message>
    <message>
        <source>the table has no primary key to name a row by</source>
        <translation>die Tabelle hat keinen Primärschlüssel, der eine Zeile benennt</translation>
    </message>
    <message>
        <source>the tag &quot;%1&quot; is not valid</source>
        <translation>der Tag &quot;%1&quot; ist nicht gültig</translation>
    </message>
    <message>
        <source>the token server&apos;s answer holds no token</source>
        <translation>die Antwort des Tokenservers enthält kein Token</translation>
    </message>
    <message>
        <source>the user may not read all columns</source>
        <translation>der Benutzer darf nicht alle Spalten lesen</translation>
    </message>
    <message>
        <source>the values of the source column need more memory than a run has for them</source>
        <translation>die Werte der Quellspalte brauchen mehr Speicher, als ein Lauf für sie hat</translation>
    </message>
    <message>
        <source>there is a project already</source>
        <translation>hier ist schon ein Projekt</translation>
    </message>
    <message>
        <source>there is a service %1 already</source>
        <translation>es gibt schon einen Dienst %1</translation>
    </message>
    <message>
        <source>there is no column between the brackets</source>
        <translation>zwischen den Klammern steht keine Spalte</translation>
    </message>
    <message>
        <source>there is no desktop session</source>
        <translation>es gibt keine Desktop-Sitzung</translation>
    </message>
    <message>
        <source>there is no form &quot;%1&quot;</source>
        <translation>eine Form &quot;%1&quot; gibt es nicht</translation>
    </message>
    <message>
        <source>there is no format %1</source>
        <translation>ein Format %1 gibt es nicht</translation>
    </message>
    <message>
        <source>there is no function &quot;%1&quot;</source>
        <translation>eine Funktion &quot;%1&quot; gibt es nicht</translation>
    </message>
    <message>
        <source>there is no image registry at this address (HTTP 404 for /v2/)</source>
        <translation>an dieser Adresse ist keine Image-Registry (HTTP 404 für /v2/)</translation>
    </message>
    <message>
        <source>there is no kind &quot;%1&quot;</source>
        <translation>eine Art &quot;%1&quot; gibt es nicht</translation>
    </message>
    <message>
        <source>there is no masking function of this name</source>
        <translation>eine Maskierungsfunktion dieses Namens gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>einen solchen Eintrag gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such function</source>
        <translation>eine solche Funktion gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such kind</source>
        <translation>eine solche Art gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such preset</source>
        <translation>eine solche Vorlage gibt es nicht</translation>
    </message>
    <message>
        <source>there is no tax number of kind &quot;%1&quot;</source>
        <translation>eine Steuernummer der Art &quot;%1&quot; gibt es nicht</translation>
    </message>
    <message>
        <source>there is no word to choose from</source>
        <translation>es gibt kein Wort, das gewählt werden könnte</translation>
    </message>
    <message>
        <source>there is something that is no plain file</source>
        <translation>dort ist etwas, das keine einfache Datei ist</translation>
    </message>
    <message>
        <source>these depend on tables that are left out: %1</source>
        <translation>diese hängen von weggelassenen Tabellen ab: %1</translation>
    </message>
    <message>
        <source>these differ from what the project says:%1</source>
        <translation>diese weichen von dem ab, was das Projekt sagt:%1</translation>
    </message>
    <message>
        <source>these were edited by hand and would be written over:%1</source>
        <translation>diese wurden von Hand bearbeitet und würden überschrieben:%1</translation>
    </message>
    <message>
        <source>this address may hold a secret, which others could read here</source>
        <translation>diese Adresse enthält vielleicht ein Geheimnis, das andere hier lesen könnten</translation>
    </message>
    <message>
        <source>this byte is not UTF-8</source>
        <translation>dieses Byte ist kein UTF-8</translation>
    </message>
    <message>
        <source>this cannot stand in an expression</source>
        <translation>das kann in einem Ausdruck nicht stehen</translation>
    </message>
    <message>
        <source>this is no size</source>
        <translation>das ist keine Größe</translation>
    </message>
    <message>
        <source>this is no table name</source>
        <translation>das ist kein Tabellenname</translation>
    </message>
    <message>
        <source>this is not TOML: %1</source>
        <translation>das ist kein TOML: %1</translation>
    </message>
    <message>
        <source>this kind of source does not answer that</source>
        <translation>diese Art von Quelle beantwortet das nicht</translation>
    </message>
    <message>
        <source>this kind of source follows no relations</source>
        <translation>diese Art von Quelle folgt keinen Beziehungen</translation>
    </message>
    <message>
        <source>this kind of source takes all rows of a table or none</source>
        <translation>diese Art von Quelle nimmt alle Zeilen einer Tabelle oder keine</translation>
    </message>
    <message>
        <source>this must be %1, not %2</source>
        <translation>dies muss %1 sein, nicht %2</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>diese Zahl ist zu groß</translation>
    </message>
    <message>
        <source>this project has format %1, this program knows formats up to %2</source>
        <translation>dieses Projekt hat das Format %1, dieses Programm kennt Formate bis %2</translation>
    </message>
    <message>
        <source>this text cannot stand in SQL</source>
        <translation>dieser Text kann nicht in SQL stehen</translation>
    </message>
    <message>
        <source>this user may not do that in the repository</source>
        <translation>dieser Benutzer darf das im Repository nicht</translation>
    </message>
    <message>
        <source>two %1 of one key became equal, so one would be lost</source>
        <translation>zwei %1 eines Schlüssels wurden gleich, sodass eines verloren ginge</translation>
    </message>
    <message>
        <source>two keys became equal, so one would be lost</source>
        <translation>zwei Schlüssel wurden gleich, sodass einer verloren ginge</translation>
    </message>
    <message>
        <source>type is a hardware address</source>
        <translation>der Typ ist eine Hardwareadresse</translation>
    </message>
    <message>
        <source>type is a network address</source>
        <translation>der Typ ist eine Netzwerkadresse</translation>
    </message>
    <message>
        <source>type is geographic</source>
        <translation>der Typ ist geografisch</translation>
    </message>
    <message>
        <source>type is geometric</source>
        <translation>der Typ ist geometrisch</translation>
    </message>
    <message>
        <source>unknown key %1 in %2</source>
        <translation>unbekannter Schlüssel %1 in %2</translation>
    </message>
    <message>
        <source>unknown method &quot;%1&quot;</source>
        <translation>unbekannte Methode &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown placeholder %1 in the tag</source>
        <translation>unbekannter Platzhalter %1 im Tag</translation>
    </message>
    <message>
        <source>use a newer version of Decant</source>
        <translation>verwenden Sie eine neuere Version von Decant</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>einem Benutzernamen</translation>
    </message>
    <message>
        <source>values are IBANs with right check digits</source>
        <translation>die Werte sind IBANs mit richtigen Prüfziffern</translation>
    </message>
    <message>
        <source>values are IMEIs with a right digit</source>
        <translation>die Werte sind IMEIs mit richtiger Prüfziffer</translation>
    </message>
    <message>
        <source>values are IP addresses</source>
        <translation>die Werte sind IP-Adressen</translation>
    </message>
    <message>
        <source>values are URLs</source>
        <translation>die Werte sind URLs</translation>
    </message>
    <message>
        <source>values are card numbers with a right Luhn digit</source>
        <translation>die Werte sind Kartennummern mit richtiger Luhn-Ziffer</translation>
    </message>
    <message>
        <source>values are coordinates</source>
        <translation>die Werte sind Koordinaten</translation>
    </message>
    <message>
        <source>values are e-mail addresses</source>
        <translation>die Werte sind E-Mail-Adressen</translation>
    </message>
    <message>
        <source>values are hardware addresses</source>
        <translation>die Werte sind Hardwareadressen</translation>
    </message>
    <message>
        <source>values are keys or tokens</source>
        <translation>die Werte sind Schlüssel oder Token</translation>
    </message>
    <message>
        <source>values are known cities</source>
        <translation>die Werte sind bekannte Städte</translation>
    </message>
    <message>
        <source>values are known family names</source>
        <translation>die Werte sind bekannte Nachnamen</translation>
    </message>
    <message>
        <source>values are known given names</source>
        <translation>die Werte sind bekannte Vornamen</translation>
    </message>
    <message>
        <source>values are names with known given names</source>
        <translation>die Werte sind Namen mit bekannten Vornamen</translation>
    </message>
    <message>
        <source>values are national identifiers with right check digits</source>
        <translation>die Werte sind nationale Kennnummern mit richtigen Prüfziffern</translation>
    </message>
    <message>
        <source>values are password hashes</source>
        <translation>die Werte sind Passwort-Hashes</translation>
    </message>
    <message>
        <source>values are sentences</source>
        <translation>die Werte sind Sätze</translation>
    </message>
    <message>
        <source>values are user agents</source>
        <translation>die Werte sind User-Agents</translation>
    </message>
    <message>
        <source>values fit</source>
        <translation>die Werte passen</translation>
    </message>
    <message>
        <source>values look like phone numbers</source>
        <translation>die Werte sehen wie Telefonnummern aus</translation>
    </message>
    <message>
        <source>values look like post codes</source>
        <translation>die Werte sehen wie Postleitzahlen aus</translation>
    </message>
    <message>
        <source>values must name at least one brand</source>
        <translation>values muss mindestens eine Marke nennen</translation>
    </message>
    <message>
        <source>values must name at least one value</source>
        <translation>values muss mindestens einen Wert nennen</translation>
    </message>
    <message>
        <source>values name streets and numbers</source>
        <translation>die Werte nennen Straßen und Hausnummern</translation>
    </message>
    <message>
        <source>values or dictionary must name at least two words</source>
        <translation>values oder dictionary muss mindestens zwei Wörter nennen</translation>
    </message>
    <message>
        <source>weights must be positive whole numbers, one for each value</source>
        <translation>weights müssen positive ganze Zahlen sein, eine für jeden Wert</translation>
    </message>
    <message>
        <source>what listens there is not a container engine</source>
        <translation>was dort lauscht, ist keine Container-Engine</translation>
    </message>
    <message>
        <source>write &quot;5 GB&quot;, &quot;800 MB&quot; or bytes; 0 for no limit</source>
        <translation>schreiben Sie &quot;5 GB&quot;, &quot;800 MB&quot; oder Bytes; 0 für keine Grenze</translation>
    </message>
    <message>
        <source>write &quot;512 MiB&quot; or &quot;2 GiB&quot;</source>
        <translation>schreiben Sie &quot;512 MiB&quot; oder &quot;2 GiB&quot;</translation>
    </message>
    <message>
        <source>write &quot;8080:80&quot; or &quot;80&quot;</source>
        <translation>schreiben Sie &quot;8080:80&quot; oder &quot;80&quot;</translation>
    </message>
    <message>
        <source>write &quot;automatic&quot;, &quot;keychain&quot;, &quot;libpq&quot;, { env = &quot;NAME&quot; } or { command = &quot;…&quot; }</source>
        <translation>schreiben Sie &quot;automatic&quot;, &quot;keychain&quot;, &quot;libpq&quot;, { env = &quot;NAME&quot; } oder { command = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>write &quot;linux/amd64&quot; or &quot;linux/arm64&quot;; images of databases are made for linux</source>
        <translation>schreiben Sie &quot;linux/amd64&quot; oder &quot;linux/arm64&quot;; Images von Datenbanken werden für Linux gemacht</translation>
    </message>
    <message>
        <source>write &quot;schema.table&quot;</source>
        <translation>schreiben Sie &quot;schema.table&quot;</translation>
    </message>
    <message>
        <source>write &quot;schema.table&quot;, for example &quot;public.customers&quot;</source>
        <translation>schreiben Sie &quot;schema.table&quot;, zum Beispiel &quot;public.customers&quot;</translation>
    </message>
    <message>
        <source>write host, port, database and user as keys of their own</source>
        <translation>schreiben Sie host, port, database und user als eigene Schlüssel</translation>
    </message>
    <message>
        <source>write how many of 100 rows are taken, for example 1.5</source>
        <translation>schreiben Sie, wie viele von 100 Zeilen genommen werden, zum Beispiel 1.5</translation>
    </message>
    <message>
        <source>write image = &quot;nginx:1.27&quot; or build = &quot;web&quot;</source>
        <translation>schreiben Sie image = &quot;nginx:1.27&quot; oder build = &quot;web&quot;</translation>
    </message>
    <message>
        <source>write it in the source itself</source>
        <translation>schreiben Sie es in die Quelle selbst</translation>
    </message>
    <message>
        <source>write { env = &quot;NAME&quot; }</source>
        <translation>schreiben Sie { env = &quot;NAME&quot; }</translation>
    </message>
    <message>
        <source>write { function = &quot;email&quot; } or { keep = &quot;why it may stay&quot; }</source>
        <translation>schreiben Sie { function = &quot;email&quot; } oder { keep = &quot;why it may stay&quot; }</translation>
    </message>
    <message>
        <source>zlib cannot be used</source>
        <translation>zlib kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>{%1} is not known</source>
        <translation>{%1} ist nicht bekannt</translation>
    </message>
    <message>
        <source>{git} needs a git repository with a commit</source>
        <translation>{git} braucht ein git-Repository mit einem Commit</translation>
    </message>
    <message>
        <source>a password does not belong into an address: use a key (ssh-agent)</source>
        <translation>ein Passwort gehört nicht in eine Adresse: Verwenden Sie einen Schlüssel (ssh-agent)</translation>
    </message>
    <message>
        <source>no engine can be used; looked at</source>
        <translation>keine Engine ist verwendbar; nachgesehen bei</translation>
    </message>
    <message>
        <source>not an address of an engine, which begin with unix://, tcp://, https:// or ssh://</source>
        <translation>keine Adresse einer Engine; sie beginnen mit unix://, tcp://, https:// oder ssh://</translation>
    </message>
    <message>
        <source>not an address that ssh can use, such as %1</source>
        <translation>keine Adresse, die ssh verwenden kann, wie %1</translation>
    </message>
    <message>
        <source>there is no Docker context of this name (%1)</source>
        <translation>einen Docker-Kontext dieses Namens gibt es nicht (%1)</translation>
    </message>
</context>
<context>
    <name>decant::gui::AppearanceBox</name>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Tell the desktop of work that took longer</source>
        <translation>Längere Arbeiten dem Desktop melden</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A notification says when work that took at least this long has ended and this window is not the active one.</source>
        <translation>Eine Benachrichtigung meldet das Ende von Arbeiten, die mindestens so lange dauerten, wenn dieses Fenster nicht das aktive ist.</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>La&amp;nguage:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>Tell of the end of &amp;work longer than:</source>
        <translation>Ende von &amp;Arbeiten melden, die länger dauern als:</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>decant::gui::ArtifactModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about this file</source>
        <translation>
            <numerusform>%n Anmerkung zu dieser Datei</numerusform>
            <numerusform>%n Anmerkungen zu dieser Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody changed the file since it was written. What is to stay belongs between the lines # &gt;&gt;&gt; own and # &lt;&lt;&lt; own.</source>
        <translation>Jemand hat die Datei geändert, seit sie geschrieben wurde. Was bleiben soll, gehört zwischen die Zeilen # &gt;&gt;&gt; own und # &lt;&lt;&lt; own.</translation>
    </message>
</context>
<context>
    <name>decant::gui::BeforeAfterModel</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>computed in the image</source>
        <translation>wird im Image berechnet</translation>
    </message>
</context>
<context>
    <name>decant::gui::BudgetDialog</name>
    <message>
        <source>Fit to a size</source>
        <translation>Auf eine Größe bringen</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Proposed changes, the largest effect first</source>
        <translation>Vorgeschlagene Änderungen, die größte Wirkung zuerst</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>Übernommene Zeilen</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Spart</translation>
    </message>
    <message>
        <source>&amp;Compressed size of this service</source>
        <translation>&amp;Komprimierte Größe dieses Dienstes</translation>
    </message>
    <message>
        <source>Looking for changes …</source>
        <translation>Suche nach Änderungen …</translation>
    </message>
    <message>
        <source>It fits as it is: about %1.</source>
        <translation>Es passt so, wie es ist: etwa %1.</translation>
    </message>
    <message>
        <source>About %1 instead of %2.</source>
        <translation>Etwa %1 statt %2.</translation>
    </message>
    <message>
        <source>This size cannot be met: with all of these changes it is still about %1.</source>
        <translation>Diese Größe ist nicht zu erreichen: Mit allen diesen Änderungen sind es noch etwa %1.</translation>
    </message>
</context>
<context>
    <name>decant::gui::BuildsPage</name>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>From the source to the verified image; what is unchanged is reused.</source>
        <translation>Von der Quelle bis zum geprüften Image; was unverändert ist, wird wiederverwendet.</translation>
    </message>
    <message>
        <source>&amp;Build now</source>
        <translation>Jetzt &amp;bauen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Current run</source>
        <translation>Laufender Build</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Build steps of the engine</source>
        <translation>Bauschritte der Engine</translation>
    </message>
    <message>
        <source>Log of the build</source>
        <translation>Protokoll des Builds</translation>
    </message>
    <message>
        <source>Find in the log, Enter for the next place</source>
        <translation>Im Protokoll suchen, Eingabetaste für die nächste Stelle</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>&amp;Save log …</source>
        <translation>Protokoll &amp;speichern …</translation>
    </message>
    <message>
        <source>Progress of the stage</source>
        <translation>Fortschritt des Schritts</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Es läuft nichts</translation>
    </message>
    <message>
        <source>Build now reads the source, takes a masked snapshot, builds the image, starts it once and compares it with the source.</source>
        <translation>„Jetzt bauen“ liest die Quelle, zieht einen maskierten Abzug, baut das Image, startet es einmal und vergleicht es mit der Quelle.</translation>
    </message>
    <message>
        <source>Earlier builds</source>
        <translation>Frühere Builds</translation>
    </message>
    <message>
        <source>Stages of the chosen build</source>
        <translation>Schritte des gewählten Builds</translation>
    </message>
    <message>
        <source>&amp;Open image</source>
        <translation>Image ö&amp;ffnen</translation>
    </message>
    <message>
        <source>No build yet</source>
        <translation>Noch kein Build</translation>
    </message>
    <message>
        <source>Every run leaves a record here, also a failed one.</source>
        <translation>Jeder Lauf hinterlässt hier einen Eintrag, auch ein gescheiterter.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Cancelled. Earlier results are untouched.</source>
        <translation>Abgebrochen. Frühere Ergebnisse sind unberührt.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the history cannot be read.</source>
        <translation>
            <numerusform>%n Eintrag des Verlaufs ist nicht lesbar.</numerusform>
            <numerusform>%n Einträge des Verlaufs sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Text (*.log *.txt)</translation>
    </message>
</context>
<context>
    <name>decant::gui::CatalogModel</name>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>partitioned table</source>
        <translation>partitionierte Tabelle</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>materialisierte Sicht</translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation>Fremdtabelle</translation>
    </message>
    <message>
        <source>large objects</source>
        <translation>Large Objects</translation>
    </message>
    <message>
        <source>This role may not read the table.</source>
        <translation>Diese Rolle darf die Tabelle nicht lesen.</translation>
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
        <source>masked</source>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>nicht null</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>TOAST</source>
        <translation>TOAST</translation>
    </message>
    <message>
        <source>PII</source>
        <translation>PII</translation>
    </message>
    <message>
        <source>PII %1</source>
        <translation>PII %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::ClosureView</name>
    <message>
        <source>Graph of the tables and the relations followed</source>
        <translation>Graph der Tabellen und der verfolgten Beziehungen</translation>
    </message>
    <message numerus="yes">
        <source>%n more table(s), further away, are in the list only.</source>
        <translation>
            <numerusform>%n weitere, entferntere Tabelle steht nur in der Liste.</numerusform>
            <numerusform>%n weitere, entferntere Tabellen stehen nur in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: rows are taken for their own sake</source>
        <translation>%1: Zeilen werden um ihrer selbst willen genommen</translation>
    </message>
    <message>
        <source>%1: rows are taken because others need them</source>
        <translation>%1: Zeilen werden genommen, weil andere sie brauchen</translation>
    </message>
</context>
<context>
    <name>decant::gui::CommandModel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>decant::gui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Words of the command</source>
        <translation>Wörter des Befehls</translation>
    </message>
    <message>
        <source>What shall be done? Words in any order, then Enter</source>
        <translation>Was soll geschehen? Wörter in beliebiger Reihenfolge, dann Eingabetaste</translation>
    </message>
</context>
<context>
    <name>decant::gui::ConnectionForm</name>
    <message>
        <source>postgresql://user@host:5432/database – paste and press Enter</source>
        <translation>postgresql://benutzer@host:5432/datenbank – einfügen, Eingabetaste</translation>
    </message>
    <message>
        <source>Connection URI</source>
        <translation>Verbindungs-URI</translation>
    </message>
    <message>
        <source>Paste a &amp;URI:</source>
        <translation>&amp;URI einfügen:</translation>
    </message>
    <message>
        <source>&amp;Host or socket:</source>
        <translation>&amp;Host oder Socket:</translation>
    </message>
    <message>
        <source>as libpq decides</source>
        <translation>wie libpq entscheidet</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>default (5432)</source>
        <translation>Standard (5432)</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Datenbank:</translation>
    </message>
    <message>
        <source>as the user</source>
        <translation>wie der Benutzer</translation>
    </message>
    <message>
        <source>U&amp;ser:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>your own name</source>
        <translation>Ihr eigener Name</translation>
    </message>
    <message>
        <source>SSL mode</source>
        <translation>SSL-Modus</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>SS&amp;L mode:</source>
        <translation>SS&amp;L-Modus:</translation>
    </message>
    <message>
        <source>CA certificate:</source>
        <translation>CA-Zertifikat:</translation>
    </message>
    <message>
        <source>file, optional</source>
        <translation>Datei, wahlweise</translation>
    </message>
    <message>
        <source>pg_service section:</source>
        <translation>Abschnitt in pg_service:</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>wahlweise</translation>
    </message>
    <message>
        <source>Further options:</source>
        <translation>Weitere Optionen:</translation>
    </message>
    <message>
        <source>Where the password comes from</source>
        <translation>Woher das Passwort kommt</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>.pgpass and PGPASSWORD only</source>
        <translation>nur .pgpass und PGPASSWORD</translation>
    </message>
    <message>
        <source>Variable or command of the password</source>
        <translation>Variable oder Befehl für das Passwort</translation>
    </message>
    <message>
        <source>Pass&amp;word from:</source>
        <translation>Pass&amp;wort aus:</translation>
    </message>
    <message>
        <source>password source</source>
        <translation>Quelle des Passworts</translation>
    </message>
    <message>
        <source>command, first line counts</source>
        <translation>Befehl, die erste Zeile zählt</translation>
    </message>
    <message>
        <source>name of the variable</source>
        <translation>Name der Variablen</translation>
    </message>
    <message>
        <source>Keychain, then DECANT_&lt;SERVICE&gt;_PASSWORD, then .pgpass and PGPASSWORD.</source>
        <translation>Schlüsselbund, dann DECANT_&lt;SERVICE&gt;_PASSWORD, dann .pgpass und PGPASSWORD.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>&amp;Keep in the keychain</source>
        <translation>Im Schlüssel&amp;bund ablegen</translation>
    </message>
    <message>
        <source>Password for the keychain</source>
        <translation>Passwort für den Schlüsselbund</translation>
    </message>
    <message>
        <source>password for the keychain</source>
        <translation>Passwort für den Schlüsselbund</translation>
    </message>
    <message>
        <source>Read at most</source>
        <translation>Höchstens lesen</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>so schnell es geht</translation>
    </message>
    <message>
        <source>For a server that others work on; over all connections together.</source>
        <translation>Für einen Server, mit dem andere arbeiten; über alle Verbindungen zusammen.</translation>
    </message>
    <message>
        <source>Read at most:</source>
        <translation>Höchstens lesen:</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Largest lag of a standby</source>
        <translation>Größter Rückstand eines Standby-Servers</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Reading a standby waits while it is further behind its primary than this.</source>
        <translation>Das Lesen eines Standby-Servers wartet, solange er weiter hinter seinem Primärserver zurück ist.</translation>
    </message>
    <message>
        <source>Largest lag:</source>
        <translation>Größter Rückstand:</translation>
    </message>
    <message>
        <source>largest lag</source>
        <translation>größter Rückstand</translation>
    </message>
</context>
<context>
    <name>decant::gui::DataPreview</name>
    <message>
        <source>Show &amp;original values</source>
        <translation>&amp;Originalwerte zeigen</translation>
    </message>
    <message>
        <source>Real values of the source on this screen, until another table is chosen.</source>
        <translation>Echte Werte der Quelle auf diesem Bildschirm, bis eine andere Tabelle gewählt wird.</translation>
    </message>
    <message>
        <source>Rows of the chosen table</source>
        <translation>Zeilen der gewählten Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Zeilen von %1</translation>
    </message>
    <message>
        <source>Choose a table to see some of its rows.</source>
        <translation>Eine Tabelle wählen, um einige ihrer Zeilen zu sehen.</translation>
    </message>
    <message>
        <source>Reading some rows …</source>
        <translation>Einige Zeilen werden gelesen …</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Die Tabelle hat keine Zeilen.</translation>
    </message>
</context>
<context>
    <name>decant::gui::DataRowsModel</name>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Looks sensitive and nobody decided about it yet.</source>
        <translation>Sieht sensibel aus, und noch niemand hat darüber entschieden.</translation>
    </message>
    <message>
        <source>%1 (masked)</source>
        <translation>%1 (maskiert)</translation>
    </message>
    <message>
        <source>%1 (undecided)</source>
        <translation>%1 (unentschieden)</translation>
    </message>
</context>
<context>
    <name>decant::gui::DatabaseObjectModel</name>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (von %2)</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>decant::gui::DiffView</name>
    <message>
        <source>As it is generated</source>
        <translation>Wie erzeugt</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>decant::gui::DifferenceModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>decant::gui::ErrorWords</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Source database</source>
        <translation>Quelldatenbank</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Container-Engine</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>cannot be used as it is</source>
        <translation>so nicht verwendbar</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>something else is there already</source>
        <translation>dort ist schon etwas anderes</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the check says no</source>
        <translation>die Prüfung sagt nein</translation>
    </message>
    <message>
        <source>unexpected failure</source>
        <translation>unerwarteter Fehler</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>decant::gui::FileTreeModel</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Object of the database</source>
        <translation>Objekt der Datenbank</translation>
    </message>
</context>
<context>
    <name>decant::gui::FilesPage</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Dockerfile, restore script, compose and CI files, generated from the project.</source>
        <translation>Dockerfile, Restore-Skript, Compose- und CI-Dateien, erzeugt aus dem Projekt.</translation>
    </message>
    <message>
        <source>&amp;Write files …</source>
        <translation>Dateien s&amp;chreiben …</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Save the project first; then its files are generated here.</source>
        <translation>Speichern Sie zuerst das Projekt; dann werden seine Dateien hier erzeugt.</translation>
    </message>
    <message>
        <source>&amp;Generate again</source>
        <translation>&amp;Neu erzeugen</translation>
    </message>
    <message>
        <source>Generate the files</source>
        <translation>Dateien erzeugen</translation>
    </message>
    <message>
        <source>Generated files</source>
        <translation>Erzeugte Dateien</translation>
    </message>
    <message>
        <source>What is shown of the file</source>
        <translation>Was von der Datei gezeigt wird</translation>
    </message>
    <message>
        <source>Generated text</source>
        <translation>Erzeugter Text</translation>
    </message>
    <message>
        <source>Changes against the file on disk</source>
        <translation>Änderungen gegen die Datei auf der Platte</translation>
    </message>
    <message>
        <source>Changes against git HEAD</source>
        <translation>Änderungen gegen git HEAD</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>Generating …</source>
        <translation>Wird erzeugt …</translation>
    </message>
    <message>
        <source>The files are made in the background.</source>
        <translation>Die Dateien entstehen im Hintergrund.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), all as on disk.</source>
        <translation>
            <numerusform>%n Datei, wie auf der Platte.</numerusform>
            <numerusform>%n Dateien, alle wie auf der Platte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ from the disk. Nothing is written unseen.</source>
        <translation>
            <numerusform>%n Datei weicht von der Platte ab. Nichts wird ungesehen geschrieben.</numerusform>
            <numerusform>%n Dateien weichen von der Platte ab. Nichts wird ungesehen geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>The project is in no git repository with a commit.</source>
        <translation>Das Projekt liegt in keinem git-Repository mit einem Commit.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Dateien schreiben</translation>
    </message>
    <message>
        <source>The files are written.</source>
        <translation>Die Dateien sind geschrieben.</translation>
    </message>
    <message>
        <source>How changes are shown</source>
        <translation>Wie Änderungen gezeigt werden</translation>
    </message>
    <message>
        <source>Below each other</source>
        <translation>Untereinander</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n block(s) written by hand stay</source>
        <translation>
            <numerusform>%1 – %n von Hand geschriebener Block bleibt</numerusform>
            <numerusform>%1 – %n von Hand geschriebene Blöcke bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Änderung %1 von %2</translation>
    </message>
    <message>
        <source>These are the files of before, for they cannot be generated now.</source>
        <translation>Dies sind die Dateien von vorher, denn sie lassen sich jetzt nicht erzeugen.</translation>
    </message>
</context>
<context>
    <name>decant::gui::FilesPanel</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Files of the image</source>
        <translation>Dateien des Images</translation>
    </message>
    <message>
        <source>Whole image, as a container sees it</source>
        <translation>Ganzes Image, wie ein Container es sieht</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
    <message>
        <source>Sort the files of the image</source>
        <translation>Dateien des Images sortieren</translation>
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
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>decant::gui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages and search results</source>
        <translation>Seiten und Suchergebnisse</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Text der Seite</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
</context>
<context>
    <name>decant::gui::HistoryModel</name>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
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
        <translation>Woraus ein Image besteht und ob man ihm trauen kann.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>No image yet</source>
        <translation>Noch kein Image</translation>
    </message>
    <message>
        <source>After the first build, its layers and the objects of its database are shown here with their sizes.</source>
        <translation>Nach dem ersten Build stehen hier seine Schichten und die Objekte seiner Datenbank mit ihren Größen.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Objects of the database</source>
        <translation>Objekte der Datenbank</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 – %2 compressed, %3 unpacked, %4 of it database</source>
        <translation>%1 – %2 komprimiert, %3 entpackt, davon %4 Datenbank</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Basis-Image</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Other layers</source>
        <translation>Andere Schichten</translation>
    </message>
    <message>
        <source>This image was not verified.</source>
        <translation>Dieses Image wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Verified: first query after %1; %2 tables with %3 rows, %4 sequences and %5 constraints agree; no trace of %6 original values in %7.</source>
        <translation>Geprüft: erste Abfrage nach %1; %2 Tabellen mit %3 Zeilen, %4 Sequenzen und %5 Constraints stimmen überein; keine Spur von %6 Originalwerten in %7.</translation>
    </message>
    <message>
        <source>Original values of %1 found in %2</source>
        <translation>Originalwerte von %1 in %2 gefunden</translation>
    </message>
    <message>
        <source>Verification says no:</source>
        <translation>Die Prüfung sagt nein:</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Layers, objects and files as CSV, or the whole record as JSON</source>
        <translation>Schichten, Objekte und Dateien als CSV oder der ganze Eintrag als JSON</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv);;Record (*.json)</source>
        <translation>Tabelle (*.csv);;Eintrag (*.json)</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Schichten</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>D&amp;ateien</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>Sizes of the objects of the database</source>
        <translation>Größen der Objekte der Datenbank</translation>
    </message>
    <message>
        <source>Objects of another size</source>
        <translation>Objekte mit anderer Größe</translation>
    </message>
    <message numerus="yes">
        <source>Against the build of %1: %n new layer(s) with %2 compressed, %3 stay as they are and need no push and no pull.</source>
        <translation>
            <numerusform>Gegenüber dem Build vom %1: %n neue Schicht mit %2 komprimiert, %3 bleiben, wie sie sind, und müssen weder gesendet noch geholt werden.</numerusform>
            <numerusform>Gegenüber dem Build vom %1: %n neue Schichten mit %2 komprimiert, %3 bleiben, wie sie sind, und müssen weder gesendet noch geholt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no earlier build of this service to compare with.</source>
        <translation>Es gibt keinen früheren Build dieses Dienstes zum Vergleichen.</translation>
    </message>
    <message>
        <source>Files of the image</source>
        <translation>Dateien des Images</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::LayerModel</name>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Entpackt</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Komprimiert</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>%1 files, %2 of them replace one of a lower layer; %3 are removed</source>
        <translation>%1 Dateien, %2 davon ersetzen eine aus einer unteren Schicht; %3 werden entfernt</translation>
    </message>
    <message>
        <source>Files that a later layer replaces or removes: nobody sees them, everybody pulls them.</source>
        <translation>Dateien, die eine spätere Schicht ersetzt oder entfernt: Niemand sieht sie, alle holen sie.</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Verschwendet</translation>
    </message>
</context>
<context>
    <name>decant::gui::LintModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>decant::gui::LintStrip</name>
    <message>
        <source>Remarks about the file</source>
        <translation>Anmerkungen zur Datei</translation>
    </message>
    <message>
        <source>There are no rules for this kind of file.</source>
        <translation>Für diese Art von Datei gibt es keine Regeln.</translation>
    </message>
    <message>
        <source>The rules have nothing to say.</source>
        <translation>Die Regeln haben nichts anzumerken.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s):</source>
        <translation>
            <numerusform>%n Anmerkung:</numerusform>
            <numerusform>%n Anmerkungen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::gui::MainWindow</name>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Decant projects (*.toml);;All files (*)</source>
        <translation>Decant-Projekte (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>„%1“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The file changed on disk and was read again.</source>
        <translation>Die Datei hat sich auf der Platte geändert und wurde neu gelesen.</translation>
    </message>
    <message>
        <source>The file changed on disk while you have unsaved changes here.</source>
        <translation>Die Datei hat sich auf der Platte geändert, während hier ungespeicherte Änderungen sind.</translation>
    </message>
    <message>
        <source>Load from disk</source>
        <translation>Von der Platte laden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Cancelled. Earlier results are untouched.</source>
        <translation>Abgebrochen. Frühere Ergebnisse sind unberührt.</translation>
    </message>
    <message>
        <source>The run is done.</source>
        <translation>Der Lauf ist fertig.</translation>
    </message>
    <message>
        <source>&amp;New …</source>
        <translation>&amp;Neu …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Read the sources and check every decision</source>
        <translation>Quellen lesen und jede Entscheidung prüfen</translation>
    </message>
    <message>
        <source>&amp;Refresh stack</source>
        <translation>Stack &amp;auffrischen</translation>
    </message>
    <message>
        <source>From the source to the verified image</source>
        <translation>Von der Quelle bis zum geprüften Image</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stop the run; earlier results stay</source>
        <translation>Den Lauf anhalten; frühere Ergebnisse bleiben</translation>
    </message>
    <message>
        <source>&amp;Snapshot only</source>
        <translation>Nur &amp;Abzug</translation>
    </message>
    <message>
        <source>Up to the &amp;verified image</source>
        <translation>Bis zum &amp;geprüften Image</translation>
    </message>
    <message>
        <source>Up to the &amp;push</source>
        <translation>Bis zum &amp;Push</translation>
    </message>
    <message>
        <source>With a &amp;new snapshot although nothing changed</source>
        <translation>Mit &amp;neuem Abzug, auch wenn sich nichts geändert hat</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;sicht</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Size of the stack against its budget</source>
        <translation>Größe des Stacks gegen sein Budget</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The stack is larger than its budget.</source>
        <translation>Der Stack ist größer als sein Budget.</translation>
    </message>
    <message>
        <source>Compressed size of the newest images</source>
        <translation>Komprimierte Größe der neuesten Images</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) undecided</source>
        <translation>
            <numerusform>%n Spalte ohne Entscheidung</numerusform>
            <numerusform>%n Spalten ohne Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing undecided</source>
        <translation>Alles entschieden</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (und %n weitere)</numerusform>
            <numerusform> (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions not checked yet</source>
        <translation>Entscheidungen noch nicht geprüft</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation>&amp;Hilfe zu dieser Stelle</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Commands …</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>&amp;Start stack</source>
        <translation>Stack &amp;starten</translation>
    </message>
    <message>
        <source>Start the newest image of every service</source>
        <translation>Das neueste Image jedes Dienstes starten</translation>
    </message>
    <message>
        <source>S&amp;top stack</source>
        <translation>Stack s&amp;toppen</translation>
    </message>
    <message>
        <source>Stop and remove the containers of the stack</source>
        <translation>Die Container des Stacks stoppen und entfernen</translation>
    </message>
    <message>
        <source>Reset &amp;data of the stack</source>
        <translation>&amp;Daten des Stacks zurücksetzen</translation>
    </message>
    <message>
        <source>New containers of the newest images: the data is as it was built</source>
        <translation>Neue Container der neuesten Images: Die Daten sind, wie sie gebaut wurden</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>S&amp;ubset</source>
        <translation>&amp;Auswahl</translation>
    </message>
    <message>
        <source>&amp;Masking</source>
        <translation>&amp;Maskierung</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Dateien</translation>
    </message>
    <message>
        <source>&amp;Builds</source>
        <translation>&amp;Builds</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>&amp;Registry</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>“%1” has edits of %2 that were never saved: the program ended before.</source>
        <translation>„%1“ hat Änderungen vom %2, die nie gespeichert wurden: Das Programm endete vorher.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Take over kept edits</source>
        <translation>Aufbewahrte Änderungen übernehmen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ist gescheitert</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 ist fertig</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Es dauerte %1.</translation>
    </message>
    <message>
        <source>The language changes with the next start of the program, because something is running now.</source>
        <translation>Die Sprache ändert sich mit dem nächsten Start des Programms, weil gerade etwas läuft.</translation>
    </message>
</context>
<context>
    <name>decant::gui::MaskingModel</name>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>%1 (inherited)</source>
        <translation>%1 (geerbt)</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>not copied</source>
        <translation>nicht kopiert</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Parameters or reason</source>
        <translation>Parameter oder Grund</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message numerus="yes">
        <source>%1 (+%n follow)</source>
        <translation>
            <numerusform>%1 (+%n folgt)</numerusform>
            <numerusform>%1 (+%n folgen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (war %2)</translation>
    </message>
    <message>
        <source>Followed by %1</source>
        <translation>Gilt auch für %1</translation>
    </message>
    <message>
        <source>New since the last snapshot</source>
        <translation>Neu seit dem letzten Abzug</translation>
    </message>
    <message>
        <source>Changed since the last snapshot, it was %1</source>
        <translation>Geändert seit dem letzten Abzug, war %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::MaskingPage</name>
    <message>
        <source>Masking</source>
        <translation>Maskierung</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Quelle lesen</translation>
    </message>
    <message>
        <source>&amp;Undecided only</source>
        <translation>Nur &amp;offene</translation>
    </message>
    <message>
        <source>Sensi&amp;tive only</source>
        <translation>Nur &amp;sensible</translation>
    </message>
    <message>
        <source>&amp;Detect from sample rows</source>
        <translation>&amp;An Beispielzeilen erkennen</translation>
    </message>
    <message>
        <source>Reads a few rows of every table; they stay in memory.</source>
        <translation>Liest wenige Zeilen jeder Tabelle; sie bleiben im Speicher.</translation>
    </message>
    <message>
        <source>&amp;Accept suggestions</source>
        <translation>&amp;Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Takes what is suggested for every undecided column that is shown: a rule, or keep where type and name are harmless.</source>
        <translation>Nimmt für jede gezeigte offene Spalte den Vorschlag an: eine Regel, oder behalten, wo Typ und Name harmlos sind.</translation>
    </message>
    <message>
        <source>Columns and their decisions</source>
        <translation>Spalten und ihre Entscheidungen</translation>
    </message>
    <message>
        <source>Masking of %1</source>
        <translation>Maskierung von %1</translation>
    </message>
    <message>
        <source>Reading the columns …</source>
        <translation>Spalten werden gelesen …</translation>
    </message>
    <message>
        <source>This runs in the background.</source>
        <translation>Das läuft im Hintergrund.</translation>
    </message>
    <message>
        <source>The columns are not known yet</source>
        <translation>Die Spalten sind noch nicht bekannt</translation>
    </message>
    <message>
        <source>Read the source: then every column is listed here with what it looks like, and waits for a decision – mask it, or keep it with a reason.</source>
        <translation>Lesen Sie die Quelle: Dann steht hier jede Spalte mit dem, wonach sie aussieht, und wartet auf eine Entscheidung – maskieren oder mit Grund behalten.</translation>
    </message>
    <message>
        <source>Classify the columns of %1</source>
        <translation>Spalten von %1 einordnen</translation>
    </message>
    <message>
        <source>Every column gets a decision: a masking rule, or keep with a reason.</source>
        <translation>Jede Spalte bekommt eine Entscheidung: eine Maskierungsregel, oder behalten mit Grund.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all decided.</source>
        <translation>%1, alle entschieden.</translation>
    </message>
    <message>
        <source>%1, %2 without a decision. Builds wait until all are decided.</source>
        <translation>%1, %2 ohne Entscheidung. Builds warten, bis alle entschieden sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the decision on %1</source>
        <translation>Entscheidung zu %1 entfernen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <translation>%1 maskieren</translation>
    </message>
    <message>
        <source>No undecided column that is shown has a suggestion.</source>
        <translation>Für keine gezeigte offene Spalte gibt es einen Vorschlag.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestion(s)</source>
        <translation>
            <numerusform>%n Vorschlag annehmen</numerusform>
            <numerusform>%n Vorschläge annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel detection</source>
        <translation>Erkennung abbrechen</translation>
    </message>
    <message>
        <source>Detect sensitive columns of %1</source>
        <translation>Sensible Spalten von %1 erkennen</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>Vorschau von %1</translation>
    </message>
    <message>
        <source>No preview: %1</source>
        <translation>Keine Vorschau: %1</translation>
    </message>
    <message>
        <source>&amp;Accept suggestion</source>
        <translation>Vorschlag &amp;annehmen</translation>
    </message>
    <message>
        <source>Choose a &amp;function</source>
        <translation>&amp;Funktion wählen</translation>
    </message>
    <message>
        <source>&amp;Copy decision</source>
        <translation>Entscheidung &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste decision</source>
        <translation>Entscheidung &amp;einfügen</translation>
    </message>
    <message>
        <source>Apply to all columns of this &amp;kind</source>
        <translation>Auf alle Spalten dieser A&amp;rt anwenden</translation>
    </message>
    <message>
        <source>&amp;Remove decision</source>
        <translation>Entscheidung ent&amp;fernen</translation>
    </message>
    <message>
        <source>Filter columns</source>
        <translation>Spalten filtern</translation>
    </message>
    <message>
        <source>Apply to all columns of &amp;kind “%1”</source>
        <translation>Auf alle Spalten der A&amp;rt „%1“ anwenden</translation>
    </message>
    <message>
        <source>There is no column this would change.</source>
        <translation>Es gibt keine Spalte, die das ändern würde.</translation>
    </message>
    <message numerus="yes">
        <source>Decided about %n column(s). Undo takes it back.</source>
        <translation>
            <numerusform>Über %n Spalte entschieden. Rückgängig nimmt es zurück.</numerusform>
            <numerusform>Über %n Spalten entschieden. Rückgängig nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply to all columns of kind %1</source>
        <translation>Auf alle Spalten der Art %1 anwenden</translation>
    </message>
    <message>
        <source>The source changed since the last snapshot:</source>
        <translation>Die Quelle hat sich seit dem letzten Abzug geändert:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;changes</source>
        <translation>Ä&amp;nderungen zeigen</translation>
    </message>
    <message>
        <source>Filter by table, column, kind or function</source>
        <translation>Nach Tabelle, Spalte, Art oder Funktion filtern</translation>
    </message>
    <message>
        <source>C&amp;hanged only</source>
        <translation>Nur &amp;geänderte</translation>
    </message>
    <message>
        <source>New or changed since the last snapshot</source>
        <translation>Neu oder geändert seit dem letzten Abzug</translation>
    </message>
    <message>
        <source>Reading some rows …</source>
        <translation>Einige Zeilen werden gelesen …</translation>
    </message>
    <message>
        <source>Values of the chosen column are shown here.</source>
        <translation>Hier stehen Werte der gewählten Spalte.</translation>
    </message>
    <message>
        <source>This column cannot be read.</source>
        <translation>Diese Spalte lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Compare the plans of %1</source>
        <translation>Pläne von %1 vergleichen</translation>
    </message>
</context>
<context>
    <name>decant::gui::NewKeyDialog</name>
    <message>
        <source>Masking key</source>
        <translation>Maskierungsschlüssel</translation>
    </message>
    <message>
        <source>There is no keychain here. Decant keeps the masking key of this project until it ends: copy the key now to a safe place, and set DECANT_KEY to it next time. It is shown once.</source>
        <translation>Hier gibt es keinen Schlüsselbund. Decant behält den Maskierungsschlüssel dieses Projekts bis zum Beenden: Kopieren Sie ihn jetzt an einen sicheren Ort und setzen Sie beim nächsten Mal DECANT_KEY darauf. Er wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>decant::gui::NewProjectDialog</name>
    <message>
        <source>New from a database</source>
        <translation>Neu aus einer Datenbank</translation>
    </message>
    <message>
        <source>e.g. shop</source>
        <translation>z. B. shop</translation>
    </message>
    <message>
        <source>Connection &amp;URI:</source>
        <translation>Verbindungs-&amp;URI:</translation>
    </message>
    <message>
        <source>Project &amp;name:</source>
        <translation>Projekt&amp;name:</translation>
    </message>
    <message>
        <source>&amp;Look and propose</source>
        <translation>Ansehen und &amp;vorschlagen</translation>
    </message>
    <message>
        <source>Reading the database …</source>
        <translation>Datenbank wird gelesen …</translation>
    </message>
    <message>
        <source>Propose a project</source>
        <translation>Projekt vorschlagen</translation>
    </message>
    <message>
        <source>The schema is read, columns are classified by a few sample rows in memory, and a rule is proposed where one fits. The project is written when you save it; its masking key and the password go into the keychain.</source>
        <translation>Das Schema wird gelesen, Spalten werden anhand weniger Stichprobenzeilen im Speicher eingeordnet, und wo eine passt, wird eine Regel vorgeschlagen. Das Projekt wird beim Speichern geschrieben; Maskierungsschlüssel und Passwort kommen in den Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>decant::gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Noch kein Dienst</translation>
    </message>
    <message>
        <source>A project describes a stack of services. Make one with “New from a database …”.</source>
        <translation>Ein Projekt beschreibt einen Stack von Diensten. Legen Sie eines mit „Neu aus einer Datenbank …“ an.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Start stack</source>
        <translation>Stack &amp;starten</translation>
    </message>
    <message>
        <source>Start the newest image of every service and wait until it answers</source>
        <translation>Startet das neueste Image jedes Dienstes und wartet, bis es antwortet</translation>
    </message>
    <message>
        <source>S&amp;top stack</source>
        <translation>Stack s&amp;toppen</translation>
    </message>
    <message>
        <source>Stop and remove the containers; what was written since they were started goes with them</source>
        <translation>Stoppt und entfernt die Container; was seit ihrem Start geschrieben wurde, geht mit ihnen</translation>
    </message>
    <message>
        <source>Reset &amp;data</source>
        <translation>&amp;Daten zurücksetzen</translation>
    </message>
    <message>
        <source>New containers of the newest images: the data is as it was built</source>
        <translation>Neue Container der neuesten Images: Die Daten sind, wie sie gebaut wurden</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut suchen</translation>
    </message>
    <message>
        <source>Ask the engine what runs, and the registry for newer builds</source>
        <translation>Fragt die Engine, was läuft, und die Registry nach neueren Builds</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s) run here</source>
        <translation>
            <numerusform>%1 von %n Dienst läuft hier</numerusform>
            <numerusform>%1 von %n Diensten laufen hier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::gui::ParameterEditor</name>
    <message>
        <source>%1 (does not fit)</source>
        <translation>%1 (passt nicht)</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>eine je Zeile</translation>
    </message>
    <message>
        <source>Line %1 cannot be read. Write: apply PATH FUNCTION [parameter=value …], set PATH VALUE or delete PATH.</source>
        <translation>Zeile %1 ist nicht lesbar. Schreibweise: apply PFAD FUNKTION [Parameter=Wert …], set PFAD WERT oder delete PFAD.</translation>
    </message>
    <message>
        <source>Edited in decant.toml</source>
        <translation>In decant.toml zu bearbeiten</translation>
    </message>
    <message>
        <source>Line %1 cannot be read. Write: CONDITION =&gt; FUNCTION [parameter=value …], and in the last line no condition.</source>
        <translation>Zeile %1 ist nicht lesbar. Schreibweise: BEDINGUNG =&gt; FUNKTION [Parameter=Wert …], und in der letzten Zeile keine Bedingung.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read. Write: FUNCTION [parameter=value …].</source>
        <translation>Zeile %1 ist nicht lesbar. Schreibweise: FUNKTION [Parameter=Wert …].</translation>
    </message>
</context>
<context>
    <name>decant::gui::ProblemModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Was helfen würde</translation>
    </message>
</context>
<context>
    <name>decant::gui::ProjectDocument</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
</context>
<context>
    <name>decant::gui::ProjectTreeModel</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>Maskierung</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without a decision</source>
        <translation>
            <numerusform>%n Spalte ohne Entscheidung</numerusform>
            <numerusform>%n Spalten ohne Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>decant::gui::PushHistoryModel</name>
    <message>
        <source>Pushed or pulled</source>
        <translation>Gesendet oder geholt</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Komprimiert</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
</context>
<context>
    <name>decant::gui::PushModel</name>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Digest or reason</source>
        <translation>Digest oder Grund</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
</context>
<context>
    <name>decant::gui::RegistryPage</name>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>A tag is only ever moved to a complete image.</source>
        <translation>Ein Tag wird immer nur auf ein vollständiges Image gesetzt.</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>&amp;Push newest image</source>
        <translation>Neuestes Image &amp;pushen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Layers on their way</source>
        <translation>Schichten unterwegs</translation>
    </message>
    <message>
        <source>Nothing is being pushed</source>
        <translation>Es wird nichts gepusht</translation>
    </message>
    <message>
        <source>A push shows every layer with its bytes; layers the registry has are not sent again.</source>
        <translation>Ein Push zeigt jede Schicht mit ihren Bytes; was die Registry schon hat, wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Command to pull the image</source>
        <translation>Befehl zum Holen des Images</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>There is no image of this service yet.</source>
        <translation>Von diesem Dienst gibt es noch kein Image.</translation>
    </message>
    <message>
        <source>Not pushed yet.</source>
        <translation>Noch nicht gepusht.</translation>
    </message>
    <message>
        <source>Digest %1, %2</source>
        <translation>Digest %1, %2</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Is there a &amp;newer build?</source>
        <translation>Gibt es einen &amp;neueren Build?</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Builds that went to the registry</source>
        <translation>Builds, die in die Registry gingen</translation>
    </message>
    <message>
        <source>Ask the registry</source>
        <translation>Registry fragen</translation>
    </message>
    <message>
        <source>Nothing of this service was pushed to %1 yet.</source>
        <translation>Von diesem Dienst wurde noch nichts an %1 gesendet.</translation>
    </message>
    <message>
        <source>What is here is up to date: the newest build of the registry is %1.</source>
        <translation>Was hier ist, ist aktuell: Der neueste Build der Registry ist %1.</translation>
    </message>
    <message>
        <source>The registry has a newer build: %1 of %2, %3.</source>
        <translation>Die Registry hat einen neueren Build: %1 vom %2, %3.</translation>
    </message>
    <message>
        <source>&amp;Pull it</source>
        <translation>&amp;Holen</translation>
    </message>
    <message>
        <source>Pull %1</source>
        <translation>%1 holen</translation>
    </message>
    <message>
        <source>Pulled: %1. Start the stack to use it.</source>
        <translation>Geholt: %1. Zum Benutzen den Stack starten.</translation>
    </message>
</context>
<context>
    <name>decant::gui::RelationModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>How many rows of %1 come along with each taken row of %2</source>
        <translation>Wie viele Zeilen von %1 mit jeder genommenen Zeile von %2 mitkommen</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Brings about</source>
        <translation>Bringt etwa</translation>
    </message>
</context>
<context>
    <name>decant::gui::RuleEditor</name>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>So &amp;behalten</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Keine Entscheidung</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maskieren</translation>
    </message>
    <message>
        <source>Masking function</source>
        <translation>Maskierungsfunktion</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Reason for keeping the values</source>
        <translation>Grund, die Werte zu behalten</translation>
    </message>
    <message>
        <source>Why these values may stay, e.g. “public product names”</source>
        <translation>Warum diese Werte bleiben dürfen, z. B. „öffentliche Produktnamen“</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Wählen Sie eine Spalte</translation>
    </message>
    <message>
        <source>Its decision is edited here.</source>
        <translation>Ihre Entscheidung wird hier bearbeitet.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>not null</source>
        <translation>nicht null</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>follows %1</source>
        <translation>folgt %1</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>Choose a function …</source>
        <translation>Funktion wählen …</translation>
    </message>
    <message>
        <source>%1 (does not fit)</source>
        <translation>%1 (passt nicht)</translation>
    </message>
    <message>
        <source>Guarantee: %1</source>
        <translation>Zusage: %1</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>new since the last snapshot</source>
        <translation>neu seit dem letzten Abzug</translation>
    </message>
    <message>
        <source>was %1 at the last snapshot</source>
        <translation>war %1 beim letzten Abzug</translation>
    </message>
    <message>
        <source>looks like %1: %2</source>
        <translation>sieht aus wie %1: %2</translation>
    </message>
    <message>
        <source>This rule also applies to: %1</source>
        <translation>Diese Regel gilt auch für: %1</translation>
    </message>
</context>
<context>
    <name>decant::gui::RuleParameters</name>
    <message>
        <source>Parameters of every function</source>
        <translation>Parameter aller Funktionen</translation>
    </message>
</context>
<context>
    <name>decant::gui::RulePreview</name>
    <message numerus="yes">
        <source>%n sampled row(s)</source>
        <translation>
            <numerusform>%n Zeile als Stichprobe</numerusform>
            <numerusform>%n Zeilen als Stichprobe</numerusform>
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
        <translation>verschiedene Werte %1 → %2</translation>
    </message>
    <message>
        <source>no collisions</source>
        <translation>keine Kollisionen</translation>
    </message>
    <message numerus="yes">
        <source>%n collision(s): different originals became equal</source>
        <translation>
            <numerusform>%n Kollision: Verschiedene Originale wurden gleich</numerusform>
            <numerusform>%n Kollisionen: Verschiedene Originale wurden gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal value(s) became different</source>
        <translation>
            <numerusform>%n gleicher Wert wurde verschieden</numerusform>
            <numerusform>%n gleiche Werte wurden verschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) as before</source>
        <translation>
            <numerusform>%n Wert wie vorher</numerusform>
            <numerusform>%n Werte wie vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>length %1–%2 → %3–%4 bytes</source>
        <translation>Länge %1–%2 → %3–%4 Bytes</translation>
    </message>
    <message>
        <source>most frequent value %1 → %2 of the rows</source>
        <translation>häufigster Wert %1 → %2 der Zeilen</translation>
    </message>
    <message>
        <source>Sampled values before and after masking</source>
        <translation>Stichprobe der Werte vor und nach dem Maskieren</translation>
    </message>
    <message>
        <source>The database of the image computes this column from masked rows; what comes out can be seen in the image.</source>
        <translation>Die Datenbank des Images berechnet diese Spalte aus maskierten Zeilen; was herauskommt, ist im Image zu sehen.</translation>
    </message>
</context>
<context>
    <name>decant::gui::RunCenter</name>
    <message>
        <source>Refresh %1</source>
        <translation>%1 auffrischen</translation>
    </message>
    <message>
        <source>Refresh the stack</source>
        <translation>Stack auffrischen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>decant::gui::ServiceCard</name>
    <message>
        <source>Service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Last build</source>
        <translation>Letzter Build</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>First query after</source>
        <translation>Erste Abfrage nach</translation>
    </message>
    <message>
        <source>Leak scan</source>
        <translation>Leck-Suche</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>Maskierung</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) undecided</source>
        <translation>
            <numerusform>%n Spalte ohne Entscheidung</numerusform>
            <numerusform>%n Spalten ohne Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>every column is decided</source>
        <translation>jede Spalte ist entschieden</translation>
    </message>
    <message>
        <source>never built</source>
        <translation>nie gebaut</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 compressed, %2 unpacked</source>
        <translation>%1 komprimiert, %2 entpackt</translation>
    </message>
    <message>
        <source>not scanned</source>
        <translation>nicht durchsucht</translation>
    </message>
    <message>
        <source>clean, %1 values searched</source>
        <translation>sauber, %1 Werte gesucht</translation>
    </message>
    <message numerus="yes">
        <source>%n leak(s) found</source>
        <translation>
            <numerusform>%n Leck gefunden</numerusform>
            <numerusform>%n Lecks gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>not pushed</source>
        <translation>nicht gepusht</translation>
    </message>
    <message>
        <source>pushed as %1</source>
        <translation>gepusht als %1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Update local environment</source>
        <translation>Lokale Umgebung aktualisieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start the newest image and wait until it answers</source>
        <translation>Startet das neueste Image und wartet, bis es antwortet</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop and remove the container; what was written since it was started goes with it</source>
        <translation>Stoppt und entfernt den Container; was seit seinem Start geschrieben wurde, geht mit ihm</translation>
    </message>
    <message>
        <source>Reset data</source>
        <translation>Daten zurücksetzen</translation>
    </message>
    <message>
        <source>A new container of the newest image: the data is as it was built</source>
        <translation>Ein neuer Container des neuesten Images: Die Daten sind, wie sie gebaut wurden</translation>
    </message>
    <message>
        <source>Copy connection string</source>
        <translation>Verbindungszeichenfolge kopieren</translation>
    </message>
    <message>
        <source>The address of the running container, for the clipboard</source>
        <translation>Die Adresse des laufenden Containers für die Zwischenablage</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What the container writes</source>
        <translation>Was der Container schreibt</translation>
    </message>
    <message>
        <source>From the source to the verified image</source>
        <translation>Von der Quelle bis zum geprüften Image</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>Woher die Daten kommen</translation>
    </message>
    <message>
        <source>What is decided about its columns</source>
        <translation>Was über seine Spalten entschieden ist</translation>
    </message>
    <message>
        <source>%1, %2 tables, %3</source>
        <translation>%1, %2 Tabellen, %3</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht abgefragt</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>runs an older build than the newest one</source>
        <translation>läuft mit einem älteren Build als dem neuesten</translation>
    </message>
    <message>
        <source>runs on 127.0.0.1, port %1</source>
        <translation>läuft auf 127.0.0.1, Port %1</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>The registry has a newer build from %1.</source>
        <translation>Die Registry hat einen neueren Build vom %1.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Abzug</translation>
    </message>
</context>
<context>
    <name>decant::gui::ServiceLogDialog</name>
    <message>
        <source>Log of %1</source>
        <translation>Protokoll von %1</translation>
    </message>
    <message>
        <source>Find in the log, Enter for the next place</source>
        <translation>Im Protokoll suchen, Eingabetaste für die nächste Stelle</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Following …</source>
        <translation>Wird verfolgt …</translation>
    </message>
    <message>
        <source>The container has stopped.</source>
        <translation>Der Container ist beendet.</translation>
    </message>
</context>
<context>
    <name>decant::gui::ServiceStates</name>
    <message>
        <source>Read the source of %1</source>
        <translation>Quelle von %1 lesen</translation>
    </message>
    <message>
        <source>Plan the masking of %1</source>
        <translation>Maskierung von %1 planen</translation>
    </message>
    <message>
        <source>Read the build history</source>
        <translation>Build-Verlauf lesen</translation>
    </message>
</context>
<context>
    <name>decant::gui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What belongs to this machine; nothing of it is written into the project.</source>
        <translation>Was zu diesem Rechner gehört; nichts davon wird ins Projekt geschrieben.</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Container-Engine</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut suchen</translation>
    </message>
    <message>
        <source>&amp;Engine:</source>
        <translation>En&amp;gine:</translation>
    </message>
    <message>
        <source>&amp;Another address:</source>
        <translation>&amp;Andere Adresse:</translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>&amp;Clean up</source>
        <translation>&amp;Aufräumen</translation>
    </message>
    <message>
        <source>Removes snapshots that a newer one has replaced, and what broken runs left. The newest snapshot of each service and all records stay.</source>
        <translation>Entfernt Abzüge, die ein neuerer ersetzt hat, und Reste abgebrochener Läufe. Der neueste Abzug jedes Dienstes und alle Einträge bleiben.</translation>
    </message>
    <message>
        <source>Looking for engines …</source>
        <translation>Suche nach Engines …</translation>
    </message>
    <message>
        <source>Look for engines</source>
        <translation>Engines suchen</translation>
    </message>
    <message>
        <source>The first that answers</source>
        <translation>Die erste, die antwortet</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <translation>%1 %2 unter %3</translation>
    </message>
    <message>
        <source>%1: ready (%2)</source>
        <translation>%1: bereit (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Clean up the work folder</source>
        <translation>Arbeitsordner aufräumen</translation>
    </message>
    <message>
        <source>Measure the work folder</source>
        <translation>Arbeitsordner messen</translation>
    </message>
    <message>
        <source>%1
%2 in all, %3 of it can be removed</source>
        <translation>%1
%2 insgesamt, %3 davon können entfernt werden</translation>
    </message>
    <message>
        <source>Services that are extracted and built at the same time; each uses several processors itself.</source>
        <translation>Dienste, die gleichzeitig gelesen und gebaut werden; jeder nutzt selbst mehrere Prozessoren.</translation>
    </message>
    <message>
        <source>&amp;Services at once:</source>
        <translation>Dien&amp;ste zugleich:</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>decant::gui::ShortcutsBox</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>As it &amp;came</source>
        <translation>Wie &amp;ausgeliefert</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Befehle filtern</translation>
    </message>
    <message>
        <source>Filter by words of the command</source>
        <translation>Nach Wörtern des Befehls filtern</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Befehle und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>Set &amp;shortcut</source>
        <translation>Tastenkürzel &amp;setzen</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”. Take it away there first.</source>
        <translation>%1 gehört schon zu „%2“. Nehmen Sie es dort zuerst weg.</translation>
    </message>
</context>
<context>
    <name>decant::gui::SourcePage</name>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Role: %1, %2, %3</source>
        <translation>Rolle: %1, %2, %3</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>Replikat</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>Primärserver</translation>
    </message>
    <message>
        <source>encrypted connection</source>
        <translation>verschlüsselte Verbindung</translation>
    </message>
    <message>
        <source>connection not encrypted</source>
        <translation>Verbindung nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Base image: %1</source>
        <translation>Basis-Image: %1</translation>
    </message>
    <message>
        <source>Every table can be read.</source>
        <translation>Jede Tabelle ist lesbar.</translation>
    </message>
    <message>
        <source>Not readable: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The database is only read, in one consistent snapshot.</source>
        <translation>Die Datenbank wird nur gelesen, in einem konsistenten Abzug.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Noch nicht getestet.</translation>
    </message>
    <message>
        <source>The password of the URI was not taken over: secrets stay out of the project. Choose where it comes from.</source>
        <translation>Das Passwort der URI wurde nicht übernommen: Geheimnisse bleiben außerhalb des Projekts. Wählen Sie, woher es kommt.</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Filter tables and columns</source>
        <translation>Tabellen und Spalten filtern</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Read the catalog again (F5)</source>
        <translation>Katalog neu lesen (F5)</translation>
    </message>
    <message>
        <source>Tables of the source</source>
        <translation>Tabellen der Quelle</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>Read the source to see its tables, sizes and keys.</source>
        <translation>Lesen Sie die Quelle, um Tabellen, Größen und Schlüssel zu sehen.</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Quelle lesen</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>Quelle von %1</translation>
    </message>
    <message>
        <source>Reading the source …</source>
        <translation>Quelle wird gelesen …</translation>
    </message>
    <message>
        <source>Tables, columns, keys and sizes are being read.</source>
        <translation>Tabellen, Spalten, Schlüssel und Größen werden gelesen.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>Test the connection of %1</source>
        <translation>Verbindung von %1 testen</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung steht.</translation>
    </message>
    <message>
        <source>Keep the password of %1</source>
        <translation>Passwort von %1 ablegen</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>Das Passwort ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>There is no keychain here: the password is kept until this window is closed.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Das Passwort bleibt, bis dieses Fenster geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>decant::gui::SqlEdit</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>decant::gui::StackCenter</name>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>is being started</source>
        <translation>wird gestartet</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 stoppen</translation>
    </message>
    <message>
        <source>is being stopped</source>
        <translation>wird gestoppt</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>is getting its data back</source>
        <translation>erhält seine Daten zurück</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>%1 aktualisieren</translation>
    </message>
    <message>
        <source>is being updated</source>
        <translation>wird aktualisiert</translation>
    </message>
    <message>
        <source>the stack</source>
        <translation>der Stack</translation>
    </message>
    <message>
        <source>Look what runs here</source>
        <translation>Nachsehen, was hier läuft</translation>
    </message>
    <message>
        <source>Ask the registry for %1</source>
        <translation>Die Registry nach %1 fragen</translation>
    </message>
</context>
<context>
    <name>decant::gui::StageModel</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
</context>
<context>
    <name>decant::gui::StartPage</name>
    <message>
        <source>Pours production data into small, masked, ready-to-start database images.</source>
        <translation>Gießt Produktionsdaten in kleine, maskierte, startbereite Datenbank-Images.</translation>
    </message>
    <message>
        <source>New from a database …</source>
        <translation>Neu aus einer Datenbank …</translation>
    </message>
    <message>
        <source>Paste a connection URI; Decant reads the schema and proposes rules.</source>
        <translation>Verbindungs-URI einfügen; Decant liest das Schema und schlägt Regeln vor.</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>A decant.toml that already exists.</source>
        <translation>Eine vorhandene decant.toml.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>A made-up web shop that shows every step.</source>
        <translation>Ein erfundener Web-Shop, der jeden Schritt zeigt.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
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
        <translation>Bauschritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
</context>
<context>
    <name>decant::gui::SubsetModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>Übernommene Zeilen</translation>
    </message>
    <message>
        <source>Size in the source</source>
        <translation>Größe in der Quelle</translation>
    </message>
    <message>
        <source>Decided by a pattern, the parent table or the default.</source>
        <translation>Entschieden durch ein Muster, die übergeordnete Tabelle oder die Vorgabe.</translation>
    </message>
    <message>
        <source>%1 (inherited)</source>
        <translation>%1 (geerbt)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Etwa</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Komprimiert</translation>
    </message>
    <message>
        <source>Of rows</source>
        <translation>Von Zeilen</translation>
    </message>
    <message>
        <source>Comes by</source>
        <translation>Kommt durch</translation>
    </message>
</context>
<context>
    <name>decant::gui::SubsetPage</name>
    <message>
        <source>Subset</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Tables and the rows taken</source>
        <translation>Tabellen und übernommene Zeilen</translation>
    </message>
    <message>
        <source>Filter tables</source>
        <translation>Tabellen filtern</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>&amp;Alle Zeilen</translation>
    </message>
    <message>
        <source>&amp;Structure only</source>
        <translation>Nur &amp;Struktur</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Quelle lesen</translation>
    </message>
    <message>
        <source>Subset of %1</source>
        <translation>Auswahl von %1</translation>
    </message>
    <message>
        <source>Reading the tables …</source>
        <translation>Tabellen werden gelesen …</translation>
    </message>
    <message>
        <source>This runs in the background.</source>
        <translation>Das läuft im Hintergrund.</translation>
    </message>
    <message>
        <source>The tables are not known yet</source>
        <translation>Die Tabellen sind noch nicht bekannt</translation>
    </message>
    <message>
        <source>Read the source to choose which tables come with their rows.</source>
        <translation>Lesen Sie die Quelle, um zu wählen, welche Tabellen mit ihren Zeilen kommen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s): %1</source>
        <translation>
            <numerusform>%n Tabelle: %1</numerusform>
            <numerusform>%n Tabellen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Which rows reach the image. What they refer to comes along.</source>
        <translation>Welche Zeilen ins Image kommen. Worauf sie verweisen, kommt mit.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Only nee&amp;ded</source>
        <translation>Nur ge&amp;brauchte</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>Lets the server check the conditions, counts, and compresses a few rows in memory.</source>
        <translation>Lässt den Server die Bedingungen prüfen, zählt und komprimiert einige Zeilen im Speicher.</translation>
    </message>
    <message>
        <source>&amp;Fit to a size…</source>
        <translation>Auf eine G&amp;röße bringen…</translation>
    </message>
    <message>
        <source>Plan the subset of %1</source>
        <translation>Auswahl von %1 planen</translation>
    </message>
    <message>
        <source>Draw the subset of %1</source>
        <translation>Auswahl von %1 zeichnen</translation>
    </message>
    <message>
        <source>About %1 rows, %2 compressed.</source>
        <translation>Etwa %1 Zeilen, %2 komprimiert.</translation>
    </message>
    <message>
        <source>The budget of the whole stack is %1.</source>
        <translation>Das Budget des ganzen Stacks ist %1.</translation>
    </message>
    <message>
        <source>From the statistics of the source; Measure makes it exact.</source>
        <translation>Aus der Statistik der Quelle; Messen macht es genau.</translation>
    </message>
    <message>
        <source>No rows are taken.</source>
        <translation>Es werden keine Zeilen genommen.</translation>
    </message>
    <message>
        <source>Nothing leads to this table, so it stays empty.</source>
        <translation>Nichts führt zu dieser Tabelle, also bleibt sie leer.</translation>
    </message>
    <message>
        <source>Its rows are taken for their own sake.</source>
        <translation>Ihre Zeilen werden um ihrer selbst willen genommen.</translation>
    </message>
    <message>
        <source>Its rows come by %1.</source>
        <translation>Ihre Zeilen kommen durch %1.</translation>
    </message>
    <message>
        <source>Children by %1: %2</source>
        <translation>Kinder durch %1: %2</translation>
    </message>
    <message>
        <source>Measure the subset of %1</source>
        <translation>Auswahl von %1 messen</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Zähle …</translation>
    </message>
    <message>
        <source>Count rows of %1</source>
        <translation>Zeilen von %1 zählen</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Fit the subset of %1</source>
        <translation>Auswahl von %1 anpassen</translation>
    </message>
    <message>
        <source>Fit the subset to a size</source>
        <translation>Auswahl auf eine Größe bringen</translation>
    </message>
    <message>
        <source>The table is left out of the image.</source>
        <translation>Die Tabelle kommt nicht in das Image.</translation>
    </message>
</context>
<context>
    <name>decant::gui::SubsetWords</name>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Where a condition holds</source>
        <translation>Wo eine Bedingung gilt</translation>
    </message>
    <message>
        <source>A percentage</source>
        <translation>Ein Prozentsatz</translation>
    </message>
    <message>
        <source>The newest rows</source>
        <translation>Die neuesten Zeilen</translation>
    </message>
    <message>
        <source>Only what others need</source>
        <translation>Nur was andere brauchen</translation>
    </message>
    <message>
        <source>Structure only</source>
        <translation>Nur die Struktur</translation>
    </message>
    <message>
        <source>Where %1</source>
        <translation>Wo %1</translation>
    </message>
    <message>
        <source>%1 % of the rows</source>
        <translation>%1 % der Zeilen</translation>
    </message>
    <message>
        <source>Newest %1 by %2</source>
        <translation>Neueste %1 nach %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
</context>
<context>
    <name>decant::gui::TableRules</name>
    <message>
        <source>Rows taken</source>
        <translation>Übernommene Zeilen</translation>
    </message>
    <message>
        <source>Relations of the table</source>
        <translation>Beziehungen der Tabelle</translation>
    </message>
    <message>
        <source>&amp;Relations: parents always come along, children as you say</source>
        <translation>&amp;Beziehungen: Eltern kommen immer mit, Kinder wie angegeben</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>&amp;Count rows</source>
        <translation>Zeilen &amp;zählen</translation>
    </message>
    <message>
        <source>Counts the rows in the source now (Ctrl+Enter)</source>
        <translation>Zählt die Zeilen jetzt in der Quelle (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Another number takes another sample; the same one takes it again.</source>
        <translation>Eine andere Zahl nimmt eine andere Stichprobe; dieselbe nimmt sie wieder.</translation>
    </message>
    <message>
        <source>&amp;Percentage</source>
        <translation>&amp;Prozentsatz</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>&amp;Number of rows</source>
        <translation>A&amp;nzahl der Zeilen</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordnung</translation>
    </message>
    <message>
        <source>id = 4711</source>
        <translation>id = 4711</translation>
    </message>
    <message>
        <source>One condition per line; rows for which one holds are always kept.</source>
        <translation>Eine Bedingung je Zeile; Zeilen, für die eine gilt, bleiben immer.</translation>
    </message>
    <message>
        <source>status, kind</source>
        <translation>status, kind</translation>
    </message>
    <message>
        <source>Columns whose enum values, NULLs, smallest and largest values are always kept.</source>
        <translation>Spalten, deren Enum-Werte, NULLs, kleinste und größte Werte immer bleiben.</translation>
    </message>
    <message>
        <source>A&amp;lways keep</source>
        <translation>&amp;Immer behalten</translation>
    </message>
    <message>
        <source>Co&amp;ver columns</source>
        <translation>Spalten ab&amp;decken</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>No table is selected</source>
        <translation>Keine Tabelle ist gewählt</translation>
    </message>
</context>
<context>
    <name>decant::gui::TargetForm</name>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>&amp;Registry:</source>
        <translation>&amp;Registry:</translation>
    </message>
    <message>
        <source>host[:port]; empty keeps images on this machine</source>
        <translation>host[:port]; leer: Images bleiben auf diesem Rechner</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Re&amp;pository:</source>
        <translation>Re&amp;pository:</translation>
    </message>
    <message>
        <source>empty takes the project&apos;s name</source>
        <translation>leer: der Name des Projekts</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>&amp;Tag:</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Placeholders: {date} {time} {version} {git} {hash}</source>
        <translation>Platzhalter: {date} {time} {version} {git} {hash}</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Anmeldung:</translation>
    </message>
    <message>
        <source>Pushed by</source>
        <translation>Hochgeladen von</translation>
    </message>
    <message>
        <source>Decant, layer by layer</source>
        <translation>Decant, Schicht für Schicht</translation>
    </message>
    <message>
        <source>the container engine</source>
        <translation>der Container-Engine</translation>
    </message>
    <message>
        <source>Decant is faster and tells every byte. Let the engine push when it runs elsewhere and is nearer to the registry.</source>
        <translation>Decant ist schneller und zeigt jedes Byte. Die Engine soll hochladen, wenn sie anderswo läuft und näher an der Registry ist.</translation>
    </message>
    <message>
        <source>Pushed &amp;by:</source>
        <translation>Hochgeladen &amp;von:</translation>
    </message>
    <message>
        <source>Tags to keep</source>
        <translation>Tags, die bleiben</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>After a push, older tags of the service beyond this many are deleted from the registry.</source>
        <translation>Nach dem Hochladen werden ältere Tags des Dienstes über diese Zahl hinaus aus der Registry gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Keep tags:</source>
        <translation>Tags &amp;behalten:</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>&amp;Zertifizierungsstelle:</translation>
    </message>
    <message>
        <source>Plain &amp;HTTP is allowed</source>
        <translation>Unverschlüsseltes &amp;HTTP ist erlaubt</translation>
    </message>
    <message>
        <source>way of pushing</source>
        <translation>Art des Hochladens</translation>
    </message>
    <message>
        <source>number of kept tags</source>
        <translation>Zahl der behaltenen Tags</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>unverschlüsseltes HTTP</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>empty trusts those of this machine</source>
        <translation>leer: die dieses Rechners gelten</translation>
    </message>
    <message>
        <source>Br&amp;owse …</source>
        <translation>D&amp;urchsuchen …</translation>
    </message>
    <message>
        <source>certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>Zertifikate (*.crt *.pem *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Change the %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>none is needed: images stay on this machine</source>
        <translation>nicht nötig: Images bleiben auf diesem Rechner</translation>
    </message>
    <message>
        <source>looking …</source>
        <translation>wird gesucht …</translation>
    </message>
    <message>
        <source>Look for a login</source>
        <translation>Anmeldung suchen</translation>
    </message>
    <message>
        <source>nobody (docker login %1)</source>
        <translation>niemand (docker login %1)</translation>
    </message>
    <message>
        <source>with a token of %1</source>
        <translation>mit einem Token aus %1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, aus %2</translation>
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
        <translation>Schema lesen</translation>
    </message>
    <message>
        <source>Plan the masking</source>
        <translation>Maskierung planen</translation>
    </message>
    <message>
        <source>Take the snapshot</source>
        <translation>Abzug ziehen</translation>
    </message>
    <message>
        <source>Generate the files</source>
        <translation>Dateien erzeugen</translation>
    </message>
    <message>
        <source>Build the image</source>
        <translation>Image bauen</translation>
    </message>
    <message>
        <source>Verify the image</source>
        <translation>Image prüfen</translation>
    </message>
    <message>
        <source>Inspect the image</source>
        <translation>Image untersuchen</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>reused</source>
        <translation>wiederverwendet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>aus dem Cache</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>mounted</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>compressing</source>
        <translation>wird komprimiert</translation>
    </message>
    <message>
        <source>pushing</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>pushed</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>TOAST</source>
        <translation>TOAST</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>materialisierte Sicht</translation>
    </message>
    <message>
        <source>system catalog</source>
        <translation>Systemkatalog</translation>
    </message>
    <message>
        <source>WAL</source>
        <translation>WAL</translation>
    </message>
    <message>
        <source>template database</source>
        <translation>Vorlagendatenbank</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Extracting rows</source>
        <translation>Zeilen werden gelesen</translation>
    </message>
    <message>
        <source>Loading rows</source>
        <translation>Zeilen werden geladen</translation>
    </message>
    <message>
        <source>Pulling the base image</source>
        <translation>Basis-Image wird geholt</translation>
    </message>
    <message>
        <source>Scanning for leaks</source>
        <translation>Suche nach Lecks</translation>
    </message>
    <message>
        <source>always equal</source>
        <translation>immer gleich</translation>
    </message>
    <message>
        <source>deterministic</source>
        <translation>deterministisch</translation>
    </message>
    <message>
        <source>random per run</source>
        <translation>zufällig je Lauf</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>practically unique</source>
        <translation>praktisch eindeutig</translation>
    </message>
    <message>
        <source>keeps the format</source>
        <translation>behält das Format</translation>
    </message>
    <message>
        <source>reversible with the key</source>
        <translation>mit dem Schlüssel umkehrbar</translation>
    </message>
    <message>
        <source>partly reversible</source>
        <translation>teilweise umkehrbar</translation>
    </message>
    <message>
        <source>free of the original</source>
        <translation>frei vom Original</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Trying the rules on the constraints</source>
        <translation>Regeln an den Constraints erproben</translation>
    </message>
    <message>
        <source>new table %1</source>
        <translation>neue Tabelle %1</translation>
    </message>
    <message>
        <source>dropped table %1</source>
        <translation>Tabelle %1 entfernt</translation>
    </message>
    <message>
        <source>new column %1 (%2)</source>
        <translation>neue Spalte %1 (%2)</translation>
    </message>
    <message>
        <source>dropped column %1 (%2)</source>
        <translation>Spalte %1 entfernt (%2)</translation>
    </message>
    <message>
        <source>type of %1: %2 → %3</source>
        <translation>Typ von %1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>von Hand geändert</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>person name</source>
        <translation>Personenname</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>national id</source>
        <translation>Personenkennzahl</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>Freitext</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>Gerätekennung</translation>
    </message>
    <message>
        <source>other sensitive</source>
        <translation>anderes Sensibles</translation>
    </message>
    <message>
        <source>nothing sensitive</source>
        <translation>nichts Sensibles</translation>
    </message>
</context>
<context>
    <name>decant::gui::WriteDialog</name>
    <message>
        <source>Write files</source>
        <translation>Dateien schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be written. This is what changes:</source>
        <translation>
            <numerusform>%n Datei wird geschrieben. Das ändert sich:</numerusform>
            <numerusform>%n Dateien werden geschrieben. Das ändert sich:</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Dateien, die geschrieben werden</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Pours production data into small, masked, ready-to-start database images.</source>
        <translation>Gießt Produktionsdaten in kleine, maskierte, startbereite Datenbank-Images.</translation>
    </message>
    <message>
        <source>decant.toml, or the folder it lies in</source>
        <translation>decant.toml oder der Ordner, in dem sie liegt</translation>
    </message>
</context>
</TS>
